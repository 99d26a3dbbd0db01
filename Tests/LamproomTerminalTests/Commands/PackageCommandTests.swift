import Foundation
import LamproomAPI
import LamproomTerminal
import Testing

@Suite("Course packages from the command line")
struct PackageCommandTests {
    private func write(_ files: [String: String], to folder: URL) throws {
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    private let course = """
        <?xml version="1.0" encoding="UTF-8"?>
        <course xmlns="urn:lamproom:course:1" id="tiny" version="1.0.0" category="labour-law" xml:lang="zh-Hans">
          <title>短课</title><summary>一段话。</summary><audience>职工</audience><class-hours>0.5</class-hours>
          <modules><module file="modules/one.xml"/></modules>
          <completion><read-modules/></completion>
        </course>
        """
    private let module = """
        <module xmlns="urn:lamproom:course:1" id="one"><title>一</title>
          <section><title>一</title><paragraph>读一读。</paragraph></section></module>
        """

    @Test("A right package passes, is packed, and the archive passes too")
    func rightPackage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try write(["course.xml": course, "modules/one.xml": module], to: folder)
        let check = await scene.run(["check", folder.path])
        #expect(check.status == .done, "\(check.console.output)")
        let archive = scene.folder.appendingPathComponent("tiny.zip").path
        #expect(await scene.run(["pack", folder.path, "-o", archive]).status == .done)
        #expect(await scene.run(["check", archive, "--format", "json"]).status == .done)
    }

    @Test("Faults are listed, end with 1, and stop packing and publishing before anything is sent")
    func faultyPackage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try write(["course.xml": course], to: folder)
        let check = await scene.run(["check", folder.path])
        #expect(check.status == .notRight)
        #expect(check.console.output.contains("course.xml:4:"))
        let json = await scene.run(["check", folder.path, "/nowhere", "--format", "json"])
        #expect(json.status == .notRight)
        #expect(json.console.output.contains(#""isValid" : false"#))

        let archive = scene.folder.appendingPathComponent("tiny.zip").path
        #expect(await scene.run(["pack", folder.path, "-o", archive]).status == .notRight)
        #expect(!FileManager.default.fileExists(atPath: archive))
        let publish = await scene.run(["publish", folder.path])
        #expect(publish.status == .notRight)
        #expect(publish.console.errors.contains("course.xml:4:"))
        #expect(scene.service.log.isEmpty)
    }

    @Test("What the service finds wrong is printed in the same form")
    func serviceDiagnostics() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try write(["course.xml": course, "modules/one.xml": module], to: folder)
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
