"""Downloads have a size that the test chooses, and go on where they were cut, if the server can."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import Downloads, StandInServer

SIZE = 200_001
CASES: list[tuple[Downloads, dict[str, str], int, str | None, int]] = [
    # (settings, headers of the request, status, content-range, bytes)
    (Downloads(SIZE), {}, 200, None, SIZE),
    (Downloads(SIZE), {"range": "bytes=0-"}, 206, f"bytes 0-{SIZE - 1}/{SIZE}", SIZE),
    (Downloads(SIZE), {"range": "bytes=65530-131080"}, 206, f"bytes 65530-131080/{SIZE}", 65551),
    (Downloads(SIZE), {"range": "bytes=200000-999999"}, 206, f"bytes 200000-200000/{SIZE}", 1),
    (Downloads(SIZE), {"range": "bytes=-5"}, 206, f"bytes 199996-200000/{SIZE}", 5),
    (Downloads(SIZE), {"range": f"bytes={SIZE}-"}, 416, f"bytes */{SIZE}", -1),
    (Downloads(0), {"range": "bytes=0-"}, 416, "bytes */0", -1),
    (Downloads(0), {}, 200, None, 0),
    (Downloads(SIZE), {"range": "bytes=9-3"}, 200, None, SIZE),
    (Downloads(SIZE), {"range": "bytes=1-2,5-6"}, 200, None, SIZE),
    (Downloads(SIZE), {"range": "lines=1-2"}, 200, None, SIZE),
    (Downloads(SIZE), {"range": "bytes=-"}, 200, None, SIZE),
    (Downloads(SIZE, ranges=False), {"range": "bytes=5-"}, 200, None, SIZE),
    (Downloads(SIZE), {"range": "bytes=5-", "if-range": f'"{SIZE}-1"'}, 206, "5-", SIZE - 5),
    (Downloads(SIZE, version=2), {"range": "bytes=5-", "if-range": f'"{SIZE}-1"'}, 200, None, SIZE),
    (Downloads(SIZE, etag="weak"), {"range": "bytes=5-", "if-range": f'W/"{SIZE}-1"'}, 200, None, SIZE),
    (Downloads(SIZE, version=2), {"if-match": f'"{SIZE}-1"'}, 412, None, -1),
    (Downloads(SIZE), {"if-match": f'"{SIZE}-1"'}, 200, None, SIZE),
    (Downloads(SIZE), {"if-match": f'"a", "{SIZE}-1"'}, 200, None, SIZE),
    (Downloads(SIZE, etag="weak"), {"if-match": f'W/"{SIZE}-1"'}, 412, None, -1),
    (Downloads(SIZE, etag=False), {"if-match": "*"}, 200, None, SIZE),
    (Downloads(SIZE), {"range": "BYTES=-5"}, 206, f"bytes 199996-200000/{SIZE}", 5),
    (Downloads(SIZE), {"range": "bytes=-0"}, 416, f"bytes */{SIZE}", -1),
    (Downloads(SIZE, length=False, piece=1000), {"range": "bytes=100000-"}, 206, "100000-", 100_001),
]


@pytest.fixture
def video(server: StandInServer, client: httpx.Client) -> str:
    server.script.job(polls=0)
    return str(client.post("/videos", json={"model": "a/b", "prompt": "A tree"}).json()["id"])


def test_a_server_gives_the_range_that_is_asked_for(
    server: StandInServer, client: httpx.Client, video: str
) -> None:
    for downloads, headers, status, content_range, size in CASES:
        server.downloads = downloads
        got = client.get(f"/videos/{video}/content", headers=headers)
        assert got.status_code == status, headers
        assert (content_range or "") in got.headers.get("content-range", ""), headers
        assert ("content-range" in got.headers) is (content_range is not None)
        if size < 0:
            continue
        first = headers.get("range", "").lower().removeprefix("bytes=").partition("-")[0]
        start = int(first or SIZE - 5) if status == 206 else 0
        assert got.content == downloads.read()[start : start + size], headers
        assert len(got.content) == size
        assert got.headers.get("accept-ranges") == ("bytes" if downloads.ranges else None)
        assert got.headers.get("content-length") == (str(size) if downloads.length else None)


def test_a_version_is_told_by_its_etag_or_its_time(
    server: StandInServer, client: httpx.Client, video: str
) -> None:
    def told(**settings: Any) -> tuple[str | None, str | None]:
        server.downloads = Downloads(100, **settings)
        headers = client.get(f"/videos/{video}/content").headers
        return headers.get("etag"), headers.get("last-modified")

    assert told() == ('"100-1"', None)
    assert told(version=2) == ('"100-2"', None)
    assert told(etag="weak") == ('W/"100-1"', None)
    assert told(etag=False) == (None, None)
    etag, time = told(etag=False, last_modified=True)
    assert etag is None
    assert time is not None
    headers = {"range": "bytes=1-", "if-range": time}
    assert client.get(f"/videos/{video}/content", headers=headers).status_code == 206
    server.downloads = Downloads(100, version=2, last_modified=True)
    assert client.get(f"/videos/{video}/content", headers=headers).status_code == 200


def test_each_answer_is_cut_and_the_parts_make_the_whole(
    server: StandInServer, client: httpx.Client, video: str
) -> None:
    server.downloads = downloads = Downloads(SIZE, cut=70_000)
    got = b""
    for _ in range(3):
        headers = {"range": f"bytes={len(got)}-"}
        with client.stream("GET", f"/videos/{video}/content", headers=headers) as answer:
            got += b"".join(_until_cut(answer))
    assert len(server.requests) == 4
    assert got == downloads.read()
    assert hashlib.sha256(got).hexdigest() == downloads.sha256


def test_content_is_like_no_other_content_and_as_long_as_wanted(
    server: StandInServer, client: httpx.Client, video: str
) -> None:
    blocks = list(Downloads(10 * 65_536).content())
    assert len({*blocks}) == 10
    assert blocks[0][4:8] == b"ftyp"
    assert b"".join(Downloads(SIZE).content(70_000, 70_010)) == Downloads(SIZE).read()[70_000:70_010]
    assert Downloads(SIZE).sha256 != Downloads(SIZE, version=2).sha256
    server.downloads = Downloads()
    first = client.get(f"/videos/{video}/content").content
    server.downloads = Downloads(version=3)
    second = client.get(f"/videos/{video}/content").content
    assert first != second
    assert sorted(first) == sorted(second)


def test_a_stored_file_is_given_in_parts_too(server: StandInServer, client: httpx.Client) -> None:
    file = client.get("/files").json()["data"][0]["id"]
    whole = client.get(f"/files/{file}/content")
    assert "accept-ranges" not in whole.headers
    server.downloads = Downloads(piece=4)
    part = client.get(f"/files/{file}/content", headers={"range": "bytes=5-14"})
    assert (part.status_code, part.content) == (206, whole.content[5:15])


@pytest.mark.parametrize(
    "given",
    [
        *({"size": -1}, {"piece": 0}, {"version": 0}, {"cut": -1}, {"delay": -1.0}),
        *({"size": 1.5}, {"size": "9"}, {"cut": True}, {"delay": float("nan")}, {"etag": "strong"}),
    ],
)
def test_a_download_that_cannot_be_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="must"):
        Downloads(**given)
    with pytest.raises(ValueError, match="only known for a size"):
        Downloads().read()


def _until_cut(answer: httpx.Response) -> Iterator[bytes]:
    try:
        yield from answer.iter_raw()
    except httpx.RemoteProtocolError:
        return
