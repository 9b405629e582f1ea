"""What a model can do, in the words of LangChain."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from copy import deepcopy
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast, get_args

from langchain_core.language_models import ModelProfile

from openrouter_sdk.catalogue.model_index import DYNAMIC_VARIANTS, split_variants
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.program_warnings import warn_program

if TYPE_CHECKING:
    from openrouter_api.models.shared import Model, ModelReasoning
    from openrouter_sdk.integrations.langchain.chat_fields import ChatFields

_PARAMETERS: Final = {
    "tool_calling": "tools",
    "tool_choice": "tool_choice",
    "structured_output": "structured_outputs",
    "reasoning_output": "reasoning",
    "temperature": "temperature",
}
"""Key of a profile -> the parameter of requests that says so."""
_INPUTS: Final = {
    "text_inputs": "text",
    "image_inputs": "image",
    "audio_inputs": "audio",
    "video_inputs": "video",
    "pdf_inputs": "file",
    "attachment": "file",
}
_OUTPUTS: Final = {
    "text_outputs": "text",
    "image_outputs": "image",
    "audio_outputs": "audio",
    "video_outputs": "video",
}
_PATIENCE: Final = 10.0  # seconds for the catalogue, at most

_profiles: Final[dict[tuple[str, str], ModelProfile | None]] = {}
"""What has been asked for in this process, by base URL and id; None where it cannot be known."""
_lock: Final = Lock()


class _Name(TypedDict):
    author: str
    slug: str


def profile_of(model: Model) -> ModelProfile:
    """Return the profile of a model of the catalogue, with the keys of which the catalogue says something.

    Raises ValueError if it says nothing.
    """
    data = model.to_dict()
    architecture, limits = data.get("architecture") or {}, data.get("top_provider") or {}
    found: dict[str, Any] = {
        "name": data.get("name"),
        "max_input_tokens": data.get("context_length"),
        "max_output_tokens": limits.get("max_completion_tokens"),
        **_having(data.get("supported_parameters"), _PARAMETERS),
        **_having(architecture.get("input_modalities"), _INPUTS),
        **_having(architecture.get("output_modalities"), _OUTPUTS),
    }
    if model.reasoning is not None:
        found["reasoning_output"] = True
        found["reasoning_effort_levels"] = _efforts(model.reasoning)
        found["reasoning_effort_default"] = model.reasoning.default_effort
    profile = {key: value for key, value in found.items() if value not in (None, [])}
    if not profile:
        raise ValueError("the catalogue says nothing about it")
    return cast("ModelProfile", profile)


def _having(listed: list[str] | None, keys: Mapping[str, str]) -> dict[str, bool]:
    """Return whether each name is listed; nothing if there is no list."""
    return {} if listed is None else {key: name in listed for key, name in keys.items()}


def profile_for(model: ChatFields) -> ModelProfile | None:
    """Return the profile of a chat model, for which the API is asked once in a process.

    None, with a warning, if it cannot be known; this function does not ask again then.
    """
    key = model.base_url, model.model_name
    if key not in _profiles:
        # Other threads wait for the answer. Not forever, since a fork may have copied a lock that is held.
        held = _lock.acquire(timeout=_PATIENCE)
        try:
            if key not in _profiles:
                _profiles[key] = _read(model)
        finally:
            if held:
                _lock.release()
    return deepcopy(_profiles[key])


async def aprofile_for(model: ChatFields) -> ModelProfile | None:
    """Return the profile of a chat model, without blocking, and also if it could not be known before."""
    key = model.base_url, model.model_name
    if _profiles.get(key) is None:
        is_sync = model._has_no_async_client()
        _profiles[key] = await (asyncio.to_thread(_read, model) if is_sync else _async_read(model))
    return deepcopy(_profiles[key])


def _read(model: ChatFields) -> ModelProfile | None:
    try:
        models = model._client().models
        return profile_of(models.get(**_name(model.model_name), timeout=_patience(model)).data)
    except Exception as error:  # also of an entry that is not as it should be: agents work without profile
        _warn(model.model_name, error)
        return None


async def _async_read(model: ChatFields) -> ModelProfile | None:
    try:
        models = model._async_client().models
        return profile_of((await models.get(**_name(model.model_name), timeout=_patience(model))).data)
    except Exception as error:
        _warn(model.model_name, error)
        return None


def _patience(model: ChatFields) -> float:
    """Return how many seconds to wait in all, retries included."""
    silence = model.request_timeout
    return min(silence, _PATIENCE) if isinstance(silence, (int, float)) else _PATIENCE


def _warn(id: str, error: Exception) -> None:
    warn_program(f"what {id} can do is not known, so its profile is None: {error}; `profile` may be given")


def _name(id: str) -> _Name:
    """Return the parts of the id in the catalogue. Raises InvalidArgumentError if it is none."""
    base, variants = split_variants(id)
    author, slash, slug = base.partition("/")
    if not slash:
        raise InvalidArgumentError("the id has no author")
    return {
        "author": author,
        "slug": ":".join([slug, *(one for one in variants if one not in DYNAMIC_VARIANTS)]),
    }


def _efforts(reasoning: ModelReasoning) -> list[str]:
    """Return the efforts to choose from; null in the catalogue means all of them."""
    listed = reasoning.to_dict().get("supported_efforts", ())
    if listed is None:
        from openrouter_api.models.values import ReasoningEffort

        every = [value for part in get_args(ReasoningEffort) for value in get_args(part)]
        return [one for one in every if not (one == "none" and reasoning.mandatory)]
    return [one for one in listed if one]
