"""The bytes of forms are what the `multipart` vectors say."""

from __future__ import annotations

import io

from openrouter_api.encoding.uploads import FilePart
from openrouter_sdk.exchange.transfers.multipart import Multipart
from openrouter_sdk.transfer.upload_source import UploadSource
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector, to_bytes


@each_vector("multipart", "pure")
def test_a_form_has_these_bytes(vector: Vector, lane: str) -> None:
    for streamed in (False, True):
        parts: list[tuple[str, str | FilePart]] = []
        for part in vector.given["parts"]:
            content = to_bytes(part["body"])
            if "filename" not in part:
                parts.append((part["name"], content.decode()))
                continue
            file = io.BytesIO(content)
            source = UploadSource("file", file, size=len(content), name="", media="")
            filled = source if streamed else content
            parts.append((part["name"], FilePart(part["filename"], filled, part["media"])))
        form = Multipart(parts, lambda: str(vector.given["boundary"]))
        sent = b"".join(one if isinstance(one, bytes) else b"".join(one.chunks()) for one in form.segments)
        assert (form.content_type, form.length) == (vector.expect["content_type"], vector.expect["length"])
        assert sent == to_bytes(vector.expect["body"])
