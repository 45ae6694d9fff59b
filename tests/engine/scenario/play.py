#!/usr/bin/env python3
"""play.py PROGRAM SCENARIO [clients]: plays it, and then without its fault and, when told, without its clients: what was
expected must not come true then."""
import re
import subprocess
import sys

program, scenario, *parts = sys.argv[1:]


def play(*options):
    done = subprocess.run([program, "--scenario", scenario, "--check", *options], capture_output=True, text=True, timeout=120)
    print(" ".join(options) + "\n" + done.stdout + done.stderr, flush=True)
    return done


if play().returncode != 0:
    sys.exit("it does not go as it should")
for part in ("fault", *parts):
    broken = play("--break", part)
    if broken.returncode != 1 or not re.search(r"^FAILED: \S+:\d+: ", broken.stdout, re.MULTILINE):
        sys.exit(f"without its {part} an expectation should have failed")
