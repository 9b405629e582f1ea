"""Read the cases: what a client is to do, what it is answered, and what is expected of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

GROUPS = ("requests", "responses", "errors", "retries", "safety", "streams", "closing")
"""In the order of a scoreboard; each is a file of cases."""

_PACKAGE = __name__.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `do`, `answers` and `expect` are as in case.schema.json."""

    id: str
    group: str
    title: str
    source: str
    needs: tuple[str, ...]
    do: Mapping[str, Any]
    answers: tuple[Mapping[str, Any], ...]
    expect: Mapping[str, Any]
    unusual: str | None

    def task(self) -> dict[str, Any]:
        """What a client is told: all but the answers and what is expected."""
        return {
            "id": self.id,
            "group": self.group,
            "title": self.title,
            "source": self.source,
            "needs": list(self.needs),
            "do": self.do,
        }


@dataclass(frozen=True, slots=True)
class Group:
    """Cases of one subject."""

    name: str
    about: str
    cases: tuple[Case, ...]


@lru_cache(maxsize=1)
def load() -> Mapping[str, Group]:
    """The groups that ship with the package, by name, in the order of `GROUPS`."""
    return {name: read(json.loads(_file(f"cases/{name}.json"))) for name in GROUPS}


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a file of cases."""
    found: dict[str, Any] = json.loads(_file("case.schema.json"))
    return found


def read(group: Mapping[str, Any]) -> Group:
    """A file of cases, parsed."""
    return Group(
        name=group["group"],
        about=group["about"],
        cases=tuple(_case(group["group"], one) for one in group["cases"]),
    )


def _case(group: str, facts: Mapping[str, Any]) -> Case:
    return Case(
        id=facts["id"],
        group=group,
        title=facts["title"],
        source=facts["source"],
        needs=tuple(facts.get("needs", ())),
        do=facts["do"],
        answers=tuple(facts["answers"]),
        expect=facts["expect"],
        unusual=facts.get("unusual"),
    )


def _file(path: str) -> str:
    return files(_PACKAGE).joinpath(path).read_text("utf-8")
