# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SwitchyardRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import SwitchyardRouterPluginAlgorithm


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SwitchyardRouterPlugin(_Model):
    """Settings for the Switchyard router, which picks the model. The slug that calls it is not
    documented.
    """

    id: Literal["switchyard-router"]
    algorithm: SwitchyardRouterPluginAlgorithm | Unset = UNSET
    """How the router makes its pick."""
    judge_model: str | Unset = UNSET
    """Slug of the model that serves as judge. Which algorithms ask one is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SwitchyardRouterPlugin)
        self.id = pop("id", UNSET)
        self.algorithm = pop("algorithm", UNSET)
        self.judge_model = pop("judge_model", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SwitchyardRouterPlugin.decode
SwitchyardRouterPlugin.wire_names = {
    "id": "id",
    "algorithm": "algorithm",
    "judge_model": "judge_model",
}
