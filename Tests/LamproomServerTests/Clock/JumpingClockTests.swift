import LamproomAPI
import Storage
import Synchronization
import Testing
import TrainingCore

@testable import LamproomServer

/// An attempt of 30 minutes on a machine whose clock is set forward and back by a day.
@Suite struct JumpingClockTests {
    private static let jumps = [FakeMachine.day, -FakeMachine.day]

    /// An attempt that was begun on a machine, and by whom.
    private final class Sitting: Sendable {
        private let held = Mutex<(worker: String?, attempt: String?)>((nil, nil))

        /// Begins it with every question answered.
        func begin(_ served: FakeMachine.Served) async throws {
            let worker = try await served.caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            #expect(attempt.secondsLeft == 1800)
            try await worker.answerAll(of: attempt.id)
            held.withLock { $0 = (worker.token, attempt.id) }
        }

        /// As it stands now, for the same session as it was begun with.
        func view(_ served: FakeMachine.Served) async throws -> AttemptView {
            let (token, attempt) = held.withLock { $0 }
            let worker = Caller(client: served.caller.client, token: token)
            return try await worker.get(Endpoint.readAttempt.path(["attempt": try #require(attempt)]))
        }

        /// Expects it to run, with so many seconds left, and the sweeper to leave it alone.
        func expect(secondsLeft: Int, _ served: FakeMachine.Served) async throws {
            #expect(try await served.sweep() == 0)
            let view = try await view(served)
            #expect(view.state == "running")
            #expect(view.secondsLeft == secondsLeft)
        }

        /// Expects it to have expired with every answer counted, and to stay so.
        func expectClosed(_ served: FakeMachine.Served) async throws {
            #expect(try await served.sweep() == 0)
            let view = try await view(served)
            #expect(view.state == "expired")
            #expect(view.score?.percent == "100")
        }
    }

    @Test(arguments: jumps)
    func `a jump before, during and after an attempt changes nothing while the service runs`(jump: Int) async throws {
        try await withMachine { machine in
            try await machine.serve { served in
                let sitting = Sitting()
                machine.setClock(by: jump)
                _ = served.clock.follow()
                try await sitting.begin(served)
                machine.pass(seconds: 600)
                machine.setClock(by: -jump)
                _ = served.clock.follow()
                try await sitting.expect(secondsLeft: 1200, served)
                machine.setClock(by: jump)
                machine.pass(seconds: 1199)
                _ = served.clock.follow()
                try await sitting.expect(secondsLeft: 1, served)
                machine.pass(seconds: 1)
                #expect(try await served.sweep() == 1)
                machine.setClock(by: -2 * jump)
                _ = served.clock.follow()
                try await sitting.expectClosed(served)
            }
        }
    }

    @Test(arguments: jumps)
    func `a jump while the service is stopped changes nothing in the same run of the machine`(jump: Int) async throws {
        try await withMachine { machine in
            let sitting = Sitting()
            try await machine.serve { try await sitting.begin($0) }
            machine.pass(seconds: 600)
            machine.setClock(by: jump)
            try await machine.serve { served in
                try await sitting.expect(secondsLeft: 1200, served)
                machine.setClock(by: -2 * jump)
                try await sitting.expect(secondsLeft: 1200, served)
            }
            machine.pass(seconds: 1200)
            try await machine.serve { served in
                #expect(try await served.sweep() == 1)
                try await sitting.expectClosed(served)
            }
            machine.setClock(by: jump)
            try await machine.serve { try await sitting.expectClosed($0) }
        }
    }

    @Test(arguments: jumps)
    func `after a jump another start of the machine neither closes nor reopens an attempt`(jump: Int) async throws {
        try await withMachine { machine in
            let sitting = Sitting()
            try await machine.serve { served in
                try await sitting.begin(served)
                machine.setClock(by: jump)
                machine.pass(seconds: 600)
            }
            machine.restart(off: 60)
            try await machine.serve { served in
                // A clock that was set back cannot tell how long the machine was off: nobody loses by that.
                try await sitting.expect(secondsLeft: jump > 0 ? 1140 : 1200, served)
                machine.setClock(by: -jump)
                machine.pass(seconds: 100)
                try await sitting.expect(secondsLeft: jump > 0 ? 1040 : 1100, served)
                machine.pass(seconds: 1100)
                #expect(try await served.sweep() == 1)
            }
            machine.setClock(by: -FakeMachine.day)
            machine.restart(off: 60)
            try await machine.serve { try await sitting.expectClosed($0) }
        }
    }

    @Test func `a clock that is set right while the machine is off does not close an attempt`() async throws {
        try await withMachine { machine in
            let sitting = Sitting()
            try await machine.serve { served in
                try await sitting.begin(served)
                machine.setClock(by: -FakeMachine.day)
                machine.pass(seconds: 600)
            }
            machine.setClock(by: FakeMachine.day)
            machine.restart(off: 60)
            try await machine.serve { try await sitting.expect(secondsLeft: 1140, $0) }
        }
    }

    @Test(arguments: [true, false])
    func `an attempt whose time ran out while the service was away is closed at the start`(
        machineRestarts: Bool
    ) async throws {
        try await withMachine { machine in
            let sitting = Sitting()
            try await machine.serve { try await sitting.begin($0) }
            if machineRestarts { machine.restart(off: 1800) } else { machine.pass(seconds: 1800) }
            try await machine.serve { served in
                #expect(try await served.sweep() == 1)
                try await sitting.expectClosed(served)
                let worker = try await served.caller.signedIn(as: "10001")
                #expect(try await worker.enrolment().state == "completed")
            }
        }
    }

    @Test(arguments: jumps)
    func `accepting the machine's clock leaves everyone the time and the session that they have`(
        jump: Int
    ) async throws {
        try await withMachine { machine in
            let sitting = Sitting()
            try await machine.serve { try await sitting.begin($0) }
            machine.pass(seconds: 600)
            machine.setClock(by: jump)
            let wall = machine.reading.wall
            let accepted = try await machine.acceptClock(reason: "校准")
            #expect(accepted.before == wall.adding(seconds: -jump))
            #expect(accepted.after == wall)
            #expect(accepted.attempts == 1)
            machine.pass(seconds: 100)
            try await machine.serve { served in
                #expect(served.clock.now() == wall.adding(seconds: 100))
                #expect(served.clock.mark().offset == 0)
                try await sitting.expect(secondsLeft: 1100, served)
                let view = try await sitting.view(served)
                #expect(view.deadline == wall.adding(seconds: 1200).rfc3339)
                #expect(view.startedAt == wall.adding(seconds: -600).rfc3339)
                machine.pass(seconds: 1100)
                #expect(try await served.sweep() == 1)
                try await sitting.expectClosed(served)
            }
        }
    }

    @Test func `an acceptance is recorded for good, and leaves what has ended as it was`() async throws {
        try await withMachine { machine in
            let sitting = Sitting()
            try await machine.serve { served in
                try await sitting.begin(served)
                machine.pass(seconds: 1800)
                #expect(try await served.sweep() == 1)
            }
            machine.setClock(by: FakeMachine.day)
            #expect(try await machine.acceptClock(reason: "电池换过了").attempts == 0)
            try await machine.serve { served in
                #expect(try await sitting.view(served).deadline == "2026-11-18T11:36:40Z")
                let rows = try await served.database.read { transaction in
                    try transaction.rows("SELECT time_after - time_before, reason, accepted_by FROM clock_acceptance") {
                        "\(try $0.integer(0)) \(try $0.text(1)) \(try $0.text(2))"
                    }
                }
                #expect(rows == ["86400000 电池换过了 root"])
                for statement in ["UPDATE clock_acceptance SET reason = ''", "DELETE FROM clock_acceptance"] {
                    let error = await #expect(throws: StorageError.self) {
                        try await served.database.write { try $0.execute(statement, []) }
                    }
                    #expect(error?.code == .constraint)
                }
            }
        }
    }
}
