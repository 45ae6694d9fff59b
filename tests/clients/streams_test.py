"""Kafka Streams, exactly once, through crashes of brokers and of the application: every word is counted exactly once.

An application counts words into a store whose changes are logged. Meanwhile brokers are killed and started again, and
the application itself is killed and started with an empty state directory, so that it must restore its store from the
changelog. What a read_committed reader finds at the end is each count from 1 to the total, each once, in order.

Usage: streams_test.py PROGRAM DIRECTORY_OF_FRAMEWORKS [ROUNDS]
"""
import random
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

from confluent_kafka import Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from brokerscope_process import Brokerscope, wait_until

PARTITIONS = 4
WORDS = [f"word{i}" for i in range(60)]
LINES_PER_ROUND = 400


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


class Application:
    """The word counter, running in a process of its own."""

    def __init__(self, frameworks, directory, bootstrap):
        self.log = Path(directory) / "application.log"
        self.output = self.log.open("ab")
        self.process = subprocess.Popen(
            ["java", "-Xmx256m", "-cp", f"{frameworks}/classes:{frameworks}/jars/*", "WordCount",
             str(Path(directory) / f"state-{time.monotonic_ns()}"), bootstrap],
            stdin=subprocess.PIPE, stdout=self.output, stderr=subprocess.STDOUT)

    def crash(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        self.process.stdin.close()
        check(self.process.wait(60) == 0, "the application ends in order")


class Lines:
    """Writes lines of random words, and remembers how often each word was written."""

    def __init__(self, bootstrap):
        self.producer = Producer({"bootstrap.servers": bootstrap, "enable.idempotence": True, "linger.ms": 20,
                                  "delivery.timeout.ms": 120000})
        self.chooser = random.Random(4711)
        self.words = Counter()

    def write(self, count):
        failed = []
        for _ in range(count):
            words = self.chooser.choices(WORDS, k=5)
            self.words.update(words)
            self.producer.produce("lines", " ".join(words), on_delivery=lambda e, _: e and failed.append(e))
            self.producer.poll(0.002)
        check(self.producer.flush(120) == 0 and not failed, f"every line is delivered: {failed[:1]}")


class Counts:
    """Reads what was committed to "counts" and checks it on the way."""

    def __init__(self, bootstrap):
        self.consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": "auditor",
                                  "isolation.level": "read_committed", "enable.auto.commit": False})
        self.consumer.assign([TopicPartition("counts", i, 0) for i in range(PARTITIONS)])
        self.counts = defaultdict(int)

    def follow(self, words, timeout_s):
        deadline = time.monotonic() + timeout_s
        while self.counts != words:
            missing = sum((words - Counter(self.counts)).values())
            check(time.monotonic() < deadline, f"{missing} words are not counted after {timeout_s} s")
            for message in self.consumer.consume(500, 0.5):
                if message.error() is not None:
                    continue
                word, count = message.key().decode(), struct.unpack(">q", message.value())[0]
                check(count == self.counts[word] + 1, f"{word} goes from {self.counts[word]} to {count}")
                self.counts[word] = count


def run(cluster, frameworks, directory, rounds):
    admin = AdminClient({"bootstrap.servers": cluster.bootstrap})
    for future in admin.create_topics([NewTopic(topic, PARTITIONS, 3, config={"min.insync.replicas": "2"})
                                       for topic in ("lines", "counts")]).values():
        future.result(30)
    wait_until(lambda: len(admin.list_topics(timeout=10).topics) >= 2, 30, "the topics")
    lines, counts = Lines(cluster.bootstrap), Counts(cluster.bootstrap)
    application = Application(frameworks, directory, cluster.bootstrap)
    try:
        lines.write(LINES_PER_ROUND)
        counts.follow(lines.words, 90)
        step("the application counts")
        for round_number in range(rounds):
            cluster.wait_healthy()
            victim = round_number % 3 + 1
            started = time.monotonic()
            lines.write(LINES_PER_ROUND // 2)
            cluster.ctl("kill", victim)
            lines.write(LINES_PER_ROUND // 2)
            cluster.ctl("start", victim)
            counts.follow(lines.words, 120)
            step(f"round {round_number + 1}: broker {victim} killed; all counted after {time.monotonic() - started:.1f} s")
            cluster.wait_healthy()
            started = time.monotonic()
            lines.write(LINES_PER_ROUND // 2)
            application.crash()
            lines.write(LINES_PER_ROUND // 2)
            application = Application(frameworks, directory, cluster.bootstrap)
            counts.follow(lines.words, 120)
            step(f"round {round_number + 1}: application killed, its store restored; all counted after "
                 f"{time.monotonic() - started:.1f} s")
        check(application.process.poll() is None, "the application runs")
        application.close()
    except BaseException:
        application.process.kill()
        sys.stderr.write(application.log.read_text(errors="replace")[-4000:])
        raise
    # From the start, as one who was not there: nothing is twice.
    again = Counts(cluster.bootstrap)
    again.follow(lines.words, 60)
    check(not [m for m in again.consumer.consume(1, 2) if m.error() is None], "nothing comes after the last count")
    total = sum(lines.words.values())
    step(f"{total} words in {len(WORDS)} counts, each counted exactly once")


def main(program, frameworks, rounds):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory, Brokerscope(program, nodes=3) as cluster:
        try:
            run(cluster, frameworks, directory, rounds)
        except BaseException:
            print("---- Brokerscope said:\n" + "\n".join(cluster.output[-60:]), file=sys.stderr)
            raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 2)
