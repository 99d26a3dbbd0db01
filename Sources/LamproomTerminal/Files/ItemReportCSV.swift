import Documents
import LamproomAPI
import Messages

/// An item report for a spreadsheet: a row for each option, with what is said of its question before it; a question without
/// options has one row. UTF-8 with byte order mark, RFC 4180, no cell can be a formula (`CSVWriter`).
enum ItemReportCSV {
    static func bytes(report: ItemReportView, language: Language) -> [UInt8] {
        var bytes = CSVWriter.byteOrderMark
        var writer = CSVWriter()
        for header in Text.itemReportHeaders { writer.append(header(language), to: &bytes) }
        writer.endRow(&bytes)
        for question in report.questions {
            let options = question.options.isEmpty ? [nil] : question.options.map(Optional.some)
            for option in options {
                append(question, language, &writer, &bytes)
                append(option, of: question, language, &writer, &bytes)
                writer.endRow(&bytes)
            }
        }
        return bytes
    }

    private static func append(
        _ question: QuestionStatisticsView, _ language: Language, _ writer: inout CSVWriter, _ bytes: inout [UInt8]
    ) {
        writer.append(question.id, to: &bytes)
        writer.append(question.kind, to: &bytes)
        writer.append(question.prompt, to: &bytes)
        writer.append(
            Text.list(question.remarks)(language), to: &bytes)
        figure(String(question.attempts), &writer, &bytes)
        let figures = [
            question.facility, question.discrimination, question.totalCorrelation, question.restCorrelation,
            question.nonResponse,
        ]
        for value in figures { figure(digits(value, 4), &writer, &bytes) }
        for seconds in [question.medianSeconds, question.meanSeconds] { figure(digits(seconds, 1), &writer, &bytes) }
    }

    private static func append(
        _ option: OptionStatisticsView?, of question: QuestionStatisticsView, _ language: Language,
        _ writer: inout CSVWriter, _ bytes: inout [UInt8]
    ) {
        writer.append(option.map { OptionName.text($0, of: question)(language) } ?? "", to: &bytes)
        writer.append(option?.isKey == true ? Text.itemsKey(language) : "", to: &bytes)
        figure(option.map { String($0.count) } ?? "", &writer, &bytes)
        for share in [option?.share, option?.upperShare, option?.lowerShare] {
            figure(digits(share, 4), &writer, &bytes)
        }
    }

    /// A number: digits, a point and a sign need no quotes, and a number is no formula.
    private static func figure(_ digits: String, _ writer: inout CSVWriter, _ bytes: inout [UInt8]) {
        writer.append(to: &bytes) { $0 += digits.utf8 }
    }

    private static func digits(_ value: Double?, _ places: Int) -> String {
        value.map { FigureText.decimal($0, places: places) } ?? ""
    }
}
