"""The record of a run: its steps, and what became of each call."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from openrouter_sdk.tools.run.storage.canonical_json import digest, text_digest
from openrouter_sdk.tools.run.wording import Content

Status = Literal[
    "running", "completed", "awaiting_approval", "awaiting_client_tools", "limit", "stopped", "looping"
]
"""Where a run is. Only while it runs, or after a crash, is it `running`."""
CallStatus = Literal["requested", "started", "returned", "failed", "refused", "abandoned"]
"""What became of a call; `abandoned` is one that timed out, but could not be stopped."""
Reason = Literal["approval", "client_tool", "interrupted"]
"""Why a call waits for the program: to be approved, to be answered, or it was running at a crash."""


class RunUsage(NamedTuple):
    """Tokens of a step, or of all steps of a run."""

    input_tokens: int = 0
    """Of prompts, cached ones included."""
    output_tokens: int = 0
    """Of replies, reasoning included."""
    total_tokens: int = 0
    reasoning_tokens: int = 0
    cached_tokens: int = 0


def sum_usage(usages: Iterable[RunUsage]) -> RunUsage:
    """Add up the tokens of steps; what is unknown counts as 0."""
    return RunUsage(*map(sum, zip(RunUsage(), *usages, strict=True)))


class Call:
    """A call of a tool, as the ledger of a run knows it."""

    __slots__ = (
        "approved",
        "arguments",
        "call_id",
        "content",
        "extra",
        "hash",
        "id",
        "index",
        "name",
        "parsed",
        "reason",
        "status",
        "step",
    )

    def __init__(self, step: int, index: int, id_: str, wire_id: str, name: str, arguments: Any) -> None:
        self.step = step
        """Number of the step, from 1."""
        self.index = index
        """Among the calls of the reply, from 0."""
        self.id = id_
        """Unique in the run: the id of the model, with `#2` and so on if it was used before."""
        self.call_id = wire_id
        """The id of the model."""
        self.name = name
        self.arguments: str = arguments
        """JSON text, as it came; a server may send the object itself."""
        self.hash = ""
        """SHA-256 of the arguments as canonical JSON, or of their text if it cannot be read."""
        self.status: CallStatus = "requested"
        self.reason: Reason | None = None
        self.approved = False
        self.content: Content | None = None
        """What the model gets; None as long as the call is not answered."""
        self.parsed: dict[str, Any] | None = None
        """The arguments that the tool gets; not stored."""
        self.extra: dict[str, Any] = {}
        """What a later release stored."""

    def parse(self, arguments: dict[str, Any] | None) -> None:
        """Keep the arguments; None if they cannot be read."""
        self.parsed = arguments
        if arguments is not None:
            self.hash = digest(arguments)
        else:
            given: Any = self.arguments
            self.hash = text_digest(given) if isinstance(given, str) else digest(given)

    @property
    def parsed_arguments(self) -> dict[str, Any] | None:
        """The arguments as a dict, empty if there are none; None if the text is not a JSON object.

        The input of a custom tool, which is any text, is the argument `input`.
        """
        if self.parsed is None:
            self.parsed = self._read()
        return None if self.parsed is None else {**self.parsed}

    def _read(self) -> dict[str, Any] | None:
        from openrouter_sdk.tools.functions.binding import InvalidToolArguments, read_arguments

        try:
            arguments = read_arguments(self.arguments)
        except InvalidToolArguments:
            arguments = None
        if arguments is None or digest(arguments) != self.hash:  # what a custom tool gets may look like JSON
            arguments = {"input": self.arguments}
        return arguments if digest(arguments) == self.hash else None

    def tool_arguments(self) -> dict[str, Any]:
        """Return the arguments of a call that can be run."""
        arguments = self.parsed_arguments
        return {"input": self.arguments} if arguments is None else arguments

    def settle(self, status: CallStatus, content: Content) -> None:
        """Answer the call."""
        self.status, self.content, self.reason = status, content, None

    def copy(self) -> Call:
        """Return a call that changes on its own."""
        twin = Call.__new__(Call)
        for name in Call.__slots__:
            setattr(twin, name, getattr(self, name))
        return twin

    def __repr__(self) -> str:
        waits = f" waits for {self.reason}" if self.reason else ""
        return f"<Call {self.id!r} {self.name} step {self.step}: {self.status}{waits}>"


class Step:
    """A reply of the model, with its calls."""

    __slots__ = ("calls", "cost", "extra", "finish_reason", "id", "model", "step", "usage")

    def __init__(
        self,
        number: int,
        generation_id: str | None,
        model: str | None,
        finish_reason: str | None,
        usage: RunUsage,
        cost: float | None,
    ) -> None:
        self.step = number
        self.id = generation_id
        self.model = model
        self.finish_reason = finish_reason
        self.usage = usage
        self.cost = cost
        """In USD; None if unknown."""
        self.calls: list[Call] = []
        self.extra: dict[str, Any] = {}

    @property
    def number(self) -> int:
        """From 1."""
        return self.step

    @property
    def generation_id(self) -> str | None:
        """Identifies the generation, for `generations.get`."""
        return self.id

    def copy(self) -> Step:
        """Return a step that changes on its own."""
        twin = Step(self.step, self.id, self.model, self.finish_reason, self.usage, self.cost)
        twin.calls = [call.copy() for call in self.calls]
        twin.extra = self.extra
        return twin

    def __repr__(self) -> str:
        return f"<Step {self.step}: {self.finish_reason}, {len(self.calls)} calls, cost {self.cost}>"


class CallNames:
    """Gives each call of a run a name of its own: its id, or `id#2` and so on if the id was used before."""

    __slots__ = ("_announced", "_taken")

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {*taken}
        self._announced: dict[int, tuple[str, str]] = {}
        """Index of a call in the reply that is being received -> its id and its name."""

    def name(self, index: int, call_id: str) -> str:
        """Return the name of a call, which is the same when asked again."""
        known = self._announced.get(index)
        if known is not None and known[0] == call_id:
            return known[1]
        name, count = call_id, 1
        while name in self._taken:
            count += 1
            name = f"{call_id}#{count}"
        self._taken.add(name)
        self._announced[index] = (call_id, name)
        return name

    def keep(self) -> None:
        """Note that the reply is complete."""
        self._announced = {}

    def forget(self) -> None:
        """Note that the reply will not be completed."""
        self._taken.difference_update(name for _, name in self._announced.values())
        self._announced = {}
