# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GenerationContentDataInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape

if TYPE_CHECKING:
    from .generation_content_data_input_object_1 import GenerationContentDataInputObject1
    from .generation_content_data_input_object_2 import GenerationContentDataInputObject2

    GenerationContentDataInput: TypeAlias = (
        GenerationContentDataInputObject1 | GenerationContentDataInputObject2 | Unknown
    )
else:
    GenerationContentDataInput = Any  # its parts are imported when a value of them arrives
"""What was sent to the model, in either of two forms."""

decode = by_shape(
    Shape("generation_content_data_input_object_1", frozenset(["prompt"]), {"prompt": (str,)}),
    Shape("generation_content_data_input_object_2", frozenset(["messages"]), {"messages": (list,)}),
)
