"""Haystack components on this client; requires the extra `haystack`."""

from __future__ import annotations

from openrouter_sdk.integrations.haystack.chat_generator import OpenRouterChatGenerator

__all__ = ["OpenRouterChatGenerator"]
