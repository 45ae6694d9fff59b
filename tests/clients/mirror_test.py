"""MirrorMaker 2 between two clusters: records, configurations and a group's offsets, translated.

Usage: mirror_test.py PROGRAM DIRECTORY_OF_FRAMEWORKS
"""
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, ConfigResource, NewTopic, ResourceType

from brokerscope_process import Brokerscope, wait_until

PARTITIONS = 3
RECORDS = 600
MIRRORED = "east.orders"


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


def replicas(bootstrap):
    return min(3, len(bootstrap.split(",")))


def settings(east, west):
    text = f"""
clusters = east, west
east.bootstrap.servers = {east}
west.bootstrap.servers = {west}
east->west.enabled = true
west->east.enabled = false
east->west.topics = orders
east->west.groups = billing
east->west.sync.group.offsets.enabled = true
east->west.sync.group.offsets.interval.seconds = 1
east->west.emit.checkpoints.interval.seconds = 1
east->west.offset.lag.max = 0
refresh.topics.interval.seconds = 2
refresh.groups.interval.seconds = 2
sync.topic.configs.interval.seconds = 2
emit.heartbeats.interval.seconds = 1
replication.policy.class = org.apache.kafka.connect.mirror.DefaultReplicationPolicy
replication.factor = {replicas(west)}
"""
    for name, servers in (("east", east), ("west", west)):
        for topic in ("offset.storage", "status.storage", "config.storage"):
            text += f"{name}.{topic}.replication.factor = {replicas(servers)}\n"
        for topic in ("checkpoints.topic", "heartbeats.topic", "offset-syncs.topic"):
            text += f"{name}->{'west' if name == 'east' else 'east'}.{topic}.replication.factor = {replicas(servers)}\n"
    return text


def produce(bootstrap, numbers):
    producer = Producer({"bootstrap.servers": bootstrap, "enable.idempotence": True, "linger.ms": 20})
    for number in numbers:
        producer.produce("orders", f"order-{number}", partition=number % PARTITIONS)
    check(producer.flush(60) == 0, "delivered")


def read(bootstrap, topic, group, count, **more):
    """At least `count` values; commits what it has read."""
    reader = Consumer({"bootstrap.servers": bootstrap, "group.id": group, "auto.offset.reset": "earliest",
                       "enable.auto.commit": False, "session.timeout.ms": 10000, **more})
    reader.subscribe([topic])
    values, deadline, quiet = [], time.monotonic() + 60, 0
    while len(values) < count or quiet < 3:
        check(time.monotonic() < deadline, f"{topic} has {len(values)} of {count} records")
        messages = [message for message in reader.consume(200, 0.3) if message.error() is None]
        quiet = 0 if messages else quiet + 1
        values += [message.value().decode() for message in messages]
    reader.commit(asynchronous=False)
    reader.close()
    return values


def ends(bootstrap, topic):
    reader = Consumer({"bootstrap.servers": bootstrap, "group.id": "auditor"})
    try:
        return [reader.get_watermark_offsets(TopicPartition(topic, i), timeout=10)[1] for i in range(PARTITIONS)]
    except Exception:  # not there yet
        return [0] * PARTITIONS
    finally:
        reader.close()


def committed(admin, group, topic):
    found = admin.list_consumer_group_offsets([ConsumerGroupTopicPartitions(group)])[group].result(30)
    return {p.partition: p.offset for p in found.topic_partitions if p.topic == topic}


def run(east, west, frameworks, directory):
    admins = {side: AdminClient({"bootstrap.servers": servers}) for side, servers in (("east", east), ("west", west))}
    admins["east"].create_topics([NewTopic("orders", PARTITIONS, replicas(east), config={"retention.ms": "7200000"})])[
        "orders"].result(30)
    wait_until(lambda: "orders" in admins["east"].list_topics(timeout=10).topics, 30, "the topic")
    produce(east, range(RECORDS))
    (Path(directory) / "mirror.properties").write_text(settings(east, west))
    log = Path(directory) / "mirror.log"
    with log.open("wb") as output:
        mirror = subprocess.Popen(["java", "-Xmx512m", "-cp", f"{frameworks}/jars/*",
                                   "org.apache.kafka.connect.mirror.MirrorMaker",
                                   str(Path(directory) / "mirror.properties")],
                                  stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
    try:
        follow(east, west, admins)
        mirror.terminate()
        mirror.wait(60)
    except BaseException:
        mirror.kill()
        sys.stderr.write(log.read_text(errors="replace")[-6000:])
        raise


def follow(east, west, admins):
    started = time.monotonic()
    wait_until(lambda: sum(ends(west, MIRRORED)) == RECORDS, 180, "the mirrored records", every_s=0.5)
    seconds = time.monotonic() - started
    values = read(west, MIRRORED, "auditor", RECORDS)
    check(sorted(values) == sorted(f"order-{i}" for i in range(RECORDS)), "each record once")
    step(f"{RECORDS} records mirrored {seconds:.1f} s after the start")
    resource = ConfigResource(ResourceType.TOPIC, MIRRORED)
    wait_until(lambda: admins["west"].describe_configs([resource])[resource].result(30)["retention.ms"].value
               == "7200000", 60, "the topic's configuration", every_s=0.5)
    check(len(admins["west"].list_topics(timeout=10).topics[MIRRORED].partitions) == PARTITIONS, "as many partitions")
    step("the topic's configuration too")

    check(len(read(east, "orders", "billing", RECORDS)) == RECORDS, "the group has read everything")
    produce(east, range(RECORDS, 2 * RECORDS))
    wait_until(lambda: sum(ends(west, MIRRORED)) == 2 * RECORDS, 120, "the later records", every_s=0.5)
    wait_until(lambda: len([o for o in committed(admins["west"], "billing", MIRRORED).values() if o > 0]) == PARTITIONS,
               120, "the group's translated offsets", every_s=1)
    translated = committed(admins["west"], "billing", MIRRORED)
    # A translated offset is never ahead of the group's, and may lag behind by what no offset sync was written for.
    at = RECORDS // PARTITIONS
    check(all(0 < offset <= at for offset in translated.values()), f"translated {translated} from {at} each")
    numbers = sorted(int(value.split("-")[1]) for value in read(west, MIRRORED, "billing", RECORDS))
    for partition in range(PARTITIONS):
        of_partition = [number // PARTITIONS for number in numbers if number % PARTITIONS == partition]
        check(of_partition == list(range(of_partition[0], 2 * at)), f"partition {partition} without a gap: {of_partition}")
        check(translated[partition] <= of_partition[0] <= at, f"{partition} starts at {of_partition[0]}: {translated}")
    step("the group's offsets, translated: it goes on with the other cluster at "
         f"{list(translated.values())} of {[at] * PARTITIONS}")


def main(program, frameworks):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory, Brokerscope(program, nodes=3) as east, \
            Brokerscope(program, nodes=1) as west:
        try:
            run(east.bootstrap, west.bootstrap, frameworks, directory)
        except BaseException:
            for cluster in (east, west):
                print("---- Brokerscope said:\n" + "\n".join(cluster.output[-40:]), file=sys.stderr)
            raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
