"""Where chat and responses have the schema, the instructions and the messages of a request."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.replies.reply import NoMessageError
from openrouter_api.types import to_json

if TYPE_CHECKING:
    from typing import Protocol

    from openrouter_sdk.structured.modes import FixedMode
    from openrouter_sdk.structured.output_form import OutputForm

Json = dict[str, Any]

_SCHEMA_WORDS: Final = (
    "Answer with one JSON object that is valid against this JSON Schema, and with nothing else:\n{schema}"
)
_TOOL_DESCRIPTION: Final = "Gives the answer. Call it once, with the whole answer as its arguments."


if TYPE_CHECKING:

    class RequestForm(Protocol):
        """The requests of one API. Arguments, those of its method `send`, are never changed in place."""

        resource: str
        taken: Mapping[str, str]
        """The arguments that `parse` sets itself -> what to do instead of giving them."""

        def with_schema(self, arguments: Json, form: OutputForm[Any]) -> Json:
            """Ask for a reply in the format of the schema."""
            ...

        def with_json(self, arguments: Json, form: OutputForm[Any]) -> Json:
            """Ask for a JSON object, with the schema in the instructions."""
            ...

        def with_tool(self, arguments: Json, form: OutputForm[Any], name: str) -> Json:
            """Ask for a call of a function with the schema."""
            ...

        def continued(self, arguments: Json, reply: Any, words: str, *, for_calls: bool) -> Json:
            """Send the reply back, with words of the user, or with these words as the result of each call."""
            ...


def asked_for(arguments: Json, request: RequestForm, form: OutputForm[Any], mode: FixedMode) -> Json:
    """Return the arguments of a request for a value of the type."""
    if mode == "tool":
        return request.with_tool(arguments, form, form.name)
    asked = request.with_schema if mode == "json_schema" else request.with_json
    # Leave out providers that would ignore the format of the reply, unless the caller says otherwise.
    return {**asked(arguments, form), "provider": requiring_parameters(arguments.get("provider"))}


def requiring_parameters(provider: Any) -> Any:
    """Return preferences with providers left out that ignore parameters, unless they say otherwise."""
    given = to_json(provider) or {}
    # The check of arguments says what is wrong with anything else.
    return {"require_parameters": True, **given} if isinstance(given, dict) else provider


def bodies_of(arguments: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return what the arguments of a call put into the body, and what they put there unchanged."""
    options = _mapping(arguments.get("options"))
    return [arguments, _mapping(options.get("extra_body")), _mapping(arguments.get("extra_body"))]


def conflict(
    bodies: Sequence[Mapping[str, Any]], request: RequestForm, names: Collection[str] | None = None
) -> str | None:
    """Say what is wrong with arguments that are set by the type, or some of these; None if nothing is."""
    for name, advice in request.taken.items():
        for given in bodies if names is None or name in names else ():
            if name in given and (name != "text" or "format" in _mapping(to_json(given[name]))):
                return f"`{name}` cannot be given with an output type: {advice}"
    return None


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _schema_words(form: OutputForm[Any]) -> str:
    return _SCHEMA_WORDS.format(schema=json.dumps(form.schema, ensure_ascii=False, separators=(",", ":")))


def _function(form: OutputForm[Any], name: str) -> Json:
    described = {"name": name, "description": _TOOL_DESCRIPTION, "parameters": form.schema}
    return {**described, "strict": form.is_strict}


