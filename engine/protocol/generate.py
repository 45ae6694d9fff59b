#!/usr/bin/env python3
"""Turns the message definitions into C++: structs with their codec, descriptor tables, api keys and error codes.

    generate.py OUT           writes the files below OUT (only those that differ, so that little is compiled anew)
    generate.py OUT --list    prints the names of these files, for the build

A wrong definition ends it with one line that names file and field. See README.md for the format of the definitions.
"""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from generator import descriptors, schema, structs, tables  # noqa: E402


def generate(here):
    """All generated files: name -> text."""
    messages, apis = schema.load(os.path.join(here, "messages"))
    errors = tables.load_errors(os.path.join(here, "error_codes.csv"))
    files = {}
    files.update(tables.error_files(errors))
    files.update(tables.api_files(apis))
    files.update(structs.headers(messages))
    files.update(structs.sources(messages))
    files.update(descriptors.sources(messages))
    files.update(descriptors.every_message(messages))
    return files


def write_if_different(path, text):
    try:
        with open(path, encoding="utf-8") as old:
            if old.read() == text:
                return
    except OSError:
        pass
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as new:
        new.write(text)


def main(arguments):
    try:
        files = generate(os.path.dirname(os.path.abspath(__file__)))
    except schema.Wrong as wrong:
        sys.exit(f"generate.py: {wrong}")
    if arguments[1:] == ["--list"]:
        print(";".join(sorted(files)))
        return
    for name, text in files.items():
        write_if_different(os.path.join(arguments[0], name), text)


if __name__ == "__main__":
    main(sys.argv[1:])
