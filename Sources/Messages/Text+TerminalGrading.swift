// What the terminal client says when people grade, and when attempts are marked again.

extension Text {
    // MARK: Help

    package static let helpGrade = Text(
        zh: "给论述题和实操题评分。", en: "Grade essays and practical tasks.")
    package static let helpGradeList = Text(zh: "列出等待评分的答卷。", en: "List what waits to be graded.")
    package static let helpGradeOpen = Text(
        zh: "查看一份答卷：题目、回答、评分标准和已有的评分。",
        en: "Show an answer: what was asked, the answer, the rubric and the grades there are.")
    package static let helpGradeAward = Text(
        zh: "给一份答卷评分。在终端上不写 --criterion，就逐项询问。",
        en: "Grade an answer. Without --criterion, on a terminal, each criterion is asked for.")
    package static let helpGradeComment = Text(
        zh: "给一份答卷写意见，不给分。学员会看到。", en: "Write about an answer without giving marks. The learner reads it.")
    package static let helpGradeNumber = Text(
        zh: "答卷的号码，见 lamproom grade list。", en: "The answer's number, as lamproom grade list shows it.")
    package static let helpGradeCriterion = Text(
        zh: "评分标准某一项的得分，例如 1=4；每一项写一次。", en: "Points for a criterion of the rubric, as 1=4; once for each.")
    package static let helpGradeText = Text(
        zh: "评语，学员会看到；改分时必须写明原因。", en: "A comment, which the learner reads; a change of a grade needs one.")
    package static let helpGradeRemark = Text(zh: "意见。", en: "What is to be said.")
    package static let helpQuiz = Text(zh: "测验编号。", en: "The quiz's id.")
    package static let helpGradeClass = Text(
        zh: "培训班的号码：只要这个班的。", en: "A class's number: only the answers of that class.")
    package static let helpGradeAll = Text(zh: "也列出已经评定的。", en: "List what is graded, too.")
    package static let helpRegrade = Text(
        zh: "新版本改正了答案后，给旧版本的答卷重新判分。", en: "Mark attempts of older versions again, after a version has corrected keys.")
    package static let helpRegradeDiscussion = Text(
        zh:
            "先用 --dry-run 看谁的成绩会变、怎样变，再用 --reason 写明原因正式执行。旧成绩都留着，新成绩接在后面；再执行一次，什么也不会变。"
            + "题目被改写、删去或换了选项的，保留原来的得分，并一一列出。人评的分不受影响。",
        en:
            "See with --dry-run whose result changes and how; then carry it out with --reason. Earlier results stay, new ones "
            + "follow them; a second time changes nothing. A question that was reworded, removed or given other options keeps "
            + "its marks and is listed. What people graded stays as it is.")
    package static let helpRegradeTo = Text(
        zh: "用哪个版本的答案；不写就用最新版本。", en: "The version whose keys are used; by default the newest.")
    package static let helpRegradeDryRun = Text(
        zh: "只看会有什么变化，不做任何改动。", en: "Say what would change, and change nothing.")
    package static let helpRegradeReason = Text(
        zh: "重新判卷的原因，学员会看到。", en: "Why, which learners read.")
    package static let helpRegradeRevoke = Text(
        zh: "不再符合条件的人，撤销其合格证明（需要管理员）。",
        en: "Revoke the certificates of those who no longer fulfil the conditions (for administrators).")

    // MARK: The queue

    package static let gradingNone = Text(zh: "没有等待评分的答卷。", en: "Nothing waits to be graded.")
    package static let columnGradingNumber = Text(zh: "号码", en: "ID")
    package static let columnQuiz = Text(zh: "测验", en: "Quiz")
    package static let columnKind = Text(zh: "题型", en: "Kind")
    package static let columnLearner = Text(zh: "学员", en: "Learner")
    package static let columnSince = Text(zh: "交卷时间", en: "Submitted")
    package static let gradingBlind = Text(zh: "（匿名）", en: "(not shown)")
    package static let gradingWaitsForAnother = Text(zh: "等另一人评", en: "another has to grade")
    package static let gradingDisagreement = Text(zh: "意见不一", en: "graders differ")
    package static let gradingFinal = Text(zh: "已评定", en: "graded")
    package static func gradingKind(_ kind: Text, points: String) -> Text {
        Text(zh: "\(kind.chinese) \(points) 分", en: "\(kind.english), \(points) pt")
    }
    package static func gradingWaits(count: Int, of total: Int) -> Text {
        Text(zh: "已评 \(count)/\(total)", en: "graded by \(count) of \(total)")
    }

    // MARK: An answer

