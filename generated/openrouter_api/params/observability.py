# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `observability`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from .. import models as _models


class CreateObservabilityDestinationRequestDict(TypedDict, total=False):
    """A new destination for traces."""

    api_key_hashes: Sequence[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    or absent sets no limit to certain keys. Limits: at least 1 item.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost. The API default is `false`."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented. The API default is `false`.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented. The API default is `false`.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented.
    The API default is `false`.
    """
    config: Required[Mapping[str, object]]
    """Address and credentials of the receiving service. The keys depend on `type` and have the wire
    spelling (`apiKey`, not `api_key`): see the class for the type, such as
    `ObservabilityDatadogDestinationConfig`.
    """
    enabled: bool
    """Whether to start sending. False creates the destination paused. The API default is `true`."""
    filter_rules: (
        ObservabilityFilterRulesConfigNullableDict | _models.ObservabilityFilterRulesConfigNullable | None
    )
    """Conditions that a generation must meet to be sent. Null or absent for no filter."""
    name: Required[str]
    """Name of the destination for people to read."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented. The API default is `false`.
    """
    regions: Sequence[_models.ObservabilityDataRegionInput]
    """Data regions whose generations are sent, by its name. The server chooses when absent; the answer
    tells which.
    """
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all. The server chooses when
    absent.
    """
    type: Required[_models.CreateObservabilityDestinationRequestType]
    """Which service receives the traces. Decides the keys of `config`; an update cannot change it."""
    workspace_id: str
    """Workspace whose generations are sent. The server chooses one when absent; the answer tells
    which.
    """


class ObservabilityCreateParams(CreateObservabilityDestinationRequestDict, total=False):
    """Arguments of `observability.create`, which its docstring describes."""


class ObservabilityDeleteParams(TypedDict, total=False):
    """Arguments of `observability.delete`, which its docstring describes."""

    id: Required[str]


class ObservabilityFilterRuleGroupDict(TypedDict, total=False):
    """Rules that are judged together."""

    logic: _models.ObservabilityFilterRuleGroupLogic
    """Whether all rules of the group must hold (`and`) or one is enough (`or`). The API default is
    `"and"`.
    """
    rules: Required[
        Sequence[ObservabilityFilterRuleGroupRulesItemDict | _models.ObservabilityFilterRuleGroupRulesItem]
    ]
    """The rules of the group."""


class ObservabilityFilterRuleGroupRulesItemDict(TypedDict, total=False):
    """One condition on a generation."""

    field: Required[_models.ObservabilityFilterRuleGroupRulesItemField]
    """What to look at."""
    operator: Required[_models.ObservabilityFilterRuleGroupRulesItemOperator]
    """How to compare the field with `value`."""
    value: str | float
    """What to compare with: a number for `gt`, `lt`, `gte` and `lte`, a pattern for `regex`. Leave it
    out for `exists` and `not_exists`.
    """


class ObservabilityFilterRulesConfigNullableDict(TypedDict, total=False):
    """The filter to set on a destination."""

    enabled: bool
    """Whether the filter applies. False stores the rules without using them. The API default is
    `true`.
    """
    groups: Required[Sequence[ObservabilityFilterRuleGroupDict | _models.ObservabilityFilterRuleGroup]]
    """Groups of rules. How several groups are joined is not documented."""


class ObservabilityGetParams(TypedDict, total=False):
    """Arguments of `observability.get`, which its docstring describes."""

    id: Required[str]


class ObservabilityListParams(TypedDict, total=False):
    """Arguments of `observability.list`, which its docstring describes."""

    offset: int | None
    limit: int
    workspace_id: str


class UpdateObservabilityDestinationRequestDict(TypedDict, total=False):
    """Settings to change on a destination. What is absent stays as it is."""

    api_key_hashes: Sequence[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    lifts the limit to certain keys. Limits: at least 1 item.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: Mapping[str, object]
    """New address and credentials, with the keys of the type of the destination in their wire
    spelling. Whether a part is merged into what is stored is not documented, so send all keys,
    secrets included.
    """
    enabled: bool
    """False pauses sending, true resumes it."""
    filter_rules: (
        ObservabilityFilterRulesConfigNullableDict | _models.ObservabilityFilterRulesConfigNullable | None
    )
    """New filter, in place of the present one. Null removes it."""
    name: str
    """New name."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: Sequence[_models.ObservabilityDataRegionInput]
    """New list of the data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""


class ObservabilityUpdateParams(UpdateObservabilityDestinationRequestDict, total=False):
    """Arguments of `observability.update`, which its docstring describes."""

    id: Required[str]
