"""What the benchmarks share: the support modules' place, CPU and memory of processes, Kafka's producer benchmark."""
import json
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


# Runs in the clients' Python. Without linger: what is measured is the cluster, not the client's wait for a fuller batch.
STEADY = """
import json, sys, time
from confluent_kafka import Producer
bootstrap, topic, size, rate, seconds = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])
producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "enable.idempotence": True, "linger.ms": 0})
value, taken, failed = b"x" * size, [], 0

def sent(at):
    def acknowledged(error, _):
        global failed
        if error:
            failed += 1
        else:
            taken.append((at, time.perf_counter() - at))
    return acknowledged

begin = time.perf_counter()
for i in range(rate * seconds):
    due = begin + i / rate
    while (left := due - time.perf_counter()) > 0:
        producer.poll(min(left, 0.0005))
    producer.produce(topic, value, on_delivery=sent(time.perf_counter()))
producer.flush(60)
kept = sorted(took for at, took in taken if at - begin > seconds / 4)  # the first quarter warms up
print(json.dumps({"failed": failed, "p50_ms": 1000 * kept[len(kept) // 2], "p99_ms": 1000 * kept[len(kept) * 99 // 100]}))
"""


def steady_latency(bootstrap, topic, size, rate, seconds):
    """Time from send to acknowledgement (acks=all, idempotent) at a fixed rate; percentiles in ms."""
    done = subprocess.run([ROOT / "build/clients/python/bin/python", "-c", STEADY, bootstrap, topic, str(size), str(rate),
                           str(seconds)], capture_output=True, text=True, timeout=60 + 2 * seconds)
    if done.returncode:
        raise RuntimeError(done.stderr[-500:])
    result = json.loads(done.stdout)
    if result["failed"]:
        raise RuntimeError(f"{result['failed']} records failed")
    return result


def producer_performance(libs, bootstrap, topic, records, size, transaction_ms=None):
    """Kafka's own ProducerPerformance at full speed; returns records/s. `transaction_ms`: commits that often."""
    transactions = [] if transaction_ms is None else ["--transactional-id", f"bench-{topic}", "--transaction-duration-ms",
                                                      str(transaction_ms)]
    done = subprocess.run(
        ["java", "-Xmx512m", "-cp", f"{libs}/*", "org.apache.kafka.tools.ProducerPerformance", "--topic", topic,
         "--num-records", str(records), "--record-size", str(size), "--throughput", "-1",
         "--producer-props", f"bootstrap.servers={bootstrap}", "acks=all", "linger.ms=5", "batch.size=65536",
         *transactions],
        capture_output=True, text=True, timeout=900)
    last = done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""
    found = re.search(r"([\d.]+) records/sec ", last)
    if not found:
        raise RuntimeError(f"ProducerPerformance: {done.stdout[-500:]}{done.stderr[-500:]}")
    return float(found[1])


# Runs in the clients' Python: every key many times over, so that compaction has something to drop.
KEYED = """
import sys, time
from confluent_kafka import Producer
bootstrap, topic, records, keys = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])
producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "enable.idempotence": True, "linger.ms": 5,
                     "batch.size": 65536, "queue.buffering.max.messages": 200000})
value, failed = b"x" * 500, 0

def acknowledged(error, _):
    global failed
    failed += error is not None

begin = time.perf_counter()
for i in range(records):
    while True:
        try:
            producer.produce(topic, value, str(i % keys), on_delivery=acknowledged)
            break
        except BufferError:
            producer.poll(0.01)
    if i % 1000 == 0:
        producer.poll(0)
producer.flush(120)
print(failed, records / (time.perf_counter() - begin))
"""


def produce_keyed(bootstrap, topic, records, keys):
    """Writes records of 500 bytes whose keys repeat; returns records/s."""
    done = subprocess.run([ROOT / "build/clients/python/bin/python", "-c", KEYED, bootstrap, topic, str(records), str(keys)],
                          capture_output=True, text=True, timeout=600, check=True)
    failed, speed = done.stdout.split()
    if int(failed):
        raise RuntimeError(f"{failed} records failed")
    return float(speed)


def create_topic(bootstrap, topic, partitions, configs):
    script = ("import json, sys\nfrom confluent_kafka.admin import AdminClient, NewTopic\n"
              "admin = AdminClient({'bootstrap.servers': sys.argv[1]})\n"
              "made = admin.create_topics([NewTopic(sys.argv[2], num_partitions=int(sys.argv[3]), "
              "replication_factor=3, config=json.loads(sys.argv[4]))])\n"
              "[each.result(30) for each in made.values()]")
    subprocess.run([ROOT / "build/clients/python/bin/python", "-c", script, bootstrap, topic, str(partitions),
                    json.dumps(configs)], check=True, timeout=60)
