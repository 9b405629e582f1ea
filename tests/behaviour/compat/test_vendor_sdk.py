"""`compat.openrouter`: what the programs in tests/peers/openrouter cannot show, since it is ours alone."""

from __future__ import annotations

import ast
import asyncio
import copy
import pickle
import subprocess
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from openrouter_api.operation import operation_of
from openrouter_sdk import errors as ours
from openrouter_sdk.compat.openrouter import OpenRouter, components, errors, operations, utils
from openrouter_sdk.compat.openrouter.types import UNSET
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.testing import HangUp, StandInServer
from tests.each import each

CHAT: dict[str, Any] = {"model": "openai/gpt-4", "messages": [{"role": "user", "content": "Hi"}]}


@pytest.fixture
def open_router(server: StandInServer) -> Iterator[OpenRouter]:
    with OpenRouter(api_key=server.key, server_url=server.url) as client:
        yield client


# --- the documented sample --------------------------------------------------------------------------------


@each("stream", [False, True])
def test_the_documented_sample_runs(stream: bool, server: StandInServer) -> None:
    with OpenRouter(
        http_referer="<value>",
        x_open_router_title="<value>",
        x_open_router_categories="<value>",
        api_key=server.key,
        server_url=server.url,
    ) as open_router:
        res = open_router.chat.send(
            messages=[
                {"content": "Answer in one line.", "role": "system"},
                {"content": "Why are there tides?", "role": "user"},
            ],
            x_open_router_experimental_metadata="enabled",
            max_tokens=150,
            model="openai/gpt-4",
            stream=stream,
            temperature=0.7,
        )

        with res as event_stream:
            events: list[Any] = list(event_stream)

    assert events
    assert all(event.choices is not None for event in events)
    request = server.requests[-1]
    assert request.header("x-openrouter-metadata") == "enabled"
    assert request.header("http-referer") == request.header("x-openrouter-title") == "<value>"
    assert (request.json()["stream"], server.problems) == (stream, [])


def test_a_whole_result_is_a_model_of_ours_that_can_be_pickled(open_router: OpenRouter) -> None:
    result: Any = open_router.chat.send(**CHAT)
    assert components.ChatResult in type(result).__mro__
    restored: Any = pickle.loads(pickle.dumps(result))
    assert restored == result == copy.deepcopy(result)
    assert result.text == result.choices[0].message.content


# --- errors -----------------------------------------------------------------------------------------------

NAMES = {
    400: (errors.BadRequestResponseError, ours.BadRequestError),
    401: (errors.UnauthorizedResponseError, ours.AuthenticationError),
    402: (errors.PaymentRequiredResponseError, ours.PaymentRequiredError),
    403: (errors.ForbiddenResponseError, ours.PermissionDeniedError),
    404: (errors.NotFoundResponseError, ours.NotFoundError),
    408: (errors.RequestTimeoutResponseError, ours.ServerTimeoutError),
    413: (errors.PayloadTooLargeResponseError, ours.PayloadTooLargeError),
    422: (errors.UnprocessableEntityResponseError, ours.UnprocessableEntityError),
    429: (errors.TooManyRequestsResponseError, ours.RateLimitError),
    500: (errors.InternalServerResponseError, ours.InternalServerError),
    502: (errors.BadGatewayResponseError, ours.BadGatewayError),
    503: (errors.ServiceUnavailableResponseError, ours.ServiceUnavailableError),
    524: (errors.EdgeNetworkTimeoutResponseError, ours.ServerTimeoutError),
    529: (errors.ProviderOverloadedResponseError, ours.OverloadedError),
    418: (errors.OpenRouterDefaultError, ours.ClientStatusError),
}


@each("status", NAMES)
def test_an_error_is_caught_by_the_vendors_name_and_by_ours(
    status: int, open_router: OpenRouter, server: StandInServer
) -> None:
    server.script.error(status, "No.", headers={"x-request-id": "r1"})
    with pytest.raises(errors.OpenRouterError) as caught:
        open_router.chat.send(**CHAT, retries=None)
    theirs, own = NAMES[status]
    assert isinstance(caught.value, theirs)
    assert isinstance(caught.value, own)
    error: Any = caught.value
    assert (error.status_code, error.message, error.request_id) == (status, "No.", "r1")
    assert error.raw_response.json()["error"]["message"] == "No."
    assert error.headers["X-Request-ID"] == "r1"
    assert error.is_retryable_hint is None
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(same), same.body, same.data) == (str(error), error.body, error.data)
        assert isinstance(same, theirs)
        assert isinstance(same, own)


def test_a_more_specific_error_of_ours_stays_one(open_router: OpenRouter, server: StandInServer) -> None:
    server.script.error(403, "Flagged.", {"reasons": ["violence"], "flagged_input": "x"})
    with pytest.raises(errors.ForbiddenResponseError) as caught:
        open_router.chat.send(**CHAT)
    assert isinstance(caught.value, ours.ModerationError)
    assert caught.value.moderation is not None


