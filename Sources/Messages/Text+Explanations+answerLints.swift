// Lints of typed answers and of tags.
extension Text.Explanation {
    package static let uselessPattern = Self(
        Text(zh: "模式不起作用，或者什么都算对", en: "A pattern can never match, or always does"),
        Text(
            zh: """
                模式总要与整个答案相同，^ 和 $ 在这里是普通字符，写了就没有答案对得上。比较之前，答案里汉字旁边的空白、末尾的句号已经\
                去掉，写了 ignore-punctuation 时标点和空白全部去掉：模式里还要求它们，就永远对不上。反过来，像 .* 这样的模式，写什么\
                都算对。
                """,
            en: """
                A pattern always matches the whole answer; ^ and $ stand for themselves, so no answer would do. Before it is \
                compared, an answer loses white space beside Chinese characters and a final full stop, and under \
                “ignore-punctuation” all punctuation and white space: a pattern that wants them can never match. One such as .* \
                takes whatever is typed.
                """),
        wrong: "<pattern>^(工作)?方针$</pattern>", right: "<pattern>(工作)?方针</pattern>")

    package static let toleranceOfZero = Self(
        Text(zh: "答案是 0，却按百分数给误差", en: "A tolerance is a percentage of an answer that is 0"),
        Text(
            zh: "0 的百分之几还是 0，只有正好写 0 才对。请用 tolerance 写绝对误差，或者去掉。",
            en: """
                Any part of 0 is 0, so only 0 itself is right. Write “tolerance”, which is in the question's unit, or leave it out.
                """),
        wrong: #"<numeric answer="0" tolerance-percent="5">"#, right: #"<numeric answer="0" tolerance="0.5">"#)

    package static let commaInTags = Self(
        Text(zh: "标签里有逗号、顿号或分号", en: "There is a comma or a semicolon in a tag"),
        Text(
            zh: "标签之间用空格。写了逗号，几个词就成了一个标签，按其中一个词抽题时抽不到这道题。",
            en: """
                Tags have spaces between them. With a comma several words are one tag, and a draw by one of them does not find the \
                question.
                """),
        wrong: #"tags="防火，急救""#, right: #"tags="防火 急救""#)
}
