"""The vectors of every operation are what `python -m tests.conformance.derive` makes of openapi.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.derive.contract import Contract
from tests.conformance.derive.files import derived, present
from tests.conformance.derive.requests import escaped, form_pairs, parts, vectors
from tests.conformance.vectors import kind

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
    assert sum(len(content.encode()) for content in files.values()) < MOST


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
