"""The generator refuses wrong definitions with one line that names file and field."""
import json
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), *[os.pardir] * 3)
sys.path.insert(0, os.path.join(ROOT, "engine", "protocol"))

from generator import schema, structs  # noqa: E402

GOOD = {"name": "count", "type": "int32", "about": "How many."}


def load(*fields, versions="0-3", flexible="2+", **more):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "thing.json"), "w", encoding="utf-8") as file:
            json.dump({"message": "Thing", "kind": "data", "home": "test", "versions": versions, "flexible": flexible,
                       "about": "A thing.", "fields": list(fields), **more}, file)
        return schema.load(folder)[0][0]


class GeneratorTest(unittest.TestCase):
    def refuses(self, sentence, *fields, **more):
        with self.assertRaises(schema.Wrong) as raised:
            load(*fields, **more)
        self.assertEqual(str(raised.exception), sentence)

    def test_a_good_definition_becomes_a_struct(self):
        self.assertIn("std::int32_t count = 0;", structs.header(load(GOOD)))

    def test_every_field_needs_a_sentence(self):
        self.refuses("thing.json: Thing: Thing.count: has no 'about' sentence", {"name": "count", "type": "int32"})

    def test_an_unknown_type_is_refused(self):
        self.refuses("thing.json: Thing: Thing.count: no such type: 'int33'", {**GOOD, "type": "int33"})

    def test_an_unknown_attribute_is_refused(self):
        self.refuses("thing.json: Thing: Thing.count: unknown attribute 'nulable'", {**GOOD, "nulable": True})

    def test_versions_outside_the_message_are_refused(self):
        self.refuses("thing.json: Thing: Thing.count: versions 2-4 lie outside 0-3", {**GOOD, "versions": "2-4"})

    def test_a_default_has_to_fit_the_type(self):
        self.refuses("thing.json: Thing: Thing.count: default 'x' does not fit the type", {**GOOD, "default": "x"})
        self.refuses("thing.json: Thing: Thing.count: default null, but never nullable", {**GOOD, "default": None})

    def test_names_and_tags_come_once(self):
        self.refuses("thing.json: Thing: Thing.count: is there twice", GOOD, GOOD)
        tagged = {**GOOD, "tag": 0, "versions": "2+"}
        self.refuses("thing.json: Thing: Thing.other: tag 0 is there twice", tagged, {**tagged, "name": "other"})

    def test_tags_need_a_flexible_version(self):
        self.refuses("thing.json: Thing: tagged fields in a message that is never flexible", {**GOOD, "tag": 0},
                     flexible="none")

    def test_a_name_has_to_be_one_in_cpp(self):
        self.refuses("thing.json: Thing: Thing.default: is not a name that a C++ member can have",
                     {**GOOD, "name": "default"})

    def test_structs_have_to_exist_and_to_be_used(self):
        self.refuses("thing.json: Thing: Thing.count: struct Part is not defined before its use",
                     {**GOOD, "type": "[]Part"})
        self.refuses("thing.json: Thing: struct Part is not used", GOOD, structs={"Part": [GOOD]})

    def test_all_real_definitions_are_good_and_make_the_same_files_each_time(self):
        import generate
        here = os.path.join(ROOT, "engine", "protocol")
        first = generate.generate(here)
        self.assertEqual(first, generate.generate(here))
        self.assertIn("produce_request.h", first)


if __name__ == "__main__":
    unittest.main()
