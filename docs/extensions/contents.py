"""The modules that have a page, by section of the contents."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

ROOT = Path(__file__).parents[2]
VENDOR_RESOURCES = tomllib.loads((ROOT / "codegen/names.toml").read_text("utf-8"))["short"]["resources"]
"""Resources with a short name; the modules of the vendor's names only re-export, and have no page."""


def modules_of(package: str) -> list[str]:
    """Return a package and its public modules."""
    found = {module.name for module in iter_modules(import_module(package).__path__)}
    names = sorted(name for name in found - VENDOR_RESOURCES.keys() if not name.startswith("_"))
    return [package, *(f"{package}.{name}" for name in names)]


MODULES = {
    "The client": [
        "openrouter_sdk",
        "openrouter_sdk.types",
        "openrouter_sdk.operations",
        "openrouter_sdk.errors",
        "openrouter_sdk.content",
        "openrouter_sdk.oauth",
        "openrouter_sdk.webhooks",
        "openrouter_sdk.resources.chat",
        "openrouter_sdk.resources.responses",
        "openrouter_sdk.resources.models",
        "openrouter_sdk.resources.decisions",
        "openrouter_sdk.resources.embeddings",
        "openrouter_sdk.resources.rerank",
        "openrouter_sdk.resources.media.files",
        "openrouter_sdk.resources.media.images",
        "openrouter_sdk.resources.media.speech",
        "openrouter_sdk.resources.media.transcriptions",
        "openrouter_sdk.resources.media.videos",
        "openrouter_sdk.resources.batches",
        "openrouter_sdk.resources.generations",
        "openrouter_sdk.tools.events",
        "openrouter_sdk.config.options",
        "openrouter_sdk.events.partial_json",
        "openrouter_sdk.events.arguments",
        "openrouter_sdk.integrations.haystack",
        "openrouter_sdk.integrations.langchain",
        "openrouter_sdk.integrations.mcp",
        "openrouter_sdk.integrations.opentelemetry",
        "openrouter_sdk.integrations.ray",
        "openrouter_sdk.compat.openai",
        "openrouter_sdk.compat.openrouter",
    ],
    "Testing offline": [
        "openrouter_sdk.testing",
        "openrouter_sdk.testing.conformance",
        "openrouter_sdk.testing.faults",
        "openrouter_sdk.testing.players",
        "openrouter_sdk.testing.plugin",
    ],
}
"""Section of the contents -> its modules. Of a package with an `__all__`, only the names in it are shown."""

API_MODULES = {
    "Resources": modules_of("openrouter_api.resources"),
    "Request types": modules_of("openrouter_api.params"),
    "Response models": ["openrouter_api.types", *modules_of("openrouter_api.models")[1:]],
    "Operations for client.request": [
        "openrouter_api.operation",
        *modules_of("openrouter_api.operations"),
    ],
}
"""Title of a page in the section of generated modules -> its module, and those that are below it."""
