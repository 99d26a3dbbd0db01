// A file as XML: tags and limits.
extension Text.Explanation {
    package static let mismatchedTag = Self(
        Text(zh: "结束标签与打开的元素不相配", en: "An end tag does not belong to the element that is open"),
        Text(
            zh: "多半是标签写错一个字母，或者内层元素还没有结束。从这里起，这个文件无法再读，后面的问题要改好以后才看得到。",
            en: """
                Usually a letter is wrong, or an inner element was not ended. The rest of the file cannot be read, so \
                other faults in it show only when this one is corrected.
                """),
        wrong: "<prompt>119</promt>", right: "<prompt>119</prompt>")

    package static let unclosedElement = Self(
        Text(zh: "元素没有结束", en: "The file ends inside an element"),
        Text(
            zh: "所指的地方是这个元素开始的位置。请补上它的结束标签，或者检查文件是不是被截断了。",
            en: "The place is where the element begins. Add its end tag, or see whether the file is cut off."),
        wrong: "<title>119", right: "<title>119</title>")

    package static let attributeWithoutValue = Self(
        Text(zh: "属性没有值", en: "An attribute has no value"),
        Text(
            zh: "XML 的属性都要写值，这一点与 HTML 不同。",
            en: "In XML every attribute has a value, unlike in HTML."),
        wrong: "<option key>119</option>", right: #"<option key="true">119</option>"#)

    package static let attributeWithoutQuotes = Self(
        Text(zh: "属性的值没有放在引号里", en: "The value of an attribute has no quotation marks"),
        Text(
            zh: "要用半角直引号。办公软件会自动把它改成弯引号“ ”，所以请用纯文本编辑器。",
            en: """
                Write straight quotation marks. Word processors turn them into curly ones; use an editor for plain \
                text.
                """),
        wrong: "<true-false points=2 answer=“true”>", right: #"<true-false points="2" answer="true">"#)

    package static let duplicateAttribute = Self(
        Text(zh: "同一个属性写了两次", en: "One tag has the same attribute twice"),
        Text(
            zh: "同一个属性有了两个值，不知道以哪个为准。请只保留一个。",
            en: "It is not clear which of the values counts. Keep one."))

    package static let undeclaredPrefix = Self(
        Text(zh: "名称的前缀没有声明", en: "A name has a prefix that was not declared"),
        Text(
            zh: "课程文件不需要前缀：根元素上的 xmlns 对里面的所有元素都有效。",
            en: "Course files need no prefixes: xmlns on the root element holds for all elements in it."),
        wrong: "<c:title>119</c:title>", right: "<title>119</title>")

    package static let malformedXML = Self(
        Text(zh: "不合 XML 的写法", en: "The file is not well-formed XML in some other way"),
        Text(
            zh: "消息里有解析器自己的说明。常见的有：根元素后面还有内容，注释里有两个连着的减号，XML 声明前面有空格或空行。",
            en: """
                The message has the parser's own words. Common are: content behind the root element, two hyphens in a \
                comment, white space before the XML declaration.
                """))

    package static let tooDeep = Self(
        Text(zh: "元素嵌套太深", en: "There are too many levels of elements"),
        Text(
            zh: "最多 64 层。正常的课程远远到不了，多半是少了结束标签。",
            en: "There are at most 64. No course needs so many; usually an end tag is missing."))

    package static let tooManyElements = Self(
        Text(zh: "一个文件里的元素太多", en: "A file has too many elements"),
        Text(
            zh: "最多 20 万个。请把它拆成几个题库或模块。",
            en: "There are at most 200,000. Split it into several banks or modules."))

    package static let tooManyAttributes = Self(
        Text(zh: "属性或命名空间声明太多", en: "There are too many attributes or declarations of prefixes"),
        Text(
            zh: "一个元素最多 64 个属性，一个文件最多声明 64 个前缀（xmlns:…）。多半是漏了一个引号，后面的文字都被当成了属性。",
            en: """
                One element has at most 64 attributes, and a file declares at most 64 prefixes (xmlns:…). Often a \
                quotation mark is missing, so that what follows is taken for attributes.
                """))

    package static let textTooLong = Self(
        Text(zh: "一段文字太长", en: "There is too much text in one element or attribute"),
        Text(
            zh: "最多 64 KiB，大约两万个汉字。请分成几个段落，学员也更容易读。",
            en: "There are at most 64 KiB. Divide it into paragraphs, which are also easier to read."))
}
