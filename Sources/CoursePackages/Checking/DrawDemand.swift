import Messages
import TrainingCore

/// Whether a bank always has enough questions for the draws of one quiz.
///
/// A paper draws in the order in which the draws are written, each at random from what no earlier draw took. So a draw is
/// safe if enough are left even when the earlier ones took as many of its questions as they can.
struct DrawDemand {
    struct Entry {
        let draw: Draw
        /// The value of `count`.
        let place: Place
    }

    private let bank: Bank
    private let entries: [Entry]
    private let listed: Set<String>
    /// Questions and cases that the same draws admit: which draws, ascending, and how many of them.
    private let groups: [(draws: [Int], count: Int)]

    /// - Parameters:
    ///   - listed: ids of questions and cases that the quiz lists, which are therefore not drawn.
    init(bank: Bank, entries: [Entry], listed: Set<String>) {
        self.bank = bank
        self.entries = entries
        self.listed = listed
        var counts: [[Int]: Int] = [:]
        for question in bank.questions where listed.isEmpty || !listed.contains(question.id.rawValue) {
            counts[entries.indices.filter { entries[$0].draw.admits(question) }, default: 0] += 1
        }
        for study in bank.cases where !listed.contains(study.id.rawValue) {
            counts[entries.indices.filter { entries[$0].draw.admits(study) }, default: 0] += 1
        }
        groups = counts.map { (draws: $0.key, count: $0.value) }
    }

    func report(to faults: inout FaultList) {
        for index in entries.indices {
            let entry = entries[index]
            let wanted = entry.draw.count
            let pool = groups.filter { $0.draws.contains(index) }
            let found = pool.reduce(0) { $0 + $1.count }
            guard found >= wanted else {
                faults.report(.tooFewQuestions, at: entry.place, shortage(of: entry.draw, found: found))
                continue
            }
            let left = found - mostTaken(of: pool, before: index)
            guard left < wanted else { continue }
            let earlier = entries[..<index].indices.filter { other in pool.contains { $0.draws.contains(other) } }
            faults.report(
                .tooFewQuestions, at: entry.place, .tooFewLeft(wanted: wanted, left: max(0, left)),
                notes: earlier.prefix(5).map { Fault.Note(text: .sameBankHere, place: entries[$0].place) })
        }
    }

    /// Why a draw finds too few, as far as its conditions tell.
    private func shortage(of draw: Draw, found: Int) -> Text.Fault {
        let wholeCases = Draw(
            bank: draw.bank, count: draw.count, tag: draw.tag, difficulty: draw.difficulty, kind: .caseStudy)
        let cases = draw.kind == nil ? bank.cases.count(where: wholeCases.admits) : 0
        let tags = Set(
            draw.drawsCases
                ? bank.cases.flatMap(\.tags) : bank.questions.lazy.filter { $0.caseID == nil }.flatMap(\.tags))
        if let tag = draw.tag, !tags.contains(tag) {
            let known = tags.sorted().prefix(20).map(DisplayText.quoted)
            return .unknownTag(
                DisplayText.quoted(tag), bank: bank.id.rawValue, known: known, isOneWord: !tag.contains(" "),
                cases: cases)
        }
        let listedCount =
            draw.drawsCases
            ? bank.cases.count { draw.admits($0) && listed.contains($0.id.rawValue) }
            : bank.questions.count { draw.admits($0) && listed.contains($0.id.rawValue) }
        return .tooFewQuestions(wanted: draw.count, found: found, listed: listedCount, cases: cases)
    }

    /// How many questions of `pool` the draws before `index` can take at most: a maximum flow from draws to groups.
    private func mostTaken(of pool: [(draws: [Int], count: Int)], before index: Int) -> Int {
        var flow = DrawFlow(supplies: entries[..<index].map(\.draw.count))
        for group in pool {
            flow.addGroup(draws: group.draws.prefix { $0 < index }, capacity: group.count)
        }
        return flow.maximum()
    }
}

/// Maximum flow by augmenting paths from draws (each with a supply) to groups (each with a capacity).
private struct DrawFlow {
    private var supplies: [Int]
    private var capacities: [Int] = []
    private var admitting: [[Int]] = []
    /// What each draw sends to each group.
    private var sent: [[Int: Int]]
    private var groupsOf: [[Int]]

    init(supplies: [Int]) {
        self.supplies = supplies
        sent = Array(repeating: [:], count: supplies.count)
        groupsOf = Array(repeating: [], count: supplies.count)
    }

    mutating func addGroup(draws: some Sequence<Int>, capacity: Int) {
        for draw in draws { groupsOf[draw].append(capacities.count) }
        admitting.append(Array(draws))
        capacities.append(capacity)
    }

    mutating func maximum() -> Int {
        var total = 0
        for draw in supplies.indices {
            while supplies[draw] > 0 {
                var visited = Set<Int>()
                let amount = push(supplies[draw], from: draw, &visited)
                guard amount > 0 else { break }
                supplies[draw] -= amount
                total += amount
            }
        }
        return total
    }

    /// Sends up to `amount` from a draw into groups, moving what other draws sent there elsewhere; the amount sent.
    private mutating func push(_ amount: Int, from draw: Int, _ visited: inout Set<Int>) -> Int {
        visited.insert(draw)
        for group in groupsOf[draw] where capacities[group] > 0 {
            let part = min(amount, capacities[group])
            capacities[group] -= part
            sent[draw][group, default: 0] += part
            return part
        }
        for group in groupsOf[draw] {
            for other in admitting[group] where !visited.contains(other) {
                guard let movable = sent[other][group], movable > 0 else { continue }
                let part = push(min(amount, movable), from: other, &visited)
                guard part > 0 else { continue }
                sent[other][group] = movable - part
                sent[draw][group, default: 0] += part
                return part
            }
        }
        return 0
    }
}
