"""What is told of a group's lag against what Kafka's own kafka-consumer-groups prints at that instant: partitions that were
never committed, consumers that have stopped, members without a partition, groups of both protocols.

Usage: group_figures_test.py PROGRAM DIRECTORY_OF_JARS
"""
import sys
import time

from confluent_kafka import Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from brokerscope_process import Brokerscope, wait_until
from kafka_tools import Tools, check, step

TOPIC = "orders"
PARTITIONS = 4


def produce(bootstrap, count):
    producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "log_level": 0})
    for i in range(count):
        producer.produce(TOPIC, value=f"record {i}", partition=i % PARTITIONS)
    check(producer.flush(30) == 0, "all records are acknowledged")


def rows_of_tool(tools, group):
    """The table of kafka-consumer-groups --describe: (topic, partition) -> (committed, log end, lag, consumer, host, client)."""
    done = tools.finished("consumer.group.ConsumerGroupCommand", "--bootstrap-server", tools.bootstrap, "--describe",
                          "--group", group)
    rows, columns = {}, None
    for line in done.stdout.splitlines():
        words = line.split()
        if "CURRENT-OFFSET" in words:
            columns = words
        elif columns and words and words[0] == group:
            row = dict(zip(columns, words))
            rows[(row["TOPIC"], row["PARTITION"])] = tuple(
                row[name] for name in ("CURRENT-OFFSET", "LOG-END-OFFSET", "LAG", "CONSUMER-ID", "HOST", "CLIENT-ID"))
    check(columns, f"the tool printed no table: {done.stdout}{done.stderr}")
    return rows


def rows_of_ours(cluster, group):
    """The same out of the snapshot, by the rules of the window's table (ui/models/group_lag.h)."""
    found = next((one for one in cluster.status()["groups"] if one["id"] == group), None)
    check(found, f"group {group} is not told of")
    members = {member["memberId"]: member for member in found["members"]}
    rows = {}
    for offset in found["offsets"]:
        never = offset["committed"] < 0
        member = members.get(offset["memberId"])
        rows[(offset["topic"], str(offset["partition"]))] = (
            "-" if never else str(offset["committed"]), str(offset["logEndOffset"]),
            "-" if never else str(offset["logEndOffset"] - offset["committed"]),
            member["memberId"] if member else "-", member["clientHost"] if member else "-",
            member["clientId"] if member else "-")
    return rows


def compare(tools, cluster, group, what):
    """Nothing moves while this runs, so both speak of one instant; a rebalance that just ended may take a moment to be seen."""
    theirs = rows_of_tool(tools, group)
    ours = {}

    def equal():
        nonlocal ours
        ours = rows_of_ours(cluster, group)
        return ours == theirs
    try:
        wait_until(equal, 10, what)
    except AssertionError as failure:
        raise AssertionError(f"{what}\nKafka's tool: {theirs}\nours:         {ours}") from failure
    step(f"{what}: {len(theirs)} rows equal, lags {[row[2] for row in sorted(theirs.values())]}")
    return theirs


def consumer(bootstrap, group, number, protocol):
    more = {} if protocol == "classic" else {"group.protocol": "consumer"}
    if protocol == "classic":
        more["session.timeout.ms"] = 6000
    return Consumer({"bootstrap.servers": bootstrap, "group.id": group, "client.id": f"{group}-{number}",
                     "enable.auto.commit": False, "auto.offset.reset": "latest", "log_level": 0, **more})


def until_assigned(consumers, wanted):
    """Polls all until they have as many partitions as `wanted` lists, in whatever order."""
    deadline = time.monotonic() + 60
    while sorted(len(one.assignment()) for one in consumers) != sorted(wanted):
        check(time.monotonic() < deadline, "the partitions are assigned in time")
        for one in consumers:
            one.poll(0.2)


def life_of_a_group(tools, cluster, protocol):
    group = f"billing-{protocol}"
    members = [consumer(cluster.bootstrap, group, number, protocol) for number in range(1, 3)]
    for one in members:
        one.subscribe([TOPIC])
    until_assigned(members, [2, 2])
    rows = compare(tools, cluster, group, f"{protocol}: nothing committed yet")
    check(all(row[2] == "-" for row in rows.values()), rows)

    # Some partitions committed, some not; the members stay as they are.
    for one in members:
        mine = sorted(one.assignment(), key=lambda each: each.partition)[0]
        one.commit(offsets=[TopicPartition(TOPIC, mine.partition, 3)], asynchronous=False)
    rows = compare(tools, cluster, group, f"{protocol}: committed in part")
    check(sorted(row[2] == "-" for row in rows.values()) == [False, False, True, True], rows)

    # One stops: the other reads all. Then nobody does, and the lag is still told.
    members.pop().close()
    until_assigned(members, [PARTITIONS])
    compare(tools, cluster, group, f"{protocol}: one consumer stopped")
    members.pop().close()
    wait_until(lambda: rows_of_tool(tools, group) and not any(row[3] != "-" for row in rows_of_tool(tools, group).values()), 60,
               "the group to be empty")
    rows = compare(tools, cluster, group, f"{protocol}: all consumers stopped")
    check(len(rows) == 2 and all(row[2] != "-" for row in rows.values()), rows)


def more_members_than_partitions(tools, cluster):
    group = "crowd"
    members = [consumer(cluster.bootstrap, group, number, "classic") for number in range(1, PARTITIONS + 2)]
    for one in members:
        one.subscribe([TOPIC])
    until_assigned(members, [1] * PARTITIONS + [0])
    # Until everybody has joined the same generation.
    wait_until(lambda: [one.poll(0.05) for one in members] and
               len(next(each for each in cluster.status()["groups"] if each["id"] == group)["members"]) == len(members) and
               next(each for each in cluster.status()["groups"] if each["id"] == group)["state"] == "Stable", 60,
               "all members to be there")
    rows = compare(tools, cluster, group, "a member without a partition")
    check(len(rows) == PARTITIONS, rows)
    for one in members:
        one.close()


def main():
    program, jars = sys.argv[1], sys.argv[2]
    with Brokerscope(program, 3) as cluster:
        tools = Tools(jars, cluster.bootstrap)
        admin = AdminClient({"bootstrap.servers": cluster.bootstrap, "log_level": 0})
        admin.create_topics([NewTopic(TOPIC, PARTITIONS, 3)])[TOPIC].result(30)
        produce(cluster.bootstrap, 100)
        life_of_a_group(tools, cluster, "classic")
        life_of_a_group(tools, cluster, "consumer")
        more_members_than_partitions(tools, cluster)


if __name__ == "__main__":
    main()
