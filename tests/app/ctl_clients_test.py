"""`brokerscope ctl` makes topics, records and clients: what it does with the application's own Kafka clients."""
import json
import unittest

from app_test import AppTest, PROGRAM, consume, run_program
from brokerscope_process import Brokerscope, wait_until


class CtlClientsTest(AppTest):
    def setUp(self):
        super().setUp()
        self.cluster = Brokerscope(PROGRAM, 3).start()
        self.addCleanup(self.cluster.end)
        self.cluster.wait_healthy()

    def test_topics_and_records_and_clients_are_made_from_here(self):
        self.cluster.ctl("create", "topic", "acts", "partitions", "2", "min.insync.replicas=2")
        topics = json.loads(self.cluster.ctl("topics", "--json"))
        self.assertEqual(len(next(topic for topic in topics if topic["name"] == "acts")["partitions"]), 2)
        self.cluster.ctl("produce", "acts", "key", "k", "value", "{n}", "count", "3")
        self.assertEqual(sorted(consume(self.cluster.bootstrap, "acts")), ["0", "1", "2"])
        self.cluster.ctl("start", "producer", "shop", "topic", "acts", "rate", "50", "records", "20")

        def ends():
            acts = next(topic for topic in json.loads(self.cluster.ctl("topics", "--json")) if topic["name"] == "acts")
            return sum(log["logEndOffset"] for partition in acts["partitions"] for log in partition["logs"] if log["leader"])
        wait_until(lambda: ends() == 23, 60, "records of the producer")
        self.cluster.ctl("stop", "producer", "shop")
        done = run_program("ctl", "--data-dir", self.cluster.data_dir, "start", "producer", "shop", "topics", "acts")
        self.assert_refused(done, "did you mean topic?")
        self.cluster.ctl("delete", "topic", "acts")


if __name__ == "__main__":
    unittest.main()
