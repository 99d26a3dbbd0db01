import LamproomAPI

extension LoadQuestion {
    /// An answer as a worker would give it, right or more or less wrong.
    ///
    /// - Parameter item: the question as the paper shows it.
    func answer(to item: PaperItemView, isRight: Bool, _ random: inout Randomness) -> AnswerView {
        switch kind {
        case .singleChoice:
            let shown = keys(of: item)
            let wanted = shown.indices.filter { shown[$0] == isRight }
            return AnswerView(choice: (random.element(wanted) ?? 0) + 1)
        case .multipleChoice:
            let shown = keys(of: item)
            var chosen = shown.indices.filter { shown[$0] }
            if !isRight {
                chosen = shown.indices.filter { _ in random.chance(0.5) }
                if chosen.isEmpty { chosen = [0] }
            }
            return AnswerView(choices: chosen.map { $0 + 1 })
        case .trueFalse: return AnswerView(truth: truth == isRight)
        case .numeric:
            guard isRight else { return AnswerView(number: Points.text(length + 11 + random.below(500))) }
            let metres = length + random.below(21) - 10
            return AnswerView(
                number: random.chance(0.3) ? "\(metres) cm" : Points.text(metres) + (random.chance(0.5) ? " m" : ""))
        case .shortText:
            guard isRight else { return AnswerView(text: "不是\(word)") }
            return AnswerView(text: random.chance(0.5) ? word : " \(word)。")
        case .ordering:
            let shown = (item.items ?? []).map(\.plain)
            let right = steps.map { step in (shown.firstIndex(of: step) ?? 0) + 1 }
            return AnswerView(order: isRight ? right : random.shuffled(right))
        case .matching:
            let shown = (item.responses ?? []).map(\.plain)
            var assignment = (item.items ?? []).map { left in
                let right = pairs.first { $0.left == left.plain }?.right
                if isRight { return right.flatMap { shown.firstIndex(of: $0) }.map { $0 + 1 } ?? 0 }
                return random.below(shown.count + 1)
            }
            // An answer that leaves everything out is none.
            if assignment.allSatisfy({ $0 == 0 }) { assignment[0] = 1 }
            return AnswerView(assignment: assignment)
        }
    }

    /// What an answer earns, in hundredths of a point: reckoned from the words that the paper shows.
    ///
    /// - Parameter answer: nil earns nothing.
    func earned(_ answer: AnswerView?, of item: PaperItemView) -> Int {
        guard let answer else { return 0 }
        switch kind {
        case .singleChoice:
            let shown = keys(of: item)
            return answer.choice.map { shown[$0 - 1] } == true ? kind.points : 0
        case .multipleChoice:
            let shown = keys(of: item)
            let right = (answer.choices ?? []).filter { shown[$0 - 1] }.count
            let wrong = (answer.choices ?? []).count - right
            return share(right - wrong, of: shown.filter { $0 }.count)
        case .trueFalse: return answer.truth == truth ? kind.points : 0
        case .numeric:
            let typed = (answer.number ?? "").split(separator: " ", omittingEmptySubsequences: true)
            let isInCentimetres = typed.count == 2 && typed[1] == "cm"
            guard let number = typed.first.flatMap({ Double($0) }) else { return 0 }
            let hundredths = Int((isInCentimetres ? number : number * 100).rounded())
            return abs(hundredths - length) <= 10 ? kind.points : 0
        case .shortText: return [word, " \(word)。"].contains(answer.text) ? kind.points : 0
        case .ordering:
            let given = (answer.order ?? []).compactMap { number in item.items.map { $0[number - 1].plain } }
            let neighbours = zip(steps, steps.dropFirst()).filter { first, second in
                zip(given, given.dropFirst()).contains { $0 == first && $1 == second }
            }
            return share(neighbours.count, of: steps.count - 1)
        case .matching:
            let right = zip(item.items ?? [], answer.assignment ?? []).filter { left, number in
                guard number > 0, let shown = item.responses?[number - 1].plain else { return false }
                return pairs.contains { $0.left == left.plain && $0.right == shown }
            }
            return share(right.count, of: pairs.count)
        }
    }

    /// For each option that is shown whether it belongs to the key.
    private func keys(of item: PaperItemView) -> [Bool] {
        (item.options ?? []).map { shown in options.contains { $0.text == shown.plain && $0.isKey } }
    }

    /// A part of the points, rounded down to a hundredth.
    private func share(_ part: Int, of whole: Int) -> Int { max(0, part) * kind.points / whole }
}