def test_an_error_of_a_batch_has_a_name_of_its_own(open_router: OpenRouter, server: StandInServer) -> None:
    server.script.error(404, "No batch.")
    with pytest.raises(errors.BatchErrorResponse) as caught:
        open_router.batch.get_batches(id="batch_1")
    assert isinstance(caught.value, errors.NotFoundResponseError)
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), errors.BatchErrorResponse)


def test_an_error_in_a_stream_has_the_vendors_name(open_router: OpenRouter, server: StandInServer) -> None:
    server.script.reply("Hello there", finish_reason="error")
    events = open_router.chat.send(**CHAT, stream=True)
    with events, pytest.raises(errors.OpenRouterError) as caught:
        list(events)
    assert isinstance(caught.value, ours.APIError)
    assert caught.value.partial is not None


def test_a_lost_connection_is_an_error_of_ours_and_of_httpx(
    open_router: OpenRouter, server: StandInServer
) -> None:
    server.script.raw(200, {"content-type": "application/json"}, [HangUp()])
    with pytest.raises(httpx.TransportError) as caught:
        open_router.chat.send(**CHAT)
    assert isinstance(caught.value, ours.ConnectionLostError)
    assert isinstance(caught.value, errors.NoResponseError)
    assert not isinstance(caught.value, errors.OpenRouterError)


def test_a_response_that_is_not_json_is_a_validation_error(
    open_router: OpenRouter, server: StandInServer
) -> None:
    server.script.raw(200, {"content-type": "application/json"}, b"{")
    with pytest.raises(errors.ResponseValidationError) as caught:
        open_router.chat.send(**CHAT, retries=None)
    assert isinstance(caught.value, ours.ProtocolError)
    assert (caught.value.status_code, caught.value.body) == (200, "{")


def test_an_invalid_argument_is_refused_as_everywhere(open_router: OpenRouter, server: StandInServer) -> None:
    with pytest.raises(ours.InvalidArgumentError, match="temprature"):
        open_router.chat.send(**CHAT, temprature=1)
    assert server.requests == []


@each("name", ["UnauthorizedResponseError", "TooManyRequestsResponseError", "OpenRouterDefaultError"])
def test_the_main_package_has_the_vendors_names_with_a_warning_once(name: str) -> None:
    ours.__dict__.pop(name, None)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        first, again = getattr(ours, name), getattr(ours, name)
    assert first is again
    assert [str(one.message) for one in warned] == [
        f"`errors.{name}` is now called `errors.{first.__name__}`"
    ]
    assert [one.filename for one in warned] == [__file__]
    assert issubclass(getattr(errors, name), first)


# --- settings ---------------------------------------------------------------------------------------------


@each(
    "theirs, expected",
    [
        (None, 0),
        (utils.RetryConfig("none", utils.BackoffStrategy(1, 2, 1.5, 3), True), 0),
        (3, 3),
    ],
)
def test_retries_may_be_switched_off_or_counted(theirs: Any, expected: int) -> None:
    assert utils.retry_option(theirs) == expected


def test_a_retry_config_becomes_a_policy() -> None:
    backoff = utils.BackoffStrategy(500, 60_000, 1.5, 30_000, jitter_ms=0)
    policy = utils.retry_option(utils.RetryConfig("backoff", backoff, False, ["429", "5XX"]))
    assert isinstance(policy, RetryPolicy)
    assert (policy.initial, policy.cap, policy.multiplier, policy.deadline) == (0.5, 60, 1.5, 30)
    assert set(policy.retry_statuses) == {429, *range(500, 600)}
    assert not policy.jitter
    assert not policy.retry_reads


@each("connections, requests", [(True, 2), (False, 1)])
def test_failed_connections_are_retried_if_the_config_says_so(
    connections: bool, requests: int, open_router: OpenRouter, server: StandInServer
) -> None:
    before = len(server.requests)
    server.script.raw(200, {"content-type": "application/json"}, [HangUp()])
    config = utils.RetryConfig("backoff", utils.BackoffStrategy(1, 1, 1, 60_000, 0), connections)
    try:
        open_router.chat.send(**CHAT, retries=config)
    except httpx.TransportError:
        assert not connections
    assert len(server.requests) - before == requests


@each(
    "arguments, message",
    [
        ({"server": "staging"}, "server 'staging'; pass server_url"),
        ({"timeout_ms": "5"}, "timeout_ms must be a number of milliseconds, not str"),
        ({"retry_config": "none"}, "retries must be a utils.RetryConfig or a RetryPolicy, not str"),
    ],
)
def test_a_setting_that_is_wrong_is_refused(arguments: Any, message: str) -> None:
    with pytest.raises(ours.InvalidArgumentError, match=message):
        OpenRouter(api_key="key", **arguments)


def test_plain_http_to_another_machine_has_to_be_allowed() -> None:
    refused = OpenRouter(api_key="key", server_url="http://example.com/api/v1")
    with pytest.raises(ours.InvalidArgumentError, match="allow_insecure=True"):
        refused.models.count()
    allowed = OpenRouter(api_key="key", server_url="http://example.com/api/v1", allow_insecure=True)
    assert repr(allowed) == "OpenRouter(server_url='http://example.com/api/v1')"


