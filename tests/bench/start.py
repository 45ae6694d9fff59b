"""Start of a 3-node cluster to its first acknowledged record; memory and CPU of the idle cluster.

Usage: start.py PROGRAM
"""
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_support import ROOT, cpu_seconds, producer_performance, resident_mb

from brokerscope_process import Brokerscope, free_ports

LIBS = ROOT / "build/clients/java/newest"
FILL_RECORDS = 350_000  # of 1 kB, three replicas: about 1 GB
# Runs in the clients' Python: connects as soon as anything listens, and prints when the first record was acknowledged.
FIRST_ACK = """
import sys, time
from confluent_kafka import Producer
p = Producer({"bootstrap.servers": sys.argv[1], "acks": "all", "reconnect.backoff.ms": 5, "reconnect.backoff.max.ms": 20,
              "retry.backoff.ms": 20, "topic.metadata.refresh.fast.interval.ms": 20, "log_level": 0, "linger.ms": 0})
p.poll(0)
print("ready", flush=True)
sys.stdin.readline()
acks = []
p.produce("first", b"x", on_delivery=lambda e, m: acks.append((e, time.time())))
while not acks:
    p.poll(0.005)
print(acks[0][1] if acks[0][0] is None else "failed", flush=True)
"""


def first_ack_ms(program, data_dir):
    port = free_ports(3)
    bootstrap = f"127.0.0.1:{port},127.0.0.1:{port + 1},127.0.0.1:{port + 2}"
    client = subprocess.Popen([ROOT / "build/clients/python/bin/python", "-c", FIRST_ACK, bootstrap],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    client.stdout.readline()
    started = time.time()
    client.stdin.write("go\n")
    client.stdin.flush()
    cluster = Brokerscope(program, 3, data_dir, port=port)
    cluster.start()
    ready = time.time()
    acked = float(client.stdout.readline())
    client.stdin.close()
    client.wait()
    return cluster, (ready - started) * 1000, (acked - started) * 1000


def report(what, ready, acked):
    print(f"{what:<42} READY {ready:6.0f} ms   first acknowledged record {acked:6.0f} ms", flush=True)


def main(program):
    with tempfile.TemporaryDirectory(prefix="brokerscope-bench-") as directory:
        data = Path(directory) / "data"
        cluster, ready, acked = first_ack_ms(program, data)
        try:
            report("empty data directory", ready, acked)
            time.sleep(5)
            before = cpu_seconds([cluster.process.pid])
            time.sleep(20)
            used = cpu_seconds([cluster.process.pid]) - before
            print(f"{'idle, headless':<42} {resident_mb(cluster.process.pid):.0f} MB resident, {used / 20 * 100:.1f} % of one core")
            producer_performance(LIBS, cluster.bootstrap, "filled", FILL_RECORDS, 1000)
            cluster.wait_healthy()
            cluster.terminate()
            size = sum(path.stat().st_size for path in data.rglob("*") if path.is_file())
            for how in ("after a clean stop", "after kill -9"):
                cluster, ready, acked = first_ack_ms(program, data)
                report(f"{size / 1e9:.1f} GB, {how}", ready, acked)
                cluster.wait_healthy()
                if how.endswith("stop"):
                    cluster.kill()
            print(f"{'with data':<42} {resident_mb(cluster.process.pid):.0f} MB resident")
        finally:
            cluster.end()
            shutil.rmtree(data, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1])
