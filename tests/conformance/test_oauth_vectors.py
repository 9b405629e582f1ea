"""Verifiers, challenges, pages and callbacks of a login are what the vectors say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.oauth import Login, challenge_of, make_verifier
from openrouter_sdk.oauth.callback_requests import judge
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector, to_bytes

Json = dict[str, Any]


@each_vector("oauth", "pure")
def test_a_login_is_what_the_vector_says(vector: Vector, lane: str) -> None:
    expect = dict(vector.expect)
    refused = expect.pop("refused", None)
    if refused is None:
        found = outcome(vector.given)
        assert {name: found[name] for name in expect} == expect
        return
    with pytest.raises(InvalidArgumentError) as caught:
        outcome(vector.given)
    assert class_of(caught.value) == refused.get("class", "InvalidArgumentError")
    for name in refused.get("names", ()):
        assert name in str(caught.value)
    for secret in refused.get("hides", ()):
        assert secret not in str(caught.value)


def outcome(given: Json) -> Json:
    """What comes of the one thing that is given."""
    if "random" in given:
        return begun(given, drawing(given["random"]))
    if "verifier" in given:
        return {"challenge": challenge_of(given["verifier"])}
    login = Login(**given["login"])
    if "request" in given:
        return judged(login, to_bytes(given["request"]))
    if "callback" in given:
        return {"code": login.read_callback(given["callback"])}
    if "code" in given:
        return {"exchange": login.exchange(given["code"])}
    return {"url": login.url}


def judged(login: Login, head: bytes) -> Json:
    verdict = judge(login, head)
    if verdict.code is not None:
        return {"code": verdict.code}
    return {"ends": "refused"} if verdict.refusal is not None else {"status": int(verdict.answer.split()[1])}


def begun(given: Json, random_bytes: Callable[[int], bytes]) -> Json:
    if "size" in given:
        return {"verifier": make_verifier(random_bytes, size=given["size"])}
    login = Login.begin(**given.get("login", {}), random_bytes=random_bytes)
    return {"verifier": login.verifier, "state": login.state}


def drawing(random: list[Json]) -> Callable[[int], bytes]:
    """A source that gives what the vector gives, whatever is asked of it."""
    drawn = iter([to_bytes(one) for one in random])
    return lambda size: next(drawn)
