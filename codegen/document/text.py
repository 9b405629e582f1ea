"""Turn the bytes of a file into data: JSON or YAML, in the encodings that YAML allows."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Any

from codegen.document.errors import MAX_BYTES, SpecError
from codegen.document.json_reader import is_json, read_json
from codegen.document.yaml_reader import read_yaml

# A byte order mark, or the zeros around the first character, which is of ASCII (YAML 1.2, 5.2).
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZEROS = {
    (True, True, True, False): "utf-32-be",
    (False, True, True, True): "utf-32-le",
    (True, False): "utf-16-be",
    (False, True): "utf-16-le",
}


def read_bytes(path: Path) -> bytes:
    """Read a file of a document. Raises SpecError if it cannot be read, or is too large."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SpecError(f"cannot be read ({error.strerror})", file=path) from error
    except ValueError as error:  # a null character in its name
        raise SpecError(f"cannot be read ({error})", file=path) from error
    if len(content) > MAX_BYTES:
        raise SpecError(f"has more than {MAX_BYTES} bytes, which is the limit", file=path)
    return content


def read_data(content: bytes | str, file: str | Path) -> Any:
    """Return the value of a JSON or YAML text. Raises SpecError."""
    text = decoded(content, file) if isinstance(content, bytes) else content
    if str(file).endswith(".json"):
        return read_json(text, file)
    if is_json(text):
        try:
            return read_json(text, file)
        except SpecError as error:
            if error.__cause__ is None:  # it is JSON, but unusable
                raise
    return read_yaml(text, file)


def decoded(content: bytes, file: str | Path) -> str:
    """Return the text of a file."""
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    zeros = tuple(byte == 0 for byte in content[:4])
    encoding = encoding or _ZEROS.get(zeros) or _ZEROS.get(zeros[:2]) or "utf-8"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        reason = f"is not YAML: not text in {encoding.upper()}, {error.reason}"
        raise SpecError(reason, file=file, place=f"line {line}") from None
