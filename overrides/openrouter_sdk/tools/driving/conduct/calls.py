"""The conduct of the calls of one step: started side by side, watched, repeated, and recorded as they end."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Generator
from contextlib import suppress
from copy import deepcopy
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.driving.conduct.attempt import Attempt
from openrouter_sdk.tools.driving.conduct.call_outcome import ToolTimeoutError, log_failure, outcome_of
from openrouter_sdk.tools.driving.conduct.effects import (
    Ask,
    AttemptCancelledError,
    Cancel,
    Effect,
    Emit,
    Ended,
    Launch,
    Progress,
    Report,
    RunClosedError,
    Save,
    Wait,
)
from openrouter_sdk.tools.events import ToolFinished, ToolProgress, ToolStarted
from openrouter_sdk.tools.functions.binding import InvalidToolArguments
from openrouter_sdk.tools.functions.tool_context import ToolError
from openrouter_sdk.tools.run.actions import Denied, Invalid, Outcome, PlannedCall

if TYPE_CHECKING:
    from openrouter_sdk.tools.driving.conduct.settings import RunSettings
    from openrouter_sdk.tools.run.machine import Machine

Steps: TypeAlias = Generator[Effect, Any, None]


class Calls:
    """Carries out calls of tools. Everything but the tools themselves happens where the run is driven."""

    def __init__(self, machine: Machine, settings: RunSettings) -> None:
        self._machine = machine
        self._settings = settings
        self._clock = settings.clock
        self._tells = settings.tells
        self._waiting: deque[PlannedCall] = deque()
        self._running: set[Attempt] = set()
        self._end = math.inf  # of the time of the run, on the clock
        self.failure: tuple[PlannedCall, Exception] | None = None
        """The first call that raised since `run` began, and its exception."""

    def run(self, calls: tuple[PlannedCall, ...]) -> Steps:
        """Run all calls, at most `max_parallel` of them at the same time."""
        self.failure = None
        self._waiting.extend(calls)
        seconds = calls[0].seconds
        self._end = math.inf if seconds is None else self._clock() + seconds
        yield from self._start(alone=len(calls) == 1)
        while self._running:
            yield from self._watch()
            yield from self._start()

    def wind_up(self, error: BaseException) -> Steps:
        """End what is running because of an exception, without losing what has finished.

        After an error of the program's own, such as in a hook, the calls that run are waited for. After an
        interruption they are cancelled, and what they have reported is recorded.
        """
        self._tells = False
        self._waiting.clear()
        while self._running and isinstance(error, Exception):
            with suppress(Exception):  # the first error is raised
                yield from self._watch()
        while self._running and (report := (yield Wait(0.0))) is not None:
            if isinstance(error, RunClosedError):
                self._raise_exit(report)
            yield from self._take_last(report)
        ending: set[Attempt] = set()
        for attempt in self._running:
            attempt.cancelled = True
            if (yield Cancel(attempt)):
                ending.add(attempt)
        while ending:
            report = yield Wait(None)
            if isinstance(report, Ended):
                ending.discard(report.attempt)
                if report.error is None:  # an error may be due to the cancellation
                    yield from self._take_last(report)
        self._running.clear()

    def _raise_exit(self, report: Report) -> None:
        """Raise what a tool raised to end the program, such as SystemExit."""
        error = report.error if isinstance(report, Ended) else None
        if error is not None and not isinstance(error, (Exception, AttemptCancelledError)):
            self._running.discard(report.attempt)
            raise error

    def _take_last(self, report: Report) -> Steps:
        """Record what an attempt has come to, unless it would have been repeated."""
        if not isinstance(report, Ended) or not isinstance(report.error, (Exception, NoneType)):
            return
        if report.error is not None and self._may_repeat(report.attempt, report.error):
            return
        with suppress(Exception):
            yield from self._take(report)

    # --- starting -------------------------------------------------------------------------------------------

    def _start(self, *, alone: bool = False) -> Steps:
        """Start calls that wait, as far as there is room: record them all, save once, and launch them."""
        ready: deque[Attempt] = deque()
        while self._waiting and len(self._running) + len(ready) < self._settings.max_parallel:
            attempt = yield from self._admit(self._waiting.popleft())
            if attempt is not None:
                ready.append(attempt)
        if not ready:
            return
        try:
            for attempt in ready:
                self._machine.starting(attempt.call.call_id, attempt.changed)
            if self._settings.saves:
                yield Save()
            while ready:
                if self._tells:
                    yield Emit(ToolStarted(ready[0].call))
                attempt = ready.popleft()
                attempt.alone = alone
                yield from self._launch(attempt)
        finally:
            for attempt in ready:  # what comes before its start has failed
                self._machine.unstarted(attempt.call.call_id)

    def _admit(self, call: PlannedCall) -> Generator[Effect, Any, Attempt | None]:
        """Return the first attempt at a call, or None if it is answered without its tool."""
        hook, changed = self._settings.before_tool, None
        if hook is not None:
            from openrouter_sdk.tools.driving.conduct import hooks

            given = deepcopy(call.arguments)
            answer = hooks.before(call, (yield Ask("before_tool", partial(hook, call))))
            if isinstance(answer, Denied):
                yield from self._finish(call, answer, "denied")
                return None
            # The ledger must know of changes that the hook made in place, too.
            changed = call.arguments if answer is None and call.arguments != given else answer
        attempt = Attempt(call, call.tool)
        attempt.changed = changed
        try:
            attempt.bind(self._settings.context)
        except InvalidToolArguments as error:
            if changed is not None:
                message = f"before_tool gave tool {call.name!r} arguments that it cannot take: {error}"
                raise InvalidArgumentError(message) from None
            yield from self._finish(call, Invalid(str(error)), "refused")
            return None
        attempt.started = self._clock()
        return attempt

    def _launch(self, attempt: Attempt) -> Steps:
        begin = self._clock() + attempt.delay
        limit = attempt.tool.timeout
        end = min(self._end, math.inf if limit is None else begin + limit)
        if end < math.inf:
            attempt.deadline = end
            attempt.timeout = limit if limit is not None and begin + limit == end else end - begin
            attempt.alone = False  # which cannot be stopped
        self._running.add(attempt)
        yield Launch(attempt)

    # --- watching -------------------------------------------------------------------------------------------

    def _watch(self) -> Steps:
        """Wait for the next report or deadline, and deal with it."""
        deadlines = [one.deadline for one in self._running if one.deadline is not None and not one.cancelled]
        left = max(min(deadlines) - self._clock(), 0.0) if deadlines else None
        report: Report | None = yield Wait(left)
        if report is not None:
            yield from self._take(report)
        if deadlines:
            yield from self._check_deadlines()

    def _take(self, report: Report) -> Steps:
        attempt = report.attempt
        if attempt not in self._running:
            return  # abandoned
        if isinstance(report, Progress):
            if self._tells:
                call = attempt.call
                yield Emit(ToolProgress(call.call_id, call.name, report.value))
            return
        error = report.error
        if isinstance(error, AttemptCancelledError):
            if not attempt.cancelled:
                return  # with everything else: the driver raises the same
            error = ToolTimeoutError(attempt.timeout or 0.0, abandoned=False)
        self._running.discard(attempt)
        if error is not None and not isinstance(error, Exception):
            raise error  # such as SystemExit
        yield from self._end_attempt(attempt, report.value, error)

    def _check_deadlines(self) -> Steps:
        now = self._clock()
        for attempt in [one for one in self._running if one.deadline is not None and not one.cancelled]:
            assert attempt.deadline is not None
            if attempt.deadline <= now:
                attempt.cancelled = True
                if not (yield Cancel(attempt)):
                    self._running.discard(attempt)
                    error = ToolTimeoutError(attempt.timeout or 0.0, abandoned=True)
                    yield from self._end_attempt(attempt, None, error)

    # --- recording ------------------------------------------------------------------------------------------

    def _end_attempt(self, attempt: Attempt, value: Any, error: Exception | None) -> Steps:
        """Record what became of a call, unless it is run again."""
        if error is not None and self._may_repeat(attempt, error):
            log_failure(attempt.call, error)
            yield from self._launch(attempt.again(self._settings.context))
            return
        call, hook = attempt.call, self._settings.after_tool
        outcome, reason, raised = outcome_of(call, value, error)
        if raised is not None:
            log_failure(call, raised)
        seconds = self._clock() - attempt.started
        try:
            if hook is not None:
                from openrouter_sdk.tools.driving.conduct import hooks

                answer = yield Ask("after_tool", partial(hook, call, value if error is None else error))
                changed = hooks.after(call, answer)
                if changed is not None:
                    outcome, reason, raised = changed, None, None
        except GeneratorExit:
            raise
        except BaseException:  # what has been run is not lost
            yield from self._finish(call, outcome, reason, seconds, raised)
            raise
        if error is not None and reason is not None and self.failure is None:
            self.failure = call, error
        yield from self._finish(call, outcome, reason, seconds, raised)

    def _may_repeat(self, attempt: Attempt, error: Exception) -> bool:
        tool = attempt.tool
        if attempt.number > tool.retries or isinstance(error, ToolError) or self._clock() >= self._end:
            return False
        return tool.idempotent or not isinstance(error, ToolTimeoutError)

    def _finish(
        self,
        call: PlannedCall,
        outcome: Outcome,
        reason: str | None,
        seconds: float = 0.0,
        raised: Exception | None = None,
    ) -> Steps:
        content = self._machine.finished(call.call_id, outcome, self._clock())
        if self._settings.saves:
            yield Save()
        if self._tells:
            yield Emit(ToolFinished(call.call_id, call.name, content, reason, seconds, raised))
