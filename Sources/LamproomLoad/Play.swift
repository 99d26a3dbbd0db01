import ArgumentParser
import Foundation
import LamproomAPI
import LamproomClient
import NIOCore
import NIOPosix

/// Plays the workers against a service that runs on this computer, and reports.
struct Play: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: "Play the workers against a running service")

    @Option(help: "port of the service on the loopback address") var port: Int
    @Option(help: "a file with the administrator's password") var adminPasswordFile: String
    @Option(help: "how many workers there are") var workers = 2_000
    @Option(help: "seconds within which all of them start") var ramp = 60.0
    @Option(help: "mean milliseconds between two answers of a worker") var think = 1_500
    @Option(help: "percent of the requests during which the connection is lost") var cut = 4.0
    @Option(help: "what chance begins with: the same seed gives the same answers") var seed: UInt64 = 1
    @Option(help: "milliseconds that 99 of 100 saves may take at most; 0 does not ask for that") var saveLimit = 250
    @Option(help: "where the distribution of the saves is written, for HdrHistogram's plotter") var histogram: String?

    func run() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let measurements = Measurements()
        let stage = Stage(port: port, group: group, measurements: measurements)
        let activation = ContinuousClock.now
        let admin = try await stage.signInAdministrator(passwordFile: adminPasswordFile)
        try await stage.activate(workers, with: admin)
        let seconds = (ContinuousClock.now - activation) / .seconds(1)
        print(
            "\(workers) accounts activated in \(Report.number(seconds)) s; now they sign in, within \(Report.number(ramp)) s"
        )

        let start = ContinuousClock.now
        let plan = WorkerPlan(think: .milliseconds(think), cut: cut / 100)
        await stage.play(workers, within: .seconds(ramp), plan, seed: seed)
        let duration = ContinuousClock.now - start
        try await stage.checkRecords(with: admin)
        let report = Report(
            measurements: measurements, workers: workers, duration: duration, saveLimit: .milliseconds(saveLimit))
        print(report.text, terminator: "")
        if let histogram { try report.distribution.write(toFile: histogram, atomically: true, encoding: .utf8) }
        try await group.shutdownGracefully()
        guard report.hasSucceeded else { throw ExitCode(1) }
    }
}
