import ArgumentParser
import LamproomClient
import Messages
import TrainingCore

struct RecordsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of("records", .helpRecords, subcommands: [RecordsExportCommand.self])
    }
}

enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
    case csv, json
}

struct RecordsExportCommand: Command {
    static var configuration: CommandConfiguration { .of("export", .helpRecordsExport) }

    @Option(help: .of(.helpRecordFormat, value: "csv|json")) var format: RecordFormat
    @Option(help: .of(.helpCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @Option(help: .of(.helpFrom, value: "DATE")) var from: String?
    @Option(help: .of(.helpTo, value: "DATE")) var to: String?
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE")) var output: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let (from, to) = try Arguments.dates(from: from, to: to)
        let filter = RecordFilter(format: format.rawValue, course: course, unit: unit, from: from, to: to)
        let client = try Connection.signedIn()
        guard let output else {
            let console = console
            try await client.exportRecords(filter) { console.writeData($0) }
            return .done
        }
        let file = try SharedFile(path: output, mode: 0o600)
        try await client.exportRecords(filter) { try file.write($0) }
        try file.commit()
        Output.confirm(.recordsWritten(path: output), isStream: file.isStream)
        return .done
    }
}
