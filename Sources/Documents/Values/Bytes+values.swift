import TrainingCore

/// Values written as text into a byte buffer, without a String between.
extension [UInt8] {
    /// A whole number in decimal digits.
    mutating func appendDecimal(_ number: Int) {
        if number < 0 { append(0x2D) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }

    /// The shortest decimal form of an amount of points: `80`, `79.5`, `79.99`.
    mutating func append(_ marks: Marks) {
        let magnitude = marks.hundredths.magnitude
        if marks.hundredths < 0 { append(0x2D) }
        appendDecimal(Int(magnitude / 100))
        let (tenths, hundredths) = (UInt8(magnitude % 100 / 10), UInt8(magnitude % 10))
        guard tenths + hundredths > 0 else { return }
        append(0x2E)
        append(0x30 + tenths)
        if hundredths > 0 { append(0x30 + hundredths) }
    }

    /// Class hours from halves of them: `8`, `1.5`.
    mutating func append(classHalves halves: Int) {
        appendDecimal(halves / 2)
        if halves % 2 != 0 { append(contentsOf: [0x2E, 0x35]) }
    }

    /// The civil time at a moment in a zone `offset` seconds east of UTC: `2026-11-22 08:30:00`, whole seconds.
    mutating func append(_ moment: Timestamp, offsetSeconds offset: Int, separator: UInt8 = 0x20) {
        let date = moment.civilDate(offsetSeconds: offset)
        let second = Int((moment.milliseconds - date.start(offsetSeconds: offset).milliseconds) / 1000)
        appendTwoDigits(date.year / 100)
        appendTwoDigits(date.year % 100)
        append(0x2D)
        appendTwoDigits(date.month)
        append(0x2D)
        appendTwoDigits(date.day)
        append(separator)
        appendTwoDigits(second / 3600)
        append(0x3A)
        appendTwoDigits(second / 60 % 60)
        append(0x3A)
        appendTwoDigits(second % 60)
    }

    private mutating func appendTwoDigits(_ number: Int) {
        append(0x30 + UInt8(number / 10 % 10))
        append(0x30 + UInt8(number % 10))
    }
}
