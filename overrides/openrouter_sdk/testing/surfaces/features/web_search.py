"""Searches of the web, by a plugin, a suffix or a server tool, and what they cite (protocol 13.5, 15)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from openrouter_sdk.testing.history.rounds import objects, texts
from openrouter_sdk.testing.surfaces.features.requested import Search
from openrouter_sdk.testing.surfaces.parts import Citation

_TOOL: Final = "openrouter:web_search"
_ALIAS: Final = "web_search"
_NEVER: Final = ("none", {"type": "none"})
_DEFAULT: Final = 5
_MOST: Final = 25
_DOMAINS: Final = ("allowed_domains", "include_domains")


def read(body: Mapping[str, Any], model: str) -> Search | None:
    """Return how a request wants the web to be searched; None if it does not."""
    for tool in objects(body.get("tools")):
        kind = tool.get("type") if body.get("tool_choice") not in _NEVER else None
        if isinstance(kind, str) and (kind == _TOOL or kind.startswith(_ALIAS)):
            return _search(tool, _TOOL if kind == _TOOL else _ALIAS)
    for plugin in objects(body.get("plugins")):
        if plugin.get("id") == "web" and plugin.get("enabled") is not False:
            return _search(plugin)
    if isinstance(body.get("web_search_options"), Mapping) or "online" in model.split(":")[1:]:
        return Search()
    return None


def cite(search: Search, query: str, text: str, *, is_plain: bool) -> tuple[str, tuple[Citation, ...]]:
    """Return a text with links to what was found, if it may be changed, and the citations of the links."""
    words = re.findall(r"\w+", query.lower())[:6] or ["page"]
    citations = []
    for number in range(search.results):
        domain = search.domains[number % len(search.domains)] if search.domains else _domain(number)
        url = f"https://{domain}/{'-'.join(words)}" + (f"?page={number + 1}" if number else "")
        start, link = len(text) + 1, f"[{domain}]({url})"
        text = f"{text} {link}" if is_plain else text
        start, end = (start, len(text)) if is_plain else (0, len(text))
        title, content = f"Page {number + 1} about {' '.join(words)}", f"What the page says of {query[:80]}"
        citations.append(Citation(url, title, content, start, end))
    return text, tuple(citations)


def _search(options: Mapping[str, Any], shown: str | None = None) -> Search:
    parameters, filters = options.get("parameters"), options.get("filters")
    merged: dict[str, Any] = dict(options)
    for inner in (parameters, filters):
        merged |= inner if isinstance(inner, Mapping) else {}
    count = merged.get("max_results")
    found = [one for name in _DOMAINS for one in texts(merged.get(name)) if one]
    results = min(max(count, 1), _MOST) if isinstance(count, int) else _DEFAULT
    return Search(results, tuple(one.removeprefix("*.") for one in found), shown)


def _domain(number: int) -> str:
    return f"{('www', 'news', 'docs')[number % 3]}.example.com"
