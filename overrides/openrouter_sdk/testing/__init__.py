"""An offline stand-in for the OpenRouter API, for testing programs that use it.

    from openrouter_sdk.testing import StandInServer

    with StandInServer() as server:
        server.script.reply(text="Hello there.")
        ...  # point a client at server.url with server.key
        assert server.problems == []
        assert server.requests[0].json()["model"] == "openai/gpt-4o-mini"

Everything is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .contract import Contract, Operation
    from .instances import Instances
    from .parts import Audio, Citation, Image, Reasoning, ToolCall
    from .problems import Problem
    from .reply import Reply
    from .script import Failure, Raw, Script
    from .server import StandInServer
    from .standin import StandIn
    from .traffic import Answer, HangUp, RecordedRequest, Stall, Unframed, Wait
    from .transport import StandInTransport

__all__ = [
    "Answer",
    "Audio",
    "Citation",
    "Contract",
    "Failure",
    "HangUp",
    "Image",
    "Instances",
    "Operation",
    "Problem",
    "Raw",
    "Reasoning",
    "RecordedRequest",
    "Reply",
    "Script",
    "Stall",
    "StandIn",
    "StandInServer",
    "StandInTransport",
    "ToolCall",
    "Unframed",
    "Wait",
]

_HOMES = {
    "Answer": "traffic",
    "Audio": "parts",
    "Citation": "parts",
    "Contract": "contract",
    "Failure": "script",
    "HangUp": "traffic",
    "Image": "parts",
    "Instances": "instances",
    "Operation": "contract",
    "Problem": "problems",
    "Raw": "script",
    "Reasoning": "parts",
    "RecordedRequest": "traffic",
    "Reply": "reply",
    "Script": "script",
    "Stall": "traffic",
    "StandIn": "standin",
    "StandInServer": "server",
    "StandInTransport": "transport",
    "ToolCall": "parts",
    "Unframed": "traffic",
    "Wait": "traffic",
}

if not TYPE_CHECKING:  # so that checkers still flag names that do not exist

    def __getattr__(name: str) -> Any:
        # Lazy, so that a program that wants Instances does not pay for asyncio and h11.
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
