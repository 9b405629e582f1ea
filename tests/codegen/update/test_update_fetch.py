"""A document is fetched from a file or over TLS, within limits, and is refused when it is no OpenAPI 3."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from codegen.document.openapi import SpecError
from codegen.update import fetch as fetching
from codegen.update.fetch import MAX_SECONDS, fetch

DOCUMENT = b"openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
URL = "https://example.test/api/openapi.yaml"


def served(answer: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    return httpx.MockTransport(answer)


def test_a_file_is_read_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "vendor-2026-01-02.yaml"
    path.write_bytes(DOCUMENT)
    assert fetch(str(path), tmp_path).path == path


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"none\.yaml: cannot be read"):
        fetch(str(tmp_path / "none.yaml"), tmp_path)


def test_a_document_comes_over_tls_with_the_date_that_the_server_states(tmp_path: Path) -> None:
    headers = {"last-modified": "Wed, 28 Oct 2026 10:00:00 GMT"}
    transport = served(lambda request: httpx.Response(200, headers=headers, content=DOCUMENT))
    found = fetch(URL, tmp_path, transport=transport)
    assert found.path.name == "openapi.yaml"
    assert found.path.read_bytes() == DOCUMENT
    assert found.date == "2026-10-28"


def test_plain_http_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError("sent")

    with pytest.raises(SpecError, match="only https: is supported"):
        fetch("http://example.test/openapi.yaml", tmp_path, transport=served(answer))


def test_a_redirect_to_plain_http_is_refused(tmp_path: Path) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.scheme)
        return httpx.Response(302, headers={"location": "http://example.test/x.yaml"})

    with pytest.raises(SpecError, match="by a redirect to http:"):
        fetch(URL, tmp_path, transport=served(answer))
    assert seen == ["https"]


def test_a_redirect_to_https_is_followed(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/moved.yaml":
            return httpx.Response(200, content=DOCUMENT)
        return httpx.Response(302, headers={"location": "https://example.test/moved.yaml"})

    assert fetch(URL, tmp_path, transport=served(answer)).path.read_bytes() == DOCUMENT


@pytest.mark.parametrize("status", [204, 404, 503])
def test_another_status_is_told(tmp_path: Path, status: int) -> None:
    with pytest.raises(SpecError, match=f"status {status}"):
        fetch(URL, tmp_path, transport=served(lambda request: httpx.Response(status, content=DOCUMENT)))


def test_a_failure_of_the_connection_is_told_with_the_url(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(SpecError, match=r"openapi\.yaml: cannot be fetched: refused"):
        fetch(URL, tmp_path, transport=served(answer))


def test_too_many_bytes_are_not_read_to_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 1000)
    sent: list[int] = []

    def body() -> Iterator[bytes]:
        for _ in range(100):
            sent.append(100)
            yield b"#" * 100

    with pytest.raises(SpecError, match="more than 1000 bytes"):
        fetch(URL, tmp_path, transport=served(lambda request: httpx.Response(200, content=body())))
    assert sum(sent) < 2000


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 10)
    path = tmp_path / "large.yaml"
    path.write_bytes(DOCUMENT)
    with pytest.raises(SpecError, match="limit is 10"):
        fetch(str(path), tmp_path)


def test_a_body_that_drips_for_ever_is_given_up(tmp_path: Path) -> None:
    times = iter([0.0, 1.0, MAX_SECONDS + 1])
    transport = served(lambda request: httpx.Response(200, content=iter([b"a", b"b", b"c"])))
    with pytest.raises(SpecError, match="within 60 s"):
        fetch(URL, tmp_path, transport=transport, clock=lambda: next(times))


def test_a_head_that_never_ends_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each read is within the limit of httpx, and all of them are not."""
    monkeypatch.setattr(fetching, "MAX_SECONDS", 0.05)
    over = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        over.wait(30)
        return httpx.Response(200, content=DOCUMENT)

    with pytest.raises(SpecError, match=r"openapi\.yaml: was not complete within 0\.05 s"):
        fetch(URL, tmp_path, transport=served(answer))
    over.set()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/journal.json", "journal.json"),
        ("/old/openapi-2026-01-02.yaml", "openapi-2026-01-02.yaml"),
        ("/", "openapi.yaml"),
        ("/..", "openapi.yaml"),
        ("/a%2Fb", "a_2Fb"),
        (f"/{'x' * 300}.yaml", f"{'x' * 95}.yaml"),
    ],
)
def test_a_downloaded_document_lies_in_a_folder_of_its_own(tmp_path: Path, path: str, name: str) -> None:
    content = b'{"openapi": "3.1.0", "info": {}, "paths": {}}'
    transport = served(lambda request: httpx.Response(200, content=content))
    found = fetch(f"https://example.test{path}", tmp_path, transport=transport)
    assert found.path.parent == tmp_path / "document"
    assert [one.name for one in found.path.parent.iterdir()] == [name]


@pytest.mark.parametrize(
    "content", [b"<html>Sorry</html>", b"swagger: '2.0'\n", b"", b"openapi: 3.1.0\n", b"\xff\xfe"]
)
def test_what_is_no_openapi_document_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SpecError, match=r"openapi\.yaml"):
        fetch(URL, tmp_path, transport=served(lambda request: httpx.Response(200, content=content)))
