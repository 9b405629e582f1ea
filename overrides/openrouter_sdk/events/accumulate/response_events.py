"""Handlers of the events of a streamed response (protocol section 7.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openrouter_sdk.events.accumulate.merging import error_object, event_error, is_reason, valid_index
from openrouter_sdk.events.accumulate.output_items import StreamedObject
from openrouter_sdk.events.accumulate.response_state import ResponseState

_Event = dict[str, Any]
Handler = Callable[[ResponseState, _Event], None]


def _update_response(state: ResponseState, event: _Event) -> None:
    state.update(event.get("response"))


def _finish_response(state: ResponseState, event: _Event) -> None:
    response = event.get("response")
    fields = response if type(response) is dict else {}
    state.finish(fields, finished=is_reason(fields.get("status", "completed")))
    if event.get("type") == "response.failed" or fields.get("status") == "failed":
        _fail_response(state, {**event, **fields})


def _fail_response(state: ResponseState, fields: _Event) -> None:
    error = error_object(fields.get("error")) or {"message": "The response failed without an error message."}
    error_type = fields.get("error_type")
    state.fail({"error_type": error_type, **error} if error_type is not None else error)


def add_error(state: ResponseState, event: _Event) -> None:
    """Handle an error event, flat or nested (protocol section 7.3)."""
    state.fail(event_error(event))


def _add_item(state: ResponseState, event: _Event) -> None:
    if type(event.get("item")) is dict:
        state.add_item(valid_index(event.get("output_index")), event["item"])


def _finish_item(state: ResponseState, event: _Event) -> None:
    if type(event.get("item")) is dict:
        state.finish_item(valid_index(event.get("output_index")), event["item"])


def _part(part_list: str, index: str, default_type: str) -> Handler:
    """Handle a complete part, when it is added or done."""

    def handle(state: ResponseState, event: _Event) -> None:
        part = event.get("part")
        if type(part) is not dict:
            return
        part_type = part.get("type") if type(part.get("type")) is str else default_type
        is_message = (
            part_type in _MESSAGE_PARTS if part_list == "summary" else part_type not in _REASONING_PARTS
        )
        item = state.item(event, "message" if is_message else "reasoning")
        item.part(part_list, valid_index(event.get(index)), part_type or default_type).update(part)

    return handle


def _part_delta(part_list: str, index: str, item_type: str, part_type: str, field: str) -> Handler:
    """Handle a delta of the text of a part."""

    def handle(state: ResponseState, event: _Event) -> None:
        part = state.item(event, item_type).part(part_list, valid_index(event.get(index)), part_type)
        part.append(field, event.get("delta"))
        if event.get("logprobs"):
            part.add_logprobs(event["logprobs"])

    return handle


def _part_text(part_list: str, index: str, item_type: str, part_type: str, field: str) -> Handler:
    """Handle the complete text of a part."""

    def handle(state: ResponseState, event: _Event) -> None:
        part = state.item(event, item_type).part(part_list, valid_index(event.get(index)), part_type)
        part.set_text(field, event.get(field))
        if event.get("logprobs"):
            part.update({"logprobs": event["logprobs"]})

    return handle


def _add_annotation(state: ResponseState, event: _Event) -> None:
    if event.get("annotation") is not None:
        item = state.item(event, "message")
        part = item.part("content", valid_index(event.get("content_index")), "output_text")
        part.add_annotation(valid_index(event.get("annotation_index")), event["annotation"])


def _item_delta(item_type: str, field: str) -> Handler:
    """Handle a delta of a text field of an item."""

    def handle(state: ResponseState, event: _Event) -> None:
        state.item(event, item_type).append(field, event.get("delta"))

    return handle


def _item_text(item_type: str, field: str) -> Handler:
    """Handle the complete text of a field of an item."""

    def handle(state: ResponseState, event: _Event) -> None:
        item = state.item(event, item_type)
        item.set_text(field, event.get(field))
        if type(event.get("name")) is str:
            item.fields.setdefault("name", event["name"])

    return handle


def add_unknown_text(state: ResponseState, event: _Event) -> None:
    """Handle a text that the contract does not know, if the name of its event begins with the item's type.

    An example is `response.mcp_call_arguments.delta`, for an item of type `mcp_call`.
    """
    stem, _, action = event["type"].removeprefix("response.").rpartition(".")
    item = state.find(event)
    item_type = None if item is None else item.fields.get("type")
    field = stem.removeprefix(f"{item_type}_")
    if item is None or field == stem:
        return
    if action == "delta":
        item.append(field, event.get("delta"))
    elif action == "done":
        item.set_text(field, event.get(field))


def _diff_delta(state: ResponseState, event: _Event) -> None:
    state.item(event, "apply_patch_call").diff.append("diff", event.get("delta"))


def _diff_text(state: ResponseState, event: _Event) -> None:
    state.item(event, "apply_patch_call").diff.set_text("diff", event.get("diff"))


def _status(item_type: str, status: str) -> Handler:
    """Handle a change of the status of a tool call."""

    def handle(state: ResponseState, event: _Event) -> None:
        state.item(event, item_type).set_status(status)

    return handle


def _image_preview(state: ResponseState, event: _Event) -> None:
    item = state.item(event, "image_generation_call")
    image = event.get("partial_image_b64")
    if type(image) is str:
        item.preview = image


def _panel_response(state: ResponseState, event: _Event) -> StreamedObject:
    return state.item(event, _FUSION).panel_response(event.get("model"))


def _panel_added(state: ResponseState, event: _Event) -> None:
    _panel_response(state, event)


def _panel_delta(state: ResponseState, event: _Event) -> None:
    _panel_response(state, event).append("content", event.get("delta"))


def _panel_text(state: ResponseState, event: _Event) -> None:
    _panel_response(state, event).set_text("content", event.get("content"))


def _panel_failed(state: ResponseState, event: _Event) -> None:
    fields = {key: event[key] for key in ("error", "status_code") if event.get(key) is not None}
    _panel_response(state, event).update({"error": "", **fields})


def _fusion_analysis(state: ResponseState, event: _Event) -> None:
    if event.get("analysis") is not None:
        state.item(event, _FUSION).update({"analysis": event["analysis"]})


_FUSION = "openrouter:fusion"
_REASONING_PARTS = ("reasoning_text", "summary_text")
_MESSAGE_PARTS = ("output_text", "refusal")

# Stem of the event names -> item type, field.
_ITEM_TEXTS = {
    "function_call_arguments": ("function_call", "arguments"),
    "custom_tool_call_input": ("custom_tool_call", "input"),
    "code_interpreter_call_code": ("code_interpreter_call", "code"),
}
# Stem of the event names -> list of parts, field with the index in it, item type, part type, field.
_PART_TEXTS = {
    "output_text": ("content", "content_index", "message", "output_text", "text"),
    "refusal": ("content", "content_index", "message", "refusal", "refusal"),
    "reasoning_text": ("content", "content_index", "reasoning", "reasoning_text", "text"),
    "reasoning_summary_text": ("summary", "summary_index", "reasoning", "summary_text", "text"),
}
# Stem of the event names -> item type, statuses.
_STATUSES = {
    "code_interpreter_call": ("code_interpreter_call", ("in_progress", "interpreting", "completed")),
    "fusion_call": (_FUSION, ("in_progress", "completed")),
    "image_generation_call": ("image_generation_call", ("in_progress", "generating", "completed")),
    "web_search_call": ("web_search_call", ("in_progress", "searching", "completed")),
}

HANDLERS: dict[str, Handler] = {
    "response.created": _update_response,
    "response.in_progress": _update_response,
    "response.completed": _finish_response,
    "response.incomplete": _finish_response,
    "response.failed": _finish_response,
    "error": add_error,
    "response.output_item.added": _add_item,
    "response.output_item.done": _finish_item,
    "response.content_part.added": _part("content", "content_index", "output_text"),
    "response.content_part.done": _part("content", "content_index", "output_text"),
    "response.reasoning_summary_part.added": _part("summary", "summary_index", "summary_text"),
    "response.reasoning_summary_part.done": _part("summary", "summary_index", "summary_text"),
    "response.output_text.annotation.added": _add_annotation,
    "response.apply_patch_call_operation_diff.delta": _diff_delta,
    "response.apply_patch_call_operation_diff.done": _diff_text,
    "response.image_generation_call.partial_image": _image_preview,
    "response.fusion_call.analysis.completed": _fusion_analysis,
    "response.fusion_call.panel.added": _panel_added,
    "response.fusion_call.panel.delta": _panel_delta,
    "response.fusion_call.panel.completed": _panel_text,
    "response.fusion_call.panel.failed": _panel_failed,
    **{f"response.{stem}.delta": _item_delta(*target) for stem, target in _ITEM_TEXTS.items()},
    **{f"response.{stem}.done": _item_text(*target) for stem, target in _ITEM_TEXTS.items()},
    **{f"response.{stem}.delta": _part_delta(*target) for stem, target in _PART_TEXTS.items()},
    **{f"response.{stem}.done": _part_text(*target) for stem, target in _PART_TEXTS.items()},
    **{
        f"response.{stem}.{status}": _status(item_type, status)
        for stem, (item_type, statuses) in _STATUSES.items()
        for status in statuses
    },
    # Found only in samples of the documentation (protocol section 7.2).
    "response.content_part.delta": _part_delta(*_PART_TEXTS["output_text"]),
    "response.reasoning.delta": _part_delta(*_PART_TEXTS["reasoning_text"]),
    "response.done": _finish_response,
    "response.error": add_error,
}
