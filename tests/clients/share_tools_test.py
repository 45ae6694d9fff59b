"""Kafka's own tools for share groups (KIP-932): the console's share consumer, ShareGroupCommand, VerifiableShareConsumer.

Usage: share_tools_test.py DIRECTORY_OF_JARS BOOTSTRAP
"""
import json
import signal
import subprocess
import sys

from kafka_tools import Tools, check, step

TOPIC = "letters"
GROUP = "sorters"
COMMAND = "consumer.group.ShareGroupCommand"
RECORDS = 40


def rows(told, group=GROUP):
    return [line.split() for line in told.splitlines() if line.startswith(group)]


def fill(bootstrap, first):
    """With keys: both partitions get some. One that nobody has taken a record from has no start offset to describe."""
    lines = "".join(f"{i}:letter-{i}\n" for i in range(first, first + RECORDS))
    subprocess.run(["kcat", "-b", bootstrap, "-q", "-P", "-t", TOPIC, "-K:", "-X", "acks=all"], input=lines, text=True, check=True,
                   timeout=60)


def consume(tools, count):
    told = tools.run("consumer.ConsoleShareConsumer", "--bootstrap-server", tools.bootstrap, "--topic", TOPIC, "--group", GROUP,
                     "--max-messages", str(count), "--timeout-ms", "60000")
    return sorted(line for line in told.splitlines() if line.startswith("letter-"))


def console(tools):
    tools.ask("TopicCommand", "--create", "--topic", TOPIC, "--partitions", "2")
    tools.ask("kafka.admin.ConfigCommand", "--entity-type", "groups", "--entity-name", GROUP, "--alter",
              "--add-config", "share.auto.offset.reset=earliest")
    fill(tools.bootstrap, 0)
    check(consume(tools, RECORDS) == sorted(f"letter-{i}" for i in range(RECORDS)), "each letter once")
    step("the console's share consumer gets each record once")


def describe(tools):
    check(GROUP in tools.ask(COMMAND, "--list").split(), "the group is listed")
    told = rows(tools.ask(COMMAND, "--describe", "--group", GROUP))
    check([row[1:3] for row in told] == [[TOPIC, "0"], [TOPIC, "1"]], f"two partitions: {told}")
    check(all(row[4] == "0" for row in told), f"nothing is left to be done: {told}")
    told = rows(tools.ask(COMMAND, "--describe", "--group", GROUP, "--state"))
    check(told and told[0][-2:] == ["Empty", "0"], f"nobody is in it: {told}")
    step("ShareGroupCommand lists and describes")


def members(tools):
    worker = subprocess.Popen(tools.command("VerifiableShareConsumer", "--bootstrap-server", tools.bootstrap, "--topic", TOPIC,
                                            "--group-id", GROUP, "--max-messages", "100000"), stdout=subprocess.PIPE, text=True)
    try:
        fill(tools.bootstrap, RECORDS)
        consumed = acknowledged = 0
        while acknowledged < RECORDS:
            line = worker.stdout.readline()
            check(line, f"it ended after {acknowledged}")
            event = json.loads(line)
            if event["name"] == "records_consumed":
                consumed += event["count"]
            if event["name"] == "offsets_acknowledged":
                check(event["success"], event)
                acknowledged += event["count"]
        check(consumed == RECORDS, f"{consumed} were consumed")
        told = rows(tools.ask(COMMAND, "--describe", "--group", GROUP, "--members"))
        check(len(told) == 1 and f"{TOPIC}:0,1" in " ".join(told[0]), f"one member with both partitions: {told}")
        refused = tools.finished(COMMAND, "--bootstrap-server", tools.bootstrap, "--reset-offsets", "--group", GROUP, "--topic", TOPIC,
                                 "--to-earliest", "--execute")
        check("not empty" in (refused.stdout + refused.stderr).lower() or "active" in (refused.stdout + refused.stderr).lower(),
              refused.stdout + refused.stderr)
    finally:
        worker.send_signal(signal.SIGTERM)
        worker.communicate(timeout=60)
    step("VerifiableShareConsumer, and its membership described")


def replay(tools):
    tools.ask(COMMAND, "--reset-offsets", "--group", GROUP, "--topic", TOPIC, "--to-earliest", "--execute")
    check(all(row[3] == "0" for row in rows(tools.ask(COMMAND, "--describe", "--group", GROUP))), "set back")
    check(consume(tools, 2 * RECORDS) == sorted(f"letter-{i}" for i in range(2 * RECORDS)), "each letter once more")
    tools.ask(COMMAND, "--delete-offsets", "--group", GROUP, "--topic", TOPIC)
    tools.ask(COMMAND, "--delete", "--group", GROUP)
    check(GROUP not in tools.ask(COMMAND, "--list").split(), "the group is gone")
    step("ShareGroupCommand sets back, and deletes")


def main():
    tools = Tools(sys.argv[1], sys.argv[2])
    console(tools)
    describe(tools)
    members(tools)
    replay(tools)


if __name__ == "__main__":
    main()
