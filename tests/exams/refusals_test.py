#!/usr/bin/env python3
"""What is wrong with an exam, or with how it is asked for, is said in a sentence."""
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["BROKERSCOPE"]
EXAM = """title: Mine
story: S
minutes: 3
fault: kill 1
symptoms: node 1 = 0
questions:
  - id: what
    question: Q
    options: [{text: A, right: yes}, {text: B}]
    because: B
repair: {when: node 1 = 1, seconds: 2, do: start 1}
explanation: E
"""


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr.strip()


class RefusalsTest(unittest.TestCase):
    def test_a_broken_file_is_named_with_its_line(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "mine.yaml"
            for old, new, said in [
                ("minutes", "minuts", 'mine.yaml:3: "minuts" is no key of an exam; did you mean "minutes"?'),
                ("kill 1", "kil 1", 'mine.yaml:4: there is no act "kil"; did you mean kill?'),
                ("right: yes", "right: no", 'exactly one option has to be "right: yes", and not 0'),
                ("seconds: 2", "seconds: 0", "mine.yaml:11: "),
            ]:
                path.write_text(EXAM.replace(old, new))
                code, answer = run("--exam", str(path), "--check")
                self.assertEqual(code, 2, answer)
                self.assertIn(said, answer)

    def test_a_misspelt_name_is_answered_with_the_nearest(self):
        code, said = run("--exam", "single-copi", "--check")
        self.assertEqual(code, 2)
        self.assertIn('did you mean "single-copy"?', said)

    def test_options_that_do_not_go_together(self):
        for arguments, reason in [
            (["--exam", "single-copy", "--headless"], "goes with the window, or with --check"),
            (["--exam", "single-copy", "--connect", "localhost:9092"], "without --replay and --connect"),
            (["--exam", "single-copy", "--lesson", "flow-on"], "excludes"),
            (["--exam", "single-copy", "--check", "--break", "everything"], "fault, diagnosis or repair"),
        ]:
            code, said = run(*arguments)
            self.assertNotEqual(code, 0, arguments)
            self.assertIn(reason, said, arguments)


if __name__ == "__main__":
    unittest.main()