class ChatRequests:
    """The requests of `chat.send`."""

    resource = "chat"
    taken: Mapping[str, str] = {
        "response_format": "it is made from the type, or `send` takes it",
        "tools": "use `run_tools(output_type=...)`",
        "tool_choice": "use `run_tools(output_type=...)`",
        "stream": "use `parse_stream`",
        "n": "one answer is read",
    }

    def with_schema(self, arguments: Json, form: OutputForm[Any]) -> Json:
        schema = {"name": form.name, "strict": form.is_strict, "schema": form.schema}
        return {**arguments, "response_format": {"type": "json_schema", "json_schema": schema}}

    def with_json(self, arguments: Json, form: OutputForm[Any]) -> Json:
        asked = {**arguments, "response_format": {"type": "json_object"}}
        messages = arguments.get("messages")
        if isinstance(messages, Sequence) and not isinstance(messages, str):
            count = next(
                (n for n, one in enumerate(messages) if _role(one) not in _INSTRUCTORS), len(messages)
            )
            words = {"role": "system", "content": _schema_words(form)}
            asked["messages"] = [*messages[:count], words, *messages[count:]]
        return asked

    def with_tool(self, arguments: Json, form: OutputForm[Any], name: str) -> Json:
        return {
            **arguments,
            "tools": [{"type": "function", "function": _function(form, name)}],
            "tool_choice": {"type": "function", "function": {"name": name}},
        }

    def continued(self, arguments: Json, reply: Any, words: str, *, for_calls: bool) -> Json:
        message = to_json(_message_of(reply, {}))
        calls = message.get("tool_calls") or []
        added: list[Any] = [message] if calls or reply.text else []
        for index, call in enumerate(calls if for_calls else ()):
            call["id"] = call.get("id") or f"call_{len(arguments['messages'])}_{index}"
            added.append({"role": "tool", "tool_call_id": call["id"], "content": words})
        if not for_calls:
            added.append({"role": "user", "content": words})
        return {**arguments, "messages": [*arguments["messages"], *added]}


class ResponsesRequests:
    """The requests of `responses.send`."""

    resource = "responses"
    taken: Mapping[str, str] = {
        "text": "its `format` is made from the type, or `send` takes it",
        **{name: ChatRequests.taken[name] for name in ("tools", "tool_choice", "stream", "n")},
    }

    def with_schema(self, arguments: Json, form: OutputForm[Any]) -> Json:
        kind = {"type": "json_schema", "name": form.name, "strict": form.is_strict, "schema": form.schema}
        return {**arguments, "text": {**_text_settings(arguments), "format": kind}}

    def with_json(self, arguments: Json, form: OutputForm[Any]) -> Json:
        instructions = arguments.get("instructions")
        words = _schema_words(form)
        return {
            **arguments,
            "text": {**_text_settings(arguments), "format": {"type": "json_object"}},
            "instructions": f"{instructions}\n\n{words}" if instructions else words,
        }

    def with_tool(self, arguments: Json, form: OutputForm[Any], name: str) -> Json:
        return {
            **arguments,
            "tools": [{"type": "function", **_function(form, name)}],
            "tool_choice": {"type": "function", "name": name},
        }

    def continued(self, arguments: Json, reply: Any, words: str, *, for_calls: bool) -> Json:
        given = arguments.get("input") or []
        items = [{"role": "user", "content": given}] if isinstance(given, str) else [*given]
        output = to_json(_message_of(reply, []))
        for index, item in enumerate(output):
            if for_calls and item.get("type") == "function_call":
                item["call_id"] = item.get("call_id") or f"call_{len(items)}_{index}"
        calls = [item["call_id"] for item in output if for_calls and item.get("type") == "function_call"]
        answers = [{"type": "function_call_output", "call_id": id_, "output": words} for id_ in calls]
        asked = [] if for_calls else [{"role": "user", "content": words}]
        return {**arguments, "input": [*items, *output, *answers, *asked]}


def _message_of(reply: Any, default: Any) -> Any:
    try:
        return reply.message
    except NoMessageError:
        return default


_INSTRUCTORS = ("system", "developer")


def _role(message: Any) -> Any:
    return message.get("role") if isinstance(message, Mapping) else getattr(message, "role", None)


def _text_settings(arguments: Json) -> Json:
    settings: Json = to_json(arguments.get("text")) or {}
    return settings


CHAT: Final = ChatRequests()
RESPONSES: Final = ResponsesRequests()
