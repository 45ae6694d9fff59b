"""aiokafka's transactions against a cluster: commit, abort, isolation, offsets in transactions, fencing."""
import asyncio
import sys
import time
import uuid

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, ProducerFenced

PARTITIONS = 2


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


class Client:
    def __init__(self, bootstrap):
        self.bootstrap = bootstrap
        self.stamp = uuid.uuid4().hex[:8]
        self.topic, self.output = f"orders-{self.stamp}", f"invoices-{self.stamp}"

    async def producer(self, name):
        producer = AIOKafkaProducer(bootstrap_servers=self.bootstrap, transactional_id=f"{name}-{self.stamp}")
        await producer.start()
        return producer

    async def send(self, producer, prefix, count=40):
        for i in range(count):
            await producer.send(self.topic, f"{prefix}-{i}".encode(), partition=i % PARTITIONS)

    async def read(self, topic, isolation, count):
        """The first `count` values, and that nothing comes after them."""
        reader = AIOKafkaConsumer(bootstrap_servers=self.bootstrap, isolation_level=isolation,
                                  auto_offset_reset="earliest")
        await reader.start()
        reader.assign([TopicPartition(topic, i) for i in range(PARTITIONS)])
        values, deadline, quiet = [], time.monotonic() + 30, 0
        while len(values) < count or quiet < 3:
            check(time.monotonic() < deadline, f"read {len(values)} of {count} from {topic}, {isolation}")
            found = await reader.getmany(timeout_ms=200)
            quiet = 0 if found else quiet + 1
            values += [record.value.decode() for records in found.values() for record in records]
        await reader.stop()
        check(len(values) == count, f"{topic}, {isolation}: {len(values)} records instead of {count}")
        return values

    async def commit_and_abort(self):
        producer = await self.producer("teller")
        for prefix in ("one", "two"):
            async with producer.transaction():
                await self.send(producer, prefix)
        await producer.begin_transaction()
        await self.send(producer, "aborted")
        await producer.flush()
        await producer.abort_transaction()
        async with producer.transaction():
            await self.send(producer, "three")
        await producer.stop()
        values = await self.read(self.topic, "read_committed", 120)
        check(sorted({value.split("-")[0] for value in values}) == ["one", "three", "two"], "only what was committed")
        check(len(set(values)) == 120, "each once")
        await self.read(self.topic, "read_uncommitted", 160)
        step("commit and abort")

    async def transform(self):
        group = f"clerks-{self.stamp}"
        producer = await self.producer("clerk")
        reader = AIOKafkaConsumer(self.topic, bootstrap_servers=self.bootstrap, group_id=group,
                                  isolation_level="read_committed", enable_auto_commit=False,
                                  auto_offset_reset="earliest", session_timeout_ms=10000)
        await reader.start()
        done, aborted = 0, False
        deadline = time.monotonic() + 60
        while done < 120:
            check(time.monotonic() < deadline, f"transformed {done}")
            found = await reader.getmany(timeout_ms=300, max_records=30)
            if not found:
                continue
            await producer.begin_transaction()
            for partition, records in found.items():
                for record in records:
                    await producer.send(self.output, record.value, partition=partition.partition)
            offsets = {partition: records[-1].offset + 1 for partition, records in found.items()}
            await producer.send_offsets_to_transaction(offsets, group)
            if not aborted:
                aborted = True
                await producer.abort_transaction()
                for partition, records in found.items():
                    check(await reader.committed(partition) is None, "an aborted offset is not committed")
                    reader.seek(partition, records[0].offset)
                continue
            await producer.commit_transaction()
            done += sum(len(records) for records in found.values())
            for partition, offset in offsets.items():  # acknowledged before the markers are written
                while await reader.committed(partition) != offset:
                    check(time.monotonic() < deadline, "the committed offset")
                    await asyncio.sleep(0.05)
        await reader.stop()
        await producer.stop()
        check(sorted(await self.read(self.output, "read_committed", 120))
              == sorted(await self.read(self.topic, "read_committed", 120)), "each record once")
        step("consume, transform, produce")

    async def fence(self):
        zombie = await self.producer("twin")
        await zombie.begin_transaction()
        await self.send(zombie, "zombie")
        await zombie.flush()
        heir = await self.producer("twin")
        async with heir.transaction():
            await self.send(heir, "heir")
        try:
            await zombie.commit_transaction()
            check(False, "the zombie committed")
        except ProducerFenced:
            pass
        try:
            await zombie.stop()
        except KafkaError:
            pass
        await heir.stop()
        values = await self.read(self.topic, "read_committed", 160)
        check(not any(value.startswith("zombie") for value in values), "nothing of the zombie")
        step("a second instance fences the first one")


async def main(bootstrap):
    client = Client(bootstrap)
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    replicas = min(3, len(bootstrap.split(",")))
    await admin.create_topics([NewTopic(client.topic, PARTITIONS, replicas),
                               NewTopic(client.output, PARTITIONS, replicas)])
    await client.commit_and_abort()
    await client.transform()
    await client.fence()
    await admin.delete_topics([client.topic, client.output])
    await admin.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[-1]))
