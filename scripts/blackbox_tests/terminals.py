"""People at terminals: two of them at one attempt, clients and services that are killed, a grader who is asked."""
import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import threading
import time

from .cast import LampCourse, Story
from .harness import LAMPROOM


END = "\n(end)"


class Terminal:
    """The client in a terminal of 80 columns and 24 lines."""

    PROMPT = re.compile(r"(> |\] |——|：|: )$")

    def __init__(self, service, who, *arguments, lang="zh-Hans"):
        self.main, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        attributes = termios.tcgetattr(side)
        attributes[3] &= ~termios.ECHO
        termios.tcsetattr(side, termios.TCSANOW, attributes)
        environment = dict(
            os.environ, XDG_STATE_HOME=os.path.join(service.folder, "state", who), LC_ALL="C.UTF-8", NO_COLOR="1",
            TERM="xterm")
        self.process = subprocess.Popen(
            [LAMPROOM, *arguments, "--lang", lang], stdin=side, stdout=side, stderr=side, env=environment,
            start_new_session=True)
        os.close(side)
        self.shown = ""
        self.seen = 0
        self.changed = threading.Condition()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        rest = b""
        while True:
            try:
                piece = os.read(self.main, 65536)
            except OSError:
                piece = b""
            with self.changed:
                if not piece:
                    self.shown += END
                    self.changed.notify_all()
                    return
                rest += piece
                # A character may be cut in the middle
                text = rest.decode("utf-8", "ignore")
                whole = len(text.encode()) == len(rest)
                if whole:
                    self.shown, rest = self.shown + text.replace("\r\n", "\n"), b""
                    self.changed.notify_all()

    def until(self, is_there, what):
        with self.changed:
            def is_over():
                return self.shown.endswith(END) or is_there(self.shown[self.seen:])

            if not self.changed.wait_for(is_over, timeout=30) or not is_there(self.shown[self.seen:]):
                raise AssertionError(f"waited for {what}; on the terminal:\n{self.shown[self.seen:]}")
            return self.shown[self.seen:]

    def prompt(self):
        """What came since the last line was typed, once the program asks for something or has ended."""
        while True:
            screen = self.until(lambda text: self.PROMPT.search(text) or text.endswith(END), "a prompt")
            # A long screen comes in pieces, and one of them may end like a prompt
            with self.changed:
                if not self.changed.wait(0.03):
                    return screen

    def says(self, words):
        return self.until(lambda text: words in " ".join(text.split()), words)

    def type(self, line):
        with self.changed:
            self.seen = len(self.shown)
        os.write(self.main, (line + "\n").encode())

    def answer(self, line):
        """Types a line and gives what the program says until it asks again."""
        self.type(line)
        return self.prompt()

    def to_the_questions(self):
        """Through course and modules, with Enter and yes, up to the first question."""
        while not (screen := self.prompt()).endswith("答案> "):
            assert not screen.endswith(END), screen
            self.type("y" if screen.endswith("] ") else "")
        return screen

    def end(self):
        """The exit status."""
        return self.process.wait(timeout=30)

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.main)


