"""`client.videos`, with jobs that are waited for, and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import videos as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Videos[Options]
    AsyncBase: TypeAlias = generated.AsyncVideos[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Videos, generated.AsyncVideos


class Videos(SyncBase):
    """Videos: `content` (`get_video_content`), `generate`, `get` (`get_generation`), `models`
    (`list_videos_models`). The vendor's names are in brackets.
    """

    __slots__ = ()


class AsyncVideos(AsyncBase):
    """`client.videos` of the asynchronous client, with the methods of `Videos`."""

    __slots__ = ()
