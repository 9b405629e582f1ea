"""The request of a step: settings, conversation, tools, and what limits its cost."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import orjson

from openrouter_api.encoding.json_text import ArgumentError, encode_json
from openrouter_api.unset import UNSET
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.run.toolbox import Toolbox

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.actions import FinalAnswer, Price
    from openrouter_sdk.tools.run.formats.run_format import RunFormat
    from openrouter_sdk.tools.run.run_limits import RunLimits
    from openrouter_sdk.tools.run.run_state import RunState

Json = dict[str, Any]


def json_data(value: object, place: str) -> Any:
    """Return JSON data that shares nothing with a value. Raises InvalidArgumentError, naming the place."""
    try:
        text = encode_json(value, place)
    except ArgumentError as error:
        raise InvalidArgumentError(str(error)) from error.__cause__
    if re.search(rb"\d{19}|\\u[dD]", text) is None:
        return orjson.loads(text)
    from json import loads  # which keeps large integers and lone surrogates

    return loads(text)


def conversation(form: RunFormat, given: object) -> list[Json]:
    """Return the caller's conversation as JSON. Raises InvalidArgumentError if it is none."""
    data = json_data(form.conversation(given), form.history)
    if not isinstance(data, list):
        raise InvalidArgumentError(f"{form.history} must be a list, not {type(given).__name__}")
    if not data:
        raise InvalidArgumentError(f"{form.history} must not be empty")
    for index, message in enumerate(data):
        if not isinstance(message, dict):
            raise InvalidArgumentError(
                f"{form.history}[{index}] must be a dict, not {type(message).__name__}"
            )
    return data


def settings_data(settings: Mapping[str, object]) -> Json:
    """Return settings as JSON, without those that are not given."""
    return {name: json_data(value, name) for name, value in settings.items() if value is not UNSET}


class ComingStep:
    """What `prepare_step` changed for the step to come, or for the one that was just sent."""

    __slots__ = ("_form", "_prepared", "changes", "toolbox")

    def __init__(self, form: RunFormat, toolbox: Toolbox) -> None:
        self._form = form
        self._prepared: tuple[int, bool] | None = None
        self.changes: Json = {}
        """Arguments of the step."""
        self.toolbox = toolbox
        """The tools of the step."""

    def is_prepared(self, state: RunState) -> bool:
        """Whether `prepare_step` was asked for the next step of a run."""
        return self._prepared == (len(state.steps), state.final)

    def prepare(self, state: RunState, toolbox: Toolbox, changes: Any) -> None:
        """Take what `prepare_step` returned. Raises InvalidArgumentError for what are no arguments."""
        if changes is None:
            changes = {}
        if not isinstance(changes, Mapping):
            kind = type(changes).__name__
            raise InvalidArgumentError(f"prepare_step must return a dict of arguments, or None, not {kind}")
        given = {**changes}
        self.toolbox = toolbox
        if given.get("tools") is not None:
            from openrouter_sdk.tools.functions.given_tools import tools_of

            self.toolbox = Toolbox(tools_of(given["tools"]), self._form)
        given.pop("tools", None)
        history = self._form.history
        if history in given:
            given[history] = conversation(self._form, given[history])
        self.changes = settings_data(given)
        self._prepared = (len(state.steps), state.final)


class StepRequests:
    """Makes the arguments of the requests of a run."""

    __slots__ = ("_form", "_limits", "_output", "_price", "_sizes")

    def __init__(
        self,
        form: RunFormat,
        limits: RunLimits,
        price: Callable[[Mapping[str, Any]], Price | None] | None,
        output: FinalAnswer | None,
    ) -> None:
        self._form = form
        self._limits = limits
        self._price = price
        self._output = output
        self._sizes: Any = None

    def arguments(self, state: RunState, changes: Json, toolbox: Toolbox) -> Json:
        """Return what a step sends; `changes` are what `prepare_step` returned."""
        form, arguments = self._form, {**state.settings}
        if state.relaxed and form.forced(arguments.get("tool_choice")) is not None:
            arguments["tool_choice"] = "auto"
        arguments |= {form.history: [*state.messages], **changes}
        if changes:
            arguments = form.with_instructions(arguments)
        if toolbox.declarations:
            arguments["tools"] = [*toolbox.declarations]
            if state.final:
                arguments["tool_choice"] = "none"
        if self._output is None:
            return arguments
        return self._output.step(arguments, len(state.steps) + 1, state.final)

    def within_cost(self, state: RunState, arguments: Json, toolbox: Toolbox, reserve: bool) -> Json | None:
        """Return arguments that cannot cost more than what is left; None if that is too little.

        If nobody knows what the step may cost, they are unchanged, and the state says so. `reserve` keeps
        what the last turn may need.
        """
        most = self._limits.max_cost
        if most is None:
            return arguments
        price = self._price(arguments) if self._price is not None else None
        unknown = price is None or price.prompt is None or price.completion is None or price.estimated
        unknown = unknown or toolbox.has_server_tools
        if unknown or any(step.cost is None for step in state.steps):
            state.cost_estimated = True
        if price is None or state.cost_estimated:
            return arguments
        from openrouter_sdk.tools.run.reply_length import MessageSizes, fit_length

        if self._sizes is None:
            self._sizes = MessageSizes()
        history, sent = self._form.history, arguments[self._form.history]
        # A changed conversation is none that only grows.
        sizes = self._sizes if sent == state.messages else MessageSizes()
        size = sizes.body(arguments, history, sent)
        left = most - state.known_cost
        lengths = fit_length(arguments, self._form.lengths, price, size, left, reserve=reserve)
        return None if lengths is None else {**arguments, **lengths}
