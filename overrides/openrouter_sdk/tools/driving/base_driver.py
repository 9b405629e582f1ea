"""What the drivers of runs share."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.tools.driving.conduct.conduct import Conduct
    from openrouter_sdk.tools.driving.conduct.effects import Prepare
    from openrouter_sdk.tools.driving.request_factory import RequestFactory
    from openrouter_sdk.tools.events import RunEvent
    from openrouter_sdk.tools.run.machine import Machine
    from openrouter_sdk.tools.tool_run import ToolRun


class BaseDriver:
    """The conduct of a run, and where its events go."""

    is_async = False

    def __init__(
        self,
        conduct: Conduct,
        machine: Machine,
        requests: RequestFactory,
        *,
        checkpoint: Any,
        on_event: Callable[[RunEvent], object] | None,
        delivers: bool,
    ) -> None:
        """`delivers` says that `advance` returns the events."""
        self._conduct = conduct
        self.machine = machine
        self._requests = requests
        self._client = requests.client
        self._checkpoint = checkpoint
        self._on_event = on_event
        self._delivers = delivers
        self._call: CallState | None = None
        self._advancing = False
        self._closing = False  # asked for while it advances
        self.run: ToolRun[Any] | None = None
        """The result, once the run has ended."""

    @property
    def result(self) -> ToolRun[Any]:
        """The result of the run. Raises ClientClosedError if it was closed before."""
        if self.run is None:
            raise self._closed_error()
        return self.run

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen."""
        return inspect.getgeneratorstate(self._conduct) == inspect.GEN_CLOSED

    def check_idle(self) -> None:
        """Raise an error if it is being advanced, by another thread or task, or by who calls this."""
        if self._advancing:
            message = "the run is waiting for its next event already: ask for events in one place only"
            raise InvalidArgumentError(f"{message}, and not in its tools or hooks")

    def _closed_error(self) -> ClientClosedError:
        error = ClientClosedError("the run was closed before its end; `state` says how far it came")
        error.state = self.machine.snapshot()
        return error

    def _prepare(self, effect: Prepare) -> None:
        self._call = self._requests.prepare(effect.step)
