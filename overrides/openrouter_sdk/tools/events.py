"""What happens in a run: the events of `stream_tools`, and of `on_event`.

    for event in run:
        match event:
            case TextDelta(text=text):
                print(text, end="")
            case ToolFinished(name=name, error=None):
                print(f"[{name}]")

`event.type` is a string, by which type checkers tell events apart as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from openrouter_api.replies.reply import Reply
    from openrouter_sdk.events.deltas import ReasoningDelta, TextDelta
    from openrouter_sdk.tools.run.actions import PlannedCall
    from openrouter_sdk.tools.run.decisions import PendingCall
    from openrouter_sdk.tools.run.ledger import Step
    from openrouter_sdk.tools.tool_run import ToolRun


# Plain classes: a dataclass takes fifty times as long to create, and there are eight.


class _Event:
    """Compares and shows events by their attributes."""

    __slots__ = ()
    __match_args__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self._values() == other._values()

    __hash__ = None  # type: ignore[assignment]  # results of tools are not hashable

    def __repr__(self) -> str:
        shown = zip(self.__match_args__, self._values(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown)})"

    def _values(self) -> list[Any]:
        return [getattr(self, name) for name in self.__match_args__]


class ToolCallDelta(_Event):
    """A piece of a tool call that the model is writing, with what is there so far."""

    __slots__ = ("_count", "_pieces", "call_id", "name")
    __match_args__ = ("call_id", "name", "arguments")
    type: Literal["tool_call"] = "tool_call"

    def __init__(self, call_id: str, name: str, pieces: list[str]) -> None:
        self.call_id = call_id
        self.name = name
        self._pieces = pieces
        self._count = len(pieces)

    # Joined on demand: an agent that writes a file gets thousands of pieces, which few programs show.

    @property
    def pieces(self) -> list[str]:
        """The pieces of the arguments so far, as they came."""
        return self._pieces[: self._count]

    @property
    def arguments(self) -> str:
        """The JSON text of the arguments so far."""
        from openrouter_sdk.events.json_pieces import join_json

        return join_json(self.pieces)

    @property
    def partial_arguments(self) -> dict[str, Any]:
        """The arguments so far, as `partial_arguments` of a `StreamedToolCall`."""
        from openrouter_sdk.events.partial_json import parse_partial_object

        return parse_partial_object(self.arguments)


class ToolStarted(_Event):
    """A tool starts."""

    __slots__ = ("call",)
    __match_args__ = ("call",)
    type: Literal["tool_started"] = "tool_started"

    def __init__(self, call: PlannedCall) -> None:
        self.call = call
        """The call: `call_id`, `name`, `arguments` and `step`."""


class ToolProgress(_Event):
    """A generator tool has yielded a value."""

    __slots__ = ("call_id", "name", "value")
    __match_args__ = ("call_id", "name", "value")
    type: Literal["tool_progress"] = "tool_progress"

    def __init__(self, call_id: str, name: str, value: Any) -> None:
        self.call_id = call_id
        self.name = name
        self.value = value


class ToolFinished(_Event):
    """A call is answered, by its tool or without it."""

    __slots__ = ("call_id", "content", "error", "exception", "name", "seconds")
    __match_args__ = ("call_id", "name", "content", "error", "seconds")
    type: Literal["tool_finished"] = "tool_finished"

    def __init__(
        self,
        call_id: str,
        name: str,
        content: str | list[dict[str, Any]],
        error: str | None,
        seconds: float,
        exception: Exception | None = None,
    ) -> None:
        self.call_id = call_id
        self.name = name
        self.content = content
        """What the model is told: text, or content parts."""
        self.error = error
        """Why there is no result: the class name of the tool's exception, `timeout`, `denied` by a hook, or
        `refused`, because of its name, its arguments, a limit or a decision; None if the tool returned."""
        self.seconds = seconds
        """How long it took, all attempts included; 0 if nothing was run."""
        self.exception = exception
        """The exception that `error` names, with its traceback, or the TimeoutError; None if there is none.
        The logger `openrouter_sdk.tools` has it, too, at level INFO."""


class StepFinished(_Event):
    """The model has replied, and all its calls are answered."""

    __slots__ = ("reply", "step")
    __match_args__ = ("step", "reply")
    type: Literal["step_finished"] = "step_finished"

    def __init__(self, step: Step, reply: Reply | None) -> None:
        self.step = step
        """The step as in `run.steps`: `number`, `calls`, `usage`, `cost`, `generation_id`."""
        self.reply = reply
        """The reply of the model; None if it came before the run was resumed."""


class RunFinished(_Event):
    """The run has ended; always the last event, unless it is paused."""

    __slots__ = ("run",)
    __match_args__ = ("run",)
    type: Literal["run_finished"] = "run_finished"

    def __init__(self, run: ToolRun[Any]) -> None:
        self.run = run


class RunPaused(_Event):
    """The run waits for decisions on its pending calls, which `state=` and `decisions=` resume."""

    __slots__ = ("pending",)
    __match_args__ = ("pending",)
    type: Literal["run_paused"] = "run_paused"

    def __init__(self, pending: tuple[PendingCall, ...]) -> None:
        self.pending = pending


if TYPE_CHECKING:
    RunEvent: TypeAlias = (
        TextDelta
        | ReasoningDelta
        | ToolCallDelta
        | ToolStarted
        | ToolProgress
        | ToolFinished
        | StepFinished
        | RunFinished
        | RunPaused
    )
    """Any event of a run."""
else:
    RunEvent = Any
