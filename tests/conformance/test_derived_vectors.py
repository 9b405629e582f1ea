"""Vectors of operations, and the contract for ports, are what `make vectors` makes of openapi.yaml."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from openrouter_api.encoding.uploads import MEDIA_TYPES
from tests.conformance.derive.contract import CONTRACT, Contract
from tests.conformance.derive.files import derived, present
from tests.conformance.derive.port_contract import NAME
from tests.conformance.derive.requests import escaped, form_pairs, parts, vectors
from tests.conformance.vectors import FOLDER, kind

MOST = 1_000_000
"""Bytes that the derived files may have together."""


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract()


@pytest.fixture(scope="module")
def files(contract: Contract) -> dict[Path, str]:
    return derived(contract)


def test_the_files_are_what_is_derived(files: dict[Path, str]) -> None:
    """If not: the contract has changed, so run `python -m tests.conformance.derive`."""
    assert set(present()) == set(files)
    for path, content in files.items():
        assert path.read_text(encoding="utf-8") == content, path.name


def test_the_files_are_small(files: dict[Path, str]) -> None:
    vectors = [content for path, content in files.items() if path.name != NAME]
    assert sum(len(content.encode()) for content in vectors) < MOST


def test_the_contract_for_ports_is_that_of_the_package_but_for_errors_and_tags(
    contract: Contract, files: dict[Path, str]
) -> None:
    ours = json.loads(files[FOLDER / NAME])
    package = json.loads((CONTRACT.parent / "generated/openrouter_api/contract.json").read_bytes())
    assert ours["components"]["schemas"].items() <= package["components"]["schemas"].items()
    for operation in contract.operations:
        facts, full = (one["paths"][operation.path][operation.verb.lower()] for one in (ours, package))
        successes = {name: one for name, one in full["responses"].items() if name[0] == "2"}
        assert {**facts, "tags": full["tags"]} == {**full, "responses": successes}


def test_the_package_has_the_media_types_of_endings_that_ports_have() -> None:
    assert json.loads((FOLDER / "media_types.json").read_bytes()) == MEDIA_TYPES


@pytest.mark.parametrize("name", ["request", "response"])
def test_each_operation_has_a_vector(name: str, contract: Contract) -> None:
    ids = {vector.id for vector in kind(name)}
    assert {f"{name}.operation.{operation.id}" for operation in contract.operations} <= ids


def test_a_value_that_the_contract_does_not_allow_is_never_derived(contract: Contract) -> None:
    with pytest.raises(ValueError, match="here: /name: "):
        contract.valid({"name": 1}, {"$ref": "#/components/schemas/CreateKeysRequest"}, "here")


def test_escapes_are_those_of_rfc_3986() -> None:
    assert escaped("aZ0-._~") == "aZ0-._~"
    assert escaped("a b/ü%!") == "a%20b%2F%C3%BC%25%21"


def test_lists_repeat_the_name_or_are_joined() -> None:
    assert form_pairs("n", ["a", True, 1.5], explode=True) == [["n", "a"], ["n", "true"], ["n", "1.5"]]
    assert form_pairs("n", ["a", "b"], explode=False) == [["n", "a,b"]]


def test_a_form_has_a_part_for_each_member_of_a_list() -> None:
    assert list(parts("n", ["a", {"b": 1}, None])) == [
        {"name": "n", "body": {"text": "a"}},
        {"name": "n", "body": {"json": {"b": 1}}},
    ]


def test_each_kind_of_body_is_derived(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        """
        paths:
          /things/{id}:
            post:
              operationId: tell
              x-resource: things
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: tags, in: query, explode: false, schema: {type: array, minItems: 2, items: {const: a}}}
              requestBody:
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                  application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Thing'}}
                  multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}}
              responses: {'204': {}}
        components:
          schemas:
            Thing: {type: object, required: [size], properties: {size: {const: 2}, loud: {const: true}}}
        """
    )
    contract = Contract(path)
    [operation] = contract.operations
    found = {one["id"].partition("tell")[2]: one["expect"] for one in vectors(contract, operation)}
    assert {suffix: expect["body"] for suffix, expect in found.items()} == {
        "": {"json": {"size": 2}},
        ".full": {"json": {"size": 2, "loud": True}},
        ".urlencoded": {"urlencoded": [["size", "2"]]},
        ".urlencoded.full": {"urlencoded": [["size", "2"], ["loud", "true"]]},
        ".form": {"form": [{"name": "size", "body": {"text": "2"}}]},
        ".form.full": {
            "form": [{"name": "size", "body": {"text": "2"}}, {"name": "loud", "body": {"text": "true"}}]
        },
    }
    assert found[".full"]["query"] == [["tags", "a,a"]]
    assert found[""]["absent_headers"] == ["Authorization"]
