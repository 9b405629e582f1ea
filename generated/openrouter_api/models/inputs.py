# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type Inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .inputs_item import InputsItem

    Inputs: TypeAlias = str | list[InputsItem]
else:
    Inputs = Any  # its parts are imported when a value of them arrives
"""What the model answers to: one text, or the items of a conversation."""

decode_inputs_item: Decode = late(globals(), "decode_inputs_item", "inputs_item")


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_inputs_item(item) for item in value] if type(value) is list else value
