# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .decisions_response_answers_value import DecisionsResponseAnswersValue
    from .decisions_response_usage import DecisionsResponseUsage

decode_decisions_response_answers_value: Decode = late(
    globals(), "decode_decisions_response_answers_value", "decisions_response_answers_value"
)
decode_decisions_response_usage: Decode = late(
    globals(), "decode_decisions_response_usage", "decisions_response_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsResponse(_Model):
    """The answers to all questions of a request."""

    answers: dict[str, DecisionsResponseAnswersValue]
    """The answers, under the names of their questions."""
    model: str
    """Model that answered."""
    usage: DecisionsResponseUsage
    """What the request consumed."""
    id: str | Unset = UNSET
    """Id of the answer. Whether `generations` lookups take it is not documented."""
    provider: str | Unset = UNSET
    """Provider that served the request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsResponse)
        value = pop("answers", UNSET)
        self.answers = (
            {key: decode_decisions_response_answers_value(member) for key, member in value.items()}
            if type(value) is dict
            else value
        )
        self.model = pop("model", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_decisions_response_usage(value)
        self.id = pop("id", UNSET)
        self.provider = pop("provider", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsResponse.decode
DecisionsResponse.wire_names = {
    "answers": "answers",
    "model": "model",
    "usage": "usage",
    "id": "id",
    "provider": "provider",
}