    package static func gradingHead(number: Int, quiz: String, kind: Text, points: String) -> Text {
        Text(
            zh: "\(number) 号 · \(quiz) · \(kind.chinese) · 满分 \(points) 分",
            en: "\(number) · \(quiz) · \(kind.english) · points: \(points)")
    }
    package static func gradingPerson(name: String, number: String, unit: String, post: String) -> Text {
        Text(zh: "学员：\(name)（\(number)），\(unit)，\(post)", en: "Learner: \(name) (\(number)), \(unit), \(post)")
    }
    package static let gradingIsBlind = Text(zh: "匿名评分：不显示是谁的答卷。", en: "Graded blind: whose answer it is is not shown.")
    package static let gradingAnswer = Text(zh: "回答：", en: "Answer:")
    package static func gradingLength(_ length: Int) -> Text {
        Text(zh: "共 \(length) 字。", en: "Characters: \(length).")
    }
    package static func gradingLength(_ length: Int, minimum: Int) -> Text {
        Text(
            zh: "共 \(length) 字，题目要求至少 \(minimum) 字。", en: "Characters: \(length); asked for: \(minimum) or more.")
    }
    package static func gradingTooShort(_ length: Int, minimum: Int) -> Text {
        Text(
            zh: "共 \(length) 字，不到题目要求的 \(minimum) 字。",
            en: "Characters: \(length); shorter than the question asks for: \(minimum).")
    }
    package static let gradingRubric = Text(zh: "评分标准：", en: "Rubric:")
    package static let gradingExplanation = Text(zh: "参考：", en: "For reference: ")
    package static let gradingEntries = Text(zh: "评分记录：", en: "Grades so far:")
    package static let gradingHidden = Text(
        zh: "另一位评分人的评分，等您评完才显示。", en: "What the other grader gave is shown once you have graded.")
    package static func gradingGrade(author: String, time: String, marks: String, total: String) -> Text {
        Text(zh: "\(author)，\(time)：\(total) 分（\(marks)）", en: "\(author), \(time): \(total) points (\(marks))")
    }
    package static func gradingRemark(author: String, time: String) -> Text {
        Text(zh: "\(author)，\(time)，意见", en: "\(author), \(time), a remark")
    }
    package static func gradingHolds(points: String) -> Text {
        Text(zh: "评定：\(points) 分。", en: "This holds. Points: \(points).")
    }
    package static let gradingEndangers = Text(
        zh: "注意：按这次的评分，已经发出的证书不再符合条件。证书仍然有效，请管理员决定是否撤销。",
        en:
            "Note: with this grade a certificate that was issued is no longer earned. It stays valid; an administrator decides whether to revoke it."
    )
    package static let gradingDiffers = Text(
        zh: "两位评分人给的分不同，还没有评定：其中一人改成一致，或者由第三人评分。",
        en:
            "The two graders differ, and nothing is settled: one of them changes to the other's, or a third person grades."
    )
    package static func gradingWaitsForSecond(number: Int) -> Text {
        Text(
            zh: "还要另一人评分，才能评定（\(number) 号）。", en: "Another person has to grade it before it is settled (\(number)).")
    }

    // MARK: Awarding

    package static let gradeCriterionMissing = Text(
        zh: "请用 --criterion 给评分标准的每一项打分，例如 --criterion 1=4 --criterion 2=3.5。",
        en: "Give points for every criterion of the rubric: --criterion 1=4 --criterion 2=3.5.")
    package static func gradeCriterionMalformed(_ text: String) -> Text {
        Text(
            zh: "“\(text)”不能用。写法是 项号=得分，例如 1=4。",
            en: "“\(text)” cannot be used. Write the criterion's number and the points, as 1=4.")
    }
    package static func gradeCriterionTwice(_ number: Int) -> Text {
        Text(zh: "第 \(number) 项写了两次。", en: "Criterion \(number) is given twice.")
    }
    package static func gradeCriteriaWanted(count: Int) -> Text {
        Text(
            zh: "评分标准有 \(count) 项，每一项都要写，只能写这些。",
            en: "The rubric's criteria are numbered 1 to \(count). Give each of them, and no other.")
    }
    package static func gradeAsk(number: Int, title: String, points: String) -> Text {
        Text(zh: "\(number). \(title)（0–\(points) 分）：", en: "\(number). \(title) (0–\(points) points): ")
    }
    package static func gradeAskAgain(points: String) -> Text {
        Text(
            zh: "请输入 0 到 \(points) 的分数，最多两位小数；输入 q 离开。",
            en: "Type a number from 0 to \(points) with at most two decimals, or q to leave.")
    }
    package static let gradeAskComment = Text(
        zh: "评语（学员会看到；没有就直接回车）：", en: "Comment (the learner reads it; Enter for none): ")
    package static let gradeAskReason = Text(zh: "改分的原因（学员会看到）：", en: "Why the grade changes (the learner reads it): ")
    package static func gradeConfirm(total: String, points: String) -> Text {
        Text(zh: "共 \(total)/\(points) 分。提交评分吗？[y/n] ", en: "Points: \(total) of \(points). Award? [y/n] ")
    }
    package static let gradeNotAwarded = Text(zh: "没有评分。", en: "Nothing was awarded.")
    package static let gradeRemarked = Text(zh: "意见已记下。", en: "The remark is stored.")

    // MARK: The learner's review

