"""confluent-kafka (librdkafka): transactions, and groups of KIP-848, against a cluster."""
import sys
import time
import uuid

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

PARTITIONS = 2


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


class Client:
    def __init__(self, bootstrap):
        self.bootstrap = bootstrap
        self.admin = AdminClient({"bootstrap.servers": bootstrap})
        self.stamp = uuid.uuid4().hex[:8]
        self.topic, self.output = f"orders-{self.stamp}", f"invoices-{self.stamp}"
        for topic in (self.topic, self.output):
            self.create(topic, PARTITIONS)

    def create(self, topic, partitions):
        replicas = min(3, len(self.bootstrap.split(",")))
        self.admin.create_topics([NewTopic(topic, partitions, replicas)])[topic].result(30)
        deadline = time.monotonic() + 20
        while topic not in self.admin.list_topics(timeout=10).topics:
            check(time.monotonic() < deadline, f"topic {topic}")
            time.sleep(0.1)

    def producer(self, name, **more):
        producer = Producer({"bootstrap.servers": self.bootstrap, "transactional.id": f"{name}-{self.stamp}", **more})
        producer.init_transactions(30)
        return producer

    def send(self, producer, prefix, count=40):
        for i in range(count):
            producer.produce(self.topic, f"{prefix}-{i}", partition=i % PARTITIONS)

    def read(self, topic, isolation):
        """All values up to the end that this isolation level shows."""
        reader = Consumer({"bootstrap.servers": self.bootstrap, "group.id": "none", "isolation.level": isolation,
                           "enable.auto.commit": False, "enable.partition.eof": True})
        reader.assign([TopicPartition(topic, i, 0) for i in range(PARTITIONS)])
        values, ended, deadline = [], set(), time.monotonic() + 30
        while len(ended) < PARTITIONS:
            check(time.monotonic() < deadline, f"the end of {topic}, {isolation}")
            message = reader.poll(1)
            if message is None:
                continue
            if message.error() is not None:
                check(message.error().name() == "_PARTITION_EOF", str(message.error()))
                ended.add(message.partition())
            else:
                values.append(message.value().decode())
        reader.close()
        return values

    def commit_and_abort(self):
        expected, all_of_them = [], []
        for codec in ("none", "gzip", "snappy", "lz4", "zstd"):
            producer = self.producer(f"teller-{codec}", **{"compression.type": codec})
            for round_number in range(3):
                producer.begin_transaction()
                self.send(producer, f"{codec}-{round_number}")
                values = [f"{codec}-{round_number}-{i}" for i in range(40)]
                all_of_them += values
                if round_number == 1:
                    check(producer.flush(30) == 0, "the records of a transaction that will abort")
                    producer.abort_transaction(30)
                else:
                    producer.commit_transaction(30)
                    expected += values
        got = self.read(self.topic, "read_committed")
        check(sorted(got) == sorted(expected), f"read_committed: {len(got)} records instead of {len(expected)}")
        got = self.read(self.topic, "read_uncommitted")
        check(sorted(got) == sorted(all_of_them), f"read_uncommitted: {len(got)} instead of {len(all_of_them)}")
        step("commit and abort with every codec")

    def transform(self):
        group, total = f"clerks-{self.stamp}", len(self.read(self.topic, "read_committed"))
        producer = self.producer("clerk")
        reader = Consumer({"bootstrap.servers": self.bootstrap, "group.id": group, "isolation.level": "read_committed",
                           "enable.auto.commit": False, "auto.offset.reset": "earliest", "session.timeout.ms": 10000})
        reader.subscribe([self.topic])
        done, aborted, deadline = 0, False, time.monotonic() + 60
        while done < total:
            check(time.monotonic() < deadline, f"transformed {done} of {total}")
            messages = [message for message in reader.consume(50, 0.5) if message.error() is None]
            if not messages:
                continue
            producer.begin_transaction()
            for message in messages:
                producer.produce(self.output, message.value(), partition=message.partition())
            producer.send_offsets_to_transaction(reader.position(reader.assignment()),
                                                 reader.consumer_group_metadata(), 30)
            if aborted:
                producer.commit_transaction(30)
                done += len(messages)
                continue
            producer.abort_transaction(30)
            aborted = True
            partitions = {message.partition() for message in messages}
            committed = reader.committed([TopicPartition(self.topic, p) for p in partitions], 30)
            check(all(p.offset < 0 for p in committed), f"aborted offsets are not committed: {committed}")
            for partition in partitions:
                reader.seek(TopicPartition(self.topic, partition,
                                           min(m.offset() for m in messages if m.partition() == partition)))
        reader.close()
        check(sorted(self.read(self.output, "read_committed")) == sorted(self.read(self.topic, "read_committed")),
              "each record once")
        step("consume, transform, produce")

    def fence(self):
        zombie = self.producer("twin")
        zombie.begin_transaction()
        self.send(zombie, "zombie")
        zombie.flush(30)
        heir = self.producer("twin")
        heir.begin_transaction()
        self.send(heir, "heir")
        heir.commit_transaction(30)
        try:
            zombie.commit_transaction(30)
            check(False, "the zombie committed")
        except KafkaException as failure:
            check(failure.args[0].name() in ("_FENCED", "PRODUCER_FENCED", "INVALID_PRODUCER_EPOCH"), str(failure))
        values = self.read(self.topic, "read_committed")
        check(sum(value.startswith("heir") for value in values) == 40, "all of the heir")
        check(not any(value.startswith("zombie") for value in values), "nothing of the zombie")
        step("a second instance fences the first one")

    def new_group(self):
        topic, group = f"shared-{self.stamp}", f"pickers-{self.stamp}"
        self.create(topic, 4)
        producer = Producer({"bootstrap.servers": self.bootstrap})
        for i in range(400):
            producer.produce(topic, f"item-{i}", partition=i % 4)
        check(producer.flush(30) == 0, "delivered")

        def member():
            joined = Consumer({"bootstrap.servers": self.bootstrap, "group.id": group, "group.protocol": "consumer",
                               "auto.offset.reset": "earliest", "enable.auto.commit": False})
            joined.subscribe([topic])
            return joined

        got = []

        def drive(members, done, what):
            deadline = time.monotonic() + 60
            while not done():
                check(time.monotonic() < deadline, f"waited for {what}")
                for one in members:
                    message = one.poll(0.05)
                    if message is not None and message.error() is None:
                        got.append(message.value().decode())

        first = member()
        drive([first], lambda: len(got) == 400 and len(first.assignment()) == 4, "everything for the first member")
        first.commit(asynchronous=False)
        second = member()
        drive([first, second], lambda: len(first.assignment()) == 2 == len(second.assignment()), "two for each")
        description = self.admin.describe_consumer_groups([group])[group].result(30)
        check(len(description.members) == 2 and "STABLE" in str(description.state), "a stable group of two")
        check("CONSUMER" in str(description.type), f"its type: {description.type}")
        for i in range(400, 500):
            producer.produce(topic, f"item-{i}", partition=i % 4)
        producer.flush(30)
        drive([first, second], lambda: len(got) == 500, "the later records")
        first.commit(asynchronous=False)
        second.commit(asynchronous=False)
        second.close()
        drive([first], lambda: len(first.assignment()) == 4, "all partitions again")
        first.close()
        check(len(set(got)) == 500, "each record once")
        pattern = Consumer({"bootstrap.servers": self.bootstrap, "group.id": f"{group}-pattern",
                            "group.protocol": "consumer", "auto.offset.reset": "earliest"})
        pattern.subscribe([f"^shared-{self.stamp}.*"])
        got.clear()
        drive([pattern], lambda: len(got) == 500, "the topic that matches")
        pattern.close()
        step("a group of KIP-848")


STEPS = {"transactions": ("commit_and_abort", "transform", "fence"), "groups": ("new_group",)}


def main(what, bootstrap):
    client = Client(bootstrap)
    for name in STEPS[what]:
        getattr(client, name)()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[-1])
