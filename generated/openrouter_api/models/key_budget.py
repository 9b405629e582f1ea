# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model KeyBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import KeyBudgetResetInterval, KeyBudgetScope


@_define(slots=True, kw_only=True, eq=False, repr=False)
class KeyBudget(_Model):
    """One of the budgets that bound what a key may spend. A request that would go beyond any of them
    is refused, with 403 or, at the key's own limit, perhaps 402.
    """

    budget_id: str | None
    """Id of the budget. Null when it has none of its own."""
    guardrail_id: str | None
    """Id of the guardrail that sets the budget. Null when it is not set by one."""
    include_byok: bool
    """Whether spend on your own provider keys (BYOK) counts toward the budget."""
    limit_usd: float
    """Most that may be spent per `reset_interval`, in USD."""
    remaining_usd: float
    """What is left of `limit_usd` in the current period, in USD."""
    reset_interval: KeyBudgetResetInterval | None
    """How often the budget starts afresh. Never when null."""
    resets_at: str | None
    """When the budget next starts afresh. Null when it never does."""
    scope: KeyBudgetScope
    """Whose budget this is, and where it is set."""
    spend_usd: float
    """What has been spent in the current period, in USD."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(KeyBudget)
        self.budget_id = pop("budget_id", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.include_byok = pop("include_byok", UNSET)
        self.limit_usd = pop("limit_usd", UNSET)
        self.remaining_usd = pop("remaining_usd", UNSET)
        self.reset_interval = pop("reset_interval", UNSET)
        self.resets_at = pop("resets_at", UNSET)
        self.scope = pop("scope", UNSET)
        self.spend_usd = pop("spend_usd", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = KeyBudget.decode
KeyBudget.wire_names = {
    "budget_id": "budget_id",
    "guardrail_id": "guardrail_id",
    "include_byok": "include_byok",
    "limit_usd": "limit_usd",
    "remaining_usd": "remaining_usd",
    "reset_interval": "reset_interval",
    "resets_at": "resets_at",
    "scope": "scope",
    "spend_usd": "spend_usd",
}
