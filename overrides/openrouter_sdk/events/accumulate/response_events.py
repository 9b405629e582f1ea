"""Say what each event of a response's stream adds to it (protocol section 7.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openrouter_sdk.events.accumulate.merging import error_object, number, told_error
from openrouter_sdk.events.accumulate.output_items import Piecewise
from openrouter_sdk.events.accumulate.response_state import GatheredResponse

_Event = dict[str, Any]
Handler = Callable[[GatheredResponse, _Event], None]


def _note(gathered: GatheredResponse, event: _Event) -> None:
    gathered.note(event.get("response"))


def _end(gathered: GatheredResponse, event: _Event) -> None:
    response = event.get("response")
    gathered.end(response)
    told = response if type(response) is dict else {}
    if event.get("type") == "response.failed" or told.get("status") == "failed":
        _fail_response(gathered, {**event, **told})


def _fail_response(gathered: GatheredResponse, told: _Event) -> None:
    error = error_object(told.get("error")) or {"message": "The response failed, and no error came with it."}
    kind = told.get("error_type")
    gathered.fail({"error_type": kind, **error} if kind is not None else error)


def fail(gathered: GatheredResponse, event: _Event) -> None:
    """Take an error event, flat or nested (protocol section 7.3)."""
    gathered.fail(told_error(event))


def _begin_item(gathered: GatheredResponse, event: _Event) -> None:
    if type(event.get("item")) is dict:
        gathered.begin(number(event.get("output_index")), event["item"])


def _finish_item(gathered: GatheredResponse, event: _Event) -> None:
    if type(event.get("item")) is dict:
        gathered.finish(number(event.get("output_index")), event["item"])


def _part(place: str, index: str, kind: str) -> Handler:
    """A part as a whole, at its beginning or when it is done."""

    def take(gathered: GatheredResponse, event: _Event) -> None:
        part = event.get("part")
        if type(part) is not dict:
            return
        told = part.get("type") if type(part.get("type")) is str else kind
        item = gathered.item(event, "reasoning" if told in _REASONING_PARTS else "message")
        item.part(place, number(event.get(index)), told or kind).replace(part)

    return take


def _part_delta(place: str, index: str, owner: str, kind: str, field: str) -> Handler:
    """A piece of a part's text."""

    def take(gathered: GatheredResponse, event: _Event) -> None:
        part = gathered.item(event, owner).part(place, number(event.get(index)), kind)
        part.append(field, event.get("delta"))
        if event.get("logprobs"):
            part.add_logprobs(event["logprobs"])

    return take


def _part_text(place: str, index: str, owner: str, kind: str, field: str) -> Handler:
    """A part's text as a whole."""

    def take(gathered: GatheredResponse, event: _Event) -> None:
        part = gathered.item(event, owner).part(place, number(event.get(index)), kind)
        part.settle(field, event.get(field))
        if event.get("logprobs"):
            part.replace({"logprobs": event["logprobs"]})

    return take


def _annotate(gathered: GatheredResponse, event: _Event) -> None:
    if event.get("annotation") is not None:
        part = gathered.item(event, "message").part(
            "content", number(event.get("content_index")), "output_text"
        )
        part.annotate(number(event.get("annotation_index")), event["annotation"])


def _item_delta(kind: str, field: str) -> Handler:
    """A piece of one of the item's own texts."""

    def take(gathered: GatheredResponse, event: _Event) -> None:
        gathered.item(event, kind).append(field, event.get("delta"))

    return take


def _item_text(kind: str, field: str) -> Handler:
    """One of the item's own texts as a whole."""

    def take(gathered: GatheredResponse, event: _Event) -> None:
        item = gathered.item(event, kind)
        item.settle(field, event.get(field))
        if type(event.get("name")) is str:
            item.fields.setdefault("name", event["name"])

    return take


def _diff_delta(gathered: GatheredResponse, event: _Event) -> None:
    gathered.item(event, "apply_patch_call").diff.append("diff", event.get("delta"))


def _diff_text(gathered: GatheredResponse, event: _Event) -> None:
    gathered.item(event, "apply_patch_call").diff.settle("diff", event.get("diff"))


def _status(kind: str, status: str) -> Handler:
    """A step of a tool's work."""

    def take(gathered: GatheredResponse, event: _Event) -> None:
        gathered.item(event, kind).advance(status)

    return take


