#!/usr/bin/env python3
"""play.py PROGRAM LESSON: plays the lesson, each act held back so long that a check which does not need it shows, and then
without the first act, which has to fail there and nowhere else."""
import re
import subprocess
import sys

program, lesson = sys.argv[1:]


def play(*options):
    done = subprocess.run([program, "--lesson", lesson, "--check", *options], capture_output=True, text=True, timeout=250)
    print(done.stdout + done.stderr)
    return done


whole = play("--break", "every")
if whole.returncode != 0:
    sys.exit("the lesson does not play")
step = re.search(r"^ok +step (\S+): met", whole.stdout, re.MULTILINE).group(1)
broken = play("--break", step)
if broken.returncode != 1 or not re.search(rf"^FAIL  step {step}: not met .*its act was left out", broken.stdout, re.MULTILINE):
    sys.exit(f"without its act the step {step} should have failed")
