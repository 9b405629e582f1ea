# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import SessionCostItemTurnRange


@model
class AppRankingsItem(_Model):
    """One app in the ranking."""

    app_id: int
    """Numeric id of the app."""
    app_name: str
    """Display name of the app."""
    rank: int
    """Place in the whole ranking, whatever the page."""
    total_requests: int
    """Requests the app made in the period."""
    total_tokens: str
    """Tokens the app used in the period, as a decimal string so that large totals stay exact."""


@model
class AppRankingsResponse(_Model):
    """One page of the app ranking."""

    data: list[AppRankingsItem]
    """The apps, best rank first."""
    meta: RankingsDailyMeta
    """Period and date of the figures."""


@model
class RankingsDailyItem(_Model):
    """Tokens of one model on one date."""

    date: str
    """Date of the row, or the date that stands for its week or month."""
    model_permaslug: str
    """Permanent slug of the model version."""
    total_tokens: str
    """Tokens the model processed, as a decimal string so that large totals stay exact."""


@model
class RankingsDailyMeta(_Model):
    """What period the figures cover and how fresh they are."""

    as_of: str
    """When the figures were computed."""
    end_date: str
    """Last day covered."""
    start_date: str
    """First day covered."""
    version: Literal["v1"]


@model
class RankingsDailyResponse(_Model):
    """Token totals by date and model."""

    data: list[RankingsDailyItem]
    """The rows, all in one answer."""
    meta: RankingsDailyMeta
    """Period and date of the figures."""


@model
class SessionCostItem(_Model):
    """Typical cost of sessions of one app with one model and of one length."""

    app_name: str
    """Display name of the app."""
    app_slug: str
    """Slug of the app, to filter by in `app_slug`."""
    median_session_cost_usd: float
    """Cost in USD that half of the sessions stay below."""
    model_permaslug: str
    """Permanent slug of the model version."""
    turn_range: SessionCostItemTurnRange
    """How many turns the sessions had."""


@model
class SessionCostMeta(_Model):
    """What period the session costs cover and how fresh they are."""

    as_of: str
    """When the figures were computed."""
    version: Literal["v1"]
    window_days: int | None
    """Length of the period in days. Null when unknown."""
    window_end_date: str | None
    """Last day of the period. Null when unknown."""
    _nullable = ("window_days", "window_end_date")


@model
class SessionCostResponse(_Model):
    """One page of session costs."""

    data: list[SessionCostItem]
    """The rows of this page."""
    meta: SessionCostMeta
    """Period and date of the figures."""
