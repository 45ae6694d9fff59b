"""What the tests of the program share: where it is, how to run it to its end, how to write and read with kcat."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from brokerscope_process import Brokerscope

PROGRAM = os.environ["BROKERSCOPE"]
SANITIZED = os.environ.get("BROKERSCOPE_SANITIZED") == "1"  # its memory says nothing about the program's


def run_program(*arguments, timeout_s=60):
    """Runs the program until it ends by itself."""
    return subprocess.run([PROGRAM, *[str(argument) for argument in arguments]], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=timeout_s)


def produce(bootstrap, topic, values, *more):
    done = subprocess.run(["kcat", "-b", bootstrap, "-q", "-P", "-t", topic, "-X", "acks=all", "-X",
                           "message.timeout.ms=30000", *more], input="".join(f"{value}\n" for value in values),
                          text=True, capture_output=True, timeout=60)
    assert done.returncode == 0, f"kcat: {done.stderr}"


def consume(bootstrap, topic):
    done = subprocess.run(["kcat", "-b", bootstrap, "-q", "-C", "-t", topic, "-e", "-o", "beginning"], text=True,
                          capture_output=True, timeout=60)
    assert done.returncode == 0, f"kcat: {done.stderr}"
    return done.stdout.split()


class AppTest(unittest.TestCase):
    def setUp(self):
        self._directory = tempfile.TemporaryDirectory(prefix="brokerscope-test-")
        self.addCleanup(self._directory.cleanup)
        self.directory = Path(self._directory.name)

    def start(self, nodes=3, data_dir=None, **more):
        cluster = Brokerscope(PROGRAM, nodes, data_dir, **more)
        cluster.start()
        self.addCleanup(cluster.end)
        return cluster

    def assert_refused(self, done, *words):
        """It ended by itself, with one clear sentence on standard error, and said no more."""
        self.assertNotEqual(done.returncode, 0)
        self.assertGreater(done.returncode, 0, f"ended by a signal: {done.returncode}\n{done.stderr}")
        self.assertTrue(done.stderr.startswith("brokerscope: "), done.stderr)
        self.assertLessEqual(len(done.stderr.strip().splitlines()), 3, done.stderr)
        self.assertNotIn("READY", done.stdout)
        for word in words:
            self.assertIn(word, done.stderr)
