"""What a model and the API around it make of a reply: reasoning, sound, images, citations, and the limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from openrouter_sdk.testing.catalogue.stop_sequences import stop_before
from openrouter_sdk.testing.contract import samples
from openrouter_sdk.testing.surfaces.features import reasoning, web_search
from openrouter_sdk.testing.surfaces.parts import Audio, Citation, Reasoning, ToolCall
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply, count_tokens, tokens

_AUDIO: Final = {"mp3": samples.mp3, "wav": samples.wav}


def finish(prompt: Prompt, reply: Reply, *, own: bool) -> Reply:
    """Return a reply as it is sent: own ones with what the request asks for, all of them within its limit."""
    if own:
        reply = _with_extras(prompt, reply)
    if prompt.stop:
        reply = stop_before(reply, prompt.stop)
    if prompt.limit is not None:
        reply = _within(reply, prompt.limit)
    if prompt.thinking.shown == "all" or not reply.reasoning:
        return reply
    hidden = sum(count_tokens(one.text) for one in reply.reasoning)
    kept = reply.reasoning if prompt.thinking.shown == "signature" else ()
    return replace(reply, reasoning=tuple(replace(one, text="") for one in kept), hidden_reasoning=hidden)


def _with_extras(prompt: Prompt, reply: Reply) -> Reply:
    if prompt.thinks and not reply.reasoning:
        reply = replace(reply, reasoning=reasoning.think(prompt.text, prompt.model, prompt.thinking))
    if reply.tool_calls or reply.text is None:
        return reply
    if prompt.search is not None:
        is_plain = prompt.response_schema is None
        text, citations = web_search.cite(prompt.search, prompt.text, reply.text, is_plain=is_plain)
        reply = replace(reply, text=text, annotations=citations, query=prompt.text)
    if prompt.speaks:
        data = _AUDIO.get(prompt.audio_format, samples.pcm)()
        reply = replace(reply, text=None, audio=Audio(data, transcript=reply.text or ""))
    return reply


# --- the limit of tokens --------------------------------------------------------------------------------


def _within(reply: Reply, limit: int) -> Reply:
    """Return a reply cut where the tokens end, with the finish reason `length` if it was."""
    given = reply.usage
    if "completion_tokens" in given or "output_tokens" in given:
        return reply
    needed = sum(map(count_tokens, _texts(reply)))
    if needed + (reply.finish_reason != "length") <= limit:  # one more token ends a reply
        return reply
    thoughts, left = _cut_reasoning(reply.reasoning, limit)
    text, left = _cut(reply.text or "", left)
    refusal, left = _cut(reply.refusal or "", left)
    spoken, left = _cut(reply.audio.transcript if reply.audio else "", left)
    return replace(
        reply,
        reasoning=thoughts,
        text=None if reply.text is None else text,
        refusal=None if reply.refusal is None else refusal,
        audio=replace(reply.audio, transcript=spoken) if reply.audio else None,
        pieces=None,
        annotations=tuple(one for one in reply.annotations if _is_about(one, text)),
        tool_calls=tuple(_cut_calls(reply.tool_calls, left)),
        finish_reason="length",
        stopped_by=None,
    )


def _texts(reply: Reply) -> Iterator[str]:
    """Yield the texts of a reply that are billed, in the order in which they are written."""
    yield from (one.text for one in reply.reasoning)
    yield reply.text or ""
    yield reply.refusal or ""
    yield reply.audio.transcript if reply.audio else ""
    yield from (call.arguments for call in reply.tool_calls)


def _cut(text: str, left: int) -> tuple[str, int]:
    """Return the beginning of a text that fits, and how many tokens are left then."""
    found = tokens(text)
    return (
        ("".join(found[:left]), max(left - len(found), 0)) if len(found) > left else (text, left - len(found))
    )


def _cut_reasoning(thoughts: Sequence[Reasoning], left: int) -> tuple[tuple[Reasoning, ...], int]:
    """Return the reasoning that fits. A part of a text has no signature, and encrypted data has no parts."""
    kept: list[Reasoning] = []
    for one in thoughts:
        text, left = _cut(one.text, left)
        if text == one.text:
            kept.append(one)
            continue
        if text and one.type != "encrypted":
            kept.append(replace(one, text=text, signature=None))
        break
    return tuple(kept), left


def _cut_calls(calls: Sequence[ToolCall], left: int) -> Iterator[ToolCall]:
    for call in calls:
        if left <= 0:
            return
        arguments, left = _cut(call.arguments, left)
        yield replace(call, arguments=arguments)


def _is_about(annotation: Citation | Mapping[str, Any], text: str) -> bool:
    return not isinstance(annotation, Citation) or annotation.end_index <= len(text)
