#!/usr/bin/env python3
"""Subscribe without disturbing, every act made by programs in Python."""
import pathlib
import sys
import unittest

from lesson_by_hand import Lesson

PROGRAM = pathlib.Path(__file__).with_name("learners_program.py")


class PythonClientTest(unittest.TestCase):
    def test_subscribe_without_disturbing(self):
        with Lesson("subscribe-without-disturbing", "--by-hand") as lesson:
            def start(what, name):
                return lesson.stays([sys.executable, str(PROGRAM), what, name, lesson.bootstrap])

            lesson.step("two-writers")
            start("write", "anna")
            start("write", "ben")
            lesson.step("three-readers")
            readers = {name: start("read", name) for name in ("alerts", "archive", "dashboard")}
            lesson.step("one-leaves")
            readers["archive"].terminate()
            lesson.step("late")
            start("read", "newcomer")
            lesson.step("back")
            start("read", "archive")
            lesson.wait_for(r"^ok    step back:")
            lesson.end_clients()  # a producer that goes on makes the topic anew as soon as the lesson has deleted it
            self.assertEqual(lesson.finish(), 0, "\n".join(lesson.told))


if __name__ == "__main__":
    unittest.main()
