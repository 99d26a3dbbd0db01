import Messages
import TrainingCore

extension PackageChecker {
    /// Ids are unique in the package, each kind for itself.
    mutating func checkIDs() {
        checkUnique(modules.compactMap(\.module.id))
        checkUnique(banks.compactMap(\.bank.id))
        checkUnique(quizzes.compactMap(\.quiz.id))
        checkUnique(banks.flatMap { $0.bank.entries.compactMap(\.id) })
    }

    private mutating func checkUnique<Owner>(_ ids: [Located<AuthoredID<Owner>>]) {
        var firsts: [AuthoredID<Owner>: Place] = [:]
        for id in ids {
            if let first = firsts[id.value] {
                faults.report(
                    .duplicateID, at: id.place, .duplicateID(id.value.rawValue),
                    notes: [Fault.Note(text: .firstDefinedHere, place: first)])
            } else {
                firsts[id.value] = id.place
            }
        }
    }

    mutating func checkReferences() {
        for module in modules {
            for figure in module.module.figures { checkFigure(figure) }
        }
        for quiz in quizzes { checkDraws(quiz.quiz) }
        let known = Set(quizzes.compactMap(\.quiz.id?.value))
        for quiz in course.passesQuizzes where !known.contains(quiz.value) && !obscured.contains(.quiz) {
            let name = quiz.value.rawValue
            let other = NearestName.of(name, among: known.map(\.rawValue).sorted())
            faults.report(.unknownQuiz, at: quiz.place, .unknownQuiz(name, nearest: other))
        }
    }

    private mutating func checkFigure(_ figure: Located<String>) {
        guard let path = resolve(figure, kind: nil), let bytes = files[path] else { return }
        let isPNG = bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        let isJPEG = bytes.starts(with: [0xFF, 0xD8, 0xFF])
        guard !isPNG, !isJPEG else { return }
        faults.report(.notAnImage, at: figure.place, .notAnImage(DisplayText.quoted(path)))
    }

    private mutating func checkDraws(_ quiz: CheckedQuiz) {
        let byID = Dictionary(banks.compactMap { entry in entry.bank.id.map { ($0.value, entry) } }) { first, _ in first
        }
        var draws: [BankID: [DrawDemand.Entry]] = [:]
        for entry in quiz.draws {
            let id = entry.bank.value
            guard byID[id] != nil else {
                guard !obscured.contains(.bank) else { continue }
                let other = NearestName.of(id.rawValue, among: byID.keys.map(\.rawValue).sorted())
                faults.report(.unknownBank, at: entry.bank.place, .unknownBank(id.rawValue, nearest: other))
                continue
            }
            guard let draw = entry.draw else { continue }
            draws[id, default: []].append(DrawDemand.Entry(draw: draw, place: entry.countPlace))
        }
        for (id, entries) in draws {
            guard let bank = byID[id]?.bank.bank, byID[id]?.file.isSound == true else { continue }
            DrawDemand(bank: bank, entries: entries).report(to: &faults)
        }
    }
}
