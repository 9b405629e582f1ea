"""Each kind of fact of a vendor's document is noticed when it is taken out of the contract made of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.audit.vendor_facts import lost
from codegen.document.openapi import load
from tests.codegen.rendering import Rendered
from tests.codegen.small_documents import FIXTURES, answering, document, ref, write

SOURCE = FIXTURES / "every_construct.yaml"
LIST = "GET /books: "
CREATE = "POST /books: "


def schema(contract: Any, name: str) -> Any:
    return contract["components"]["schemas"][name]


def operation(contract: Any, method: str = "get") -> Any:
    return contract["paths"]["/books"][method]


def test_no_fact_is_lost(library: Rendered) -> None:
    assert lost(load(SOURCE), library.document) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c: c["paths"].pop("/loans"), "GET /loans: no operation"),
        (lambda c: c["paths"]["/books/{book-id}"]["delete"].pop("deprecated"), "whether it is deprecated"),
        (lambda c: operation(c)["parameters"].pop(0), f"{LIST}parameter offset (query): is not there"),
        (lambda c: operation(c)["parameters"][1].update(required=True), "whether it is required"),
        (
            lambda c: operation(c)["parameters"][1]["schema"].update(type="string"),
            f"{LIST}parameter limit: no type integer",
        ),
        (
            lambda c: operation(c)["parameters"][1]["schema"].pop("maximum"),
            f"{LIST}parameter limit: no maximum 100",
        ),
        (lambda c: operation(c)["responses"].pop("429"), f"{LIST}no response 429"),
        (
            lambda c: operation(c, "post")["responses"]["201"]["content"].pop("text/event-stream"),
            f"{CREATE}response 201: no text/event-stream",
        ),
        (
            lambda c: operation(c, "post")["requestBody"]["content"].clear(),
            f"{CREATE}body: no application/json",
        ),
        (
            lambda c: schema(c, "BookRequest")["properties"].pop("notes"),
            f"{CREATE}body: application/json: no property notes",
        ),
        (
            lambda c: schema(c, "BookRequest")["properties"]["title"].pop("minLength"),
            f"{CREATE}body: application/json/title: no minLength 2",
        ),
        (lambda c: schema(c, "Genre")["enum"].remove("poem"), '/genre: no value "poem"'),
        (lambda c: schema(c, "EditionState").pop("enum"), "/state: no values 1, 2, 3"),
        (lambda c: schema(c, "Book")["properties"].update(subtitle={"type": "string"}), "no type null"),
        (lambda c: schema(c, "Book")["properties"]["price"].clear(), "/price: no exclusiveMinimum 0"),
        (lambda c: schema(c, "Author")["properties"].pop("born-in"), "/author: no property born-in"),
        (
            lambda c: schema(c, "Medium")["oneOf"].pop(),
            "/media_list[]: no property",
        ),
        (lambda c: schema(c, "Edition")["properties"].pop("number"), "/editions{}: no property number"),
    ],
)
def test_a_fact_that_is_taken_out_of_the_contract_is_named(
    library: Rendered, change: Callable[[Any], object], said: str
) -> None:
    contract = library.document
    change(contract)
    assert [line for line in lost(load(SOURCE), contract) if said in line]


def test_how_unions_null_and_all_of_are_written_makes_no_difference() -> None:
    old = {
        "type": "object",
        "properties": {
            "a": {"type": "string", "nullable": True, "enum": ["x", None]},
            "b": {"allOf": [ref("Base"), {"type": "object", "properties": {"more": {"type": "integer"}}}]},
            "c": {"type": ["string", "null"], "enum": ["x"]},
            "d": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        },
    }
    new = {
        "type": "object",
        "properties": {
            "a": {"anyOf": [{"type": "string", "const": "x"}, {"type": "null"}]},
            "b": {"type": "object", "properties": {"id": {"type": "string"}, "more": {"type": "integer"}}},
            "c": {"type": "string", "const": "x"},
            "d": {"type": "number", "exclusiveMinimum": 0},
        },
    }
    base = {"type": "object", "properties": {"id": {"type": "string"}}}
    given = document(schemas={"Base": base}, paths={"/things": {"get": answering(old)}})
    assert lost(given, document(paths={"/things": {"get": answering(new)}})) == []


def test_check_names_what_the_contract_lacks_of_the_document(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = load(SOURCE)
    given["components"]["schemas"]["Genre"]["enum"].append("essay")
    source = write(tmp_path, given)
    options = ["--spec", str(library.contract), "--package", str(library.package)]
    capsys.readouterr()
    assert main(["check", *options, "--vendor", str(source)]) == 1
    assert '/genre: no value "essay"' in capsys.readouterr().err
    assert main(["check", *options, "--vendor", str(SOURCE)]) == 0
