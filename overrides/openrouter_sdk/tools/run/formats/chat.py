"""Runs on `chat.send` and `chat.stream`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.types import to_json
from openrouter_sdk.tools.run.actions import ReplyCall, StepReply
from openrouter_sdk.tools.run.formats.run_format import (
    Json,
    RunFormat,
    dict_or_empty,
    step_reply,
    text_or_empty,
)

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.tools.functions.tool import Tool
    from openrouter_sdk.tools.run.ledger import Call
    from openrouter_sdk.tools.run.wording import Content


class ChatFormat(RunFormat):
    """Chat completions: the reply is a message with calls, and each answer is a message."""

    __slots__ = ()
    api = "chat"
    history = "messages"
    lengths = ("max_completion_tokens", "max_tokens")

    @property
    def operation(self) -> Operation[Any, Any]:
        from openrouter_api.operations.chat import SEND

        return SEND

    def conversation(self, given: Any) -> Any:
        return given

    def declaration(self, tool: Tool[..., Any]) -> Json:
        declared = tool.wire
        if "function" in declared:
            return declared
        own = ("name", "description", "parameters", "strict")
        others = {name: value for name, value in declared.items() if name not in own}
        return {**others, "function": {name: declared[name] for name in own if name in declared}}

    def custom_name(self, declaration: Json) -> str | None:
        if declaration.get("type") != "custom":
            return None
        return text_or_empty(dict_or_empty(declaration.get("custom")).get("name")) or None

    def forced(self, choice: Any) -> str | None:
        if choice == "required":
            return ""
        if dict_or_empty(choice).get("type") != "function":
            return None
        return text_or_empty(dict_or_empty(choice.get("function")).get("name")) or None

    def with_instructions(self, arguments: Json) -> Json:
        if "instructions" not in arguments:
            return arguments
        others = {name: value for name, value in arguments.items() if name != "instructions"}
        messages = list(others["messages"])
        first = messages[0] if messages and messages[0].get("role") in ("system", "developer") else None
        system = {**(first or {"role": "system"}), "content": arguments["instructions"]}
        return {**others, "messages": [system, *(messages if first is None else messages[1:])]}

    def read(self, reply: Any) -> StepReply:
        try:
            message = to_json(reply.message)
        except LookupError:
            return step_reply(reply, [], ())
        if "role" not in message:
            message = {"role": "assistant", **message}
        entries = message.get("tool_calls")
        if not isinstance(entries, list):
            return step_reply(reply, [message], ())
        calls = [_call(entry) for entry in entries if isinstance(entry, dict)]
        if len(calls) < len(entries):
            message["tool_calls"] = [call.entry for call in calls]
        return step_reply(reply, [message], calls)

    def set_id(self, call: ReplyCall, call_id: str) -> None:
        call.id = call.entry["id"] = call_id

    def answer(self, call: Call, content: Content, conversation: list[Json]) -> Json:
        return {"role": "tool", "tool_call_id": call.call_id, "content": content}

    def last_text(self, conversation: list[Json]) -> str:
        message = next((m for m in reversed(conversation) if m.get("role") == "assistant"), {})
        content = message.get("content")
        parts = content if isinstance(content, list) else [{"text": content}]
        return "".join(text_or_empty(dict_or_empty(part).get("text")) for part in parts)


def _call(entry: Json) -> ReplyCall:
    is_custom = entry.get("type") == "custom"
    called = dict_or_empty(entry.get("custom" if is_custom else "function"))
    return ReplyCall(
        text_or_empty(entry.get("id")),
        text_or_empty(called.get("name")),
        called.get("input" if is_custom else "arguments"),
        entry,
        is_custom=is_custom,
    )
