"""Apache Kafka's own tools for transactions: kafka-transactions.sh finds and aborts, DumpLogSegments reads our side files.

kafka_transaction_tools_test.py PROGRAM JARS
"""
import re
import sys
import tempfile
from pathlib import Path

from brokerscope_process import Brokerscope, wait_until
from confluent_kafka import KafkaException, Producer
from confluent_kafka.admin import AdminClient, NewTopic
from kafka_tools import Tools, check, step

TOPIC = "payments"
ABORTED = 3


def producer(bootstrap, name):
    made = Producer({"bootstrap.servers": bootstrap, "transactional.id": name, "transaction.timeout.ms": 120000})
    made.init_transactions(30)
    return made


def send(sender, count):
    for i in range(count):
        sender.produce(TOPIC, f"value-{i}", partition=0)
    check(sender.flush(30) == 0, "delivered")


def fill(bootstrap):
    teller = producer(bootstrap, "teller")
    for round_number in range(2 * ABORTED):
        teller.begin_transaction()
        send(teller, 5)
        if round_number % 2:
            teller.abort_transaction(30)
        else:
            teller.commit_transaction(30)


def table(printed):
    """The rows of what the tool prints, by the names of its columns."""
    lines = [line.split() for line in printed.splitlines() if line.strip()]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def abort_what_hangs(tools, bootstrap):
    sleeper = producer(bootstrap, "sleeper")
    sleeper.begin_transaction()
    send(sleeper, 2)
    described = table(tools.ask("TransactionsCommand", "describe-producers", "--topic", TOPIC, "--partition", 0))
    check(len(described) == 2, f"two producers: {described}")
    still_open = [row for row in described if row["CurrentTransactionStartOffset"] not in ("None", "-1")]
    check(len(still_open) == 1, f"one of them in a transaction: {described}")
    start = still_open[0]["CurrentTransactionStartOffset"]
    step("kafka-transactions.sh describe-producers shows the open transaction")
    tools.ask("TransactionsCommand", "abort", "--topic", TOPIC, "--partition", 0, "--start-offset", start)
    described = table(tools.ask("TransactionsCommand", "describe-producers", "--topic", TOPIC, "--partition", 0))
    check(all(row["CurrentTransactionStartOffset"] in ("None", "-1") for row in described), f"none is open: {described}")
    step("kafka-transactions.sh abort ends it")
    try:
        sleeper.abort_transaction(30)
    except KafkaException:
        pass # fenced or not: its transaction is over
    return int(start)


def read_side_files(tools, data_dir, last_start):
    for node in (1, 2, 3):
        folder = data_dir / f"node-{node}" / f"{TOPIC}-0"
        indexes = sorted(folder.glob("*.txnindex"))
        check(len(indexes) == 1, f"{folder} has a transaction index: {list(folder.iterdir())}")
        dump = tools.run("DumpLogSegments", "--files", indexes[0])
        entries = re.findall(r"producerId: (\d+) firstOffset: (\d+) lastOffset: (\d+) lastStableOffset: (\d+)", dump)
        check(len(entries) == ABORTED + 1, f"{folder}: {dump}")
        for _, first, last, stable in entries:
            check(int(first) < int(last) and int(stable) == int(last) + 1, f"{folder}: {dump}")
        check(int(entries[-1][1]) == last_start, f"the one that was aborted by hand: {dump}")
        snapshots = sorted(folder.glob("*.snapshot"))
        dump = tools.run("DumpLogSegments", "--files", snapshots[-1])
        check(dump.count("producerId: ") == 2 == dump.count("currentTxnFirstOffset: OptionalLong.empty"),
              f"{folder}: {dump}")
        log = tools.run("DumpLogSegments", "--deep-iteration", "--files", sorted(folder.glob("*.log"))[0])
        check(log.count("endTxnMarker: ABORT") >= ABORTED + 1 and log.count("endTxnMarker: COMMIT") == ABORTED, log[-2000:])
    step("DumpLogSegments reads our transaction indexes, producer snapshots and markers")


def main(program, jars):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory:
        with Brokerscope(program, nodes=3, data_dir=directory) as cluster:
            admin = AdminClient({"bootstrap.servers": cluster.bootstrap})
            admin.create_topics([NewTopic(TOPIC, 1, 3)])[TOPIC].result(30)
            tools = Tools(jars, cluster.bootstrap)
            fill(cluster.bootstrap)
            start = abort_what_hangs(tools, cluster.bootstrap)
            wait_until(lambda: cluster.status()["underReplicatedPartitions"] == 0, 30, "replicas in sync")
            check(cluster.terminate() == 0, f"a clean stop:\n{cluster.printed()}")
        read_side_files(tools, Path(directory), start)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
