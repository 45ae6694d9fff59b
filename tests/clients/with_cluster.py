"""Runs a command against a fresh cluster of its own: with_cluster.py [--nodes N] PROGRAM -- COMMAND...

The command finds the bootstrap servers as its last argument. Exits with the command's code; on failure prints what
Brokerscope had to say.
"""
import argparse
import subprocess
import sys

from brokerscope_process import Brokerscope


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--nodes", type=int, default=3)
    parser.add_argument("--timeout", type=float, default=240)
    parser.add_argument("program")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    with Brokerscope(options.program, options.nodes) as cluster:
        try:
            code = subprocess.run([*options.command, cluster.bootstrap], timeout=options.timeout).returncode
        except subprocess.TimeoutExpired:
            print(f"the client did not finish within {options.timeout:g} s", file=sys.stderr)
            code = 1
        if code == 0 and not cluster.alive():
            print("the client was content, but Brokerscope is gone", file=sys.stderr)
            code = 1
        if code != 0:
            print("---- Brokerscope said:\n" + "\n".join(cluster.output[-60:]), file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
