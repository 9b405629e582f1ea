"""HTTP/1.1 by llhttp: the same responses as by h11, and nothing that h11 would refuse."""

from __future__ import annotations

import re
import ssl
import weakref
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import httpcore
import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.transport.network.httptools_connection import HttptoolsConnection
from openrouter_sdk.transport.network.response_parser import ResponseParser
from tests.each import each

ORIGIN = httpcore.Origin(b"http", b"api.test", 80)
CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
HEAD = b"HTTP/1.1 200 OK\r\n"
LOST = "(?i)closed|disconnected|terminated|reset"


class Network(httpcore.MockBackend):
    """A network whose peer sends these pieces, each for one read, whatever it gets."""

    def __init__(self, *pieces: bytes, fails_after: int | None = None) -> None:
        super().__init__([*pieces])
        self.sent: list[bytes] = []
        self.stream: Any = None
        self.closed = 0
        self._fails_after = fails_after

    def connect_tcp(self, *arguments: Any, **options: Any) -> httpcore.NetworkStream:
        stream: Any = super().connect_tcp(*arguments, **options)
        stream.write, close = self._write, stream.close

        def closing() -> None:
            self.closed += 1
            close()

        stream.close = closing
        self.stream = stream
        return stream  # type: ignore[no-any-return]

    def _write(self, data: bytes, timeout: float | None = None) -> None:
        if len(self.sent) == self._fails_after:
            raise httpcore.WriteError("broken pipe")
        self.sent.append(data)


class Outcome(NamedTuple):
    """What becomes of a response."""

    head: Any
    body: bytes
    error: str
    lost: bool
    """Whether the error means a lost connection, not invalid HTTP."""
    idle: bool
    """Whether the connection is kept."""


def request(method: str = "POST", content: Any = b"{}", **headers: str) -> httpcore.Request:
    fields = {"Host": "api.test", **({"Content-Length": "2"} if content == b"{}" else {}), **headers}
    named = [(name.replace("_", "-"), value) for name, value in fields.items()]
    return httpcore.Request(method, "http://api.test/x", headers=named, content=content)


def ours(*pieces: bytes) -> HttptoolsConnection:
    return connection(Network(*pieces))


def connection(network: Network, **settings: Any) -> HttptoolsConnection:
    return HttptoolsConnection(
        **{"origin": ORIGIN, "keepalive_expiry": 60.0, **settings}, backend=network, ssl_context=CONTEXT
    )


def theirs(*pieces: bytes) -> httpcore.HTTP11Connection:
    return httpcore.HTTP11Connection(ORIGIN, Network(*pieces).connect_tcp("api.test", 80))


def outcome(connected: Any, sent: httpcore.Request | None = None) -> Outcome:
    head, body, error = None, b"", None
    try:
        response = connected.handle_request(sent or request())
        told = response.extensions
        head = (response.status, response.headers, told["reason_phrase"], told["http_version"])
        try:
            for piece in response.stream:
                body += piece
        finally:
            response.close()
    except httpcore.ProtocolError as raised:
        error = raised
    lost = re.search(LOST, str(error)) is not None
    return Outcome(head, body, type(error).__name__ if error else "", lost, connected.is_idle())


# --- as by h11 ------------------------------------------------------------------------------------------

