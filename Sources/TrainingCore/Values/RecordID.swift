/// The identity of a stored record: a UUID of version 7 (RFC 9562, section 5.7) as 36 characters of lower-case text.
///
/// Ids made later sort later (to the millisecond), so rows are appended to an index rather than scattered over it.
package struct RecordID<Owner>: Hashable, Sendable {
    package let rawValue: String

    /// Nil if `text` does not have the shape of a lower-case UUID.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        for (index, byte) in bytes.enumerated() {
            switch index {
            case 8, 13, 18, 23:
                guard byte == 0x2D else { return nil }
            default:
                guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) else { return nil }
            }
        }
        rawValue = String(text)
    }

    /// A new id of version 7.
    ///
    /// - Parameters:
    ///   - now: the time in the first 48 bits.
    ///   - random: 74 of these 128 random bits follow the time.
    package init(now: Timestamp, random: (UInt64, UInt64)) {
        let time = UInt64(clamping: now.milliseconds) & 0xFFFF_FFFF_FFFF
        let high = time << 16 | 0x7000 | (random.0 & 0x0FFF)
        let low = 0x8000_0000_0000_0000 | (random.1 >> 2)
        let digits = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        for word in [high, low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                bytes.append(digits[Int(word >> UInt64(shift) & 0xF)])
                if [8, 13, 18, 23].contains(bytes.count) { bytes.append(0x2D) }
            }
        }
        rawValue = String(decoding: bytes, as: UTF8.self)
    }
}

extension RecordID: CustomStringConvertible {
    package var description: String { rawValue }
}

package typealias PersonID = RecordID<Person>
package typealias UnitID = RecordID<Unit>
package typealias AccountID = RecordID<Account>
package typealias EnrolmentID = RecordID<Enrolment>
package typealias AttemptID = RecordID<Attempt>
package typealias CompletionID = RecordID<Completion>
package typealias ClassID = RecordID<TrainingClass>
