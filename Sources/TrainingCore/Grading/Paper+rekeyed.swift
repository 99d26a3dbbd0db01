/// Why a question of a paper cannot be marked with the key of another version of its course, and keeps the marks it had.
package enum RekeyingObstacle: String, Error, Sendable, CaseIterable {
    /// The other version has no question of this id.
    case gone = "question-gone"
    /// It is of another kind.
    case kindChanged = "question-kind-changed"
    /// What was asked reads otherwise: the prompt, the text around blanks, the case, the unit.
    case wordingChanged = "question-wording-changed"
    /// What was there to choose from, to order or to match is not the same.
    case partsChanged = "question-parts-changed"
}

/// A paper with the keys of another version of its course.
package struct RekeyedPaper: Equatable, Sendable {
    /// The paper as it was shown: its order, its texts and its points; where there is no obstacle, the key, the partial-credit
    /// rule, the explanation and the sources are the other version's.
    package let paper: Paper
    /// What kept its key, by item number.
    package let obstacles: [Int: RekeyingObstacle]
}

extension Paper {
    /// The paper with the keys of `course`, which is another version of the paper's own; both in the course's own language.
    ///
    /// A key goes over only to a question that a learner would take for the same one. Parts are found by their texts, so it does
    /// not matter in what order either version has them. Questions that a person grades stay as they are, unless they are void,
    /// and then stay void: perhaps nobody ever graded them.
    package func rekeyed(by course: Course) -> RekeyedPaper {
        let questions = Dictionary(course.banks.flatMap(\.questions).map { ($0.id, $0) }) { first, _ in first }
        var obstacles: [Int: RekeyingObstacle] = [:]
        let rekeyed = items.map { item in
            do throws(RekeyingObstacle) {
                return try item.rekeyed(by: questions[item.question.id]) { id in
                    cases.first { $0.id == id }?.stimulus.plain == course.caseStudy(id)?.stimulus.plain
                }
            } catch {
                obstacles[item.number] = error
                return item
            }
        }
        return RekeyedPaper(paper: Paper(quiz: quiz, items: rekeyed, cases: cases), obstacles: obstacles)
    }

    /// The paper with the keys of several versions, each laid over those before it.
    package func rekeyed(by courses: [Course]) -> Paper {
        courses.reduce(self) { $0.rekeyed(by: $1).paper }
    }
}

extension PaperItem {
    /// - Parameters:
    ///   - hasSameStimulus: whether a case reads the same in both versions.
    fileprivate func rekeyed(
        by other: Question?, hasSameStimulus: (CaseID) -> Bool
    ) throws(RekeyingObstacle) -> PaperItem {
        guard let other else {
            guard body.rubric == nil else { return self }
            throw .gone
        }
        // Nothing of a void question has to be found in the other version: everyone gets full points.
        if other.isVoid { return with(body, explanation: other, isVoid: true) }
        guard body.rubric == nil else { return self }
        guard other.body.kind == body.kind else { throw .kindChanged }
        guard other.prompt.plain == question.prompt.plain, other.caseID == question.caseID,
            question.caseID.map(hasSameStimulus) ?? true
        else { throw .wordingChanged }
        return with(try body.rekeyed(by: other.body), explanation: other, isVoid: false)
    }

    /// The item with another body in the order shown, with what another question explains.
    fileprivate func with(_ body: QuestionBody, explanation other: Question, isVoid: Bool) -> PaperItem {
        PaperItem(
            number: number, section: section,
            question: Question(
                id: question.id, caseID: question.caseID, points: question.points, difficulty: question.difficulty,
                tags: question.tags, prompt: question.prompt, body: question.body,
                shufflesOptions: question.shufflesOptions, isVoid: isVoid, explanation: other.explanation,
                sources: other.sources),
            body: body)
    }
}
