package import Storage
import Testing

/// One thing that every driver must do.
package struct ContractCheck: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    private let body: @Sendable (any Database) async throws -> Void

    init(_ description: String, _ body: @escaping @Sendable (any Database) async throws -> Void) {
        testDescription = description
        self.body = body
    }

    /// - Parameter database: a new one, without tables.
    package func run(_ database: any Database) async throws {
        try await body(database)
    }
}

/// The contract of `Database` and `Transaction`, for `@Test(arguments: storageContract)` in the tests of each driver.
package let storageContract: [ContractCheck] =
    atomicityContract + batchContract + valueContract + statementContract + errorContract + migrationContract
    + migrationBatchContract
