# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenRouterMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import RoutingStrategy
    from .endpoints_metadata import EndpointsMetadata
    from .pipeline_stage import PipelineStage
    from .router_attempt import RouterAttempt
    from .router_params import RouterParams

decode_endpoints_metadata: Decode = late(globals(), "decode_endpoints_metadata", "endpoints_metadata")
decode_pipeline_stage: Decode = late(globals(), "decode_pipeline_stage", "pipeline_stage")
decode_router_attempt: Decode = late(globals(), "decode_router_attempt", "router_attempt")
decode_router_params: Decode = late(globals(), "decode_router_params", "router_params")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenRouterMetadata(_Model):
    """How OpenRouter handled a request, when asked for by header. Errors may lack some of the keys."""

    attempt: int
    """Which attempt gave the answer. 0 on an error means that no provider was reached."""
    endpoints: EndpointsMetadata
    """The endpoints that were considered."""
    is_byok: bool
    """Whether a provider key of your own served the request."""
    region: str | None
    """Region in which the request was handled. Null when not known."""
    requested: str
    """The model or router that was asked for."""
    strategy: RoutingStrategy
    """Which way the model was determined."""
    summary: str
    """The routing in one line, for a person."""
    attempts: list[RouterAttempt] | Unset = UNSET
    """The providers tried, in order, with the status of each."""
    generation_time: int | Unset = UNSET
    """How long generation took, in milliseconds."""
    params: RouterParams | Unset = UNSET
    """Numbers the router worked with, where it has any."""
    pipeline: list[PipelineStage] | Unset = UNSET
    """What guardrails, plugins and server tools did to the request and the answer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterMetadata)
        self.attempt = pop("attempt", UNSET)
        value = pop("endpoints", UNSET)
        self.endpoints = decode_endpoints_metadata(value)
        self.is_byok = pop("is_byok", UNSET)
        self.region = pop("region", UNSET)
        self.requested = pop("requested", UNSET)
        self.strategy = pop("strategy", UNSET)
        self.summary = pop("summary", UNSET)
        self.generation_time = pop("generation_time", UNSET)
        if rest:
            value = pop("attempts", UNSET)
            self.attempts = [decode_router_attempt(item) for item in value] if type(value) is list else value
            value = pop("params", UNSET)
            self.params = decode_router_params(value)
            value = pop("pipeline", UNSET)
            self.pipeline = [decode_pipeline_stage(item) for item in value] if type(value) is list else value
        else:
            self.attempts = UNSET
            self.params = UNSET
            self.pipeline = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenRouterMetadata.decode
OpenRouterMetadata.wire_names = {
    "attempt": "attempt",
    "endpoints": "endpoints",
    "is_byok": "is_byok",
    "region": "region",
    "requested": "requested",
    "strategy": "strategy",
    "summary": "summary",
    "attempts": "attempts",
    "generation_time": "generation_time",
    "params": "params",
    "pipeline": "pipeline",
}
