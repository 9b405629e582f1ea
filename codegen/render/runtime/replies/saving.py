"""Save what a reply contains as a file: whole and under its name, or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reply_parts import Image


def refusal(message: str) -> Exception:
    """Return the exception for what cannot be saved as asked."""
    # Those of the client, if there is one: this package works without it.
    errors = sys.modules.get("openrouter_sdk.errors")
    return ValueError(message) if errors is None else errors.InvalidArgumentError(message)


def target_of(path: str | os.PathLike[str], what: str, suffixes: Sequence[str], *, overwrite: bool) -> Path:
    """Return the path to save to, with the first of the suffixes if it has none.

    Raises InvalidArgumentError if the suffix is another, if the file exists, or if the folder does not.
    """
    target, is_folder = looked_at(path)
    if not target.name or is_folder:
        raise refusal(f"path: {str(path)!r} is a folder; name a file in it, such as {what}{suffixes[0]}")
    if not target.suffix:
        target = target.with_name(target.name + suffixes[0])
    if target.suffix.lower() not in suffixes:
        raise refusal(
            f"path: the {what} has another format than {target.name!r} says; save it as "
            f"{target.stem}{suffixes[0]}, or leave the suffix out"
        )
    if not overwrite and os.path.lexists(target):
        raise refusal(f"path: {str(target)!r} exists; choose another name, or pass overwrite=True")
    if not target.parent.is_dir():
        raise refusal(f"path: the folder {str(target.parent)!r} does not exist; create it first")
    return target


def looked_at(path: str | os.PathLike[str]) -> tuple[Path, bool]:
    """Return a path, and whether it is a folder."""
    try:
        target = Path(path)
        if b"\0" in os.fsencode(target):
            raise ValueError("embedded null byte")
        return target, target.is_dir()
    except TypeError:
        raise refusal(f"path must be a string or a path, not {type(path).__name__}") from None
    except (OSError, ValueError) as error:  # too long, with a NUL, or with half a character
        raise refusal(f"path: {str(path)[:100]!r} is no name of a file: {error.args[-1]}") from error


def write(target: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file. Raises SaveError if that fails; then there is no such file, or still the old one."""
    temporary = None
    try:
        temporary = str(target.with_name(f".{target.name[:40]}-{token_hex(6)}.part"))
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            os.chmod(temporary, target.stat().st_mode & 0o777)
        _publish(temporary, target, overwrite=overwrite)
    except OSError as error:
        if isinstance(error, FileExistsError):
            raise refusal(f"path: {str(target)!r} exists by now; choose another name") from error
        raise _failure(target, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                os.remove(temporary)


def _publish(temporary: str, target: Path, *, overwrite: bool) -> None:
    if not overwrite:
        try:
            os.link(temporary, target)  # which, unlike a renaming, replaces nothing
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            if os.path.lexists(target):
                raise FileExistsError(target) from None
        else:
            return
    os.replace(temporary, target)


def _failure(target: Path, error: OSError) -> Exception:
    message = f"{target} cannot be written: {error.strerror or error}"
    errors = sys.modules.get("openrouter_sdk.errors")
    return OSError(message) if errors is None else errors.SaveError(message, path=str(target))


# --- images ---------------------------------------------------------------------------------------------

_IMAGES: Mapping[str, tuple[str, ...]] = {
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "image/svg+xml": (".svg",),
    "image/avif": (".avif",),
}
"""Media type -> suffixes of such files."""


def image_suffixes(media_type: str | None) -> tuple[str, ...]:
    """Return the suffixes of a kind of image."""
    known = _IMAGES.get(media_type or "")
    return known or (f".{(media_type or 'image').rpartition('/')[2].partition('+')[0] or 'image'}",)


def save_images(images: Sequence[Image], path: str | os.PathLike[str], *, overwrite: bool) -> list[Path]:
    """Save images to a file, to numbered files, or to a folder; return where they are.

    All is checked before anything is written.
    """
    if not images:
        raise refusal("the reply has no image to save")
    folder, is_folder = looked_at(path)
    if is_folder or str(path).endswith(("/", os.sep)):
        stem, suffix = folder / "image", ""
    elif len(images) == 1:
        return [images[0].save(path, overwrite=overwrite)]
    else:
        stem, suffix = folder.with_suffix(""), folder.suffix
    places = [stem.with_name(f"{stem.name}-{number}{suffix}") for number in range(1, len(images) + 1)]
    checked = [one.prepare(place, overwrite=overwrite) for one, place in zip(images, places, strict=True)]
    for target, data in checked:
        write(target, data, overwrite=overwrite)
    return [target for target, _ in checked]
