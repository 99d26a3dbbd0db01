import Messages
import TrainingCore

/// Where a question is answered, as on a sheet of paper; with keys, filled in.
extension CoursePage {
    func form(of body: QuestionBody) -> [HTML] {
        switch body {
        case .singleChoice(let options, let key):
            [choices(options, keys: [key], signs: Self.circles)]
        case .multipleChoice(let options, let keys, _):
            [choices(options, keys: keys, signs: Self.squares)]
        case .trueFalse(let key):
            [
                .element(
                    "ul", ["class": "options"],
                    [(Text.quizTrue, key), (.quizFalse, !key)].map { text, isRight in
                        option([say(text)], letter: nil, isRight: isRight, signs: Self.circles)
                    })
            ]
        case .numeric(let key):
            [line(.coursePageNumberLine, unit: key.unit)] + otherUnits(key.otherUnits)
        case .shortText:
            [line(.coursePageTextLine, unit: nil)]
        case .blanks(let text, let blanks, _):
            [.element("p", ["class": "gapped"], Self.html(text.own, blanks: blanks))] + gapNotes(blanks)
        case .ordering(let items, let key, _):
            [
                hint(.coursePageOrderingHint),
                boxes(items, values: items.indices.map { String((key.firstIndex(of: $0) ?? 0) + 1) }),
            ]
        case .matching(let premises, let responses, let key, _):
            assignment(.coursePageMatchingHint, items: premises, choices: responses, key: key)
        case .categorising(let categories, let items, let key, _):
            assignment(.coursePageCategorisingHint, items: items, choices: categories, key: key)
        case .essay(let minimum, let maximum, let rubric):
            [
                hint(minimum.map { .coursePageEssayHint(from: $0, to: maximum) } ?? .coursePageEssayHint(to: maximum)),
                .element("div", ["class": "area"]), table(rubric),
            ]
        case .practicalTask(let rubric):
            [hint(.coursePagePracticalHint), table(rubric)]
        }
    }

    // MARK: Options

    /// The sign before an option, and that before the right one.
    typealias Signs = (open: String, filled: String)
    static let circles: Signs = ("○", "●")
    private static let squares: Signs = ("□", "■")

    private func choices(_ options: [Option], keys: [Int], signs: Signs) -> HTML {
        .element(
            "ul", ["class": "options"],
            options.enumerated().map { index, option in
                self.option(
                    Self.html(option.text), letter: Self.letter(index), isRight: keys.contains(index), signs: signs,
                    feedback: option.feedback)
            })
    }

    private func option(
        _ text: [HTML], letter: String?, isRight: Bool, signs: Signs, feedback: LocalizedText? = nil
    ) -> HTML {
        let isMarked = isRight && showsKeys
        var content = text
        if isMarked { content += [.text(" "), .element("span", ["class": "right"], [say(.coursePageRight)])] }
        if showsKeys, let feedback {
            content.append(
                .element("p", ["class": "hint"], [say(.coursePageFeedback)] + Self.html(feedback)))
        }
        let sign = HTML.element(
            "span", ["class": "sign", "aria-hidden": "true"], [.text(isMarked ? signs.filled : signs.open)])
        return .element(
            "li", [sign] + (letter.map { [Self.label($0)] } ?? []) + [.element("div", content)])
    }

    /// A for 0, as an answer names it.
    static func letter(_ index: Int) -> String {
        index < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))) : String(index + 1)
    }

    private static func label(_ letter: String) -> HTML { .element("span", [.text(letter + ".")]) }

    // MARK: Lines and gaps

    private func line(_ label: Text, unit: String?) -> HTML {
        .element(
            "p", ["class": "answer"],
            [say(label), .element("span", ["class": "line"])] + (unit.map { [.text($0)] } ?? []))
    }

    private func otherUnits(_ units: [ConvertibleUnit], label: String = "") -> [HTML] {
        guard !units.isEmpty else { return [] }
        let names = units.map(\.name).joined(separator: " / ")
        return [.element("p", ["class": "hint"], [.text(label), say(.coursePageOtherUnits), .text(names)])]
    }

    /// The options and further units of gaps that have them.
    private func gapNotes(_ blanks: [Blank]) -> [HTML] {
        blanks.enumerated().flatMap { index, blank -> [HTML] in
            let label = Self.gapLabel(index + 1) + " "
            switch blank {
            case .text: return []
            case .number(let key): return otherUnits(key.otherUnits, label: label)
            case .choice(let options, let key):
                let choices = options.enumerated().map { place, option in
                    let isMarked = place == key && showsKeys
                    let sign = isMarked ? Self.circles.filled : Self.circles.open
                    return HTML.element(
                        "span", isMarked ? ["class": "choice right"] : ["class": "choice"],
                        [.text("\(sign) \(Self.letter(place)). ")] + Self.html(option))
                }
                return [.element("p", ["class": "choices"], [.text(label)] + choices)]
            }
        }
    }

    // MARK: Boxes

    private func hint(_ text: Text) -> HTML { .element("p", ["class": "hint"], [say(text)]) }

    /// `values` are what the right answer writes into the boxes.
    private func boxes(_ items: [LocalizedText], values: [String]) -> HTML {
        .element(
            "ul", ["class": "options"],
            zip(items, values).map { item, value in
                .element(
                    "li",
                    [
                        .element("span", ["class": "box"], [.text(showsKeys ? value : "")]),
                        .element("div", Self.html(item)),
                    ])
            })
    }

    private func assignment(_ hint: Text, items: [LocalizedText], choices: [LocalizedText], key: [Int]) -> [HTML] {
        let lettered = choices.enumerated().map { index, choice in
            HTML.element("li", [Self.label(Self.letter(index)), .element("div", Self.html(choice))])
        }
        return [
            self.hint(hint),
            .element(
                "div", ["class": "columns"],
                [boxes(items, values: key.map(Self.letter)), .element("ul", ["class": "options"], lettered)]),
        ]
    }

    // MARK: What a person grades

    private func table(_ rubric: Rubric) -> HTML {
        let header: [HTML] = [Text.coursePageCriterion, .coursePagePoints].map {
            .element("th", ["scope": "col"], [say($0)])
        }
        let rows = rubric.criteria.map { criterion in
            let description = criterion.description.map { [HTML.element("p", ["class": "hint"], Self.html($0))] } ?? []
            return HTML.element(
                "tr",
                [
                    .element("td", [.text(criterion.title.own)] + description),
                    .element("td", [.text(criterion.points.description)]),
                ])
        }
        return Self.scrolling(
            .element(
                "table",
                [
                    .element("caption", [say(.coursePageRubric)]), .element("thead", [.element("tr", header)]),
                    .element("tbody", rows),
                ]))
    }
}
