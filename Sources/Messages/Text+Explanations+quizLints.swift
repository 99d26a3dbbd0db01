// Lints of quizzes, modules and texts.
extension Text.Explanation {
    package static let unevenPoints = Self(
        Text(zh: "同一处可抽的题分值不同", en: "What one draw can choose from has different points"),
        Text(
            zh: "有的人抽到分值高的题，有的人抽到分值低的题，各份试卷的总分和每道题的轻重就不一样，对考生不公平。请统一分值，或者用 tag、difficulty、kind 分开抽。",
            en: """
                One learner draws questions that are worth more than those of another, so papers differ in their \
                total. Give them the same points, or draw them apart by tag, difficulty or kind.
                """),
        wrong: #"<draw bank="gas" count="20"/>"#,
        right: #"<draw bank="gas" count="15" difficulty="easy"/> <draw bank="gas" count="5" difficulty="hard"/>"#)

    package static let passMarkForbidsMistakes = Self(
        Text(zh: "及格线不到 100，却一道题也不能错", en: "The pass mark is below 100, and yet not one question may be wrong"),
        Text(
            zh: "题目太少时会这样：5 道同样分值的题，错一道就只有 80%，而及格线是 85。请降低及格线或增加题目；如果本意就是全对，请写 100，让学员一看就明白。",
            en: """
                It happens with few questions: one mistake in five is 80 %, and the mark is 85. Lower it or ask more; \
                if all must be right, write 100, so that everyone can see it.
                """),
        wrong: #"<quiz pass-percent="85">"#, right: #"<quiz pass-percent="80">"#)

    package static let classHoursMismatch = Self(
        Text(zh: "学时与内容的多少不相称", en: "The class hours do not match the content"),
        Text(
            zh: """
                一个学时是 45 分钟。学时比翻一遍（每分钟 1200 字，每题 6 秒）还少，或者比慢慢学（每分钟 40 字，每题 3 分钟，另加 \
                45 分钟）还多，就会有这条警告。学时是培训记录的一部分，要与学员实际花的时间相符。请更正 <class-hours>，或者补充内容；线\
                下授课、实操占了时间的，可以写明理由略过。
                """,
            en: """
                A class hour is 45 minutes. The hours are fewer than leafing takes (1,200 characters a minute, 6 \
                seconds a question), or more than learning slowly takes (40 characters a minute, 3 minutes a \
                question, and 45 minutes to spare). They go into training records, so they should be what learners \
                spend. Correct <class-hours> or add content; if there are lessons or practice besides, silence it and \
                say so.
                """))

    package static let unhelpfulAlternative = Self(
        Text(zh: "插图的替代文字没有说明图中有什么", en: "The text alternative of a figure does not say what it shows"),
        Text(
            zh: "它只重复了文件名或图题，或者只说“图片”。看不见图的人（终端里的、用朗读软件的、图没有加载出来的）只能靠它：请写图里要学的内容。",
            en: """
                It repeats the file name or the caption, or only says that there is a picture. Those who cannot see \
                it (in a terminal, with a screen reader, or without a connection) have nothing else: write what there \
                is to be learnt from it.
                """),
        wrong: "<alternative>gauge.png</alternative>", right: "<alternative>压力表，指针指在绿区</alternative>")

    package static let moduleOutOfOrder = Self(
        Text(zh: "模块排在它要求先学的模块前面", en: "A module stands before one that it requires"),
        Text(
            zh: "学员从上往下看，会先遇到一个还不能学的模块。请按学习的先后排列 <modules>。",
            en: """
                Learners go from top to bottom and meet one that they may not open yet. Put <modules> in the order in \
                which they are read.
                """),
        wrong: #"<module file="modules/b.xml" requires="a"/> <module file="modules/a.xml"/>"#,
        right: #"<module file="modules/a.xml"/> <module file="modules/b.xml" requires="a"/>"#)

    package static let translationInOwnLanguage = Self(
        Text(zh: "译文的语言就是课程的语言", en: "A translation is in the course's own language"),
        Text(
            zh: "课程语言的文字直接写在元素里，这段译文没有人会看到。多半是 xml:lang 写错了：请更正，或者删除译文。",
            en: """
                The course's own text stands in the element itself, and nobody would see this one. Usually its \
                xml:lang is wrong: correct it, or delete the translation.
                """),
        wrong: #"<title>119<translation xml:lang="zh-Hans">119</translation></title>"#,
        right: #"<title>119<translation xml:lang="en">119</translation></title>"#)

    package static let unneededSilence = Self(
        Text(zh: "silence 没有要略过的警告", en: "A silence has nothing to silence"),
        Text(
            zh: "警告已经没有了，或者 file、id 写得不对。留着它，以后真有问题时就会被它盖住。请删除它，或者更正 file、id。",
            en: """
                The warning is gone, or “file” or “id” is not right. If it stayed, it would hide the next real one. \
                Delete it, or correct it.
                """))
}
