"""The mutants that are accepted as survivors are mutants of the port as it is."""

import json
from pathlib import Path

HERE = Path(__file__).parent
PORT = HERE.parent / "conformance" / "ports" / "node"


def test_each_survivor_is_in_the_code_that_it_names() -> None:
    """`make mutants` finds all that is out of date; this finds code that is gone, at once."""
    groups: dict[str, list[str]] = json.loads((HERE / "survivors.json").read_text("utf-8"))
    gone = [key for keys in groups.values() for key in keys if not _is_there(key)]
    assert gone == []


def test_no_survivor_has_two_reasons() -> None:
    groups: dict[str, list[str]] = json.loads((HERE / "survivors.json").read_text("utf-8"))
    keys = [key for keys in groups.values() for key in keys]
    assert sorted(set(keys)) == sorted(keys)
    assert all(reason.strip() for reason in groups)


def _is_there(key: str) -> bool:
    module, rest = key.split(": ", 1)
    before, _, after = rest.partition("⟦")
    mutated = after.partition("⟧")[0].removesuffix(" …")
    return before + mutated in (PORT / module).read_text("utf-8")
