#!/usr/bin/env python3
"""Turns the configuration definitions (*.csv) into one C++ source with a constexpr table each.

Usage: generate_tables.py OUT.cpp topic=topic.csv broker=broker.csv ...
Run by the build. A wrong definition is refused with its file, line and column."""

import csv
import sys

COLUMNS = ["name", "type", "default", "valid", "updateMode", "internal", "brokerSynonyms", "documentation"]
TYPES = {"BOOLEAN": "Boolean", "STRING": "String", "INT": "Int", "SHORT": "Short", "LONG": "Long", "DOUBLE": "Double",
         "LIST": "List", "CLASS": "Class", "PASSWORD": "Password"}
MODES = {"read-only": "ReadOnly", "per-broker": "PerBroker", "cluster-wide": "ClusterWide", "per-topic": "PerTopic",
         "per-group": "PerGroup"}


def fail(path, line, what):
    sys.exit(f"{path}:{line}: {what}")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def table(name, path):
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != COLUMNS:
            fail(path, 1, f"the columns must be {','.join(COLUMNS)}")
        lines = []
        previous = ""
        for row in reader:
            at = reader.line_num
            if row["name"] <= previous:
                fail(path, at, f"{row['name']} must stand after {previous}: names are sorted and unique")
            previous = row["name"]
            if row["type"] not in TYPES:
                fail(path, at, f"type: {row['type']} is none of {', '.join(TYPES)}")
            if row["updateMode"] not in MODES:
                fail(path, at, f"updateMode: {row['updateMode']} is none of {', '.join(MODES)}")
            if row["internal"] not in ("true", "false"):
                fail(path, at, f"internal: {row['internal']} is neither true nor false")
            default = row["default"]
            has_default = default not in ("<null>", "<required>")
            lines.append("    {" + ", ".join([
                quoted(row["name"]), "ConfigType::" + TYPES[row["type"]],
                str(has_default).lower(), str(default == "<required>").lower(),
                quoted(default if has_default else ""), quoted(row["valid"]),
                "ConfigUpdateMode::" + MODES[row["updateMode"]], row["internal"],
                quoted(row["brokerSynonyms"]), quoted(row["documentation"])]) + "},")
    constant = "k" + name[0].upper() + name[1:] + "Definitions"
    return f"constexpr ConfigDefinition {constant}[] = {{\n" + "\n".join(lines) + "\n};\n"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    tables = [table(*argument.split("=", 1)) for argument in sys.argv[2:]]
    names = [argument.split("=", 1)[0] for argument in sys.argv[2:]]
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        out.write("// Generated from the definitions in engine/metadata/config by generate_tables.py.\n"
                  '#include "engine/metadata/config/config_tables.h"\n\n'
                  "namespace brokerscope::metadata {\nnamespace {\n" + "\n".join(tables) + "} // namespace\n\n")
        for name in names:
            constant = name[0].upper() + name[1:]
            out.write(f"std::span<const ConfigDefinition> {name}Definitions() {{ return k{constant}Definitions; }}\n")
        out.write("} // namespace brokerscope::metadata\n")


main()
