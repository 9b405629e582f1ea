"""What the conduct of a run asks of its driver, and what tools report.

They are plain classes: a named tuple takes ten times as long to create at every start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from openrouter_sdk.tools.driving.conduct.attempt import Attempt
    from openrouter_sdk.tools.events import RunEvent
    from openrouter_sdk.tools.run.actions import SendStep


class Ask:
    """Call a function of the user. The driver returns its result, which the asynchronous one awaits."""

    __slots__ = ("function", "what")

    def __init__(self, what: str, function: Callable[[], Any]) -> None:
        self.what = what
        """The argument of the run that it is."""
        self.function = function


class FindCatalogue:
    """Find what the models can do and what they cost. The driver returns a catalogue, or None."""

    __slots__ = ("endpoints",)

    def __init__(self, *, endpoints: bool) -> None:
        self.endpoints = endpoints
        """Whether it needs the endpoints of the models, whose prices differ."""


class Prepare:
    """Check and encode the arguments of a step. The driver keeps the request for `Send`."""

    __slots__ = ("step",)

    def __init__(self, step: SendStep) -> None:
        self.step = step


class Save:
    """Make the state durable."""

    __slots__ = ()


class Send:
    """Send the prepared request. The driver returns the reply, or None if it is streamed."""

    __slots__ = ()


class Receive:
    """Read on in the stream. The driver returns events as dicts, or None at its end."""

    __slots__ = ()


class Reply:
    """Return the reply of the stream, which has ended."""

    __slots__ = ()


class Launch:
    """Start an attempt, without waiting for it."""

    __slots__ = ("attempt",)

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt


class Wait:
    """Wait for what tools report. The driver returns a report, or None after so many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float | None) -> None:
        self.seconds = seconds


class Cancel:
    """Cancel an attempt. The driver returns whether its end will be reported: a thread cannot be stopped."""

    __slots__ = ("attempt",)

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt


class Emit:
    """Tell of an event. The driver of a stream returns it to the caller, and goes on when asked to."""

    __slots__ = ("event",)

    def __init__(self, event: RunEvent) -> None:
        self.event = event


Effect: TypeAlias = (
    Ask | FindCatalogue | Prepare | Save | Send | Receive | Reply | Launch | Wait | Cancel | Emit
)


class Progress:
    """A generator tool has yielded a value."""

    __slots__ = ("attempt", "value")

    def __init__(self, attempt: Attempt, value: Any) -> None:
        self.attempt = attempt
        self.value = value


class Ended:
    """An attempt has ended, with a value or an exception."""

    __slots__ = ("attempt", "error", "value")

    def __init__(self, attempt: Attempt, value: Any = None, error: BaseException | None = None) -> None:
        self.attempt = attempt
        self.value = value
        self.error = error


Report: TypeAlias = Progress | Ended


class AttemptCancelledError(BaseException):
    """A task has ended because it was cancelled."""


class RunClosedError(BaseException):
    """Thrown into the conduct of a run that is left early."""
