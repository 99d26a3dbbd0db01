import CoursePackages
import Foundation
import Messages
import Testing

@testable import LamproomServer

@Suite struct ProcessLimitsTests {
    private func limits(packageBytes: Int) -> ProcessLimits {
        var limits = PackageLimits.standard
        limits.packageBytes = packageBytes
        return ProcessLimits(for: limits)
    }

    @Test func `memory and time grow with what a package may have`() {
        let standard = ProcessLimits(for: .standard)
        #expect(standard.processorSeconds == 62 && standard.addressBytes == 4 << 30)
        #expect(standard.longestCheck == .seconds(124))
        let largest = limits(packageBytes: 1 << 30)
        #expect(largest.processorSeconds == 158 && largest.addressBytes == 10 << 30)
        #expect(limits(packageBytes: 1024).processorSeconds == 30)
    }

    @Test func `limits that are lifted count as the largest that can be set`() {
        #expect(ProcessLimits(for: .stored) == limits(packageBytes: 1 << 30))
        #expect(PackageAnswer.longestAnswer(.stored) < 8 << 30)
    }

    @Test func `the program limits itself before it reads a byte`() throws {
        let program = Process()
        program.executableURL = URL(fileURLWithPath: try Programs.path("lamproomd"))
        program.arguments = CheckPackage.arguments(.standard, .english)
        let (input, output) = (Pipe(), Pipe())
        (program.standardInput, program.standardOutput) = (input, output)
        try program.run()
        let wanted = [
            ("Max cpu time", "62"), ("Max address space", "\(4 << 30)"), ("Max file size", "0"),
            ("Max open files", "16"), ("Max core file size", "0"),
        ]
        func limit(_ name: String) -> Substring? {
            let table = try? String(contentsOfFile: "/proc/\(program.processIdentifier)/limits", encoding: .utf8)
            let line = (table ?? "").split(separator: "\n").first { $0.hasPrefix(name) }
            return line?.dropFirst(name.count).split(separator: " ").first
        }
        // It waits for input that does not come; until it has set its limits some of them are others.
        for _ in 0..<1000 where wanted.contains(where: { limit($0.0).map(String.init) != $0.1 }) { usleep(10_000) }
        for (name, value) in wanted { #expect(limit(name).map(String.init) == value, "\(name)") }
        try input.fileHandleForWriting.close()
        _ = try output.fileHandleForReading.readToEnd()
        program.waitUntilExit()
        #expect(program.terminationStatus == 0)
    }
}
