"""Marks up to which providers cache a prompt, at most four (protocol section 17)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, cast, overload

from openrouter_api.types import Model
from openrouter_sdk.content.parts import Part
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.params import ChatContentTextDict, ChatMessagesDict

Json: TypeAlias = "dict[str, Any]"
Ttl: TypeAlias = Literal["5m", "1h"]
P = TypeVar("P", bound=Mapping[str, Any])
T = TypeVar("T")

MAX_MARKS: Final = 4
"""What Claude takes; providers with fewer use the last."""
_MARK: Final = "cache_control"
_TTLS: Final = ("5m", "1h")
_BLOCKS: Final = ("image", "document", "tool_use", "tool_result", "search_result")
"""Blocks of `messages.create`, besides text, that take a mark."""
_INSTRUCTIONS: Final = ("system", "developer")


@overload
def cached(part: str, *, ttl: Ttl | None = None) -> ChatContentTextDict: ...
@overload
def cached(part: P, *, ttl: Ttl | None = None) -> P: ...
def cached(part: Any, *, ttl: Ttl | None = None) -> Any:
    """Return a copy of a text part, or of a tool, with a mark: the prompt up to its end is to be cached::

        {"role": "system", "content": [content.cached(handbook, ttl="1h")]}

    Only text parts and tools take marks in chat: for an image or a file, mark a text behind it. Blocks of
    `messages.create` take them, too. A part `input_text` of responses gets OpenAI's mark, which has no time
    of its own and needs `prompt_cache_options={"mode": "explicit"}` in the request.

    Args:
        part: A text, a part, or the dict of a tool. It is not changed.
        ttl: How long the cache lives. The provider decides if left out.

    Raises:
        InvalidArgumentError: What is given takes no mark, or the time is none.

    Source: protocol section 17.
    """
    check_ttl(ttl)
    if isinstance(part, str):
        part = {"type": "text", "text": part}
    if isinstance(part, Model):
        part = part.to_dict()
    if not isinstance(part, Mapping):
        raise InvalidArgumentError(
            f"cached() takes a text, a text part or the dict of a tool, not {type(part).__name__}; "
            "for tools that are functions, mark the system message: it comes behind them in the prompt"
        )
    kind = part.get("type")
    if kind == "input_text":
        return _marked_for_responses(part, ttl)
    if not _takes_mark(part) and not is_tool(part):
        raise InvalidArgumentError(_why_no_mark(part))
    return _like(part, {_MARK: _mark(ttl)})


@overload
def cache_prefix(messages: Sequence[Any], *, ttl: Ttl | None = None) -> list[ChatMessagesDict]: ...
@overload
def cache_prefix(
    messages: Sequence[Any], tools: Sequence[Any], *, ttl: Ttl | None = None
) -> tuple[list[ChatMessagesDict], list[Any]]: ...
def cache_prefix(
    messages: Sequence[Any], tools: Sequence[Any] | None = None, *, ttl: Ttl | None = None
) -> Any:
    """Return copies of messages, and of tools, marked so that the prompt so far is cached::

        reply = client.chat.send(model=..., messages=content.cache_prefix(messages, ttl="1h"))

        messages, tools = content.cache_prefix(messages, tools)

    Marked are the last tool, the last system or developer message, and the last message with a text, each at
    the end of its last text. Marks that are there already stay, and count. Pass the messages without marks
    each time, rather than what this returned: a prompt has at most four marks.

    Args:
        messages: Those of a chat, or of `messages.create`. They are not changed.
        tools: Tools as dicts; with them, a tuple is returned.
        ttl: How long the cache lives. The provider decides if left out.

    Raises:
        InvalidArgumentError: There would be more than four marks, whose places it names; no message has a
            text; the messages are those of responses, which has no such marks; or the time is none.

    Source: protocol section 17.
    """
    check_ttl(ttl)
    if isinstance(messages, (str, Mapping)) or not isinstance(messages, Iterable):
        raise InvalidArgumentError("cache_prefix() takes a list of messages")
    if not isinstance(tools, (Iterable, type(None))):
        raise InvalidArgumentError(
            f"cache_prefix(): tools must be a list of dicts, not {type(tools).__name__}"
        )
    copies = [_as_dict(message, f"messages[{index}]") for index, message in enumerate(messages)]
    marked_tools = [_as_tool(tool, f"tools[{index}]") for index, tool in enumerate(tools or ())]
    if marked_tools and _MARK not in marked_tools[-1]:
        marked_tools[-1] = {**marked_tools[-1], _MARK: _mark(ttl)}
    for index in _ends(copies):
        copies[index] = _with_mark(copies[index], ttl)
    check_marks(copies, marked_tools)
    return copies if tools is None else (copies, marked_tools)


def check_marks(messages: Iterable[Any], tools: Iterable[Any] = ()) -> None:
    """Raise InvalidArgumentError, which names the places, if there are more than four marks."""
    found = [*_marks("tools", tools), *_marks("messages", messages)]
    if len(found) > MAX_MARKS:
        raise InvalidArgumentError(
            f"a prompt takes at most {MAX_MARKS} cache marks, and here are {len(found)}: {', '.join(found)}; "
            f"remove `{_MARK}` from some, or pass the messages as they were before cache_prefix()"
        )


def check_ttl(ttl: object) -> None:
    """Raise InvalidArgumentError for a time that no provider knows."""
    if ttl is not None and ttl not in _TTLS:
        raise InvalidArgumentError(f"ttl must be '5m' or '1h', or be left out, not {ttl!r}")


def is_tool(value: Mapping[str, Any]) -> bool:
    """Whether a dict is a tool: of chat, of `messages.create`, or one that the server runs."""
    kind = value.get("type")
    return (
        isinstance(value.get("function"), Mapping)
        or "input_schema" in value
        or (isinstance(kind, str) and kind not in _PARTS and "name" in value and "input" not in value)
    )


_PARTS: Final = ("text", "image_url", "file", "input_audio", "video_url", "input_video", *_BLOCKS)


def _mark(ttl: str | None) -> Json:
    return {"type": "ephemeral"} if ttl is None else {"type": "ephemeral", "ttl": ttl}


def _marked_for_responses(part: Mapping[str, Any], ttl: str | None) -> Json:
    if ttl is not None:
        raise InvalidArgumentError(
            "a mark of responses has no time of its own: leave ttl out, and pass "
            f"prompt_cache_options={{'mode': 'explicit', 'ttl': {ttl!r}}} to the request"
        )
    return _like(part, {"prompt_cache_breakpoint": {"mode": "explicit"}})


def _like(part: Mapping[str, Any], members: Json) -> Json:
    """Return a copy with further members, which is a Part if the original is one."""
    return Part({**part, **members}) if isinstance(part, Part) else {**part, **members}


def _takes_mark(part: Any) -> bool:
    if not isinstance(part, Mapping):
        return False
    kind = part.get("type")
    return bool(part.get("text")) if kind == "text" else kind in _BLOCKS


def _why_no_mark(part: Mapping[str, Any]) -> str:
    kind = part.get("type")
    if kind == "text":
        return "an empty text takes no cache mark; mark the text before it"
    if "role" in part:
        return "a message takes no cache mark; mark its last part, or call cache_prefix() with all messages"
    return f"a part of type {kind!r} takes no cache mark; put a text behind it, and mark that"


def _as_dict(message: Any, place: str) -> Json:
    plain = message.to_dict() if isinstance(message, Model) else message
    if not isinstance(plain, Mapping):
        raise InvalidArgumentError(f"cache_prefix(): {place} must be a dict, not {type(message).__name__}")
    if str(plain.get("type", "message")) != "message" or any(
        isinstance(part, Mapping) and str(part.get("type")).startswith(("input_text", "output_text"))
        for part in _contents(plain)
    ):
        raise InvalidArgumentError(
            f"cache_prefix(): {place} is an item of responses, which has no such marks; "
            "pass cache_control={'type': 'ephemeral'} to the request, or mark parts of it with cached()"
        )
    return {**plain}


def _as_tool(tool: Any, place: str) -> Json:
    plain = tool.to_dict() if isinstance(tool, Model) else tool
    if not isinstance(plain, Mapping):
        raise InvalidArgumentError(
            f"cache_prefix(): {place} must be a dict, not {type(tool).__name__}; leave out tools that are "
            "functions: the mark of the system message, which comes behind all tools, includes them"
        )
    return {**plain}


def _contents(message: Mapping[str, Any]) -> list[Any]:
    content = message.get("content")
    return list(content) if isinstance(content, (list, tuple)) else []


def _ends(messages: list[Json]) -> list[int]:
    """Return the places of the last instructions, and of the last message; each has a text."""
    places = [index for index, message in enumerate(messages) if _last_text(message) is not None]
    if not places:
        raise InvalidArgumentError("cache_prefix(): no message has a text, and only texts take cache marks")
    instructions = [index for index in places if messages[index].get("role") in _INSTRUCTIONS]
    return sorted({*instructions[-1:], places[-1]})


def _last_text(message: Mapping[str, Any]) -> int | None:
    """Return the index of the last part that takes a mark; -1 if the content is a string."""
    content = message.get("content")
    if isinstance(content, str):
        return -1 if content else None
    found = [index for index, part in enumerate(_contents(message)) if _takes_mark(_plain(part))]
    return found[-1] if found else None


def _plain(part: Any) -> Any:
    return part.to_dict() if isinstance(part, Model) else part


def _with_mark(message: Json, ttl: str | None) -> Json:
    index = cast("int", _last_text(message))
    if index < 0:
        return {**message, "content": [{"type": "text", "text": message["content"], _MARK: _mark(ttl)}]}
    parts = _contents(message)
    part = _plain(parts[index])
    if _MARK not in part:
        parts[index] = _like(part, {_MARK: _mark(ttl)})
    return {**message, "content": parts}


def _marks(name: str, values: Iterable[Any]) -> Iterator[str]:
    """Yield the places of marks in messages or tools."""
    for index, value in enumerate(values):
        plain = _plain(value)
        if not isinstance(plain, Mapping):
            continue
        if plain.get(_MARK):
            yield f"{name}[{index}]"
        yield from _marks(f"{name}[{index}].content", _contents(plain))
