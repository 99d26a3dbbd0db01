/// An answer: exactly one member, the one that fits the item's kind. Options, items, responses and categories are counted
/// from 1 in the order shown.
package struct AnswerView: WireType {
    package var choice: Int?
    package var choices: [Int]?
    package var truth: Bool?
    package var number: String?
    /// Of a short text or an essay.
    package var text: String?
    /// The numbers of all items of an ordering, in the order that the learner gives them.
    package var order: [Int]?
    /// For each item of a matching the number of its response, of a categorising that of its category; 0 where it is left out.
    package var assignment: [Int]?
    /// For each blank what was typed, at a blank with options the number of the option; empty where it is left out.
    package var blanks: [String]?

    package init(
        choice: Int? = nil, choices: [Int]? = nil, truth: Bool? = nil, number: String? = nil, text: String? = nil,
        order: [Int]? = nil, assignment: [Int]? = nil, blanks: [String]? = nil
    ) {
        self.choice = choice
        self.choices = choices
        self.truth = truth
        self.number = number
        self.text = text
        self.order = order
        self.assignment = assignment
        self.blanks = blanks
    }
}
