"""Runs of tools as the vectors of the kind `tools` play them, carried out by a client."""

from __future__ import annotations

import json
from collections.abc import Coroutine
from typing import Any, NoReturn

import httpx

from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.tools.driving.conduct.hooks import Deny
from openrouter_sdk.tools.functions.tool import Tool
from openrouter_sdk.tools.functions.tool_context import ToolContext, ToolError
from openrouter_sdk.tools.run.decisions import ToolResult
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import RunState
from tests.conformance import lanes
from tests.conformance.lanes import ASYNC, SYNC, ClientLane, Fault, Reply
from tests.conformance.tool_runs import TOTAL, Crash, PureRun, Stage, decision, fits, holds, outcome, prepare
from tests.conformance.vectors import Vector

Json = dict[str, Any]
_TIMEOUT = Timeout(first_byte=None, between_events=None, total=TOTAL)


def is_played(vector: Vector) -> bool:
    """Whether a client can run a vector: tools take no time, and prices are those of a catalogue."""
    tools = vector.given.get("tools", ())
    slow = any("seconds" in result for tool in tools for result in tool.get("results", ()))
    return not slow and "prices" not in vector.given


class ClientStage(Stage):
    """What the runs of a vector have in common; and their session, if the vector does not name it."""

    def __init__(self, given: Json) -> None:
        super().__init__(given)
        settings = {**given.get("state", {}).get("settings", {}), **given.get("settings", {})}
        self.names_session = "session_id" in settings
        self.session: str | None = None

    def compared(self, body: Json) -> Json:
        """Return what of a body is compared."""
        if self.names_session:
            return body
        session = body.pop("session_id")
        self.session = self.session or session
        assert session == self.session
        return body


class _Network(lanes.Stage):
    """Plays the replies of a vector to a client."""

    def __init__(self, run: ClientRun) -> None:
        super().__init__(())
        self.run = run

    def answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        self.time = self.run.stage.clock
        self.outcomes.append(self.run.reply_to(json.loads(body)))
        response = super().answer(request, body)
        self.run.stage.clock = self.time
        return response


