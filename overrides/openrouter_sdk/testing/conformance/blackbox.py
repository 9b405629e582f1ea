"""Serve the cases and the control API on one loopback port."""

from __future__ import annotations

from dataclasses import replace

from openrouter_sdk.testing.conformance.cases import load
from openrouter_sdk.testing.conformance.control import PREFIX, Control
from openrouter_sdk.testing.conformance.runs import PREFIX as PLAYED, Runs
from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest, json_answer
from openrouter_sdk.testing.serving.loopback import LoopbackServer
from openrouter_sdk.testing.serving.wire import Connection
from openrouter_sdk.testing.surfaces.errors import standard


class ConformanceServer(LoopbackServer):
    """A server on loopback that plays cases to clients, and judges them.

    `url` is the root of the control API, such as "http://127.0.0.1:43210/conformance", which
    tests/conformance/blackbox.md describes. `port` 0 takes any free one.
    """

    def __init__(self, *, port: int = 0) -> None:
        super().__init__(root=PREFIX, port=port)
        self._runs = Runs(load())
        self._control = Control(self._runs)
        self._accepted = 0

    def _connect(self) -> Connection:
        self._accepted += 1
        number = self._accepted
        connection = Connection(lambda request: self._answer(request, number))
        connection.closed.add_done_callback(lambda _: self._runs.disconnect(number))
        return connection

    def _answer(self, request: RecordedRequest, connection: int) -> Answer:
        if not request.path.startswith(PLAYED):
            return self._control.answer(request)
        number, _, path = request.path.removeprefix(PLAYED).partition("/")
        run = self._runs.find(number)
        if run is None:
            return json_answer(404, standard(404, f"There is no run {number!r}; starting a case makes one."))
        return self._runs.play(run, replace(request, path=f"/{path}"), connection)
