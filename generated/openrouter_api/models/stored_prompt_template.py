# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StoredPromptTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .stored_prompt_template_variables_value_value import StoredPromptTemplateVariablesValueValue

decode_stored_prompt_template_variables_value_value: Decode = late(
    globals(),
    "decode_stored_prompt_template_variables_value_value",
    "stored_prompt_template_variables_value_value",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StoredPromptTemplate(_Model):
    """A stored prompt, with values for its variables."""

    id: str
    """Id of the prompt."""
    variables: dict[str, StoredPromptTemplateVariablesValueValue] | Unset | None = UNSET
    """Values to fill in, by variable name."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StoredPromptTemplate)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("variables", UNSET)
            self.variables = (
                {
                    key: decode_stored_prompt_template_variables_value_value(member)
                    for key, member in value.items()
                }
                if type(value) is dict
                else value
            )
        else:
            self.variables = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StoredPromptTemplate.decode
StoredPromptTemplate.wire_names = {
    "id": "id",
    "variables": "variables",
}
