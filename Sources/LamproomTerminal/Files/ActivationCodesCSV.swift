import LamproomAPI
import Messages

/// Activation codes for a spreadsheet: UTF-8 with byte order mark, RFC 4180, no cell can be a formula.
enum ActivationCodesCSV {
    static func bytes(codes: [ActivationCode], time: (String) -> String, language: Language) -> [UInt8] {
        let header: [Text] = [.columnUser, .columnName, .columnUnit, .columnCode, .columnExpires]
        let rows = codes.map { [$0.user, $0.name, $0.unit, $0.code, time($0.expiresAt)] }
        let text = ([header.map { $0(language) }] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    /// An apostrophe stands before what a spreadsheet would take for a formula.
    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = (isFormula ? "'" : "") + text
        guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
