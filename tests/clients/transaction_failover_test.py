"""Transactions of real producers while brokers die: read_committed shows each committed one whole and nothing of others.

Two producers (librdkafka) run transactions over two topics; every fifth is aborted. Meanwhile each broker is killed and
started again in turn, so that coordinators, leaders and the controller change in the midst of all of it. A transaction
whose end could not be learned may count or not, but only as a whole. At the end none is open.
"""
import argparse
import sys
import threading
import time
from collections import Counter, defaultdict

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from brokerscope_process import Brokerscope, wait_until

PARTITIONS = 3
TOPICS = ("debits", "credits")
RECORDS = 6  # in one transaction, over all partitions


class Teller(threading.Thread):
    def __init__(self, bootstrap, name, stop):
        super().__init__()
        self.bootstrap, self.name, self.stop = bootstrap, name, stop
        self.committed, self.aborted, self.unknown = set(), set(), set()
        self.failure = None

    def open(self):
        producer = Producer({"bootstrap.servers": self.bootstrap, "transactional.id": self.name, "linger.ms": 0,
                             "transaction.timeout.ms": 20000, "log_level": 0, "error_cb": lambda _: None})
        producer.init_transactions(60)
        return producer

    def run(self):
        try:
            producer, number = self.open(), 0
            while not self.stop.is_set():
                number += 1
                key = f"{self.name}-{number}"
                try:
                    producer.begin_transaction()
                    for i in range(RECORDS):
                        producer.produce(TOPICS[i % 2], key, partition=i % PARTITIONS)
                    if number % 5 == 0:
                        producer.flush(60)
                        producer.abort_transaction(60)
                        self.aborted.add(key)
                    else:
                        self.unknown.add(key)
                        producer.commit_transaction(60)
                        self.unknown.discard(key)
                        self.committed.add(key)
                except KafkaException as problem:
                    error = problem.args[0]
                    if error.txn_requires_abort() and not error.fatal():
                        producer.abort_transaction(60)
                        self.unknown.discard(key)
                        self.aborted.add(key)
                    else:  # its end is not known: begin anew, which ends whatever is open
                        producer = self.open()
        except Exception as problem:  # pylint: disable=broad-except
            self.failure = problem


def read_committed(bootstrap):
    reader = Consumer({"bootstrap.servers": bootstrap, "group.id": "auditor", "isolation.level": "read_committed",
                       "enable.auto.commit": False, "enable.partition.eof": True})
    places = [TopicPartition(topic, i, 0) for topic in TOPICS for i in range(PARTITIONS)]
    reader.assign(places)
    seen, ended, deadline = defaultdict(Counter), set(), time.monotonic() + 60
    while len(ended) < len(places):
        assert time.monotonic() < deadline, "the end of every partition at read_committed"
        message = reader.poll(1)
        if message is None:
            continue
        if message.error() is not None:
            ended.add((message.topic(), message.partition()))
        else:
            seen[message.value().decode()][(message.topic(), message.partition())] += 1
    reader.close()
    return seen


def check(tellers, seen):
    whole = Counter()
    for i in range(RECORDS):
        whole[(TOPICS[i % 2], i % PARTITIONS)] += 1
    for teller in tellers:
        for key in teller.committed:
            assert seen.get(key) == whole, f"{key} was committed, but is there as {seen.get(key)}"
        for key in teller.aborted:
            assert key not in seen, f"{key} was aborted, but is there as {seen.get(key)}"
        for key in teller.unknown:
            assert key not in seen or seen[key] == whole, f"half of {key}: {seen.get(key)}"
    known = set().union(*(t.committed | t.unknown for t in tellers))
    assert set(seen) <= known, f"nobody knows of {set(seen) - known}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("program")
    options = parser.parse_args()
    with Brokerscope(options.program, 3) as cluster:
        admin = AdminClient({"bootstrap.servers": cluster.bootstrap})
        for made in admin.create_topics([NewTopic(topic, PARTITIONS, 3) for topic in TOPICS]).values():
            made.result(30)
        stop = threading.Event()
        tellers = [Teller(cluster.bootstrap, f"teller-{i}", stop) for i in range(2)]
        for teller in tellers:
            teller.start()

        def count():
            return sum(len(teller.committed) for teller in tellers)

        for _ in range(options.rounds):
            for victim in (1, 2, 3):
                before = count()
                wait_until(lambda: count() > before + 5 or any(t.failure for t in tellers), 60, "transactions")
                cluster.ctl("kill", victim)
                before = count()
                wait_until(lambda: count() > before + 5 or any(t.failure for t in tellers), 90,
                           f"transactions without node {victim}")
                cluster.ctl("start", victim)
                wait_until(lambda: cluster.status()["underReplicatedPartitions"] == 0, 60, f"node {victim} in sync")
        stop.set()
        for teller in tellers:
            teller.join(120)
            if teller.failure:
                raise teller.failure
            assert not teller.is_alive(), f"{teller.name} hangs"

        def at_rest():
            states = {t["id"]: t["state"] for t in cluster.status()["transactions"]}
            return len(states) == 2 and all(s in ("Empty", "CompleteCommit", "CompleteAbort") for s in states.values())

        wait_until(at_rest, 60, "no transaction to be open")
        check(tellers, read_committed(cluster.bootstrap))
        print(f"ok: {count()} transactions committed, {sum(len(t.aborted) for t in tellers)} aborted, "
              f"{sum(len(t.unknown) for t in tellers)} of unknown end, {options.rounds * 3} kills: none in halves", flush=True)


if __name__ == "__main__":
    sys.exit(main())
