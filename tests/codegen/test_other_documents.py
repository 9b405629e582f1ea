"""Documents of other idioms are pinned and generated as completely as that of the project."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.audit.vendor_facts import lost
from codegen.audit.verify import missing
from codegen.document.openapi import load, operations, schemas
from tests.codegen.rendering import Rendered, render
from tests.codegen.small_documents import FIXTURES, answering, document, ref, write

STRING = {"type": "string"}
FOLDER = os.environ.get("OPENAPI_DOCUMENTS")
DOCUMENTS = sorted(Path(FOLDER).glob("*.yaml")) if FOLDER else []


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """The package of a document of OpenAPI 3.0."""
    return render(FIXTURES / "openapi_3_0.yaml", tmp_path_factory.mktemp("old"), "old_api")


def test_a_document_of_openapi_3_0_is_pinned_and_generated_completely(rendered: Rendered) -> None:
    assert missing(rendered.document, rendered.package) == []
    contract = rendered.document
    assert {op["operationId"] for *_, op in operations(contract)} == {
        "getPets",
        "postPets",
        "getPetsPetId",
        "deletePetsPetId",
    }
    pet = schemas(contract)["Pet"]
    assert pet["properties"]["nickname"] == {"anyOf": [STRING, {"type": "null"}]}
    assert pet["properties"]["weight"] == {"type": "number", "exclusiveMinimum": 0}
    assert pet["properties"]["owner"] == {
        "deprecated": True,
        "anyOf": [ref("Person"), {"type": "null"}],
    }
    assert set(schemas(contract)["Dog"]["properties"]) == {
        "name",
        "nickname",
        "weight",
        "owner",
        "barks",
        "kind",
    }
    assert {s for _, _, op in operations(contract) for s in op["responses"]} == {
        "200",
        "201",
        "204",
        "400",
        "default",
    }


def test_the_errors_of_an_envelope_with_alternatives_have_a_model(rendered: Rendered) -> None:
    text = (rendered.package / "operations" / "pets.py").read_text("utf-8")
    assert '400: "pets.PostPetsStatus400"' in text


def test_an_old_document_is_a_fixed_point_once_pinned(rendered: Rendered, tmp_path: Path) -> None:
    again = tmp_path / "again.yaml"
    assert main(["pin", "--bare", str(rendered.contract), "--out", str(again)]) == 0
    assert again.read_bytes() == rendered.contract.read_bytes()


def test_an_answer_that_is_a_list_of_alternatives_decodes(tmp_path: Path, monkeypatch: Any) -> None:
    schema = {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"oneOf": [ref("Cat"), ref("Dog")]}}},
    }
    cat = {"type": "object", "required": ["purrs"], "properties": {"purrs": {"type": "boolean"}}}
    dog = {"type": "object", "required": ["barks"], "properties": {"barks": {"type": "boolean"}}}
    given = document(schemas={"Cat": cat, "Dog": dog}, paths={"/pets": {"get": answering(schema)}})
    rendered = render(write(tmp_path, given), tmp_path, "alternatives_api")
    monkeypatch.syspath_prepend(str(tmp_path))
    result = import_module("alternatives_api.models").ListThingsResponse.from_dict(
        {"data": [{"barks": True}, {"purrs": True}, {"barks": False}]}
    )
    assert [type(pet).__name__ for pet in result.data] == ["Dog", "Cat", "Dog"]
    assert missing(rendered.document, rendered.package) == []


def test_an_answer_that_is_a_list_a_map_or_null_decodes(tmp_path: Path, monkeypatch: Any) -> None:
    kinds: dict[str, Any] = {
        "list": {"type": "array", "items": ref("Thing")},
        "map": {"type": "object", "additionalProperties": ref("Thing")},
        "object": ref("Thing"),
    }
    nullable = {f"{kind}_or_null": {"anyOf": [schema, {"type": "null"}]} for kind, schema in kinds.items()}
    given = document(
        schemas={"Thing": {"type": "object", "properties": {"a": STRING}}},
        paths={f"/{n}": {"get": answering(s, operationId=n)} for n, s in {**kinds, **nullable}.items()},
    )
    rendered = render(write(tmp_path, given), tmp_path, "answers_api")
    assert missing(rendered.document, rendered.package) == []
    monkeypatch.syspath_prepend(str(tmp_path))
    operations = import_module("answers_api.operations.things")
    thing = {"a": "x"}
    for suffix in ("", "_OR_NULL"):
        decode_list = getattr(operations, f"LIST{suffix}").decoder()
        decode_map = getattr(operations, f"MAP{suffix}").decoder()
        decode_object = getattr(operations, f"OBJECT{suffix}").decoder()
        decoded = [decode_list([thing])[0], decode_map({"k": thing})["k"], decode_object(thing)]
        assert [type(one).__name__ for one in decoded] == ["Thing"] * 3, suffix
        assert [decode_list(None), decode_map(None), decode_object(None)] == [None] * 3, suffix
    any_json = {name for name in (*kinds, *nullable) if getattr(operations, name.upper()).any_json}
    assert any_json == {"list", *nullable}, "the others answer objects alone"


if DOCUMENTS:  # else nothing is collected: an empty list of parameters would be reported as a skip

    @pytest.mark.parametrize("openapi_document", DOCUMENTS, ids=lambda path: path.stem)
    def test_a_whole_document_is_pinned_and_generated_completely(
        openapi_document: Path, tmp_path: Path
    ) -> None:
        """For each document in the folder OPENAPI_DOCUMENTS; see the top of this module."""
        rendered = render(openapi_document, tmp_path, "document_api")
        again = tmp_path / "again.yaml"
        assert main(["pin", "--bare", str(rendered.contract), "--out", str(again)]) == 0
        assert again.read_bytes() == rendered.contract.read_bytes()
        code = (
            "import importlib, pkgutil, document_api\n"
            "for module in pkgutil.walk_packages(document_api.__path__, 'document_api.'):\n"
            "    importlib.import_module(module.name)"
        )
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert lost(load(openapi_document), rendered.document) == []
        assert missing(rendered.document, rendered.package) == []
