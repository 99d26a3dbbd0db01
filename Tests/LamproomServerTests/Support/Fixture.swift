import CoursePackages
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LamproomAPI
import Logging
import NIOCore
import NIOFoundationCompat
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing
import TrainingCore

@testable import LamproomServer

/// A service over a database of its own, with a clock that only moves when a test moves it.
final class Fixture: Sendable {
    let service: LamproomService
    private let clock: MovableClock

    static let password = "correct horse"
    private static let passwordHash = try? PasswordHasher.hashNow(password)

    convenience init(
        folder: String, startingAt start: Int64 = 1_795_000_000_000, settings: Settings = Settings(),
        packages: any PackageCheck = PackageCheckInProcess()
    ) throws {
        try self.init(
            database: SQLiteDatabase.open(path: folder + "/test.sqlite3"), startingAt: start, settings: settings,
            packages: packages)
    }

    /// - Parameters:
    ///   - time: nil is a clock that moves with `advance`.
    init(
        database: SQLiteDatabase, startingAt start: Int64 = 1_795_000_000_000, settings: Settings = Settings(),
        packages: any PackageCheck = PackageCheckInProcess(), time: Clock? = nil
    ) throws {
        let clock = MovableClock(start)
        self.clock = clock
        let time = time ?? Clock { Timestamp(milliseconds: clock.milliseconds.withLock { $0 }) }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        service = LamproomService(
            database: database, settings: settings, clock: time, packages: packages, logger: logger)
    }

    private final class MovableClock: Sendable {
        let milliseconds: Mutex<Int64>
        init(_ start: Int64) { milliseconds = Mutex(start) }
    }

    func advance(seconds: Int) {
        clock.milliseconds.withLock { $0 += Int64(seconds) * 1000 }
    }

    /// Three units with a worker each, a small course, and an account for each role. Everyone's password is the same.
    func populate() async throws {
        try await Migrator.migrate(service.database, Schema.sqlite, now: 0)
        try await addPeople()
    }

    func addPeople() async throws {
        let context = service.context
        let rows = try [
            ("10001", "王建国", "华山矿业/一矿/综采一队"), ("10002", "李秀兰", "华山矿业/一矿/通风队"),
            ("20001", "吴大海", "华山矿业/二矿/掘进二队"),
        ].map { number, name, unit in
            PersonDetails(
                number: try #require(EmployeeNumber(number)), name: name, unit: try #require(UnitPath(unit)),
                post: "采煤工", employment: .regular, hired: try #require(CivilDate("2020-01-02")))
        }
        _ = try await service.database.write {
            try PeopleCommands.importRoster(rows, context: context, in: $0)
        }
        try await account("admin", .administrator)
        try await account("teacher", .instructor)
        try await account("manager1", .manager, unit: "华山矿业/一矿")
        try await account("manager2", .manager, unit: "华山矿业/二矿")
        for number in ["10001", "10002", "20001"] { try await account(number, .worker, person: number) }
    }

    func account(_ name: String, _ role: Role, unit: String? = nil, person: String? = nil) async throws {
        let context = service.context
        let accountName = try #require(AccountName(name))
        let grant = try #require(RoleGrant(role: role, unit: unit.flatMap { UnitPath($0) }))
        let hash = try #require(Self.passwordHash)
        try await service.database.write { transaction in
            let holder = try person.flatMap { EmployeeNumber($0) }.flatMap {
                try PeopleQueries.person(number: $0, in: transaction)
            }
            let (id, _) = try AccountCommands.put(
                name: accountName, person: holder?.id, grants: [grant], context: context, in: transaction)
            try AccountCommands.setPassword(id, hash: hash, keepingSession: nil, in: transaction)
        }
    }

    /// The small course that the tests use, as an archive.
    static func package(
        version: String = "1.0.0", title: String = "小课程", changing change: (inout [String: [UInt8]]) -> Void = { _ in }
    ) throws -> [UInt8] {
        var files = SmallCourse.files(version: version, title: title)
        change(&files)
        return try PackageArchive.pack(PackageFiles(files))
    }
}

/// Runs `body` with a populated service and a client of its whole router, in this process.
func withService(
    settings: Settings = Settings(), packages: any PackageCheck = PackageCheckInProcess(),
    _ body: @escaping @Sendable (Fixture, Caller) async throws -> Void
) async throws {
    try await withUnpopulatedService(settings: settings, packages: packages) { fixture, caller in
        try await fixture.populate()
        try await body(fixture, caller)
    }
}

/// The same, with a database in which there is not even a table.
func withUnpopulatedService(
    settings: Settings = Settings(), packages: any PackageCheck = PackageCheckInProcess(),
    _ body: @escaping @Sendable (Fixture, Caller) async throws -> Void
) async throws {
    try await withTemporaryFolder { folder in
        let fixture = try Fixture(folder: folder, settings: settings, packages: packages)
        let application = Application(router: buildRouter(fixture.service))
        try await application.test(.router) { client in
            try await body(fixture, Caller(client: client))
        }
    }
}

/// The same, with the small course published and everyone of the first mine enrolled in it.
///
/// - Parameters:
///   - attributes: of the quiz `final`, in place of its own.
///   - reviews: what the quiz says of its review, likewise.
func withCourse(
    attributes: String? = nil, reviews: String? = nil,
    _ body: @escaping @Sendable (Fixture, Caller) async throws -> Void
) async throws {
    try await withCourse(quiz: SmallCourse.quiz(attributes: attributes, reviews: reviews), body)
}

/// The same with a quiz `final` of one's own.
func withCourse(
    quiz: String, _ body: @escaping @Sendable (Fixture, Caller) async throws -> Void
) async throws {
    try await withService { fixture, caller in
        let package = try Fixture.package { files in
            files["quizzes/final.xml"] = Array(quiz.utf8)
        }
        try await caller.offerCourse(package)
        try await body(fixture, caller)
    }
}

extension Caller {
    /// Publishes the small course and enrols everyone of the first mine.
    func offerCourse(_ package: [UInt8]? = nil) async throws {
        _ = try await signedIn(as: "teacher").publish(try package ?? Fixture.package())
        let _: EnrolView = try await signedIn(as: "manager1").post(
            Endpoint.enrol.path(), EnrolRequest(course: "small", people: nil, unit: "华山矿业/一矿", due: nil))
    }
}
