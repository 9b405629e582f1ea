"""Complain about pages of modules and operations without an example; tests look at the guides."""

from __future__ import annotations

from typing import Any


def check_example(app: Any, doctree: Any) -> None:
    """Warn, which fails the build, unless a page has code."""
    from docutils.nodes import literal_block
    from sphinx.util.logging import getLogger

    page = app.env.docname
    is_reference = page.startswith(("openrouter_", "operations/"))
    if is_reference and next(iter(doctree.findall(literal_block)), None) is None:
        getLogger(__name__).warning("the page has no example", location=page)
