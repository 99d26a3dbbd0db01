import Hummingbird
import HummingbirdTesting
import LamproomAPI
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing
import TrainingCore

@testable import LamproomServer

/// A machine whose clocks move only when a test moves them, and a data folder on it.
final class FakeMachine: Sendable {
    private struct State {
        var boot = 1
        var elapsed: Int64 = 3_600_000
        var wall: Int64 = 1_795_000_000_000
    }

    static let day = 86_400

    let folder: String
    private let state = Mutex(State())

    init(folder: String) {
        self.folder = folder
    }

    var clock: MachineClock {
        MachineClock(elapsed: { self.reading.elapsed }, reading: { self.reading })
    }

    var reading: MachineReading {
        state.withLock {
            MachineReading(boot: "\($0.boot)", elapsed: $0.elapsed, wall: Timestamp(milliseconds: $0.wall))
        }
    }

    func pass(seconds: Int) {
        state.withLock {
            $0.elapsed += Int64(seconds) * 1000
            $0.wall += Int64(seconds) * 1000
        }
    }

    /// Sets the machine's clock forward, or back.
    func setClock(by seconds: Int) {
        state.withLock { $0.wall += Int64(seconds) * 1000 }
    }

    /// The machine was off for so long.
    func restart(off seconds: Int) {
        state.withLock {
            $0.boot += 1
            $0.elapsed = 20_000
            $0.wall += Int64(seconds) * 1000
        }
    }

    /// Runs the service over the data of the folder, and stops it: its time is stored at the end.
    func serve(_ body: @escaping @Sendable (Served) async throws -> Void) async throws {
        let database = try SQLiteDatabase.open(path: folder + "/test.sqlite3")
        let isNew = try await Migrator.migrate(database, Schema.sqlite, now: 0).contains(1)
        let clock = try await ServiceClock.resume(database, machine: self.clock)
        try await clock.keep(in: database)
        let fixture = try Fixture(database: database, time: clock.clock)
        if isNew { try await fixture.addPeople() }
        let application = Application(router: buildRouter(fixture.service))
        try await application.test(.router) { client in
            let caller = Caller(client: client)
            if isNew { try await caller.offerCourse() }
            try await body(Served(fixture: fixture, caller: caller, clock: clock, database: database))
        }
        try await clock.keep(in: database)
        try database.close()
    }

    /// What `lamproomd clock accept` does while the service is stopped.
    func acceptClock(reason: String) async throws -> ClockAcceptance {
        let database = try SQLiteDatabase.open(path: folder + "/test.sqlite3")
        let reading = reading
        let reason = try #require(Reason(reason))
        let accepted = try await database.write {
            try ClockCommands.accept(reading, reason: reason, by: "root", in: $0)
        }
        try database.close()
        return accepted
    }

    struct Served: Sendable {
        let fixture: Fixture
        let caller: Caller
        let clock: ServiceClock
        let database: any Database

        /// How many attempts are closed because their time is up.
        func sweep() async throws -> Int { try await ExpirySweeper(fixture.service).sweep() }
    }
}

/// Runs `body` with a machine on which nothing has run yet.
func withMachine(_ body: @escaping @Sendable (FakeMachine) async throws -> Void) async throws {
    try await withTemporaryFolder { try await body(FakeMachine(folder: $0)) }
}
