"""Essays and practical tasks, graded by people; keys that were wrong, put right."""
import os
import subprocess

from .cast import LampCourse, Story
from .harness import LAMPROOM


class Grading(Story):
    ESSAY = ["先看封条，再看压力表，", "最后看出厂日期。"]

    def learner_submits(self, number):
        """Types the essay line by line into the program itself, and submits."""
        self.service.login(number)
        lines = ["", "", "y", *self.ESSAY, ".", ":s", "y", ""]
        environment = dict(os.environ, XDG_STATE_HOME=os.path.join(self.folder, "state", number), LC_ALL="C.UTF-8")
        result = subprocess.run(
            [LAMPROOM, "learn", "lamp", "--plain", "--lang", "zh-Hans"], input="\n".join(lines) + "\n",
            capture_output=True, text=True, env=environment, timeout=60)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertSays(result.stdout, "第 1/2 题 · 论述", "第 2/2 题 · 实操", "待评分：还有 10 分要等人评")

    def submitted(self):
        """Of 10001: the numbers of the essay and of the task in the queue."""
        self.publish(LampCourse(quizzes=("skills",)))
        self.run_as("li", "enrol", "--course", "lamp", "--person", "10001")
        self.learner_submits("10001")
        queue = self.json_as("zhang", "grade", "list", "--course", "lamp")
        numbers = {row["kind"]: row["number"] for row in queue}
        self.assertEqual(set(numbers), {"essay", "practical-task"})
        return str(numbers["essay"]), str(numbers["practical-task"]), queue

    def test_two_blind_graders_who_differ_and_a_third(self):
        essay, task, queue = self.submitted()
        # The essay is nobody's; the task is done before the grader's eyes
        self.assertEqual({row["kind"]: "person" in row for row in queue}, {"essay": False, "practical-task": True})
        table = self.run_as("zhang", "grade", "list")
        self.assertSays(table, "号码", "测验", "题型", "状态", "学员", "交卷时间")
        line = next(line for line in table.splitlines() if line.startswith(essay))
        self.assertSays(line, "实作考核 (lamp)", "论述题 6 分", "已评 0/2", "（匿名）")
        line = next(line for line in self.run_as("zhang", "grade", "list", lang="en").splitlines() if line.startswith(task))
        self.assertSays(line, "practical task, 4 pt", "graded by 0 of 2", "王建国 华山矿业/一矿/综采一队")

        opened = self.run_as("zhang", "grade", "open", essay)
        self.assertSays(
            opened, f"{essay} 号 · 实作考核 · 论述", "满分 6 分", "匿名评分：不显示是谁的答卷。", "说说下井前怎样检查自救器。", "回答：",
            "| " + self.ESSAY[0], "| " + self.ESSAY[1], "评分标准：", "1. 步骤完整", "2. 条理清楚", "参考：", "看封条、看压力、看日期。")
        for secret in ("10001", "王建国", "综采一队"):
            self.assertNotIn(secret, opened)
        self.assertSays(self.run_as("wang", "grade", "open", task, lang="en"), "Learner: 王建国 (10001)", "(done before a grader)", "Rubric:")

        award = ["grade", "award", essay]
        self.run_as("zhang", *award, expecting=2)
        self.refused(
            "zhang", *award, "--criterion", "1=4", lang="en", expecting=2,
            words="The rubric's criteria are numbered 1 to 2. Give each of them, and no other.")
        self.refused("zhang", *award, "--criterion", "1=5", "--criterion", "2=1", words="有一项的分数超过了满分。 [marks-out-of-range]")
        said = self.run_as("zhang", *award, "--criterion", "1=4", "--criterion", "2=1.5", "--comment", "步骤全。")
        self.assertSays(said, "5.5 分（4 + 1.5）", "| 步骤全。", "还要另一人评分，才能评定")
        # The second sees nothing of the first, and differs
        hidden = self.run_as("wang", "grade", "open", essay)
        self.assertSays(hidden, "另一位评分人的评分，等您评完才显示。")
        self.assertNotIn("步骤全。", hidden)
        said = self.run_as("wang", *award, "--criterion", "1=2", "--criterion", "2=1", lang="en")
        self.assertSays(said, "zhang", "5.5 points (4 + 1.5)", "wang", "3 points (2 + 1)", "The two graders differ, and nothing is settled")
        self.assertEqual(
            {row["number"]: row["state"] for row in self.json_as("zhang", "grade", "list")},
            {int(essay): "disagreement", int(task): "waiting"})
        # A change needs a reason; the third person's grade settles it
        self.refused(
            "wang", *award, "--criterion", "1=3", "--criterion", "2=1",
            words="已经有评分了。要改分，请在评语里写明原因。 [grade-reason-missing]")
        said = self.run_as("zhao", *award, "--criterion", "1=3.5", "--criterion", "2=1", "--comment", "第三步没说清。")
        self.assertSays(said, "评定：4.5 分。")
        self.refused(
            "zhang", *award, "--criterion", "1=1", "--criterion", "2=1", "--comment", "再想想", lang="en",
            words="A third person has decided between the first two graders")

        for grader in ("zhang", "wang"):
            self.run_as(grader, "grade", "award", task, "--criterion", "1=3")
        self.assertEqual(self.json_as("zhang", "grade", "list"), [])
        self.assertSays(self.run_as("zhang", "grade", "list", lang="en"), "Nothing waits to be graded.")
        self.assertEqual(
            {(row["number"], row["state"]) for row in self.json_as("zhang", "grade", "list", "--all")},
            {(int(essay), "final"), (int(task), "final")})
        self.assertSays(self.run_as("zhang", "grade", "comment", task, "口具要咬紧。"), "意见已记下。")

        # 4.5 of 6 and 3 of 4: 7.5 of 10 pass where 60 % do, and the certificate follows
        review = self.run_as("10001", "review", "lamp")
        self.assertSays(
            review, "实作考核，第 1 次", "由人评的题已经评完：7.5/10。", "步骤完整：3.5/4 分", "条理清楚：1/2 分", "| 第三步没说清。",
            "动作和时间：3/4 分", "| 口具要咬紧。", "得分 7.5/10（75%）", "合格。")
        for secret in ("zhang", "wang", "zhao"):
            self.assertNotIn(secret, review)
        self.assertSays(
            self.run_as("10001", "review", "lamp", "--quiz", "skills", "--attempt", "1", lang="en"), "What people had to grade is graded. Points: 7.5/10.",
            "步骤完整: 3.5 of 4 points", "Passed.")
        self.assertEqual(self.json_as("10001", "review", "lamp")["attempt"]["score"]["earned"], "7.5")
        self.assertEqual(self.json_as("10001", "progress")[0]["state"], "completed")
        self.run_as("10001", "review", "lamp", "--attempt", "2", expecting=1)

    def test_who_may_not_grade(self):
        essay, task, _ = self.submitted()
        for command in (
            ["list"], ["open", essay], ["award", essay, "--criterion", "1=4", "--criterion", "2=2"], ["comment", essay, "好"],
        ):
            self.forbidden(("li", "10001"), "grade", *command, languages=("zh-Hans",))
        self.forbidden(("li", "10001"), "grade", "list", languages=("en",))
        self.refused("zhang", "grade", "open", "1", words="没有找到。请检查地址或编号是否写对。 [not-found]")
        # Nobody grades their own answer, nor finds it in the queue
        self.run_as("admin", "user", "put", "10001", "--role", "instructor", "--person", "10001")
        self.service.login("10001")
        self.assertEqual(self.json_as("10001", "grade", "list"), [])
        self.refused("10001", "grade", "open", essay, words="这是您自己的答卷，要由别人评。 [own-attempt]")
        self.refused(
            "10001", "grade", "award", task, "--criterion", "1=4", lang="en",
            words="This answer is your own: someone else has to grade it. [own-attempt]")


