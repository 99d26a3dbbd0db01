import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct LoginCommand: Command {
    static var configuration: CommandConfiguration { .of("login", .helpLogin) }

    @Option(help: .of(.helpServer, value: "URL")) var server: String?
    @Option(help: .of(.helpUser, value: "NAME")) var user: String
    @Flag(help: .of(.helpPasswordStdin)) var passwordStdin = false
    @Flag(help: .of(.helpInsecure)) var insecure = false
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.trusted(server: server, isInsecureAllowed: insecure)
        let password = try Secrets.one(
            .loginPasswordPrompt(user: user), isFromInput: passwordStdin, option: "--password-stdin")
        let session = try await client.createSession(SessionRequest(user: user, password: password))
        try Sessions.keep(session, of: client)
        return .done
    }
}

struct ActivateCommand: Command {
    static var configuration: CommandConfiguration { .of("activate", .helpActivate) }

    @Option(help: .of(.helpServer, value: "URL")) var server: String?
    @Option(help: .of(.helpUser, value: "NAME")) var user: String
    @Flag(help: .of(.helpCodeStdin)) var codeStdin = false
    @Flag(help: .of(.helpInsecure)) var insecure = false
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.trusted(server: server, isInsecureAllowed: insecure)
        let code = try Secrets.one(.loginCodePrompt, isFromInput: codeStdin, option: "--code-stdin")
        let password = try Secrets.new(user: user, isFromInput: codeStdin, option: "--code-stdin")
        let session = try await client.activate(ActivationRequest(user: user, code: code, password: password))
        try Sessions.keep(session, of: client)
        return .done
    }
}

struct LogoutCommand: Command {
    static var configuration: CommandConfiguration { .of("logout", .helpLogout) }

    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard let session = Connection.stored() else {
            Output.say(.logoutNothing)
            return .done
        }
        defer { Connection.sessions.remove() }
        guard session.address != nil else {
            Output.say(.logoutDone)
            return .done
        }
        do {
            try await Connection.signedIn().deleteSession()
        } catch let problem as Problem where problem.status == 401 {
            // Ended already
        }
        Output.say(.logoutDone)
        return .done
    }
}

struct PasswordCommand: Command {
    static var configuration: CommandConfiguration { .of("password", .helpPassword) }

    @Flag(help: .of(.helpPasswordsStdin)) var passwordStdin = false
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        let option = "--password-stdin"
        let current = try Secrets.one(.passwordCurrentPrompt, isFromInput: passwordStdin, option: option)
        let new = try Secrets.new(
            user: Connection.stored()?.user ?? "", isFromInput: passwordStdin, option: option)
        try await client.changePassword(PasswordChangeRequest(current: current, new: new))
        Output.say(.passwordChanged, .good)
        return .done
    }
}

struct WhoAmICommand: Command {
    static var configuration: CommandConfiguration { .of("whoami", .helpWhoAmI) }

    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        let account = try await client.readAccount()
        if json.isJSON {
            try Output.json(account)
        } else {
            let expiry = Connection.stored().map { runtime.localTime($0.expiresAt) }
            Output.show(
                AccountScreen.lines(
                    account: account, server: client.server.text, expiresAt: expiry ?? "", language: runtime.language))
        }
        return .done
    }
}
