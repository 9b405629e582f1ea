# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ErrorAvailability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ErrorAvailabilityCode
    from .error_availability_constraint import ErrorAvailabilityConstraint

decode_error_availability_constraint: Decode = late(
    globals(), "decode_error_availability_constraint", "error_availability_constraint"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ErrorAvailability(_Model):
    """Why a model could not be used, and what would help. Rides on errors and on streaming error
    chunks.
    """

    code: ErrorAvailabilityCode
    """What kind of availability problem it is."""
    docs_url: str
    """Page that explains the problem."""
    requested_models: list[str]
    """The models that the request asked for."""
    retryable: bool
    """Whether the same request may succeed later. Trust this over the status and `code`."""
    affected_providers: list[str] | Unset = UNSET
    """Providers that the problem concerns."""
    constraint: ErrorAvailabilityConstraint | Unset = UNSET
    """The request setting that ruled out the endpoints, when a single one can be named."""
    excluded_by: list[str] | Unset = UNSET
    """Filters that removed endpoints, for example `max_price`, `context_length`, `data_policy:zdr` or
    `allowed_providers`.
    """
    fallback_models: list[str] | Unset = UNSET
    """Models to try in place of the one asked for."""
    retry_after: float | Unset = UNSET
    """Seconds to wait before trying again, the same as the `Retry-After` header. Of several providers,
    the shortest wait.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorAvailability)
        self.code = pop("code", UNSET)
        self.docs_url = pop("docs_url", UNSET)
        self.requested_models = pop("requested_models", UNSET)
        self.retryable = pop("retryable", UNSET)
        self.affected_providers = pop("affected_providers", UNSET)
        self.excluded_by = pop("excluded_by", UNSET)
        self.fallback_models = pop("fallback_models", UNSET)
        self.retry_after = pop("retry_after", UNSET)
        if rest:
            value = pop("constraint", UNSET)
            self.constraint = decode_error_availability_constraint(value)
        else:
            self.constraint = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ErrorAvailability.decode
ErrorAvailability.wire_names = {
    "code": "code",
    "docs_url": "docs_url",
    "requested_models": "requested_models",
    "retryable": "retryable",
    "affected_providers": "affected_providers",
    "constraint": "constraint",
    "excluded_by": "excluded_by",
    "fallback_models": "fallback_models",
    "retry_after": "retry_after",
}
