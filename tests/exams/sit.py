#!/usr/bin/env python3
"""sit.py PROGRAM EXAM: sits the exam, and then with its fault, its diagnosis and its repair left out, one at a time: each has to
fail there and nowhere else. With a sanitizer one after the other: four clusters at a time are then too slow for exams that turn
on who keeps up with whom."""
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

program, exam = sys.argv[1:]


def sit(*options):
    return subprocess.run([program, "--headless", "--exam", exam, "--check", *options], capture_output=True, text=True, timeout=300)


breaks = {
    "fault": r"^FAIL  the fault does not show .*\(it was left out\)",
    "diagnosis": r"^FAIL  score 50: diagnosis 0, repair 50 \(every answer was wrong\)",
    "repair": r"^FAIL  not repaired .*\(the repair was left out\)",
}
# Each has a cluster of its own, and most of an exam is waiting.
with ThreadPoolExecutor(1 if os.environ.get("BROKERSCOPE_SANITIZED") == "1" else len(breaks) + 1) as pool:
    whole = pool.submit(sit)
    broken_ones = {part: pool.submit(sit, "--break", part) for part in breaks}
for sitting in (whole, *broken_ones.values()):
    print(sitting.result().stdout + sitting.result().stderr, flush=True)
if whole.result().returncode != 0:
    sys.exit("the exam does not go as it should")
for part, said in breaks.items():
    broken = broken_ones[part].result()
    if broken.returncode != 1 or not re.search(said, broken.stdout, re.MULTILINE):
        sys.exit(f"without its {part} the exam should have failed")
