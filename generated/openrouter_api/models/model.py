# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model Model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import Parameter
    from .default_parameters import DefaultParameters
    from .model_alias_target import ModelAliasTarget
    from .model_architecture import ModelArchitecture
    from .model_benchmarks import ModelBenchmarks
    from .model_links import ModelLinks
    from .model_reasoning import ModelReasoning
    from .per_request_limits import PerRequestLimits
    from .public_pricing import PublicPricing
    from .top_provider_info import TopProviderInfo

decode_default_parameters: Decode = late(globals(), "decode_default_parameters", "default_parameters")
decode_model_alias_target: Decode = late(globals(), "decode_model_alias_target", "model_alias_target")
decode_model_architecture: Decode = late(globals(), "decode_model_architecture", "model_architecture")
decode_model_benchmarks: Decode = late(globals(), "decode_model_benchmarks", "model_benchmarks")
decode_model_links: Decode = late(globals(), "decode_model_links", "model_links")
decode_model_reasoning: Decode = late(globals(), "decode_model_reasoning", "model_reasoning")
decode_per_request_limits: Decode = late(globals(), "decode_per_request_limits", "per_request_limits")
decode_public_pricing: Decode = late(globals(), "decode_public_pricing", "public_pricing")
decode_top_provider_info: Decode = late(globals(), "decode_top_provider_info", "top_provider_info")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class Model(_Model):
    """A model in the catalogue: what it can do, and what it costs."""

    architecture: ModelArchitecture
    """What goes in and out, and how text is split into tokens."""
    canonical_slug: str
    """Permanent name of the model, which stays when `id` moves on."""
    context_length: int | None
    """Longest context in tokens, prompt and output together. Null when there is no such limit."""
    created: int
    """When the model was added, in Unix seconds."""
    default_parameters: DefaultParameters | None
    """Sampling settings in force where a request sets none. Null when the model brings none."""
    id: str
    """Id to use as `model` in requests, as `author/slug` with a variant suffix where there is one."""
    links: ModelLinks
    """Where to read more through the API."""
    name: str
    """Display name."""
    per_request_limits: PerRequestLimits | None
    """Token limits on each request. Null when there are none."""
    pricing: PublicPricing
    """What the model costs, as decimal strings in USD."""
    supported_parameters: list[Parameter]
    """Request parameters the model understands; single endpoints may support fewer."""
    supported_voices: list[str] | None
    """Voices to choose from for speech. Null when the model has none on record."""
    top_provider: TopProviderInfo
    """Limits of the provider that is tried first."""
    alias_target: ModelAliasTarget | Unset = UNSET
    """The model this id stands for. Absent unless the id is an alias."""
    benchmarks: ModelBenchmarks | Unset = UNSET
    """Standing in public benchmarks. Absent when there is none."""
    description: str | Unset = UNSET
    """What the model is, in prose."""
    expiration_date: str | Unset | None = UNSET
    """Date on which the model goes out of service. Null or absent when none is planned."""
    hugging_face_id: str | Unset | None = UNSET
    """Id of the weights on Hugging Face. Null or absent when they are not published there."""
    knowledge_cutoff: str | Unset | None = UNSET
    """Date up to which the model knows the world. Null or absent when unknown."""
    reasoning: ModelReasoning | Unset = UNSET
    """How far reasoning can be controlled. Absent when the model does not reason."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Model)
        value = pop("architecture", UNSET)
        self.architecture = decode_model_architecture(value)
        self.canonical_slug = pop("canonical_slug", UNSET)
        self.context_length = pop("context_length", UNSET)
        self.created = pop("created", UNSET)
        value = pop("default_parameters", UNSET)
        self.default_parameters = decode_default_parameters(value)
        self.id = pop("id", UNSET)
        value = pop("links", UNSET)
        self.links = decode_model_links(value)
        self.name = pop("name", UNSET)
        value = pop("per_request_limits", UNSET)
        self.per_request_limits = decode_per_request_limits(value)
        value = pop("pricing", UNSET)
        self.pricing = decode_public_pricing(value)
        self.supported_parameters = pop("supported_parameters", UNSET)
        self.supported_voices = pop("supported_voices", UNSET)
        value = pop("top_provider", UNSET)
        self.top_provider = decode_top_provider_info(value)
        self.description = pop("description", UNSET)
        self.expiration_date = pop("expiration_date", UNSET)
        self.hugging_face_id = pop("hugging_face_id", UNSET)
        self.knowledge_cutoff = pop("knowledge_cutoff", UNSET)
        if rest:
            value = pop("alias_target", UNSET)
            self.alias_target = decode_model_alias_target(value)
            value = pop("benchmarks", UNSET)
            self.benchmarks = decode_model_benchmarks(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_model_reasoning(value)
        else:
            self.alias_target = UNSET
            self.benchmarks = UNSET
            self.reasoning = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = Model.decode
Model.wire_names = {
    "architecture": "architecture",
    "canonical_slug": "canonical_slug",
    "context_length": "context_length",
    "created": "created",
    "default_parameters": "default_parameters",
    "id": "id",
    "links": "links",
    "name": "name",
    "per_request_limits": "per_request_limits",
    "pricing": "pricing",
    "supported_parameters": "supported_parameters",
    "supported_voices": "supported_voices",
    "top_provider": "top_provider",
    "alias_target": "alias_target",
    "benchmarks": "benchmarks",
    "description": "description",
    "expiration_date": "expiration_date",
    "hugging_face_id": "hugging_face_id",
    "knowledge_cutoff": "knowledge_cutoff",
    "reasoning": "reasoning",
}
