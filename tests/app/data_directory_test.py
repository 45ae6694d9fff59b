"""Ports and directories that cannot be had: a sentence, and nothing touched."""
import os
import socket
import unittest
from pathlib import Path

from app_test import PROGRAM, AppTest, consume, produce, run_program
from brokerscope_process import CONTROLLER_PORTS_ABOVE, Brokerscope, free_ports


class DataDirectoryTest(AppTest):
    def refused(self, *arguments, words):
        self.assert_refused(run_program("--headless", "--port", str(free_ports(3)), *arguments), *words)

    def test_a_client_port_in_use_is_named(self):
        base = free_ports(3)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", base + 1))
            taken.listen()
            done = run_program("--headless", "--ephemeral", "--port", base)
        self.assert_refused(done, str(base + 1), "in use")

    def test_a_controller_port_in_use_is_named(self):
        base = free_ports(3)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", base + CONTROLLER_PORTS_ABOVE))
            taken.listen()
            done = run_program("--headless", "--ephemeral", "--port", base)
        self.assert_refused(done, str(base + CONTROLLER_PORTS_ABOVE), "in use")

    def test_a_refused_start_leaves_no_temporary_directory(self):
        before = {name for name in os.listdir("/tmp") if name.startswith("brokerscope-")}
        base = free_ports(3)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", base))
            taken.listen()
            done = run_program("--headless", "--ephemeral", "--port", base)
        self.assert_refused(done)
        left = {name for name in os.listdir("/tmp")
                if name.startswith("brokerscope-") and not name.startswith("brokerscope-test-")} - before
        self.assertEqual(left, set())

    def test_a_directory_that_cannot_be_made_is_named(self):
        blocker = self.directory / "file"
        blocker.write_text("not a directory")
        self.refused("--data-dir", blocker / "data", words=[str(blocker)])
        self.refused("--data-dir", blocker, words=[str(blocker)])

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_directory_without_permission_is_named(self):
        locked = self.directory / "locked"
        locked.mkdir(mode=0o500)
        self.refused("--data-dir", locked, words=[str(locked)])

    def test_a_directory_that_is_in_use_says_who_has_it(self):
        cluster = Brokerscope(PROGRAM, 3).start()
        self.addCleanup(cluster.end)
        self.refused("--data-dir", cluster.data_dir, words=[str(cluster.data_dir), f"process {cluster.process.pid}"])

    def test_a_directory_of_something_else_is_refused_and_left_alone(self):
        foreign = self.directory / "thesis"
        foreign.mkdir()
        (foreign / "chapter-1.txt").write_text("Once upon a time")
        self.refused("--data-dir", foreign, words=[str(foreign)])
        self.assertEqual([path.name for path in foreign.iterdir()], ["chapter-1.txt"])
        self.assertEqual((foreign / "chapter-1.txt").read_text(), "Once upon a time")

    def test_another_clusters_node_directory_is_refused(self):
        first, second = self.directory / "first", self.directory / "second"
        for directory in (first, second):
            cluster = self.start(data_dir=directory)
            self.assertEqual(cluster.terminate(), 0)
        properties = second / "node-2" / "meta.properties"
        foreign = (first / "node-2" / "meta.properties").read_text()
        properties.write_text(foreign)
        self.refused("--data-dir", second, words=["node-2"])

    def test_a_second_instance_on_the_same_directory_is_refused_and_the_first_goes_on(self):
        cluster = self.start(data_dir=self.directory / "data")
        produce(cluster.bootstrap, "orders", ["one"])
        done = run_program("--headless", "--port", str(free_ports(3)), "--data-dir", self.directory / "data")
        self.assert_refused(done, str(self.directory / "data"))
        self.assertEqual(consume(cluster.bootstrap, "orders"), ["one"])
        self.assertEqual(cluster.status()["nodes"][0]["state"], "running", "its control socket still works")

    def test_nothing_listens_beyond_loopback(self):
        cluster = self.start()
        inodes = set()
        for descriptor in os.listdir(f"/proc/{cluster.process.pid}/fd"):
            try:
                target = os.readlink(f"/proc/{cluster.process.pid}/fd/{descriptor}")
            except OSError:
                continue
            if target.startswith("socket:["):
                inodes.add(target[len("socket:["):-1])
        listening = []
        for table in ("tcp", "tcp6"):
            for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
                fields = line.split()
                if fields[3] == "0A" and fields[9] in inodes:
                    listening.append(fields[1])
        self.assertEqual(len(listening), 6, "three brokers and three controllers")
        self.assertTrue(all(local.startswith("0100007F:") for local in listening), listening)


if __name__ == "__main__":
    unittest.main()
