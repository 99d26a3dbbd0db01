// The package as files, and references to files.
extension Text.Fault {
    package static func unreadablePackage(_ path: String, _ reason: String) -> Self {
        Self(
            zh: "无法读取课程包“\(path)”：\(reason)", en: "cannot read the course package ‘\(path)’: \(reason)",
            fixZh: "请给出课程包文件夹或 ZIP 文件的路径。", fixEn: "Give the path of the package folder or of a ZIP file.")
    }

    package static func notAPackage(_ path: String) -> Self {
        Self(
            zh: "“\(path)”既不是文件夹，也不是普通文件", en: "‘\(path)’ is neither a folder nor a regular file",
            fixZh: "请给出课程包文件夹或 ZIP 文件的路径。", fixEn: "Give the path of the package folder or of a ZIP file.")
    }

    package static func unreadableFile(_ path: String, _ reason: String) -> Self {
        Self(
            zh: "无法读取“\(path)”：\(reason)", en: "cannot read ‘\(path)’: \(reason)",
            fixZh: "请检查文件的读取权限。", fixEn: "Check the file's permissions.")
    }

    package static func damagedArchive(_ reason: String) -> Self {
        Self(
            zh: "不是 ZIP 压缩包，或者压缩包已损坏（\(reason)）", en: "this is no ZIP archive, or it is damaged (\(reason))",
            fixZh: "请用 lamproom pack 重新打包；其他压缩格式不受支持。",
            fixEn: "Pack the folder again with ‘lamproom pack’; other archive formats are not supported.")
    }

    package static func encryptedArchive(_ path: String) -> Self {
        Self(
            zh: "压缩包中的“\(path)”已加密", en: "‘\(path)’ is encrypted in the archive",
            fixZh: "请重新打包，不要设置密码。", fixEn: "Make the archive again without a password.")
    }

    package static func invalidPath(_ path: String, _ reason: Text) -> Self {
        Self(
            zh: "路径“\(path)”不可用：\(reason.chinese)", en: "the path ‘\(path)’ cannot be used: \(reason.english)",
            fixZh: "请写课程包内的相对路径，用“/”分隔，例如 modules/10-basics.xml。",
            fixEn: "Write a path inside the package with ‘/’ between its parts, for instance modules/10-basics.xml.")
    }

    package static func linkInPackage(_ path: String) -> Self {
        Self(
            zh: "“\(path)”是链接，课程包内不能有链接", en: "‘\(path)’ is a link; a package holds no links",
            fixZh: "请把链接换成文件本身。", fixEn: "Put the file itself there.")
    }

    package static func specialFile(_ path: String) -> Self {
        Self(
            zh: "“\(path)”不是普通文件", en: "‘\(path)’ is not a regular file",
            fixZh: "请从课程包中删除它。", fixEn: "Remove it from the package.")
    }

    package static func duplicatePath(_ path: String) -> Self {
        Self(
            zh: "路径“\(path)”在课程包中出现不止一次", en: "the path ‘\(path)’ stands in the package more than once",
            fixZh: "请重新打包，每个路径只保留一个文件。", fixEn: "Make the archive again with one file for each path.")
    }

    package static func caseCollision(_ path: String, _ other: String) -> Self {
        Self(
            zh: "“\(path)”与“\(other)”只有大小写不同", en: "‘\(path)’ differs from ‘\(other)’ in upper and lower case only",
            fixZh: "请改名：在 Windows 和 macOS 上它们会成为同一个文件。",
            fixEn: "Rename one of them: on Windows and macOS they would be the same file.")
    }

    package static func fileTooLarge(_ path: String, bytes limit: Int) -> Self {
        Self(
            zh: "文件“\(path)”超过 \(size(limit)) 的上限", en: "the file ‘\(path)’ has more than the \(size(limit)) allowed",
            fixZh: "请缩小图片，或把文件拆成几个。", fixEn: "Make the picture smaller, or split the file.")
    }

    package static func packageTooLarge(bytes limit: Int) -> Self {
        Self(
            zh: "课程包超过 \(size(limit)) 的上限，其余文件未检查",
            en: "the package has more than the \(size(limit)) allowed; the remaining files were not checked",
            fixZh: "请删除不用的文件，或把课程拆成几门。", fixEn: "Remove files that are not used, or split the course.")
    }

