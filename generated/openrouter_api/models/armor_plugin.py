# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ArmorPluginMode, ArmorPluginOnError, ArmorPluginOutputMode
    from .armor_context import ArmorContext

decode_armor_context: Decode = late(globals(), "decode_armor_context", "armor_context")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorPlugin(_Model):
    """Checks the model's tool uses for danger. Chat and Responses answers report verdicts as
    `safeguard_results`.
    """

    id: Literal["armor"]
    classifier_context: ArmorContext | Unset = UNSET
    """Rules and background for the classifier."""
    enabled: bool | Unset = UNSET
    """`false` switches off Armor that the account has as a default."""
    evaluate_native_tools: bool | Unset = UNSET
    """Whether to check uses of the provider's own tools too."""
    mode: ArmorPluginMode | Unset = UNSET
    """Whether dangerous tool uses are blocked or only recorded."""
    on_error: ArmorPluginOnError | Unset = UNSET
    """What to do with a tool use when the check itself fails."""
    output_mode: ArmorPluginOutputMode | Unset = UNSET
    """In which form a blocked tool use appears in the answer."""
    use_cc_style_default_rules: bool | Unset = UNSET
    """Whether to apply a built-in set of rules in the style of Claude Code."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.evaluate_native_tools = pop("evaluate_native_tools", UNSET)
        self.mode = pop("mode", UNSET)
        self.on_error = pop("on_error", UNSET)
        self.output_mode = pop("output_mode", UNSET)
        self.use_cc_style_default_rules = pop("use_cc_style_default_rules", UNSET)
        if rest:
            value = pop("classifier_context", UNSET)
            self.classifier_context = decode_armor_context(value)
        else:
            self.classifier_context = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorPlugin.decode
ArmorPlugin.wire_names = {
    "id": "id",
    "classifier_context": "classifier_context",
    "enabled": "enabled",
    "evaluate_native_tools": "evaluate_native_tools",
    "mode": "mode",
    "on_error": "on_error",
    "output_mode": "output_mode",
    "use_cc_style_default_rules": "use_cc_style_default_rules",
}
