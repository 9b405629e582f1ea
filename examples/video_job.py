"""Make a video, which takes some minutes, and save it as waves.mp4 in the current folder.

The id of the job is kept in video_job.txt. If the program is stopped, start it again: it waits for the same
video, and does not pay for another.
Run: python examples/video_job.py
"""

import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, Progress, errors
from openrouter_sdk.types import Video

VIDEO = Path("waves.mp4")
NOTE = Path("video_job.txt")


def note_down(job: Video) -> None:
    NOTE.write_text(job.id, "utf-8")


def show(progress: Progress) -> None:
    print(progress.description)  # pending, in_progress, ...


def make(client: OpenRouter) -> Video:
    if NOTE.exists():
        return client.videos.wait(NOTE.read_text("utf-8"), progress=show)
    return client.videos.generate_and_wait(
        model="google/veo-3.1",
        prompt="Waves roll onto a beach at dawn",
        duration=4,
        on_submit=note_down,
        progress=show,
        deadline=1800,
    )


def main() -> None:
    with OpenRouter() as client:
        try:
            job = make(client)
            client.videos.download_to(job, VIDEO, overwrite=True)  # goes on where one broke off
        except errors.JobTimeoutError:
            sys.exit("It is not ready yet. Start the program again later.")
        except errors.JobError as error:
            NOTE.unlink()
            sys.exit(f"No video: {error}")
    NOTE.unlink()
    cost = "unknown" if job.cost is None else f"${job.cost:.2f}"
    print(f"{VIDEO}: {VIDEO.stat().st_size} bytes, cost {cost}")


if __name__ == "__main__":
    main()
