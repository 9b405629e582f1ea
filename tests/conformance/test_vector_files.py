"""The vectors are what their README says: valid files, stable ids, ignored only with a reason."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema_rs import Draft202012Validator

from tests.conformance.vectors import FOLDER, files
from tests.each import each

SCHEMAS: dict[str, dict[str, Any]] = {
    path.name: json.loads(path.read_bytes()) for path in (FOLDER / "schema").glob("*.schema.json")
}
REGISTRY = jsonschema_rs.Registry(SCHEMAS.items())
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


@pytest.mark.parametrize("kind", SCHEMAS["file.schema.json"]["properties"]["kind"]["enum"])
def test_each_kind_has_vectors_a_schema_and_a_page(kind: str) -> None:
    assert list((FOLDER / "vectors" / kind).glob("*.json"))
    assert (FOLDER / "schema" / f"{kind}.schema.json").is_file()
    assert (FOLDER / "kinds" / f"{kind}.md").is_file()
