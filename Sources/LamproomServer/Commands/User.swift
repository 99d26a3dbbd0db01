import ArgumentParser
import Documents
import Foundation
import LamproomAPI
import Messages
import Storage
import StorageSQLite
import TrainingCore

/// `lamproomd user`: accounts, while the service is stopped.
struct User: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "user", abstract: Text.serviceUserAbstract(.user),
            subcommands: [UserAdd.self, UserPassword.self, UserCodes.self, UserList.self])
    }
}

/// `lamproomd user add`: creates an account, or changes the roles of one.
struct UserAdd: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: Text.serviceUserAddAbstract(.user))
    }

    @Argument(help: ArgumentHelp(Text.serviceHelpName(.user), valueName: "NAME"))
    var name: String

    @OptionGroup var options: DataOptions

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpRole(.user), valueName: "ROLE"))
    var role: [String]

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpUnit(.user), valueName: "PATH"))
    var unit: String?

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpPerson(.user), valueName: "NUMBER"))
    var person: String?

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpPasswordFile(.user), valueName: "FILE"))
    var passwordFile: String?

    func run() async throws {
        guard let account = AccountName(name) else { throw CommandFailure(.serviceBadName(name), code: 2) }
        let password = try passwordFile.map(readPassword)
        guard unit == nil || role.contains(Role.manager.rawValue) else {
            throw CommandFailure(.serviceUnitWithoutManager(), code: 2)
        }
        let roles = role.map { RoleView(role: $0, unit: $0 == Role.manager.rawValue ? unit : nil) }
        let (code, expiry) = try await OpenData.use(options.data) { service in
            if let password { try PasswordRule.check(password, for: account) }
            let (code, _) = try await service.putAccount(
                account, AccountRequest(user: name, roles: roles, person: person))
            if let password { try await service.setPassword(password, of: account) }
            return (code, service.settings.civilTime(rfc3339: code.expiresAt))
        }
        print(
            password == nil && !code.code.isEmpty
                ? Text.serviceUserCode(code.user, code.code, expiry)(.user)
                : Text.serviceUserAdded(code.user)(.user))
    }
}

/// `lamproomd user password`: sets a password that was forgotten; every session of the account ends.
struct UserPassword: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "password", abstract: Text.serviceUserPasswordAbstract(.user))
    }

    @Argument(help: ArgumentHelp(Text.serviceHelpName(.user), valueName: "NAME"))
    var name: String

    @OptionGroup var options: DataOptions

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpPasswordFile(.user), valueName: "FILE"))
    var passwordFile: String?

    func run() async throws {
        guard let account = AccountName(name) else { throw CommandFailure(.serviceBadName(name), code: 2) }
        let password = try passwordFile.map(readPassword) ?? Secrets.activationCode()
        try await OpenData.use(options.data) { try await $0.setPassword(password, of: account) }
        print(Text.serviceUserAdded(account.text)(.user))
        if passwordFile == nil { print(Text.serviceFirstPassword(password)(.user)) }
    }
}

/// `lamproomd user codes`: activation codes for the workers of a unit, as CSV.
struct UserCodes: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "codes", abstract: Text.serviceUserCodesAbstract(.user))
    }

    @OptionGroup var options: DataOptions

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpUnit(.user), valueName: "PATH"))
    var unit: String

    func run() async throws {
        let (codes, settings) = try await OpenData.use(options.data) { service in
            let codes = try await service.activationCodes(
                for: try await service.people(numbers: nil, unit: unit, isAllowed: { _ in true }))
            return (codes, service.settings)
        }
        var bytes = CSVWriter.byteOrderMark
        var writer = CSVWriter()
        for code in codes {
            let expiry = settings.civilTime(rfc3339: code.expiresAt)
            for cell in [code.user, code.name, code.unit, code.code, expiry] { writer.append(cell, to: &bytes) }
            writer.endRow(&bytes)
        }
        // The codes are shown only once: a full disk must not go unnoticed.
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
}

/// `lamproomd user list`.
struct UserList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Text.serviceUserListAbstract(.user))
    }

    @OptionGroup var options: DataOptions

    func run() async throws {
        let accounts = try await OpenData.use(options.data) { service in
            try await service.database.read { try AccountQueries.all(in: $0) }
        }
        for account in accounts {
            let roles = account.grants.map { $0.role.rawValue + ($0.unit.map { " (\($0.text))" } ?? "") }
            print(account.name.text + "\t" + roles.joined(separator: ", "))
        }
    }
}

extension LamproomService {
    /// Sets the password of an account without asking for the old one.
    func setPassword(_ password: String, of name: AccountName) async throws {
        try PasswordRule.check(password, for: name)
        let hash = try await passwords.hash(password)
        try await database.write { transaction in
            guard let found = try AccountQueries.credentials(name: name, in: transaction) else {
                throw ProblemError(404, "unknown-account", .problemUnknownAccount(name.text))
            }
            try AccountCommands.setPassword(found.account.id, hash: hash, keepingSession: nil, in: transaction)
        }
    }
}
