# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BaseInputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .base_inputs_item import BaseInputsItem

    BaseInputs: TypeAlias = str | list[BaseInputsItem]
else:
    BaseInputs = Any  # its parts are imported when a value of them arrives
"""Input that a response echoes: a plain text, or a list of items."""

decode_base_inputs_item: Decode = late(globals(), "decode_base_inputs_item", "base_inputs_item")


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_base_inputs_item(item) for item in value] if type(value) is list else value
