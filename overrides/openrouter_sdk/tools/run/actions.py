"""What a run asks of its driver, and what the driver reports back.

Most are plain classes: a named tuple takes ten times as long to create at every start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from openrouter_sdk.structured.final_answer import Accept, Again
    from openrouter_sdk.tools.functions.tool import Tool
    from openrouter_sdk.tools.run.ledger import RunUsage, Status
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.run.wording import Content


class ReplyCall:
    """A call of a tool in a reply."""

    __slots__ = ("arguments", "entry", "id", "is_custom", "name")

    def __init__(
        self, id_: str, name: str, arguments: Any, entry: dict[str, Any], *, is_custom: bool
    ) -> None:
        self.id = id_
        """Empty if it came without one."""
        self.name = name
        self.arguments = arguments
        """As they came: usually JSON text."""
        self.entry = entry
        """The JSON object of the call in the message that goes back."""
        self.is_custom = is_custom

    def __repr__(self) -> str:
        return f"<ReplyCall {self.id!r}: {self.name}({self.arguments})>"


class StepReply(NamedTuple):
    """What a model answered, in the same form for each API."""

    text: str
    items: list[dict[str, Any]]
    """What to add to the conversation, with all fields as they came."""
    calls: tuple[ReplyCall, ...]
    usage: RunUsage
    """What is unknown is 0."""
    cost: float | None
    """In USD; None if unknown."""
    is_byok: bool
    """Whether a provider billed the request to a key of its own."""
    finish_reason: str | None
    generation_id: str | None
    model: str | None
    refusal: str | None
    reply: Any
    """The reply as the client returned it."""


# --- from the machine to its driver ---------------------------------------------------------------------


class SendStep:
    """Send a request. The driver calls `Machine.sending`, and `Machine.replied` with the reply."""

    __slots__ = ("arguments", "final", "number", "seconds")

    def __init__(self, number: int, arguments: dict[str, Any], seconds: float | None, *, final: bool) -> None:
        self.number = number
        """From 1."""
        self.arguments = arguments
        """For the operation of the format."""
        self.final = final
        """Whether it is the last turn, after a limit."""
        self.seconds = seconds
        """How long the request may take; None without a limit."""


class PlannedCall:
    """A call to run, or that might be run if it needs no approval."""

    __slots__ = ("arguments", "call_id", "index", "name", "seconds", "step", "tool")

    def __init__(
        self,
        call_id: str,
        tool: Tool[..., Any],
        arguments: dict[str, Any],
        step: int,
        index: int,
        seconds: float | None,
    ) -> None:
        self.call_id = call_id
        """Unique in the run."""
        self.name = tool.name
        self.tool = tool
        self.arguments = arguments
        self.step = step
        self.index = index
        """Among the calls of the reply, from 0."""
        self.seconds = seconds
        """How long it may take; None without a limit."""

    def __repr__(self) -> str:
        return f"<PlannedCall {self.call_id} of step {self.step}: {self.name}({self.arguments})>"


class RunCalls:
    """Run calls, in any order or at once.

    The driver calls `Machine.starting` and `Machine.finished` for each of them.
    """

    __slots__ = ("calls",)

    def __init__(self, calls: tuple[PlannedCall, ...]) -> None:
        self.calls = calls


class Ask:
    """Call a function of the user, and hand what it returns to `Machine.answer`; it may be awaitable."""

    __slots__ = ("call", "what")

    def __init__(self, what: str, call: Callable[[], Any]) -> None:
        self.what = what
        """`needs_approval`, `stop_when` or `prepare_step`."""
        self.call = call


class Stop:
    """Nothing is left to do, for now or for good."""

    __slots__ = ("status",)

    def __init__(self, status: Status) -> None:
        self.status = status


class NextStep:
    """The step that `prepare_step` may change."""

    __slots__ = ("arguments", "final", "number", "run")

    def __init__(self, number: int, arguments: Mapping[str, Any], run: RunState, *, final: bool) -> None:
        self.number = number
        """From 1."""
        self.arguments = arguments
        """What is sent without changes."""
        self.run = run
        """The run so far, to be read only."""
        self.final = final
        """Whether it is the last turn, after a limit, in which no tool may be called."""


# --- from the driver to the machine: how a call went --------------------------------------------------------


class Returned:
    """The tool returned."""

    __slots__ = ("content",)

    def __init__(self, content: Content) -> None:
        self.content = content


class Failed:
    """The tool raised an exception."""

    __slots__ = ("error_type", "message", "verbatim")

    def __init__(self, message: str, error_type: str, *, verbatim: bool = False) -> None:
        self.message = message
        self.error_type = error_type
        self.verbatim = verbatim
        """Whether the tool chose the words for the model, as with ToolError."""


class TimedOut:
    """The tool took too long."""

    __slots__ = ("abandoned", "seconds")

    def __init__(self, seconds: float, *, abandoned: bool) -> None:
        self.seconds = seconds
        self.abandoned = abandoned
        """Whether it is still running, because a thread cannot be stopped."""


class Denied:
    """A hook denied the call; the tool was not run."""

    __slots__ = ("reason",)

    def __init__(self, reason: str = "") -> None:
        self.reason = reason


class Invalid:
    """The tool was not run, because its arguments are invalid; the message is what the model reads."""

    __slots__ = ("message",)

    def __init__(self, message: str) -> None:
        self.message = message


Outcome = Returned | Failed | TimedOut | Denied | Invalid


# --- what else a run is given -------------------------------------------------------------------------------

if TYPE_CHECKING:  # creating a protocol takes a while
    from openrouter_sdk.catalogue.cost_bound import TokenPrice

    class Price(TokenPrice, Protocol):
        """What a model costs."""

        @property
        def estimated(self) -> bool:
            """Whether a request may cost more than these prices say."""
            ...

    class FinalAnswer(Protocol):
        """How a run gets an answer of the type that was asked for."""

        @property
        def mode(self) -> str:
            """How it asks for the type."""
            ...

        @property
        def names(self) -> frozenset[str]:
            """The names of the tools that it adds."""
            ...

        def step(self, arguments: dict[str, Any], number: int, final: bool) -> dict[str, Any]:
            """Return the arguments of a step with what asks for the type."""
            ...

        def read(self, reply: StepReply, final: bool) -> Accept | Again | None:
            """Return an Accept, an Again to ask once more, or None if it only calls other tools."""
            ...
