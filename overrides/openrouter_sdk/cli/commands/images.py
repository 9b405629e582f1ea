"""`images`: make images, and save them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from typer import Argument, Option

from openrouter_sdk.cli.files.media_options import Force, MediaFile, MediaModel
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Settings, Timeout

if TYPE_CHECKING:
    from openrouter_api.models import ImageGenerationResponse

_FORMATS: Final = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp", ".svg": "svg"}
"""Suffix -> format of the request."""


def command(
    prompt: Annotated[
        str | None,
        Argument(help="What the image should show; - or nothing is standard input."),
    ] = None,
    model: MediaModel = None,
    output: MediaFile = None,
    how_many: Annotated[int, Option("-n", metavar="N", min=1, max=10, help="How many images.")] = 1,
    references: Annotated[
        list[str] | None,
        Option("-a", "--attachment", metavar="FILE", help="An image to start from. May be repeated."),
    ] = None,
    settings: Settings = None,
    force: Force = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Make images, and save them: of several, image.png is image-1.png, image-2.png, ...

    Example: openrouter-sdk images "A lighthouse in fog" -m MODEL --output fog.png -o aspect_ratio 16:9
    """
    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.exits import CommandError
    from openrouter_sdk.cli.files.media_options import explaining, images_of, model_of, places_for, text_of
    from openrouter_sdk.cli.opening import open_client

    chosen = model_of(model, "images", "--output image")
    request = _request(settings, output)
    places = places_for(output, "image", how_many, _suffixes(request), force=force)
    if places is None and as_json:
        raise CommandError("--json and --output - both write to standard output: name a file")
    text = text_of(prompt, "prompt")
    request |= images_of(references)
    if how_many > 1:
        request["n"] = how_many
    with open_client(base_url, timeout=timeout) as client, explaining(client, chosen):
        reply = client.images.generate(model=chosen, prompt=text, **request)
    found = _contents(reply)
    if places is None:
        terminal.write_bytes(found[0][1])
        return
    _report(reply, _save(found, places), as_json=as_json)


def _request(settings: Any, output: str | None) -> dict[str, Any]:
    from openrouter_api.operations.images import GENERATE
    from openrouter_sdk.cli.files.media_options import settings_of

    request = settings_of(GENERATE, settings, "prompt", "n", "input_references")
    suffix = Path(output or "").suffix.lower()
    if suffix in _FORMATS:
        request.setdefault("output_format", _FORMATS[suffix])
    return request


def _suffixes(request: dict[str, Any]) -> list[str]:
    """Return the suffixes that files may have, first that of the format that is asked for."""
    asked = [suffix for suffix, name in _FORMATS.items() if name == request.get("output_format")]
    return [*dict.fromkeys((*asked, *_FORMATS))]


def _contents(reply: ImageGenerationResponse) -> list[tuple[tuple[str, ...], bytes]]:
    """Return the suffixes that the file of each image may have, and its bytes."""
    from openrouter_api.replies.saving import image_suffixes
    from openrouter_sdk.cli.exits import API, CommandError
    from openrouter_sdk.content.media_types import binary_type

    found = [
        (image_suffixes(binary_type(data) or one.media_type), data)
        for one in reply.images
        if (data := one.data)
    ]
    if not found:
        raise CommandError("the reply has no image", API)
    return found


def _save(found: list[tuple[tuple[str, ...], bytes]], places: list[Path]) -> list[Path]:
    """Save the images, also those that nobody asked for, with the suffix of what they are."""
    from openrouter_sdk.cli.files.save_targets import unused
    from openrouter_sdk.cli.saving import write_atomically

    saved = []
    for number, (suffixes, data) in enumerate(found):
        path = places[number] if number < len(places) else unused(places[0].stem, suffixes[0])[0]
        if path.suffix.lower() not in suffixes:
            path = unused(path.stem, suffixes[0])[0]
        write_atomically(path, data)
        saved.append(path)
    return saved


def _report(reply: ImageGenerationResponse, saved: list[Path], *, as_json: bool) -> None:
    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.views.amounts import dollars

    for path in saved:
        terminal.note(f"saved {path}")
    if as_json:
        usage = None if reply.usage is None else reply.usage.to_dict()
        terminal.print_json({"files": [str(path) for path in saved], "cost": reply.cost, "usage": usage})
    elif reply.cost is not None:
        terminal.note(f"cost {dollars(reply.cost)}")
