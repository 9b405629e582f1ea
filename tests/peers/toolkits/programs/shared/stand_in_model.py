"""The model for PydanticAI, whose base URL no environment variable sets."""

from __future__ import annotations

from openai import AsyncOpenAI
from pydantic_ai.models.openrouter import OpenRouterModel
from pydantic_ai.providers.openrouter import OpenRouterProvider
from world import MODEL as NAME, URL

_PROVIDER = OpenRouterProvider(openai_client=AsyncOpenAI(base_url=URL))
MODEL = OpenRouterModel(NAME, provider=_PROVIDER)
PRICED_MODEL = OpenRouterModel("openai/gpt-4o-mini", provider=_PROVIDER)
"""A model in the list of prices that PydanticAI brings along; it does not take prices from the API."""
