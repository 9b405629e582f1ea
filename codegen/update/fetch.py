"""Gets the vendor's document from a file or over TLS, within limits of size and time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from attrs import frozen

from codegen.document.openapi import SpecError, parse

MAX_BYTES = 32 * 1024 * 1024
"""Ten times what the document has had so far."""
MAX_SECONDS = 60.0
MAX_REDIRECTS = 5


@frozen
class Fetched:
    """A document that was read whole and is OpenAPI 3."""

    path: Path
    date: str
    """ISO date that the server gave it; empty for files, whose names say it."""


def fetch(
    spec: str,
    folder: Path,
    *,
    transport: httpx.BaseTransport | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Fetched:
    """The document at a path, or at an https URL, from where it is copied into `folder`.

    Raises SpecError, naming file or URL, for another scheme, a status other than 200, more than MAX_BYTES
    bytes or MAX_SECONDS seconds, and for what is no OpenAPI 3 document.
    """
    if "://" not in spec:
        path = Path(spec)
        _check_size(path, spec)
        found = Fetched(path, "")
    else:
        found = _download(spec, folder, transport, clock)
    try:
        parse(found.path.read_bytes(), spec)
    except OSError as error:
        raise SpecError(f"cannot be read ({error.strerror})", file=spec) from error
    return found


def _check_size(path: Path, spec: str) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise SpecError(f"cannot be read ({error.strerror})", file=spec) from error
    if size > MAX_BYTES:
        raise SpecError(f"has {size} bytes, more than the {MAX_BYTES} that are read", file=spec)


def _download(
    url: str, folder: Path, transport: httpx.BaseTransport | None, clock: Callable[[], float]
) -> Fetched:
    _check_url(url, url)
    started = clock()
    with (
        httpx.Client(
            transport=transport,
            timeout=MAX_SECONDS,
            follow_redirects=True,
            max_redirects=MAX_REDIRECTS,
            event_hooks={"request": [lambda request: _check_url(str(request.url), url)]},
        ) as client,
        _as_spec_errors(url),
        client.stream(
            "GET", url, headers={"Accept": "application/yaml, application/json, */*;q=0.5"}
        ) as answer,
    ):
        if answer.status_code != 200:
            raise SpecError(f"was answered with status {answer.status_code}", file=url)
        content = b"".join(_limited(answer.iter_bytes(), url, started, clock))
        date = _date(answer.headers)
    path = folder / (urlsplit(url).path.rpartition("/")[2] or "openapi.yaml")
    path.write_bytes(content)
    return Fetched(path, date)


def _check_url(url: str, asked: str) -> None:
    if urlsplit(url).scheme != "https":
        where = "" if url == asked else " by a redirect"
        raise SpecError(f"leads{where} to {urlsplit(url).scheme}:, and only https: is fetched", file=asked)


def _limited(
    pieces: Iterator[bytes], url: str, started: float, clock: Callable[[], float]
) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_BYTES:
            raise SpecError(f"has more than the {MAX_BYTES} bytes that are read", file=url)
        if clock() - started > MAX_SECONDS:
            raise SpecError(f"was not read whole within {MAX_SECONDS:g} s", file=url)
        yield piece


def _date(headers: httpx.Headers) -> str:
    stated = headers.get("last-modified") or headers.get("date") or ""
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except ValueError:
        return ""


class _as_spec_errors:  # noqa: N801 - reads as the function that it stands for
    """Tells of failures of the transport as of a document that cannot be read."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, httpx.HTTPError):
            raise SpecError(f"cannot be fetched: {error}", file=self.url) from error
