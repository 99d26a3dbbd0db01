"""People who are moved to a newer version of a course."""
from .cast import LampCourse, MINE, Story


class Moving(Story):
    MOVE = ["enrol", "move", "--course", "lamp"]

    def test_a_move_is_tried_out_and_carried_out(self):
        modules = ("lamp", "practice")
        self.publish(LampCourse("1.0.0", modules=modules))
        self.run_as("li", "enrol", "--course", "lamp", "--person", "10001", "10002", "10003", "10004")
        for number in ("10001", "10003", "10004"):
            self.run_as("li", "sign-off", "--person", number, "--course", "lamp", "--module", "practice")
            self.read_modules(number)
        self.sit("10003", self.answers("+++++"))
        running, token = self.begin_quiz("10004")
        self.publish(LampCourse("1.1.0", modules=modules, lamp="矿灯要充足电，灯头要完好。"))

        self.forbidden(("zhang", "10001"), *self.MOVE, "--person", "10001", "--dry-run")
        self.refused("qian", *self.MOVE, "--person", "10001", words="[unknown-person]")
        planned = self.json_as("li", *self.MOVE, "--unit", MINE, "--dry-run")
        self.assertEqual((planned["version"], planned["isDryRun"]), ("1.1.0", True))
        people = {row["personNumber"]: row for row in planned["people"]}
        self.assertEqual({number: row.get("obstacle") for number, row in people.items() if number != "10003"},
                         {"10001": None, "10002": None, "10004": "attempt-running"})
        self.assertEqual([part["id"] for part in people["10001"]["keptModules"]], ["practice"])
        self.assertEqual([part["id"] for part in people["10001"]["repeatedModules"]], ["lamp"])
        self.assertEqual(people["10002"]["keptModules"] + people["10002"]["repeatedModules"], [])
        self.assertEqual(self.enrolment("10001")[0]["version"], "1.0.0")

        said = self.run_as("li", *self.MOVE, "--person", "10001", "10003", "10004", "--dry-run", lang="en")
        self.assertSays(said, "1.1.0", "10001 王建国 (1.0.0)", "实际操作", "领取矿灯", "10004 孙志强 (1.0.0)")
        moved = self.run_as("li", *self.MOVE, "--person", "10001", "10003", "10004")
        self.assertSays(
            moved, "10001 王建国 (1.0.0)：已改到新版本", "不用重学：实际操作", "有改动，要重学：领取矿灯", "10003 赵铁柱", "已经完成，不改动",
            "10004 孙志强 (1.0.0)：有测验正在进行", "改到新版本 1 人，不变 2 人。")
        now, _ = self.enrolment("10001")
        self.assertEqual((now["version"], now["state"]), ("1.1.0", "active"))
        self.assertEqual({module["id"]: module["isComplete"] for module in now["modules"]}, {"lamp": False, "practice": True})
        # Who completed it, or sits a quiz, goes on with what they have
        self.assertEqual([self.enrolment(number)[0]["version"] for number in ("10003", "10004")], ["1.0.0", "1.0.0"])
        self.assertEqual(self.service.call("GET", f"/v1/attempts/{running['id']}", token=token)[1]["state"], "running")
        self.assertEqual(self.json_as("li", *self.MOVE, "--person", "10001")["people"][0]["obstacle"], "already-newest")
