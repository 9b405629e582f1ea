"""`speak` and `transcribe`: text to speech, and speech to text."""

from __future__ import annotations

import json
from typing import Annotated, Any, Final

from typer import Argument, Option

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.files import media_options as media
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.saving import check_target, write_atomically
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Output, Settings, Timeout
from openrouter_sdk.cli.views.live_bar import live_bar

_SUFFIXES: Final = (".mp3", ".pcm")
_Text = Annotated[str | None, Argument(help="What to say; - or nothing is standard input.")]
_Voice = Annotated[
    str | None,
    Option("--voice", metavar="NAME", help="`openrouter-sdk models MODEL` lists those of a model."),
]
_Language = Annotated[
    str | None, Option("--language", metavar="CODE", help="The language that is spoken, such as en.")
]
_Format = Annotated[
    str | None,
    Option("--format", metavar="NAME", help="wav, mp3, flac, ...; by default found from the content."),
]


def speak_command(
    text: _Text = None,
    model: media.MediaModel = None,
    output: media.MediaFile = None,
    voice: _Voice = None,
    settings: Settings = None,
    force: media.Force = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Say a text, and save it as .mp3, or as .pcm, which is raw samples.

    Example: openrouter-sdk speak "Good morning." -m MODEL --voice alloy --output morning.mp3
    """
    from openrouter_api.operations.speech import CREATE

    chosen = media.model_of(model, "speak", "speech")
    request = media.settings_of(CREATE, settings, "input", "voice")
    if voice is not None:
        request["voice"] = voice
    suffixes = _SUFFIXES[::-1] if request.get("response_format") == "pcm" else _SUFFIXES
    places = media.places_for(output, "speech", 1, suffixes, force=force, as_json=as_json)
    request |= {"model": chosen, "input": media.text_of(text, "text")}
    with open_client(base_url, timeout=timeout) as client, media.explaining(client, chosen):
        if places is None:
            terminal.write_bytes(client.speech.create(**{"response_format": "mp3", **request}))
            return
        with live_bar() as bar:
            path = client.speech.to_file(places[0], overwrite=force, progress=bar, **request)
    media.saved([path], None, {"bytes": path.stat().st_size} if as_json else None)


def transcribe_command(
    file: Annotated[str, Argument(metavar="FILE", help="A file of speech; - is standard input.")],
    model: media.MediaModel = None,
    language: _Language = None,
    format: _Format = None,
    output: Output = None,
    settings: Settings = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Write what is said in an audio file of at most 25 MB.

    Example: openrouter-sdk transcribe talk.mp3 -m MODEL --language en
    """
    from openrouter_api.operations.transcriptions import CREATE
    from openrouter_sdk.errors import InvalidArgumentError

    chosen = media.model_of(model, "transcribe", "transcription")
    output = None if output == "-" else output
    if output is not None:
        check_target(output)
    request = media.settings_of(CREATE, settings, "file", "input_audio", "language")
    given = {"language": language, "format": format}
    request |= {name: value for name, value in given.items() if value is not None}
    content = media.bytes_of(file)
    source: Any = content if file == "-" else (file, content)
    with (
        open_client(base_url, timeout=timeout) as client,
        media.explaining(client, chosen),
        live_bar() as bar,
    ):
        try:
            reply = client.transcriptions.from_file(source, model=chosen, progress=bar, **request)
        except InvalidArgumentError as error:
            raise CommandError(str(error).removeprefix("`path`: ")) from None
    if output is not None:
        text = json.dumps(reply.to_dict(), indent=2, ensure_ascii=False) if as_json else reply.text
        write_atomically(output, f"{text}\n".encode("utf-8", "replace"))
        terminal.note(f"saved {output}")
    elif as_json:
        terminal.print_json(reply)
    else:
        terminal.write(f"{reply.text}\n")
