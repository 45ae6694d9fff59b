"""The window as a screen reader knows it: roles, names, states and places, over AT-SPI.

A look asks for a whole level of the tree at once, without waiting for one answer before the next question: the program
answers between two frames, so a look takes as many frames as the tree is deep, not as many as it has parts.
"""
from dataclasses import dataclass, field

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TABLE = "org.a11y.atspi.Table"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"
STATES = {"checked": 4, "enabled": 8, "expanded": 9, "focused": 12, "pressed": 20, "selected": 23, "sensitive": 24,
          "showing": 25, "visible": 30}
CLIPPING = ("filler", "frame", "panel", "viewport", "scroll pane")
ANSWER_WITHIN_MS = 20_000


@dataclass
class Part:
    """One thing in the window: a button, a label, a table."""
    address: tuple
    role: str = ""
    name: str = ""
    help: str = ""
    states: frozenset = frozenset()
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    parent: "Part | None" = None
    children: list = field(default_factory=list)

    @property
    def middle(self):
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def on_screen(self):
        """Not behind another panel's tab, which is laid out beyond the screen's edge, nor scrolled out of sight."""
        x, y = self.middle
        return self.width > 0 and self.height > 0 and x >= 0 and y >= 0 and self._shows(x, y)

    def _shows(self, x, y):
        above = self.parent
        if above is None or not above.role:
            return True
        if above.role in CLIPPING and not (above.x <= x < above.x + above.width and above.y <= y < above.y + above.height):
            return False
        return above._shows(x, y)

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def inside(self, name):
        """Whether this is the part called `name`, or a part of it."""
        return self.name == name or (self.parent is not None and self.parent.inside(name))

    def tree(self, depth=0):
        own = f"{'  ' * depth}{self.role} {self.name!r} {self.x},{self.y} {self.width}x{self.height}"
        return "\n".join([own] + [child.tree(depth + 1) for child in self.children])


class Window:
    """What the program under test shows."""

    def __init__(self, session_bus_address, application="brokerscope"):
        self.application = application
        session = _connect(session_bus_address)
        reply = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                  Gio.DBusCallFlags.NONE, ANSWER_WITHIN_MS, None)
        self.bus = _connect(reply.unpack()[0])
        self.root = None

    def look(self):
        """The windows, dialogs and menus that are open, with everything in them that can be seen."""
        if self.root is None:
            self.root = self._find_application()
            if self.root is None:
                return []
        top = Part(self.root)
        children = self._children([top])[0]
        if not children:
            self.root = None  # a program that ended is remembered for a moment: the next look asks again
            return []
        level = [Part(address, parent=top) for address in children]
        windows = level
        while level:
            level = [part for part in self._describe(level)
                     if "showing" in part.states and (part.parent is top or (part.width > 0 and part.x >= 0 and part.y > -5000))]
            for part in level:
                if part.parent is not top:
                    part.parent.children.append(part)
            asked = [part for part in level if part.role not in ("table", "tree table", "tree", "list")]
            found = []
            for part, children in zip(asked, self._children(asked)):
                found += [Part(address, parent=part) for address in (children or [])]
            level = found
        # The last window that was opened lies above the others.
        return [window for window in windows if window.role and "showing" in window.states]

    def text_of(self, part):
        """What stands in a field."""
        reply = self._ask([(part.address, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))])[0]
        return reply[0] if reply else ""

    def rows_of(self, table, columns=None):
        """The cells of a table by row; `columns` names those that are wanted."""
        rows, count = (self._property(table.address, TABLE, name) or 0 for name in ("NRows", "NColumns"))
        wanted = list(range(count))
        cells = self._ask([(table.address, TABLE, "GetAccessibleAt", GLib.Variant("(ii)", (row, column)))
                           for row in range(min(rows, 200)) for column in wanted])
        parts = [Part(tuple(cell[0])) if cell else Part(("", "")) for cell in cells]
        self._describe([part for part in parts if part.address[0]])
        return [parts[i:i + count] for i in range(0, len(parts), count)] if count else []

    def _find_application(self):
        desktop = Part(("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"))
        children = self._children([desktop])[0] or []
        for part in self._describe([Part(address) for address in children]):
            if part.name == self.application:
                return part.address
        return None

    def _children(self, parts):
        replies = self._ask([(part.address, ACCESSIBLE, "GetChildren", None) for part in parts])
        return [[tuple(child) for child in reply[0]] if reply else None for reply in replies]

    def _describe(self, parts):
        questions = []
        for part in parts:
            questions += [(part.address, ACCESSIBLE, "GetRoleName", None),
                          (part.address, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))),
                          (part.address, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Description"))),
                          (part.address, ACCESSIBLE, "GetState", None),
                          (part.address, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))]
        replies = self._ask(questions)
        for i, part in enumerate(parts):
            role, name, help_text, states, extents = replies[5 * i:5 * i + 5]
            part.role = role[0] if role else ""
            part.name = name[0] if name else ""
            part.help = help_text[0] if help_text else ""
            bits = states[0][0] | states[0][1] << 32 if states else 0
            part.states = frozenset(state for state, bit in STATES.items() if bits >> bit & 1)
            part.x, part.y, part.width, part.height = extents[0] if extents else (0, 0, 0, 0)
        return parts

    def _property(self, address, interface, name):
        reply = self._ask([(address, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))])[0]
        return reply[0] if reply else None

    def _ask(self, questions):
        """Sends all of them, then waits for all answers; None where the part is gone meanwhile."""
        replies = [None] * len(questions)
        waiting = len(questions)
        loop = GLib.MainLoop()

        def answered(bus, result, index):
            nonlocal waiting
            try:
                replies[index] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass
            waiting -= 1
            if waiting == 0:
                loop.quit()

        for index, ((name, path), interface, method, arguments) in enumerate(questions):
            self.bus.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, ANSWER_WITHIN_MS, None,
                          answered, index)
        if waiting:
            loop.run()
        return replies


def _connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
