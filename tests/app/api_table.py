"""Writes tests/clients/API_VERSIONS.md: what a running Brokerscope advertises beside what Apache Kafka does.

    BROKERSCOPE=build/dev/bin/brokerscope PYTHONPATH=tests/support python3 tests/app/api_table.py

kafka_4.3_apis.csv holds what Apache Kafka 4.3.1 answers to ApiVersions on each listener, as it comes.
"""
import csv
import os
from pathlib import Path

from brokerscope_process import CONTROLLER_PORTS_ABOVE, Brokerscope
from raw_wire import address, api_versions, connect

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "clients" / "API_VERSIONS.md"
LISTENERS = ("broker", "controller")


def advertised(cluster):
    """{listener: {key: (lowest, highest)}} by ApiVersions over a plain socket."""
    tables = {}
    host, port = address(cluster.bootstrap)
    for listener, above in zip(LISTENERS, (0, CONTROLLER_PORTS_ABOVE)):
        with connect(f"{host}:{port + above}") as connection:
            error, tables[listener] = api_versions(connection)
            assert error == 0, error
    return tables


def kafkas():
    with open(HERE / "kafka_4.3_apis.csv", newline="") as file:
        return list(csv.DictReader(file))


def as_text(versions):
    return "" if versions is None else f"{versions[0]}-{versions[1]}"


def verdict(pairs):
    """One word about a row: pairs of what we and what Kafka advertise, a listener each."""
    if all(ours == theirs for ours, theirs in pairs):
        return "same"
    if not any(ours for ours, _ in pairs):
        return "not yet"
    return "differs"


def page(tables):
    lines = []
    counts = {"same": 0, "differs": 0, "not yet": 0}
    known = set()
    for row in kafkas():
        key = int(row["key"])
        known.add(key)
        pairs = [(as_text(tables[listener].get(key)), row[listener]) for listener in LISTENERS]
        word = verdict(pairs)
        counts[word] += 1
        (broker, kafka_broker), (controller, kafka_controller) = pairs
        lines.append(f"| {key} | {row['name']} | {broker} | {kafka_broker} | {controller} | {kafka_controller} | {word} |")
    for listener in LISTENERS:
        assert set(tables[listener]) <= known, f"Kafka has none of {set(tables[listener]) - known}"
    return "\n".join([
        "# APIs and versions",
        "",
        "What the listeners of a Brokerscope node advertise (ApiVersions), beside those of Apache Kafka 4.3.1 as it comes.",
        "Made by `tests/app/api_table.py` from a running node; the test `app.api_table` fails when this page is stale.",
        "",
        f"{counts['same']} as in Kafka, {counts['differs']} with other versions or listeners, "
        f"{counts['not yet']} not yet served.",
        "",
        "| key | API | broker | Kafka's broker | controller | Kafka's controller | |",
        "|---|---|---|---|---|---|---|",
        *lines,
    ]) + "\n"


if __name__ == "__main__":
    with Brokerscope(os.environ["BROKERSCOPE"], 1) as running:
        PAGE.write_text(page(advertised(running)))
    print(f"wrote {PAGE}")
