"""What the contract's shape does not say of some collections: tables of exceptions, with reasons."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.samples import TEXT
from openrouter_sdk.testing.http.traffic import RecordedRequest, compact
from openrouter_sdk.testing.store.kinds import batches, uploads
from openrouter_sdk.testing.store.kinds.api_keys import hash_of, masked, new_key
from openrouter_sdk.testing.store.store import Record
from openrouter_sdk.testing.surfaces.reply import entries, plain_text


@dataclass(frozen=True, slots=True)
class Birth:
    """What an item is made of. `request` is None, and `own_key` may be given, for what is there before.

    `number` is how many the list had before, and `name` what the item is to be called, if that is given.
    """

    pick: Picker
    body: Mapping[str, Any]
    request: RecordedRequest | None
    number: int
    name: str | None
    own_key: str | None = None


@dataclass(frozen=True, slots=True)
class Born:
    """What is known of an item from its birth: `beside` is shown this once, beside the item."""

    values: Mapping[str, Any]
    beside: Mapping[str, Any]
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """An item that is about to be shown, by itself or in a list. `items` finds those of another list."""

    record: Record
    in_list: bool
    item: Mapping[str, Any]
    base: str
    spent: float
    own_key: str
    items: Callable[[str, Record | None], list[dict[str, Any]]]


# -- when an item is made ------------------------------------------------------------------------------


def _key_is_born(birth: Birth) -> Born:
    key = birth.own_key or new_key(birth.pick)
    unlimited = {"limit": None, "limit_reset": None} if birth.own_key else {}
    return Born({"hash": hash_of(key), "label": masked(key), **unlimited}, {"key": key})


def _file_is_born(birth: Birth) -> Born:
    file = uploads.upload(birth.request) if birth.request else uploads.SAMPLE
    size = len(file.content)
    facts = {"filename": file.filename, "mime_type": file.media_type, "size_bytes": size, "bytes": size}
    return Born({**facts, "downloadable": True}, {}, file.content)


def _batch_is_born(birth: Birth) -> Born:
    batches.demand(birth.body)
    body = birth.body or batches.SAMPLE
    wanted = body.get("provider")
    only = wanted.get("only") if isinstance(wanted, Mapping) else None
    facts = {name: body.get(name) for name in ("endpoint", "model")}
    facts["provider"] = only[0] if isinstance(only, list) and only else None
    return Born(facts, {}, compact({"requests": body.get("requests")}).encode())


def _container_file_is_born(birth: Birth) -> Born:
    path = f"output-{birth.number + 1}.txt"
    name = urlsafe_b64encode(path.encode()).decode().rstrip("=")
    return Born({"id": f"cfile_{name}", "path": path, "bytes": len(TEXT)}, {}, TEXT)


def _external_user_is_born(birth: Birth) -> Born:
    return Born({"is_active": True}, {})


def _private_endpoint_is_born(birth: Birth) -> Born:
    is_active = "activate" in birth.body if birth.request else birth.number > 0
    model = birth.body.get("model_permaslug")
    known = {"model_slug": model, "model_name": model} if model else {}
    return Born({"status": "active" if is_active else "draft", **known}, {})


def _tool_is_born(birth: Birth) -> Born:
    formats = ["responses", "chat-completions", "anthropic-messages"]
    alias = {"type": f"openrouter:{birth.name}", "api_formats": formats, "output_names": []}
    return Born({"aliases": [alias], "supported_api_formats": formats[: 3 - birth.number]}, {})


BORN: Mapping[str, Callable[[Birth], Born]] = {
    "/batches": _batch_is_born,  # its requests are kept for its end (protocol 22)
    "/containers/{}/files": _container_file_is_born,  # its id is made of its path (protocol 33)
    "/external-users": _external_user_is_born,  # whoever is new is active
    "/files": _file_is_born,  # a form carries the file, not the item's properties (protocol 21)
    "/keys": _key_is_born,  # the key is shown once, its hash and label always (protocol 2)
    "/private-endpoints": _private_endpoint_is_born,  # a draft, unless it is to be used at once (protocol 33)
    "/tools": _tool_is_born,  # each is known by other names, which lead to its own (protocol 33)
}


def said_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """What a body says of an item: itself, but of a secret only what may be shown."""
    said = dict(body)
    if isinstance(secret := body.get("key"), str):
        said["label"] = masked(secret)
    if isinstance(secret := body.get("value"), str):
        said["fingerprint"] = hashlib.sha256(secret.encode()).hexdigest()[:16]
    if isinstance(regions := body.get("regions"), list):
        # "eu" is another way to write "europe", and is only written so in requests.
        said["regions"] = list(dict.fromkeys("europe" if one == "eu" else one for one in regions))
    return said


def version_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """What a request makes of a preset: its settings, without what is said in it (protocol 26)."""
    said = ("messages", "input", "prompt", "stream", "stream_options")
    config = {name: value for name, value in body.items() if name not in said}
    return {"config": config, "system_prompt": _system_prompt(body)}


def _system_prompt(body: Mapping[str, Any]) -> str | None:
    for name in ("system", "instructions"):
        if text := plain_text(body.get(name)):
            return text
    spoken = [one for one in entries(body.get("messages")) if one.get("role") in ("system", "developer")]
    return plain_text(spoken[0].get("content")) if spoken else None


# -- when an item is shown -----------------------------------------------------------------------------


def _key_is_shown(sight: Sight) -> dict[str, Any]:
    known: dict[str, Any] = {}
    if sight.record.identity == hash_of(sight.own_key):
        # What the stand-in's answers have cost is on the account of its own key.
        names = [name for name in sight.item if name.startswith("usage")]
        known = {name: round(sight.item[name] + sight.spent, 9) for name in names}
    limit, usage = sight.item.get("limit"), known.get("usage", sight.item.get("usage", 0))
    return {**known, "limit_remaining": None if limit is None else round(max(0.0, limit - usage), 9)}


def _batch_is_shown(sight: Sight) -> dict[str, Any]:
    submitted = sight.record.content or b"{}"
    done = sight.item["status"] == "completed"
    brought = batches.finished(sight.item, submitted) if done else {}
    # A list leaves out the results (protocol 22).
    left_out = {"results": None} if sight.in_list else {}
    return {"request_counts": batches.counts(submitted, done=done), **brought, **left_out}


def _sync_job_is_shown(sight: Sight) -> dict[str, Any]:
    created, status = sight.item["created_at"], sight.item["status"]
    started = {} if status == "queued" else {"started_at": created}
    counted = {"synced_groups": 2, "deleted_groups": 0, "error_message": None}  # as many as there are to list
    return {**started, **({"finished_at": created, **counted} if status == "succeeded" else {})}


def _model_is_shown(sight: Sight) -> dict[str, Any]:
    return {"canonical_slug": sight.record.identity}


def _preset_is_shown(sight: Sight) -> dict[str, Any]:
    versions = sight.items("/presets/{}/versions", sight.record)
    latest = versions[-1] if versions else None
    return {"designated_version": latest, "designated_version_id": latest and latest["id"]}


def _video_is_shown(sight: Sight) -> dict[str, Any]:
    url = f"{sight.base}/videos/{sight.record.identity}"
    done = sight.item.get("status") == "completed"
    finished = {"unsigned_urls": [f"{url}/content?index=0"], "usage": {"cost": 0.25, "is_byok": False}}
    return {"polling_url": url, **(finished if done else {})}


def _key_assignment_is_shown(sight: Sight) -> dict[str, Any]:
    keys = (one for one in sight.items("/keys", None) if one["hash"] == sight.record.identity)
    return next(({"key_label": one["label"], "key_name": one["name"]} for one in keys), {})


SHOWN: Mapping[str, Callable[[Sight], Mapping[str, Any]]] = {
    "/batches": _batch_is_shown,  # it has a result for each of its requests (protocol 22)
    "/guardrails/{}/assignments/keys": _key_assignment_is_shown,  # repeats what the key is called
    "/keys": _key_is_shown,  # what remains of the limit follows from what is used
    "/models": _model_is_shown,  # an id without a variant is the canonical one
    "/presets": _preset_is_shown,  # the latest version is always the one in use (protocol 26)
    "/scim/sync-jobs": _sync_job_is_shown,  # its times and counts come with its stages (protocol 33)
    "/videos": _video_is_shown,  # its links lead back here, and its bytes are there at the end (protocol 19)
}

# -- what an item's status has to do with it ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """What an operation demands of an item's status, and makes of it.

    `flag` is a query parameter without which (as `true`) nothing is demanded.
    """

    demanded: Sequence[str]
    made: str | None = None
    flag: str | None = None

    def demand(self, record: Record, request: RecordedRequest) -> None:
        """Refuse what the item's status does not allow: 409."""
        if self.flag is not None and request.parameter(self.flag) != "true":
            return
        if not self.allows(record):
            status, demanded = record.values.get("status"), " or ".join(self.demanded)
            raise RefusalError(409, f"{record.identity} is {status}, and would have to be {demanded}.")

    def allows(self, record: Record) -> bool:
        """Whether the item's status is one of those demanded."""
        return record.values.get("status") in self.demanded


