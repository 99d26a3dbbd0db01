import Testing

@testable import TrainingCore

@Suite struct ReviewPolicyTests {
    @Test(
        "The most is shown that a moment allows which has come, and without a word the score",
        arguments: [
            ([], false, false, .score),
            ([(.answers, .submitted)], false, false, .answers),
            ([(.nothing, .submitted)], true, true, .nothing),
            ([(.explanations, .passed)], false, false, .score),
            ([(.explanations, .passed)], true, false, .explanations),
            ([(.nothing, .submitted), (.keys, .closed)], true, false, .nothing),
            ([(.nothing, .submitted), (.keys, .closed)], false, true, .keys),
            ([(.answers, .submitted), (.score, .closed)], false, true, .answers),
            ([(.nothing, .submitted), (.answers, .passed), (.explanations, .closed)], true, false, .answers),
            ([(.nothing, .submitted), (.answers, .passed), (.explanations, .closed)], true, true, .explanations),
        ] as [([(ReviewPolicy.Detail, ReviewPolicy.Moment)], Bool, Bool, ReviewPolicy.Detail)])
    func visible(
        reviews: [(ReviewPolicy.Detail, ReviewPolicy.Moment)], hasPassed: Bool, hasClosed: Bool,
        detail: ReviewPolicy.Detail
    ) throws {
        let policy = try quiz { $0.reviews = reviews.map { ReviewPolicy(detail: $0.0, moment: $0.1) } }.policy
        #expect(policy.visibleDetail(hasPassed: hasPassed, hasClosed: hasClosed) == detail)
    }
}
