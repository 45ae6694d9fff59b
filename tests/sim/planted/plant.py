"""Copies the source file of a planted bug with its piece of text replaced:  plant.py ROOT NAME TARGET. Fails unless the text
stands in it exactly once, so that a planted bug cannot silently become no bug when the source changes. Without arguments
it prints each bug with its file, for CMake."""
import pathlib
import sys

from bugs import BUGS

if len(sys.argv) == 1:
    print(";".join(f"{name}={file}" for name, (file, _, _) in BUGS.items()), end="")
    sys.exit(0)
root, name, target = sys.argv[1:]
file, old, new = BUGS[name]
text = (pathlib.Path(root) / file).read_text(encoding="utf-8")
if text.count(old) != 1:
    sys.exit(f"{name}: in {file} found {text.count(old)} times instead of once: {old}")
pathlib.Path(target).write_text(text.replace(old, new), encoding="utf-8")
