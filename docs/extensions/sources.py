"""Write the source of each page: a copy of a guide, or what describes a module or an operation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

from docs.extensions.contents import API_MODULES, MODULES, ROOT

FIRST_SECTIONS = 3
"""The number of sections of guides that come before the reference: how to use the client."""
CHART = Path("docs/benchmarks/chart.svg")
Guides = Mapping[str, Sequence[str]]
"""Section of the contents -> the paths of its pages, or patterns."""


def matching(pattern: str) -> list[str]:
    """Return the paths that match a pattern, from the root of the repository."""
    return [path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob(pattern))]


def _tree(pages: Iterable[str], caption: str = "") -> str:
    """Return the directive that puts pages into the contents on the left."""
    names = "\n".join(page.removesuffix(".md") for page in pages)
    options = ":hidden:\n:titlesonly:\n" + (f":caption: {caption}\n" if caption else "")
    return f"\n```{{toctree}}\n{options}\n{names}\n```\n"


def _guides(guides: Guides) -> dict[str, str]:
    """Return the guides; a page before a pattern has the pages of it in its contents."""
    pages: dict[str, str] = {}
    for patterns in guides.values():
        for pattern, following in zip_longest(patterns, patterns[1:], fillvalue=""):
            pages |= {page: (ROOT / page).read_text("utf-8") for page in matching(pattern)}
            if "*" in following:
                pages[pattern] += _tree(f"/{page}" for page in matching(following))
    return pages


def write_pages(folder: Path, guides: Guides) -> None:
    """Write the sources of all pages into a folder."""
    pages = {**_guides(guides), str(CHART): (ROOT / CHART).read_text("utf-8")}
    pages |= _reference_pages()
    pages |= _example_pages()
    pages["index.md"] = _front_page(_contents(guides))
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _contents(guides: Guides) -> dict[str, list[str]]:
    """Return section -> its pages; the reference comes before what few people read."""
    guide = {heading: [page for page in pages if "*" not in page] for heading, pages in guides.items()}
    reference = {"Operations": ["operations/index"], **MODULES}
    reference["The API in modules"] = [f"{title} <{names[0]}>" for title, names in API_MODULES.items()]
    first = {heading: guide.pop(heading) for heading in list(guide)[:FIRST_SECTIONS]}
    return {**first, **reference, **guide}


def _reference_pages() -> dict[str, str]:
    """Return the pages of operations and modules."""
    from codegen.reference.entries import read_reference
    from codegen.reference.pages import Pages, page_name
    from docs.extensions.module_pages import ModulePages

    operations = Pages(read_reference())
    modules = ModulePages(operations)
    pages = {f"{page_name(entry)}.md": operations.page(entry) for entry in operations.reference.entries}
    for resource in operations.by_resource():
        pages[f"operations/{resource}/index.md"] = operations.resource_index(resource)
    pages["operations/index.md"] = operations.index()
    for names in MODULES.values():
        pages |= {f"{name}.rst": modules.page(name) for name in names}
    for parent, *names in API_MODULES.values():
        pages |= {f"{name}.rst": modules.page(name) for name in names}
        pages[f"{parent}.rst"] = modules.page(parent, names)
    return pages


def _example_pages() -> dict[str, str]:
    """Return the table of examples, with links to a page for each program."""
    table = (ROOT / "examples" / "README.md").read_text("utf-8")
    pages = {}
    for path in sorted((ROOT / "examples").glob("*.py")):
        source = path.read_text("utf-8")
        about = (ast.get_docstring(ast.parse(source)) or "").partition("\n")[0]
        pages[f"examples/{path.stem}.md"] = f"# {path.name}\n\n{about}\n\n````python\n{source}````\n"
    table = re.sub(r"\[(\w+)\]\(\1\)", r"`\1`", table)  # a folder
    table = re.sub(r"(?<=\]\()(\w+)\.py\)", r"\1.md)", table)
    pages["examples/README.md"] = table + _tree(f"/{page}" for page in pages)
    return pages


def _front_page(contents: Mapping[str, Sequence[str]]) -> str:
    """Return `docs/index.md` with links from the root of the site, and the contents of all sections."""
    page = (ROOT / "docs" / "index.md").read_text("utf-8")
    page = re.sub(r"\]\((?=\w+(/\w+)*\.md)", "](docs/", page).replace("](../", "](")
    page = page.replace("Every operation is", "[Every operation](operations/index.md) is")  # only on the site
    return page + "".join(_tree(names, heading) for heading, names in contents.items())
