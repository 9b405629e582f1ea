"""Faults: values that turn a good answer into a bad one.

Pass one or several to a method of a script; they apply in that order:

    server.script.reply("Hello", faults=[CutAtEvent(2), Split()])
    server.script.error(503, "Later.", faults=[SlowStart(0.5)])
    server.script.answer(faults=[NoAnswer(reset=True)])  # the server's own answer, with a fault

Byte positions count from 0 in the body, without the framing of HTTP. Event positions count from 0 in a
stream, without comments and the end mark. A position past the end means the end. Apply faults of events
before those that split chunks; an answer that is not a stream has no events.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.testing.faults.body import Body, CutAt, EndAt, GarbageAt, PauseAt, Split, StallAt
    from openrouter_sdk.testing.faults.events import (
        BrokenEvent,
        CutAtEvent,
        ErrorAt,
        KeepAlives,
        NoDone,
        NoFinishReason,
        StallAtEvent,
    )
    from openrouter_sdk.testing.faults.fault import Fault, apply_faults
    from openrouter_sdk.testing.faults.head import (
        ContentLength,
        Header,
        NoAnswer,
        NotHTTP,
        Silence,
        SlowStart,
        Status,
    )

__all__ = [
    "Body",
    "BrokenEvent",
    "ContentLength",
    "CutAt",
    "CutAtEvent",
    "EndAt",
    "ErrorAt",
    "Fault",
    "GarbageAt",
    "Header",
    "KeepAlives",
    "NoAnswer",
    "NoDone",
    "NoFinishReason",
    "NotHTTP",
    "PauseAt",
    "Silence",
    "SlowStart",
    "Split",
    "StallAt",
    "StallAtEvent",
    "Status",
    "apply_faults",
]

_MODULES = ("fault", "head", "body", "events")

if not TYPE_CHECKING:  # type checkers must still report names that do not exist

    def __getattr__(name: str) -> Any:
        # Lazy, since creating the classes takes a tenth of the start of a server, and few servers need them.
        for module in _MODULES if name in __all__ else ():
            found = getattr(import_module(f".{module}", __name__), name, None)
            if found is not None:
                globals()[name] = found
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
