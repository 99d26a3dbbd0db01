extension Text {
    /// What the checker means by an identifier, for `lamproom explain` and docs/diagnostics.md.
    ///
    /// The static members are named after the identifiers.
    package struct Explanation: Equatable, Sendable {
        /// One line without a full stop.
        package let summary: Text
        /// What it means, why it matters and what to do, perhaps with an example: paragraphs with an empty line between them.
        /// Lines that begin with four spaces are pieces of a file or commands.
        package let text: Text

        /// - Parameters:
        ///   - wrong: a piece of a file with the fault.
        ///   - right: the same without it, or what to type.
        init(_ summary: Text, _ paragraph: Text, wrong: String? = nil, right: String? = nil) {
            self.summary = summary
            var text = paragraph
            if let wrong { text = text.followed(by: .wrongExample).followed(by: .piece(wrong)) }
            if let right {
                if wrong != nil { text = text.followed(by: .rightExample) }
                text = text.followed(by: .piece(right))
            }
            self.text = text
        }
    }

    private static let wrongExample = Text(zh: "错误写法：", en: "Wrong:")
    private static let rightExample = Text(zh: "正确写法：", en: "Right:")

    private static func piece(_ lines: String) -> Text {
        let indented = lines.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        return Text(zh: indented, en: indented)
    }

    /// How a warning is silenced, with its reason.
    package static func howToSilence(_ lint: String) -> Text {
        Text(
            zh: "如果确有理由不理会，在 course.xml 的末尾写明；属性 file（文件）和 id（题目、案例、题库、模块或测验）可以限定范围：",
            en: """
                If there is a good reason not to follow it, say so at the end of course.xml; the attributes “file” and “id” (of a \
                question, case, bank, module or quiz) narrow it:
                """
        ).followed(
            by: piece("<silence lint=\"\(lint)\">…</silence>"))
    }

    private static let paragraphEnd = "\n\n"

    /// This text and another as two paragraphs.
    package func followed(by other: Text) -> Text {
        Text(zh: chinese + Text.paragraphEnd + other.chinese, en: english + Text.paragraphEnd + other.english)
    }
}
