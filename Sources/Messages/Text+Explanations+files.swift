// The package as files.
extension Text.Explanation {
    package static let unreadablePackage = Self(
        Text(zh: "指定的路径上没有课程包，或者不能读取", en: "There is no package at the path, or it may not be read"),
        Text(
            zh: "课程包是一个文件夹，或者一个 ZIP 压缩包。请写课程包文件夹的路径，并确认自己有读取权限：",
            en: """
                A package is a folder or a ZIP archive. Write the path of the package folder, and make sure that you \
                may read it:
                """),
        right: "lamproom check gas-safety")

    package static let unreadableFile = Self(
        Text(zh: "课程包里有文件或文件夹不能读取", en: "A file or folder of the package may not be read"),
        Text(
            zh: "检查时要读课程包里的每一个文件，读不到的就无从判断。请给自己读取它的权限，或者把不属于课程的文件移走。",
            en: """
                Every file of the package is read, and nothing can be said of one that cannot be. Give yourself the \
                permission to read it, or move it away if it does not belong to the course.
                """))

    package static let damagedArchive = Self(
        Text(zh: "不是 ZIP 压缩包，或者压缩包不完整、校验和不对", en: "The file is no ZIP archive, is cut off, or has a wrong checksum"),
        Text(
            zh: "常见的原因是没有下载完，或者文件其实是别的压缩格式（.rar、.7z、.tar.gz），那些格式不能读。请重新打包：",
            en: """
                Usually a download was not completed, or the file is in another format (.rar, .7z, .tar.gz), which is \
                not read. Pack the folder again:
                """),
        right: "lamproom pack gas-safety")

    package static let encryptedArchive = Self(
        Text(zh: "压缩包里有文件设了密码", en: "An entry of the archive is protected by a password"),
        Text(
            zh: "服务器不保存课程包的密码，所以不能读取。请重新打包，不设密码。",
            en: """
                The service keeps no passwords of packages, so it cannot read the entry. Make the archive again \
                without one.
                """))

    package static let invalidPath = Self(
        Text(zh: "路径写法不能用", en: "A path is not of the form that packages use"),
        Text(
            zh: """
                路径从课程包文件夹算起，各段之间用“/”。不能以“/”开头，不能有“.”“..”、空的一段、反斜杠和控制字符，不能指向以点开头的隐藏文件，\
                最长 512 字节、16 层，编码是 UTF-8。这样，同一个课程包在任何电脑上都指同样的文件，也不会指到课程包外面去。
                """,
            en: """
                A path begins below the package folder, with “/” between its parts. It has no “/” at its beginning, \
                no “.”, “..”, empty part, backslash or control character, does not name a hidden file, and has at \
                most 512 bytes of UTF-8 and 16 levels. So a package means the same files on every computer, and \
                nothing outside of it.
                """),
        wrong: #"<module file="..\modules\10-basics.xml"/>"#, right: #"<module file="modules/10-basics.xml"/>"#)

    package static let linkInPackage = Self(
        Text(zh: "课程包里有符号链接，或压缩包里有硬链接", en: "The package holds a symbolic link, or its archive a hard link"),
        Text(
            zh: "链接可以指到课程包外面，而课程版本是由它自己的内容确定的。请把链接换成文件本身。",
            en: """
                A link may lead outside of the package, while a version is named by what it holds itself. Put the \
                file itself there.
                """))

    package static let specialFile = Self(
        Text(zh: "课程包里有管道、套接字或设备", en: "The package holds a pipe, a socket or a device"),
        Text(
            zh: "课程包只由普通文件和文件夹组成。请删除它。",
            en: "A package consists of regular files and folders. Remove it."))

    package static let duplicatePath = Self(
        Text(zh: "压缩包里有重复的路径", en: "An archive holds the same path twice"),
        Text(
            zh: "同一路径出现两次，或者一个路径既是文件又是文件夹，就说不清哪一个算数。请重新打包。",
            en: """
                If a path stands there twice, or is a file and a folder at once, it is not clear which of them \
                counts. Make the archive again.
                """))

    package static let caseCollision = Self(
        Text(zh: "两个路径只有大小写不同", en: "Two paths differ in upper and lower case only"),
        Text(
            zh: "例如 Gas.xml 和 gas.xml：在 Windows 和 macOS 上它们是同一个文件，解开课程包时会互相覆盖。请给其中一个改名。",
            en: """
                On Windows and macOS, Gas.xml and gas.xml are the same file, and one would replace the other. Rename \
                one of them.
                """))

    package static let fileTooLarge = Self(
        Text(zh: "文件太大", en: "A file is too large"),
        Text(
            zh: "XML 文件最大 8 MiB，其他文件最大 16 MiB。请把题库或模块拆成几个文件；图片请缩小尺寸或提高压缩率，学员的手机和终端用不着那么大的图。",
            en: """
                An XML file has at most 8 MiB, any other file at most 16 MiB. Split the bank or module; make the \
                picture smaller.
                """))

    package static let packageTooLarge = Self(
        Text(zh: "课程包的文件合起来太大", en: "All files of the package together are too large"),
        Text(
            zh: "合计最大 256 MiB，超过以后其余的文件没有检查。请删除不用的文件，缩小图片，或者把课程拆成几门。",
            en: """
                Together they have at most 256 MiB; the files beyond that were not checked. Remove files that are not \
                used, make pictures smaller, or split the course.
                """))

    package static let tooManyFiles = Self(
        Text(zh: "课程包的文件太多", en: "The package has too many files"),
        Text(
            zh: "最多 2000 个，超过以后其余的文件没有检查。请删除不用的文件，或者把课程拆成几门。",
            en: """
                There are at most 2,000; the files beyond that were not checked. Remove files that are not used, or \
                split the course.
                """))

    package static let tooManyFaults = Self(
        Text(zh: "问题太多，没有全部列出", en: "There are more faults than are shown"),
        Text(
            zh: "往往是一处写错引出一大片，例如少了一个结束标签。请先改正列出的问题，再检查一次。",
            en: """
                Often one mistake makes many, such as a missing end tag. Correct those that are shown, and check \
                again.
                """))

    package static let internalFault = Self(
        Text(zh: "没有发现错误，却生成不了课程", en: "No fault was found, and still no course could be made of the package"),
        Text(
            zh: "这是 Lamproom 自身的缺陷，不是课程包写错了。请把课程包交给 Lamproom 的维护者。",
            en: "This is a fault of Lamproom, not of the package. Report it to the maintainers, with the package."))
}
