"""The contents on the left of a page: all sections, and of those with many pages only where the page is.

Furo has all pages in the contents of each, which for hundreds of pages takes most of the build.
"""

from __future__ import annotations

from html import escape
from typing import Any, NamedTuple


class Section(NamedTuple):
    """Pages below another one."""

    caption: str
    pages: list[tuple[str, str]]
    """Titles and names of pages."""


def sections_of(env: Any, page: str) -> list[Section]:
    """Return the sections that a page lists in its directives `toctree`."""
    from sphinx.addnodes import toctree

    return [
        Section(
            node.get("caption") or "", [(title or _title(env, name), name) for title, name in node["entries"]]
        )
        for node in env.tocs[page].findall(toctree)
    ]


def _title(env: Any, page: str) -> str:
    return str(env.titles[page].astext())


def shorten_contents(app: Any, pagename: str, _template: str, context: dict[str, Any], _doctree: Any) -> None:
    """Give the theme contents in which only the page at hand and those above it are expanded."""
    if "toctree" in context:
        context["toctree"] = lambda **_options: _contents(app, pagename)


def _contents(app: Any, current: str) -> str:
    above = _above(app.env, current)
    blocks = []
    for section in sections_of(app.env, app.config.root_doc):
        if section.caption:
            text = escape(section.caption)
            blocks.append(f'<p class="caption" role="heading"><span class="caption-text">{text}</span></p>')
        blocks.append(_list(app, section.pages, current, above, 1))
    return "\n".join(blocks)


def _list(app: Any, pages: list[tuple[str, str]], current: str, above: set[str], level: int) -> str:
    items = "\n".join(_item(app, title, page, current, above, level) for title, page in pages)
    return f"<ul{_current(any(page in above for _, page in pages))}>\n{items}\n</ul>"


def _item(app: Any, title: str, page: str, current: str, above: set[str], level: int) -> str:
    address = "#" if page == current else app.builder.get_relative_uri(current, page)
    mark = "current " if page == current else ""
    link = f'<a class="{mark}reference internal" href="{escape(address)}">{escape(title)}</a>'
    below = [one for section in sections_of(app.env, page) for one in section.pages] if page in above else []
    inside = f"\n{_list(app, below, current, above, level + 1)}" if below else ""
    expanded = " current" if page in above else ""
    return f'<li class="toctree-l{level}{expanded}">{link}{inside}</li>'


def _current(is_current: bool) -> str:
    return ' class="current"' if is_current else ""


def _above(env: Any, page: str) -> set[str]:
    """Return a page with those that it is below."""
    if not hasattr(env, "parents_of_pages"):
        env.parents_of_pages = {
            child: parent for parent, children in env.toctree_includes.items() for child in children
        }
    found: set[str] = set()
    while page and page not in found:
        found.add(page)
        page = env.parents_of_pages.get(page, "")
    return found
