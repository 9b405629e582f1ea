"""What the contract's shape does not say of some collections: tables of exceptions, with reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from . import uploads
from .api_keys import hash_of, masked, new_key
from .instances import Picker
from .reply import entries, plain_text
from .shelves import Record
from .traffic import RecordedRequest


@dataclass(frozen=True, slots=True)
class Birth:
    """What an item is made of. `request` is None, and `own_key` may be given, for what is there before."""

    pick: Picker
    body: Mapping[str, Any]
    request: RecordedRequest | None
    own_key: str | None = None


@dataclass(frozen=True, slots=True)
class Born:
    """What is known of an item from its birth: `beside` is shown this once, beside the item."""

    values: Mapping[str, Any]
    beside: Mapping[str, Any]
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """An item that is about to be shown. `items` finds those of another list, by path and place."""

    record: Record
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


BORN: Mapping[str, Callable[[Birth], Born]] = {
    "/keys": _key_is_born,  # the key is shown once, its hash and label always (protocol 2)
    "/files": _file_is_born,  # a form carries the file, not the item's properties (protocol 21)
}


def said_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """What a body says of an item: itself, but of a secret only what may be shown."""
    secret = body.get("key")
    return {**body, "label": masked(secret)} if isinstance(secret, str) else dict(body)


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
    "/guardrails/{}/assignments/keys": _key_assignment_is_shown,  # repeats what the key is called
    "/keys": _key_is_shown,  # what remains of the limit follows from what is used
    "/models": _model_is_shown,  # an id without a variant is the canonical one
    "/presets": _preset_is_shown,  # the latest version is always the one in use (protocol 26)
    "/videos": _video_is_shown,  # its links lead back here, and its bytes are there at the end (protocol 19)
}

# -- the rest ------------------------------------------------------------------------------------------

DELETED: Mapping[str, Mapping[str, Any]] = {
    "/external-users": {"is_active": False},  # deletion is soft and repeatable (protocol 33)
}
"""What becomes of items that stay when they are deleted."""

REPEATABLE = frozenset({"/workspaces/{}/budgets"})
"""Collections in which what does not exist may be deleted: the answer is the usual one (protocol 27)."""

HIDDEN: Mapping[str, tuple[str, bool]] = {
    "include_disabled": ("disabled", True),
    "include_inactive": ("is_active", False),
}
"""Query parameters that bring into a list what it leaves out: items whose property has this value."""

EXCLUSIVE = frozenset({"/guardrails/{}/assignments/keys", "/guardrails/{}/assignments/members"})
"""A key or member has at most one direct guardrail (protocol 27)."""
