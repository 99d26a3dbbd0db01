import Messages

/// How to move about in a quiz.
package enum QuizHelpScreen {
    package static func lines(page: Page) -> [Line] {
        let commands: [(String, Text)] = [
            (":b", .quizHelpBack), (":s", .quizHelpSkip), (":g 5", .quizHelpGo), (":l", .quizHelpList),
            (":c", .quizHelpCase), (":f", .quizHelpFlag),
            (":submit", .quizHelpSubmit), (":q", .quizHelpLeave), (":h", .quizHelpHelp),
            ("::", .quizHelpColon),
        ]
        return [.empty] + page.paragraph(.quizHelpHead)
            + commands.flatMap { command, text in
                page.paragraph(text, first: "  " + DisplayWidth.padded(command, to: 9))
            } + [.empty]
    }
}
