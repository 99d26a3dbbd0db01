/// Which new part of a question each old part has become: the one that reads the same; those that are left over are paired
/// in their order, as parts with another wording, and what then remains was removed or added.
struct CourseComparisonPairing {
    /// For each old part its new index; nil if it was removed.
    let newIndices: [Int?]
    /// New parts that no old part has become.
    let added: [Int]

    init(_ old: [String], _ new: [String]) {
        var free: [String: [Int]] = [:]
        for (index, text) in new.enumerated().reversed() { free[text, default: []].append(index) }
        var indices = old.map { free[$0]?.popLast() }
        var rest = free.values.joined().sorted()[...]
        for index in indices.indices where indices[index] == nil { indices[index] = rest.popFirst() }
        newIndices = indices
        added = Array(rest)
    }

    var pairs: [(old: Int, new: Int)] {
        newIndices.enumerated().compactMap { old, new in new.map { (old, $0) } }
    }

    var removed: [Int] { newIndices.indices.filter { newIndices[$0] == nil } }

    var isReordered: Bool {
        let kept = newIndices.compactMap { $0 }
        return kept != kept.sorted()
    }
}

/// What has been put at another place of an order: as few as there can be.
struct CourseComparisonMoves<ID: Hashable> {
    /// With what they stand behind now, of those that both orders have; nil is the beginning.
    let moved: [(id: ID, oldPredecessor: ID?, newPredecessor: ID?)]

    init(from old: [ID], to new: [ID]) {
        let oldPositions = Dictionary(old.enumerated().map { ($1, $0) }) { first, _ in first }
        let common = new.filter { oldPositions[$0] != nil }
        let kept = Self.longestAscending(common.compactMap { oldPositions[$0] })
        func predecessors(_ order: [ID]) -> [ID: ID] {
            Dictionary(zip(order.dropFirst(), order)) { first, _ in first }
        }
        let shared = Set(common)
        let (oldBefore, newBefore) = (predecessors(old.filter(shared.contains)), predecessors(common))
        moved = common.compactMap { id in
            guard let position = oldPositions[id], !kept.contains(position), oldBefore[id] != newBefore[id] else {
                return nil
            }
            return (id, oldBefore[id], newBefore[id])
        }
    }

    /// The members of a longest ascending subsequence of different numbers.
    private static func longestAscending(_ numbers: [Int]) -> Set<Int> {
        // For each number, the longest subsequence that ends with it.
        var lengths: [Int] = []
        for (index, number) in numbers.enumerated() {
            lengths.append(1 + (zip(numbers, lengths).prefix(index).filter { $0.0 < number }.map(\.1).max() ?? 0))
        }
        var kept: Set<Int> = []
        var wanted = lengths.max() ?? 0
        var limit = Int.max
        for (number, length) in zip(numbers, lengths).reversed() where length == wanted && number < limit {
            kept.insert(number)
            (wanted, limit) = (length - 1, number)
        }
        return kept
    }
}
