"""One attempt at a call: running the function of a tool, in whatever thread or task."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.tools.driving.conduct.effects import Ended, Progress, Report
from openrouter_sdk.tools.functions.tool_context import ToolContext

if TYPE_CHECKING:
    from openrouter_sdk.tools.functions.tool import Tool
    from openrouter_sdk.tools.run.actions import PlannedCall

FIRST_DELAY: Final = 0.1
"""Seconds before a call is run again; each further time waits twice as long."""


class Attempt:
    """An attempt at a call, with the arguments for the function of its tool."""

    def __init__(self, call: PlannedCall, tool: Tool[..., Any]) -> None:
        self.call = call
        self.tool = tool
        self.number = 1
        self.changed: dict[str, Any] | None = None
        """The arguments of the call, if a hook changed them."""
        self.args: tuple[Any, ...] = ()
        self.kwargs: dict[str, Any] = {}
        self.delay = 0.0
        """Seconds to wait before it."""
        self.started = 0.0
        """When the first attempt at the call began, on the client's clock."""
        self.timeout: float | None = None
        self.deadline: float | None = None
        """When it times out, on the client's clock."""
        self.alone = False
        """Whether nothing else happens meanwhile, so that it may run in the thread of the caller."""
        self.cancelled = False
        """Whether nobody waits for the result any more."""

    @property
    def function(self) -> Callable[..., Any]:
        """The function of the tool."""
        function: Callable[..., Any] | None = self.tool.function
        assert function is not None
        return function

    def bind(self, context: object) -> None:
        """Prepare the arguments of the function. Raises InvalidToolArguments."""
        call = self.call
        arguments = call.arguments if self.changed is None else self.changed
        given: ToolContext[Any] = ToolContext(
            context, call.call_id, call.step, cancelled=lambda: self.cancelled
        )
        self.args, self.kwargs = self.tool.bind(arguments, given)

    def again(self, context: object) -> Attempt:
        """Return the next attempt at the call, with arguments and a context of its own."""
        other = Attempt(self.call, self.tool)
        other.number = self.number + 1
        other.changed, other.started, other.alone = self.changed, self.started, self.alone
        other.delay = FIRST_DELAY * 2 ** (self.number - 1)
        other.bind(context)
        return other

    def reports(self, sleep: Callable[[float], object]) -> Iterator[Report]:
        """Return the reports of a synchronous function, which runs as they are asked for.

        It has the context variables of whoever calls this, of which it changes its own copy.
        """
        context, reports = copy_context(), self._run(sleep)
        return iter(lambda: context.run(next, reports, None), None)

    def _run(self, sleep: Callable[[float], object]) -> Iterator[Report]:
        try:
            if self.delay:
                sleep(self.delay)
            value = _call(self.function, *self.args, **self.kwargs)
            if self.tool.is_generator:
                value = yield from self._progress(value)
        except GeneratorExit:
            raise
        except BaseException as error:
            yield Ended(self, error=error)
        else:
            yield Ended(self, value)

    def _progress(self, generator: Generator[Any, Any, Any]) -> Generator[Report, None, Any]:
        """Report what a generator yields; return its result: what it returns, else what it yielded last."""
        last = None
        try:
            while not self.cancelled:
                last = _call(next, generator)
                yield Progress(self, last)
        except StopIteration as end:
            return last if end.value is None else end.value
        finally:
            generator.close()
        return last


def _call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call a function of a tool, whose GeneratorExit would pass for the end of the generator around it."""
    try:
        return function(*args, **kwargs)
    except GeneratorExit as error:
        raise RuntimeError("GeneratorExit: the tool ended itself") from error
