"""`speak` and `transcribe`: text to speech, and speech to text."""

from __future__ import annotations

from typing import Annotated, Any, Final

from typer import Argument, Option

from openrouter_sdk.cli.files.media_options import Force, MediaFile, MediaModel
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Output, Settings, Timeout

_SUFFIXES: Final = (".mp3", ".pcm")


_Text = Annotated[
    str | None,
    Argument(help="What to say; - or nothing is standard input."),
]
_Voice = Annotated[
    str | None,
    Option("--voice", metavar="NAME", help="`openrouter-sdk models MODEL` lists those of a model."),
]


def speak_command(
    text: _Text = None,
    model: MediaModel = None,
    output: MediaFile = None,
    voice: _Voice = None,
    settings: Settings = None,
    force: Force = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Say a text, and save it as .mp3, or as .pcm, which is raw samples.

    Example: openrouter-sdk speak "Good morning." -m MODEL --voice alloy --output morning.mp3
    """
    from openrouter_api.operations.speech import CREATE as SPEAK
    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.exits import CommandError
    from openrouter_sdk.cli.files.media_options import (
        explaining,
        model_of,
        places_for,
        settings_of,
        text_of,
    )
    from openrouter_sdk.cli.opening import open_client
    from openrouter_sdk.cli.views.live_bar import live_bar

    chosen = model_of(model, "speak", "--output speech")
    request = settings_of(SPEAK, settings, "input", "voice")
    if voice is not None:
        request["voice"] = voice
    places = places_for(output, "speech", 1, _SUFFIXES, force=force)
    if places is None and as_json:
        raise CommandError("--json and --output - both write to standard output: name a file")
    said = text_of(text, "text")
    with open_client(base_url, timeout=timeout) as client, explaining(client, chosen):
        if places is None:
            request.setdefault("response_format", "mp3")
            terminal.write_bytes(client.speech.create(model=chosen, input=said, **request))
            return
        with live_bar() as bar:
            path = client.speech.to_file(
                places[0], model=chosen, input=said, overwrite=force, progress=bar, **request
            )
    terminal.note(f"saved {path}")
    if as_json:
        terminal.print_json({"files": [str(path)], "bytes": path.stat().st_size})


def transcribe_command(
    file: Annotated[str, Argument(metavar="FILE", help="A file of speech; - is standard input.")],
    model: MediaModel = None,
    language: Annotated[
        str | None,
        Option("--language", metavar="CODE", help="The language that is spoken, such as en."),
    ] = None,
    format: Annotated[
        str | None,
        Option("--format", metavar="NAME", help="wav, mp3, flac, ...; by default found from the content."),
    ] = None,
    output: Output = None,
    settings: Settings = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Write what is said in an audio file of at most 25 MB.

    Example: openrouter-sdk transcribe talk.mp3 -m MODEL --language en
    """
    from openrouter_api.operations.transcriptions import CREATE as TRANSCRIBE
    from openrouter_sdk.cli.files.media_options import bytes_of, explaining, model_of, settings_of
    from openrouter_sdk.cli.opening import open_client
    from openrouter_sdk.cli.saving import check_target
    from openrouter_sdk.cli.views.live_bar import live_bar

    chosen = model_of(model, "transcribe", "--output transcription")
    if output is not None:
        check_target(output)
    request = settings_of(TRANSCRIBE, settings, "file", "input_audio", "language")
    request |= {
        name: value for name, value in (("language", language), ("format", format)) if value is not None
    }
    source: Any = bytes_of(file) if file == "-" else (file, bytes_of(file))
    with (
        open_client(base_url, timeout=timeout) as client,
        explaining(client, chosen),
        live_bar() as bar,
    ):
        reply = client.transcriptions.from_file(source, model=chosen, progress=bar, **request)
    _show(reply, output, as_json=as_json)


def _show(reply: Any, output: str | None, *, as_json: bool) -> None:
    import json

    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.saving import write_atomically

    if output is None:
        if as_json:
            terminal.print_json(reply)
        else:
            terminal.write(f"{reply.text}\n")
        return
    text = json.dumps(reply.to_dict(), indent=2, ensure_ascii=False) if as_json else reply.text
    write_atomically(output, f"{text}\n".encode("utf-8", "replace"))
    terminal.note(f"saved {output}")
