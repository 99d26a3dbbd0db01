import ArgumentParser
import Configuration
import Foundation
import Logging
import Messages
import Storage
import StorageSQLite
import SystemPackage
import TrainingCore

/// Where the service keeps everything: the database, its lock and, if the administrator wants one, `lamproom.yaml`.
struct DataFolder {
    let path: String

    var databasePath: String { path + "/lamproom.sqlite3" }
    var settingsPath: String { path + "/lamproom.yaml" }
    var isInitialised: Bool { FileManager.default.fileExists(atPath: databasePath) }

    /// Creates the folder for its owner alone, if it is not there.
    func create() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFailure(.serviceCannotCreate(path))
        }
    }

    /// Opens the database for this process alone, and brings its schema up to date.
    func open(creating: Bool = false) async throws -> OpenData {
        guard creating || isInitialised else { throw CommandFailure(.serviceNotInitialised(path)) }
        let lock: DataFolderLock
        do {
            lock = try DataFolderLock(folder: path)
        } catch let error as StorageError where error.code == .locked {
            throw CommandFailure(.serviceLocked(path, error.message))
        } catch let error as StorageError {
            throw CommandFailure(.serviceCannotOpen(path, error.message))
        }
        do {
            let database = try SQLiteDatabase.open(path: databasePath)
            // The database's own files hold names and password hashes: for the owner alone.
            for suffix in ["", "-wal", "-shm"] { chmod(databasePath + suffix, 0o600) }
            try await MigrationDisplay.run(in: .user) { report in
                try await Migrator.migrate(
                    database, Schema.sqlite, now: MachineClock.system.reading().wall.milliseconds,
                    report: report)
            }
            // An empty file, or one that an interrupted `init` has left, is not a service's data.
            let accounts = try await database.read { try AccountQueries.all(in: $0) }
            guard creating || !accounts.isEmpty else {
                throw CommandFailure(.serviceNotInitialised(path))
            }
            return OpenData(lock: lock, database: database, clock: try await .resume(database))
        } catch let error as CommandFailure {
            throw error
        } catch let error as StorageError {
            throw CommandFailure(
                error.code == .newerSchema ? .serviceNewerSchema : .serviceCannotOpen(path, error.message))
        } catch {
            throw CommandFailure(.serviceCannotOpen(path, "\(error)"))
        }
    }

    /// The settings: flags first, then environment variables that begin with `LAMPROOM_`, then `lamproom.yaml`.
    func settings(flags: [AbsoluteConfigKey: ConfigValue] = [:]) async throws -> Settings {
        do {
            var providers: [any ConfigProvider] = [
                InMemoryProvider(name: "flags", values: flags),
                EnvironmentVariablesProvider().prefixKeys(with: "lamproom"),
            ]
            // A file without content says nothing; YAML has no name for that.
            let text = (try? String(contentsOfFile: settingsPath, encoding: .utf8)) ?? ""
            if !text.allSatisfy(\.isWhitespace) {
                try SettingsFile.check(text)
                providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(settingsPath)))
            }
            return try Settings(ConfigReader(providers: providers))
        } catch let unknown as SettingsFile.UnknownKey {
            let text = unknown.nearest.map { Text.serviceUnknownSetting(unknown.key, nearest: $0) }
            throw CommandFailure(text ?? .serviceUnknownSetting(unknown.key), code: 2)
        } catch let error as SettingsError {
            throw CommandFailure(.serviceBadSetting(error.key, error.value), code: 2)
        } catch {
            throw CommandFailure(.serviceBadSettingsFile(settingsPath, "\(error)"), code: 2)
        }
    }
}

/// A data folder that is open in this process.
struct OpenData {
    let lock: DataFolderLock
    let database: SQLiteDatabase
    let clock: ServiceClock

    func service(_ settings: Settings, logger: Logger) -> LamproomService {
        LamproomService(database: database, settings: settings, clock: clock.clock, logger: logger)
    }

    /// Runs `body` with a service over this data, and closes both.
    static func use<Result>(_ path: String, _ body: (LamproomService) async throws -> Result) async throws -> Result {
        let folder = DataFolder(path: path)
        let settings = try await folder.settings()
        let data = try await folder.open()
        defer { data.close() }
        do {
            try await data.clock.keep(in: data.database)
            return try await body(data.service(settings, logger: Logger(label: "lamproomd")))
        } catch let error as ProblemError {
            throw CommandFailure(error.text)
        } catch let error as PasswordRule {
            throw CommandFailure(.problemPassword(error.rawValue))
        } catch let error as StorageError {
            throw CommandFailure(.serviceCannotOpen(path, error.message))
        }
    }

    func close() {
        try? database.close()
        lock.close()
    }
}

/// `--data DIR`, which every command has.
struct DataOptions: ParsableArguments {
    @ArgumentParser.Option(name: .long, help: ArgumentHelp(Text.serviceHelpData(.user), valueName: "DIR"))
    var data: String

    var folder: DataFolder { DataFolder(path: data) }
}
