# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .decisions_request_questions_value import DecisionsRequestQuestionsValue
    from .provider_preferences import ProviderPreferences
    from .trace_config import TraceConfig

decode_decisions_request_questions_value: Decode = late(
    globals(), "decode_decisions_request_questions_value", "decisions_request_questions_value"
)
decode_provider_preferences: Decode = late(globals(), "decode_provider_preferences", "provider_preferences")
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsRequest(_Model):
    """A state and the questions to answer about it."""

    model: str
    """Id of a model for decisions, one with `decisions` among its output modalities."""
    questions: dict[str, DecisionsRequestQuestionsValue]
    """The questions, by names of your choice. The answers come back under the same names."""
    state: str | dict[str, Any] | list[Any]
    """The situation the questions are about, as text or as JSON of your own making."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent or null.
    """
    session_id: str | Unset = UNSET
    """Id that groups this request with others, for observability. At most 256 characters."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, for grouping and abuse tracking."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsRequest)
        self.model = pop("model", UNSET)
        value = pop("questions", UNSET)
        self.questions = (
            {key: decode_decisions_request_questions_value(member) for key, member in value.items()}
            if type(value) is dict
            else value
        )
        self.state = pop("state", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = decode_provider_preferences(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsRequest.decode
DecisionsRequest.wire_names = {
    "model": "model",
    "questions": "questions",
    "state": "state",
    "provider": "provider",
    "session_id": "session_id",
    "trace": "trace",
    "user": "user",
}
