"""The whole walk, by mouse and keyboard as a user would: start, create a topic, produce, consume, kill a leader, watch, ask
why, restart, step through an election, replay it. The program is the real one under a window manager; parts are found by
the names that a screen reader speaks, and what was done is checked in the cluster itself, by `ctl` and by kcat.

The steps are one story in one window: a step that fails ends it. Pictures of every step are kept.
"""
import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from brokerscope_process import Brokerscope, ProgramFailed, wait_until
from desktop import PATIENCE_S, Desktop

PROGRAM = os.environ["BROKERSCOPE"]
PICTURES = os.environ.get("BROKERSCOPE_PICTURES") or tempfile.mkdtemp(prefix="brokerscope-walk-pictures-")
RECORDING_ONLY_WATCHED = "This is a recording: it can be watched, but nothing in it can be changed."


class Windowed(Brokerscope):
    """The program with its window."""

    def command_line(self):
        return [self.program, "--nodes", str(self.nodes), "--port", str(self.port), "--data-dir", str(self.data_dir),
                "--language", "en", "--theme", "light"]

    def events(self, kind):
        lines = self.ctl("events", "--json").splitlines()
        return [event for event in map(json.loads, lines) if event["type"] == kind]

    def clock(self):
        return self.status()["clock"]

    def group(self, name):
        return next((group for group in self.status()["groups"] if group["id"] == name), None)

    def leader(self, topic, partition):
        return self.partition(topic, partition)["leader"]

    def written(self, topic):
        entry = next(entry for entry in self.status()["topics"] if entry["name"] == topic)
        return sum(log["highWatermark"] for partition in entry["partitions"] for log in partition["logs"] if log["leader"])


