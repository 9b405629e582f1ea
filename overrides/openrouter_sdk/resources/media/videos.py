"""`client.videos`, with jobs that are waited for, and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.operations.videos import CONTENT, GENERATE, GET
from openrouter_api.resources import videos as generated
from openrouter_sdk.resources.run_methods import FILES, JOBS, async_run_method, run_method

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from typing import TypeAlias, Unpack

    from openrouter_api.models import VideoGenerationResponse
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.jobs.job_arguments import VideoRequest
    from openrouter_sdk.progress import ProgressOption
    from openrouter_sdk.transfer.request_types import DownloadRequest

    SyncBase: TypeAlias = generated.Videos[Options]
    AsyncBase: TypeAlias = generated.AsyncVideos[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Videos, generated.AsyncVideos


class Videos(SyncBase):
    """Videos: `content` (`get_video_content`), `download_to`, `generate`, `generate_and_wait`,
    `get` (`get_generation`), `models` (`list_videos_models`), `wait`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @run_method(GENERATE, "generate_and_wait", JOBS)
    def generate_and_wait(self, **request: Unpack[VideoRequest]) -> VideoGenerationResponse:
        """Start a video job, wait for its end, save the video, and return the job.

        Args:
            request: The arguments of `generate`, and those of `wait`. With a `path`, the first video is saved
                there as by `download_to`; `overwrite` is whether a file may be replaced. `on_submit` is
                called with the job before the wait begins, for a program that notes its id. The options hold
                for all requests.

        The job is submitted again only after a refusal, such as a 429, and never if it may have been started:
        the error then says so. A wait that ends early leaves the job running; `wait` goes on with it, and
        `job_id` of the exception is its id.

        Raises:
            InvalidArgumentError: An argument is invalid; nothing was sent.
            JobTimeoutError: The job is not over after `deadline` seconds.
            JobError: There is no video, as a JobFailedError, JobCancelledError or JobExpiredError says;
                `reason` says why, if the server does, and `cost` what it cost.
            APIError: The API reports another error.
            TransportError: The submission got no usable response.
            DownloadError: The video was made, but not saved; `download_to` gets it.
            SaveError: The same, because the file cannot be written.

        Source: protocol section 19.

        Example:
            job = client.videos.generate_and_wait(
                model="google/veo-3.1", prompt="Waves at dawn", path="waves.mp4"
            )
        """
        raise NotImplementedError

    @run_method(GET, "wait", JOBS, first="job")
    def wait(
        self,
        job: str | VideoGenerationResponse,
        *,
        poll_interval: float | None = None,
        deadline: float | None = 3600.0,
        progress: ProgressOption = None,
        options: Options | None = None,
    ) -> VideoGenerationResponse:
        """Wait for the end of a video job that was submitted before, and return it.

        The first look at the job is at once. Polls that fail for the moment are repeated until the deadline.
        Closing the client, ctrl-C and the cancellation of a task end the wait at once.

        Args:
            job: The job, or its id.
            poll_interval: Seconds to the next look at the job, by default 30. They grow to the double, and
                vary by a fifth.
            deadline: Seconds after which to give up; None waits until the job is over.
            progress: True for a bar, or a function that gets a `Progress` after each look; its `description`
                is the status.
            options: Options of the requests.

        Raises the errors of `generate_and_wait`.

        Example:
            job = client.videos.wait("job-1", deadline=600)
        """
        raise NotImplementedError

    @run_method(CONTENT, "save_video", FILES, first=("job", "path", "index"))
    def download_to(
        self,
        job: VideoGenerationResponse | str,
        path: str | os.PathLike[str],
        index: int = 0,
        **request: Unpack[DownloadRequest],
    ) -> Path:
        """Download a video of a finished job to a path, which is returned.

        What has arrived is in `PATH.part` until the video is complete. A download that breaks off goes on
        from there, at once and, after an interruption or a crash, when the method is called again; if the
        content has changed or the server cannot send the rest alone, it starts over.

        Args:
            job: The job, or its id.
            path: Where to put the video.
            index: Which of the job's videos, counted from 0.
            request: `overwrite` replaces a file that exists, by default False. `resume=False` drops what an
                earlier call has left. `progress` is True for a bar, or a function of a `Progress`. Further
                the options of `content`; `retries` limits attempts without any progress.

        Raises:
            InvalidArgumentError: The job has no such video yet, the path cannot be written, or another
                download writes there; nothing was sent.
            DownloadError: The download broke off too often; `path` has what has arrived.
            SaveError: The file cannot be written, such as for a full disk.
            APIError: The API reports an error.

        Source: protocol section 19; RFC 9110, section 14.

        Example:
            client.videos.download_to("job-1", "waves.mp4", progress=True)
        """
        raise NotImplementedError


class AsyncVideos(AsyncBase):
    """`client.videos` of the asynchronous client, with the methods of `Videos`."""

    __slots__ = ()

    @async_run_method(GENERATE, "generate_and_wait_async", JOBS)
    async def generate_and_wait(self, **request: Unpack[VideoRequest]) -> VideoGenerationResponse:
        """Start a video job, wait for its end, and return it; see `Videos.generate_and_wait`.

        `on_submit` may be asynchronous.
        """
        raise NotImplementedError

    @async_run_method(GET, "wait_async", JOBS, first="job")
    async def wait(
        self,
        job: str | VideoGenerationResponse,
        *,
        poll_interval: float | None = None,
        deadline: float | None = 3600.0,
        progress: ProgressOption = None,
        options: Options | None = None,
    ) -> VideoGenerationResponse:
        """Wait for the end of a video job that was submitted before; see `Videos.wait`."""
        raise NotImplementedError

    @async_run_method(CONTENT, "save_video_async", FILES, first=("job", "path", "index"))
    async def download_to(
        self,
        job: VideoGenerationResponse | str,
        path: str | os.PathLike[str],
        index: int = 0,
        **request: Unpack[DownloadRequest],
    ) -> Path:
        """Download a video to a path, which is written in threads; see `download_to` of `OpenRouter`."""
        raise NotImplementedError
