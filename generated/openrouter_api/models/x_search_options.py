# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model XSearchOptions."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class XSearchOptions(_Model):
    """Limits on a search of X: whose posts, from when, and whether media count."""

    allowed_x_handles: list[str] | Unset = UNSET
    """Only posts by these accounts. All accounts when absent."""
    enable_image_understanding: bool | Unset = UNSET
    """Whether images in posts are looked at too."""
    enable_video_understanding: bool | Unset = UNSET
    """Whether videos in posts are looked at too."""
    excluded_x_handles: list[str] | Unset = UNSET
    """Accounts whose posts are left out."""
    from_date: str | Unset = UNSET
    """Only posts from this day on, as `YYYY-MM-DD`."""
    to_date: str | Unset = UNSET
    """Only posts up to this day, as `YYYY-MM-DD`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(XSearchOptions)
        self.allowed_x_handles = pop("allowed_x_handles", UNSET)
        self.enable_image_understanding = pop("enable_image_understanding", UNSET)
        self.enable_video_understanding = pop("enable_video_understanding", UNSET)
        self.excluded_x_handles = pop("excluded_x_handles", UNSET)
        self.from_date = pop("from_date", UNSET)
        self.to_date = pop("to_date", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = XSearchOptions.decode
XSearchOptions.wire_names = {
    "allowed_x_handles": "allowed_x_handles",
    "enable_image_understanding": "enable_image_understanding",
    "enable_video_understanding": "enable_video_understanding",
    "excluded_x_handles": "excluded_x_handles",
    "from_date": "from_date",
    "to_date": "to_date",
}