    package static let helpReview = Text(
        zh: "看自己答过的卷：得分、评语和重新判分。", en: "See a paper you sat: points, comments, and results that followed.")
    package static let helpReviewAttempt = Text(
        zh: "第几次；不写就看最近一次。", en: "Which attempt; by default the last one.")
    package static let reviewNone = Text(zh: "没有已交的答卷。", en: "There is no attempt that has ended.")
    package static func reviewOf(quiz: String, attempt: Int) -> Text {
        Text(zh: "\(quiz)，第 \(attempt) 次", en: "\(quiz), attempt \(attempt)")
    }
    package static func reviewGraded(points: String) -> Text {
        Text(zh: "由人评的题已经评完：\(points)。", en: "What people had to grade is graded. Points: \(points).")
    }
    package static func reviewRegraded(before: String, after: String, reason: String) -> Text {
        Text(
            zh: "重新判过分：\(before) → \(after)。原因：\(reason)",
            en: "Marked again. Points: \(before) → \(after). Reason: \(reason)")
    }
    package static func reviewCriterion(_ title: String, earned: String, possible: String) -> Text {
        Text(zh: "\(title)：\(earned)/\(possible) 分", en: "\(title): \(earned) of \(possible) points")
    }

    // MARK: Marking again

    package static let regradeDryRunOrReason = Text(
        zh: "先用 --dry-run 看变化；正式执行要写 --reason。两个选项只能写一个。",
        en: "Use --dry-run to see what would change, or --reason to carry it out; one of the two.")
    package static func regradeNone(version: String) -> Text {
        Text(
            zh: "用 \(version) 版的答案判，没有人的成绩有变化。", en: "With the keys of \(version) nobody's result changes.")
    }
    package static let columnAttempt = Text(zh: "次", en: "Attempt")
    package static let columnBefore = Text(zh: "原成绩", en: "Before")
    package static let columnAfter = Text(zh: "新成绩", en: "After")
    package static let columnQuestions = Text(zh: "变化的题", en: "Questions")
    package static let columnEffect = Text(zh: "结果", en: "Effect")
    package static let regradePasses = Text(zh: "变为合格", en: "passes now")
    package static let regradeFails = Text(zh: "变为不合格", en: "fails now")
    package static let regradeCompletes = Text(zh: "完成课程", en: "completes the course")
    package static let regradeIssued = Text(zh: "发合格证明", en: "certificate issued")
    package static func regradeEndangered(_ number: String) -> Text {
        Text(zh: "证明 \(number) 不再符合条件", en: "certificate \(number) no longer earned")
    }
    package static func regradeRevoked(_ number: String) -> Text {
        Text(zh: "撤销证明 \(number)", en: "certificate \(number) revoked")
    }
    package static func regradeKept(question: String, reason: Text, attempts: Int) -> Text {
        Text(
            zh: "保留原得分：\(question)——\(reason.chinese)（\(attempts) 份答卷）",
            en: "Marks kept: \(question): \(reason.english) (attempts: \(attempts))")
    }
    package static func regradeWaiting(count: Int) -> Text {
        Text(
            zh: "\(count) 份答卷还在等人评分，先不动；评完后再执行一次。",
            en:
                "Attempts that wait to be graded by a person: \(count). They are left; run this again once they are graded."
        )
    }
    package static let regradeGone = Text(zh: "新版本里没有这道题", en: "the version has no such question")
    package static let regradeKindChanged = Text(zh: "题型变了", en: "it is of another kind")
    package static let regradeWordingChanged = Text(zh: "题目的文字变了", en: "its wording changed")
    package static let regradePartsChanged = Text(zh: "选项或项目变了", en: "its options or items changed")
    package static func regradeSummary(version: String, attempts: Int, changed: Int, up: Int, down: Int) -> Text {
        Text(
            zh: "\(version) 版的答案：看了 \(attempts) 份答卷，\(changed) 份有变化（升 \(up)，降 \(down)）。",
            en:
                "Keys of \(version). Attempts: \(attempts); changed: \(changed) (up: \(up), down: \(down)).")
    }
    package static func regradeOutcomes(passed: Int, failed: Int) -> Text {
        Text(zh: "变为合格 \(passed) 份，变为不合格 \(failed) 份。", en: "Pass now: \(passed). Fail now: \(failed).")
    }
    package static func regradeCertificates(issued: Int, revoked: Int, endangered: Int) -> Text {
        Text(
            zh: "合格证明：发 \(issued)，撤销 \(revoked)，不再符合条件但没有撤销 \(endangered)。",
            en: "Certificates issued: \(issued), revoked: \(revoked), no longer earned but not revoked: \(endangered).")
    }
    package static let regradeWasDryRun = Text(
        zh: "这是试算，什么也没有改动。正式执行时用 --reason 写明原因。",
        en: "This was a dry run: nothing was changed. Carry it out with --reason.")
    package static let regradeDone = Text(
        zh: "已执行。新成绩接在旧成绩后面，旧成绩都留着。", en: "Done. The new results follow the earlier ones, which stay.")
}
