"""What a tool returns, as the content of its message."""

from __future__ import annotations

import datetime
import json
import sys
from base64 import b64encode
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any, NamedTuple
from uuid import UUID

import attrs
import msgspec
import pydantic
import pytest

from openrouter_api.models import ChatContentText, ChatToolCallFunction
from openrouter_api.replies.reply_parts import Image
from openrouter_sdk.tools.functions.result_content import UnserialisableResultError, content_of
from tests.each import each

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)
GIF = b"GIF89a" + bytes(20)
WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 "
PDF = b"%PDF-1.7\n"


@dataclass
class Point:
    x: int
    _y: int = 2
    tags: set[str] = field(default_factory=set)


@attrs.define
class Vector:
    length: float


class Pair(NamedTuple):
    left: int
    right: list[Any]


class Model(pydantic.BaseModel):
    when: datetime.date
    name_: str = pydantic.Field(alias="name")


class Struct(msgspec.Struct, tag="s", rename="camel"):
    first_name: str
    inner: list[Point]


class Color(Enum):
    RED = "red"


class UserText(str):
    __slots__ = ()


class Size(StrEnum):
    BIG = "big"


def url(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"


def image(kind: str, data: bytes) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": url(kind, data)}}


def pdf(name: str) -> dict[str, Any]:
    return {"type": "file", "file": {"filename": name, "file_data": url("application/pdf", PDF)}}


TEXTS: list[tuple[Any, str]] = [
    ("plain", "plain"),
    ("", ""),
    ('{"a": 1}', '{"a": 1}'),
    ("\ud800x", "\ufffdx"),
    ("\ud83d\ude00", "\U0001f600"),
    (None, "null"),
    (True, "true"),
    (3, "3"),
    (2**70, str(2**70)),
    (float("nan"), "null"),
    (1.5, "1.5"),
    ([], "[]"),
    ({}, "{}"),
    ({"a": "é\u2028"}, '{"a":"é\u2028"}'),
    ({"a": "\ud800"}, '{"a":"\ufffd"}'),
    ({1: 2, None: 3}, '{"1":2,"null":3}'),
    ({(1, 2): "pair"}, '{"[1,2]":"pair"}'),
    ({Color.RED: 2**70}, f'{{"red":{2**70}}}'),
    ([float("inf"), 2**70], f"[null,{2**70}]"),
    ([UserText("a"), 2**70], f'["a",{2**70}]'),
    ((1, "two"), '[1,"two"]'),
    (Point(1, 2, {"b", "a"}), '{"x":1,"_y":2,"tags":["a","b"]}'),
    ([Vector(1.5)], '[{"length":1.5}]'),
    (Pair(1, [Pair(2, [])]), '{"left":1,"right":[{"left":2,"right":[]}]}'),
    (Pair(1, [2**70]), f'{{"left":1,"right":[{2**70}]}}'),
    (Model(when=datetime.date(2026, 1, 2), name="n"), '{"when":"2026-01-02","name":"n"}'),
    (Struct("A", [Point(1)]), '{"type":"s","firstName":"A","inner":[{"x":1,"_y":2,"tags":[]}]}'),
    (ChatToolCallFunction(name="f", arguments="{}"), '{"arguments":"{}","name":"f"}'),
    (datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC), '"2026-01-02T03:00:00+00:00"'),
    ({"after": datetime.timedelta(minutes=90)}, '{"after":"1:30:00"}'),
    (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
    (Decimal("0.1"), "0.1"),
    (Decimal("0.12345678901234567890"), '"0.12345678901234567890"'),
    ({3, 1, 2}, "[1,2,3]"),
    (frozenset({1}), "[1]"),
    (deque([1]), "[1]"),
    (Color.RED, '"red"'),
    (Size.BIG, "big"),
    ([Size.BIG], '["big"]'),
    ({"a": b"text"}, '{"a":"text"}'),
    (b"text", "text"),
    (b"\xff\x00", b64encode(b"\xff\x00").decode()),
    (bytearray(b"text"), "text"),
    ({"error": ValueError("no")}, '{"error":"no"}'),
    (PurePosixPath("/a/b"), "/a/b"),
    ({"type": "text"}, '{"type":"text"}'),
    ({"type": "file", "file": "name"}, '{"type":"file","file":"name"}'),
]


@each("result, expected", TEXTS, ids=[f"{number}: {one[0]!r:.40}" for number, one in enumerate(TEXTS)])
def test_a_result_of_any_type_becomes_text(result: Any, expected: str) -> None:
    assert content_of(result) == expected
    json.dumps(content_of(result)).encode()


PARTS: list[tuple[Any, list[dict[str, Any]]]] = [
    (PNG, [image("image/png", PNG)]),
    (memoryview(JPEG), [image("image/jpeg", JPEG)]),
    (GIF, [image("image/gif", GIF)]),
    (WEBP, [image("image/webp", WEBP)]),
    (PDF, [pdf("document.pdf")]),
    (Image("https://x/y.png"), [{"type": "image_url", "image_url": {"url": "https://x/y.png"}}]),
    ({"type": "text", "text": "a"}, [{"type": "text", "text": "a"}]),
    (OrderedDict(type="text", text="a"), [{"type": "text", "text": "a"}]),
    ([ChatContentText(type="text", text="a")], [{"type": "text", "text": "a"}]),
    (
        ["A map", PNG, {"a": 1}, Point(1), b"raw", None],
        [
            {"type": "text", "text": "A map"},
            image("image/png", PNG),
            {"type": "text", "text": '{"a":1}'},
            {"type": "text", "text": '{"x":1,"_y":2,"tags":[]}'},
            {"type": "text", "text": "raw"},
            {"type": "text", "text": "null"},
        ],
    ),
    ((PDF,), [pdf("document.pdf")]),
]


@each("result, expected", PARTS, ids=[str(number) for number in range(len(PARTS))])
def test_images_and_files_become_content_parts(result: Any, expected: list[dict[str, Any]]) -> None:
    assert content_of(result) == expected


def test_paths_of_images_and_pdf_files_are_read_and_other_paths_are_text(tmp_path: Path) -> None:
    for name, data in {"a.bin": PNG, "b.pdf": PDF, "c.txt": b"text"}.items():
        (tmp_path / name).write_bytes(data)
    assert content_of(tmp_path / "a.bin") == [image("image/png", PNG)]
    assert content_of(tmp_path / "b.pdf") == [pdf("b.pdf")]
    assert content_of(tmp_path / "c.txt") == str(tmp_path / "c.txt")
    assert content_of(tmp_path) == str(tmp_path)
    assert content_of([tmp_path / "c.txt"]) == json.dumps([str(tmp_path / "c.txt")])
    with pytest.raises(FileNotFoundError, match=r"nowhere\.png"):
        content_of(tmp_path / "nowhere.png")


def test_an_image_of_pil_becomes_a_png_if_pil_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    class Picture:
        def save(self, file: Any, kind: str) -> None:
            file.write(PNG + kind.encode())

    module = ModuleType("PIL.Image")
    module.Image = Picture  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PIL.Image", module)
    assert content_of(Picture()) == [image("image/png", PNG + b"PNG")]


def cycle() -> list[Any]:
    found: list[Any] = []
    found.append(found)
    return found


async def coroutine() -> None: ...


UNSERIALISABLE: list[tuple[Any, str]] = [
    (object(), "of type object"),
    ({"a": [lambda: None]}, "of type function"),
    (cycle(), "contains itself"),
    ({"a": Image("https://x")}, "return a list of texts and images"),
    (iter([1]), r"list\(...\)"),
    (int, "of type type"),
]


@each("result, words", UNSERIALISABLE, ids=[words for _, words in UNSERIALISABLE])
def test_what_cannot_be_sent_is_an_error_that_names_the_tool_and_why(result: Any, words: str) -> None:
    with pytest.raises(UnserialisableResultError, match=f"result of the tool 'chart' cannot .*{words}"):
        content_of(result, "chart")


def test_a_coroutine_is_not_a_result() -> None:
    waiting = coroutine()
    with pytest.raises(UnserialisableResultError, match="await it"):
        content_of(waiting)
    waiting.close()
