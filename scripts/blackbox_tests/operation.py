"""What an administrator meets: the data folder, settings, the clock, and what comes over the network."""
import os
import re
import signal
import sqlite3
import subprocess
import threading
import time
import urllib.request

from .harness import BIN, Blackbox, COURSE, HERE, LAMPROOMD


class Operation(Blackbox):
    def test_demo(self):
        """The main job, as make demo runs it, twice."""
        for _ in range(2):
            result = subprocess.run([os.path.join(HERE, "scripts", "demo"), BIN], capture_output=True, text=True)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
            self.assertIn("全部完成", result.stdout)

    def test_a_second_process_is_refused(self):
        self.service.prepare()
        self.service.start()
        second = subprocess.run(
            [LAMPROOMD, "serve", "--data", self.service.data, "--port", "0"], capture_output=True, text=True,
            env=dict(os.environ, LC_ALL="en_US.UTF-8"))
        self.assertEqual(second.returncode, 1)
        self.assertIn(str(self.service.process.pid), second.stderr)
        self.assertIn("Another process uses the data folder", second.stderr)
        self.assertEqual(self.service.stop(), 0)
        self.service.daemon("doctor")

    def test_init_refuses_what_is_there_and_serve_what_is_not(self):
        self.service.daemon("serve", expecting=1)
        self.service.daemon("init")
        shown = self.service.daemon("init", expecting=1)
        self.assertNotIn("http", shown.stdout)
        self.assertEqual(os.stat(self.service.data).st_mode & 0o777, 0o700)
        for name in os.listdir(self.service.data):
            self.assertEqual(os.stat(os.path.join(self.service.data, name)).st_mode & 0o077, 0, name)

    def test_a_misspelt_setting_is_refused(self):
        self.service.prepare()
        with open(os.path.join(self.service.data, "lamproom.yaml"), "a") as file:
            file.write("\npackage-limts:\n  questions: 10\n")
        refused = subprocess.run(
            [LAMPROOMD, "serve", "--data", self.service.data], capture_output=True, text=True,
            env=dict(os.environ, LC_ALL="en_US.UTF-8"), timeout=30)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("package-limts", refused.stderr)
        self.assertIn("package-limits", refused.stderr)

    def test_data_of_an_earlier_release_are_brought_to_the_schema_and_it_is_said(self):
        os.mkdir(self.service.data, 0o700)
        path = os.path.join(self.service.data, "lamproom.sqlite3")
        subprocess.run([os.path.join(BIN, "LamproomBench"), "schema", path, "--steps", "2"], check=True)
        database = sqlite3.connect(path)
        with database:
            database.execute("INSERT INTO account (id, name, created_at) VALUES ('01900000-0000-7000-8000-000000000001', 'admin', 0)")
        database.close()
        arguments = [LAMPROOMD, "user", "list", "--data", self.service.data]
        for locale, line in (("en_US.UTF-8", r"^The data were brought from schema 2 to schema \d+ in \d+\.\d s\.$"), ("zh_CN.UTF-8", r"^$")):
            listed = subprocess.run(
                arguments, capture_output=True, text=True, env=dict(os.environ, LC_ALL=locale), timeout=60)
            self.assertEqual(listed.returncode, 0, listed.stderr)
            self.assertRegex(listed.stderr.strip().splitlines()[-1] if listed.stderr else "", line)
            self.assertIn("admin", listed.stdout)

    def test_the_machines_clock_jumps_by_a_day(self):
        """The clock that people can set is shifted; the time since the machine's start is left alone."""
        library = os.path.join(self.folder, "shifted-clock.so")
        subprocess.run(
            ["clang", "-shared", "-fPIC", "-o", library, os.path.join(HERE, "scripts", "shifted-clock.c")], check=True)
        shift = os.path.join(self.folder, "shift")

        def set_clock(seconds):
            with open(shift + ".new", "w") as file:
                file.write(f"{seconds}\n")
            os.rename(shift + ".new", shift)
            time.sleep(2.5)

        fake = ["env", "LD_PRELOAD=" + library, "SHIFT_FILE=" + shift]
        service = self.service
        service.prepare()
        service.start(prefix=fake)
        service.publish_and_enrol()
        token = service.token("10001")
        attempt, _ = self.begin_attempt(token)
        limit = attempt["secondsLeft"]
        begun = time.monotonic()

        def check(offset):
            _, now = service.call("GET", "/v1/attempts/" + attempt["id"], token=token)
            self.assertEqual(now["state"], "running")
            self.assertAlmostEqual(now["secondsLeft"], limit - (time.monotonic() - begun), delta=5)
            with urllib.request.urlopen(service.address + "/metrics") as metrics:
                found = re.search(r"^lamproom_clock_offset_seconds (\S+)$", metrics.read().decode(), re.MULTILINE)
            self.assertAlmostEqual(float(found.group(1)), offset, delta=5)
            return now

        check(0)
        for days in (1, -1, 1):
            set_clock(days * 86_400)
            check(days * 86_400)
        with open(os.path.join(self.folder, "service.log")) as log:
            self.assertEqual(log.read().count("the machine's clock is not followed"), 3)

        def daemon(*arguments):
            return subprocess.run(
                [*fake, LAMPROOMD, *arguments, "--data", service.data], capture_output=True, text=True,
                env=dict(os.environ, LC_ALL="C.UTF-8"))

        self.assertEqual(service.stop(), 0)
        self.assertEqual(daemon("doctor").returncode, 1)
        shown = daemon("clock")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertIn("lamproomd clock accept", shown.stdout)
        service.start(prefix=fake)
        before = check(86_400)
        self.assertEqual(service.stop(), 0)
        accepted = daemon("clock", "accept", "--reason", "the clock is right")
        self.assertEqual(accepted.returncode, 0, accepted.stderr)
        service.start(prefix=fake)
        after = check(0)
        self.assertEqual(after["deadline"][11:16], before["deadline"][11:16])
        self.assertNotEqual(after["deadline"][:10], before["deadline"][:10])
        self.assertEqual(service.stop(), 0)

    def test_the_checking_child_is_limited_and_may_die(self):
        """The process that parses an upload has limits; killed, it takes neither the service nor the next upload with it."""
        service = self.service
        service.prepare()
        service.start()
        service.login("admin")
        package = os.path.join(self.folder, "large")
        subprocess.run([os.path.join(BIN, "LamproomBench"), "package", package, "--megabytes", "20"], check=True)
        archive = os.path.join(self.folder, "large.zip")
        service.client("admin", "pack", package, "-o", archive)
        token = service.token("admin")
        answers = []
        content = open(archive, "rb").read()
        upload = threading.Thread(target=lambda: answers.append(
            service.call("POST", "/v1/courses", content, token=token, timeout=200)))
        upload.start()
        child = None
        for _ in range(2000):
            child = self.checking_child(service.process.pid)
            if child:
                break
            time.sleep(0.005)
        self.assertIsNotNone(child, "no process checked the package")
        limits = open(f"/proc/{child}/limits").read()
        for name in ("Max cpu time", "Max address space", "Max file size"):
            self.assertNotRegex(limits, name + r"\s+unlimited")
        os.kill(child, signal.SIGKILL)
        upload.join()
        status, problem = answers[0]
        self.assertEqual((status, problem["code"]), (422, "package-check-failed"))
        service.client("admin", "publish", COURSE)

    @staticmethod
    def checking_child(parent):
        """A child that has set its limits already."""
        try:
            children = open(f"/proc/{parent}/task/{parent}/children").read().split()
            for task in os.listdir(f"/proc/{parent}/task"):
                children += open(f"/proc/{parent}/task/{task}/children").read().split()
            for child in children:
                command = open(f"/proc/{child}/cmdline").read()
                limits = open(f"/proc/{child}/limits").read()
                if "check-package" in command and not re.search(r"Max file size\s+unlimited", limits):
                    return int(child)
        except OSError:
            pass
        return None

    def test_garbage_gets_a_problem_and_the_service_lives(self):
        service = self.service
        service.prepare()
        service.start()
        token = service.token("admin")
        for method, path, body in (
            ("POST", "/v1/sessions", b"\xff\xfe"), ("POST", "/v1/sessions", b"[" * 100_000), ("POST", "/v1/courses", b"PK\x03\x04junk"),
            ("POST", "/v1/courses", os.urandom(100_000)), ("POST", "/v1/roster-imports", os.urandom(5000)),
            ("GET", "/v1/people?cursor=%00%ff", None), ("PUT", "/v1/attempts/x/answers/99999999999999999999", b"{}"),
            ("GET", "/v1/records?from=2026-02-30", None), ("DELETE", "/v1/courses", None), ("GET", "/" + "a" * 3000, None),
        ):
            status, problem = service.call(method, path, body, token=token)
            self.assertTrue(400 <= status < 500, (method, path[:40], status, problem))
            self.assertTrue(problem["code"] and problem["title"] and problem["type"].startswith("urn:lamproom:problem:"), problem)
        self.assertEqual(service.call("GET", "/ready")[0], 200)
