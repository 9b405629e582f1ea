"""What the program decides about calls that wait for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.run.wording import rejected

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.ledger import Call, CallStatus, Reason
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.run.wording import Content


class CallDecision:
    """Base class of the decisions. `PendingCall` makes those that are bound to a call."""

    __slots__ = ("call",)

    def __init__(self) -> None:
        self.call: PendingCall | None = None
        """The call that was decided on; a decision on any other one is refused."""

    def _bound_to(self, call: PendingCall) -> Any:
        self.call = call
        return self


class Approve(CallDecision):
    """Run the call."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Approve()"


class Reject(CallDecision):
    """Do not run the call, and tell the model why."""

    __slots__ = ("reason",)

    def __init__(self, reason: str = "") -> None:
        super().__init__()
        self.reason = reason

    def __repr__(self) -> str:
        return f"Reject({self.reason!r})"


class ToolResult(CallDecision):
    """Answer the call without running it, with a value of any type that a tool may return."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value

    def __repr__(self) -> str:
        return f"ToolResult({self.value!r})"


class PendingCall(NamedTuple):
    """A call that waits for the program."""

    call_id: str
    """Unique in the run."""
    name: str
    arguments: dict[str, Any]
    reason: Reason
    """`approval`; `client_tool` if there is no function; `interrupted` if a crash left open how it ended."""
    step: int
    arguments_sha256: str
    """SHA-256 of the arguments as canonical JSON."""

    def approve(self) -> Approve:
        """Decide to run this call, with these arguments."""
        approval: Approve = Approve()._bound_to(self)
        return approval

    def reject(self, reason: str = "") -> Reject:
        """Decide not to run this call."""
        rejection: Reject = Reject(reason)._bound_to(self)
        return rejection

    def result(self, value: object) -> ToolResult:
        """Answer this call without running it."""
        answer: ToolResult = ToolResult(value)._bound_to(self)
        return answer


Decisions = Mapping[str, CallDecision] | Iterable[CallDecision]
"""By the id of the call, or only those that are bound to a call."""


def pending_call(call: Call) -> PendingCall:
    """Return a call as the program sees it."""
    assert call.reason is not None
    return PendingCall(call.id, call.name, call.tool_arguments(), call.reason, call.step, call.hash)


def decide(
    state: RunState, decisions: Decisions, can_run: Mapping[str, bool]
) -> list[tuple[Call, CallStatus, Content]]:
    """Approve calls of a state, and return those that decisions answer, with status and content.

    `can_run` says of each tool whether it has a function. Raises InvalidArgumentError for a decision that is
    none, or on a call that does not wait for one, before any is applied.
    """
    waiting = {call.id: call for call in state.open_calls if call.reason is not None}
    chosen = [(_call_of(waiting, call_id, decision), decision) for call_id, decision in _pairs(decisions)]
    answers: list[tuple[Call, CallStatus, Content]] = []
    for call, decision in chosen:
        _check(call, decision, can_run)
        if isinstance(decision, Reject):
            answers.append((call, "refused", rejected(decision.reason)))
        elif isinstance(decision, ToolResult):
            answers.append((call, "returned", _content(call, decision.value)))
    for call, decision in chosen:
        if isinstance(decision, Approve):
            call.status, call.reason, call.approved = "requested", None, True
    return answers


def _pairs(decisions: Any) -> list[tuple[str, Any]]:
    if isinstance(decisions, Mapping):
        return list(decisions.items())
    if isinstance(decisions, str) or not isinstance(decisions, Iterable):
        _refuse(f"decisions must be a dict from call ids to decisions, not {type(decisions).__name__}")
    pairs = []
    for decision in decisions:
        if not isinstance(decision, CallDecision) or decision.call is None:
            _refuse(f"{decision!r} does not say which call it is on: pass a dict from call ids to decisions")
        pairs.append((decision.call.call_id, decision))
    return pairs


def _call_of(waiting: Mapping[str, Call], call_id: str, decision: Any) -> Call:
    if not isinstance(decision, CallDecision):
        _refuse(f"the decision on {call_id!r} must be Approve, Reject or ToolResult, not {decision!r}")
    if call_id not in waiting:
        pending = f"pending are {', '.join(map(repr, waiting))}" if waiting else "no call is pending"
        _refuse(f"there is a decision on {call_id!r}, which is no pending call: {pending}")
    return waiting[call_id]


def _check(call: Call, decision: CallDecision, can_run: Mapping[str, bool]) -> None:
    made_for = decision.call
    if made_for is not None and (made_for.name, made_for.arguments_sha256) != (call.name, call.hash):
        _refuse(
            f"the decision on {call.id!r} was made on another call, {made_for.name}({made_for.arguments}): "
            "decide on the calls that are pending now"
        )
    if not isinstance(decision, Approve):
        return
    if call.reason == "client_tool" or not can_run.get(call.name, True):
        _refuse(
            f"call {call.id!r} cannot be approved, because tool {call.name!r} has no function to run: "
            "answer it with ToolResult(...), or Reject(...) it"
        )
    if call.name not in can_run:
        _refuse(f"call {call.id!r} cannot be run, because tool {call.name!r} is missing: add it to `tools`")


def _content(call: Call, value: object) -> Content:
    from openrouter_sdk.tools.functions.result_content import content_of

    try:
        return content_of(value, call.name)
    except (TypeError, OSError) as error:
        raise InvalidArgumentError(f"the ToolResult of call {call.id!r} cannot be sent: {error}") from error


def _refuse(problem: str) -> NoReturn:
    raise InvalidArgumentError(problem)
