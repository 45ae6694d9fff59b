#!/usr/bin/env python3
"""What is wrong with a lesson, or with how it is asked for, is said in a sentence."""
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["BROKERSCOPE"]


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr.strip()


class RefusalsTest(unittest.TestCase):
    def test_a_broken_file_is_named_with_its_line(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "mine.yaml"
            path.write_text("title: Mine\nsummary: S\nminuts: 3\n")
            code, said = run("--lesson", str(path), "--check")
            self.assertEqual(code, 2)
            self.assertEqual(said, 'brokerscope: mine.yaml:3: "minuts" is no key of a lesson; did you mean "minutes"?')

    def test_a_misspelt_name_is_answered_with_the_nearest(self):
        code, said = run("--lesson", "event-not-things", "--check")
        self.assertEqual(code, 2)
        self.assertIn('did you mean "events-not-things"?', said)

    def test_options_that_do_not_go_together(self):
        for arguments, reason in [
            (["--check"], "--lesson"),
            (["--lesson", "events-not-things", "--headless"], "goes with the window, or with --check"),
            (["--lesson", "events-not-things", "--check", "--data-dir", "/tmp/x"], "thrown away"),
            (["--lesson", "events-not-things", "--connect", "localhost:9092"], "without --replay and --connect"),
            (["--lesson", "events-not-things", "--break", "first-events"], "--check"),
        ]:
            code, said = run(*arguments)
            self.assertNotEqual(code, 0, arguments)
            self.assertIn(reason, said, arguments)

    def test_a_step_to_break_has_to_be_there(self):
        code, said = run("--lesson", "events-not-things", "--check", "--break", "nothing")
        self.assertEqual(code, 2)
        self.assertIn('no step "nothing" with an act', said)


if __name__ == "__main__":
    unittest.main()
