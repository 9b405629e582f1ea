# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicContainerSkill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicContainerSkillType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicContainerSkill(_Model):
    """A skill that is loaded in the container."""

    skill_id: str
    """Id of the skill."""
    type: AnthropicContainerSkillType
    """Whether the skill is Anthropic's or a custom one."""
    version: str
    """Version of the skill that is loaded."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicContainerSkill)
        self.skill_id = pop("skill_id", UNSET)
        self.type = pop("type", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicContainerSkill.decode
AnthropicContainerSkill.wire_names = {
    "skill_id": "skill_id",
    "type": "type",
    "version": "version",
}
