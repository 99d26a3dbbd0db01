import CoursePackages
import Testing

@testable import LamproomServer

@Suite struct PackageLimitsArgumentsTests {
    /// Every limit by the name of its property.
    private func numbers(_ limits: PackageLimits) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: Mirror(reflecting: limits).children.compactMap { child in
                guard let name = child.label, let number = child.value as? Int else { return nil }
                return (name, number)
            })
    }

    @Test func `everything that limits a package is lifted for what is published`() {
        let (standard, stored) = (numbers(.standard), numbers(.stored))
        #expect(standard.count > 10)
        for (name, number) in standard where name != "diagnostics" {
            #expect(stored[name] ?? 0 > number << 10, "\(name) is not lifted")
        }
    }

    @Test func `limits come over as arguments, all of them`() throws {
        #expect(numbers(try PackageLimits(arguments: PackageLimits.stored.arguments)) == numbers(.stored))
        #expect(numbers(try PackageLimits(arguments: [])) == numbers(.standard))
        #expect(try PackageLimits(arguments: ["text-bytes=12"]).textBytes == 12)
    }

    @Test(arguments: ["colour=1", "files", "files=", "files=many", "files=0", "files=-1", "=1"])
    func `an argument that is no limit is refused`(argument: String) {
        #expect(throws: (any Error).self) { try PackageLimits(arguments: [argument]) }
    }
}
