"""The bytes that the server of the benchmarks sends, and what a client should read of them.

They have the size and the fields that the API's answers have; each is a valid instance of the contract.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

Json = dict[str, Any]

STREAM_CHUNKS = 2_000
SHORT_STREAM_CHUNKS = 200
"""Of each of the streams that are open at once."""
MODELS = 400
LARGE_REPLY = 1_000_000
"""Characters of text in a large reply."""
HUGE_REPLY = 10_000_000
GROWTH = (1_000, 10_000, 100_000)
"""Chunks of the streams that show whether a chunk costs the same in a long one."""
PACED_CHUNKS = 400
PACED_AT_ONCE_CHUNKS = 75
"""Of streams with pauses: one alone, and each of those that are open at once."""
_PAUSE, _PAUSE_AT_ONCE = 0.002, 0.03
"""Seconds; long enough for the dearest client to read each event by itself."""

_CREATED = 1_755_900_000
_MODEL = "openai/gpt-4o-mini"
_SENTENCE = "The quick brown fox jumps over the lazy dog, and nobody asks it why. "
_WORDS = _SENTENCE.split()


@dataclass(frozen=True)
class Answer:
    """What the server sends for a request, and what a client should have read of it."""

    wire: bytes
    """What is sent at once."""
    outcome: Sequence[int]
    """Characters of text, or models in a list; and tokens used."""
    later: Sequence[bytes] = ()
    """What follows piece by piece, each after a pause."""
    pause: float = 0
    """Its seconds."""


def _chat(length: int) -> Answer:
    text = (_SENTENCE * (length // len(_SENTENCE) + 1))[:length]
    usage = _usage(len(text) // 5)
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": text, "refusal": None, "reasoning": None},
        "finish_reason": "stop",
        "native_finish_reason": "stop",
        "logprobs": None,
    }
    reply = _head("chat.completion") | {"choices": [choice], "usage": usage}
    return _json(reply, (len(text), usage["total_tokens"]))


def _stream(count: int, together: int = 1, pause: float = 0) -> Answer:
    """A chat of `count` chunks of text, each a chunk of HTTP as servers send it, or so many together.

    A model that makes one by one pauses between them.
    """
    pieces = [" " + _WORDS[index % len(_WORDS)] for index in range(count)]
    usage = _usage(count)
    last = _chunk({"content": ""}, "stop") | {"usage": usage}
    events = [*(_chunk({"role": "assistant", "content": piece}) for piece in pieces), last]
    lines = [*(_data(event) for event in events), b"data: [DONE]\n\n"]
    return _events(lines, (len("".join(pieces)), usage["total_tokens"]), together, pause)


def _idle() -> Answer:
    """A stream that says its first word, and no more."""
    first = _chunk({"role": "assistant", "content": _WORDS[0]})
    return Answer(_STREAM_HEAD + _framed(_data(first)), (len(_WORDS[0]), 0))


def _responses(count: int) -> Answer:
    """A Responses stream of `count` events in all."""
    item = {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    pieces = [" " + _WORDS[index % len(_WORDS)] for index in range(count - 8)]
    whole: Json = part | {"text": "".join(pieces)}
    done = item | {"status": "completed", "content": [whole]}
    usage: Json = {
        "input_tokens": 20,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": count,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": count + 20,
    }
    events: list[Json] = [
        {"type": "response.created", "response": _response("in_progress")},
        {"type": "response.in_progress", "response": _response("in_progress")},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.content_part.added", **place, "part": part},
        *(
            {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": []}
            for piece in pieces
        ),
        {"type": "response.output_text.done", **place, "text": whole["text"], "logprobs": []},
        {"type": "response.content_part.done", **place, "part": whole},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {
            "type": "response.completed",
            "response": _response("completed") | {"output": [done], "usage": usage},
        },
    ]
    lines = [
        b"event: %b\n%b" % (event["type"].encode(), _data(event | {"sequence_number": number}))
        for number, event in enumerate(events)
    ]
    return _events([*lines, b"data: [DONE]\n\n"], (len(whole["text"]), usage["total_tokens"]))


def _response(status: str) -> Json:
    return {
        "id": "resp_1755900000",
        "object": "response",
        "created_at": _CREATED,
        "completed_at": _CREATED + 9 if status == "completed" else None,
        "status": status,
        "model": _MODEL,
        "output": [],
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": None,
        "parallel_tool_calls": True,
        "frequency_penalty": None,
        "presence_penalty": None,
        "temperature": 1.0,
        "top_p": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "usage": None,
    }


def _models() -> Answer:
    models = [_model(index) for index in range(MODELS)]
    return _json({"data": models, "total_count": MODELS, "links": {"next": None}}, (MODELS, 0))


def _model(index: int) -> Json:
    return {
        "id": f"vendor-{index % 40}/model-{index}",
        "canonical_slug": f"vendor-{index % 40}/model-{index}-2026-08-22",
        "hugging_face_id": None,
        "name": f"Vendor {index % 40}: Model {index}",
        "created": _CREATED + index,
        "description": _SENTENCE * 6,
        "context_length": 128_000,
        "architecture": {
            "modality": "text+image->text",
            "input_modalities": ["text", "image", "file"],
            "output_modalities": ["text"],
            "tokenizer": "GPT",
            "instruct_type": None,
        },
        "pricing": {
            "prompt": "0.00000015",
            "completion": "0.0000006",
            "input_cache_read": "0.000000075",
            "web_search": "0.01",
        },
        "top_provider": {
            "context_length": 128_000,
            "max_completion_tokens": 16_384,
            "is_moderated": True,
        },
        "per_request_limits": None,
        "supported_parameters": [
            *("frequency_penalty", "logit_bias", "logprobs", "max_tokens", "presence_penalty"),
            *("response_format", "seed", "stop", "structured_outputs", "temperature", "tool_choice"),
            *("tools", "top_logprobs", "top_p", "web_search_options"),
        ],
        "supported_voices": None,
        "default_parameters": {"temperature": 1.0, "top_p": None, "frequency_penalty": None},
        "links": {"details": f"/api/v1/models/vendor-{index % 40}/model-{index}/endpoints"},
        "knowledge_cutoff": "2025-10-01",
        "expiration_date": None,
    }


def _chunk(delta: Json, finish: str | None = None) -> Json:
    choice = {
        "index": 0,
        "delta": delta,
        "finish_reason": finish,
        "native_finish_reason": finish,
        "logprobs": None,
    }
    return _head("chat.completion.chunk") | {"choices": [choice]}


def _head(kind: str) -> Json:
    return {
        "id": "gen-1755900000-AbCdEfGhIjKlMnOpQrSt",
        "object": kind,
        "created": _CREATED,
        "model": _MODEL,
        "provider": "OpenAI",
        "system_fingerprint": "fp_44709d6fcb",
    }


def _usage(completion: int) -> Json:
    return {
        "prompt_tokens": 20,
        "completion_tokens": completion,
        "total_tokens": completion + 20,
        "cost": 0.0021,
        "is_byok": False,
        "prompt_tokens_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0},
        "cost_details": {
            "upstream_inference_cost": None,
            "upstream_inference_prompt_cost": 0.001,
            "upstream_inference_completions_cost": 0.0011,
        },
    }


def _data(event: Json) -> bytes:
    return b"data: %b\n\n" % _dump(event)


def _dump(value: Json) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _json(value: Json, outcome: Sequence[int]) -> Answer:
    body = _dump(value)
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return Answer(head.encode() + body, outcome)


def _events(lines: Sequence[bytes], outcome: Sequence[int], together: int = 1, pause: float = 0) -> Answer:
    pieces = [b"".join(lines[at : at + together]) for at in range(0, len(lines), together)]
    frames = [*map(_framed, pieces), _framed(b"")]
    if pause:
        return Answer(_STREAM_HEAD, outcome, frames, pause)
    return Answer(_STREAM_HEAD + b"".join(frames), outcome)


_STREAM_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def _framed(piece: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(piece), piece)


ANSWERS: Mapping[str, Callable[[], Answer]] = {
    "call": lambda: _chat(200),
    "stream": lambda: _stream(STREAM_CHUNKS),
    "packed": lambda: _stream(STREAM_CHUNKS, together=50),
    "short-stream": lambda: _stream(SHORT_STREAM_CHUNKS),
    "paced": lambda: _stream(PACED_CHUNKS, pause=_PAUSE),
    "paced-at-once": lambda: _stream(PACED_AT_ONCE_CHUNKS, pause=_PAUSE_AT_ONCE),
    "models": _models,
    "responses": lambda: _responses(STREAM_CHUNKS),
    "large": lambda: _chat(LARGE_REPLY),
    "huge": lambda: _chat(HUGE_REPLY),
    "idle": _idle,
    **{f"growth-{count}": partial(_stream, count) for count in GROWTH},
}
"""What makes each answer, by the first segment of the paths it is at."""
