package import LamproomAPI
import Messages

/// The versions of a course, the newest first.
package enum CourseHistoryScreen {
    package static func lines(
        versions: [CourseVersionView], time: (String) -> String, page: Page
    ) -> [Line] {
        let header: [Text] = [
            .columnVersion, .columnTitle, .columnPublished, .columnPublishedBy, .columnModules, .quizQuestionCountLabel,
            .columnDigest,
        ]
        return FittedTable.lines(
            header: header,
            rows: versions.map { version in
                [
                    version.version, version.title, time(version.publishedAt), version.publishedBy,
                    String(version.moduleCount), String(version.questionCount), String(version.digest.prefix(12)),
                ]
            }, page: page)
    }
}
