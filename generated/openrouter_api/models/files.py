# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Unknown, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import AnthropicFile, OpenAIFile, OpenRouterFile

decode_anthropic_file: Decode = lazy_decoder(globals(), "shared.anthropic_file")
decode_open_ai_file: Decode = lazy_decoder(globals(), "shared.open_ai_file")
decode_open_router_file: Decode = lazy_decoder(globals(), "shared.open_router_file")
_new = object.__new__


@model
class AnthropicFileDeleted(_Model):
    """Confirmation of a deletion in Anthropic's shape."""

    shape: Literal["anthropic"]
    id: str
    """Id of the deleted file."""
    type: Literal["file_deleted"]
    _wire_names = (("shape", "_shape"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicFileDeleted)
        self.shape = pop("_shape", UNSET)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_file_deleted = AnthropicFileDeleted.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicFileList)
        self.shape = pop("_shape", UNSET)
        value = pop("data", UNSET)
        self.data = [decode_anthropic_file(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_file_list = AnthropicFileList.decode


@model
class OpenAIFileDeleted(_Model):
    """Confirmation of a deletion in OpenAI's shape."""

    shape: Literal["openai"]
    deleted: Literal[True]
    id: str
    """Id of the deleted file."""
    object: Literal["file"]
    _wire_names = (("shape", "_shape"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIFileDeleted)
        self.shape = pop("_shape", UNSET)
        self.deleted = pop("deleted", UNSET)
        self.id = pop("id", UNSET)
        self.object = pop("object", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_file_deleted = OpenAIFileDeleted.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIFileList)
        self.shape = pop("_shape", UNSET)
        value = pop("data", UNSET)
        self.data = [decode_open_ai_file(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.object = pop("object", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_file_list = OpenAIFileList.decode


@model
class OpenRouterFileDeleted(_Model):
    """Confirmation of a deletion in OpenRouter's own shape."""

    shape: Literal["openrouter"]
    id: str
    """Id of the deleted file."""
    type: Literal["file_deleted"]
    _wire_names = (("shape", "_shape"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterFileDeleted)
        self.shape = pop("_shape", UNSET)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_router_file_deleted = OpenRouterFileDeleted.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterFileList)
        self.shape = pop("_shape", UNSET)
        self.cursor = pop("cursor", UNSET)
        value = pop("data", UNSET)
        self.data = [decode_open_router_file(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.additional_properties = rest
        return self


decode_open_router_file_list = OpenRouterFileList.decode


@model
class UploadFileRequest(_Model):
    """The multipart form of an upload."""

    file: bytes
    """The file, at most 100 MB and not empty."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UploadFileRequest)
        self.file = pop("file", UNSET)
        self.additional_properties = rest
        return self


decode_upload_file_request = UploadFileRequest.decode

decode_file_delete_response = by_tag(
    "_shape",
    {
        "openrouter": decode_open_router_file_deleted,
        "openai": decode_open_ai_file_deleted,
        "anthropic": decode_anthropic_file_deleted,
    },
)
decode_file_list_response = by_tag(
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
