import LamproomAPI

package struct QueryItem: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    var encoded: String { "\(percentEncoded(name))=\(percentEncoded(value))" }
}

extension [QueryItem] {
    /// The items whose value is given, in a fixed order.
    init(given pairs: KeyValuePairs<String, String?>) {
        self = pairs.compactMap { name, value in value.map { QueryItem(name, $0) } }
    }
}