class Walk(unittest.TestCase):
    def setUp(self):
        self.directory = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="brokerscope-walk-")))
        self.desk = self.enterContext(Desktop(PICTURES))
        self.recording = self.directory / "failover.session"
        before = dict(os.environ)
        self.addCleanup(lambda: (os.environ.clear(), os.environ.update(before)))
        os.environ.clear()
        os.environ.update(self.desk.environment)

    def until(self, condition, what):
        return wait_until(condition, PATIENCE_S, what)

    def step(self, name, act):
        started = time.monotonic()
        try:
            act()
        except BaseException:
            self.desk.picture(f"{name}-failed")
            raise
        self.desk.picture(name)
        print(f"{name}: {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)

    def test_walk(self):
        self.cluster = Windowed(PROGRAM, 3, self.directory / "data")
        with self.cluster:
            self.desk.watch()
            for name in ("start", "create_topic", "produce", "consume", "record", "kill_leader", "ask_why", "restart",
                         "end_recording", "slow_motion", "step_through_an_election"):
                self.step(name, getattr(self, name))
        for name in ("replay", "cut_off_recording", "foreign_recording"):
            self.step(name, getattr(self, name))

    # ---- the story

    def start(self):
        desk = self.desk
        desk.see("This is a real cluster")  # the tour of a first start
        desk.click("End", ("push button",))
        self.until(lambda: desk.find("This is a real cluster") is None, "the end of the tour")
        desk.click("Stop demo", ("push button",))
        desk.see("Start demo")
        desk.see_text("Healthy")
        self.cluster.wait_healthy()

    def create_topic(self):
        desk = self.desk
        desk.press("ctrl+n")
        dialog = "Create a topic"
        desk.fill("Name", "no such name!", inside=dialog)
        desk.see_text("is not allowed", inside=dialog)
        self.assertNotIn("sensitive", desk.see("Create", ("push button",), dialog).states)
        desk.fill("Name", "trips", inside=dialog)
        desk.see("Create", ("push button",), dialog, enabled=True)
        desk.press("Return")
        self.until(lambda: desk.find(dialog) is None, "the dialog to close")
        topic = self.until(lambda: next((t for t in self.cluster.status()["topics"] if t["name"] == "trips"), None), "the topic")
        self.assertEqual([len(partition["replicas"]) for partition in topic["partitions"]], [3, 3, 3])
        desk.row("Nodes, topics, groups, clients and faults", "trips")

    def produce(self):
        desk = self.desk
        desk.click("Produce", ("page tab",))
        self.choose_topic("Produce")
        desk.fill("Key", "trip-7", inside="Produce")
        desk.see_text("murmur2 of the key is 1617377450", "partition 2 of 3")
        desk.click("Send one", inside="Produce")
        desk.see_text("Acknowledged: trips-2, offset 0")
        done = subprocess.run(["kcat", "-b", self.cluster.bootstrap, "-q", "-C", "-t", "trips", "-p", "2", "-o", "0", "-c", "1",
                               "-f", "%k"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.stdout, "trip-7", done.stderr)
        desk.scroll_to("Start stream", inside="Produce")
        desk.click("Start stream", inside="Produce")
        self.until(lambda: self.cluster.written("trips") > 20, "records of the stream")
        desk.see_text("my-producer", "trips", inside="Produce")

    def consume(self):
        desk = self.desk
        desk.click("Consume", ("page tab",))
        self.choose_topic("Consume")
        desk.fill("Members", "3", ("spin box",), "Consume")
        desk.press("Tab")
        desk.click("Start group", inside="Consume")

        def all_three_read():
            group = self.cluster.group("my-group")
            return group and group["state"] == "Stable" and [m["assignment"].get("trips") for m in group["members"]]
        shares = self.until(lambda: (lambda shares: shares if shares and len(shares) == 3 else None)(all_three_read()),
                            "a stable group of three")
        self.assertEqual(sorted(partition for share in shares for partition in share), [0, 1, 2])
        self.until(lambda: all(o["committed"] > 0 for o in self.cluster.group("my-group")["offsets"]), "committed offsets")
        desk.see_text("my-group", "trips", inside="Consume")

    def record(self):
        desk = self.desk
        desk.click("Record …", ("check box", "push button"))
        dialog = "Record this session"
        desk.fill("File name:", str(self.recording), ("text",), dialog)
        desk.press("Return")
        desk.see("Stop recording")
        self.until(self.recording.exists, "the recording")

    def kill_leader(self):
        desk = self.desk
        self.victim = self.cluster.leader("trips", 0)
        self.choose_node(self.victim)
        desk.click("Kill", ("push button",))
        self.until(lambda: self.cluster.leader("trips", 0) not in (self.victim, -1), "another leader")
        self.assertEqual(self.node(self.victim)["state"], "killed")
        desk.see_text("Under-replicated", f"node {self.victim} is down")
        before = self.cluster.written("trips")
        self.until(lambda: self.cluster.written("trips") > before, "records that the new leaders took")

    def ask_why(self):
        desk = self.desk
        desk.click("Timeline", ("page tab",))
        desk.click("List", inside="Timeline")
        desk.fill("Search events", "trips-0", ("text",), "Timeline")
        elected = desk.row("Events, newest first", "became the leader of trips-0", f"after node {self.victim}")
        desk.click_at(elected[1].x + 40, elected[1].middle[1])
        desk.see_text("because", f"You killed node {self.victim}", inside="Timeline")
        desk.click("Lanes", inside="Timeline")

    def restart(self):
        desk = self.desk
        self.choose_node(self.victim)
        desk.click("Start", ("push button",))
        self.cluster.wait_healthy()
        desk.see_text("Healthy")

    def end_recording(self):
        desk = self.desk
        # A first piece is on the disk before the last one follows: the file that is cut off below keeps it.
        self.until(lambda: self.recording.stat().st_size > 1000, "the first seconds on the disk")
        desk.click("Stop recording")
        desk.see("Record …")
        self.assertGreater(self.recording.stat().st_size, 10_000)

    def slow_motion(self):
        desk = self.desk
        desk.click("Slower", ("push button",))
        desk.see("1/2 of real time")
        self.assertEqual(self.cluster.clock()["rate"], 0.5)
        desk.click("Real time", ("push button",))
        desk.see("real time")
        self.assertEqual(self.cluster.clock()["rate"], 1)
        self.stop_clients()  # less to step through

    def step_through_an_election(self):
        desk = self.desk
        desk.click("Waiting messages and breakpoints")
        condition = "Condition of a new breakpoint"
        desk.fill(condition, "isr smaller 2", ("text",))
        desk.press("Escape", "Return")
        desk.see_text("an ISR is watched for getting too small")
        desk.fill(condition, "election started", ("text",))
        desk.press("Escape", "Return")
        self.until(lambda: self.cluster.clock()["breakpoints"], "the breakpoint")
        controller = next(node["id"] for node in self.cluster.status()["nodes"] if node["activeController"])
        elections = len(self.cluster.events("controller-elected"))
        self.choose_node(controller)
        desk.press("k")  # the key for what the button did before
        desk.see("time stands still")
        clock = self.cluster.clock()
        self.assertTrue(clock["paused"], clock)
        desk.see(lambda part: part.name.startswith("stopped by breakpoint 1: election started"))
        self.assertEqual(len(self.cluster.events("controller-elected")), elections)

        votes = len(self.cluster.events("vote-granted"))
        for steps in range(1, 400):
            self.one_step()
            if len(self.cluster.events("controller-elected")) > elections:
                break
        else:
            self.fail("no controller was elected in 400 steps")
        self.assertGreater(len(self.cluster.events("vote-granted")), votes)
        self.assertTrue(self.cluster.clock()["paused"])
        print(f"    elected after {steps} steps", file=sys.stderr)
        desk.picture("elected-by-steps")
        desk.click("Real time", ("push button",))
        self.until(lambda: self.cluster.clock()["rate"] == 1, "real time")
        self.choose_node(controller)
        desk.click("Start", ("push button",))
        self.cluster.wait_healthy()

    def replay(self):
        desk = self.desk
        with self.show(self.recording):
            desk.see("● Recording")
            desk.see(lambda part: part.name.startswith("Recording failover.session"), ("frame",))
            slider = desk.see("Position in the recording", ("slider",))
            desk.press("space")
            desk.see("Play")
            desk.click_at(slider.x + slider.width - 8, slider.middle[1])  # after the failure: its figures are told
            desk.see_text("Healthy")
            desk.click_at(slider.x + slider.width // 2, slider.middle[1])
            desk.click_at(slider.x + 6, slider.middle[1])
            self.until(lambda: "killed" not in self.navigator(), "the time before the failure")
            desk.click("Play", ("push button",))
            self.until(lambda: "killed" in self.navigator(), "the failure, when it plays")
            desk.see_text("Under-replicated")
            desk.click("Pause", ("push button",), inside="Recording")
            # Nothing can be done to it, and every place says so.
            self.assertNotIn("sensitive", desk.see("Start demo").states)
            desk.click_at(*desk.row("Nodes, topics, groups, clients and faults", "node 1")[0].middle)
            desk.press("k")
            for act in ("Kill", "Stop", "Start", "Pause", "Resume"):
                self.assertNotIn("sensitive", desk.see(act, ("push button",), "Tool bar").states, act)
            for dock in ("Produce", "Consume"):
                desk.click(dock, ("page tab",))
                desk.see_text("This is a recording", inside=dock)
            desk.click("Topics", ("page tab",))
            create = desk.see("Create topic …", ("push button",), "Topics")
            self.assertNotIn("sensitive", create.states)
            self.assertEqual(create.help, RECORDING_ONLY_WATCHED)
            desk.picture("replayed")

    def cut_off_recording(self):
        whole = self.recording.read_bytes()
        cut = self.directory / "cut.session"
        cut.write_bytes(whole[:-200])
        with self.show(cut):
            self.desk.see("● Recording")
            self.desk.see_text("cut off")
            self.desk.picture("cut-off")

    def foreign_recording(self):
        foreign = self.directory / "foreign.session"
        foreign.write_bytes(b"This is no recording. " * 400)
        with self.show(foreign, code=1):
            self.desk.see("Brokerscope cannot start")
            self.desk.picture("foreign")
            self.desk.click("OK", ("push button",))

    # ---- what the steps share

    def choose_topic(self, dock):
        """Writes the topic into the field for it: the demo's topic stands there first."""
        field = self.desk.see(lambda part: part.role == "combo box" and part.name in ("orders", "payments", "trips"), inside=dock)
        self.desk.click_at(field.x + 20, field.middle[1])
        self.desk.press("ctrl+a")
        self.desk.write("trips")
        self.desk.press("Tab")
        self.desk.see("trips", ("combo box",), dock)

    def choose_node(self, node):
        self.desk.click_at(*self.desk.row("Nodes, topics, groups, clients and faults", f"node {node}")[0].middle)
        self.desk.see(f"Node {node}", ("label",))

    def node(self, node):
        return next(entry for entry in self.cluster.status()["nodes"] if entry["id"] == node)

    def navigator(self):
        tree = self.desk.find("Nodes, topics, groups, clients and faults", ("tree", "tree table"))
        return " ".join(cell.name for cells in self.desk.window.rows_of(tree)[:5] for cell in cells) if tree else ""

    def stop_clients(self):
        for dock, name in (("Produce", "my-producer"), ("Consume", "my-group")):
            self.desk.click(dock, ("page tab",))
            self.desk.scroll_to("Stop", ("push button",), dock)
            self.desk.click("Stop", ("push button",), dock)
            self.until(lambda: not any(name in part.name for part in self.desk.parts(dock) if part.role == "label"),
                       f"{name} to be gone")

    def one_step(self):
        before = self.cluster.clock()
        self.desk.press("period")
        self.until(lambda: (lambda clock: not clock["stepping"] and clock != before)(self.cluster.clock()), "the step")

    def show(self, path, code=0):
        return Replay(self, path, code)


class Replay:
    """The program, showing a file."""

    def __init__(self, walk, path, code):
        self.walk = walk
        self.path = path
        self.code = code

    def __enter__(self):
        self.process = subprocess.Popen([PROGRAM, "--replay", str(self.path), "--language", "en", "--theme", "light"],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.walk.desk.watch()

    def __exit__(self, failed, *_):
        if self.code == 0:
            self.process.terminate()
        try:
            printed, _ = self.process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        if failed is None:
            self.walk.assertEqual(self.process.returncode, self.code, printed)


if __name__ == "__main__":
    try:
        unittest.main(verbosity=2)
    except ProgramFailed as failure:
        sys.exit(str(failure))
