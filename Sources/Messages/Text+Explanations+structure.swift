// Elements and attributes.
extension Text.Explanation {
    package static let wrongNamespace = Self(
        Text(zh: "元素不在课程文件的命名空间里", en: "An element is not in the namespace of course files"),
        Text(
            zh: "根元素上要写 xmlns=\"urn:lamproom:course:1\"，其他元素上不写 xmlns。它说明文件用的是哪一版格式。",
            en: """
                The root element has xmlns="urn:lamproom:course:1", and no other element has an xmlns. It says which \
                version of the format the file is written in.
                """),
        wrong: #"<module id="basics">"#, right: #"<module xmlns="urn:lamproom:course:1" id="basics">"#)

    package static let wrongRootElement = Self(
        Text(zh: "根元素不对", en: "The root element is not one of those that can stand here"),
        Text(
            zh: "course.xml 的根元素是 <course>，其他 XML 文件的根元素是 <module>、<bank> 或 <quiz>。一个文件只放一个模块、题库或测验。",
            en: """
                The root of course.xml is <course>, that of every other XML file <module>, <bank> or <quiz>. One file \
                holds one module, bank or quiz.
                """))

    package static let unknownElement = Self(
        Text(zh: "没有这个元素", en: "The format has no such element"),
        Text(
            zh: "多半是拼写错误，消息会提示最接近的名称。格式里没有的元素不会被忽略，因为那样内容会不声不响地丢掉。",
            en: """
                Usually it is misspelt; the message names the nearest one. What the format does not know is not \
                ignored: content would be lost without a word.
                """),
        wrong: "<paragaph>119</paragaph>", right: "<paragraph>119</paragraph>")

    package static let misplacedElement = Self(
        Text(zh: "元素放错了地方", en: "An element stands in the wrong place"),
        Text(
            zh: "格式里有这个元素，但它不能放在这里，或者先后不对。子元素要按 course-format.md 中的顺序写，例如题干在前、解析在后。",
            en: """
                The format has the element, but not here, or the order is wrong. Child elements stand in the order of \
                course-format.md: the prompt before the explanation.
                """),
        wrong: "<explanation>…</explanation> <prompt>…</prompt>",
        right: "<prompt>…</prompt> <explanation>…</explanation>")

    package static let duplicateElement = Self(
        Text(zh: "只能写一次的元素写了几次", en: "An element that can stand here only once is repeated"),
        Text(
            zh: "请只保留一个。如果是两道题写到了一起，请检查中间是不是少了题目的结束标签。",
            en: "Keep one. If two questions ran into each other, an end tag may be missing between them."))

    package static let missingElement = Self(
        Text(zh: "缺少必须有的元素", en: "Something needed is not there"),
        Text(
            zh: "例如题目没有解析：没有解析，答错的学员就学不到东西。消息会说明缺的是什么、应当放在哪里。",
            en: """
                A question needs its explanation, for instance: without one, who was wrong learns nothing. The \
                message names what is missing, and where.
                """))

    package static let unexpectedText = Self(
        Text(zh: "只能放元素的地方有文字", en: "There is text where only elements may stand"),
        Text(
            zh: "文字要放在 <paragraph> 之类的元素里；译文之后也不能再有本文的文字。如果是注释，请写成 <!-- … -->。",
            en: """
                Text stands in an element such as <paragraph>, and none stands behind a translation. If it is a \
                comment, write <!-- … -->.
                """),
        wrong: "<section>119</section>", right: "<section><title>119</title><paragraph>119</paragraph></section>")

    package static let emptyText = Self(
        Text(zh: "应当有文字的元素是空的", en: "An element that holds text is empty"),
        Text(
            zh: "请写上文字，或者删除这个元素。填写题忽略标点时，只有标点的答案也等于空的。",
            en: """
                Write the text, or delete the element. Where a short text ignores punctuation, an answer of nothing \
                but punctuation is empty, too.
                """),
        wrong: "<title></title>", right: "<title>119</title>")

    package static let unknownAttribute = Self(
        Text(zh: "元素没有这个属性", en: "The element has no such attribute"),
        Text(
            zh: "消息会列出它可以有的属性，并提示最接近的一个。",
            en: "The message names the attributes that it has, and the nearest one."),
        wrong: #"<draw bank="gas" number="20"/>"#, right: #"<draw bank="gas" count="20"/>"#)

    package static let missingAttribute = Self(
        Text(zh: "缺少必须有的属性", en: "An attribute that is needed is not there"),
        Text(
            zh: "消息会说明缺哪一个，并给出一个例子。",
            en: "The message says which, with an example."),
        wrong: #"<draw bank="gas"/>"#, right: #"<draw bank="gas" count="20"/>"#)

    package static let emptyAttribute = Self(
        Text(zh: "属性的值是空的", en: "An attribute is empty"),
        Text(
            zh: "请写上值，或者删除这个属性：可以不写的属性，不写就行，不用留空。",
            en: "Write its value, or delete the attribute: one that is not needed is left out, not left empty."),
        wrong: #"<source law=""/>"#, right: #"<source law="安全生产法" article="第五十五条"/>"#)
}
