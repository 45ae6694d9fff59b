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

from bench_support import cpu_seconds, producer_performance, steady_latency

from brokerscope_process import Brokerscope, free_ports, wait_until

LOADS = [(100, 3_000_000), (1000, 600_000)]  # record size, records at full speed
LATENCY_RATE = 1000  # records/s
LATENCY_SECONDS = 20


class ApacheKafka:
    """Three combined nodes, each a process, with the same settings that matter here."""

    name = "Apache Kafka"

    def __init__(self, libs, directory):
        self.libs, self.directory = libs, Path(directory)
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
            folder = self.directory / str(i + 1)
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
                "min.insync.replicas=2"]) + "\n")
            subprocess.run(self.java("kafka.tools.StorageTool", "format", "--cluster-id", cluster_id,
                                     "--initial-controllers", voters, "--config", str(properties)),
                           check=True, capture_output=True)
        for i in range(3):
            folder = self.directory / str(i + 1)
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
    return results


def main(program):
    libs = os.environ.get("KAFKA_LIBS")
    if not libs or not list(Path(libs).glob("kafka-clients-*.jar")):
        sys.exit("KAFKA_LIBS must name the libs folder of an Apache Kafka 4.x installation")
    with tempfile.TemporaryDirectory(prefix="brokerscope-bench-") as directory:
        # Kafka's timers and group settings on both sides; data on the same file system.
        with OurCluster(program, 3, Path(directory) / "ours", arguments=["--timers", "kafka", "--set",
                        "min.insync.replicas=2", "--set", "default.replication.factor=3", "--set",
                        "num.partitions=3"]) as ours:
            mine = measure(ours, libs)
        time.sleep(2)
        with ApacheKafka(libs, Path(directory) / "kafka") as kafka:
            theirs = measure(kafka, libs)
    for size, _ in LOADS:
        ratio = {key: mine[size][key] / max(theirs[size][key], 0.001) for key in mine[size]}
        print(f"Brokerscope / Kafka at {size} B: " + ", ".join(f"{key} x{value:.2f}" for key, value in ratio.items()))


if __name__ == "__main__":
    main(sys.argv[1])
