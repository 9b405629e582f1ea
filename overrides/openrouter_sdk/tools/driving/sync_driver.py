"""Carry out the conduct of a run with plain calls, and with threads for tools."""

from __future__ import annotations

import inspect
import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.driving.base_driver import BaseDriver
from openrouter_sdk.tools.driving.conduct import effects
from openrouter_sdk.tools.driving.conduct.effects import Report
from openrouter_sdk.tools.events import RunEvent

if TYPE_CHECKING:
    from queue import SimpleQueue

    from openrouter_sdk.streaming.stream import Stream


class SyncDriver(BaseDriver):
    """Runs the conduct of a run in the thread of the caller. Tools may run in others."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._sleep: Callable[[float], object] = self._client._sleep or time.sleep
        self._stream: Stream[Any, Any] | None = None
        self._payloads: Iterator[dict[str, Any]] = iter(())
        self._reports: SimpleQueue[Report | None] | None = None  # of threads; None wakes who waits
        self._alone: Iterator[Report] | None = None  # of the only tool, in this thread

    def advance(self) -> RunEvent | None:
        """Carry out the run up to its next event, or to its end; return the event, or None.

        Raises ClientClosedError if `close` is called meanwhile.
        """
        self._advancing = True
        try:
            return self._advance()
        except effects.RunClosedError as error:
            raise self._closed_error() from error
        finally:
            self._advancing = False

    def _advance(self, error: BaseException | None = None) -> RunEvent | None:
        """Carry out the run; `error` is raised where it is."""
        conduct = self._conduct
        outcome: Any = None
        while True:
            try:
                if self._closing:
                    self._closing, error = False, error or effects.RunClosedError()
                effect = conduct.send(outcome) if error is None else conduct.throw(error)
                error = outcome = None
                if type(effect) is not effects.Emit:
                    outcome = _HANDLERS[type(effect)](self, effect)
                elif self._delivers:
                    return effect.event
                elif self._on_event is not None:
                    self._call_user("on_event", partial(self._on_event, effect.event))
            except StopIteration as end:
                self.run = end.value
                return None
            except BaseException as raised:
                if self.ended:
                    self._close_stream()
                    raise
                error = raised

    def close(self) -> None:
        """End the run early: close its request, and cancel its tools. Does nothing if it has ended.

        Another thread that waits for the next event raises ClientClosedError.
        """
        if self.ended:
            return
        self._delivers, self._on_event = False, None
        if self._advancing:  # in another thread, or in a hook
            self._closing = True
            if self._reports is not None:
                self._reports.put(None)
            if self._stream is not None:
                self._stream.close()
        else:
            with suppress(effects.RunClosedError):
                self._advance(effects.RunClosedError())

    # --- effects ------------------------------------------------------------------------------------------

    def _ask(self, effect: effects.Ask) -> Any:
        value = self._call_user(effect.what, effect.function)
        if effect.what == "prepare_step" and isinstance(value, dict) and isinstance(value.get("tools"), list):
            from openrouter_sdk.tools.driving.run_arguments import refuse_async_tools
            from openrouter_sdk.tools.functions.given_tools import tools_of

            refuse_async_tools(tools_of(value["tools"]))
        return value

    def _call_user(self, what: str, function: Callable[[], Any]) -> Any:
        value = function()
        if inspect.isawaitable(value):
            if inspect.iscoroutine(value):
                value.close()  # or Python warns that it was never awaited
            raise InvalidArgumentError(f"{what} is asynchronous, which needs an AsyncOpenRouter")
        return value

    def _find_catalogue(self, effect: effects.FindCatalogue) -> Any:
        from openrouter_sdk.catalogue.access import catalogue_for

        settings = self.machine.state.settings if effect.endpoints else None
        return catalogue_for(self._client, settings)

    def _save(self, _: effects.Save) -> None:
        if callable(self._checkpoint):
            self._call_user("checkpoint", partial(self._checkpoint, self.machine.snapshot()))
        else:
            from openrouter_sdk.tools.driving.checkpoint import save_state

            save_state(os.fspath(self._checkpoint), self.machine.state)

    def _send(self, _: effects.Send) -> Any:
        call, arguments = self._call, self._requests.arguments
        assert call is not None
        if not self._requests.streaming:
            self._client._driver(call, arguments).run()
            return call.data()
        from openrouter_sdk.streaming.stream import Stream

        self._stream = Stream(call, lambda: self._client._driver(call, arguments))
        self._stream.__enter__()
        self._payloads = self._stream.raw()
        return None

    def _receive(self, _: effects.Receive) -> dict[str, Any] | None:
        return next(self._payloads, None)

    def _reply(self, _: effects.Reply) -> Any:
        assert self._stream is not None
        reply = self._stream.result()
        self._close_stream()
        return reply

    def _launch(self, effect: effects.Launch) -> None:
        attempt = effect.attempt
        reports = attempt.reports(self._sleep)
        if attempt.alone:
            self._alone = reports
        else:
            if self._reports is None:
                from queue import SimpleQueue  # on demand: a single call runs without threads

                self._reports = SimpleQueue()
            # A daemon, so that a tool that hangs does not keep the program from ending.
            name = f"tool {attempt.call.name}"
            Thread(target=_forward, args=(reports, self._reports.put), name=name, daemon=True).start()

    def _wait(self, effect: effects.Wait) -> Report | None:
        if self._alone is not None and effect.seconds != 0:
            report = next(self._alone)
            if isinstance(report, effects.Ended):
                self._alone = None
            return report
        if self._reports is None:
            return None
        from queue import Empty

        try:
            return self._reports.get(block=effect.seconds != 0, timeout=effect.seconds)
        except Empty:
            return None

    def _cancel(self, effect: effects.Cancel) -> bool:
        if effect.attempt.alone:
            self._alone = None
        return False

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


def _forward(reports: Iterator[Report], put: Callable[[Report], object]) -> None:
    for report in reports:
        put(report)


_HANDLERS: Final[dict[type, Callable[[SyncDriver, Any], Any]]] = {
    effects.Ask: SyncDriver._ask,
    effects.FindCatalogue: SyncDriver._find_catalogue,
    effects.Prepare: SyncDriver._prepare,
    effects.Save: SyncDriver._save,
    effects.Send: SyncDriver._send,
    effects.Receive: SyncDriver._receive,
    effects.Reply: SyncDriver._reply,
    effects.Launch: SyncDriver._launch,
    effects.Wait: SyncDriver._wait,
    effects.Cancel: SyncDriver._cancel,
}
