/// An element of an `XMLDocument`, by index; -1 is none. Offsets are bytes of the file, text ranges are in `XMLDocument.text`.
struct XMLNode: Sendable {
    /// Nil if the course format has no element of this name.
    var element: ElementName?
    /// Index in `XMLDocument.names`.
    var name: Int32
    /// Where its `<` stands.
    var start: Int32
    /// Where its start tag ends: `>` or `/>`.
    var tagEnd: Int32
    var parent: Int32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var firstAttribute: Int32
    var attributeCount: Int32
    /// The text up to the first child.
    var textStart: Int32
    var textEnd: Int32
    /// The text between the end of this element and what follows it in its parent.
    var tailStart: Int32 = 0
    var tailEnd: Int32 = 0
    /// Where text that is not white space follows a child; -1: nowhere. Whether it may stand there is a question of structure.
    var strayText: Int32 = -1
    /// Whether the end tag was read.
    var isClosed = false
    /// Whether it is in another namespace than its parent (the root: than the course format's).
    var isForeign = false
}

struct XMLAttribute: Sendable {
    /// Nil if the course format has no attribute of this name.
    var attribute: AttributeName?
    var name: Int32
    /// The value in `XMLDocument.text`.
    var valueStart: Int32
    var valueEnd: Int32
}
