"""HTTP/1.1 over a network stream; llhttp parses the responses, in C."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import httpcore

from openrouter_sdk.transport.network.response_parser import ResponseParser

BLOCK: Final = 64 * 1024
"""How many bytes are read at once, at most."""
_FRAMING: Final = (b"content-length", b"transfer-encoding")
_TOKEN: Final = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # RFC 9110, section 5.6.2
_is_request_line: Final = re.compile(_TOKEN + rb" [\x21-\x7e]+ HTTP/1\.1").fullmatch
_is_header: Final = re.compile(_TOKEN + rb": [\t\x20-\x7e\x80-\xff]*").fullmatch


def exchange(stream: Any, request: httpcore.Request) -> ResponseParser:
    """Send a request; parse the response at least to the end of its head. Raises httpcore's exceptions."""
    timeouts, sent = request.extensions.get("timeout", {}), True
    try:
        stream.write(_encode_head(request), timeouts.get("write"))
        for data in _encode_body(request):
            stream.write(data, timeouts.get("write"))
    except httpcore.WriteError:  # the server may have responded and hung up before it had read all
        sent = False
    response = ResponseParser(request.method, sent=sent)
    while not response.started:
        response.feed(stream.read(BLOCK, timeouts.get("read")))
        if response.failure is not None and not response.started:
            raise httpcore.RemoteProtocolError(response.failure)
    return response


def _encode_head(request: httpcore.Request) -> bytes:
    """Return a request up to its body. Raises httpcore.LocalProtocolError."""
    line = b"%b %b HTTP/1.1" % (request.method, request.url.target)
    headers = [b"%b: %b" % pair for pair in request.headers]
    if _is_request_line(line) and all(map(_is_header, headers)):
        return b"\r\n".join([line, *headers, b"", b""])
    del headers  # crash reporters print local variables
    raise httpcore.LocalProtocolError("the URL or a header has a character that cannot be sent")


def _encode_body(request: httpcore.Request) -> Iterator[bytes]:
    """Yield the body of a request as it is sent, piece by piece. Raises httpcore.LocalProtocolError."""
    framing = {name.lower(): value for name, value in request.headers if name.lower() in _FRAMING}
    chunked, left = b"transfer-encoding" in framing, int(framing.get(b"content-length", 0))
    body: Any = request.stream
    for piece in body:
        left -= len(piece)
        if left < 0 and not chunked:
            break
        if piece:
            yield b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece
    if chunked:
        yield b"0\r\n\r\n"
    elif left:
        raise httpcore.LocalProtocolError("the body is shorter or longer than its Content-Length")
