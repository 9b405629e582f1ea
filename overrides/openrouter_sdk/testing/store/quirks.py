"""Tables of what the contract does not express about some collections, each with its reason."""

from __future__ import annotations

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing.conditions.job_plan import JobPlan
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.samples import TEXT
from openrouter_sdk.testing.history.rounds import objects, plain_text
from openrouter_sdk.testing.http.traffic import RecordedRequest, compact_json
from openrouter_sdk.testing.store.kinds import batches, uploads
from openrouter_sdk.testing.store.kinds.api_keys import hash_key, mask_key, new_key
from openrouter_sdk.testing.store.store import GENERATION, Record

VIDEO_PRICE = 0.25
"""What a video costs, in dollars."""


@dataclass(frozen=True, slots=True)
class CreateContext:
    """The circumstances in which an item is created.

    `number` counts the items created in the list before, and `name` is the item's name if it is known.
    For example items `request` is None, and `own_key` may be the stand-in's own key.
    """

    pick: Picker
    body: Mapping[str, Any]
    request: RecordedRequest | None
    number: int
    name: str | None
    own_key: str | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """The initial values of an item, and the `extra` properties of the answer that creates it."""

    values: Mapping[str, Any]
    extra: Mapping[str, Any]
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class ViewContext:
    """The circumstances in which an item is rendered.

    `cost` is what all answers have cost, in dollars, and `items` renders the list of another collection.
    """

    record: Record
    in_list: bool
    item: Mapping[str, Any]
    base_url: str
    cost: float
    own_key: str
    items: Callable[[str, Record | None], list[dict[str, Any]]]


# -- creation ------------------------------------------------------------------------------------------


def _create_key(context: CreateContext) -> Created:
    key = context.own_key or new_key(context.pick)
    unlimited = {"limit": None, "limit_reset": None} if context.own_key else {}
    return Created({"hash": hash_key(key), "label": mask_key(key), **unlimited}, {"key": key})


def _create_file(context: CreateContext) -> Created:
    file = uploads.upload(context.request) if context.request else uploads.SAMPLE
    size = len(file.content)
    values = {"filename": file.filename, "mime_type": file.media_type, "size_bytes": size, "bytes": size}
    # Only files made by the server can be downloaded (protocol 21), such as the examples.
    return Created({**values, "downloadable": context.request is None}, {}, file.content)


def _create_batch(context: CreateContext) -> Created:
    batches.validate(context.body)
    body = context.body or batches.SAMPLE
    provider = body.get("provider")
    only = provider.get("only") if isinstance(provider, Mapping) else None
    values = {name: body.get(name) for name in ("endpoint", "model")}
    values["provider"] = only[0] if isinstance(only, list) and only else None
    return Created(values, {}, compact_json({"requests": body.get("requests")}).encode())


def _create_container_file(context: CreateContext) -> Created:
    path = f"output-{context.number + 1}.txt"
    name = urlsafe_b64encode(path.encode()).decode().rstrip("=")
    return Created({"id": f"cfile_{name}", "path": path, "bytes": len(TEXT)}, {}, TEXT)


def _create_external_user(context: CreateContext) -> Created:
    return Created({"is_active": True}, {})


def _create_private_endpoint(context: CreateContext) -> Created:
    is_active = "activate" in context.body if context.request else context.number > 0
    model = context.body.get("model_permaslug")
    values = {"model_slug": model, "model_name": model} if model else {}
    return Created({"status": "active" if is_active else "draft", **values}, {})


def _create_private_provider(context: CreateContext) -> Created:
    name = str(context.body.get("name", "Example Provider"))
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    made = {"slug": f"{slug or 'provider'}-{context.number}", "display_name": name}
    if context.request is None:  # an example, which has a name
        del made["slug"]
    return Created({key: value for key, value in made.items() if key not in context.body}, {})


def _create_tool(context: CreateContext) -> Created:
    formats = ["responses", "chat-completions", "anthropic-messages"]
    alias = {"type": f"openrouter:{context.name}", "api_formats": formats, "output_names": []}
    return Created({"aliases": [alias], "supported_api_formats": formats[: 3 - context.number]}, {})


