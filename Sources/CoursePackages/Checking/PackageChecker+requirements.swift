import Messages
import TrainingCore

/// Which modules are read before which: known, without circles, and every module can be reached.
extension PackageChecker {
    /// What a module requires, by its index, and where it says so.
    private typealias Requirement = (module: Int, place: Place)

    mutating func checkRequirements() {
        guard modules.contains(where: { !$0.requires.isEmpty }) else { return }
        let requirements = readRequirements()
        let targets = requirements.map { $0.map(\.module) }
        let circles = StrongComponents.circles(targets)
        for circle in circles { report(circle, requirements) }
        let inCircle = Set(circles.joined())
        reportUnreachable(requirements, inCircle: inCircle)
        for index in modules.indices where !inCircle.contains(index) {
            reportOutOfOrder(index, requirements[index])
        }
    }

    private mutating func readRequirements() -> [[Requirement]] {
        var indices: [ModuleID: Int] = [:]
        for (index, entry) in modules.enumerated() {
            guard let id = entry.module.id?.value else { continue }
            indices[id] = indices[id] ?? index
        }
        var requirements: [[Requirement]] = []
        for index in modules.indices {
            var found: [Requirement] = []
            for required in modules[index].requires {
                if let target = indices[required.value] {
                    found.append((target, required.place))
                } else if !obscured.contains(.module) {
                    let name = required.value.rawValue
                    let other = nearest(name, among: indices.keys.lazy.map(\.rawValue))
                    faults.report(.unknownModule, at: required.place, .unknownModule(name, nearest: other))
                }
            }
            requirements.append(found)
        }
        return requirements
    }

    private func name(_ index: Int) -> String { modules[index].module.id?.value.rawValue ?? "" }

    private mutating func report(_ circle: [Int], _ requirements: [[Requirement]]) {
        guard let first = circle.first else { return }
        let places = zip(circle, circle.dropFirst() + [first]).compactMap { index, required in
            requirements[index].first { $0.module == required }?.place
        }
        guard let place = places.first else { return }
        let notes = places.dropFirst().prefix(5).map { Fault.Note(text: .requirementHere, place: $0) }
        faults.report(.moduleCircle, at: place, .moduleCircle((circle + [first]).map(name)), notes: notes)
    }

    /// Modules that are part of no circle, but require one by however many others.
    private mutating func reportUnreachable(_ requirements: [[Requirement]], inCircle: Set<Int>) {
        guard !inCircle.isEmpty else { return }
        var requiredBy = [[Int]](repeating: [], count: requirements.count)
        for (index, required) in requirements.enumerated() {
            for entry in required { requiredBy[entry.module].append(index) }
        }
        /// The module of a circle by which each is out of reach.
        var causes: [Int: Int] = [:]
        for start in inCircle { causes[start] = start }
        var pending = inCircle.sorted()
        while let module = pending.popLast() {
            for next in requiredBy[module] where causes[next] == nil {
                causes[next] = causes[module]
                pending.append(next)
            }
        }
        for index in modules.indices where !inCircle.contains(index) {
            guard let cause = causes[index],
                let place = requirements[index].first(where: { causes[$0.module] != nil })?.place
            else { continue }
            faults.report(.unreachableModule, at: place, .unreachableModule(name(index), because: name(cause)))
        }
    }

    private mutating func reportOutOfOrder(_ index: Int, _ required: [Requirement]) {
        guard let later = required.first(where: { $0.module > index }) else { return }
        faults.report(
            .moduleOutOfOrder, at: later.place, .moduleOutOfOrder(name(index), before: name(later.module)),
            subject: name(index))
    }
}
