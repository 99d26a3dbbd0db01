import CoursePackages
import Testing
import TrainingCore

@Suite("Reading packages")
struct PackageReadingTests {
    private func identifiers(_ reading: PackageReading) -> [String] { reading.diagnostics.map(\.identifier) }

    private func folder(_ files: PackageFiles) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for path in files.paths { try folder.write(files[path] ?? [], to: path) }
        return folder
    }

    @Test("a folder and an archive of the same files are the same package with the same digest")
    func sameDigest() throws {
        let files = MarkedPackage(binary: ["assets/图 片.bin": [0, 1, 2], "assets/e\u{301}.bin": [3]]).files
        let folder = try folder(files)
        let archive = try PackageArchive.pack(files)
        try folder.write(archive, to: ".hidden.zip")
        let fromFolder = PackageFiles.read(path: folder.path)
        let fromArchive = PackageFiles.read(path: folder.path + "/.hidden.zip")
        #expect(fromFolder.diagnostics.isEmpty)
        #expect(fromArchive.diagnostics.isEmpty)
        #expect(fromFolder.files == files)
        #expect(fromArchive.files == files)
        #expect(PackageDigest.digest(of: fromFolder.files) == PackageDigest.digest(of: fromArchive.files))
    }

    @Test("the digest is the one it always was")
    func stableDigest() {
        let digest = PackageDigest.digest(of: PackageFiles(["a": [1], "b/c": []]))
        #expect(digest.hexadecimal == "f7a1d273f837795d836cb08d89346fc01c6955d10d981790a7b8d6df4663c260")
    }

    @Test("bytes that move between a path and a content, or between files, change the digest")
    func unambiguousDigest() {
        let packages: [[String: [UInt8]]] = [
            ["a": [0x62]], ["ab": []], ["a": [], "b": []], ["a": [0x62], "b": []], ["a": [], "b": [0x62]], [:],
        ]
        #expect(Set(packages.map { PackageDigest.digest(of: PackageFiles($0)) }).count == packages.count)
    }

    @Test("packing the same files gives the same bytes")
    func reproduciblePack() throws {
        let files = MarkedPackage().files
        #expect(try PackageArchive.pack(files) == PackageArchive.pack(files))
    }

    @Test("an archive of the folder itself is read as the folder's content")
    func commonFolder() {
        let zip = TestZip([.init("gas/", mode: 0o040755), .init("gas/course.xml", "<a/>"), .init("gas/modules/m.xml")])
        let reading = PackageFiles.read(archive: zip.bytes)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.files.paths == ["course.xml", "modules/m.xml"])
    }

    @Test("links and hidden files in a folder")
    func linksInFolder() throws {
        let folder = try folder(MarkedPackage().files)
        try folder.link("assets", to: "/etc")
        try folder.link("x.xml", to: "course.xml")
        try folder.write([1], to: ".git/config")
        let reading = PackageFiles.read(folder: folder.path)
        #expect(identifiers(reading) == ["link-in-package", "link-in-package"])
        #expect(reading.files == MarkedPackage().files)
        #expect(CourseChecker.check(reading).course == nil)
    }

    @Test("a folder or file that is not there")
    func missing() {
        #expect(identifiers(PackageFiles.read(path: "/nowhere/at/all")) == ["unreadable-package"])
        #expect(identifiers(PackageFiles.read(folder: "/nowhere/at/all")) == ["unreadable-package"])
        let device = PackageFiles.read(path: "/dev/null")
        #expect(identifiers(device) == ["unreadable-package"])
        #expect(CourseChecker.check(device).diagnostics == device.diagnostics)
    }

    @Test(
        "an entry that no package may hold is refused",
        arguments: [
            ("invalid-path", TestZip.Entry("../x.xml")), ("invalid-path", TestZip.Entry("a/../../x.xml")),
            ("invalid-path", TestZip.Entry("/etc/x.xml")), ("invalid-path", TestZip.Entry(#"a\x.xml"#)),
            ("invalid-path", TestZip.Entry("C:/x.xml")), ("invalid-path", TestZip.Entry("a//x.xml")),
            ("invalid-path", TestZip.Entry("a\u{9B}.xml")), ("invalid-path", TestZip.Entry("../a/", mode: 0o040755)),
            ("link-in-package", TestZip.Entry("x", "/etc/passwd", mode: 0o120777)),
            ("special-file", TestZip.Entry("x", mode: 0o010644)),
            ("encrypted-archive", TestZip.Entry("x", "123456789012345", flags: 0x0801)),
            ("duplicate-path", TestZip.Entry("course.xml")), ("duplicate-path", TestZip.Entry("course.xml/a")),
            ("case-collision", TestZip.Entry("Course.xml")),
        ])
    func badEntries(_ identifier: String, _ entry: TestZip.Entry) {
        let reading = PackageFiles.read(archive: TestZip([.init("course.xml", "<a/>"), entry]).bytes)
        #expect(identifiers(reading) == [identifier])
        #expect(reading.files.paths == ["course.xml"])
    }

    @Test("a name that is not UTF-8 is refused")
    func otherEncoding() {
        var entry = TestZip.Entry("x", flags: 0)
        entry.name = [0xD6, 0xD0]
        #expect(
            identifiers(PackageFiles.read(archive: TestZip([.init("course.xml"), entry]).bytes)) == ["invalid-path"])
    }

    @Test("folders that differ in case are refused")
    func foldersInCase() {
        let zip = TestZip([.init("course.xml"), .init("a/x"), .init("A/y")])
        #expect(identifiers(PackageFiles.read(archive: zip.bytes)) == ["case-collision"])
    }

    @Test("a bomb is stopped while it inflates")
    func bomb() throws {
        let archive = try PackageArchive.pack(PackageFiles(["a.bin": [UInt8](repeating: 0, count: 4 << 20)]))
        #expect(archive.count < 100_000)
        var limits = PackageLimits()
        limits.assetBytes = 1 << 20
        #expect(identifiers(PackageFiles.read(archive: archive, limits: limits)) == ["file-too-large"])
        limits.packageBytes = 1 << 19
        #expect(identifiers(PackageFiles.read(archive: archive, limits: limits)) == ["package-too-large"])
    }

    @Test("the number of files has a limit")
    func manyFiles() throws {
        var limits = PackageLimits()
        limits.files = 2
        let archive = try PackageArchive.pack(MarkedPackage().files)
        #expect(identifiers(PackageFiles.read(archive: archive, limits: limits)) == ["too-many-files"])
    }

    @Test(
        "what is no ZIP archive is refused", arguments: [[], [0x1F, 0x8B, 8, 0], Array("<course/>".utf8)] as [[UInt8]])
    func otherFormats(_ bytes: [UInt8]) {
        #expect(identifiers(PackageFiles.read(archive: bytes)) == ["damaged-archive"])
    }

    @Test("an archive that is cut off or broken anywhere never crashes")
    func brokenArchives() throws {
        let archive = try PackageArchive.pack(MarkedPackage().files)
        for length in stride(from: 0, to: archive.count, by: 50) {
            #expect(PackageFiles.read(archive: Array(archive.prefix(length))).hasErrors)
            var broken = archive
            broken[length] ^= 0x55
            _ = CourseChecker.check(PackageFiles.read(archive: broken))
        }
    }
}