class Regrading(Story):
    def sat_with_a_wrong_key(self):
        """1.0.0 has the key of q-light wrong; then 1.0.1 has it right. 10001 had it right by the book (60 of 100, so they
        are told), 10002 by the wrong key (80, a pass); 10003 leaves it open."""
        self.publish(LampCourse("1.0.0", light="true"))
        self.run_as("li", "enrol", "--course", "lamp", "--person", "10001", "10002", "10003")
        for number, pattern, earned in (("10001", "++++-", "60"), ("10002", "+-++-", "80"), ("10003", "+.+++", "80")):
            self.assertEqual(self.sit(number, self.answers(pattern))["score"]["earned"], earned)
        self.publish(LampCourse("1.0.1", light="false"))

    REGRADE = ["regrade", "--course", "lamp", "--quiz", "final"]

    def test_a_corrected_key_is_tried_out_carried_out_and_told(self):
        self.sat_with_a_wrong_key()
        self.run_as("zhang", *self.REGRADE, expecting=2)
        self.run_as("zhang", *self.REGRADE, "--dry-run", "--reason", "改", expecting=2)
        planned = self.json_as("zhang", *self.REGRADE, "--dry-run")
        self.assertEqual(
            [(row["personNumber"], row["before"]["earned"], row["after"]["earned"], row["after"]["hasPassed"],
              row.get("certificate")) for row in sorted(planned["changes"], key=lambda row: row["personNumber"])],
            [("10001", "60", "80", True, "issued"), ("10002", "80", "60", False, "endangered")])
        self.assertEqual(
            planned["summary"],
            {"changed": 2, "up": 1, "down": 1, "passed": 1, "failed": 1, "certificatesIssued": 1,
             "certificatesRevoked": 0, "certificatesEndangered": 1})
        number = self.json_as("10002", "certificate", "list")[0]["number"]
        table = self.run_as("zhang", *self.REGRADE, "--dry-run")
        line = next(line for line in table.splitlines() if line.startswith("10001"))
        self.assertSays(line, "王建国", "60/100", "80/100", "q-light 0→20", "变为合格; 完成课程; 发合格证明")
        line = next(line for line in table.splitlines() if line.startswith("10002"))
        self.assertSays(line, "李秀兰", "80/100", "60/100", "q-light 20→0", f"变为不合格; 证明 {number} 不再符合条件")
        self.assertSays(table, "1.0.1 版的答案：看了 3 份答卷，2 份有变化（升 1，降 1）。", "这是试算，什么也没有改动。")
        # Nothing has changed
        self.assertEqual(self.json_as("10001", "progress")[0]["state"], "active")

        done = self.run_as("zhang", *self.REGRADE, "--reason", "矿灯一题的答案错了", lang="en")
        self.assertSays(
            done, "Keys of 1.0.1. Attempts: 3; changed: 2 (up: 1, down: 1).", "Pass now: 1. Fail now: 1.",
            "Certificates issued: 1, revoked: 0, no longer earned but not revoked: 1.", "Done.")
        again = self.run_as("zhang", *self.REGRADE, "--reason", "再来一次")
        self.assertSays(again, "用 1.0.1 版的答案判，没有人的成绩有变化。")
        self.assertSays(
            self.run_as("10001", "review", "lamp"), "重新判过分：60/100 → 80/100。原因：矿灯一题的答案错了", "得分 80/100（80%）", "合格。")
        self.assertSays(
            self.run_as("10002", "review", "lamp", lang="en"), "Marked again. Points: 80/100 → 60/100. Reason: 矿灯一题的答案错了")
        # The completion stays, and so does the certificate until an administrator takes it away
        self.assertEqual([row["state"] for n in ("10001", "10002") for row in self.json_as(n, "progress")], ["completed"] * 2)
        self.assertEqual([row["status"] for row in self.json_as("10002", "certificate", "list")], ["valid"])
        self.forbidden(("zhang",), *self.REGRADE, "--reason", "撤销", "--revoke")
        said = self.run_as("admin", *self.REGRADE, "--reason", "撤销", "--revoke")
        self.assertSays(said, f"撤销证明 {number}", "合格证明：发 0，撤销 1")
        self.assertEqual([row["status"] for row in self.json_as("10002", "certificate", "list")], ["revoked"])

    def test_who_may_not_regrade(self):
        self.sat_with_a_wrong_key()
        self.forbidden(("li", "10001"), *self.REGRADE, "--dry-run")
        self.forbidden(("li", "10001"), *self.REGRADE, "--reason", "不要", languages=("zh-Hans",))
        self.refused("zhang", *self.REGRADE, "--dry-run", "--to", "9.9.9", words="[unknown-version]")
        self.assertEqual(self.json_as("zhang", *self.REGRADE, "--dry-run")["summary"]["changed"], 2)
