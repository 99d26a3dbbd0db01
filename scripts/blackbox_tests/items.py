"""What the attempts at a quiz say of its questions, against figures worked out here on their own."""
import csv
import json
import os
import statistics

from .cast import days_from_today, LampCourse, Story

# By question: right, wrong, open. The best of the class have the last question wrong.
CLASS = ["++++-", "++++-", "++++-", "+++--", "+++-+", "++-+-", "++--+", "+-+-+", "+--.+", "-+..+", "---.+", ".-..+"]
ALONE = ["+++++"] * 5 + ["++++-", "+-+++", "....."]
SIGNS = {"+": 1.0, "-": 0.0, ".": 0.0}


def shares(patterns):
    return [[SIGNS[sign] for sign in pattern] for pattern in patterns]


def weights(totals, from_the_top):
    """How far each attempt belongs to the group of 27 % at one end; those with equal totals alike."""
    room, weight = 0.27 * len(totals), {}
    for total in sorted(set(totals), reverse=from_the_top):
        tied = totals.count(total)
        weight[total] = min(1, room / tied) if room > 0 else 0
        room -= min(room, tied)
    return [weight[total] for total in totals]


class Figures:
    """Of questions that are worth the same, and of which everyone had all."""

    def __init__(self, patterns):
        self.rows = shares(patterns)
        self.totals = [round(sum(row) / len(row), 9) for row in self.rows]
        self.columns = list(zip(*self.rows))
        self.blank = [sum(pattern[column] == "." for pattern in patterns) / len(patterns) for column in range(5)]

    def facility(self, column):
        return statistics.mean(self.columns[column])

    def discrimination(self, column):
        def mean(weight):
            return sum(w * x for w, x in zip(weight, self.columns[column])) / sum(weight)
        return mean(weights(self.totals, True)) - mean(weights(self.totals, False))

    def rest_correlation(self, column):
        rest = [(sum(row) - row[column]) / 4 for row in self.rows]
        return statistics.correlation(self.columns[column], rest)

    def alpha(self):
        parts = sum(statistics.variance(column) for column in self.columns)
        return 5 / 4 * (1 - parts / statistics.variance([sum(row) for row in self.rows]))


