"""Events of an image stream become the answer that a call without a stream would have given."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.accumulate import ImagesAccumulator
from openrouter_sdk.events.formats import IMAGES

Json = dict[str, Any]


def gathered(*events: Any) -> ImagesAccumulator:
    accumulator = ImagesAccumulator()
    for one in events:
        accumulator.add(one)
    return accumulator


def completed(picture: str = "AA==", **fields: Any) -> Json:
    return {"type": "image_generation.completed", "b64_json": picture, **fields}


def partial(picture: str, **fields: Any) -> Json:
    return {"type": "image_generation.partial_image", "b64_json": picture, **fields}


def chunk(text: str, **fields: Any) -> Json:
    return {"type": "image_generation.text_chunk", "text": text, **fields}


def test_completed_image_is_the_answer() -> None:
    event = completed("AA==", created=7, media_type="image/png", usage={"cost": 0.1})
    before = copy.deepcopy(event)
    assert gathered(partial("A", partial_image_index=0), event).result() == {
        "created": 7,
        "data": [{"b64_json": "AA==", "media_type": "image/png"}],
        "usage": {"cost": 0.1},
    }
    assert event == before


def test_image_without_media_type_or_usage_has_none() -> None:
    assert gathered(completed(created=1)).result() == {"created": 1, "data": [{"b64_json": "AA=="}]}


def test_several_images_stand_in_order_and_the_last_usage_counts() -> None:
    found = gathered(
        completed("A", created=1, usage={"cost": 1}),
        completed("B", created=2, usage={"cost": 2}),
        completed("C"),
    ).result()
    assert found == {
        "created": 2,
        "data": [{"b64_json": one} for one in "ABC"],
        "usage": {"cost": 2},
    }


def test_unknown_fields_of_an_image_are_kept() -> None:
    assert gathered(completed(revised_prompt="p")).result()["data"][0]["revised_prompt"] == "p"


def test_nothing_gives_no_images() -> None:
    assert gathered().result() == {"data": []}


def test_latest_preview_of_each_image_is_kept_and_stays_out_of_the_result() -> None:
    accumulator = gathered(
        partial("a", partial_image_index=0),
        partial("x", partial_image_index=1),
        partial("b", partial_image_index=0),
    )
    assert accumulator.partial_images == {0: "b", 1: "x"}
    assert accumulator.result() == {"data": []}
    assert not accumulator.finished


def test_preview_without_index_is_that_of_the_first_image() -> None:
    assert gathered(partial("a")).partial_images == {0: "a"}


def test_preview_that_is_no_text_is_ignored() -> None:
    odd = {**partial(""), "b64_json": None}
    assert gathered(partial("a"), odd).partial_images == {0: "a"}


def test_text_is_joined_by_phase() -> None:
    accumulator = gathered(
        chunk("Hm", phase="reasoning"),
        chunk("A ", phase="content"),
        chunk("m", phase="reasoning"),
        chunk("cat"),
    )
    assert accumulator.text == "A cat"
    assert accumulator.texts == {"reasoning": "Hmm", "content": "A cat"}


def test_no_text_is_an_empty_text() -> None:
    assert gathered().text == ""


def test_finished_when_an_image_is_completed() -> None:
    accumulator = gathered(partial("a"))
    assert not accumulator.finished
    accumulator.add(completed())
    assert accumulator.finished
    assert accumulator.error is None


@pytest.mark.parametrize(
    ("event", "error"),
    [
        ({"type": "error", "error": {"message": "m", "code": None}}, {"message": "m", "code": None}),
        ({"type": "error", "message": "flat", "code": "c"}, {"message": "flat", "code": "c"}),
        ({"type": "error", "error": "text"}, {"message": "text"}),
        ({"error": {"code": 502, "message": "chat"}}, {"code": 502, "message": "chat"}),
    ],
)
def test_error_is_told_with_the_images_so_far(event: Json, error: Json) -> None:
    accumulator = gathered(completed("A"), event)
    assert accumulator.error == error
    assert accumulator.finished
    assert accumulator.result()["data"] == [{"b64_json": "A"}]


def test_error_ends_a_stream_without_images() -> None:
    assert gathered({"type": "error", "error": {"message": "m"}}).finished


def test_error_event_without_an_error_is_an_error() -> None:
    assert gathered({"type": "error"}).error


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
_types = ["image_generation." + one for one in ("completed", "partial_image", "text_chunk", "dream")] + [
    "error"
]
_fields = ["b64_json", "created", "usage", "text", "phase", "partial_image_index", "error", "media_type"]


@given(
    st.lists(
        _json
        | st.builds(
            lambda kind, rest: {"type": kind, **rest},
            st.sampled_from(_types) | _json,
            st.dictionaries(st.sampled_from(_fields), _json),
        ),
        max_size=6,
    )
)
def test_no_json_raises_and_none_is_changed(events: list[Any]) -> None:
    before = copy.deepcopy(events)
    accumulator = gathered(*events)
    assert isinstance(accumulator.result()["data"], list)
    assert accumulator.error is None or isinstance(accumulator.error, dict)
    assert isinstance(accumulator.text, str)
    assert events == before


def test_pieces_of_text_add_up_to_the_text_that_is_no_reasoning() -> None:
    said = [("Hm", "reasoning"), ("He", "content"), ("", "content"), ("y", None), ("x", "draft")]
    events: list[Json] = [
        {"type": "image_generation.text_chunk", "text": text, "phase": phase} for text, phase in said
    ]
    accumulator, deltas = ImagesAccumulator(), IMAGES.text()
    for event in events:
        accumulator.add(event)
    assert list(filter(None, [*map(deltas.add, events), deltas.end()])) == ["He", "y"]
    assert accumulator.text == "Hey"
