// A file as XML: encoding, form and limits.
extension Text.Fault {
    package static let emptyFile = Self(
        zh: "文件是空的", en: "the file is empty",
        fixZh: "请写入内容，或删除该文件。", fixEn: "Write its content, or remove the file.")

    package static let compressedFile = Self(
        zh: "文件是压缩过的，不是 XML 文本", en: "the file is compressed; it is no XML text",
        fixZh: "请放入解压后的文件。", fixEn: "Put the file there as it was before compression.")

    package static func wrongEncoding(_ name: String) -> Self {
        Self(
            zh: "文件的编码是 \(name)，只能用 UTF-8", en: "the encoding of the file is \(name); only UTF-8 can be used",
            fixZh: "请在编辑器中以 UTF-8 另存，并写 encoding=\"UTF-8\" 或不写。",
            fixEn: "Save it as UTF-8, and write encoding=\"UTF-8\" or leave that out.")
    }

    package static let invalidUTF8 = Self(
        zh: "这里的字节不是 UTF-8 文本，文件其余部分未检查",
        en: "the bytes here are no UTF-8 text; the rest of the file was not checked",
        fixZh: "请在编辑器中以 UTF-8 另存该文件。", fixEn: "Save the file as UTF-8.")

    package static func controlCharacter(code: UInt32) -> Self {
        let digits = String(code, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Self(
            zh: "这里有不可见的控制字符 \(name)", en: "there is an invisible control character \(name) here",
            fixZh: "请删除它；它多半是从别处粘贴来的。", fixEn: "Delete it; it was probably pasted from elsewhere.")
    }

    package static let doctype = Self(
        zh: "课程文件不能有 DOCTYPE，文件其余部分未检查", en: "course files have no DOCTYPE; the rest of the file was not checked",
        fixZh: "请删除整个 <!DOCTYPE …> 声明。", fixEn: "Delete the whole <!DOCTYPE …> declaration.")

    package static func processingInstruction(_ target: String) -> Self {
        Self(
            zh: "课程文件不能有处理指令“<?\(target) … ?>”", en: "course files have no processing instructions: ‘<?\(target) … ?>’",
            fixZh: "请删除从 <? 到 ?> 的整段。", fixEn: "Delete everything from <? to ?>.")
    }

    package static func undefinedEntity(_ name: String) -> Self {
        Self(
            zh: "没有名为“&\(name);”的实体", en: "there is no entity ‘&\(name);’",
            fixZh: "只有 &amp; &lt; &gt; &quot; &apos; 可用；其他字符请直接写。",
            fixEn: "Only &amp; &lt; &gt; &quot; &apos; exist; write any other character itself.")
    }

    package static let unescapedAmpersand = Self(
        zh: "“&”不能直接写", en: "‘&’ cannot stand by itself", fixZh: "请写 &amp;。", fixEn: "Write &amp;.")

    package static let unescapedLessThan = Self(
        zh: "“<”在这里不是标签的开头，文件其余部分未检查",
        en: "‘<’ begins no tag here; the rest of the file was not checked",
        fixZh: "小于号请写 &lt;。", fixEn: "Write &lt; for a less-than sign.")

    package static func mismatchedTag(open: String, closing: String) -> Self {
        Self(
            zh: "结束标签 </\(closing)> 与开始标签 <\(open)> 不配对，文件其余部分未检查",
            en:
                "the end tag </\(closing)> does not match the start tag <\(open)>; the rest of the file was not checked",
            fixZh: "请先写 </\(open)>，或改正其中一个标签。", fixEn: "Write </\(open)> first, or correct one of the tags.")
    }

    package static func misspeltStartTag(_ open: String, closing: String) -> Self {
        Self(
            zh: "开始标签 <\(open)> 写错了，它的结束标签是 </\(closing)>；文件其余部分未检查",
            en:
                "the start tag <\(open)> is misspelt: its end tag is </\(closing)>; the rest of the file was not checked",
            fixZh: "请写 <\(closing)>。", fixEn: "Write <\(closing)>.")
    }

    package static func unclosedElement(_ name: String) -> Self {
        Self(
            zh: "文件结束了，<\(name)> 还没有结束标签", en: "the file ends before <\(name)> is closed",
            fixZh: "请补上 </\(name)>。", fixEn: "Add </\(name)>.")
    }

    package static let attributeWithoutValue = Self(
        zh: "属性没有值，文件其余部分未检查", en: "the attribute has no value; the rest of the file was not checked",
        fixZh: "请写成 名称=\"值\"，例如 key=\"true\"。", fixEn: "Write name=\"value\", for instance key=\"true\".")

    package static let attributeWithoutQuotes = Self(
        zh: "属性值没有加引号，文件其余部分未检查",
        en: "the attribute's value has no quotation marks; the rest of the file was not checked",
        fixZh: "请用半角引号括起来，例如 points=\"2\"。", fixEn: "Put it into straight quotation marks: points=\"2\".")

    package static func duplicateAttribute(_ name: String) -> Self {
        Self(
            zh: "属性“\(name)”在同一标签中写了不止一次，文件其余部分未检查",
            en: "the attribute ‘\(name)’ stands in this tag more than once; the rest of the file was not checked",
            fixZh: "请只保留一个。", fixEn: "Keep one of them.")
    }

    package static func undeclaredPrefix(_ prefix: String) -> Self {
        Self(
            zh: "前缀“\(prefix)”没有声明，文件其余部分未检查",
            en: "the prefix ‘\(prefix)’ is not declared; the rest of the file was not checked",
            fixZh: "课程文件不需要前缀，请删除“\(prefix):”。", fixEn: "Course files need no prefixes; delete ‘\(prefix):’.")
    }

    package static func malformedXML(_ message: String) -> Self {
        Self(
            zh: "不是格式正确的 XML，文件其余部分未检查（解析器：\(message)）",
            en: "this is not well-formed XML; the rest of the file was not checked (parser: \(message))")
    }

    package static let missingSpace = Self(
        zh: "标签里的属性之间缺少空格，或引号不成对，文件其余部分未检查",
        en:
            "there is no space between attributes, or a quotation mark is missing; the rest of the file was not checked",
        fixZh: "请在属性之间写空格，值用一对半角引号，例如 id=\"q-001\" points=\"2\"。",
        fixEn: "Write a space between attributes and a pair of straight quotation marks: id=\"q-001\" points=\"2\".")

    package static let unfinishedTag = Self(
        zh: "标签没有以“>”结束，文件其余部分未检查", en: "the tag does not end with ‘>’; the rest of the file was not checked",
        fixZh: "请补上“>”。", fixEn: "Add ‘>’.")

    package static let contentAfterRoot = Self(
        zh: "根元素结束之后还有内容", en: "something follows the end of the root element",
        fixZh: "请删除它，或把它移到根元素里面。", fixEn: "Delete it, or move it into the root element.")

    package static func tooDeep(_ limit: Int) -> Self {
        Self(
            zh: "元素嵌套超过 \(limit) 层，文件其余部分未检查",
            en: "elements are nested more than \(limit) levels deep; the rest of the file was not checked",
            fixZh: "请检查是否漏写了结束标签。", fixEn: "Look for a missing end tag.")
    }

    package static func tooManyElements(_ limit: Int) -> Self {
        Self(
            zh: "文件中的元素多于 \(limit) 个，其余部分未检查",
            en: "the file has more than \(limit) elements; the rest of it was not checked",
            fixZh: "请把文件拆成几个。", fixEn: "Split the file.")
    }

    package static func tooManyAttributes(_ limit: Int) -> Self {
        Self(
            zh: "一个元素的属性多于 \(limit) 个，该文件未检查",
            en: "an element has more than \(limit) attributes; the file was not checked",
            fixZh: "请删除多余的属性；或者检查是否漏写了引号。", fixEn: "Remove attributes, or look for a missing quotation mark.")
    }

    package static func tooManyPrefixes(_ limit: Int) -> Self {
        Self(
            zh: "文件声明的前缀多于 \(limit) 个，该文件未检查",
            en: "the file declares more than \(limit) prefixes; it was not checked",
            fixZh: "课程文件不需要前缀，请删除 xmlns:… 属性。", fixEn: "Course files need no prefixes; delete the attributes xmlns:….")
    }

    package static func textTooLong(bytes limit: Int) -> Self {
        Self(
            zh: "一个元素的文本超过 \(size(limit))，文件其余部分未检查",
            en: "an element has more than \(size(limit)) of text; the rest of the file was not checked",
            fixZh: "请把文本分成几段。", fixEn: "Divide the text into several paragraphs.")
    }

    package static func attributeTooLong(bytes limit: Int) -> Self {
        Self(
            zh: "这个标签有一个属性值超过 \(size(limit))，文件其余部分未检查",
            en: "an attribute of this tag has more than \(size(limit)); the rest of the file was not checked",
            fixZh: "请缩短它；或者检查是否漏写了引号。", fixEn: "Shorten it, or look for a missing quotation mark.")
    }
}
