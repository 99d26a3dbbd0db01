import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Storage
import Synchronization
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct ServiceClockTests {
    @Test func `the system's clocks go on together, and the run of the machine has a name`() throws {
        let machine = MachineClock.system
        let before = machine.reading()
        Thread.sleep(forTimeInterval: 0.05)
        let after = machine.reading()
        #expect(after.elapsed - before.elapsed >= 50)
        #expect(after.boot == before.boot)
        #expect(after.boot?.isEmpty == false)
        #expect(abs(after.wall.milliseconds - Int64(Date().timeIntervalSince1970 * 1000)) < 10_000)
    }

    private final class Shared: Sendable {
        let jump = Mutex<Int64>(0)
        let last = Mutex(Timestamp(milliseconds: 0))
    }

    @Test func `from many threads the time never goes back, though the machine's clock jumps`() async throws {
        let shared = Shared()
        let machine = MachineClock(
            elapsed: MachineClock.system.elapsed,
            reading: {
                let now = MachineClock.system.reading()
                let wall = Timestamp(milliseconds: now.wall.milliseconds + shared.jump.withLock { $0 })
                return MachineReading(boot: now.boot, elapsed: now.elapsed, wall: wall)
            })
        let clock = ServiceClock(resuming: nil, machine: machine)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for turn in 0..<2000 as Range<Int64> {
                    shared.jump.withLock { $0 = (turn % 5 - 2) * 60_000 + (turn % 7 == 0 ? 86_400_000 : 0) }
                    _ = clock.follow()
                }
            }
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<5000 {
                        let before = shared.last.withLock { $0 }
                        let now = clock.now()
                        #expect(now >= before)
                        shared.last.withLock { $0 = max($0, now) }
                    }
                }
            }
        }
    }

    @Test func `a machine's clock that is far off is told once, and how far it is off is measured`() async throws {
        try await withMachine { machine in
            try await machine.serve { served in
                let log = RecordingLog()
                let keeper = ClockKeeper(served.clock, database: served.database, logger: log.logger)
                var watch = ClockWatch()
                #expect(!keeper.look(&watch))
                machine.setClock(by: -FakeMachine.day)
                #expect(keeper.look(&watch))
                #expect(!keeper.look(&watch))
                let told = log.metadata(of: "the machine's clock is not followed: set it right, or see lamproomd clock")
                #expect(
                    told == [
                        [
                            "service": "2026-11-18T11:06:40Z", "machine": "2026-11-17T11:06:40Z",
                            "offsetSeconds": "-86400",
                        ]
                    ])
                let metrics = try await served.caller.send(.get, "/metrics")
                #expect(String(buffer: metrics.body).contains("\nlamproom_clock_offset_seconds -86400.0\n"))
                machine.setClock(by: FakeMachine.day)
                #expect(keeper.look(&watch))
                #expect(log.messages.last == "the machine's clock agrees again")
            }
        }
    }

    @Test func `the time is stored when the service begins, when the clock jumps, and at the end`() async throws {
        try await withMachine { machine in
            try await machine.serve { served in
                let keeper = ClockKeeper(served.clock, database: served.database, logger: RecordingLog().logger)
                machine.pass(seconds: 5)
                let first = machine.reading
                let running = Task { try await keeper.run() }
                while try await served.database.read({ try ClockQueries.mark(in: $0)?.reading }) != first {
                    try await Task.sleep(for: .milliseconds(10))
                }
                machine.setClock(by: FakeMachine.day)
                let jumped = machine.reading
                while try await served.database.read({ try ClockQueries.mark(in: $0)?.reading }) != jumped {
                    try await Task.sleep(for: .milliseconds(10))
                }
                machine.pass(seconds: 5)
                running.cancel()
                try await running.value
                let last = try await served.database.read { try ClockQueries.mark(in: $0) }
                #expect(last?.reading == machine.reading)
                #expect(last?.time == first.wall.adding(seconds: 5))
            }
        }
    }

    @Test func `how long the service was away is told at the start`() async throws {
        let log = RecordingLog()
        let machine = FakeMachine(folder: "")
        ServiceClock(resuming: nil, machine: machine.clock).tell(log.logger)
        #expect(log.messages.isEmpty)
        let mark = ClockMark(trusting: machine.reading)
        machine.pass(seconds: 60)
        machine.setClock(by: 1000)
        ServiceClock(resuming: mark, machine: machine.clock).tell(log.logger)
        machine.restart(off: 60)
        ServiceClock(resuming: mark, machine: machine.clock).tell(log.logger)
        let told = log.metadata(of: "the service's time goes on")
        #expect(told.map { $0["awaySeconds"] } == ["60", "1120"])
        #expect(told.map { $0["by"] } == ["elapsed time", "the machine's clock"])
    }
}
