# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AppRankingsItem)
        try:
            self.app_id = data["app_id"]
            self.app_name = data["app_name"]
            self.rank = data["rank"]
            self.total_requests = data["total_requests"]
            self.total_tokens = data["total_tokens"]
            known = 5
        except KeyError:
            known = self._set_present(data, "app_id", "app_name", "rank", "total_requests", "total_tokens")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AppRankingsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_app_rankings_item(item) for item in value] if type(value) is list else value
            known += 1
        if "meta" in data:
            value = data["meta"]
            self.meta = decode_rankings_daily_meta(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(RankingsDailyItem)
        try:
            self.date = data["date"]
            self.model_permaslug = data["model_permaslug"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "date", "model_permaslug", "total_tokens")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(RankingsDailyMeta)
        try:
            self.as_of = data["as_of"]
            self.end_date = data["end_date"]
            self.start_date = data["start_date"]
            self.version = data["version"]
            known = 4
        except KeyError:
            known = self._set_present(data, "as_of", "end_date", "start_date", "version")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(RankingsDailyResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_rankings_daily_item(item) for item in value] if type(value) is list else value
            known += 1
        if "meta" in data:
            value = data["meta"]
            self.meta = decode_rankings_daily_meta(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(SessionCostItem)
        try:
            self.app_name = data["app_name"]
            self.app_slug = data["app_slug"]
            self.median_session_cost_usd = data["median_session_cost_usd"]
            self.model_permaslug = data["model_permaslug"]
            self.turn_range = data["turn_range"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "app_name", "app_slug", "median_session_cost_usd", "model_permaslug", "turn_range"
            )
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "window_days",
        "window_end_date",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(SessionCostMeta)
        try:
            self.as_of = data["as_of"]
            self.version = data["version"]
            self.window_days = data["window_days"]
            self.window_end_date = data["window_end_date"]
            known = 4
        except KeyError:
            known = self._set_present(data, "as_of", "version", "window_days", "window_end_date")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(SessionCostResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_session_cost_item(item) for item in value] if type(value) is list else value
            known += 1
        if "meta" in data:
            value = data["meta"]
            self.meta = decode_session_cost_meta(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_session_cost_response = SessionCostResponse.decode