def _preview(gathered: GatheredResponse, event: _Event) -> None:
    item = gathered.item(event, "image_generation_call")
    picture = event.get("partial_image_b64")
    if type(picture) is str:
        item.preview = picture


def _panelist(gathered: GatheredResponse, event: _Event) -> Piecewise:
    return gathered.item(event, _FUSION).panelist(event.get("model"))


def _panel_added(gathered: GatheredResponse, event: _Event) -> None:
    _panelist(gathered, event)


def _panel_delta(gathered: GatheredResponse, event: _Event) -> None:
    _panelist(gathered, event).append("content", event.get("delta"))


def _panel_text(gathered: GatheredResponse, event: _Event) -> None:
    _panelist(gathered, event).settle("content", event.get("content"))


def _panel_failed(gathered: GatheredResponse, event: _Event) -> None:
    told = {key: event[key] for key in ("error", "status_code") if event.get(key) is not None}
    _panelist(gathered, event).replace({"error": "", **told})


def _analysis(gathered: GatheredResponse, event: _Event) -> None:
    if event.get("analysis") is not None:
        gathered.item(event, _FUSION).replace({"analysis": event["analysis"]})


_FUSION = "openrouter:fusion"
_REASONING_PARTS = ("reasoning_text", "summary_text")

# Item type and its field, and the stem of the events that bring that field in pieces.
_ITEM_TEXTS = {
    "function_call_arguments": ("function_call", "arguments"),
    "custom_tool_call_input": ("custom_tool_call", "input"),
    "code_interpreter_call_code": ("code_interpreter_call", "code"),
}
# The same for texts of parts: where the parts are, what numbers them, item type, part type, field.
_PART_TEXTS = {
    "output_text": ("content", "content_index", "message", "output_text", "text"),
    "refusal": ("content", "content_index", "message", "refusal", "refusal"),
    "reasoning_text": ("content", "content_index", "reasoning", "reasoning_text", "text"),
    "reasoning_summary_text": ("summary", "summary_index", "reasoning", "summary_text", "text"),
}
_STEPS = {
    "code_interpreter_call": ("code_interpreter_call", ("in_progress", "interpreting", "completed")),
    "fusion_call": (_FUSION, ("in_progress", "completed")),
    "image_generation_call": ("image_generation_call", ("in_progress", "generating", "completed")),
    "web_search_call": ("web_search_call", ("in_progress", "searching", "completed")),
}

HANDLERS: dict[str, Handler] = {
    "response.created": _note,
    "response.in_progress": _note,
    "response.completed": _end,
    "response.incomplete": _end,
    "response.failed": _end,
    "error": fail,
    "response.output_item.added": _begin_item,
    "response.output_item.done": _finish_item,
    "response.content_part.added": _part("content", "content_index", "output_text"),
    "response.content_part.done": _part("content", "content_index", "output_text"),
    "response.reasoning_summary_part.added": _part("summary", "summary_index", "summary_text"),
    "response.reasoning_summary_part.done": _part("summary", "summary_index", "summary_text"),
    "response.output_text.annotation.added": _annotate,
    "response.apply_patch_call_operation_diff.delta": _diff_delta,
    "response.apply_patch_call_operation_diff.done": _diff_text,
    "response.image_generation_call.partial_image": _preview,
    "response.fusion_call.analysis.completed": _analysis,
    "response.fusion_call.panel.added": _panel_added,
    "response.fusion_call.panel.delta": _panel_delta,
    "response.fusion_call.panel.completed": _panel_text,
    "response.fusion_call.panel.failed": _panel_failed,
    **{f"response.{stem}.delta": _item_delta(*where) for stem, where in _ITEM_TEXTS.items()},
    **{f"response.{stem}.done": _item_text(*where) for stem, where in _ITEM_TEXTS.items()},
    **{f"response.{stem}.delta": _part_delta(*where) for stem, where in _PART_TEXTS.items()},
    **{f"response.{stem}.done": _part_text(*where) for stem, where in _PART_TEXTS.items()},
    **{
        f"response.{stem}.{step}": _status(kind, step)
        for stem, (kind, steps) in _STEPS.items()
        for step in steps
    },
    # Names that only samples in the documentation use (protocol section 7.2).
    "response.content_part.delta": _part_delta(*_PART_TEXTS["output_text"]),
    "response.reasoning.delta": _part_delta(*_PART_TEXTS["reasoning_text"]),
    "response.done": _end,
    "response.error": fail,
}
