"""A leader that is cut off and goes on to take writes: with acks=1 they are lost when its log is truncated, and listed; with
acks=all nothing that was acknowledged is."""
import json
import subprocess
import unittest

from app_test import PROGRAM, AppTest, consume, produce
from brokerscope_process import Brokerscope, wait_until


class LostRecordsTest(AppTest):
    def setUp(self):
        super().setUp()
        self.cluster = Brokerscope(PROGRAM, 3).start()
        self.addCleanup(self.cluster.end)
        self.cluster.wait_healthy()
        produce(self.cluster.bootstrap, "orders", ["before"], "-p", "0")

    def partition(self):
        orders = next(topic for topic in self.cluster.status()["topics"] if topic["name"] == "orders")
        return next(partition for partition in orders["partitions"] if partition["partition"] == 0)

    def port_of(self, node):
        return next(n["port"] for n in self.cluster.status()["nodes"] if n["id"] == node)

    def write_to(self, node, values, acks):
        """Whether all were acknowledged by that node, which believes that it leads."""
        done = subprocess.run(["kcat", "-b", f"127.0.0.1:{self.port_of(node)}", "-q", "-P", "-t", "orders", "-p", "0", "-K", ":",
                               "-X", f"acks={acks}", "-X", "retries=0", "-X", "message.timeout.ms=30000", "-X",
                               # As long as the answer may take; with acks=all none can come.
                               f"request.timeout.ms={2000 if acks == 'all' else 20000}"],
                              input="".join(f"key-{value}:{value}\n" for value in values), text=True, capture_output=True,
                              timeout=60)
        return done.returncode == 0

    def write_to_others(self, zombie, values):
        """As a client does that knows of the new leader."""
        bootstrap = ",".join(f"127.0.0.1:{self.port_of(node)}" for node in (1, 2, 3) if node != zombie)
        produce(bootstrap, "orders", values, "-p", "0")

    def make_zombie(self):
        """Cuts the leader of orders-0 off, and returns it once another leads."""
        zombie = self.partition()["leader"]
        self.cluster.ctl("isolate", zombie)
        wait_until(lambda: self.partition()["leader"] not in (zombie, -1), 60, "another leader")
        return zombie

    def heal(self):
        self.cluster.ctl("heal")
        wait_until(lambda: len(self.partition()["isr"]) == 3, 90, "all in sync")

    def lost(self):
        return json.loads(self.cluster.ctl("lost", "--json"))

    def truncations(self):
        events = [json.loads(line) for line in self.cluster.ctl("events", "--json").splitlines()]
        return [event for event in events if event["type"] == "log-truncated" and event.get("topic") == "orders"]

    def test_what_a_zombie_leader_took_with_acks_1_is_lost_and_listed(self):
        zombie = self.make_zombie()
        taken = [f"zombie-{i}" for i in range(10)]
        self.assertTrue(self.write_to(zombie, taken, 1), "the old leader still takes writes")
        self.write_to_others(zombie, ["meanwhile"])
        self.assertEqual(self.lost(), [])
        self.heal()
        wait_until(lambda: len(self.lost()) == 10, 60, "the list of what was lost")
        lost = self.lost()
        self.assertEqual([record["value"] for record in lost], taken)
        self.assertEqual([record["key"] for record in lost], [f"key-{value}" for value in taken])
        offsets = [record["offset"] for record in lost]
        self.assertEqual(offsets, list(range(offsets[0], offsets[0] + 10)))
        self.assertTrue(all((r["node"], r["topic"], r["partition"]) == (zombie, "orders", 0) for r in lost))
        self.assertEqual([record["answeredAtOnce"] for record in lost], [True] * 10)
        # The status is a picture taken now and then, the list is read at once.
        wait_until(lambda: self.cluster.status()["lostRecords"] == 10, 60, "the status that counts them")
        self.assertEqual(self.cluster.status()["lostAnswered"], 10)
        self.assertIn("zombie-3", self.cluster.ctl("lost"))
        wait_until(self.truncations, 60, "the event")
        self.assertEqual([(event["node"], event["offset"], event["value"]) for event in self.truncations()],
                         [(zombie, lost[0]["logEndAfterwards"], 10)])
        records = consume(self.cluster.bootstrap, "orders")
        self.assertFalse(set(taken) & set(records))
        self.assertLessEqual({"before", "meanwhile"}, set(records))

    def test_with_acks_all_nothing_acknowledged_is_lost(self):
        zombie = self.make_zombie()
        self.assertFalse(self.write_to(zombie, ["never-acknowledged"], "all"), "nobody else could have it")
        acknowledged = [f"meanwhile-{i}" for i in range(20)]
        self.write_to_others(zombie, acknowledged)
        self.heal()
        records = consume(self.cluster.bootstrap, "orders")
        self.assertLessEqual({"before", *acknowledged}, set(records))
        self.assertFalse({record["value"] for record in self.lost()} & {"before", *acknowledged})
        wait_until(self.lost, 60, "the list of what was cut off")
        self.assertEqual({(record["value"], record["answeredAtOnce"]) for record in self.lost()}, {("never-acknowledged", False)})
        self.assertEqual(self.cluster.status()["lostAnswered"], 0)


if __name__ == "__main__":
    unittest.main()
