package import LamproomAPI
import Messages

/// What the attempts at a quiz say of its questions: the quiz, the questions whose key is in doubt, and all questions.
package enum ItemReportScreen {
    /// The width of a report that is written into a file.
    static let fileWidth = 80
    /// Below so many attempts at a question it is said that chance has a large part in its figures. Our own choice.
    static let fewAttempts = 30

    package static func lines(report: ItemReportView, page: Page) -> [Line] {
        var lines = head(report, page)
        guard let statistics = report.statistics else {
            return lines + page.paragraph(tooFew(report))
        }
        lines += [.empty] + quiz(statistics, page) + [.empty] + histogram(statistics.histogram, page)
        let suspects = report.questions.filter { $0.flags.contains(where: FlagName.isSuspicion) }
        if !suspects.isEmpty {
            lines += [.empty, Line(Text.itemsSuspects(page.language), .strong)]
            lines += suspects.flatMap { [.empty] + suspect($0, page) }
        }
        return lines + [.empty] + table(report.questions, page) + [.empty] + page.paragraph(.itemsLegend, style: .faint)
    }

    private static func tooFew(_ report: ItemReportView) -> Text {
        report.attempts == 0 ? .itemsNone : .itemsTooFew(least: report.leastShown)
    }

    private static func head(_ report: ItemReportView, _ page: Page) -> [Line] {
        let language = page.language
        var lines = page.paragraph(
            "\(report.courseTitle) \(report.version) · \(report.quizTitle) (\(report.course)/\(report.quiz))",
            rest: "  ", style: .strong)
        var facts = [Text.itemsAttempts(report.attempts)(language)]
        if report.blankAttempts > 0 { facts.append(Text.itemsBlanks(report.blankAttempts)(language)) }
        if let number = report.inClass { facts.append(Text.itemsClass(number)(language)) }
        if report.from != nil || report.to != nil {
            facts.append("\(report.from ?? "…") – \(report.to ?? "…")")
        }
        lines += page.paragraph(facts.joined(separator: " · "), rest: "  ")
        if report.questions.contains(where: { $0.isVoid != true && $0.attempts < fewAttempts }) {
            lines += page.paragraph(.itemsFew(fewAttempts))
        }
        return lines
    }

    private static func quiz(_ quiz: QuizStatisticsView, _ page: Page) -> [Line] {
        let pairs: [(Text, String)] = [
            (.itemsMean, FigureText.exactPercent(quiz.mean)), (.itemsMedian, FigureText.exactPercent(quiz.median)),
            (.itemsDeviation, FigureText.exactPercent(quiz.standardDeviation)),
            (.itemsAlpha, FigureText.decimal(quiz.alpha)),
            (.itemsStandardError, FigureText.exactPercent(quiz.standardError)),
        ]
        return TableLayout.pairs(pairs.map { ($0.0(page.language), FigureText.right($0.1, 6)) })
    }

    private static func histogram(_ counts: [Int], _ page: Page) -> [Line] {
        let most = max(1, counts.max() ?? 1)
        let digits = String(most).count
        let room = max(10, min(page.readingWidth, 60) - 12 - digits)
        return [Line(Text.itemsHistogram(page.language), .strong)]
            + counts.indices.map { tenth in
                let range =
                    "\(FigureText.right(String(10 * tenth), 2))–\(FigureText.right(String(10 * tenth + 10), 3))%"
                let count = FigureText.right(String(counts[tenth]), digits)
                // The smallest bar stands for whoever there is.
                let length = counts[tenth] == 0 ? 0 : max(1, counts[tenth] * room / most)
                let bar = String(repeating: "\u{2588}", count: length)
                return Line(bar.isEmpty ? "  \(range)  \(count)" : "  \(range)  \(count) \(bar)")
            }
    }

    // MARK: Questions

    private static func suspect(_ question: QuestionStatisticsView, _ page: Page) -> [Line] {
        let language = page.language
        let prompt = question.prompt.split(separator: "\n").joined(separator: " ")
        var lines = page.paragraph(prompt, first: "\(question.id)  ", rest: "  ", style: .strong)
        let reasons = question.flags.filter(FlagName.isSuspicion).map { FlagName.reason($0)(language) }
        lines += reasons.flatMap { page.paragraph($0, first: "  ! ", style: .bad) }
        guard !question.options.isEmpty else { return lines }
        let hasGroups = question.options.contains { $0.upperShare != nil }
        let header: [Text] = [.itemsChosen, .itemsShare] + (hasGroups ? [.itemsUpper, .itemsLower] : [])
        let titles = header.map { $0(language) }
        let rows = question.options.map { option in
            [String(option.count), FigureText.percent(option.share)]
                + (hasGroups ? [option.upperShare, option.lowerShare].map { FigureText.percent($0) } : [])
        }
        let widths = titles.indices.map { column in
            ([titles] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        func figures(_ cells: [String]) -> String {
            zip(cells, widths).map { FigureText.right($0, $1) }.joined(separator: "  ")
        }
        let key = Text.itemsKey(language)
        let blank = String(repeating: " ", count: DisplayWidth.columns(of: key))
        lines.append(Line("  \(blank)  \(figures(titles))", .faint))
        for (option, row) in zip(question.options, rows) {
            let first = "  \(option.isKey ? key : blank)  \(figures(row))  "
            lines += page.paragraph(OptionName.text(option, of: question)(language), first: first)
        }
        return lines
    }

    private static func table(_ questions: [QuestionStatisticsView], _ page: Page) -> [Line] {
        let language = page.language
        let header: [Text] = [
            .itemsCount, .itemsFacility, .itemsDiscrimination, .itemsCorrelation, .itemsNonResponse, .itemsTime,
        ]
        let titles = header.map { $0(language) }
        let rows = questions.map(figures)
        let widths = titles.indices.map { column in
            ([titles] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        func line(_ cells: [String], _ last: String) -> String {
            zip(cells, widths).map { FigureText.right($0, $1) }.joined(separator: "  ") + "  " + last
        }
        let room = max(8, page.width - widths.reduce(0) { $0 + $1 + 2 })
        var lines = [Line(line(titles, Text.itemsQuestion(language)), .strong)]
        for (question, row) in zip(questions, rows) {
            let isSuspect = question.flags.contains(where: FlagName.isSuspicion)
            lines.append(Line(line(row, shortened(question.id, to: room))))
            guard !question.remarks.isEmpty else { continue }
            lines += page.paragraph(
                Text.list(question.remarks)(language), first: isSuspect ? "  ! " : "  · ",
                style: isSuspect ? .bad : .faint)
        }
        return lines
    }

    /// An id, which has one column for each character.
    private static func shortened(_ id: String, to width: Int) -> String {
        id.count > width ? id.prefix(width - 1) + "\u{2026}" : id
    }

    private static func figures(_ question: QuestionStatisticsView) -> [String] {
        [
            String(question.attempts), FigureText.decimal(question.facility),
            FigureText.decimal(question.discrimination), FigureText.decimal(question.restCorrelation),
            FigureText.percent(question.nonResponse), FigureText.duration(question.medianSeconds),
        ]
    }
}

extension QuestionStatisticsView {
    /// What is said of it besides its figures.
    var remarks: [Text] { (isVoid == true ? [.itemVoid] : []) + flags.map { FlagName.text($0) } }
}

/// What flags of questions are called.
enum FlagName {
    static func text(_ flag: String) -> Text {
        switch flag {
        case "miskeyed": .itemFlagMiskeyed
        case "negative-discrimination": .itemFlagNegative
        case "too-hard": .itemFlagHard
        case "too-easy": .itemFlagEasy
        case "idle-distractor": .itemFlagIdle
        default: .verbatim(flag)
        }
    }

    /// Why the key is in doubt.
    static func reason(_ flag: String) -> Text {
        switch flag {
        case "miskeyed": .itemReasonMiskeyed
        case "negative-discrimination": .itemReasonNegative
        default: text(flag)
        }
    }

    static func isSuspicion(_ flag: String) -> Bool { flag == "miskeyed" || flag == "negative-discrimination" }
}

/// What options are called.
enum OptionName {
    static func text(_ option: OptionStatisticsView, of question: QuestionStatisticsView) -> Text {
        guard question.kind == "true-false" else { return .verbatim(option.text) }
        return option.text == "true" ? .itemsTrue : .itemsFalse
    }
}
