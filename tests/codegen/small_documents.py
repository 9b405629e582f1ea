"""Small OpenAPI documents of our own, and the two promises that every pass is held to when it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from codegen.document.walk import every_schema

FIXTURES = Path(__file__).parent / "fixtures"
NOTHING = {"200": {"description": "OK"}}


def document(
    *, schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **top: Any
) -> dict[str, Any]:
    """An OpenAPI 3.1 document with one operation, unless `paths` says otherwise."""
    result = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/things": {"get": operation()}} if paths is None else paths,
        **top,
    }
    if schemas is not None:
        result.setdefault("components", {})["schemas"] = schemas
    return result


def operation(**parts: Any) -> dict[str, Any]:
    """An operation; `operationId=None` makes one without an id."""
    result = {"operationId": "listThings", "tags": ["Things"], "responses": NOTHING, **parts}
    return {key: deepcopy(value) for key, value in result.items() if value is not None}


def answering(schema: Any, **parts: Any) -> dict[str, Any]:
    """An operation that answers with the schema."""
    content = {"application/json": {"schema": schema}}
    return operation(responses={"200": {"description": "OK", "content": content}}, **parts)


def run(
    step: Callable[[dict[str, Any]], tuple[dict[str, Any], int]], given: dict[str, Any]
) -> dict[str, Any]:
    """The document after a pass, which may not touch its input nor find more to do the second time."""
    before = deepcopy(given)
    after, _ = step(given)
    assert given == before, "the pass changed its input"
    assert step(deepcopy(after))[0] == after, "the pass is not idempotent"
    return after


def rewritten(
    step: Callable[[dict[str, Any]], tuple[dict[str, Any], int]], schema: Any, **others: Any
) -> Any:
    """What a pass makes of one component, beside which the others stand."""
    return run(step, document(schemas={"X": schema, **others}))["components"]["schemas"]["X"]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def write(folder: Path, content: Any, name: str = "in.yaml") -> Path:
    """The document as a file; bytes and text are written as they are."""
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else yaml.safe_dump(content, sort_keys=False)
        path.write_text(text, "utf-8")
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def keys_of(value: Any) -> Iterator[str]:
    """Every map key at any depth."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from keys_of(member)
    elif isinstance(value, list):
        for member in value:
            yield from keys_of(member)


def schema_keywords(given: dict[str, Any]) -> set[str]:
    """The keywords that any schema of the document uses."""
    return {key for _, schema in every_schema(given) for key in schema}
