# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `extractions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class ExtractionAssetDict(TypedDict, total=False):
    """An image or a document to read fields from, beside the state."""

    data_base64: Required[str]
    """Its bytes, in base64."""
    format: Required[_models.ExtractionAssetFormat]
    """Its file format."""
    type: _models.ExtractionAssetType
    """Whether it is an image or a document. Presumably told by `format` when absent."""


class ExtractionDateFieldDict(TypedDict, total=False):
    """A date to extract. Properties beside those here are sent as they are."""

    instructions: str
    """What the date is, and how to find or compute it."""
    type: Required[Literal["date"]]


class ExtractionDatetimeFieldDict(TypedDict, total=False):
    """A date with a time to extract. Properties beside those here are sent as they are."""

    type: Required[Literal["datetime"]]


class ExtractionDurationFieldDict(TypedDict, total=False):
    """A length of time to extract. Properties beside those here are sent as they are."""

    type: Required[Literal["duration"]]


class ExtractionEstimateFieldDict(TypedDict, total=False):
    """A number to estimate, within bounds. Properties beside those here are sent as they are."""

    max: Any
    """Largest value; a number, and other types that are not documented."""
    min: Any
    """Smallest value; a number, and other types that are not documented."""
    step: Any
    """Distance between values; a number, and other types that are not documented."""
    type: Required[Literal["estimate"]]


class ExtractionForecastFieldDict(TypedDict, total=False):
    """A value to forecast. Properties beside those here are sent as they are."""

    type: Required[Literal["forecast"]]


class ExtractionListFieldDict(TypedDict, total=False):
    """A list to extract. Properties beside those here are sent as they are."""

    items: str
    """Type of the entries, such as `text`. The values are not all documented."""
    type: Required[Literal["list"]]


class ExtractionNumberFieldDict(TypedDict, total=False):
    """A number to extract. Properties beside those here are sent as they are."""

    decimals: int
    """Digits after the decimal point."""
    type: Required[Literal["number"]]
    unit: str
    """Unit of the number, such as `USD`."""


class ExtractionTextFieldDict(TypedDict, total=False):
    """A text to extract. Properties beside those here are sent as they are."""

    type: Required[Literal["text"]]


class ExtractionTimeFieldDict(TypedDict, total=False):
    """A time of day to extract. Properties beside those here are sent as they are."""

    type: Required[Literal["time"]]


class ExtractionsRequestDict(TypedDict, total=False):
    """A state and the fields to extract from it."""

    assets: Mapping[str, ExtractionAssetDict | _models.ExtractionAsset]
    """Images and documents to read as well, by names of your choice."""
    fields: Required[Mapping[str, ExtractionsRequestFieldsValueDict]]
    """The fields, by names of your choice; at least one. The answers have the same names."""
    model: Required[str]
    """Id of a model for extractions."""
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent or null.
    """
    reference_date: str
    """Date that relative ones such as "in a week" refer to. The format is not documented."""
    session_id: str
    """Id that groups this request with others, for observability."""
    state: Required[str]
    """The text to extract from; empty only together with `assets`."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, for grouping and abuse tracking."""


class ExtractionsCreateParams(ExtractionsRequestDict, total=False):
    """Arguments of `extractions.create`, which its docstring describes."""


if TYPE_CHECKING:
    ExtractionsRequestFieldsValueDict: TypeAlias = (
        ExtractionDateFieldDict
        | _models.ExtractionDateField
        | ExtractionDatetimeFieldDict
        | _models.ExtractionDatetimeField
        | ExtractionDurationFieldDict
        | _models.ExtractionDurationField
        | ExtractionEstimateFieldDict
        | _models.ExtractionEstimateField
        | ExtractionForecastFieldDict
        | _models.ExtractionForecastField
        | ExtractionListFieldDict
        | _models.ExtractionListField
        | ExtractionNumberFieldDict
        | _models.ExtractionNumberField
        | ExtractionTextFieldDict
        | _models.ExtractionTextField
        | ExtractionTimeFieldDict
        | _models.ExtractionTimeField
        | Unknown
    )
    """One field; its `type` decides the form of the answer. Which types a model knows depends on the
    model.
    """
else:
    ExtractionsRequestFieldsValueDict = Any
