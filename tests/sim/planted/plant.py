"""Copies a source file with one exact piece of text replaced. Fails unless the text stands in it exactly once, so that a
planted bug cannot silently become no bug when the source changes."""
import pathlib
import sys

source, target, old, new = sys.argv[1:]
text = pathlib.Path(source).read_text(encoding="utf-8")
if text.count(old) != 1:
    sys.exit(f"{source}: found {text.count(old)} times instead of once: {old}")
pathlib.Path(target).write_text(text.replace(old, new), encoding="utf-8")