def test_the_key_is_not_in_the_attributes() -> None:
    assert "sk-or-v1-secret" not in str(vars(OpenRouter(api_key="sk-or-v1-secret")))


def test_a_logger_gets_each_call_and_each_failure(server: StandInServer) -> None:
    lines = []

    class Logger:
        def debug(self, message: str, *args: object) -> None:
            lines.append(message % args)

    server.script.error(503, "Busy.")
    with OpenRouter(api_key=server.key, server_url=server.url, debug_logger=Logger()) as open_router:
        open_router.models.count(retries=1)
    assert lines[0] == "GET /models/count"
    assert "Busy." in lines[1]


def test_one_client_makes_synchronous_and_asynchronous_calls(server: StandInServer) -> None:
    open_router = OpenRouter(api_key=server.key, server_url=server.url)

    async def main() -> int:
        async with open_router:
            return (await open_router.models.count_async(timeout_ms=5000)).data.count

    with open_router:
        assert asyncio.run(main()) == open_router.models.count().data.count


def test_clients_of_httpx2_send_its_requests(server: StandInServer) -> None:
    own: dict[str, Any] = {
        "client": httpx2.Client(headers={"X-Own": "1"}),
        "async_client": httpx2.AsyncClient(headers={"X-Own": "2"}),
    }
    open_router = OpenRouter(api_key=server.key, server_url=server.url, **own)

    async def main() -> None:
        await open_router.models.count_async()
        await own["async_client"].aclose()

    open_router.models.count()
    asyncio.run(main())
    assert [request.header("x-own") for request in server.requests] == ["1", "2"]
    own["client"].close()


# --- names ------------------------------------------------------------------------------------------------


def test_a_page_has_the_attributes_of_its_result_as_in_older_versions(open_router: OpenRouter) -> None:
    page: Any = open_router.models.list(limit=2)
    assert page.data == page.result.data
    assert page.next() is page.next()
    with pytest.raises(AttributeError):
        _ = page.nothing


@each(
    "find, message",
    [
        (lambda client: client.chta, "no attribute 'chta'"),
        (lambda client: client.chat.sned, "chat has no method 'sned'"),
        (lambda client: client.sdk_configuration, r"settings are arguments of openrouter_sdk\.OpenRouter"),
        (
            lambda _: vars(components)["__getattr__"]("NoSuchModel"),
            "no components.NoSuchModel here: pass a dict",
        ),
    ],
)
def test_a_name_that_is_not_there_raises(find: Any, message: str, open_router: OpenRouter) -> None:
    with pytest.raises(AttributeError, match=message):
        find(open_router)


def test_names_of_types_are_found() -> None:
    loose: Any = components
    assert loose.ChatMessagesTypedDict is dict
    assert loose.ChatContentImageImageURL(url="u").to_dict() == {"url": "u"}
    audio = loose.ChatContentAudioInputAudio(data="x", format_="wav")
    assert (audio.to_dict(), audio.format_) == ({"data": "x", "format": "wav"}, "wav")
    assert components.ChatUserMessage is import_module("openrouter_api.models").ChatUserMessage
    security: Any = operations
    assert vars(security.ListModelsUserSecurity(bearer="key")) == {"bearer": "key"}
    assert not UNSET


def test_completion_lists_both_forms_of_each_method(open_router: OpenRouter) -> None:
    assert {"send", "send_async"} <= set(dir(open_router.chat))
    assert {"chat", "beta", "o_auth", "api_keys"} <= set(dir(open_router))


def test_the_types_name_every_operation(open_router: OpenRouter) -> None:
    """An update may add methods, which work at once, but type checkers do not know them until listed."""
    source = Path(str(import_module("openrouter_sdk.compat.openrouter").__file__)).with_name("signatures.py")
    classes = {
        one.name: one for one in ast.parse(source.read_text("utf-8")).body if isinstance(one, ast.ClassDef)
    }
    fields = [one for one in classes["Resources"].body if isinstance(one, ast.AnnAssign)]
    kinds = {ast.unparse(field.target): ast.unparse(field.annotation) for field in fields}
    for field in ("alpha", "beta"):
        del kinds[field]
    for field, kind in kinds.items():
        resource = getattr(open_router.sync_client(), {"o_auth": "oauth"}.get(field, field))
        names = [one.id for one in ast.walk(classes[kind]) if isinstance(one, ast.Name)]
        listed = {operation_of(getattr(resource, name, None)) for name in names}
        assert set(resource._methods.values()) <= listed, field
        assert all(
            callable(getattr(getattr(open_router, field), f"{name}_async")) for name in resource._methods
        )


def test_who_does_not_use_it_does_not_load_it() -> None:
    program = (
        "import sys, openrouter_sdk; from openrouter_sdk import OpenRouter, errors; OpenRouter('key').chat\n"
        "print([name for name in sys.modules if 'sdk.compat' in name or 'vendor_names' in name])\n"
        "import openrouter_sdk.compat.openrouter\n"
        "print([name for name in sys.modules if name.startswith('openrouter_sdk.compat.openrouter.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]
