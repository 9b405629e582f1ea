"""Runs of tools as the vectors of the kind `tools` play them: replies, results of tools, and the time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

from openrouter_api.models import ChatResult, OpenResponsesResult
from openrouter_sdk.errors import (
    ConnectError,
    ConnectionLostError,
    OpenRouterError,
    RequestTimeoutError,
    ToolFailedError,
)
from openrouter_sdk.errors.classify import error_from_response
from openrouter_sdk.tools.functions.given_tools import Tools, tools_of
from openrouter_sdk.tools.functions.result_content import content_of
from openrouter_sdk.tools.functions.tool import Tool
from openrouter_sdk.tools.run.actions import (
    Ask,
    Denied,
    Failed,
    Outcome,
    PlannedCall,
    Returned,
    RunCalls,
    SendStep,
    Stop,
    TimedOut,
)
from openrouter_sdk.tools.run.decisions import Approve, PendingCall, Reject, ToolResult
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import RunState
from tests.conformance.comparing import same

Json = dict[str, Any]
_SESSION = "of-the-port"
TOTAL = 1800
"""The limit `total` of the client, in seconds."""


class Crash(BaseException):
    """The program dies."""


class Stage:
    """What the runs of a vector have in common: replies, results of tools, the clock, and the state."""

    def __init__(self, given: Json) -> None:
        self.replies = [*given["replies"]]
        self.results = {tool.get("name"): [*tool.get("results", ())] for tool in given.get("tools", ())}
        self.state: Any = given.get("state")
        """The state that the next run resumes, as text or as an object."""
        self.clock = 0.0
        self.sent = 0

    def tools(self, definitions: list[Json]) -> list[Any]:
        """Return the tools of a vector, whose functions return what is to happen."""
        return [one if "type" in one else self._tool(one) for one in definitions]

    def _tool(self, definition: Json) -> Tool[..., Any]:
        others = {
            name: value for name, value in definition.items() if name not in ("kind", "approval", "results")
        }
        name = others.pop("name")

        def function(**arguments: Any) -> Json:
            return self.result(name, arguments)

        approval = definition.get("approval", False)
        return Tool.from_schema(
            name,
            others.pop("parameters", {"type": "object", "properties": {}}),
            function=None if definition.get("kind") == "manual" else function,
            needs_approval=approval if isinstance(approval, bool) else lambda a, _: fits(approval["when"], a),
            **others,
        )

    def result(self, name: str, arguments: Json) -> Json:
        """Return the first result for these arguments, or the next one for any; the last of these stays."""
        results: list[Json] = self.results[name]
        found = next((one for one in results if "when" in one and fits(one["when"], arguments)), None)
        general = [one for one in results if "when" not in one]
        if found is None and len(general) > 1:
            results.remove(general[0])
        return found or (general[0] if general else {"returns": "ok"})

    def reply(self, api: str, seconds: float | None) -> Any:
        """Return or raise what comes back next; the request may take so many seconds."""
        given = {**self.replies.pop(0)}
        takes, most = given.pop("seconds", 0), min(TOTAL if seconds is None else seconds, TOTAL)
        self.clock += min(takes, most)
        if takes > most:
            raise RequestTimeoutError("total", most)
        if failure := given.pop("fails", None):
            raise {"connect": ConnectError, "lost": ConnectionLostError}[failure](f"played: {failure}")
        if status := given.pop("error", None):
            raise error_from_response(status, {}, b"{}")
        known = {"id": f"gen-{self.sent}", "model": "acme/one", **given}
        if api == "responses":
            return OpenResponsesResult.from_dict({"object": "response", "status": "completed", **known})
        message = known.pop("message")
        reason = "tool_calls" if (message or {}).get("tool_calls") else "stop"
        choice = {"index": 0, "message": message, "finish_reason": known.pop("finish_reason", None) or reason}
        return ChatResult.from_dict({"object": "chat.completion", **known, "choices": [choice]})


class PureRun:
    """A run of a vector that is driven by the state machine alone."""

    def __init__(self, stage: Stage, given: Json) -> None:
        self.stage = stage
        self.given = given
        self.crash: Json = given.get("crash", {})
        self.requests: list[Json] = []
        self.seconds: list[float | None] = []
        self.called: list[Any] = []
        self.order: list[str] = []
        self.saved: Any = None

    def play(self) -> Json:
        """Play the run, and return what it did and how it ended."""
        machine: Machine | None = None
        error: OpenRouterError | None = None
        try:
            machine = self._machine()
            self._drive(machine)
        except Crash:
            machine = None
        except OpenRouterError as raised:
            error = raised
            self.saved = machine and machine.state.to_json()
        self.stage.state = self.saved or self.stage.state
        did = {"requests": self.requests, "seconds": self.seconds, "called": self.called, "order": self.order}
        return {**did, "error": error, **({} if machine is None else outcome(machine.state))}

    def _machine(self) -> Machine:
        given = self.given
        tools = self.stage.tools(given.get("tools", []))
        prices: Json = given.get("prices", {})
        options: Json = {
            "limits": RunLimits(**given.get("limits", {})),
            "price": lambda arguments: price_of(prices, arguments),
            "stop_when": [lambda run: any(holds(one, run) for one in given.get("stop_when", ()))],
            "prepare_step": prepare(given["prepare_step"], tools) if "prepare_step" in given else None,
            "final_turn": given.get("final_turn", True),
        }
        found: Tools = tools_of(tools)
        if self.stage.state is None:
            options["decisions"] = given.get("decisions")
            settings = {"session_id": _SESSION, **given.get("settings", {})}
            form = format_of(given["api"])
            return Machine.start(
                form, found, messages=given.get("messages", []), settings=settings, **options
            )
        return Machine.resume(
            RunState.from_json(self.stage.state),
            found,
            decisions={name: decision(name, one) for name, one in given.get("decisions", {}).items()},
            messages=given.get("messages"),
            settings=given.get("settings"),
            resend=given.get("resend", False),
            **options,
        )

    def _drive(self, machine: Machine) -> None:
        while True:
            action = machine.next(self.stage.clock)
            if isinstance(action, Stop):
                self._save(machine)
                return
            if isinstance(action, Ask):
                machine.answer(action.call())
            elif isinstance(action, RunCalls):
                self._run(machine, action)
            else:
                self._send(machine, action)

    def _send(self, machine: Machine, step: SendStep) -> None:
        stage = self.stage
        machine.sending()
        self._save(machine)
        stage.sent += 1
        body = {**step.arguments}
        if body["session_id"] == _SESSION:
            del body["session_id"]
        self.requests.append(body)
        self.seconds.append(step.seconds)
        self.order.append(f"request {stage.sent}")
        if self.crash.get("request") == stage.sent:
            raise Crash
        try:
            reply = stage.reply(self.given["api"], step.seconds)
        except OpenRouterError as error:
            machine.meter.tick(stage.clock)
            if not isinstance(error, (ConnectionLostError, RequestTimeoutError)):
                machine.unsent()
            raise
        machine.replied(reply, stage.clock)

    def _run(self, machine: Machine, action: RunCalls) -> None:
        failed: Exception | None = None
        outcomes: list[tuple[PlannedCall, Outcome]] = []
        longest = 0.0
        for call in action.calls:
            hook = self.given.get("before_tool", {}).get(call.name, {})
            if "deny" in hook:
                outcomes.append((call, Denied(hook["deny"])))
                continue
            arguments = hook.get("arguments", call.arguments)
            machine.starting(call.call_id, hook.get("arguments"))
            self._save(machine)
            outcome, seconds = self._call(call, arguments)
            outcomes.append((call, outcome))
            longest = max(longest, seconds)
        self.stage.clock += longest
        for call, outcome in outcomes:
            if not isinstance(outcome, Denied) and call.name in self.given.get("after_tool", {}):
                outcome = Returned(self.given["after_tool"][call.name]["content"])
            if isinstance(outcome, Failed):
                failed = failed or RuntimeError(f"{call.name} failed: {outcome.message}")
            machine.finished(call.call_id, outcome, self.stage.clock)
            self._save(machine)
        if failed is not None and self.given.get("on_tool_error") == "raise":
            raise ToolFailedError(str(failed))

    def _call(self, call: PlannedCall, arguments: Json) -> tuple[Outcome, float]:
        """Call a tool as often as its retries allow, and return how that went and how long it took."""
        limits = [limit for limit in (call.seconds, call.tool.timeout) if limit is not None]
        taken = 0.0
        for attempt in range(call.tool.retries + 1):
            positional, keywords = call.tool.bind(arguments, None)  # type: ignore[arg-type]
            self.called.append([call.name, arguments])
            self.order.append(f"start {call.call_id}")
            if self.crash.get("tool") == call.call_id:
                raise Crash
            result: Json = call.tool(*positional, **keywords)
            seconds, most = result.get("seconds", 0), min(limits, default=float("inf"))
            taken += min(seconds, most)
            last = attempt == call.tool.retries
            if seconds > most:
                if last or not call.tool.idempotent:
                    return TimedOut(most, abandoned=True), taken
                continue
            self.order.append(f"end {call.call_id}")
            outcome = outcome_of(result)
            if last or not isinstance(outcome, Failed) or outcome.verbatim:
                return outcome, taken
        raise AssertionError

    def _save(self, machine: Machine) -> None:
        self.saved = machine.state.to_json()
        if self.order[-1:] != ["save"]:
            self.order.append("save")
        returned = self.crash.get("returned")
        if any(call.id == returned and call.status == "returned" for call in machine.state.ledger):
            raise Crash


def outcome(state: RunState) -> Json:
    """Return what a run says of itself."""
    document = RunState.from_json(state.to_json())  # which has to be the same
    return {
        "status": state.status,
        "limit": state.limit,
        "text": state.text,
        "steps": len(state.steps),
        "messages": state.messages,
        "new_messages": document.new_messages,
        "cost": state.cost,
        "known_cost": state.known_cost,
        "cost_estimated": state.cost_estimated,
        "elapsed": state.elapsed,
        "usage": document.usage._asdict(),
        "pending": [
            {"id": call.call_id, "name": call.name, "arguments": call.arguments, "reason": call.reason}
            for call in document.pending
        ],
        "state": state,
    }


def outcome_of(result: Json) -> Outcome:
    """Return how a call went whose tool did what a vector says."""
    if "raises" in result:
        return Failed(result["raises"]["message"], result["raises"]["type"])
    if "tool_error" in result:
        return Failed(result["tool_error"], "ToolError", verbatim=True)
    return Returned(result["parts"] if "parts" in result else content_of(result["returns"]))


def decision(call_id: str, given: Json) -> Any:
    """Return a decision on a call, bound to what the vector says."""
    if "reject" in given:
        return Reject(given["reject"])
    if "result" in given:
        return ToolResult(given["result"])
    bound = given["approve"]
    if bound is True:
        return Approve()
    return PendingCall(call_id, bound["name"], {}, "approval", 1, bound["hash"]).approve()


def prepare(changes: Json, tools: list[Any]) -> Callable[[Any], Json]:
    """Return the `prepare_step` of a vector."""

    def prepare_step(step: Any) -> Json:
        found = {**changes.get(str(step.number), {})}
        if "tools" in found:
            found["tools"] = [
                tool for tool in tools if isinstance(tool, Tool) and tool.name in found["tools"]
            ]
        return found

    return prepare_step


def price_of(prices: Json, arguments: Mapping[str, Any]) -> Any:
    """Return the price of a request, or None."""
    found = prices.get(arguments.get("model", ""))
    if found is None or not {"prompt", "completion"} <= found.keys():
        return None
    amounts = {name: float(found.get(name, 0)) for name in ("prompt", "completion", "request")}
    lengths = {name: found.get(name) for name in ("max_completion_tokens", "context_length")}
    return SimpleNamespace(**amounts, **lengths, estimated=False)


def holds(predicate: Json, run: RunState) -> bool:
    """Whether a predicate of `stop_when` is true."""
    if "steps" in predicate:
        steps: int = predicate["steps"]
        return len(run.steps) >= steps
    return predicate["has_tool_call"] in [call.name for call in run.ledger]


def fits(when: Json, arguments: Mapping[str, Any]) -> bool:
    """Whether arguments have these values."""
    return all(same(arguments.get(name), value) for name, value in when.items())
