"""Read and frame HTTP/1.1 messages of all kinds, with the state machine of h11."""

from __future__ import annotations

from collections.abc import Iterator

import h11

from openrouter_sdk.testing.http.traffic import (
    Answer,
    Chunk,
    HangUp,
    Later,
    RecordedRequest,
    Stall,
    Unframed,
    Wait,
)
from openrouter_sdk.testing.serving import plain


def encode_answer(
    http: h11.Connection, answer: Answer, method: str
) -> Iterator[bytes | Wait | Stall | HangUp | Later]:
    """Yield what to send for an answer, framed by `http`, the server side of a connection."""
    try:
        yield from _encode(http, answer, method)
    except h11.LocalProtocolError:
        # A scripted answer may violate HTTP on purpose, for example with a body that is too short. Nothing
        # is left to do but to close the connection.
        yield HangUp()
    finally:  # also if the body was never begun
        if (close := getattr(answer.chunks, "close", None)) is not None:
            close()


def _encode(
    http: h11.Connection, answer: Answer, method: str
) -> Iterator[bytes | Wait | Stall | HangUp | Later]:
    for one in answer.before:
        yield one.data if isinstance(one, Unframed) else one
    unframed = any(isinstance(one, Unframed) for one in answer.before)
    if unframed:
        yield HangUp()
    yield http.send(h11.Response(status_code=answer.status, headers=answer.headers)) or b""
    if method != "HEAD" and answer.status not in plain.BODYLESS:
        for chunk in answer.chunks:
            unframed = unframed or isinstance(chunk, Unframed)
            yield _framed(http, chunk)
    yield HangUp() if unframed else http.send(h11.EndOfMessage()) or b""


def _framed(http: h11.Connection, chunk: Chunk) -> bytes | Wait | Stall | HangUp | Later:
    if isinstance(chunk, bytes):
        return http.send(h11.Data(data=chunk)) or b""
    return chunk.data if isinstance(chunk, Unframed) else chunk


def record_request(head: h11.Request, body: bytes) -> RecordedRequest:
    """Return a request as received."""
    path, query = plain.split_target(bytes(head.target))
    return RecordedRequest(
        method=head.method.decode("ascii"),
        path=path,
        query=list(query),
        headers=[(name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers],
        body=body,
    )
