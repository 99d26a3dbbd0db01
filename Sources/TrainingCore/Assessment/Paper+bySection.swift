/// Algorithm 2. It never changes.
///
/// What the quiz lists is in every paper and is not drawn. Sections in their order; in each the selections in their order: a
/// draw takes `count` at random of the questions (or cases) of its bank that it admits and that are not in the paper yet,
/// in the bank's order. Then, if the quiz shuffles questions, all that the section has is put in a random order, a case as one.
/// Then, question by question, parts are put in a random order: options where quiz and question allow it; what would show the key
/// if it stood as written (ordering, matching, categorising) always.
enum BySectionPaper {
    static func items(course: Course, quiz: Quiz, seed: UInt64) -> [PaperItem] {
        var random = SeededGenerator(
            parts: ["lamproom-paper-2", course.digest.hexadecimal, quiz.id.rawValue], seed: seed)
        let selections = quiz.sections.flatMap(\.selections)
        var taken = Set(selections.compactMap { if case .question(let id) = $0 { id } else { nil } })
        var takenCases = Set(selections.compactMap { if case .caseStudy(let id) = $0 { id } else { nil } })
        var items: [PaperItem] = []
        for section in quiz.sections {
            var groups: [[Question]] = []
            for selection in section.selections {
                switch selection {
                case .question(let id):
                    groups.append(course.question(id).map { [$0] } ?? [])
                case .caseStudy(let id):
                    groups.append(course.caseStudy(id).map(course.questions) ?? [])
                case .draw(let draw) where draw.drawsCases:
                    let cases = course.bank(draw.bank)?.cases ?? []
                    let pool = cases.indices.filter { draw.admits(cases[$0]) && !takenCases.contains(cases[$0].id) }
                    for index in random.draw(draw.count, of: pool).sorted() {
                        takenCases.insert(cases[index].id)
                        groups.append(course.questions(of: cases[index]))
                    }
                case .draw(let draw):
                    let questions = course.bank(draw.bank)?.questions ?? []
                    let pool = questions.indices.filter {
                        draw.admits(questions[$0]) && !taken.contains(questions[$0].id)
                    }
                    for index in random.draw(draw.count, of: pool).sorted() {
                        taken.insert(questions[index].id)
                        groups.append([questions[index]])
                    }
                }
            }
            if quiz.shuffling.shufflesQuestions { groups = random.draw(groups.count, of: groups) }
            for question in groups.joined() {
                let body = question.body.arranged(
                    shufflesOptions: quiz.shuffling.shufflesOptions && question.shufflesOptions, using: &random)
                items.append(PaperItem(number: items.count + 1, section: section.id, question: question, body: body))
            }
        }
        return items
    }
}

extension Course {
    fileprivate func questions(of study: CaseStudy) -> [Question] {
        guard let bank = banks.first(where: { $0.cases.contains { $0.id == study.id } }) else { return [] }
        return bank.questions.filter { $0.caseID == study.id }
    }
}

extension QuestionBody {
    fileprivate func arranged(shufflesOptions: Bool, using random: inout SeededGenerator) -> QuestionBody {
        switch self {
        case .singleChoice, .multipleChoice:
            return shufflesOptions ? withShuffledOptions(using: &random) : self
        case .blanks(let text, let blanks, let credit):
            guard shufflesOptions else { return self }
            var shuffled: [Blank] = []
            for blank in blanks {
                guard case .choice(let options, let key) = blank else {
                    shuffled.append(blank)
                    continue
                }
                let order = random.draw(options.count, of: Array(options.indices))
                shuffled.append(.choice(options: order.map { options[$0] }, key: order.firstIndex(of: key) ?? key))
            }
            return .blanks(text: text, blanks: shuffled, partialCredit: credit)
        case .ordering(let items, let key, let credit):
            // Of all orders but the right one, each equally likely.
            var order: [Int]
            repeat { order = random.draw(items.count, of: Array(items.indices)) } while order == key && items.count > 1
            return .ordering(
                items: order.map { items[$0] }, key: key.compactMap { order.firstIndex(of: $0) }, partialCredit: credit)
        case .matching(let premises, let responses, let key, let credit):
            let order = random.draw(responses.count, of: Array(responses.indices))
            return .matching(
                premises: premises, responses: order.map { responses[$0] },
                key: key.compactMap { order.firstIndex(of: $0) }, partialCredit: credit)
        case .categorising(let categories, let items, let key, let credit):
            let order = random.draw(items.count, of: Array(items.indices))
            return .categorising(
                categories: categories, items: order.map { items[$0] }, key: order.map { key[$0] },
                partialCredit: credit)
        case .trueFalse, .numeric, .shortText, .essay, .practicalTask:
            return self
        }
    }
}
