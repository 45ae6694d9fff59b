"""Reads the message definitions and refuses what is wrong with them."""
import json
import os
import re
from dataclasses import dataclass, field

OPEN = 32767  # "10+": to the highest version there will ever be
SCALARS = {"bool", "int8", "int16", "uint16", "int32", "uint32", "int64", "float64", "uuid"}
LENGTHY = {"string", "bytes", "records"}
CPP_WORDS = set("""and auto bool break case catch char class const continue default delete do double else enum explicit
export extern false float for friend goto if int long namespace new not operator or private protected public register
requires return short signed sizeof static struct switch template this throw true try typedef typename union unsigned
using virtual void volatile while xor encode decode read""".split())


class Wrong(Exception):
    """A definition that cannot be: the message names file and field."""


@dataclass
class Span:
    """Versions from low to high, both included; empty if low > high."""
    low: int
    high: int

    def covers(self, other):
        return self.low <= other.low and self.high >= other.high

    def empty(self):
        return self.low > self.high


NEVER = Span(1, 0)


@dataclass
class Field:
    name: str
    type: str            # of an element, if this is an array
    array: bool
    struct: object       # the Struct of `type`, or None
    versions: Span
    nullable: Span
    default: object      # as JSON holds it; NO_DEFAULT if there is none
    tag: object          # int or None
    ignorable: bool
    key: bool
    entity: str
    flexible: bool       # False: never compact, though the message is
    secret: bool         # not for eyes, logs or recordings
    about: str

    def default_is_null(self):
        return self.default is None


NO_DEFAULT = "(none)"


@dataclass
class Struct:
    name: str
    fields: list = field(default_factory=list)


@dataclass
class Message:
    name: str
    file: str
    kind: str            # request, response, header, data, record, coordinator-key, coordinator-value
    home: str
    key: object          # api key, record type, or None
    versions: Span
    flexible_from: int   # OPEN: never
    about: str
    root: Struct
    structs: list        # nested ones, each after those that it uses

    def flexible_span(self):
        return NEVER if self.flexible_from == OPEN else Span(self.flexible_from, OPEN)


@dataclass
class Api:
    name: str
    key: int
    versions: Span
    latest_stable: int
    flexible_from: int
    listeners: list
    cluster_action: bool
    forwardable: bool
    about: str


def parse_span(text, where, valid):
    """The versions of `text` within `valid`; what reaches its end is open."""
    match = re.fullmatch(r"(\d+)(?:(\+)|-(\d+))?", text)
    if not match:
        raise Wrong(f"{where}: '{text}' is not a range of versions")
    low = int(match[1])
    high = valid.high if match[2] else int(match[3] or low)
    if low > high or low < valid.low or high > valid.high:
        raise Wrong(f"{where}: versions {text} lie outside {valid.low}-{valid.high}")
    return Span(low, OPEN if high == valid.high else high)


