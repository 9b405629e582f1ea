# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilitySnowflakeDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilitySnowflakeDestinationConfig(_Model):
    """How to reach Snowflake, and which table to write."""

    account: str
    """Snowflake account identifier: letters, digits and underscores, in parts joined by `.` or `-`.
    Not a URL. Limits: at most 255 characters.
    """
    token: str
    """Access token for Snowflake. A secret."""
    database: str | Unset = UNSET
    """Snowflake database that holds the table. Default of the API: `"SNOWFLAKE_LEARNING_DB"`."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Snowflake. None when absent."""
    schema: str | Unset = UNSET
    """Schema, within the database, that holds the table. Default of the API: `"PUBLIC"`."""
    should_include_cache_write_tokens: bool | Unset = UNSET
    """Whether to write down as well how many tokens went into the prompt cache. What the table needs
    for it is not documented. Default of the API: `false`.
    """
    table: str | Unset = UNSET
    """Table that the traces are written to. Default of the API: `"OPENROUTER_TRACES"`."""
    warehouse: str | Unset = UNSET
    """Snowflake warehouse that runs the writing. Default of the API: `"COMPUTE_WH"`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilitySnowflakeDestinationConfig)
        self.account = pop("account", UNSET)
        self.token = pop("token", UNSET)
        self.database = pop("database", UNSET)
        self.headers = pop("headers", UNSET)
        self.schema = pop("schema", UNSET)
        self.should_include_cache_write_tokens = pop("shouldIncludeCacheWriteTokens", UNSET)
        self.table = pop("table", UNSET)
        self.warehouse = pop("warehouse", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilitySnowflakeDestinationConfig.decode
ObservabilitySnowflakeDestinationConfig.wire_names = {
    "account": "account",
    "token": "token",
    "database": "database",
    "headers": "headers",
    "schema": "schema",
    "should_include_cache_write_tokens": "shouldIncludeCacheWriteTokens",
    "table": "table",
    "warehouse": "warehouse",
}
