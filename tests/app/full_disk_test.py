"""A disk that is full fails what is written, not what is read; once there is room everything goes on.

The limit on the size of a file stands for the full disk: writes beyond it fail, needs no rights, and can be lifted while
the program runs."""
import resource
import subprocess
import unittest

from app_test import PROGRAM, AppTest, consume, produce
from brokerscope_process import Brokerscope, wait_until

RECORD = "x" * 1000


class LimitedBrokerscope(Brokerscope):
    """Its files may not grow beyond `limit` bytes until make_room() is called."""

    def limit(self, size):
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def make_room(self):
        self.limit(resource.RLIM_INFINITY)


class FullDiskTest(AppTest):
    def start_limited(self, nodes):
        cluster = LimitedBrokerscope(PROGRAM, nodes)
        cluster.start()
        self.addCleanup(cluster.end)
        self.addCleanup(cluster.make_room)
        return cluster

    def try_to_produce(self, cluster, values, timeout_ms=3000):
        one_partition = ["-t", "orders", "-p", "0"]  # another file may have room
        done = subprocess.run(["kcat", "-b", cluster.bootstrap, "-q", "-P", *one_partition, "-X", "acks=all", "-X",
                               f"message.timeout.ms={timeout_ms}"], input="".join(f"{value}\n" for value in values),
                              text=True, capture_output=True, timeout=60)
        return done.returncode == 0

    def expect_recovery(self, nodes):
        cluster = self.start_limited(nodes)
        first = {f"first-{i}" for i in range(10)}
        produce(cluster.bootstrap, "orders", sorted(first))
        sizes = [path.stat().st_size for path in cluster.data_dir.rglob("*.log")]
        cluster.limit(max(sizes) + 100_000)  # the metadata log has room for what it needs meanwhile
        written = 0
        while self.try_to_produce(cluster, [f"{RECORD}-{written + i}" for i in range(50)]):
            written += 50
            self.assertLess(written, 1000, "the limit is never met")
        self.assertTrue(cluster.alive(), cluster.printed())
        self.assertLessEqual(first, set(consume(cluster.bootstrap, "orders")), "reads go on")
        self.assertFalse(self.try_to_produce(cluster, [RECORD * 120]), "more than there ever was room for")
        cluster.make_room()
        wait_until(lambda: self.try_to_produce(cluster, ["afterwards"], 20000), 60, "an append once there is room")
        records = consume(cluster.bootstrap, "orders")
        self.assertIn("afterwards", records)
        acknowledged = {f"{RECORD}-{number}" for number in range(written)}
        self.assertLessEqual(first | acknowledged, set(records), "what was acknowledged stays")
        self.assertTrue(all(node["state"] == "running" for node in cluster.status()["nodes"]))

    def test_one_node_fails_appends_serves_reads_and_goes_on_when_there_is_room(self):
        self.expect_recovery(1)

    def test_replicas_on_full_disks_catch_up_when_there_is_room(self):
        self.expect_recovery(3)


if __name__ == "__main__":
    unittest.main()
