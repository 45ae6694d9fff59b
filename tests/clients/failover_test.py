"""The promise that matters most, with a real client: kills lose nothing, double nothing, reorder nothing.

A continuous idempotent acks=all producer writes numbered values to every partition, and a group of two reads them. The
leader of a partition and the active controller are killed and started again, in turn, ten times over. Then each
partition is read from its start: its values must be 1, 2, 3 ... without a gap, a repetition or a swap; every
acknowledged value must be at the offset that was acknowledged; and what the group had read at an offset is still there.

Usage: failover_test.py PROGRAM [ROUNDS]
"""
import sys
import threading
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from brokerscope_process import Brokerscope, wait_until

TOPIC = "ledger"
PARTITIONS = 6
RATE_PER_S = 600  # records, over all partitions


def check(condition, what):
    if not condition:
        raise AssertionError(what)


class NumberingProducer(threading.Thread):
    """Sends 1, 2, 3 ... to each partition until stopped."""

    def __init__(self, bootstrap):
        super().__init__(name="producer", daemon=True)
        self.producer = Producer({
            "bootstrap.servers": bootstrap, "acks": "all", "enable.idempotence": True, "linger.ms": 5,
            "compression.type": "lz4", "delivery.timeout.ms": 120000, "retry.backoff.ms": 50,
            "reconnect.backoff.max.ms": 500, "topic.metadata.refresh.interval.ms": 5000, "client.id": "ledger-writer",
            "error_cb": self._on_error})
        self.sent = [0] * PARTITIONS
        self.acknowledged = [{} for _ in range(PARTITIONS)]  # number to offset
        self.failures = []
        self.stopping = threading.Event()

    def _on_error(self, error):
        if error.fatal():
            self.failures.append(error)

    def _delivered(self, error, message):
        if error is not None:
            self.failures.append(error)
            return
        self.acknowledged[message.partition()][int(message.value())] = message.offset()

    def total(self):
        return sum(len(numbers) for numbers in self.acknowledged)

    def run(self):
        while not self.stopping.is_set():
            for partition in range(PARTITIONS):
                self.sent[partition] += 1
                try:
                    self.producer.produce(TOPIC, str(self.sent[partition]), partition=partition,
                                          on_delivery=self._delivered)
                except BufferError:  # waits for a leader with a full queue: this number was not taken
                    self.sent[partition] -= 1
                except KafkaException as failure:
                    self.failures.append(failure)
                    return
            self.producer.poll(0)
            time.sleep(PARTITIONS / RATE_PER_S)
        check(self.producer.flush(120) == 0, "everything was delivered in the end")


class Member(threading.Thread):
    """One member of the reading group: remembers what it read, in order, and commits now and then."""

    def __init__(self, bootstrap, name):
        super().__init__(name=name, daemon=True)
        self.consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": "ledger-readers", "client.id": name,
                                  "auto.offset.reset": "earliest", "enable.auto.commit": True,
                                  "auto.commit.interval.ms": 500, "session.timeout.ms": 10000,
                                  "reconnect.backoff.max.ms": 500})
        self.read = [{} for _ in range(PARTITIONS)]  # offset to number
        self.swaps = []
        self.stopping = threading.Event()

    def run(self):
        self.consumer.subscribe([TOPIC])
        while not self.stopping.is_set():
            message = self.consumer.poll(0.2)
            if message is None or message.error() is not None:
                continue  # errors are those of brokers that are down; librdkafka goes on by itself
            numbers = self.read[message.partition()]
            number = int(message.value())
            if numbers.setdefault(message.offset(), number) != number:
                self.swaps.append((message.partition(), message.offset(), numbers[message.offset()], number))
        self.consumer.close()


def read_everything(bootstrap, partition):
    """All (offset, number) of a partition from its start to its end."""
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": "auditor", "enable.auto.commit": False,
                         "enable.partition.eof": True})
    consumer.assign([TopicPartition(TOPIC, partition, 0)])
    records = []
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error() is not None:
            if message.error().name() == "_PARTITION_EOF":
                consumer.close()
                return records
            continue
        records.append((message.offset(), int(message.value())))
    raise AssertionError(f"partition {partition} could not be read to its end")


