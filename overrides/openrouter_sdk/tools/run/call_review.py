"""What becomes of the calls of a reply before any of them is run, and how calls are answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from openrouter_sdk.tools.functions.binding import InvalidToolArguments, read_arguments
from openrouter_sdk.tools.run import wording
from openrouter_sdk.tools.run.actions import Denied, Failed, Invalid, Returned
from openrouter_sdk.tools.run.ledger import Call, CallStatus
from openrouter_sdk.tools.run.repetition import next_streaks, times

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.actions import Outcome, ReplyCall
    from openrouter_sdk.tools.run.decisions import Decisions
    from openrouter_sdk.tools.run.formats.run_format import RunFormat
    from openrouter_sdk.tools.run.run_limits import Limit, RunLimits
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.run.toolbox import Toolbox
    from openrouter_sdk.tools.run.wording import Content


class CallReview:
    """Decides about the calls of a run, and answers them in its ledger."""

    __slots__ = ("_form", "_limits", "_problems", "_state", "answered")

    def __init__(self, state: RunState, limits: RunLimits, form: RunFormat) -> None:
        self._state = state
        self._limits = limits
        self._form = form
        self._problems: dict[str, str] = {}
        """Id of a call whose arguments cannot be read -> what the model is told."""
        self.answered: list[Call] = []
        """The calls that were answered without being run."""

    def record(self, given: ReplyCall, step: int, index: int, call_id: str, *, cut_off: bool) -> Call:
        """Return a call of a reply for the ledger. `cut_off` says that the reply ended in its arguments."""
        call = Call(step, index, call_id, given.id, given.name, given.arguments)
        parsed: dict[str, Any] | None = None
        if given.is_custom:
            parsed = {"input": given.arguments}
        elif cut_off and _is_blank(given.arguments):
            self._problems[call_id], parsed = wording.CUT_OFF, {}
        else:
            try:
                parsed = read_arguments(_readable(given.arguments))
            except InvalidToolArguments as error:
                self._problems[call_id] = str(error)
        call.parse(parsed)
        return call

    # --- answers ------------------------------------------------------------------------------------------

    def answer(self, call: Call, status: CallStatus, content: Content) -> Content:
        """Answer a call, with advice if it was made too often, and return the content."""
        nudge_after, count = self._limits.nudge_after, times(self._state.streaks, call)
        if nudge_after is not None and count >= nudge_after:
            content = wording.with_nudge(content, count)
        call.settle(status, content)
        return content

    def refuse(self, call: Call, note: str) -> None:
        """Answer a call that is not run because of a limit."""
        call.settle("refused", note)
        self.answered.append(call)

    def refuse_open(self, note: str) -> None:
        """Answer all calls that are not answered."""
        for call in self._state.open_calls:
            if call.content is None:
                self.refuse(call, note)

    def reach(self, limit: Limit) -> None:
        """Note that the run reached a limit, and answer all open calls with that."""
        self._state.limit = limit
        self.refuse_open(wording.limit_reached(limit))
        self.settle()

    def settle(self) -> None:
        """Add the answers to the conversation if all calls of the step have theirs."""
        state, calls = self._state, self._state.open_calls
        if any(call.content is None for call in calls):
            return
        for call in calls:
            if call.content is not None:
                state.messages.append(self._form.answer(call, call.content, state.messages))
        state.messages += state.after
        state.after = []
        state.step = len(state.steps)

    def finish(self, call: Call, outcome: Outcome) -> Content:
        """Answer a call as it went, and return the content."""
        if isinstance(outcome, Returned):
            return self.answer(call, "returned", outcome.content)
        if isinstance(outcome, Failed):
            words = (
                outcome.message if outcome.verbatim else wording.raised(outcome.message, outcome.error_type)
            )
            return self.answer(call, "failed", words)
        if isinstance(outcome, Denied):
            return self.answer(call, "refused", wording.denied(outcome.reason))
        if isinstance(outcome, Invalid):
            return self._invalid(call, outcome.message)
        return self.answer(
            call, "abandoned" if outcome.abandoned else "failed", wording.timed_out(outcome.seconds)
        )

    def recover(self, toolbox: Toolbox, decisions: Decisions) -> None:
        """Bring the calls of a stored state to where the run can go on, and apply decisions.

        What was running when the state was stored is run again only if that does no harm.
        """
        from openrouter_sdk.tools.run.decisions import decide

        state = self._state
        for call in state.open_calls:
            if call.status != "started" or call.content is not None:
                continue
            tool = toolbox.functions.get(call.name)
            if tool is not None and tool.idempotent:
                call.status, call.reason = "requested", None
            else:
                call.reason = "interrupted"
        can_run = {name: toolbox.has_function(name) for name in toolbox.names}
        for call, status, content in decide(state, decisions, can_run):
            self.answer(call, status, content)
            self.answered.append(call)
        for call in state.open_calls:
            if call.content is None and call.reason is None:
                self.review_one(call, toolbox)

    # --- the calls of a reply -----------------------------------------------------------------------------

    def count_repeats(self, calls: Iterable[Call], toolbox: Toolbox) -> None:
        """Count how many steps in a row have had each call of a step."""
        self._state.streaks = next_streaks(self._state.streaks, calls, toolbox.names)

    def repeats_too_often(self, calls: list[Call]) -> bool:
        """Answer all calls of a step if one of them was made too often."""
        streaks, stop_after = self._state.streaks, self._limits.stop_after
        if stop_after is None or max(streaks.values(), default=0) < stop_after:
            return False
        for call in calls:
            count = times(streaks, call)
            self.refuse(call, wording.repeated(count) if count >= stop_after else wording.RUN_ENDED)
        return True

    def review(self, calls: Iterable[Call], toolbox: Toolbox) -> None:
        """Answer the calls that cannot be run."""
        for call in calls:
            self.review_one(call, toolbox)

    def review_one(self, call: Call, toolbox: Toolbox) -> None:
        """Answer a call if it cannot be run."""
        if call.name not in toolbox.names:
            self._refuse_with_advice(call, wording.unknown_tool(call.name, toolbox.names))
            return
        problem = self._problems.pop(call.id, None) or _mismatch(call, toolbox)
        if problem is not None:
            self._invalid(call, problem)
            self.answered.append(call)
            return
        most, state = self._limits.max_calls.get(call.name), self._state
        if most is not None and self._earlier(call) >= most:
            state.limit = state.limit or "calls"
            self.refuse(call, wording.too_many_calls(call.name, most))

    def _invalid(self, call: Call, problem: str) -> Content:
        state, most = self._state, self._limits.max_invalid_calls
        if most is None or state.invalid_calls < most:
            state.invalid_calls += 1
            return self.answer(call, "refused", problem)
        state.limit = state.limit or "invalid_calls"
        note = wording.limit_reached("invalid_calls")
        call.settle("refused", note)
        return note

    def _refuse_with_advice(self, call: Call, content: str) -> None:
        self.answer(call, "refused", content)
        self.answered.append(call)

    def _earlier(self, call: Call) -> int:
        """Count the calls of the same tool before a call that were not refused."""
        before = (
            other for other in self._state.ledger if (other.step, other.index) < (call.step, call.index)
        )
        return sum(other.name == call.name and other.status != "refused" for other in before)


def _readable(arguments: Any) -> Any:
    """Return arguments as text, if they are JSON of a kind that no arguments have."""
    if arguments is None or isinstance(arguments, (str, dict)):
        return arguments
    from json import dumps

    return dumps(arguments)


def _is_blank(arguments: Any) -> bool:
    return arguments is None or (isinstance(arguments, str) and arguments.strip() in ("", "null"))


def _mismatch(call: Call, toolbox: Toolbox) -> str | None:
    """Return what is wrong with the types of the arguments of a call, if anything is."""
    tool = toolbox.functions.get(call.name)
    if tool is None:
        return None
    try:
        tool.bind(call.tool_arguments(), None)  # type: ignore[arg-type]  # the context makes no difference
    except InvalidToolArguments as error:
        return str(error)
    return None
