"""A small document of `documents/` and what is expected of it: see `documents/README.md` for the form."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "documents"
SHARE = 20
"""One document of so many is in the suite."""

_CASE = {"says", "document", "text", "files", "refused", "because", "calls", "shows"}
_CALL = {"call", "arguments", "base_url", "sends", "answers", "result", "type", "types", "attributes"}
_CALL |= {"events", "error", "message"}
_SENDS = {"method", "target", "headers", "json", "body", "bytes", "form", "parts"}
_ANSWERS = {"status", "headers", "json", "body", "bytes", "events"}


class _Loader(yaml.CSafeLoader):
    """Reads cases as JSON would be: no dates, and no booleans but `true` and `false`."""


_RESOLVERS = yaml.CSafeLoader.yaml_implicit_resolvers
_Loader.yaml_implicit_resolvers = {
    first: [
        rule
        for rule in rules
        if rule[0] != "tag:yaml.org,2002:timestamp" and (rule[0] != "tag:yaml.org,2002:bool" or first in "tf")
    ]
    for first, rules in _RESOLVERS.items()
}


@dataclass(frozen=True)
class Case:
    """A document, and either the line with which it is refused, or calls of the client that it becomes."""

    name: str
    """Kind and name, such as `bodies/a_list`."""
    says: str
    files: Mapping[str, str | bytes]
    """The files of the document, of which the first is pinned."""
    refused: str | None
    because: str
    calls: list[dict[str, Any]]
    shows: Mapping[str, list[str]]
    """File of the generated package -> texts that it has."""

    @property
    def kind(self) -> str:
        """The folder."""
        return self.name.partition("/")[0]


@cache
def read_case(path: Path) -> Case:
    """Read a case. Raises ValueError for one that is not of the form."""
    given = yaml.load(path.read_bytes(), _Loader)
    name = f"{path.parent.name}/{path.stem}"
    _known(name, given, _CASE)
    for call in given.get("calls", ()):
        _known(name, call, _CALL)
        _known(name, _map(call.get("sends")), _SENDS)
        _known(name, _map(call.get("answers")), _ANSWERS)
    sources = [key for key in ("document", "text", "files") if key in given]
    refused = given.get("refused")
    if not given.get("says") or len(sources) != 1:
        raise ValueError(f"{name}: needs `says`, and one of `document`, `text`, `files`")
    if (refused is None) is ("calls" not in given and "shows" not in given):
        raise ValueError(f"{name}: needs either `refused`, or `calls` or `shows`")
    if (refused is None) is ("because" in given):
        raise ValueError(f"{name}: `because` says why a document is refused")
    files = given["files"] if "files" in given else {"openapi.yaml": given[sources[0]]}
    return Case(
        name,
        given["says"],
        {file: _content(value) for file, value in files.items()},
        refused,
        given.get("because", ""),
        given.get("calls", []),
        {
            file: [texts] if isinstance(texts, str) else texts
            for file, texts in given.get("shows", {}).items()
        },
    )


def _known(name: str, given: Mapping[str, Any], allowed: set[str]) -> None:
    if unknown := given.keys() - allowed:
        raise ValueError(f"{name}: the form has no {', '.join(sorted(unknown))}")


def _map(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _content(value: Any) -> str | bytes:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and value.keys() == {"$bytes"}:
        return base64.b64decode(value["$bytes"])
    # The emitter of libyaml takes a tenth of the time.
    return str(yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True))


@cache
def all_cases() -> tuple[Path, ...]:
    """Every case, by kind and name."""
    return tuple(sorted(FOLDER.glob("*/*.yaml")))


def share(cases: Iterable[Path]) -> list[Path]:
    """A twentieth of the cases, of each kind with many at least one, and always the same ones of a kind."""
    kinds: dict[Path, list[Path]] = {}
    for path in cases:
        kinds.setdefault(path.parent, []).append(path)
    few = [path for group in kinds.values() if len(group) < SHARE / 2 for path in group]
    groups = [*(group for group in kinds.values() if len(group) >= SHARE / 2), few]
    chosen: list[Path] = []
    for group in groups:
        ranked = sorted(group, key=lambda path: hashlib.sha256(path.stem.encode()).digest())
        chosen += ranked[: max(1, round(len(ranked) / SHARE))]
    return sorted(chosen)
