"""The vectors are what their README says: valid files, stable ids, ignored only with a reason."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema_rs import Draft202012Validator

from openrouter_sdk.errors import ProtocolError
from tests.conformance.comparing import class_of
from tests.conformance.vectors import FOLDER, files, kind
from tests.each import each

SCHEMAS: dict[str, dict[str, Any]] = {
    path.name: json.loads(path.read_bytes()) for path in (FOLDER / "schema").glob("*.schema.json")
}
REGISTRY = jsonschema_rs.Registry(SCHEMAS.items())
KINDS: list[str] = SCHEMAS["file.schema.json"]["properties"]["kind"]["enum"]
CONTRACT = (FOLDER / "contract.json").read_text()
IDS = Counter(one["id"] for path in files() for one in json.loads(path.read_bytes())["vectors"])


def file_name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(SCHEMAS[name], registry=REGISTRY, validate_formats=True)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_schema_is_a_schema(name: str) -> None:
    jsonschema_rs.meta.validate(SCHEMAS[name])


@each("path", files(), ids=file_name)
def test_a_file_is_valid_for_the_schemas_of_files_and_of_its_kind(path: Path) -> None:
    content = json.loads(path.read_bytes())
    validator("file.schema.json").validate(content)
    of_kind = validator(f"{content['kind']}.schema.json")
    for vector in content["vectors"]:
        of_kind.validate(vector)


@each("path", files(), ids=file_name)
def test_ids_begin_with_the_kind_and_the_kind_is_the_folder(path: Path) -> None:
    content = json.loads(path.read_bytes())
    assert content["kind"] == path.parent.name
    assert all(one["id"].startswith(f"{content['kind']}.") for one in content["vectors"])


def test_no_id_is_used_twice() -> None:
    assert [one for one, count in IDS.items() if count > 1] == []


def test_what_is_ignored_exists_and_has_a_reason() -> None:
    lanes = json.loads((FOLDER / "ignored.json").read_bytes())
    assert set(lanes) == {"pure", "sync", "async", "node"}
    for reasons in lanes.values():
        assert set(reasons) <= set(IDS)
        assert all(len(reason) > 10 for reason in reasons.values())


@each("name", KINDS)
def test_each_kind_has_vectors_a_schema_and_a_page(name: str) -> None:
    assert list((FOLDER / "vectors" / name).glob("*.json"))
    assert (FOLDER / "schema" / f"{name}.schema.json").is_file()
    assert (FOLDER / "kinds" / f"{name}.md").is_file()


@each("name", KINDS)
def test_the_example_of_a_page_is_a_vector_as_it_is_in_its_file(name: str) -> None:
    example = json.loads(page(name).split("\n## An example\n\n```json\n")[1].split("```")[0])
    [vector] = [one for path in (FOLDER / "vectors" / name).glob("*.json") for one in vectors(path, example)]
    assert example == vector


@each("name", KINDS)
def test_a_page_lists_the_words_that_its_vectors_demand(name: str) -> None:
    """A word of a message is on the page, or in what the vector gives, or the name of an argument."""
    text = page(name)
    assert "\n## Words\n" in text
    lacking = {
        (vector.id, word)
        for vector in kind(name)
        for word in re.findall(r"[A-Za-z_]{2,}", " ".join(demanded(vector.expect)))
        if word not in text and word not in json.dumps(vector.given) and f'"{word}":' not in CONTRACT
    }
    assert sorted(lacking) == []


def test_a_class_that_no_page_names_counts_as_the_nearest_above_it() -> None:
    ours = type("OursError", (ProtocolError,), {})
    assert [class_of(error) for error in (ours("m"), ValueError(), None)] == ["ProtocolError", None, None]


def page(name: str) -> str:
    return (FOLDER / "kinds" / f"{name}.md").read_text()


def vectors(path: Path, example: Any) -> Iterator[Any]:
    yield from (one for one in json.loads(path.read_bytes())["vectors"] if one["id"] == example["id"])


def demanded(expect: Any) -> Iterator[str]:
    """The texts that a message must contain."""
    for name, value in expect.items() if isinstance(expect, dict) else enumerate(expect):
        if name in ("names", "says", "because"):
            yield from [value] if isinstance(value, str) else value
        elif isinstance(value, (dict, list)):
            yield from demanded(value)
