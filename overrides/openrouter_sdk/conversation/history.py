"""The turns of a conversation, how long they are, and which of them still fit. Does no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any, Final, NamedTuple

Json = dict[str, Any]

PINNED: Final = ("system", "developer")
"""The roles of messages that are never left out."""
MEDIA: Final = ("image_url", "input_audio", "video_url", "file")
"""The types of content parts whose bytes say nothing about their tokens."""
MEDIA_BYTES: Final = 4_000
"""What such a part counts as."""
UNANSWERED: Final = "This call was not run."


class Trimmed(NamedTuple):
    """What was left out of a conversation that had become too long."""

    messages: list[Json]
    """The messages, in order."""
    turns: int
    """How many turns they were."""
    tokens: int
    """Estimated tokens of the conversation before."""
    kept_tokens: int
    """Estimated tokens of what was kept."""
    limit: int
    """How many tokens there may be."""


def estimated_tokens(message: Json) -> int:
    """Return about how many tokens a message has: 4, and one for each 4 bytes of its texts."""
    return 4 + -(-_text_bytes(message) // 4)


def _text_bytes(value: Any) -> int:
    if isinstance(value, str):
        return len(value.encode("utf-8", "surrogatepass"))
    if isinstance(value, Mapping):
        if value.get("type") in MEDIA:
            return MEDIA_BYTES
        return sum(map(_text_bytes, value.values()))
    return sum(map(_text_bytes, value)) if isinstance(value, list) else 0


def turn_starts(messages: list[Json]) -> list[int]:
    """Return where the turns of a conversation begin; a turn is what follows from messages of the user.

    A call and its results are in one turn. So are messages of the user without a reply between them.
    """
    ends = _last_results(messages)
    starts: list[int] = []
    role: Any = "user"
    open_until = -1
    for index, message in enumerate(messages):
        if message.get("role") in PINNED:
            continue
        if not starts or (message.get("role") == "user" != role and index > open_until):
            starts.append(index)
        role, open_until = message.get("role"), max(open_until, ends.get(index, -1))
    return starts


def _last_results(messages: list[Json]) -> dict[int, int]:
    """Return where the last result is of the calls of each message that has some."""
    callers: dict[str, int] = {}
    ends: dict[int, int] = {}
    for index, message in enumerate(messages):
        if message.get("role") == "tool":
            caller = callers.get(str(message.get("tool_call_id")))
            if caller is not None:
                ends[caller] = index
        callers.update(dict.fromkeys(call_ids(message), index))
    return ends


def call_ids(message: Json) -> list[str]:
    """Return the ids of the calls in a message."""
    calls = message.get("tool_calls")
    return [str(one.get("id")) for one in calls if isinstance(one, dict)] if isinstance(calls, list) else []


def answered(messages: list[Json], words: str = UNANSWERED) -> list[Json]:
    """Return messages in which the calls of the last reply have results: APIs refuse calls without one."""
    last = max((n for n, one in enumerate(messages) if call_ids(one)), default=None)
    if last is None:
        return messages
    results = {str(one.get("tool_call_id")) for one in messages[last + 1 :] if one.get("role") == "tool"}
    missing = [one for one in call_ids(messages[last]) if one not in results]
    return [*messages, *({"role": "tool", "tool_call_id": one, "content": words} for one in missing)]


def fit(messages: list[Json], limit: int, overhead: int = 0) -> tuple[list[Json], Trimmed | None]:
    """Return the messages to send, and what was left out of them, if they would be longer than the limit.

    Whole turns are left out, the oldest first, until at most 70 % of the limit is used, so that the rest
    stays the same, and cached, for a while. The last turn and the instructions are never left out.
    `overhead` are the tokens that are not those of messages, or by which the estimate is known to be wrong.
    """
    sizes = [estimated_tokens(one) for one in messages]
    before = tokens = sum(sizes) + overhead
    if tokens <= limit:
        return messages, None
    starts = turn_starts(messages)
    dropped: list[int] = []
    turns = 0
    for start, stop in pairwise(starts):
        if tokens * 10 <= limit * 7:
            break
        turns += 1
        turn = [n for n in range(start, stop) if messages[n].get("role") not in PINNED]
        tokens -= sum(sizes[n] for n in turn)
        dropped += turn
    if not turns:
        return messages, None
    return _without(messages, dropped), Trimmed(
        [messages[n] for n in dropped], turns, before, max(tokens, 0), limit
    )


def last_turn(messages: list[Json]) -> tuple[list[Json], list[Json]]:
    """Return the messages without those of the last turn, and those of the last turn."""
    starts = turn_starts(messages)
    if not starts:
        return messages, []
    gone = {n for n in range(starts[-1], len(messages)) if messages[n].get("role") not in PINNED}
    return _without(messages, gone), [messages[n] for n in sorted(gone)]


def _without(messages: list[Json], dropped: Iterable[int]) -> list[Json]:
    gone = frozenset(dropped)
    return [one for n, one in enumerate(messages) if n not in gone]


def prompt_limit(entries: Iterable[Mapping[str, Any] | None], length: object) -> int | None:
    """Return how long a prompt may be by the catalogue's entries of the models; None if none is known.

    `length` is the number of tokens that the reply may have, if it was given: they share the context. Without
    one, 4,096 are kept for the reply, or a quarter of the context if that is less.
    """
    known = [one.get("context_length") for one in entries if one is not None]
    lengths = [int(one) for one in known if isinstance(one, (int, float)) and one > 0]
    if not lengths:
        return None
    context = min(lengths)
    reply = length if isinstance(length, int) and length > 0 else min(context // 4, 4_096)
    return max(context - reply, context // 2)
