import CoursePackages
import Testing
import TrainingCore

/// What holds for all packages, tried with random ones.
@Suite("Properties of packages")
struct PackagePropertyTests {
    private static let names = ["a", "modules", "图 片", "e\u{301}", "𠀀", "A b", "x.y", "…", "🚧", "ａ", "~", "%2e"]

    /// Up to 12 files of up to 3,000 bytes, with all kinds of names; numbers keep them apart, also without regard to case.
    private static func randomFiles(_ random: inout SplitMix) -> PackageFiles {
        var contents: [String: [UInt8]] = [:]
        for number in 0...random.next(below: 12) {
            let folders = (0..<random.next(below: 4)).map { "\(random.element(of: names))\($0)" }
            let name = "\(random.element(of: names))-\(number)"
            let size = random.next(below: 3) == 0 ? 0 : random.next(below: 3000)
            let isMonotonous = random.next(below: 2) == 0
            contents[(folders + [name]).joined(separator: "/")] =
                isMonotonous ? [UInt8](repeating: 0x20, count: size) : random.bytes(size)
        }
        // At the root, so that no common folder is taken off.
        contents["course.xml"] = random.bytes(10)
        return PackageFiles(contents)
    }

    @Test("what is packed and read again is the same, with the same digest", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<10 {
            let files = Self.randomFiles(&random)
            let archive = try PackageArchive.pack(files)
            let reading = PackageFiles.read(archive: archive)
            #expect(reading.diagnostics.isEmpty)
            #expect(reading.files.paths == files.paths)
            let isSame = reading.files == files
            #expect(isSame)
            #expect(PackageDigest.digest(of: reading.files) == PackageDigest.digest(of: files))
            let isSameArchive = try PackageArchive.pack(reading.files) == archive
            #expect(isSameArchive)
        }
    }

    @Test("a folder of the same files is the same package", arguments: 100..<110 as Range<UInt64>)
    func folder(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let files = Self.randomFiles(&random)
        let folder = try TemporaryFolder()
        for path in files.paths { try folder.write(files[path] ?? [], to: path) }
        let reading = PackageFiles.read(folder: folder.path)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.files.paths == files.paths)
        #expect(PackageDigest.digest(of: reading.files) == PackageDigest.digest(of: files))
    }

    @Test("a shipped course is the same as a folder and as an archive", arguments: Repository.folders("courses"))
    func shipped(_ path: String) throws {
        let folder = PackageFiles.read(folder: path)
        let archive = PackageFiles.read(archive: try PackageArchive.pack(folder.files))
        #expect(archive.diagnostics.isEmpty)
        let isSame = archive.files == folder.files
        #expect(isSame)
        let course = try #require(CourseChecker.check(archive).course)
        #expect(course.digest == PackageDigest.digest(of: folder.files))
    }

    @Test(
        "a change of one byte, of a name or of the number of files changes the digest",
        arguments: 200..<210 as Range<UInt64>)
    func digest(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let files = Self.randomFiles(&random)
        let digest = PackageDigest.digest(of: files)
        var contents = Dictionary(uniqueKeysWithValues: files.paths.map { ($0, files[$0] ?? []) })
        let index = random.next(below: 10)
        contents["course.xml"]?[index] ^= 1
        #expect(PackageDigest.digest(of: PackageFiles(contents)) != digest)
        contents["course.xml"]?[index] ^= 1
        #expect(PackageDigest.digest(of: PackageFiles(contents)) == digest)
        contents["course.xmk"] = contents["course.xml"]
        #expect(PackageDigest.digest(of: PackageFiles(contents)) != digest)
        contents["course.xml"] = nil
        #expect(PackageDigest.digest(of: PackageFiles(contents)) != digest)
    }

    @Test(
        "a link in a folder is refused, wherever it leads, and nothing of what it leads to is read",
        arguments: ["/etc/passwd", "/etc", "../outside.png", "course.xml", "/nowhere"])
    func links(_ destination: String) throws {
        let folder = try TemporaryFolder()
        let files = MarkedPackage().files
        for path in files.paths { try folder.write(files[path] ?? [], to: "package/" + path) }
        try folder.write(SamplePicture.png, to: "outside.png")
        try folder.link("package/assets.png", to: destination)
        try folder.link("package/modules/n.xml", to: destination)
        let reading = PackageFiles.read(folder: folder.path + "/package")
        #expect(reading.diagnostics.map(\.identifier) == ["link-in-package", "link-in-package"])
        #expect(reading.files == files)
        #expect(CourseChecker.check(reading).course == nil)
    }
}
