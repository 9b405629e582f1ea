"""Servers that speak HTTP/2, certificates for them, and both kinds of client."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import trustme

from tests.behaviour.http2.http2_server import Http2Server, Play
from tests.behaviour.streams.callers import AsyncCaller, Caller, SyncCaller

Serve = Callable[..., Http2Server]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


@pytest.fixture
def verify(authority: trustme.CA) -> ssl.SSLContext:
    """For clients: trusts the server."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def serve(server_tls: ssl.SSLContext) -> Iterator[Serve]:
    """Starts servers that end with the test."""
    running: list[Http2Server] = []

    def started(*plays: Play, max_streams: int = 100) -> Http2Server:
        running.append(Http2Server(server_tls, *plays, max_streams=max_streams))
        return running[-1]

    yield started
    for one in running:
        one.close()


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, verify: ssl.SSLContext) -> Iterator[Caller]:
    """Makes clients of both kinds that speak HTTP/2 and trust the server."""
    chosen = speaking_http_2(SyncCaller() if request.param == "sync" else AsyncCaller(), verify)
    yield chosen
    chosen.close()


@pytest.fixture
def threaded(verify: ssl.SSLContext) -> Caller:
    """Makes such clients for threads."""
    return speaking_http_2(SyncCaller(), verify)


@pytest.fixture
def concurrent(verify: ssl.SSLContext) -> Iterator[Caller]:
    """Makes such clients for tasks."""
    chosen = speaking_http_2(AsyncCaller(), verify)
    yield chosen
    chosen.close()


def speaking_http_2(caller: Caller, verify: ssl.SSLContext) -> Caller:
    caller.client = partial(caller.client, http2=True, verify=verify)  # type: ignore[method-assign]
    return caller
