import Messages
import TrainingCore

/// What completes a module, and what is completed before a course.
extension ElementReader {
    mutating func moduleCompletion(_ node: Int) -> CheckedCourseFile.Completion {
        let needs = choice(.by, of: node, as: ModuleCompletion.Needs.self) ?? .all
        var conditions: [Located<ModuleCondition>] = []
        var places: [ModuleCondition.Kind: Place] = [:]
        for child in document.children(of: node) {
            guard let condition = moduleCondition(child) else { continue }
            if let first = places[condition.value.kind] {
                reportRepeated(document.place(of: child), first: first)
            } else {
                places[condition.value.kind] = document.place(of: child)
                conditions.append(condition)
            }
        }
        return CheckedCourseFile.Completion(needs: needs, conditions: conditions, place: document.place(of: node))
    }

    /// Nil if its value cannot be read. The place is that of a quiz's id, or else of the element.
    private mutating func moduleCondition(_ node: Int) -> Located<ModuleCondition>? {
        let place = document.place(of: node)
        switch document.nodes[node].element {
        case .read:
            return Located(
                value: .read(minutes: integer(.minutes, of: node, in: ModuleCondition.minutes)), place: place)
        case .passQuiz:
            let id: Located<QuizID>? = id(.quiz, of: node)
            return id.map { Located(value: .passQuiz($0.value), place: $0.place) }
        case .attend:
            return integer(.minutes, of: node, in: ModuleCondition.minutes).map {
                Located(value: .attend(minutes: $0), place: place)
            }
        case .signOff: return Located(value: .signOff, place: place)
        default: return nil
        }
    }

    mutating func requiredCourses(_ root: Int) -> [Located<CourseID>] {
        let own: CourseID? = value(.id, of: root).flatMap { CourseID($0.value) }
        var courses: [Located<CourseID>] = []
        for node in children(.requires, of: root) {
            guard let id: Located<CourseID> = id(.course, of: node) else { continue }
            if id.value == own {
                faults.report(.requiresItself, at: id.place, .requiresItself)
            } else if let first = courses.first(where: { $0.value == id.value }) {
                faults.report(
                    .repeatedRequirement, at: id.place, .repeatedRequirement(id.value.rawValue),
                    notes: [Fault.Note(text: .firstOneHere, place: first.place)])
            } else {
                courses.append(id)
            }
        }
        return courses
    }
}
