"""The people of a mine, a small course with everything that people teach and grade, and what the stories share."""
import datetime
import json
import os

from .harness import Blackbox, ROSTER

NAMESPACE = 'xmlns="urn:lamproom:course:1"'
MINE = "华山矿业/一矿"
# Of the default zone, Asia/Shanghai, which has no summer time
ZONE = datetime.timezone(datetime.timedelta(hours=8))
FORBIDDEN = {
    "zh-Hans": "您的账号没有这项权限。需要的话，请找管理员。 [forbidden]",
    "en": "Your account may not do this. If you need to, ask an administrator. [forbidden]",
}


def days_from_today(days):
    return (datetime.datetime.now(ZONE) + datetime.timedelta(days=days)).date().isoformat()


class LampCourse:
    """矿灯与自救器: modules (`lamp` is read; `drill` asks for 60 minutes of a class; `practice` for a sign-off), the quiz
    `final` with five questions of 20 points each, in the order and with the options as they stand here, and the quiz
    `skills` with an essay and a practical task, which two people grade blind."""

    # What is right: an answer to each of the five questions, as it goes over HTTP
    RIGHT = [{"choice": 1}, {"truth": False}, {"number": "1"}, {"choices": [1, 2]}, {"choice": 1}]
    WRONG = [{"choice": 2}, {"truth": True}, {"number": "7"}, {"choices": [1, 3]}, {"choice": 3}]
    QUESTIONS = ["q-gas", "q-light", "q-limit", "q-carry", "q-tell"]

    def __init__(self, version="1.0.0", light="false", lamp="矿灯要充足电。", modules=("lamp",), quizzes=("final",)):
        """`light` is the key of q-light, `lamp` the text of the module."""
        self.version, self.light, self.lamp, self.modules, self.quizzes = version, light, lamp, modules, quizzes

    def write(self, folder):
        package = os.path.join(folder, f"lamp-{self.version}-{len(os.listdir(folder))}")
        for path, content in self.files().items():
            os.makedirs(os.path.dirname(os.path.join(package, path)), exist_ok=True)
            with open(os.path.join(package, path), "w") as file:
                file.write(content)
        return package

    def files(self):
        conditions = {"drill": "<complete><attend minutes=\"60\"/></complete>", "practice": "<complete><sign-off/></complete>"}
        texts = {"lamp": ("领取矿灯", self.lamp), "drill": ("佩戴演练", "老师示范。"), "practice": ("实际操作", "在班长面前做一遍。")}
        modules = "".join(f'<module file="modules/{id}.xml">{conditions.get(id, "")}</module>' for id in self.modules)
        listed = "".join(f'<quiz file="quizzes/{id}.xml"/>' for id in self.quizzes)
        wanted = "".join(f'<pass-quiz quiz="{id}"/>' for id in self.quizzes)
        files = {
            "course.xml": f"""<course {NAMESPACE} id="lamp" version="{self.version}" category="production-safety" xml:lang="zh-Hans">
  <title>矿灯与自救器<translation xml:lang="en">Lamp and self-rescuer</translation></title>
  <summary>下井前的检查。</summary><audience>井下作业人员</audience><class-hours>4</class-hours>
  <modules>{modules}</modules>
  <banks><bank file="banks/bank.xml"/></banks>
  <quizzes>{listed}</quizzes>
  <completion><read-modules/>{wanted}</completion>
  <certificate valid-months="12"/>
</course>""",
            "banks/bank.xml": self.bank("skills" in self.quizzes),
        }
        for id in self.modules:
            files[f"modules/{id}.xml"] = self.module(id, *texts[id])
        if "final" in self.quizzes:
            files["quizzes/final.xml"] = f"""<quiz {NAMESPACE} id="final" time-limit-minutes="30" attempts="2" pass-percent="80" shuffle="false">
  <title>结业考试<translation xml:lang="en">Final quiz</translation></title>
  <section id="all"><title>全部</title>{"".join(f'<question ref="{id}"/>' for id in self.QUESTIONS)}</section>
  <review show="explanations"/>
</quiz>"""
        if "skills" in self.quizzes:
            files["quizzes/skills.xml"] = f"""<quiz {NAMESPACE} id="skills" pass-percent="60" graders="2" blind="true" shuffle="false">
  <title>实作考核<translation xml:lang="en">Skills</translation></title>
  <section id="all"><title>全部</title><question ref="essay"/><question ref="task"/></section>
  <review show="explanations"/>
</quiz>"""
        return files

    @staticmethod
    def module(id, title, text):
        return (f'<module {NAMESPACE} id="{id}"><title>{title}</title>'
                f"<section><title>要点</title><paragraph>{text}</paragraph></section></module>")

    def bank(self, has_skills):
        graded = """
  <essay id="essay" points="6" maximum-characters="200">
    <prompt>说说下井前怎样检查自救器。</prompt>
    <rubric><criterion points="4"><title>步骤完整</title></criterion><criterion points="2"><title>条理清楚</title></criterion></rubric>
    <explanation>看封条、看压力、看日期。</explanation>
  </essay>
  <practical-task id="task" points="4">
    <prompt>在 30 秒内佩戴好自救器。</prompt>
    <rubric><criterion points="4"><title>动作和时间</title></criterion></rubric>
    <explanation>动作齐全。</explanation>
  </practical-task>"""
        return f"""<bank {NAMESPACE} id="bank">
  <title>题库</title>
  <single-choice id="q-gas" points="20"><prompt>瓦斯的主要成分是什么？</prompt>
    <option key="true">甲烷</option><option>一氧化碳</option><option>氮气</option><explanation>主要是甲烷。</explanation></single-choice>
  <true-false id="q-light" points="20" answer="{self.light}"><prompt>矿灯没有电也可以下井。</prompt>
    <explanation>不可以。</explanation></true-false>
  <numeric id="q-limit" points="20" answer="1" unit="%"><prompt>风流中瓦斯浓度到多少要停止打眼？</prompt>
    <explanation>到 1% 要停。</explanation></numeric>
  <multiple-choice id="q-carry" points="20"><prompt>下井要带什么？</prompt>
    <option key="true">自救器</option><option key="true">矿灯</option><option>打火机</option><explanation>不准带火种。</explanation></multiple-choice>
  <single-choice id="q-tell" points="20"><prompt>发现隐患先向谁报告？</prompt>
    <option key="true">班长</option><option>家人</option><option>谁也不说</option><explanation>先报告班长。</explanation></single-choice>
  {graded if has_skills else ""}
</bank>"""