STATUS_LINES = [b"HTTP/1.1 200 OK", b"HTTP/1.0 200 OK", b"HTTP/1.1 404 Not Found", b"HTTP/1.1 500 "]
STATUS_LINES += [b"HTTP/1.1 201", b"HTTP/1.1 299 \xff x", b"HTTP/1.1 204 Nothing", b"HTTP/1.1 304 Same"]
FIELDS = [b"X-A: b", b"x-a:c", b"Empty:", b"Set-Cookie: a=b; c", b"Spaced:  a b \t", b"Raw: \xe9\t!"]
FIELDS += [b"Connection: close", b"Connection: keep-alive", b"connection: Upgrade, close", b"Upgrade: h2c"]
BEFORE = [b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early\r\nLink: x\r\n\r\n" * 2]


@st.composite
def wires(draw: st.DrawFn, before: list[bytes] = BEFORE) -> bytes:
    """What a server sends for one response: framed in one of three ways."""
    lines = [draw(st.sampled_from(STATUS_LINES)), *draw(st.lists(st.sampled_from(FIELDS), max_size=4))]
    parts = draw(st.lists(st.binary(min_size=1, max_size=9), max_size=5))
    framing = draw(st.sampled_from(["length", "chunks", "close"]))
    body = b"".join(parts)
    if framing == "length":
        lines.append(b"Content-Length: %d" % len(body))
    elif framing == "chunks":
        lines.append(b"transfer-encoding:chunked")
        extension, trailer = draw(st.sampled_from([b"", b";a=b"])), draw(st.sampled_from([b"", b"T: v\r\n"]))
        chunks = (b"%x%b\r\n%b\r\n" % (len(part), extension, part) for part in parts)
        body = b"".join(chunks) + b"0\r\n" + trailer + b"\r\n"
    return draw(st.sampled_from(before)) + b"\r\n".join([*lines, b"", b""]) + body


cuts = st.lists(st.integers(1, 400), max_size=8).map(sorted)
changes = st.tuples(
    st.floats(0, 1),
    st.sampled_from([0, 1]),
    st.sampled_from([b"", b"\r", b"\n", b"\r\n", b" ", b"\t", b":", b",", b"5", b"\x7f", HEAD]),
)


def split(wire: bytes, places: list[int]) -> list[bytes]:
    pieces = [wire[start:end] for start, end in zip([0, *places], [*places, None], strict=True)]
    return [piece for piece in pieces if piece]


@given(wires(), cuts)
def test_a_response_is_parsed_as_by_h11(wire: bytes, places: list[int]) -> None:
    pieces = split(wire, places)
    found, expected = outcome(ours(*pieces)), outcome(theirs(*pieces))
    assert found[:-1] == expected[:-1]
    assert found.idle <= expected.idle  # not after bytes that follow the response


@given(wires(), cuts, st.floats(0, 1))
def test_a_truncated_response_fails_as_by_h11(wire: bytes, places: list[int], share: float) -> None:
    pieces = split(wire[: int(len(wire) * share)], places)
    assert outcome(ours(*pieces))[:-1] == outcome(theirs(*pieces))[:-1]


# llhttp also takes blank lines after informational responses, and NUL in reason phrases.
@given(wires(before=[b""]), cuts, st.lists(changes, min_size=1, max_size=2))
def test_a_damaged_response_is_parsed_as_by_h11_or_refused(
    wire: bytes, places: list[int], damage: list[tuple[float, int, bytes]]
) -> None:
    for share, removed, added in damage:
        at = int(len(wire) * share)
        wire = wire[:at] + added + wire[at + removed :]
    pieces = split(wire, places)
    found, expected = outcome(ours(*pieces)), outcome(theirs(*pieces))
    assert found.idle <= expected.idle
    if found[:-1] != expected[:-1]:
        assert (found.error, found.lost) == ("RemoteProtocolError", False)
        assert found.head in (None, expected.head)
        assert expected.body.startswith(found.body)


def test_what_is_parsed_does_not_depend_on_how_it_arrives() -> None:
    wire = BEFORE[1] + HEAD + b"X-A: b\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nT: v\r\n\r\n"
    whole = outcome(ours(wire))
    assert whole.body == b"ok"
    assert all(outcome(ours(*split(wire, [at]))) == whole for at in range(1, len(wire)))
    assert outcome(ours(*(wire[at : at + 1] for at in range(len(wire))))) == whole


CUT = {
    "nothing": b"",
    "half a head": HEAD,
    "half a length": HEAD + b"Content-Length: 9\r\n\r\nok",
    "half of the chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n",
}


@each("wire", CUT.values(), ids=CUT)
def test_a_lost_connection_is_told_in_the_words_of_h11(wire: bytes) -> None:
    def words(connected: Any) -> str:
        with pytest.raises(httpcore.RemoteProtocolError) as caught:
            connected.handle_request(request()).read()
        return str(caught.value)

    assert words(ours(wire)) == words(theirs(wire))


# --- what servers must not do ---------------------------------------------------------------------------

CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n"
LENGTH = HEAD + b"Content-Length: 2\r\n"


BAD_HEADS: dict[str, bytes] = {
    "two framings": LENGTH + b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
    "two lengths": LENGTH + b"Content-Length: 3\r\n\r\nokk",
    "list of lengths": HEAD + b"Content-Length: 2, 2\r\n\r\nok",
    "signed length": HEAD + b"Content-Length: +2\r\n\r\nok",
    "endless length": HEAD + b"Content-Length: 99999999999999999999\r\n\r\nok",
    "two encodings": CHUNKED + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "other encoding": HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "almost chunked": HEAD + b"Transfer-Encoding: chunked\t\r\n\r\n0\r\n\r\n",
    "not chunked": HEAD + b"Transfer-Encoding: identity\r\n\r\nok",
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
    "bare carriage return": HEAD + b"X: a\rContent-Length: 2\r\n\r\nok",
    "folded header": HEAD + b"X: a\r\n b\r\n\r\n",
    "space before colon": HEAD + b"Content-Length : 2\r\n\r\nok",
    "header without name": HEAD + b": a\r\n\r\n",
    "null in header": HEAD + b"X: a\x00b\r\n\r\n",
    "status of two digits": b"HTTP/1.1 99 Low\r\n\r\n",
    "status of zeros": b"HTTP/1.1 000 None\r\n\r\n",
    "upgrade": b"HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n",
    "informational with a body": b"HTTP/1.1 199 Early\r\nContent-Length: 2\r\n\r\nok" + LENGTH + b"\r\nok",
    "other protocol": b"RTSP/1.0 200 OK\r\n\r\n",
    "blank lines": b"\r\n\r\n" + LENGTH + b"\r\nok",
    "no http": b"220 mail.test ESMTP\r\n",
}


@each("wire", BAD_HEADS.values(), ids=BAD_HEADS)
def test_a_head_that_is_not_valid_is_refused(wire: bytes) -> None:
    network = Network(wire)
    found = outcome(connection(network))
    assert found == Outcome(None, b"", "RemoteProtocolError", False, False)
    assert network.closed


BAD_CHUNKS: dict[str, bytes] = {
    "size that is no number": b"x\r\nno\r\n",
    "negative size": b"-2\r\nno\r\n",
    "prefixed size": b"0x2\r\nno\r\n",
    "endless size": b"fffffffffffffffff\r\nno",
    "space after the size": b"2 \r\nno\r\n",
    "line feed after the size": b"2\nno\r\n",
    "longer than its size": b"2\r\nnono\r\n",
    "no line end after it": b"2\r\nno0\r\n\r\n",
}


@each("chunk", BAD_CHUNKS.values(), ids=BAD_CHUNKS)
def test_a_chunk_that_is_not_valid_is_refused_after_those_before_it(chunk: bytes) -> None:
    found = outcome(ours(CHUNKED + b"\r\n2\r\nok\r\n" + chunk))
    assert (found.error, found.lost, found.idle) == ("RemoteProtocolError", False, False)
    assert found.body.removesuffix(b"no") == b"ok"


FOLLOWED: dict[str, bytes] = {
    "response": LENGTH + b"\r\nok" + LENGTH + b"\r\nno",
    "other bytes": LENGTH + b"\r\nokay",
    "response after no body": b"HTTP/1.1 204 None\r\n\r\n" + LENGTH + b"\r\nno",
    "response after chunks": CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n" + LENGTH + b"\r\nno",
}


@each("wire", FOLLOWED.values(), ids=FOLLOWED)
def test_what_follows_a_response_belongs_to_no_other(wire: bytes) -> None:
    network = Network(wire)
    found = outcome(connection(network))
    assert found.head[0] in (200, 204)
    assert (found.body, found.error, found.idle) == (b"ok" if found.head[0] == 200 else b"", "", False)
    assert network.closed


ENDLESS: dict[str, list[bytes]] = {
    "head": [HEAD, *[b"X: " + b"a" * 60_000 + b"\r\n"] * 2],
    "informational": [b"HTTP/1.1 103 Early\r\n\r\n" * 2000] * 3,
    "extension": [CHUNKED + b"\r\n2\r\nok\r\n2;", *[b"a" * 60_000] * 2],
    "trailers": [CHUNKED + b"\r\n2\r\nok\r\n0\r\n", *[b"T: " + b"a" * 60_000 + b"\r\n"] * 3],
}


@each("pieces", ENDLESS.values(), ids=ENDLESS)
def test_what_is_not_the_body_cannot_be_endless(pieces: list[bytes]) -> None:
    found = outcome(ours(*pieces, b"a" * 60_000))
    assert (found.error, found.lost, found.idle) == ("RemoteProtocolError", False, False)
    assert found.body in (b"", b"ok")


def test_a_large_head_is_parsed() -> None:
    lines = [b"X-%d: %b\r\n" % (number, b"a" * 900) for number in range(100)]
    found = outcome(ours(HEAD, *lines, b"Content-Length: 2\r\n\r\n", b"ok"))
    assert (len(found.head[1]), found.body, found.idle) == (101, b"ok", True)


def test_an_interrupt_while_a_head_is_parsed_is_no_fault_of_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(self: ResponseParser, name: bytes, value: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ResponseParser, "on_header", interrupted)
    network = Network(LENGTH + b"\r\nok")
    with pytest.raises(KeyboardInterrupt):
        connection(network).handle_request(request())
    assert network.closed


# --- what is sent ---------------------------------------------------------------------------------------


def sent(made: httpcore.Request) -> bytes:
    network = Network(LENGTH + b"\r\nok")
    assert outcome(connection(network), made).body == b"ok"
    return b"".join(network.sent)


def test_a_body_with_a_length_is_sent_as_it_is() -> None:
    expected = b"POST /x HTTP/1.1\r\nHost: api.test\r\nContent-Length: 2\r\nX-A: b\r\n\r\n{}"
    assert sent(request(X_A="b")) == expected


def test_a_body_without_a_length_is_sent_in_chunks_of_which_none_is_empty() -> None:
    pieces = iter([b"one", b"", b"a longer one"])
    found = sent(request(content=pieces, Transfer_Encoding="chunked"))
    assert found.partition(b"\r\n\r\n")[2] == b"3\r\none\r\nc\r\na longer one\r\n0\r\n\r\n"


UNSENDABLE: dict[str, Callable[[], httpcore.Request]] = {
    "longer": lambda: request(content=iter([b"12", b"3"]), Content_Length="2"),
    "shorter": lambda: request(content=iter([b"1"]), Content_Length="2"),
    "unannounced": lambda: request(content=iter([b"1"])),
    "line in a header": lambda: request(X_A="a\r\nX-B: b"),
    "line feed in a header": lambda: request(X_A="a\nX-B: b"),
    "null in a header": lambda: request(X_A="a\x00"),
    "space in a name": lambda: request(**{"X A": "b"}),
    "space in the method": lambda: request("GET /y"),
}


@each("make", UNSENDABLE.values(), ids=UNSENDABLE)
def test_a_request_that_would_mean_something_else_is_not_sent(make: Callable[[], httpcore.Request]) -> None:
    network = Network(LENGTH + b"\r\nok")
    with pytest.raises(httpcore.LocalProtocolError):
        connection(network).handle_request(make())
    assert network.closed
    assert b"3" not in b"".join(network.sent)


def test_a_response_that_comes_before_the_request_was_sent_is_read() -> None:
    """A server may refuse a large body, and hang up before it has read it all."""
    network = Network(b"HTTP/1.1 413 Large\r\nContent-Length: 2\r\n\r\nno", fails_after=2)
    found = outcome(connection(network), request(content=iter([b"1", b"2"]), Content_Length="2"))
    assert (found.head[0], found.body, found.idle) == (413, b"no", False)


# --- the connection -------------------------------------------------------------------------------------


def test_a_response_to_head_has_no_body() -> None:
    found = outcome(ours(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"), request("HEAD", content=None))
    assert (found.head[0], found.body, found.error) == (200, b"", "")


def test_a_connection_serves_one_request_after_another() -> None:
    network = Network(LENGTH + b"\r\nok", CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n")
    connected = connection(network)
    first = connected.handle_request(request())
    assert not connected.is_available()
    with pytest.raises(httpcore.ConnectionNotAvailable):
        connected.handle_request(request())
    assert first.read() == b"ok"
    first.close()
    assert connected.is_available()
    assert outcome(connected).body == b"ok"
    assert network.closed == 0


KEPT_BY_NONE = {
    "close": LENGTH + b"Connection: close\r\n\r\nok",
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok",
    "no length": HEAD + b"\r\nok",
}


@each("wire", KEPT_BY_NONE.values(), ids=KEPT_BY_NONE)
def test_a_connection_that_ends_with_its_response_is_closed(wire: bytes) -> None:
    connected = ours(wire)
    assert outcome(connected).body == b"ok"
    assert connected.is_closed()


def test_an_idle_connection_expires() -> None:
    kept, late = ours(LENGTH + b"\r\nok"), connection(Network(LENGTH + b"\r\nok"), keepalive_expiry=-1.0)
    assert outcome(kept).idle
    assert outcome(late).idle
    assert (bool(kept.has_expired()), late.has_expired()) == (False, True)


def test_a_body_that_is_not_read_to_its_end_closes_the_connection() -> None:
    network = Network(CHUNKED + b"\r\n2\r\nok\r\n")
    connected = connection(network)
    response = connected.handle_request(request())
    body: Iterator[bytes] = iter(response.stream)  # type: ignore[arg-type]
    assert next(body) == b"ok"
    response.close()
    assert (connected.is_closed(), network.closed) == (True, 1)


def test_each_chunk_is_a_piece() -> None:
    """What a program has of a stream is exact, although several events arrive at once."""
    response = ours(CHUNKED + b"\r\n2\r\nok\r\n2\r\n", b"ok\r\n0\r\n\r\n").handle_request(request())
    assert [*response.stream] == [b"ok", b"ok"]  # type: ignore[misc]


def test_a_large_body_is_read() -> None:
    pieces = [b"a" * 60_000] * 4
    assert outcome(ours(HEAD + b"Content-Length: 240000\r\n\r\n", *pieces)).body == b"".join(pieces)


def test_a_response_that_is_closed_again_leaves_the_next_one_alone() -> None:
    connected = ours(LENGTH + b"\r\nok", LENGTH + b"\r\nok")
    first = connected.handle_request(request())
    assert first.read() == b"ok"
    first.close()
    second = connected.handle_request(request())
    first.close()
    assert not connected.is_available()
    assert second.read() == b"ok"


def test_a_connection_that_was_closed_while_in_use_is_not_kept() -> None:
    connected = ours(LENGTH + b"\r\nok")
    response = connected.handle_request(request())
    connected.close()
    response.close()
    assert connected.is_closed()


def test_a_body_that_breaks_closes_the_connection() -> None:
    network = Network(CHUNKED + b"\r\n2\r\nok\r\n")
    response = connection(network).handle_request(request())
    with pytest.raises(httpcore.RemoteProtocolError):
        response.read()
    assert network.closed == 1


def test_a_parser_is_freed_without_the_garbage_collector() -> None:
    connected = ours(LENGTH + b"\r\n", b"ok")
    stream: Any = connected.handle_request(request()).stream
    parser = weakref.ref(stream._response)
    assert [*stream] == [b"ok"]
    del stream
    assert parser() is None


# --- tunnels --------------------------------------------------------------------------------------------


def tunnel(host: bytes, *replies: bytes) -> tuple[HttptoolsConnection, Network]:
    network = Network(*replies)
    origin, proxy = httpcore.Origin(b"https", host, 443), httpcore.Proxy("http://proxy.test:1")
    return connection(network, origin=origin, proxy=proxy), network


def test_an_address_of_ip_6_is_in_brackets() -> None:
    connected, network = tunnel(b"::1", b"HTTP/1.1 200 OK\r\n\r\n", LENGTH + b"\r\nok")
    assert outcome(connected).body == b"ok"
    assert network.sent[0] == b"CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n\r\n"


def test_a_connection_whose_tunnel_is_refused_is_closed() -> None:
    connected, network = tunnel(b"api.test", b"HTTP/1.1 403 Not Allowed\r\n\r\n")
    with pytest.raises(httpcore.ProxyError, match="403 Not Allowed"):
        connected.handle_request(request())
    assert (connected.is_closed(), network.closed) == (True, 1)
