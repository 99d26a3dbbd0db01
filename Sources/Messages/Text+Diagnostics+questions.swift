// Questions with several parts, typed answers, translations, modules' requirements, pictures and the lints of these.
extension Text {
    package static let translationHere = Text(zh: "译文从这里开始", en: "the translation begins here")
    package static let requirementHere = Text(zh: "这里也在圈内", en: "this is part of the circle")
    package static let similarOneHere = Text(zh: "相近的题在这里", en: "the similar question is here")
}

extension Text.Fault {
    // MARK: Text

    package static let textBehindTranslation = Self(
        zh: "译文后面还有文字", en: "there is text behind a translation",
        fixZh: "请把 <translation> 移到元素的末尾。", fixEn: "Move <translation> to the end of the element.")

    package static func duplicateTranslation(_ language: String) -> Self {
        Self(
            zh: "“\(language)”的译文写了两次", en: "there are two translations into ‘\(language)’",
            fixZh: "每种语言只保留一个 <translation>。", fixEn: "Keep one <translation> for each language.")
    }

    package static func translationInOwnLanguage(_ language: String) -> Self {
        Self(
            zh: "译文的语言与课程的语言相同（\(language)）", en: "a translation is in the course's own language (\(language))",
            fixZh: "课程本身的文字直接写在元素里；请删除这个 <translation> 或更正 xml:lang。",
            fixEn:
                "The course's own text stands in the element itself; delete the <translation>, or correct its xml:lang."
        )
    }

    package static func invalidDate(_ written: String) -> Self {
        Self(
            zh: "没有“\(written)”这个日期", en: "‘\(written)’ is no date",
            fixZh: "请写成 年-月-日，例如 2021-06-10。", fixEn: "Write year-month-day, for instance 2021-06-10.")
    }

    package static func invalidTime(_ written: String) -> Self {
        Self(
            zh: "“\(written)”不是日期加时刻", en: "‘\(written)’ is no date and time",
            fixZh: "请写成 年-月-日T时:分，例如 2026-12-01T08:00。",
            fixEn: "Write year-month-dayThour:minute, for instance 2026-12-01T08:00.")
    }

    // MARK: Questions

    package static func partCount(_ count: Int, of name: String, least: Int, most: Int) -> Self {
        Self(
            zh: "这里 <\(name)> 的个数是 \(count)", en: "the number of <\(name)> here is \(count)",
            fixZh: "<\(name)> 要有 \(least) 到 \(most) 个。", fixEn: "It has to be from \(least) to \(most) for <\(name)>.")
    }

    package static let sameItems = Self(
        zh: "这一项与前面的一项相同", en: "this reads the same as an earlier one",
        fixZh: "学员无法分辨它们；请改写或删除其中一个。", fixEn: "Learners could not tell them apart; rewrite or delete one of them.")

    package static let twoTolerances = Self(
        zh: "tolerance 和 tolerance-percent 不能同时写", en: "‘tolerance’ and ‘tolerance-percent’ exclude each other",
        fixZh: "请只保留一个。", fixEn: "Keep one of them.")

    package static let unitWithoutUnit = Self(
        zh: "列出了别的单位，而题目本身没有单位", en: "there are other units, but the question has no unit itself",
        fixZh: "请在题目上写 unit=\"…\"，factor 以它为准。", fixEn: "Write unit=\"…\" on the question; ‘factor’ refers to it.")

    package static func sameUnit(_ name: String) -> Self {
        Self(
            zh: "单位“\(name)”写了两次", en: "the unit ‘\(name)’ stands here twice",
            fixZh: "请只保留一个。", fixEn: "Keep one of them.")
    }

    package static let nothingLeftToCompare = Self(
        zh: "忽略标点之后，这个答案什么也不剩", en: "nothing is left of this answer to compare",
        fixZh: "请写上文字，或去掉 ignore-punctuation=\"true\"。",
        fixEn: "Write letters or digits, or take ignore-punctuation=\"true\" away.")

    package static let noBlank = Self(
        zh: "<text> 里没有空", en: "there is no blank in <text>",
        fixZh: "请在要填的地方写 <blank>，例如 <blank><accept>甲烷</accept></blank>。",
        fixEn: "Write <blank> where something is to be filled in, for instance <blank><accept>methane</accept></blank>."
    )

