"""The key stays where it belongs: in one header of a request to the server (demand 21)."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import quote

import pytest

from openrouter_api.operations.credits import GET_CREDITS
from openrouter_sdk import Timeout, errors
from openrouter_sdk.transport.connection_settings import HttpSettings
from openrouter_sdk.transport.httpx.httpx_clients import AsyncHttpx
from openrouter_sdk.transport.httpx.libraries import HTTPX
from tests.behaviour.calls.fault_server import (
    Lane,
    Play,
    answer,
    json_answer,
    reset,
    saying,
    then_close,
    then_stall,
)
from tests.behaviour.calls.moments import CHAT, MESSAGES, chat
from tests.each import each
from tests.transports.libraries import ALL_LOGGERS, httpx, loggers

EVENTS = {"Content-Type": "text/event-stream"}
KEY = "sk-or-v1-5ecre7c0ffee5ecre7c0ffee"
ODD_KEY = "a-key-of-no-known-form-5ecre7"
"""Nothing that a pattern could recognise: it must not be written in the first place."""

FAULTS: dict[str, Play] = {
    "ok": saying(json_answer(CHAT)),
    "status": saying(json_answer({"error": {"code": 401, "message": "No"}}, 401, {"Set-Cookie": "a=b"})),
    "overloaded": saying(answer(529)),
    "reset": reset,
    "closed": then_close(),
    "no http": then_close(b"SSH\r\n\r\n"),
    "no json": saying(answer(200, body=b"<html>")),
    "redirect": saying(answer(302, {"Location": "https://elsewhere.example/"})),
    "timeout": then_stall(),
    "stall": then_stall(answer(200, body=b"{", length=9)),
    "corrupt": saying(answer(200, {"Content-Encoding": "gzip"}, b"no")),
}


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    """What the root logger gets at the lowest level, formatted, with whatever hangs on the records."""
    written = io.StringIO()

    class Handler(logging.StreamHandler[io.StringIO]):
        def emit(self, record: logging.LogRecord) -> None:
            super().emit(record)
            written.write(repr(vars(record)) + "\n")

    handler = Handler(written)
    root = logging.getLogger()
    every = [root, *(logging.getLogger(name) for name in ALL_LOGGERS)]
    levels = [(logger, logger.level) for logger in every]
    for logger in every:
        logger.setLevel(1)
    root.addHandler(handler)
    yield written
    root.removeHandler(handler)
    for logger, level in levels:
        logger.setLevel(level)


def attempt(lane: Lane, fault: str, key: Any = KEY, **settings: Any) -> errors.OpenRouterError | None:
    lane.server.always = FAULTS[fault]
    short = Timeout(first_byte=0.05, between_events=0.05) if fault in ("timeout", "stall") else Timeout()
    client = lane.client(api_key=key, timeout=short, retries=1, sleep=lane.no_sleep(), **settings)
    found = None
    try:
        lane.do(chat(client))
    except errors.OpenRouterError as error:
        found = error
    lane.server.wait_for_requests(1)  # a server that is slow to start may be behind its client
    return found


# --- logs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [KEY, ODD_KEY])
@pytest.mark.parametrize("fault", FAULTS)
def test_demand_21_no_key_in_any_log_at_any_level(
    fault: str, key: str, lane: Lane, everything_logged: io.StringIO
) -> None:
    """Those of the HTTP library included, whose loggers are at DEBUG here."""
    attempt(lane, fault, key)
    written = everything_logged.getvalue()
    assert lane.server.requests[0].one("authorization") == f"Bearer {key}"
    assert [name for name in loggers(lane.name) if name not in written] == []
    assert key not in written


def test_demand_21_a_key_that_the_server_repeats_is_not_logged(
    lane: Lane, everything_logged: io.StringIO
) -> None:
    lane.server.always = saying(json_answer({"error": {"code": 400, "message": f"Bad key {KEY}"}}, 400))
    with pytest.raises(errors.BadRequestError) as caught:
        lane.do(chat(lane.client(api_key=KEY)))
    assert "Bad key [redacted]" in str(caught.value)
    ours = [line for line in everything_logged.getvalue().splitlines() if "openrouter_sdk" in line]
    assert ours
    assert KEY not in "".join(ours)


def test_demand_21_no_header_of_a_request_in_the_log_of_http_2(everything_logged: io.StringIO) -> None:
    """hpack logs each header at DEBUG, the key among them: clients with http2 silence it."""
    hpack = logging.getLogger("hpack.hpack")
    for name in ("hpack.hpack", "hpack.table"):
        logging.getLogger(name).setLevel(1)
    try:
        AsyncHttpx(HttpSettings("http://127.0.0.1", http2=True), HTTPX).new_client()
        hpack.debug("Adding %s=%s to the header table", b"authorization", f"Bearer {KEY}")
        logging.getLogger("hpack.table").debug("Evicting %s", KEY)
        assert KEY not in everything_logged.getvalue()
    finally:
        for name in ("hpack.hpack", "hpack.table"):
            logging.getLogger(name).setLevel(logging.NOTSET)


# --- reprs and exceptions ----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [ODD_KEY, lambda: ODD_KEY], ids=["string", "function"])
def test_demand_21_no_key_in_a_repr(key: Any, lane: Lane) -> None:
    client = lane.client(api_key=key, proxy="http://user:" + ODD_KEY + "@127.0.0.1:9", allow_insecure=True)
    for shown in (client, client.with_options(api_key=key), client.chat, *vars(client).values()):
        assert ODD_KEY not in f"{shown!r} {shown!s}"
        assert ODD_KEY not in repr(getattr(shown, "settings", None))


@each("key", [KEY, ODD_KEY])
@each("fault", [fault for fault in FAULTS if fault != "ok"])
def test_demand_21_no_key_in_an_exception(fault: str, key: str, lane: Lane) -> None:
    error = attempt(lane, fault, key)
    assert error is not None
    shown = [str(error), repr(error), *traceback.format_exception(error), repr(vars(error))]
    assert key not in "".join(shown)
    link: BaseException | None = error
    while link is not None:
        assert key not in f"{link!s} {link!r} {vars(link)!r}"
        link = link.__cause__ or link.__context__


def test_demand_21_a_transport_that_quotes_the_key_is_not_repeated(lane: Lane) -> None:
    class Talkative(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError(f"the proxy refused {request.headers['authorization']}")

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return self.handle_request(request)

    with pytest.raises(errors.ConnectError, match="the proxy refused Bearer") as caught:
        lane.do(chat(lane.client(api_key=ODD_KEY, transport=Talkative())))
    assert ODD_KEY not in f"{caught.value} {caught.value!r} {pickle.dumps(caught.value)!r}"


def frames_of(error: BaseException) -> Iterator[FrameType]:
    link: BaseException | None = error
    while link is not None:
        for frame, _ in traceback.walk_tb(link.__traceback__):
            yield frame
        link = link.__cause__ or link.__context__


@each("key", [ODD_KEY, lambda: ODD_KEY], ids=["string", "function"])
@each("fault", [fault for fault in FAULTS if fault != "ok"])
def test_demand_21_no_key_in_the_variables_that_a_crash_report_shows(
    fault: str, key: Any, lane: Lane
) -> None:
    """Reporters send the repr of each local of each frame, and of each element of a tuple, so `Send` is none;
    ours must not have the key. (h11's may.)"""
    error = attempt(lane, fault, key)
    assert error is not None
    ours = 0
    for frame in frames_of(error):
        if not {"openrouter_sdk", "openrouter_api"} & {*Path(frame.f_code.co_filename).parts}:
            continue
        ours += 1
        for name, value in frame.f_locals.items():
            shown = repr(tuple(value)) if isinstance(value, tuple) else repr(value)
            assert ODD_KEY not in shown, f"{name} in {frame.f_code.co_name}"
    assert ours > 1


GIVEN: dict[str, Any] = {
    "key": {"options": {"api_key": ODD_KEY}},
    "function": {"options": {"api_key": lambda: ODD_KEY}},
    "header": {"options": {"headers": {"authorization": f"bearer {ODD_KEY}"}}},
    "argument": {"headers": {"authorization": f"bearer {ODD_KEY}"}},
    "both": {"headers": {"x-other": "1"}, "options": {"api_key": ODD_KEY}},
    "client": {},
}
BEGUN = {"id": "gen-1", "choices": [{"index": 0, "delta": {"content": f"You sent {ODD_KEY}"}}]}
ECHOES: dict[str, bytes] = {
    "JSON": json_answer(
        {"error": {"code": 401, "message": f"bad {ODD_KEY}", "metadata": {"raw": ODD_KEY}}}, 401
    ),
    "escaped": answer(401, body=json.dumps({"error": quote(ODD_KEY), "x": json.dumps(ODD_KEY)}).encode()),
    "base64": answer(401, body=b64encode(f"Bearer {ODD_KEY}".encode())),
    "scheme": answer(401, body=f"BEARER {ODD_KEY}".encode()),
    "text": answer(502, body=f"<html>{ODD_KEY}".encode()),
    "header": answer(401, {"X-Echo": ODD_KEY, "X-Generation-Id": ODD_KEY}),
    "redirect": answer(302, {"Location": f"https://elsewhere.example/?key={ODD_KEY}"}),
    "no JSON": answer(200, body=f'{{"a": "{ODD_KEY}'.encode()),
    "cut off": answer(200, body=b"x" * 485 + ODD_KEY.encode()),
    "status line": f"HTTP/9 {ODD_KEY}\r\n\r\n".encode(),
    "bad header": f"HTTP/1.1 200 OK\r\n{ODD_KEY}\r\n\r\n".encode(),
    "event": answer(200, EVENTS, b'data: {"error": {"code": 401, "message": "%s"}}\n\n' % ODD_KEY.encode()),
    "bad event": answer(200, EVENTS, f"data: {{{ODD_KEY}\n\n".encode()),
    "partial": answer(200, EVENTS, b"data: %s\n\n" % json.dumps(BEGUN).encode()),
}


def assert_hidden(error: errors.OpenRouterError, *others: Any) -> None:
    """The key is nowhere in an error, its causes and what our frames show, nor in other texts."""
    forms = (ODD_KEY, ODD_KEY[:12], b64encode(ODD_KEY.encode()).decode())
    partial = error.partial.to_dict() if hasattr(error.partial, "to_dict") else error.partial
    texts = [str(error), repr(vars(error)), repr(partial), repr(pickle.dumps(error)), *map(str, others)]
    texts += traceback.format_exception(error)
    link: BaseException | None = error
    while link is not None:
        texts.append(f"{link!s} {link!r} {link.args!r} {vars(link)!r}")
        link = link.__cause__ or link.__context__
    texts += [
        f"{name}: {value!r}"
        for frame in frames_of(error)
        if is_ours(frame)
        for name, value in shown_by(frame)
    ]
    for text in texts:
        assert not any(form in text for form in forms), text


def is_ours(frame: FrameType) -> bool:
    return bool({"openrouter_sdk", "openrouter_api"} & {*Path(frame.f_code.co_filename).parts})


def shown_by(frame: FrameType) -> Iterator[tuple[str, Any]]:
    """The local variables of a frame, as those reporters see them that look into mappings."""
    for name, value in frame.f_locals.items():
        if frame.f_code.co_name == "_each" and name in ("payload", "value"):
            continue  # the event that the caller got last
        yield (
            name,
            dict(value)
            if isinstance(value, Mapping)
            else tuple(value)
            if isinstance(value, tuple)
            else value,
        )


@each("given, echo", [*(("key", echo) for echo in ECHOES), *((given, "JSON") for given in GIVEN)])
def test_a_key_that_the_server_repeats_is_hidden_by_its_value(
    given: str, echo: str, lane: Lane, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.clear()
    caplog.set_level(logging.DEBUG, "openrouter_sdk")
    lane.server.always = then_close(ECHOES[echo])
    attempts: list[Any] = []
    client = lane.client(
        api_key=ODD_KEY if given == "client" else "another",
        retries=1,
        sleep=lane.no_sleep(),
        on_attempt=lambda attempt: attempts.append((vars(attempt), str(attempt.cause), vars(attempt.cause))),
    )
    calls: dict[str, Callable[[], Any]] = {
        "send": lambda: lane.do(chat(client, **GIVEN[given])),
        "request": lambda: lane.do(client.request(GET_CREDITS, **GIVEN[given])),
        "stream": lambda: lane.collect(client.chat.stream(messages=MESSAGES, **GIVEN[given])),
        "pages": lambda: lane.collect(client.paginate(client.api_keys.list, **GIVEN[given])),
    }
    for call in calls.values():
        with pytest.raises(errors.OpenRouterError) as caught:
            call()
        assert_hidden(caught.value, attempts, [vars(record) for record in caplog.records])


def test_a_page_that_is_none_does_not_show_the_key(lane: Lane) -> None:
    lane.server.always = saying(json_answer({"data": ODD_KEY, "key": ODD_KEY}))
    client = lane.client()
    with pytest.raises(errors.ProtocolError) as caught:
        lane.collect(client.paginate(client.api_keys.list, options={"api_key": ODD_KEY}))
    assert "is unusable" in str(caught.value)
    assert ODD_KEY not in f"{caught.value} {vars(caught.value)}"


@each(
    "options",
    [
        {"api_key": ODD_KEY, "timeot": 1},
        {"api_key": ODD_KEY, "timeout": "x"},
        {"api_key": f"{ODD_KEY} \n"[:-1] + "x"},
        {"api_key": lambda: f"{ODD_KEY} x"},
        {"headers": {"Authorization": ODD_KEY, "no name": "x"}},
    ],
    ids=repr,
)
def test_options_that_are_refused_do_not_show_their_key(options: Any, lane: Lane) -> None:
    client = lane.client()
    calls: list[Callable[[], Any]] = [
        lambda: lane.do(chat(client, options=options)),
        lambda: lane.do(client.request(GET_CREDITS, options=options)),
        lambda: lane.collect(client.messages.stream(messages=MESSAGES, options=options)),
        lambda: lane.collect(client.paginate(client.api_keys.list, options=options)),
        lambda: lane.do(client.with_options(**options).credits.get()),
        lambda: lane.do(lane.make(base_url=lane.server.url, **options).credits.get()),
    ]
    for call in calls:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            call()
        assert_hidden(caught.value)
    assert lane.server.requests == []


@each(
    "given",
    [
        {"headers": {"Authorization": ODD_KEY}, "timeout": "x"},
        {"headers": {"Authorization": ODD_KEY, "no name": "x"}},
        {"headers": {"Authorization": ODD_KEY}, "unheard_of": 1},
        {"options": {"api_key": ODD_KEY}, "timeout": "x"},
        {"api_key": ODD_KEY},
    ],
    ids=repr,
)
def test_options_that_are_refused_as_arguments_do_not_show_their_key(given: Any, lane: Lane) -> None:
    client = lane.client()
    calls: list[Callable[[], Any]] = [
        lambda: lane.do(chat(client, **given)),
        lambda: lane.do(client.request(GET_CREDITS, **given)),
        lambda: lane.collect(client.messages.stream(messages=MESSAGES, **given)),
        lambda: lane.collect(client.paginate(client.api_keys.list, **given)),
        lambda: lane.collect(client.paginate(None, **given)),
    ]
    for call in calls:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            call()
        assert_hidden(caught.value)
    assert lane.server.requests == []


def test_arguments_that_are_refused_do_not_show_the_key(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", ODD_KEY)
    calls: list[Callable[[], Any]] = [
        lambda: lane.do(chat(lane.client(), messages=5, options={"api_key": ODD_KEY})),
        lambda: lane.make(ODD_KEY, base_url="http://host/"),
        lambda: lane.make(ODD_KEY, timeout="x"),
        lambda: lane.make(base_url="host"),
        lambda: lane.make(app=5),
    ]
    for call in calls:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            call()
        assert_hidden(caught.value)
    monkeypatch.setenv("OPENROUTER_APP_TITLE", "\u0416")
    with pytest.raises(errors.InvalidArgumentError) as caught:
        lane.make()
    assert_hidden(caught.value)


@each("key", ["", "  ", "two words 5ecre7", "line\nbreak 5ecre7", 17, b"5ecre7", "\u0416-5ecre7"])
def test_demand_21_a_key_that_is_refused_is_not_shown(key: Any, lane: Lane) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="api_key") as caught:
        lane.client(api_key=key)
    assert "5ecre7" not in str(caught.value)
    with pytest.raises(errors.InvalidArgumentError, match="api_key") as caught:
        lane.do(chat(lane.client(api_key=lambda: key)))
    assert "5ecre7" not in "".join(map(str, caught.value.args))
    assert lane.server.requests == []


# --- pickles and copies ------------------------------------------------------------------------------------


@each("key", [KEY, ODD_KEY])
@each("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_demand_21_no_key_in_a_pickled_client(key: str, protocol: int, lane: Lane) -> None:
    client = lane.client(api_key=key, headers={"X-Api-Key": key, "Cookie": key, "X-Mine": "1"})
    for one in (
        client,
        client.with_options(timeout=3.0),
        client.with_options(headers={"Authorization": key}),
    ):
        assert key.encode() not in pickle.dumps(one, protocol)


@each("key", [KEY, ODD_KEY])
@each("fault", [fault for fault in FAULTS if fault != "ok"])
def test_demand_21_no_key_in_a_pickled_error(fault: str, key: str, lane: Lane) -> None:
    error = attempt(lane, fault, key)
    assert key.encode() not in pickle.dumps(error)
    assert key not in repr(vars(copy.deepcopy(error)))


# --- the key itself ----------------------------------------------------------------------------------------


def test_a_key_function_is_asked_for_each_attempt(lane: Lane) -> None:
    """A key that was rotated between two attempts is used by the second."""
    keys = iter(["first", "second", "third"])
    lane.server.play(answer(503))
    client = lane.client(api_key=lambda: next(keys), retries=1, sleep=lane.no_sleep())
    lane.do(chat(client))
    lane.do(chat(client))
    sent = [request.one("authorization") for request in lane.server.requests]
    assert sent == ["Bearer first", "Bearer second", "Bearer third"]


def test_the_error_of_a_key_function_is_the_callers(lane: Lane) -> None:
    def broken() -> str:
        raise LookupError("the vault is shut")

    with pytest.raises(LookupError, match="vault"):
        lane.do(chat(lane.client(api_key=broken)))
    assert lane.server.requests == []


def test_a_key_of_a_call_wins_and_is_gone_afterwards(lane: Lane) -> None:
    client = lane.client()
    lane.do(chat(client, options={"api_key": "sk-other"}))
    lane.do(chat(client))
    sent = [request.one("authorization") for request in lane.server.requests]
    assert sent == ["Bearer sk-other", f"Bearer {lane.server.key}"]


def test_the_environment_has_key_and_address(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", f" {KEY}\n")
    monkeypatch.setenv("OPENROUTER_BASE_URL", lane.server.url + "/")
    lane.do(chat(lane.make()))
    assert lane.server.requests[0].one("authorization") == f"Bearer {KEY}"
    assert lane.server.requests[0].target == "/api/v1/chat/completions"


def test_without_a_key_nothing_is_sent(lane: Lane) -> None:
    with pytest.raises(errors.MissingKeyError, match="OPENROUTER_API_KEY"):
        lane.do(chat(lane.make(base_url=lane.server.url)))
    assert lane.server.connections == 0


@pytest.mark.parametrize(
    "url", ["http://openrouter.ai/api/v1", "http://10.0.0.1", "http://127.0.0.1.example"]
)
def test_a_key_does_not_leave_the_machine_unencrypted(url: str, lane: Lane) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="allow_insecure"):
        lane.make(KEY, base_url=url)
    assert lane.make(KEY, base_url=url, allow_insecure=True).base_url == url
