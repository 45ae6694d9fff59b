"""Programs in Python (confluent-kafka) that read a topic and write another, judged by `brokerscope ctl audit`: one that writes and commits
in transactions, some of which it aborts, is exact; one that writes and then dies before it commits doubles."""
import json
import sys
import time

from confluent_kafka import Consumer, Producer, TopicPartition

from brokerscope_process import Brokerscope, wait_until

SENT = 200


def consumer(bootstrap, group):
    made = Consumer({"bootstrap.servers": bootstrap, "group.id": group, "isolation.level": "read_committed", "enable.auto.commit": False,
                     "auto.offset.reset": "earliest", "session.timeout.ms": 6000})
    made.subscribe(["orders"])
    return made


def some(reader):
    return [message for message in reader.consume(30, 0.5) if message.error() is None]


def in_transactions(bootstrap):
    producer = Producer({"bootstrap.servers": bootstrap, "transactional.id": "accountant"})
    producer.init_transactions(30)
    reader = consumer(bootstrap, "accountants")
    booked, number, deadline = 0, 0, time.monotonic() + 120
    while booked < SENT:
        assert time.monotonic() < deadline, f"booked {booked} of {SENT}"
        messages = some(reader)
        if not messages:
            continue
        number += 1
        producer.begin_transaction()
        for message in messages:
            producer.produce("invoices", key=message.key(), value=message.value())
        if number % 3 == 2:
            producer.flush(30)
            producer.abort_transaction(30)
            for partition in {message.partition() for message in messages}:
                first = min(message.offset() for message in messages if message.partition() == partition)
                reader.seek(TopicPartition("orders", partition, first))
            continue
        producer.send_offsets_to_transaction(reader.position(reader.assignment()), reader.consumer_group_metadata(), 30)
        producer.commit_transaction(30)
        booked += len(messages)
    reader.close()


def without(bootstrap):
    """Writes, and dies before the commit of its second batch; then another one goes on."""
    producer = Producer({"bootstrap.servers": bootstrap})
    committed, dies, deadline = 0, True, time.monotonic() + 120
    while committed < SENT:
        reader = consumer(bootstrap, "clerks")
        while committed < SENT:
            assert time.monotonic() < deadline, f"committed {committed} of {SENT}"
            messages = some(reader)
            if not messages:
                continue
            for message in messages:
                producer.produce("receipts", key=message.key(), value=message.value())
            producer.flush(30)
            if dies and committed > 0:
                dies = False
                break
            reader.commit(asynchronous=False)
            committed += len(messages)
        reader.close()


def main(program):
    with Brokerscope(program, 3) as cluster:
        cluster.wait_healthy()
        for topic in ("orders", "invoices", "receipts"):
            cluster.ctl("create", "topic", topic, "partitions", "2")
        cluster.ctl("produce", "orders", "key", "customer-", "keys", "7", "value", "order {n}", "count", SENT)

        def audit(result, group):
            return json.loads(cluster.ctl("audit", "orders", result, "group", group, "--json"))

        before = audit("invoices", "accountants")
        assert (before["sent"], before["onItsWay"], before["lost"]) == (SENT, SENT, 0), before
        in_transactions(cluster.bootstrap)
        books = wait_until(lambda: (lambda now: now["exact"] and now)(audit("invoices", "accountants")), 30, "exact books")
        assert (books["sent"], books["seen"], books["lost"], books["doubled"]) == (SENT, SENT, 0, 0), books
        assert books["aborted"] > 0 and books["stored"] == SENT + books["aborted"], books
        print("ok: a transactional client is exact, with", books["aborted"], "aborted records", flush=True)

        without(cluster.bootstrap)
        books = wait_until(lambda: (lambda now: now["onItsWay"] == 0 and now)(audit("receipts", "clerks")), 30, "all receipts")
        assert books["doubled"] > 0 and books["lost"] == 0 and not books["exact"], books
        assert books["seen"] == SENT + books["doubled"] == books["stored"], books
        print("ok: one that dies before it commits doubles", books["doubled"], flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
