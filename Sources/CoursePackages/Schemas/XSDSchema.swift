/// The course format as XML Schema 1.0 (W3C Recommendation of 2004).
enum XSDSchema {
    static func text() -> String {
        let rules = SchemaRules()
        var writer = SchemaWriter()
        writer.element(
            "xs:schema",
            [
                "xmlns:xs": "http://www.w3.org/2001/XMLSchema", "xmlns": CourseFormat.namespace,
                "targetNamespace": CourseFormat.namespace, "elementFormDefault": "qualified",
            ]
        ) { writer in
            writer.element(
                "xs:import", ["namespace": "http://www.w3.org/XML/1998/namespace", "schemaLocation": "xml.xsd"])
            for kind in CourseFormat.FileKind.allCases {
                writer.element("xs:element", ["name": kind.element.rawValue, "type": rules.name(of: kind.rule)])
            }
            for entry in rules.entries { write(entry, rules, &writer) }
        }
        return writer.text
    }

    /// What `xs:import` of the schema refers to: the attribute `xml:lang`.
    static func xmlNamespaceText() -> String {
        var writer = SchemaWriter()
        writer.element(
            "xs:schema",
            [
                "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
                "targetNamespace": "http://www.w3.org/XML/1998/namespace",
            ]
        ) { writer in
            writer.element("xs:attribute", ["name": "lang"]) { write(.language, &$0) }
        }
        return writer.text
    }

    private static func write(_ entry: SchemaRules.Entry, _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        let rule = entry.rule
        guard rule.isOnlyText else {
            let attributes: KeyValuePairs<String, String> =
                rule.isMixed ? ["name": entry.name, "mixed": "true"] : ["name": entry.name]
            return writer.element("xs:complexType", attributes) { writer in
                writeContent(rule, rules, &writer)
                writeAttributes(rule, &writer)
            }
        }
        writer.element("xs:complexType", ["name": entry.name]) { writer in
            writer.element("xs:simpleContent") { writer in
                // A restriction of a simple type with attributes takes a type of its own.
                writer.element("xs:extension", ["base": entry.name + "-value"]) { writeAttributes(rule, &$0) }
            }
        }
        writer.element("xs:simpleType", ["name": entry.name + "-value"]) { writer in
            writeRestriction(
                rule === CourseFormat.classHours ? ValueForm.classHours : ValueForm.text.schemaType, &writer)
        }
    }

    private static func writeContent(_ rule: ElementRule, _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        switch rule.content {
        case .empty: return
        case .plain, .rich: writeInline(rule, rules, &writer)
        case .elements(let slots): writeSlots(slots, rules, &writer)
        case .richOr(let slots):
            writer.element("xs:choice") { writer in
                writeInline(rule, rules, &writer)
                writeSlots(slots, rules, &writer)
            }
        }
    }

    private static func writeInline(_ rule: ElementRule, _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        let children = rule.inlineChildren
        writer.element("xs:sequence") { writer in
            let inline = children.filter { $0.name != .translation }
            if !inline.isEmpty {
                writer.element("xs:choice", ["minOccurs": "0", "maxOccurs": "unbounded"]) { writer in
                    for child in inline {
                        writer.element(
                            "xs:element", ["name": child.name.rawValue, "type": rules.name(of: child.rule)])
                    }
                }
            }
            for child in children where child.name == .translation {
                writer.element(
                    "xs:element",
                    [
                        "name": child.name.rawValue, "type": rules.name(of: child.rule), "minOccurs": "0",
                        "maxOccurs": "unbounded",
                    ])
            }
        }
    }

    private static func writeSlots(_ slots: [ElementRule.Slot], _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        writer.element("xs:sequence") { writer in
            for slot in slots {
                let least = slot.isRequired ? "1" : "0"
                let most = slot.isRepeatable ? "unbounded" : "1"
                if slot.rules.count == 1, let only = slot.rules.first {
                    writer.element(
                        "xs:element",
                        [
                            "name": only.name.rawValue, "type": rules.name(of: only.rule), "minOccurs": least,
                            "maxOccurs": most,
                        ])
                } else {
                    writer.element("xs:choice", ["minOccurs": least, "maxOccurs": most]) { writer in
                        for (name, rule) in slot.rules {
                            writer.element("xs:element", ["name": name.rawValue, "type": rules.name(of: rule)])
                        }
                    }
                }
            }
        }
    }

    private static func writeAttributes(_ rule: ElementRule, _ writer: inout SchemaWriter) {
        for attribute in rule.attributes {
            let use = attribute.isRequired ? "required" : "optional"
            if attribute.name == .language {
                writer.element("xs:attribute", ["ref": "xml:lang", "use": use])
            } else {
                writer.element("xs:attribute", ["name": attribute.name.rawValue, "use": use]) {
                    write(attribute.form, &$0)
                }
            }
        }
    }

    private static func write(_ form: ValueForm, _ writer: inout SchemaWriter) {
        writer.element("xs:simpleType") { writeRestriction(form.schemaType, &$0) }
    }

    private static func writeRestriction(_ type: ValueForm.SchemaType, _ writer: inout SchemaWriter) {
        writer.element("xs:restriction", ["base": "xs:" + type.base]) { writer in
            for facet in type.facets { writer.element("xs:" + facet.name, ["value": facet.value]) }
        }
    }
}

extension ElementRule {
    /// Text without anything within it, so that its form can be said.
    var isOnlyText: Bool {
        guard case .plain(isTranslatable: false) = content else { return false }
        return true
    }

    fileprivate var isMixed: Bool {
        switch content {
        case .plain, .rich, .richOr: true
        case .empty, .elements: false
        }
    }
}
