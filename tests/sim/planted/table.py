"""Builds every planted bug, lets the simulation (or a test) hunt it, and prints a table. Fails if fewer than 18 of 20 are found.

    python3 tests/sim/planted/table.py BUILD_DIRECTORY [--seeds N] [--only NAME,NAME...] [--no-build] [--write FILE]

--write also puts the table into FILE (README.md beside this script), below the line that begins with "| planted bug".
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
parser.add_argument("--write", type=pathlib.Path)
arguments = parser.parse_args()

bugs = {name: bug for name, bug in BUGS.items() if not arguments.only or name in arguments.only.split(",")}
if not arguments.no_build:
    subprocess.run(["cmake", "--build", arguments.build, "--target"] + [f"planted_{name}" for name in bugs], check=True)

lines = []


def say(line):
    lines.append(line)
    print(line, flush=True)


say("| planted bug | in | promise it breaks | first seed |")
say("|---|---|---|---|")
found = 0
for name, (file, _, _, *how) in bugs.items():
    program = next(path for path in arguments.build.rglob(f"planted_{name}") if path.is_file())
    how = " ".join(how)
    by_test = bool(how) and not how.startswith("--")
    if by_test:
        test = how.split()[1]
        run = subprocess.run([program, f"--gtest_filter={test}"], capture_output=True, text=True)
        caught, promise, seed = f"FAILED  ] {test}" in run.stdout, "", f"by the test {test}"
    else:
        command = [program, "--hunt", name, "--count", str(arguments.seeds)] + how.split()
        run = subprocess.run(command, capture_output=True, text=True)
        match = re.match(r".*: seed (\d+) after \d+ s: ([^:]+):", run.stdout)
        caught = match is not None or run.returncode < 0  # a crash gives a bug away, too
        seed, promise = (match[1], match[2]) if match else ("?", "a crash")
        seed += f" ({how})" if how else ""
    found += caught
    say(f"| {name.replace('_', ' ')} | {file} | {promise if caught else ''} | {seed if caught else 'not found'} |")
say(f"\n{found} of {len(bugs)} found within {arguments.seeds} seeds each.")
if arguments.write:
    text = arguments.write.read_text(encoding="utf-8").split("| planted bug")[0].rstrip()
    arguments.write.write_text(text + "\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
sys.exit(found * 20 < len(bugs) * 18)
