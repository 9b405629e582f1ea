"""Answer each request of a batch as if it came on its own (protocol 22)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from openrouter_sdk.testing.conditions.job_plan import JobPlan
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS, token
from openrouter_sdk.testing.history.rounds import objects
from openrouter_sdk.testing.players.basics import default
from openrouter_sdk.testing.surfaces.errors import anthropic_type
from openrouter_sdk.testing.surfaces.formats import FORMATS
from openrouter_sdk.testing.surfaces.media import embeddings
from openrouter_sdk.testing.surfaces.reply import AnswerIds, usage_of

SAMPLE: Mapping[str, Any] = {
    "endpoint": "/v1/chat/completions",
    "model": MODELS[0],
    "requests": [{"custom_id": "request-1", "body": {"messages": [{"role": "user", "content": "Hello"}]}}],
}
"""The body of the example batches."""

WITHHOLDING = ("/batches/{id}", "GET", 402)
"""Path, method and status of the error whose body is the batch."""

_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens", "cost")


def validate(body: Mapping[str, Any]) -> None:
    """Raise RefusalError for several models, or for `requests` in front of their settings (protocol 22)."""
    names = list(body)
    settings = [name for name in ("endpoint", "model", "callback_url") if name in names]
    misplaced = [
        name for name in settings if "requests" in names and names.index(name) > names.index("requests")
    ]
    if misplaced:
        raise RefusalError(400, f"{' and '.join(misplaced)} must stand before 'requests' in the body.")
    models = (_body(one).get("model", body.get("model")) for one in objects(body.get("requests")))
    if others := sorted({str(model) for model in models if model != body.get("model")}):
        raise RefusalError(
            400, f"A batch is for one model, {body.get('model')!r}, and not for {others[0]!r}."
        )


def results(batch: Mapping[str, Any], submitted: bytes, plan: JobPlan) -> dict[str, Any]:
    """Return what an ended batch adds: results, and the total usage.

    A batch that was cancelled or has expired has a result for the first half of its requests.
    """
    finalized = {"finalized_at": batch["created_at"] + 60}
    requests = _answered(submitted, plan)
    if not requests:
        return finalized
    answers = [_result(batch, one, index, plan) for index, one in enumerate(requests)]
    usage = {name: sum(used.get(name, 0) for _, used in answers) for name in _COUNTS}
    return {
        "results": [result for result, _ in answers],
        "usage": {**usage, "cost": round(usage["cost"], 9)},
        **finalized,
    }


def cost(batch: Mapping[str, Any], submitted: bytes, plan: JobPlan) -> float:
    """Return what a batch is charged when it has ended, in dollars."""
    usage: Mapping[str, float] = results(batch, submitted, plan).get("usage", {})
    return usage.get("cost", 0.0)


def withhold_results(batch: Mapping[str, Any], error: Mapping[str, Any]) -> dict[str, Any]:
    """Return a batch whose results are withheld for lack of credits (protocol 22)."""
    return {**batch, "results": None, "error": error}


def counts(submitted: bytes, plan: JobPlan | None) -> dict[str, int]:
    """Return how many requests a batch has, and how many are done; the plan is None while it runs."""
    total = len(objects(json.loads(submitted).get("requests")))
    answered = [] if plan is None else _answered(submitted, plan)
    failed = sum(1 for one in answered if plan is not None and one.get("custom_id") in plan.failed)
    return {"total": total, "completed": len(answered) - failed, "failed": failed}


def _answered(submitted: bytes, plan: JobPlan) -> list[Mapping[str, Any]]:
    requests = objects(json.loads(submitted).get("requests"))
    return list(requests[: int(len(requests) * plan.share)])


def _result(
    batch: Mapping[str, Any], request: Mapping[str, Any], index: int, plan: JobPlan
) -> tuple[dict[str, Any], Mapping[str, float]]:
    ids = AnswerIds(batch["created_at"] - EPOCH, token(Picker(0, f"{batch['id']} {index}")))
    custom_id = str(request.get("custom_id"))
    result: dict[str, Any] = {"id": ids.part_id("result"), "custom_id": custom_id}
    if custom_id in plan.failed:
        status, message = plan.failed[custom_id]
        error = {"message": message, "type": anthropic_type(status), "param": None}
        return {**result, "response": None, "error": error}, {}
    body = {**_body(request), "model": batch["model"]}
    answer, usage = _answer(str(batch["endpoint"]).removeprefix("/v1"), ids, body)
    response = {"status_code": 200, "request_id": ids.part_id("req"), "body": answer}
    return {**result, "response": response, "error": None}, usage


def _answer(path: str, ids: AnswerIds, body: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, float]]:
    format = FORMATS.get(path)
    if format is None:
        result = embeddings.result(ids, body)
        return result, _usage(result["usage"].get(name, 0) for name in _COUNTS)
    prompt = format.read(body)
    reply = default()(prompt)
    used = usage_of(prompt, reply)
    return format.result(ids, prompt, reply), _usage((used.prompt, used.completion, used.total, used.charge))


def _body(request: Mapping[str, Any]) -> Mapping[str, Any]:
    found = request.get("body")
    return found if isinstance(found, Mapping) else {}


def _usage(amounts: Iterable[float]) -> Mapping[str, float]:
    return dict(zip(_COUNTS, amounts, strict=True))
