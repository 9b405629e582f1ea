"""The result of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from openrouter_sdk.errors import OutputMissingError
    from openrouter_sdk.tools.run.actions import StepReply
    from openrouter_sdk.tools.run.decisions import PendingCall
    from openrouter_sdk.tools.run.ledger import RunUsage, Status, Step
    from openrouter_sdk.tools.run.run_limits import Limit
    from openrouter_sdk.tools.run.run_state import RunState

    T_co = TypeVar("T_co", covariant=True, default=None)
else:  # defaults of type variables are for type checkers
    from typing import TypeVar

    T_co = TypeVar("T_co", covariant=True)


class ToolRun(Generic[T_co]):
    """A run that has ended, or is paused::

        run = client.chat.run_tools(model=..., messages=messages, tools=[get_weather])
        print(run.text, run.cost)
        messages = run.messages  # for the next question

    Its type argument is the `output_type`; `ToolRun` alone is a run without one, `ToolRun[object]` any run.
    """

    __slots__ = ("_lacks_output", "_output", "reply", "state")

    def __init__(
        self, state: RunState, last: StepReply | None, output: Any = None, *, lacks_output: bool = False
    ) -> None:
        self.state = state
        """The state, which `state=` resumes or continues, also in another process; see `RunState`."""
        self.reply: Any = None if last is None else last.reply
        """The last reply; None if the run was resumed and ended without a request."""
        self._output = output
        self._lacks_output = lacks_output

    @property
    def output(self) -> T_co:
        """The answer of the `output_type`; None without one.

        Raises OutputMissingError if the run ended, or waits, before the model gave the answer.
        """
        if self._lacks_output:
            raise self._missing()
        answer: T_co = self._output
        return answer

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

    def _missing(self) -> OutputMissingError:
        from openrouter_sdk.errors import OutputMissingError

        replies = [] if self.reply is None else [self.reply]
        error = OutputMissingError(
            _why_missing(self.state), raw=self.text, reply=self.reply, replies=replies, cost=self.cost
        )
        error.state = self.state
        return error

    def __str__(self) -> str:
        return self.text if self.text and not self.pending else repr(self)

    def __repr__(self) -> str:
        limit = f" ({self.limit})" if self.limit else ""
        cost = "" if self.cost is None else f", cost {self.cost:g}"
        waiting = f", {len(self.pending)} pending calls" if self.pending else ""
        return f"<ToolRun {self.status}{limit}, {len(self.steps)} steps{cost}{waiting}: {self.text[:80]!r}>"


def _why_missing(state: RunState) -> str:
    if state.pending:
        calls = ", ".join(f"{call.call_id!r} ({call.name})" for call in state.pending)
        return f"there is no output yet: the run waits for decisions on {calls}"
    if state.status == "completed":
        return (
            "there is no output: the run had completed before it was resumed, and a state keeps no output; "
            "pass messages=... to ask again"
        )
    ends = {
        "limit": f"at its limit of {(state.limit or '').replace('_', ' ')}",
        "stopped": "because stop_when said so",
        "looping": "because the model made the same call over and over",
    }
    return f"there is no output: the run ended {ends[state.status]}, before the model gave the answer"
