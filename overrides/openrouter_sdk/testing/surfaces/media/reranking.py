"""Answer rerank requests by the words that a document shares with the query (protocol 20)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.surfaces.media.overlap import shared_words
from openrouter_sdk.testing.surfaces.reply import AnswerIds, requested_model, words

_PRICE = 0.002  # dollars for a search unit, which is up to 100 documents


def result(ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the documents that fit best first, with scores from 0 to 1; equal ones keep their order."""
    given = body.get("documents")
    documents = [one if isinstance(one, Mapping) else {"text": str(one)} for one in given or ()]
    query = str(body.get("query", ""))
    scores = [_score(query, str(one.get("text") or "")) for one in documents]
    ranked = sorted(range(len(documents)), key=lambda index: -scores[index])
    results = [
        {"index": index, "relevance_score": scores[index], "document": documents[index]} for index in ranked
    ]
    units = 1 + max(0, len(documents) - 1) // 100
    tokens = sum(len(words(str(one.get("text") or ""))) for one in documents) + len(words(query))
    return {
        "id": ids.generation_id,
        "model": requested_model(body),
        "provider": "StandIn",
        "results": results[: body.get("top_n")],
        "usage": {"search_units": units, "total_tokens": tokens, "cost": round(units * _PRICE, 9)},
    }


def _score(query: str, text: str) -> float:
    shared = shared_words(query, text)
    return round((shared + 0.01) / (len(words(query)) + 0.01 + len(words(text)) / 1000), 6)