ON_CREATE: Mapping[str, Callable[[CreateContext], Created]] = {
    "/batches": _create_batch,  # keeps its requests until it completes (protocol 22)
    "/containers/{}/files": _create_container_file,  # the id encodes the path (protocol 33)
    "/external-users": _create_external_user,  # a new user is active
    "/files": _create_file,  # the form has the file instead of properties (protocol 21)
    "/keys": _create_key,  # only this answer has the key; all others have its hash and label (protocol 2)
    "/private-endpoints": _create_private_endpoint,  # a draft unless `activate` is given (protocol 33)
    "/private-providers": _create_private_provider,  # slug and display name come from the name
    "/tools": _create_tool,  # aliases redirect to the name (protocol 33)
}


def stored_values(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the properties to store of a body, with secrets replaced by what may be shown."""
    values = dict(body)
    if isinstance(secret := body.get("key"), str):
        values["label"] = mask_key(secret)
    if isinstance(secret := body.get("value"), str):
        values["fingerprint"] = hashlib.sha256(secret.encode()).hexdigest()[:16]
    if isinstance(regions := body.get("regions"), list):
        # "eu" is an alias of "europe" that only requests may use.
        values["regions"] = list(dict.fromkeys("europe" if one == "eu" else one for one in regions))
    return values


def preset_version(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the preset version of a model request: its settings without the prompt (protocol 26)."""
    excluded = ("messages", "input", "prompt", "stream", "stream_options")
    config = {name: value for name, value in body.items() if name not in excluded}
    return {"config": config, "system_prompt": _system_prompt(body)}


def _system_prompt(body: Mapping[str, Any]) -> str | None:
    for name in ("system", "instructions"):
        if text := plain_text(body.get(name)):
            return text
    messages = [one for one in objects(body.get("messages")) if one.get("role") in ("system", "developer")]
    return plain_text(messages[0].get("content")) if messages else None


# -- rendering -----------------------------------------------------------------------------------------


def _view_key(view: ViewContext) -> dict[str, Any]:
    known: dict[str, Any] = {}
    if view.record.identity == hash_key(view.own_key):
        # The cost of the stand-in's answers is charged to its own key.
        names = [name for name in view.item if name.startswith("usage")]
        known = {name: round(view.item[name] + view.cost, 9) for name in names}
    limit, usage = view.item.get("limit"), known.get("usage", view.item.get("usage", 0))
    return {**known, "limit_remaining": None if limit is None else round(max(0.0, limit - usage), 9)}


def _view_batch(view: ViewContext) -> dict[str, Any]:
    submitted, plan, status = view.record.content or b"{}", view.record.plan, view.item["status"]
    plan = plan or JobPlan()
    done = status == plan.status
    results = batches.results(view.item, submitted, plan) if done else {}
    # Lists leave out the results (protocol 22).
    hidden = {"results": None} if view.in_list else {}
    return {"request_counts": batches.counts(submitted, plan if done else None), **results, **hidden}


def _view_sync_job(view: ViewContext) -> dict[str, Any]:
    created, status = view.item["created_at"], view.item["status"]
    started = {} if status == "queued" else {"started_at": created}
    counts = {"synced_groups": 2, "deleted_groups": 0, "error_message": None}  # as many as /scim/groups has
    return {**started, **({"finished_at": created, **counts} if status == "succeeded" else {})}


def _view_model(view: ViewContext) -> dict[str, Any]:
    return {"canonical_slug": view.record.identity}


def _view_preset(view: ViewContext) -> dict[str, Any]:
    versions = view.items("/presets/{}/versions", view.record)
    latest = versions[-1] if versions else None
    return {"designated_version": latest, "designated_version_id": latest and latest["id"]}


def _view_video(view: ViewContext) -> dict[str, Any]:
    url = f"{view.base_url}/videos/{view.record.identity}"
    known: dict[str, Any] = {"polling_url": url}
    status, links = view.item.get("status"), [f"{url}/content?index=0"]
    if status not in ("pending", "in_progress") and (generation := view.record.values.get(GENERATION)):
        known["generation_id"] = generation
    if status == "completed":
        known |= {"unsigned_urls": links, "urls": links, "usage": {"cost": VIDEO_PRICE, "is_byok": False}}
    return known


def _view_key_assignment(view: ViewContext) -> dict[str, Any]:
    keys = (one for one in view.items("/keys", None) if one["hash"] == view.record.identity)
    return next(({"key_label": one["label"], "key_name": one["name"]} for one in keys), {})


ON_VIEW: Mapping[str, Callable[[ViewContext], Mapping[str, Any]]] = {
    "/batches": _view_batch,  # has a result for each request (protocol 22)
    "/guardrails/{}/assignments/keys": _view_key_assignment,  # repeats the name and label of the key
    "/keys": _view_key,  # the remaining limit depends on the usage
    "/models": _view_model,  # an id without a variant is the canonical one
    "/presets": _view_preset,  # uses its latest version (protocol 26)
    "/scim/sync-jobs": _view_sync_job,  # times and counts depend on the status (protocol 33)
    "/videos": _view_video,  # links lead to the stand-in, and to the content once completed (protocol 19)
}

# -- status --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Transition:
    """The change of an item's status by an operation: from any of `sources` to `target`.

    With a `flag`, the status only matters if this query parameter is `true`.
    """

    sources: Sequence[str]
    target: str | None = None
    flag: str | None = None

    def require(self, record: Record, request: RecordedRequest) -> None:
        """Raise RefusalError (409) if the item's status does not allow the operation."""
        if self.flag is not None and request.parameter(self.flag) != "true":
            return
        if not self.allows(record):
            status, sources = record.values.get("status"), " or ".join(self.sources)
            raise RefusalError(409, f"{record.identity} is {status}, and would have to be {sources}.")

    def allows(self, record: Record) -> bool:
        """Whether the item's status allows the operation."""
        return record.values.get("status") in self.sources


TRANSITIONS: Mapping[tuple[str, str], Transition] = {
    ("PATCH", "/private-endpoints/{}"): Transition(["draft"]),
    ("DELETE", "/private-endpoints/{}"): Transition(["draft"], flag="draft_only"),
    ("POST", "/private-endpoints/{}/activate"): Transition(["draft", "active"], "active"),
    ("POST", "/private-endpoints/{}/enable"): Transition(["active", "disabled"], "active"),
    ("POST", "/private-endpoints/{}/disable"): Transition(["active", "disabled"], "disabled"),
}
"""A private endpoint is a draft until activated, and can only be disabled after that (protocol 33)."""

# -- further exceptions --------------------------------------------------------------------------------

ON_DELETE: Mapping[str, Mapping[str, Any]] = {
    "/external-users": {"is_active": False},  # deletion is soft and repeatable (protocol 33)
}
"""The values that a soft deletion sets."""

SEED_NAMES: Mapping[str, Sequence[str]] = {
    "/external-users": ("example-ada", "example-grace"),
    "/private-providers": ("example-provider", "example-host"),
    "/tools": ("web_search", "web_fetch"),
    "/vault/interns/{}/secrets": ("EXAMPLE_INTERN_KEY", "EXAMPLE_INTERN_TOKEN"),
    "/vault/secrets": ("EXAMPLE_KEY", "EXAMPLE_TOKEN"),
}
"""The names of example items where users choose names, so that tests rarely collide with them."""

FIXED_RESULTS: Mapping[str, Mapping[str, Any]] = {
    "/private-endpoints/{}/validate": {
        "passed": True,
        "checks": [{"name": "chat", "passed": True}],
        "parameters": [{"parameter": "temperature", "supported": True}],
    },
}
"""Fixed values in the results of actions that do not return the item."""

USED_BY: Mapping[str, tuple[str, str]] = {
    "/private-providers": ("/private-endpoints", "provider_slug"),
}
"""Collections whose items cannot be deleted while one of another collection names them in a property."""

SCOPES = ("intern", "workspace")
"""The `scope` of an effective secret: the intern's own, or shared by the workspace."""

REPEATABLE_DELETES = frozenset({"/workspaces/{}/budgets"})
"""Collections in which deleting a missing item succeeds (protocol 27)."""

HIDDEN_BY_DEFAULT: Mapping[str, tuple[str, bool]] = {
    "include_disabled": ("disabled", True),
    "include_inactive": ("is_active", False),
}
"""Query parameters that include the items whose property has this value."""

EXCLUSIVE = frozenset({"/guardrails/{}/assignments/keys", "/guardrails/{}/assignments/members"})
"""Collections with a name in one list at most: a key or member has one guardrail (protocol 27)."""
