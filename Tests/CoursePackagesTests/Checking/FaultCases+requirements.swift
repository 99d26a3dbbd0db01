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
    ]

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