    package static func tooManyFiles(_ limit: Int) -> Self {
        Self(
            zh: "课程包的文件多于 \(limit) 个，其余文件未检查",
            en: "the package has more than \(limit) files; the remaining ones were not checked",
            fixZh: "请删除不用的文件，或把课程拆成几门。", fixEn: "Remove files that are not used, or split the course.")
    }

    package static let internalFault = Self(
        zh: "没有发现错误，却无法生成课程：这是 Lamproom 自身的缺陷",
        en: "no fault was found, yet no course could be made: this is a fault of Lamproom itself",
        fixZh: "请把课程包发给 Lamproom 的维护者。", fixEn: "Send the package to the maintainers of Lamproom.")

    package static func tooManyFaults(kept: Int) -> Self {
        Self(
            zh: "问题太多，只列出前 \(kept) 个", en: "there are too many faults; only the first \(kept) are shown",
            fixZh: "请先改正列出的问题，再检查一次。", fixEn: "Correct those that are shown and check again.")
    }

    package static let missingCourseFile = Self(
        zh: "课程包里没有 course.xml", en: "the package has no course.xml",
        fixZh: "请在课程包的最上层放一个 course.xml。", fixEn: "Put a course.xml at the top of the package folder.")

    package static func missingFile(_ path: String, nearest name: String?) -> Self {
        let hint = nearest(name)
        return Self(
            zh: "课程包里没有文件“\(path)”", en: "there is no file ‘\(path)’ in the package",
            fixZh: "\(hint.zh)请改正路径（区分大小写），或加入该文件。",
            fixEn: "\(hint.en)Correct the path (upper and lower case count), or add the file.")
    }

    package static func repeatedFile(_ path: String) -> Self {
        Self(
            zh: "文件“\(path)”被列出不止一次", en: "the file ‘\(path)’ is listed more than once",
            fixZh: "请只保留一处。", fixEn: "Keep one of them.")
    }

    package static func wrongFileKind(_ path: String, expected: String, found: String) -> Self {
        Self(
            zh: "文件“\(path)”的根元素是 <\(found)>，这里需要 <\(expected)>",
            en: "the root element of ‘\(path)’ is <\(found)>, and <\(expected)> is needed here",
            fixZh: "请把它列到对应的清单里，或改正路径。", fixEn: "List it where it belongs, or correct the path.")
    }

    package static func notAnImage(_ path: String) -> Self {
        Self(
            zh: "“\(path)”的内容不是 PNG 或 JPEG 图片", en: "the content of ‘\(path)’ is neither PNG nor JPEG",
            fixZh: "请用图片软件另存为 PNG 或 JPEG；只改扩展名是不够的。",
            fixEn: "Save the picture as PNG or JPEG; another file name extension is not enough.")
    }

    package static func unusedFile(_ path: String) -> Self {
        Self(
            zh: "文件“\(path)”没有被用到", en: "the file ‘\(path)’ is not used",
            fixZh: "请在 course.xml 或插图中引用它，或删除它。", fixEn: "Refer to it in course.xml or in a figure, or remove it.")
    }
}

extension Text {
    package static let pathIsEmpty = Text(zh: "路径是空的", en: "it is empty")
    package static let pathIsAbsolute = Text(zh: "它是绝对路径", en: "it is absolute")
    package static let pathLeadsElsewhere = Text(
        zh: "其中有“.”“..”或空的一段", en: "it has ‘.’, ‘..’ or an empty part")
    package static let pathHasBackslash = Text(zh: "其中有反斜杠", en: "it has a backslash")
    package static let pathHasControlCharacter = Text(zh: "其中有控制字符", en: "it has a control character")
    package static let pathIsTooLong = Text(zh: "它太长或层次太多", en: "it is too long or has too many levels")
    package static let pathIsNotUTF8 = Text(zh: "它不是 UTF-8 编码", en: "it is not UTF-8")
    package static let pathIsNotXML = Text(zh: "这里要引用 .xml 文件", en: "an .xml file is needed here")
    package static let pathIsHidden = Text(
        zh: "以点开头的文件不属于课程包", en: "names that begin with a dot are not part of a package")
}
