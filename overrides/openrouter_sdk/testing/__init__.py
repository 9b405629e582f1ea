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
    from openrouter_sdk.testing import faults, players
    from openrouter_sdk.testing.conditions.bills import Bill, Bills
    from openrouter_sdk.testing.conditions.downloads import Downloads
    from openrouter_sdk.testing.conditions.job_plan import JobPlan
    from openrouter_sdk.testing.conditions.rate_limit import RateLimit
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
    from openrouter_sdk.testing.players.basics import Player
    from openrouter_sdk.testing.script.replies import reply
    from openrouter_sdk.testing.script.script import Script
    from openrouter_sdk.testing.script.turns import Failure, Raw, Turn
    from openrouter_sdk.testing.serving.server import StandInServer
    from openrouter_sdk.testing.serving.transport import StandInTransport
    from openrouter_sdk.testing.standin.standin import StandIn
    from openrouter_sdk.testing.surfaces.parts import Audio, Citation, Image, Reasoning, ToolCall
    from openrouter_sdk.testing.surfaces.reply import Prompt, Reply

__all__ = [
    "Answer",
    "Audio",
    "Bill",
    "Bills",
    "Citation",
    "Contract",
    "Downloads",
    "Failure",
    "HangUp",
    "Image",
    "Instances",
    "JobPlan",
    "Operation",
    "Player",
    "Problem",
    "Prompt",
    "RateLimit",
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
    "Turn",
    "Unframed",
    "Wait",
    "faults",
    "players",
    "reply",
]

_MODULES = {
    "Answer": "http.traffic",
    "Audio": "surfaces.parts",
    "Bill": "conditions.bills",
    "Bills": "conditions.bills",
    "Citation": "surfaces.parts",
    "Contract": "contract.contract",
    "Downloads": "conditions.downloads",
    "Failure": "script.turns",
    "HangUp": "http.traffic",
    "Image": "surfaces.parts",
    "Instances": "contract.instances",
    "JobPlan": "conditions.job_plan",
    "Operation": "contract.contract",
    "Problem": "contract.problems",
    "RateLimit": "conditions.rate_limit",
    "Raw": "script.turns",
    "Player": "players.basics",
    "Prompt": "surfaces.reply",
    "Reasoning": "surfaces.parts",
    "RecordedRequest": "http.traffic",
    "Reply": "surfaces.reply",
    "Script": "script.script",
    "Stall": "http.traffic",
    "StandIn": "standin.standin",
    "StandInServer": "serving.server",
    "StandInTransport": "serving.transport",
    "ToolCall": "surfaces.parts",
    "Turn": "script.turns",
    "Unframed": "http.traffic",
    "Wait": "http.traffic",
    "reply": "script.replies",
}

if not TYPE_CHECKING:  # type checkers must still report names that do not exist

    def __getattr__(name: str) -> Any:
        # Lazy, so that importing Instances does not load asyncio and h11.
        if name in ("faults", "players"):
            return import_module(f".{name}", __name__)
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
