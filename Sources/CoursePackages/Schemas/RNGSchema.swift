/// The course format as RELAX NG (ISO/IEC 19757-2), in XML syntax, with the types of XML Schema.
enum RNGSchema {
    static func text() -> String {
        let rules = SchemaRules()
        var writer = SchemaWriter()
        writer.element(
            "grammar",
            [
                "xmlns": "http://relaxng.org/ns/structure/1.0", "ns": CourseFormat.namespace,
                "datatypeLibrary": "http://www.w3.org/2001/XMLSchema-datatypes",
            ]
        ) { writer in
            writer.element("start") { writer in
                writer.element("choice") { writer in
                    for kind in CourseFormat.FileKind.allCases {
                        writeElement(kind.element, kind.rule, rules, &writer)
                    }
                }
            }
            for entry in rules.entries {
                writer.element("define", ["name": entry.name]) { writer in
                    writeAttributes(entry.rule, &writer)
                    writeContent(entry.rule, rules, &writer)
                }
            }
        }
        return writer.text
    }

    private static func writeElement(
        _ name: ElementName, _ rule: ElementRule, _ rules: SchemaRules, _ writer: inout SchemaWriter
    ) {
        writer.element("element", ["name": name.rawValue]) { writer in
            writer.element("ref", ["name": rules.name(of: rule)])
        }
    }

    private static func writeContent(_ rule: ElementRule, _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        switch rule.content {
        case .empty: writer.element("empty")
        case .plain(isTranslatable: false):
            writeData(rule === CourseFormat.classHours ? ValueForm.classHours : ValueForm.text.schemaType, &writer)
        case .plain, .rich: writeInline(rule, rules, &writer)
        case .elements(let slots): writeSlots(slots, rules, &writer)
        case .richOr(let slots):
            writer.element("choice") { writer in
                writer.element("group") { writeInline(rule, rules, &$0) }
                writer.element("group") { writeSlots(slots, rules, &$0) }
            }
        }
    }

    private static func writeInline(_ rule: ElementRule, _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        let children = rule.inlineChildren
        writer.element("zeroOrMore") { writer in
            writer.element("choice") { writer in
                writer.element("text")
                for child in children where child.name != .translation {
                    writeElement(child.name, child.rule, rules, &writer)
                }
            }
        }
        for child in children where child.name == .translation {
            writer.element("zeroOrMore") { writeElement(child.name, child.rule, rules, &$0) }
        }
    }

    private static func writeSlots(_ slots: [ElementRule.Slot], _ rules: SchemaRules, _ writer: inout SchemaWriter) {
        for slot in slots {
            func writeChoice(_ writer: inout SchemaWriter) {
                if slot.rules.count == 1, let only = slot.rules.first {
                    writeElement(only.name, only.rule, rules, &writer)
                } else {
                    writer.element("choice") { writer in
                        for (name, rule) in slot.rules { writeElement(name, rule, rules, &writer) }
                    }
                }
            }
            switch (slot.isRequired, slot.isRepeatable) {
            case (true, false): writeChoice(&writer)
            case (false, false): writer.element("optional") { writeChoice(&$0) }
            case (true, true): writer.element("oneOrMore") { writeChoice(&$0) }
            case (false, true): writer.element("zeroOrMore") { writeChoice(&$0) }
            }
        }
    }

    private static func writeAttributes(_ rule: ElementRule, _ writer: inout SchemaWriter) {
        for attribute in rule.attributes {
            if attribute.isRequired {
                write(attribute, &writer)
            } else {
                writer.element("optional") { write(attribute, &$0) }
            }
        }
    }

    private static func write(_ attribute: ElementRule.Attribute, _ writer: inout SchemaWriter) {
        // Attributes are in no namespace, or, with a prefix, in that of the prefix.
        if attribute.name == .language {
            writer.element("attribute", ["name": "xml:lang"]) { write(attribute.form, &$0) }
        } else {
            writer.element("attribute", ["name": attribute.name.rawValue, "ns": ""]) { write(attribute.form, &$0) }
        }
    }

    private static func write(_ form: ValueForm, _ writer: inout SchemaWriter) {
        if case .choice(let values) = form {
            return writer.element("choice") { writer in
                for value in values { writer.leaf("value", ["type": "string"], value) }
            }
        }
        writeData(form.schemaType, &writer)
    }

    private static func writeData(_ type: ValueForm.SchemaType, _ writer: inout SchemaWriter) {
        writer.element("data", ["type": type.base]) { writer in
            for facet in type.facets { writer.leaf("param", ["name": facet.name], facet.value) }
        }
    }
}
