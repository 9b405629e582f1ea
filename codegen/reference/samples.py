"""The programs of the operations as an OpenAPI Overlay, which adds `x-codeSamples` to each of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from codegen.document.openapi import METHODS
from codegen.reference.entries import Entry

TITLE = "Samples of openrouter-sdk"


def samples_overlay(entries: Iterable[Entry], version: str) -> dict[str, Any]:
    """Return the overlay: an action for each operation, with the samples that Redoc and others show."""
    actions = [{"target": _target(entry), "update": {"x-codeSamples": _samples(entry)}} for entry in entries]
    return {"overlay": "1.0.0", "info": {"title": TITLE, "version": version}, "actions": actions}


def write_overlay(overlay: dict[str, Any], out: Path) -> None:
    """Write an overlay as YAML, with programs as they are read."""
    text = yaml.dump(overlay, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, "utf-8")


def _samples(entry: Entry) -> list[dict[str, str]]:
    return [
        {"lang": "Python", "label": f"Python, {program.title.lower()}", "source": program.source}
        for program in entry.programs
    ]


def _target(entry: Entry) -> str:
    """Return the JSONPath of an operation, in the form of RFC 9535, 2.7."""
    holder = () if entry.method in METHODS else ("additionalOperations",)
    steps = (entry.path, *holder, entry.method)
    return "$['paths']" + "".join(f"[{_quoted(step)}]" for step in steps)


def _quoted(text: str) -> str:
    inner = json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inner}'"


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)
