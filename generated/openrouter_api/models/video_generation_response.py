# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoGenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import VideoGenerationResponseStatus
    from .video_generation_usage import VideoGenerationUsage

decode_video_generation_usage: Decode = late(
    globals(), "decode_video_generation_usage", "video_generation_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VideoGenerationResponse(_Model):
    """A video generation job and, once it has ended, its outcome."""

    id: str
    """Id of the job, for polling and download. Not the generation id."""
    polling_url: str
    """URL of this job, the same that `video_generation.get_generation` reads."""
    status: VideoGenerationResponseStatus
    """How far the job is."""
    error: str | Unset = UNSET
    """Why the job did not succeed: a text, not an object. Absent otherwise."""
    expires_at: int | Unset = UNSET
    """When the job or its videos expire, in Unix seconds. Which of the two is meant is not documented."""
    generation_id: str | Unset = UNSET
    """Id of the generation that the job led to, for `generations` lookups. Absent until there is one."""
    unsigned_urls: list[str] | Unset = UNSET
    """Links to the finished videos, with no signature in them. Use
    `video_generation.get_video_content` to download with the API key.
    """
    urls: list[str] | Unset = UNSET
    """Links to the finished videos. How they differ from `unsigned_urls` is not documented."""
    usage: VideoGenerationUsage | Unset = UNSET
    """What the job cost. Absent while unknown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoGenerationResponse)
        self.id = pop("id", UNSET)
        self.polling_url = pop("polling_url", UNSET)
        self.status = pop("status", UNSET)
        self.error = pop("error", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.generation_id = pop("generation_id", UNSET)
        self.unsigned_urls = pop("unsigned_urls", UNSET)
        self.urls = pop("urls", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_video_generation_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VideoGenerationResponse.decode
VideoGenerationResponse.wire_names = {
    "id": "id",
    "polling_url": "polling_url",
    "status": "status",
    "error": "error",
    "expires_at": "expires_at",
    "generation_id": "generation_id",
    "unsigned_urls": "unsigned_urls",
    "urls": "urls",
    "usage": "usage",
}
