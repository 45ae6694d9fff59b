"""What the benchmarks share: the support modules' place, CPU and memory of processes, Kafka's producer benchmark."""
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pids):
    """User and system time that the processes have used so far."""
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS_PER_S


def resident_mb(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def producer_performance(libs, bootstrap, topic, records, size, throughput=-1):
    """Kafka's own ProducerPerformance; returns records/s and latency percentiles in ms."""
    done = subprocess.run(
        ["java", "-Xmx512m", "-cp", f"{libs}/*", "org.apache.kafka.tools.ProducerPerformance", "--topic", topic,
         "--num-records", str(records), "--record-size", str(size), "--throughput", str(throughput),
         "--producer-props", f"bootstrap.servers={bootstrap}", "acks=all", "linger.ms=5", "batch.size=65536"],
        capture_output=True, text=True, timeout=900)
    last = done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""
    found = re.search(r"([\d.]+) records/sec .*?([\d.]+) ms avg latency.*?(\d+) ms 50th, .*?(\d+) ms 99th", last)
    if not found:
        raise RuntimeError(f"ProducerPerformance: {done.stdout[-500:]}{done.stderr[-500:]}")
    return {"records_per_s": float(found[1]), "p50_ms": int(found[3]), "p99_ms": int(found[4])}
