"""`--scenario FILE --check`: a play that goes as expected ends with 0, each kind of broken promise with 1, a broken file with 2."""
import unittest

from app_test import AppTest, run_program

GOOD = """title: Sabotaged
description: A copy whose promises are broken one by one.
nodes: 3
topics: {stage: {partitions: 1}}
producers: {writer: {topic: stage, rate: 50}}
acts: [{at: 1 s, do: cut 1 2}, {after: 1 s, do: heal}]
expect:
  - happens: event link-cut
  - never: node killed
  - holds: failed of writer = 0
"""


class ScenarioTest(AppTest):
    def check(self, text):
        path = self.directory / "mine.yaml"
        path.write_text(text, encoding="utf-8")
        return run_program("--scenario", path, "--check", timeout_s=120)

    def test_a_play_that_goes_as_expected_ends_well(self):
        done = self.check(GOOD)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("PASSED", done.stdout)

    def test_a_broken_promise_of_each_kind_is_noticed(self):
        for promise, broken in (("never: node killed", "never: event link-cut"),
                                ("happens: event link-cut", "happens: node killed"),
                                ("holds: failed of writer = 0", "holds: nodes = 2")):
            with self.subTest(broken):
                done = self.check(GOOD.replace(promise, broken))
                self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
                self.assertIn(f"NOT MET  {broken}", done.stdout)
                self.assertIn("mine.yaml:", done.stderr)

    def test_a_broken_file_is_refused_with_its_line(self):
        done = self.check(GOOD.replace("cut 1 2", "cutt 1 2"))
        self.assertEqual(done.returncode, 2)
        self.assert_refused(done, "mine.yaml:6: ", "did you mean cut?")

    def test_more_nodes_than_there_are_is_told_plainly(self):
        path = self.directory / "mine.yaml"
        path.write_text(GOOD, encoding="utf-8")
        done = run_program("--scenario", path, "--check", "--nodes", 1, timeout_s=120)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("needs 3 nodes that run: this cluster has 1 node", done.stderr)

    def test_lessons_and_scenarios_are_listed(self):
        for option, known in (("--lesson", "kill-the-leader"), ("--scenario", "shop-orders")):
            done = run_program(option, "list")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(known, [line.split()[0] for line in done.stdout.splitlines()])

    def test_a_name_nobody_knows_is_refused(self):
        self.assert_refused(run_program("--scenario", "shop-order", "--check"), "did you mean shop-orders?")


if __name__ == "__main__":
    unittest.main()
