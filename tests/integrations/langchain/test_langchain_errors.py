"""What is raised is an exception of this client, and one of LangChain."""

from __future__ import annotations

import asyncio
import pickle
from copy import copy, deepcopy
from typing import Any

import pytest
from langchain_core import exceptions
from langchain_core.messages import AIMessage

from openrouter_sdk import errors
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.integrations.langchain import ChatOpenRouter, OpenRouterEmbeddings
from openrouter_sdk.integrations.langchain.exception_classes import as_model_error
from openrouter_sdk.testing import StandInServer

STATUSES: list[tuple[int, str, type[OpenRouterError], type[exceptions.ModelError]]] = [
    (400, "Wrong.", errors.BadRequestError, exceptions.ModelInvalidRequestError),
    (
        400,
        "This endpoint's maximum context length is 8192 tokens. However, you requested about 9000 tokens.",
        errors.ContextLengthError,
        exceptions.ContextOverflowError,
    ),
    (401, "No.", errors.AuthenticationError, exceptions.ModelAuthenticationError),
    (402, "Pay.", errors.PaymentRequiredError, exceptions.ModelError),
    (403, "No.", errors.PermissionDeniedError, exceptions.ModelPermissionDeniedError),
    (404, "Where?", errors.NotFoundError, exceptions.ModelNotFoundError),
    (413, "Large.", errors.PayloadTooLargeError, exceptions.ModelInvalidRequestError),
    (429, "Slow.", errors.RateLimitError, exceptions.ModelRateLimitError),
    (500, "Oops.", errors.InternalServerError, exceptions.ModelAPIError),
    (503, "Busy.", errors.ServiceUnavailableError, exceptions.ModelAPIError),
    (529, "Busy.", errors.OverloadedError, exceptions.ModelAPIError),
]


async def _collect(stream: Any) -> list[Any]:
    return [chunk async for chunk in stream]


CALLS: dict[str, Any] = {
    "invoke": lambda chat, _: chat.invoke("Hi"),
    "ainvoke": lambda chat, _: asyncio.run(chat.ainvoke("Hi")),
    "stream": lambda chat, _: list(chat.stream("Hi")),
    "astream": lambda chat, _: asyncio.run(_collect(chat.astream("Hi"))),
    "embed_query": lambda _, embeddings: embeddings.embed_query("Hi"),
    "aembed_query": lambda _, embeddings: asyncio.run(embeddings.aembed_query("Hi")),
    "embed_documents": lambda _, embeddings: embeddings.embed_documents(["Hi"]),
    "aembed_documents": lambda _, embeddings: asyncio.run(embeddings.aembed_documents(["Hi"])),
}


def raised(name: str, **settings: Any) -> OpenRouterError:
    """What a call of a model raises."""
    chat = ChatOpenRouter(model="openai/gpt-4o-mini", max_retries=0, **settings)
    embeddings = OpenRouterEmbeddings(max_retries=0, **settings)
    with pytest.raises(OpenRouterError) as info:
        CALLS[name](chat, embeddings)
    return info.value


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("status", "message", "ours", "theirs"), STATUSES, ids=[f"{one[0]} {one[1][:4]}" for one in STATUSES]
)
def test_an_error_of_the_api_is_of_both_kinds(
    server: StandInServer,
    call: str,
    status: int,
    message: str,
    ours: type[OpenRouterError],
    theirs: type[exceptions.ModelError],
) -> None:
    server.script.error(status, message)
    error = raised(call)
    assert isinstance(error, ours)
    assert isinstance(error, theirs)
    assert type(error).__name__ == ours.__name__
    assert message[:20] in str(error)


@pytest.mark.parametrize("call", CALLS)
def test_no_connection_is_of_both_kinds(call: str) -> None:
    error = raised(call, base_url="http://127.0.0.1:9/v1", options={"timeout": 5})
    assert isinstance(error, errors.ConnectError)
    assert isinstance(error, exceptions.ModelConnectionError)


@pytest.mark.parametrize("call", CALLS)
def test_a_wrong_argument_is_of_both_kinds_and_a_value_error(call: str) -> None:
    error = raised(call, openrouter_provider={"order": 3})
    assert isinstance(error, errors.InvalidArgumentError)
    assert isinstance(error, exceptions.ModelInvalidRequestError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("call", ["stream", "astream"])
def test_an_error_in_a_stream_is_of_both_kinds_and_has_what_came(server: StandInServer, call: str) -> None:
    chunk = {"id": "gen-1", "model": "a/b", "choices": [{"index": 0, "delta": {"content": "Half"}}]}
    failure = {
        "id": "gen-1",
        "model": "a/b",
        "choices": [],
        "error": {"code": 502, "message": "Provider disconnected."},
    }
    server.script.stream([chunk, failure])
    error = raised(call)
    assert isinstance(error, errors.BadGatewayError)
    assert isinstance(error, exceptions.ModelAPIError)
    assert error.partial.text == "Half"


REFUSALS = hasattr(exceptions, "ModelRefusalError")
EVERY = sorted(
    (kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, OpenRouterError)),
    key=lambda kind: kind.__name__,
)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_exception_keeps_its_name_and_attributes_and_can_be_copied(kind: type[OpenRouterError]) -> None:
    error = kind.__new__(kind, "What happened.")
    vars(error).update(partial="Half", attempts=2, generation_id="gen-1", status_code=400, note={"a": [1]})
    told = (type(error).__name__, repr(vars(error)))
    assert as_model_error(as_model_error(error)) is error
    for one in (error, copy(error), deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert isinstance(one, kind)
        if kind is not errors.OutputRefusedError or REFUSALS:
            assert isinstance(one, exceptions.LangChainException)
        assert type(one) is type(error)
        assert (type(one).__name__, one.args) == (told[0], ("What happened.",))
        assert one.partial == "Half"
        assert vars(one)["note"] == {"a": [1]}


@pytest.mark.parametrize(
    ("kind", "repeatable"),
    [
        (errors.RateLimitError, True),
        (errors.ServerError, True),
        (errors.ConnectError, True),
        (errors.RequestTimeoutError, True),
        (errors.TruncatedStreamError, True),
        (errors.AuthenticationError, False),
        (errors.PaymentRequiredError, False),
        (errors.ContextLengthError, False),
        (errors.ModerationError, False),
        (errors.InvalidArgumentError, False),
        (errors.ClientClosedError, False),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_langchain_knows_what_a_repetition_may_cure(kind: type[OpenRouterError], repeatable: bool) -> None:
    error = as_model_error(kind.__new__(kind, ""))
    assert isinstance(error, exceptions.ModelError)
    assert error.is_retryable is repeatable


def test_a_version_of_langchain_without_such_classes_leaves_the_exception(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Special(errors.BadRequestError):
        """One that has not been seen."""

    monkeypatch.delattr(exceptions, "ModelInvalidRequestError")
    error = Special.__new__(Special, "x")
    assert type(as_model_error(error)) is Special


@pytest.mark.skipif(not REFUSALS, reason="LangChain has no exception for refusals before 1.8")
def test_a_refusal_has_the_message_with_it() -> None:
    message = AIMessage("I cannot help.")
    error: Any = as_model_error(errors.OutputRefusedError.__new__(errors.OutputRefusedError, "x"), message)
    assert isinstance(error, exceptions.ModelRefusalError)
    assert error.raw_message is message
