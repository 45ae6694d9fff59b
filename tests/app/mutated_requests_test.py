"""A hundred thousand requests, valid once and then changed, to every listener of a running cluster: all nodes keep
running, memory stays where it was, and an ordinary client works afterwards."""
import json
import os
import random
import select
import socket
import struct
import unittest
from pathlib import Path

from app_test import PROGRAM, SANITIZED, AppTest, consume, produce
from brokerscope_process import CONTROLLER_PORTS_ABOVE, wait_until
from raw_wire import address, api_versions, connect

ROOT = Path(__file__).resolve().parents[2]
SEED = int(os.environ.get("BROKERSCOPE_SEED", "20240611"))
REQUESTS = int(os.environ.get("BROKERSCOPE_MUTATED_REQUESTS", "20000" if SANITIZED else "100000"))
PER_CONNECTION = 10
MEBIBYTE = 1 << 20
EDGES = (0x00, 0x01, 0x02, 0x7F, 0x80, 0xFE, 0xFF)

# Voters believe each other's epochs, as Kafka's do: one forged vote with the last epoch there is would end the quorum.
QUORUM_APIS = {52, 53, 54}


def definitions():
    """{key: (name, first flexible version)} of every request."""
    found = {}
    for path in (ROOT / "engine/protocol/messages").glob("*.json"):
        definition = json.loads(path.read_text())
        if "api" in definition:
            flexible = definition.get("flexible", "none")
            first = 1 << 15 if flexible == "none" else int(flexible.rstrip("+"))
            found[definition["key"]] = (definition["api"] + "Request", first)
    return found


def examples():
    """{(request, version): [body]}: random requests as Kafka's own classes encode them."""
    found = {}
    for line in (ROOT / "tests/engine/protocol/data/messages.jsonl").read_text().splitlines():
        vector = json.loads(line)
        if vector["message"].endswith("Request"):
            found.setdefault((vector["message"], vector["version"]), []).append(bytes.fromhex(vector["hex"]))
    return found


class Requests:
    """Changed requests of the APIs that a listener advertises."""

    def __init__(self, table, chance):
        known = definitions()
        bodies = examples()
        self.chance = chance
        self.choices = []
        for key, (lowest, highest) in sorted(table.items()):
            name, flexible = known[key]
            for version in range(lowest, highest + 1):
                if key not in QUORUM_APIS and (name, version) in bodies:
                    head = struct.pack(">hhih", key, version, 7, 4) + b"fuzz" + (b"\0" if version >= flexible else b"")
                    self.choices.append((key, head, bodies[name, version]))
        self.keys = {choice[0] for choice in self.choices}

    def next(self):
        chance = self.chance
        _, head, bodies = chance.choice(self.choices)
        body = bytearray(chance.choice(bodies))
        for _ in range(chance.randrange(0, 4)):
            kind = chance.randrange(5)
            if not body:
                break
            at = chance.randrange(len(body))
            if kind == 0:
                body[at] = chance.choice(EDGES)
            elif kind == 1:
                body[at] = chance.randrange(256)
            elif kind == 2:
                del body[at:]
            elif kind == 3:
                body[at:at] = body[at:at + chance.randrange(1, 20)]
            else:
                body[at:at + 4] = chance.choice((b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\0"))
        return struct.pack(">i", len(head) + len(body)) + head + bytes(body)


class MutatedRequestsTest(AppTest):
    def storm(self, where, requests, count):
        """Sends them, some on each connection, and takes what is answered without waiting for all of it."""
        for _ in range(count // PER_CONNECTION):
            with socket.create_connection(where, timeout=10) as connection:
                try:
                    for _ in range(PER_CONNECTION):
                        connection.sendall(requests.next())
                    while select.select([connection], [], [], 0)[0] and connection.recv(1 << 16):
                        pass
                except ConnectionError:
                    pass  # closed, as it should be where nothing can be understood

    def test_mutated_requests_end_no_node_and_take_no_memory(self):
        cluster = self.start(3)
        produce(cluster.bootstrap, "orders", ["before"])
        chance = random.Random(SEED)
        print(f"seed {SEED}")
        listeners = []
        for above in (0, CONTROLLER_PORTS_ABOVE):
            for node in range(3):
                host, port = address(cluster.bootstrap, node)
                with connect(f"{host}:{port + above}") as connection:
                    listeners.append(((host, port + above), Requests(api_versions(connection)[1], chance)))
        self.assertGreater(len(listeners[0][1].keys), 30, "nearly every API has examples")
        for where, requests in listeners:  # what is needed once is not what this is about
            self.storm(where, requests, REQUESTS // 50)
        resident = cluster.resident_bytes()

        rounds = 10
        for _ in range(rounds):
            for where, requests in listeners:
                self.storm(where, requests, REQUESTS // rounds // len(listeners) + PER_CONNECTION)
            self.assertTrue(cluster.alive(), cluster.printed())

        states = wait_until(lambda: [node for node in cluster.status()["nodes"] if node["state"] == "running"], 30, "nodes")
        self.assertEqual(len(states), 3)
        wait_until(lambda: "before" in consume(cluster.bootstrap, "orders"), 60, "the record from before")
        produce(cluster.bootstrap, "afterwards", ["works"])
        self.assertEqual(consume(cluster.bootstrap, "afterwards"), ["works"])
        if not SANITIZED:
            grown = cluster.resident_bytes() - resident
            self.assertLess(grown, 50 * MEBIBYTE, f"{grown / MEBIBYTE:.0f} MiB more than before")


if __name__ == "__main__":
    unittest.main()
