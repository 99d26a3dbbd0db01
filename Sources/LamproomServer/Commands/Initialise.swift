import ArgumentParser
import Foundation
import Logging
import Messages
import Storage
import StorageSQLite
import TrainingCore

/// `lamproomd init`: creates the data folder and the administrator.
struct Initialise: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "init", abstract: Text.serviceInitAbstract(.user))
    }

    @OptionGroup var options: DataOptions

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpAdmin(.user), valueName: "NAME"))
    var admin = "admin"

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpPasswordFile(.user), valueName: "FILE"))
    var adminPasswordFile: String?

    func run() async throws {
        guard let name = AccountName(admin) else { throw CommandFailure(.serviceBadName(admin), code: 2) }
        let password = try adminPasswordFile.map(readPassword) ?? Secrets.activationCode()
        do {
            try PasswordRule.check(password, for: name)
        } catch {
            throw CommandFailure(.problemPassword(error.rawValue), code: 2)
        }
        let hash = try PasswordHasher.hashNow(password)
        try options.folder.create()
        let settings = try await options.folder.settings()
        let data = try await options.folder.open(creating: true)
        defer { data.close() }
        try await data.clock.keep(in: data.database)
        let context = data.service(settings, logger: Logger(label: "lamproomd")).context
        let folder = options.data
        guard let grant = RoleGrant(role: .administrator, unit: nil) else { return }
        try await data.database.write { transaction in
            guard try AccountQueries.all(in: transaction).isEmpty else {
                throw CommandFailure(.serviceAlreadyInitialised(folder))
            }
            let (id, _) = try AccountCommands.put(
                name: name, person: nil, grants: [grant], context: context, in: transaction)
            try AccountCommands.setPassword(id, hash: hash, keepingSession: nil, in: transaction)
        }
        print(Text.serviceInitialised(options.data, name.text)(.user))
        if adminPasswordFile == nil { print(Text.serviceFirstPassword(password)(.user)) }
        print(Text.serviceNextServe(options.data)(.user))
    }
}

/// The first line of a file, without the line's end.
func readPassword(_ path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
        let line = text.split(whereSeparator: \.isNewline).first
    else { throw CommandFailure(.serviceCannotRead(path), code: 2) }
    return String(line)
}
