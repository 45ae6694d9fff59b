"""confluent-kafka (librdkafka) against a cluster: codecs, idempotence, groups, commits, seek by time, administration."""
import sys
import time
import uuid

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import (AdminClient, AlterConfigOpType, ConfigEntry, ConfigResource, NewPartitions, NewTopic,
                                   ResourceType)

CODECS = ["none", "gzip", "snappy", "lz4", "zstd"]
RECORDS = 500


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


def all_results(futures, timeout=30):
    return {key: future.result(timeout=timeout) for key, future in futures.items()}


class Client:
    def __init__(self, bootstrap):
        self.bootstrap = bootstrap
        self.admin = AdminClient({"bootstrap.servers": bootstrap})
        self.topic = f"orders-{uuid.uuid4().hex[:8]}"
        self.group = f"billing-{uuid.uuid4().hex[:8]}"

    def administer(self):
        all_results(self.admin.create_topics([NewTopic(self.topic, 3, 3, config={"retention.ms": "3600000"})]))
        deadline = time.monotonic() + 15
        while self.topic not in self.admin.list_topics(timeout=10).topics and time.monotonic() < deadline:
            time.sleep(0.1)
        found = self.admin.list_topics(timeout=10).topics[self.topic]
        check(len(found.partitions) == 3, "three partitions")
        check(all(len(p.replicas) == 3 and p.leader in p.replicas for p in found.partitions.values()), "replicas")
        step("create and describe a topic")

        resource = ConfigResource(ResourceType.TOPIC, self.topic)
        entries = self.admin.describe_configs([resource])[resource].result(30)
        check(entries["retention.ms"].value == "3600000", "retention.ms as created")
        check(entries["cleanup.policy"].value == "delete" and entries["cleanup.policy"].is_default, "a default")
        change = ConfigResource(ResourceType.TOPIC, self.topic, incremental_configs=[
            ConfigEntry("retention.ms", "7200000", incremental_operation=AlterConfigOpType.SET),
            ConfigEntry("max.message.bytes", "2000000", incremental_operation=AlterConfigOpType.SET)])
        all_results(self.admin.incremental_alter_configs([change]))
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            entries = self.admin.describe_configs([resource])[resource].result(30)
            if entries["retention.ms"].value == "7200000":
                break
            time.sleep(0.1)
        check(entries["retention.ms"].value == "7200000", "retention.ms as altered")
        check(entries["max.message.bytes"].value == "2000000", "max.message.bytes as altered")
        step("alter and describe configurations")

        all_results(self.admin.create_partitions([NewPartitions(self.topic, 4)]))
        deadline = time.monotonic() + 15
        while len(self.admin.list_topics(self.topic, timeout=10).topics[self.topic].partitions) != 4:
            check(time.monotonic() < deadline, "a fourth partition")
            time.sleep(0.1)
        step("add a partition")

    def produce(self):
        self.sent = {}
        self.started = time.time()
        for codec in CODECS:
            for idempotent in (False, True):
                producer = Producer({"bootstrap.servers": self.bootstrap, "compression.type": codec, "linger.ms": 20,
                                     "acks": "all", "enable.idempotence": idempotent, "client.id": f"test-{codec}"})
                failed = []
                acked = []

                def delivered(error, message):
                    failed.append(error) if error else acked.append(message)

                for i in range(RECORDS):
                    value = f"{codec}-{idempotent}-{i}-" + "x" * (i % 50)
                    producer.produce(self.topic, key=f"key-{i}", value=value, headers={"codec": codec},
                                     on_delivery=delivered)
                    producer.poll(0)
                check(producer.flush(60) == 0, f"{codec}: everything delivered")
                check(not failed, f"{codec}: {failed[:1]}")
                check(len(acked) == RECORDS, f"{codec}: {len(acked)} acknowledged")
                for message in acked:
                    place = (message.partition(), message.offset())
                    check(place not in self.sent, f"{codec}: offset {place} was given twice")
                    self.sent[place] = message.value()
            step(f"produce with {codec}, plain and idempotent")

    def consumer(self, **more):
        return Consumer({"bootstrap.servers": self.bootstrap, "group.id": self.group, "auto.offset.reset": "earliest",
                         "enable.auto.commit": False, "session.timeout.ms": 10000, **more})

    def drive(self, members, done, what, timeout=60, into=None):
        """Polls all members in turn until done()."""
        deadline = time.monotonic() + timeout
        while not done():
            check(time.monotonic() < deadline, f"waited {timeout} s for: {what}")
            for member in members:
                message = member.poll(0.02)
                if message is None:
                    continue
                check(message.error() is None, f"consumer: {message.error()}")
                if into is not None:
                    into[(message.partition(), message.offset())] = message.value()

    def consume_in_groups(self):
        got = {}
        first, second = self.consumer(), self.consumer()
        first.subscribe([self.topic])
        self.drive([first], lambda: len(first.assignment()) == 4, "the first member owns all partitions", into=got)
        step("one member owns all partitions")

        second.subscribe([self.topic])
        self.drive([first, second], lambda: len(first.assignment()) == 2 and len(second.assignment()) == 2,
                   "both members own two partitions", into=got)
        owned = {p.partition for p in first.assignment()} | {p.partition for p in second.assignment()}
        check(owned == {0, 1, 2, 3}, "together they own everything")
        step("rebalance when a member joins")


        def position(member):
            return sum(max(0, p.offset) for p in member.position(member.assignment()))

        # The second member reads its partitions from the start: nothing of them had been committed.
        self.drive([first, second], lambda: len(got) == len(self.sent) == position(first) + position(second),
                   "every record", into=got)
        check(got == self.sent, "what was read is what was sent, at the same offsets")
        step(f"read {len(got)} records of every codec")

        description = self.admin.describe_consumer_groups([self.group])[self.group].result(30)
        check(len(description.members) == 2 and "STABLE" in str(description.state), "a stable group of two")
        listed = self.admin.list_consumer_groups().result(30)
        check(self.group in [group.group_id for group in listed.valid], "the group is listed")
        step("list and describe the group")

        first.commit(asynchronous=False)
        second.commit(asynchronous=False)
        second.close()
        self.drive([first], lambda: len(first.assignment()) == 4, "the first member owns all partitions again")
        first.close()
        step("commit, and rebalance when a member leaves")

        offsets = self.admin.list_consumer_group_offsets([ConsumerGroupTopicPartitions(self.group)])[self.group]
        total = sum(p.offset for p in offsets.result(30).topic_partitions)
        check(total == len(self.sent), f"committed {total} of {len(self.sent)}")
        producer = Producer({"bootstrap.servers": self.bootstrap})
        for i in range(40):
            producer.produce(self.topic, value=f"later-{i}", partition=i % 4)
        check(producer.flush(30) == 0, "later records delivered")
        later = {}
        again = self.consumer()
        again.subscribe([self.topic])
        self.drive([again], lambda: len(later) == 40, "the later records", into=later)
        check(all(value.startswith(b"later-") for value in later.values()), "only later records after a restart")
        again.close()
        step("resume from the commit")

    def seek_by_time(self):
        producer = Producer({"bootstrap.servers": self.bootstrap})
        base = int(time.time() * 1000) + 1_000_000
        places = {}
        for i in range(10):
            producer.produce(self.topic, partition=0, value=f"timed-{i}", timestamp=base + i * 1000,
                             on_delivery=lambda error, message, i=i: places.update({i: message.offset()}))
            check(producer.flush(30) == 0, "timed record delivered")
        reader = self.consumer()
        found = reader.offsets_for_times([TopicPartition(self.topic, 0, base + 4500)], timeout=30)
        check(found[0].offset == places[5], f"offset for a time is {found[0].offset}, not {places[5]}")
        late = reader.offsets_for_times([TopicPartition(self.topic, 0, base + 60_000)], timeout=30)
        check(late[0].offset == -1, "no offset for a time after the last record")
        reader.assign([TopicPartition(self.topic, 0, found[0].offset)])
        got = {}
        self.drive([reader], lambda: len(got) == 5, "the records from that time on", into=got)
        check([got[k] for k in sorted(got)] == [f"timed-{i}".encode() for i in range(5, 10)], "the right records")
        low, high = reader.get_watermark_offsets(TopicPartition(self.topic, 0), timeout=30)
        check(low == 0 and high == places[9] + 1, f"watermarks {low}, {high}")
        reader.close()
        step("seek by time")

    def clean_up(self):
        deleted = self.admin.delete_records([TopicPartition(self.topic, 0, 100)])
        check(list(deleted.values())[0].result(30).low_watermark == 100, "low watermark after deleting records")
        reader = self.consumer()
        check(reader.get_watermark_offsets(TopicPartition(self.topic, 0), timeout=30)[0] == 100, "new log start")
        reader.assign([TopicPartition(self.topic, 0, 0)])
        got = {}
        self.drive([reader], lambda: len(got) > 0, "records after the deleted ones", into=got)
        check(min(got) == (0, 100), f"reading starts at {min(got)}")
        reader.close()
        step("delete records")

        all_results(self.admin.delete_consumer_groups([self.group]))
        listed = self.admin.list_consumer_groups().result(30)
        check(self.group not in [group.group_id for group in listed.valid], "the group is gone")
        all_results(self.admin.delete_topics([self.topic]))
        deadline = time.monotonic() + 15
        while self.topic in self.admin.list_topics(timeout=10).topics:
            check(time.monotonic() < deadline, "the topic is gone")
            time.sleep(0.1)
        step("delete group and topic")


def main(bootstrap):
    client = Client(bootstrap)
    client.administer()
    client.produce()
    client.consume_in_groups()
    client.seek_by_time()
    client.clean_up()


if __name__ == "__main__":
    main(sys.argv[-1])
