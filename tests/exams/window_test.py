#!/usr/bin/env python3
"""`--exam NAME` opens the window with the exam begun; closing the window in its middle leaves nothing of it in the data directory."""
import os
import tempfile
import unittest
from pathlib import Path

from brokerscope_process import Brokerscope, wait_until

PROGRAM = os.environ["BROKERSCOPE"]
PATIENCE_S = 90


class Windowed(Brokerscope):
    def command_line(self):
        return [self.program, "--nodes", str(self.nodes), "--port", str(self.port), "--data-dir", str(self.data_dir),
                "--exam", "single-copy"]


def exam_topics(status):
    return {topic["name"] for topic in status["topics"] if topic["name"].startswith("exam-")}


class WindowTest(unittest.TestCase):
    def test_an_exam_begins_with_the_window_and_leaves_nothing_behind(self):
        directory = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="brokerscope-exam-")))
        before = os.environ.get("XDG_CONFIG_HOME")
        self.addCleanup(lambda: os.environ.pop("XDG_CONFIG_HOME") if before is None else os.environ.update(XDG_CONFIG_HOME=before))
        os.environ["XDG_CONFIG_HOME"] = str(directory / "settings")
        with Windowed(PROGRAM, 3, directory / "data") as cluster:
            wait_until(lambda: cluster.status()["offlinePartitions"] == 1, PATIENCE_S, "the fault")
            self.assertEqual(exam_topics(cluster.status()), {"exam-orders", "exam-audit-trail"})
            self.assertEqual(cluster.terminate(), 0, cluster.printed())
        with Brokerscope(PROGRAM, 3, directory / "data") as cluster:
            cluster.wait_healthy()
            self.assertEqual(exam_topics(cluster.status()), set())


if __name__ == "__main__":
    unittest.main()
