"""Begin a run: check what is given, and put machine, conduct and driver together."""

from __future__ import annotations

import os
import sys
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openrouter_api.encoding.wire import without_unset
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.tools.driving import run_arguments as check
from openrouter_sdk.tools.driving.base_driver import BaseDriver
from openrouter_sdk.tools.driving.conduct.conduct import conduct
from openrouter_sdk.tools.driving.conduct.settings import RunSettings
from openrouter_sdk.tools.driving.request_factory import RequestFactory
from openrouter_sdk.tools.functions.given_tools import tools_of
from openrouter_sdk.tools.functions.tool_context import ToolContext
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.toolbox import Toolbox

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.tools.driving.conduct.typed_answer import TypedAnswer
    from openrouter_sdk.tools.driving.request_factory import Client
    from openrouter_sdk.tools.functions.given_tools import Tools
    from openrouter_sdk.tools.run.run_state import RunState

Arguments = dict[str, Any]
D = TypeVar("D", bound=BaseDriver)
_CONVERSATION: Final = {"chat": "messages", "responses": "input"}


def begin(
    kind: type[D], client: Client, operation: Operation[Any, Any], arguments: Arguments, *, streams: bool
) -> D:
    """Return the driver of a run that has not begun. Raises InvalidArgumentError.

    `client` has the options of the run, and the arguments are all others.
    """
    is_async = kind.is_async
    method = f"{operation.resource}.{'stream' if streams else 'run'}_tools"
    given = without_unset(arguments)
    check.check_names(method, operation, given, streams=streams)
    check.check_extra_body(client._settings)
    run = {name: given.pop(name) for name in check.RUN_ARGUMENTS if name in given}
    headers = {one.name: given.pop(one.name) for one in operation.parameters if one.name in given}
    checkpoint = check.checkpoint_of(run.get("checkpoint"), is_async=is_async)
    on_event = check.function_of("on_event", run.get("on_event"), is_async=is_async)
    settings = _settings_of(client, operation, run, is_async=is_async)
    settings.saves = checkpoint is not None
    settings.tells = streams or on_event is not None
    settings.streams = streams
    tools = tools_of(run.get("tools"))
    if not is_async:
        check.refuse_async_tools(tools)
    if "context" not in run:
        check.check_context(tools)
    state = check.state_of(run.get("state"), operation.resource)
    conversation = _CONVERSATION[operation.resource]
    if state is None and given.get(conversation) is None:
        raise InvalidArgumentError(f"{method}() needs {conversation}=..., or the state=... of an earlier run")
    if state is None and isinstance(checkpoint, Path):
        from openrouter_sdk.tools.driving.checkpoint import check_replaceable

        check_replaceable(checkpoint)
    _check_request(
        client, operation._replace(name=method.partition(".")[2]), tools, {**given, **headers}, state
    )
    settings.answer = _answer_of(operation.resource, run, tools)
    parts: Any = sys.modules.get("openrouter_sdk.content.parts")
    if parts is not None and client._settings.check_arguments:
        client = copy(client)
        client._media = parts.media_of(given)  # now, since a run keeps only plain JSON
    machine = _machine(client, given, tools, run, settings, state)
    requests = RequestFactory(client, operation, headers, streaming=streams)
    steps = conduct(machine, settings)
    if client._run_observer is not None:
        settings.tells = True
        steps = client._run_observer(machine, steps)
    return kind(steps, machine, requests, checkpoint=checkpoint, on_event=on_event, delivers=streams)


def _settings_of(
    client: Client, operation: Operation[Any, Any], run: Arguments, *, is_async: bool
) -> RunSettings:
    settings = RunSettings(operation.resource, client._environment)
    settings.context = run.get("context")
    settings.before_tool = check.function_of("before_tool", run.get("before_tool"), is_async=is_async)
    settings.after_tool = check.function_of("after_tool", run.get("after_tool"), is_async=is_async)
    settings.prepare_step = check.function_of("prepare_step", run.get("prepare_step"), is_async=is_async)
    settings.stop_when = check.predicates_of(run.get("stop_when"), is_async=is_async)
    settings.max_parallel = check.count_of("max_parallel", run.get("max_parallel", 8))
    on_error = check.choice_of("on_tool_error", run.get("on_tool_error", "return"), ("return", "raise"))
    settings.raises = on_error == "raise"
    return settings


def _answer_of(resource: str, run: Arguments, tools: Tools) -> TypedAnswer | None:
    output_type = run.get("output_type")
    if output_type is None:
        for name in ("mode", "output_retries"):
            if name in run:
                raise InvalidArgumentError(f"{name} is of use only with an output_type")
        return None
    from openrouter_sdk.tools.driving.conduct.typed_answer import TypedAnswer

    mode, retries = run.get("mode", "auto"), run.get("output_retries", 0)
    return TypedAnswer(resource, output_type, mode, retries, tools.functions)


def _machine(
    client: Client,
    given: Arguments,
    tools: Tools,
    run: Arguments,
    settings: RunSettings,
    state: RunState | None,
) -> Machine:
    limits = check.limits_of(run.get("limits"))
    settings.needs_prices = limits.max_cost is not None
    rest = {
        "limits": limits,
        "price": settings.price if settings.needs_prices else None,
        "context": lambda call: ToolContext(settings.context, call.call_id, call.step),
        "stop_when": settings.stop_when,
        "prepare_step": settings.prepare_step,
        "output": None if settings.answer is None else settings.answer.plan,
        "final_turn": check.choice_of("final_turn", run.get("final_turn", True), (True, False)),
    }
    resend = check.choice_of("resend", run.get("resend", False), (True, False))
    decisions = run.get("decisions")
    messages = given.pop(_CONVERSATION[settings.resource], None)
    if state is not None:
        try:
            return Machine.resume(
                state, tools, decisions=decisions, messages=messages, settings=given, resend=resend, **rest
            )
        except OpenRouterError as error:
            error.state = state
            raise
    for argument, value in (("decisions", decisions), ("resend", resend)):
        if value:
            raise InvalidArgumentError(f"{argument} is of use only with the state=... of an earlier run")
    given.setdefault("session_id", _session_of(client))
    return Machine.start(format_of(settings.resource), tools, messages=messages, settings=given, **rest)


def _session_of(client: Client) -> str:
    """Return the session id of a new run: that of the options, else a new one."""
    chosen = client._settings.headers.get("x-session-id")
    return chosen if chosen is not None else f"run-{os.urandom(16).hex()}"


def _check_request(
    client: Client,
    operation: Operation[Any, Any],
    tools: Tools,
    given: Arguments,
    state: RunState | None,
) -> None:
    """Check what all requests have in common, by the rules of a single one."""
    name = _CONVERSATION[operation.resource]
    settings: Arguments = {} if state is None else state.settings
    kept: Arguments = {key: settings[key] for key in ("model", "models") if key in settings}
    arguments: Arguments = {**kept, **given}
    if arguments.get(name) is None and state is not None:
        arguments[name] = [{"role": "user", "content": ""}]
    if tools.given:
        form = format_of(operation.resource)
        arguments["tools"] = Toolbox(tools, form).declarations
    client._prepare(operation, arguments, None)
