import ArgumentParser
import Configuration
import Foundation
import Hummingbird
import LamproomAPI
import Logging
import Messages
import NIOCore
import ServiceLifecycle
import StorageSQLite
import UnixSignals

/// `lamproomd serve`: runs the service until it gets SIGTERM or SIGINT.
struct Serve: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "serve", abstract: Text.serviceServeAbstract(.user))
    }

    @OptionGroup var options: DataOptions

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpHost(.user), valueName: "HOST"))
    var host: String?

    @ArgumentParser.Option(help: ArgumentHelp(Text.serviceHelpPort(.user), valueName: "PORT"))
    var port: Int?

    func run() async throws {
        var flags: [AbsoluteConfigKey: ConfigValue] = [:]
        if let host { flags["http.host"] = ConfigValue(.string(host), isSecret: false) }
        if let port { flags["http.port"] = ConfigValue(.string(String(port)), isSecret: false) }
        let settings = try await options.folder.settings(flags: flags)
        let data = try await options.folder.open()
        defer { data.close() }
        var logger = Logger(label: "lamproomd", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = settings.logLevel
        let service = data.service(settings, logger: logger)
        let host = settings.host
        let keeper = ClockKeeper(data.clock, database: data.database, logger: logger)
        let application = buildApplication(service, besides: [keeper]) { channel in
            // With port 0 the system chose one: this line says which.
            let port = channel.localAddress?.port ?? settings.port
            print(Text.serviceListening("http://\(host.contains(":") ? "[\(host)]" : host):\(port)")(.user))
            fflush(nil)
        }
        logger.info("starting", metadata: ["version": "\(lamproomVersion)", "engine": "\(data.database.engine)"])
        data.clock.tell(logger)
        do {
            try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch let error as IOError {
            throw CommandFailure(.serviceCannotListen(host, settings.port, String(cString: strerror(error.errnoCode))))
        } catch {
            throw CommandFailure(.serviceCannotListen(host, settings.port, "\(error)"))
        }
        logger.info("stopped")
    }
}
