"""Start, stop and start again: what was written is there, and a directory that was promised to go is gone."""
import signal
import unittest

from app_test import AppTest, consume, produce


class LifeTest(AppTest):
    def test_sigterm_is_a_clean_stop_and_the_data_is_there_afterwards(self):
        data = self.directory / "data"
        cluster = self.start(data_dir=data)
        values = [f"order-{i}" for i in range(500)]
        produce(cluster.bootstrap, "orders", values)
        self.assertEqual(cluster.terminate(), 0, cluster.printed())
        self.assertFalse((data / "control.sock").exists())
        again = self.start(data_dir=data)
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted(values))
        produce(again.bootstrap, "orders", ["one more"])
        self.assertEqual(again.terminate(), 0, again.printed())

    def test_sigint_is_a_clean_stop_too(self):
        cluster = self.start(data_dir=self.directory / "data")
        cluster.process.send_signal(signal.SIGINT)
        self.assertEqual(cluster.process.wait(timeout=30), 0, cluster.printed())

    def test_an_ephemeral_directory_is_removed(self):
        cluster = self.start()
        self.assertTrue(cluster.data_dir.is_dir())
        self.assertEqual(cluster.terminate(), 0)
        self.assertFalse(cluster.data_dir.exists())

    def test_what_was_acknowledged_survives_kill_9(self):
        data = self.directory / "data"
        cluster = self.start(data_dir=data)
        values = [f"order-{i}" for i in range(500)]
        produce(cluster.bootstrap, "orders", values)
        cluster.kill()
        again = self.start(data_dir=data)
        self.assertEqual(sorted(consume(again.bootstrap, "orders")), sorted(values))

    def test_one_node_is_a_cluster_and_five_are(self):
        for nodes in (1, 5):
            cluster = self.start(nodes=nodes)
            self.assertEqual(len(cluster.bootstrap.split(",")), nodes)
            produce(cluster.bootstrap, "orders", ["one"])
            self.assertEqual(consume(cluster.bootstrap, "orders"), ["one"])
            self.assertEqual(cluster.terminate(), 0)


if __name__ == "__main__":
    unittest.main()
