// Values.
extension Text.Explanation {
    package static let invalidID = Self(
        Text(zh: "id 的写法不对", en: "An id is not of the form that ids have"),
        Text(
            zh: "id 由 1 到 64 个小写字母 a–z、数字和减号组成，以字母开头。成绩和报表用它称呼题目、模块和测验，所以要简短、稳定。",
            en: """
                An id is 1 to 64 lower-case letters a–z, digits and “-”, beginning with a letter. Results and reports \
                name questions, modules and quizzes by it, so let it be short, and never change it.
                """),
        wrong: #"<true-false id="Q_001">"#, right: #"<true-false id="q-001">"#)

    package static let duplicateID = Self(
        Text(zh: "id 重复", en: "An id is used twice"),
        Text(
            zh: "模块、题库、测验的 id 在课程包里各自不能重复；题目和案例合在一起不能重复，不同题库之间也一样；节的 id 在一个测验里不能重复。“参见”一行指出第一个在哪里。",
            en: """
                Ids of modules, of banks and of quizzes are unique in the package, each in their kind; questions and \
                cases share one kind, across all banks; sections are unique in their quiz. The note shows the first.
                """))

    package static let invalidVersion = Self(
        Text(zh: "版本号的写法不对", en: "A version is not of the form MAJOR.MINOR.PATCH"),
        Text(
            zh: "写三个整数，中间用点隔开，没有前导零。改一个错字换第三个数，加内容换第二个数，大改换第一个数。",
            en: """
                Write three whole numbers with points between them and without leading zeros: the last for \
                corrections, the middle one for new content, the first for a new course.
                """),
        wrong: #"version="v1.0""#, right: #"version="1.0.0""#)

    package static let invalidLanguage = Self(
        Text(zh: "语言代码的写法不对", en: "A language is not a BCP 47 tag"),
        Text(
            zh: "简体中文写 zh-Hans，英文写 en，维吾尔文写 ug。",
            en: "Simplified Chinese is zh-Hans, English en, Uyghur ug."),
        wrong: #"xml:lang="zh_CN""#, right: #"xml:lang="zh-Hans""#)

    package static let invalidChoice = Self(
        Text(zh: "属性的值不在可选的几个词里", en: "The value is not one of the few that the attribute takes"),
        Text(
            zh: "消息会列出可用的值。大小写要一致；真假写 true 或 false，不写 yes、1。",
            en: """
                The message lists those that it takes. Upper and lower case count, and a truth is “true” or “false”, \
                not “yes” or “1”.
                """),
        wrong: #"difficulty="Easy""#, right: #"difficulty="easy""#)

    package static let invalidNumber = Self(
        Text(zh: "不是数，或者小数位太多", en: "This is no number, or has too many decimal places"),
        Text(
            zh: "用半角数字和小数点，不带单位，不用千位逗号。分值和百分数最多两位小数，学时以 0.5 为一档。",
            en: """
                Write digits and a decimal point, without a unit and without commas. Points and percentages have at \
                most two decimal places, class hours come in steps of 0.5.
                """),
        wrong: #"points="2分""#, right: #"points="2""#)

    package static let numberOutOfRange = Self(
        Text(zh: "数太小或太大", en: "A number is too small or too large"),
        Text(
            zh: "消息会说明从多少到多少。例如分值大于 0、不超过 1000，及格线大于 0、不超过 100。",
            en: """
                The message says from where to where. Points, for instance, are more than 0 and at most 1000, a pass \
                mark is more than 0 and at most 100.
                """))

    package static let invalidDate = Self(
        Text(zh: "日期的写法不对，或者没有这一天", en: "A date does not exist, or is not written as YYYY-MM-DD"),
        Text(
            zh: "写四位年、两位月、两位日，中间用减号。法规的 edition 写你看到的那个文本公布或修正的日期，以后才查得清当时依据的是哪一版。",
            en: """
                Write year, month and day with four, two and two digits. The edition of a law is the date of the text \
                that was read; later it tells which wording the question rests on.
                """),
        wrong: #"edition="2021年6月10日""#, right: #"edition="2021-06-10""#)

    package static let invalidTime = Self(
        Text(zh: "时间的写法不对，或者没有这个时刻", en: "A time does not exist, or is not written as YYYY-MM-DDThh:mm"),
        Text(
            zh: "写日期、大写字母 T 和二十四小时制的时刻，精确到分，不写时区：按企业所在时区理解。",
            en: """
                Write the date, a capital T, and hour and minute of a day of 24 hours, without a zone: it is the
                enterprise's.
                """),
        wrong: #"opens="2026-12-01 8:00""#, right: #"opens="2026-12-01T08:00""#)

    package static let invalidPattern = Self(
        Text(zh: "填写题的模式写法不对", en: "A pattern of a short text cannot be used"),
        Text(
            zh: """
                模式只有 course-format.md 的 short-text 一节列出的几种写法，不是完整的正则表达式：不能向前看、不能引用分组，\
                也不用写 ^ 和 $（模式总要与整个答案相同，写了就当作普通字符）。它最长 200 个字符，展开以后最多 1000 个部分，重复最多 \
                100 次。只有几种答案时，分别写 <accept> 更清楚。
                """,
            en: """
                A pattern has only what course-format.md, “short-text”, lists, and is no full regular expression: no \
                look-ahead, no references to groups, and no ^ and $: it always matches the whole answer, and these \
                stand for themselves. It has at most 200 characters, 1,000 parts once written out, and 100 \
                repetitions. For a few variants, several <accept> are clearer.
                """),
        wrong: #"<pattern>(a|b\d{2}</pattern>"#, right: #"<pattern>(a|b)\d{2}</pattern>"#)

    package static let duplicateTranslation = Self(
        Text(zh: "同一种语言的译文写了两次", en: "There are two translations into one language"),
        Text(
            zh: "学员只能看到其中一个。请每种语言只保留一个 <translation>。",
            en: "A reader could see only one of them. Keep one <translation> for each language."),
        wrong:
            #"<title>119<translation xml:lang="en">Fire</translation><translation xml:lang="en">Call</translation></title>"#,
        right: #"<title>119<translation xml:lang="en">Fire call</translation></title>"#)
}
