// Content: questions of several parts, sources and draws.
extension Text.Explanation {
    package static let partCount = Self(
        Text(zh: "组成部分太少或太多", en: "A question has too few or too many parts"),
        Text(
            zh: """
                排序题 3 到 10 项；连线题 2 到 10 对、多余的右项最多 5 个；归类题 2 到 6 类、一共 3 到 20 项；填空题 1 \
                到 20 个空；评分标准 1 到 10 项；案例 1 到 20 道题。太多就超出一个屏幕，也超出人能同时记住的。
                """,
            en: """
                An ordering has 3 to 10 items; a matching 2 to 10 pairs and at most 5 distractors; a categorising 2 \
                to 6 categories and 3 to 20 items in all; a text 1 to 20 blanks; a rubric 1 to 10 criteria; a case 1 \
                to 20 questions. More is more than a screen shows and a person keeps in mind.
                """))

    package static let twoTolerances = Self(
        Text(zh: "两种误差同时写了", en: "There are two tolerances"),
        Text(
            zh: "tolerance 是绝对误差（以题目的单位计），tolerance-percent 是答案的百分之几，只能写一种。",
            en: """
                “tolerance” is in the question's unit, “tolerance-percent” a part of the answer; there is one of them.
                """),
        wrong: #"<numeric answer="50" tolerance="1" tolerance-percent="2">"#,
        right: #"<numeric answer="50" tolerance="1">"#)

    package static let unitWithoutUnit = Self(
        Text(zh: "写了其他单位，题目自己却没有单位", en: "There are other units, and the question itself has none"),
        Text(
            zh: "factor 是换算成题目单位的倍数，所以题目上要写 unit。",
            en: "A factor says what one of the other unit is in the question's unit, so the question needs one."),
        wrong: #"<numeric answer="2.5"> <unit name="cm" factor="0.01"/>"#,
        right: #"<numeric answer="2.5" unit="m"> <unit name="cm" factor="0.01"/>"#)

    package static let noBlank = Self(
        Text(zh: "填空题里没有空", en: "The text of a blanks question has no blank"),
        Text(
            zh: "请在要填的地方写 <blank>；如果不需要填空，就换一种题型。",
            en: "Write a <blank> where something is to be filled in, or choose another kind of question."),
        wrong: "<text>CH____</text>", right: "<text>CH<blank><accept>4</accept></blank></text>")

    package static let blankKind = Self(
        Text(zh: "看不出一个空要填什么", en: "A blank is not exactly one of number, choice and text"),
        Text(
            zh: """
                一个空只能是一种：数字（answer 属性）、选择（<option>）或文字（<accept>、<pattern>），也不能有别种空的属性：数字可以有 \
                tolerance、tolerance-percent 和 unit，文字可以有 case-sensitive 和 ignore-punctuation。
                """,
            en: """
                It is one of them: a number (attribute “answer”), a choice (<option>), or a text (<accept> and \
                <pattern>), and has no attributes of another: a number may have “tolerance”, “tolerance-percent” and “unit”, a \
                text “case-sensitive” and “ignore-punctuation”.
                """),
        wrong: #"<blank answer="5"><accept>5</accept></blank>"#, right: #"<blank answer="5"/>"#)

    package static let translatedBlanks = Self(
        Text(zh: "译文里的空与原文不一致", en: "The blanks of a translation are not those of the text"),
        Text(
            zh: "译文用 <blank number=\"1\"/>、<blank number=\"2\"/> 等表示原文的第几个空，次序可以不同，但每个空要正好出现一次；答案只写在原文里。",
            en: """
                A translation names the blanks of the text by number, in any order and each exactly once; the keys \
                stand in the text only.
                """),
        wrong: #"<translation xml:lang="en">CH<blank><accept>4</accept></blank></translation>"#,
        right: #"<translation xml:lang="en">CH<blank number="1"/></translation>"#)

    package static let rubricSum = Self(
        Text(zh: "评分标准的分值合计与题目不符", en: "The points of the criteria do not add up to those of the question"),
        Text(
            zh: "各项 <criterion> 的 points 加起来要正好等于题目的 points，否则满分的答卷拿不到满分，或者超过满分。",
            en: "They have to, or a perfect answer would earn less or more than the question is worth."),
        wrong: #"<essay points="10"> … <criterion points="6"> … <criterion points="3">"#,
        right: #"<essay points="10"> … <criterion points="6"> … <criterion points="4">"#)

    package static let sourceWithoutTitle = Self(
        Text(zh: "出处要写 law 或 title 之一", en: "A source has neither a law nor a title, or both"),
        Text(
            zh: "引用法规写 law，知道是第几条就加上 article；引用其他文件只写 title，不写 article。",
            en: "A law is named by “law” and, where it is known, “article”; any other document by “title” alone."),
        wrong: #"<source article="第二十八条"/>"#, right: #"<source law="安全生产法" article="第二十八条"/>"#)

    package static let tooManyDraws = Self(
        Text(zh: "一个测验里的抽题和列题太多", en: "A quiz has too many draws and questions"),
        Text(
            zh: "draw 和 question 合计最多 200 个。列出的题很多时，改成从题库抽题；抽题很多时，合并条件相近的。",
            en: """
                There are at most 200 of them together. Draw from a bank instead of listing many questions, and join \
                draws that are alike.
                """))

    package static let tooFewQuestions = Self(
        Text(zh: "题库里的题不够抽", en: "There are not enough questions for a draw"),
        Text(
            zh: """
                题库里符合条件的题比要抽的少，或者前面的抽题可能把它们抽走：抽题按书写的先后进行，同一道题不会抽两次，测验已经列出的题也不抽，案例里的题\
                只随案例一起抽。请减小 count、放宽条件、加题，或者把条件窄的抽题（带 tag、difficulty、kind 的）放在前面。
                """,
            en: """
                The bank has fewer than a draw takes, or earlier draws may take so many that not enough are left. \
                Draws are made in their order; no question is drawn twice, those that the quiz lists are not drawn, \
                and those of a case only with it. Draw fewer, widen the conditions, add questions, or put the narrow \
                draws (with “tag”, “difficulty” or “kind”) first.
                """),
        wrong: #"<draw bank="gas" count="20"/> <draw bank="gas" count="5" difficulty="hard"/>"#,
        right: #"<draw bank="gas" count="5" difficulty="hard"/> <draw bank="gas" count="20"/>"#)

    package static let tooManyQuestions = Self(
        Text(zh: "课程的题目太多", en: "The course has too many questions"),
        Text(
            zh: "一门课程最多 20 万道题（管理员可以为自己的服务器另定）。请拆成几门课程。",
            en: "There are at most 200,000, or as many as the administrator of a service allows. Split the course."))
}
