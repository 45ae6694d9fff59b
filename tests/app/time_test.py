"""The cluster's time: rates, standing still, single steps, breakpoints; and that no record is lost, doubled or
reordered by them."""
import json
import subprocess
import threading
import unittest

from app_test import AppTest, PROGRAM, consume, produce, run_program
from brokerscope_process import Brokerscope, wait_until


class TimeTest(AppTest):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Brokerscope(PROGRAM, 3).start()
        produce(cls.cluster.bootstrap, "orders", [f"order-{i}" for i in range(30)])

    @classmethod
    def tearDownClass(cls):
        cls.cluster.end()

    def setUp(self):
        super().setUp()
        self.cluster.ctl("rate", 1)
        for breakpoint in self.breakpoints():
            self.cluster.ctl("break", "remove", breakpoint["id"])
        self.cluster.wait_healthy()

    def clock(self):
        return self.cluster.status()["clock"]

    def breakpoints(self):
        return json.loads(self.cluster.ctl("break", "list", "--json"))

    def events(self, kind):
        lines = self.cluster.ctl("events", "--json").splitlines()
        return [event for event in map(json.loads, lines) if event["type"] == kind]

    def refused(self, *arguments):
        done = run_program("ctl", "--data-dir", self.cluster.data_dir, *arguments)
        self.assert_refused(done)
        return done.stderr

    def kcat(self, *arguments, **more):
        done = subprocess.run(["kcat", "-b", self.cluster.bootstrap, "-q", *arguments], capture_output=True, text=True,
                              timeout=120, **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_the_rate_is_set_and_shown(self):
        self.assertEqual(self.clock()["rate"], 1)
        self.cluster.ctl("rate", "1/100")
        self.assertEqual(self.clock()["rate"], 0.01)
        self.assertIn("time runs at 0.01", self.cluster.ctl("status"))
        self.cluster.ctl("rate", "0.5")
        self.assertEqual(self.clock()["rate"], 0.5)
        changes = [event.get("value", 0) for event in self.events("time-rate-changed")]
        self.assertEqual(changes[-2:], [10000, 500000])

    def test_a_wrong_rate_is_refused_in_words(self):
        for wrong in ("fast", "1/0", "nan"):
            self.assertIn("is not a rate", self.refused("rate", wrong))
        for wrong in ("2", "0.0001", "1/2000"):
            self.assertIn("1/1000", self.refused("rate", wrong))
        self.assertEqual(self.clock()["rate"], 1)

    def test_when_time_stands_still_everything_can_still_be_read(self):
        self.cluster.ctl("rate", 0)
        first = self.cluster.status()
        self.assertTrue(first["clock"]["paused"])
        producer = subprocess.Popen(["kcat", "-b", self.cluster.bootstrap, "-q", "-P", "-t", "orders", "-X",
                                     "client.id=shop"], stdin=subprocess.PIPE, text=True)
        producer.stdin.write("waits\n")
        producer.stdin.close()
        waits = wait_until(lambda: [m for m in self.clock()["waiting"] if m["api"] == "Produce"], 30, "a request that waits")
        self.assertTrue(waits[0]["client"].startswith("shop@127.0.0.1:"), waits)
        self.assertEqual(waits[0]["from"], -1)
        second = self.cluster.status()
        self.assertEqual(second["clock"]["clusterTimeMs"], first["clock"]["clusterTimeMs"])
        self.assertGreater(second["version"], first["version"])
        self.assertIn("time stands still", self.cluster.ctl("status"))
        self.assertIn("orders", self.kcat("-L"))  # metadata is answered without time
        self.cluster.ctl("rate", 1)
        self.assertEqual(producer.wait(timeout=60), 0)
        self.assertIn("waits", consume(self.cluster.bootstrap, "orders"))

    def test_a_step_lets_one_message_through_and_says_which(self):
        self.cluster.ctl("rate", 0)
        for _ in range(20):
            before = len(self.events("time-stepped"))
            message = json.loads(self.cluster.ctl("step", "--json"))
            stepped = self.events("time-stepped")
            self.assertEqual(len(stepped), before + 1)
            self.assertEqual(stepped[-1]["node"], message["to"])
            self.assertEqual(stepped[-1]["name"], message["api"])
            self.assertTrue(message["api"])
            self.assertEqual(self.clock()["lastStep"]["number"], message["number"])
        self.assertTrue(self.clock()["paused"])
        self.assertRegex(self.cluster.ctl("step"), r"node \d -> node \d +\w+ (request|response), \d+ bytes")

    def test_an_election_can_be_stepped_through(self):
        leader = self.cluster.status()["quorum"]["leader"]
        elected = len(self.events("controller-elected"))
        self.cluster.ctl("rate", 0)
        self.cluster.ctl("kill", leader)
        names = []
        while len(self.events("controller-elected")) == elected:
            names.append(json.loads(self.cluster.ctl("step", "--json"))["api"])
            self.assertLess(len(names), 500, names)
        self.assertIn("Vote", names)
        self.assertTrue(self.clock()["paused"])
        self.cluster.ctl("rate", 1)
        self.cluster.ctl("start", leader)

    def test_a_stock_client_gets_right_answers_in_slow_motion(self):
        self.cluster.ctl("rate", "1/20")
        values = [f"slow-{i}" for i in range(100)]
        self.kcat("-P", "-t", "slow", "-p", "0", "-X", "enable.idempotence=true", "-X", "message.timeout.ms=60000",
                  input="\n".join(values) + "\n")
        self.assertEqual(self.kcat("-C", "-t", "slow", "-p", "0", "-e", "-o", "beginning").split(), values)
        self.assertEqual(self.clock()["rate"], 0.05)

    def test_nothing_is_lost_doubled_or_reordered_while_the_rate_changes(self):
        values = [f"{i:06}" for i in range(40000)]
        produce(self.cluster.bootstrap, "changing", ["first"], "-p", "0")
        producer = subprocess.Popen(["kcat", "-b", self.cluster.bootstrap, "-q", "-P", "-t", "changing", "-p", "0", "-X",
                                     "enable.idempotence=true", "-X", "linger.ms=2", "-X", "batch.num.messages=50", "-X",
                                     "message.timeout.ms=200000"], stdin=subprocess.PIPE, text=True)
        feeder = threading.Thread(target=lambda: (producer.stdin.write("\n".join(values) + "\n"), producer.stdin.close()))
        feeder.start()
        for round_number in range(12):
            for rate in ("0", "1", "1/10", "0", "1/2", "1"):
                self.cluster.ctl("rate", rate)
                if rate == "0":
                    self.cluster.ctl("step")
                    self.cluster.ctl("step")
        feeder.join()
        self.assertEqual(producer.wait(timeout=240), 0)
        self.assertEqual(consume(self.cluster.bootstrap, "changing"), ["first", *values])

    def test_a_breakpoint_stops_the_clock_and_names_the_event(self):
        self.cluster.ctl("break", "add", "leader elected of orders")
        self.cluster.ctl("break", "add", "isr", "<", "1")
        orders = next(t for t in self.cluster.status()["topics"] if t["name"] == "orders")
        victim = orders["partitions"][0]["leader"]
        self.cluster.ctl("kill", victim)
        wait_until(lambda: self.clock()["paused"], 60, "the clock to stop")
        hit = self.events("breakpoint-hit")[-1]
        self.assertEqual(hit["text"], "leader elected of orders")
        cause = next(e for e in self.events("leader-elected") if e["sequence"] == hit["cause"])
        self.assertEqual(cause["topic"], "orders")
        first, second = self.breakpoints()
        self.assertGreaterEqual(first["hits"], 1)
        self.assertTrue(first["stoppedTheClock"])
        self.assertEqual(first["lastEvent"], hit["sequence"])
        self.assertEqual(second["hits"], 0)
        self.cluster.ctl("break", "off", first["id"])
        self.cluster.ctl("rate", 1)
        self.cluster.ctl("start", victim)
        self.cluster.wait_healthy()
        self.assertFalse(self.clock()["paused"])

    def test_an_offset_stops_the_clock(self):
        produce(self.cluster.bootstrap, "counted", ["a"] * 10, "-p", "0")
        self.cluster.ctl("break", "add", "offset 15 reached in counted-0")
        produce(self.cluster.bootstrap, "counted", ["b"] * 5, "-p", "0")  # the last is offset 14
        self.assertFalse(self.clock()["paused"])
        # Acknowledged by the leader alone: its followers may have to wait.
        produce(self.cluster.bootstrap, "counted", ["c"], "-p", "0", "-X", "acks=1")
        wait_until(lambda: self.clock()["paused"], 60, "the clock to stop")
        self.assertEqual(self.breakpoints()[0]["hits"], 1)

    def test_a_wrong_breakpoint_is_refused_in_words(self):
        self.assertIn("is no condition", self.refused("break", "add", "when", "it", "rains"))
        self.assertIn("no breakpoint 77", self.refused("break", "remove", "77"))
        self.assertIn("break takes add", self.refused("break", "dance"))
        self.assertEqual(self.breakpoints(), [])


class EndOfTimeTest(AppTest):
    def test_a_cluster_whose_time_stands_still_ends_in_good_order(self):
        cluster = self.start(3)
        produce(cluster.bootstrap, "orders", ["a", "b"])
        cluster.ctl("rate", 0)
        cluster.end()


if __name__ == "__main__":
    unittest.main()
