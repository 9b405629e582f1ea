"""Replies as messages of LangChain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from math import isfinite
from typing import Any, Final, NamedTuple, cast

from langchain_core.messages import AIMessage, InvalidToolCall, ToolCall
from langchain_core.messages.ai import UsageMetadata
from langchain_core.messages.tool import invalid_tool_call, tool_call
from langchain_core.outputs import ChatGeneration, ChatResult

from openrouter_api.models import ChatResult as Reply
from openrouter_api.replies.reply import text_or_none
from openrouter_api.replies.reply_parts import arguments_text, detail_texts, join_parts, parse_object
from openrouter_sdk.errors import ProtocolError
from openrouter_sdk.events.accumulate.merging import object_list, text_of

Json = dict[str, Any]

PROVIDER: Final = "openrouter"
"""`model_provider` in the metadata of a message, by which LangChain finds its translator."""
CUSTOM_INPUT: Final = "__arg1"
"""The argument that has the text with which a custom tool is called; LangChain's word."""

_NAMES: Final = {"cached_tokens": "cache_read", "cache_write_tokens": "cache_creation"}
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})
_OF_MESSAGE: Final = frozenset(("role", "content", "tool_calls", "reasoning", "reasoning_content"))
_OF_CALL: Final = frozenset(("id", "index", "type", "function", "custom"))


def chat_result(result: Reply) -> ChatResult:
    """Return a generation for each choice of a reply.

    `llm_output` has what all have in common: `model_name`, `id`, `created`, `token_usage` and so on. Raises
    ProtocolError if there is no choice.
    """
    data = result.to_dict()
    choices = choices_of(data)
    generations = []
    for choice in choices:
        info = {name: choice[name] for name in ("finish_reason", "logprobs") if choice.get(name) is not None}
        generations.append(ChatGeneration(message=reply_message(data, choice), generation_info=info))
    output = response_metadata(data, {})
    del output["model_provider"]
    return ChatResult(generations=generations, llm_output=output)


def choices_of(data: Json) -> list[Json]:
    """Return the choices of a reply. Raises ProtocolError if there is none."""
    choices = object_list(data.get("choices"))
    if not choices:
        raise ProtocolError("the answer has no choices", generation_id=text_or_none(data.get("id")))
    return choices


def reply_message(data: Json, choice: Json) -> AIMessage:
    """Return the message of a choice. All that the reply says is in it, as plain data.

    Calls whose arguments are no JSON object are in `invalid_tool_calls`, as they came, with an `error`.
    """
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    calls = read_calls(message.get("tool_calls"), data.get("id"))
    usage = data.get("usage")
    return AIMessage(
        content=text_of(message.get("content")),
        additional_kwargs=additional_kwargs(message, calls),
        tool_calls=[one.valid for one in calls if one.valid is not None],
        invalid_tool_calls=[one.invalid for one in calls if one.invalid is not None],
        usage_metadata=usage_metadata(usage) if isinstance(usage, dict) and usage else None,
        response_metadata=response_metadata(data, choice),
    )


def additional_kwargs(message: Json, calls: Iterable[ReadCall] = ()) -> Json:
    """Return what else a message of the API says, under its names.

    The exceptions: `reasoning_content` is the text of the reasoning, `content_parts` the content if it has
    more than text, and `tool_call_fields` the fields of calls that have no place in a call of LangChain.
    """
    found: Json = {}
    details = message.get("reasoning_details")
    text = text_of(message.get("reasoning")) or text_of(message.get("reasoning_content"))
    if text := text or join_parts(detail_texts(details)):
        found["reasoning_content"] = text
    content = message.get("content")
    if isinstance(content, list) and not all(map(_is_plain_text, content)):
        found["content_parts"] = content
    if fields := {str(one.id): one.fields for one in calls if one.fields}:
        found["tool_call_fields"] = fields
    rest = {name: value for name, value in message.items() if name not in _OF_MESSAGE}
    return deepcopy(found | {name: value for name, value in rest.items() if value not in _EMPTY})


