# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        ServerToolEngineByok,
        ServerToolEngineDataRegionsItem,
        ServerToolEnginePricingSource,
        ServerToolExecutedBy,
    )
    from .server_tool_price import ServerToolPrice

decode_server_tool_price: Decode = late(globals(), "decode_server_tool_price", "server_tool_price")


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = ServerToolEngine.decode
ServerToolEngine.wire_names = {
    "byok": "byok",
    "data_regions": "data_regions",
    "default_mode": "default_mode",
    "executed_by": "executed_by",
    "id": "id",
    "name": "name",
    "pricing": "pricing",
    "pricing_doc_url": "pricing_doc_url",
    "pricing_source": "pricing_source",
}
