/// What differs between two versions of a course for those who learn from it.
///
/// Parts are matched by their ids, and within a question by their texts. Two courses that differ in more than their version
/// and digest never compare as equal.
package struct CourseComparison {
    let old: Course
    let new: Course
    /// Paths of pictures whose content is another; a course knows only their paths.
    let changedPictures: Set<String>

    /// The changes: first those of the course itself, then modules, quizzes and banks in their new order.
    ///
    /// - Parameters:
    ///   - changedPictures: paths of pictures that both packages have with different content.
    /// - Returns: empty if learners see no difference.
    package static func changes(
        from old: Course, to new: Course, changedPictures: Set<String> = []
    ) -> [CourseChange] {
        let comparison = CourseComparison(old: old, new: new, changedPictures: changedPictures)
        let changes = comparison.head() + comparison.modules() + comparison.quizzes() + comparison.banks()
        if changes.isEmpty, old != new.with(version: old.version, digest: old.digest, pictures: old.pictures) {
            return comparison.changes(of: .course, nil) { $0.add(.content, .changed) }
        }
        return changes
    }

    /// What the comparison of one subject finds.
    func changes(
        of subject: CourseChange.Subject, _ place: String?, _ compare: (inout CourseComparisonScope) -> Void
    ) -> [CourseChange] {
        var scope = CourseComparisonScope(subject: subject, place: place, changedPictures: changedPictures)
        compare(&scope)
        return scope.finished()
    }

    private func head() -> [CourseChange] {
        changes(of: .course, nil) { scope in
            scope.value(.id, old.id, new.id) { .plain($0.rawValue) }
            scope.text(.title, old.title, new.title)
            scope.text(.summary, old.summary, new.summary)
            scope.text(.audience, old.audience, new.audience)
            scope.value(.classHours, old.classHours, new.classHours) {
                .plain(Marks(hundredths: $0.halves * 50).description)
            }
            scope.value(.requirements, old.requires, new.requires) {
                $0.isEmpty ? .none : .list($0.map(\.rawValue))
            }
            scope.value(.category, old.category, new.category) { .category($0) }
            scope.value(.language, old.language, new.language) { .plain($0) }
            scope.value(.reviewed, old.reviewed, new.reviewed) { $0.map { .plain($0.description) } ?? .none }
            scope.value(.completion, old.completion, new.completion) { .completion($0) }
            scope.value(.certificate, old.certificate, new.certificate) { $0.map { .certificate($0) } ?? .none }
        }
    }
}

extension Course {
    fileprivate func with(version: CourseVersion, digest: ContentDigest, pictures: [String: ContentDigest]) -> Course {
        Course(
            id: id, version: version, digest: digest, language: language, category: category, title: title,
            summary: summary, audience: audience, reviewed: reviewed, classHours: classHours, requires: requires,
            modules: modules, banks: banks, quizzes: quizzes, completion: completion, certificate: certificate,
            pictures: pictures)
    }
}
