"""aiokafka against a cluster: every codec, idempotence, a group of two, commit and resume, seek by time."""
import asyncio
import sys
import time
import uuid

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


async def poll(members, done, what, into):
    deadline = time.monotonic() + 60
    while not await done():
        check(time.monotonic() < deadline, f"waited for {what}")
        for member in members:
            for partition, records in (await member.getmany(timeout_ms=100)).items():
                for record in records:
                    into[(partition.partition, record.offset)] = record.value


async def main(bootstrap):
    topic, group = f"orders-{uuid.uuid4().hex[:8]}", f"billing-{uuid.uuid4().hex[:8]}"
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(topic, 4, 3)])
    step("create a topic")

    sent = {}
    for codec in (None, "gzip", "snappy", "lz4", "zstd"):
        for idempotent in (False, True):
            async with AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", compression_type=codec,
                                        enable_idempotence=idempotent) as producer:
                values = [f"{codec}-{idempotent}-{i}".encode() for i in range(200)]
                futures = [await producer.send(topic, key=b"key-%d" % i, value=value)
                           for i, value in enumerate(values)]
                for value, where in zip(values, await asyncio.gather(*futures)):
                    check((where.partition, where.offset) not in sent, "an offset was given twice")
                    sent[(where.partition, where.offset)] = value
        step(f"produce with {codec or 'none'}, plain and idempotent")

    async def consumer():
        member = AIOKafkaConsumer(topic, bootstrap_servers=bootstrap, group_id=group, auto_offset_reset="earliest",
                                  enable_auto_commit=False, session_timeout_ms=10000, heartbeat_interval_ms=500)
        await member.start()
        return member

    got = {}

    async def everything():
        position = 0
        for member in (first, second):
            for partition in member.assignment():
                position += await member.position(partition)
        return len(got) == len(sent) == position

    async def shared():
        return len(first.assignment()) == 2 and len(second.assignment()) == 2

    async def alone():
        return len(first.assignment()) == 4

    first = await consumer()
    await poll([first], alone, "all partitions for the first member", got)
    second = await consumer()
    await poll([first, second], shared, "two partitions for each member", got)
    step("rebalance when a member joins")
    await poll([first, second], everything, "every record", got)
    check(got == sent, "what was read is what was sent, at the same offsets")
    await first.commit()
    await second.commit()
    await second.stop()
    await poll([first], alone, "all partitions again", got)
    await first.stop()
    step("read everything, commit, and rebalance when a member leaves")

    base = int(time.time() * 1000) + 1_000_000
    offsets = []
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all") as producer:
        for i in range(10):
            where = await producer.send_and_wait(topic, b"timed-%d" % i, partition=0, timestamp_ms=base + i * 1000)
            offsets.append(where.offset)
    later, timed = {}, {}

    async def all_later():
        return len(later) == 10

    async def all_timed():
        return len(timed) >= 5

    again = await consumer()
    await poll([again], all_later, "the later records", later)
    check(all(value.startswith(b"timed-") for value in later.values()), "only later records after a restart")
    step("resume from the commit")
    partition = TopicPartition(topic, 0)
    found = (await again.offsets_for_times({partition: base + 4500}))[partition]
    check(found.offset == offsets[5], f"offset by time is {found.offset}, not {offsets[5]}")
    again.seek(partition, found.offset)
    await poll([again], all_timed, "the records from that time on", timed)
    check(timed[min(timed)] == b"timed-5" and len(timed) == 5, f"the right records: {timed}")
    await again.stop()
    step("seek by time")

    await admin.delete_topics([topic])
    deadline = time.monotonic() + 20
    while topic in await admin.list_topics():
        check(time.monotonic() < deadline, "the topic is gone")
        await asyncio.sleep(0.1)
    await admin.close()
    step("delete the topic")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[-1]))
