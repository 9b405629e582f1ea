"""The conduct of a run: the effects that carry out the decisions of its machine. It does no I/O itself."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_sdk.errors import APIError, ConnectError, OpenRouterError
from openrouter_sdk.tools.driving.conduct import effects
from openrouter_sdk.tools.driving.conduct.call_outcome import message_of
from openrouter_sdk.tools.driving.conduct.calls import Calls
from openrouter_sdk.tools.events import RunFinished, RunPaused, StepFinished, ToolFinished
from openrouter_sdk.tools.run.actions import Ask, RunCalls, SendStep
from openrouter_sdk.tools.tool_run import ToolRun

if TYPE_CHECKING:
    from openrouter_sdk.tools.driving.conduct.settings import RunSettings
    from openrouter_sdk.tools.run.actions import StepReply
    from openrouter_sdk.tools.run.machine import Machine

Conduct: TypeAlias = "Generator[effects.Effect, Any, ToolRun[Any]]"


def conduct(machine: Machine, settings: RunSettings) -> Conduct:
    """Carry out a run. Every exception that leaves it has the state of the run as `state`."""
    calls = Calls(machine, settings)
    try:
        return (yield from _carry_out(machine, settings, calls))
    except GeneratorExit:  # nobody carries out further effects
        raise
    except BaseException as error:
        last = yield from _wind_up(calls, settings, error)
        with contextlib.suppress(AttributeError):  # an exception with slots
            last.state = machine.snapshot()  # type: ignore[attr-defined]
        raise last from last.__cause__


def _wind_up(
    calls: Calls, settings: RunSettings, error: BaseException
) -> Generator[effects.Effect, Any, BaseException]:
    """End what is running, and save what has finished; return the exception to raise."""
    try:
        yield from calls.wind_up(error)
        if settings.saves:
            with contextlib.suppress(Exception):
                yield effects.Save()
    except GeneratorExit:
        raise
    except BaseException as interruption:
        yield from calls.wind_up(interruption)
        return interruption
    return error


def _carry_out(machine: Machine, settings: RunSettings, calls: Calls) -> Conduct:
    if settings.needs_prices or settings.answer is not None:
        settings.catalogue = yield effects.FindCatalogue(endpoints=settings.needs_prices)
    if settings.answer is not None:
        settings.answer.decide(machine.state, settings.catalogue)
    last: StepReply | None = None
    finished = machine.state.step
    while True:
        action = machine.next(settings.clock())
        if settings.tells:
            yield from _tell_answered(machine)
        if machine.state.step > finished:
            finished = machine.state.step
            if settings.tells:
                step = machine.state.steps[-1].copy()
                yield effects.Emit(StepFinished(step, None if last is None else last.reply))
        if isinstance(action, SendStep):
            last = yield from _step(machine, settings, action)
        elif isinstance(action, RunCalls):
            yield from calls.run(action.calls)
            if settings.raises and calls.failure is not None:
                call, error = calls.failure
                from openrouter_sdk.errors import ToolFailedError

                message = message_of(error) or type(error).__name__
                raise ToolFailedError(
                    f"tool {call.name!r} failed in call {call.call_id!r}: {message}"
                ) from error
        elif isinstance(action, Ask):
            machine.answer((yield effects.Ask(action.what, action.call)))
        else:
            break
    if settings.saves:
        yield effects.Save()
    run: ToolRun[Any] = ToolRun(machine.snapshot(), last, machine.output, lacks_output=machine.lacks_output)
    if settings.tells:
        yield effects.Emit(RunPaused(run.pending) if run.pending else RunFinished(run))
    return run


def _step(
    machine: Machine, settings: RunSettings, step: SendStep
) -> Generator[effects.Effect, Any, StepReply]:
    """Send a request, and hand the reply to the machine."""
    yield effects.Prepare(step)
    machine.sending(at=settings.now())
    try:
        if settings.saves:
            yield effects.Save()
    except BaseException:
        machine.unsent()
        raise
    try:
        reply = yield effects.Send()
        if settings.streams:
            yield from _receive(machine, settings)
            reply = yield effects.Reply()
    except BaseException as error:
        machine.meter.tick(settings.clock())
        if not _is_in_doubt(error):
            machine.unsent()
        raise
    answer = machine.replied(reply, settings.clock())
    if settings.tells:
        yield from _tell_answered(machine)
    return answer


def _tell_answered(machine: Machine) -> Generator[effects.Effect, Any, None]:
    """Tell of the calls that were answered without their tools."""
    for call in machine.take_answered():
        error = None if call.status == "returned" else call.status
        yield effects.Emit(ToolFinished(call.id, call.name, call.content or "", error, 0.0))


def _receive(machine: Machine, settings: RunSettings) -> Generator[effects.Effect, Any, None]:
    """Tell of the pieces of a stream."""
    from openrouter_sdk.tools.driving.conduct.step_events import StepDeltas

    deltas = StepDeltas(settings.resource, machine.call_id)
    while (payload := (yield effects.Receive())) is not None:
        for event in deltas.add(payload):
            yield effects.Emit(event)
    for event in deltas.end():
        yield effects.Emit(event)


def _is_in_doubt(error: BaseException) -> bool:
    """Whether the request may be billed: the server may have got it, and did not say that it failed."""
    if not isinstance(error, OpenRouterError):
        return True
    return not isinstance(error, (APIError, ConnectError)) and error.attempts > 0
