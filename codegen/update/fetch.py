"""Fetch the vendor document from a file or over TLS, within limits of size and time."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from attrs import frozen

from codegen.document.openapi import SpecError, parse

MAX_BYTES = 32 * 1024 * 1024
"""Ten times the largest size so far."""
MAX_SECONDS = 60.0
MAX_REDIRECTS = 5
MAX_NAME = 100
"""Of the name of a downloaded file, in characters."""


@frozen
class Fetched:
    """A complete OpenAPI 3 document."""

    path: Path
    date: str
    """ISO date given by the server; empty for files."""


def fetch(
    spec: str,
    folder: Path,
    *,
    transport: httpx.BaseTransport | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Fetched:
    """Read the document at a path, or download it from an https URL into a new folder inside of `folder`.

    Raises SpecError for another scheme, a status other than 200, more than MAX_BYTES bytes or MAX_SECONDS
    seconds, and for anything but an OpenAPI 3 document.
    """
    if "://" not in spec:
        path = Path(spec)
        _check_size(path, spec)
        found = Fetched(path, "")
    else:
        content, date = _within_time(spec, lambda: _download(spec, transport, clock))
        path = folder / "document" / _file_name(spec)
        path.parent.mkdir()
        path.write_bytes(content)
        found = Fetched(path, date)
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
        raise SpecError(f"has {size} bytes, and the limit is {MAX_BYTES}", file=spec)


Downloaded = tuple[bytes, str]
"""Content and date."""


def _download(url: str, transport: httpx.BaseTransport | None, clock: Callable[[], float]) -> Downloaded:
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
        ) as response,
    ):
        if response.status_code != 200:
            raise SpecError(f"cannot be fetched: status {response.status_code}", file=url)
        content = b"".join(_limited(response.iter_bytes(), url, started, clock))
        date = _date(response.headers)
    return content, date


def _file_name(url: str) -> str:
    """The last part of the path, which may have the date, as far as it can be the name of a file."""
    name = re.sub(r"[^A-Za-z0-9._-]", "_", urlsplit(url).path.rpartition("/")[2])[-MAX_NAME:]
    return name if name.strip(".") else "openapi.yaml"


def _within_time(url: str, download: Callable[[], Downloaded]) -> Downloaded:
    """Give a download MAX_SECONDS in all.

    The limits of httpx are for each read, so a server that sends its head byte by byte would never be late.
    The thread is left behind, since nothing can stop it; it ends with the program.
    """
    done: list[Downloaded | BaseException] = []

    def run() -> None:
        try:
            done.append(download())
        except BaseException as error:
            done.append(error)

    thread = threading.Thread(target=run, name="download", daemon=True)
    thread.start()
    thread.join(MAX_SECONDS)
    if not done:
        raise _too_late(url)
    if isinstance(done[0], BaseException):
        raise done[0]
    return done[0]


def _too_late(url: str) -> SpecError:
    return SpecError(f"was not complete within {MAX_SECONDS:g} s", file=url)


def _check_url(url: str, requested: str) -> None:
    if urlsplit(url).scheme != "https":
        where = "" if url == requested else " by a redirect"
        scheme = urlsplit(url).scheme
        raise SpecError(f"leads{where} to {scheme}:, and only https: is supported", file=requested)


def _limited(
    pieces: Iterator[bytes], url: str, started: float, clock: Callable[[], float]
) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_BYTES:
            raise SpecError(f"has more than {MAX_BYTES} bytes", file=url)
        if clock() - started > MAX_SECONDS:
            raise _too_late(url)
        yield piece


def _date(headers: httpx.Headers) -> str:
    stated = headers.get("last-modified") or headers.get("date") or ""
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except ValueError:
        return ""


@contextmanager
def _as_spec_errors(url: str) -> Iterator[None]:
    try:
        yield
    except httpx.HTTPError as error:
        raise SpecError(f"cannot be fetched: {error}", file=url) from error
