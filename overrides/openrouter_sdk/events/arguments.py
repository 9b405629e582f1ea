"""Tool calls whose arguments can be read while they are streamed.

    with client.chat.stream(messages=[...], tools=[...]) as stream:
        for _ in stream:
            for call in stream.tool_calls:
                print(call.name, call.partial_arguments)

They are incomplete until `call.finished`.
"""

from __future__ import annotations

from typing import Any, cast

from openrouter_api.models import ChatToolCall


class StreamedToolCall(ChatToolCall):
    """A tool call in a stream, which may be incomplete."""

    finished: bool = False
    """Whether the reply with this call is complete."""

    @property
    def partial_arguments(self) -> dict[str, Any]:
        """The arguments received so far: a dict that grows, empty before the first of them.

        Incomplete strings are included, incomplete literals are not; see `parse_partial`. It is empty if the
        text is not the beginning of a JSON object.
        """
        from openrouter_sdk.events.partial_json import parse_partial_object

        return parse_partial_object(self.arguments)

    @property
    def parsed_arguments(self) -> dict[str, Any] | None:
        """The arguments as a dict once the reply is complete, empty if there are none.

        None before, and if the text is not a JSON object.
        """
        return super().parsed_arguments if self.finished else None


def tool_calls_of(result: Any, *, finished: bool) -> list[StreamedToolCall]:
    """Return the tool calls of a reply so far (protocol section 6.3).

    `finished` says that the reply is complete; a finish reason says so too.
    """
    finished = finished or getattr(result, "finish_reason", None) is not None
    return [_streamed(call, finished) for call in getattr(result, "tool_calls", [])]


def _streamed(call: ChatToolCall, finished: bool) -> StreamedToolCall:
    streamed = StreamedToolCall.__new__(StreamedToolCall)
    _, slots = cast("tuple[None, dict[str, Any]]", call.__getstate__())
    for name, value in slots.items():
        setattr(streamed, name, value)
    streamed.finished = finished
    return streamed