class Story(Blackbox):
    """A running service with accounts: admin; the instructors zhang, wang and zhao; li and qian, who manage the first and the
    second mine; and the workers of the roster."""

    WORKERS = ["10001", "10002", "10003", "10004", "10005", "10006"]

    def setUp(self):
        super().setUp()
        service = self.service
        service.daemon("init", "--admin", "admin", "--admin-password-file", service.password_file)
        service.daemon("roster", "import", self.roster())
        for name in ("zhang", "wang", "zhao"):
            self.account(name, "instructor")
        self.account("li", "manager", "--unit", MINE)
        self.account("qian", "manager", "--unit", "华山矿业/二矿")
        for number in self.WORKERS:
            self.account(number, "worker", "--person", number)
        service.start()

    def roster(self):
        return ROSTER

    def account(self, name, role, *more):
        self.service.daemon("user", "add", name, "--role", role, "--password-file", self.service.password_file, *more)

    # What people type

    def sign_in(self, who):
        """Once."""
        if not os.path.exists(os.path.join(self.folder, "state", who, "lamproom", "session.json")):
            self.service.login(who)

    def run_as(self, who, *arguments, lang="zh-Hans", expecting=0, **options):
        """What a command printed; errors are behind it."""
        self.sign_in(who)
        result = self.service.client(who, *arguments, "--lang", lang, expecting=expecting, **options)
        return result.stdout + result.stderr

    def json_as(self, who, *arguments, expecting=0):
        return json.loads(self.run_as(who, *arguments, "--json", expecting=expecting))

    def forbidden(self, people, *arguments, languages=("zh-Hans", "en")):
        """None of them may do it, and each is told so in words."""
        for who in people:
            for lang in languages:
                said = self.run_as(who, *arguments, lang=lang, expecting=3)
                self.assertEqual(said.replace("\n", " ").strip(), FORBIDDEN[lang], (who, arguments))

    def refused(self, who, *arguments, words, lang="zh-Hans", expecting=3):
        said = self.run_as(who, *arguments, lang=lang, expecting=expecting)
        self.assertIn(words, " ".join(said.split()), (who, arguments))

    def assertSays(self, said, *words):
        """The words stand on the screen in this order, wherever lines are broken."""
        flat, place = " ".join(said.split()), 0
        for word in words:
            found = flat.find(word, place)
            self.assertGreaterEqual(found, 0, f"{word!r} is not (or not at its place) in:\n{said}")
            place = found + len(word)

    def publish(self, course):
        package = course.write(self.folder)
        self.run_as("zhang", "publish", package)
        return package

    # Quizzes over HTTP, where many answers are needed and the screen is not what is asked about

    def enrolment(self, number, course="lamp"):
        """Of a person, as they see it: the one that is not superseded."""
        token = self.service.token(number)
        _, page = self.service.call("GET", "/v1/enrolments", token=token)
        found = [entry for entry in page["items"] if entry["course"] == course and entry["state"] != "superseded"]
        return found[-1], token

    def read_modules(self, number):
        enrolment, token = self.enrolment(number)
        for module in enrolment["modules"]:
            path = f"/v1/enrolments/{enrolment['id']}/modules/{module['id']}"
            if self.service.call("GET", path, token=token)[0] == 200:
                self.service.call("PUT", path + "/read", {}, token=token)
        return enrolment, token

    def begin_quiz(self, number, quiz="final"):
        enrolment, token = self.read_modules(number)
        status, attempt = self.service.call(
            "POST", f"/v1/enrolments/{enrolment['id']}/attempts", {"quiz": quiz}, token=token)
        self.assertEqual(status, 201, attempt)
        return attempt, token

    def sit(self, number, answers, quiz="final"):
        """Sits a quiz with an answer for each question; None leaves one open."""
        attempt, token = self.begin_quiz(number, quiz)
        for item, answer in enumerate(answers, 1):
            if answer is not None:
                status, saved = self.service.call(
                    "PUT", f"/v1/attempts/{attempt['id']}/answers/{item}", {"revision": 1, "answer": answer}, token=token)
                self.assertEqual(status, 200, saved)
        status, ended = self.service.call("POST", f"/v1/attempts/{attempt['id']}/submission", {}, token=token)
        self.assertEqual(status, 200, ended)
        return ended

    @staticmethod
    def answers(pattern):
        """Of `++-.+`: right, wrong or open."""
        return [{"+": right, "-": wrong, ".": None}[sign]
                for sign, right, wrong in zip(pattern, LampCourse.RIGHT, LampCourse.WRONG)]
