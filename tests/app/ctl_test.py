"""`brokerscope ctl`: every command takes effect before it answers, and says what is wrong in a sentence."""
import json
import os
import subprocess
import tempfile
import unittest

from app_test import AppTest, PROGRAM, consume, produce, run_program
from brokerscope_process import Brokerscope, wait_until


class CtlTest(AppTest):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Brokerscope(PROGRAM, 3).start()
        produce(cls.cluster.bootstrap, "orders", [f"order-{i}" for i in range(30)])
        subprocess.run(["kcat", "-b", cls.cluster.bootstrap, "-q", "-e", "-X", "auto.offset.reset=earliest", "-G",
                        "billing", "orders"], check=True, capture_output=True, timeout=60)

    @classmethod
    def tearDownClass(cls):
        cls.cluster.end()

    def setUp(self):
        super().setUp()
        self.cluster.wait_healthy()

    def state(self, node):
        return next(n["state"] for n in self.cluster.status()["nodes"] if n["id"] == node)

    def follower(self):
        """A node that is not the active controller."""
        return next(n["id"] for n in self.cluster.status()["nodes"] if not n["activeController"])

    def links(self):
        return {(link["from"], link["to"]): link for link in self.cluster.status()["links"]}

    def test_status_is_text_and_json(self):
        self.assertRegex(self.cluster.ctl("status"), r"node 1 .*running")
        status = self.cluster.status()
        self.assertEqual([node["id"] for node in status["nodes"]], [1, 2, 3])
        self.assertEqual(status["bootstrapServers"], self.cluster.bootstrap)
        self.assertEqual(sum(node["activeController"] for node in status["nodes"]), 1)
        self.assertIn(status["quorum"]["leader"], (1, 2, 3))
        self.assertEqual(len(status["quorum"]["voters"]), 3)

    def test_topics_are_text_and_json(self):
        self.assertIn("orders", self.cluster.ctl("topics"))
        topics = json.loads(self.cluster.ctl("topics", "--json"))
        orders = next(topic for topic in topics if topic["name"] == "orders")
        ends = 0
        for partition in orders["partitions"]:
            self.assertEqual(sorted(partition["replicas"]), [1, 2, 3])
            leader = next(log for log in partition["logs"] if log["leader"])
            ends += leader["logEndOffset"]
            self.assertEqual(leader["highWatermark"], leader["logEndOffset"])
        self.assertEqual(ends, len(consume(self.cluster.bootstrap, "orders")))

    def test_nodes_are_named_by_what_they_are_now(self):
        topics = json.loads(self.cluster.ctl("topics", "--json"))
        leader = next(topic for topic in topics if topic["name"] == "orders")["partitions"][0]["leader"]
        self.cluster.ctl("kill", "leader", "of", "orders-0")
        self.assertEqual(self.state(leader), "killed")
        self.cluster.ctl("start", leader)

    def test_metrics_are_the_text_that_prometheus_reads(self):
        text = self.cluster.ctl("metrics")
        self.assertRegex(text, r'kafka_server_BrokerTopicMetrics_MessagesInPerSec\{broker="1"\} [0-9.e+-]+\n')
        self.assertIn("# TYPE kafka_server_ReplicaManager_UnderReplicatedPartitions gauge", text)

    def test_metrics_tell_what_the_cluster_does(self):
        def figures(name):
            return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1])
                    for line in self.cluster.ctl("metrics").splitlines() if line.startswith(name)}
        self.assertEqual(sum(figures("kafka_server_ReplicaManager_UnderReplicatedPartitions").values()), 0)
        self.assertEqual(sum(figures("kafka_controller_KafkaController_ActiveControllerCount").values()), 1)
        node = self.follower()
        self.cluster.ctl("kill", node)
        wait_until(lambda: sum(figures("kafka_server_ReplicaManager_UnderReplicatedPartitions").values()) > 0, 30,
                   "partitions that lack a replica")
        self.cluster.ctl("start", node)
        self.cluster.wait_healthy()
        wait_until(lambda: sum(figures("kafka_server_ReplicaManager_UnderReplicatedPartitions").values()) == 0, 30,
                   "all replicas in sync")

    def test_metrics_are_well_formed(self):
        declared = set()
        for line in self.cluster.ctl("metrics").splitlines():
            if line.startswith("# TYPE "):
                self.assertNotIn(line.split()[2], declared)
                declared.add(line.split()[2])
            elif not line.startswith("#"):
                self.assertRegex(line, r'^[a-zA-Z_][a-zA-Z0-9_]*(\{([a-z0-9_]+="[^"]*",?)+\})? -?([0-9.e+-]+|NaN)$')
                self.assertIn(line.split("{")[0].split(" ")[0], declared)

    def topic(self, name):
        return next((topic for topic in self.cluster.status()["topics"] if topic["name"] == name), None)

    def partition(self, name, index=0):
        return next(p for p in self.topic(name)["partitions"] if p["partition"] == index)

    def test_a_configuration_is_set_and_goes_back_to_its_default(self):
        self.cluster.ctl("configure", "orders", "retention.ms=3600000")
        wait_until(lambda: self.topic("orders")["configs"].get("retention.ms") == "3600000", 20, "the configuration")
        self.cluster.ctl("configure", "orders", "retention.ms=")
        wait_until(lambda: "retention.ms" not in self.topic("orders")["configs"], 20, "the default")
        self.assert_refused(self.cluster.ctl_process("configure", "orders", "retention.ms=soon"), "retention.ms")
        self.assert_refused(self.cluster.ctl_process("configure", "orders", "retention.mss=1"), "retention.mss")
        self.assert_refused(self.cluster.ctl_process("configure", "orders", "retention.ms"), "NAME=VALUE")
        self.assert_refused(self.cluster.ctl_process("configure", "no-such-topic", "retention.ms=1000"), "UNKNOWN_TOPIC_OR_PARTITION")

    def test_a_reassignment_moves_the_replicas_and_their_records(self):
        produce(self.cluster.bootstrap, "moving", [f"m-{i}" for i in range(20)])
        self.cluster.wait_healthy()
        before = sorted(consume(self.cluster.bootstrap, "moving"))
        self.cluster.ctl("reassign", "moving-0", "2,3")
        wait_until(lambda: self.partition("moving")["replicas"] == [2, 3] and not self.partition("moving")["removingReplicas"], 60,
                   "the move to end")
        wait_until(lambda: sorted(self.partition("moving")["isr"]) == [2, 3], 30, "both in sync")
        self.assertEqual(sorted(consume(self.cluster.bootstrap, "moving")), before)
        self.assert_refused(self.cluster.ctl_process("reassign", "moving-0", "cancel"), "NO_REASSIGNMENT_IN_PROGRESS")
        self.assert_refused(self.cluster.ctl_process("reassign", "moving-0", "2,7"), "7")
        self.assert_refused(self.cluster.ctl_process("reassign", "moving", "1,2"), "TOPIC-PARTITION")

    def test_the_preferred_replica_is_elected_again(self):
        produce(self.cluster.bootstrap, "elected", ["one"])
        self.cluster.wait_healthy()
        preferred = self.partition("elected")["replicas"][0]
        self.cluster.ctl("stop", preferred)
        wait_until(lambda: self.partition("elected")["leader"] not in (-1, preferred), 30, "another leader")
        self.cluster.ctl("start", preferred)
        self.cluster.wait_healthy()
        wait_until(lambda: preferred in self.partition("elected")["isr"], 60, "the preferred replica to be in sync")
        if self.partition("elected")["leader"] != preferred:
            self.cluster.ctl("elect", "elected-0", "preferred")
        wait_until(lambda: self.partition("elected")["leader"] == preferred, 20, "the preferred leader")
        epoch = self.partition("elected")["leaderEpoch"]
        self.cluster.ctl("elect", "elected-0", "preferred")  # it leads already: nothing to do
        self.assertEqual(self.partition("elected")["leaderEpoch"], epoch)
        self.assert_refused(self.cluster.ctl_process("elect", "elected-0", "quickly"), "quickly")
        self.assertEqual(consume(self.cluster.bootstrap, "elected"), ["one"])

    def test_groups_are_text_and_json(self):
        self.assertIn("billing", self.cluster.ctl("groups"))
        groups = json.loads(self.cluster.ctl("groups", "--json"))
        billing = next(group for group in groups if group["id"] == "billing")
        self.assertGreaterEqual(sum(offset["committed"] for offset in billing["offsets"] if offset["committed"] > 0), 30)

    def test_events_are_text_and_json_lines(self):
        self.assertTrue(self.cluster.ctl("events").strip())
        events = [json.loads(line) for line in self.cluster.ctl("events", "--json").splitlines()]
        sequences = [event["sequence"] for event in events]
        self.assertEqual(sequences, sorted(set(sequences)))
        self.assertTrue(all("type" in event and "timeMs" in event for event in events))

    def test_events_can_be_followed(self):
        follower = subprocess.Popen([PROGRAM, "ctl", "--data-dir", str(self.cluster.data_dir), "events", "--follow",
                                     "--json"], stdout=subprocess.PIPE, text=True)
        try:
            victim = self.follower()
            self.cluster.ctl("kill", victim)
            self.cluster.ctl("start", victim)
            for line in follower.stdout:  # ctest's time limit ends this when nothing comes
                event = json.loads(line)
                if event["node"] == victim and "kill" in event["type"].lower():
                    break
        finally:
            follower.terminate()
            follower.wait(timeout=10)
            follower.stdout.close()

    def test_kill_stop_and_start(self):
        for word, state in (("kill", "killed"), ("stop", "stopped")):
            node = self.follower()
            self.cluster.ctl(word, node)
            self.assertEqual(self.state(node), state)
            self.assertIn(self.state(node), self.cluster.ctl("status"))
            self.cluster.ctl("start", node)
            wait_until(lambda: self.state(node) == "running", 20, "the node to run")
            self.cluster.wait_healthy()

    def test_power_loss_is_survived(self):
        node = self.follower()
        before = sorted(consume(self.cluster.bootstrap, "orders"))
        self.cluster.ctl("power-loss", node)
        self.assertNotEqual(self.state(node), "running")
        self.cluster.ctl("start", node)
        self.cluster.wait_healthy()
        self.assertEqual(sorted(consume(self.cluster.bootstrap, "orders")), before)

    def test_pause_and_resume(self):
        node = self.follower()
        self.cluster.ctl("pause", node)
        self.assertEqual(self.state(node), "paused")
        self.cluster.ctl("resume", node)
        wait_until(lambda: self.state(node) == "running", 20, "the node to run")

    def test_cut_delay_isolate_and_heal(self):
        self.cluster.ctl("cut", 1, 2)
        self.assertEqual({pair for pair, link in self.links().items() if link["cut"]}, {(1, 2), (2, 1)})
        self.cluster.ctl("heal")
        self.assertEqual(self.links(), {})
        self.cluster.ctl("cut", 1, 2, "--one-way")
        self.assertEqual({pair for pair, link in self.links().items() if link["cut"]}, {(1, 2)})
        self.cluster.ctl("heal")
        self.cluster.ctl("delay", 2, 3, 5)
        self.assertEqual({pair: link["delayMs"] for pair, link in self.links().items()}, {(2, 3): 5, (3, 2): 5})
        self.cluster.ctl("heal")
        node = self.follower()
        self.cluster.ctl("isolate", node)
        cut = {pair for pair, link in self.links().items() if link["cut"]}
        others = {1, 2, 3} - {node}
        self.assertEqual(cut, {(node, o) for o in others} | {(o, node) for o in others})
        self.cluster.ctl("heal")
        self.assertEqual(self.links(), {})

    def test_jitter_bandwidth_and_the_healing_of_one_link(self):
        self.cluster.ctl("jitter", 1, 2, 7)
        self.cluster.ctl("bandwidth", 1, 2, 2000)
        self.cluster.ctl("cut", "somebody", "all")
        self.assertEqual({(link["jitterMs"], link["bytesPerSecond"]) for pair, link in self.links().items()
                          if -1 not in pair}, {(7, 2_000_000)})
        self.assertEqual(sum(link["client"] == "somebody@127.0.0.1" for link in self.cluster.status()["links"]), 6)
        self.assertRegex(self.cluster.ctl("status"), r"link somebody@127.0.0.1 -> 1 cut")
        self.cluster.ctl("heal-link", 1, 2)
        self.assertTrue(all(-1 in pair for pair in self.links()))
        self.cluster.ctl("reset", 1, 2)
        self.cluster.ctl("heal")
        self.assertEqual(self.links(), {})

    def test_a_full_disk_fails_appends_serves_reads_and_recovers(self):
        def produce_to_all():
            return subprocess.run(["kcat", "-b", self.cluster.bootstrap, "-q", "-P", "-t", "orders", "-p", "0", "-X",
                                   "acks=all", "-X", "message.timeout.ms=4000"], input="one-more\n", text=True,
                                  capture_output=True, timeout=60).returncode == 0
        wait_until(produce_to_all, 60, "an append")
        leader = next(p["leader"] for topic in self.cluster.status()["topics"] if topic["name"] == "orders"
                      for p in topic["partitions"] if p["partition"] == 0)
        self.cluster.ctl("disk", leader, "full")
        self.assertEqual([(d["node"], d["state"]) for d in self.cluster.status()["disks"]], [(leader, "full")])
        self.assertIn(f"disk of node {leader} full", self.cluster.ctl("status"))
        self.assertIn("one-more", consume(self.cluster.bootstrap, "orders"), "reads go on")
        self.cluster.ctl("heal")
        self.assertEqual(self.cluster.status()["disks"], [])
        wait_until(produce_to_all, 60, "an append once there is room")

    def test_a_planned_error_is_answered_as_often_as_was_asked_and_the_client_survives(self):
        self.cluster.ctl("fail-api", "produce", "not_leader_or_follower", 2)
        planned = self.cluster.status()["plannedErrors"]
        self.assertEqual([(p["api"], p["error"], p["remaining"], p["node"]) for p in planned],
                         [("Produce", "NOT_LEADER_OR_FOLLOWER", 2, -1)])
        produce(self.cluster.bootstrap, "orders", ["despite-the-errors"])
        self.assertEqual(self.cluster.status()["plannedErrors"], [])
        self.assertEqual(consume(self.cluster.bootstrap, "orders").count("despite-the-errors"), 1)
        events = [json.loads(line) for line in self.cluster.ctl("events", "--json").splitlines()]
        plan = next(e for e in events if e["type"] == "error-planned")
        answered = [e for e in events if e["type"] == "error-answered"]
        self.assertEqual(len(answered), 2)
        for event in answered:
            self.assertEqual(event["cause"], plan["sequence"])
            self.assertEqual((event["topic"], event["text"]), ("Produce", "NOT_LEADER_OR_FOLLOWER"))

    def test_what_cannot_be_done_is_said(self):
        for words, expected in ((("kill", 9), "9"), (("kill", "one"), "one"), (("cut", 1), ""),
                                (("delay", 1, 2, "slow"), "slow"), (("start", 1), ""), (("resume", 1), ""),
                                (("disk", 1, "broken"), "broken"), (("disk", 1, "full", 5), "slow"),
                                (("disk", 1, "slow", 99999), "2000"), (("fail-api", "Prodduce", "NONE"), "Prodduce"),
                                (("fail-api", "Produce", "NOPE"), "NOPE"), (("cut", "a", "b"), "clients")):
            with self.subTest(words=words):
                self.assert_refused(self.cluster.ctl_process(*words), expected)

    def test_an_unknown_command_is_named_with_the_nearest_one(self):
        self.assert_refused(self.cluster.ctl_process("stauts"), "stauts", "status")

    def test_without_a_running_brokerscope_it_says_so(self):
        done = run_program("ctl", "--data-dir", self.directory, "status")
        self.assert_refused(done, "no Brokerscope is running", str(self.directory))

    def test_a_cluster_with_throw_away_data_is_named_to_who_looks_in_the_wrong_place(self):
        with tempfile.TemporaryDirectory(prefix="brokerscope-elsewhere-") as throw_away:
            os.symlink(self.cluster.data_dir / "control.sock", os.path.join(throw_away, "control.sock"))
            done = run_program("ctl", "--data-dir", self.directory, "status")
            self.assert_refused(done, "no Brokerscope is running", f"--data-dir {throw_away}")

    def test_only_the_owner_may_open_the_socket(self):
        mode = (self.cluster.data_dir / "control.sock").stat().st_mode
        self.assertEqual(mode & 0o077, 0, oct(mode))


if __name__ == "__main__":
    unittest.main()
