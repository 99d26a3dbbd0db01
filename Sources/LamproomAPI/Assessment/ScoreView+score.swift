package import TrainingCore

extension ScoreView {
    package init(_ score: Score) {
        let possible = max(1, score.possible.hundredths)
        self.init(
            earned: score.earned.description, possible: score.possible.description,
            percent: Marks(hundredths: score.earned.hundredths * 10_000 / possible).description,
            hasPassed: score.hasPassed, waiting: score.isWaiting ? score.waiting.description : nil,
            sections: score.sections.isEmpty ? nil : score.sections.map { SectionScoreView($0) })
    }
}

extension SectionScoreView {
    package init(_ section: SectionScore) {
        self.init(
            id: section.id.rawValue, earned: section.earned.description, possible: section.possible.description,
            hasPassed: section.hasPassed)
    }

    /// - Parameters:
    ///   - showsPoints: whether the review policy does.
    package init(_ section: CarriedSection, showsPoints: Bool) {
        self.init(
            id: section.id.rawValue, earned: showsPoints ? section.earned.description : nil,
            possible: showsPoints ? section.possible.description : nil, hasPassed: true,
            passedAt: section.passedAt.rfc3339)
    }
}
