"""Answer the requests of a batch, each as it would be answered alone (protocol 22)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS, token
from openrouter_sdk.testing.surfaces import media
from openrouter_sdk.testing.surfaces.formats import DIALECTS
from openrouter_sdk.testing.surfaces.reply import Stamp, default_reply, entries, spent

SAMPLE: Mapping[str, Any] = {
    "endpoint": "/v1/chat/completions",
    "model": MODELS[0],
    "requests": [{"custom_id": "request-1", "body": {"messages": [{"role": "user", "content": "Hello"}]}}],
}
"""The batch that is there before any was submitted."""

WITHHOLDING = ("/batches/{id}", "GET", 402)
"""Path, method and status of the error that is the batch itself."""

_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens", "cost")


def demand(body: Mapping[str, Any]) -> None:
    """Refuse a batch for several models, or whose requests stand before what they are for (protocol 22)."""
    names = list(body)
    behind = [name for name in ("endpoint", "model", "callback_url") if name in names]
    late = [name for name in behind if "requests" in names and names.index(name) > names.index("requests")]
    if late:
        raise RefusalError(400, f"{' and '.join(late)} must stand before 'requests' in the body.")
    asked = (_body(one).get("model", body.get("model")) for one in entries(body.get("requests")))
    if others := sorted({str(model) for model in asked if model != body.get("model")}):
        raise RefusalError(
            400, f"A batch is for one model, {body.get('model')!r}, and not for {others[0]!r}."
        )


def finished(batch: Mapping[str, Any], submitted: bytes) -> dict[str, Any]:
    """What the end of a batch brings: a result for each request that was submitted, and what they cost."""
    requests = entries(json.loads(submitted).get("requests"))
    answered = [_answered(batch, one, index) for index, one in enumerate(requests)]
    usage = {name: sum(used[name] for _, used in answered) for name in _COUNTS}
    return {
        "results": [result for result, _ in answered],
        "usage": {**usage, "cost": round(usage["cost"], 9)},
        "finalized_at": batch["created_at"] + 60,
    }


def withheld(batch: Mapping[str, Any], error: Mapping[str, Any]) -> dict[str, Any]:
    """A batch whose results are held back until there are credits (protocol 22)."""
    return {**batch, "results": None, "error": error}


def counts(submitted: bytes, *, done: bool) -> dict[str, int]:
    """How many requests a batch has, and how far it is."""
    total = len(entries(json.loads(submitted).get("requests")))
    return {"total": total, "completed": total if done else 0, "failed": 0}


def _answered(
    batch: Mapping[str, Any], request: Mapping[str, Any], index: int
) -> tuple[dict[str, Any], Mapping[str, float]]:
    stamp = Stamp(batch["created_at"] - EPOCH, token(Picker(0, f"{batch['id']} {index}")))
    body = {**_body(request), "model": batch["model"]}
    answer, usage = _answer(str(batch["endpoint"]).removeprefix("/v1"), stamp, body)
    response = {"status_code": 200, "request_id": stamp.name("req"), "body": answer}
    custom_id = request.get("custom_id")
    return {"id": stamp.name("result"), "custom_id": custom_id, "response": response, "error": None}, usage


def _answer(path: str, stamp: Stamp, body: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, float]]:
    dialect = DIALECTS.get(path)
    if dialect is None:
        result = media.embeddings_result(stamp, body)
        return result, _usage(result["usage"].get(name, 0) for name in _COUNTS)
    ask = dialect.read(body)
    reply = default_reply(ask, 0)
    used = spent(ask, reply)
    return dialect.result(stamp, ask, reply), _usage((used.prompt, used.completion, used.total, used.cost))


def _body(request: Mapping[str, Any]) -> Mapping[str, Any]:
    found = request.get("body")
    return found if isinstance(found, Mapping) else {}


def _usage(amounts: Iterable[float]) -> Mapping[str, float]:
    return dict(zip(_COUNTS, amounts, strict=True))
