"""Builds every planted bug, lets the simulation hunt it, and prints a table. Fails if fewer than 18 of 20 are found.

    python3 tests/sim/planted/table.py BUILD_DIRECTORY [--seeds N] [--only NAME,NAME...] [--no-build]
"""
import argparse
import pathlib
import re
import subprocess
import sys

from bugs import BUGS

parser = argparse.ArgumentParser()
parser.add_argument("build", type=pathlib.Path)
parser.add_argument("--seeds", type=int, default=1000)
parser.add_argument("--only", default="")
parser.add_argument("--no-build", action="store_true")
arguments = parser.parse_args()

bugs = [(name, bug[0]) for name, bug in BUGS.items() if not arguments.only or name in arguments.only.split(",")]
if not arguments.no_build:
    subprocess.run(["cmake", "--build", arguments.build, "--target"] + [f"planted_{name}" for name, _ in bugs], check=True)

print("| planted bug | in | found at seed | as |\n|---|---|---|---|")
found = 0
for name, file in bugs:
    program = next(path for path in arguments.build.rglob(f"planted_{name}") if path.is_file())
    run = subprocess.run([program, "--hunt", name, "--count", str(arguments.seeds)], capture_output=True, text=True)
    match = re.match(r".*: seed (\d+) after (\d+) s: ([^:]+): (.*)", run.stdout)
    found += match is not None or run.returncode < 0  # a crash gives a bug away, too
    seed, what = (match[1], match[3]) if match else ("a crash", "") if run.returncode < 0 else ("not found", "")
    print(f"| {name.replace('_', ' ')} | {file} | {seed} | {what} |", flush=True)
print(f"\n{found} of {len(bugs)} found within {arguments.seeds} seeds each")
sys.exit(found * 20 < len(bugs) * 18)
