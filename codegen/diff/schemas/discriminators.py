"""Compare what tells the alternatives of a union apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.diff.schemas.alternatives import Alternative, Components, alternative, is_union, members
from codegen.diff.schemas.keywords import discriminator_text
from codegen.document.openapi import Schema


def discriminator_changes(
    old: Schema, new: Schema, old_components: Components, new_components: Components
) -> Iterator[tuple[str, str, str]]:
    """Yield each difference as (kind of change, old, new).

    Compared are the property, the targets of tags that both know, and the tags of alternatives that both
    have; the tag of a new alternative is part of it.
    """
    before, after = old.get("discriminator"), new.get("discriminator")
    if not before or not after:
        if (before or after) and is_union(old) and is_union(new):
            kind = "discriminator-added" if after else "discriminator-removed"
            yield kind, discriminator_text(before), discriminator_text(after)
        return
    if before.get("propertyName") != after.get("propertyName"):
        yield "discriminator-changed", discriminator_text(before), discriminator_text(after)
    tags, new_tags = _mapping(before), _mapping(after)
    for tag, target in sorted(tags.items()):
        now = new_tags.get(tag, target)
        if target != now and now in old_components:  # otherwise the component was renamed
            yield "discriminator-changed", f"{tag}: {target}", f"{tag}: {now}"
    yield from _tag_changes(tags, new_tags, (old, old_components), (new, new_components))
    targets = [_target(one.get("defaultMapping", "")) for one in (before, after)]
    if targets[0] != targets[1] and (not targets[1] or targets[1] in old_components):
        yield "discriminator-changed", f"default: {targets[0]}", f"default: {targets[1]}"


def _tag_changes(
    before: dict[str, str],
    after: dict[str, str],
    old: tuple[Schema, Components],
    new: tuple[Schema, Components],
) -> Iterator[tuple[str, str, str]]:
    for tag, target in sorted(before.items()):
        if tag not in after and target in _alternatives(*new) and not _told(tag, target, after, new):
            yield "tag-removed", f"{tag}: {target}", ""
    for tag, target in sorted(after.items()):
        if tag not in before and target in _alternatives(*old) and not _told(tag, target, before, old):
            yield "tag-added", "", f"{tag}: {target}"


def _told(tag: str, target: str, mapping: dict[str, str], union: tuple[Schema, Components]) -> bool:
    """Whether a tag is told without an entry: by the values of the property, or by the component's name."""
    schema, components = union
    found = _alternatives(schema, components)[target]
    key = schema["discriminator"].get("propertyName", "")
    values = found.tags.get(key, frozenset())
    return tag in values or (not values and target not in mapping.values() and tag == target)


def _alternatives(schema: Schema, components: Components) -> dict[str, Alternative]:
    found = [alternative(member, components) for member in members(schema)[0]]
    return {one.name: one for one in found if one.name}


def _mapping(discriminator: dict[str, Any]) -> dict[str, str]:
    return {tag: _target(target) for tag, target in discriminator.get("mapping", {}).items()}


def _target(reference: str) -> str:
    return reference.rpartition("/")[2]
