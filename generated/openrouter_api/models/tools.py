# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        ServerToolDetailsStatus,
        ServerToolDetailsSupportedApiFormatsItem,
        ServerToolEngineByok,
        ServerToolEngineDataRegionsItem,
        ServerToolEnginePricingSource,
        ServerToolExecutedBy,
        ServerToolInputNameApiFormatsItem,
        ServerToolOutputNameApiFormat,
        ServerToolStatus,
        ServerToolSupportedApiFormatsItem,
    )


@model
class GetToolResponse(_Model):
    """Wraps one server tool."""

    data: ServerToolDetails
    """The tool asked for."""


@model
class ListToolsResponse(_Model):
    """Server tools, all of them or one page."""

    data: list[ServerTool]
    """The tools of this page."""
    links: ListToolsResponseLinks
    """Where to read on."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class ListToolsResponseLinks(_Model):
    """Links from one page of tools to others."""

    next: str | None
    """Link to the next page. Null on the last page."""
    _nullable = ("next",)


@model
class ServerTool(_Model):
    """A ready-made tool that a request can offer to the model, as the list shows it."""

    aliases: list[ServerToolInputName]
    """Values of `type` in a request that mean this tool, and what it is then called in the answer."""
    default_engine: str | None
    """Id of the engine that runs the tool when a request names none. Null when there is no such
    default.
    """
    docs_url: str
    """Address of the page that explains the tool."""
    engines: list[ServerToolEngine]
    """Services that can run the tool, with their prices."""
    fallback_engine: str | None
    """Id of the engine that takes over when the usual one cannot serve. Null when there is none."""
    id: str
    """Id of the tool."""
    input_schema: dict[str, Any]
    """JSON Schema of the arguments that the model writes when it calls the tool."""
    name: str
    """Canonical name of the tool, which `tools.get` takes."""
    native_support: ServerToolNativeSupport
    """How many models and endpoints have the tool built in."""
    output_schema: dict[str, Any] | None
    """JSON Schema of what the tool returns. Null when none is published."""
    parameters_schema: dict[str, Any]
    """JSON Schema of the settings that a request may give the tool in `parameters`."""
    status: ServerToolStatus
    """Whether the tool is still meant for new work."""
    summary: str
    """What the tool does, in brief."""
    supported_api_formats: list[ServerToolSupportedApiFormatsItem]
    """APIs that the tool can be used in."""
    tool_description: str
    """Description of the tool in the words a model gets to read."""
    _nullable = ("default_engine", "fallback_engine", "output_schema")


@model
class ServerToolDetails(_Model):
    """A server tool in full, with the models that support it natively."""

    aliases: list[ServerToolInputName]
    """Values of `type` in a request that mean this tool, and what it is then called in the answer."""
    default_engine: str | None
    """Id of the engine that runs the tool when a request names none. Null when there is no such
    default.
    """
    docs_url: str
    """Address of the page that explains the tool."""
    engines: list[ServerToolEngine]
    """Services that can run the tool, with their prices."""
    fallback_engine: str | None
    """Id of the engine that takes over when the usual one cannot serve. Null when there is none."""
    id: str
    """Id of the tool."""
    input_schema: dict[str, Any]
    """JSON Schema of the arguments that the model writes when it calls the tool."""
    name: str
    """Canonical name of the tool."""
    native_support: ServerToolDetailsNativeSupport
    """Which models have the tool built in, and how many endpoints."""
    output_schema: dict[str, Any] | None
    """JSON Schema of what the tool returns. Null when none is published."""
    parameters_schema: dict[str, Any]
    """JSON Schema of the settings that a request may give the tool in `parameters`."""
    status: ServerToolDetailsStatus
    """Whether the tool is still meant for new work."""
    summary: str
    """What the tool does, in brief."""
    supported_api_formats: list[ServerToolDetailsSupportedApiFormatsItem]
    """APIs that the tool can be used in."""
    tool_description: str
    """Description of the tool in the words a model gets to read."""
    _nullable = ("default_engine", "fallback_engine", "output_schema")


@model
class ServerToolDetailsNativeSupport(_Model):
    """Where a tool is built in at the provider, model by model."""

    endpoint_count: int
    """Number of endpoints, each one model at one provider, that have the tool built in."""
    model_count: int
    """Number of models that have the tool built in at some provider."""
    models: list[ServerToolNativeModel]
    """The models, with the providers concerned."""


@model
class ServerToolEngine(_Model):
    """A service that can run a tool, and on what terms."""

    byok: ServerToolEngineByok
    """Whether a provider key of your own (BYOK) is needed or can be used."""
    data_regions: list[ServerToolEngineDataRegionsItem]
    """Regions in which the engine can process data."""
    default_mode: str | None
    """Mode the engine works in when a request names none. Null when it has no modes."""
    executed_by: ServerToolExecutedBy
    """Who runs the tool with this engine."""
    id: str | None
    """Value that selects the engine in a request. Null when it cannot be selected by name."""
    name: str
    """Name of the engine for people to read."""
    pricing: list[ServerToolPrice]
    """What the engine charges, a price for each unit and mode."""
    pricing_doc_url: str | None
    """Address of the page that explains the prices. Null when there is none."""
    pricing_source: ServerToolEnginePricingSource
    """Where the price of a call comes from."""
    _nullable = ("default_mode", "id", "pricing_doc_url")


@model
class ServerToolInputName(_Model):
    """A name that requests may call a tool by."""

    api_formats: list[ServerToolInputNameApiFormatsItem]
    """APIs that know the tool under this name."""
    output_names: list[ServerToolOutputName]
    """What the tool is called in answers, by API, when requested under this name."""
    type: str
    """Value to give as `type` in an entry of `tools`."""


@model
class ServerToolNativeModel(_Model):
    """A model that has a tool built in."""

    providers: list[str]
    """Providers of the model that offer the tool."""
    slug: str
    """Slug of the model."""


@model
class ServerToolNativeSupport(_Model):
    """Where a tool is built in at the provider, in numbers. `tools.get` names the models."""

    endpoint_count: int
    """Number of endpoints, each one model at one provider, that have the tool built in."""
    model_count: int
    """Number of models that have the tool built in at some provider."""


@model
class ServerToolOutputName(_Model):
    """What a tool is called in the answers of one API."""

    api_format: ServerToolOutputNameApiFormat
    """The API concerned."""
    type: str
    """Value of `type` in the output item."""
    name: str | None = None
    """Name of the tool within the output item. Absent where the `type` alone tells."""


@model
class ServerToolPrice(_Model):
    """What one unit of work of an engine costs."""

    max_units_per_call: int
    """Most units that a single call of the tool can be charged for."""
    mode: str | None
    """Mode of the engine that the price holds for. Null when it holds for any mode."""
    price: str
    """Price of one unit in USD, as a decimal string."""
    unit: str
    """What is counted, such as a request or a result. The values are not documented."""
    _nullable = ("mode",)
