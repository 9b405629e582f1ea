# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SupportedParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .capability_descriptor import CapabilityDescriptor

    SupportedParameters: TypeAlias = dict[str, CapabilityDescriptor]
else:
    SupportedParameters = Any  # its parts are imported when a value of them arrives
"""Request parameters by name, each with the values it accepts. A parameter not in the map is not
supported.
"""

decode_capability_descriptor: Decode = late(
    globals(), "decode_capability_descriptor", "capability_descriptor"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return (
        {key: decode_capability_descriptor(member) for key, member in value.items()}
        if type(value) is dict
        else value
    )
