import CoursePackages
import Testing
import TrainingCore

/// Values beyond the limits, after which the parser is stopped while it still holds what was to be read.
@Suite("XML beyond the limits")
struct OversizeInputTests {
    private static let long = String(repeating: "x", count: 66_000)

    private func check(_ path: String, _ text: String) -> CheckResult {
        CourseChecker.check(MarkedPackage([path: text]).files)
    }

    private func identifiers(_ path: String, _ text: String) -> [String] {
        check(path, text).diagnostics.map(\.identifier)
    }

    private static func attributes(_ count: Int, long position: Int, of length: Int) -> String {
        let value = String(repeating: "x", count: length)
        return (0..<count).map { "zz\($0)=\"\($0 == position ? value : "y")\"" }.joined(separator: " ")
    }

    @Test("an attribute beyond 64 KiB, wherever it stands in the tag", arguments: [0, 1, 20, 39])
    func longAttribute(_ position: Int) {
        let attributes = Self.attributes(40, long: position, of: 66_000)
        let result = check("course.xml", MarkedPackage.course(attributes: attributes))
        #expect(result.course == nil)
        #expect(result.diagnostics.map(\.identifier) == ["text-too-long"])
        #expect(result.diagnostics.first?.line == 2)
        #expect(result.diagnostics.first?.column == 1)
        let list = "<list \(attributes)><item>甲</item></list>"
        #expect(identifiers("modules/m.xml", MarkedPackage.module(list)) == ["text-too-long"])
    }

    @Test("an attribute of 7 MB, with and without references and line breaks in it", arguments: ["x", "&lt;", "\n"])
    func hugeAttribute(_ unit: String) {
        let value = String(repeating: unit, count: 7_000_000 / unit.utf8.count)
        let text = MarkedPackage.course(attributes: #"zz="\#(value)" id="c" version="1.0.0""#)
        #expect(identifiers("course.xml", text) == ["text-too-long"])
    }

    @Test("every attribute beyond 64 KiB")
    func longAttributes() {
        let attributes = (0..<60).map { "zz\($0)='\(Self.long)&amp;'" }.joined(separator: " ")
        #expect(identifiers("course.xml", MarkedPackage.course(attributes: attributes)) == ["text-too-long"])
    }

    @Test("a namespace of 66,000 bytes")
    func longNamespace() {
        let text = MarkedPackage.module("<paragraph xmlns='urn:\(Self.long)'>甲</paragraph>")
        #expect(identifiers("modules/m.xml", text) == ["wrong-namespace"])
    }

    @Test(
        "text beyond 64 KiB, however it is written",
        arguments: [
            long, "<![CDATA[\(long)]]>", "甲<!-- 注 -->\(long)", String(repeating: "&lt;", count: 66_000),
            String(repeating: "&#x4E2D;", count: 22_000), String(repeating: "甲\n", count: 17_000),
        ])
    func longText(_ text: String) {
        let module = MarkedPackage.module("<paragraph>\(text)</paragraph><paragraph>乙</paragraph>")
        #expect(identifiers("modules/m.xml", module) == ["text-too-long"])
    }

    @Test("text of 7 MB", arguments: [("", ""), ("<![CDATA[", "]]>")])
    func hugeText(_ start: String, _ end: String) {
        let text = start + String(repeating: "x", count: 7_000_000) + end
        #expect(
            identifiers("modules/m.xml", MarkedPackage.module("<paragraph>\(text)</paragraph>")) == ["text-too-long"])
        #expect(identifiers("modules/m.xml", MarkedPackage.module(text)) == ["text-too-long"])
    }

    @Test("a comment has no limit of its own", arguments: [66_000, 7_000_000])
    func longComment(_ length: Int) {
        let comment = "<!--\(String(repeating: "x", count: length))-->"
        let module = MarkedPackage.module("<paragraph>甲\(comment)</paragraph>\(comment.prefix(1000))-->")
        #expect(check("modules/m.xml", module).course != nil)
    }

    @Test("a processing instruction of any length", arguments: [66_000, 7_000_000])
    func longInstruction(_ length: Int) {
        let instruction = "<?php \(String(repeating: "x", count: length))?>"
        let module = MarkedPackage.module("<paragraph>甲</paragraph>\(instruction)")
        #expect(identifiers("modules/m.xml", module) == ["processing-instruction"])
        #expect(identifiers("modules/m.xml", MarkedPackage.module("<\(instruction)")).contains("unescaped-less-than"))
    }

    @Test("names of 66,000 bytes")
    func longNames() {
        let names = [
            "<\(Self.long)/>", "<paragraph \(Self.long)=''>甲</paragraph>", "<\(Self.long):a/>", "</\(Self.long)>",
        ]
        for name in names {
            let result = check("modules/m.xml", MarkedPackage.module("<paragraph>甲</paragraph>" + name))
            #expect(result.course == nil)
        }
    }

