"""The service and the client as processes of their own, and what the tests share."""
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Set by scripts/blackbox
BIN = os.path.abspath(os.environ["BLACKBOX_BIN"])
LAMPROOM = os.path.join(BIN, "lamproom")
LAMPROOMD = os.path.join(BIN, "lamproomd")
COURSE = os.path.join(HERE, "courses", "gas-safety")
ROSTER = os.path.join(HERE, "scripts", "demo-files", "roster.csv")
PASSWORD = "blackbox password"


class Service:
    """A data folder, and the service over it."""

    def __init__(self, folder):
        self.folder = folder
        self.data = os.path.join(folder, "data")
        self.password_file = os.path.join(folder, "password")
        with open(self.password_file, "w") as file:
            file.write(PASSWORD + "\n")
        self.process = None
        self.address = None
        self.port = 0

    def daemon(self, *arguments, expecting=0, **options):
        result = subprocess.run([LAMPROOMD, *arguments, "--data", self.data], capture_output=True, text=True, **options)
        assert result.returncode == expecting, (arguments, result.returncode, result.stdout, result.stderr)
        return result

    def prepare(self):
        self.daemon("init", "--admin", "admin", "--admin-password-file", self.password_file)
        self.daemon("roster", "import", ROSTER)
        self.daemon("user", "add", "10001", "--role", "worker", "--person", "10001", "--password-file", self.password_file)

    def start(self, prefix=()):
        output = open(os.path.join(self.folder, "service.out"), "w+")
        log = open(os.path.join(self.folder, "service.log"), "a")
        self.process = subprocess.Popen(
            [*prefix, LAMPROOMD, "serve", "--data", self.data, "--port", str(self.port)], stdout=output, stderr=log)
        for _ in range(300):
            output.seek(0)
            found = re.search(r"http://[0-9.:]+", output.read())
            if found:
                self.address = found.group(0)
                self.port = int(self.address.rsplit(":", 1)[1])
                return
            assert self.process.poll() is None, open(log.name).read()
            time.sleep(0.05)
        raise AssertionError("the service did not start")

    def stop(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(timeout=30)
        return self.process.returncode if self.process else None

    def call(self, method, path, body=None, token=None, headers=None, timeout=20):
        """One request; status and decoded content."""
        request = urllib.request.Request(self.address + path, method=method, headers=headers or {})
        if token:
            request.add_header("Authorization", "Bearer " + token)
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        try:
            with urllib.request.urlopen(request, data, timeout=timeout) as response:
                content = response.read()
                return response.status, json.loads(content) if content else None
        except urllib.error.HTTPError as error:
            content = error.read()
            return error.code, json.loads(content) if content else None

    def token(self, user):
        status, session = self.call("POST", "/v1/sessions", {"user": user, "password": PASSWORD})
        assert status == 201, session
        return session["token"]

    def client(self, who, *arguments, expecting=0, **options):
        environment = dict(os.environ, XDG_STATE_HOME=os.path.join(self.folder, "state", who), LC_ALL="C.UTF-8")
        result = subprocess.run(
            [LAMPROOM, *arguments], capture_output=True, text=True, env=environment, timeout=120, **options)
        if expecting is not None:
            assert result.returncode == expecting, (arguments, result.returncode, result.stdout, result.stderr)
        return result

    def login(self, who):
        self.client(who, "login", "--server", self.address, "--user", who, "--password-stdin", input=PASSWORD + "\n")

    def publish_and_enrol(self):
        self.login("admin")
        self.client("admin", "publish", COURSE)
        self.client("admin", "enrol", "--course", "gas-safety", "--person", "10001")
        self.login("10001")


class Blackbox(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="lamproom-blackbox-")
        self.service = Service(self.folder)

    def tearDown(self):
        self.service.stop(signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def begin_attempt(self, token):
        """Reads every module and starts the quiz, over HTTP."""
        _, page = self.service.call("GET", "/v1/enrolments", token=token)
        enrolment = page["items"][0]
        for module in enrolment["modules"]:
            path = f"/v1/enrolments/{enrolment['id']}/modules/{module['id']}"
            self.assertEqual(self.service.call("GET", path, token=token)[0], 200)
            self.assertEqual(self.service.call("PUT", path + "/read", {}, token=token)[0], 200)
        status, attempt = self.service.call(
            "POST", f"/v1/enrolments/{enrolment['id']}/attempts", {"quiz": "final"}, token=token)
        self.assertIn(status, (200, 201), attempt)
        _, paper = self.service.call("GET", f"/v1/attempts/{attempt['id']}/paper", token=token)
        return attempt, paper

    @staticmethod
    def some_answer(item, turn):
        kind = item["kind"]
        if kind == "single-choice":
            return {"choice": turn % len(item["options"]) + 1}
        if kind == "multiple-choice":
            return {"choices": [turn % len(item["options"]) + 1]}
        if kind == "true-false":
            return {"truth": turn % 2 == 0}
        return {"number": str(turn)} if kind == "numeric" else {"text": f"答案{turn}"}
