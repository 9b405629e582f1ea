# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatRequestResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .chat_format_grammar_config import ChatFormatGrammarConfig
    from .chat_format_json_object_config import ChatFormatJsonObjectConfig
    from .chat_format_json_schema_config import ChatFormatJsonSchemaConfig
    from .chat_format_python_config import ChatFormatPythonConfig
    from .chat_format_text_config import ChatFormatTextConfig

    ChatRequestResponseFormat: TypeAlias = (
        ChatFormatTextConfig
        | ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
        | Unknown
    )
else:
    ChatRequestResponseFormat = Any  # its parts are imported when a value of them arrives
"""Form of the reply: text, JSON, JSON by a schema, a grammar, or Python."""

decode = by_tag(
    "type",
    {
        "text": "chat_format_text_config",
        "json_object": "chat_format_json_object_config",
        "json_schema": "chat_format_json_schema_config",
        "grammar": "chat_format_grammar_config",
        "python": "chat_format_python_config",
    },
)
