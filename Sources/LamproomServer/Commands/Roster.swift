import ArgumentParser
import Foundation
import LamproomAPI
import Messages
import Storage
import StorageSQLite

/// `lamproomd roster import`: the roster, while the service is stopped.
struct Roster: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roster", abstract: Text.serviceRosterAbstract(.user), subcommands: [RosterImport.self])
    }
}

struct RosterImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "import", abstract: Text.serviceRosterAbstract(.user))
    }

    @Argument(help: ArgumentHelp(Text.serviceHelpRosterFile(.user), valueName: "FILE"))
    var file: String

    @OptionGroup var options: DataOptions

    @Flag(help: ArgumentHelp(Text.serviceHelpDryRun(.user)))
    var dryRun = false

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure(.serviceCannotRead(file), code: 2)
        }
        let report: RosterReport
        do {
            report = try await OpenData.use(options.data) { service in
                do {
                    return try await service.importRoster(Array(data), isDryRun: dryRun, language: .user)
                } catch let error as ProblemError where error.rows != nil {
                    throw RosterRefused(error)
                }
            }
        } catch let refused as RosterRefused {
            for row in refused.problem.rows ?? [] {
                let place = [file, String(row.row), row.column].compactMap(\.self).joined(separator: ":")
                FileHandle.standardError.write(Data("\(place): \(row.message) [\(row.code)]\n".utf8))
            }
            throw CommandFailure(refused.problem.text)
        }
        for unit in report.newUnits { print("+ \(unit)/") }
        for person in report.added { print("+ \(person.number) \(person.name) \(person.unit)") }
        for change in report.changed {
            print("~ \(change.new.number) \(describe(change.old)) → \(describe(change.new))")
        }
        let (added, changed) = (report.added.count, report.changed.count)
        print(
            report.isDryRun
                ? Text.serviceRosterWould(added, changed, report.unchangedCount)(.user)
                : Text.serviceRosterDone(added, changed, report.unchangedCount)(.user))
    }

    private func describe(_ person: PersonView) -> String {
        [person.name, person.unit, person.post, person.employment, person.hired].joined(separator: " ")
    }
}

/// A roster with faults, on its way past the general handling of problems.
private struct RosterRefused: Error {
    let problem: ProblemError

    init(_ problem: ProblemError) {
        self.problem = problem
    }
}
