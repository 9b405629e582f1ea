"""An offline stand-in for the OpenRouter API, for testing programs that use it.

    from openrouter_sdk.testing import StandInServer

    with StandInServer() as server:
        server.script.reply(text="Hello there.")
        ...  # point a client at server.url with server.key
        assert server.problems == []
        assert server.requests[0].json()["model"] == "openai/gpt-4o-mini"

All names are imported on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.testing import faults
    from openrouter_sdk.testing.contract.contract import Contract, Operation
    from openrouter_sdk.testing.contract.instances import Instances
    from openrouter_sdk.testing.contract.problems import Problem
    from openrouter_sdk.testing.http.traffic import (
        Answer,
        HangUp,
        RecordedRequest,
        Stall,
        Unframed,
        Wait,
    )
    from openrouter_sdk.testing.script.script import Failure, Raw, Script
    from openrouter_sdk.testing.serving.server import StandInServer
    from openrouter_sdk.testing.serving.transport import StandInTransport
    from openrouter_sdk.testing.standin.standin import StandIn
    from openrouter_sdk.testing.surfaces.parts import Audio, Citation, Image, Reasoning, ToolCall
    from openrouter_sdk.testing.surfaces.reply import Reply

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
    "faults",
]

_MODULES = {
    "Answer": "http.traffic",
    "Audio": "surfaces.parts",
    "Citation": "surfaces.parts",
    "Contract": "contract.contract",
    "Failure": "script.script",
    "HangUp": "http.traffic",
    "Image": "surfaces.parts",
    "Instances": "contract.instances",
    "Operation": "contract.contract",
    "Problem": "contract.problems",
    "Raw": "script.script",
    "Reasoning": "surfaces.parts",
    "RecordedRequest": "http.traffic",
    "Reply": "surfaces.reply",
    "Script": "script.script",
    "Stall": "http.traffic",
    "StandIn": "standin.standin",
    "StandInServer": "serving.server",
    "StandInTransport": "serving.transport",
    "ToolCall": "surfaces.parts",
    "Unframed": "http.traffic",
    "Wait": "http.traffic",
}

if not TYPE_CHECKING:  # type checkers must still report names that do not exist

    def __getattr__(name: str) -> Any:
        # Lazy, so that importing Instances does not load asyncio and h11.
        if name == "faults":
            return import_module(".faults", __name__)
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
