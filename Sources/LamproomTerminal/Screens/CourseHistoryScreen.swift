package import LamproomAPI
package import Messages

/// The versions of a course, the newest first.
package enum CourseHistoryScreen {
    package static func lines(
        versions: [CourseVersionView], time: (String) -> String, language: Language
    ) -> [Line] {
        let header: [Text] = [
            .columnVersion, .columnTitle, .columnPublished, .columnPublishedBy, .columnModules, .quizQuestionCountLabel,
            .columnDigest,
        ]
        return TableLayout.lines(
            header: header.map { $0(language) },
            rows: versions.map { version in
                [
                    version.version, version.title, time(version.publishedAt), version.publishedBy,
                    String(version.moduleCount), String(version.questionCount), String(version.digest.prefix(12)),
                ]
            })
    }
}
