"""The same producer and load against Brokerscope and against Apache Kafka, one after the other, in one run.

Usage: KAFKA_LIBS=/path/to/kafka/libs against_kafka.py PROGRAM
"""
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_support import cpu_seconds, create_topic, produce_keyed, producer_performance, steady_latency

from brokerscope_process import Brokerscope, free_ports, wait_until

LOADS = [(100, 3_000_000), (1000, 600_000)]  # record size, records at full speed
LATENCY_RATE = 1000  # records/s
LATENCY_SECONDS = 20
TRANSACTION_MS = 100  # a commit that often
KEYED_RECORDS, KEYS = 400_000, 1_000  # of 500 bytes, in one partition: 200 MB that compact to a few
COMPACTED = {"cleanup.policy": "compact", "segment.bytes": "16777216", "min.cleanable.dirty.ratio": "0.01",
             "delete.retention.ms": "1000", "file.delete.delay.ms": "1000"}


class ApacheKafka:
    """Three combined nodes, each a process, with the same settings that matter here."""

    name = "Apache Kafka"

    def __init__(self, libs, directory):
        self.libs, self.data_dir = libs, Path(directory)
        self.processes = []

    def java(self, *arguments):
        return ["java", "-cp", f"{self.libs}/*", *arguments]

    def __enter__(self):
        base = free_ports(3)
        self.bootstrap = ",".join(f"127.0.0.1:{base + i}" for i in range(3))
        random_uuid = self.java("kafka.tools.StorageTool", "random-uuid")

        def uuid():
            text = subprocess.run(random_uuid, capture_output=True, text=True, check=True).stdout
            return re.findall(r"^[\w-]{22}$", text, re.MULTILINE)[-1]

        cluster_id = uuid()
        voters = ",".join(f"{i + 1}@127.0.0.1:{base + 100 + i}:{uuid()}" for i in range(3))
        for i in range(3):
            folder = self.data_dir / str(i + 1)
            folder.mkdir(parents=True)
            listeners = f"PLAINTEXT://127.0.0.1:{base + i},CONTROLLER://127.0.0.1:{base + 100 + i}"
            properties = folder / "server.properties"
            properties.write_text("\n".join([
                "process.roles=broker,controller", f"node.id={i + 1}", f"listeners={listeners}",
                f"advertised.listeners={listeners}",
                "controller.quorum.bootstrap.servers=" + ",".join(f"127.0.0.1:{base + 100 + j}" for j in range(3)),
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=PLAINTEXT", "controller.listener.names=CONTROLLER",
                f"log.dirs={folder / 'data'}", "num.partitions=3", "default.replication.factor=3",
                "log.cleaner.backoff.ms=1000", "transaction.state.log.replication.factor=3",
                "offsets.topic.replication.factor=3", "min.insync.replicas=2"]) + "\n")
            subprocess.run(self.java("kafka.tools.StorageTool", "format", "--cluster-id", cluster_id,
                                     "--initial-controllers", voters, "--config", str(properties)),
                           check=True, capture_output=True)
        for i in range(3):
            folder = self.data_dir / str(i + 1)
            with open(folder / "log", "w") as log:
                self.processes.append(subprocess.Popen(
                    ["java", "-Xms1g", "-Xmx1g", "-cp", f"{self.libs}/*", "kafka.Kafka",
                     str(folder / "server.properties")], stdout=log, stderr=log, cwd=folder))
        wait_until(self.serves, 120, "Apache Kafka")
        return self

    def serves(self):
        done = subprocess.run(["kcat", "-b", self.bootstrap, "-L", "-m", "5"], capture_output=True, text=True)
        return done.returncode == 0 and "3 brokers" in done.stdout

    def __exit__(self, *_):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(timeout=60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def pids(self):
        return [process.pid for process in self.processes]


class OurCluster(Brokerscope):
    name = "Brokerscope"

    def pids(self):
        return [self.process.pid]


def log_bytes(directory, topic):
    """What the partition's segments take, the largest of its replicas."""
    sizes = []
    for replica in Path(directory).rglob(f"{topic}-0"):
        total = 0
        for file in replica.glob("*.log"):
            try:
                total += file.stat().st_size
            except FileNotFoundError:
                pass  # just removed
        sizes.append(total)
    return max(sizes)


def measure_compaction(cluster):
    """Writing while the cleaner works, and how long it takes after the last record until what is left is small."""
    create_topic(cluster.bootstrap, "keyed", 1, COMPACTED)
    before = cpu_seconds(cluster.pids())
    speed = produce_keyed(cluster.bootstrap, "keyed", KEYED_RECORDS, KEYS)
    written = time.monotonic()
    # The active segment is never cleaned, and some of the others may be left as clean enough.
    wait_until(lambda: log_bytes(cluster.data_dir, "keyed") < 40_000_000, 300, "compaction")
    took = time.monotonic() - written
    used = cpu_seconds(cluster.pids()) - before
    print(f"{cluster.name:<13} compacted  {speed:>7.0f} records/s while cleaning, clean {took:.1f} s after, "
          f"{used:.1f} CPU-s", flush=True)
    return {"records/s": speed, "CPU-s": used}


def measure_transactions(cluster, libs):
    speed = producer_performance(libs, cluster.bootstrap, "transactional", 300_000, 1000, TRANSACTION_MS)
    print(f"{cluster.name:<13} transactions of {TRANSACTION_MS} ms, 1000 B: {speed:.0f} records/s", flush=True)
    return {"records/s": speed}


def measure(cluster, libs):
    results = {}
    for size, records in LOADS:
        topic = f"load-{size}"
        producer_performance(libs, cluster.bootstrap, topic, records // 5, size)  # warm: JIT, topic, page cache
        before = cpu_seconds(cluster.pids())
        speed = producer_performance(libs, cluster.bootstrap, topic, records, size)
        used = cpu_seconds(cluster.pids()) - before
        steady = steady_latency(cluster.bootstrap, topic, size, LATENCY_RATE, LATENCY_SECONDS)
        results[size] = {"records/s": speed, "p50 ms": steady["p50_ms"], "p99 ms": steady["p99_ms"],
                         "CPU-s/GB": used / (records * size / 1e9)}
        print(f"{cluster.name:<13} {size:>5} B  {speed:>9.0f} records/s   at {LATENCY_RATE}/s: p50 {steady['p50_ms']:.2f} ms, "
              f"p99 {steady['p99_ms']:.2f} ms   {results[size]['CPU-s/GB']:.1f} CPU-s/GB", flush=True)
    results["transactions"] = measure_transactions(cluster, libs)
    results["compaction"] = measure_compaction(cluster)
    return results


def main(program):
    libs = os.environ.get("KAFKA_LIBS")
    if not libs or not list(Path(libs).glob("kafka-clients-*.jar")):
        sys.exit("KAFKA_LIBS must name the libs folder of an Apache Kafka 4.x installation")
    with tempfile.TemporaryDirectory(prefix="brokerscope-bench-") as directory:
        # Kafka's timers and group settings on both sides; data on the same file system.
        with OurCluster(program, 3, Path(directory) / "ours", arguments=["--timers", "kafka", "--set",
                        "min.insync.replicas=2", "--set", "default.replication.factor=3", "--set",
                        "num.partitions=3", "--set", "log.cleaner.backoff.ms=1000"]) as ours:
            mine = measure(ours, libs)
        time.sleep(2)
        with ApacheKafka(libs, Path(directory) / "kafka") as kafka:
            theirs = measure(kafka, libs)
    for load in mine:
        ratio = {key: mine[load][key] / max(theirs[load][key], 0.001) for key in mine[load]}
        what = f"{load} B" if isinstance(load, int) else load
        print(f"Brokerscope / Kafka, {what}: " + ", ".join(f"{key} x{value:.2f}" for key, value in ratio.items()))


if __name__ == "__main__":
    main(sys.argv[1])
