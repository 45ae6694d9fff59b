"""What transactions leave on disk, read by Apache Kafka's own DumpLogSegments: markers in the logs, indexes of aborted
transactions, producer snapshots, the transaction log, offsets that were committed in transactions.

Usage: transaction_files_test.py PROGRAM DIRECTORY_OF_JARS
"""
import re
import sys
import tempfile
from pathlib import Path

import confluent_transactions_test
from brokerscope_process import Brokerscope, wait_until
from kafka_tools import Tools, check, step

TRANSACTIONS = 15  # of which every third aborts, as confluent_transactions_test makes them
NODES = (1, 2, 3)
COMPLETE_COMMIT, COMPLETE_ABORT = "4", "5"  # transactionStatus in the transaction log


def dump(tools, kind, folders, pattern, *options):
    """The folders' files of this kind that hold anything, dumped."""
    files = [str(file) for folder in folders for file in sorted(folder.glob(pattern)) if file.stat().st_size > 0]
    check(files, f"there are {kind}")
    told = tools.run("DumpLogSegments", *options, "--files", ",".join(files))
    check("invalid" not in told.replace("isvalid: true", "").lower(), f"{kind}: {told[-2000:]}")
    return told


def markers(tools, data_dir, topic):
    for node in NODES:
        for partition in range(confluent_transactions_test.PARTITIONS):
            folder = data_dir / f"node-{node}" / f"{topic}-{partition}"
            told = dump(tools, "log files", [folder], "*.log", "--deep-iteration")
            commits, aborts = told.count("endTxnMarker: COMMIT"), told.count("endTxnMarker: ABORT")
            check(commits == TRANSACTIONS * 2 // 3 and aborts == TRANSACTIONS // 3, f"{folder}: {commits}, {aborts}")
            check(len(re.findall(r"isTransactional: true isControl: false", told)) >= TRANSACTIONS, f"{folder}: batches")
            index = dump(tools, "indexes of aborted transactions", [folder], "*.txnindex")
            ranges = [(int(first), int(last)) for first, last in
                      re.findall(r"firstOffset: (\d+) lastOffset: (\d+)", index)]
            check(len(ranges) == aborts and ranges == sorted(ranges), f"{folder}: {index}")
            for (_, end), (begin, _) in zip(ranges, ranges[1:]):
                check(end < begin, f"{folder}: aborted transactions overlap: {ranges}")
            # An index names the offsets from the transaction's first record to its marker.
            at = [int(offset) for offset in re.findall(r"^\| offset: (\d+) .*endTxnMarker: ABORT", told, re.MULTILINE)]
            check([last for _, last in ranges] == at, f"{folder}: markers at {at}, index {ranges}")
            snapshot = dump(tools, "producer snapshots", [folder], "*.snapshot")
            producers = re.findall(r"producerId: (\d+) producerEpoch: (\d+)", snapshot)
            check(len(producers) >= 5, f"{folder}: {snapshot}")
            check("currentTxnFirstOffset: OptionalLong[" not in snapshot, f"none is open: {snapshot}")
    step("markers, indexes of aborted transactions and producer snapshots, on every node")


def transaction_log(tools, data_dir, stamp):
    folders = [folder for node in NODES for folder in (data_dir / f"node-{node}").glob("__transaction_state-*")]
    told = dump(tools, "transaction logs", folders, "*.log", "--transaction-log-decoder")
    for codec in ("none", "zstd"):
        states = re.findall(rf'"transactionalId":"teller-{codec}-{stamp}".*"transactionStatus":(\d)', told)
        check(COMPLETE_COMMIT in states and COMPLETE_ABORT in states, f"teller-{codec}: {states}\n{told[:3000]}")
    step("the transaction log")


def offsets(tools, data_dir, stamp, topic):
    folders = [folder for node in NODES for folder in (data_dir / f"node-{node}").glob("__consumer_offsets-*")]
    told = dump(tools, "offsets", folders, "*.log", "--offsets-decoder", "--deep-iteration")
    check(f"clerks-{stamp}" in told and topic in told, told[:3000])
    check("endTxnMarker: COMMIT" in told and "endTxnMarker: ABORT" in told, "both kinds of markers")
    step("offsets committed in transactions")


def main(program, jars):
    with tempfile.TemporaryDirectory(prefix="brokerscope-test-") as directory:
        with Brokerscope(program, nodes=3, data_dir=directory) as cluster:
            client = confluent_transactions_test.Client(cluster.bootstrap)
            client.commit_and_abort()
            client.transform()
            wait_until(lambda: cluster.status()["underReplicatedPartitions"] == 0, 30, "replicas in sync")
            check(cluster.terminate() == 0, f"a clean stop:\n{cluster.printed()}")
        tools = Tools(jars, "")
        markers(tools, Path(directory), client.topic)
        transaction_log(tools, Path(directory), client.stamp)
        offsets(tools, Path(directory), client.stamp, client.topic)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
