# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset, model
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

_new = object.__new__


@model
class GetToolResponse(_Model):
    """Wraps one server tool."""

    data: ServerToolDetails
    """The tool asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetToolResponse)
        value = pop("data", UNSET)
        self.data = decode_server_tool_details(value)
        self.additional_properties = rest
        return self


decode_get_tool_response = GetToolResponse.decode


@model
class ListToolsResponse(_Model):
    """Server tools, all of them or one page."""

    data: list[ServerTool]
    """The tools of this page."""
    links: ListToolsResponseLinks
    """Where to read on."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListToolsResponse)
        value = pop("data", UNSET)
        self.data = [decode_server_tool(item) for item in value] if type(value) is list else value
        value = pop("links", UNSET)
        self.links = decode_list_tools_response_links(value)
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_tools_response = ListToolsResponse.decode


@model
class ListToolsResponseLinks(_Model):
    """Links from one page of tools to others."""

    next: str | None
    """Link to the next page. Null on the last page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListToolsResponseLinks)
        self.next = pop("next", UNSET)
        self.additional_properties = rest
        return self


decode_list_tools_response_links = ListToolsResponseLinks.decode


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
    """Canonical name of the tool, which `tools.get_tool` takes."""
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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerTool)
        value = pop("aliases", UNSET)
        self.aliases = (
            [decode_server_tool_input_name(item) for item in value] if type(value) is list else value
        )
        self.default_engine = pop("default_engine", UNSET)
        self.docs_url = pop("docs_url", UNSET)
        value = pop("engines", UNSET)
        self.engines = [decode_server_tool_engine(item) for item in value] if type(value) is list else value
        self.fallback_engine = pop("fallback_engine", UNSET)
        self.id = pop("id", UNSET)
        self.input_schema = pop("input_schema", UNSET)
        self.name = pop("name", UNSET)
        value = pop("native_support", UNSET)
        self.native_support = decode_server_tool_native_support(value)
        self.output_schema = pop("output_schema", UNSET)
        self.parameters_schema = pop("parameters_schema", UNSET)
        self.status = pop("status", UNSET)
        self.summary = pop("summary", UNSET)
        self.supported_api_formats = pop("supported_api_formats", UNSET)
        self.tool_description = pop("tool_description", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool = ServerTool.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolDetails)
        value = pop("aliases", UNSET)
        self.aliases = (
            [decode_server_tool_input_name(item) for item in value] if type(value) is list else value
        )
        self.default_engine = pop("default_engine", UNSET)
        self.docs_url = pop("docs_url", UNSET)
        value = pop("engines", UNSET)
        self.engines = [decode_server_tool_engine(item) for item in value] if type(value) is list else value
        self.fallback_engine = pop("fallback_engine", UNSET)
        self.id = pop("id", UNSET)
        self.input_schema = pop("input_schema", UNSET)
        self.name = pop("name", UNSET)
        value = pop("native_support", UNSET)
        self.native_support = decode_server_tool_details_native_support(value)
        self.output_schema = pop("output_schema", UNSET)
        self.parameters_schema = pop("parameters_schema", UNSET)
        self.status = pop("status", UNSET)
        self.summary = pop("summary", UNSET)
        self.supported_api_formats = pop("supported_api_formats", UNSET)
        self.tool_description = pop("tool_description", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_details = ServerToolDetails.decode


@model
class ServerToolDetailsNativeSupport(_Model):
    """Where a tool is built in at the provider, model by model."""

    endpoint_count: int
    """Number of endpoints, each one model at one provider, that have the tool built in."""
    model_count: int
    """Number of models that have the tool built in at some provider."""
    models: list[ServerToolNativeModel]
    """The models, with the providers concerned."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolDetailsNativeSupport)
        self.endpoint_count = pop("endpoint_count", UNSET)
        self.model_count = pop("model_count", UNSET)
        value = pop("models", UNSET)
        self.models = (
            [decode_server_tool_native_model(item) for item in value] if type(value) is list else value
        )
        self.additional_properties = rest
        return self


decode_server_tool_details_native_support = ServerToolDetailsNativeSupport.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolEngine)
        self.byok = pop("byok", UNSET)
        self.data_regions = pop("data_regions", UNSET)
        self.default_mode = pop("default_mode", UNSET)
        self.executed_by = pop("executed_by", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        value = pop("pricing", UNSET)
        self.pricing = [decode_server_tool_price(item) for item in value] if type(value) is list else value
        self.pricing_doc_url = pop("pricing_doc_url", UNSET)
        self.pricing_source = pop("pricing_source", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_engine = ServerToolEngine.decode


@model
class ServerToolInputName(_Model):
    """A name that requests may call a tool by."""

    api_formats: list[ServerToolInputNameApiFormatsItem]
    """APIs that know the tool under this name."""
    output_names: list[ServerToolOutputName]
    """What the tool is called in answers, by API, when requested under this name."""
    type: str
    """Value to give as `type` in an entry of `tools`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolInputName)
        self.api_formats = pop("api_formats", UNSET)
        value = pop("output_names", UNSET)
        self.output_names = (
            [decode_server_tool_output_name(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_input_name = ServerToolInputName.decode


@model
class ServerToolNativeModel(_Model):
    """A model that has a tool built in."""

    providers: list[str]
    """Providers of the model that offer the tool."""
    slug: str
    """Slug of the model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolNativeModel)
        self.providers = pop("providers", UNSET)
        self.slug = pop("slug", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_native_model = ServerToolNativeModel.decode


@model
class ServerToolNativeSupport(_Model):
    """Where a tool is built in at the provider, in numbers. `tools.get_tool` names the models."""

    endpoint_count: int
    """Number of endpoints, each one model at one provider, that have the tool built in."""
    model_count: int
    """Number of models that have the tool built in at some provider."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolNativeSupport)
        self.endpoint_count = pop("endpoint_count", UNSET)
        self.model_count = pop("model_count", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_native_support = ServerToolNativeSupport.decode


@model
class ServerToolOutputName(_Model):
    """What a tool is called in the answers of one API."""

    api_format: ServerToolOutputNameApiFormat
    """The API concerned."""
    type: str
    """Value of `type` in the output item."""
    name: str | Unset = UNSET
    """Name of the tool within the output item. Absent where the `type` alone tells."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolOutputName)
        self.api_format = pop("api_format", UNSET)
        self.type = pop("type", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_output_name = ServerToolOutputName.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolPrice)
        self.max_units_per_call = pop("max_units_per_call", UNSET)
        self.mode = pop("mode", UNSET)
        self.price = pop("price", UNSET)
        self.unit = pop("unit", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_price = ServerToolPrice.decode
