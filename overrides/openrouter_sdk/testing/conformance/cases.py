"""Read the cases: the task of a client, the answers to it, and what is expected."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from openrouter_sdk.testing.package_data import read_json

GROUPS = ("requests", "responses", "errors", "retries", "client", "safety", "streams", "closing")
"""The files of cases, in the order of the scoreboard."""

_PACKAGE = __name__.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Case:
    """A case; case.schema.json describes `do`, `answers` and `expect`."""

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
        """Return the case for a client, without the answers and expectations."""
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
    """The cases about one subject."""

    name: str
    about: str
    cases: tuple[Case, ...]


@lru_cache(maxsize=1)
def load() -> Mapping[str, Group]:
    """Return the groups that ship with the package, by name, in the order of `GROUPS`."""
    return {name: read(json.loads(read_json(_PACKAGE, f"cases/{name}.json"))) for name in GROUPS}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a file of cases."""
    found: dict[str, Any] = json.loads(read_json(_PACKAGE, "case.schema.json"))
    return found


def read(group: Mapping[str, Any]) -> Group:
    """Read a parsed file of cases."""
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
