# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityClickhouseDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityClickhouseDestinationConfig(_Model):
    """How to reach ClickHouse, and which table to write."""

    database: str
    """ClickHouse database that holds the table."""
    host: str
    """Address of the ClickHouse server. Whether it includes scheme and port is not documented."""
    password: str
    """Password of `username`. A secret."""
    username: str
    """ClickHouse user; it needs the right to insert into the table."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to ClickHouse. None when absent."""
    should_include_cache_write_tokens: bool | Unset = UNSET
    """Whether to write down as well how many tokens went into the prompt cache. What the table needs
    for it is not documented. Default of the API: `false`.
    """
    table: str | Unset = UNSET
    """Table that the traces are written to. Default of the API: `"OPENROUTER_TRACES"`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityClickhouseDestinationConfig)
        self.database = pop("database", UNSET)
        self.host = pop("host", UNSET)
        self.password = pop("password", UNSET)
        self.username = pop("username", UNSET)
        self.headers = pop("headers", UNSET)
        self.should_include_cache_write_tokens = pop("shouldIncludeCacheWriteTokens", UNSET)
        self.table = pop("table", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityClickhouseDestinationConfig.decode
ObservabilityClickhouseDestinationConfig.wire_names = {
    "database": "database",
    "host": "host",
    "password": "password",
    "username": "username",
    "headers": "headers",
    "should_include_cache_write_tokens": "shouldIncludeCacheWriteTokens",
    "table": "table",
}
