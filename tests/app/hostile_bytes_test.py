"""What no client sends: it is answered in Kafka's terms or by closing, others are served on, and memory stays flat."""
import random
import socket
import struct
import unittest

from app_test import AppTest, PROGRAM, SANITIZED, consume, produce
from brokerscope_process import CONTROLLER_PORTS_ABOVE, Brokerscope
from raw_wire import METADATA, PRODUCE, address, api_versions, connect, receive, request, string

UNSUPPORTED_VERSION = 35
MEBIBYTE = 1 << 20


class HostileBytesTest(AppTest):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Brokerscope(PROGRAM, 3).start()
        produce(cls.cluster.bootstrap, "orders", ["before"])

    @classmethod
    def tearDownClass(cls):
        cls.cluster.end()

    def setUp(self):
        super().setUp()
        self.resident = self.cluster.resident_bytes()

    def tearDown(self):
        """After every test: all nodes are alive and serve, and no memory was given away."""
        self.assertTrue(self.cluster.alive(), self.cluster.printed())
        for node in range(3):
            with connect(self.cluster.bootstrap, node) as good:
                self.assertEqual(api_versions(good)[0], 0)
        self.assertTrue(all(node["state"] == "running" for node in self.cluster.status()["nodes"]))
        self.assertIn("before", consume(self.cluster.bootstrap, "orders"))
        if not SANITIZED:
            self.assertLess(self.cluster.resident_bytes() - self.resident, 64 * MEBIBYTE)

    def answer_to(self, data, index=0):
        with connect(self.cluster.bootstrap, index) as connection:
            connection.sendall(data)
            return receive(connection)

    def test_an_oversized_request_closes_the_connection(self):
        for size in (0x7FFFFFFF, 200 * MEBIBYTE):
            self.assertIsNone(self.answer_to(struct.pack(">i", size) + b"x" * 100))

    def test_a_negative_or_empty_size_closes_the_connection(self):
        for size in (-1, -0x80000000, 0):
            self.assertIsNone(self.answer_to(struct.pack(">i", size)))

    def test_a_large_announced_request_costs_no_memory_before_its_bytes_exist(self):
        connections = [connect(self.cluster.bootstrap, i % 3) for i in range(30)]
        try:
            for connection in connections:
                connection.sendall(struct.pack(">i", 99 * MEBIBYTE) + b"\0\0\0\x09")
            if not SANITIZED:
                self.assertLess(self.cluster.resident_bytes() - self.resident, 64 * MEBIBYTE)
        finally:
            for connection in connections:
                connection.close()

    def test_a_request_cut_short_is_dropped(self):
        for cut in (1, 3, 4, 8, 13):
            with connect(self.cluster.bootstrap) as connection:
                connection.sendall(request(METADATA, 1, struct.pack(">i", -1))[:cut])

    def test_an_unknown_api_key_closes_the_connection(self):
        for key in (999, -1, 0x7FFF):
            self.assertIsNone(self.answer_to(request(key, 0)))

    def test_an_unknown_version_closes_the_connection(self):
        self.assertIsNone(self.answer_to(request(METADATA, 99)))
        self.assertIsNone(self.answer_to(request(METADATA, -1)))

    def test_api_versions_of_an_unknown_version_is_answered_with_what_there_is(self):
        # Header version 2 ends with tagged fields; a client of the future names itself in the body.
        payload = self.answer_to(request(18, 99, b"\0" + b"\x07future" + b"\x021" + b"\0"))
        self.assertIsNotNone(payload)
        self.assertEqual(struct.unpack(">ih", payload[:6]), (7, UNSUPPORTED_VERSION))

    def test_bytes_after_the_last_field_are_let_pass_as_kafka_does(self):
        self.assertIsNotNone(self.answer_to(request(METADATA, 1, struct.pack(">i", -1) + b"\0\0\0")))

    def test_counts_that_promise_more_than_there_is_close_the_connection(self):
        self.assertIsNone(self.answer_to(request(METADATA, 1, struct.pack(">i", 0x7FFFFFFF))))
        self.assertIsNone(self.answer_to(request(METADATA, 1, struct.pack(">ih", 1, 0x7FFF) + b"abc")))

    def test_a_produced_batch_with_a_wrong_checksum_is_refused_in_kafkas_terms(self):
        batch = (struct.pack(">qiibIhiqqqhii", 0, 49 + 8, -1, 2, 12345, 0, 0, 0, 0, -1, -1, -1, 1) + b"\x0e" + b"\0" * 7)
        body = (struct.pack(">h", -1) + struct.pack(">hi", -1, 5000) + struct.pack(">i", 1) + string("orders")
                + struct.pack(">ii", 1, 0) + struct.pack(">i", len(batch)) + batch)
        codes = set()
        for index in range(3):
            payload = self.answer_to(request(PRODUCE, 3, body), index)
            self.assertIsNotNone(payload)
            # correlation, one topic, its name, one partition: index, error code
            codes.add(struct.unpack(">h", payload[4 + 4 + 8 + 4 + 4:][:2])[0])
        self.assertLessEqual(codes, {2, 6, 87}, "CORRUPT_MESSAGE, INVALID_RECORD or NOT_LEADER_OR_FOLLOWER")
        self.assertTrue(codes & {2, 87}, "the leader refused it")
        self.assertEqual(consume(self.cluster.bootstrap, "orders"), ["before"])

    def test_random_bytes_are_survived_on_every_port(self):
        seed = 20240521
        chance = random.Random(seed)
        for round_number in range(120):
            host, port = address(self.cluster.bootstrap, round_number % 3)
            if round_number % 2:
                port += CONTROLLER_PORTS_ABOVE
            with socket.create_connection((host, port), timeout=10) as connection:
                noise = chance.randbytes(chance.randrange(1, 400))
                framed = round_number % 4 < 2
                if framed:  # a true size, a real key and version, then noise
                    noise = struct.pack(">hh", chance.randrange(0, 76), chance.randrange(0, 14)) + noise
                    noise = struct.pack(">i", len(noise)) + noise
                try:
                    connection.sendall(noise)
                except ConnectionError:
                    pass

    def test_many_connections_that_say_nothing_are_no_burden(self):
        connections = [connect(self.cluster.bootstrap, i % 3) for i in range(300)]
        self.assertEqual(consume(self.cluster.bootstrap, "orders"), ["before"])
        for connection in connections:
            connection.close()

    def test_pipelined_requests_are_answered_in_order(self):
        with connect(self.cluster.bootstrap) as connection:
            connection.sendall(b"".join(request(18, 0, correlation=i) for i in range(100)))
            for i in range(100):
                payload = receive(connection)
                self.assertEqual(struct.unpack(">i", payload[:4])[0], i)


if __name__ == "__main__":
    unittest.main()
