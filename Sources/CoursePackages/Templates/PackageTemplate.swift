import Messages
package import TrainingCore

/// The package that an author begins with: small, complete, and with comments that teach the format.
package enum PackageTemplate {
    /// XML files that check clean and are in canonical layout, `course.xml` first.
    ///
    /// - Parameters:
    ///   - title: characters that no course file may hold are left out; if nothing remains, the title is made from the id.
    package static func files(
        id: CourseID, title: String?, category: CourseCategory
    ) -> [(path: String, text: String)] {
        let given = title.map(escaped) ?? ""
        let shown = given.isEmpty ? Text.Template.title(id: id.rawValue) : given
        return [
            (
                PackagePath.courseFile,
                Text.Template.course(id: id.rawValue, title: shown, category: category.rawValue)
            ),
            ("modules/10-fire.xml", Text.Template.module),
            ("banks/fire.xml", Text.Template.bank),
            ("quizzes/final.xml", Text.Template.quiz),
        ]
    }

    /// A title as canonical XML has it.
    private static func escaped(_ title: String) -> String {
        var visible = String.UnicodeScalarView()
        for scalar in title.unicodeScalars {
            if MarkupText.isSpace(scalar) {
                visible.append(" ")
            } else if !DisplayText.isForbidden(scalar), scalar != "\u{FFFE}", scalar != "\u{FFFF}" {
                visible.append(scalar)
            }
        }
        var line = MarkupLine()
        line.write([.text(String(visible))], in: nil)
        return String(decoding: line.output, as: UTF8.self)
    }
}
