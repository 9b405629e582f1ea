"""Content parts, cache marks and their forms in other APIs are what the vectors name."""

from __future__ import annotations

import copy
from io import BytesIO
from typing import Any

import pytest

from openrouter_sdk import content
from openrouter_sdk.content.media_types import media_type
from openrouter_sdk.errors import InvalidArgumentError
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector, to_bytes


@each_vector("content", "pure")
def test_content_is_what_the_vectors_name(vector: Vector, lane: str) -> None:
    given = copy.deepcopy(vector.given)
    if "refused" in vector.expect:
        with pytest.raises(InvalidArgumentError) as refused:
            outcome(given)
        assert class_of(refused.value) == "InvalidArgumentError"
        assert [name for name in vector.expect["refused"]["names"] if name not in str(refused.value)] == []
    else:
        got = outcome(given)
        assert same(got, vector.expect), got
    assert given == vector.given  # nothing that was given is changed


def outcome(given: dict[str, Any]) -> dict[str, Any]:
    name, ttl = given["function"], given.get("ttl")
    match name:
        case "media_type":
            return {"media_type": media_type(to_bytes(given["content"]))}
        case "cached":
            return {"part": content.cached(given["part"], ttl=ttl)}
        case "cache_prefix" if "tools" in given:
            messages, tools = content.cache_prefix(given["messages"], given["tools"], ttl=ttl)
            return {"messages": messages, "tools": tools}
        case "cache_prefix":
            return {"messages": content.cache_prefix(given["messages"], ttl=ttl)}
        case "for_responses" | "for_messages":
            return {"parts": getattr(content, name)(given["parts"])}
    make = getattr(content, name)
    options = given.get("options", {}) | {key: given[key] for key in ("file_id",) if key in given}
    return {"part": make(*source_of(given), **options)}


def source_of(given: dict[str, Any]) -> list[Any]:
    if "content" not in given:
        return [given[name] for name in ("url", "text") if name in given]
    data = to_bytes(given["content"])
    if "name" not in given:
        return [data]
    file = BytesIO(data)
    file.name = given["name"]  # as that of an open file
    return [file]