class ClientRun(PureRun):
    """A run of a vector that a client carries out, with one call at a time."""

    stage: ClientStage

    def __init__(self, stage: ClientStage, given: Json, lane: str) -> None:
        super().__init__(stage, given)
        self.lane: ClientLane = {one.name: one for one in (SYNC, ASYNC)}[lane]
        self.state: RunState | None = None
        self.has_crashed = False

    def play(self) -> Json:
        """Play the run, and return what it did and how it ended."""
        error: OpenRouterError | None = None
        try:
            self._carry_out()
        except Crash:
            self.state = None
        except OpenRouterError as raised:
            error = raised
            self.state = raised.state
            self.saved = raised.state and raised.state.to_json()
        self.stage.state = self.saved or self.stage.state
        did = {"requests": self.requests, "called": self.called, "order": self.order}
        return {**did, "error": error, **({} if self.state is None else outcome(self.state))}

    def _carry_out(self) -> None:
        network = _Network(self)
        network.time = self.stage.clock
        arguments = self._arguments()
        if isinstance(self.lane, lanes.SyncLane):
            with self.lane.client(network, retries=0, timeout=_TIMEOUT) as client:
                self.state = getattr(client, self.given["api"]).run_tools(**arguments).state
        else:
            self.lane._run(self._carry_out_async(self.lane, network, arguments))

    async def _carry_out_async(self, lane: lanes.AsyncLane, network: _Network, arguments: Json) -> None:
        async with lane.client(network, retries=0, timeout=_TIMEOUT) as client:
            running: Coroutine[Any, Any, Any] = getattr(client, self.given["api"]).run_tools(**arguments)
            self.state = (await running).state

    def _arguments(self) -> Json:
        given = self.given
        tools = [one if "type" in one else self._tool(one) for one in given.get("tools", ())]
        messages = "messages" if given["api"] == "chat" else "input"
        arguments: Json = {
            **given.get("settings", {}),
            "tools": tools,
            "limits": RunLimits(**given.get("limits", {})),
            "final_turn": given.get("final_turn", True),
            "resend": given.get("resend", False),
            "state": self.stage.state,
            "checkpoint": self._keep,
            "max_parallel": 1,
            "stop_when": [lambda run: any(holds(one, run) for one in given.get("stop_when", ()))],
            "before_tool": self._before,
            "after_tool": self._after,
        }
        optional = {
            messages: given.get("messages"),
            "decisions": {name: decision(name, one) for name, one in given.get("decisions", {}).items()},
            "prepare_step": prepare(given["prepare_step"], tools) if "prepare_step" in given else None,
            "on_tool_error": "raise" if given.get("on_tool_error") == "raise" else None,
        }
        return {**arguments, **{name: value for name, value in optional.items() if value}}

    def _tool(self, definition: Json) -> Tool[..., Any]:
        others = {
            name: value for name, value in definition.items() if name not in ("kind", "approval", "results")
        }
        name = others.pop("name")

        def function(run: ToolContext[None], **arguments: Any) -> Any:
            return self._result(name, run.call_id, arguments)

        approval = definition.get("approval", False)
        return Tool.from_schema(
            name,
            others.pop("parameters", {"type": "object", "properties": {}}),
            function=None if definition.get("kind") == "manual" else function,
            needs_approval=approval if isinstance(approval, bool) else lambda a, _: fits(approval["when"], a),
            **others,
        )

    def _result(self, name: str, call_id: str, arguments: Json) -> Any:
        self.called.append([name, arguments])
        self.order.append(f"start {call_id}")
        if self.crash.get("tool") == call_id:
            self._fall()
        result = self.stage.result(name, arguments)
        self.order.append(f"end {call_id}")
        if "raises" in result:
            raise type(result["raises"]["type"], (Exception,), {})(result["raises"]["message"])
        if "tool_error" in result:
            raise ToolError(result["tool_error"])
        return result["parts"] if "parts" in result else result["returns"]

    def _before(self, call: Any) -> Any:
        hook: Json = self.given.get("before_tool", {}).get(call.name, {})
        return Deny(hook["deny"]) if "deny" in hook else hook.get("arguments")

    def _after(self, call: Any, _: Any) -> ToolResult | None:
        hook = self.given.get("after_tool", {}).get(call.name)
        return hook and ToolResult(hook["content"])

    def _keep(self, state: RunState) -> None:
        if self.has_crashed:
            return  # what a program still saves when an exception leaves it, a dead one does not
        self.saved = state.to_json()
        if self.order[-1:] != ["save"]:
            self.order.append("save")
        returned = self.crash.get("returned")
        if any(call.id == returned and call.status == "returned" for call in state.ledger):
            self._fall()

    def _fall(self) -> NoReturn:
        self.has_crashed = True
        raise Crash

    def reply_to(self, body: Json) -> Reply | Fault:
        """Keep a body, and return what comes back."""
        stage = self.stage
        stage.sent += 1
        self.requests.append(stage.compared(body))
        self.order.append(f"request {stage.sent}")
        if self.crash.get("request") == stage.sent:
            self._fall()
        given = {**stage.replies.pop(0)}
        seconds = given.pop("seconds", 0)
        if failure := given.pop("fails", None):
            return Fault(failure, after=seconds)
        status = given.pop("error", 200)
        content = json.dumps(_result_of(given, stage.sent) if status == 200 else {}).encode()
        return Reply(status, {"content-type": "application/json"}, [content], after=seconds)


def _result_of(reply: Json, number: int) -> Json:
    """Return the result of the API that a reply of a vector stands for."""
    result = {"id": f"gen-{number}", "model": "acme/one", **reply}
    if "output" in result:
        return {"object": "response", "status": "completed", **result}
    message = result.pop("message")
    reason = "tool_calls" if (message or {}).get("tool_calls") else "stop"
    choice = {"index": 0, "message": message, "finish_reason": result.pop("finish_reason", reason)}
    return {"object": "chat.completion", **result, "choices": [choice]}
