# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ModelsListResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .model import Model

    ModelsListResponseData: TypeAlias = list[Model]
else:
    ModelsListResponseData = Any  # its parts are imported when a value of them arrives
"""Models in the order asked for."""

decode_model: Decode = late(globals(), "decode_model", "model")


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_model(item) for item in value] if type(value) is list else value
