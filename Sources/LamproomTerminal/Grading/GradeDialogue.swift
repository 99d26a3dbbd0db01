import LamproomAPI
import Messages
import TrainingCore

/// Asks a grader criterion by criterion.
struct GradeDialogue {
    let view: GradingView
    let runtime: Runtime

    private var console: any Console { runtime.console }
    private var language: Language { runtime.language }

    /// A grade to be given; nil if the grader leaves.
    ///
    /// - Parameters:
    ///   - comment: given already; nil is asked for.
    func request(comment: String?) throws -> AwardRequest? {
        console.show(
            GradingScreen.lines(view: view, time: runtime.localTime, page: console.page(language)) + [.empty])
        var marks: [Marks] = []
        for (index, criterion) in (view.item.criteria ?? []).enumerated() {
            guard let points = points(index + 1, criterion) else { return nil }
            marks.append(points)
        }
        guard let comment = comment ?? ask() else { return nil }
        let total = marks.reduce(.zero, +)
        let question = Text.gradeConfirm(total: total.description, points: view.summary.points)
        while let typed = console.ask(question(language)) {
            guard let answer = YesOrNo(typed) else { continue }
            guard answer == .yes else { return nil }
            let isEmpty = comment.allSatisfy(\.isWhitespace)
            return AwardRequest(marks: marks.map(\.description), comment: isEmpty ? nil : comment)
        }
        return nil
    }

    private func points(_ number: Int, _ criterion: CriterionView) -> Marks? {
        let question = Text.gradeAsk(
            number: number, title: SafeText.shown(criterion.title), points: criterion.points)
        let highest = Marks(criterion.points) ?? .zero
        while let typed = console.ask(question(language)), !ListChoice.isLeaving(typed) {
            if let marks = Marks(TextFolding.fold(typed)), marks <= highest { return marks }
            console.say(Text.gradeAskAgain(points: criterion.points)(language))
        }
        return nil
    }

    /// A comment, or the reason of a change, which must not be empty.
    private func ask() -> String? {
        let isRevision = view.summary.isGradedByMe || view.summary.state != "waiting"
        let question: Text = isRevision ? .gradeAskReason : .gradeAskComment
        while let typed = console.ask(question(language)), !ListChoice.isLeaving(typed) {
            if !isRevision || !typed.allSatisfy(\.isWhitespace) { return typed }
        }
        return nil
    }
}
