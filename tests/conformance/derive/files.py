"""What is derived: the files of vectors, and the contract for ports. Their names and their text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.conformance.derive import port_contract, requests, responses
from tests.conformance.derive.contract import Contract, Json
from tests.conformance.vectors import FOLDER

VECTORS = FOLDER / "vectors"
PATTERN = "operations-*.json"
ABOUT = {
    "request": "Requests of the resource {}, with the arguments that it must have and with all of them.",
    "response": "Answers of the resource {}, valid for their schemas.",
}
DERIVED = {"request": requests.vectors, "response": responses.vectors}


def derived(contract: Contract, folder: Path = VECTORS) -> dict[Path, str]:
    """All files: one for each kind and resource, and the contract beside the folder of the vectors."""
    vectors = {
        folder / kind / f"operations-{resource}.json": _text(kind, resource, vectors)
        for kind in DERIVED
        for resource, vectors in _by_resource(contract, kind).items()
    }
    return {**vectors, folder.parent / port_contract.NAME: port_contract.text(contract)}


def present(folder: Path = VECTORS) -> Iterator[Path]:
    """The files that are there now."""
    for kind in DERIVED:
        yield from (folder / kind).glob(PATTERN)
    yield from folder.parent.glob(port_contract.NAME)


def _by_resource(contract: Contract, kind: str) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    for operation in contract.operations:
        found.setdefault(operation.resource, []).extend(DERIVED[kind](contract, operation))
    return found


def _text(kind: str, resource: str, vectors: list[Json]) -> str:
    head = f'  "kind": {_line(kind)},\n  "about": {_line(ABOUT[kind].format(resource))},\n  "vectors": [\n'
    return "{\n" + head + ",\n".join(map(_vector, vectors)) + "\n  ]\n}\n"


def _vector(vector: Json) -> str:
    """A vector with a line for each of its parts: derived ones are many, and seldom read."""
    return "    {\n" + ",\n".join(f"      {_line(k)}: {_line(v)}" for k, v in vector.items()) + "\n    }"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
