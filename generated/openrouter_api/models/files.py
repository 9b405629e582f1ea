# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import AnthropicFile, OpenAIFile, OpenRouterFile

decode_anthropic_file: Decode = lazy_decoder(globals(), "shared.anthropic_file")
decode_open_ai_file: Decode = lazy_decoder(globals(), "shared.open_ai_file")
decode_open_router_file: Decode = lazy_decoder(globals(), "shared.open_router_file")


@model
class AnthropicFileDeleted(_Model):
    """Confirmation of a deletion in Anthropic's shape."""

    shape: Literal["anthropic"]
    id: str
    """Id of the deleted file."""
    type: Literal["file_deleted"]
    _wire_names = (("shape", "_shape"),)


decode_anthropic_file_deleted: Decode = AnthropicFileDeleted.decode


@model
class AnthropicFileList(_Model):
    """A page of files in Anthropic's shape."""

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
    _nullable = (
        "first_id",
        "last_id",
    )
    _decoders = (
        (
            "data",
            lambda value: [decode_anthropic_file(item) for item in value] if type(value) is list else value,
        ),
    )


decode_anthropic_file_list: Decode = AnthropicFileList.decode


@model
class OpenAIFileDeleted(_Model):
    """Confirmation of a deletion in OpenAI's shape."""

    shape: Literal["openai"]
    deleted: Literal[True]
    id: str
    """Id of the deleted file."""
    object: Literal["file"]
    _wire_names = (("shape", "_shape"),)


decode_open_ai_file_deleted: Decode = OpenAIFileDeleted.decode


@model
class OpenAIFileList(_Model):
    """A page of files in OpenAI's shape."""

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
    _nullable = (
        "first_id",
        "last_id",
    )
    _decoders = (
        (
            "data",
            lambda value: [decode_open_ai_file(item) for item in value] if type(value) is list else value,
        ),
    )


decode_open_ai_file_list: Decode = OpenAIFileList.decode


@model
class OpenRouterFileDeleted(_Model):
    """Confirmation of a deletion in OpenRouter's own shape."""

    shape: Literal["openrouter"]
    id: str
    """Id of the deleted file."""
    type: Literal["file_deleted"]
    _wire_names = (("shape", "_shape"),)


decode_open_router_file_deleted: Decode = OpenRouterFileDeleted.decode


@model
class OpenRouterFileList(_Model):
    """A page of files in OpenRouter's own shape."""

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
    _nullable = (
        "cursor",
        "first_id",
        "last_id",
    )
    _decoders = (
        (
            "data",
            lambda value: [decode_open_router_file(item) for item in value] if type(value) is list else value,
        ),
    )


decode_open_router_file_list: Decode = OpenRouterFileList.decode


@model
class UploadFileRequest(_Model):
    """The multipart form of an upload."""

    file: bytes
    """The file, at most 100 MB and not empty."""


decode_upload_file_request: Decode = UploadFileRequest.decode

decode_file_delete_response: Decode = by_tag(
    "_shape",
    {
        "openrouter": decode_open_router_file_deleted,
        "openai": decode_open_ai_file_deleted,
        "anthropic": decode_anthropic_file_deleted,
    },
)
decode_file_list_response: Decode = by_tag(
    "_shape",
    {
        "openrouter": decode_open_router_file_list,
        "openai": decode_open_ai_file_list,
        "anthropic": decode_anthropic_file_list,
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
