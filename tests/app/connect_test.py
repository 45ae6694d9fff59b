"""--connect: a cluster that runs elsewhere, seen over the public protocol; here the program watches another of its kind."""
import json
import threading
import unittest

from app_test import PROGRAM, AppTest, produce, run_program
from brokerscope_process import Brokerscope, free_ports, wait_until


class Watcher(Brokerscope):
    """The program over an external cluster, without the window."""

    def __init__(self, program, servers):
        super().__init__(program)
        self.servers = servers

    def command_line(self):
        return [self.program, "--headless", "--connect", self.servers]

    def started(self):
        self.start()
        self.find_socket()
        return self

    def find_socket(self):
        for line in self.output:
            if line.startswith("control socket in "):
                self.data_dir = line[len("control socket in "):].removesuffix(" (removed at the end)")
        assert self.data_dir, self.printed()

    def events(self):
        return [json.loads(line) for line in self.ctl("events", "--json").splitlines()]


class ConnectTest(AppTest):
    def watch(self, servers):
        watcher = Watcher(PROGRAM, servers)
        self.addCleanup(watcher.end)
        return watcher.started()

    def test_shows_what_the_cluster_itself_shows(self):
        cluster = self.start(nodes=3)
        produce(cluster.bootstrap, "orders", range(100))
        cluster.wait_healthy()
        watcher = self.watch(cluster.bootstrap.split(",")[1])
        self.assertEqual(watcher.bootstrap, cluster.bootstrap)
        own = cluster.status()

        def seen():
            status = watcher.status()
            found = [topic for topic in status["topics"] if topic["name"] == "orders"]
            told = found and all(log["endTold"] for partition in found[0]["partitions"] for log in partition["logs"])
            return told and (status, found[0])

        status, topic = wait_until(seen, 60, "the topic")
        self.assertEqual(status["clusterId"], own["clusterId"])
        self.assertEqual(status["quorum"]["leader"], own["quorum"]["leader"])
        self.assertTrue(status["external"]["quorumTold"])
        self.assertEqual(status["external"]["problem"], "")
        ours = next(each for each in own["topics"] if each["name"] == "orders")
        for theirs, mine in zip(topic["partitions"], ours["partitions"], strict=True):
            for key in ("leader", "leaderEpoch", "replicas", "isr"):
                self.assertEqual(theirs[key], mine[key])
        self.assertEqual(sum(log["logEndOffset"] for partition in topic["partitions"] for log in partition["logs"]),
                         3 * 100)

        victim = topic["partitions"][0]["leader"]
        cluster.ctl("kill", victim)
        wait_until(lambda: {"broker-fenced", "leader-elected", "isr-shrunk"} <= {e["type"] for e in watcher.events()},
                   60, "the events of the failover")
        gone = next(node for node in watcher.status()["nodes"] if node["id"] == victim)
        self.assertEqual(gone["state"], "stopped")

    def test_refuses_to_break_what_is_not_its_own(self):
        cluster = self.start(nodes=1)
        watcher = self.watch(cluster.bootstrap)
        done = watcher.ctl_process("kill", 1)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("external cluster", done.stderr)
        self.assertEqual(cluster.status()["nodes"][0]["state"], "running")

    def test_waits_for_a_cluster_that_is_not_there_and_for_one_that_goes_away(self):
        port = free_ports(1)
        watcher = Watcher(PROGRAM, f"127.0.0.1:{port}")
        self.addCleanup(watcher.end)
        waiting = threading.Thread(target=watcher.start)
        waiting.start()
        wait_until(lambda: any("cannot reach" in line for line in watcher.output), 60, "the sentence")
        watcher.find_socket()
        self.assertIn("cannot reach", watcher.status()["external"]["problem"])
        cluster = self.start(nodes=1, port=port)
        waiting.join(60)
        self.assertEqual(watcher.bootstrap, cluster.bootstrap)
        cluster.end()
        wait_until(lambda: watcher.status()["external"]["problem"], 60, "the silence to be noticed")
        self.assertEqual(len(watcher.status()["nodes"]), 1)  # the last figures
        self.assertIsNotNone(watcher.status()["external"]["lastAnswerMs"])

    def test_what_is_no_address_is_refused_in_words(self):
        for servers, word in (("kafka", "the port is missing"), ("kafka:0", "1 to 65535"), ("", "HOST:PORT"),
                              ("SSL://kafka:9093", "without SSL://")):
            self.assert_refused(run_program("--headless", "--connect", servers), "--connect", word)
        self.assert_refused(run_program("--headless", "--connect", "kafka:9092", "--nodes", "3"), "--connect", "--nodes")


if __name__ == "__main__":
    unittest.main()
