import Foundation
import LamproomTerminal
import Testing

@Suite("Where -o writes to")
struct OutputFileTests {
    private let export = ["records", "export", "--format", "csv", "-o"]

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test("A new file with records is closed to others; one that is there keeps its mode")
    func modes() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let file = scene.folder.appendingPathComponent("out.csv").path
        #expect(await scene.run(export + [file]).status == .done)
        #expect(try mode(file) == 0o600)
        for kept in [0o640, 0o600, 0o664] {
            try FileManager.default.setAttributes([.posixPermissions: kept], ofItemAtPath: file)
            #expect(await scene.run(export + [file]).status == .done)
            #expect(try mode(file) == kept)
        }
    }

    @Test("A link stays, and the file that it leads to is written, also where that is not there yet")
    func links() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("real")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let link = scene.folder.appendingPathComponent("link.csv").path
        let second = scene.folder.appendingPathComponent("second.csv").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/out.csv")
        try FileManager.default.createSymbolicLink(atPath: second, withDestinationPath: link)
        for _ in 0..<2 {
            #expect(await scene.run(export + [second]).status == .done)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/out.csv")
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: second) == link)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
            let written = FileManager.default.contents(atPath: folder.path + "/out.csv")
            #expect(written == Data(scene.service.snapshot.exported))
        }
    }

    @Test("Links that go round in a circle, a folder, and a full device end with 1; a device stays one")
    func failures() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let circle = scene.folder.appendingPathComponent("circle").path
        try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: circle)
        for path in [circle, scene.folder.path, "/dev/full"] {
            let (status, console) = await scene.run(export + [path])
            #expect(status == .notRight)
            #expect(console.errors.hasPrefix("\(path) cannot be written: "))
        }
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test("A pipe is written to where it is, and what is said goes beside it")
    func pipe() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let pipe = scene.folder.appendingPathComponent("pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = open(pipe, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        let (status, console) = await scene.run(export + [pipe])
        #expect(status == .done)
        #expect(console.output.isEmpty)
        #expect(console.errors.hasPrefix("Completion records written"))
        var read = [UInt8](repeating: 0, count: 100)
        let count = Foundation.read(reader, &read, read.count)
        #expect(Array(read.prefix(max(0, count))) == scene.service.snapshot.exported)
        let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
        #expect(type != .typeRegular)
    }
}
