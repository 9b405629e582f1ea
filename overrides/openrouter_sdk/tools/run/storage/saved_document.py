"""JSON documents that programs save and pass back: their format, version and checksum. Does no I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, NoReturn

from openrouter_sdk.errors.runs.run_errors import InvalidStateError
from openrouter_sdk.tools.run.storage.canonical_json import canonical_json, digest, text_digest

Json = dict[str, Any]


class DocumentKind(NamedTuple):
    """A kind of documents, and how errors speak of it. The checksum detects corruption, not forgery."""

    format: str
    version: int
    name: str
    """Such as `conversation`, for `the conversation is damaged`."""
    described: str
    """Such as `a saved conversation`."""
    unknown: str
    """What another document is not, such as `no conversation`."""
    source: str
    """Where a document comes from."""
    go_on: str
    """What to do with a document of another version."""
    earlier: str
    """What to do with a damaged one."""

    def write(self, content: Json) -> str:
        """Return a document as JSON text."""
        text = canonical_json({"format": self.format, "version": self.version, **content})
        return f'{text[:-1]},"checksum":"sha256:{text_digest(text)}"}}'

    def read(self, given: object) -> Json:
        """Return a document of this format and version, which shares nothing with what was given.

        Raises InvalidStateError.
        """
        document = self._object(given)
        if document.get("format") != self.format:
            raise InvalidStateError(
                f"this is {self.unknown}, because its `format` is not {self.format!r}: {self.source}"
            )
        if (version := document.get("version")) != self.version or type(version) is not int:
            raise InvalidStateError(
                f"the {self.name} has version {version!r}, and this release reads version {self.version}: "
                f"{self.go_on}, or with a later one"
            )
        return document

    def check_checksum(self, document: Json) -> None:
        """Raise InvalidStateError if a document was changed."""
        content = {name: value for name, value in document.items() if name != "checksum"}
        if document.get("checksum") != f"sha256:{digest(content)}":
            self.damaged("its checksum does not fit its content")

    def damaged(self, problem: str) -> NoReturn:
        """Raise InvalidStateError."""
        raise InvalidStateError(f"the {self.name} is damaged: {problem}; {self.earlier}")

    def _object(self, given: object) -> Json:
        if isinstance(given, Mapping):
            try:
                given = json.dumps(dict(given))
            except (TypeError, ValueError) as error:
                raise InvalidStateError(f"the {self.name} is not JSON: {error}; {self.source}") from None
        if not isinstance(given, (str, bytes, bytearray)):
            found = type(given).__name__
            raise InvalidStateError(f"{self.described} is JSON text or an object, not {found}: {self.source}")
        try:
            document = json.loads(given, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise InvalidStateError(
                f"the {self.name} is damaged, because it is not JSON: {error}; {self.earlier}"
            ) from None
        if not isinstance(document, dict):
            found = type(document).__name__
            raise InvalidStateError(f"{self.described} is a JSON object, not {found}: {self.source}")
        return document


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not allowed")
