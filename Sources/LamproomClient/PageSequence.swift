package import LamproomAPI

/// All items of a list, fetched page by page as they are asked for.
package struct PageSequence<Item: WireType>: AsyncSequence, Sendable {
    private let page: @Sendable (String?) async throws -> Page<Item>

    init(_ page: @escaping @Sendable (_ cursor: String?) async throws -> Page<Item>) {
        self.page = page
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let page: @Sendable (String?) async throws -> Page<Item>
        fileprivate var items: ArraySlice<Item> = []
        fileprivate var cursor: String?
        fileprivate var isLast = false

        package mutating func next() async throws -> Item? {
            while items.isEmpty {
                guard !isLast else { return nil }
                let fetched = try await page(cursor)
                items = fetched.items[...]
                cursor = fetched.next
                isLast = fetched.next == nil
            }
            return items.popFirst()
        }
    }

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(page: page)
    }

    /// All items as one array.
    package func collected() async throws -> [Item] {
        var items: [Item] = []
        for try await item in self { items.append(item) }
        return items
    }
}
