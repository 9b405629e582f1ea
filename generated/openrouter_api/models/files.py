# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import AnthropicFile, OpenAIFile, OpenRouterFile

decode_AnthropicFile: Decode = lazy_decoder(globals(), "shared.AnthropicFile")
decode_OpenAIFile: Decode = lazy_decoder(globals(), "shared.OpenAIFile")
decode_OpenRouterFile: Decode = lazy_decoder(globals(), "shared.OpenRouterFile")


@model
class AnthropicFileDeleted(_Model):
    """Confirmation of a deletion in Anthropic's shape."""

    shape: Literal["anthropic"]
    id: str
    """Id of the deleted file."""
    type: Literal["file_deleted"]
    _wire_names = (("shape", "_shape"),)


@model
class AnthropicFileList(_Model):
    """One page of files, as Anthropic's API lists them."""

    shape: Literal["anthropic"]
    data: list[AnthropicFile]
    """The files of this page."""
    first_id: str | None
    """Id of the first file of the page. Null when the page is empty."""
    has_more: bool
    """Whether more files follow this page."""
    last_id: str | None
    """Id of the last file of the page, to pass as `after_id`. Null when the page is empty."""
    _wire_names = (("shape", "_shape"),)
    _nullable = ("first_id", "last_id")


@model
class OpenAIFileDeleted(_Model):
    """Confirmation of a deletion in OpenAI's shape."""

    shape: Literal["openai"]
    deleted: Literal[True]
    id: str
    """Id of the deleted file."""
    object: Literal["file"]
    _wire_names = (("shape", "_shape"),)


@model
class OpenAIFileList(_Model):
    """One page of files, as OpenAI's API lists them."""

    shape: Literal["openai"]
    data: list[OpenAIFile]
    """The files of this page."""
    first_id: str | None
    """Id of the first file of the page. Null when the page is empty."""
    has_more: bool
    """Whether more files follow this page."""
    last_id: str | None
    """Id of the last file of the page, to pass as `after`. Null when the page is empty."""
    object: Literal["list"]
    _wire_names = (("shape", "_shape"),)
    _nullable = ("first_id", "last_id")


@model
class OpenRouterFileDeleted(_Model):
    """Confirmation of a deletion in OpenRouter's own shape."""

    shape: Literal["openrouter"]
    id: str
    """Id of the deleted file."""
    type: Literal["file_deleted"]
    _wire_names = (("shape", "_shape"),)


@model
class OpenRouterFileList(_Model):
    """One page of files, in OpenRouter's own shape."""

    shape: Literal["openrouter"]
    cursor: str | None
    """Position to pass as `cursor` for the next page. Null after the last one."""
    data: list[OpenRouterFile]
    """The files of this page."""
    first_id: str | None
    """Id of the first file of the page. Null when the page is empty."""
    has_more: bool
    """Whether more files follow this page."""
    last_id: str | None
    """Id of the last file of the page. Null when the page is empty."""
    _wire_names = (("shape", "_shape"),)
    _nullable = ("cursor", "first_id", "last_id")


@model
class UploadFileRequest(_Model):
    """The multipart form of an upload. See `UploadFileRequestDict`."""

    file: bytes


decode_FileDeleteResponse: Decode = by_tag(
    "_shape",
    {
        "openrouter": OpenRouterFileDeleted.decode,
        "openai": OpenAIFileDeleted.decode,
        "anthropic": AnthropicFileDeleted.decode,
    },
)
decode_FileListResponse: Decode = by_tag(
    "_shape",
    {
        "openrouter": OpenRouterFileList.decode,
        "openai": OpenAIFileList.decode,
        "anthropic": AnthropicFileList.decode,
    },
)

if TYPE_CHECKING:
    FileDeleteResponse: TypeAlias = OpenRouterFileDeleted | OpenAIFileDeleted | AnthropicFileDeleted | Unknown
    """Confirmation of a deletion, in one of three shapes told apart by `_shape`."""
    FileListResponse: TypeAlias = OpenRouterFileList | OpenAIFileList | AnthropicFileList | Unknown
    """A page of files, in one of three shapes told apart by `_shape`."""
else:  # what they refer to is not imported at run time
    FileDeleteResponse = Any
    FileListResponse = Any
