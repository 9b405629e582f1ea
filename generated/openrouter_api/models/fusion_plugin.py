# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FusionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FusionPluginPreset
    from .fusion_plugin_tools_item import FusionPluginToolsItem

decode_fusion_plugin_tools_item: Decode = late(
    globals(), "decode_fusion_plugin_tools_item", "fusion_plugin_tools_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FusionPlugin(_Model):
    """Settings for the model `openrouter/fusion`, in which several models study the prompt and one
    writes the answer from their work.
    """

    id: Literal["fusion"]
    analysis_models: list[str] | Unset = UNSET
    """Slugs of the models that study the prompt. Limits: at least 1 item, at most 8 items."""
    enabled: bool | Unset = UNSET
    """`false` switches off fusion settings that the account has as a default."""
    max_tool_calls: int | Unset = UNSET
    """Most tool calls each inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str | Unset = UNSET
    """Slug of the model that judges the studies."""
    preset: FusionPluginPreset | Unset = UNSET
    """A ready choice of models."""
    tools: list[FusionPluginToolsItem] | Unset = UNSET
    """Server tools for the inner models. Limits: at most 8 items."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionPlugin)
        self.id = pop("id", UNSET)
        self.analysis_models = pop("analysis_models", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.model = pop("model", UNSET)
        self.preset = pop("preset", UNSET)
        if rest:
            value = pop("tools", UNSET)
            self.tools = (
                [decode_fusion_plugin_tools_item(item) for item in value] if type(value) is list else value
            )
        else:
            self.tools = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FusionPlugin.decode
FusionPlugin.wire_names = {
    "id": "id",
    "analysis_models": "analysis_models",
    "enabled": "enabled",
    "max_tool_calls": "max_tool_calls",
    "model": "model",
    "preset": "preset",
    "tools": "tools",
}
