"""`video`: make a video, which takes minutes, and save it; or go on with one that was started."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import join
from typing import TYPE_CHECKING, Annotated, Any, Final

from typer import Argument, Option

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.files import media_options as media
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Settings, Timeout
from openrouter_sdk.cli.views.live_bar import live_bar

if TYPE_CHECKING:
    from openrouter_sdk import OpenRouter

_SUFFIXES: Final = (".mp4", ".webm", ".mov")
_Prompt = Annotated[str | None, Argument(help="What the video should show; - or nothing is standard input.")]
_Resume = Annotated[
    str | None,
    Option("--resume", metavar="JOB-ID", help="Go on with a job that was started, which costs nothing."),
]
_References = Annotated[
    list[str] | None, Option("-a", "--attachment", metavar="FILE", help="An image to go by; repeatable.")
]
_Wait = Annotated[float, Option("--wait", metavar="SECONDS", min=0, help="How long to wait for the video.")]
_Poll = Annotated[
    float | None,
    Option("--poll-interval", metavar="SECONDS", min=0.001, help="Between looks; by default 30 to 60."),
]


def command(
    prompt: _Prompt = None,
    model: media.MediaModel = None,
    output: media.MediaFile = None,
    resume: _Resume = None,
    references: _References = None,
    settings: Settings = None,
    wait: _Wait = 3600.0,
    poll: _Poll = None,
    force: media.Force = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Make a video, wait for it, and save it. After ctrl-C it is made all the same: --resume gets it.

    Example: openrouter-sdk video "Waves at dawn" -m MODEL --output waves.mp4 -o duration 8
    """
    places = media.places_for(output, "video", 1, _SUFFIXES, force=force, as_json=as_json)
    if places is None:
        raise CommandError("a video is not written to standard output: name a file with --output")
    path = places[0]
    request = None
    if resume is None:
        request = _request(prompt, model, references, settings)
    elif not resume.strip():
        raise CommandError("--resume needs the id of a job, as `video` shows it")
    elif prompt or model or references or settings:
        raise CommandError("--resume goes on with a job as it was started: leave out prompt, -m, -a and -o")
    with open_client(base_url, timeout=timeout) as client:
        job = _finished(client, resume, request, path, {"deadline": wait, "poll_interval": poll})
        with _resumable([job.id], path), live_bar() as bar:
            client.videos.download_to(job, path, overwrite=force, progress=bar)
    media.saved([path], job.cost, {"job": job.to_dict()} if as_json else None)


def _request(
    prompt: str | None, model: str | None, references: list[str] | None, settings: Any
) -> dict[str, Any]:
    from openrouter_api.operations.videos import GENERATE

    request = media.settings_of(GENERATE, settings, "prompt", "input_references", "callback_url")
    request["model"] = media.model_of(model, "video", "video")
    request["prompt"] = media.text_of(prompt, "prompt")
    return request | media.images_of(references)


def _finished(
    client: OpenRouter, id: str | None, request: dict[str, Any] | None, path: Path, waiting: dict[str, Any]
) -> Any:
    """Return the job when it is complete."""
    from openrouter_sdk.progress import Progress

    started = [] if id is None else [id]
    with _resumable(started, path), live_bar(lines=True) as bar:

        def submitted(job: Any) -> None:
            started.append(job.id)
            terminal.note(f"video job {job.id} is started; ctrl-C leaves it running")
            if bar is not None:  # the first look at the job is half a minute later
                bar(Progress(0, None, "polls", job.status))

        if request is None:
            return client.videos.wait(started[0], progress=bar, **waiting)
        with media.explaining(client, request["model"]):
            return client.videos.generate_and_wait(on_submit=submitted, progress=bar, **request, **waiting)


@contextmanager
def _resumable(started: list[str], path: Path) -> Iterator[None]:
    """Say on what ends the wait how to go on, unless the job is over."""
    from openrouter_sdk import errors

    try:
        yield
    except BaseException as error:
        is_over = isinstance(error, (errors.JobError, errors.NotFoundError, errors.InvalidArgumentError))
        if not started or (is_over and not isinstance(error, errors.JobTimeoutError)):
            raise
        again = join(["openrouter-sdk", "video", "--resume", started[-1], "--output", str(path)])
        if isinstance(error, KeyboardInterrupt):
            terminal.note(f"the job goes on, and is billed; to get the video: {again}")
        elif isinstance(error, errors.JobTimeoutError):
            status = error.status or "not known to be over"
            raise CommandError(f"video job {error.id} is still {status}; to wait on: {again}", API) from None
        elif isinstance(error, errors.OpenRouterError):
            error.hint = f"the job was started, and is billed; to get the video: {again}"
        raise
