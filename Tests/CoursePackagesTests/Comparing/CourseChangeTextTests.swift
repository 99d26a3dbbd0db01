import Messages
import Testing

@testable import CoursePackages
@testable import TrainingCore

@Suite struct CourseChangeTextTests {
    private static func change(
        _ subject: CourseChange.Subject, _ place: String?, _ aspect: CourseChange.Aspect, _ event: CourseChange.Event,
        part: CourseChange.Part? = nil, from: CourseChange.Value? = nil, to: CourseChange.Value? = nil
    ) -> CourseChange {
        CourseChange(subject: subject, place: place, part: part, aspect: aspect, event: event, from: from, to: to)
    }

    @Test(
        "A change is a sentence in either language",
        arguments: [
            (
                change(.question, "q-001", .key, .changed, from: .texts(["甲烷"]), to: .texts(["一氧化碳"])),
                "题 q-001：答案由“甲烷”改为“一氧化碳”", "question q-001: key changed from “甲烷” to “一氧化碳”"
            ),
            (
                change(.quiz, "final", .passMark, .changed, from: .plain("80 %"), to: .plain("60 %")),
                "测验 final：合格线由 80 % 改为 60 %", "quiz final: pass mark changed from 80 % to 60 %"
            ),
            (
                change(.quiz, "final", .timeLimit, .changed, from: .unlimited, to: .plain("30")),
                "测验 final：时限（分钟）由不限改为 30",
                "quiz final: time limit in minutes changed from unlimited to 30"
            ),
            (
                change(.question, "q-003", .key, .changed, from: .truth(true), to: .truth(false)),
                "题 q-003：答案由对改为错", "question q-003: key changed from true to false"
            ),
            (
                change(.question, "q-001", .question, .added, to: .text("瓦斯是什么？")), "新增题 q-001：“瓦斯是什么？”",
                "question q-001 added: “瓦斯是什么？”"
            ),
            (
                change(.question, "q-001", .option, .removed, from: .text("硫化氢")), "题 q-001：删除选项“硫化氢”",
                "question q-001: option removed: “硫化氢”"
            ),
            (
                change(.question, "q-006", .key, .changed, part: .blank(2), from: .plain("5"), to: .plain("16")),
                "题 q-006，第 2 空：答案由 5 改为 16", "question q-006, blank 2: key changed from 5 to 16"
            ),
            (
                change(.module, "m", .module, .moved, from: .behind("a"), to: .first), "模块 m：由“a”之后移到最前面",
                "module m: moved from behind “a” to the beginning"
            ),
            (
                change(.course, nil, .bank, .reordered), "课程：题库的顺序有变化", "course: other order (banks)"
            ),
            (
                change(.module, "m", .section, .changed, part: .section("危害"), from: .text("甲"), to: .text("乙")),
                "模块 m，“危害”一节：内容由“甲”改为“乙”", "module m, section “危害”: content changed from “甲” to “乙”"
            ),
            (
                change(.module, "m", .translation, .changed, to: .list(["de", "en"])), "模块 m：译文有改动：de、en",
                "module m: translation changed: de, en"
            ),
            (change(.question, "q-1", .formatting, .changed), "题 q-1：文字的格式有改动", "question q-1: formatting changed"),
            (
                change(.question, "q-1", .sources, .changed, from: .list(["《甲》"]), to: .list(["《甲》"])),
                "题 q-1：依据有改动", "question q-1: sources changed"
            ),
        ] as [(CourseChange, String, String)])
    func sentences(change: CourseChange, chinese: String, english: String) {
        #expect(change.text(.chinese) == chinese)
        #expect(change.text(.english) == english)
    }

    @Test("A draw names its bank and its conditions")
    func draws() throws {
        let bank = try #require(BankID("gas"))
        let narrow = Draw(bank: bank, count: 20, tag: "性质", difficulty: .easy, kind: .singleChoice)
        let cases = Draw(bank: bank, count: 1, tag: nil, difficulty: nil, kind: .caseStudy)
        let change = Self.change(
            .quiz, "final", .selection, .changed, from: .selection(.draw(narrow)), to: .selection(.draw(cases)))
        #expect(change.text(.chinese) == "测验 final：选题由从题库 gas 抽 20 题（标签“性质”、容易、单选题）改为从题库 gas 抽 1 个案例")
        #expect(
            change.text(.english)
                == "quiz final: selection changed from draw from bank gas: 20 (tag “性质”, easy, single choice) to draw of cases from bank gas: 1"
        )
    }

    @Test("Whatever changes, in whatever way, has words in both languages", arguments: CourseChange.Aspect.allCases)
    func everything(aspect: CourseChange.Aspect) {
        for subject in CourseChange.Subject.allCases {
            for event in CourseChange.Event.allCases {
                let change = Self.change(subject, "x", aspect, event, from: .text("a"), to: .text("b"))
                #expect(!change.text(.english).contains { !$0.isPrintable }, "\(change.kind)")
                #expect(!change.text(.english).contains("  "), "\(change.kind)")
                #expect(!change.text(.chinese).contains("  "), "\(change.kind)")
                #expect(change.text(.chinese) != change.text(.english))
            }
        }
    }
}

extension Character {
    fileprivate var isPrintable: Bool { isASCII || self == "“" || self == "”" }
}
