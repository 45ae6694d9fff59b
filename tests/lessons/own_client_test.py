#!/usr/bin/env python3
"""Lessons whose acts are made by unmodified programs of somebody else: kcat, and `ctl` for what no client can do.

The lesson is played with --by-hand: it makes no act and waits for what it sees in the cluster.
"""
import shutil
import unittest

from lesson_by_hand import Lesson


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
