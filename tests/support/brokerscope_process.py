"""Runs the real program in a test: starts it on free ports, waits for READY, and always ends what it started.

    with Brokerscope(program, nodes=3) as cluster:
        cluster.bootstrap            # "127.0.0.1:21000,127.0.0.1:21001,..."
        cluster.ctl("kill", 1)       # waits until the command has taken effect
        cluster.status()             # the whole snapshot as a dict
"""
import json
import os
import queue
import random
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

READY_TIMEOUT_S = float(os.environ.get("BROKERSCOPE_TEST_READY_TIMEOUT", "60"))
CONTROLLER_PORTS_ABOVE = 100  # controllers listen this far above the brokers


class ProgramFailed(Exception):
    """The program ended, or said nothing in time. The message holds what it printed."""


def free_ports(nodes):
    """The first of `nodes` adjacent ports that are free, with the controllers' ports beside them.

    Somebody else may take them before the program does: start() then tries others. They lie below the range from which
    the system gives ports to outgoing connections.
    """
    chooser = random.Random(os.urandom(8))
    while True:
        base = chooser.randrange(10000, 30000)
        sockets = []
        try:
            for port in [base + above + i for above in (0, CONTROLLER_PORTS_ABOVE) for i in range(nodes)]:
                taken = socket.socket()
                sockets.append(taken)
                taken.bind(("127.0.0.1", port))
            return base
        except OSError:
            continue
        finally:
            for taken in sockets:
                taken.close()


def wait_until(condition, timeout_s, what, every_s=0.1):
    """Polls until condition() is true and returns its value."""
    deadline = time.monotonic() + timeout_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout_s:g} s for {what}")
        time.sleep(every_s)


class Brokerscope:
    def __init__(self, program, nodes=3, data_dir=None, arguments=(), port=None):
        self.program = str(program)
        self.nodes = nodes
        self.data_dir = Path(data_dir) if data_dir else None  # None: --ephemeral
        self.arguments = [str(argument) for argument in arguments]
        self.fixed_port = port
        self.port = port
        self.process = None
        self.bootstrap = None
        self.output = []  # every line of both streams

    def __enter__(self):
        return self.start()

    def __exit__(self, failed, *_):
        try:
            self.end()
        except AssertionError:
            if failed is None:  # else the first failure is the one to tell
                raise

    def command_line(self):
        where = ["--data-dir", str(self.data_dir)] if self.data_dir and not self._ephemeral() else ["--ephemeral"]
        return [self.program, "--headless", "--nodes", str(self.nodes), "--port", str(self.port), *where,
                *self.arguments]

    def start(self):
        for _ in range(5):
            if self.fixed_port is None:
                self.port = free_ports(self.nodes)
            try:
                return self._start_once()
            except ProgramFailed as failure:
                if self.fixed_port is not None or "in use" not in str(failure):
                    raise
        raise ProgramFailed("found no free ports")

    def _ephemeral(self):
        return getattr(self, "_made_by_program", False)

    def _start_once(self):
        self.output = []
        lines = queue.Queue()
        self.process = subprocess.Popen(self.command_line(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True, errors="replace")

        def read(stream):
            for line in stream:
                self.output.append(line.rstrip("\n"))
                lines.put(line.rstrip("\n"))
            stream.close()
            lines.put(None)

        self._reader = threading.Thread(target=read, args=(self.process.stdout,), daemon=True)
        self._reader.start()
        deadline = time.monotonic() + READY_TIMEOUT_S
        while True:
            try:
                line = lines.get(timeout=max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                self.kill()
                raise ProgramFailed(f"not ready within {READY_TIMEOUT_S:g} s:\n" + self.printed()) from None
            if line is None:
                code = self.process.wait()
                raise ProgramFailed(f"ended with {code} before it was ready:\n" + self.printed())
            if line.startswith("data directory ") and self.data_dir is None:
                self.data_dir = Path(line[len("data directory "):].removesuffix(" (removed at the end)"))
                self._made_by_program = True
            if line.startswith("READY "):
                self.bootstrap = line[len("READY "):].strip()
                return self

    def printed(self):
        return "\n".join(self.output)

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def terminate(self, timeout_s=30):
        """Controlled shutdown; returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=timeout_s)
        self._reader.join(timeout=5)
        return code

    def kill(self):
        """kill -9: nothing is flushed."""
        self.process.kill()
        self.process.wait()

    def end(self):
        """Ends what still runs. A sanitizer's findings show in the exit code, so that only 0 will do."""
        if not self.alive():
            return
        try:
            code = self.terminate()
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("no clean stop within 30 s:\n" + self.printed()) from None
        if code != 0:
            raise AssertionError(f"a clean stop ended with {code}:\n" + self.printed())

    def resident_bytes(self):
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        return 0

    def ctl_process(self, *words, timeout_s=60):
        """Runs `brokerscope ctl` and returns the finished process."""
        return subprocess.run([self.program, "ctl", "--data-dir", str(self.data_dir), *[str(word) for word in words]],
                              capture_output=True, text=True, timeout=timeout_s)

    def ctl(self, *words, timeout_s=60):
        done = self.ctl_process(*words, timeout_s=timeout_s)
        if done.returncode != 0:
            raise ProgramFailed(f"ctl {' '.join(map(str, words))}: {done.stderr.strip()}")
        return done.stdout

    def status(self):
        return json.loads(self.ctl("status", "--json"))

    def partition(self, topic, index):
        for entry in self.status()["topics"]:
            if entry["name"] == topic:
                return entry["partitions"][index]
        raise AssertionError(f"no topic {topic}")

    def wait_healthy(self, timeout_s=60):
        """Every node runs unfenced and every partition has a leader and all its replicas in sync."""

        def healthy():
            status = self.status()
            return (all(node["state"] == "running" and not node["fenced"] for node in status["nodes"])
                    and any(node["activeController"] for node in status["nodes"])
                    and status["underReplicatedPartitions"] == 0 and status["offlinePartitions"] == 0)

        wait_until(healthy, timeout_s, "a healthy cluster")
