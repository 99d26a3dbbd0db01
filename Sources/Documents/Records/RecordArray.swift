import TrainingCore

/// Completion records as a JSON array; the members of each are those of `RecordView` in LamproomAPI, in its order. A
/// member without a value is left out.
struct RecordArray: Sendable {
    private var isEmpty = true

    func begin(_ buffer: inout [UInt8]) {
        buffer.append(0x5B)
    }

    mutating func append(_ line: RecordLine, to buffer: inout [UInt8]) {
        Self.write(isEmpty ? "\n{\"completedAt\":\"" : ",\n{\"completedAt\":\"", &buffer)
        isEmpty = false
        buffer.append(line.completedAt, offsetSeconds: 0, separator: 0x54)
        Self.write("Z\",\"personNumber\":", &buffer)
        buffer.appendJSON(line.personNumber)
        Self.write(",\"personName\":", &buffer)
        buffer.appendJSON(line.personName)
        Self.write(",\"unit\":", &buffer)
        buffer.appendJSON(line.unit)
        Self.write(",\"post\":", &buffer)
        buffer.appendJSON(line.post)
        Self.write(",\"employment\":", &buffer)
        buffer.appendJSON(line.employment)
        Self.write(",\"course\":", &buffer)
        buffer.appendJSON(line.course)
        Self.write(",\"courseTitle\":", &buffer)
        buffer.appendJSON(line.courseTitle)
        Self.write(",\"version\":", &buffer)
        buffer.appendJSON(line.version)
        Self.write(",\"digest\":", &buffer)
        buffer.appendJSON(line.digest)
        Self.write(",\"classHours\":", &buffer)
        buffer.append(classHalves: line.classHalves)
        if let earned = line.earned {
            Self.write(",\"earned\":\"", &buffer)
            buffer.append(earned)
            buffer.append(0x22)
        }
        if let possible = line.possible {
            Self.write(",\"possible\":\"", &buffer)
            buffer.append(possible)
            buffer.append(0x22)
        }
        Self.write(",\"result\":", &buffer)
        buffer.appendJSON(line.result.rawValue)
        if let certificate = line.certificate {
            Self.write(",\"certificate\":", &buffer)
            buffer.appendJSON(certificate)
        }
        Self.write(",\"record\":", &buffer)
        buffer.appendJSON(line.record)
        buffer.append(0x7D)
    }

    func end(_ buffer: inout [UInt8]) {
        Self.write(isEmpty ? "]\n" : "\n]\n", &buffer)
    }

    private static func write(_ text: StaticString, _ buffer: inout [UInt8]) {
        text.withUTF8Buffer { buffer.append(contentsOf: $0) }
    }
}
