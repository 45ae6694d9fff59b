"""`ctl audit` judges the same crash in three programs, of each guarantee one, by what their topics hold."""
import json
import unittest

from app_test import AppTest, PROGRAM, run_program
from brokerscope_process import Brokerscope, wait_until

GUARANTEES = {"careless": "at-most-once", "stubborn": "at-least-once", "exact": "exactly-once"}


class AuditTest(AppTest):
    def setUp(self):
        super().setUp()
        self.cluster = Brokerscope(PROGRAM, 3).start()
        self.addCleanup(self.cluster.end)
        self.cluster.wait_healthy()

    def audit(self, *operands):
        return json.loads(self.cluster.ctl("audit", *operands, "--json"))

    def books_of(self, name):
        return self.audit("payments", f"booked-{name}", "group", name)

    def start(self, name):
        self.cluster.ctl("start", "processor", name, "from", "payments", "to", f"booked-{name}", "guarantee", GUARANTEES[name])

    def wait_for_members(self, name, count):
        def joined():
            groups = json.loads(self.cluster.ctl("groups", "--json"))
            return any(group["id"] == name and len(group["members"]) == count for group in groups) or None
        wait_until(joined, 60, f"{count} members of {name}")

    def settled(self, name):
        """Its ledger, once nothing is on its way."""
        return wait_until(lambda: (lambda books: books["onItsWay"] == 0 and books)(self.books_of(name)), 60, f"all of {name}")

    def test_the_same_crash_loses_doubles_or_does_neither(self):
        self.cluster.ctl("create", "topic", "payments", "partitions", "2")
        for name in GUARANTEES:
            self.cluster.ctl("create", "topic", f"booked-{name}", "partitions", "1")
            self.start(name)
        send = ("produce", "payments", "key", "account-", "keys", "5", "value", "pay {n}", "count", "10")
        self.cluster.ctl(*send)
        for name in GUARANTEES:
            books = wait_until(lambda name=name: (lambda books: books["exact"] and books)(self.books_of(name)), 60, f"all of {name}")
            self.assertEqual((books["sent"], books["stored"], books["seen"]), (10, 10, 10), name)

        for name in GUARANTEES:
            self.cluster.ctl("crash-processor", name)
        self.cluster.ctl("produce", "payments", "key", "account-", "keys", "5", "value", "second {n}", "count", "10")
        for name in GUARANTEES:
            self.wait_for_members(name, 0)
        open_books = self.books_of("exact")
        self.assertGreater(open_books["open"], 0, "the transaction that the crash has left open")
        self.assertEqual((open_books["lost"], open_books["doubled"]), (0, 0))
        self.assertEqual(open_books["onItsWay"], 10)
        for name in GUARANTEES:
            self.start(name)

        careless, stubborn, exact = (self.settled(name) for name in GUARANTEES)
        self.assertGreater(careless["lost"], 0)
        self.assertEqual(careless["doubled"], 0)
        self.assertGreater(stubborn["doubled"], 0)
        self.assertEqual(stubborn["lost"], 0)
        self.assertTrue(exact["exact"], exact)
        self.assertFalse(careless["exact"] or stubborn["exact"])
        self.assertGreater(exact["aborted"], 0, "what the dead one had written")
        for books in (careless, stubborn, exact):
            self.assertEqual(books["sent"], 20)
            self.assertEqual(books["sent"], books["seen"] - books["doubled"] + books["lost"])
            self.assertEqual(books["stored"], books["seen"] + books["aborted"])
        for books, fate in ((careless, "lost"), (stubborn, "doubled")):
            self.assertEqual(len(books["troubles"]), books[fate])
            self.assertTrue(all(trouble["fate"] == fate and trouble["value"].startswith("second ") for trouble in books["troubles"]))
        self.assertIn("exact: everything came through, once", self.cluster.ctl("audit", "payments", "booked-exact"))
        self.assertIn("not exact", self.cluster.ctl("audit", "payments", "booked-careless", "group", "careless"))

    def test_what_cannot_be_audited_is_told(self):
        def refused(sentence, *operands):
            done = run_program("ctl", "--data-dir", self.cluster.data_dir, "audit", *operands)
            self.assert_refused(done, sentence)
        refused("UNKNOWN_TOPIC_OR_PART", "nowhere", "nothing")
        refused("the same topic", "one", "one")
        refused("by key or by value", "one", "other", "by", "colour")
        refused("a word is missing", "one", "other", "group")


if __name__ == "__main__":
    unittest.main()
