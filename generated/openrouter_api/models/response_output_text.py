# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponseOutputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_ai_responses_annotation import OpenAIResponsesAnnotation
    from .response_output_text_logprobs_item import ResponseOutputTextLogprobsItem

decode_open_ai_responses_annotation: Decode = late(
    globals(), "decode_open_ai_responses_annotation", "open_ai_responses_annotation"
)
decode_response_output_text_logprobs_item: Decode = late(
    globals(), "decode_response_output_text_logprobs_item", "response_output_text_logprobs_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputText(_Model):
    """Text of the model's answer, with its sources."""

    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: list[OpenAIResponsesAnnotation] | Unset = UNSET
    """Sources and files that stretches of the text refer to."""
    logprobs: list[ResponseOutputTextLogprobsItem] | Unset = UNSET
    """How probable each token of the text was, if asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseOutputText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [decode_open_ai_responses_annotation(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("logprobs", UNSET)
            self.logprobs = (
                [decode_response_output_text_logprobs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.annotations = UNSET
            self.logprobs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponseOutputText.decode
ResponseOutputText.wire_names = {
    "text": "text",
    "type": "type",
    "annotations": "annotations",
    "logprobs": "logprobs",
}