    package static let blankKind = Self(
        zh: "看不出这个空要填什么", en: "it is not clear what is wanted at this blank",
        fixZh: "数字写 answer=\"…\"，选择写 <option>，文字写 <accept> 或 <pattern>，三者取其一。",
        fixEn:
            "Write answer=\"…\" for a number, <option> for a choice, or <accept> and <pattern> for a text: one of the three."
    )

    package static func translatedBlanks(count: Int) -> Self {
        Self(
            zh: "译文里的空与原文不一致", en: "the blanks of the translation are not those of the text",
            fixZh: "原文的每个空在译文里正好写一次：从 <blank number=\"1\"/> 到 <blank number=\"\(count)\"/>，先后不限。",
            fixEn:
                "Each blank of the text stands in it once, in any order: from <blank number=\"1\"/> to <blank number=\"\(count)\"/>."
        )
    }

    package static func rubricSum(_ sum: String, points: String) -> Self {
        Self(
            zh: "评分标准合计 \(sum) 分，而这道题是 \(points) 分",
            en: "the criteria add up to \(sum), but the question has \(points)",
            fixZh: "请让各项 <criterion> 的 points 之和等于题目的分值。",
            fixEn: "Make the points of the criteria add up to those of the question.")
    }

    // MARK: References

    package static func unknownQuestion(_ id: String, nearest other: String?) -> Self {
        let hint = nearest(other)
        return Self(
            zh: "没有 id 为“\(id)”的题目或案例", en: "there is no question or case with the id ‘\(id)’",
            fixZh: "\(hint.zh)请写题库中一道题或一个 <case> 的 id。", fixEn: "\(hint.en)Write the id of a question or of a <case>.")
    }

    package static func questionOfCase(_ id: String, study: String) -> Self {
        Self(
            zh: "“\(id)”属于案例“\(study)”，不能单独列出", en: "‘\(id)’ belongs to the case ‘\(study)’ and cannot be listed alone",
            fixZh: "请列出整个案例：ref=\"\(study)\"。", fixEn: "List the whole case: ref=\"\(study)\".")
    }

    package static func repeatedQuestion(_ id: String) -> Self {
        Self(
            zh: "“\(id)”在这个测验里列出了两次", en: "‘\(id)’ is listed twice in this quiz",
            fixZh: "请只保留一个。", fixEn: "Keep one of them.")
    }

    package static func unknownModule(_ id: String, nearest other: String?) -> Self {
        let hint = nearest(other)
        return Self(
            zh: "没有 id 为“\(id)”的模块", en: "there is no module with the id ‘\(id)’",
            fixZh: "\(hint.zh)请写 <module> 的 id（不是文件名）。",
            fixEn: "\(hint.en)Write the id of a <module>, not its file name.")
    }

    package static func moduleCircle(_ ids: [String]) -> Self {
        let circle = ids.joined(separator: " → ")
        return Self(
            zh: "模块的先后要求成了一个圈：\(circle)", en: "the requirements of modules run in a circle: \(circle)",
            fixZh: "请从其中一个模块的 requires 里去掉一项。", fixEn: "Take one of them out of ‘requires’.")
    }

    package static func unreachableModule(_ id: String, because other: String) -> Self {
        Self(
            zh: "模块“\(id)”永远学不到：它要求的“\(other)”在一个圈里",
            en: "the module ‘\(id)’ can never be reached: ‘\(other)’, which it requires, is part of a circle",
            fixZh: "请先解开那个圈。", fixEn: "Open the circle.")
    }

    package static func moduleOutOfOrder(_ id: String, before other: String) -> Self {
        Self(
            zh: "模块“\(id)”要求先学“\(other)”，却排在它前面", en: "the module ‘\(id)’ requires ‘\(other)’, and stands before it",
            fixZh: "请按学习的先后排列 <modules>。", fixEn: "Put <modules> in the order in which they are read.")
    }

    package static func unknownLint(_ name: String, isError: Bool, nearest other: String?) -> Self {
        let hint = nearest(other)
        return isError
            ? Self(
                zh: "“\(name)”是错误，不能用 <silence> 略过", en: "‘\(name)’ is an error, which cannot be silenced",
                fixZh: "请改正它本身；只有警告可以写明理由后略过。", fixEn: "Put it right; only warnings can be silenced, with a reason.")
            : Self(
                zh: "没有名为“\(name)”的警告", en: "there is no warning ‘\(name)’",
                fixZh: "\(hint.zh)全部警告：lamproom explain。", fixEn: "\(hint.en)All of them: lamproom explain.")
    }

