"""The event formats of the streaming APIs: how to accumulate events, and where their text is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from openrouter_sdk.events.accumulate.merging import is_reason, object_list

Json = dict[str, Any]


class Accumulator(Protocol):
    """Builds a result from the events of a stream; see `accumulate`."""

    @property
    def finished(self) -> bool:
        """Whether an event marked the result as complete."""
        ...

    @property
    def empty(self) -> bool:
        """Whether there is nothing of a result yet."""
        ...

    @property
    def may_have_error(self) -> bool:
        """Whether an event so far may report an error. False spares asking `locate_error` for each."""
        ...

    def add(self, event: Json, /) -> None:
        """Add the next event."""

    def text_of(self, event: Json, /) -> list[str] | None:
        """Return the pieces of the text, if events that differ from the last one in it need nothing else."""

    def result(self) -> Json:
        """Return the result so far, in the form of a response that is not streamed."""
        ...


class TextDeltas(Protocol):
    """Finds the text or the reasoning in the events of a stream; see `text_deltas`, `reasoning_deltas`."""

    def add(self, event: Json, /) -> str | None:
        """Return the new text in the next event, or None."""
        ...

    def end(self) -> str | None:
        """Return the rest of the text at the end of the stream, or None."""
        ...


class EventFormat(NamedTuple):
    """The event format of one API."""

    accumulator: Callable[[], Accumulator]
    text: Callable[[], TextDeltas]
    reasoning: Callable[[], TextDeltas]
    as_events: Callable[[Json], list[Json]]
    """Convert a JSON response to a streaming request to events (protocol section 9)."""
    is_result: Callable[[Json], bool]
    """Whether a JSON object is a whole response, not an event."""
    is_finished: Callable[[Json], bool]
    """Whether a whole response says that the model finished it, if it says anything about that."""
    owns: Callable[[str, Json], bool]
    """Whether a named event is one of the API (protocol section 6.1)."""
    prefixes: tuple[str, ...]
    """How the names begin of events that take part in the result."""


def _chat_accumulator() -> Accumulator:
    from openrouter_sdk.events.accumulate.chat import ChatAccumulator

    return ChatAccumulator()


def _chat_text() -> TextDeltas:
    from openrouter_sdk.events.text_deltas import ChatText

    return ChatText()


def _chat_reasoning() -> TextDeltas:
    from openrouter_sdk.events.reasoning_deltas import ChatReasoning

    return ChatReasoning()


def _is_chat_result(payload: Json) -> bool:
    choices = payload.get("choices")
    return (
        type(choices) is list
        and bool(choices)
        and all(
            type(choice) is dict
            and type(choice.get("message")) is dict
            and not choice.get("delta")
            and is_reason(choice.get("finish_reason"))
            for choice in choices
        )
    )


def _is_finished(_payload: Json) -> bool:
    return True  # otherwise it is not a result


def _is_chunk(_name: str, payload: Json) -> bool:
    # Chunks have no type to compare with the name.
    if payload.get("object") == "chat.completion.chunk":
        return True
    return any("delta" in choice or "message" in choice for choice in object_list(payload.get("choices")))


def _chat_events(result: Json) -> list[Json]:
    choices = result.get("choices")
    deltas = []
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict):
            fields = {key: value for key, value in choice.items() if key != "message"}
            deltas.append({**fields, "delta": choice.get("message") or {}})
    return [{**result, "object": "chat.completion.chunk", "choices": deltas}]


def _is_of_type(name: str, payload: Json) -> bool:
    return payload.get("type") == name


def _responses_accumulator() -> Accumulator:
    from openrouter_sdk.events.accumulate.responses import ResponsesAccumulator

    return ResponsesAccumulator()


def _responses_text() -> TextDeltas:
    from openrouter_sdk.events.text_deltas import ResponsesText

    return ResponsesText()


def _responses_reasoning() -> TextDeltas:
    from openrouter_sdk.events.reasoning_deltas import ResponsesReasoning

    return ResponsesReasoning()


def _is_response(payload: Json) -> bool:
    return payload.get("object") == "response" and "type" not in payload


def _is_finished_response(payload: Json) -> bool:
    status = payload.get("status", "completed")
    return is_reason(status) and status not in ("queued", "in_progress")


def _responses_events(result: Json) -> list[Json]:
    events: list[Json] = []
    output = result.get("output")
    for output_index, item in enumerate(output if isinstance(output, list) else ()):
        content = item.get("content") if isinstance(item, dict) else None
        for content_index, part in enumerate(content if isinstance(content, list) else ()):
            if isinstance(part, dict) and part.get("type") == "output_text":
                events.append(
                    {
                        "type": "response.output_text.delta",
                        "content_index": content_index,
                        "delta": part.get("text"),
                        "item_id": item.get("id"),
                        "logprobs": [],
                        "output_index": output_index,
                        "sequence_number": len(events),
                    }
                )
    return [*events, {"type": "response.completed", "response": result, "sequence_number": len(events)}]


def _messages_accumulator() -> Accumulator:
    from openrouter_sdk.events.accumulate.messages import MessagesAccumulator

    return MessagesAccumulator()


def _messages_text() -> TextDeltas:
    from openrouter_sdk.events.text_deltas import MessagesText

    return MessagesText()


def _messages_reasoning() -> TextDeltas:
    from openrouter_sdk.events.reasoning_deltas import MessagesReasoning

    return MessagesReasoning()


def _is_message(payload: Json) -> bool:
    return payload.get("type") == "message" and type(payload.get("content")) is list


def _is_finished_message(payload: Json) -> bool:
    return is_reason(payload.get("stop_reason", "end_turn"))


def _messages_events(result: Json) -> list[Json]:
    events: list[Json] = [{"type": "message_start", "message": {**result, "content": []}}]
    content = result.get("content")
    for index, block in enumerate(content if isinstance(content, list) else ()):
        if isinstance(block, dict) and block.get("type") == "text":
            delta = {"type": "text_delta", "text": block.get("text")}
            events.append(
                {"type": "content_block_start", "index": index, "content_block": {**block, "text": ""}}
            )
            events.append({"type": "content_block_delta", "index": index, "delta": delta})
        else:
            events.append({"type": "content_block_start", "index": index, "content_block": block})
        events.append({"type": "content_block_stop", "index": index})
    return [*events, {"type": "message_stop"}]


def _images_accumulator() -> Accumulator:
    from openrouter_sdk.events.accumulate.images import ImagesAccumulator

    return ImagesAccumulator()


def _images_text() -> TextDeltas:
    from openrouter_sdk.events.text_deltas import ImagesText

    return ImagesText()


def _images_reasoning() -> TextDeltas:
    from openrouter_sdk.events.text_deltas import ImagesText

    return ImagesText("reasoning")


def _is_images_result(payload: Json) -> bool:
    return type(payload.get("data")) is list and "type" not in payload


def _images_events(result: Json) -> list[Json]:
    data = result.get("data")
    common: Json = {key: result[key] for key in ("created", "usage") if key in result}
    return [
        {"type": "image_generation.completed", **common, **image}
        for image in (data if isinstance(data, list) else ())
        if isinstance(image, dict)
    ]


CHAT = EventFormat(
    _chat_accumulator,
    _chat_text,
    _chat_reasoning,
    _chat_events,
    _is_chat_result,
    _is_finished,
    _is_chunk,
    ("",),
)
RESPONSES = EventFormat(
    _responses_accumulator,
    _responses_text,
    _responses_reasoning,
    _responses_events,
    _is_response,
    _is_finished_response,
    _is_of_type,
    ("response.",),
)
MESSAGES = EventFormat(
    _messages_accumulator,
    _messages_text,
    _messages_reasoning,
    _messages_events,
    _is_message,
    _is_finished_message,
    _is_of_type,
    ("message_", "content_block_"),
)
IMAGES = EventFormat(
    _images_accumulator,
    _images_text,
    _images_reasoning,
    _images_events,
    _is_images_result,
    _is_finished,
    _is_of_type,
    ("image_",),
)

BY_RESOURCE = {"chat": CHAT, "images": IMAGES, "messages": MESSAGES, "responses": RESPONSES}
