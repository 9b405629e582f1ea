# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicContainer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .anthropic_container_skill import AnthropicContainerSkill

decode_anthropic_container_skill: Decode = late(
    globals(), "decode_anthropic_container_skill", "anthropic_container_skill"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicContainer(_Model):
    """The container that code execution ran in."""

    expires_at: str
    """When the container ceases to exist, ISO 8601."""
    id: str
    """Id of the container."""
    skills: list[AnthropicContainerSkill] | Unset | None = UNSET
    """Skills loaded in the container. Null when not reported."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicContainer)
        self.expires_at = pop("expires_at", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("skills", UNSET)
            self.skills = (
                [decode_anthropic_container_skill(item) for item in value] if type(value) is list else value
            )
        else:
            self.skills = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicContainer.decode
AnthropicContainer.wire_names = {
    "expires_at": "expires_at",
    "id": "id",
    "skills": "skills",
}
