# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, Decode, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import Model

decode_model: Decode = lazy_decoder(globals(), "shared.model")
_new = object.__new__


@model
class ModelResponse(_Model):
    """Envelope of one model."""

    data: Model
    """The model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelResponse)
        value = pop("data", UNSET)
        self.data = decode_model(value)
        self.additional_properties = rest
        return self


decode_model_response = ModelResponse.decode


@model
class ModelsCountResponse(_Model):
    """Envelope of a model count."""

    data: ModelsCountResponseData
    """The count."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsCountResponse)
        value = pop("data", UNSET)
        self.data = decode_models_count_response_data(value)
        self.additional_properties = rest
        return self


decode_models_count_response = ModelsCountResponse.decode


@model
class ModelsCountResponseData(_Model):
    """How many models there are."""

    count: int
    """Number of models that pass the filter."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsCountResponseData)
        self.count = pop("count", UNSET)
        self.additional_properties = rest
        return self


decode_models_count_response_data = ModelsCountResponseData.decode
