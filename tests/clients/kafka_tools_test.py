"""Apache Kafka's own tools against a cluster and against the files that it leaves behind.

Usage: kafka_tools_test.py PROGRAM DIRECTORY_OF_JARS
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from brokerscope_process import Brokerscope, wait_until
from kafka_tools import Tools, check, step

CODECS = ["none", "gzip", "snappy", "lz4", "zstd"]
RECORDS_PER_CODEC = 400
TOPIC = "parcels"


def administer(tools):
    tools.ask("TopicCommand", "--create", "--topic", TOPIC, "--partitions", "2", "--replication-factor", "3",
              "--config", "segment.bytes=1048576")
    check(TOPIC in tools.ask("TopicCommand", "--list").split(), "the topic is listed")
    described = tools.ask("TopicCommand", "--describe", "--topic", TOPIC)
    check("PartitionCount: 2" in described and "ReplicationFactor: 3" in described, described)
    check("segment.bytes=1048576" in described, described)
    tools.ask("TopicCommand", "--alter", "--topic", TOPIC, "--partitions", "3")
    check("PartitionCount: 3" in tools.ask("TopicCommand", "--describe", "--topic", TOPIC), "three partitions")
    check("No" not in tools.ask("TopicCommand", "--describe", "--under-replicated-partitions"), "none lag behind")
    step("TopicCommand creates, lists, describes and alters")


def fill(bootstrap):
    """Values that compress, and values that do not, so that files hold batches of every kind and several segments."""
    for codec in CODECS:
        lines = "".join(f"{codec}-{i}:{codec}-{i}-" + "parcel " * (i % 300) + "\n" for i in range(RECORDS_PER_CODEC))
        subprocess.run(["kcat", "-b", bootstrap, "-q", "-P", "-t", TOPIC, "-K:", "-z", codec, "-X", "acks=all", "-X",
                        "enable.idempotence=true"], input=lines, text=True, check=True, timeout=60)


def groups(tools):
    read = subprocess.run(["kcat", "-b", tools.bootstrap, "-q", "-e", "-X", "auto.offset.reset=earliest", "-f", "%o\\n",
                           "-G", "sorters", TOPIC], capture_output=True, text=True, check=True, timeout=60)
    total = len(read.stdout.split())
    check(total == RECORDS_PER_CODEC * len(CODECS), f"kcat read {total}")
    name = "consumer.group.ConsumerGroupCommand"
    check("sorters" in tools.ask(name, "--list").split(), "the group is listed")
    rows = [line.split() for line in tools.ask(name, "--describe", "--group", "sorters").splitlines()
            if line.startswith("sorters")]
    check(len(rows) == 3, f"three partitions have offsets: {rows}")
    check(sum(int(row[3]) for row in rows) == total and all(row[5] == "0" for row in rows), f"offsets and lag: {rows}")
    tools.ask(name, "--reset-offsets", "--group", "sorters", "--topic", f"{TOPIC}:0", "--to-earliest", "--execute")
    rows = [line.split() for line in tools.ask(name, "--describe", "--group", "sorters").splitlines()
            if line.startswith("sorters")]
    check(any(row[2] == "0" and row[3] == "0" for row in rows), f"reset: {rows}")
    tools.ask(name, "--delete", "--group", "sorters")
    check("sorters" not in tools.ask(name, "--list").split(), "the group is gone")
    step("ConsumerGroupCommand lists, describes, resets and deletes")


def more(tools):
    offsets = tools.ask("GetOffsetShell", "--topic", TOPIC)
    ends = {int(line.split(":")[1]): int(line.split(":")[2]) for line in offsets.split()}
    check(sum(ends.values()) == RECORDS_PER_CODEC * len(CODECS), f"log ends: {ends}")
    quorum = tools.ask("MetadataQuorumCommand", "describe", "--status")
    check(re.search(r"LeaderId:\s+[123]\b", quorum) and re.search(r"HighWatermark:\s+[1-9]", quorum), quorum)
    check("\"error\":null" in tools.ask("LogDirsCommand", "--describe").replace(" ", ""), "log directories")
    tools.ask("LeaderElectionCommand", "--election-type", "preferred", "--all-topic-partitions")
    step("GetOffsetShell, MetadataQuorumCommand, LogDirsCommand and LeaderElectionCommand understand us")
    return ends


def batches_of(dump):
    """(baseOffset, lastOffset, count, codec) of each batch that DumpLogSegments printed."""
    return [(int(base), int(last), int(count), codec) for base, last, count, codec in
            re.findall(r"^baseOffset: (\d+) lastOffset: (\d+) count: (\d+) .*compresscodec: (\w+)", dump, re.MULTILINE)]


def dump_logs(tools, data_dir, ends):
    codecs = set()
    for node in (1, 2, 3):
        for partition, end in ends.items():
            folder = data_dir / f"node-{node}" / f"{TOPIC}-{partition}"
            logs = sorted(folder.glob("*.log"))
            check(logs, f"{folder} has log files")
            dump = tools.run("DumpLogSegments", "--deep-iteration", "--files", ",".join(map(str, logs)))
            check("isvalid: false" not in dump.lower() and "invalid" not in dump.lower(), f"{folder}: {dump[:400]}")
            batches = batches_of(dump)
            check(sum(batch[2] for batch in batches) == end, f"{folder}: {batches} do not add up to {end}")
            expected = 0
            for base, last, count, codec in batches:
                check(base == expected and last - base + 1 == count, f"{folder}: batch at {base} after {expected}")
                expected = last + 1
                codecs.add(codec.lower())
            records = len(re.findall(r"^\| offset:", dump, re.MULTILINE))
            check(records == end, f"{folder}: {records} records in {end} offsets")
            indexes = sorted([*folder.glob("*.index"), *folder.glob("*.timeindex")])
            sanity = tools.run("DumpLogSegments", "--index-sanity-check", "--files",
                               ",".join(str(i) for i in indexes if i.suffix == ".index"))
            check("mismatch" not in sanity.lower() and "corrupt" not in sanity.lower(), f"{folder}: {sanity}")
            full = tools.run("DumpLogSegments", "--verify-index-only", "--files", ",".join(map(str, indexes)))
            check("mismatch" not in full.lower() and "found" not in full.lower(), f"{folder}: {full}")
    check(codecs == set(CODECS), f"all codecs are in the files: {codecs}")
    step(f"DumpLogSegments reads every record of {TOPIC} on every node, and agrees with the indexes")


def dump_metadata_and_offsets(tools, data_dir):
    metadata = sorted((data_dir / "node-1" / "__cluster_metadata-0").glob("*.log"))
    dump = tools.run("DumpLogSegments", "--cluster-metadata-decoder", "--files", ",".join(map(str, metadata)))
    check('"name":"parcels"' in dump.replace(" ", "") and "PARTITION_RECORD" in dump, dump[-2000:])
    step("DumpLogSegments decodes our metadata log")
    decoded = 0
    for folder in sorted((data_dir / "node-1").glob("__consumer_offsets-*")):
        for log in folder.glob("*.log"):
            if log.stat().st_size > 0:
                dump = tools.run("DumpLogSegments", "--offsets-decoder", "--files", str(log))
                decoded += dump.count("sorters")
    check(decoded > 0, "the group's records are decoded")
    step("DumpLogSegments decodes our committed offsets")


def main(program, jars):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory:
        with Brokerscope(program, nodes=3, data_dir=directory) as cluster:
            tools = Tools(jars, cluster.bootstrap)
            administer(tools)
            fill(cluster.bootstrap)
            groups(tools)
            ends = more(tools)
            wait_until(lambda: cluster.status()["underReplicatedPartitions"] == 0, 30, "replicas in sync")
            check(cluster.terminate() == 0, f"a clean stop:\n{cluster.printed()}")
        dump_logs(tools, Path(directory), ends)
        dump_metadata_and_offsets(tools, Path(directory))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
