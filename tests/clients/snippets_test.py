"""The lines that the connection panel shows for a client run as they stand, against a cluster that has no topic yet.

Usage: snippets_test.py PROGRAM DIRECTORY_OF_CLIENTS CLIENT

Servers and topic are filled in as ui/dialogs/connect_dialog.cpp does; nothing else is changed. The record must be in the
log once, each reader must print it with its place there, and the client's names must have arrived with its requests.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from brokerscope_process import Brokerscope, wait_until
from kafka_tools import PACKAGE, check, step

ROOT = Path(__file__).resolve().parents[2]
TOPIC = "orders"  # what the panel fills in when no topic is chosen
PATIENCE_S = 120
# The client.id of each snippet. Spring numbers the clients that it makes.
NAMES = {
    "java": {"my-producer", "my-consumer"},
    "spring": {"my-app-0", "my-app-1"},
    "python": {"my-producer", "my-consumer"},
    "go": {"my-app"},
    "node": {"my-app"},
    "rust": {"my-app"},
    "kcat": {"my-producer", "my-reader", "my-consumer"},
    "kafka-tools": {"console-consumer"},
}
TOOLS = {
    "kafka-topics.sh": "TopicCommand",
    "kafka-console-producer.sh": "ConsoleProducer",
    "kafka-console-consumer.sh": "consumer.ConsoleConsumer",
    "kafka-consumer-groups.sh": "consumer.group.ConsumerGroupCommand",
}


class Running:
    """A command in a process group of its own, and the lines that it has printed."""

    def __init__(self, command, directory, environment):
        self.command = command
        self.lines = []
        self.stopped = False
        self.process = subprocess.Popen(command, cwd=directory, env={**os.environ, **environment},
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                        text=True, errors="replace", start_new_session=True)
        self.reader = threading.Thread(target=lambda: self.lines.extend(self.process.stdout), daemon=True)
        self.reader.start()

    def records(self):
        return [line.rstrip("\n") for line in list(self.lines) if "hello" in line]

    def ended(self):
        return self.process.poll() is not None and not self.reader.is_alive()

    def wait_for_record_or_end(self):
        try:
            wait_until(lambda: self.records() or self.ended(), PATIENCE_S, f"a record or the end of {self.command}")
        except AssertionError as failure:
            raise AssertionError(f"{failure}; it printed:\n{''.join(self.lines)}") from None
        if self.ended():
            check(self.process.returncode == 0,
                  f"{self.command} ended with {self.process.returncode}:\n{''.join(self.lines)}")

    def stop(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.reader.join()


def finish(command, directory, **environment):
    done = subprocess.run(command, cwd=directory, env={**os.environ, **environment}, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=PATIENCE_S)
    check(done.returncode == 0, f"{command}: {done.stdout}{done.stderr}")


def as_the_comment_says(text, command):
    check(text.splitlines()[0].endswith(f": {command}"), f"the first line says how to run it: {command}")
    return ["bash", "-c", command]


# How each program is run: what(text, directory, clients) writes the text there, compiles it and returns the command.

def java(text, directory, clients):
    (directory / "MyApp.java").write_text(text)
    (directory / "libs").mkdir()
    for name in re.search(r"with (.+) in libs:", text.splitlines()[0])[1].replace(" and ", ", ").split(", "):
        jar, = (clients / "java/newest").glob(f"{name}-[0-9]*.jar")
        (directory / "libs" / jar.name).symlink_to(jar)
    return as_the_comment_says(text, "java -cp 'libs/*' MyApp.java")


def spring(text, directory, clients):
    """Each file begins where a comment names it."""
    parts = re.split(r"^(?:#|//) (src/\S+)\n", text, flags=re.MULTILINE)[1:]
    for name, lines in zip(parts[::2], parts[1::2]):
        (directory / name).parent.mkdir(parents=True)
        (directory / name).write_text(lines)
    jars = f"{clients}/spring/*"
    sources = [str(source) for source in directory.rglob("*.java")]
    finish(["javac", "-proc:none", "-cp", jars, "-d", "classes", *sources], directory)
    return ["java", "-cp", f"classes:src/main/resources:{jars}", "myapp.MyApp"]


def python(text, directory, clients):
    (directory / "my_app.py").write_text(text)
    return [f"{clients}/python/bin/python", "-u", "my_app.py"]


def go(text, directory, _):
    (directory / "main.go").write_text(text)
    for name in ("go.mod", "go.sum"):
        shutil.copy(ROOT / "tests/clients/go" / name, directory)
    finish(["go", "build", "-o", "my-app", "."], directory, GOFLAGS="-mod=mod", GOPROXY="off", CGO_ENABLED="0")
    return ["./my-app"]


def node(text, directory, _):
    (directory / "app.mjs").write_text(text)
    return as_the_comment_says(text, "node app.mjs")


def rust(text, _, clients):
    """With the client's libraries, which are compiled already; always in the same place, so that nothing piles up there."""
    project = clients / "rust/my-app"
    (project / "src").mkdir(parents=True, exist_ok=True)
    (project / "src/main.rs").write_text(text)
    for name in ("Cargo.toml", "Cargo.lock"):
        pinned = (ROOT / "tests/clients/rust" / name).read_text()
        (project / name).write_text(pinned.replace('"brokerscope-client-test"', '"my-app"'))
    finish(["cargo", "build", "--quiet", "--locked", "--offline", "--target-dir", f"{clients}/rust"], project)
    return [f"{clients}/rust/debug/my-app"]


