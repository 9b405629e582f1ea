"""OpenTelemetry spans of runs of tools: one for the run, one for each step in it, and one for each call.

The span of a request and those of the calls that it led to are children of that of the step. Arguments and
results of tools are not recorded.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from openrouter_sdk.tools.driving.conduct import effects
from openrouter_sdk.tools.events import ToolFinished

if TYPE_CHECKING:
    from openrouter_sdk.tools.driving.conduct.attempt import Attempt
    from openrouter_sdk.tools.driving.conduct.conduct import Conduct
    from openrouter_sdk.tools.run.machine import Machine

_WITHIN_STEP: Final = (effects.Ask, effects.Save, effects.Send, effects.FindCatalogue)
"""Effects in which the span of the step is the current one, so that other spans become its children."""


def traced_run(tracer: Tracer, machine: Machine, conduct: Conduct) -> Conduct:
    """Carry out the conduct of a run within spans."""
    spans = _RunSpans(tracer, machine)
    outcome: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = conduct.send(outcome) if error is None else conduct.throw(error)
        except StopIteration as end:
            spans.end(None)
            return end.value  # type: ignore[no-any-return]
        except BaseException as raised:
            spans.end(raised)
            raise
        outcome = error = None
        try:
            outcome = yield from spans.carry_out(effect)
        except GeneratorExit:
            conduct.close()
            spans.end(None)
            raise
        except BaseException as raised:
            error = raised


class _RunSpans:
    """The spans of one run that have not ended."""

    def __init__(self, tracer: Tracer, machine: Machine) -> None:
        settings = machine.state.settings
        named = {"gen_ai.request.model": "model", "gen_ai.conversation.id": "session_id"}
        self._machine = machine
        self._tracer = tracer
        self._tools: dict[str, Span] = {}
        self._step: Span | None = None
        self._run = tracer.start_span(
            "invoke_agent",
            attributes={
                "gen_ai.operation.name": "invoke_agent",
                "gen_ai.provider.name": "openrouter",
                **{name: settings[key] for name, key in named.items() if isinstance(settings.get(key), str)},
            },
        )

    def carry_out(self, effect: effects.Effect) -> Generator[effects.Effect, Any, Any]:
        """Pass on an effect, in the span that it belongs to; return its outcome."""
        if isinstance(effect, effects.Prepare):
            self._end_step()
            self._step = self._child(f"step {effect.step.number}", self._run)
        if isinstance(effect, effects.Launch):
            with _current(self._span_of(effect.attempt)):
                return (yield effect)
        if isinstance(effect, _WITHIN_STEP):
            with _current(self._step or self._run):
                return (yield effect)
        if isinstance(effect, effects.Emit) and isinstance(effect.event, ToolFinished):
            span = self._tools.pop(effect.event.call_id, None)
            if span is not None:
                _end(span, effect.event.error)
        return (yield effect)

    def end(self, error: BaseException | None) -> None:
        """End all spans; leaving a stream early is no error."""
        reason = _reason(error)
        for span in self._tools.values():
            _end(span, reason or "cancelled")
        self._end_step(reason)
        usage = self._machine.state.usage
        self._run.set_attribute("gen_ai.usage.input_tokens", usage.input_tokens)
        self._run.set_attribute("gen_ai.usage.output_tokens", usage.output_tokens)
        _end(self._run, reason)

    def _span_of(self, attempt: Attempt) -> Span:
        call = attempt.call
        span = self._tools.get(call.call_id)
        if span is None:
            span = self._tools[call.call_id] = self._child(
                f"execute_tool {call.name}",
                self._step or self._run,
                {
                    "gen_ai.operation.name": "execute_tool",
                    "gen_ai.tool.name": call.name,
                    "gen_ai.tool.call.id": call.call_id,
                    "gen_ai.tool.type": "function",
                },
            )
        return span

    def _child(self, name: str, parent: Span, attributes: dict[str, str] | None = None) -> Span:
        context = trace.set_span_in_context(parent)
        return self._tracer.start_span(name, context, SpanKind.INTERNAL, attributes)

    def _end_step(self, reason: str | None = None) -> None:
        if self._step is not None:
            _end(self._step, reason)
            self._step = None


def _current(span: Span) -> AbstractContextManager[Any]:
    return trace.use_span(span, record_exception=False, set_status_on_exception=False)


def _end(span: Span, reason: str | None) -> None:
    if reason is not None:
        span.set_attribute("error.type", reason)
        span.set_status(Status(StatusCode.ERROR, reason))
    span.end()


def _reason(error: BaseException | None) -> str | None:
    if error is None or isinstance(error, effects.RunClosedError):
        return None
    from openrouter_sdk.integrations.opentelemetry import error_type

    return error_type(error)
