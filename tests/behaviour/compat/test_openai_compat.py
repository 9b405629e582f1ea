"""`openrouter_sdk.compat.openai` beyond what programs for openai show: what differs, and what is refused.

`tests/peers` has those programs.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

import openrouter_sdk.compat.openai as openai
from openrouter_sdk import OpenRouter, Timeout, errors
from openrouter_sdk.compat.openai import (
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    OpenAIError,
)
from openrouter_sdk.compat.openai.types.chat import ChatCompletion, ChatCompletionMessage, Choice
from openrouter_sdk.config.timeouts import SocketTimeout
from openrouter_sdk.testing import StandInServer
from tests.each import each

MESSAGES = [{"role": "user", "content": "Hello"}]


@dataclass
class Total:
    euros: int


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running


@pytest.fixture
def client(server: StandInServer) -> Iterator[OpenAI]:
    with OpenAI(base_url=server.url, api_key=server.key, max_retries=0) as made:
        yield made


def ask(client: OpenAI) -> ChatCompletion:
    return client.chat.completions.create(model="openai/gpt-4o-mini", messages=MESSAGES)


# --- keys and settings ----------------------------------------------------------------------------------


def test_a_key_of_openai_in_the_environment_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-proj-secret")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    with pytest.raises(errors.MissingKeyError, match="OPENROUTER_API_KEY") as caught:
        OpenAI()
    assert isinstance(caught.value, OpenAIError)
    assert "secret" not in str(caught.value)

    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-0")
    assert OpenAI().base_url == "https://openrouter.ai/api/v1/"


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("a project's key", {"api_key": "sk-proj-secret"}, "key of OpenAI"),
    ("the key in OPENAI_API_KEY", {"api_key": "sk-secret"}, "key of OpenAI"),
    ("an organization", {"api_key": "sk-or-v1-0", "organization": "org-1"}, "organization is of OpenAI"),
    ("a project", {"api_key": "sk-or-v1-0", "project": "proj_1"}, "project is of OpenAI"),
    ("the URL of openai", {"api_key": "k", "base_url": "https://api.openai.com/v1"}, "base_url is OpenAI's"),
    ("a timeout as text", {"api_key": "k", "timeout": "30"}, "timeout must be seconds"),
]


@each("name, arguments, message", REFUSED, ids=lambda case: case[0])
def test_what_is_meant_for_openai_alone_is_refused(
    name: str, arguments: dict[str, Any], message: str
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_API_KEY", "sk-secret")
        for kind in (OpenAI, AsyncOpenAI):
            with pytest.raises(OpenAIError, match=message) as caught:
                kind(**arguments)
            assert isinstance(caught.value, errors.InvalidArgumentError)
            assert "secret" not in str(caught.value)


def test_a_key_of_openai_may_go_to_a_gateway_of_ones_own() -> None:
    OpenAI(api_key="sk-proj-0", base_url="https://gateway.example.com/v1").close()


def test_a_key_of_openai_is_refused_by_with_options_too() -> None:
    client = OpenAI(api_key="sk-or-v1-0")
    with pytest.raises(errors.InvalidArgumentError, match="key of OpenAI") as caught:
        client.with_options(api_key="sk-proj-secret")
    assert "secret" not in str(caught.value)


@each("name", ["api_key", "base_url", "max_retries", "timeout"])
def test_a_setting_that_would_not_be_used_cannot_be_assigned(name: str, client: OpenAI) -> None:
    with pytest.raises(AttributeError, match=f"pass {name}="):
        setattr(client, name, 1)


def test_the_key_of_a_client_is_not_shown(client: OpenAI) -> None:
    with pytest.raises(AttributeError, match="not shown"):
        _ = client.api_key  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    assert client.openrouter._settings.api_key
    assert str(client.openrouter._settings.api_key) not in repr(vars(client))


def test_the_body_of_a_stream_is_read_as_events(client: OpenAI) -> None:
    raw = client.chat.completions.with_raw_response.create(
        model="openai/gpt-4o-mini", messages=MESSAGES, stream=True
    )
    with pytest.raises(OpenAIError, match="parse"):
        raw.read()
    assert [chunk.object for chunk in raw.parse()]


def test_a_number_as_the_timeout_limits_each_phase_and_not_the_whole_call() -> None:
    client = OpenAI(api_key="sk-or-v1-0", timeout=20)
    patient = client.with_options(timeout=httpx.Timeout(60, connect=3))
    limits = [one.openrouter._settings.timeout for one in (client, patient)]
    total = Timeout().total
    assert limits == [SocketTimeout(20, 20, 20, total), SocketTimeout(3, 60, 60, total)]
    assert client.with_options(timeout=None).openrouter._settings.timeout == Timeout.of(None)


def test_a_pickled_client_takes_its_key_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    content = pickle.dumps(OpenAI(api_key="sk-or-v1-secret", base_url="http://localhost/v1"))
    assert b"secret" not in content
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-0")
    client = pickle.loads(content)
    assert client.base_url == "http://localhost/v1/"
    assert client.chat.completions


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_an_http_client_of_ones_own_is_used(library: Any) -> None:
    def answer(request: Any) -> Any:
        return library.Response(200, json={"data": [{"id": request.headers["authorization"]}]})

    with library.Client(transport=library.MockTransport(answer)) as http:
        client = OpenAI(api_key="sk-or-v1-0", http_client=http)
        assert client.models.list().data[0].id == "Bearer sk-or-v1-0"
        assert isinstance(client.openrouter, OpenRouter)


# --- what OpenRouter has not, or elsewhere --------------------------------------------------------------


def absent(client: OpenAI) -> list[tuple[str, Callable[[], object], str]]:
    """What openai has, how a program asks for it, and what the error names instead."""
    anything: Any = client
    return [
        ("beta", lambda: anything.beta.assistants, "chat.completions.create"),
        ("raw client", lambda: anything.with_raw_response, "client.models"),
        ("videos", lambda: anything.videos, "client.video"),
        ("batches", lambda: anything.batches, "client.batch"),
        ("fine_tuning", lambda: anything.fine_tuning, "OpenRouter has none"),
        ("moderations", lambda: anything.moderations, "chat.completions"),
        ("vector_stores", lambda: anything.vector_stores, "embeddings"),
        ("responses.retrieve", lambda: anything.responses.retrieve, "not stored"),
        ("completions.list", lambda: anything.chat.completions.list, "not stored"),
        ("images.edit", lambda: anything.images.edit, "input_references"),
        ("audio.translations", lambda: anything.audio.translations, "transcriptions"),
        ("models.delete", lambda: anything.models.delete, "nobody can"),
        ("AzureOpenAI", lambda: openai.AzureOpenAI, "use OpenAI"),  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        ("chat of the module", lambda: openai.chat, "OpenAI()"),  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    ]


def test_what_cannot_be_equal_names_what_to_use(client: OpenAI) -> None:
    for name, use, advice in absent(client):
        with pytest.raises(AttributeError) as caught:
            use()
        assert advice in str(caught.value), name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = client.nothing  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_class_as_the_response_format_is_refused_with_the_schema_to_pass(client: OpenAI) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="json_schema"):
        client.chat.completions.stream(model="m/n", messages=MESSAGES, response_format=Total)


def test_parse_returns_an_instance_of_the_class(server: StandInServer, client: OpenAI) -> None:
    server.script.reply(text='{"euros": 3}').reply(refusal="No.")
    completion = client.chat.completions.parse(model="m/n", messages=MESSAGES, response_format=Total)
    assert completion.choices[0].message.parsed == Total(3)
    sent = server.requests[0].json()["response_format"]["json_schema"]
    assert (sent["name"], sent["strict"]) == ("Total", True)
    refused = client.chat.completions.parse(model="m/n", messages=MESSAGES, response_format=Total)
    assert (refused.choices[0].message.parsed, refused.choices[0].message.refusal) == (None, "No.")


def test_parse_raises_what_openai_does_for_an_answer_that_is_cut(
    server: StandInServer, client: OpenAI
) -> None:
    def fail(kind: type[Exception], **reply: Any) -> Any:
        server.script.reply(**reply)
        with pytest.raises(kind) as caught:
            client.chat.completions.parse(model="m/n", messages=MESSAGES, response_format=Total)
        return caught.value

    cut = fail(LengthFinishReasonError, text='{"eur', finish_reason="length")
    assert (cut.raw, cut.completion.choices[0].finish_reason) == ('{"eur', "length")
    fail(ContentFilterFinishReasonError, text="", finish_reason="content_filter")
    invalid = fail(OpenAIError, text='{"euros": "x"}')
    assert isinstance(invalid, errors.OutputInvalidError)
    assert [problem.path for problem in invalid.problems] == ["euros"]


def test_an_unknown_argument_is_an_error_of_python(client: OpenAI) -> None:
    anything: Any = client
    for method in (anything.chat.completions.create, anything.chat.completions.stream):
        with pytest.raises(TypeError, match="unexpected keyword argument 'temprature'"):
            method(model="m/n", messages=MESSAGES, temprature=1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'retries'"):
        anything.models.list(retries=1)


def test_images_are_generated_where_openrouter_does_that(server: StandInServer, client: OpenAI) -> None:
    images = client.images.generate(
        model="openai/gpt-image-1", prompt="A dot", n=1, response_format="b64_json"
    )
    assert images.data is not None
    assert images.data[0].b64_json
    assert server.requests[0].path.endswith("/images")
    assert server.requests[0].json() == {"model": "openai/gpt-image-1", "prompt": "A dot", "n": 1}
    with pytest.raises(OpenAIError, match="b64_json"):
        client.images.generate(model="openai/gpt-image-1", prompt="A dot", response_format="url")


def test_a_model_is_retrieved_by_author_and_slug(server: StandInServer, client: OpenAI) -> None:
    assert client.models.retrieve("openai/gpt-4o-mini").id
    assert server.requests[0].path.endswith("/model/openai/gpt-4o-mini")
    with pytest.raises(OpenAIError, match="with its author"):
        client.models.retrieve("gpt-4o-mini")


# --- errors ---------------------------------------------------------------------------------------------

STATUSES: list[tuple[int, type[OpenAIError], type[errors.APIError]]] = [
    (400, openai.BadRequestError, errors.BadRequestError),
    (401, openai.AuthenticationError, errors.AuthenticationError),
    (402, openai.APIStatusError, errors.PaymentRequiredError),
    (403, openai.PermissionDeniedError, errors.PermissionDeniedError),
    (404, openai.NotFoundError, errors.NotFoundError),
    (409, openai.ConflictError, errors.ConflictError),
    (413, openai.APIStatusError, errors.PayloadTooLargeError),
    (422, openai.UnprocessableEntityError, errors.UnprocessableEntityError),
    (429, openai.RateLimitError, errors.RateLimitError),
    (500, openai.InternalServerError, errors.InternalServerError),
    (502, openai.InternalServerError, errors.BadGatewayError),
    (529, openai.InternalServerError, errors.OverloadedError),
]


@each("status, theirs, ours", STATUSES)
def test_an_error_has_both_classes_and_can_be_pickled(
    status: int, theirs: type[OpenAIError], ours: type[errors.APIError], server: StandInServer, client: OpenAI
) -> None:
    server.script.error(status, "no", {"provider_name": "P"})
    with pytest.raises(theirs) as caught:
        ask(client)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert isinstance(error, ours)
        assert isinstance(error, theirs)
        assert isinstance(error, openai.APIStatusError)
        assert (type(error).__name__, error.status_code) == (theirs.__name__, status)
        assert (str(error), error.message) == (f"Error code: {status} - no",) * 2
        assert error.metadata == {"provider_name": "P"}
        assert error.response.json()["error"]["message"] == "no"


def test_an_error_inside_a_success_has_the_status_that_it_amounts_to(
    server: StandInServer, client: OpenAI
) -> None:
    body = {"error": {"code": 429, "message": "slow down"}}
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(body).encode())
    with pytest.raises(openai.RateLimitError) as caught:
        ask(client)
    assert (caught.value.status_code, caught.value.message) == (429, "Error code: 429 - slow down")


def test_what_is_no_json_is_a_response_that_is_not_valid(server: StandInServer, client: OpenAI) -> None:
    server.script.raw(200, {"content-type": "text/html"}, b"<html>")
    with pytest.raises(openai.APIResponseValidationError) as caught:
        ask(client)
    assert isinstance(caught.value, errors.ProtocolError)
    assert (caught.value.status_code, caught.value.request.method) == (200, "POST")


# --- objects --------------------------------------------------------------------------------------------


def test_objects_can_be_made_for_the_tests_of_a_program() -> None:
    message = ChatCompletionMessage(role="assistant", content="Hi")
    completion = ChatCompletion(
        id="1",
        choices=[Choice(index=0, finish_reason="stop", message=message)],
        created=1,
        model="m/n",
        object="chat.completion",
    )
    assert completion.choices[0].message.content == "Hi"
    assert completion.usage is None
    assert completion == ChatCompletion.model_validate(completion.to_dict())
    assert json.loads(completion.to_json()) == completion.to_dict()


def test_the_program_of_the_guide_runs(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    guide = (Path(__file__).parents[3] / "docs" / "coming_from_openai.md").read_text("utf-8")
    monkeypatch.setenv("OPENROUTER_API_KEY", server.key)
    monkeypatch.setenv("OPENROUTER_BASE_URL", server.url)
    exec(guide.partition("```python\n")[2].partition("```")[0], {})
    assert len(server.requests) == 1


# --- cost -----------------------------------------------------------------------------------------------

USES_OURS_ALONE = """
import sys
from openrouter_sdk import OpenRouter
OpenRouter("key").chat.send
assert not [name for name in sys.modules if name.startswith("openrouter_sdk.compat")]
"""
USES_COMPAT = """
import sys
from openrouter_sdk.compat.openai import OpenAI, RateLimitError
OpenAI(api_key="sk-or-v1-0").chat.completions.create
assert not {"openai", "pydantic", "openrouter_api.models", "openrouter_api.params"} & set(sys.modules)
"""


@pytest.mark.parametrize("program", [USES_OURS_ALONE, USES_COMPAT], ids=["without compat", "with compat"])
def test_only_what_is_used_is_imported(program: str) -> None:
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
