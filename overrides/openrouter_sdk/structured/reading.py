"""Find the value in a reply, or why there is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_sdk.errors import (
    OutputError,
    OutputInvalidError,
    OutputNotJSONError,
    OutputRefusedError,
    OutputTruncatedError,
    Problem,
)
from openrouter_sdk.events.json_pieces import parse_exactly
from openrouter_sdk.schema.problems import SchemaError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from openrouter_sdk.structured.output_form import OutputForm

_FENCE = "```"
_OPENING_FENCE = re.compile(rf"{_FENCE}\w*")
_MOST_PROBLEMS = 20


if TYPE_CHECKING:

    class NamedCall(Protocol):
        """A tool call in a reply."""

        @property
        def name(self) -> str: ...
        @property
        def arguments(self) -> str: ...

    class ReadableReply(Protocol):
        """What is read of a reply."""

        @property
        def text(self) -> str: ...
        @property
        def refusal(self) -> str | None: ...
        @property
        def finish_reason(self) -> str | None: ...


class Reading(NamedTuple):
    """What a reply comes to: a value, or an error."""

    raw: str
    """The text that was read."""
    is_call: bool = False
    """Whether it is the arguments of a call."""
    value: Any = None
    error: type[OutputError] | None = None
    reason: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def can_ask_again(self) -> bool:
        """Whether another try may help: a refusal stays one, and what is too long for the limit, too."""
        return self.error in (OutputNotJSONError, OutputInvalidError)

    @property
    def message(self) -> str:
        """What is wrong, for the user."""
        if self.error is OutputNotJSONError:
            return f"the answer is not JSON: {self.reason}"
        if self.error is OutputInvalidError:
            return f"the answer is not of the type: {self.reason}"
        return self.reason


def read_reply(
    reply: ReadableReply, calls: Sequence[NamedCall], form: OutputForm[Any], tool: str | None
) -> Reading:
    """Read a value of the type from the text, or from the arguments of the first call of a tool.

    A reply without the call may say the value in its text. Byte order mark, white space and a Markdown code
    fence around the text do not count.
    """
    call = next((one for one in calls if one.name == tool), None) if tool else None
    raw = reply.text if call is None else call.arguments
    if reply.refusal or reply.finish_reason == "content_filter":
        reason = f"the model refused: {reply.refusal}" if reply.refusal else "a filter withheld the reply"
        return Reading(raw, error=OutputRefusedError, reason=reason)
    if reply.finish_reason == "length":
        reason = "the reply reached the limit of tokens before its end; raise the limit"
        return Reading(raw, error=OutputTruncatedError, reason=reason)
    try:
        value = parse_exactly(_arguments(raw) if call is not None else _unfenced(raw))
    except ValueError as error:
        reason = f"there is no call of the tool {tool!r}" if tool and call is None else _reason(raw, error)
        return Reading(raw, call is not None, error=OutputNotJSONError, reason=reason)
    try:
        return Reading(raw, call is not None, form.decode(value))
    except SchemaError as error:
        problems = tuple(Problem(*problem) for problem in error.problems)
        reason = _joined(problems)
        return Reading(raw, call is not None, error=OutputInvalidError, reason=reason, problems=problems)


def words_for_model(reading: Reading, tool: str | None) -> str:
    """Return what to tell the model about an answer that is not JSON, or not of the type."""
    is_json = reading.error is OutputInvalidError
    if reading.is_call:
        what = "do not fit the tool" if is_json else "are not valid JSON"
        return f"The arguments {what}: {reading.reason}. Call the tool again with corrected arguments."
    what = "does not fit the schema" if is_json else "is not valid JSON"
    if tool is not None:
        if not is_json:
            return f'Give the answer by a call of the tool "{tool}", with the whole answer as its arguments.'
        return f'The answer {what}: {reading.reason}. Give it by a call of the tool "{tool}".'
    return (
        f"The answer {what}: {reading.reason}. Answer again, with the whole corrected JSON and nothing else."
    )


def _arguments(text: str) -> str:
    return "{}" if text.strip() in ("", "null") else text


def _unfenced(text: str) -> str:
    text = text.strip("\ufeff \t\r\n")
    opening = _OPENING_FENCE.match(text)
    if opening is None or not text.endswith(_FENCE, opening.end()):
        return text
    return text[opening.end() : -len(_FENCE)].strip()


def _reason(raw: str, error: ValueError) -> str:
    return str(error) if raw.strip() else "it is empty"


def _joined(problems: tuple[Problem, ...]) -> str:
    shown = "; ".join(map(str, problems[:_MOST_PROBLEMS]))
    more = len(problems) - _MOST_PROBLEMS
    return f"{shown}; and {more} more" if more > 0 else shown
