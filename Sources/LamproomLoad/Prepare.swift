import ArgumentParser
import Foundation

/// Writes the course package and the roster that `play` knows.
struct Prepare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare", abstract: "Write the course package and the roster of the workers")

    @Argument(help: "where `course` and `roster.csv` are written") var folder: String
    @Option(help: "how many workers there are") var workers = 2_000

    func run() throws {
        let course = LoadCourse()
        for (path, text) in course.files {
            let file = URL(fileURLWithPath: "\(folder)/course/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: false, encoding: .utf8)
        }
        var roster = "单位,工号,姓名,岗位,用工形式,入职日期\n"
        for index in 0..<workers {
            roster +=
                "\(LoadCourse.unit)/综采\(index % 40 + 1)队,\(LoadCourse.number(of: index)),职工\(index),采煤工,正式,2020-03-02\n"
        }
        try roster.write(toFile: "\(folder)/roster.csv", atomically: false, encoding: .utf8)
    }
}