    @Test("65 attributes are too many, 64 are not")
    func manyAttributes() {
        func element(_ count: Int) -> String {
            MarkedPackage.module("<list \(Self.attributes(count, long: 0, of: 10))><item>甲</item></list>")
        }
        #expect(identifiers("modules/m.xml", element(65)) == ["too-many-attributes"])
        #expect(Set(identifiers("modules/m.xml", element(64))) == ["unknown-attribute"])
    }

    @Test("a long attribute at the deepest level, and the level below it")
    func depth() {
        let open = String(repeating: "<section>", count: 61)
        let long = "<section \(Self.attributes(10, long: 5, of: 66_000))>"
        #expect(identifiers("modules/m.xml", MarkedPackage.module(open + long)).contains("text-too-long"))
        #expect(identifiers("modules/m.xml", MarkedPackage.module(open + "<section>" + long)).contains("too-deep"))
    }

    @Test(
        "a DOCTYPE is a fault wherever it stands",
        arguments: [
            "<!-- a --><!DOCTYPE a [<!ENTITY b '\(long)'>]><a/>", "\n <!DOCTYPE a SYSTEM '\(long)'><a/>",
            "<?x?><!DOCTYPE a><a/>", "<a><!DOCTYPE a></a>", "<a/><!DOCTYPE a>", "<a b='<!DOCTYPE a>'/>", "<!DOCTYPE a",
            "<!DOCTYPE a [<!ENTITY % b '\(long)'> %b; ", "<!DOCTYPE><a/>", "<!DOCTYPE a><!DOCTYPE a><a/>",
            "<?xml version='9'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        ])
    func doctype(_ text: String) {
        let result = check("modules/m.xml", text)
        #expect(result.course == nil)
        #expect(result.diagnostics.contains { $0.path == "modules/m.xml" && $0.severity == .error })
    }

    @Test(
        "an error in the midst of long values stops nothing that is still read",
        arguments: [
            "<paragraph>\(long)]]>\(long)</paragraph>", "<list a='\(long)' a='\(long)' b='\(long)'/>",
            "<list a='\(long)'b='\(long)'/>", "<list xmlns:a='' b='\(long)' a:c='\(long)'/>",
            "<list xmlns:xml='u' b='\(long)' xml:c='\(long)'/>", "<x:list b='\(long)' y:c='\(long)'/>",
            "<list a='\(long)<\(long)' b='\(long)'/>", "<paragraph>\(long)<!-- -- \(long) --></paragraph>",
            "<list xmlns='::' b='\(long)' c='y'/>", "<list a='&#0;\(long)' b='\(long)'/>", "<?a:b \(long)?><list/>",
        ])
    func errorsAmongLongValues(_ block: String) {
        let result = check("modules/m.xml", MarkedPackage.module("<paragraph>甲</paragraph>" + block))
        #expect(result.course == nil)
        #expect(!result.diagnostics.isEmpty)
    }

    @Test("many prefixes and many names behind an error take no long time")
    func namespacesBehindError() {
        func text(_ declared: Int) -> String {
            let open = (0..<declared).map { "<a xmlns:n\($0)='u'>" }.joined()
            return "<module><p></q>\(open)" + String(repeating: "<z:b/>", count: 190_000)
        }
        #expect(identifiers("modules/m.xml", text(65)) == ["too-many-attributes"])
        let elapsed = ContinuousClock().measure {
            #expect(identifiers("modules/m.xml", text(64)).contains("mismatched-tag"))
        }
        #expect(elapsed < .seconds(20))
    }

    @Test("runs of 60,000 to 70,000 bytes put anywhere into a valid file", arguments: MarkedPackage.valid.keys.sorted())
    func insertedRuns(_ path: String) throws {
        let whole = Array(try #require(MarkedPackage.valid[path]).utf8)
        var random = SplitMix(seed: 0x4C61_6D70)
        let units = [
            "x", " ", "\n", "甲", "<", "&", "\"", ">", "&lt;", "<a>", "<!--", "]]>", "a='b' ", "<?x?>", "</", "/",
        ]
        for number in 0..<50 {
            let unit = Array(units[random.next(below: units.count)].utf8)
            let length = 60_000 + random.next(below: 10_001)
            let index = random.next(below: whole.count + 1)
            let run = Array(repeatElement(unit, count: length / unit.count).joined())
            let bytes = Array(whole[..<index]) + run + Array(whole[index...])
            let result = CourseChecker.check(MarkedPackage(binary: [path: bytes], removed: [path]).files)
            let errors = result.diagnostics.filter { $0.severity == .error }
            #expect((result.course == nil) == !errors.isEmpty, "run \(number) of \(unit) at \(index)")
            let own = result.diagnostics.filter { $0.path == path }
            #expect(own.allSatisfy { (0...bytes.count).contains($0.byteOffset ?? -1) }, "run \(number) at \(index)")
            #expect(errors.isEmpty || own.contains { $0.severity == .error }, "run \(number) of \(unit) at \(index)")
            #expect(result.course?.isSound != false)
        }
    }
}
