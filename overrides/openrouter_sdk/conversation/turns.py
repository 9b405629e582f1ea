"""A turn of a conversation: what is said, what it asks of the client, and what comes of it. Does no I/O."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openrouter_api.replies.reply import NoMessageError, number, text_or_none
from openrouter_api.types import to_json
from openrouter_sdk.conversation.history import Trimmed, answered, estimated_tokens
from openrouter_sdk.errors import (
    APIError,
    ConnectError,
    InvalidArgumentError,
    OutputError,
    RequestTimeoutError,
)
from openrouter_sdk.tools.run.formats.run_format import usage_of
from openrouter_sdk.tools.run.ledger import RunUsage, sum_usage
from openrouter_sdk.tools.run.run_state import RunState
from openrouter_sdk.tools.run.step_request import json_data
from openrouter_sdk.tools.run.storage.resuming import PAUSED

if TYPE_CHECKING:
    from openrouter_sdk.config.options import Settings

Json = dict[str, Any]

_ACCEPTED: Final = "The answer was accepted."
_WHAT: Final = "text, a content part, a list of these, or messages with a role"


def said(content: object) -> list[Json]:
    """Return what the user says as messages. Raises InvalidArgumentError."""
    data = json_data(to_json(content), "content")
    listed = data if isinstance(data, list) else [data]
    if isinstance(content, bytes) or not all(isinstance(one, (str, dict)) for one in listed):
        raise InvalidArgumentError(f"what is sent must be {_WHAT}, not {type(content).__name__}")
    if not all(listed):
        raise InvalidArgumentError("what is sent must not be empty, neither as a whole nor in a part")
    roles = ["role" in one for one in listed if isinstance(one, dict)]
    if any(roles):
        if not (all(roles) and len(roles) == len(listed)):
            raise InvalidArgumentError(
                f"what is sent must not mix messages with other content: it is {_WHAT}"
            )
        return listed
    if not listed:
        raise InvalidArgumentError(f"what is sent must be {_WHAT}, not an empty list")
    if isinstance(data, str):
        return [{"role": "user", "content": data}]
    parts = [{"type": "text", "text": one} if isinstance(one, str) else one for one in listed]
    return [{"role": "user", "content": parts}]


def media_said(content: object, settings: Settings) -> Mapping[str, str] | None:
    """Return what the user says that was made by `openrouter_sdk.content`: a history is plain JSON."""
    parts = sys.modules.get("openrouter_sdk.content.parts")
    if parts is None or not settings.check_arguments:
        return None
    listed = content if isinstance(content, (list, tuple)) else [content]
    has_roles = all(isinstance(one, dict) and "role" in one for one in listed)
    found: Mapping[str, str] = parts.media_of({"messages": listed if has_roles else [{"content": listed}]})
    return found


class Turn:
    """A turn that has begun."""

    __slots__ = ("arguments", "keeps_partial", "kind", "length", "messages", "said", "stream", "trimmed")

    def __init__(self, kind: str, messages: list[Json], said: list[Json], arguments: Json) -> None:
        self.kind = kind
        """The method of `client.chat` that it calls: `send`, `parse` or `run_tools`."""
        self.messages = messages
        """The conversation with what is said."""
        self.said = said
        self.arguments = arguments
        """The arguments of the method, without messages."""
        self.length: object = arguments.get("max_completion_tokens") or arguments.get("max_tokens")
        self.trimmed: Trimmed | None = None
        self.stream: Any = None
        self.keeps_partial = False

    @property
    def resumes(self) -> bool:
        """Whether it goes on with a run."""
        return "state" in self.arguments

    @property
    def request(self) -> Json:
        """All arguments of the method."""
        return self.arguments if self.resumes else {**self.arguments, "messages": self.messages}


class Outcome(NamedTuple):
    """What comes of a turn."""

    messages: list[Json] | None
    """The conversation after it; None if it is as before."""
    costs: list[float | None]
    """What was paid in USD; None for what is unknown."""
    usage: RunUsage = RunUsage()
    overhead: int | None = None
    """Tokens of the prompt beyond those estimated, if they are known."""
    run: RunState | None = None
    """The run that waits for the program."""
    failed: RunState | None = None
    """The run of a turn that failed."""


STREAMED: Final = {"send": "stream", "parse": "parse_stream", "run_tools": "stream_tools"}
"""Method -> the one that streams."""


def outcome_of(turn: Turn, result: Any) -> Outcome:
    """Take what a method returned."""
    if turn.kind == "run_tools":
        return of_run(result.state)
    return of_answer(turn, result) if turn.kind == "parse" else of_reply(turn, result)


def of_reply(turn: Turn, reply: Any) -> Outcome:
    """Take the reply to a turn without tools."""
    return _of_replies(turn, reply, [reply])


def of_answer(turn: Turn, answer: Any) -> Outcome:
    """Take a typed answer."""
    return _of_replies(turn, answer.reply, answer.replies)


def _of_replies(turn: Turn, reply: Any, replies: Any) -> Outcome:
    costs, usage = _bill(replies)
    try:
        message = {"role": "assistant", **to_json(reply.message)}
    except NoMessageError:  # there is nothing to go on with
        return Outcome(None, costs, usage)
    calls = [one for one in message.get("tool_calls") or () if isinstance(one, dict)]
    for index, call in enumerate(calls):
        call["id"] = call.get("id") or f"call_{len(turn.messages)}_{index}"
    messages = answered([*turn.messages, message], _ACCEPTED) if calls else [*turn.messages, message]
    sent = turn.messages if len(costs) == 1 else None
    return Outcome(messages, costs, usage, _overhead(sent, usage))


def _bill(replies: Iterable[Any]) -> tuple[list[float | None], RunUsage]:
    listed = list(replies)
    costs = [number(getattr(one, "cost", None)) for one in listed]
    return costs, sum_usage(usage_of(getattr(one, "usage", None)) for one in listed)


def of_run(state: RunState) -> Outcome:
    """Take a run that has ended, or waits."""
    paid = _paid(state)
    if state.status in PAUSED:
        return Outcome(None, [], run=state)
    replies = [n for n, one in enumerate(state.messages) if one.get("role") == "assistant"]
    sent = state.messages[: replies[-1]] if replies and state.steps else None
    measured = _overhead(sent, state.steps[-1].usage) if state.steps else None
    return Outcome(answered(state.messages), *paid, measured)


def of_left_run(turn: Turn, state: RunState) -> Outcome:
    """Take a run that failed, or whose stream was left. One that was resumed can be resumed again.

    What has run since then is in its state, so that nothing is run twice.
    """
    if turn.resumes:
        return Outcome(None, [], run=state)
    return Outcome(None, *_paid(state), failed=state)


def of_given_up(state: RunState) -> Outcome:
    """Take a run that is not resumed any more."""
    return Outcome(None, *_paid(state))


def _paid(state: RunState) -> tuple[list[float | None], RunUsage]:
    doubt = [None] if state.in_flight is not None else []
    return [*(step.cost for step in state.steps), *doubt], state.usage


def of_failure(turn: Turn, error: BaseException, partial: Any = None) -> Outcome:
    """Take the error that ended a turn: the conversation is as before, but something may have been paid."""
    state = getattr(error, "state", None)
    if isinstance(state, RunState):
        return of_left_run(turn, state)
    costs, usage = _bill(getattr(error, "replies", ()))
    if isinstance(error, OutputError):
        return Outcome(None, costs, usage)
    replies = partial, getattr(error, "partial", None), getattr(error, "reply", None)
    partial = next((one for one in replies if one is not None), None)
    never_sent = isinstance(error, RequestTimeoutError) and error.phase == "connect"
    if partial is None and (never_sent or isinstance(error, (InvalidArgumentError, ConnectError, APIError))):
        return Outcome(None, costs, usage)
    left = of_left_stream(turn, partial)
    return left._replace(costs=[*costs, *left.costs], usage=sum_usage([usage, left.usage]))


def of_left_stream(turn: Turn, partial: Any) -> Outcome:
    """Take what there is of the reply of a stream that was left, or broke."""
    text = text_or_none(getattr(partial, "text", None)) if turn.keeps_partial else None
    reply = [{"role": "assistant", "content": text}]
    return Outcome([*turn.messages, *reply] if text else None, *_bill([partial]))


def _overhead(sent: list[Json] | None, usage: RunUsage) -> int | None:
    """Return by how much a prompt was longer than estimated; None if that is not known."""
    if sent is None or usage.input_tokens <= 0:
        return None
    return max(usage.input_tokens - sum(map(estimated_tokens, sent)), 0)


def has_order(settings: Mapping[str, Any], *bodies: Mapping[str, Any]) -> bool:
    """Whether provider preferences have an order, which switches off that a session stays at a provider."""
    chosen: Any = None
    for one in (settings, *bodies):
        chosen = to_json(one.get("provider")) or chosen
    return isinstance(chosen, Mapping) and bool(chosen.get("order"))
