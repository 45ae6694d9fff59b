#!/usr/bin/env python3
"""The map of concepts names lessons, scenarios and panels that exist, and forgets no lesson and no scenario."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LESSONS = {path.stem for path in (ROOT / "resources/lessons").glob("*.yaml")}
SCENARIOS = {path.stem for path in (ROOT / "resources/scenarios").glob("*.yaml")}
PANELS = set(re.findall(r'"(dock\.[a-z]+)"', (ROOT / "ui/main_window/docks.cpp").read_text()))


def names(cell):
    return re.findall(r"`([^`]+)`", cell)


class ConceptsTest(unittest.TestCase):
    def setUp(self):
        text = (ROOT / "resources/lessons/CONCEPTS.md").read_text()
        concepts, uses = text.split("## Uses")
        self.concepts = [row for row in self.rows(concepts) if len(row) == 3 and not row[0].startswith("**")]
        self.uses = [row for row in self.rows(uses) if len(row) == 2]

    @staticmethod
    def rows(text):
        lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith("|---")]
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines][1:]

    def test_every_concept_has_a_lesson_and_a_panel_that_exist(self):
        self.assertGreater(len(self.concepts), 40)
        for concept, lessons, panels in self.concepts:
            with self.subTest(concept):
                self.assertTrue(names(lessons) and set(names(lessons)) <= LESSONS, lessons)
                self.assertTrue(names(panels) and set(names(panels)) <= PANELS, panels)

    def test_no_lesson_is_forgotten(self):
        self.assertEqual({name for row in self.concepts for name in names(row[1])}, LESSONS)

    def test_every_use_is_a_scenario(self):
        self.assertEqual({name for row in self.uses for name in names(row[1])}, SCENARIOS)


if __name__ == "__main__":
    unittest.main()
