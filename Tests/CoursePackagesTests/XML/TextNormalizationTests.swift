import CoursePackages
import Testing
import TrainingCore

@Suite("White space in text")
struct TextNormalizationTests {
    @Test(
        "runs of white space are one space, and nothing between Chinese characters",
        arguments: [
            ("  甲  ", "甲"), ("甲\n    乙", "甲乙"), ("甲，\r\n\t乙", "甲，乙"), ("甲　乙", "甲乙"), ("　　甲", "甲"),
            ("two\n  words", "two words"), ("甲 A 乙", "甲 A 乙"), ("A\n\nB  C", "A B C"), ("80 %", "80 %"),
            ("他说：“停！”\n  大家停下", "他说：“停！”大家停下"), ("𠀀 𠀁", "𠀀𠀁"),
            ("&lt; &#20;&#x4E2D; 文".replacing("&#20;", with: ""), "< 中文"),
            ("<![CDATA[甲 <b> ]]>乙", "甲 <b> 乙"), ("甲<!-- 注 --> 乙", "甲乙"),
        ])
    func normalization(_ written: String, _ read: String) throws {
        let package = MarkedPackage(["modules/m.xml": MarkedPackage.module("<paragraph>\(written)</paragraph>")])
        let course = try #require(CourseChecker.check(package.files).course)
        #expect(course.modules.first?.sections.first?.blocks == [.paragraph(LocalizedText(RichText(read)))])
    }
}
