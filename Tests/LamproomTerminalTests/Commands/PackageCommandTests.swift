import Foundation
import LamproomAPI
import LamproomTerminal
import Testing

@Suite("Course packages from the command line")
struct PackageCommandTests {
    @Test("A right package passes, is packed, and the archive passes too")
    func rightPackage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        let check = await scene.run(["check", folder.path])
        #expect(check.status == .done, "\(check.console.output)")
        let archive = scene.folder.appendingPathComponent("tiny.zip").path
        #expect(await scene.run(["pack", folder.path, "-o", archive]).status == .done)
        #expect(await scene.run(["check", archive, "--format", "json"]).status == .done)
    }

    @Test("Warnings are shown when packing, and do not stop it")
    func packWithWarnings() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        try TinyPackage.write(["notes.txt": "x"], to: folder)
        let archive = scene.folder.appendingPathComponent("tiny.zip").path
        let (status, console) = await scene.run(["pack", folder.path, "-o", archive])
        #expect(status == .done)
        #expect(console.errors.contains("[unused-file]"))
        #expect(console.errors.contains("no errors. Warnings: 1."))
        #expect(FileManager.default.fileExists(atPath: archive))
    }

    @Test("Faults are listed, end with 1, and stop packing and publishing before anything is sent")
    func faultyPackage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(["course.xml": TinyPackage.course], to: folder)
        let check = await scene.run(["check", folder.path])
        #expect(check.status == .notRight)
        #expect(check.console.output.contains("course.xml:8:"))
        let json = await scene.run(["check", folder.path, "/nowhere", "--format", "json"])
        #expect(json.status == .notRight)
        #expect(json.console.output.contains(#""isValid" : false"#))

        let archive = scene.folder.appendingPathComponent("tiny.zip").path
        #expect(await scene.run(["pack", folder.path, "-o", archive]).status == .notRight)
        #expect(!FileManager.default.fileExists(atPath: archive))
        let publish = await scene.run(["publish", folder.path])
        #expect(publish.status == .notRight)
        #expect(publish.console.errors.contains("course.xml:8:"))
        #expect(scene.service.log.isEmpty)
    }

    @Test("What the service finds wrong is printed in the same form")
    func serviceDiagnostics() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        scene.service.change {
            $0.refusals["POST /v1/courses"] = Problem(
                title: "", status: 422, code: "course-faulty", detail: "The package has faults.",
                diagnostics: [
                    DiagnosticView(
                        severity: "error", identifier: "version-taken", path: "course.xml", line: 2, column: 9,
                        summary: "This version exists.", solution: "Raise the version.")
                ])
        }
        let publish = await scene.run(["publish", folder.path])
        #expect(publish.status == .notRight)
        #expect(
            publish.console.errors.contains(
                "course.xml:2:9: error: This version exists. [version-taken]\n  Raise the version.\n"))
    }
}
