"""What an instructor meets: packages, versions, lists and exit codes."""
import json
import os
import re
import shutil
import signal
import subprocess
import threading

from .harness import Blackbox, COURSE, LAMPROOM


class Authoring(Blackbox):
    def test_exit_codes_of_the_client(self):
        service = self.service
        bad = os.path.join(self.folder, "bad")
        shutil.copytree(COURSE, bad)
        with open(os.path.join(bad, "course.xml"), "a") as file:
            file.write("<more/>")
        service.client("nobody", "check", COURSE, expecting=0)
        faults = service.client("nobody", "check", bad, "--lang", "en", expecting=1)
        self.assertRegex(faults.stdout + faults.stderr, r"course\.xml:\d+:\d+: error: ")
        service.client("nobody", "check", expecting=2)
        service.client("nobody", "frobnicate", expecting=2)
        service.client("nobody", "courses", expecting=3)
        service.client(
            "nobody", "login", "--server", "http://127.0.0.1:1", "--user", "x", "--password-stdin", expecting=4,
            input="whatever\n")
        service.prepare()
        service.start()
        service.login("10001")
        service.client("10001", "publish", COURSE, expecting=3)
        state = os.path.join(self.folder, "state", "10001", "lamproom", "session.json")
        self.assertEqual(os.stat(state).st_mode & 0o777, 0o600)
        service.client("nobody", "certificate", "show", "LR-2026-00000000-0", "--server", service.address, expecting=1)

    def test_every_list_has_json(self):
        service = self.service
        service.prepare()
        service.start()
        service.publish_and_enrol()
        for command in (["courses"], ["people"], ["progress", "--unit", "华山矿业"]):
            json.loads(service.client("admin", *command, "--json").stdout)
        for command in (["progress"], ["certificate", "list"]):
            json.loads(service.client("10001", *command, "--json").stdout)
        json.loads(service.client("admin", "check", COURSE, "--format", "json").stdout)

    def test_a_package_from_template_to_archive(self):
        """new, check, fmt, explain, preview, schema, pack and diff, as an instructor uses them."""
        client = self.service.client
        package = os.path.join(self.folder, "first-aid")
        client("author", "new", "first-aid", "--path", package)
        client("author", "new", "first-aid", "--path", package, expecting=1)
        client("author", "check", "--strict", package)
        client("author", "fmt", "--check", package)
        archives = [os.path.join(self.folder, name) for name in ("a.zip", "b.zip")]
        client("author", "pack", package, "-o", archives[0])
        for name, _, files in os.walk(package):
            for file in files:
                os.utime(os.path.join(name, file), (0, 0))
                os.chmod(os.path.join(name, file), 0o600)
        client("author", "pack", package, "-o", archives[1])
        self.assertEqual(*(open(archive, "rb").read() for archive in archives))
        client("author", "diff", package, archives[0])

        # The layout of a file is no difference for learners; a key is.
        bank = next(os.path.join(package, "banks", name) for name in os.listdir(os.path.join(package, "banks")))
        text = open(bank).read()
        with open(bank, "w") as file:
            file.write(re.sub(r">\n +<", ">\n<", text))
        client("author", "fmt", "--check", package, expecting=1)
        client("author", "diff", archives[0], package)
        client("author", "fmt", package)
        self.assertEqual(open(bank).read(), text)
        flipped = re.sub(r'answer="(true|false)"', lambda m: 'answer="%s"' % ("false" if m[1] == "true" else "true"), text)
        self.assertNotEqual(flipped, text)
        with open(bank, "w") as file:
            file.write(flipped)
        changes = json.loads(client("author", "diff", archives[0], package, "--format", "json", expecting=1).stdout)
        self.assertIn("key-changed", json.dumps(changes))

        page = os.path.join(self.folder, "page.html")
        shown = client("author", "preview", package, "--quiz", "final", "--seed", "7", "--keys", "--html", page)
        self.assertNotIn("\x1b", shown.stdout)
        self.assertTrue(open(page).read().startswith("<!DOCTYPE html>"))
        one, two = (client("author", "preview", package, "--quiz", "final", "--seed", seed).stdout for seed in ("7", "8"))
        self.assertEqual(one, client("author", "preview", package, "--quiz", "final", "--seed", "7").stdout)
        self.assertNotEqual(one, two)

        self.assertIn("duplicate-id", client("author", "explain").stdout)
        client("author", "explain", "duplicate-id")
        client("author", "explain", "duplicate-ids", expecting=1)
        for form, option in (("xsd", "--schema"), ("rng", "--relaxng")):
            schema = os.path.join(self.folder, "course." + form)
            client("author", "schema", "--format", form, "-o", schema)
            subprocess.run(
                ["xmllint", "--noout", option, schema, os.path.join(COURSE, "course.xml"), bank], check=True,
                capture_output=True)

    def test_watching_checks_again_after_a_save(self):
        package = os.path.join(self.folder, "watched")
        shutil.copytree(COURSE, package)
        process = subprocess.Popen(
            [LAMPROOM, "check", "--watch", "--lang", "en", package], stdout=subprocess.PIPE, text=True)
        try:
            self.read_until(process.stdout, "no errors")
            with open(os.path.join(package, "course.xml"), "a") as file:
                file.write("<more/>")
            self.read_until(process.stdout, "error: ")
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(timeout=10), 0)
        finally:
            process.kill()
            process.stdout.close()

    def read_until(self, stream, words):
        """Reads lines until one holds the words; a program that never says them ends the test by its time limit."""
        timer = threading.Timer(30, lambda: os.kill(os.getpid(), signal.SIGALRM))
        timer.start()
        try:
            for line in stream:
                if words in line:
                    return line
            self.fail(f"never said: {words}")
        finally:
            timer.cancel()

    def changed(self, version, old, new):
        """A copy of the course with another version and something replaced in its first bank."""
        package = os.path.join(self.folder, f"changed-{len(os.listdir(self.folder))}")
        shutil.copytree(COURSE, package)
        for path, before, after in (
            ("course.xml", r'version="[0-9.]+" category', f'version="{version}" category'), ("banks/basics.xml", old, new)):
            path = os.path.join(package, path)
            text = open(path).read()
            result = re.sub(before, after, text, count=1)
            with open(path, "w") as file:
                file.write(result)
        return package

    def test_versions_of_a_course(self):
        """Publishing again, other bytes, newer versions, history, download, withdrawal."""
        service = self.service
        service.prepare()
        service.start()
        service.login("admin")
        service.client("admin", "publish", COURSE)
        service.client("admin", "publish", COURSE)
        version = re.search(r'version="([0-9.]+)" category', open(os.path.join(COURSE, "course.xml")).read())[1]
        layout = service.client(
            "admin", "publish", self.changed(version, "\n", "\n\n"), "--lang", "en", expecting=None)
        self.assertNotEqual(layout.returncode, 0)
        self.assertIn("layout", layout.stdout + layout.stderr)
        key = service.client(
            "admin", "publish", self.changed(version, r'answer="false"', 'answer="true"'), "--lang", "en", expecting=None)
        self.assertNotEqual(key.returncode, 0)
        self.assertIn("nature-04", key.stdout + key.stderr)

        service.client("admin", "enrol", "--course", "gas-safety", "--person", "10001")
        token = service.token("10001")
        attempt, paper = self.begin_attempt(token)
        newer = self.changed("2.0.0", r'answer="false"', 'answer="true"')
        service.client("admin", "publish", newer)
        self.assertEqual(service.call("GET", f"/v1/attempts/{attempt['id']}/paper", token=token)[1], paper)
        history = json.loads(service.client("admin", "courses", "history", "gas-safety", "--json").stdout)
        self.assertEqual([entry["version"] for entry in history], ["2.0.0", version])
        old, mine = (os.path.join(self.folder, name) for name in ("old.zip", "mine.zip"))
        service.client("admin", "courses", "download", "gas-safety", "--version", version, "-o", old)
        service.client("admin", "pack", COURSE, "-o", mine)
        self.assertEqual(open(old, "rb").read(), open(mine, "rb").read())

        service.client("admin", "courses", "withdraw", "gas-safety", "--reason", "A key is wrong.")
        service.client("admin", "enrol", "--course", "gas-safety", "--person", "10002", expecting=3)
        item = paper["items"][0]
        body = {"revision": 1, "answer": self.some_answer(item, 1)}
        self.assertEqual(service.call("PUT", f"/v1/attempts/{attempt['id']}/answers/1", body, token=token)[0], 200)
        service.client("admin", "courses", "reinstate", "gas-safety")
        service.client("admin", "enrol", "--course", "gas-safety", "--person", "10002")
