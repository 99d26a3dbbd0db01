/// What goes over HTTP as JSON. Member names are the property names; an absent member is nil.
///
/// Moments are RFC 3339 in UTC (`2026-11-22T08:30:00Z`), dates ISO 8601 (`2026-11-22`), points decimal numbers as text (`79.5`).
package typealias WireType = Codable & Sendable & Equatable

/// A page of a list.
package struct Page<Item: WireType>: WireType {
    package let items: [Item]
    /// To be given as `cursor` for the next page; nil on the last.
    package let next: String?

    package init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}
