"""A lesson that is played with --by-hand: it makes no act and waits for what it sees in the cluster."""
import os
import re
import subprocess
import threading

PROGRAM = os.environ["BROKERSCOPE"]


class Lesson:
    """A lesson that waits for its acts."""

    def __init__(self, name, *options):
        self.process = subprocess.Popen([PROGRAM, "--lesson", name, "--check", *options], stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.killer = threading.Timer(120, self.process.kill)
        self.killer.start()
        self.told = []
        self.clients = []
        self.bootstrap = None
        self.directory = None

    def __enter__(self):
        return self

    def end_clients(self):
        for client in self.clients:
            client.kill()
            client.wait()

    def __exit__(self, *_):
        self.end_clients()
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.killer.cancel()

    def wait_for(self, pattern):
        """Reads what is told until a line has the pattern."""
        for line in self.process.stdout:
            self.told.append(line.rstrip())
            if ready := re.match(r"READY (\S+) in (.*)", line):
                self.bootstrap, self.directory = ready.group(1), ready.group(2)
            if address := re.search(r"\((127\.0\.0\.1:\S+)\)$", line.rstrip()):
                self.bootstrap = address.group(1)
            if re.search(pattern, line):
                return line
        raise AssertionError(f"the lesson ended before {pattern!r}:\n" + "\n".join(self.told))

    def step(self, name):
        self.wait_for(rf"^wait  step {name}:")

    def finish(self):
        for line in self.process.stdout:
            self.told.append(line.rstrip())
        return self.process.wait()

    def kcat(self, *arguments, text=""):
        subprocess.run(["kcat", "-b", self.bootstrap, *arguments], input=text, text=True, check=True, timeout=60,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kcat_stays(self, *arguments):
        return self.stays(["kcat", "-b", self.bootstrap, *arguments])

    def stays(self, command):
        """A client that goes on until it is terminated, at the end of the lesson at the latest."""
        client = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.clients.append(client)
        return client

    def ctl(self, *arguments):
        subprocess.run([PROGRAM, "ctl", "--data-dir", self.directory, *arguments], check=True, timeout=60, stdout=subprocess.DEVNULL)