    package static func unneededSilence(_ lint: String) -> Self {
        Self(
            zh: "这里没有警告“\(lint)”可略过", en: "there is no warning ‘\(lint)’ here to silence",
            fixZh: "请删除这个 <silence>，或更正它的 file、id。", fixEn: "Delete this <silence>, or correct its ‘file’ or ‘id’.")
    }

    package static func tooManyQuestions(_ count: Int, limit: Int) -> Self {
        Self(
            zh: "课程有 \(count) 道题，上限是 \(limit) 道", en: "the course has \(count) questions; the limit is \(limit)",
            fixZh: "请拆分课程，或请管理员调高上限。", fixEn: "Split the course, or ask the administrator for a higher limit.")
    }

    // MARK: Pictures

    package static func wrongImageName(_ path: String, is kind: String) -> Self {
        let ending = kind == "PNG" ? ".png" : ".jpg"
        return Self(
            zh: "“\(path)”的内容是 \(kind)，与扩展名不符", en: "‘\(path)’ is a \(kind), which its name does not say",
            fixZh: "请把扩展名改为 \(ending)（文件名和 file 都要改）。",
            fixEn: "Let the name end in \(ending), in the folder and in ‘file’.")
    }

    package static func damagedImage(_ path: String) -> Self {
        Self(
            zh: "图片“\(path)”不完整", en: "the picture ‘\(path)’ is cut off or damaged",
            fixZh: "请重新导出或重新复制这张图片。", fixEn: "Export or copy the picture again.")
    }

    package static let unhelpfulAlternative = Self(
        zh: "替代文字没有说明图中有什么", en: "the text alternative does not say what the picture shows",
        fixZh: "请写看不见图的人需要知道的内容，而不是文件名或图题。",
        fixEn: "Write what someone who cannot see it needs to know, not its file name or caption.")

    // MARK: Lints of questions and quizzes

    package static let nearDuplicatePrompt = Self(
        zh: "这道题与另一道题几乎相同", en: "the question is nearly the same as another one",
        fixZh: "同一份试卷可能同时抽到它们；请改写或删除其中一道。",
        fixEn: "A paper may hold both; rewrite or delete one of them.")

    package static func oneSidedTrueFalse(_ count: Int, key: Bool) -> Self {
        let answer = key ? Text.quizTrue : Text.quizFalse
        return Self(
            zh: "\(count) 道判断题的答案全是“\(answer.chinese)”",
            en: "all \(count) true/false questions have the answer ‘\(answer.english)’",
            fixZh: "请让对、错都出现，否则不读题也能得分。", fixEn: "Have both answers, or nobody needs to read the questions.")
    }

    package static func catchAllNotLast(_ option: String) -> Self {
        Self(
            zh: "选项“\(option)”打乱后可能不在最后", en: "the option ‘\(option)’ may not be last once options are shuffled",
            fixZh: "请在这个选项上写 last=\"true\"。", fixEn: "Write last=\"true\" on this option.")
    }

    package static func unevenPoints(_ least: String, _ most: String) -> Self {
        Self(
            zh: "可抽的题分值不同（\(least) 到 \(most)），各人试卷的总分会不一样",
            en: "what can be drawn here has different points (\(least) to \(most)), so papers differ in their total",
            fixZh: "请统一分值，或用 tag、difficulty、kind 分开抽题。",
            fixEn: "Give them the same points, or draw them apart by tag, difficulty or kind.")
    }

    package static let passMarkForbidsMistakes = Self(
        zh: "按这个及格线，一道题也不能错", en: "with this pass mark not one question may be wrong",
        fixZh: "请降低 pass-percent，或增加题目；如果本意如此，请写 100。",
        fixEn: "Lower it or ask more questions; if it is meant so, write 100.")

    package static func classHoursMismatch(minutes: Int, characters: Int, questions: Int, isTooMuch: Bool) -> Self {
        Self(
            zh: "学时合 \(minutes) 分钟，对 \(characters) 字的内容和 \(questions) 道题来说太\(isTooMuch ? "多" : "少")",
            en:
                "the class hours are \(minutes) minutes: too \(isTooMuch ? "much" : "little") for what there is (characters: \(characters), questions: \(questions))",
            fixZh: "一个学时是 45 分钟；请更正 <class-hours>，或补充内容。",
            fixEn: "A class hour is 45 minutes; correct <class-hours>, or add content.")
    }
}
