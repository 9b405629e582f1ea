# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CapabilityDescriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .boolean_capability import BooleanCapability
    from .enum_capability import EnumCapability
    from .range_capability import RangeCapability

    CapabilityDescriptor: TypeAlias = EnumCapability | RangeCapability | BooleanCapability | Unknown
else:
    CapabilityDescriptor = Any  # its parts are imported when a value of them arrives
"""Which values a model accepts for a parameter: some names, a range of numbers, or true and false."""

decode = by_tag(
    "type", {"enum": "enum_capability", "range": "range_capability", "boolean": "boolean_capability"}
)
