# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `extractions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared_inputs import ProviderPreferences, TraceConfig
    from .values import ExtractionAssetFormat, ExtractionAssetType

decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")


@model
class ExtractionAsset(_Model):
    """An image or a document to read fields from, beside the state. See `ExtractionAssetDict`."""

    data_base64: str
    format: ExtractionAssetFormat
    type: ExtractionAssetType | None = None


@model
class ExtractionDateField(_Model):
    """A date to extract. Properties beside those here are sent as they are. See
    `ExtractionDateFieldDict`.
    """

    type: Literal["date"]
    instructions: str | None = None


@model
class ExtractionDatetimeField(_Model):
    """A date with a time to extract. Properties beside those here are sent as they are. See
    `ExtractionDatetimeFieldDict`.
    """

    type: Literal["datetime"]


@model
class ExtractionDurationField(_Model):
    """A length of time to extract. Properties beside those here are sent as they are. See
    `ExtractionDurationFieldDict`.
    """

    type: Literal["duration"]


@model
class ExtractionEstimateField(_Model):
    """A number to estimate, within bounds. Properties beside those here are sent as they are. See
    `ExtractionEstimateFieldDict`.
    """

    type: Literal["estimate"]
    max: Any = None
    min: Any = None
    step: Any = None
    _nullable = ("max", "min", "step")


@model
class ExtractionForecastField(_Model):
    """A value to forecast. Properties beside those here are sent as they are. See
    `ExtractionForecastFieldDict`.
    """

    type: Literal["forecast"]


@model
class ExtractionListField(_Model):
    """A list to extract. Properties beside those here are sent as they are. See
    `ExtractionListFieldDict`.
    """

    type: Literal["list"]
    items: str | None = None


@model
class ExtractionNumberField(_Model):
    """A number to extract. Properties beside those here are sent as they are. See
    `ExtractionNumberFieldDict`.
    """

    type: Literal["number"]
    decimals: int | None = None
    unit: str | None = None


@model
class ExtractionTextField(_Model):
    """A text to extract. Properties beside those here are sent as they are. See
    `ExtractionTextFieldDict`.
    """

    type: Literal["text"]


@model
class ExtractionTimeField(_Model):
    """A time of day to extract. Properties beside those here are sent as they are. See
    `ExtractionTimeFieldDict`.
    """

    type: Literal["time"]


@model
class ExtractionsRequest(_Model):
    """A state and the fields to extract from it. See `ExtractionsRequestDict`."""

    fields: dict[str, ExtractionsRequestFieldsValue]
    model: str
    state: str
    assets: dict[str, ExtractionAsset] | None = None
    provider: ProviderPreferences | None = None
    reference_date: str | None = None
    session_id: str | None = None
    trace: TraceConfig | None = None
    user: str | None = None
    _nullable = ("provider",)


@model
class ExtractionsResponse(_Model):
    """The answers to all fields of a request."""

    answers: dict[str, ExtractionsResponseAnswersValue]
    """The answers, under the names of their fields."""
    model: str
    """Model that answered."""
    usage: ExtractionsUsage
    """What the request consumed."""
    id: str | None = None
    """Id of the answer. Whether `generations` lookups take it is not documented."""
    provider: str | None = None
    """Provider that served the request."""
    state_text: str | None = None
    """Presumably the text that was read, that of assets included. May be null."""
    truncated: bool | None = None
    """By its name, whether the input was shortened to fit."""
    _nullable = ("state_text",)


@model
class ExtractionsResponseAnswersValue(_Model):
    """Answer to one field. What it holds beside `value` depends on the type of the field, and is in
    `additional_properties`.
    """

    value: Any = None
    """What was extracted, of the type of the field. Null when the state does not tell."""
    _nullable = ("value",)


@model
class ExtractionsUsage(_Model):
    """Consumption and cost of a request for extractions."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens the model generated."""
    cost: float | None = None
    """Price of the request in USD. Absent when unknown."""
    image_tokens: int | None = None
    """Tokens of images."""
    passes: int | None = None
    """By its name, how often the model went over the input."""
    schema_tokens: int | None = None
    """Tokens of the fields."""
    state_tokens: int | None = None
    """Tokens of the state."""


decode_ExtractionsRequestFieldsValue: Decode = by_tag(
    "type",
    {
        "date": ExtractionDateField.decode,
        "datetime": ExtractionDatetimeField.decode,
        "duration": ExtractionDurationField.decode,
        "estimate": ExtractionEstimateField.decode,
        "forecast": ExtractionForecastField.decode,
        "list": ExtractionListField.decode,
        "number": ExtractionNumberField.decode,
        "text": ExtractionTextField.decode,
        "time": ExtractionTimeField.decode,
    },
)

if TYPE_CHECKING:
    ExtractionsRequestFieldsValue: TypeAlias = (
        ExtractionDateField
        | ExtractionDatetimeField
        | ExtractionDurationField
        | ExtractionEstimateField
        | ExtractionForecastField
        | ExtractionListField
        | ExtractionNumberField
        | ExtractionTextField
        | ExtractionTimeField
        | Unknown
    )
    """One field; its `type` decides the form of the answer. Which types a model knows depends on the
    model.
    """
else:  # what they refer to is not imported at run time
    ExtractionsRequestFieldsValue = Any
