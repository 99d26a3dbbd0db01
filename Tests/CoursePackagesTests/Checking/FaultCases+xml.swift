import CoursePackages

extension FaultCase {
    /// Without an XML declaration.
    private static let bareCourse = MarkedPackage.course().split(separator: "\n").dropFirst().joined(separator: "\n")

    /// Faults of form.
    static let xml: [FaultCase] = [
        .course("an empty file", "⟦empty-file⟧ \n"),
        .course("another encoding", #"<?xml version="1.0" encoding="⟦wrong-encoding⟧GB18030"?><course/>"#),
        .course("gzip in the name of a file of text", "⟦compressed-file⟧PK\u{3}\u{4}"),
        .module("a C0 control character", "<paragraph>甲⟦control-character⟧\u{8}</paragraph>"),
        .module("a C1 control character", "<paragraph>甲⟦control-character⟧\u{9B}31m</paragraph>"),
        .module("a C1 control character as a reference", "<paragraph>甲⟦control-character⟧&#x9B;</paragraph>"),
        .module("a bidirectional override", "<paragraph>甲⟦control-character⟧\u{202E}乙</paragraph>"),
        .module(
            "a bidirectional isolate in an attribute", "<citation law=\"甲⟦control-character⟧\u{2066}\">乙</citation>"),
        .module("a control character in CDATA", "<paragraph><![CDATA[甲⟦control-character⟧\u{7F}]]></paragraph>"),
        .module(
            "a processing instruction", "<paragraph>甲⟦processing-instruction⟧<?php x?></paragraph>⟦unknown-element⟧<b/>"
        ),
        .course("one for browsers", "⟦processing-instruction⟧<?xml-stylesheet href='a'?>\n" + bareCourse),
        .course("one behind the root element", bareCourse + "\n⟦processing-instruction⟧<?x?>"),
        .course(
            "an XML declaration that is not at the beginning", "\n<?xml⟦malformed-xml⟧ version='1.0'?>" + bareCourse),
        .module("an undefined entity", "<paragraph>甲⟦undefined-entity⟧&nbsp;乙</paragraph>"),
        .module("an ampersand", "<paragraph>甲 ⟦unescaped-ampersand⟧& 乙</paragraph>"),
        .module("an ampersand in an attribute", #"<citation law="甲⟦unescaped-ampersand⟧&乙">丙</citation>"#),
        .module("a less-than sign", "<paragraph>甲 ⟦unescaped-less-than⟧< 乙</paragraph>"),
        .module("a less-than sign in an attribute", #"<citation law="甲 ⟦unescaped-less-than⟧< 乙">丙</citation>"#),
        .module(
            "a start tag that is misspelt",
            "⟦mismatched-tag⟧<paragrap>甲⟦note mismatched-tag⟧</paragraph>"),
        .module("an end tag of another name", "⟦note mismatched-tag⟧<paragraph>甲⟦mismatched-tag⟧</paragraf>"),
        .quiz(
            "a file that ends too early",
            "⟦unclosed-element⟧<quiz \(MarkedPackage.namespace) id=\"q\" pass-percent=\"80\">"),
        .module("an attribute without a value", "<list ⟦attribute-without-value⟧kind><item>甲</item></list>"),
        .module(
            "an attribute without quotation marks",
            "<list kind=⟦attribute-without-quotes⟧numbered><item>甲</item></list>"),
        .module(
            "an attribute twice", #"<list kind="numbered" ⟦duplicate-attribute⟧kind="bulleted"><item>甲</item></list>"#),
        .module("an undeclared prefix", "⟦undeclared-prefix⟧<x:paragraph>甲</x:paragraph>"),
        .module("no space between attributes", #"<citation law="甲"⟦malformed-xml⟧article="乙">丙</citation>"#),
        .module("an end tag without its end", "<paragraph>甲</paragraph ⟦malformed-xml⟧<paragraph>乙</paragraph>"),
        .module("anything behind the root element", "<paragraph>甲</paragraph></section></module>⟦malformed-xml⟧<a><b>"),
        .quiz(
            "a DOCTYPE",
            "⟦doctype⟧<!DOCTYPE quiz [<!ENTITY a \"b\">]><quiz \(MarkedPackage.namespace) id=\"q\" pass-percent=\"80\"/>"
        ),
        .module(
            "too deep", String(repeating: "<section>", count: 62) + "⟦too-deep⟧<section>"),
        .module(
            "too many attributes",
            "⟦too-many-attributes⟧<list " + (0..<70).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"),
        FaultCase(
            "more elements than a file may have",
            [
                "modules/m.xml": MarkedPackage.module(
                    String(repeating: "<paragraph>甲</paragraph>", count: 16)
                        + "⟦too-many-elements⟧<paragraph>乙</paragraph>")
            ], limits: .with { $0.elements = 20 }),
        FaultCase(
            "a file that is too large",
            [
                "modules/m.xml": "⟦file-too-large⟧"
                    + MarkedPackage.module("<paragraph>\(String(repeating: "文", count: 500))</paragraph>")
            ],
            limits: .with { $0.xmlFileBytes = 1000 }),
        .module("bytes that are not UTF-8", "<paragraph>甲⟦invalid-utf-8⟧\u{E0FF}乙</paragraph>"),
        .module("a character that is cut off", "<paragraph>甲⟦invalid-utf-8⟧\u{E0E4}\u{E0B8}</paragraph>"),
        .module("too much text", "⟦text-too-long⟧<paragraph>" + String(repeating: "文", count: 22_000) + "</paragraph>"),
    ]
}
