"""Runs on `responses.send` and `responses.stream`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

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

_FUNCTION: Final = "function_call"
_CUSTOM: Final = "custom_tool_call"


class ResponsesFormat(RunFormat):
    """The Responses API: the reply is a list of items, some of which are calls, and so are the answers."""

    __slots__ = ()
    api = "responses"
    history = "input"
    lengths = ("max_output_tokens",)

    @property
    def operation(self) -> Operation[Any, Any]:
        from openrouter_api.operations.responses import SEND

        return SEND

    def conversation(self, given: Any) -> Any:
        return [{"role": "user", "content": given}] if isinstance(given, str) else given

    def declaration(self, tool: Tool[..., Any]) -> Json:
        declared = tool.wire
        if not isinstance(declared.get("function"), dict):
            return declared
        others = {name: value for name, value in declared.items() if name != "function"}
        return {**others, **declared["function"]}

    def custom_name(self, declaration: Json) -> str | None:
        return text_or_empty(declaration.get("name")) or None if declaration.get("type") == "custom" else None

    def forced(self, choice: Any) -> str | None:
        if choice == "required":
            return ""
        choice = dict_or_empty(choice)
        return text_or_empty(choice.get("name")) or None if choice.get("type") == "function" else None

    def with_instructions(self, arguments: Json) -> Json:
        return arguments

    def read(self, reply: Any) -> StepReply:
        output = getattr(reply, "output", None)
        items = (
            [item for item in to_json(output) if isinstance(item, dict)] if isinstance(output, list) else []
        )
        return step_reply(
            reply, items, [_call(item) for item in items if item.get("type") in (_FUNCTION, _CUSTOM)]
        )

    def set_id(self, call: ReplyCall, call_id: str) -> None:
        call.id = call.entry["call_id"] = call_id

    def answer(self, call: Call, content: Content, conversation: list[Json]) -> Json:
        calls = (item for item in reversed(conversation) if item.get("type") in (_FUNCTION, _CUSTOM))
        kind = next((item["type"] for item in calls if item.get("call_id") == call.call_id), _FUNCTION)
        output: Any = content
        if not isinstance(content, str):
            from openrouter_sdk.content.other_formats import responses_part

            output = [responses_part(part) for part in content]
        return {"type": f"{kind}_output", "call_id": call.call_id, "output": output}

    def last_text(self, conversation: list[Json]) -> str:
        end = len(conversation)
        while end and str(conversation[end - 1].get("type")).endswith("_output"):
            end -= 1
        texts: list[str] = []
        for item in reversed(conversation[:end]):
            if item.get("role") not in ("assistant", None) or str(item.get("type")).endswith("_output"):
                break
            parts = item.get("content") if item.get("type") == "message" else None
            found = [dict_or_empty(part) for part in parts] if isinstance(parts, list) else []
            texts[:0] = [
                text_or_empty(part.get("text")) for part in found if part.get("type") == "output_text"
            ]
        return "".join(texts)


def _call(item: Json) -> ReplyCall:
    is_custom = item["type"] == _CUSTOM
    return ReplyCall(
        text_or_empty(item.get("call_id")),
        text_or_empty(item.get("name")),
        item.get("input" if is_custom else "arguments"),
        item,
        is_custom=is_custom,
    )
