"""Write Markdown beside each page, and `llms.txt`, the list of the pages for programs that read.

The Markdown of a guide is its source; that of a module or an operation is made from what the page shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docs.extensions.contents import ROOT
from docs.extensions.navigation import sections_of
from docs.extensions.sources import CHART

LIST = "llms.txt"
ALL = "llms-full.txt"
SUMMARY = (
    "A Python client for the OpenRouter HTTP API, sync and async, typed, with an offline stand-in for tests."
)
_TOCTREE = re.compile(r"\n```\{toctree\}\n.*?\n```\n", re.DOTALL)
_LINK = re.compile(r"(\]\((?!\w+:)[^)#\s]*)\.html(?=[)#])")
_SENTENCE = re.compile(r".*?[.!?](?=\s|$)|.+", re.DOTALL)
_MODULE = re.compile(r'<a id="module-[^"]*"></a>')


def write_beside(app: Any, pagename: str, _template: str, context: dict[str, Any], doctree: Any) -> None:
    """Write the Markdown of a page, and link it from the head of the page."""
    if doctree is None:  # the search
        return
    source = Path(app.env.doc2path(pagename))
    is_guide = source.suffix == ".md" and not pagename.startswith("operations/")
    text = _TOCTREE.sub("", source.read_text("utf-8")) if is_guide else _translated(app, doctree)
    path = Path(app.outdir, f"{pagename}.md")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    link = f'<link rel="alternate" type="text/markdown" href="{path.name}">'
    context["metatags"] = f"{context.get('metatags', '')}\n    {link}"


def _translated(app: Any, doctree: Any) -> str:
    from sphinx_markdown_builder.translator import MarkdownTranslator

    class Translator(MarkdownTranslator):  # type: ignore[misc]  # without types
        """Knows two more nodes, whose texts are shown as they are."""

        def visit_abbreviation(self, _node: Any) -> None:
            """Go on to the text: the `*` of signatures."""

        depart_abbreviation = visit_desc_optional = depart_desc_optional = visit_abbreviation

    translator = Translator(doctree, app.builder)
    doctree.walkabout(translator)
    return _LINK.sub(r"\1.md", translator.astext()).replace("```default\n", "```python\n")


def write_lists(app: Any, exception: Exception | None) -> None:
    """Write `llms.txt`, with the first sentence of each page, and `llms-full.txt`, with the whole guide."""
    if exception is not None:
        return
    lines = [f"# {app.config.project}", f"> {SUMMARY}"]
    lines.append(f"The whole guide in one file: [{ALL}]({ALL}). Every page has its Markdown beside it.")
    for section in sections_of(app.env, app.config.root_doc):
        found = (_described(app, title, page) for title, page in _with_those_below(app.env, section.pages))
        lines.append(f"## {section.caption}\n\n" + "\n".join(found))
    folder = Path(app.outdir)
    (folder / LIST).write_text("\n\n".join(lines) + "\n", "utf-8")
    guide, *_ = sections_of(app.env, app.config.root_doc)
    pages = (folder.joinpath(f"{page}.md").read_text("utf-8") for _, page in guide.pages)
    (folder / ALL).write_text("\n\n".join(pages), "utf-8")
    chart = folder / CHART  # where the Markdown of guides refers to it
    chart.parent.mkdir(exist_ok=True)
    chart.write_bytes((ROOT / CHART).read_bytes())


def _with_those_below(env: Any, pages: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for title, page in pages:
        yield title, page
        for section in sections_of(env, page):
            yield from _with_those_below(env, section.pages)


def _described(app: Any, title: str, page: str) -> str:
    text = Path(app.outdir, f"{page}.md").read_text("utf-8")
    text = _MODULE.split(text, maxsplit=1)[-1]  # what the module says of itself
    blocks = (block for block in text.split("\n\n") if re.match(r"[`\w\"']", block) and "```" not in block)
    sentence = _SENTENCE.match(" ".join(next(blocks, "").split()))
    about = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", sentence[0]) if sentence else ""
    return f"- [{title}]({page}.md)" + (f": {about}" if about else "")
