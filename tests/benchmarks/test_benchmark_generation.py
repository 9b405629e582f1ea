"""What the benchmarks ask of the generator: a contract several times as large, and its commands."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from tests.benchmarks.enlarged import enlarged
from tests.benchmarks.generation import steps

SCHEMAS = "#/components/schemas/"
SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/pets": {
            "parameters": [],
            "get": {
                "operationId": "listPets",
                "x-resource": "pets",
                "responses": {"200": {"schema": {"$ref": f"{SCHEMAS}Pet"}}},
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {}},
        "schemas": {
            "Pet": {
                "oneOf": [{"$ref": f"{SCHEMAS}Cat"}],
                "discriminator": {"propertyName": "kind", "mapping": {"cat": f"{SCHEMAS}Cat"}},
            },
            "Cat": {"type": "object"},
        },
    },
}


def references(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {name for one in value.values() for name in references(one)}
    if isinstance(value, list):
        return {name for one in value for name in references(one)}
    return {value.removeprefix(SCHEMAS)} if isinstance(value, str) and value.startswith(SCHEMAS) else set()


def test_each_path_operation_and_schema_is_there_so_many_times() -> None:
    large = enlarged(SMALL, 3)
    assert list(large["paths"]) == ["/pets", "/copy2/pets", "/copy3/pets"]
    operations = [item["get"] for item in large["paths"].values()]
    assert [one["operationId"] for one in operations] == ["listPets", "listPetsCopy2", "listPetsCopy3"]
    assert [one["x-resource"] for one in operations] == ["pets", "pets_copy2", "pets_copy3"]
    assert list(large["components"]["schemas"]) == [
        *("Pet", "Cat"),
        *("PetCopy2", "CatCopy2"),
        *("PetCopy3", "CatCopy3"),
    ]


def test_a_copy_refers_to_copies_only() -> None:
    large = enlarged(SMALL, 2)
    assert references(large["paths"]["/copy2/pets"]) == {"PetCopy2"}
    assert references(large["components"]["schemas"]["PetCopy2"]) == {"CatCopy2"}
    assert references(large["components"]["schemas"]["Pet"]) == {"Cat"}


def test_the_contract_is_left_as_it_was() -> None:
    before = deepcopy(SMALL)
    assert enlarged(SMALL, 1) == SMALL
    enlarged(SMALL, 3)
    assert before == SMALL


@pytest.mark.parametrize("step", ["pin", "generate", "check"])
def test_the_generator_knows_the_commands_that_are_measured(
    step: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It comes as far as to look for the document, which is not there."""
    assert main([step, *steps(tmp_path / "none.yaml", tmp_path)[step]]) == 1
    assert "cannot be read (No such file or directory)" in capsys.readouterr().err
