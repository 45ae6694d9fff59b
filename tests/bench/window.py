"""What the window costs and how soon it shows things: the real program under Xvfb, painted in software at 1920x1080.

Usage: window.py PROGRAM [first-paint|change|throughput ...]      (these three, when none is named)
       window.py PROGRAM cost
       window.py PROGRAM memory [MINUTES]                         (60, when not told)

  first-paint   from the start of the process to the first picture of the window
  change        from the acknowledged creation of a topic to its row in the navigator
  throughput    ProducerPerformance's records/s with the window open, over the same without it, in pairs; and the CPU time
                of the cluster's process for each
  cost          processor time of the window's thread while the cluster is idle, and with 100 and 2,000 records/s; a machine
                that is busy with other things makes the window spare itself, which this notices
  memory        of window and cluster under load: a producer, a group, outside clients that come and go, a node that is
                killed and started again every five minutes; every five minutes, and how much the last half hour added
"""
import mmap
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_support import ROOT, cpu_seconds, create_topic, producer_performance, resident_mb

from brokerscope_process import Brokerscope, wait_until

LIBS = ROOT / "build/clients/java/newest"
WIDTH, HEIGHT = 1920, 1080
SAMPLE_EVERY = 61  # pixels; odd, so that columns differ from row to row
COLOURS_OF_A_PICTURE = 24  # an empty window has one or two
PAIRS = 5
RECORDS, SIZE = 4_000_000, 100
CREATE_AND_TELL = """
import sys, time
from confluent_kafka.admin import AdminClient, NewTopic
admin = AdminClient({"bootstrap.servers": sys.argv[1]})
admin.list_topics(timeout=10)
for name in sys.stdin:
    [made.result(30) for made in admin.create_topics([NewTopic(name.strip(), 1, 3)]).values()]
    print(time.time(), flush=True)
"""


class Screen:
    """An X server of our own whose pixels are a file."""

    def __enter__(self):
        self.directory = tempfile.TemporaryDirectory(prefix="brokerscope-bench-")
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-fbdir",
             self.directory.name], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = ":" + told.readline().strip()
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["XDG_CONFIG_HOME"] = self.directory.name
        file = open(Path(self.directory.name) / "Xvfb_screen0", "rb")
        self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])
        begin = header[0] + 12 * header[19]
        self.pixels = memoryview(self.memory)[begin:begin + WIDTH * HEIGHT * 4].cast("I")
        self.manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.manager.terminate()
        self.manager.wait()
        self.pixels.release()
        self.server.terminate()
        self.server.wait()
        self.directory.cleanup()

    def shows_a_picture(self):
        return len(set(self.pixels[i] for i in range(0, WIDTH * HEIGHT, SAMPLE_EVERY))) > COLOURS_OF_A_PICTURE

    def rows(self, left, right):
        return [bytes(self.pixels[y * WIDTH + left:y * WIDTH + right]) for y in range(HEIGHT)]


class WithWindow(Brokerscope):
    def command_line(self):
        return [word for word in super().command_line() if word != "--headless"]

    def fill_the_screen(self):
        window = wait_until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                                   capture_output=True, text=True).stdout.split(), 30, "the window")[-1]
        subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, str(WIDTH), str(HEIGHT)], check=True)
        time.sleep(2)


