import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages
import TrainingCore

struct UserCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of("user", .helpUserGroup, subcommands: [UserCodesCommand.self, UserPutCommand.self])
    }
}

struct UserCodesCommand: Command {
    static var configuration: CommandConfiguration { .of("codes", .helpUserCodes) }

    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @Option(parsing: .upToNextOption, help: .of(.helpPersons, value: "NUMBER")) var person: [String] = []
    @Option(name: .shortAndLong, help: .of(.helpCodesOutput, value: "FILE.csv")) var output: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        try Arguments.checkTarget(people: person, unit: unit)
        let client = try Connection.signedIn()
        // Codes are shown once: the file is opened before they are made
        guard let output else {
            let codes = try await codes(of: client)
            try Output.list(codes, isJSON: json.isJSON, empty: .userCodesNone) {
                ActivationCodesScreen.lines(codes: $0, time: runtime.localTime, page: console.page(runtime.language))
            }
            return .done
        }
        var file = try AtomicFile(path: output, mode: 0o600)
        let codes = try await codes(of: client)
        try file.write(ActivationCodesCSV.bytes(codes: codes, time: runtime.localTime, language: runtime.language))
        try file.commit()
        Output.confirm(.userCodesWritten(count: codes.count, path: output), isStream: file.isStream)
        return .done
    }

    private func codes(of client: LamproomClient) async throws -> [ActivationCode] {
        try await client.createActivationCodes(
            ActivationCodesRequest(unit: unit, people: person.isEmpty ? nil : person))
    }
}

struct UserPutCommand: Command {
    static var configuration: CommandConfiguration { .of("put", .helpUserPut) }

    @Argument(help: .of(.helpUser, value: "NAME")) var name: String
    @Option(help: .of(.helpRole, value: "ROLE")) var role: Role
    @Option(help: .of(.helpRoleUnit, value: "PATH")) var unit: String?
    @Option(help: .of(.helpRolePerson, value: "NUMBER")) var person: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard (role == .manager) == (unit != nil) else { throw CommandFailure(.wrongUsage, .usageManagerUnit) }
        guard AccountName(name) != nil else {
            throw CommandFailure(.wrongUsage, .usageAccountName(SafeText.shown(name)))
        }
        let code = try await Connection.signedIn().putAccount(
            AccountRequest(user: name, roles: [RoleView(role: role.rawValue, unit: unit)], person: person))
        if json.isJSON {
            try Output.json(code)
        } else if code.code.isEmpty {
            Output.say(.userChanged(name: code.user), .good)
        } else {
            Output.say(
                .userCreated(name: code.user, code: code.code, until: runtime.localTime(code.expiresAt)), .good)
        }
        return .done
    }
}

extension Role: ExpressibleByArgument {}
