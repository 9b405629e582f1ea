"""What a model says aloud, in a reply of chat."""

from __future__ import annotations

from pathlib import Path
from struct import pack
from typing import TYPE_CHECKING, Any

from .reply_parts import read

if TYPE_CHECKING:
    import os

_SUFFIXES = {
    "wav": (".wav",),
    "mp3": (".mp3",),
    "flac": (".flac",),
    "ogg": (".ogg", ".opus", ".oga"),
    "aac": (".aac",),
    None: (".pcm", ".raw"),
}
"""Format -> suffixes of such files; None for raw samples."""
_SAMPLE_BYTES = 2


class Audio:
    """Speech in a reply (protocol section 18.2)."""

    __slots__ = ("_base64", "expires_at", "id", "transcript")

    def __init__(
        self, base64: str, transcript: str = "", id: str | None = None, expires_at: int | None = None
    ) -> None:
        self._base64 = base64
        self.transcript = transcript
        """What is said, as text; may be empty."""
        self.id = id
        self.expires_at = expires_at
        """Until when the API knows the id, in Unix seconds."""

    @property
    def data(self) -> bytes:
        """The sound as it came, in the format that the request asked for; empty if it is no base64.

        While a stream runs, it is the sound so far.
        """
        from base64 import b64decode

        text = self._base64.rstrip("=")
        try:
            return b64decode(text[: len(text) - (len(text) % 4 == 1)] + "==", validate=False)
        except ValueError:
            return b""

    @property
    def format(self) -> str | None:
        """The format by the content: `wav`, `mp3`, `flac`, `ogg` or `aac`; None for raw samples (`pcm16`)."""
        start = self.data[:12]
        if start[:4] == b"RIFF" and start[8:] == b"WAVE":
            return "wav"
        if start[:3] == b"ID3" or (
            start[:1] == b"\xff" and start[1:2] in (b"\xfb", b"\xfa", b"\xf3", b"\xf2")
        ):
            return "mp3"
        if start[:1] == b"\xff" and start[1:2] in (b"\xf1", b"\xf0", b"\xf9", b"\xf8"):
            return "aac"
        return {b"fLaC": "flac", b"OggS": "ogg"}.get(start[:4])

    def save(
        self, path: str | os.PathLike[str], *, sample_rate: int | None = None, overwrite: bool = False
    ) -> Path:
        """Save the sound as a file, and return its path.

        Args:
            path: The file. Its suffix must be that of the format, and is added if there is none. Raw samples
                are saved as `.pcm`, or with a sample rate as `.wav`.
            sample_rate: Samples a second, for raw samples, which do not tell and for which the API documents
                none. They are taken to be 16 bits of one channel.
            overwrite: Whether to replace a file of this name.

        Raises:
            InvalidArgumentError: There is no sound, the suffix is of another format, the file exists, or its
                folder does not.
            SaveError: The file cannot be written; then there is none.
        """
        from .saving import looked_at, refusal, target_of, write

        data, form = self.data, self.format
        if not data:
            raise refusal("the reply has no sound to save; `transcript` has what is said")
        if form is None and looked_at(path)[0].suffix.lower() == ".wav" and sample_rate is None:
            raise refusal(
                "the reply has raw samples, which do not tell their rate: pass sample_rate=24000, say, "
                "or save them as .pcm"
            )
        if sample_rate is not None:
            if form is not None:
                raise refusal(f"sample_rate is for raw samples, and this is {form}; leave it out")
            if not isinstance(sample_rate, int) or not 0 < sample_rate < 2**31:
                raise refusal(
                    f"sample_rate must be a positive number of samples a second, not {sample_rate!r}"
                )
            data, form = _wav_header(len(data), sample_rate) + data, "wav"
        target = target_of(path, "audio", _SUFFIXES[form], overwrite=overwrite)
        write(target, data, overwrite=overwrite)
        return target

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Audio):
            return NotImplemented
        return (self.data, self.transcript, self.id) == (other.data, other.transcript, other.id)

    def __hash__(self) -> int:
        return hash((self.transcript, self.id))

    def __repr__(self) -> str:
        return (
            f"Audio({self.format or 'raw samples'}, {len(self.data)} bytes, transcript={self.transcript!r})"
        )


def _wav_header(size: int, rate: int) -> bytes:
    form = pack("<HHIIHH", 1, 1, rate, rate * _SAMPLE_BYTES, _SAMPLE_BYTES, 8 * _SAMPLE_BYTES)
    return b"RIFF" + pack("<I", 36 + size) + b"WAVEfmt " + pack("<I", 16) + form + b"data" + pack("<I", size)


def audio_of(message: Any) -> Audio | None:
    """Return the speech in a message; None if there is none."""
    found = read(message, "audio")
    data, transcript, id_ = (read(found, name) for name in ("data", "transcript", "id"))
    expires_at = read(found, "expires_at")
    text = transcript if isinstance(transcript, str) else ""
    if not text and not (isinstance(data, str) and data):
        return None
    return Audio(
        data if isinstance(data, str) else "",
        text,
        id_ if isinstance(id_, str) else None,
        expires_at if isinstance(expires_at, int) and not isinstance(expires_at, bool) else None,
    )
