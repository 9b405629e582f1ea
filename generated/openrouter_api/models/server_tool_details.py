# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ServerToolDetailsStatus, ServerToolDetailsSupportedApiFormatsItem
    from .server_tool_details_native_support import ServerToolDetailsNativeSupport
    from .server_tool_engine import ServerToolEngine
    from .server_tool_input_name import ServerToolInputName

decode_server_tool_details_native_support: Decode = late(
    globals(), "decode_server_tool_details_native_support", "server_tool_details_native_support"
)
decode_server_tool_engine: Decode = late(globals(), "decode_server_tool_engine", "server_tool_engine")
decode_server_tool_input_name: Decode = late(
    globals(), "decode_server_tool_input_name", "server_tool_input_name"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = ServerToolDetails.decode
ServerToolDetails.wire_names = {
    "aliases": "aliases",
    "default_engine": "default_engine",
    "docs_url": "docs_url",
    "engines": "engines",
    "fallback_engine": "fallback_engine",
    "id": "id",
    "input_schema": "input_schema",
    "name": "name",
    "native_support": "native_support",
    "output_schema": "output_schema",
    "parameters_schema": "parameters_schema",
    "status": "status",
    "summary": "summary",
    "supported_api_formats": "supported_api_formats",
    "tool_description": "tool_description",
}
