"""pytest-httpx, which replaces parts of httpx, works with our clients as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from openrouter_sdk import errors
from tests.behaviour.transports.exchanges import EVENT_STREAM, EVENTS, NOTES, RESULT, UPLOADED, User, user
from tests.each import each

if TYPE_CHECKING:
    from pytest_httpx import HTTPXMock

pytest_httpx: Any = pytest.importorskip("pytest_httpx", reason="pytest-httpx is for the newest httpx alone")
pytestmark = pytest.mark.only_on("httpx", reason="libraries that mock httpx")

KINDS = ("sync", "async")


@each("kind", KINDS)
def test_pytest_httpx_answers_calls_and_streams(httpx_mock: HTTPXMock, kind: str) -> None:
    pieces = pytest_httpx.IteratorStream([EVENTS[:9].encode(), EVENTS[9:].encode()])
    httpx_mock.add_response(json=RESULT)
    httpx_mock.add_response(stream=pieces, headers=EVENT_STREAM)
    with user(kind) as client:
        assert (client.call(), client.stream()) == ("Hi", "Hi")
    httpx_mock.reset()


@each("kind", KINDS)
def test_pytest_httpx_reads_uploads(httpx_mock: HTTPXMock, kind: str) -> None:
    httpx_mock.add_response(json=UPLOADED)
    with user(kind) as client:
        assert client.upload() == UPLOADED["id"]
    [request] = httpx_mock.get_requests()
    assert NOTES in request.content
    httpx_mock.reset()


@each("kind", KINDS)
@each("use", [User.call, User.stream, User.upload], ids=["call", "stream", "upload"])
def test_what_goes_wrong_in_pytest_httpx_is_an_error_of_ours(
    httpx_mock: HTTPXMock, use: Callable[[User], object], kind: str
) -> None:
    with user(kind) as client:
        httpx_mock.add_exception(httpx.ReadTimeout("late"))
        with pytest.raises(errors.RequestTimeoutError):
            use(client)
        httpx_mock.add_response(401, json={"error": {"code": 401, "message": "no such key"}})
        with pytest.raises(errors.AuthenticationError, match="no such key"):
            use(client)
    httpx_mock.reset()
