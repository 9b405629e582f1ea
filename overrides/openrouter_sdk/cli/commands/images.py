"""`images`: make images, and save them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from typer import Argument, Option

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.files import media_options as media
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.saving import write_atomically
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Settings, Timeout

if TYPE_CHECKING:
    from openrouter_api.models import ImageGenerationResponse

_FORMATS: Final = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp", ".svg": "svg"}
"""Suffix -> format of the request."""


def command(
    prompt: Annotated[
        str | None, Argument(help="What the image should show; - or nothing is standard input.")
    ] = None,
    model: media.MediaModel = None,
    output: media.MediaFile = None,
    how_many: Annotated[int, Option("-n", metavar="N", min=1, max=10, help="How many images.")] = 1,
    references: Annotated[
        list[str] | None,
        Option("-a", "--attachment", metavar="FILE", help="An image to start from; repeatable."),
    ] = None,
    settings: Settings = None,
    force: media.Force = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Make images, and save them: of several, image.png is image-1.png, image-2.png, ...

    Example: openrouter-sdk images "A lighthouse in fog" -m MODEL --output fog.png -o aspect_ratio 16:9
    """
    chosen = media.model_of(model, "images", "image")
    request = _request(settings, output)
    asked = [suffix for suffix, name in _FORMATS.items() if name == request.get("output_format")]
    suffixes = [*dict.fromkeys((*asked, *_FORMATS))]
    places = media.places_for(output, "image", how_many, suffixes, force=force, as_json=as_json)
    request["prompt"] = media.text_of(prompt, "prompt")
    request |= media.images_of(references)
    if how_many > 1:
        request["n"] = how_many
    with open_client(base_url, timeout=timeout) as client, media.explaining(client, chosen):
        reply = client.images.generate(model=chosen, **request)
    found = _contents(reply)
    if places is None:
        terminal.write_bytes(found[0][1])
        return
    usage = None if reply.usage is None else reply.usage.to_dict()
    media.saved(_save(found, places), reply.cost, {"usage": usage} if as_json else None)


def _request(settings: Any, output: str | None) -> dict[str, Any]:
    from openrouter_api.operations.images import GENERATE

    request = media.settings_of(GENERATE, settings, "prompt", "n", "input_references")
    suffix = Path(output or "").suffix.lower()
    return {"output_format": _FORMATS[suffix], **request} if suffix in _FORMATS else request


def _contents(reply: ImageGenerationResponse) -> list[tuple[tuple[str, ...], bytes]]:
    """Return the suffixes that the file of each image may have, and its bytes."""
    from openrouter_api.replies.saving import image_suffixes
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
    paths = []
    for number, (suffixes, data) in enumerate(found):
        path = places[min(number, len(places) - 1)]
        if number >= len(places) or path.suffix.lower() not in suffixes:
            path = media.unused(path.stem, suffixes[0])[0]
        write_atomically(path, data)
        paths.append(path)
    return paths
