"""What a result of the Responses API repeats of its request (protocol 7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.testing.history.rounds import objects

_NUMBER: Final = (int, float)
_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "background": (bool,),
    "frequency_penalty": _NUMBER,
    "instructions": (str,),
    "max_output_tokens": (int,),
    "max_tool_calls": (int,),
    "metadata": (dict,),
    "parallel_tool_calls": (bool,),
    "presence_penalty": _NUMBER,
    "prompt": (dict,),
    "prompt_cache_key": (str,),
    "prompt_cache_options": (dict,),
    "safety_identifier": (str,),
    "service_tier": (str,),
    "store": (bool,),
    "temperature": _NUMBER,
    "text": (dict,),
    "tool_choice": (str, dict),
    "top_logprobs": (int,),
    "top_p": _NUMBER,
    "truncation": (str,),
    "user": (str,),
}
"""The properties that are repeated as they are, and their types: those of a lenient server may be wrong."""
_REASONING: Final = ("context", "effort", "mode", "summary")
_TOOLS: Final = frozenset(
    {
        "apply_patch",
        "code_interpreter",
        "computer_use_preview",
        "custom",
        "file_search",
        "function",
        "image_generation",
        "local_shell",
        "mcp",
        "namespace",
        "shell",
        "web_search",
        "web_search_2025_08_26",
        "web_search_preview",
        "web_search_preview_2025_03_11",
    }
)
"""The types of tools that results can have: those of OpenRouter's own server tools are not among them."""


def echoed(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the properties of a request that its result has too."""
    return dict(_echoed(body))


def _echoed(body: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, kinds in _KINDS.items():
        if isinstance(body.get(name), kinds):
            yield name, body[name]
    if isinstance(reasoning := body.get("reasoning"), Mapping):
        yield "reasoning", {name: reasoning[name] for name in _REASONING if name in reasoning}
    if tools := [one for one in objects(body.get("tools")) if one.get("type") in _TOOLS]:
        yield "tools", tools