def _is_plain_text(part: Any) -> bool:
    return isinstance(part, str) or (isinstance(part, dict) and set(part) == {"type", "text"})


def response_metadata(data: Json, choice: Json) -> Json:
    """Return what a reply and one of its choices say beside the message, under the names of the API.

    Only `model` is `model_name`, and `usage` is `token_usage`, with `cost` and `cost_details` beside it.
    """
    usage = data.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    found: Json = {"model_provider": PROVIDER, "model_name": data.get("model"), "token_usage": usage}
    found |= {name: usage.get(name) for name in ("cost", "cost_details")}
    found |= {name: value for name, value in data.items() if name not in ("model", "usage", "choices")}
    found |= {name: value for name, value in choice.items() if name not in ("index", "message")}
    return deepcopy({name: value for name, value in found.items() if value not in _EMPTY})


# --- usage --------------------------------------------------------------------------------------------


def usage_metadata(usage: Mapping[str, Any]) -> UsageMetadata:
    """Return the tokens of a reply in LangChain's words, those of the API that LangChain lacks included."""
    given = _count(usage, "prompt_tokens", "input_tokens") or 0
    made = _count(usage, "completion_tokens", "output_tokens") or 0
    total = _count(usage, "total_tokens")
    found: Json = {
        "input_tokens": given,
        "output_tokens": made,
        "total_tokens": given + made if total is None else total,
    }
    for name, *sources in (
        ("input_token_details", "prompt_tokens_details", "input_tokens_details"),
        ("output_token_details", "completion_tokens_details", "output_tokens_details"),
    ):
        found_details = (usage[source] for source in sources if isinstance(usage.get(source), dict))
        details: Json = next(found_details, {})
        counts = {_detail_name(key): _count(details, key) for key in details}
        if counts := {key: value for key, value in counts.items() if value is not None}:
            found[name] = counts
    return cast(UsageMetadata, found)


def _detail_name(name: str) -> str:
    return _NAMES.get(name) or name.removesuffix("_tokens")


def _count(usage: Mapping[str, Any], *names: str) -> int | None:
    """Return the first of these numbers; some servers send them with a decimal point."""
    for name in names:
        value = usage.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value):
            return int(value)
    return None


# --- tool calls ---------------------------------------------------------------------------------------


class ReadCall(NamedTuple):
    """A tool call, which is either valid or not."""

    id: str
    valid: ToolCall | None
    invalid: InvalidToolCall | None
    fields: Json
    """Those that have no place in a call of LangChain."""


def read_calls(calls: Any, generation_id: Any) -> list[ReadCall]:
    """Return the tool calls of a message."""
    return [_read_call(call, place, generation_id) for place, call in enumerate(object_list(calls))]


def made_id(place: int, generation_id: Any) -> str:
    """Return the id of a call that came without one: the message with its result needs it."""
    return f"call_{place}_{generation_id}" if generation_id else f"call_{place}"


def called(call: Json) -> tuple[str, str]:
    """Return the name and the arguments, as text, of the function or custom tool that is called."""
    function, custom = call.get("function"), call.get("custom")
    if not isinstance(function, dict) and isinstance(custom, dict):
        return str(custom.get("name") or ""), arguments_text({CUSTOM_INPUT: custom.get("input")})
    function = function if isinstance(function, dict) else {}
    return str(function.get("name") or ""), arguments_text(function.get("arguments"))


def _read_call(call: Json, place: int, generation_id: Any) -> ReadCall:
    name, text = called(call)
    id_ = call.get("id")
    id_ = str(id_) if id_ else made_id(place, generation_id)
    fields = {key: value for key, value in call.items() if key not in _OF_CALL and value is not None}
    if call.get("type", "function") != "function":
        fields["type"] = call["type"]
    arguments = parse_object(text)
    if arguments is not None:
        return ReadCall(id_, tool_call(name=name, args=arguments, id=id_), None, fields)
    error = "the arguments are no JSON object"
    return ReadCall(id_, None, invalid_tool_call(name=name, args=text, id=id_, error=error), fields)
