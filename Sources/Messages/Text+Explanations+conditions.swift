// What completes a module, and what is completed before a course.
extension Text.Explanation {
    package static let requiresItself = Self(
        Text(zh: "课程要求先完成它自己", en: "A course requires itself"),
        Text(
            zh: "requires 里写的是另一门课程的 id。要求先完成自己，谁也学不了。",
            en: "“requires” names another course. Nobody could ever begin one that has to be completed first."),
        wrong: #"<course id="gas-safety" …><requires course="gas-safety"/>"#,
        right: #"<course id="gas-safety" …><requires course="mine-entry"/>"#)

    package static let repeatedRequirement = Self(
        Text(zh: "同一门先修课程写了两次", en: "A course is required twice"),
        Text(
            zh: "写一次就够了，多半第二个本来想写另一门课程。请只保留一个，或者更正。",
            en: "Once is enough, and perhaps the second was meant to be another course. Keep one, or correct it."))

    package static let conditionWithoutEffect = Self(
        Text(zh: "模块的完成条件不起作用", en: "The conditions of a module have no effect"),
        Text(
            zh: """
                <complete> 说明怎样算完成一个模块；可是 <completion> 里没有 <read-modules/>，也没有别的模块要求先学它，所以不管这个模块完成没有，\
                课程都能完成。比如写了要师傅签字，没有签字的人也照样拿到证明。
                """,
            en: """
                <complete> says what completes a module. But <completion> does not have <read-modules/>, and no other \
                module requires this one, so the course is completed without it: where a supervisor has to sign off, \
                people get their certificates without any signature.
                """),
        wrong: #"<completion><pass-quiz quiz="final"/></completion>"#,
        right: #"<completion><read-modules/><pass-quiz quiz="final"/></completion>"#)
}
