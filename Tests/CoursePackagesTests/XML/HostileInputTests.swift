import CoursePackages
import Testing
import TrainingCore

@Suite("Hostile XML")
struct HostileInputTests {
    private func identifiers(ofModule text: String) -> [String] { identifiers(ofModule: Array(text.utf8)) }

    private func identifiers(ofModule bytes: [UInt8]) -> [String] {
        let package = MarkedPackage(binary: ["modules/m.xml": bytes], removed: ["modules/m.xml"])
        let result = CourseChecker.check(package.files)
        #expect(result.course == nil)
        return result.diagnostics.map(\.identifier)
    }

    @Test(
        "a DOCTYPE is refused, with or without a subset",
        arguments: ["", "[]", #"SYSTEM "x.dtd""#, #"PUBLIC "a" "b" []"#])
    func doctype(_ rest: String) {
        #expect(identifiers(ofModule: "<!DOCTYPE module \(rest)><module \(MarkedPackage.namespace)/>") == ["doctype"])
    }

    @Test("a DOCTYPE in UTF-16 is refused with its encoding", arguments: [true, false])
    func doctypeInUTF16(isBigEndian: Bool) {
        let text = "\u{FEFF}<!DOCTYPE module [<!ENTITY a 'b'>]><module/>"
        let bytes = text.utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? pair : pair.reversed()
        }
        #expect(identifiers(ofModule: bytes) == ["wrong-encoding"])
        #expect(identifiers(ofModule: Array(bytes.dropFirst(2))) == ["wrong-encoding"])
    }

    @Test("entities that multiply are never expanded")
    func billionLaughs() {
        var entities = "<!ENTITY a0 'ha'>"
        for level in 1...30 { entities += "<!ENTITY a\(level) '&a\(level - 1);&a\(level - 1);'>" }
        let text = "<!DOCTYPE module [\(entities)]><module \(MarkedPackage.namespace)><title>&a30;</title></module>"
        #expect(identifiers(ofModule: text) == ["doctype"])
    }

    @Test("an external entity is never loaded")
    func externalEntity() {
        let text = """
            <!DOCTYPE module [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]>
            <module \(MarkedPackage.namespace)><title>&a;</title></module>
            """
        #expect(identifiers(ofModule: text) == ["doctype"])
    }

    @Test("an undeclared prefix is refused")
    func undeclaredPrefix() {
        #expect(identifiers(ofModule: "<x:module/>") == ["undeclared-prefix"])
    }

    @Test("gzip is not inflated")
    func gzip() {
        #expect(identifiers(ofModule: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x04, 0]) == ["compressed-file"])
    }

    @Test("60,000 attributes on one tag are refused without waiting for the parser")
    func manyAttributes() {
        let attributes = (0..<60_000).map { "a\($0)=''" }.joined(separator: " ")
        let elapsed = ContinuousClock().measure {
            #expect(identifiers(ofModule: "<module \(attributes)/>") == ["too-many-attributes"])
        }
        #expect(elapsed < .seconds(2))
    }

    @Test("60,000 namespace declarations on one tag are refused, too")
    func manyNamespaces() {
        let attributes = (0..<60_000).map { "xmlns:a\($0)='u'" }.joined(separator: " ")
        #expect(identifiers(ofModule: "<module \(attributes)/>") == ["too-many-attributes"])
    }

    @Test("deep nesting is refused")
    func deepNesting() {
        #expect(identifiers(ofModule: String(repeating: "<module>", count: 100_000)).contains("too-deep"))
    }

    @Test("a file beyond its limit is not parsed")
    func largeFile() {
        var bytes = [UInt8](repeating: 0x20, count: (8 << 20) + 1)
        bytes[0] = 0x3C
        #expect(identifiers(ofModule: bytes) == ["file-too-large"])
    }

    @Test("200,000 faults on one line take no long time")
    func manyFaults() {
        let text = "<module \(MarkedPackage.namespace)>" + String(repeating: "<paragraf>&x;</paragraf>", count: 190_000)
        let elapsed = ContinuousClock().measure { #expect(!identifiers(ofModule: text).isEmpty) }
        #expect(elapsed < .seconds(30))
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func invalidUTF8(_ bytes: [UInt8]) {
        #expect(identifiers(ofModule: Array("<module>".utf8) + bytes) == ["invalid-utf-8"])
    }

    @Test(
        "a valid file that is cut off anywhere is a fault with a place inside the file",
        arguments: MarkedPackage.valid.keys.sorted())
    func truncation(_ path: String) throws {
        let whole = Array(try #require(MarkedPackage.valid[path]).utf8)
        for length in stride(from: 0, to: whole.count - 1, by: 7) {
            let package = MarkedPackage(binary: [path: Array(whole.prefix(length))], removed: [path])
            let result = CourseChecker.check(package.files)
            #expect(result.course == nil)
            let faults = result.diagnostics.filter { $0.path == path && $0.severity == .error }
            #expect(!faults.isEmpty, "cut at \(length)")
            #expect(faults.allSatisfy { (0...length).contains($0.byteOffset ?? -1) })
            #expect(result.diagnostics.allSatisfy { $0.path == path || $0.severity == .warning }, "cut at \(length)")
        }
    }

    @Test("any single byte may be broken without a crash", arguments: [0x00, 0x3C, 0x26, 0x22, 0x3E, 0xFF] as [UInt8])
    func brokenBytes(_ byte: UInt8) {
        for path in MarkedPackage.valid.keys.sorted() {
            var whole = Array((MarkedPackage.valid[path] ?? "").utf8)
            for index in stride(from: 0, to: whole.count, by: 3) {
                let old = whole[index]
                whole[index] = byte
                let package = MarkedPackage(binary: [path: whole], removed: [path])
                let result = CourseChecker.check(package.files)
                #expect(result.diagnostics.allSatisfy { $0.path != path || ($0.byteOffset ?? 0) <= whole.count })
                #expect(result.course?.isSound != false)
                whole[index] = old
            }
        }
    }

    @Test("packages can be checked from many threads at once")
    func concurrency() async {
        await withTaskGroup(of: [String].self) { group in
            for number in 0..<50 {
                group.addTask {
                    let text = number % 2 == 0 ? "<x:module/>" : "<!DOCTYPE a><a/>"
                    let package = MarkedPackage(["modules/m.xml": text])
                    return CourseChecker.check(package.files).diagnostics.map(\.identifier)
                }
            }
            for await found in group { #expect(found == ["undeclared-prefix"] || found == ["doctype"]) }
        }
    }
}
