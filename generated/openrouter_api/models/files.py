# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model
from ..types import Unknown

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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicFileDeleted)
        try:
            self.shape = data["_shape"]
            self.id = data["id"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "shape", "id", "type")
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "first_id",
        "last_id",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicFileList)
        try:
            self.shape = data["_shape"]
            self.first_id = data["first_id"]
            self.has_more = data["has_more"]
            self.last_id = data["last_id"]
            known = 4
        except KeyError:
            known = self._set_present(data, "shape", "first_id", "has_more", "last_id")
        if "data" in data:
            value = data["data"]
            self.data = [decode_anthropic_file(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenAIFileDeleted)
        try:
            self.shape = data["_shape"]
            self.deleted = data["deleted"]
            self.id = data["id"]
            self.object = data["object"]
            known = 4
        except KeyError:
            known = self._set_present(data, "shape", "deleted", "id", "object")
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "first_id",
        "last_id",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenAIFileList)
        try:
            self.shape = data["_shape"]
            self.first_id = data["first_id"]
            self.has_more = data["has_more"]
            self.last_id = data["last_id"]
            self.object = data["object"]
            known = 5
        except KeyError:
            known = self._set_present(data, "shape", "first_id", "has_more", "last_id", "object")
        if "data" in data:
            value = data["data"]
            self.data = [decode_open_ai_file(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenRouterFileDeleted)
        try:
            self.shape = data["_shape"]
            self.id = data["id"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "shape", "id", "type")
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "cursor",
        "first_id",
        "last_id",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenRouterFileList)
        try:
            self.shape = data["_shape"]
            self.cursor = data["cursor"]
            self.first_id = data["first_id"]
            self.has_more = data["has_more"]
            self.last_id = data["last_id"]
            known = 5
        except KeyError:
            known = self._set_present(data, "shape", "cursor", "first_id", "has_more", "last_id")
        if "data" in data:
            value = data["data"]
            self.data = [decode_open_router_file(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_open_router_file_list = OpenRouterFileList.decode


@model
class UploadFileRequest(_Model):
    """The multipart form of an upload."""

    file: bytes
    """The file, at most 100 MB and not empty."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UploadFileRequest)
        known = 0
        if "file" in data:
            self.file = data["file"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