class Items(Story):
    WORKERS = [str(20001 + place) for place in range(len(CLASS) + len(ALONE))]
    REPORT = ["report", "items", "--course", "lamp", "--quiz", "final"]

    def roster(self):
        path = os.path.join(self.folder, "roster.csv")
        with open(path, "w") as file:
            file.write("单位,工号,姓名,岗位,用工形式,入职日期\n")
            for number in self.WORKERS:
                file.write(f"华山矿业/一矿/综采一队,{number},职工{number},采煤工,正式,2020-01-02\n")
            file.write("华山矿业/二矿/掘进二队,10006,吴大海,掘进工,正式,2009-05-11\n")
        return path

    def setUp(self):
        super().setUp()
        self.publish(LampCourse())
        day = days_from_today(0)
        for title in ("矿灯班", "小班"):
            self.run_as(
                "zhang", "class", "new", "--course", "lamp", "--title", title, "--from", day, "--to", day, "--teacher", "zhang")
        self.run_as("zhang", "class", "enrol", "1", "--person", *self.WORKERS[:12])
        self.run_as("zhang", "class", "enrol", "2", "--person", *self.WORKERS[12:15])
        self.run_as("li", "enrol", "--course", "lamp", "--person", *self.WORKERS[15:])

    def sit_all(self):
        for number, pattern in zip(self.WORKERS, CLASS + ALONE):
            self.sit(number, self.answers(pattern))
        # A second attempt counts for nothing
        self.sit(self.WORKERS[11], self.answers("+++++"))

    def check(self, report, patterns):
        """Every figure of a report in JSON."""
        figures = Figures(patterns)
        self.assertEqual(report["attempts"], len(patterns))
        quiz = report["statistics"]
        self.assertAlmostEqual(quiz["mean"], statistics.mean(figures.totals))
        self.assertAlmostEqual(quiz["median"], statistics.median(figures.totals))
        self.assertAlmostEqual(quiz["standardDeviation"], statistics.stdev(figures.totals))
        self.assertAlmostEqual(quiz["alpha"], figures.alpha())
        tenths = [min(9, int(round(total * 10, 6))) for total in figures.totals]
        self.assertEqual(quiz["histogram"], [tenths.count(tenth) for tenth in range(10)])
        questions = {question["id"]: question for question in report["questions"]}
        self.assertEqual(set(questions), set(LampCourse.QUESTIONS))
        for column, name in enumerate(LampCourse.QUESTIONS):
            question = questions[name]
            self.assertEqual(question["attempts"], len(patterns))
            self.assertAlmostEqual(question["facility"], figures.facility(column), msg=name)
            self.assertAlmostEqual(question["discrimination"], figures.discrimination(column), msg=name)
            self.assertAlmostEqual(question["restCorrelation"], figures.rest_correlation(column), msg=name)
            self.assertAlmostEqual(question["nonResponse"], figures.blank[column], msg=name)
        # Of q-gas all who are wrong chose the second option, and nobody the third
        signs = [pattern[0] for pattern in patterns]
        self.assertEqual(
            [(option["text"], option["isKey"], option["count"]) for option in questions["q-gas"]["options"]],
            [("甲烷", True, signs.count("+")), ("一氧化碳", False, signs.count("-")), ("氮气", False, 0)])
        return figures, questions

    def test_the_figures_of_a_class_and_of_all(self):
        self.sit_all()
        everyone = json.loads(self.run_as("zhang", *self.REPORT, "--format", "json"))
        self.assertEqual(everyone["blankAttempts"], 1)
        self.check(everyone, CLASS + ALONE[:-1])
        one = json.loads(self.run_as("zhang", *self.REPORT, "--class", "1", "--format", "json"))
        self.assertEqual((one["inClass"], one["blankAttempts"]), (1, 0))
        figures, questions = self.check(one, CLASS)
        # The suspicious one first, and with its reason
        self.assertLess(figures.discrimination(4), 0)
        self.assertEqual(one["questions"][0]["id"], "q-tell")
        self.assertEqual(questions["q-tell"]["flags"], ["miskeyed", "negative-discrimination"])
        self.assertEqual([id for id in LampCourse.QUESTIONS if questions[id]["flags"]], ["q-tell"])

        table = self.run_as("zhang", *self.REPORT, "--class", "1")
        self.assertSays(
            table, "矿灯与自救器 1.0.0 · 结业考试 (lamp/final)", "首次作答 12 次 · 培训班 1", "平均得分",
            f"{100 * statistics.mean(figures.totals):.1f}%", "信度（克龙巴赫 α）", f"{figures.alpha():.2f}", "得分分布", "请先核对答案的题",
            "q-tell 发现隐患先向谁报告？", "答案可能标错", "答案", "班长")
        row = next(line.split() for line in table.splitlines() if line.endswith("  q-carry"))
        self.assertEqual(
            row[:5], ["12", f"{figures.facility(3):.2f}", f"{figures.discrimination(3):.2f}", f"{figures.rest_correlation(3):.2f}",
                      f"{100 * figures.blank[3]:.0f}%"])
        english = self.run_as("zhang", *self.REPORT, "--class", "1", lang="en")
        self.assertSays(
            english, "First attempts: 12 · class 1", "Reliability (Cronbach's alpha)", "Check the keys of these first",
            "The best choose a wrong option more than the key", "Facility Discr. Item-rest", "key in doubt, negative discrimination")
        for secret in ("职工", "20001", "综采", "采煤工"):
            self.assertNotIn(secret, table + json.dumps(one, ensure_ascii=False))

        path = os.path.join(self.folder, "items.csv")
        self.run_as("zhang", *self.REPORT, "--class", "1", "--format", "csv", "-o", path, lang="en")
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        # 3 + 2 + 0 + 3 + 3 options; a question without options has one row
        self.assertEqual(len(rows), 12)
        right = sum(pattern[4] == "+" for pattern in CLASS)
        tell = [row for row in rows if row["Question"] == "q-tell"]
        self.assertEqual([row["Key"] for row in tell], ["key", "", ""])
        self.assertEqual([int(row["Chosen"]) for row in tell], [right, 0, 12 - right])
        self.assertEqual({row["Facility"] for row in tell}, {f"{figures.facility(4):.4f}"})
        self.assertEqual({row["Item-rest correlation"] for row in tell}, {f"{figures.rest_correlation(4):.4f}"})
        chinese = self.run_as("zhang", *self.REPORT, "--class", "1", "--format", "csv")
        self.assertTrue(chinese.lstrip("\ufeff").startswith("题目编号,题型,题干,提示,人次,得分率,区分度"))

    def test_who_may_ask_and_what_is_not_told_of_few(self):
        for number, pattern in zip(self.WORKERS[12:15], ALONE):
            self.sit(number, self.answers(pattern))
        few = self.run_as("zhang", *self.REPORT, "--class", "2")
        self.assertSays(few, "首次作答 3 次 · 培训班 2", "作答不到 5 次，不显示统计，以免看出是谁的答案。")
        self.assertNotIn("%", few)
        self.assertSays(self.run_as("zhang", *self.REPORT, "--class", "1", lang="en"), "No attempts match.")
        self.forbidden(("li", self.WORKERS[0]), *self.REPORT)
        self.forbidden(("li", self.WORKERS[0]), *self.REPORT, "--class", "1", languages=("zh-Hans",))
        self.refused("zhang", *self.REPORT, "--class", "77", words="[not-found]")
        self.refused("zhang", "report", "items", "--course", "lamp", "--quiz", "other", lang="en", words="[no-such-quiz]")
