# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentFilterBuiltinEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ContentFilterBuiltinAction, ContentFilterBuiltinSlug, PromptInjectionScanScope


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentFilterBuiltinEntry(_Model):
    """A built-in detector as stored in a guardrail."""

    action: ContentFilterBuiltinAction
    """What happens to a request the detector matches."""
    slug: ContentFilterBuiltinSlug
    """Which detector this is."""
    label: str | Unset = UNSET
    """Display label of the detector, when the server sends one. Limits: at most 100 characters."""
    scan_scope: PromptInjectionScanScope | Unset = UNSET
    """Which messages to search for prompt injection; meant for `regex-prompt-injection`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentFilterBuiltinEntry)
        self.action = pop("action", UNSET)
        self.slug = pop("slug", UNSET)
        self.label = pop("label", UNSET)
        self.scan_scope = pop("scan_scope", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentFilterBuiltinEntry.decode
ContentFilterBuiltinEntry.wire_names = {
    "action": "action",
    "slug": "slug",
    "label": "label",
    "scan_scope": "scan_scope",
}
