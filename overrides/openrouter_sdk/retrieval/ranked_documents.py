"""Rank documents of any type: what is sent of them, and how they come back with their scores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast, overload

from openrouter_api.operation import NOT_GIVEN, take_options
from openrouter_api.operations.rerank import RERANK
from openrouter_api.replies.reply import number, text_or_none
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError

if TYPE_CHECKING:
    from typing import Required

    from openrouter_api.params import ProviderPreferencesDict, TraceConfigDict
    from openrouter_sdk.config.call_options import CallOptions
    from openrouter_sdk.types import ProviderPreferences

    class RankRequest(CallOptions, total=False):
        """The arguments of `rerank.documents`, beside query, documents and key."""

        model: Required[str]
        top_n: int | None
        provider: ProviderPreferencesDict | ProviderPreferences | None
        session_id: str
        trace: TraceConfigDict
        user: str


D = TypeVar("D")


class RankedDocument(NamedTuple, Generic[D]):
    """A document with its score."""

    document: D
    """The object that was given."""
    score: float
    """How well it fits the query; scales differ between models."""
    position: int
    """Its place among the documents that were given."""


class Ranking(Sequence[RankedDocument[D]], Generic[D]):
    """Documents by their score, the best first, with what the ranking cost."""

    def __init__(self, ranked: list[RankedDocument[D]], reply: Any = None) -> None:
        self._ranked = ranked
        self.reply = reply
        """The result as it came, with `usage`, `provider` and `model`; None if nothing was sent."""

    @property
    def documents(self) -> list[D]:
        """The documents alone."""
        return [one.document for one in self._ranked]

    @property
    def cost(self) -> float | None:
        """USD; None if unknown."""
        return 0.0 if self.reply is None else number(getattr(self.reply.usage, "cost", None))

    @property
    def generation_id(self) -> str | None:
        """The id of the generation, for `generations.get`."""
        return text_or_none(getattr(self.reply, "id", None))

    @overload
    def __getitem__(self, index: int) -> RankedDocument[D]: ...
    @overload
    def __getitem__(self, index: slice) -> list[RankedDocument[D]]: ...
    def __getitem__(self, index: int | slice) -> RankedDocument[D] | list[RankedDocument[D]]:
        return self._ranked[index]

    def __len__(self) -> int:
        return len(self._ranked)

    def __iter__(self) -> Iterator[RankedDocument[D]]:
        return iter(self._ranked)

    def __repr__(self) -> str:
        return f"Ranking({self._ranked!r})"


class Question:
    """One call of `documents`: what is sent, and how the answer is read."""

    def __init__(self, client: Any, query: Any, documents: Any, key: Any, arguments: Any) -> None:
        for name in [name for name, value in arguments.items() if value is NOT_GIVEN]:
            del arguments[name]
        self.options = take_options(client, RERANK, arguments)
        if not isinstance(query, str) or not query.strip():
            raise InvalidArgumentError(f"query must be a text that is not empty, not {query!r:.100}")
        if isinstance(documents, (str, bytes, Mapping)) or not isinstance(documents, Iterable):
            raise InvalidArgumentError(f"documents must be a list, not {type(documents).__name__}")
        if not (key is None or callable(key) or isinstance(key, str)):
            raise InvalidArgumentError("key must be a function of a document, or the name of its text")
        if arguments.get("top_n") is None:
            arguments.pop("top_n", None)
        self.documents = list(documents)
        sent = [sent_of(document, place, key) for place, document in enumerate(self.documents)]
        self.arguments = {**arguments, "query": query, "documents": sent}
        client._prepare(RERANK, {**self.arguments, "documents": sent or ["x"]}, self.options)

    def ranking(self, reply: Any = None) -> Ranking[Any]:
        """Return the documents by their score. Raises ProtocolError for scores of others, or for none."""
        if reply is None:
            return Ranking([])
        if not isinstance(getattr(reply, "results", None), list):
            raise ProtocolError("the answer has no scores", partial=reply)
        ranked: dict[int, RankedDocument[Any]] = {}
        for one in reply.results:
            index, score = getattr(one, "index", None), number(getattr(one, "relevance_score", None))
            known = type(index) is int and 0 <= index < len(self.documents) and index not in ranked
            if not known or score is None:
                raise ProtocolError(
                    f"the API ranked document {index!r} of {len(self.documents)} with the score {score!r}",
                    partial=reply,
                    generation_id=text_or_none(getattr(reply, "id", None)),
                )
            place = cast("int", index)
            ranked[place] = RankedDocument(self.documents[place], score, place)
        return Ranking(sorted(ranked.values(), key=lambda one: (-one.score, one.position)), reply)


def sent_of(document: Any, place: int, key: str | Callable[[Any], Any] | None) -> Any:
    """Return what is sent of a document: a text, or an object with `text` and `image`.

    Raises InvalidArgumentError, which names its place.
    """
    value = document
    if callable(key):
        value = key(document)
    elif key is not None:
        is_mapping = isinstance(document, Mapping)
        value = document.get(key) if is_mapping else getattr(document, key, None)
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        found = {name: value[name] for name in ("text", "image") if isinstance(value.get(name), str)}
        if found:
            return found
    if key is None:
        what, hint = type(document).__name__, "pass key=..., a function of it or the name of its text"
        raise InvalidArgumentError(f"documents[{place}] is no text, and has none, but {what}; {hint}")
    raise InvalidArgumentError(f"documents[{place}]: the key gives no text, but {type(value).__name__}")


def rank(client: Any, query: Any, documents: Any, key: Any, arguments: Any) -> Ranking[Any]:
    """Rank documents; without any, nothing is sent."""
    question = Question(client, query, documents, key, arguments)
    if not question.documents:
        return question.ranking()
    return question.ranking(client.call(RERANK, question.arguments, question.options))


async def async_rank(client: Any, query: Any, documents: Any, key: Any, arguments: Any) -> Ranking[Any]:
    """Rank documents; without any, nothing is sent."""
    question = Question(client, query, documents, key, arguments)
    if not question.documents:
        return question.ranking()
    return question.ranking(await client.call(RERANK, question.arguments, question.options))