PROGRAMS = {"java": java, "spring": spring, "python": python, "go": go, "node": node, "rust": rust}


def command_lines(text):
    """Those of a shell, without the comments between them. Their output comes by lines, as in a terminal."""
    lines = text.replace("\\\n", "\\\0").splitlines()
    return [["stdbuf", "-oL", "bash", "-c", line.replace("\0", "\n")]
            for line in lines if line and not line.startswith("#")]


def make_tools(directory, jars):
    """Kafka's scripts by their names; they call the classes that the real ones call."""
    for script, tool in TOOLS.items():
        path = directory / script
        path.write_text(f"#!/bin/sh\nexec java -cp '{jars}/*' {PACKAGE}.{tool} \"$@\"\n")
        path.chmod(0o755)


def run(client, cluster, clients, directory):
    """Runs the snippet; what it started is left running once it has printed the record."""
    text = (ROOT / f"resources/snippets/{client}.txt").read_text()
    text = text.replace("{servers}", cluster.bootstrap).replace("{topic}", TOPIC)
    if client in PROGRAMS:
        commands = [PROGRAMS[client](text, directory, clients)]
    else:
        commands = command_lines(text)
        make_tools(directory, clients / "java/newest")
    environment = {"PATH": f"{directory}:{os.environ['PATH']}",
                   "JAVA_TOOL_OPTIONS": "-Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}
    started = []
    try:
        for command in commands:
            started.append(Running(command, directory, environment))
            started[-1].wait_for_record_or_end()
        judge(client, cluster, started)
    finally:
        for running in started:
            running.stop()


def judge(client, cluster, started):
    stored = subprocess.run(["kcat", "-b", cluster.bootstrap, "-q", "-C", "-t", TOPIC, "-o", "beginning", "-e", "-f",
                             "%p %o %k %s\\n"], capture_output=True, text=True, check=True, timeout=60).stdout
    check(re.fullmatch(r"\d 0 key-1 hello\n", stored), f"the record is stored once: {stored}")
    partition = stored[0]
    readers = [running.records() for running in started if running.records()]
    check(len(readers) == (2 if client == "kcat" else 1), f"each reader found it: {readers}")
    for records in readers:
        check(len(records) == 1 and re.search(rf"\b{partition}\b.*\b0\b.*\bhello\b", records[0]),
              f"it was read once, from partition {partition} and offset 0: {records}")
    step(f"{readers[0][0]!r} was written, and read back")

    def arrived():
        events = map(json.loads, cluster.ctl("events", "--json").splitlines())
        return {event["name"] for event in events if event["type"] == "client-connected"}

    check(NAMES[client] <= arrived(), f"{NAMES[client]} are known to the cluster: {arrived()}")
    if client == "kafka-tools":
        described = "".join(started[-1].lines)
        check(re.search(rf"^my-group +{TOPIC} ", described, re.MULTILINE), described)
        check("PartitionCount: 3" in "".join(started[1].lines), "".join(started[1].lines))
    step(f"{', '.join(sorted(NAMES[client]))}: known to the cluster by name")


def main(program, clients, client):
    clients = Path(clients).resolve()
    # ESM looks for modules in the directories above the file, and nowhere else.
    with Brokerscope(program) as cluster, \
            tempfile.TemporaryDirectory(dir=clients / "node" if client == "node" else None) as directory:
        run(client, cluster, clients, Path(directory))


if __name__ == "__main__":
    main(*sys.argv[1:])
