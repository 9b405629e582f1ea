"""The arguments of the chat generator, and their defaults, as the first documents have them."""

from __future__ import annotations

from typing import Any

from haystack.utils import Secret

ARGUMENTS: dict[str, Any] = {
    "api_key": Secret.from_env_var("OPENROUTER_API_KEY"),
    "model": "openai/gpt-4o-mini",
    "streaming_callback": None,
    "api_base_url": "https://openrouter.ai/api/v1",
    "generation_kwargs": None,
    "tools": None,
    "timeout": None,
    "extra_headers": None,
    "max_retries": None,
    "http_client_kwargs": None,
}
