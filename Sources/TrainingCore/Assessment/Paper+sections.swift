extension Paper {
    /// The same paper without some of its sections; the items are counted anew.
    package func leavingOut(_ sections: Set<QuizSectionID>) -> Paper {
        guard !sections.isEmpty else { return self }
        let left = items.filter { !sections.contains($0.section) }
        let renumbered = left.enumerated().map { index, item in
            PaperItem(number: index + 1, section: item.section, question: item.question, body: item.body)
        }
        let shown = Set(left.compactMap(\.question.caseID))
        return Paper(quiz: quiz, items: renumbered, cases: cases.filter { shown.contains($0.id) })
    }

    /// The part of the paper that stands at one item: what a learner sees where navigation is forward only.
    package func upTo(_ number: Int) -> Paper {
        let seen = items.filter { $0.number <= number }
        let shown = Set(seen.compactMap(\.question.caseID))
        return Paper(quiz: quiz, items: seen, cases: cases.filter { shown.contains($0.id) })
    }
}
