"""Models that call tools, answer, refuse, or do the same for ever."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from openrouter_sdk.testing.contract import samples
from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.arguments import from_each, from_text
from openrouter_sdk.testing.surfaces.parts import Image, ToolCall
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply, Tool

Player = Callable[[Prompt], Reply]
"""What a model replies to a prompt."""

_MAX_QUOTE = 200  # characters of a quotation
_MAX_EARLIER = 5  # texts of the user that are quoted as well
_FINAL = "final_answer"
"""A tool whose name begins so takes the answer, and is called when the others have been."""

_VERBS = ("find", "for", "get", "make", "run", "tool")


def default(seed: int = 0) -> Player:
    """Return the model that plays without a script: it calls tools that fit the user's words, then answers.

    Of several tools it calls those that the words name, or else those whose names share a word with them, or
    else the first; and each of them for all that the words list, such as two cities.
    """

    def play(prompt: Prompt) -> Reply:
        if prompt.tool_result is not None and prompt.parallel:
            return _next_calls(prompt, final_tools(prompt.tools), seed) or reply_to(prompt, seed)
        calls = [call for tool in _fitting(prompt) for call in _calls_of(prompt, tool, seed)]
        if not prompt.parallel:
            calls = calls[:1]
        return calling(calls) if calls else _next_calls(prompt, (), seed) or reply_to(prompt, seed)

    return play


def call_each_tool(*, together: bool = True) -> Player:
    """Return a model that calls each tool once, with arguments that are valid, then answers.

    The calls are in one turn if `together` is true and the request allows parallel calls, else in turns
    of one call.
    """

    def play(prompt: Prompt) -> Reply:
        last = final_tools(prompt.tools)
        waiting = _uncalled(prompt, [tool for tool in prompt.tools if tool not in last])
        tools = waiting if together else waiting[:1]
        return _next_calls(prompt, tools or last, 0) or reply_to(prompt)

    return play


def call_tool(name: str, arguments: Mapping[str, Any] | str | None = None, *, times: int = 1) -> Player:
    """Return a model that calls one tool, in each of its first turns, then answers.

    The tool need not be among those of the request. `arguments` are an object, or text as it is on the
    wire; None for valid ones.
    """

    def play(prompt: Prompt) -> Reply:
        if prompt.step >= times or not prompt.tools:
            return reply_to(prompt)
        return calling([ToolCall(name, _arguments(prompt, name, arguments))])

    return play


def repeat_call(name: str | None = None, arguments: Mapping[str, Any] | str | None = None) -> Player:
    """Return a model that makes the same call in every turn; None is the first tool of the request.

    It answers only if it must not call a tool.
    """

    def play(prompt: Prompt) -> Reply:
        if not prompt.tools:
            return reply_to(prompt)
        chosen = prompt.tools[0].name if name is None else name
        return calling([ToolCall(chosen, _arguments(prompt, chosen, arguments))])

    return play


def answer(text: str | None = None) -> Player:
    """Return a model that answers without calling a tool, unless it must.

    None is an instance of the schema that the request asks for, or a text that quotes the results or the
    user.
    """

    def play(prompt: Prompt) -> Reply:
        if prompt.must_call and text is None:
            return _next_calls(prompt, (), 0) or reply_to(prompt)
        return reply_to(prompt) if text is None else Reply(text)

    return play


def refuse(text: str = "I cannot help with that.") -> Player:
    """Return a model that refuses; Messages have no field for it, and show it as text."""
    return lambda _: Reply(refusal=text)


def filter_content(text: str = "") -> Player:
    """Return a model whose answer is withheld, after `text`, with the finish reason `content_filter`."""
    return lambda _: Reply(text, finish_reason="content_filter")


# --- what players share ---------------------------------------------------------------------------------


def check_choice(name: str, value: object, choices: Any) -> None:
    """Raise ValueError for an argument that is none of the choices, which are a Literal."""
    known = get_args(choices)
    if value not in known:
        raise ValueError(f"{name} must be one of {', '.join(map(repr, known))}, not {value!r}")


def calling(calls: Sequence[ToolCall], text: str | None = None) -> Reply:
    """Return a reply with calls."""
    return Reply(text, tool_calls=tuple(calls), finish_reason="tool_calls")


def reply_to(prompt: Prompt, seed: int = 0) -> Reply:
    """Return the answer to a prompt, without calls."""
    if prompt.response_schema is not None:
        return Reply(compact_json(from_text(prompt.response_schema, prompt.text, seed, facts(prompt))))
    if prompt.tool_result is not None:
        contents = [_quoted(one.content) for one in prompt.results] or [_quoted(prompt.tool_result)]
        return Reply(f"The {'tool' if len(contents) == 1 else 'tools'} answered: {'; '.join(contents)}")
    images = (Image(samples.png(0, *prompt.image_size)),) if prompt.image else ()
    if not prompt.text:
        return Reply("Hello! This is the stand-in server, at your service.", images=images)
    before = "; ".join(f'"{_quoted(one)}"' for one in prompt.earlier[-_MAX_EARLIER:])
    text = f'Hello! You said: "{_quoted(prompt.text)}". This is the stand-in server, at your service.'
    return Reply(f"{text} Before, you said: {before}." if before else text, images=images)


def final_tools(tools: Sequence[Tool]) -> Sequence[Tool]:
    """Return the tools that take the answer."""
    return [tool for tool in tools if tool.name.startswith(_FINAL)]


def valid_arguments(prompt: Prompt, tool: Tool, seed: int = 0) -> str:
    """Return arguments as JSON, with what the user says or, if the tool takes the answer, the results."""
    known = facts(prompt) if tool.name.startswith(_FINAL) else None
    return compact_json(from_text(tool.parameters, prompt.text, seed, known))


def facts(prompt: Prompt) -> dict[str, Any]:
    """Return what results say, by name: the members of JSON objects, and a text of `get_time` as `time`."""
    found: dict[str, Any] = {}
    for one in prompt.results:
        try:
            value = json.loads(one.content)
        except ValueError:
            value = one.content
        found |= value if isinstance(value, dict) else {_subject(one.name): value}
    return found


def _subject(name: str) -> str:
    verb, _, subject = name.partition("_")
    return subject if subject and verb in _VERBS else name


def _next_calls(prompt: Prompt, tools: Sequence[Tool], seed: int) -> Reply | None:
    """Return calls of tools, as far as the request allows, and of another tool if it must call one."""
    chosen = tools
    if prompt.must_call and not tools:
        # One that has not been called yet: agents may end with the last of them.
        chosen = final_tools(prompt.tools) or _uncalled(prompt, prompt.tools)[:1] or prompt.tools[:1]
    chosen = chosen if prompt.parallel else chosen[:1]
    calls = [ToolCall(tool.name, valid_arguments(prompt, tool, seed)) for tool in chosen]
    return calling(calls) if calls else None


def _calls_of(prompt: Prompt, tool: Tool, seed: int) -> Sequence[ToolCall]:
    """Return the calls of a tool for all that the user lists, without as many as have been made."""
    if tool.name.startswith(_FINAL):
        values = [valid_arguments(prompt, tool, seed)]
    else:
        values = [compact_json(one) for one in from_each(tool.parameters, prompt.text, seed)]
    made = sum(call.name == tool.name for call in prompt.calls) if prompt.tool_result is not None else 0
    return [ToolCall(tool.name, one) for one in values[made:]]


def _uncalled(prompt: Prompt, tools: Sequence[Tool]) -> Sequence[Tool]:
    called = {call.name for call in prompt.calls}
    return [tool for tool in tools if tool.name not in called]


def _fitting(prompt: Prompt) -> Sequence[Tool]:
    last = final_tools(prompt.tools)
    others = [tool for tool in prompt.tools if tool not in last]
    named = [tool for tool in others if re.search(rf"\b{re.escape(tool.name)}\b", prompt.text)]
    return named or [tool for tool in others if _is_about(tool, prompt.text)] or others[:1] or last


def _is_about(tool: Tool, text: str) -> bool:
    """Whether a text has a word of a tool's name."""
    words = re.findall(r"[A-Za-z][a-z]{2,}", tool.name)
    return any(re.search(rf"\b{word}", text, re.IGNORECASE) for word in words if word.lower() not in _VERBS)


def _arguments(prompt: Prompt, name: str, given: Mapping[str, Any] | str | None) -> str:
    if isinstance(given, str):
        return given
    if given is not None:
        return compact_json(given)
    tool = next((one for one in prompt.offered if one.name == name), Tool(name, {"type": "object"}))
    return valid_arguments(prompt, tool)


def _quoted(text: str) -> str:
    return text if len(text) <= _MAX_QUOTE else text[:_MAX_QUOTE] + "…"
