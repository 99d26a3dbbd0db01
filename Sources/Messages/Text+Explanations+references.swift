// Files and references.
extension Text.Explanation {
    package static let missingCourseFile = Self(
        Text(zh: "课程包里没有 course.xml", en: "There is no course.xml at the top of the package"),
        Text(
            zh: "course.xml 说明这是什么课、由哪些文件组成，必须在课程包的最上层，文件名全用小写。如果检查的是上一层文件夹，请给出课程包本身的路径。",
            en: """
                It says what the course is and which files belong to it. It stands at the top of the package folder, \
                its name in lower case. If you checked the folder above, give the path of the package itself.
                """))

    package static let missingFile = Self(
        Text(zh: "引用的文件不存在", en: "A file that is referred to does not exist"),
        Text(
            zh: "请检查路径：从课程包文件夹写起，区分大小写，消息会提示最接近的文件名。",
            en: """
                Look at the path: it begins below the package folder, and upper and lower case count. The message \
                names the nearest file.
                """),
        wrong: #"<bank file="Gas.xml"/>"#, right: #"<bank file="banks/gas.xml"/>"#)

    package static let repeatedFile = Self(
        Text(zh: "course.xml 把一个文件列了两次", en: "course.xml lists a file twice"),
        Text(
            zh: "同一个模块不会学两次，同一个题库也不会有两份。请只保留一处。",
            en: "A module is not read twice, and a bank is not there twice. Keep one of them."))

    package static let wrongFileKind = Self(
        Text(zh: "文件的种类与所在的清单不符", en: "A file is listed where its kind does not belong"),
        Text(
            zh: "例如把题库列在了 <modules> 里。请看文件的根元素：<module> 列在 modules，<bank> 列在 banks，<quiz> 列在 quizzes。",
            en: """
                A bank stands among the modules, for instance. Look at the root element: <module> belongs to modules, \
                <bank> to banks, <quiz> to quizzes.
                """))

    package static let notAnImage = Self(
        Text(zh: "插图的文件不是图片", en: "The file of a figure is neither PNG nor JPEG"),
        Text(
            zh: "判断的依据是文件内容，不是文件名。请用图片软件另存为 PNG 或 JPEG；只改扩展名没有用。",
            en: """
                What counts is the content, whatever the name says. Save the picture as PNG or JPEG; another name is \
                not enough.
                """))

    package static let wrongImageName = Self(
        Text(zh: "图片的扩展名与内容不符", en: "A picture's name says PNG and it is a JPEG, or the other way round"),
        Text(
            zh: "PNG 图片的文件名以 .png 结尾，JPEG 以 .jpg 或 .jpeg 结尾；有的浏览器和软件按扩展名打开，就会打不开。请改文件名和 file，或者另存为另一种格式。",
            en: """
                The name of a PNG ends in .png, that of a JPEG in .jpg or .jpeg; some programs go by it and cannot \
                open the picture. Rename it, also in “file”, or save it in the other format.
                """))

    package static let damagedImage = Self(
        Text(zh: "图片不完整", en: "A picture is cut off or damaged"),
        Text(
            zh: "文件开头是图片，但没有到结尾，多半是没有下载完或没有复制完。请重新导出或复制这张图片，并打开看一看。",
            en: """
                It begins as a picture and does not reach its end; usually it was not downloaded or copied \
                completely. Export or copy it again, and open it to see.
                """))

    package static let unknownBank = Self(
        Text(zh: "抽题的题库不存在", en: "A draw names no bank that course.xml lists"),
        Text(
            zh: "draw 里写的是 <bank> 的 id，不是文件名；题库的文件还要列在 course.xml 的 <banks> 里。",
            en: "“bank” is the id of a <bank>, not its file name; and its file is listed in <banks> of course.xml."),
        wrong: #"<draw bank="banks/gas.xml" count="20"/>"#, right: #"<draw bank="gas" count="20"/>"#)

    package static let unknownQuiz = Self(
        Text(zh: "完成条件里的测验不存在", en: "A condition names no quiz that course.xml lists"),
        Text(
            zh: "pass-quiz 里写的是 <quiz> 的 id，不是文件名；测验的文件还要列在 course.xml 的 <quizzes> 里。",
            en: "“quiz” is the id of a <quiz>, not its file name; and its file is listed in <quizzes> of course.xml."),
        wrong: #"<pass-quiz quiz="quizzes/final.xml"/>"#, right: #"<pass-quiz quiz="final"/>"#)

    package static let unknownQuestion = Self(
        Text(zh: "测验列出的题目不存在", en: "A quiz lists a question that does not exist"),
        Text(
            zh: "question 的 ref 写的是题库里一道题或一个案例的 id。案例里的题不能单独列出，要列出整个案例。",
            en: """
                “ref” is the id of a question or of a case in one of the banks. Questions of a case are not listed by \
                themselves: list the case.
                """),
        wrong: #"<question ref="case-01-a"/>"#, right: #"<question ref="case-01"/>"#)

    package static let repeatedQuestion = Self(
        Text(zh: "同一道题在一个测验里列了两次", en: "A quiz lists a question twice"),
        Text(
            zh: "一份试卷里，同一道题只能出现一次，否则它的分会算两遍。请只保留一处。",
            en: "A paper holds a question once, or its points would count twice. Keep one of them."))

    package static let unknownModule = Self(
        Text(zh: "先修的模块不存在", en: "A module requires one that does not exist"),
        Text(
            zh: "requires 里写的是 <module> 的 id，不是文件名；有几个就用空格隔开。",
            en: "“requires” holds ids of <module>, not file names, with spaces between them."),
        wrong: #"<module file="modules/20-inspection.xml" requires="modules/10-properties.xml"/>"#,
        right: #"<module file="modules/20-inspection.xml" requires="properties"/>"#)

    package static let moduleCircle = Self(
        Text(zh: "模块的先修要求成了一个圈", en: "The requirements of modules run in a circle"),
        Text(
            zh: "甲要求先学乙，乙又要求先学甲，那就一个也学不了。消息按顺序列出圈里的模块，请从其中一个的 requires 里去掉一项。",
            en: """
                If one requires another that requires the first, neither can ever be read. The message lists the \
                modules of the circle; take one of them out of a “requires”.
                """),
        wrong: #"<module file="modules/a.xml" requires="b"/> <module file="modules/b.xml" requires="a"/>"#,
        right: #"<module file="modules/a.xml"/> <module file="modules/b.xml" requires="a"/>"#)

    package static let unreachableModule = Self(
        Text(zh: "模块永远学不到", en: "A module can never be reached"),
        Text(
            zh: "它要求先学的模块在一个圈里，而圈里的模块谁也学不了。解开那个圈（见 module-circle），这条错误就消失了。",
            en: """
                It requires a module of a circle, which nobody can read. Open the circle (see module-circle), and \
                this is gone.
                """))

    package static let unknownLint = Self(
        Text(zh: "silence 里写的不是警告的名字", en: "A silence names no warning"),
        Text(
            zh: "只有警告可以写明理由不理会，错误必须改正。全部标识用 lamproom explain 列出。",
            en: """
                Only warnings can be silenced, with a reason; errors have to be put right. The command “lamproom \
                explain” lists all identifiers.
                """),
        wrong: #"<silence lint="no-key">…</silence>"#,
        right: #"<silence lint="unused-file" file="assets/plan.png">…</silence>"#)
}
