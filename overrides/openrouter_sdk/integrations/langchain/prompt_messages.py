"""Messages of LangChain as messages of a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain_core.messages import BaseMessage, convert_to_openai_messages


def request_messages(messages: Sequence[BaseMessage]) -> list[dict[str, Any]]:
    """Return the messages of a request."""
    found = convert_to_openai_messages(list(messages))
    assert isinstance(found, list)
    return found
