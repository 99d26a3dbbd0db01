import CoursePackages
import Yams

/// The keys of a settings file, which is YAML.
enum SettingsFile {
    /// A key that no setting has, and the one that was meant, perhaps.
    struct UnknownKey: Error, Equatable {
        let key: String
        let nearest: String?
    }

    /// Throws `UnknownKey` for the first key that no setting has: one that is misspelt must not be left out silently.
    static func check(_ text: String) throws {
        guard let root = try Yams.compose(yaml: text) else { return }
        for key in keys(of: root, prefix: "") where !Settings.keys.contains(key) {
            throw UnknownKey(key: key, nearest: NearestName.of(key, among: Settings.keys))
        }
    }

    /// The keys of values, with dots between the parts; a section without content has none.
    private static func keys(of node: Node, prefix: String) -> [String] {
        guard let mapping = node.mapping else {
            let isEmptySection = node.null != nil && Settings.keys.contains { $0.hasPrefix(prefix + ".") }
            return prefix.isEmpty || isEmptySection ? [] : [prefix]
        }
        return mapping.flatMap { key, value in
            keys(of: value, prefix: (prefix.isEmpty ? "" : prefix + ".") + (key.string ?? ""))
        }
    }
}
