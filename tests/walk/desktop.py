"""A desktop that only the test sees: an X server without a screen, a window manager, a bus for screen readers, and the
mouse and keyboard of its user. Nothing of it listens on a network.
"""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from accessible import Window
from brokerscope_process import wait_until

SIZE = (1600, 1000)
PATIENCE_S = float(os.environ.get("BROKERSCOPE_WALK_PATIENCE", "40"))


class Desktop:
    def __init__(self, pictures):
        self.pictures = Path(pictures)
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.home = Path(tempfile.mkdtemp(prefix="brokerscope-walk-"))
        (self.home / "run").mkdir(mode=0o700)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "DBUS_"))}
        self.environment |= {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "LANG": "C.UTF-8",
                             "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.started = []
        self.taken = 0
        self.window = None

    def __enter__(self):
        try:
            return self._start()
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _start(self):
        reader, writer = os.pipe()
        self._run("Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", "-noreset",
                  pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        self.environment["DISPLAY"] = f":{number}"
        bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        with bus.stdout as said:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = said.readline().strip()
        self._run("openbox", "--sm-disable")
        return self

    def _run(self, *command, **more):
        options = {"stdout": subprocess.DEVNULL} | more
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    # ---- what is seen

    def watch(self):
        """From here on the parts are those of the program that was just started."""
        self.window = Window(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def parts(self, inside=None):
        windows = self.window.look()
        return [part for window in windows for part in window if inside is None or part.inside(inside)]

    def find(self, name, role=None, inside=None):
        """The part of this name that lies on the screen, or None. `name` may be a function of the part."""
        matches = name if callable(name) else lambda part: part.name == name
        for part in self.parts(inside):
            if matches(part) and part.on_screen and (role is None or part.role in role):
                return part
        return None

    def see(self, name, role=None, inside=None, enabled=False):
        """Waits until it can be seen."""
        def seen():
            part = self.find(name, role, inside)
            return part if part is not None and (not enabled or "sensitive" in part.states) else None
        try:
            return wait_until(seen, PATIENCE_S, f"{name if isinstance(name, str) else 'a part'} in {inside or 'the window'}")
        except AssertionError:
            self.picture("not-seen")
            (self.pictures / "not-seen.txt").write_text("\n".join(window.tree() for window in self.window.look()))
            raise

    def see_text(self, *words, inside=None):
        """Waits for a text with all these words."""
        return self.see(lambda part: all(word in part.name for word in words), ("label",), inside)

    def row(self, table, *words, role=("table", "tree", "tree table")):
        """Waits for a row with a cell for each of these words, and returns its cells."""
        def found():
            part = self.find(table, role)
            for cells in self.window.rows_of(part) if part is not None else []:
                if all(any(word in cell.name for cell in cells) for word in words):
                    return cells
            return None
        return wait_until(found, PATIENCE_S, f"a row with {words} in {table}")

    def picture(self, name):
        self.taken += 1
        path = self.pictures / f"{self.taken:02d}-{name}.png"
        subprocess.run(["import", "-display", self.environment["DISPLAY"], "-window", "root", str(path)], check=False,
                       stderr=subprocess.DEVNULL, timeout=60)

    # ---- what is done

    def click(self, name, role=None, inside=None, button=1):
        part = self.see(name, role, inside, enabled=True)
        self.click_at(*part.middle, button=button)
        return part

    def click_at(self, x, y, button=1):
        self._xdotool("mousemove", x, y, "click", button)

    def scroll_to(self, name, role=None, inside=None):
        """Turns the wheel over a panel until the part comes into sight."""
        def turned():
            part = self.find(name, role, inside)
            if part is None:
                panel = self.find(inside, ("frame",))
                self._xdotool("mousemove", panel.x + panel.width // 4, panel.y + panel.height // 2, "click", 5)
            return part
        return wait_until(turned, PATIENCE_S, f"{name} below in {inside}")

    def press(self, *keys):
        self._xdotool("key", *keys)

    def write(self, text):
        self._xdotool("type", "--delay", "8", text)

    def fill(self, name, text, role=("text", "spin box", "combo box"), inside=None):
        """Replaces what stands in a field."""
        self.click(name, role, inside)
        self.press("ctrl+a")
        self.write(text)

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *[str(argument) for argument in arguments]], env=self.environment, check=True, timeout=60)
