import ArgumentParser
import Foundation
import LamproomAPI
import LamproomClient
import Messages

struct ReportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of("report", .helpReport, subcommands: [ReportItemsCommand.self])
    }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
}

struct ReportItemsCommand: Command {
    static var configuration: CommandConfiguration { .of("items", .helpReportItems, discussion: .helpReportItemsMore) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(help: .of(.helpReportQuiz, value: "ID")) var quiz: String
    @Option(name: .customLong("version"), help: .of(.helpReportVersion, value: "VERSION")) var courseVersion: String?
    @Option(name: .customLong("class"), help: .of(.helpReportClass, value: "NUMBER")) var classNumber: Int?
    @Option(help: .of(.helpReportFrom, value: "DATE")) var from: String?
    @Option(help: .of(.helpReportTo, value: "DATE")) var to: String?
    @Option(help: .of(.helpReportFormat, value: "table|json|csv")) var format = ReportFormat.table
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE")) var output: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let (from, to) = try Arguments.dates(from: from, to: to)
        let file = try output.map { try SharedFile(path: $0, mode: 0o644) }
        let report = try await Connection.signedIn().itemReport(
            of: quiz, in: course,
            ItemReportFilter(version: courseVersion, inClass: classNumber, from: from, to: to))
        guard let file, let output else {
            try show(report)
            return .done
        }
        try file.write(try bytes(of: report))
        try file.commit()
        Output.confirm(.fileWritten(path: output), isStream: file.isStream)
        return .done
    }

    private func show(_ report: ItemReportView) throws {
        switch format {
        case .table:
            let lines = ItemReportScreen.lines(report: report, page: console.page(runtime.language))
            _ = console.showByPages(lines, language: runtime.language)
        case .json: try Output.json(report)
        case .csv: console.writeData(ItemReportCSV.bytes(report: report, language: runtime.language))
        }
    }

    private func bytes(of report: ItemReportView) throws -> [UInt8] {
        switch format {
        case .table:
            let page = Page(width: ItemReportScreen.fileWidth, language: runtime.language)
            let lines = ItemReportScreen.lines(report: report, page: page)
            return Array(lines.map { SafeText.shown($0.text) + "\n" }.joined().utf8)
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            return Array(try encoder.encode(report)) + [0x0A]
        case .csv: return ItemReportCSV.bytes(report: report, language: runtime.language)
        }
    }
}
