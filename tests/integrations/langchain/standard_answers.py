"""How the stand-in answers the standard tests of LangChain: as a model would, so that a wrong request fails.

Tools are called only if the request has them and lets the model choose them, and answers have the form of a
schema only if the request asks for it.
"""

from __future__ import annotations

import json
from typing import Any

from openrouter_sdk.testing.players import Player, answer
from openrouter_sdk.testing.script.replies import reply
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply, Tool

JOKE = {"setup": "Why did the cat sit on the keyboard?", "punchline": "To watch the mouse."}

_ARGUMENTS: dict[str, dict[str, Any]] = {
    "color_picker": {"fav_color": "green"},
    "get_weather": {"location": "San Francisco, CA"},
    "greeting_generator": {"answer_style": "Pirate"},
    "magic_function": {"input": 3},
    "magic_function_no_args": {},
    "my_adder_tool": {"a": 3, "b": 4},
}
_CUSTOMERS = ("你好啊集团", "こんにちは株式会社")

_without_tools: Player = answer()


def play(prompt: Prompt) -> Reply:
    """Call the first tool that may be called, tell a joke in the form that is asked for, or answer."""
    calls = prompt.tools and (prompt.must_call or not prompt.calls)
    if calls and set(prompt.tools[0].parameters.get("properties", {})) == set(JOKE):
        return _called(prompt.tools[0], _joke(prompt))
    if calls:
        return _called(prompt.tools[0], _arguments(prompt.tools[0], prompt))
    if prompt.response_schema is not None or "JSON" in prompt.text or "joke about cats" in prompt.text:
        return reply(json.dumps(_joke(prompt)))
    return _without_tools(prompt)


def _called(tool: Tool, arguments: dict[str, Any]) -> Reply:
    text = json.dumps(arguments, ensure_ascii=False)
    return reply(tool_calls=[{"name": tool.name, "arguments": text}])


def _joke(prompt: Prompt) -> dict[str, str]:
    return {"setup": JOKE["setup"]} if "no punchline" in prompt.text else JOKE


def _arguments(tool: Tool, prompt: Prompt) -> dict[str, Any]:
    if tool.name == "unicode_customer":
        name = next(name for name in _CUSTOMERS if name in prompt.text)
        return {"customer_name": name, "description": "A company"}
    return _ARGUMENTS[tool.name]
