import Messages
import TrainingCore

/// Completion records as CSV. Times are civil times of a zone; employment and result are written in the language.
struct RecordTable: Sendable {
    private let headers: [String]
    private let zoneOffset: @Sendable (Timestamp) -> Int
    private let employments: [String: String]
    private let passed: String
    private let completed: String

    init(language: Language, zoneOffset: @escaping @Sendable (Timestamp) -> Int) {
        self.zoneOffset = zoneOffset
        headers = Text.recordHeaders.map { $0(language) }
        employments = Dictionary(
            uniqueKeysWithValues: EmploymentKind.allCases.map { ($0.rawValue, Self.name(of: $0)(language)) })
        passed = Text.recordPassed(language)
        completed = Text.recordCompleted(language)
    }

    func begin(_ buffer: inout [UInt8]) {
        buffer += CSVWriter.byteOrderMark
        var writer = CSVWriter()
        for header in headers { writer.append(header, to: &buffer) }
        writer.endRow(&buffer)
    }

    func append(_ line: RecordLine, to buffer: inout [UInt8]) {
        var writer = CSVWriter()
        writer.append(to: &buffer) { $0.append(line.completedAt, offsetSeconds: zoneOffset(line.completedAt)) }
        writer.append(line.personNumber, to: &buffer)
        writer.append(line.personName, to: &buffer)
        writer.append(line.unit, to: &buffer)
        writer.append(line.post, to: &buffer)
        writer.append(employments[line.employment] ?? line.employment, to: &buffer)
        writer.append(line.course, to: &buffer)
        writer.append(line.courseTitle, to: &buffer)
        writer.append(line.version, to: &buffer)
        writer.append(line.digest, to: &buffer)
        writer.append(to: &buffer) { $0.append(classHalves: line.classHalves) }
        writer.append(to: &buffer) { if let earned = line.earned { $0.append(earned) } }
        writer.append(to: &buffer) { if let possible = line.possible { $0.append(possible) } }
        writer.append(line.result == .passed ? passed : completed, to: &buffer)
        writer.append(line.certificate ?? "", to: &buffer)
        writer.append(line.record, to: &buffer)
        writer.endRow(&buffer)
    }

    private static func name(of kind: EmploymentKind) -> Text {
        switch kind {
        case .regular: .recordRegular
        case .dispatched: .recordDispatched
        case .intern: .recordIntern
        case .contractor: .recordContractor
        }
    }
}
