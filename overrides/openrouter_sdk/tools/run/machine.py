"""The state machine of a run of tools: what to do next, given what came back. It does no I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.run import wording
from openrouter_sdk.tools.run.actions import Ask, NextStep, PlannedCall, RunCalls, SendStep, Stop
from openrouter_sdk.tools.run.call_review import CallReview
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.ledger import Call, CallNames, Status, Step
from openrouter_sdk.tools.run.run_limits import Meter, RunLimits, checked_limits
from openrouter_sdk.tools.run.run_state import InFlight, RunState
from openrouter_sdk.tools.run.step_request import (
    ComingStep,
    StepRequests,
    conversation,
    json_data,
    settings_data,
)
from openrouter_sdk.tools.run.toolbox import Toolbox

if TYPE_CHECKING:
    from openrouter_sdk.structured.final_answer import Accept, Again
    from openrouter_sdk.tools.functions.given_tools import Tools
    from openrouter_sdk.tools.run.actions import FinalAnswer, Outcome, Price, ReplyCall, StepReply
    from openrouter_sdk.tools.run.decisions import Decisions
    from openrouter_sdk.tools.run.formats.run_format import RunFormat
    from openrouter_sdk.tools.run.wording import Content

Action = SendStep | RunCalls | Ask | Stop


class Machine:
    """A run: says what to do next, and is told how it went.

        machine = Machine.start(format_of("chat"), tools, messages=messages, settings={"model": model})
        while not isinstance(action := machine.next(clock()), Stop): ...

    It calls no function of the user and knows no clock: `now` is in seconds, from any start.
    """

    def __init__(
        self,
        state: RunState,
        tools: Tools,
        *,
        limits: RunLimits | None = None,
        price: Callable[[Mapping[str, Any]], Price | None] | None = None,
        context: Callable[[PlannedCall], Any] | None = None,
        stop_when: Sequence[Callable[[RunState], Any]] | Callable[[RunState], Any] = (),
        prepare_step: Callable[[NextStep], Any] | None = None,
        output: FinalAnswer | None = None,
        final_turn: bool = True,
    ) -> None:
        """Use `start` or `resume`.

        `price` returns the price of a request, by its arguments. `context` returns what a predicate for
        approvals gets beside the arguments of the call.
        """
        self.state = state
        self.format: RunFormat = format_of(state.api)
        self.output: Any = None
        self.lacks_output = output is not None
        """Whether a type was asked for, and its answer, `output`, has not come."""
        self.limits = RunLimits() if limits is None else checked_limits(limits)
        self._tools = Toolbox(tools, self.format)
        self._coming = ComingStep(self.format, self._tools)
        self._context = context
        self._stop_when = (stop_when,) if callable(stop_when) else tuple(stop_when)
        self._stop_asked = (0, 0)
        self._prepare_step = prepare_step
        self.plan = output
        state.output = state.output if output is None else output.mode
        self._requests = StepRequests(self.format, self.limits, price, output)
        self._review = CallReview(state, self.limits, self.format)
        self.meter = Meter(state, self.limits, final_turn=final_turn)
        """The driver tells it the time when a request has failed."""
        self._sent: SendStep | None = None
        self._question: tuple[Ask, Callable[[Any], None]] | None = None
        self._approval_free: set[str] = set()
        self._names = CallNames(call.id for call in state.ledger)
        self.limits.check_names(self._tools.names if prepare_step is None else None)

    @classmethod
    def start(
        cls,
        form: RunFormat,
        tools: Tools,
        *,
        messages: object,
        settings: Mapping[str, object],
        decisions: Decisions | None = None,
        **rest: Any,
    ) -> Machine:
        """Return a machine for a new run. Raises InvalidArgumentError for what is no conversation.

        `settings` are arguments of the operation, for the body; they become part of the state.
        """
        if decisions:
            raise InvalidArgumentError("there are decisions, but no state: pass state=... of the run, too")
        return cls(RunState(form.api, settings_data(settings), conversation(form, messages)), tools, **rest)

    @classmethod
    def resume(
        cls,
        state: RunState | str | bytes | Mapping[str, Any],
        tools: Tools,
        *,
        decisions: Decisions | None = None,
        messages: object = None,
        settings: Mapping[str, object] | None = None,
        resend: bool = False,
        **rest: Any,
    ) -> Machine:
        """Return a machine that goes on where a state ends. The state itself does not change.

        `messages` are added to the conversation, `settings` override those of the state. Raises
        InvalidStateError for a state that cannot be read, RequestInDoubtError if a request was in flight,
        except with `resend`, and InvalidArgumentError for decisions on calls that do not wait for one, and
        for messages while calls are not answered.
        """
        from openrouter_sdk.tools.run.storage.resuming import resumed

        if not isinstance(state, RunState):
            state = RunState.from_json(state)
        form = format_of(state.api)
        added = None if messages is None else conversation(form, messages)
        machine = cls(resumed(state, added, settings_data(settings or {}), resend=resend), tools, **rest)
        if machine.state.output and machine.plan is None and added is None:
            raise InvalidArgumentError(
                "the run was started with an output_type: pass it again to resume the run"
            )
        machine._review.recover(machine._tools, () if decisions is None else decisions)
        machine._review.settle()
        if added is not None:
            machine._stop_asked = (len(state.steps), len(machine._stop_when))
        return machine

    # --- what to do next ----------------------------------------------------------------------------------

    def next(self, now: float) -> Action:
        """Return what to do next. Raises RuntimeError while a request or a call is under way."""
        self.meter.tick(now)
        state = self.state
        if state.status != "running":
            return Stop(state.status)
        if self._question is not None:
            return self._question[0]
        if state.in_flight is not None:
            raise RuntimeError(f"the request of step {state.in_flight.step} is under way")
        return self._next_calls() or self._next_step()

    def answer(self, value: Any) -> None:
        """Take what the function of an Ask returned."""
        if self._question is None:
            raise RuntimeError("nothing was asked")
        (_, take), self._question = self._question, None
        take(value)

    def take_answered(self) -> tuple[Call, ...]:
        """Return the calls that were answered without being run, since this was last asked."""
        answered, self._review.answered = self._review.answered, []
        return tuple(answered)

    def snapshot(self) -> RunState:
        """Return the state as it is now; it does not change."""
        return self.state.copy()

    def _next_calls(self) -> Action | None:
        """Return the calls to run, or what to ask before; None if all calls are answered."""
        state, open_calls = self.state, [call for call in self.state.open_calls if call.content is None]
        if not open_calls:
            return None
        if any(call.status == "started" and call.reason is None for call in open_calls):
            raise RuntimeError("calls are under way")
        if state.limit is None and (limit := self.meter.reached()) is not None:
            self._review.reach(limit)
            return None
        planned = []
        for call in open_calls:
            action = self._plan_call(call) if call.reason is None else None
            if isinstance(action, Ask):
                return action
            planned += [] if action is None else [action]
        waiting = [call for call in open_calls if call.reason is not None]
        if state.limit is not None:
            for call in waiting:
                self._review.refuse(call, wording.limit_reached(state.limit))
        if planned:
            return RunCalls(tuple(planned))
        if state.limit is not None or not waiting:
            self._review.settle()
            return None
        client_only = all(call.reason == "client_tool" for call in waiting)
        return self._end("awaiting_client_tools" if client_only else "awaiting_approval")

    def _plan_call(self, call: Call) -> PlannedCall | Ask | None:
        """Return how to run a call, or what to ask before; None if it waits for the program."""
        if not self._coming.toolbox.has_function(call.name):
            call.reason = "client_tool"
            return None
        tool = self._coming.toolbox.functions[call.name]
        planned = PlannedCall(
            call.id, tool, call.tool_arguments(), call.step, call.index, self.meter.seconds_left()
        )
        needs_approval = tool.needs_approval
        if call.approved or needs_approval is False or call.id in self._approval_free:
            return planned
        if callable(needs_approval):
            context = None if self._context is None else self._context(planned)
            ask = partial(needs_approval, call.tool_arguments(), context)
            return self._ask("needs_approval", ask, partial(self._take_approval, call))
        call.reason = "approval"
        return None

    def _take_approval(self, call: Call, is_needed: Any) -> None:
        if is_needed:
            call.reason = "approval"
        else:
            self._approval_free.add(call.id)

    def _next_step(self) -> Action:
        """Return the request of the next step, what to ask before, or the end."""
        state = self.state
        if state.limit is None:
            if (ask := self._ask_whether_to_stop()) is not None:
                return ask
            state.limit = self.meter.reached()
        if state.limit is not None:
            if not self.meter.allows_last_turn():
                return self._end("limit")  # also a last turn that is in doubt, and to be sent again
            state.final = True
        number = len(state.steps) + 1
        if self._prepare_step is not None and not self._coming.is_prepared(state):
            arguments = self._requests.arguments(state, {}, self._tools)
            coming = NextStep(number, arguments, state, final=state.final)
            take = partial(self._coming.prepare, state, self._tools)
            return self._ask("prepare_step", partial(self._prepare_step, coming), take)
        arguments = self._requests.arguments(state, self._coming.changes, self._coming.toolbox)
        affordable = self._requests.within_cost(state, arguments, self._coming.toolbox, self.meter.reserves)
        if affordable is not None:
            self._sent = SendStep(number, affordable, self.meter.seconds_left(), final=state.final)
            return self._sent
        if state.final:
            return self._end("limit")
        state.limit = "cost"
        return self._next_step()

    def _ask_whether_to_stop(self) -> Ask | None:
        """Return the next predicate to ask after a step whose calls are answered."""
        steps, (step, index) = self.state.steps, self._stop_asked
        if step != len(steps):
            step, index = self._stop_asked = (len(steps), 0)
        if not steps or not steps[-1].calls or index >= len(self._stop_when):
            return None
        return self._ask("stop_when", partial(self._stop_when[index], self.state), self._take_stop)

    def _take_stop(self, value: Any) -> None:
        step, index = self._stop_asked
        self._stop_asked = (step, index + 1)
        if value:
            self._end("stopped")

    # --- requests -----------------------------------------------------------------------------------------

    def sending(self, at: float | None = None) -> None:
        """Note that the request of the step is being sent; `at` is in Unix seconds."""
        step = self._expected()
        self.state.in_flight = InFlight(step.number, at, None, final=step.final)
        self.state.body = step.arguments

    def unsent(self) -> None:
        """Note that the request was not sent after all, or that the server answered with an error."""
        self.state.in_flight = self.state.body = None
        self._names.forget()

    def call_id(self, index: int, call_id: str | None) -> str:
        """Return what a call of the reply that is being received is called outside."""
        return self._names.name(index, call_id or f"call_{len(self.state.steps) + 1}_{index}")

    def replied(self, reply: Any, now: float) -> StepReply:
        """Take the reply to the request of the step."""
        sent = self._expected()
        self.meter.tick(now)
        state, read = self.state, self.format.read(reply)
        step = Step(sent.number, read.generation_id, read.model, read.finish_reason, read.usage, read.cost)
        for index, call in enumerate(read.calls):
            is_cut = read.finish_reason == "length" and index == len(read.calls) - 1
            step.calls.append(self._record(call, sent.number, index, cut_off=is_cut))
        state.steps.append(step)
        state.messages += read.items
        state.in_flight = state.body = self._sent = None
        self._names.keep()
        answers = () if self.plan is None else self.plan.names  # which are asked for again in other words
        self._review.count_repeats([c for c in step.calls if c.name not in answers], self._coming.toolbox)
        if self.limits.max_cost is not None and (read.is_byok or read.cost is None):
            state.cost_estimated = True
        names = [call.name for call in step.calls]
        state.relaxed = state.relaxed or self.format.meets(state.settings.get("tool_choice"), names)
        self._judge(read, step)
        return read

    def _expected(self) -> SendStep:
        if self._sent is None:
            raise RuntimeError("no request is due")
        return self._sent

    def _record(self, call: ReplyCall, number: int, index: int, *, cut_off: bool) -> Call:
        name = self.call_id(index, call.id)
        if not call.id:
            self.format.set_id(call, f"call_{number}_{index}")
        return self._review.record(call, number, index, name, cut_off=cut_off)

    def _judge(self, read: StepReply, step: Step) -> None:
        """Decide what a reply means for the run."""
        state = self.state
        try:
            verdict = None if self.plan is None else self.plan.read(read, state.final)
        except Exception:
            self._conclude()
            raise
        if verdict is not None and self._take_verdict(verdict, step):
            return
        if not step.calls and (verdict is None or state.final):
            self._conclude()
            return
        self._judge_calls([call for call in step.calls if call.content is None])
        self._review.settle()

    def _take_verdict(self, verdict: Accept | Again, step: Step) -> bool:
        """Take what an output type says about a reply, and return whether that ends the run."""
        from openrouter_sdk.structured.final_answer import Again

        for index, content in verdict.answers.items():
            self._review.answer(step.calls[index], "returned", content)
        if isinstance(verdict, Again):
            self.state.after = [] if self.state.final else json_data(verdict.messages, "messages")
            return False
        self.output, self.lacks_output = verdict.value, False
        self._conclude()
        return True

    def _judge_calls(self, calls: list[Call]) -> None:
        """Answer the calls of a reply that are not to be run."""
        state = self.state
        if state.final:
            self._conclude()
        elif self._review.repeats_too_often(calls):
            self._end("looping")
        elif calls and (limit := self.meter.reached()) is not None:
            self._review.reach(limit)
        else:
            self._review.review(calls, self._coming.toolbox)

    def _conclude(self) -> None:
        """End the run with the last reply; calls in it are not run."""
        limit = self.state.limit if self.state.final else None
        self._review.refuse_open(wording.RUN_ENDED if limit is None else wording.limit_reached(limit))
        self._review.settle()
        self._end("completed" if limit is None else "limit")

    # --- calls --------------------------------------------------------------------------------------------

    def starting(self, call_id: str, arguments: Mapping[str, Any] | None = None) -> None:
        """Note that a call is being run; `arguments` are those that it gets instead of the model's."""
        call = self._open(call_id)
        call.status = "started"
        if arguments is not None:
            call.extra = {**call.extra, "changed_arguments": json_data(arguments, "arguments")}

    def unstarted(self, call_id: str) -> None:
        """Note that a call was not run after all."""
        self._open(call_id).status = "requested"

    def finished(self, call_id: str, outcome: Outcome, now: float | None = None) -> Content:
        """Take how a call went, and return what the model gets."""
        if now is not None:
            self.meter.tick(now)
        content = self._review.finish(self._open(call_id), outcome)
        self._review.settle()
        return content

    def _open(self, call_id: str) -> Call:
        for call in self.state.open_calls:
            if call.id == call_id and call.content is None:
                return call
        raise RuntimeError(f"call {call_id!r} is not open")

    def _ask(self, what: str, call: Callable[[], Any], take: Callable[[Any], None]) -> Ask:
        self._question = Ask(what, call), take
        return self._question[0]

    def _end(self, status: Status) -> Stop:
        self.state.status = status
        return Stop(status)
