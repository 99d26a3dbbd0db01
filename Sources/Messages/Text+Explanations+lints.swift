// Lints of questions and banks.
extension Text.Explanation {
    package static let lawQuestionWithoutSource = Self(
        Text(zh: "劳动法律课程的题目没有出处", en: "A question of a labour law course names no source"),
        Text(
            zh: "法律题要经得起查对：依据哪部法、哪一条、哪个文本。法律修改时，也要靠出处找到该改的题。",
            en: """
                A question of law has to bear checking: which law, which article, which text. When the law changes, \
                sources tell which questions to look at.
                """),
        right: #"<source law="劳动合同法" article="第十条" edition="2012-12-28"/>"#)

    package static let unusedFile = Self(
        Text(zh: "文件没有被用到", en: "Nothing refers to the file"),
        Text(
            zh: "多半是忘了把它列进 course.xml，或者是留下来的旧文件。它仍会算进版本的摘要，也会发给每台服务器。请列出它、在插图里使用它，或者删除它。",
            en: """
                Usually it was forgotten in course.xml, or is left over. It still counts for the digest of the \
                version, and travels with it. List it, use it in a figure, or delete it.
                """))

    package static let unusedBank = Self(
        Text(zh: "没有测验用到这个题库", en: "No quiz draws from the bank or lists its questions"),
        Text(
            zh: "请在测验里写一个 draw 或 question，或者把题库从 course.xml 里去掉。",
            en: "Write a <draw> or a <question> in a quiz, or take the bank out of course.xml."),
        right: #"<draw bank="gas" count="20"/>"#)

    package static let longestOptionIsKey = Self(
        Text(zh: "正确选项总是最长的", en: "The right option is mostly the longest"),
        Text(
            zh: "一个题库里有 8 道以上单选题，其中四分之三以上的正确选项明显最长：不懂的人专挑最长的也能及格。请把错误选项写得同样具体，像真有人会那样想。",
            en: """
                In at least three quarters of a bank's single choices (8 or more) the right option is clearly the \
                longest: who chooses the longest passes without knowing anything. Write the wrong options in as much \
                detail, as someone might really think.
                """))

    package static let keyInSamePosition = Self(
        Text(zh: "正确选项总在同一个位置", en: "The right option is always in the same place"),
        Text(
            zh: "一个题库有 10 道以上单选题，正确选项都在同一个位置，而从它抽题的测验又不打乱选项（shuffle=\"false\" 或 \"questions\"）。请调换选项的位置，或者让测验打乱选项。",
            en: """
                A bank of 10 or more single choices has the right option always in the same place, and a quiz that \
                draws from it does not shuffle options (shuffle="false" or "questions"). Move the options, or let the \
                quiz shuffle them.
                """))

    package static let duplicatePrompt = Self(
        Text(zh: "两道题的题干相同", en: "Two questions have the same prompt"),
        Text(
            zh: "一份试卷可能同时抽到它们，学员会以为出错了，一道的选项也可能泄露另一道的答案。请改写或删除一道。案例里的题不算在内。",
            en: """
                A paper may hold both: it looks like a mistake, and one may give the other away. Rewrite or delete \
                one. Questions of cases do not count.
                """))

    package static let allOptionsRight = Self(
        Text(zh: "多选题的选项全部正确", en: "Every option of a multiple choice is right"),
        Text(
            zh: "全选就能得分，这道题什么也考不出来。请加上一些似是而非的错误选项。",
            en: """
                Choosing all of them earns the points, so the question tells nothing. Add wrong options that look \
                right.
                """))

    package static let nearDuplicatePrompt = Self(
        Text(zh: "两道题几乎一样", en: "Two questions are nearly the same"),
        Text(
            zh: "题型和答案相同，题干的字词十有九同。一份试卷可能同时抽到它们，等于同一个知识点算了两次分。请改写或删除一道；计算题换了数字、答案不同的，不算相近。",
            en: """
                They are of the same kind, with the same key, and nine tenths of their prompts agree. A paper may \
                hold both and count one thing twice. Rewrite or delete one. Calculations with other numbers are other \
                questions.
                """))

    package static let oneSidedTrueFalse = Self(
        Text(zh: "判断题的答案全是对，或者全是错", en: "All true/false questions of a bank have the same answer"),
        Text(
            zh: "一个题库里有 6 道以上判断题，答案都一样：学员很快就会发现，不读题也能得分。请把其中一些反过来写。",
            en: """
                There are 6 or more, and all are true or all are false: learners find that out soon and need not read \
                them. Turn some of them round.
                """))

    package static let catchAllNotLast = Self(
        Text(zh: "“以上都对”之类的选项可能不在最后", en: "An option that speaks of those above may not stand last"),
        Text(
            zh: "选项打乱以后，“以上都对”“以上都不对”可能跑到前面，那时“以上”就不知道指什么了。请在这个选项上写 last=\"true\"。",
            en: """
                Once options are shuffled, one such as “all of the above” may come first, and then there is nothing \
                above. Write last="true" on it.
                """),
        wrong: "<option>以上都不对</option>", right: #"<option last="true">以上都不对</option>"#)
}
