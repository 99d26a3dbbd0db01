import Foundation
import LamproomTerminal
import Testing

@Suite("Where a file made from courses must not be written to")
struct OutputPlaceTests {
    private func contents(_ folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    }

    @Test(
        "A file inside the package that it is made from is refused, however its place is written",
        arguments: ["tiny/x.zip", "tiny/modules/x.zip", "tiny/../tiny/x.zip", "link/x.zip", "x.zip"])
    func insidePackage(_ name: String) async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        let path = scene.folder.path
        try FileManager.default.createSymbolicLink(atPath: path + "/link", withDestinationPath: "tiny")
        try FileManager.default.createSymbolicLink(atPath: path + "/x.zip", withDestinationPath: "tiny/x.zip")
        let before = try contents(scene.folder)
        for command in [["pack", folder.path, "-o"], ["preview", folder.path + "/", "--html"]] {
            let (status, console) = await scene.run(command + ["\(path)/\(name)"])
            #expect(status == .wrongUsage)
            #expect(console.errors.replacing("\n", with: " ").contains("would become part of it"))
        }
        #expect(try contents(scene.folder) == before)
    }

    @Test("A folder beside the package whose name only begins like it is another folder")
    func besidePackage() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        try TinyPackage.write(["a.txt": "x"], to: scene.folder.appendingPathComponent("tiny2"))
        let archive = scene.folder.path + "/tiny2/x.zip"
        #expect(await scene.run(["pack", folder.path, "-o", archive]).status == .done)
        #expect(FileManager.default.fileExists(atPath: archive))
    }

    @Test("An XML file that exists is not replaced; one that does not can be made")
    func existingXML() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        try TinyPackage.write(["kept.XML": "<course/>"], to: scene.folder)
        let kept = scene.folder.appendingPathComponent("kept.XML")
        let download = ["courses", "download", "gas-safety", "--version", "1.0.0", "-o"]
        let schema = ["schema", "--format", "rng", "-o"]
        for command in [["pack", folder.path, "-o"], ["preview", folder.path, "--html"], schema, download] {
            let (status, console) = await scene.run(command + [kept.path])
            #expect(status == .wrongUsage)
            #expect(console.errors.contains("was left as it is"))
            #expect(try Data(contentsOf: kept) == Data("<course/>".utf8))
        }
        #expect(scene.service.log.isEmpty)
        #expect(await scene.run(schema + [scene.folder.path + "/new.xml"]).status == .done)
    }

    @Test("A device is no place inside or outside")
    func device() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        #expect(await scene.run(["pack", folder.path, "-o", "/dev/null"]).status == .done)
    }

    @Test("What a killed program leaves behind is no part of a package")
    func leftovers() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        let module = folder.appendingPathComponent("modules/one.xml").path
        let leftovers = [TemporaryName.beside(module), TemporaryName.beside(folder.path + "/new/") + "/course.xml"]
        for leftover in leftovers {
            #expect(leftover.hasPrefix(folder.path + "/"))
            try TinyPackage.write([String(leftover.dropFirst(folder.path.count + 1)): "<broken"], to: folder)
        }
        let (status, console) = await scene.run(["check", folder.path, "--strict"])
        #expect(status == .done, "\(console.output)")
    }

    @Test("A name without a folder stays in the current one")
    func bareName() {
        #expect(TemporaryName.beside("course.xml").hasPrefix(".lamproom-"))
        #expect(TemporaryName.beside("/a").hasPrefix("/.lamproom-"))
        #expect(TemporaryName.beside("a/b//").hasPrefix("a/.lamproom-"))
    }
}
