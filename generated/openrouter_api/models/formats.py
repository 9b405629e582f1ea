# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type Formats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .format_json_object_config import FormatJsonObjectConfig
    from .format_json_schema_config import FormatJsonSchemaConfig
    from .format_text_config import FormatTextConfig

    Formats: TypeAlias = FormatTextConfig | FormatJsonObjectConfig | FormatJsonSchemaConfig | Unknown
else:
    Formats = Any  # its parts are imported when a value of them arrives
"""Form of the answer's text: plain, any JSON object, or JSON by a schema."""

decode = by_tag(
    "type",
    {
        "text": "format_text_config",
        "json_object": "format_json_object_config",
        "json_schema": "format_json_schema_config",
    },
)
