"""Apache Kafka's own administration tools: moving partitions, elections, features, configurations, adding a broker.

Usage: admin_tools_test.py PROGRAM DIRECTORY_OF_JARS
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from brokerscope_process import Brokerscope, wait_until
from kafka_tools import Tools, check, step

TOPIC = "ledger"
RECORDS = 2000
RACKS = [word for node in (1, 2, 3, 4) for word in ("--set", f"{node}:broker.rack=rack-{node}")] + [
    # So small that whoever describes a topic has to ask again, with the cursor (KIP-966).
    "--set", "max.request.partition.size.limit=2", "--set", "replica.selector.class=org.apache.kafka.common.replica.RackAwareReplicaSelector",
    # A throttle counts what has moved: with batches and fetches as small as these, no fetch brings a partition in one go.
    "--set", "replica.fetch.max.bytes=10000"]


class AdminTools(Tools):
    def __init__(self, jars, cluster, directory):
        super().__init__(jars, cluster.bootstrap)
        self.cluster = cluster
        self.directory = Path(directory)

    def attempt(self, name, *arguments):
        """The finished process of a tool that may be refused."""
        return self.finished(name, "--bootstrap-server", self.bootstrap, *arguments)

    def file(self, name, value):
        path = self.directory / name
        path.write_text(json.dumps(value))
        return str(path)

    def configs(self, *arguments):
        return self.ask("kafka.admin.ConfigCommand", *arguments)

    def move(self, *arguments):
        return self.ask("reassign.ReassignPartitionsCommand", *arguments)


def produce(cluster, count=RECORDS):
    lines = "".join(f"{i}:{'x' * 500}\n" for i in range(count))
    subprocess.run(["kcat", "-b", cluster.bootstrap, "-q", "-P", "-t", TOPIC, "-K:", "-X", "acks=all",
                    "-X", "batch.size=10000"], input=lines,
                   text=True, check=True, timeout=60)


def consumed(cluster):
    read = subprocess.run(["kcat", "-b", cluster.bootstrap, "-q", "-e", "-C", "-o", "beginning", "-t", TOPIC, "-f", "%o\\n"],
                          capture_output=True, text=True, check=True, timeout=60)
    return len(read.stdout.split())


def adding_a_node(tools):
    cluster = tools.cluster
    cluster.ctl("add")
    node = next(node for node in cluster.status()["nodes"] if node["id"] == 4)
    check(node["state"] == "running" and not node["voter"], node)
    check("127.0.0.1:" + str(node["port"]) in tools.ask("BrokerApiVersionsCommand"), "clients see the new broker")
    step("a broker joins the running cluster")


def reassignment(tools):
    cluster = tools.cluster
    tools.ask("TopicCommand", "--create", "--topic", TOPIC, "--replica-assignment", "1:2,2:3,3:1")
    produce(cluster)
    printed = tools.move("--generate", "--broker-list", "1,2", "--topics-to-move-json-file",
                         tools.file("topics.json", {"version": 1, "topics": [{"topic": TOPIC}]}))
    proposed = json.loads(printed.split("Proposed")[1].split("\n", 1)[1])["partitions"]
    check(sorted(entry["partition"] for entry in proposed) == [0, 1, 2], printed)
    check(all(sorted(entry["replicas"]) == [1, 2] for entry in proposed), printed)
    plan = tools.file("plan.json", {"version": 1, "partitions": [
        {"topic": TOPIC, "partition": 0, "replicas": [4, 2]},
        {"topic": TOPIC, "partition": 1, "replicas": [4, 3, 1]}]})
    # A third of a megabyte each at this rate: minutes, however slow whoever looks at it is.
    printed = tools.move("--reassignment-json-file", plan, "--execute", "--throttle", "1000")
    check("Successfully started partition reassignments" in printed, printed)
    listed = tools.move("--list")
    check(re.search(rf"{TOPIC}-1: replicas: 4,3,1,2\. adding: 4,1\. removing: 2\.", listed), listed)
    moving = cluster.partition(TOPIC, 1)
    check(moving["addingReplicas"] == [4, 1] and moving["removingReplicas"] == [2], moving)
    check("still in progress" in tools.move("--reassignment-json-file", plan, "--verify", "--preserve-throttles"),
          "it is slow")
    throttled = tools.configs("--describe", "--entity-type", "brokers", "--entity-name", "1")
    check("leader.replication.throttled.rate=1000" in throttled, throttled)
    # The same again with room: Kafka's tool says --additional.
    tools.move("--reassignment-json-file", plan, "--execute", "--additional", "--throttle", "50000000")
    wait_until(lambda: cluster.partition(TOPIC, 0)["isr"] == [4, 2], 60, "partition 0 on its new replicas")
    wait_until(lambda: sorted(cluster.partition(TOPIC, 1)["isr"]) == [1, 3, 4], 60, "partition 1 on its new replicas")
    verified = tools.move("--reassignment-json-file", plan, "--verify")
    check("is completed" in verified and "Clearing broker-level throttles" in verified, verified)
    check("throttled" not in tools.configs("--describe", "--entity-type", "topics", "--entity-name", TOPIC), "cleared")
    check(not (cluster.data_dir / "node-1" / f"{TOPIC}-0").exists(), "the old log is gone")
    check(consumed(cluster) == RECORDS, "every record is there")
    step("ReassignPartitionsCommand proposes, moves, throttles, lists and verifies")

    tools.move("--reassignment-json-file", tools.file("back.json", {"version": 1, "partitions": [
        {"topic": TOPIC, "partition": 2, "replicas": [2, 4]}]}), "--execute", "--throttle", "1000")
    printed = tools.move("--reassignment-json-file", str(tools.directory / "back.json"), "--cancel")
    check("Successfully cancelled" in printed, printed)
    check(cluster.partition(TOPIC, 2)["replicas"] == [3, 1], "back where it was")
    check("No partition reassignments found" in tools.move("--list"), "nothing moves")
    step("ReassignPartitionsCommand cancels")


def elections(tools):
    cluster = tools.cluster
    tools.ask("LeaderElectionCommand", "--election-type", "preferred", "--all-topic-partitions")
    check(cluster.partition(TOPIC, 0)["leader"] == 4, "the preferred replica leads")
    cluster.ctl("kill", 4)
    wait_until(lambda: cluster.partition(TOPIC, 0)["leader"] == 2, 30, "another leader")
    cluster.ctl("kill", 2)
    wait_until(lambda: cluster.partition(TOPIC, 0)["leader"] == -1, 30, "nobody leads")
    gone = cluster.partition(TOPIC, 0)
    check(gone["isr"] == [] and set(gone["eligibleLeaderReplicas"]) <= {2, 4}, gone)
    cluster.ctl("start", 4)
    cluster.ctl("start", 2)
    wait_until(lambda: cluster.partition(TOPIC, 0)["leader"] in (2, 4), 60, "a leader again")
    cluster.wait_healthy()
    tools.ask("LeaderElectionCommand", "--election-type", "preferred", "--topic", TOPIC, "--partition", "0")
    check(cluster.partition(TOPIC, 0)["leader"] == 4, "the preferred replica leads again")
    needless = tools.attempt("LeaderElectionCommand", "--election-type", "unclean", "--topic", TOPIC, "--partition", "0")
    check("Valid replica already elected" in needless.stdout + needless.stderr, needless.stdout + needless.stderr)
    check(consumed(cluster) == RECORDS, "every record is there")
    described = tools.ask("TopicCommand", "--describe", "--topic", TOPIC)
    check("Elr:" in described and "LastKnownElr:" in described, described)
    check(all(f"Partition: {index}" in described for index in range(3)), described)
    step("LeaderElectionCommand elects; eligible leader replicas are shown")


def features(tools):
    described = tools.ask("FeatureCommand", "describe")
    for name in ("metadata.version", "kraft.version", "eligible.leader.replicas.version"):
        check(re.search(rf"Feature: {name}\s", described), described)
    check(re.search(r"Feature: metadata.version.*FinalizedVersionLevel: 4.3-IV0", described), described)
    check(re.search(r"Feature: kraft.version.*FinalizedVersionLevel: 1", described), described)
    elr = "eligible.leader.replicas.version"
    printed = tools.ask("FeatureCommand", "downgrade", "--feature", f"{elr}=0", "--dry-run")
    check("can be downgraded" in printed.lower() or "can be" in printed.lower(), printed)
    tools.ask("FeatureCommand", "downgrade", "--feature", f"{elr}=0")
    check(re.search(rf"Feature: {elr}.*FinalizedVersionLevel: 0", tools.ask("FeatureCommand", "describe")), "off")
    tools.ask("FeatureCommand", "upgrade", "--feature", f"{elr}=1")
    check(re.search(rf"Feature: {elr}.*FinalizedVersionLevel: 1", tools.ask("FeatureCommand", "describe")), "on")
    refused = tools.attempt("FeatureCommand", "upgrade", "--feature", f"{elr}=9")
    check(refused.returncode != 0 and "Could not upgrade" in refused.stdout + refused.stderr,
          refused.stdout + refused.stderr)
    step("FeatureCommand describes, upgrades, downgrades and is refused")


def configurations(tools):
    brokers = ("--entity-type", "brokers")
    tools.configs("--alter", *brokers, "--entity-default", "--add-config", "log.retention.ms=7777777")
    tools.configs("--alter", *brokers, "--entity-name", "2", "--add-config", "log.retention.ms=8888888,max.connections=500")
    own = tools.configs("--describe", *brokers, "--entity-name", "2")
    check("DYNAMIC_BROKER_CONFIG:log.retention.ms=8888888" in own and
          "DYNAMIC_DEFAULT_BROKER_CONFIG:log.retention.ms=7777777" in own, own)
    check("log.retention.ms=7777777" in tools.configs("--describe", *brokers, "--entity-default"), "the default")
    everything = tools.configs("--describe", *brokers, "--entity-name", "2", "--all")
    check("num.network.threads=3" in everything and "ssl.keystore.password=null sensitive=true" in everything, everything)
    topic = tools.configs("--describe", "--entity-type", "topics", "--entity-name", TOPIC, "--all")
    check(re.search(r"retention.ms=(7777777|8888888)", topic), "a broker's dynamic value is in effect for its topics")
    tools.configs("--alter", *brokers, "--entity-name", "2", "--delete-config", "log.retention.ms,max.connections")
    tools.configs("--alter", *brokers, "--entity-default", "--delete-config", "log.retention.ms")
    check("log.retention.ms" not in tools.configs("--describe", *brokers, "--entity-name", "2"), "gone")
    refused = tools.attempt("kafka.admin.ConfigCommand", "--alter", *brokers, "--entity-name", "2", "--add-config",
                            "broker.rack=b")
    check(refused.returncode != 0 and "InvalidRequestException" in refused.stdout + refused.stderr,
          refused.stdout + refused.stderr)
    step("ConfigCommand: brokers and the default of all brokers")

    groups = ("--entity-type", "groups", "--entity-name", "clerks")
    tools.configs("--alter", *groups, "--add-config", "consumer.heartbeat.interval.ms=6000")
    described = tools.configs("--describe", *groups)
    check("consumer.heartbeat.interval.ms=6000" in described and "GROUP_CONFIG" in described, described)
    check("clerks" in tools.configs("--describe", "--entity-type", "groups"), "the group is listed")
    tools.configs("--alter", *groups, "--delete-config", "consumer.heartbeat.interval.ms")
    metrics = ("--entity-type", "client-metrics", "--entity-name", "all-producers")
    tools.configs("--alter", *metrics, "--add-config", "interval.ms=10000")
    check("interval.ms=10000" in tools.configs("--describe", *metrics), "a client metrics subscription")
    check("all-producers" in tools.configs("--describe", "--entity-type", "client-metrics"), "is listed")
    step("ConfigCommand: groups and client metrics")


def directories(tools):
    described = tools.ask("LogDirsCommand", "--describe", "--broker-list", "1", "--topic-list", TOPIC)
    parsed = json.loads(next(line for line in described.splitlines() if line.startswith("{")))
    directory = parsed["brokers"][0]["logDirs"][0]
    check(directory["logDir"] == str(tools.cluster.data_dir / "node-1") and directory["error"] is None, directory)
    sizes = {entry["partition"]: entry["size"] for entry in directory["partitions"]}
    check(all(size > 0 for size in sizes.values()) and sizes, sizes)
    here = tools.file("here.json", {"version": 1, "partitions": [
        {"topic": TOPIC, "partition": 2, "replicas": [3, 1], "log_dirs": ["any", str(tools.cluster.data_dir / "node-1")]}]})
    printed = tools.move("--reassignment-json-file", here, "--execute")
    check("Successfully started moving log directory" in printed, printed)
    check("is completed" in tools.move("--reassignment-json-file", here, "--verify"), "it is where it should be")
    there = tools.file("there.json", {"version": 1, "partitions": [
        {"topic": TOPIC, "partition": 2, "replicas": [3, 1], "log_dirs": ["any", "/nowhere"]}]})
    refused = tools.attempt("reassign.ReassignPartitionsCommand", "--reassignment-json-file", there, "--execute",
                            "--timeout", "2000")
    check("LogDirNotFoundException" in refused.stdout + refused.stderr, refused.stdout + refused.stderr)
    step("LogDirsCommand; replicas can be asked to stay in their only directory")


def reading_nearby(tools):
    """KIP-392: partition 1's leader sends a consumer to the replica in its rack."""
    cluster = tools.cluster
    leader = cluster.partition(TOPIC, 1)["leader"]
    near = next(node for node in cluster.partition(TOPIC, 1)["isr"] if node != leader)
    tools.configs("--alter", "--entity-type", "topics", "--entity-name", TOPIC, "--add-config", "retention.ms=-1")
    read = subprocess.run(["kcat", "-b", cluster.bootstrap, "-q", "-e", "-C", "-o", "beginning", "-t", TOPIC, "-p", "1",
                           "-f", "%o\\n", "-X", f"client.rack=rack-{near}", "-d", "fetch"], capture_output=True, text=True,
                          check=True, timeout=60)
    check(re.search(rf"{near}[^\n]*{TOPIC} \[1\][^\n]*|referred", read.stderr), read.stderr[-3000:])
    check("referred" in read.stderr, f"librdkafka is sent to node {near}: {read.stderr[-3000:]}")
    check(len(read.stdout.split()) > 0, "records come")
    step("a consumer reads from the replica in its rack")


