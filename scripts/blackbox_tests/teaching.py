"""A class from its first day to its closing, through the programs, by everyone who has to do with it."""
import os

from .cast import days_from_today, LampCourse, MINE, Story

YESTERDAY, SOON = days_from_today(-1), days_from_today(2)


class Teaching(Story):
    def make_class(self):
        """Of the first mine without 10005, with two sessions yesterday and one tomorrow."""
        self.publish(LampCourse(modules=("lamp", "drill", "practice")))
        said = self.run_as(
            "zhang", "class", "new", "--course", "lamp", "--title", "矿灯班 第1期", "--from", YESTERDAY, "--to", SOON,
            "--place", "培训中心 301", "--teacher", "zhang")
        self.assertSays(said, "已建第 1 号班：矿灯班 第1期。")
        self.run_as("zhang", "class", "enrol", "1", "--person", "10001", "10002", "10003", "10004")
        for start, minutes, *about in (
            (YESTERDAY + " 08:30", "90", "--module", "drill"), (YESTERDAY + " 14:00", "60", "--subject", "矿灯维护"),
            (SOON + " 08:30", "45", "--subject", "答疑"),
        ):
            self.run_as("zhang", "class", "session", "add", "1", "--start", start, "--minutes", minutes, *about)

    def attend_all(self):
        """10001: 90 + 60 minutes, 10002: 90 + 40, 10003: 60, 10004: 50 + 60."""
        said = self.run_as("zhang", "class", "attend", "1", "1", "--all", "--except", "10003:excused", "10004:late:50")
        self.assertSays(said, "已记：到 2，迟到 1，缺勤 0，请假 1")
        path = os.path.join(self.folder, "attendance.csv")
        with open(path, "wb") as file:
            file.write("工号,姓名,出勤,分钟\n10001,王建国,到,\n10002,李秀兰,迟到,40\n10003,赵铁柱,缺勤,\n".encode("gb18030"))
        self.assertSays(self.run_as("zhang", "class", "attend", "1", "2", "--file", path), "已记：到 1，迟到 1，缺勤 1，请假 0")
        self.assertSays(self.run_as("zhang", "class", "attend", "1", "2", "10004", lang="en"), "Recorded. Present: 1, late: 0")
        # What is on record is only followed, and with a reason
        said = self.run_as("zhang", "class", "attend", "1", "2", "10003", lang="en", expecting=1)
        self.assertSays(said, "10003: on record as absent, 0 minutes (zhang,", "to correct it, give the reason.")
        self.run_as("zhang", "class", "attend", "1", "2", "10003", "--reason", "点名时漏了")

    def test_a_class_from_its_first_day_to_its_closing(self):
        self.make_class()
        # The roster: tried out, carried out, somebody comes and goes
        said = self.run_as("li", "class", "enrol", "1", "--unit", MINE, "--dry-run")
        self.assertSays(said, "只是试算", "会新报名 1 人，原有报名编入 0 人，原来就在班里 4 人")
        self.assertEqual(len(self.json_as("zhang", "class", "show", "1")["learners"]), 4)
        said = self.run_as("li", "class", "enrol", "1", "--unit", MINE, lang="en")
        self.assertSays(said, "Enrolled into the class: 1,", "in it already: 4.")
        said = self.run_as("zhang", "class", "remove", "1", "--person", "10005", "--reason", "调走了", lang="en")
        self.assertSays(said, "Taken off the class: 1.")
        self.assertEqual(self.enrolment("10005")[0]["state"], "active")
        # Another enrolment of the course at another class is refused by name
        self.run_as("zhang", "class", "new", "--course", "lamp", "--title", "第2期", "--from", SOON, "--to", SOON)
        said = self.run_as("zhang", "class", "enrol", "2", "--person", "10001", "10006", expecting=1)
        self.assertSays(said, "新报名并编入 1 人", "不能编入的 1 人", "10001 王建国：在这门课程的另一期里")
        self.run_as("zhang", "class", "change", "2", "--title", "矿灯班 第2期", "--place", "井口会议室")
        classes = self.json_as("zhang", "class", "list")
        self.assertEqual({row["number"]: row["title"] for row in classes}, {1: "矿灯班 第1期", 2: "矿灯班 第2期"})
        self.assertEqual({row["number"]: row["state"] for row in classes}, {1: "running", 2: "planned"})
        table = self.run_as("zhang", "class", "list", "--state", "running")
        self.assertSays(table, "班号", "矿灯班 第1期", "进行中")
        self.assertNotIn("第2期", table)
        self.assertSays(self.run_as("zhang", "class", "list", lang="en"), "Class", "Learners", "planned", "running")

        # Attendance; nothing before a session has begun
        self.refused("zhang", "class", "attend", "1", "3", "--all", words="这次课还没有开始，不能记考勤。 [session-not-begun]")
        self.attend_all()
        self.refused(
            "zhang", "class", "session", "cancel", "1", "1", "--reason", "改期", lang="en",
            words="Someone attended the session; it cannot be cancelled.")
        self.assertSays(self.run_as("zhang", "class", "session", "cancel", "1", "3", "--reason", "教室停电"), "第 3 次课已取消。")
        shown = self.json_as("zhang", "class", "show", "1")
        self.assertEqual(
            {row["number"]: row["minutes"] for row in shown["learners"]},
            {"10001": 150, "10002": 130, "10003": 60, "10004": 110})
        corrected = [row for row in shown["learners"] if row["number"] == "10003"][0]["attendance"]
        self.assertEqual([(row["session"], row["status"], row["reason"]) for row in corrected if row["session"] == 2],
                         [(2, "present", "点名时漏了")])

        # It does not close before its record is complete, and says what is missing
        said = self.run_as("zhang", "class", "close", "1", expecting=3)
        self.assertSays(said, "“培训计划”：还没有。", "上过课的人里有 4 人没有考核结果", "“综合考评报告”：还没有。", "[class-incomplete]")
        for number in self.WORKERS[:4]:
            self.run_as("li", "sign-off", "--person", number, "--course", "lamp", "--module", "practice")
        for number, pattern in zip(self.WORKERS, ("+++++", "++++-", "+++--", "+....")):
            self.sit(number, self.answers(pattern))
        plan = os.path.join(self.folder, "plan.txt")
        with open(plan, "w") as file:
            file.write("第一天：佩戴演练。\n第二天：考试。\n")
        self.assertSays(self.run_as("zhang", "class", "document", "1", "plan", "--file", plan), "“培训计划”已存档。")
        self.assertSays(self.run_as("zhang", "class", "document", "1", "plan", lang="en"), "plan.txt", "第一天：佩戴演练。 第二天：考试。")
        said = self.run_as("zhang", "class", "close", "1", lang="en", expecting=3)
        self.assertSays(said, "The record is not complete", "evaluation: there is none.")
        self.assertNotIn("plan:", said)
        self.run_as("zhang", "class", "document", "1", "evaluation", "--text", "两人合格，两人补考。")
        screen = self.run_as("zhang", "class", "show", "1")
        self.assertSays(
            screen, "矿灯班 第1期", "矿灯与自救器 (lamp 1.0.0)", "进行中", "已取消：教室停电", "名册", "10001 王建国 综采一队 到到 150 100% 已完成",
            "10002 李秀兰 综采一队 到迟 130 80% 已完成", "10003 赵铁柱 综采一队 假到 60 60% 学习中", "10004 孙志强 通风队 迟到 110 20% 学习中",
            "[x] 培训计划", "[x] 综合考评报告", "档案齐全，可以结档。")
        self.assertSays(self.run_as("zhang", "class", "close", "1"), "第 1 号班已结档，档案齐全。")

        # Closed, it stays as it is, but for what was false about attendance
        self.refused(
            "zhang", "class", "session", "add", "1", "--start", SOON + " 08:30", "--minutes", "45", "--subject", "补课",
            words="这一期已结档，不能再改")
        self.refused("zhang", "class", "enrol", "1", "--person", "10006", lang="en", words="The class is closed and stays as it is")
        self.run_as("zhang", "class", "attend", "1", "1", "10004:late:60", "--reason", "表走慢了")
        self.assertEqual(self.json_as("zhang", "class", "list", "--state", "closed")[0]["number"], 1)

    def test_what_each_role_sees_and_may_do_of_a_class(self):
        self.make_class()
        self.attend_all()
        self.forbidden(
            ("li", "10001"), "class", "new", "--course", "lamp", "--title", "自己的班", "--from", SOON, "--to", SOON)
        plan = os.path.join(self.folder, "plan.txt")
        with open(plan, "w") as file:
            file.write("计划")
        for command in (
            ["change", "1", "--title", "别的名字"], ["remove", "1", "--person", "10001", "--reason", "不要"],
            ["session", "add", "1", "--start", SOON + " 10:30", "--minutes", "45", "--subject", "补课"],
            ["session", "cancel", "1", "3", "--reason", "不要"], ["attend", "1", "1", "10001:absent", "--reason", "不要"],
            ["conditions", "1", "--quiz", "final", "--set", "attempts=9", "--reason", "不要"],
            ["document", "1", "plan", "--file", plan], ["close", "1"],
        ):
            # A manager of its learners, a learner, and an instructor who neither made nor teaches it
            self.forbidden(("li", "10001", "wang"), "class", *command, languages=("zh-Hans",))
        self.forbidden(("10001",), "class", "enrol", "1", "--person", "10005")
        self.refused("qian", "class", "enrol", "1", "--person", "10005", words="您管理的单位里没有这些工号：10005。 [unknown-person]")
        shown = self.json_as("zhang", "class", "show", "1")
        self.assertEqual(shown["detail"]["summary"]["title"], "矿灯班 第1期")
        self.assertEqual([row["number"] for row in shown["learners"]], ["10001", "10002", "10003", "10004"])
        # A manager sees their own people, a learner themselves, and neither of them the record
        seen = self.json_as("li", "class", "show", "1")
        self.assertEqual(len(seen["learners"]), 4)
        self.assertNotIn("documents", seen["detail"])
        own = self.json_as("10002", "class", "show", "1")
        self.assertEqual([row["number"] for row in own["learners"]], ["10002"])
        screen = self.run_as("10002", "class", "show", "1")
        self.assertSays(screen, "课程安排", "本人", YESTERDAY + " 08:30 90 佩戴演练", "到 90 分钟", "迟到 40 分钟")
        self.assertNotIn("一期一档", screen)
        self.assertEqual(self.json_as("10006", "class", "list"), [])
        self.forbidden(("10006", "qian"), "class", "show", "1")

    def test_conditions_and_extra_time_of_a_class(self):
        self.make_class()
        self.attend_all()
        for number in self.WORKERS[:4]:
            self.run_as("zhang", "sign-off", "--person", number, "--course", "lamp", "--module", "practice")
        self.assertSays(self.run_as("zhang", "class", "conditions", "1"), "这一期没有改动测验的条件。")
        change = ["class", "conditions", "1", "--quiz", "final", "--set", "attempts=3", "time-limit-minutes=40"]
        self.run_as("zhang", *change, expecting=2)
        said = self.run_as("zhang", *change, "--reason", "停电", lang="en")
        self.assertSays(
            said, "final", "time-limit-minutes=40 time limit in minutes", "attempts=3 number of attempts", "Reason: 停电 (zhang,")
        self.run_as("admin", "class", "conditions", "1", "--quiz", "final", "--set", "attempts=default", "--reason", "来电了")
        self.assertSays(
            self.run_as("zhang", "class", "conditions", "1"), "time-limit-minutes=40 时限（分钟）", "原因：来电了（admin，", "final (已改)",
            "attempts=3", "可答次数", "原因：停电（zhang，")
        history = self.json_as("zhang", "class", "conditions", "1")
        self.assertEqual(
            sorted((row["isHolding"], row["recordedBy"], row["reason"], {one["name"]: one["value"] for one in row["settings"]})
                   for row in history),
            [(False, "zhang", "停电", {"attempts": "3", "time-limit-minutes": "40"}),
             (True, "admin", "来电了", {"time-limit-minutes": "40"})])
        self.refused(
            "zhang", "class", "conditions", "1", "--quiz", "final", "--set", "attempts=0", "--reason", "试",
            words="测验条件 attempts 不能是“0”")

        grant = ["extra-time", "--class", "1", "--quiz", "final", "--minutes", "20", "--reason", "手受了伤", "--person"]
        self.assertSays(self.run_as("zhang", *grant, "10003"), "已给 10003 加时 20 分钟。")
        self.assertSays(self.run_as("zhang", *grant, "10006", lang="en", expecting=1), "10006 is not in the class")
        self.forbidden(("li", "10001"), *grant, "10001")
        for number, minutes in (("10001", 40), ("10003", 60)):
            attempt, _ = self.begin_quiz(number)
            self.assertGreater(attempt["secondsLeft"], minutes * 60 - 60)
            self.assertLessEqual(attempt["secondsLeft"], minutes * 60)

    def test_sign_offs_and_class_hours(self):
        self.make_class()
        self.attend_all()
        sign = ["sign-off", "--course", "lamp", "--module", "practice", "--person"]
        self.assertSays(self.run_as("li", *sign, "10001", "--comment", "动作熟练"), "已为 10001 王建国 签字确认：实际操作。")
        said = self.run_as("zhang", *sign, "10002", lang="en")
        self.assertSays(said, "Signed off for 10002 李秀兰: 实际操作.")
        self.forbidden(("10001",), *sign, "10003")
        self.refused("qian", *sign, "10003", words="您管理的单位里没有这些工号：10003。 [unknown-person]")
        shown = ["sign-off", "list", "--course", "lamp", "--person", "10001"]
        self.assertSays(self.run_as("zhang", *shown), "实际操作", "动作熟练", "li")
        self.assertSays(self.run_as("10001", *shown, lang="en"), "实际操作", "动作熟练", "li")
        self.refused("qian", *shown, words="[unknown-person]")
        self.refused("li", "sign-off", "--course", "lamp", "--module", "lamp", "--person", "10001", words="[no-sign-off]")
        self.run_as("li", "sign-off", "--module", "practice", expecting=2)
        for number in ("10001", "10003"):
            self.read_modules(number)
        self.assertNotIn("签字", self.run_as("li", "progress", "--person", "10001"))
        self.assertSays(self.run_as("li", "progress", "--person", "10003"), "实际操作", "请主管或教员签字确认")

        # 150 minutes of 45 are 3.33 class hours, rounded down; 110 are 2.44
        year = int(YESTERDAY[:4])
        hours = self.json_as("li", "hours", "--person", "10001", "--year", str(year))
        self.assertEqual([(row["kind"], row["minutes"]) for row in hours["entries"] if row["minutes"]],
                         [("attendance", 90), ("attendance", 60)])
        self.assertEqual([(row["year"], row["minutes"], row["classHours"]) for row in hours["years"]], [(year, 150, "3.33")])
        self.assertSays(self.run_as("10004", "hours"), "到课", str(year), "110", "2.44", "1 学时 = 45 分钟")
        self.assertSays(self.run_as("10004", "hours", lang="en"), "attendance", "Hours", "2.44", "a class hour has 45 minutes")
        self.refused("qian", "hours", "--person", "10001", words="您管理的单位里没有这些工号：10001。 [unknown-person]")
        self.forbidden(("zhang", "10002"), "hours", "--person", "10001")
        # A correction takes its minutes back
        self.run_as("zhang", "class", "attend", "1", "2", "10001:absent", "--reason", "是替别人签的到")
        hours = self.json_as("10001", "hours")
        self.assertEqual([row["minutes"] for row in hours["entries"] if row["minutes"]], [90, 60, -60])
        self.assertEqual(hours["years"][0]["classHours"], "2")
