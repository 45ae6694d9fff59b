"""Options, settings and configuration files: what is wrong is said in a sentence, and the nearest right name with it."""
import unittest

from app_test import AppTest, produce, run_program


class CommandLineTest(AppTest):
    def refused(self, *arguments, words):
        self.assert_refused(run_program("--headless", "--ephemeral", "--port", "28000", *arguments), *words)

    def test_help_and_version_end_well(self):
        done = run_program("--help")
        self.assertEqual(done.returncode, 0)
        for option in ("--headless", "--nodes", "--port", "--data-dir", "--ephemeral", "--set", "--config", "ctl"):
            self.assertIn(option, done.stdout)
        done = run_program("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"^brokerscope \d+\.\d+")

    def test_an_unknown_option_is_named_with_the_nearest_one(self):
        self.refused("--headles", words=["--headles", "--headless"])
        self.refused("--epheremal", words=["--epheremal", "--ephemeral"])

    def test_a_word_that_is_no_command_is_named(self):
        self.refused("frobnicate", words=["frobnicate"])

    def test_an_unknown_configuration_is_named_with_the_nearest_one(self):
        self.refused("--set", "log.retention.hour=1", words=["log.retention.hour", "log.retention.hours"])
        self.refused("--set", "min.insync.replica=1", words=["min.insync.replica", "min.insync.replicas"])

    def test_a_value_out_of_range_or_of_the_wrong_type_is_refused(self):
        self.refused("--set", "min.insync.replicas=many", words=["min.insync.replicas", "many"])
        self.refused("--set", "num.partitions=0", words=["num.partitions"])
        self.refused("--set", "compression.type=rar", words=["compression.type", "rar"])

    def test_set_needs_a_name_and_a_value(self):
        self.refused("--set", "novalue", words=["NAME=VALUE", "novalue"])
        self.refused("--set", "=5", words=["NAME=VALUE"])

    def test_numbers_have_limits(self):
        self.refused("--nodes", "0", words=["--nodes"])
        self.refused("--nodes", "33", words=["--nodes"])
        self.refused("--nodes", "three", words=["--nodes"])
        self.assert_refused(run_program("--headless", "--ephemeral", "--port", "80"), "--port")
        self.assert_refused(run_program("--headless", "--ephemeral", "--timers", "fast"), "--timers")

    def test_ephemeral_and_a_data_directory_exclude_each_other(self):
        self.refused("--data-dir", self.directory / "data", words=["--ephemeral", "--data-dir"])
        self.assertFalse((self.directory / "data").exists())

    def test_recording_an_external_cluster_is_the_windows_work(self):
        self.assert_refused(run_program("--headless", "--connect", "localhost:1", "--record", self.directory / "a.session"),
                            "--record", "--headless")
        self.assert_refused(run_program("--connect", "localhost:1", "--replay", self.directory / "a.session"), "exclude")
        self.assertFalse((self.directory / "a.session").exists())

    def test_a_configuration_file_is_read_and_its_faults_are_named_by_line(self):
        missing = self.directory / "missing.properties"
        self.refused("--config", missing, words=[str(missing)])
        bad = self.directory / "bad.properties"
        bad.write_text("# a comment\nnum.partitions=2\nthis is no setting\n")
        self.refused("--config", bad, words=[f"{bad}:3"])
        bad.write_text("num.partition=2\n")
        self.refused("--config", bad, words=["num.partition", "num.partitions"])

    def test_a_configuration_file_takes_effect(self):
        good = self.directory / "good.properties"
        good.write_text("! both kinds of comment\n num.partitions = 5\n")
        cluster = self.start(arguments=["--config", good])
        produce(cluster.bootstrap, "five", ["a"])
        topic = next(t for t in cluster.status()["topics"] if t["name"] == "five")
        self.assertEqual(len(topic["partitions"]), 5)


if __name__ == "__main__":
    unittest.main()
