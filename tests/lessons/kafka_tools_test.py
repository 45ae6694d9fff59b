#!/usr/bin/env python3
"""Offsets and replay, every act made by Kafka's own command line tools (Java): what the lesson asks for is what they do."""
import os
import unittest

from kafka_tools import Tools
from lesson_by_hand import Lesson

JARS = os.environ["KAFKA_JARS"]


class KafkaToolsTest(unittest.TestCase):
    def test_offsets_and_replay(self):
        with Lesson("offsets-and-replay", "--by-hand") as lesson:
            lesson.step("read-all")
            tools = Tools(JARS, lesson.bootstrap)

            def read(group):
                return lesson.stays(tools.command(
                    "consumer.ConsoleConsumer", "--bootstrap-server", lesson.bootstrap, "--topic", "readings", "--group", group,
                    "--from-beginning", "--command-property", "auto.commit.interval.ms=500"))

            reader = read("lab")
            lesson.step("stop")
            reader.terminate()
            lesson.step("back-fifty")
            reader.wait(30)
            tools.ask("consumer.group.ConsumerGroupCommand", "--group", "lab", "--topic", "readings", "--reset-offsets", "--shift-by", "-50", "--execute")
            lesson.step("read-again")
            read("lab")
            lesson.step("late")
            read("audit")
            lesson.wait_for("^ok    step late")
            for client in lesson.clients:
                client.terminate()
            self.assertEqual(lesson.finish(), 0, "\n".join(lesson.told))


if __name__ == "__main__":
    unittest.main()
