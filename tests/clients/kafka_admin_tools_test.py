"""Apache Kafka's tools for those who run a cluster, and those that measure it, against a live one.

Usage: kafka_admin_tools_test.py DIRECTORY_OF_JARS BOOTSTRAP
"""
import json
import re
import signal
import subprocess
import sys
import tempfile
import time
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

    def replicas(self):
        """Replicas and leader of the topic's first partition, as TopicCommand tells them."""
        row = re.search(r"Partition: 0\s+Leader: (\d+)\s+Replicas: ([\d,]+)\s+Isr: ([\d,]+)",
                        self.tools.ask("TopicCommand", "--describe", "--topic", TOPIC))
        return [int(i) for i in row.group(2).split(",")], int(row.group(1))

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

    def configs(self):
        name = "kafka.admin.ConfigCommand"
        for kind, entity, key, value in (("topics", TOPIC, "retention.ms", "7200000"),
                                         ("brokers", "1", "log.cleaner.threads", "2"),
                                         ("groups", "loaders", "consumer.session.timeout.ms", "50000")):
            where = ["--entity-type", kind, "--entity-name", entity]
            self.tools.ask(name, "--alter", *where, "--add-config", f"{key}={value}")
            self.until(lambda: f"{key}={value}" in self.tools.ask(name, "--describe", *where), f"{kind}' {key}")
            self.tools.ask(name, "--alter", *where, "--delete-config", key)
            self.until(lambda: f"{key}={value}" not in self.tools.ask(name, "--describe", *where), f"{kind}' default")
        self.tools.ask(name, "--alter", "--entity-type", "brokers", "--entity-default", "--add-config",
                       "message.max.bytes=2000000")
        self.until(lambda: "message.max.bytes=2000000" in self.tools.ask(
            name, "--describe", "--entity-type", "brokers", "--entity-default"), "what holds for all brokers")
        self.tools.ask(name, "--alter", "--entity-type", "brokers", "--entity-default", "--delete-config",
                       "message.max.bytes")
        told = self.tools.ask(name, "--describe", "--entity-type", "topics", "--entity-name", TOPIC, "--all")
        check("segment.bytes=1073741824" in told, told)
        step("ConfigCommand for topics, brokers and groups")

    def until(self, condition, what):
        deadline = time.monotonic() + 30
        while not condition():
            check(time.monotonic() < deadline, f"waited for {what}")

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

    def elect_and_move(self):
        self.tools.ask("LeaderElectionCommand", "--election-type", "preferred", "--topic", TOPIC, "--partition", "0")
        if self.nodes < 3:
            return
        name = "reassign.ReassignPartitionsCommand"
        before, _ = self.replicas()
        proposal = self.tools.ask(name, "--generate", "--broker-list", "1,2", "--topics-to-move-json-file",
                                  self.file("topics.json", {"version": 1, "topics": [{"topic": TOPIC}]}))
        check('"partition":0' in proposal.split("Proposed")[1].replace(" ", ""), proposal)
        turned = [before[1], before[2]]
        plan = self.file("plan.json", {"version": 1, "partitions": [
            {"topic": TOPIC, "partition": 0, "replicas": turned}]})
        self.tools.ask(name, "--execute", "--reassignment-json-file", plan, "--throttle", "50000000")
        self.until(lambda: "is completed" in self.tools.ask(name, "--verify", "--reassignment-json-file", plan),
                   "the reassignment")
        check(self.replicas()[0] == turned, f"replicas {self.replicas()}, not {turned}")
        told = self.tools.ask("kafka.admin.ConfigCommand", "--describe", "--entity-type", "topics", "--entity-name",
                              TOPIC)
        check("throttled" not in told, f"the throttle is gone: {told}")
        check("No partition reassignments found" in self.tools.ask(name, "--list"), "nothing moves any more")
        self.tools.ask("LeaderElectionCommand", "--election-type", "preferred", "--all-topic-partitions")
        self.until(lambda: self.replicas()[1] == turned[0], "the preferred leader")
        step("ReassignPartitionsCommand and LeaderElectionCommand")

    def cluster(self):
        told = self.tools.ask("FeatureCommand", "describe")
        check(re.search(r"metadata.version\s.*FinalizedVersionLevel: \S+", told), told)
        told = self.tools.ask("MetadataQuorumCommand", "describe", "--replication")
        check(len(re.findall(r"^\d+\s.*(Leader|Follower)", told, re.MULTILINE)) == self.nodes, told)
        told = self.tools.ask("LogDirsCommand", "--describe", "--topic-list", TOPIC, "--broker-list", "1")
        found = json.loads(told[told.index("{"):])
        sizes = [p["size"] for b in found["brokers"] for d in b["logDirs"] for p in d["partitions"]]
        check(sizes and all(size >= 0 for size in sizes), told)
        check("Cluster ID" in self.tools.run("ClusterTool", "cluster-id", "--bootstrap-server", self.bootstrap), "id")
        told = self.tools.ask("GroupsCommand", "--list")
        check(re.search(r"^checkers\s+(Classic|Consumer)\s", told, re.MULTILINE), told)
        told = self.tools.ask("BrokerApiVersionsCommand")
        check("UNKNOWN" not in told and told.count("Produce(0): ") == self.nodes, told)
        step("FeatureCommand, MetadataQuorumCommand, LogDirsCommand, ClusterTool, GroupsCommand, API versions")

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
        for act in (test.load, test.verifiable, test.configs, test.offsets, test.transactions, test.elect_and_move,
                    test.cluster, test.reset):
            act()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
