"""Kafka Connect, distributed, with a file source and a file sink: a file goes in, the same file comes out.

The worker writes its sources exactly once. It is stopped and started again while the file grows: the output is exactly
the input. Then it is killed: the topic is still exactly the input, and the sink, which promises less, has missed nothing.

Usage: connect_test.py PROGRAM DIRECTORY_OF_FRAMEWORKS
"""
import json
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from confluent_kafka import Consumer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from brokerscope_process import Brokerscope, wait_until

LINES = 300


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Worker:
    def __init__(self, frameworks, directory, bootstrap, replicas):
        self.frameworks = frameworks
        self.directory = Path(directory)
        self.port = free_port()
        self.log = self.directory / "worker.log"
        settings = {
            "bootstrap.servers": bootstrap, "group.id": "connect", "listeners": f"http://127.0.0.1:{self.port}",
            "key.converter": "org.apache.kafka.connect.storage.StringConverter",
            "value.converter": "org.apache.kafka.connect.storage.StringConverter",
            "exactly.once.source.support": "enabled", "offset.flush.interval.ms": 500, "session.timeout.ms": 10000,
            "heartbeat.interval.ms": 1000, "scheduled.rebalance.max.delay.ms": 0,
            "plugin.discovery": "only_scan", "consumer.session.timeout.ms": 6000}
        for name in ("offset", "config", "status"):
            settings[f"{name}.storage.topic"] = f"connect-{name}s"
            settings[f"{name}.storage.replication.factor"] = replicas
        (self.directory / "worker.properties").write_text("".join(f"{k}={v}\n" for k, v in settings.items()))
        self.process = None

    def start(self):
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                ["java", "-Xmx384m", "-cp", f"{self.frameworks}/jars/*",
                 "org.apache.kafka.connect.cli.ConnectDistributed", str(self.directory / "worker.properties")],
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        wait_until(lambda: self.get("/connectors") is not None, 90, "the worker's answer", every_s=0.3)

    def stop(self):
        self.process.terminate()
        self.process.wait(60)

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def request(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method,
                                         headers={"Content-Type": "application/json"},
                                         data=json.dumps(body).encode() if body is not None else None)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"{}")

    def get(self, path):
        """None while the worker does not answer, or not yet with what is asked for."""
        try:
            return self.request("GET", path)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return None

    def add(self, name, **settings):
        def accepted():
            try:
                return self.request("PUT", f"/connectors/{name}/config", {"tasks.max": "1", **settings})
            except urllib.error.HTTPError as refusal:
                check(refusal.code in (409, 500), f"{name}: {refusal.code} {refusal.read()}")  # while it rebalances
                return None

        wait_until(accepted, 60, f"connector {name}", every_s=0.5)
        self.wait_running(name)

    def wait_running(self, name):
        def running():
            status = self.get(f"/connectors/{name}/status")
            return status and status["connector"]["state"] == "RUNNING" and len(status["tasks"]) == 1 \
                and status["tasks"][0]["state"] == "RUNNING"

        wait_until(running, 60, f"{name} to run", every_s=0.3)


def read_topic(bootstrap, topic, count):
    """Every committed value; that there are no more than `count` is known when the end is reached."""
    reader = Consumer({"bootstrap.servers": bootstrap, "group.id": "auditor", "isolation.level": "read_committed",
                       "enable.auto.commit": False, "enable.partition.eof": True})
    reader.assign([TopicPartition(topic, 0, 0)])
    values, deadline, at_end = [], time.monotonic() + 60, False
    while len(values) < count or not at_end:
        check(time.monotonic() < deadline, f"{topic} has {len(values)} of {count} records")
        message = reader.poll(0.5)
        if message is None:
            continue
        if message.error() is not None:
            at_end = message.error().name() == "_PARTITION_EOF"
        else:
            at_end = False
            values.append(message.value().decode())
    reader.close()
    return values


def run(bootstrap, frameworks, directory):
    replicas = min(3, len(bootstrap.split(",")))
    source, sink = Path(directory) / "in.txt", Path(directory) / "out.txt"
    admin = AdminClient({"bootstrap.servers": bootstrap})
    admin.create_topics([NewTopic("lines", 1, replicas)])["lines"].result(30)
    written = []

    def write():
        with source.open("a") as file:
            for _ in range(LINES):
                written.append(f"line {len(written)}")
                file.write(written[-1] + "\n")

    def arrived():
        return sink.exists() and len(sink.read_text().splitlines()) >= len(written)

    worker = Worker(frameworks, directory, bootstrap, replicas)
    try:
        write()
        worker.start()
        check(worker.get("/connectors") == [], "no connectors yet")
        worker.add("source", **{"connector.class": "FileStreamSource", "file": str(source), "topic": "lines",
                                "transaction.boundary": "poll"})
        worker.add("sink", **{"connector.class": "FileStreamSink", "file": str(sink), "topics": "lines",
                              "consumer.override.isolation.level": "read_committed"})
        wait_until(arrived, 60, "the lines in the other file", every_s=0.3)
        check(sink.read_text().splitlines() == written, "the same lines in the same order")
        check(worker.get("/connectors/source")["type"] == "source", "a source")
        step(f"{len(written)} lines from file to file")

        worker.stop()
        write()
        worker.start()
        worker.wait_running("sink")
        write()
        wait_until(arrived, 90, "the lines after a restart", every_s=0.3)
        check(sink.read_text().splitlines() == written, "each line once after a restart")
        step(f"{len(written)} lines, the worker stopped and started between")

        write()
        worker.kill()
        write()
        worker.start()
        worker.wait_running("sink")
        write()
        check(read_topic(bootstrap, "lines", len(written)) == written, "each line once in the topic after a crash")
        wait_until(lambda: set(sink.read_text().splitlines()) == set(written), 90, "all lines in the other file",
                   every_s=0.3)
        step(f"{len(written)} lines, the worker killed between; {len(sink.read_text().splitlines()) - len(written)} "
             "twice in the file")

        offsets = worker.get("/connectors/source/offsets")["offsets"]
        check(offsets[0]["offset"]["position"] == source.stat().st_size, f"the source's offset: {offsets}")
        worker.request("PUT", "/connectors/sink/pause")
        wait_until(lambda: worker.get("/connectors/sink/status")["connector"]["state"] == "PAUSED", 30, "the pause")
        worker.request("DELETE", "/connectors/source")
        wait_until(lambda: worker.get("/connectors") == ["sink"], 30, "the source's end")
        step("offsets, pause and delete")
        worker.stop()
    except BaseException:
        worker.kill()
        sys.stderr.write(worker.log.read_text(errors="replace")[-6000:])
        raise


def main(program, frameworks):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory, Brokerscope(program, nodes=3) as cluster:
        try:
            run(cluster.bootstrap, frameworks, directory)
        except BaseException:
            print("---- Brokerscope said:\n" + "\n".join(cluster.output[-60:]), file=sys.stderr)
            raise


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
