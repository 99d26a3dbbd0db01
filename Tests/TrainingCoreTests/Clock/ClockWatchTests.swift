import Testing

@testable import TrainingCore

@Suite struct ClockWatchTests {
    @Test(
        "A difference is told once, and again when it has changed or is gone",
        arguments: [
            ([0, 299_999, -300_000], [nil, nil, nil]),
            ([86_400_000, 86_400_003, 86_399_900], [.disagrees(86_400_000), nil, nil]),
            ([86_400_000, 86_400_000 - 59_999, 86_340_000], [.disagrees(86_400_000), nil, .disagrees(86_340_000)]),
            ([400_000, -400_000], [.disagrees(400_000), .disagrees(-400_000)]),
            ([400_000, 20, 20, 400_000], [.disagrees(400_000), .agrees, nil, .disagrees(400_000)]),
        ] as [([Int64], [ClockWatch.News?])])
    func news(offsets: [Int64], expected: [ClockWatch.News?]) {
        var watch = ClockWatch()
        #expect(offsets.map { watch.news($0) } == expected)
    }
}
