"""Names of arguments: those of LangChain, of the API, of other packages, and those that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, Final

from pydantic import BaseModel

from openrouter_api.operation import Operation
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.call_arguments import is_argument
from openrouter_sdk.integrations.langchain.program_warnings import warn_program

_NAMES: Final = {
    "default_headers": "extra_headers",
    "max_retries": "retries",
    "model_name": "model",
    "openrouter_api_key": "api_key",
    "openrouter_provider": "provider",
    "request_timeout": "timeout",
    "stop_sequences": "stop",
}
"""Names of LangChain -> those of arguments."""
_ALIASES: Final = {
    "extra_headers": "default_headers",
    "headers": "default_headers",
    "provider": "openrouter_provider",
}
"""Further aliases of fields, which pydantic does not know."""
_NEW: Final = frozenset(
    {"audio", "image_config", "logprobs", "min_p", "modalities", "models", "top_k", "top_logprobs", "user"}
    | {"verbosity", *_ALIASES}
)
"""Fields that langchain-openrouter lacks, so that its users have them in `model_kwargs`."""
_MERGED: Final = frozenset({"extra_body", "extra_headers", "extra_query", "headers", "options"})
"""Arguments of a call that add to the model's instead of replacing them."""
_INTERNAL: Final = frozenset(
    {"ls_structured_output_format", "stream", "stream_usage", "structured_output_format"}
)
"""Arguments of LangChain that are never sent."""
_OF_OTHERS: Final = {
    "check_embedding_ctx_length": "",
    "default_query": "options={'extra_query': ...}",
    "http_async_client": "async_client=AsyncOpenRouter(http_client=...)",
    "http_client": "client=OpenRouter(http_client=...)",
    "openai_api_base": "base_url",
    "openai_api_key": "api_key",
    "openai_organization": "",
    "openai_proxy": "client=OpenRouter(proxy=...)",
    "organization": "",
    "tiktoken_model_name": "",
    "use_responses_api": "",
}
"""Fields of ChatOpenAI and its embeddings -> what to give here; nothing where there is no need."""
_CREDENTIAL: Final = re.compile(r"(api|auth|access|secret)_?(key|token)|password|proxy", re.IGNORECASE)
_KNOWN: Final = _INTERNAL | {"api_key", "extra_headers"}


def sorted_fields(
    values: Mapping[str, Any], kind: type[BaseModel], operation: Operation[Any, Any]
) -> dict[str, Any]:
    """Return the fields of a model by their names; what is no field is in `model_kwargs`.

    Raises ValueError for what is given twice, and for a field in `model_kwargs`.
    """
    aliases = {field.alias: name for name, field in kind.model_fields.items() if field.alias} | _ALIASES
    extra = dict(values.get("model_kwargs") or {})
    fields: dict[str, Any] = {}
    for name in extra.keys() - _NEW:
        if name in kind.model_fields or name in aliases:
            raise ValueError(f"model_kwargs has {name!r}, which is a field: give it directly")
    for given, value in values.items():
        name = aliases.get(given) or given
        if name in fields or name in extra or given in extra:
            raise ValueError(f"{given} is given twice; leave one out")
        if name in kind.model_fields:
            if name != "openrouter_api_key" or value is not None:  # `load` gives None without secrets
                fields[name] = value
            continue
        extra[name] = value
        check_name(name, kind, operation)
    return {**fields, "model_kwargs": extra}


def check_name(given: str, kind: type[BaseModel], operation: Operation[Any, Any]) -> None:
    """Warn of a parameter that nobody knows. Raises ValueError for one that is never sent."""
    name = _NAMES.get(given, given)
    if name in _KNOWN or given in kind.model_fields or is_argument(operation, name):
        return
    if name in _OF_OTHERS:
        advice = f"give {_OF_OTHERS[name]} in its place" if _OF_OTHERS[name] else "leave it out"
        raise InvalidArgumentError(f"{name} is no field of {kind.__name__}: {advice}")
    if _CREDENTIAL.search(name):
        raise InvalidArgumentError(f"{name} is not sent, since it may be a secret; the key is api_key")
    warn_program(f"{name!r} is no parameter that the API documents: it is sent as it is{_hint(name, kind)}")


@cache
def _hint(name: str, kind: type[BaseModel]) -> str:
    near = get_close_matches(name, [*kind.model_fields, "model"], n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def merged_arguments(*sources: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a call from the weakest source to the strongest."""
    arguments: dict[str, Any] = {}
    for source in sources:
        for name, value in source.items():
            name = _NAMES.get(name, name)
            if name in _INTERNAL or (name == "stop" and value is None):
                continue
            if name in _MERGED and isinstance(value, Mapping):
                value = {**arguments.get(name, {}), **value}
            arguments[name] = value
    return arguments
