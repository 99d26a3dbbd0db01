import Messages
import TrainingCore

extension PackageChecker {
    /// Ids are unique in the package, each kind for itself; questions and cases are one kind.
    mutating func checkIDs() {
        checkUnique(modules.compactMap(\.module.id))
        checkUnique(banks.compactMap(\.bank.id))
        checkUnique(quizzes.compactMap(\.quiz.id))
        checkUnique(
            banks.flatMap { bank in
                bank.bank.entries.compactMap(\.id)
                    + bank.bank.cases.compactMap { study in
                        study.id.flatMap { id in
                            QuestionID(id.value.rawValue).map { Located(value: $0, place: id.place) }
                        }
                    }
            }.sorted { $0.place.precedes($1.place) })
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
        var isChecked: Set<String> = []
        for file in checked.values.sorted(by: { $0.path < $1.path }) where !file.figures.isEmpty {
            guard used.contains(file.path) else { continue }
            for figure in file.figures { checkFigure(figure, &isChecked) }
        }
        var unlisted = UnlistedBanks(
            checked.values.sorted { $0.path < $1.path }.filter { isCourseComplete && !used.contains($0.path) })
        for quiz in quizzes {
            checkListed(quiz.quiz, &unlisted)
            checkDraws(quiz.quiz, &unlisted)
        }
        let known = Set(quizzes.compactMap(\.quiz.id?.value))
        for quiz in course.passesQuizzes where !known.contains(quiz.value) && !obscured.contains(.quiz) {
            reportUnknownQuiz(quiz, among: known)
        }
    }

    private mutating func checkFigure(_ figure: CheckedFigure, _ isChecked: inout Set<String>) {
        guard let path = resolve(figure.file, kind: nil), let bytes = files[path] else { return }
        let place = figure.file.place
        let name = DisplayText.quoted(path)
        guard let found = ImageFile.kind(of: bytes) else {
            return faults.report(.notAnImage, at: place, .notAnImage(name))
        }
        if ImageFile.kind(named: path) != found {
            faults.report(.wrongImageName, at: place, .wrongImageName(name, is: found.rawValue))
        } else if isChecked.insert(path).inserted, !ImageFile.isWhole(bytes, found) {
            faults.report(.damagedImage, at: place, .damagedImage(name))
        }
    }

    // MARK: Quizzes

    /// Every question and case that there may be, by id.
    private var questionIDs: Set<String> {
        Set(
            banks.flatMap { bank in
                bank.bank.entries.compactMap(\.id?.value.rawValue) + bank.bank.cases.compactMap(\.id?.value.rawValue)
            })
    }

    /// Says that `course.xml` does not list a bank, once, with the identifier of the reference that needs it.
    private mutating func reportUnlisted(
        _ identifier: DiagnosticIdentifier, _ id: String, at place: Place, in path: String,
        _ unlisted: inout UnlistedBanks
    ) {
        used.insert(path)
        guard unlisted.isNew(path) else { return }
        faults.report(identifier, at: place, .unlistedBank(id, in: DisplayText.quoted(path)))
    }

    private mutating func checkListed(_ quiz: CheckedQuiz, _ unlisted: inout UnlistedBanks) {
        guard !quiz.references.isEmpty else { return }
        let known = questionIDs
        var places: [QuestionID: Place] = [:]
        for reference in quiz.references {
            let name = reference.value.rawValue
            if let first = places[reference.value] {
                faults.report(
                    .repeatedQuestion, at: reference.place, .repeatedQuestion(name),
                    notes: [Fault.Note(text: .firstOneHere, place: first)])
            }
            places[reference.value] = places[reference.value] ?? reference.place
            guard !known.contains(name), !obscured.contains(.bank), banks.allSatisfy(\.file.isComplete) else {
                continue
            }
            if let path = unlisted.pathsByQuestion[name] {
                reportUnlisted(.unknownQuestion, name, at: reference.place, in: path, &unlisted)
                continue
            }
            let other = nearest(name, among: known)
            faults.report(.unknownQuestion, at: reference.place, .unknownQuestion(name, nearest: other))
        }
        for bank in banks {
            for entry in bank.bank.entries {
                guard let study = entry.caseID, let id = entry.id, let place = places[id.value]
                else { continue }
                faults.report(
                    .unknownQuestion, at: place, .questionOfCase(id.value.rawValue, study: study.rawValue),
                    notes: [Fault.Note(text: .firstDefinedHere, place: id.place)])
            }
        }
    }

    private mutating func checkDraws(_ quiz: CheckedQuiz, _ unlisted: inout UnlistedBanks) {
        let byID = Dictionary(banks.compactMap { entry in entry.bank.id.map { ($0.value, entry) } }) { first, _ in first
        }
        var draws: [BankID: [DrawDemand.Entry]] = [:]
        for entry in quiz.draws {
            let id = entry.bank.value
            guard byID[id] != nil else {
                guard !obscured.contains(.bank) else { continue }
                if let path = unlisted.pathsByBank[id.rawValue] {
                    reportUnlisted(.unknownBank, id.rawValue, at: entry.bank.place, in: path, &unlisted)
                    continue
                }
                let other = nearest(id.rawValue, among: byID.keys.lazy.map(\.rawValue))
                faults.report(.unknownBank, at: entry.bank.place, .unknownBank(id.rawValue, nearest: other))
                continue
            }
            guard let draw = entry.draw else { continue }
            draws[id, default: []].append(DrawDemand.Entry(draw: draw, place: entry.countPlace))
        }
        let listed = Set(quiz.references.map(\.value.rawValue))
        for (id, entries) in draws.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let bank = byID[id]?.bank.bank, byID[id]?.file.isSound == true else { continue }
            DrawDemand(bank: bank, entries: entries, listed: listed).report(to: &faults)
        }
    }
}
