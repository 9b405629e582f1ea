# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import SessionCostItemTurnRange

_new = object.__new__


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AppRankingsItem)
        self.app_id = pop("app_id", UNSET)
        self.app_name = pop("app_name", UNSET)
        self.rank = pop("rank", UNSET)
        self.total_requests = pop("total_requests", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_app_rankings_item = AppRankingsItem.decode


@model
class AppRankingsResponse(_Model):
    """One page of the app ranking."""

    data: list[AppRankingsItem]
    """The apps, best rank first."""
    meta: RankingsDailyMeta
    """Period and date of the figures."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AppRankingsResponse)
        value = pop("data", UNSET)
        self.data = [decode_app_rankings_item(item) for item in value] if type(value) is list else value
        value = pop("meta", UNSET)
        self.meta = decode_rankings_daily_meta(value)
        self.additional_properties = rest
        return self


decode_app_rankings_response = AppRankingsResponse.decode


@model
class RankingsDailyItem(_Model):
    """Tokens of one model on one date."""

    date: str
    """Date of the row, or the date that stands for its week or month."""
    model_permaslug: str
    """Permanent slug of the model version."""
    total_tokens: str
    """Tokens the model processed, as a decimal string so that large totals stay exact."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RankingsDailyItem)
        self.date = pop("date", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_rankings_daily_item = RankingsDailyItem.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RankingsDailyMeta)
        self.as_of = pop("as_of", UNSET)
        self.end_date = pop("end_date", UNSET)
        self.start_date = pop("start_date", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self


decode_rankings_daily_meta = RankingsDailyMeta.decode


@model
class RankingsDailyResponse(_Model):
    """Token totals by date and model."""

    data: list[RankingsDailyItem]
    """The rows, all in one answer."""
    meta: RankingsDailyMeta
    """Period and date of the figures."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RankingsDailyResponse)
        value = pop("data", UNSET)
        self.data = [decode_rankings_daily_item(item) for item in value] if type(value) is list else value
        value = pop("meta", UNSET)
        self.meta = decode_rankings_daily_meta(value)
        self.additional_properties = rest
        return self


decode_rankings_daily_response = RankingsDailyResponse.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SessionCostItem)
        self.app_name = pop("app_name", UNSET)
        self.app_slug = pop("app_slug", UNSET)
        self.median_session_cost_usd = pop("median_session_cost_usd", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.turn_range = pop("turn_range", UNSET)
        self.additional_properties = rest
        return self


decode_session_cost_item = SessionCostItem.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SessionCostMeta)
        self.as_of = pop("as_of", UNSET)
        self.version = pop("version", UNSET)
        self.window_days = pop("window_days", UNSET)
        self.window_end_date = pop("window_end_date", UNSET)
        self.additional_properties = rest
        return self


decode_session_cost_meta = SessionCostMeta.decode


@model
class SessionCostResponse(_Model):
    """One page of session costs."""

    data: list[SessionCostItem]
    """The rows of this page."""
    meta: SessionCostMeta
    """Period and date of the figures."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SessionCostResponse)
        value = pop("data", UNSET)
        self.data = [decode_session_cost_item(item) for item in value] if type(value) is list else value
        value = pop("meta", UNSET)
        self.meta = decode_session_cost_meta(value)
        self.additional_properties = rest
        return self


decode_session_cost_response = SessionCostResponse.decode
