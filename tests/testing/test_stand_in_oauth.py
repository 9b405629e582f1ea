"""Tokens are exchanged by form, and refused in the words of OAuth (RFC 6749 5.2, RFC 8693)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import pytest

from openrouter_sdk.testing import StandIn
from openrouter_sdk.testing.contract.contract import load
from tests.testing.contract_requests import request_for
from tests.testing.in_process_api import InProcessApi, Judge

FORM = "application/x-www-form-urlencoded"
URN = "urn:ietf:params:oauth"
RIGHT = {
    "grant_type": f"{URN}:grant-type:token-exchange",
    "subject_token": "a.b.c",
    "subject_token_type": f"{URN}:token-type:jwt",
    "federation_policy_id": "policy",
}


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def exchange(api: InProcessApi, fields: Any = RIGHT, media: str = FORM) -> Any:
    content = fields if isinstance(fields, bytes) else urlencode(fields).encode()
    return api.send("POST", "/oauth/token", [("content-type", media)], content)


@pytest.mark.parametrize(
    "content",
    [
        urlencode(RIGHT).encode(),
        urlencode({**RIGHT, "subject_token": "ä+&=%"}).encode(),
        b"unknown&" + urlencode(RIGHT).encode() + b"&",
    ],
)
@pytest.mark.parametrize("media", [FORM, f"{FORM}; charset=utf-8", FORM.upper()])
def test_a_form_is_read_as_browsers_write_it(content: bytes, media: str, api: InProcessApi) -> None:
    assert exchange(api, content, media).status == 200


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"grant_type": "password"}, "unsupported_grant_type", "body /grant_type"),
        ({"scope": "everything"}, "invalid_scope", "body /scope"),
        ({"subject_token_type": "x"}, "invalid_request", "body /subject_token_type"),
        ({"grant_type": None}, "invalid_request", "body /grant_type"),
        ({"subject_token": None}, "invalid_request", "body /subject_token"),
    ],
)
def test_a_wrong_form_is_refused_with_a_code(
    changes: dict[str, str | None], code: str, said: str, api: InProcessApi
) -> None:
    fields = {name: one for name, one in (RIGHT | changes).items() if one is not None}
    refused = exchange(api, fields)
    assert refused.status == 400
    assert refused.value["error"] == code
    assert said in refused.value["error_description"]
    assert not {'"', "\\"} & set(refused.value["error_description"])  # RFC 6749, 5.2


def test_a_field_that_comes_twice_is_refused(api: InProcessApi) -> None:
    refused = exchange(api, urlencode([*RIGHT.items(), ("subject_token", "d.e.f")]).encode())
    assert (refused.status, refused.value["error"]) == (400, "invalid_request")


def test_another_media_type_is_refused_with_a_code(api: InProcessApi) -> None:
    refused = exchange(api, json.dumps(RIGHT).encode(), "application/json")
    assert (refused.status, refused.value["error"]) == (400, "invalid_request")
    assert FORM in refused.value["error_description"]


@pytest.mark.parametrize(
    ("status", "metadata", "code"),
    [
        (400, None, "invalid_request"),
        (400, {"error_type": "invalid_grant"}, "invalid_grant"),
        (400, {"problems": ["odd", {}]}, "invalid_request"),
        (429, None, "temporarily_unavailable"),
        (500, None, "server_error"),
        (503, None, "temporarily_unavailable"),
    ],
)
def test_a_scripted_failure_has_the_envelope_of_oauth(
    status: int, metadata: dict[str, Any] | None, code: str, api: InProcessApi
) -> None:
    api.stand_in.script.error(status, "No.", metadata=metadata)
    failed = exchange(api)
    assert failed.status == status
    assert failed.value == {"error": code, "error_description": "No."}


def test_only_operations_of_oauth_have_its_envelope() -> None:
    assert [one.id for one in load().operations if one.error_codes] == ["createOauthToken"]


@pytest.mark.parametrize(
    ("asked", "scope", "statuses"),
    [
        (None, "inference", [200, 403]),
        ("inference", "inference", [200, 403]),
        ("management", "management", [403, 200]),
    ],
)
def test_a_token_is_good_for_what_it_was_asked_for(
    asked: str | None, scope: str, statuses: list[int], api: InProcessApi
) -> None:
    given = exchange(api, RIGHT | ({} if asked is None else {"scope": asked})).value
    assert (given["scope"], given["token_type"], given["expires_in"]) == (scope, "Bearer", 900)

    def use() -> list[int]:
        names = ("sendChatCompletionRequest", "listWorkspaces")
        operations = [load().operation(name) for name in names]
        return [api.stand_in.answer(request_for(one, key=given["access_token"])).status for one in operations]

    assert use() == statuses
    assert exchange(api).value["access_token"] != given["access_token"]
    api.stand_in.reset()
    assert use() == [401, 401]


def test_an_oauth_problem_is_reported_like_any_other() -> None:
    request = request_for(load().operation("createOauthToken"))
    [problem, *_] = StandIn().check(replace(request, body=b"grant_type=x"))
    assert problem.part == "body"
