"""The embeddings of many texts: which batches to send, and what their results add up to. No I/O."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock
from typing import Any, Final, Generic, TypeVar, overload

from openrouter_api.replies.reply import count, number, text_or_none
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError

V = TypeVar("V")

BATCH_SIZE: Final = 96
"""Texts of a request unless told otherwise. The API documents no limit (protocol section 20)."""
BATCH_BYTES: Final = 400_000
"""Bytes of text of a request, unless a single text has more."""


class EmbeddedTexts(Sequence[V], Generic[V]):
    """The vectors of texts, in their order, with what they cost together."""

    def __init__(self, vectors: Any, missing: list[int]) -> None:
        self.vectors: Sequence[V] = vectors
        """A list of lists of numbers or, if asked for, an array of numpy with a row for each text."""
        self.missing = missing
        """Places of the texts without a vector, whose place is None: empty, unless an error has this as
        `partial`."""
        self.model: str | None = None
        self.dimensions: int | None = None
        """Length of each vector."""
        self.prompt_tokens = 0
        self.total_tokens = 0
        self.known_cost = 0.0
        """USD, of the requests whose cost is known."""
        self.unknown_costs = 0
        """Requests whose cost is not."""
        self.generation_ids: list[str] = []
        """Of the requests, in the order of their ends."""

    @property
    def cost(self) -> float | None:
        """USD of all requests; None if that of any is unknown."""
        return None if self.unknown_costs else self.known_cost

    @overload
    def __getitem__(self, index: int) -> V: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[V]: ...
    def __getitem__(self, index: int | slice) -> V | Sequence[V]:
        return self.vectors[index]

    def __len__(self) -> int:
        return len(self.vectors)

    def __iter__(self) -> Iterator[V]:
        return iter(self.vectors)

    def __repr__(self) -> str:
        return f"<EmbeddedTexts of {self.model}: {len(self)} of {self.dimensions} dimensions>"


class EmbedBatches:
    """The batches of one call that are still to be sent, and the vectors that have come."""

    def __init__(
        self, texts: Iterable[str], *, batch_size: int | None, dimensions: int | None, numpy: bool
    ) -> None:
        self.texts = _checked(texts)
        self._asked = positive("dimensions", dimensions)
        self._numpy = _numpy() if numpy else None
        self._vectors: list[Any] = [None] * len(self.texts)
        self._sums = EmbeddedTexts[Any]((), [])
        self._lock = Lock()
        self._batches = deque(batches_of(self.texts, positive("batch_size", batch_size) or BATCH_SIZE))

    def take(self) -> range | None:
        """Return the places of the texts to send next; None if all have been taken."""
        try:
            return self._batches.popleft()
        except IndexError:
            return None

    def drop(self) -> None:
        """Forget the batches that have not been taken."""
        self._batches.clear()

    @property
    def waiting(self) -> int:
        """How many batches have not been taken."""
        return len(self._batches)

    def inputs(self, batch: range) -> list[str]:
        """Return the texts of a batch."""
        return self.texts[batch.start : batch.stop]

    def split(self, batch: range) -> bool:
        """Put back a batch that the API finds too large as two; False if it has only one text."""
        if len(batch) < 2:
            return False
        middle = (batch.start + batch.stop) // 2
        self._batches.extendleft((range(middle, batch.stop), range(batch.start, middle)))
        return True

    def receive(self, batch: range, reply: Any) -> None:
        """Keep the vectors of a batch. Raises ProtocolError if they are not what was asked for."""
        vectors = reply.vectors
        with self._lock:
            self._keep(batch, reply, vectors)

    def _keep(self, batch: range, reply: Any, vectors: list[list[float]]) -> None:
        self._add_up(reply)
        problem = _count_problem(reply, len(vectors), len(batch)) or self._size_problem(vectors)
        if problem:
            raise ProtocolError(problem, generation_id=text_or_none(getattr(reply, "id", None)))
        self._vectors[batch.start : batch.stop] = vectors
        self._sums.dimensions = len(vectors[0])

    def result(self) -> EmbeddedTexts[Any]:
        """Return what has come so far."""
        sums = self._sums
        missing = [place for place, vector in enumerate(self._vectors) if vector is None]
        vectors: Any = list(self._vectors)
        if self._numpy is not None and not missing:
            shape = (len(vectors), sums.dimensions or 0)
            vectors = self._numpy.asarray(vectors, dtype="float32").reshape(shape)
        result = EmbeddedTexts[Any](vectors, missing)
        for name in ("model", "dimensions", "prompt_tokens", "total_tokens", "known_cost", "unknown_costs"):
            setattr(result, name, getattr(sums, name))
        result.generation_ids = list(sums.generation_ids)
        return result

    def _add_up(self, reply: Any) -> None:
        sums, usage = self._sums, getattr(reply, "usage", None)
        sums.model = sums.model or text_or_none(getattr(reply, "model", None))
        sums.prompt_tokens += count(usage, "prompt_tokens")
        sums.total_tokens += count(usage, "total_tokens")
        cost = number(getattr(usage, "cost", None))
        if cost is None:
            sums.unknown_costs += 1
        else:
            sums.known_cost = math.fsum((sums.known_cost, cost))
        if id_ := text_or_none(getattr(reply, "id", None)):
            sums.generation_ids.append(id_)

    def _size_problem(self, vectors: list[list[float]]) -> str | None:
        sizes = sorted({*map(len, vectors), *([self._sums.dimensions] if self._sums.dimensions else [])})
        if sizes[0] == 0:
            return "the API answered a vector without numbers, or of an unknown encoding"
        if len(sizes) > 1:
            return f"the API answered vectors of different dimensions: {', '.join(map(str, sizes))}"
        if self._asked not in (None, sizes[0]):
            return (
                f"the API answered vectors of {sizes[0]} dimensions, not {self._asked}: the model cannot "
                "shorten them; leave `dimensions` out, or choose another model"
            )
        return None


def batches_of(texts: Sequence[str], batch_size: int) -> Iterator[range]:
    """Yield the places of the texts of each batch: as many as its size and BATCH_BYTES allow."""
    start = size = 0
    for place, text in enumerate(texts):
        length = len(text.encode("utf-8", "surrogatepass"))
        if place > start and (place - start == batch_size or size + length > BATCH_BYTES):
            yield range(start, place)
            start, size = place, 0
        size += length
    if start < len(texts):
        yield range(start, len(texts))


def _checked(texts: Any) -> list[str]:
    if isinstance(texts, (str, bytes)) or not isinstance(texts, Iterable):
        raise InvalidArgumentError(f"texts must be a list of strings, not {type(texts).__name__}")
    found = list(texts)
    for place, text in enumerate(found):
        if not isinstance(text, str):
            hint = "; embeddings.generate takes other inputs"
            raise InvalidArgumentError(f"texts[{place}] must be a string, not {type(text).__name__}{hint}")
        if not text or text.isspace():
            raise InvalidArgumentError(
                f"texts[{place}] is empty, and an empty text has no vector; leave it out"
            )
    return found


def positive(name: str, value: Any) -> int | None:
    """Return a number that counts something, or None. Raises InvalidArgumentError for any other value."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    raise InvalidArgumentError(f"{name} must be a positive integer, not {value!r}")


def _numpy() -> Any:
    from importlib import import_module

    try:
        return import_module("numpy")
    except ImportError:
        raise InvalidArgumentError("numpy=True needs numpy, which is not installed") from None


def _count_problem(reply: Any, found: int, asked: int) -> str | None:
    if found != asked:
        return f"the API answered {found} vectors for {asked} texts"
    given = [getattr(item, "index", None) for item in reply.data]
    if any(index is not None for index in given) and sorted(map(str, given)) != sorted(
        map(str, range(asked))
    ):
        return f"the API answered vectors for other texts than {asked} were sent"
    return None
