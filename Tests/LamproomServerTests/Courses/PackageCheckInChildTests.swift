import CoursePackages
import Foundation
import Logging
import Messages
import TestSupport
import Testing

@testable import LamproomServer

@Suite struct PackageCheckInChildTests {
    init() {
        // As the program does: a child may end before it has read its input.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Long enough for a machine on which a thousand other tests run at once: what ends a check is what the test is about.
    private static let patience = Duration.seconds(900)

    /// A check by a shell script in the place of the program.
    private func check(
        _ script: String, log: RecordingLog = RecordingLog(), longest: Duration = patience, package: [UInt8] = [1]
    ) async throws -> PackageAnswer {
        let check = PackageCheckInChild(
            program: ("/bin/sh", ["-c", script]), longestCheck: longest, logger: log.logger)
        var limits = PackageLimits.standard
        limits.packageBytes = 1 << 20
        return try await check.check(package, limits: limits, language: .english)
    }

    /// The reason for which such a check fails, as it stands in the log.
    private func failure(
        _ script: String, longest: Duration = patience, package: [UInt8] = [1]
    ) async throws -> String {
        let log = RecordingLog()
        let error = await #expect(throws: PackageCheckFailure.self) {
            try await check(script, log: log, longest: longest, package: package)
        }
        let metadata = try #require(log.metadata(of: "package check failed").first)
        #expect(metadata["reason"] == .string(try #require(error).reason))
        return error?.reason ?? ""
    }

    @Test func `the program says the same as the check in this process`() async throws {
        let check = PackageCheckInChild(
            program: (try Programs.path("lamproomd"), []), longestCheck: Self.patience,
            logger: RecordingLog().logger)
        for package in [try Fixture.package(), try Fixture.package(version: "one"), [1, 2, 3]] {
            let answer = try await check.check(package, limits: .standard, language: .english)
            let same = try PackageAnswer(checking: package, limits: .standard, language: .english)
            #expect(answer.diagnostics == same.diagnostics)
            #expect(answer.package?.course == same.package?.course)
            #expect(answer.package?.archive == same.package?.archive)
        }
        var limits = PackageLimits.standard
        limits.draws = 1
        let refused = try await check.check(try Fixture.package(), limits: limits, language: .english)
        #expect(refused.diagnostics.contains { $0.identifier == "too-many-draws" })
    }

    @Test func `a child that takes too long is ended`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/process"
            let reason = try await failure(
                "echo $$ > \(file); exec /bin/sleep 600", longest: .milliseconds(500))
            #expect(reason.contains("longer than"))
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
            #expect(kill(process, 0) == -1 && errno == ESRCH)
        }
    }

    @Test(arguments: [
        ("kill -9 $$", "signaled(9)"), ("exit 3", "exited(3)"), ("ulimit -S -t 1; while :; do :; done", "signaled(24)"),
        ("echo broken >&2; exit 1", "broken"),
    ])
    func `a child that dies or fails has said nothing, and the log says how`(
        script: String, reason: String
    ) async throws {
        #expect(try await failure(script).contains(reason))
    }

    @Test(arguments: ["exit 1", "exec <&-; /bin/sleep 0.2; exit 1", "/usr/bin/head -c 10 >/dev/null; exit 1"])
    func `a child that ends before it has read the package does not take this process along`(
        script: String
    ) async throws {
        let package = [UInt8](repeating: 1, count: 4 << 20)
        #expect(try await failure(script, package: package).contains("exited(1)"))
    }

    @Test func `an answer that is too long is not read to its end`() async throws {
        #expect(try await failure("exec /usr/bin/yes 12345678901234567890").contains("the answer is longer than"))
    }

    @Test(arguments: [
        "", "echo", "echo Segmentation fault", "echo 12", "echo 3; echo -n '{}x'", "echo -5; echo '{}'",
        "echo 99999999999999999999; echo '{}'", "echo 9223372036854775807; echo '{}'", "head -c 1000 /dev/zero",
    ])
    func `an answer that is none is not believed`(script: String) async throws {
        #expect(try await failure(script).contains("answer"))
    }
}