STEPS: Mapping[tuple[str, str], Step] = {
    ("PATCH", "/private-endpoints/{}"): Step(["draft"]),
    ("DELETE", "/private-endpoints/{}"): Step(["draft"], flag="draft_only"),
    ("POST", "/private-endpoints/{}/activate"): Step(["draft", "active"], "active"),
    ("POST", "/private-endpoints/{}/enable"): Step(["active", "disabled"], "active"),
    ("POST", "/private-endpoints/{}/disable"): Step(["active", "disabled"], "disabled"),
}
"""A private endpoint is a draft until it is activated, and only then may be disabled (protocol 33)."""

# -- the rest ------------------------------------------------------------------------------------------

DELETED: Mapping[str, Mapping[str, Any]] = {
    "/external-users": {"is_active": False},  # deletion is soft and repeatable (protocol 33)
}
"""What becomes of items that stay when they are deleted."""

FIRST_NAMES: Mapping[str, Sequence[str]] = {
    "/external-users": ("example-ada", "example-grace"),
    "/tools": ("web_search", "web_fetch"),
    "/vault/interns/{}/secrets": ("EXAMPLE_INTERN_KEY", "EXAMPLE_INTERN_TOKEN"),
    "/vault/secrets": ("EXAMPLE_KEY", "EXAMPLE_TOKEN"),
}
"""What the first items are called where people choose the names: so that they are not in the way."""

REPLIES: Mapping[str, Mapping[str, Any]] = {
    "/private-endpoints/{}/validate": {"passed": True, "checks": [{"name": "chat", "passed": True}]},
}
"""What is known of an answer that is not the item: the checks of an endpoint are passed."""

SCOPES = ("intern", "workspace")
"""Whose an effective secret is: the intern's own, or everybody's."""

REPEATABLE = frozenset({"/workspaces/{}/budgets"})
"""Collections in which what does not exist may be deleted: the answer is the usual one (protocol 27)."""

HIDDEN: Mapping[str, tuple[str, bool]] = {
    "include_disabled": ("disabled", True),
    "include_inactive": ("is_active", False),
}
"""Query parameters that bring into a list what it leaves out: items whose property has this value."""

EXCLUSIVE = frozenset({"/guardrails/{}/assignments/keys", "/guardrails/{}/assignments/members"})
"""A key or member has at most one direct guardrail (protocol 27)."""
