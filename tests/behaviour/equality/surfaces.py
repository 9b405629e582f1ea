"""The four surfaces that stream, each with one good result and the events that add up to it."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from openrouter_api.operation import Operation
from openrouter_api.operations import chat, images, messages, responses

Json = dict[str, Any]

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": OPENROUTER PROCESSING\n\n"


class Surface(NamedTuple):
    """One resource whose answer comes in one piece or as a stream."""

    operation: Operation[Any, Any]
    arguments: Json
    result: Json
    events: tuple[Json, ...]
    """They add up to `result`."""
    named: bool = False
    """Whether the API gives its events a name."""

    @property
    def name(self) -> str:
        """The property of the client."""
        return self.operation.resource

    def body(self) -> bytes:
        """The result as it is sent in one piece."""
        return json.dumps(self.result, ensure_ascii=False).encode()

    def frame(self, payload: object) -> bytes:
        """One event with this data."""
        data = json.dumps(payload, ensure_ascii=False).encode()
        kind = payload.get("type") if isinstance(payload, dict) else None
        name = f"event: {kind}\n".encode() if self.named and kind else b""
        return b"%bdata: %b\n\n" % (name, data)

    def frames(self) -> list[bytes]:
        """The events as they are sent, with a comment before them and the end mark behind them."""
        return [KEEP_ALIVE, *map(self.frame, self.events), DONE]


TEXT = "Grüße, \u2028 world."
PIECES = ("Grüße, ", "\u2028 world.")
USAGE: Json = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "cost": 0.25}
ASKED = [{"role": "user", "content": "Hello"}]


def _chat() -> Surface:
    head: Json = {"id": "gen-1", "created": 1, "model": "vendor/model", "provider": "Acme"}

    def chunk(*choices: Json, **fields: Any) -> Json:
        return {**head, "object": "chat.completion.chunk", "choices": list(choices), **fields}

    def said(delta: Json, finish_reason: str | None = None) -> Json:
        return chunk({"index": 0, "delta": delta, "finish_reason": finish_reason})

    message = {"role": "assistant", "content": TEXT, "refusal": None}
    result = {
        **head,
        "object": "chat.completion",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": USAGE,
    }
    events = (
        said({"role": "assistant", "content": ""}),
        *(said({"content": piece}) for piece in PIECES),
        said({}, "stop"),
        chunk(usage=USAGE),
    )
    return Surface(chat.SEND, {"model": "vendor/model", "messages": ASKED}, result, events)


def _responses() -> Surface:
    part = {"type": "output_text", "text": TEXT, "annotations": []}
    item: Json = {"type": "message", "id": "msg-1", "role": "assistant", "status": "completed"}
    begun = {**item, "status": "in_progress", "content": []}
    usage = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5, "cost": 0.25}
    head: Json = {"id": "gen-1", "object": "response", "created_at": 1, "model": "vendor/model"}
    start = {**head, "status": "in_progress", "output": [], "error": None}
    result = {
        **head,
        "status": "completed",
        "output": [{**item, "content": [part]}],
        "error": None,
        "usage": usage,
    }
    place: Json = {"output_index": 0, "item_id": "msg-1", "content_index": 0}
    plain: list[Json] = [
        {"type": "response.created", "response": start},
        {"type": "response.output_item.added", "output_index": 0, "item": begun},
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
        *({"type": "response.output_text.delta", **place, "delta": piece} for piece in PIECES),
        {"type": "response.output_text.done", **place, "text": TEXT},
        {"type": "response.content_part.done", **place, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": result["output"][0]},
        {"type": "response.completed", "response": result},
    ]
    events = tuple({**event, "sequence_number": number} for number, event in enumerate(plain))
    return Surface(responses.SEND, {"model": "vendor/model", "input": "Hello"}, result, events)


def _messages() -> Surface:
    head: Json = {"id": "gen-1", "type": "message", "role": "assistant", "model": "vendor/model"}
    usage = {"input_tokens": 3, "output_tokens": 2, "cost": 0.25}
    ending = {"stop_reason": "end_turn", "stop_sequence": None}
    block = {"type": "text", "text": TEXT, "citations": None}
    result = {**head, "content": [block], **ending, "usage": usage}
    start = {**head, "content": [], "stop_reason": None, "stop_sequence": None}
    events: tuple[Json, ...] = (
        {"type": "message_start", "message": {**start, "usage": {"input_tokens": 3, "output_tokens": 0}}},
        {"type": "ping"},
        {"type": "content_block_start", "index": 0, "content_block": {**block, "text": ""}},
        *(
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}}
            for piece in PIECES
        ),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": ending, "usage": usage},
        {"type": "message_stop"},
    )
    arguments: Json = {"model": "vendor/model", "messages": ASKED, "max_tokens": 9}
    return Surface(messages.CREATE, arguments, result, events, named=True)


def _images() -> Surface:
    image = {"b64_json": "aW1hZ2U=", "media_type": "image/png"}
    result = {"created": 1, "data": [image], "usage": USAGE}
    kind = "image_generation."
    events: tuple[Json, ...] = (
        {"type": kind + "partial_image", "partial_image_index": 0, "b64_json": "aW0="},
        {"type": kind + "text_chunk", "text": TEXT, "phase": "content"},
        {"type": kind + "partial_image", "partial_image_index": 1, "b64_json": "aW1h"},
        {"type": kind + "completed", **image, "created": 1, "usage": USAGE},
    )
    return Surface(images.GENERATE, {"model": "vendor/model", "prompt": "Hello"}, result, events)


CHAT, RESPONSES, MESSAGES, IMAGES = SURFACES = (_chat(), _responses(), _messages(), _images())
