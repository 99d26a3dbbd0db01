import Messages
import TrainingCore

/// Which modules are read before which: known, without circles, and every module can be reached.
extension PackageChecker {
    mutating func checkRequirements() {
        guard modules.contains(where: { !$0.requires.isEmpty }) else { return }
        var indices: [ModuleID: Int] = [:]
        for (index, entry) in modules.enumerated() {
            guard let id = entry.module.id?.value else { continue }
            indices[id] = indices[id] ?? index
        }
        var requirements = [[Int]](repeating: [], count: modules.count)
        for (index, entry) in modules.enumerated() {
            for required in entry.requires {
                if let target = indices[required.value] {
                    requirements[index].append(target)
                } else if !obscured.contains(.module) {
                    let name = required.value.rawValue
                    let other = NearestName.of(name, among: indices.keys.map(\.rawValue).sorted())
                    faults.report(.unknownModule, at: required.place, .unknownModule(name, nearest: other))
                }
            }
        }
        let circles = Self.circles(requirements)
        let inCircle = Set(circles.joined())
        for circle in circles { report(circle) }
        for index in modules.indices where !inCircle.contains(index) {
            reportUnreachable(index, requirements, inCircle)
            reportOutOfOrder(index, requirements[index])
        }
    }

    private func name(_ index: Int) -> String { modules[index].module.id?.value.rawValue ?? "" }

    /// Where a module says that it requires another.
    private func place(of required: Int, requiredBy index: Int) -> Place? {
        let id = modules[required].module.id?.value
        return modules[index].requires.first { $0.value == id }?.place
    }

    private mutating func report(_ circle: [Int]) {
        guard let first = circle.first else { return }
        let places = zip(circle, circle.dropFirst() + [first]).compactMap { place(of: $1, requiredBy: $0) }
        guard let place = places.first else { return }
        let notes = places.dropFirst().prefix(5).map { Fault.Note(text: .requirementHere, place: $0) }
        faults.report(.moduleCircle, at: place, .moduleCircle((circle + [first]).map(name)), notes: notes)
    }

    private mutating func reportUnreachable(_ index: Int, _ requirements: [[Int]], _ inCircle: Set<Int>) {
        /// Modules that are required, and the module's own requirement by which they are.
        var pending = requirements[index].map { (module: $0, own: $0) }
        var seen: Set<Int> = []
        while let next = pending.popLast() {
            guard seen.insert(next.module).inserted else { continue }
            guard !inCircle.contains(next.module) else {
                guard let place = place(of: next.own, requiredBy: index) else { return }
                return faults.report(
                    .unreachableModule, at: place, .unreachableModule(name(index), because: name(next.module)))
            }
            pending += requirements[next.module].map { (module: $0, own: next.own) }
        }
    }

    private mutating func reportOutOfOrder(_ index: Int, _ required: [Int]) {
        guard let later = required.first(where: { $0 > index }), let place = place(of: later, requiredBy: index) else {
            return
        }
        faults.report(
            .moduleOutOfOrder, at: place, .moduleOutOfOrder(name(index), before: name(later)), subject: name(index))
    }

    /// One circle through each module that is in any, none of them twice; each begins with its first module.
    private static func circles(_ requirements: [[Int]]) -> [[Int]] {
        enum State { case unseen, open, done }
        var states = [State](repeating: .unseen, count: requirements.count)
        var circles: [[Int]] = []
        for start in requirements.indices where states[start] == .unseen {
            // Depth first without recursion: the path, and how many requirements of each of its modules were followed.
            var path = [start]
            var followed = [0]
            states[start] = .open
            while let module = path.last {
                let position = followed[followed.count - 1]
                guard position < requirements[module].count else {
                    states[module] = .done
                    path.removeLast()
                    followed.removeLast()
                    continue
                }
                followed[followed.count - 1] += 1
                let next = requirements[module][position]
                switch states[next] {
                case .unseen:
                    states[next] = .open
                    path.append(next)
                    followed.append(0)
                case .open:
                    let circle = path.drop { $0 != next }
                    let first = circle.indices.min { circle[$0] < circle[$1] } ?? circle.startIndex
                    circles.append(Array(circle[first...]) + circle[..<first])
                case .done: continue
                }
            }
        }
        return circles
    }
}
