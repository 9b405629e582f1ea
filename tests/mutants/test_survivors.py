"""The mutants that are accepted as survivors are mutants of the port as it is."""

import json
from pathlib import Path

HERE = Path(__file__).parent
PORT = HERE.parent / "conformance" / "ports" / "node"
FILES: list[dict[str, list[str]]] = [
    json.loads(path.read_text("utf-8")) for path in sorted((HERE / "survivors").glob("*.json"))
]
ACCEPTED = [(reason, key) for groups in FILES for reason, keys in groups.items() for key in keys]
"""A reason and a mutant, of each file and of all."""


def test_each_survivor_is_in_the_code_that_it_names() -> None:
    """`make mutants` finds all that is out of date; this finds code that is gone, at once."""
    assert [key for _, key in ACCEPTED if not _is_there(key)] == []


def test_no_survivor_has_two_reasons() -> None:
    keys = [key for _, key in ACCEPTED]
    assert sorted(set(keys)) == sorted(keys)
    assert all(reason.strip() for reason, _ in ACCEPTED)


def _is_there(key: str) -> bool:
    module, rest = key.split(": ", 1)
    before, _, after = rest.partition("⟦")
    mutated = after.partition("⟧")[0].removesuffix(" …")
    return before + mutated in (PORT / module).read_text("utf-8")
