/// Patterns, pictures and silences that are wrong.
extension FaultCase {
    static let patterns: [FaultCase] = [
        ("too long", String(repeating: "a", count: 201)), ("too large", "(a{100}){100}"), ("open", "a(b"),
        ("closed twice", "a)b"), ("a repetition of nothing", "*a"), ("a repetition of a repetition", "a+?"),
        ("more than a hundred times", "a{101}"), ("backwards", "a{3,2}"), ("an empty set", "a[]"),
        ("a range backwards", "[z-a]"), ("a backslash at the end", "a\\"), ("an unknown escape", "\\w"),
        ("an empty alternative", "a||b"), ("an empty group", "()"),
    ].map { description, pattern in
        .bank(
            "a pattern: \(description)",
            MarkedPackage.question("short-text", "<pattern> <!-- a --> ⟦invalid-pattern⟧\(pattern)</pattern>"))
    }

    static let pictures: [FaultCase] = [
        picture("that is not there", "⟦missing-file⟧assets/b.png", "assets/a.png", SamplePicture.png, isUnused: true),
        picture("that is outside", "⟦invalid-path⟧../a.png", "assets/a.png", SamplePicture.png, isUnused: true),
        picture("of another format", "⟦not-an-image⟧assets/a.png", "assets/a.png", Array("GIF89a".utf8)),
        picture("of nothing", "⟦not-an-image⟧assets/a.png", "assets/a.png", []),
        picture("with a JPEG's content and a PNG's name", "⟦wrong-image-name⟧a.png", "a.png", SamplePicture.jpeg),
        picture("with a PNG's content and a JPEG's name", "⟦wrong-image-name⟧a.jpg", "a.jpg", SamplePicture.png),
        picture("with another name", "⟦wrong-image-name⟧a.bin", "a.bin", SamplePicture.png),
        picture("that is a PNG's first bytes", "⟦damaged-image⟧a.png", "a.png", SamplePicture.signature),
        picture("that is a PNG without its end", "⟦damaged-image⟧a.png", "a.png", Array(SamplePicture.png.dropLast())),
        picture(
            "that is a PNG without its head", "⟦damaged-image⟧a.png", "a.png",
            SamplePicture.signature + SamplePicture.chunk("IEND", [])),
        picture(
            "that is a PNG with a part that is longer than the file", "⟦damaged-image⟧a.png", "a.png",
            Array(SamplePicture.png.dropLast(12)) + [0xFF, 0xFF, 0xFF, 0xFF] + Array("IDAT".utf8) + [0, 0, 0, 0]),
        picture(
            "that is a JPEG without its end", "⟦damaged-image⟧a.jpeg", "a.jpeg", Array(SamplePicture.jpeg.dropLast())),
    ]

    private static func picture(
        _ description: String, _ reference: String, _ path: String, _ bytes: [UInt8], isUnused: Bool = false
    ) -> FaultCase {
        let figure = #"<figure file="\#(reference)"><alternative>两台风机一用一备</alternative></figure>"#
        return FaultCase(
            "a picture \(description)", ["modules/m.xml": MarkedPackage.module(figure)],
            binary: isUnused ? [:] : [path: bytes])
    }

    static let silences: [FaultCase] = [
        silence("of a warning that does not exist", #"lint="⟦unknown-lint⟧unused-fil""#),
        silence("of an error", #"lint="⟦unknown-lint⟧duplicate-id""#),
        silence("of nothing", "", mark: "⟦missing-attribute⟧"),
        silence(
            "in a file where there is no such warning", #"lint="duplicate-prompt" file="banks/c.xml""#,
            mark: "⟦unneeded-silence⟧"),
        silence("of a thing that has no such warning", #"lint="duplicate-prompt" id="z1""#, mark: "⟦unneeded-silence⟧"),
    ]

    private static func silence(_ description: String, _ attributes: String, mark: String = "") -> FaultCase {
        .course(
            "a silence \(description)",
            MarkedPackage.course(
                completion: "<completion><read-modules/></completion>\n\(mark)<silence \(attributes)>以后要用。</silence>"))
    }
}
