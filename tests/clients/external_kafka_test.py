"""By hand: --connect against a running Apache Kafka, compared with what Kafka's own tools print.

Usage: external_kafka_test.py PROGRAM BOOTSTRAP KAFKA_LIBS       KAFKA_LIBS: a folder with the jars of that Kafka

Creates the topic brokerscope-external with six partitions in that cluster, writes to it, reads it in a group of the same
name, and deletes both at the end. Nothing else in the cluster is touched.
"""
import json
import re
import subprocess
import sys

from brokerscope_process import wait_until

TOPIC = GROUP = "brokerscope-external"
RECORDS = 600


def main(program, bootstrap, libs):
    def tool(name, *arguments):
        done = subprocess.run(["java", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", f"{libs}/*", name, "--bootstrap-server",
                               bootstrap, *arguments], capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    watcher = subprocess.Popen([program, "--headless", "--connect", bootstrap], stdout=subprocess.PIPE, text=True)
    try:
        directory = re.search(r"control socket in (\S+)", watcher.stdout.readline())[1]
        assert watcher.stdout.readline().startswith("READY "), "the cluster does not answer"

        def status():
            done = subprocess.run([program, "ctl", "--data-dir", directory, "status", "--json"], capture_output=True,
                                  text=True, check=True)
            return json.loads(done.stdout)

        def find(kind, key, name):
            return next((each for each in status()[kind] if each[key] == name), None)

        tool("org.apache.kafka.tools.TopicCommand", "--create", "--topic", TOPIC, "--partitions", "6", "--config",
             "retention.ms=7200000")
        try:
            records = "".join(f"{n}:record {n}\n" for n in range(RECORDS))
            subprocess.run(["kcat", "-P", "-b", bootstrap, "-t", TOPIC, "-K:"], input=records, text=True, check=True)
            reader = subprocess.Popen(["kcat", "-b", bootstrap, "-X", "auto.offset.reset=earliest", "-G", GROUP, TOPIC],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                def committed():
                    group = find("groups", "id", GROUP)
                    return sum(max(0, each["committed"]) for each in group["offsets"]) if group else 0

                wait_until(lambda: committed() == RECORDS, 120, "the group to have read all")
            finally:
                reader.terminate()
                reader.wait()
            # Some more that nobody reads, so that there is lag.
            subprocess.run(["kcat", "-P", "-b", bootstrap, "-t", TOPIC, "-K:"], input=records, text=True, check=True)
            wait_until(lambda: (find("groups", "id", GROUP) or {}).get("totalLag") == RECORDS, 60, "the lag")

            topic = find("topics", "name", TOPIC)
            assert topic["configs"]["retention.ms"] == "7200000", topic["configs"]
            described = tool("org.apache.kafka.tools.TopicCommand", "--describe", "--topic", TOPIC)
            assert f"TopicId: {topic['id']}" in described, described
            for partition in topic["partitions"]:
                line = next(each for each in described.splitlines() if f"\tPartition: {partition['partition']}\t" in each)
                for name, ids in (("Leader", [partition["leader"]]), ("Replicas", partition["replicas"]), ("Isr", partition["isr"])):
                    expected = f"{name}: {','.join(map(str, ids))}"
                    assert f"{expected}\t" in line + "\t" or expected in line, (expected, line)
                for log in partition["logs"]:
                    assert log["endTold"], log
            print("topic: id, configuration, leaders, replicas and ISR as kafka-topics says")

            ends = {}
            for line in tool("org.apache.kafka.tools.GetOffsetShell", "--topic", TOPIC).splitlines():
                name, index, offset = line.rsplit(":", 2)
                ends[int(index)] = int(offset)
            for partition in topic["partitions"]:
                leader = next(log for log in partition["logs"] if log["leader"])
                assert leader["highWatermark"] == ends[partition["partition"]], (leader, ends)
                assert leader["logEndOffset"] == ends[partition["partition"]], (leader, ends)
            print("offsets: as kafka-get-offsets says")

            group = find("groups", "id", GROUP)
            lines = [line.split() for line in tool("org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", "--describe",
                                                   "--group", GROUP).splitlines() if line.startswith(GROUP)]
            theirs = {(row[1], int(row[2])): tuple(map(int, row[3:6])) for row in lines}
            ours = {(each["topic"], each["partition"]): (each["committed"], each["logEndOffset"], each["lag"])
                    for each in group["offsets"]}
            assert ours == theirs, (ours, theirs)
            print("group: committed offsets, ends and lag as kafka-consumer-groups says")

            # It has no --bootstrap-server behind its name but in front of its command.
            quorum = tool("org.apache.kafka.tools.MetadataQuorumCommand", "describe", "--status")
            leader = int(re.search(r"LeaderId:\s+(\d+)", quorum)[1])
            epoch = int(re.search(r"LeaderEpoch:\s+(\d+)", quorum)[1])
            seen = status()["quorum"]
            assert (seen["leader"], seen["leaderEpoch"]) == (leader, epoch), (seen, quorum)
            print("quorum: leader and epoch as kafka-metadata-quorum says")
        finally:
            tool("org.apache.kafka.tools.TopicCommand", "--delete", "--topic", TOPIC)
            tool("org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", "--delete", "--group", GROUP)
        wait_until(lambda: find("topics", "name", TOPIC) is None, 60, "the topic to be gone")
        print("events:", *sorted({json.loads(line)["type"] for line in subprocess.run(
            [program, "ctl", "--data-dir", directory, "events", "--json"], capture_output=True, text=True,
            check=True).stdout.splitlines()}))
    finally:
        watcher.terminate()
        watcher.wait(timeout=30)


if __name__ == "__main__":
    main(*sys.argv[1:4])
