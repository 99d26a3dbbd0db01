// A file as XML: bytes and characters.
extension Text.Explanation {
    package static let emptyFile = Self(
        Text(zh: "文件是空的", en: "A file has nothing in it but white space"),
        Text(
            zh: "请写上内容，或者删除这个文件，并从 course.xml 里去掉它。",
            en: "Write its content, or delete the file and take it out of course.xml."))

    package static let compressedFile = Self(
        Text(zh: "这是压缩文件，不是 XML 文件", en: "The file is compressed, and no XML text"),
        Text(
            zh: "文件开头与 gzip 或 ZIP 文件相同，大概是把压缩文件改名成了 .xml。请放入解压以后的 XML 文件。",
            en: "It begins as gzip and ZIP files do; probably an archive was renamed. Put the XML text there."))

    package static let wrongEncoding = Self(
        Text(zh: "文件不是 UTF-8 编码", en: "The file is in another encoding than UTF-8"),
        Text(
            zh: "文件是 UTF-16 或 UTF-32，或者第一行声明了 GBK 之类的编码。请在编辑器里“另存为”，编码选 UTF-8，并改正第一行。",
            en: """
                It is UTF-16 or UTF-32, or its first line says that it is something else. Save it as UTF-8, and \
                correct the first line.
                """),
        wrong: #"<?xml version="1.0" encoding="GB2312"?>"#, right: #"<?xml version="1.0" encoding="UTF-8"?>"#)

    package static let invalidUTF8 = Self(
        Text(zh: "文件里有不是 UTF-8 的字节", en: "Some bytes are no UTF-8 text"),
        Text(
            zh: "通常是把别的编码（例如 GBK）的文字粘贴进来，或者文件被截断了。请用 UTF-8 编码重新保存，并检查那一处的文字。",
            en: """
                Usually text in another encoding was pasted, or the file is cut off. Save the file as UTF-8, and look \
                at the text in that place.
                """))

    package static let controlCharacter = Self(
        Text(zh: "有看不见的控制字符", en: "There is an invisible control character"),
        Text(
            zh: "控制字符和改变书写方向的字符能让文字看起来与实际内容不同，还能扰乱终端，所以注释里也不许有，写成 &#x9B; 这样的引用也不行。请删除它；从网页或 PDF 粘贴来的文字常带有这类字符。",
            en: """
                Control characters and those that turn the direction of writing make a text look like another, and \
                upset terminals. So they are refused, also in comments and as references such as &#x9B;. Delete it; \
                text pasted from web pages and PDF files often brings some.
                """))

    package static let doctype = Self(
        Text(zh: "课程文件里没有 DOCTYPE", en: "Course files have no DOCTYPE"),
        Text(
            zh: "请删除 <!DOCTYPE …> 这一段。课程文件只用 XML 的五个实体；特殊符号直接写，例如“—”“×”。",
            en: """
                Delete <!DOCTYPE …>. Course files use only the five entities of XML; other characters are written \
                themselves.
                """))

    package static let processingInstruction = Self(
        Text(zh: "课程文件里没有处理指令", en: "Course files have no processing instructions"),
        Text(
            zh: "除了第一行的 XML 声明，<?…?> 都要删除，例如指定样式表的那一行。",
            en: """
                Apart from the XML declaration on the first line, delete every <?…?>, for instance that of a style \
                sheet.
                """),
        wrong: #"<?xml-stylesheet href="course.css"?>"#, right: #"<?xml version="1.0" encoding="UTF-8"?>"#)

    package static let undefinedEntity = Self(
        Text(zh: "没有这个实体", en: "There is no such entity"),
        Text(
            zh: "只有 &amp; &lt; &gt; &quot; &apos; 这五个，HTML 的其他实体（例如 &nbsp; &mdash;）这里没有。请直接写那个字符。",
            en: """
                Only &amp; &lt; &gt; &quot; and &apos; exist; those of HTML such as &nbsp; and &mdash; do not. Write \
                the character itself.
                """),
        wrong: "<paragraph>119&nbsp;&mdash;&nbsp;120</paragraph>", right: "<paragraph>119 — 120</paragraph>")

    package static let unescapedAmpersand = Self(
        Text(zh: "& 要写成 &amp;", en: "An & must be written as &amp;"),
        Text(
            zh: "XML 里 & 是引用的开头，单独出现就要写成 &amp;。",
            en: "In XML, & begins a reference; one that is meant as itself is written &amp;."),
        wrong: "<title>Q & A</title>", right: "<title>Q &amp; A</title>")

    package static let unescapedLessThan = Self(
        Text(zh: "< 要写成 &lt;", en: "A < must be written as &lt;"),
        Text(
            zh: "XML 里 < 是标签的开头，作为小于号要写成 &lt;；大于号可以直接写。",
            en: "In XML, < begins a tag; the sign for “less than” is written &lt;, and > may stand as it is."),
        wrong: "<paragraph>CH4 < 1%</paragraph>", right: "<paragraph>CH4 &lt; 1%</paragraph>")
}