def first_paint(program, screen):
    took = []
    for _ in range(5):
        begin = time.time()
        process = subprocess.Popen([program, "--ephemeral", "--port", "28110"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        while not screen.shows_a_picture():
            if time.time() - begin > 30:
                raise AssertionError("no picture within 30 s")
            time.sleep(0.002)
        took.append(1000 * (time.time() - begin))
        process.terminate()
        process.wait()
    print(f"first picture of the window: {min(took):.0f} to {max(took):.0f} ms, median {statistics.median(took):.0f} ms "
          f"({len(took)} starts)", flush=True)


def change(program, screen):
    """The left fifth of the window holds the navigator. What moves there by itself is left out."""
    with WithWindow(program) as cluster:
        cluster.fill_the_screen()
        creator = subprocess.Popen([ROOT / "build/clients/python/bin/python", "-c", CREATE_AND_TELL, cluster.bootstrap],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        took = []
        for i in range(10):
            left, right = 0, WIDTH // 5
            still = screen.rows(left, right)
            quiet_until = time.time() + 1.5
            moving = set()
            while time.time() < quiet_until:
                moving |= {y for y, row in enumerate(screen.rows(left, right)) if row != still[y]}
                time.sleep(0.01)
            creator.stdin.write(f"change-{i}\n")
            creator.stdin.flush()
            begin = time.time()
            seen = None
            while seen is None and time.time() - begin < 20:
                time.sleep(0.003)  # leaves the processor to the window
                now = screen.rows(left, right)
                if any(row != still[y] for y, row in enumerate(now) if y not in moving):
                    seen = time.time()
            acknowledged = float(creator.stdout.readline())
            if seen is None:
                raise AssertionError("the topic never came into sight")
            took.append(1000 * (seen - acknowledged))
        creator.stdin.close()
        creator.wait()
    print(f"a topic's row after its creation was acknowledged: {min(took):.0f} to {max(took):.0f} ms, median "
          f"{statistics.median(took):.0f} ms ({len(took)} topics)", flush=True)


def speed(cluster):
    create_topic(cluster.bootstrap, "speed", 6, {"min.insync.replicas": "2"})
    producer_performance(LIBS, cluster.bootstrap, "speed", RECORDS // 4, SIZE)
    before = cpu_seconds([cluster.process.pid])
    records = producer_performance(LIBS, cluster.bootstrap, "speed", RECORDS, SIZE)
    return records, cpu_seconds([cluster.process.pid]) - before


def throughput(program, _):
    ratios = []
    for _ in range(PAIRS):
        with Brokerscope(program) as cluster:
            without, cpu_without = speed(cluster)
        with WithWindow(program) as cluster:
            cluster.fill_the_screen()
            with_window, cpu_with = speed(cluster)
        ratios.append(with_window / without)
        print(f"records/s without the window {without:,.0f} ({cpu_without:.1f} CPU-s), with it {with_window:,.0f} "
              f"({cpu_with:.1f} CPU-s): {100 * ratios[-1]:.1f} %", flush=True)
    print(f"throughput with the window open: {100 * statistics.median(ratios):.1f} % of headless, median of {PAIRS} pairs")


def start_load(cluster, rate):
    cluster.ctl("create", "topic", "orders", "partitions", 6, "replication-factor", 3)
    cluster.ctl("start", "producer", "shop", "topic", "orders", "rate", rate)
    cluster.ctl("start", "group", "billing", "topics", "orders", "members", 3)


def cost(program, screen):
    settings = Path(screen.directory.name) / "brokerscope"
    settings.mkdir()
    (settings / "brokerscope.conf").write_text("[General]\ndemo=false\ntourSeen=true\n")
    for rate in (0, 100, 2000):
        with tempfile.TemporaryDirectory(prefix="brokerscope-bench-") as data, WithWindow(program, data_dir=data) as cluster:
            cluster.fill_the_screen()
            if rate:
                start_load(cluster, rate)
            time.sleep(6)
            thread = Path(f"/proc/{cluster.process.pid}/task/{cluster.process.pid}/schedstat")  # ns that it ran, and waited
            took, waited = [], 0
            for _ in range(3):
                before = [int(field) for field in thread.read_text().split()]
                time.sleep(10)
                after = [int(field) for field in thread.read_text().split()]
                took.append((after[0] - before[0]) / 1e9)
                waited += (after[1] - before[1]) / 1e9
        print(f"{rate} records/s: the window's thread takes {10 * min(took):.0f} to {10 * max(took):.0f} % of a processor"
              f"{', of a machine too busy to tell' if waited > sum(took) / 4 else ''}", flush=True)


def memory(program, _, minutes=60):
    lines = "".join(f"{i} a line of what an outside client writes, about as long as this\n" for i in range(200))
    seen = []
    with tempfile.TemporaryDirectory(prefix="brokerscope-bench-") as data, WithWindow(program, data_dir=data) as cluster:
        cluster.fill_the_screen()
        cluster.ctl("create", "topic", "orders", "partitions", 6, "replication-factor", 3, "retention.bytes=50000000",
                    "segment.bytes=10000000")
        cluster.ctl("start", "producer", "shop", "topic", "orders", "rate", 2000)
        cluster.ctl("start", "group", "billing", "topics", "orders", "members", 3)
        begin = time.time()
        for minute in range(minutes):
            if minute % 5 == 4:
                cluster.ctl("kill", minute // 5 % 3 + 1)
            while time.time() < begin + 60 * minute + 30:
                subprocess.run(["kcat", "-P", "-b", cluster.bootstrap, "-t", "orders"], input=lines, text=True, check=True,
                               stderr=subprocess.DEVNULL)
                time.sleep(1)
            if minute % 5 == 4:
                cluster.ctl("start", minute // 5 % 3 + 1)
            while time.time() < begin + 60 * (minute + 1):
                time.sleep(1)
            seen.append(resident_mb(cluster.process.pid))
            if minute % 5 == 4:
                print(f"after {minute + 1} minutes {seen[-1]:.0f} MB", flush=True)
    later = seen[len(seen) // 2:]
    print(f"window and cluster after {minutes} minutes: {seen[-1]:.0f} MB, at most {max(seen):.0f} MB; the second half "
          f"added {statistics.mean(later[-5:]) - statistics.mean(later[:5]):.0f} MB", flush=True)


def main():
    parts = {"first-paint": first_paint, "change": change, "throughput": throughput}
    if sys.argv[2:3] == ["cost"]:
        with Screen() as screen:
            return cost(os.path.abspath(sys.argv[1]), screen)
    if sys.argv[2:3] == ["memory"]:
        with Screen() as screen:
            return memory(os.path.abspath(sys.argv[1]), screen, *map(int, sys.argv[3:4]))
    if len(sys.argv) < 2 or any(word not in parts for word in sys.argv[2:]):
        sys.exit(__doc__)
    with Screen() as screen:
        for name in sys.argv[2:] or parts:
            parts[name](os.path.abspath(sys.argv[1]), screen)


if __name__ == "__main__":
    main()
