"""Files that were damaged while the program was down: it starts, says what it did, and loses nothing that others hold."""
import unittest

from app_test import AppTest, PROGRAM, consume, produce
from brokerscope_process import Brokerscope, ProgramFailed


class DamagedFilesTest(AppTest):
    def filled(self, records=400):
        """A cluster that holds `records` records, and these."""
        cluster = self.start(data_dir=self.directory / "data")
        values = [f"order-{i}" for i in range(records)]
        produce(cluster.bootstrap, "orders", values)
        self.leader = cluster.partition("orders", 0)["leader"]
        return cluster, values

    def folder(self, cluster, node):
        return cluster.data_dir / f"node-{node}" / "orders-0"

    def test_a_corrupt_segment_of_one_node_is_cut_and_filled_again_from_the_others(self):
        cluster, values = self.filled()
        cluster.ctl("kill", self.leader)
        log = next(self.folder(cluster, self.leader).glob("*.log"))
        before = log.read_bytes()
        damaged = bytearray(before)
        for at in range(len(damaged) // 2, min(len(damaged) // 2 + 64, len(damaged))):
            damaged[at] ^= 0xFF
        log.write_bytes(damaged)
        cluster.ctl("start", self.leader)
        cluster.wait_healthy()
        self.assertEqual(sorted(consume(cluster.bootstrap, "orders")), sorted(values))
        self.assertEqual(log.read_bytes(), before, "the very bytes of the others")

    def test_a_torn_last_batch_is_cut(self):
        cluster, values = self.filled()
        cluster.kill()
        for node in (1, 2, 3):
            with open(next(self.folder(cluster, node).glob("*.log")), "ab") as log:
                log.write(b"\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x10\x00 a write that was cut short")
        again = self.start(data_dir=cluster.data_dir)
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted(values))
        produce(again.bootstrap, "orders", ["later"])
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted([*values, "later"]))

    def test_missing_and_damaged_indexes_are_made_again(self):
        cluster, values = self.filled()
        cluster.kill()
        for node in (1, 2, 3):
            for index in self.folder(cluster, node).glob("*.index"):
                index.write_bytes(b"\xff" * 20)
            for index in self.folder(cluster, node).glob("*.timeindex"):
                index.unlink()
        again = self.start(data_dir=cluster.data_dir)
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted(values))

    def test_truncated_checkpoints_cost_time_but_no_data(self):
        cluster, values = self.filled()
        cluster.kill()
        for node in (1, 2, 3):
            directory = cluster.data_dir / f"node-{node}"
            for checkpoint in [*directory.glob("*-checkpoint"), *self.folder(cluster, node).glob("*-checkpoint")]:
                text = checkpoint.read_bytes()
                checkpoint.write_bytes(text[: len(text) // 2])
        again = self.start(data_dir=cluster.data_dir)
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted(values))

    def test_a_damaged_quorum_state_is_refused_or_survived_but_never_a_crash(self):
        cluster, values = self.filled()
        cluster.kill()
        state = cluster.data_dir / "node-1" / "__cluster_metadata-0" / "quorum-state"
        state.write_text(state.read_text()[:10])
        again = Brokerscope(PROGRAM, 3, cluster.data_dir)
        self.addCleanup(again.end)
        try:
            again.start()
        except ProgramFailed as failure:
            self.assertIn("quorum-state", str(failure))
            self.assertIn("ended with 1 ", str(failure))
            return
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted(values))


if __name__ == "__main__":
    unittest.main()
