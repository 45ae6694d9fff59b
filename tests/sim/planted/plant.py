"""Copies the source file of a planted bug with its piece of text replaced:  plant.py ROOT NAME TARGET. Fails unless the text
stands in it exactly once, so that a planted bug cannot silently become no bug when the source changes. A copy that would
not change is left as it is. Without arguments it prints each bug with its file and, if there is one, the program whose test hunts it, for CMake."""
import pathlib
import sys

from bugs import BUGS

if len(sys.argv) == 1:
    for i, (name, (file, _, _, *hunt)) in enumerate(BUGS.items()):
        test = hunt[0].split()[0] if hunt and not hunt[0].startswith("--") else ""
        print(";" if i else "", name, "=", file, "=", test, sep="", end="")
    sys.exit(0)
root, name, target = sys.argv[1:]
file, old, new = BUGS[name][:3]
planted = (pathlib.Path(root) / file).read_text(encoding="utf-8")
for before, after in zip(old, new) if isinstance(old, tuple) else [(old, new)]:
    if planted.count(before) != 1:
        sys.exit(f"{name}: in {file} found {planted.count(before)} times instead of once: {before}")
    planted = planted.replace(before, after)
copy = pathlib.Path(target)
if not copy.exists() or copy.read_text(encoding="utf-8") != planted:
    copy.write_text(planted, encoding="utf-8")
