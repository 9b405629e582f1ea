"""How a model is made to answer with JSON, and which of the ways it knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal, TypeAlias

from openrouter_sdk.errors import InvalidArgumentError

Mode: TypeAlias = Literal["auto", "json_schema", "tool", "json_object"]
"""The ways to ask for JSON:

- `json_schema`: the schema is the format of the reply, and providers that do not know it are left out;
- `tool`: the model must call a function whose parameters are the schema;
- `json_object`: the reply is to be a JSON object, and the schema is in the instructions;
- `auto`: the first of these that the model supports by the catalogue; `json_schema` if that is unknown.
"""
FixedMode: TypeAlias = Literal["json_schema", "tool", "json_object"]
Supports: TypeAlias = Callable[[str, str], bool | None]
"""Tells whether a model supports a parameter; None if that is unknown."""

# The parameter of the catalogue that each mode needs, in the order of preference.
_NEEDS: Final[dict[FixedMode, str]] = {
    "json_schema": "structured_outputs",
    "tool": "tools",
    "json_object": "response_format",
}


def check_mode(mode: object) -> None:
    """Raise InvalidArgumentError if there is no such mode."""
    if mode != "auto" and mode not in tuple(_NEEDS):
        known = ", ".join(f"{name!r}" for name in ("auto", *_NEEDS))
        raise InvalidArgumentError(f"mode must be one of {known}, not {mode!r}")


def choose_mode(mode: Mode, models: Sequence[str], supports: Supports | None) -> FixedMode:
    """Return the mode in which to ask the models, all of which must be able to answer.

    Raises InvalidArgumentError for a mode that one of them does not support, and says which ones it does.
    """
    check_mode(mode)
    if supports is not None:
        for model in models:
            _check_supported(mode, model, supports)
    if mode != "auto":
        return mode
    if supports is None or not models:
        return "json_schema"
    for choice, parameter in _NEEDS.items():
        if all(supports(model, parameter) is not False for model in models):
            return choice
    listed = ", ".join(models)
    raise InvalidArgumentError(f"the models have no mode in common: {listed}; ask one of them at a time")


def _check_supported(mode: Mode, model: str, supports: Supports) -> None:
    modes = [choice for choice, parameter in _NEEDS.items() if supports(model, parameter) is not False]
    if modes and mode in ("auto", *modes):
        return
    able = " or ".join(f"mode={choice!r}" for choice in modes)
    advice = f"it can be asked with {able}" if modes else "choose one that lists structured_outputs or tools"
    if mode == "auto":
        raise InvalidArgumentError(f"the model {model!r} supports no structured output; {advice}")
    parameter = _NEEDS[mode]
    raise InvalidArgumentError(
        f"the model {model!r} does not support mode={mode!r} (the catalogue lists no {parameter!r}); {advice}"
    )
