# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputImageGenerationServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputImageGenerationServerToolItem(_Model):
    """An image made by OpenRouter's image generation tool."""

    status: FailableToolCallStatus
    """How far the image has come."""
    type: Literal["openrouter:image_generation"]
    error: str | Unset = UNSET
    """What went wrong, if no image could be made."""
    id: str | Unset = UNSET
    """Id of the item."""
    image_b64: str | Unset = UNSET
    """The image in base64."""
    image_url: str | Unset = UNSET
    """Address of the image."""
    prompt: str | Unset = UNSET
    """Prompt the model wrote."""
    result: str | Unset | None = UNSET
    """The outcome of the call, or null while there is none."""
    revised_prompt: str | Unset = UNSET
    """Prompt as the image model reworded it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputImageGenerationServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.image_b64 = pop("imageB64", UNSET)
        self.image_url = pop("imageUrl", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.result = pop("result", UNSET)
        self.revised_prompt = pop("revisedPrompt", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputImageGenerationServerToolItem.decode
OutputImageGenerationServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "error": "error",
    "id": "id",
    "image_b64": "imageB64",
    "image_url": "imageUrl",
    "prompt": "prompt",
    "result": "result",
    "revised_prompt": "revisedPrompt",
}
