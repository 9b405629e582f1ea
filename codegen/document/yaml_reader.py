"""Read YAML 1.2 as JSON data: of its plain scalars, only those of JSON are numbers, booleans or null.

So `no`, `012`, `1_000`, `1:30`, `0o17`, `.5` and dates are strings, in contrast to YAML 1.1, which PyYAML
reads.
Map keys are always strings, as written: `200` and `"200"` are the same key.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from math import isinf
from typing import Any, Final

import yaml

from codegen.document.errors import MAX_DEPTH, MAX_VALUES, SpecError, pointer

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
"""A number of JSON (RFC 8259, 6); its groups are the parts that an integer lacks."""
MAX_DIGITS: Final = 1000
"""Of a number; Python converts integers of a few thousand digits."""
_WORDS: Final = {
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_FIRST: Final = frozenset("nN~tTfF-0123456789")
_TAG: Final = "tag:yaml.org,2002:"
_NO_KEY: Final = object()
_MERGE: Final = object()
"""The key `<<`, unless it is quoted."""


class Loader(yaml.CSafeLoader):
    """Reads scalars likewise, for nodes of which the marks are needed."""


class _Open:
    """A map or list that is not read completely."""

    __slots__ = ("anchor", "height", "key", "merged", "size", "value")

    def __init__(self, value: Any, anchor: str | None) -> None:
        self.value = value
        self.anchor = anchor
        self.key: Any = _NO_KEY
        self.merged: list[dict[str, Any]] = []
        self.size = 1
        self.height = 1


class _Anchored:
    """A value that aliases refer to."""

    __slots__ = ("height", "size", "value")

    def __init__(self, value: Any, size: int, height: int) -> None:
        self.value, self.size, self.height = value, size, height


def read_yaml(text: str, file: object = "") -> Any:
    """Return the value of the only document in a YAML text. Raises SpecError with the line."""
    try:
        return _Reader(text, str(file)).read()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = f"line {mark.line + 1}" if mark else ""
        before = _line(text, mark.line)[: mark.column + 1] if mark else ""
        problem = " ".join((error.problem or "it cannot be read").split())
        if before.endswith("\t") and not before.strip():
            problem = "a tab indents it, and YAML allows only spaces there"
        raise SpecError(f"is not YAML: {problem}", file=str(file), place=line) from None
    except (yaml.YAMLError, ValueError) as error:
        raise SpecError(f"is not YAML: {' '.join(str(error).split())}", file=str(file)) from None


def _line(text: str, number: int) -> str:
    lines = text.split("\n", number + 1)
    return lines[number] if number < len(lines) else ""


class _Reader:
    """Builds the value of a document from the events of the parser, without recursion."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.parser: Any = yaml.CBaseLoader(text)
        self.stack: list[_Open] = []
        self.anchors: dict[str, _Anchored | None] = {}
        """None for what is not read completely."""
        self.documents = 0
        self.result: Any = None

    def read(self) -> Any:
        handlers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start_map,
            yaml.SequenceStartEvent: self._start_list,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        while (event := self.parser.get_event()) is not None:
            handler = handlers.get(type(event))
            if handler:
                handler(event)
        return self.result

    def _error(self, event: Any, message: str) -> SpecError:
        steps = [
            str(len(one.value)) if isinstance(one.value, list) else str(one.key)
            for one in self.stack
            if isinstance(one.value, list) or isinstance(one.key, str)
        ]
        where = pointer((*steps[:6], "...") if len(steps) >= MAX_DEPTH else tuple(steps))
        line = f"line {event.start_mark.line + 1}"
        return SpecError(message, file=self.file, place=f"{line}: {where}" if where else line)

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self._error(event, "is not YAML: a second document begins; a file may hold one")

    def _start_map(self, event: Any) -> None:
        self._open(event, {}, "map")

    def _start_list(self, event: Any) -> None:
        self._open(event, [], "seq")

    def _open(self, event: Any, value: Any, kind: str) -> None:
        if self.stack and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is _NO_KEY:
            raise self._error(event, "is not YAML: a key is a list or a map")
        if event.tag not in (None, "!", _TAG + kind):
            raise self._error(event, f"is not YAML of JSON data: the tag {_shown(event.tag)}")
        if len(self.stack) >= MAX_DEPTH:
            raise self._error(event, f"is nested too deeply: the limit is {MAX_DEPTH} levels")
        if event.anchor:
            self.anchors[event.anchor] = None
        self.stack.append(_Open(value, event.anchor))

    def _end(self, event: Any) -> None:
        done = self.stack.pop()
        value = done.value
        if done.merged and isinstance(value, dict):
            merged: dict[str, Any] = {}
            for one in reversed(done.merged):
                merged.update(one)
            merged.update(value)
            value = merged
        if done.anchor:
            self.anchors[done.anchor] = _Anchored(value, done.size, done.height)
        self._put(event, value, done.size, done.height)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise self._error(event, f"is not YAML: the alias *{event.anchor} has no anchor")
        found = self.anchors[event.anchor]
        if found is None:
            raise self._error(event, f"the alias *{event.anchor} is inside of what it stands for")
        if self.stack and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is _NO_KEY:
            if not isinstance(found.value, str):
                raise self._error(event, f"is not YAML of JSON data: the key *{event.anchor} is not a string")
            self._key(event, found.value)
            return
        if len(self.stack) + found.height > MAX_DEPTH:
            raise self._error(event, f"is nested too deeply: the limit is {MAX_DEPTH} levels")
        self._put(event, found.value, found.size, found.height)

    def _scalar(self, event: Any) -> None:
        text = event.value
        if self.stack and self.stack[-1].key is _NO_KEY and isinstance(self.stack[-1].value, dict):
            if text == "<<" and event.implicit[0]:
                self.stack[-1].key = _MERGE
                return
            if event.anchor:
                self.anchors[event.anchor] = _Anchored(text, 1, 0)
            self._key(event, text)
            return
        value = self._value(event, text)
        if event.anchor:
            self.anchors[event.anchor] = _Anchored(value, 1, 0)
        self._put(event, value, 1, 0)

    def _value(self, event: Any, text: str) -> Any:
        if event.tag not in (None, "!"):
            return self._tagged(event, text)
        if not event.implicit[0] or event.tag == "!" or (text and text[0] not in _FIRST):
            return text
        if text in _WORDS:
            return _WORDS[text]
        match = NUMBER.match(text)
        return self._number(event, text, match) if match else text

    def _tagged(self, event: Any, text: str) -> Any:
        kind = event.tag.removeprefix(_TAG)
        if kind == "str":
            return text
        match = NUMBER.match(text)
        if match and kind in ("int", "float") and (kind == "float" or match[0].lstrip("-").isdigit()):
            number = self._number(event, text, match)
            return float(number) if kind == "float" else number
        if kind in ("bool", "null") and text in _WORDS and (_WORDS[text] is None) == (kind == "null"):
            return _WORDS[text]
        raise self._error(event, f"is not YAML of JSON data: the tag {_shown(event.tag)}")

    def _number(self, event: Any, text: str, match: re.Match[str]) -> int | float:
        if len(text) > MAX_DIGITS:
            raise self._error(event, f"has a number of {len(text)} characters; the limit is {MAX_DIGITS}")
        if match[1] is None and match[2] is None:
            return int(text)
        number = float(text)
        if isinf(number):
            raise self._error(event, f"the number {text} is larger than any that can be computed with")
        return number

    def _key(self, event: Any, key: str) -> None:
        holder = self.stack[-1]
        if key in holder.value:
            raise self._error(event, f"the key {key!r} is duplicated")
        holder.key = key
        holder.value[key] = None

    def _put(self, event: Any, value: Any, size: int, height: int) -> None:
        if not self.stack:
            self.result = value
            return
        holder = self.stack[-1]
        holder.size += size
        holder.height = max(holder.height, height + 1)
        if holder.size > MAX_VALUES:
            raise self._error(event, f"has more than {MAX_VALUES} values when its aliases are expanded")
        if isinstance(holder.value, list):
            holder.value.append(value)
        elif holder.key is _MERGE:
            self._merge(event, holder, value)
        else:
            holder.value[holder.key] = value
            holder.key = _NO_KEY

    def _merge(self, event: Any, holder: _Open, value: Any) -> None:
        found = value if isinstance(value, list) else [value]
        if not all(isinstance(one, dict) for one in found):
            raise self._error(event, "a merge key `<<` needs a map, or a list of maps")
        holder.merged += found
        holder.key = _NO_KEY


def _shown(tag: str) -> str:
    return f"!!{tag.removeprefix(_TAG)}" if tag.startswith(_TAG) else tag


Loader.yaml_implicit_resolvers = {}
for _tag, _regex, _chars in (
    ("null", re.compile(r"(?:null|Null|NULL|~|)\Z"), ["n", "N", "~", ""]),
    ("bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), list("tTfF")),
    ("int", re.compile(r"-?(?:0|[1-9][0-9]*)\Z"), list("-0123456789")),
    ("float", NUMBER, list("-0123456789")),
    ("merge", re.compile(r"<<\Z"), ["<"]),
):
    Loader.add_implicit_resolver(_TAG + _tag, _regex, _chars)
