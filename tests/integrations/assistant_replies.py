"""Messages of replies, all of which must go back as they came."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]

PNG = b64encode(b"\x89PNG\r\n\x1a\n0000").decode()
DETAILS = [
    {"type": "reasoning.text", "text": "Hm.", "signature": "c2ln", "format": "anthropic-claude-v1"},
    {"type": "reasoning.encrypted", "data": "ZW5j", "id": None, "new": {"a": None}},
    {"type": "reasoning.summary", "summary": "Thought."},
]
FILE = {"type": "file", "file": {"hash": "h", "name": "a.pdf", "content": [{"type": "text", "text": "x"}]}}
PAGE = {"url": "https://a", "title": "A", "start_index": 0, "end_index": 1}
CITED = {"type": "url_citation", "url_citation": PAGE}
CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
IMAGE = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}
LINKED = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
REPLIES: dict[str, Json] = {
    "text": {"content": "Hello"},
    "empty": {"content": ""},
    "reasoning": {"content": "Yes", "reasoning": "Hm.", "reasoning_details": DETAILS},
    "details": {"content": "Yes", "reasoning_details": [DETAILS[1]]},
    "reasoning and calls": {"tool_calls": [CALL], "reasoning": "Hm.", "reasoning_details": DETAILS},
    "text and calls": {"content": "Let me see.", "tool_calls": [CALL, {**CALL, "id": "call_2"}]},
    "new fields of calls": {"tool_calls": [{**CALL, "extra_content": {"google": {"sig": "s"}}}]},
    "refusal": {"content": "No.", "refusal": "I will not."},
    "files": {"content": "Read.", "annotations": [FILE, CITED]},
    "images": {"content": "Here.", "images": [IMAGE, LINKED]},
    "audio": {"content": "", "audio": {"id": "a1", "data": "QUJD", "transcript": "Hi", "expires_at": 9}},
}
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
ARGUMENTS = st.dictionaries(st.text(max_size=4), JSON_VALUES, max_size=3)
NAMES = st.text("abc_", min_size=1, max_size=4)
DETAIL = st.fixed_dictionaries(
    {"type": st.sampled_from(["reasoning.text", "reasoning.summary", "reasoning.encrypted", "other"])},
    optional={
        "text": st.text(max_size=4) | st.none(),
        "summary": st.text(max_size=4),
        "data": st.text(max_size=4),
        "signature": st.text(max_size=4) | st.none(),
        "id": st.none() | st.text(max_size=3),
        "index": st.integers(0, 3),
        "unknown": JSON_VALUES,
    },
)
ASSISTANT = st.fixed_dictionaries(
    {"content": st.none() | st.text(min_size=1, max_size=5)},
    optional={
        "reasoning": st.text(min_size=1, max_size=5),
        "reasoning_details": st.lists(DETAIL, min_size=1, max_size=3),
        "refusal": st.text(min_size=1, max_size=5),
        "annotations": st.lists(st.sampled_from([FILE, CITED]), min_size=1, max_size=2),
        "images": st.lists(st.just(IMAGE), min_size=1, max_size=2),
    },
)
