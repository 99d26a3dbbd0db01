// What the service and the terminal client say of grading by people.

extension Text {
    package static func problemGrading(_ code: String) -> Text {
        switch code {
        case "own-attempt":
            Text(zh: "这是您自己的答卷，要由别人评。", en: "This answer is your own: someone else has to grade it.")
        case "wrong-criteria":
            Text(
                zh: "评分标准的每一项都要给分，不能多也不能少。",
                en: "Give points for every criterion of the rubric, no more and no fewer.")
        case "marks-out-of-range":
            Text(
                zh: "有一项的分数超过了满分。", en: "A criterion was given more points than it has.")
        case "grade-reason-missing":
            Text(
                zh: "已经有评分了。要改分，请在评语里写明原因。",
                en: "There is a grade already. To change it, say why in a comment.")
        case "grade-decided":
            Text(
                zh: "两位评分人意见不一，已由第三人裁定，不能再改。",
                en: "A third person has decided between the first two graders; their grades cannot be changed any more."
            )
        case "not-yet-graded":
            Text(
                zh: "先给这份答卷评分，再写意见。", en: "Grade this answer first; then write about it.")
        default:
            Text(
                zh: "评语要有内容，最多 2000 个字，不能有控制字符。",
                en: "A comment has words, at most 2000 characters, and no control characters.")
        }
    }
}
