"""The page about APIs and versions says what the program says."""
import unittest

import api_table
from app_test import PROGRAM
from brokerscope_process import Brokerscope


class ApiTableTest(unittest.TestCase):
    def test_the_page_tells_what_a_running_node_advertises(self):
        with Brokerscope(PROGRAM, 1) as cluster:
            wanted = api_table.page(api_table.advertised(cluster))
        self.assertEqual(api_table.PAGE.read_text(), wanted,
                         "tests/clients/API_VERSIONS.md is stale: run tests/app/api_table.py, its head says how")


if __name__ == "__main__":
    unittest.main()
