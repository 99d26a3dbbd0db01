/// Faults of modules that are read before others.
extension FaultCase {
    static let requirements: [FaultCase] = [
        modules("a module that does not exist", ["a": "", "b": "a ⟦unknown-module⟧c"]),
        modules("ids that are none", ["a": "", "b": "⟦invalid-id⟧A a\n ⟦invalid-id⟧b_c"]),
        modules("an empty list", ["a": "⟦empty-attribute⟧ "]),
        modules("a module that requires itself", ["a": "", "b": "a ⟦module-circle⟧b"]),
        modules("a circle of two", ["a": "⟦module-circle⟧b", "b": "⟦note module-circle⟧a"]),
        modules(
            "a circle of three beside sound requirements",
            ["a": "", "b": "a ⟦module-circle⟧d", "c": "⟦note module-circle⟧b", "d": "a ⟦note module-circle⟧c"]),
        modules(
            "two circles",
            [
                "a": "⟦module-circle⟧b", "b": "⟦note module-circle⟧a", "c": "⟦module-circle⟧d",
                "d": "⟦note module-circle⟧c",
            ]),
        modules(
            "modules behind a circle",
            [
                "a": "⟦module-circle⟧b", "b": "⟦note module-circle⟧a", "c": "",
                "d": "c ⟦unreachable-module⟧a", "e": "c ⟦unreachable-module⟧d",
            ]),
        modules("a module in front of the one that it requires", ["a": "", "b": "a ⟦module-out-of-order⟧c", "c": "a"]),
        .course("a course that requires itself", required("⟦requires-itself⟧c")),
        .course("a course that is required twice", required("⟦note repeated-requirement⟧d", "⟦repeated-requirement⟧d")),
        .course("a required course whose id is none", required("⟦invalid-id⟧D")),
        .course(
            "a condition that is there twice", conditions("⟦note repeated-condition⟧<read/>⟦repeated-condition⟧<read/>")
        ),
        .course("a quiz of a module that does not exist", conditions("<pass-quiz quiz=\"⟦unknown-quiz⟧z\"/>")),
        .course("too many minutes", conditions("<read minutes=\"⟦number-out-of-range⟧6001\"/>")),
        .course("no minutes", conditions("⟦missing-attribute⟧<attend/>")),
        .course("neither all nor any", conditions("<sign-off/>", "by=\"⟦invalid-choice⟧some\"")),
        .course("no condition of a module", conditions("", place: "⟦missing-element⟧")),
        .course(
            "conditions that are not asked for",
            conditions(
                "<sign-off/>", place: "⟦condition-without-effect⟧",
                completion: "<completion><pass-quiz quiz=\"q\"/></completion>")),
    ]

    private static func required(_ ids: String...) -> String {
        MarkedPackage.course(
            head: "<title>课</title><summary>要</summary><audience>人</audience><class-hours>1</class-hours>"
                + ids.map { "<requires course=\"\($0)\"/>" }.joined(separator: "\n"))
    }

    private static func conditions(
        _ conditions: String, _ attributes: String = "", place: String = "",
        completion: String = "<completion><read-modules/></completion>"
    ) -> String {
        MarkedPackage.course(
            modules: """
                <module file="modules/m.xml">
                  \(place)<complete \(attributes)>\(conditions)</complete>
                </module>
                """, completion: completion)
    }

    /// A course of modules by their ids, in this order, each with what it requires; nothing where that is empty.
    private static func modules(_ description: String, _ modules: KeyValuePairs<String, String>) -> FaultCase {
        var files: [String: String] = [:]
        var references = ""
        for (id, requires) in modules {
            files["modules/\(id).xml"] = MarkedPackage.module("<paragraph>文</paragraph>", id: id)
            references += "\n  <module file=\"modules/\(id).xml\""
            references += requires.isEmpty ? "/>" : " requires=\"\(requires)\"/>"
        }
        files["course.xml"] = MarkedPackage.course(modules: references)
        return FaultCase(description, files, removed: ["modules/m.xml"])
    }
}
