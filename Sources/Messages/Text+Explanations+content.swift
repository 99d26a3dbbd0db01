// Content: completion, choices and typed answers.
extension Text.Explanation {
    package static let noCondition = Self(
        Text(zh: "没有说明怎样算完成课程", en: "Nothing says what completes the course"),
        Text(
            zh: "请写 <read-modules/>（读完全部模块）、<pass-quiz quiz=\"…\"/>（通过测验），或者两项都写。没有条件，课程就永远没有人完成，或者人人都算完成。",
            en: """
                Write <read-modules/> (every module was read), <pass-quiz quiz="…"/>, or both. Without a condition it \
                is not known who has completed the course.
                """),
        wrong: "<completion></completion>",
        right: #"<completion><read-modules/><pass-quiz quiz="final"/></completion>"#)

    package static let repeatedCondition = Self(
        Text(zh: "同一个完成条件写了两次", en: "The same condition stands in <completion> twice"),
        Text(
            zh: "请只保留一个；如果本来想写另一个测验，请改正它的 id。",
            en: "Keep one; if another quiz was meant, correct its id."))

    package static let repeatedReview = Self(
        Text(zh: "同一时机的 <review> 写了两次", en: "There are two <review> for the same moment"),
        Text(
            zh: "一个时机只能有一种回看内容。不写 when 就是交卷时（submitted）。",
            en: "At one moment one thing is shown. Without when, it is the moment of submission (submitted)."),
        wrong: #"<review show="score"/><review show="keys" when="submitted"/>"#,
        right: #"<review show="score"/><review show="keys" when="passed"/>"#)

    package static let closesTooEarly = Self(
        Text(zh: "测验在开放之前就已关闭", en: "A quiz closes before it opens"),
        Text(
            zh: "这样谁也答不了这个测验。时刻按企业所在时区理解；一个培训班可以另定时间。",
            en: """
                Nobody could ever sit it. The times are those of the enterprise's zone; a class may have its own times.
                """),
        wrong: #"opens="2026-12-02T08:00" closes="2026-12-01T18:00""#,
        right: #"opens="2026-12-01T08:00" closes="2026-12-02T18:00""#)

    package static let unequalRows = Self(
        Text(zh: "表格各行的格数不同", en: "The rows of a table have different numbers of cells"),
        Text(
            zh: "格数不同，内容就会错到别的列去，而且朗读软件也无法说明是哪一列。没有内容的格写一个短横。",
            en: """
                Content would slip into other columns, and no reader could tell which. Write a dash into a cell that \
                has nothing.
                """),
        wrong: "<row><cell>1</cell></row>", right: "<row><cell>1</cell><cell>—</cell></row>")

    package static let optionCount = Self(
        Text(zh: "选择题的选项太少或太多", en: "A choice has too few or too many options"),
        Text(
            zh: "选择题有 2 到 10 个选项。只有一个就不用选，太多了学员记不住。",
            en: "There are 2 to 10. One leaves no choice, and of too many nobody remembers the first."))

    package static let noKey = Self(
        Text(zh: "没有标出正确选项", en: "No option is marked as right"),
        Text(
            zh: "请在正确的选项上写 key=\"true\"，否则这道题谁也答不对。",
            en: "Write key=\"true\" on the right option, or nobody can ever be right."),
        wrong: "<option>119</option>", right: #"<option key="true">119</option>"#)

    package static let severalKeys = Self(
        Text(zh: "单选题标了不止一个正确选项", en: "A single choice has more than one right option"),
        Text(
            zh: "单选题只能选一个。请只标一个，或者改成 <multiple-choice>。填空题里的选择也一样，只有一个正确。",
            en: """
                Only one can be chosen. Mark one, or make it a <multiple-choice>. A choice in a blank has one right \
                option, too.
                """))

    package static let sameOptions = Self(
        Text(zh: "两个选项相同", en: "Two options read the same"),
        Text(
            zh: "学员分不出它们，选对选错就成了碰运气。请改写或删除一个。",
            en: "Nobody could tell them apart, and it would be luck to choose the right one. Rewrite or delete one."))

    package static let sameItems = Self(
        Text(zh: "两项文字相同", en: "Two items, sides or categories read the same"),
        Text(
            zh: "排序题的项、连线题的左项和右项、归类题的类和项，同一组里不能相同：看起来一样的两项，学员无从知道该怎样放。多余的右项也不能与正确的右项相同。",
            en: """
                Items of an ordering, left or right sides of a matching, and categories and items of a categorising \
                differ among themselves: nobody could know which of two equal ones goes where. A distractor differs \
                from every right side, too.
                """),
        wrong: "<pair><left>CO</left><right>119</right></pair> <pair><left>CO</left><right>120</right></pair>",
        right: "<pair><left>CO</left><right>119</right></pair> <pair><left>CH4</left><right>120</right></pair>")

    package static let sameUnit = Self(
        Text(zh: "同一个单位写了两次", en: "A unit stands there twice"),
        Text(
            zh: "题目的单位和其他单位之间、其他单位彼此之间都不能相同，否则不知道按哪个倍数换算。",
            en: """
                The question's own unit and the others differ from each other, or it would not be clear which factor \
                counts.
                """),
        wrong: #"<numeric unit="m"> <unit name="m" factor="0.01"/>"#,
        right: #"<numeric unit="m"> <unit name="cm" factor="0.01"/>"#)

    package static let sameAccepted = Self(
        Text(zh: "两个答案没有区别", en: "Two accepted answers are the same once folded"),
        Text(
            zh: "比较以前，全角与半角、中英文标点、大小写、首尾空白已经统一，不用分别列出。请删除一个；如果大小写确实要区分，写 case-sensitive=\"true\"。",
            en: """
                Before they are compared, answers lose the differences of width, of Chinese and Latin punctuation, of \
                case, and of white space at the ends; these need not be listed. Delete one; if case matters, write \
                case-sensitive="true".
                """),
        wrong: "<accept>80%</accept> <accept>８０％</accept>", right: "<accept>80%</accept>")
}
