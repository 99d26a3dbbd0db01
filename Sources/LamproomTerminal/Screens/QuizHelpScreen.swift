package import Messages

/// How to move about in a quiz.
package enum QuizHelpScreen {
    package static func lines(width: Int, language: Language) -> [Line] {
        let commands: [(String, Text)] = [
            (":b", .quizHelpBack), (":s", .quizHelpSkip), (":g 5", .quizHelpGo), (":l", .quizHelpList),
            (":submit", .quizHelpSubmit), (":q", .quizHelpLeave), (":h", .quizHelpHelp),
        ]
        return [.empty] + ScreenParts.paragraph(Text.quizHelpHead(language), width: width)
            + commands.flatMap { command, text in
                ScreenParts.paragraph(
                    text(language), width: width, first: "  " + DisplayWidth.padded(command, to: 9))
            } + [.empty]
    }
}
