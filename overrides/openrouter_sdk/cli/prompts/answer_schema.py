"""`--schema FILE-or-JSON`: the JSON Schema of the answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from openrouter_sdk.cli.exits import CommandError


def read_schema(given: str | None) -> dict[str, Any] | None:
    """Return the schema; what begins with a brace is JSON, everything else the name of a file.

    Raises CommandError for a file that cannot be read, and for broken JSON.
    """
    if given is None:
        return None
    is_json = given.lstrip().startswith("{")
    where = "--schema" if is_json else f"--schema {given}"
    try:
        text = given if is_json else Path(given).read_text("utf-8-sig")
        schema = json.loads(text)
    except OSError as error:
        raise CommandError(f"{where}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise CommandError(f"{where}: it is not text in UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{where}: broken JSON: {error}") from None
    if not isinstance(schema, dict):
        raise CommandError(f'{where}: a schema is an object, such as {{"type": "object"}}')
    return schema
