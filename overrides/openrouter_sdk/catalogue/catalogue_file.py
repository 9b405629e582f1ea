"""Copies of the catalogue on disk, as versioned JSON."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson

from openrouter_sdk.catalogue.model_index import Catalogue
from openrouter_sdk.catalogue.price import amount, mapping
from openrouter_sdk.errors import InvalidArgumentError

FORMAT = "openrouter-sdk catalogue"
VERSION = 1


def write(catalogue: Catalogue, path: str | os.PathLike[str]) -> None:
    """Write a copy. It replaces the file at once, so that no reader sees half of it. Raises OSError."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "fetched_at": catalogue.fetched_at,
        "models": catalogue.models,
        "endpoints": catalogue.endpoints,
    }
    target = Path(path)
    part = target.with_name(f".{target.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        part.write_bytes(orjson.dumps(document, option=orjson.OPT_INDENT_2))
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def read(path: str | os.PathLike[str]) -> Catalogue:
    """Read a copy. Raises OSError, and InvalidArgumentError for a file that is none."""
    try:
        document: Any = orjson.loads(Path(path).read_bytes())
    except ValueError as error:
        raise InvalidArgumentError(f"{os.fspath(path)!r} is no copy of a catalogue: {error}") from None
    found = mapping(document)
    if found.get("format") != FORMAT or not isinstance(found.get("models"), list):
        raise InvalidArgumentError(
            f"{os.fspath(path)!r} is no copy of a catalogue, as `models.save` writes it"
        )
    if found.get("version") != VERSION:
        version = f"version {found.get('version')!r}, and this release reads {VERSION}"
        raise InvalidArgumentError(f"{os.fspath(path)!r} has {version}: save it again")
    endpoints = {
        name: [one for one in listed if isinstance(one, dict)]
        for name, listed in mapping(found.get("endpoints")).items()
        if isinstance(listed, list)
    }
    return Catalogue(found["models"], fetched_at=amount(found.get("fetched_at")) or 0.0, endpoints=endpoints)
