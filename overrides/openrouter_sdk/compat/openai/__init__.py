"""The interface of the package `openai`, on our client::

    from openrouter_sdk.compat.openai import OpenAI  # was: from openai import OpenAI

    client = OpenAI()  # with the key in OPENROUTER_API_KEY

What OpenRouter has not, or elsewhere, raises an error that says what to use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from httpx import AsyncClient as DefaultAsyncHttpxClient, Client as DefaultHttpxClient, Timeout

from openrouter_sdk.compat.openai import types
from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.calls import NOT_GIVEN, NotGiven, Omit, omit
from openrouter_sdk.compat.openai.exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentFilterFinishReasonError,
    InternalServerError,
    LengthFinishReasonError,
    NotFoundError,
    OpenAIError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from openrouter_sdk.compat.openai.openai_client import AsyncOpenAI, OpenAI
from openrouter_sdk.compat.openai.streams import AsyncStream, Stream

AsyncClient = AsyncOpenAI
Client = OpenAI
not_given = NOT_GIVEN

_ABSENT = {
    "AzureOpenAI": "use OpenAI",
    "AsyncAzureOpenAI": "use AsyncOpenAI",
    "__version__": "openrouter_sdk has one",
    **dict.fromkeys(
        ("api_key", "base_url", "chat", "embeddings", "models"),
        "there is no client of the module: create one with OpenAI()",
    ),
}

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "LengthFinishReasonError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "not_given",
    "omit",
    "types",
]

if not TYPE_CHECKING:  # so that type checkers report unknown names

    def __getattr__(name: str) -> Any:
        if name in _ABSENT:
            raise AttributeError(f"{__name__} has no {name}; {_ABSENT[name]}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
