"""What was acknowledged is there afterwards: kills, cuts, bad connections, half uploads."""
import json
import os
import re
import socket
import subprocess
import time
import urllib.error

from .harness import BIN, Blackbox, COURSE, HERE, LAMPROOM


class Durability(Blackbox):
    def test_twenty_kills_lose_no_acknowledged_answer(self):
        """SIGKILL in the middle of a quiz, twenty times; every answer that was acknowledged is there afterwards."""
        service = self.service
        service.prepare()
        service.start()
        service.publish_and_enrol()
        token = service.token("10001")
        attempt, paper = self.begin_attempt(token)
        acknowledged = {}
        for kill in range(20):
            killer = subprocess.Popen(["sh", "-c", f"sleep 0.{kill % 10}5; kill -9 {service.process.pid}"])
            turn = kill * 1000
            saved = 0
            while True:
                turn += 1
                item = paper["items"][turn % len(paper["items"])]
                body = {"revision": turn, "answer": self.some_answer(item, turn)}
                try:
                    status, _ = service.call(
                        "PUT", f"/v1/attempts/{attempt['id']}/answers/{item['number']}", body, token=token)
                except (urllib.error.URLError, ConnectionError, socket.timeout, OSError):
                    break
                except Exception as error:  # half an answer: http.client's own errors
                    self.assertIn("http.client", type(error).__module__)
                    break
                self.assertEqual(status, 200)
                acknowledged[item["number"]] = body
                saved += 1
            self.assertGreater(saved, 0, "nothing was saved before the kill")
            killer.wait()
            service.process.wait()
            service.start()
            _, now = service.call("GET", f"/v1/attempts/{attempt['id']}", token=token)
            stored = {answer["item"]: answer for answer in now["answers"]}
            for number, body in acknowledged.items():
                self.assertGreaterEqual(stored[number]["revision"], body["revision"])
                if stored[number]["revision"] == body["revision"]:
                    self.assertEqual(stored[number]["answer"], body["answer"])
        self.assertGreater(len(acknowledged), 15)

    def test_a_killed_client_resumes(self):
        """The client is killed after five answers; the next one goes on at the sixth and passes."""
        service = self.service
        service.prepare()
        service.start()
        service.publish_and_enrol()
        environment = dict(os.environ, XDG_STATE_HOME=os.path.join(self.folder, "state", "10001"), LC_ALL="C.UTF-8")
        play = [os.path.join(HERE, "scripts", "take-quiz"), "--client", LAMPROOM, "--package", COURSE, "--course", "gas-safety"]
        first = subprocess.run([*play, "--stop-after", "5"], capture_output=True, text=True, env=environment)
        self.assertIn("killed after 5 answers", first.stdout, first.stderr)
        second = subprocess.run(play, capture_output=True, text=True, env=environment)
        self.assertEqual(second.returncode, 0, second.stdout + second.stderr)
        self.assertIn("answered 15,", second.stdout)
        self.assertIn("score 100/100", second.stdout)

    def test_no_save_is_acknowledged_before_the_disk_has_it(self):
        """strace: between the arrival of a save and its answer there is an fdatasync that has returned."""
        service = self.service
        service.prepare()
        service.start()
        service.publish_and_enrol()
        service.stop()
        trace = os.path.join(self.folder, "trace")
        calls = "trace=fdatasync,fsync,read,recvfrom,recvmsg,write,writev,sendto,sendmsg"
        service.start(prefix=("strace", "-f", "-qq", "-s", "48", "-e", calls, "-o", trace))
        token = service.token("10001")
        attempt, paper = self.begin_attempt(token)
        saves = 25
        for turn in range(1, saves + 1):
            item = paper["items"][turn % len(paper["items"])]
            status, _ = service.call(
                "PUT", f"/v1/attempts/{attempt['id']}/answers/{item['number']}",
                {"revision": turn, "answer": self.some_answer(item, turn)}, token=token)
            self.assertEqual(status, 200)
        subprocess.run(["pkill", "-TERM", "-P", str(service.process.pid)])
        service.process.wait(timeout=30)
        events = []
        for line in open(trace, errors="replace"):
            if '"PUT /v1/attempts/' in line:
                events.append("save")
            elif re.search(r"(fdatasync|fsync)(\(\d+\)| resumed>\)?).*= 0", line):
                events.append("sync")
            elif "HTTP/1.1 200" in line:
                events.append("answer")
        pending = synced = 0
        checked = 0
        for event in events:
            if event == "save":
                pending, synced = 1, 0
            elif event == "sync" and pending:
                synced = 1
            elif event == "answer" and pending:
                self.assertTrue(synced, "a save was answered before its commit reached the disk")
                pending = 0
                checked += 1
        self.assertEqual(checked, saves)

    def test_an_interrupted_upload_leaves_nothing(self):
        """Half an archive, and then the connection is gone; the next publish is as if it had not been."""
        service = self.service
        service.prepare()
        service.start()
        service.login("admin")
        token = service.token("admin")
        archive = os.path.join(self.folder, "course.zip")
        service.client("admin", "pack", COURSE, "-o", archive)
        content = open(archive, "rb").read()
        before = sorted(os.listdir(service.data))
        for _ in range(3):
            with socket.create_connection(("127.0.0.1", service.port)) as connection:
                head = (
                    f"POST /v1/courses HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
                    f"Content-Type: application/zip\r\nContent-Length: {len(content)}\r\n\r\n")
                connection.sendall(head.encode() + content[:len(content) // 2])
                time.sleep(0.2)
        self.assertEqual(json.loads(service.client("admin", "courses", "--json").stdout), [])
        self.assertEqual(sorted(os.listdir(service.data)), before)
        service.client("admin", "publish", COURSE)

    def load(self, *arguments):
        """Forty workers over bad connections; no time is asked for."""
        return subprocess.run(
            [os.path.join(HERE, "scripts", "load"), BIN, "--workers", "40", "--ramp", "2", "--think", "40", "--cut", "8",
             "--save-limit", "0", *arguments], capture_output=True, text=True, timeout=300)

    def test_workers_over_bad_connections_lose_nothing(self):
        result = self.load()
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("checked: 800 answers, 40 scores", result.stdout)

    def test_the_load_notices_wrong_scores(self):
        result = self.load("--tamper")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertRegex(result.stdout, r"fault: .* item [0-9]+ earned 0, not 1")