def victim_of(cluster, round_number):
    if round_number % 2 == 0:
        return cluster.partition(TOPIC, round_number // 2 % PARTITIONS)["leader"], "leader"
    status = cluster.status()
    return next(node["id"] for node in status["nodes"] if node["activeController"]), "active controller"


def main(program, rounds):
    with Brokerscope(program, nodes=3) as cluster:
        try:
            audit(cluster, rounds)
        except BaseException:
            print("---- Brokerscope said:\n" + "\n".join(cluster.output[-60:]), file=sys.stderr)
            raise


def audit(cluster, rounds):
    admin = AdminClient({"bootstrap.servers": cluster.bootstrap})
    topic = NewTopic(TOPIC, PARTITIONS, 3, config={"min.insync.replicas": "2"})
    admin.create_topics([topic])[TOPIC].result(30)
    wait_until(lambda: any(t["name"] == TOPIC for t in cluster.status()["topics"]), 30, "the topic")
    producer = NumberingProducer(cluster.bootstrap)
    members = [Member(cluster.bootstrap, f"ledger-reader-{i}") for i in (1, 2)]
    for thread in (producer, *members):
        thread.start()
    wait_until(lambda: producer.total() > RATE_PER_S, 60, "the first records")

    for round_number in range(rounds):
        cluster.wait_healthy()
        victim, role = victim_of(cluster, round_number)
        before = producer.total()
        killed_at = time.monotonic()
        cluster.ctl("kill", victim)
        # On with it: every partition takes new records although the node is dead.
        counts = [len(numbers) for numbers in producer.acknowledged]
        wait_until(lambda: all(len(numbers) > count + 20 for numbers, count in zip(producer.acknowledged, counts)),
                   60, f"records on every partition after killing node {victim}")
        recovered_s = time.monotonic() - killed_at
        cluster.ctl("start", victim)
        cluster.wait_healthy()
        check(not producer.failures, f"delivery failed: {producer.failures[:3]}")
        print(f"round {round_number + 1}: killed node {victim} ({role}); every partition went on within "
              f"{recovered_s:.1f} s; {producer.total() - before} records meanwhile", flush=True)

    producer.stopping.set()
    producer.join(150)
    check(not producer.is_alive() and not producer.failures, f"delivery failed: {producer.failures[:3]}")
    total = producer.total()
    check(total == sum(producer.sent), f"{total} acknowledged of {sum(producer.sent)} sent")

    def group_has_everything():
        return all(len(set(members[0].read[p]) | set(members[1].read[p])) >= len(producer.acknowledged[p])
                   for p in range(PARTITIONS))

    wait_until(group_has_everything, 60, "the group to read everything")
    for member in members:
        member.stopping.set()
    for member in members:
        member.join(30)
        check(not member.swaps, f"an offset showed two records: {member.swaps[:3]}")

    for partition in range(PARTITIONS):
        records = read_everything(cluster.bootstrap, partition)
        numbers = [number for _, number in records]
        wanted = list(range(1, producer.sent[partition] + 1))
        if numbers != wanted:
            lost = sorted(set(wanted) - set(numbers))
            doubled = sorted({n for n in numbers if numbers.count(n) > 1}) if len(numbers) < 200000 else "?"
            raise AssertionError(f"partition {partition}: lost {lost[:10]}, doubled {doubled[:10]}, "
                                 f"in order: {numbers == sorted(numbers)}")
        at = dict(records)
        for number, offset in producer.acknowledged[partition].items():
            check(at.get(offset) == number, f"partition {partition}: {number} is not at its offset {offset}")
        for member in members:
            for offset, number in member.read[partition].items():
                check(at.get(offset) == number, f"partition {partition}: offset {offset} showed {number} once")
    print(f"ok: {total} records, {rounds} kills: none lost, none doubled, order kept", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10)
