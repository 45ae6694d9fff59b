#!/usr/bin/env python3
"""Lessons whose acts are made by unmodified programs of somebody else: kcat, and `ctl` for what no client can do.

The lesson is played with --by-hand: it makes no act and waits for what it sees in the cluster.
"""
import os
import re
import shutil
import subprocess
import threading
import unittest

PROGRAM = os.environ["BROKERSCOPE"]


class Lesson:
    """A lesson that waits for its acts."""

    def __init__(self, name, *options):
        self.process = subprocess.Popen([PROGRAM, "--lesson", name, "--check", *options], stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.killer = threading.Timer(120, self.process.kill)
        self.killer.start()
        self.told = []
        self.clients = []
        self.bootstrap = None
        self.directory = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for client in self.clients:
            client.kill()
            client.wait()
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.killer.cancel()

    def wait_for(self, pattern):
        """Reads what is told until a line has the pattern."""
        for line in self.process.stdout:
            self.told.append(line.rstrip())
            if ready := re.match(r"READY (\S+) in (.*)", line):
                self.bootstrap, self.directory = ready.group(1), ready.group(2)
            if address := re.search(r"\((127\.0\.0\.1:\S+)\)$", line.rstrip()):
                self.bootstrap = address.group(1)
            if re.search(pattern, line):
                return line
        raise AssertionError(f"the lesson ended before {pattern!r}:\n" + "\n".join(self.told))

    def step(self, name):
        self.wait_for(rf"^wait  step {name}:")

    def finish(self):
        for line in self.process.stdout:
            self.told.append(line.rstrip())
        return self.process.wait()

    def kcat(self, *arguments, text=""):
        subprocess.run(["kcat", "-b", self.bootstrap, *arguments], input=text, text=True, check=True, timeout=60,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kcat_stays(self, *arguments):
        client = subprocess.Popen(["kcat", "-b", self.bootstrap, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.clients.append(client)
        return client

    def ctl(self, *arguments):
        subprocess.run([PROGRAM, "ctl", "--data-dir", self.directory, *arguments], check=True, timeout=60, stdout=subprocess.DEVNULL)


@unittest.skipUnless(shutil.which("kcat"), "kcat is not installed")
class OwnClientTest(unittest.TestCase):
    def test_events_not_things_with_kcat(self):
        with Lesson("events-not-things", "--by-hand") as lesson:
            lesson.step("first-events")
            lesson.kcat("-t", "till", "-P", "-K:", "-H", "till=7", text="anna:paid 12\nanna:paid 3\nanna:paid 8\n")
            lesson.step("correct-it")
            lesson.kcat("-t", "till", "-P", "-K:", text="anna:corrected by -3\n")
            lesson.step("nightly-batch")
            lesson.kcat_stays("-G", "total", "-X", "auto.offset.reset=earliest", "-X", "auto.commit.interval.ms=500", "till")
            lesson.step("one-more")
            lesson.kcat("-t", "till", "-P", "-K:", text="ben:paid 20\n")
            lesson.wait_for("^ok    step one-more")
            for client in lesson.clients:
                client.terminate()
            self.assertEqual(lesson.finish(), 0, "\n".join(lesson.told))

    def test_speak_kafka_with_kcat(self):
        with Lesson("speak-kafka") as lesson:
            lesson.step("produce")
            lesson.kcat("-t", "hello", "-P", "-K:", text="anna:hello\n")
            lesson.step("consume")
            consumer = lesson.kcat_stays("-G", "friends", "-X", "auto.offset.reset=earliest", "hello")
            lesson.step("leave")
            consumer.terminate()
            self.assertEqual(lesson.finish(), 0, "\n".join(lesson.told))

    def test_kill_the_leader_with_kcat_and_ctl(self):
        with Lesson("kill-the-leader", "--by-hand") as lesson:
            lesson.step("kill")
            lesson.kcat("-t", "shipments", "-P", "-X", "acks=all", text="x\n")
            lesson.ctl("kill", "leader", "of", "shipments-0")
            lesson.step("back")
            lesson.ctl("start", "stopped")
            lesson.wait_for("^ok    step back")


if __name__ == "__main__":
    unittest.main()
