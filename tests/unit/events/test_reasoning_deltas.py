"""The pieces of a reasoning add up to that of the result, in whatever way a server tells it."""

from __future__ import annotations

from typing import Any

from openrouter_api.models import ChatResult, MessagesResult, OpenResponsesResult
from openrouter_sdk.events.accumulate import ChatAccumulator, MessagesAccumulator, ResponsesAccumulator
from openrouter_sdk.events.deltas import Deltas, ReasoningDelta, TextDelta
from openrouter_sdk.events.formats import BY_RESOURCE
from tests.conformance.vectors import kind
from tests.each import each

Json = dict[str, Any]
APIS: dict[str, tuple[Any, Any]] = {
    "chat": (ChatAccumulator, ChatResult),
    "messages": (MessagesAccumulator, MessagesResult),
    "responses": (ResponsesAccumulator, OpenResponsesResult),
}


def pieces(api: str, events: list[Json]) -> list[str]:
    found = BY_RESOURCE[api].reasoning()
    told = [found.add(event) for event in events] + [found.end()]
    assert "" not in told
    return [piece for piece in told if piece is not None]


def result(api: str, events: list[Json]) -> Any:
    accumulator, model = APIS[api]
    gathered = accumulator()
    for event in events:
        gathered.add(event)
    return model.from_dict(gathered.result())


STREAMS = [one for one in kind("accumulate") if one.given["dialect"] in APIS]


@each("vector", STREAMS, ids=lambda vector: vector.id)
def test_pieces_add_up_for_every_stream_of_the_vectors(vector: Any) -> None:
    api, events = vector.given["dialect"], [one for one in vector.given["events"] if isinstance(one, dict)]
    assert "".join(pieces(api, events)) == result(api, events).reasoning


def test_the_vectors_have_many_reasonings() -> None:
    results = [APIS[one.given["dialect"]][1].from_dict(one.expect["result"]) for one in STREAMS]
    assert len([one for one in results if one.reasoning]) > 40


def said(index: int = 0, **delta: Any) -> Json:
    return {"choices": [{"index": index, "delta": delta}]}


def whole(**message: Any) -> Json:
    return {"choices": [{"index": 0, "message": message}]}


def detail(text: str, kind: str = "text", **fields: Any) -> Json:
    return {"type": f"reasoning.{kind}", "summary" if kind == "summary" else "text": text, **fields}


def about(event: str, **fields: Any) -> Json:
    return {"type": f"response.{event}", "item_id": "r", "output_index": 0, **fields}


def item(*summary: str, id_: str = "r", content: Any = None) -> Json:
    parts = [{"type": "summary_text", "text": text} for text in summary]
    return {"type": "reasoning", "id": id_, "summary": parts, "content": content}


def block(event: str, index: int = 0, **fields: Any) -> Json:
    return {"type": f"content_block_{event}", "index": index, **fields}


def thinking(text: str, index: int = 0) -> Json:
    return block("delta", index, delta={"type": "thinking_delta", "thinking": text})


CASES: list[tuple[str, list[Json], list[str]]] = [
    ("chat", [said(reasoning="a", reasoning_details=[detail("a")]), said(reasoning="b")], ["a", "b"]),
    ("chat", [said(reasoning="a"), said(content="x"), said(reasoning=None), said(reasoning="b")], ["a", "b"]),
    ("chat", [said(reasoning_content="a"), said(reasoning_content="b")], ["a", "b"]),
    (
        "chat",
        [said(reasoning_details=[detail("a", index=0)]), said(reasoning_details=[detail("b", index=0)])],
        ["a", "b"],
    ),
    ("chat", [said(reasoning_details=[detail("a", index=0), detail("b", index=1)])], ["a\n\nb"]),
    (
        "chat",
        [
            said(reasoning_details=[detail("a", "summary", index=0)]),
            said(reasoning_details=[detail("", "summary", index=1), detail("b", "summary", index=2)]),
        ],
        ["a", "\n\nb"],
    ),
    ("chat", [said(reasoning_details=[detail("a")]), said(reasoning="ab")], ["a", "b"]),
    ("chat", [said(reasoning="a"), whole(reasoning="ab")], ["a", "b"]),
    (
        "chat",
        [said(reasoning_details=[detail("a")]), whole(reasoning_details=[detail("a"), detail("b", id="2")])],
        ["a", "\n\nb"],
    ),
    ("chat", [whole(reasoning="a"), whole(reasoning="b")], ["a", "b"]),
    ("chat", [said(1, reasoning="a"), said(1, reasoning="b")], ["ab"]),
    ("chat", [said(1, reasoning="x"), said(0, reasoning="a")], ["a"]),
    (
        "responses",
        [
            about("reasoning_text.delta", content_index=0, delta="a"),
            about("reasoning_text.done", content_index=0, text="ab"),
        ],
        ["a", "b"],
    ),
    (
        "responses",
        [
            about("reasoning_summary_text.delta", summary_index=index, delta=text)
            for index, text in enumerate("ab")
        ],
        ["a", "\n\nb"],
    ),
    (
        "responses",
        [{"type": "response.output_item.done", "output_index": 0, "item": item("a", "b")}],
        ["a\n\nb"],
    ),
    (
        "responses",
        [{"type": "response.completed", "response": {"output": [item("a"), item("b", id_="s")]}}],
        ["a\n\nb"],
    ),
    (
        "responses",
        [{"type": "response.completed", "response": {"output": [{**item(), "summary": ["a", "b"]}]}}],
        ["a\n\nb"],
    ),
    ("responses", [about("output_text.delta", content_index=0, delta="x")], []),
    (
        "messages",
        [
            block("start", content_block={"type": "thinking", "thinking": "a"}),
            thinking("b"),
            block("start", 1, content_block={"type": "thinking", "thinking": ""}),
            thinking("c", 1),
        ],
        ["a", "b", "\n\nc"],
    ),
    ("messages", [thinking("a"), {"type": "message_stop"}], ["a"]),
    (
        "messages",
        [
            {"type": "message_start", "message": {"content": [{"type": "thinking", "thinking": "a"}]}},
            {"type": "message_stop"},
        ],
        ["a"],
    ),
]


@each(("api", "events", "expected"), CASES)
def test_a_piece_is_what_an_event_adds(api: str, events: list[Json], expected: list[str]) -> None:
    assert pieces(api, events) == expected
    assert "".join(expected) == result(api, events).reasoning


def test_what_images_are_thought_of_is_apart_from_their_text() -> None:
    def chunk(text: str, phase: str) -> Json:
        return {"type": "image_generation.text_chunk", "text": text, "phase": phase}

    assert pieces("images", [chunk("a", "reasoning"), chunk("b", "content"), chunk("c", "draft")]) == ["a"]


def test_one_event_may_have_both_and_reasoning_comes_first() -> None:
    deltas = Deltas(BY_RESOURCE["chat"].reasoning(), BY_RESOURCE["chat"].text())
    assert deltas.add(said(reasoning="a", content="b")) == [ReasoningDelta("a"), TextDelta("b")]
    assert deltas.add(said()) is None
    assert f"{TextDelta('b')}" == "b"
    kinds: list[object] = [TextDelta("b"), ReasoningDelta("b")]
    assert kinds[0] != kinds[1]


def test_reasoning_takes_linear_time() -> None:
    for one in (said(reasoning="a"), said(reasoning_details=[detail("a")])):
        assert len(pieces("chat", [one] * 30_000)) == 30_000
    assert (
        len(pieces("responses", [about("reasoning_text.delta", content_index=0, delta="a")] * 30_000))
        == 30_000
    )
