"""What cannot work is refused with a clear error before anything is sent, not even a connection opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

from openrouter_api.operations.models import LIST
from openrouter_sdk import App, AsyncOpenRouter, OpenRouter, RetryPolicy, Timeout
from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError, MissingKeyError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.contract_cases import Case, cases, find, operations
from tests.behaviour.lanes import Lane
from tests.each import each
from tests.transports.libraries import httpx

OPERATIONS = operations()
WITH_REQUIRED = [case for case in OPERATIONS if case.arguments]
IN_PATH = [case for case in OPERATIONS if case.segments]
WITH_MESSAGES = [case for case in OPERATIONS if "messages" in case.arguments]
MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
KINDS = pytest.mark.parametrize("kind", [OpenRouter, AsyncOpenRouter])


@pytest.fixture(autouse=True)
def nothing_is_sent(request: pytest.FixtureRequest, server: StandInServer) -> Iterator[None]:
    yield
    if "sends" not in request.keywords:
        assert server.requests == []
        assert server.connections == 0


sends = pytest.mark.sends


def named(case: Case) -> str:
    return case.name


def descriptor(case: Case) -> Any:
    return getattr(import_module(f"openrouter_api.operations.{case.resource}"), case.method.upper())


def called(client: Any, case: Case, /, **arguments: Any) -> Any:
    return getattr(getattr(client, case.resource), case.method)(**arguments)


def refused(lane: Lane, case: Case, arguments: dict[str, Any], client: Any = None) -> str:
    """What the error says that a call of the operation raises."""
    with pytest.raises(InvalidArgumentError) as caught:
        lane.do(called(client or lane.client(), case, **arguments))
    assert isinstance(caught.value, ValueError)
    assert lane.server.connections == 0
    return str(caught.value)


# --- arguments ------------------------------------------------------------------------------------------


@each("case", WITH_REQUIRED, ids=named)
def test_a_missing_argument_is_named(case: Case, lane: Lane) -> None:
    for name in case.arguments:
        rest = {key: value for key, value in case.arguments.items() if key != name}
        said = refused(lane, case, rest)
        # one of several bodies may be taken for the one that was meant
        assert f"`{name}`" in said or len(case.facts["requestBody"]["content"]) > 1
        assert f"{case.name}() needs the argument" in said


@each("case", [case for case in WITH_REQUIRED if len(case.arguments) > 1], ids=named)
def test_all_missing_arguments_are_named_at_once(case: Case, lane: Lane) -> None:
    outside = {*case.segments, *(name for name, _ in case.query)}
    said = refused(lane, case, {})
    expected = [name for name in case.arguments if not outside or name in outside or not case.media]
    assert "needs the argument" in said
    assert sum(f"`{name}`" in said for name in case.arguments) >= min(2, len(expected))


@each("case", IN_PATH, ids=named)
@each("value", ["", " ", "\t\n", ".", "..", "a/b", "/", "../x", "a\\b", None, 1.5, True, []])
def test_a_value_that_cannot_stand_in_a_path_is_refused(value: Any, case: Case, sync_lane: Lane) -> None:
    for name, given in case.arguments.items():
        if given in case.segments.values():
            said = refused(sync_lane, case, {**case.arguments, name: value})
            assert f"{case.name}(): `{name}`" in said


@each("value", ["", " ", "..", "a/b", None])
def test_a_value_that_cannot_stand_in_a_path_is_refused_async(value: Any, async_lane: Lane) -> None:
    assert "api_keys.get(): `hash`" in refused(async_lane, find("api_keys.get"), {"hash": value})


@each("case", WITH_MESSAGES, ids=named)
@each("value", ["Hello", b"Hello", {"role": "user", "content": "Hello"}, None, 5])
def test_messages_that_are_no_list_are_refused(value: Any, case: Case, lane: Lane) -> None:
    if value is None and "messages" in case.method + case.resource:
        return  # the contract allows null
    said = refused(lane, case, {**case.arguments, "messages": value})
    assert "`messages` must be a list" in said
    assert ("None" if value is None else type(value).__name__) in said
    assert 'for example messages=[{"role": "user", "content": "Hello"}]' in said


def test_there_are_four_operations_with_messages() -> None:
    assert {"chat.send", "messages.create"} < {case.name for case in WITH_MESSAGES}
    assert len(WITH_MESSAGES) == 4


def test_a_flag_that_asks_for_a_stream_is_refused_by_send_whatever_its_type(lane: Lane) -> None:
    class Array:
        def __bool__(self) -> bool:
            raise ValueError("ambiguous")

    for flag in (True, 1, Array()):
        given: list[dict[str, Any]] = [{"stream": flag}, {"options": {"extra_body": {"stream": flag}}}]
        for arguments in given:
            said = refused(lane, find("chat.send"), {"messages": MESSAGES, **arguments})
            assert "does not stream and cannot take `stream=True`" in said


@pytest.mark.parametrize("resource", ["chat", "messages"])
def test_a_stream_refuses_bad_arguments_at_once(resource: str, lane: Lane) -> None:
    client = lane.client()
    stream = getattr(client, resource).stream
    with pytest.raises(InvalidArgumentError, match="`messages` must be a list"):
        stream(model="a/b", max_tokens=1, messages="Hello")
    with pytest.raises(InvalidArgumentError, match="needs the argument `messages`"):
        stream(model="a/b", max_tokens=1)
    with pytest.raises(InvalidArgumentError, match="did you mean `temperature`"):
        stream(model="a/b", max_tokens=1, messages=MESSAGES, temprature=1)
    with pytest.raises(InvalidArgumentError, match="did you mean 'timeout'"):
        stream(model="a/b", max_tokens=1, messages=MESSAGES, options={"timout": 1})


@each("case", list({case.id: case for case in cases(full=True) if case.arguments}.values()), ids=named)
def test_an_unknown_argument_is_named_with_the_one_that_was_meant(case: Case, lane: Lane) -> None:
    meant = max(case.arguments, key=len)
    said = refused(lane, case, {**find(case.name).arguments, meant + "x": 1})
    assert f"{case.name}() has no argument `{meant}x`; did you mean `{meant}`?" in said


@each("case", OPERATIONS, ids=named)
def test_an_argument_unlike_any_other_is_named(case: Case, lane: Lane) -> None:
    client, arguments = lane.client(), {**case.arguments, "qqqq": 1}
    # a method that takes no arguments at all needs no help of ours to say so
    with pytest.raises((InvalidArgumentError, TypeError), match="qqqq"):
        lane.do(called(client, case, **arguments))
    with pytest.raises(InvalidArgumentError, match=rf"{case.name}\(\) has no argument `qqqq`.*extra_body"):
        lane.do(client.request(descriptor(case), **arguments))


# --- options --------------------------------------------------------------------------------------------

BAD_OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"timout": 5}, "no option 'timout'; did you mean 'timeout'"),
    ({"retry": 5}, "no option 'retry'; write retries=5"),
    ({"header": {}}, "no option 'header'; did you mean 'headers'"),
    ({"qqqq": 5}, "no option 'qqqq'; the options are timeout, "),
    ({"timeout": -1}, "must be above 0 seconds, not -1"),
    ({"timeout": 0}, "must be above 0 seconds, not 0"),
    ({"timeout": float("nan")}, "must be above 0 seconds, not nan"),
    ({"timeout": float("inf")}, "must be above 0 seconds, not inf"),
    ({"timeout": "5"}, "must be seconds or None, not str"),
    ({"timeout": True}, "must be seconds or None, not bool"),
    ({"retries": -1}, "max_retries"),
    ({"retries": "3"}, "retries must be a RetryPolicy or a number of retries, not str"),
    ({"retries": True}, "retries must be a RetryPolicy or a number of retries, not bool"),
    ({"headers": {"X-Mine": "a\r\nX-Evil: b"}}, "header X-Mine cannot be sent.*carriage return"),
    ({"headers": {"X-Mine": "a\nb"}}, "header X-Mine cannot be sent.*line feed"),
    ({"headers": {"X-Mine": "€"}}, "header X-Mine cannot be sent.*Latin-1"),
    ({"headers": {"X-Mine": " a"}}, "header X-Mine cannot be sent.*white space"),
    ({"headers": {"X-Mine": 5}}, "header X-Mine must be a str, not int"),
    ({"headers": {"X Mine": "a"}}, "'X Mine' is not a header name"),
    ({"headers": {"X-Mine\r\n": "a"}}, "not a header name"),
    ({"headers": {"": "a"}}, "it is empty"),
    ({"headers": "X-Mine: a"}, "headers must be a dict, not str"),
    ({"http_referer": "https://example.com\n"}, "http_referer cannot be sent.*line feed"),
    ({"x_title": "Café €"}, "x_title cannot be sent.*Latin-1"),
    ({"x_open_router_categories": ["a\nb"]}, r"categories\[0\] cannot be sent"),
    ({"session_id": "x" * 257}, "session_id must have 1 to 256 characters, not 257"),
    ({"session_id": "a\nb"}, "session_id cannot be sent.*line feed"),
    ({"metadata": "on"}, "metadata must be True, False"),
    ({"betas": "one"}, "betas must be a sequence of str"),
    ({"app": "My app"}, "app must be an App, not str"),
    ({"cache": 300}, "cache must be a ResponseCache, True or False, not int"),
    ({"extra_query": "a=b"}, "extra_query must be a dict, not str"),
    ({"extra_body": [1]}, "extra_body must be a dict, not list"),
    ({"on_attempt": 5}, "on_attempt must be a function, not int"),
]


@each("options, said", BAD_OPTIONS)
def test_bad_options_of_a_client(options: dict[str, Any], said: str, lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=said):
        lane.client(**options)


@each("options, said", BAD_OPTIONS)
def test_bad_options_of_a_copy(options: dict[str, Any], said: str, lane: Lane) -> None:
    client = lane.client()
    with pytest.raises(InvalidArgumentError, match=said):
        client.with_options(**options)


@each("options, said", BAD_OPTIONS)
def test_bad_options_of_a_call(options: dict[str, Any], said: str, lane: Lane) -> None:
    client = lane.client()
    with pytest.raises(InvalidArgumentError, match=said):
        lane.do(client.models.list(options=options))
    with pytest.raises(InvalidArgumentError, match=said):
        lane.do(client.request(LIST, options=options))


@pytest.mark.parametrize("options", [5, "timeout", [("timeout", 5)]])
def test_options_that_are_no_dict(options: Any, lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match="options must be a dict"):
        lane.do(lane.client().models.list(options=options))


def test_a_header_argument_with_a_line_break(lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=r"X-OpenRouter-Metadata.*header"):
        lane.do(lane.client().chat.send(messages=MESSAGES, x_open_router_metadata="enabled\r\nX-Evil: 1"))


def test_parts_of_options_are_checked_when_they_are_made() -> None:
    with pytest.raises(InvalidArgumentError, match=r"Timeout\.connect must be above 0"):
        Timeout(connect=-1)
    with pytest.raises(InvalidArgumentError, match=r"App\.title cannot be sent"):
        App(title="a\nb")
    with pytest.raises(InvalidArgumentError, match="max_retries"):
        RetryPolicy(max_retries=-1)


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("api_keys", "api_key"),
        ("base_ur", "base_url"),
        ("timeouts", "timeout"),
        ("http_clients", "http_client"),
    ],
)
@KINDS
def test_a_constructor_names_what_was_meant(kind: Any, given: str, meant: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"'{given}'; did you mean '{meant}'"):
        kind(**{given: "x"})


# --- keys -----------------------------------------------------------------------------------------------


@each("case", [one for one in OPERATIONS if one.security == "required"], ids=named)
def test_a_missing_key_is_named(case: Case, lane: Lane) -> None:
    client = lane.make(base_url=lane.server.url)
    with pytest.raises(MissingKeyError) as caught:
        lane.do(called(client, case, **case.arguments))
    assert "api_key" in str(caught.value)
    assert "OPENROUTER_API_KEY" in str(caught.value)
    assert isinstance(caught.value, InvalidArgumentError)


@pytest.mark.parametrize("resource", ["chat", "responses", "messages", "images"])
def test_a_stream_names_a_missing_key_at_once(resource: str, lane: Lane) -> None:
    client = lane.make(base_url=lane.server.url)
    arguments = next(
        case.arguments for case in OPERATIONS if case.resource == resource and "x-stream" in case.facts
    )
    with pytest.raises(MissingKeyError):
        getattr(client, resource).stream(**arguments)


@sends
@each("case", [one for one in OPERATIONS if one.security != "required"], ids=named)
def test_no_key_is_needed_where_the_contract_says_so(case: Case, lane: Lane) -> None:
    lane.server.script.raw(200, {"content-type": "application/json"}, b"{}")  # such a model need not be there
    lane.do(called(lane.make(base_url=lane.server.url), case, **case.arguments))
    [request] = lane.server.requests
    assert request.header("authorization") is None


@sends
@each("case", [one for one in OPERATIONS if one.security != "required"], ids=named)
def test_a_key_is_sent_where_it_is_optional_and_never_where_there_is_none(case: Case, lane: Lane) -> None:
    lane.server.script.raw(200, {"content-type": "application/json"}, b"{}")
    lane.do(called(lane.client(), case, **case.arguments))
    [request] = lane.server.requests
    assert (request.header("authorization") is not None) == (case.security == "optional")


@pytest.mark.parametrize(
    "key", ["", "  ", "\n", "sk-or\nv1", "sk-or\r\nX-Evil: 1", "sk or", "sk-ö", "sk\0", 5, b"sk"]
)
def test_a_key_that_is_none_is_refused(key: Any, lane: Lane) -> None:
    uses: list[Callable[[], Any]] = [
        lambda: lane.client(api_key=key),
        lambda: lane.client().with_options(api_key=key),
        lambda: lane.do(lane.client().models.list(options={"api_key": key})),
    ]
    for use in uses:
        with pytest.raises(InvalidArgumentError, match="api_key") as caught:
            use()
        assert not isinstance(key, str) or not key.strip() or key not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-or-v1-a\nb", "sk or v1"])
def test_a_key_in_the_environment_that_is_none_is_refused_by_name(
    key: str, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", key)
    with pytest.raises(InvalidArgumentError, match="OPENROUTER_API_KEY") as caught:
        lane.make()
    assert key not in str(caught.value)


@pytest.mark.parametrize("found", ["", "a\nb", None, 5, lambda: "sk"])
def test_a_function_that_returns_no_key(found: Any, lane: Lane) -> None:
    client = lane.client(api_key=lambda: found, retries=2, sleep=lane.no_sleep())
    with pytest.raises(InvalidArgumentError, match="api_key"):
        lane.do(client.credits.get())


def test_an_error_of_the_function_comes_through(lane: Lane) -> None:
    def fails() -> str:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        lane.do(lane.client(api_key=fails, retries=2, sleep=lane.no_sleep()).credits.get())


# --- base URL -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "",
        " ",
        "openrouter.example/api/v1",
        "ftp://openrouter.ai/api/v1",
        "https://",
        "https:///api/v1",
        "https://host:port/",
        "https://host:99999/",
        "https://[::1/",
        "https://user:password@host/",
        "https://user@host/",
        "https://:password@host/",
        "https://@host/",
        "https://user:password/@host/",
        "https://user:pass@word@host:port/",
        "https://host/?a=b",
        "https://host/#a",
        "https://host?",
        "https://host/v1#",
        "https://host/?#",
        "https://[::1].example.com/",
        "http://[::1].example.com/",
        "https://[::1]example.com/",
        "https://[127.0.0.1]/",
        "https://[v1.a]/",
        "https://127.0.0.1\\.example.com/",
        "https://1.2.3.999/",
        "https://1.2.3.04/",
        "https://a..b/",
        "https://.example.com/",
        "https://" + "a" * 64 + ".com/",
        "https://h%41st/",
        "https://h\ud800st/",
        "https://host/\0",
        "https://h\u00f6st/",
        "https://ho st/",
        "https://host/a b",
        "https://host/a\r\nX-Evil: 1",
        "https://host\n/",
        5,
        b"https://host",
    ],
)
@KINDS
def test_a_base_url_that_is_none_is_refused(kind: Any, url: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="base_url") as caught:
        kind(api_key="sk", base_url=url)
    assert "password" not in str(caught.value)


def test_a_base_url_in_the_environment_is_refused_by_name(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", "openrouter.example")
    with pytest.raises(InvalidArgumentError, match="OPENROUTER_BASE_URL"):
        lane.make()


INSECURE = [
    "http://openrouter.ai/api/v1",
    "HTTP://openrouter.ai/api/v1",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://localhost@example.com",
    "http://api.localhost",
    "http://127.1",
    "http://[::ffff:10.0.0.1]",
    "http://0.0.0.0:80",
    "http://10.0.0.1",
    "http://[::2]",
]


@pytest.mark.parametrize("url", INSECURE)
@KINDS
def test_plain_http_to_another_machine_is_refused(kind: Any, url: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"unencrypted|user"):
        kind(api_key="sk", base_url=url)


@pytest.mark.parametrize("url", [one for one in INSECURE if "@" not in one])
@KINDS
def test_plain_http_can_be_allowed(kind: Any, url: str) -> None:
    made = kind(api_key="sk", base_url=url, allow_insecure=True)
    assert made.base_url == url.replace("HTTP:", "http:")


@pytest.mark.parametrize(
    "url",
    [
        *("http://127.0.0.1:1/x", "http://localhost", "http://[::1]:1", "https://host"),
        *(
            "http://127.0.0.2",
            "http://LOCALHOST.:1",
            "http://[::ffff:127.0.0.1]",
            "https://host_1-a.b:443/@a",
        ),
    ],
)
@KINDS
def test_loopback_and_https_are_allowed(kind: Any, url: str) -> None:
    assert kind(base_url=url + "/").base_url == url


@KINDS
def test_certificates_are_checked_however_https_is_spelled(kind: Any) -> None:
    for url in ("https://host/v1", "HTTPS://host/v1", "HttpS://host/v1/"):
        client = kind(base_url=url)
        assert client.base_url == "https://host/v1"
        assert client._http.settings.ssl_context() is not False


# --- clients --------------------------------------------------------------------------------------------


def test_a_closed_client_says_so(lane: Lane) -> None:
    client = lane.client()
    copy = client.with_options(timeout=5)
    lane.do(client.close())
    lane.do(client.close())
    for one in (client, copy):
        with pytest.raises(ClientClosedError, match="closed"):
            lane.do(one.models.list())
        with pytest.raises(ClientClosedError):
            lane.do(one.request(LIST))
        with pytest.raises(ClientClosedError):
            lane.collect(one.chat.stream(messages=MESSAGES))


def test_a_client_is_closed_by_its_with_block(lane: Lane) -> None:
    client = lane.client()
    assert lane.inside(client, lambda opened: opened is client)
    with pytest.raises(ClientClosedError):
        lane.do(client.models.list())


def test_the_wrong_kind_of_http_client_is_refused(lane: Lane) -> None:
    for wrong in (lane.other_http_client(), "client", lane.http_client):
        with pytest.raises(
            InvalidArgumentError, match=rf"http_client must be an httpx\.{lane.http_client.__name__}"
        ):
            lane.make(api_key="sk", http_client=wrong)


def test_the_wrong_kind_of_transport_is_refused(lane: Lane) -> None:
    wrong = httpx.AsyncHTTPTransport() if lane.name == "sync" else httpx.HTTPTransport()
    for given in (wrong, 5):
        with pytest.raises(InvalidArgumentError, match="transport must be an httpx"):
            lane.make(api_key="sk", transport=given)


def test_a_client_used_in_the_wrong_with(lane: Lane) -> None:
    client = lane.client()
    if lane.name == "async":
        with pytest.raises(TypeError), client:
            pass
        return

    async def enter() -> None:
        async with client:
            pass

    coroutine = enter()
    with pytest.raises(TypeError):
        coroutine.send(None)