class Parser:
    def __init__(self, file, message, valid, common):
        self.file, self.message, self.valid = file, message, valid
        self.whole = Span(valid.low, OPEN)
        self.common = common           # name -> list of JSON fields
        self.done = {}                 # name -> Struct
        self.order = []

    def wrong(self, owner, name, what):
        raise Wrong(f"{self.file}: {self.message}: {owner}.{name}: {what}")

    def struct(self, name, json_fields, root=False):
        struct = Struct(name)
        if not root:
            if name in self.done:
                raise Wrong(f"{self.file}: {self.message}: struct {name} is defined twice")
            self.done[name] = None     # being read
        seen, tags = set(), set()
        for json_field in json_fields:
            parsed = self.field(name, json_field)
            if parsed.name in seen:
                self.wrong(name, parsed.name, "is there twice")
            seen.add(parsed.name)
            if parsed.tag is not None:
                if parsed.tag in tags:
                    self.wrong(name, parsed.name, f"tag {parsed.tag} is there twice")
                tags.add(parsed.tag)
            struct.fields.append(parsed)
        if not root:
            self.done[name] = struct
            self.order.append(struct)
        return struct

    def field(self, owner, raw):
        name = raw.get("name", "?")
        known = {"name", "type", "versions", "nullable", "default", "tag", "ignorable", "key", "entity", "flexible",
                 "about", "secret", "fields"}
        for attribute in raw:
            if attribute not in known:
                self.wrong(owner, name, f"unknown attribute '{attribute}'")
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name) or name in CPP_WORDS:
            self.wrong(owner, name, "is not a name that a C++ member can have")
        where = f"{self.file}: {self.message}: {owner}.{name}"
        versions = parse_span(raw["versions"], where, self.valid) if "versions" in raw else self.whole
        nullable = raw.get("nullable", False)
        if nullable is True:
            nullable = versions
        elif nullable:
            nullable = parse_span(nullable, where, self.valid)
        else:
            nullable = NEVER
        text = raw.get("type", "")
        array = text.startswith("[]")
        element = text[2:] if array else text
        struct = None
        if element[:1].isupper():
            struct = self.struct_of(owner, name, element, raw)
        elif element not in SCALARS | LENGTHY or "fields" in raw:
            self.wrong(owner, name, f"no such type: '{text}'")
        default = self.default(owner, name, raw, element, array or struct is not None, nullable)
        if not nullable.empty() and element in SCALARS and not array:
            self.wrong(owner, name, f"{element} cannot be null")
        if "tag" in raw and (element == "records" or not isinstance(raw["tag"], int)):
            self.wrong(owner, name, "cannot be a tagged field")
        return Field(name, element, array, struct, versions, nullable, default, raw.get("tag"),
                     raw.get("ignorable", False), raw.get("key", False), raw.get("entity", ""),
                     raw.get("flexible", True), raw.get("secret", False), self.about(owner, name, raw))

    def struct_of(self, owner, name, element, raw):
        if "fields" in raw:
            return self.struct(element, raw["fields"])
        if element not in self.done and element in self.common:
            self.struct(element, self.common[element])
        struct = self.done.get(element)
        if struct is None:
            self.wrong(owner, name, f"struct {element} is not defined before its use")
        return struct

    def default(self, owner, name, raw, element, composite, nullable):
        if "default" not in raw:
            return NO_DEFAULT
        value = raw["default"]
        fits = {"bool": bool, "string": str}.get(element, int)
        if value is None:
            if nullable.empty():
                self.wrong(owner, name, "default null, but never nullable")
        elif composite or element in ("uuid", "bytes", "records", "float64") or type(value) is not fits:
            self.wrong(owner, name, f"default {value!r} does not fit the type")
        return value

    def about(self, owner, name, raw):
        """One sentence for the person who looks at the field in the window."""
        text = raw.get("about", "")
        if not text.endswith("."):
            self.wrong(owner, name, "has no 'about' sentence")
        return text


def message(file, name, kind, home, key, versions, flexible, body, about):
    match = re.fullmatch(r"(\d+)(?:-(\d+))?", versions)
    if not match:
        raise Wrong(f"{file}: '{versions}' is not a range of versions")
    valid = Span(int(match[1]), int(match[2] or match[1]))
    flexible_from = OPEN if flexible == "none" else int(flexible.rstrip("+"))
    parser = Parser(file, name, valid, body.get("structs", {}))
    root = parser.struct(name, body["fields"], root=True)
    for common in body.get("structs", {}):
        if common not in parser.done:
            raise Wrong(f"{file}: {name}: struct {common} is not used")
    if flexible_from == OPEN and any(f.tag is not None for s in [root, *parser.order] for f in s.fields):
        raise Wrong(f"{file}: {name}: tagged fields in a message that is never flexible")
    return Message(name, file, kind, home, key, valid, flexible_from, about, root, parser.order)


def load_file(file, data):
    """The messages of one file, and its Api if it defines one."""
    try:
        about = data["about"]
        if "api" in data:
            common = (data["key"], data["versions"], data["flexible"])
            pair = [message(file, data["api"] + suffix, kind, "api", *common, data[kind], about)
                    for kind, suffix in (("request", "Request"), ("response", "Response"))]
            versions = pair[0].versions
            api = Api(data["api"], data["key"], versions, data.get("latestStable", versions.high),
                      pair[0].flexible_from, data["listeners"], data.get("clusterAction", False),
                      data.get("forwardable", False), about)
            return pair, api
        return [message(file, data["message"], data["kind"], data["home"], data.get("key"), data["versions"],
                        data["flexible"], data, about)], None
    except KeyError as missing:
        raise Wrong(f"{file}: {missing} is missing") from missing


def load(folder):
    messages, apis = [], []
    for file in sorted(os.listdir(folder)):
        if not file.endswith(".json"):
            continue
        with open(os.path.join(folder, file), encoding="utf-8") as stream:
            try:
                data = json.load(stream)
            except ValueError as error:
                raise Wrong(f"{file}: not JSON: {error}") from error
        more, api = load_file(file, data)
        messages += more
        if api:
            apis.append(api)
    apis.sort(key=lambda api: api.key)
    for what, names in (("message", [m.name for m in messages]), ("api key", [a.key for a in apis])):
        for name in names:
            if names.count(name) > 1:
                raise Wrong(f"{what} {name} is defined twice")
    return messages, apis


def snake(name):
    """ProduceRequest -> produce_request, KRaftVersionRecord -> kraft_version_record."""
    name = name.replace("KRaft", "Kraft")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
