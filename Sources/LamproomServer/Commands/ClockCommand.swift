import ArgumentParser
import Foundation
import Messages
import Storage
import StorageSQLite
import TrainingCore

/// `lamproomd clock`: the service's time and the machine's, while the service is stopped.
struct ClockCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clock", abstract: Text.serviceClockAbstract(.user),
            subcommands: [ClockShow.self, ClockAccept.self], defaultSubcommand: ClockShow.self)
    }
}

/// `lamproomd clock show`: says both, and changes nothing.
struct ClockShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Text.serviceClockShowAbstract(.user))
    }

    @OptionGroup var options: DataOptions

    func run() async throws {
        let settings = try await options.folder.settings()
        let data = try await options.folder.open()
        defer { data.close() }
        let mark = data.clock.mark()
        print(Text.clockService(settings.civilTime(mark.time))(.user))
        print(Text.clockMachine(settings.civilTime(mark.reading.wall))(.user))
        print(Text.clockState(mark)(.user))
        guard !mark.isFollowed else { return }
        print(Text.clockHint(options.data)(.user))
    }
}

/// `lamproomd clock accept`: puts the service's time at the machine's; nobody's time left changes.
struct ClockAccept: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "accept", abstract: Text.serviceClockAcceptAbstract(.user))
    }

    @OptionGroup var options: DataOptions

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpClockReason(.user), valueName: "TEXT"))
    var reason: String

    func run() async throws {
        guard let reason = Reason(reason) else {
            throw CommandFailure(.problemReason(Reason.maximumLength), code: 2)
        }
        let settings = try await options.folder.settings()
        let data = try await options.folder.open()
        defer { data.close() }
        let user = ProcessInfo.processInfo.environment["SUDO_USER"] ?? NSUserName()
        let accepted = try await data.database.write { transaction in
            try ClockCommands.accept(MachineClock.system.reading(), reason: reason, by: user, in: transaction)
        }
        print(
            Text.clockAccepted(
                settings.civilTime(accepted.before), settings.civilTime(accepted.after), accepted.attempts)(.user))
    }
}

extension Settings {
    /// `2026-11-22 16:30 +08:00`: a moment in the enterprise's zone.
    func civilTime(_ moment: Timestamp) -> String {
        moment.civilTime(offsetSeconds: zoneOffset(at: moment))
    }

    /// The same for a moment in RFC 3339.
    func civilTime(rfc3339 text: String) -> String { Timestamp(rfc3339: text).map(civilTime) ?? text }
}

extension Text {
    /// What is to be said of the machine's clock.
    static func clockState(_ mark: ClockMark) -> Text {
        let seconds = Int(mark.offset / 1000)
        return mark.isFollowed ? .clockFollowed(seconds) : .clockNotFollowed(seconds)
    }
}
