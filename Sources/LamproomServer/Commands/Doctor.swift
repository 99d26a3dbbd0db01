import ArgumentParser
import Foundation
import LamproomAPI
import Logging
import Messages
import Storage
import StorageSQLite
import TrainingCore

/// `lamproomd doctor`: whether everything is as it should be; what is not is said, and ends in exit code 1.
struct Doctor: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "doctor", abstract: Text.serviceDoctorAbstract(.user))
    }

    /// Less free space than this is a fault: one gibibyte.
    private static let freeBytesNeeded: Int64 = 1 << 30

    @OptionGroup var options: DataOptions

    func run() async throws {
        var faults = 0
        func report(_ isGood: Bool, _ text: Text) {
            print((isGood ? "✓ " : "✗ ") + text(.user))
            if !isGood { faults += 1 }
        }
        let folder = options.folder
        guard folder.isInitialised else { throw CommandFailure(.serviceNotInitialised(options.data)) }
        report(true, .doctorVersion(lamproomVersion))
        let settings = try await folder.settings()
        report(
            true,
            .doctorSettings(
                "http.host=\(settings.host) http.port=\(settings.port) log.level=\(settings.logLevel) "
                    + "zone=\(settings.zone.identifier) session.hours=\(settings.sessionHours) "
                    + "activation.days=\(settings.activationDays)"))
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: options.data)
        let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
        report(free >= Self.freeBytesNeeded, .doctorDisk(free >> 20))
        let permissions = (try? FileManager.default.attributesOfItem(atPath: options.data))?[.posixPermissions]
        let mode = (permissions as? NSNumber)?.intValue ?? 0
        report(mode & 0o077 == 0, .doctorPermissions(String(mode, radix: 8)))
        let data = try await folder.open()
        defer { data.close() }
        let mark = data.clock.mark()
        report(mark.isFollowed, .clockState(mark))
        report(true, .doctorEngine(data.database.engine))
        let integrity = try await data.database.integrityFaults()
        report(
            integrity.isEmpty, integrity.isEmpty ? .doctorIntegrity : .doctorBroken(integrity.joined(separator: "; ")))
        guard integrity.isEmpty else { throw CommandFailure(.doctorFaults(faults)) }
        let counts = try await data.database.read { try StorageCounts.read(in: $0) }
        report(true, .doctorCounts(counts.map { "\($0.0)=\($0.1)" }.joined(separator: " ")))
        let unreadable = try await unreadableCourses(in: data, settings)
        report(unreadable.isEmpty, unreadable.isEmpty ? .doctorCourses : .doctorUnreadable(unreadable))
        guard faults == 0 else { throw CommandFailure(.doctorFaults(faults)) }
    }

    /// The versions that this release cannot read, each as `COURSE VERSION`. Those in the form of another release are
    /// compiled again on the way.
    private func unreadableCourses(in data: OpenData, _ settings: Settings) async throws -> [String] {
        var logger = Logger(label: "lamproomd", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = settings.logLevel
        let courses = data.service(settings, logger: logger).courses
        var unreadable: [String] = []
        for digest in try await data.database.read({ try CourseQueries.digests(in: $0) }) {
            do {
                _ = try await courses.course(digest)
            } catch let error as UnreadableCourse {
                unreadable.append("\(error.course) \(error.version)")
            }
        }
        return unreadable
    }
}
