"""kafka-python against a cluster: every codec, idempotence, a group of two, commit and resume, seek by time, topics."""
import sys
import time
import uuid

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import NewTopic


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


def poll(members, done, what, into):
    deadline = time.monotonic() + 60
    while not done():
        check(time.monotonic() < deadline, f"waited for {what}")
        for member in members:
            for partition, records in member.poll(timeout_ms=100).items():
                for record in records:
                    into[(partition.partition, record.offset)] = record.value


def main(bootstrap):
    servers = bootstrap.split(",")
    topic, group = f"orders-{uuid.uuid4().hex[:8]}", f"billing-{uuid.uuid4().hex[:8]}"
    admin = KafkaAdminClient(bootstrap_servers=servers)
    admin.create_topics([NewTopic(topic, 4, 3)])
    deadline = time.monotonic() + 20
    while topic not in admin.list_topics():
        check(time.monotonic() < deadline, "the topic is listed")
        time.sleep(0.1)
    step("create and list a topic")

    sent = {}
    for codec in (None, "gzip", "snappy", "lz4", "zstd"):
        for idempotent in (False, True):
            producer = KafkaProducer(bootstrap_servers=servers, acks="all", compression_type=codec, linger_ms=20,
                                     enable_idempotence=idempotent)
            values = [f"{codec}-{idempotent}-{i}".encode() for i in range(200)]
            futures = [producer.send(topic, key=b"key-%d" % i, value=value) for i, value in enumerate(values)]
            producer.flush(timeout=60)
            for value, future in zip(values, futures):
                where = future.get(timeout=30)
                check((where.partition, where.offset) not in sent, "an offset was given twice")
                sent[(where.partition, where.offset)] = value
            producer.close()
        step(f"produce with {codec or 'none'}, plain and idempotent")

    def consumer():
        return KafkaConsumer(topic, bootstrap_servers=servers, group_id=group, auto_offset_reset="earliest",
                             enable_auto_commit=False, session_timeout_ms=10000, heartbeat_interval_ms=500)

    def position(member):
        return sum(member.position(partition) or 0 for partition in member.assignment())

    got = {}
    first = consumer()
    poll([first], lambda: len(first.assignment()) == 4, "all partitions for the first member", got)
    second = consumer()
    poll([first, second], lambda: len(first.assignment()) == 2 and len(second.assignment()) == 2,
         "two partitions for each member", got)
    step("rebalance when a member joins")
    poll([first, second], lambda: len(got) == len(sent) == position(first) + position(second), "every record", got)
    check(got == sent, "what was read is what was sent, at the same offsets")
    first.commit()
    second.commit()
    second.close(autocommit=False)
    poll([first], lambda: len(first.assignment()) == 4, "all partitions again", got)
    first.close(autocommit=False)
    step("read everything, commit, and rebalance when a member leaves")

    producer = KafkaProducer(bootstrap_servers=servers, acks="all")
    base = int(time.time() * 1000) + 1_000_000
    futures = [producer.send(topic, partition=0, value=b"timed-%d" % i, timestamp_ms=base + i * 1000)
               for i in range(10)]
    offsets = [future.get(timeout=30).offset for future in futures]
    producer.close()
    later = {}
    again = consumer()
    poll([again], lambda: len(later) == 10, "the later records", later)
    check(all(value.startswith(b"timed-") for value in later.values()), "only later records after a restart")
    step("resume from the commit")
    partition = TopicPartition(topic, 0)
    found = again.offsets_for_times({partition: base + 4500})[partition]
    check(found.offset == offsets[5], f"offset by time is {found.offset}, not {offsets[5]}")
    again.seek(partition, found.offset)
    timed = {}
    poll([again], lambda: len(timed) >= 5, "the records from that time on", timed)
    check(timed[min(timed)] == b"timed-5" and len(timed) == 5, f"the right records: {timed}")
    again.close(autocommit=False)
    step("seek by time")

    admin.delete_topics([topic])
    deadline = time.monotonic() + 20
    while topic in admin.list_topics():
        check(time.monotonic() < deadline, "the topic is gone")
        time.sleep(0.1)
    admin.close()
    step("delete the topic")


if __name__ == "__main__":
    main(sys.argv[-1])