class Terminals(Story):
    WORKERS = ["10001"]

    def setUp(self):
        super().setUp()
        self.publish(LampCourse(quizzes=("final", "skills") if "graded" in self._testMethodName else ("final",)))
        self.run_as("li", "enrol", "--course", "lamp", "--person", "10001")

    def open(self, *arguments, who="10001", lang="zh-Hans"):
        self.sign_in(who)
        terminal = Terminal(self.service, who, *(arguments or ("learn", "lamp")), lang=lang)
        self.addCleanup(terminal.close)
        return terminal

    def stored(self):
        """The answers of the attempt that runs, with the seats that they came from."""
        enrolment, token = self.enrolment("10001")
        _, attempt = self.service.call("GET", f"/v1/attempts/{enrolment['quizzes'][0]['runningAttempt']}", token=token)
        return {answer["item"]: (answer["seat"], answer["answer"]) for answer in attempt["answers"]}

    def submit(self, terminal):
        """From wherever it is."""
        terminal.answer(":submit")
        terminal.type("y")
        return terminal.says("得分")

    def test_two_terminals_at_one_attempt(self):
        """The newer one's answers count; what the older one says counts where the newer has said nothing; both are told."""
        first = self.open()
        first.to_the_questions()
        self.assertSays(first.answer("A"), "已保存：A", "第 2/5 题")
        self.assertSays(first.answer("错"), "第 3/5 题")
        second = self.open()
        self.assertSays(second.to_the_questions(), "第 3/5 题")
        self.assertSays(second.shown, "接着上次继续：5 题里已保存 2 题的答案。")
        self.assertSays(second.answer("1"), "已保存：1", "第 4/5 题")
        # The older one is late with the same question, and is told whose answer stands
        said = first.answer("7")
        self.assertSays(
            said, "另一个终端已经保存了第 3 题的答案：1", "刚才输入的“7", "没有保存", "这次测验已经在另一个终端上接着作答。", "要改回在这里作答吗？")
        self.assertEqual(self.stored()[3], (2, {"number": "1"}))
        # It takes the attempt back; now the other one is the older
        self.assertSays(first.answer("y"), "第 3/5 题", "已保存的答案：1")
        first.answer(":g 4")
        self.assertSays(first.answer("AB"), "第 5/5 题")
        second.answer(":g 5")
        said = second.answer("A")
        self.assertSays(said, "已保存：A", "这次测验已经在另一个终端上接着作答。", "要改回在这里作答吗？")
        self.assertEqual(
            self.stored(),
            {1: (1, {"choice": 1}), 2: (1, {"truth": False}), 3: (2, {"number": "1"}), 4: (3, {"choices": [1, 2]}),
             5: (2, {"choice": 1})})
        second.type("n")
        self.assertSays(second.says("lamproom learn lamp"), "已离开。保存过的答案都在")
        self.assertEqual(second.end(), 0)
        # What the older one stored late counts as well: all five are right
        self.assertSays(self.submit(first), "得分 100/100（100%）")
        self.assertEqual(first.end(), 0)

    def test_a_terminal_that_is_killed_loses_nothing_that_was_stored(self):
        first = self.open()
        first.to_the_questions()
        first.answer("A")
        self.assertSays(first.answer("错"), "已保存：错")
        os.write(first.main, "1".encode())
        first.process.send_signal(signal.SIGKILL)
        first.end()
        second = self.open()
        self.assertSays(second.to_the_questions(), "第 3/5 题")
        self.assertSays(second.shown, "5 题里已保存 2 题的答案。")
        self.assertEqual(self.stored(), {1: (1, {"choice": 1}), 2: (1, {"truth": False})})
        for line in ("1", "AB"):
            second.answer(line)
        self.assertSays(second.answer("A"), "全部答完，可以交卷。")
        second.type("y")
        self.assertSays(second.says("已经学完"), "得分 100/100（100%）")

    def test_a_service_that_is_killed_loses_nothing_and_the_terminal_goes_on(self):
        terminal = self.open()
        terminal.to_the_questions()
        terminal.answer("A")
        terminal.answer("错")
        self.service.stop(signal.SIGKILL)
        terminal.type("1")
        self.assertSays(terminal.says("秒后再试"), "暂时连不上服务。", "第 3 题的答案“1", "还没有保存")
        self.service.start()
        # By itself, without being asked again
        self.assertSays(terminal.says("第 4/5 题"), "已保存：1")
        terminal.prompt()
        self.assertEqual(self.stored(), {1: (1, {"choice": 1}), 2: (1, {"truth": False}), 3: (1, {"number": "1"})})
        terminal.answer("AB")
        terminal.answer("A")
        terminal.type("y")
        self.assertSays(terminal.says("已经学完"), "得分 100/100（100%）")
        self.assertEqual(terminal.end(), 0)
        self.service.stop()
        self.service.daemon("doctor")

    def test_a_graded_answer_is_asked_for_criterion_by_criterion(self):
        attempt, token = self.begin_quiz("10001", "skills")
        self.service.call(
            "PUT", f"/v1/attempts/{attempt['id']}/answers/1", {"revision": 1, "answer": {"text": "看封条。"}}, token=token)
        self.service.call("POST", f"/v1/attempts/{attempt['id']}/submission", {}, token=token)
        essay = next(row["number"] for row in self.json_as("zhang", "grade", "list") if row["kind"] == "essay")
        terminal = self.open("grade", "award", str(essay), who="zhang")
        self.assertSays(terminal.prompt(), "回答：", "| 看封条。", "1. 步骤完整（0–4 分）：")
        self.assertSays(terminal.answer("5"), "请输入 0 到 4 的分数", "1. 步骤完整（0–4 分）：")
        self.assertSays(terminal.answer("３.5"), "2. 条理清楚（0–2 分）：")
        self.assertSays(terminal.answer("2"), "评语（学员会看到；没有就直接回车）：")
        self.assertSays(terminal.answer("再写细些。"), "共 5.5/6 分。提交评分吗？[y/n]")
        self.assertSays(terminal.answer("y"), "5.5 分（3.5 + 2）", "| 再写细些。", "还要另一人评分")
        self.assertEqual(terminal.end(), 0)
        # Whoever leaves has awarded nothing
        leaving = self.open("grade", "award", str(essay), who="wang", lang="en")
        leaving.prompt()
        leaving.type("q")
        leaving.says("Nothing was awarded.")
        self.assertEqual(leaving.end(), 1)