def leaving(tools):
    cluster = tools.cluster
    done = cluster.ctl_process("decommission", 1)
    check(done.returncode != 0 and "voter" in done.stderr, done.stderr)
    cluster.ctl("decommission", 4, timeout_s=120)
    status = cluster.status()
    check([node["id"] for node in status["nodes"]] == [1, 2, 3], status["nodes"])
    check(all(4 not in cluster.partition(TOPIC, index)["replicas"] for index in range(3)), "nothing is left there")
    check(not (cluster.data_dir / "node-4").exists(), "its data is gone")
    check(consumed(cluster) == RECORDS, "every record is there")
    again = tools.finished("ClusterTool", "unregister", "--bootstrap-server", tools.bootstrap, "--id", "4")
    check("not registered" in again.stdout + again.stderr, again.stdout + again.stderr)
    step("a broker is decommissioned: its replicas move, it stops, it is forgotten")


def main(program, jars):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory:
        data = Path(directory) / "data"
        with Brokerscope(program, nodes=3, data_dir=data, arguments=[*RACKS, "--set", "default.replication.factor=2"]) as cluster:
            tools = AdminTools(jars, cluster, directory)
            adding_a_node(tools)
            reassignment(tools)
            elections(tools)
            features(tools)
            configurations(tools)
            directories(tools)
            reading_nearby(tools)
            leaving(tools)
            check(cluster.terminate() == 0, f"a clean stop:\n{cluster.printed()}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
