"""Lists are walked from page to page as the vectors say, and end where they say."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from openrouter_api.encoding.wire import encode
from openrouter_api.operation import Operation
from openrouter_api.types import to_json
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.exchange.parse import parse_json
from openrouter_sdk.exchange.raw_response import RawResponse
from openrouter_sdk.exchange.steps import Head
from openrouter_sdk.pagination.cursor import PageCursor, is_paginated
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import BASE_URL, CLIENTS, Reply, Walked, play
from tests.conformance.operations import arguments, operation
from tests.conformance.vectors import Vector, to_bytes

Json = dict[str, Any]
Query = list[tuple[str, str]]


def is_page(answer: Json) -> bool:
    """Whether an answer reaches the decision: it is JSON, and no error."""
    body = answer["body"].get("json", ...)
    return "status" not in answer and body is not ... and "error" not in (body if type(body) is dict else ())


@each_vector("pagination", *CLIENTS)
def test_a_client_walks_a_list(vector: Vector, lane: str) -> None:
    given, expect = vector.given, vector.expect
    of = operation(given["operation"])
    with play(*map(reply, given["answers"])) as stage:

        def walk() -> Walked:
            return CLIENTS[lane].paginate(stage, of, params(of, given), retries=0)

        if "refused" in expect:
            refused(expect["refused"], walk)
        else:
            judge(of, expect, walk())
    parts = [urlsplit(one.url.removeprefix(BASE_URL)) for one in stage.requests]
    assert asked([parse_qsl(part.query) for part in parts]) == asked(expect["requests"])
    if "paths" in expect:
        assert [part.path for part in parts] == expect["paths"]


@each_vector("pagination", "pure", where=lambda vector: all(map(is_page, vector.given["answers"])))
def test_the_decision_walks_a_list(vector: Vector, lane: str) -> None:
    """What says which page comes next, without a client: it is handed the answers."""
    given, expect = vector.given, vector.expect
    of = operation(given["operation"])
    queries: list[Query] = []
    if "refused" in expect:
        if is_paginated(of.pagination):  # else it is refused before a cursor is made
            refused(expect["refused"], lambda: walked(of, given, queries))
    else:
        judge(of, expect, walked(of, given, queries))
    assert asked(queries) == asked(expect["requests"])


def params(of: Operation[Any, Any], given: Json) -> Json:
    return arguments(of, given.get("arguments", {}))


def reply(answer: Json) -> Reply:
    return Reply(answer.get("status", 200), {"content-type": "application/json"}, [to_bytes(answer["body"])])


def walked(of: Operation[Any, Any], given: Json, queries: list[Query]) -> Walked:
    """Hand a walk the answers; `queries` gets what it asks for."""
    answers = [to_bytes(one["body"]) for one in given["answers"]]
    head = Head(200, {"content-type": "application/json"})
    items: list[Any] = []
    assert is_paginated(of.pagination)
    cursor = PageCursor(of, of.pagination, params(of, given))
    try:
        while (page := cursor.next_arguments()) is not None:
            encoded = encode_query(of, page)
            content = answers[len(queries)]
            queries.append(encoded)
            payload = parse_json(head, content)
            cursor.accept(RawResponse(head, content, payload, 1))
            items += payload[of.pagination.results]
    except InvalidArgumentError:
        raise
    except OpenRouterError as error:
        return Walked(items, error)
    return Walked(items, None)


def encode_query(of: Operation[Any, Any], page: Any) -> Query:
    try:
        return parse_qsl(encode(of, page).query)
    except ValueError as error:
        raise InvalidArgumentError(str(error)) from None


def judge(of: Operation[Any, Any], expect: Json, found: Walked) -> None:
    assert same(to_json(found.items), expect["items"]), found.items
    if "error" not in expect:
        assert found.error is None
        return
    wanted = expect["error"]
    assert class_of(found.error) == wanted["class"], found.error
    assert found.error is not None
    assert found.error.page_arguments == arguments(of, wanted["page"])
    for text in wanted.get("says", ()):
        assert text in str(found.error)


def refused(expected: Json, walk: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        walk()
    assert class_of(caught.value) == "InvalidArgumentError"
    for name in expected["names"]:
        assert name in str(caught.value)


def asked(queries: Any) -> list[Query]:
    """Queries in an order in which they can be compared: only pairs of one name have one."""
    return [sorted(map(tuple, query), key=lambda pair: pair[0]) for query in queries]
