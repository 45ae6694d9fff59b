"""kcat against a cluster: metadata, every codec, idempotence, a group of two, resume, seek by time."""
import json
import subprocess
import sys
import time
import uuid

CODECS = ["none", "gzip", "snappy", "lz4", "zstd"]


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


class Kcat:
    def __init__(self, bootstrap):
        self.bootstrap = bootstrap

    def __call__(self, *arguments, stdin=None, timeout=60):
        done = subprocess.run(["kcat", "-b", self.bootstrap, "-q", *arguments], input=stdin, capture_output=True,
                              text=True, timeout=timeout)
        check(done.returncode == 0, f"kcat {arguments}: {done.stderr}")
        return done.stdout

    def start_member(self, group, topic):
        return subprocess.Popen(["kcat", "-b", self.bootstrap, "-q", "-u", "-X", "auto.offset.reset=earliest", "-f",
                                 "%p %o %s\\n", "-G", group, topic], stdout=subprocess.PIPE, text=True)


def main(bootstrap):
    kcat = Kcat(bootstrap)
    metadata = json.loads(kcat("-L", "-J"))
    check(len(metadata["brokers"]) == len(bootstrap.split(",")), "all brokers are in the metadata")
    check(metadata["controllerid"] in [broker["id"] for broker in metadata["brokers"]], "a controller")
    step("list brokers")

    topic = f"kcat-{uuid.uuid4().hex[:8]}"
    sent = []
    for codec in CODECS:
        for idempotent in ("false", "true"):
            lines = [f"key-{i}:{codec}-{idempotent}-{i}" for i in range(300)]
            kcat("-P", "-t", topic, "-K:", "-z", codec, "-X", f"enable.idempotence={idempotent}", "-X", "acks=all",
                 "-X", "message.timeout.ms=30000", stdin="\n".join(lines) + "\n")
            sent += [line.split(":")[1] for line in lines]
    step("create a topic by writing to it; produce with every codec, plain and idempotent")

    got = kcat("-C", "-t", topic, "-e", "-o", "beginning", "-f", "%p %o %s\\n").splitlines()
    check(sorted(line.split(" ")[2] for line in got) == sorted(sent), "everything comes back, once")
    check(len({tuple(line.split(" ")[:2]) for line in got}) == len(sent), "each at an offset of its own")
    partitions = json.loads(kcat("-L", "-J", "-t", topic))["topics"][0]["partitions"]
    step(f"read {len(got)} records from {len(partitions)} partitions")

    group = f"kcat-group-{uuid.uuid4().hex[:8]}"
    first = kcat("-e", "-X", "auto.offset.reset=earliest", "-f", "%s\\n", "-G", group, topic).splitlines()
    check(sorted(first) == sorted(sent), "a group reads everything")
    kcat("-P", "-t", topic, stdin="later-1\nlater-2\n")
    again = kcat("-e", "-X", "auto.offset.reset=earliest", "-f", "%s\\n", "-G", group, topic).splitlines()
    check(sorted(again) == ["later-1", "later-2"], f"a restarted group resumes from its commit, got {again[:5]}")
    step("commit and resume")

    both = f"kcat-both-{uuid.uuid4().hex[:8]}"
    members = [kcat.start_member(both, topic), kcat.start_member(both, topic)]
    try:
        import selectors

        selector = selectors.DefaultSelector()
        for number, member in enumerate(members):
            selector.register(member.stdout, selectors.EVENT_READ, number)
        seen, by_member = set(), {0: set(), 1: set()}
        deadline = time.monotonic() + 60
        round_number = 0
        # Goes on writing to all partitions until both members have read from some of them.
        while not (len(seen) >= len(sent) + 2 and by_member[0] and by_member[1]):
            check(time.monotonic() < deadline, f"both members read: {len(seen)} records, {by_member}")
            ready = selector.select(timeout=0.3)
            for key, _ in ready:
                line = key.fileobj.readline().rstrip("\n")
                if not line:
                    continue
                partition, offset, value = line.split(" ", 2)
                seen.add((partition, offset))
                by_member[key.data].add(partition)
            if not ready:
                round_number += 1
                for partition in range(len(partitions)):
                    kcat("-P", "-t", topic, "-p", str(partition), stdin=f"round-{round_number}\n")
    finally:
        for member in members:
            member.terminate()
        for member in members:
            member.wait(timeout=20)
    step("two members share the partitions")

    timed = f"kcat-timed-{uuid.uuid4().hex[:8]}"
    kcat("-P", "-t", timed, "-p", "0", stdin="early\n")
    time.sleep(1.2)
    between = int(time.time() * 1000)
    kcat("-P", "-t", timed, "-p", "0", stdin="late\n")
    found = kcat("-Q", "-t", f"{timed}:0:{between}").split()
    check(found[-1] == "1", f"offset by time, got {found}")
    check(kcat("-C", "-t", timed, "-p", "0", "-o", f"s@{between}", "-e").split() == ["late"], "reading from a time")
    step("seek by time")


if __name__ == "__main__":
    main(sys.argv[-1])
