"""The result of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.actions import StepReply
    from openrouter_sdk.tools.run.decisions import PendingCall
    from openrouter_sdk.tools.run.ledger import RunUsage, Status, Step
    from openrouter_sdk.tools.run.run_limits import Limit
    from openrouter_sdk.tools.run.run_state import RunState

T = TypeVar("T")


class ToolRun(Generic[T]):
    """A run that has ended, or is paused::

        run = client.chat.run_tools(model=..., messages=messages, tools=[get_weather])
        print(run.text, run.cost)
        messages = run.messages  # for the next question

    T is the `output_type` of the run.
    """

    __slots__ = ("output", "reply", "state")

    def __init__(self, state: RunState, last: StepReply | None, output: Any = None) -> None:
        self.state = state
        """The state, which `state=` resumes or continues, also in another process; see `RunState`."""
        self.reply: Any = None if last is None else last.reply
        """The last reply; None if the run was resumed and ended without a request."""
        self.output: T = output
        """The answer of the `output_type`; None without one, and if the run ended before it."""

    @property
    def text(self) -> str:
        """The text of the last reply; may be empty."""
        return self.state.text

    @property
    def messages(self) -> list[Any]:
        """The conversation: messages of chat, or items of responses. That of a paused run cannot be sent."""
        return self.state.messages

    @property
    def new_messages(self) -> list[Any]:
        """What the run added to the conversation."""
        return self.state.new_messages

    @property
    def usage(self) -> RunUsage:
        """The tokens of all steps."""
        return self.state.usage

    @property
    def cost(self) -> float | None:
        """The cost of all steps in USD; None if that of one is unknown."""
        return self.state.cost

    @property
    def known_cost(self) -> float:
        """The sum of the costs that are known, in USD."""
        return self.state.known_cost

    @property
    def cost_estimated(self) -> bool:
        """Whether the run may have cost more than `max_cost`, because a step can cost an unknown amount."""
        return self.state.cost_estimated

    @property
    def steps(self) -> list[Step]:
        """The replies, each with its calls and what became of them."""
        return self.state.steps

    @property
    def status(self) -> Status:
        """`completed`, `awaiting_approval`, `awaiting_client_tools`, `limit`, `stopped` or `looping`."""
        return self.state.status

    @property
    def limit(self) -> Limit | None:
        """The limit that the run has reached: `steps`, `tokens`, `cost`, `time`, `calls`, `invalid_calls`."""
        return self.state.limit

    @property
    def pending(self) -> tuple[PendingCall, ...]:
        """The calls that a paused run waits for."""
        return self.state.pending

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        limit = f" ({self.limit})" if self.limit else ""
        cost = "" if self.cost is None else f", cost {self.cost:g}"
        waiting = f", {len(self.pending)} pending calls" if self.pending else ""
        return f"<ToolRun {self.status}{limit}, {len(self.steps)} steps{cost}{waiting}: {self.text[:80]!r}>"
