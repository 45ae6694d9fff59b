"""Apache Kafka's tools that measure a cluster and look into it.

Usage: measuring_tools_test.py DIRECTORY_OF_JARS BOOTSTRAP
"""
import json
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from kafka_tools import Tools, check, step

TOPIC = "crates"


class Test:
    def __init__(self, jars, bootstrap, directory):
        self.tools = Tools(jars, bootstrap)
        self.bootstrap = bootstrap
        self.nodes = len(bootstrap.split(","))
        self.directory = Path(directory)

    def file(self, name, value):
        path = self.directory / name
        path.write_text(json.dumps(value))
        return path

    def load(self):
        self.tools.ask("TopicCommand", "--create", "--topic", TOPIC, "--partitions", "2", "--replication-factor",
                       min(3, self.nodes))
        told = self.tools.run("ProducerPerformance", "--bootstrap-server", self.bootstrap, "--topic", TOPIC,
                              "--num-records", "20000", "--record-size", "200", "--throughput", "-1",
                              "--command-property", "acks=all", "compression.type=lz4")
        check("20000 records sent" in told, told)
        told = self.tools.run("ProducerPerformance", "--bootstrap-server", self.bootstrap, "--topic", TOPIC,
                              "--num-records", "3000", "--record-size", "100", "--throughput", "-1",
                              "--transactional-id", "perf", "--transaction-duration-ms", "50")
        check("3000 records sent" in told, told)
        told = self.tools.ask("ConsumerPerformance", "--topic", TOPIC, "--num-records", "23000", "--timeout", "30000")
        check(int(told.strip().splitlines()[-1].split(",")[4]) >= 23000, told)
        told = self.tools.ask("EndToEndLatency", "--topic", TOPIC, "--num-records", "200", "--producer-acks", "all",
                              "--record-size", "100")
        check("Percentiles" in told, told)
        step("ProducerPerformance, ConsumerPerformance and EndToEndLatency, with transactions too")

    def verifiable(self):
        # Which tries nothing twice: a topic that its first request makes may not have a leader in time.
        self.tools.ask("TopicCommand", "--create", "--topic", "checked", "--partitions", "1", "--replication-factor",
                       min(3, self.nodes))
        produced = self.tools.ask("VerifiableProducer", "--topic", "checked", "--max-messages", "500", "--acks", "-1")
        acked = [json.loads(line) for line in produced.splitlines() if '"producer_send_success"' in line]
        check(len(acked) == 500, f"{len(acked)} acknowledged")
        consumer = subprocess.Popen(
            self.tools.command("VerifiableConsumer", "--bootstrap-server", self.bootstrap, "--topic", "checked",
                               "--group-id", "checkers", "--max-messages", "500", "--reset-policy", "earliest",
                               "--session-timeout", "10000"), stdout=subprocess.PIPE, text=True)
        try:
            told, _ = consumer.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            consumer.send_signal(signal.SIGKILL)
            raise
        events = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
        check(sum(event["count"] for event in events if event["name"] == "records_consumed") == 500, told[-2000:])
        check(any(event["name"] == "offsets_committed" and event["success"] for event in events), told[-2000:])
        step("VerifiableProducer and VerifiableConsumer")

    def offsets(self):
        """{0: offset, 1: offset} of the topic, by each of the ways to ask."""
        def at(when):
            rows = self.tools.ask("GetOffsetShell", "--topic-partitions", f"{TOPIC}:0-2", "--time", when).split()
            return {int(row.split(":")[1]): int(row.split(":")[2] or -1) for row in rows}

        ends = at("latest")
        check(at("earliest") == {0: 0, 1: 0} == at("earliest-local"), "earliest")
        check(all(0 <= at("max-timestamp")[i] < ends[i] for i in (0, 1)), "max-timestamp")
        check(at("0") == {0: 0, 1: 0}, "by time")
        partitions = [{"topic": TOPIC, "partition": 0, "offset": 100}]
        told = self.tools.ask("DeleteRecordsCommand", "--offset-json-file",
                              self.file("delete.json", {"version": 1, "partitions": partitions}))
        check("low_watermark: 100" in told, told)
        check(at("earliest") == {0: 100, 1: 0}, "earliest after deleting")
        step("GetOffsetShell and DeleteRecordsCommand")

    def transactions(self):
        name = "TransactionsCommand"
        listed = self.tools.ask(name, "list")
        check(re.search(r"^perf\s+\d+\s+\d+\s+CompleteCommit", listed, re.MULTILINE), listed)
        described = self.tools.ask(name, "describe", "--transactional-id", "perf")
        check("CompleteCommit" in described, described)
        producers = self.tools.ask(name, "describe-producers", "--topic", TOPIC, "--partition", "0")
        check(len(producers.strip().splitlines()) >= 2, producers)
        hanging = self.tools.ask(name, "find-hanging", "--broker-id", "1")
        check(len(hanging.strip().splitlines()) == 1, hanging)
        step("TransactionsCommand")

    def cluster(self):
        told = self.tools.ask("MetadataQuorumCommand", "describe", "--replication")
        check(len(re.findall(r"^\d+\s.*(Leader|Follower)", told, re.MULTILINE)) == self.nodes, told)
        check("Cluster ID" in self.tools.run("ClusterTool", "cluster-id", "--bootstrap-server", self.bootstrap), "id")
        told = self.tools.ask("GroupsCommand", "--list")
        check(re.search(r"^checkers\s+(Classic|Consumer)\s", told, re.MULTILINE), told)
        told = self.tools.ask("BrokerApiVersionsCommand")
        check("UNKNOWN" not in told and told.count("Produce(0): ") == self.nodes, told)
        step("MetadataQuorumCommand, ClusterTool, GroupsCommand, API versions")

    def reset(self):
        for topic in ("reset-in", "checkers-app-store-changelog"):
            self.tools.ask("TopicCommand", "--create", "--topic", topic, "--partitions", "1", "--replication-factor",
                           min(3, self.nodes))
        self.tools.ask("VerifiableProducer", "--topic", "reset-in", "--max-messages", "10")
        self.tools.ask("ConsumerPerformance", "--topic", "reset-in", "--num-records", "10", "--group", "checkers-app")
        told = self.tools.ask("StreamsResetter", "--application-id", "checkers-app", "--input-topics", "reset-in")
        check("Topic: reset-in Partition: 0 Offset: 0" in told, told)
        listed = self.tools.ask("TopicCommand", "--list").split()
        check("checkers-app-store-changelog" not in listed and "reset-in" in listed, f"topics: {listed}")
        step("StreamsResetter")


def main(jars, bootstrap):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory:
        test = Test(jars, bootstrap, directory)
        for act in (test.load, test.verifiable, test.offsets, test.transactions, test.cluster, test.reset):
            act()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
