"""The state of a run, which can be stored as JSON and resumed in another process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openrouter_sdk.tools.run.ledger import Call, RunUsage, Status, Step, sum_usage

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.decisions import Approve, PendingCall, Reject, ToolResult
    from openrouter_sdk.tools.run.run_limits import Limit

    Decision = Approve | Reject | ToolResult

Json = dict[str, Any]


class InFlight:
    """A request that was sent, and of which no outcome is known."""

    __slots__ = ("at", "body_sha256", "extra", "final", "step")

    def __init__(self, step: int, at: float | None, body_sha256: str | None, *, final: bool) -> None:
        self.step = step
        """Number of the step."""
        self.at = at
        """When it was sent, in Unix seconds."""
        self.body_sha256 = body_sha256
        """SHA-256 of the body as canonical JSON."""
        self.final = final
        """Whether it is the last turn, after a limit."""
        self.extra: Json = {}

    def __repr__(self) -> str:
        return f"<InFlight step {self.step}, sent {_shown_time(self.at)}>"


class RunState:
    """The state of a run: what was said, which calls were made, and what became of them.

        path.write_text(run.state.to_json())
        ...
        state = RunState.from_json(path.read_text())
        decisions = {call.call_id: call.approve() for call in state.pending}
        client.chat.run_tools(state=state, tools=[...], decisions=decisions)

    It holds no key, header, function or context. It is to be read only: a run that resumes copies it.
    """

    __slots__ = (
        "after",
        "api",
        "body",
        "cost_estimated",
        "elapsed",
        "extra",
        "final",
        "given",
        "in_flight",
        "invalid_calls",
        "limit",
        "messages",
        "output",
        "relaxed",
        "settings",
        "status",
        "step",
        "steps",
        "streaks",
    )

    def __init__(self, api: str, settings: Json, messages: list[Json]) -> None:
        self.api = api
        """`chat` or `responses`."""
        self.status: Status = "running"
        self.limit: Limit | None = None
        """The limit that the run has reached, if it has."""
        self.settings = settings
        """The arguments of each request, without conversation and tools."""
        self.messages = messages
        """The conversation: messages of chat, or items of responses."""
        self.given = len(messages)
        """How many of the messages were there before the run."""
        self.step = 0
        """How many steps have all their calls answered."""
        self.relaxed = False
        """Whether a forced `tool_choice` was met."""
        self.in_flight: InFlight | None = None
        self.final = False
        """Whether only the last turn is left."""
        self.elapsed = 0.0
        """Seconds, without those between the processes."""
        self.steps: list[Step] = []
        """The replies, with their calls."""
        self.cost_estimated = False
        """Whether the run can cost more than its limit, because it is not known what a step will cost."""
        self.invalid_calls = 0
        self.streaks: dict[str, int] = {}
        """Each call of the last step -> how many steps in a row had it."""
        self.after: list[Json] = []
        """What goes after the answers of the step whose calls are not all answered."""
        self.output: str | None = None
        """How the run asks for an answer of a type; None if it does not."""
        self.body: Json | None = None
        """Body of the request in flight, to be hashed if the state is stored."""
        self.extra: Json = {}
        """What a later release stored."""

    # --- views --------------------------------------------------------------------------------------------

    @property
    def new_messages(self) -> list[Json]:
        """What the run added to the conversation."""
        return self.messages[self.given :]

    @property
    def ledger(self) -> tuple[Call, ...]:
        """All calls, in order."""
        return tuple(call for step in self.steps for call in step.calls)

    @property
    def open_calls(self) -> list[Call]:
        """The calls of the last step, if not all of them are answered."""
        return self.steps[-1].calls if self.step < len(self.steps) else []

    @property
    def pending(self) -> tuple[PendingCall, ...]:
        """The calls that wait for the program: for an approval, or for a result."""
        from openrouter_sdk.tools.run.decisions import pending_call

        return tuple(pending_call(call) for call in self.open_calls if call.reason is not None)

    @property
    def in_doubt(self) -> InFlight | None:
        """The request whose outcome is unknown, and which may have been billed."""
        return self.in_flight

    @property
    def usage(self) -> RunUsage:
        """The tokens of all steps."""
        return sum_usage(step.usage for step in self.steps)

    @property
    def cost(self) -> float | None:
        """What all steps cost, in USD; None if one of the costs is unknown."""
        return None if any(step.cost is None for step in self.steps) else self.known_cost

    @property
    def known_cost(self) -> float:
        """The sum of the costs that are known, in USD."""
        return sum(step.cost for step in self.steps if step.cost is not None)

    @property
    def text(self) -> str:
        """The text of the last reply; may be empty."""
        from openrouter_sdk.tools.run.formats import format_of

        return format_of(self.api).last_text(self.messages) if self.steps else ""

    def copy(self) -> RunState:
        """Return a state that changes on its own."""
        twin = RunState.__new__(RunState)
        for name in RunState.__slots__:
            setattr(twin, name, getattr(self, name))
        twin.messages, twin.after, twin.streaks = [*self.messages], [*self.after], {**self.streaks}
        twin.steps = [step.copy() for step in self.steps]
        return twin

    # --- JSON ---------------------------------------------------------------------------------------------

    def to_json(self) -> str:
        """Return the state as JSON text, for `from_json`. Its checksum detects corruption, not forgery."""
        from openrouter_sdk.tools.run.storage.state_document import write_state

        return write_state(self)

    @classmethod
    def from_json(cls, state: str | bytes | Mapping[str, Any]) -> RunState:
        """Read what `to_json` returned, as text or as an object. What later releases add is kept.

        Raises InvalidStateError for a state that is damaged or of another version.
        """
        from openrouter_sdk.tools.run.storage.state_document import read_state

        return read_state(state)

    def __repr__(self) -> str:
        return f"<RunState {self.status}, step {len(self.steps)}, {len(self.pending)} pending calls>"


def _shown_time(at: float | None) -> str:
    from time import gmtime, strftime

    if at is None:
        return "at an unknown time"
    try:
        return strftime("%Y-%m-%d %H:%M:%S UTC", gmtime(at))
    except (OverflowError, ValueError, OSError):  # a clock of the program may count from anywhere
        return f"at {at}"
