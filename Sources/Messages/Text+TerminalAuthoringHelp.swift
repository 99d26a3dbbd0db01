// The help of the commands for those who write courses.

extension Text {
    package static let helpNew = Text(
        zh: "新建一个课程包，里面的注释说明怎样写。", en: "Make a course package to begin with, with comments that teach.")
    package static let helpNewID = Text(
        zh: "课程编号，例如 gas-safety：小写字母、数字和 -。", en: "The course's id, as gas-safety: letters, digits and -.")
    package static let helpNewPath = Text(
        zh: "放在哪个文件夹；不写就用编号。", en: "The folder to make; by default it is called like the id.")
    package static let helpNewTitle = Text(zh: "课程名称。", en: "The course's title.")
    package static let helpNewCategory = Text(zh: "课程类别。", en: "The course's category.")

    package static let helpCheck = Text(zh: "检查课程包，列出所有问题。", en: "Check course packages and list all faults.")
    package static let helpCheckFormat = Text(
        zh: "text（给人看）或 json（给程序看）。", en: "text (for people) or json (for programs).")
    package static let helpCheckStrict = Text(zh: "警告也算错误。", en: "Warnings count as errors.")
    package static let helpCheckWatch = Text(
        zh: "一直看着，文件一改就再检查一遍；Ctrl-C 结束。json 时每次输出一行。",
        en: "Check again whenever a file changes, until Ctrl-C; with json one line each time.")
    package static let helpExplain = Text(
        zh: "解释检查结果里方括号中的标识；不写标识就全部列出。",
        en: "Explain an identifier of the checker; without one, list them all.")
    package static let helpIdentifier = Text(
        zh: "标识，例如 missing-file。", en: "The identifier, as missing-file.")
    package static let helpSchema = Text(
        zh: "输出课程文件的模式，供编辑器使用。", en: "Write a schema of the course files, for editors.")
    package static let helpSchemaFormat = Text(
        zh: "xsd（XML Schema；旁边要有 xml.xsd，写文件时一并写好）或 rng（RELAX NG）。",
        en: "xsd (XML Schema; needs xml.xsd beside it, which is written with the file) or rng (RELAX NG).")

    package static let helpFormat = Text(
        zh: "整理课程文件的缩进和属性顺序；内容和注释不变。",
        en: "Lay out the files of packages: indentation and order of attributes; content and comments stay.")
    package static let helpFormatPaths = Text(zh: "一个或几个课程包文件夹。", en: "One or more package folders.")
    package static let helpFormatCheck = Text(
        zh: "只说哪些文件需要整理，不改动；有就以 1 退出。", en: "Change nothing; end with 1 if a file is not laid out so.")
    package static let helpDiff = Text(
        zh: "比较两个课程包，列出学员会感到的变化。", en: "Compare two packages: what changes for learners.")
    package static let helpDiffExitCodes = Text(
        zh: "退出码：0 没有区别；1 有区别；2 有错误，比较不了。",
        en: "Exit codes: 0 no difference; 1 differences; 2 a package with errors, so there is nothing to compare.")
    package static let helpDiffOld = Text(zh: "原来的课程包：文件夹或 ZIP 文件。", en: "The old package: a folder or a ZIP file.")
    package static let helpDiffNew = Text(zh: "新的课程包：文件夹或 ZIP 文件。", en: "The new package: a folder or a ZIP file.")

    package static let helpPreview = Text(
        zh: "预览课程包：学员将会看到的样子。", en: "Show a package as a worker will see it.")
    package static let helpPreviewModule = Text(zh: "只看这个模块。", en: "Only this module.")
    package static let helpPreviewQuiz = Text(zh: "只看这个测验的试卷。", en: "Only a paper of this quiz.")
    package static let helpPreviewSeed = Text(
        zh: "抽题的种子：同一个数总是同一张卷子。", en: "The seed of the papers: a number always gives the same paper.")
    package static let helpPreviewKeys = Text(zh: "同时显示答案和解析。", en: "Show keys and explanations, too.")
    package static let helpPreviewHTML = Text(
        zh: "写成一个网页文件，用浏览器看。", en: "Write a page for a browser to this file instead.")

    package static let helpPack = Text(zh: "把课程包打成一个 ZIP 文件。", en: "Pack a course package into one ZIP file.")
    package static let helpPublish = Text(zh: "检查并发布课程包。", en: "Check a course package and publish it.")
    package static let helpPackage = Text(zh: "课程包：文件夹或 ZIP 文件。", en: "A course package: a folder or a ZIP file.")
    package static let helpPackages = Text(
        zh: "一个或几个课程包：文件夹或 ZIP 文件。", en: "One or more course packages: folders or ZIP files.")

    package static let helpLimit = Text(
        zh: "课程包的一项上限，名称和服务的 lamproom.yaml 里 package-limits 下的一样，例如 questions=300000；可以写几次。",
        en: "A limit of packages, named as under package-limits in the service's lamproom.yaml: questions=300000. "
            + "May be given several times.")
    package static func usageUnknownLimit(_ name: String, nearest: String?, known: String) -> Text {
        guard let nearest else {
            return Text(
                zh: "没有“\(name)”这项上限。--limit 可以设定：\(known)", en: "There is no limit “\(name)”. --limit sets: \(known)")
        }
        return Text(
            zh: "没有“\(name)”这项上限，是不是 \(nearest)？", en: "There is no limit “\(name)”. Did you mean \(nearest)?")
    }
    package static func usageLimitValue(_ value: String, name: String, least: Int, most: Int) -> Text {
        Text(
            zh: "上限 \(name) 不能是“\(value)”。请写一个 \(least) 到 \(most) 的整数，例如 --limit \(name)=\(most)。",
            en: "The limit \(name) cannot be “\(value)”. Write a whole number from \(least) to \(most), "
                + "as --limit \(name)=\(most).")
    }

    package static let helpCourses = Text(
        zh: "查看已发布的课程；也可以停用、恢复、下载。", en: "See, withdraw, reinstate and download published courses.")
    package static let helpCourseList = Text(zh: "列出已发布的课程。", en: "List the published courses.")
    package static let helpCourseHistory = Text(zh: "列出一门课程的各个版本。", en: "List the versions of a course.")
    package static let helpCourseWithdraw = Text(
        zh: "停用一门课程：不再接受报名，记录都保留。", en: "Withdraw a course: no more enrolments; all records stay.")
    package static let helpWithdrawReason = Text(zh: "停用的原因。", en: "Why it is withdrawn.")
    package static let helpCourseReinstate = Text(zh: "恢复停用的课程。", en: "Reinstate a course that was withdrawn.")
    package static let helpCourseDownload = Text(
        zh: "下载一个版本的课程包。", en: "Download the package of a version.")
    package static let helpCourseVersion = Text(zh: "版本，例如 1.0.0。", en: "The version, as 1.0.0.")
}
