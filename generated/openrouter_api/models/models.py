# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..decoders import Decode, lazy_decoder
from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_model(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_model_response: Decode = ModelResponse.decode


@model
class ModelsCountResponse(_Model):
    """Envelope of a model count."""

    data: ModelsCountResponseData
    """The count."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelsCountResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_models_count_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_models_count_response: Decode = ModelsCountResponse.decode


@model
class ModelsCountResponseData(_Model):
    """How many models there are."""

    count: int
    """Number of models that pass the filter."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelsCountResponseData)
        known = 0
        if "count" in data:
            self.count = data["count"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_models_count_response_data: Decode = ModelsCountResponseData.decode
