"""Texts before which a model stops: `stop` of chat completions, `stop_sequences` of messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from openrouter_sdk.testing.surfaces.reply import Reply


def asked(path: str, body: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the texts that a request wants a model to stop before."""
    given = body.get({"/chat/completions": "stop", "/messages": "stop_sequences"}.get(path, ""))
    listed = [given] if isinstance(given, str) else given
    if not isinstance(listed, list):
        return ()
    return tuple(one for one in listed if isinstance(one, str) and one)


def stop_before(reply: Reply, sequences: tuple[str, ...]) -> Reply:
    """Return a reply whose text ends before the first of the sequences in it, with nothing after it."""
    text = reply.text or ""
    found = [(at, one) for one in sequences if (at := text.find(one)) >= 0]
    if not found:
        return reply
    end, sequence = min(found)
    return replace(
        reply,
        text=text[:end],
        pieces=None,
        tool_calls=(),
        annotations=(),
        finish_reason="stop",
        stopped_by=sequence,
    )
