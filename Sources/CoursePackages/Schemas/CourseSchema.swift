/// Schemas of the course format, for editors and other tools, made from the same rules by which the checker works.
///
/// They say what a schema can say: which elements and attributes stand where, how often, in which order, and the forms of
/// values. What looks across elements and files (keys, references, draws) is the checker's alone.
package enum CourseSchema {
    /// XML Schema 1.0. It imports `xml.xsd`, which lies beside it: `xmlNamespaceXSD`.
    package static func xsd() -> String { XSDSchema.text() }

    /// The attribute `xml:lang`, as the import of `xsd` wants it.
    package static func xmlNamespaceXSD() -> String { XSDSchema.xmlNamespaceText() }

    /// RELAX NG, in XML syntax.
    package static func rng() -> String { RNGSchema.text() }
}
