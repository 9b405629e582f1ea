# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoders import Decode, lazy_decoder
from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import Model

decode_Model: Decode = lazy_decoder(globals(), "shared.Model")


@model
class ModelResponse(_Model):
    """Envelope of one model."""

    data: Model
    """The model."""


@model
class ModelsCountResponse(_Model):
    """Envelope of a model count."""

    data: ModelsCountResponseData
    """The count."""


@model
class ModelsCountResponseData(_Model):
    """How many models there are."""

    count: int
    """Number of models that pass the filter."""
