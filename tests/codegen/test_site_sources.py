"""What `make docs` hands to Sphinx: every page is in the contents, and pages of modules have a program."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from codegen.reference.entries import Reference
from docs.extensions import sources
from docs.extensions.contents import API_MODULES, MODULES, ROOT

ENTRY = re.compile(r"^(?:.*<)?/?([\w./-]+)>?$")


@pytest.fixture(scope="session")
def site(reference: Reference, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of all pages."""
    folder = tmp_path_factory.mktemp("site")
    guides = runpy.run_path(str(ROOT / "docs" / "conf.py"))["GUIDES"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("codegen.reference.entries.read_reference", lambda: reference)
        sources.write_pages(folder, guides)
    return folder


def listed(page: Path, site: Path) -> list[str]:
    """The pages that a page has below it."""
    text = page.read_text("utf-8")
    blocks = re.findall(r"^```\{toctree\}\n(.*?)\n```$", text, re.MULTILINE | re.DOTALL)
    blocks += re.findall(r"^\.\. toctree::\n((?:   .*\n|\n)+)", text, re.MULTILINE)
    found = []
    for line in (line.strip() for block in blocks for line in block.splitlines()):
        match = ENTRY.match(line)
        if match and not line.startswith(":"):
            absolute = "/" in line.partition("<")[2] or line.startswith("/") or page.parent == site
            found.append(match[1] if absolute else (page.parent / match[1]).relative_to(site).as_posix())
    return found


def test_every_page_is_in_the_contents_once(site: Path) -> None:
    pages = [path for path in site.rglob("*") if path.suffix in (".md", ".rst")]
    names = {path.relative_to(site).with_suffix("").as_posix() for path in pages}
    below = [name.removesuffix(".md") for page in pages for name in listed(page, site)]
    assert sorted(below) == sorted(names - {"index"})


def test_each_module_has_a_page_and_the_generated_ones_a_program(site: Path) -> None:
    for name in (name for names in MODULES.values() for name in names):
        assert f".. automodule:: {name}\n" in (site / f"{name}.rst").read_text("utf-8")
    for name in (name for names in API_MODULES.values() for name in names):
        text = (site / f"{name}.rst").read_text("utf-8")
        assert f".. automodule:: {name}\n" in text
        assert "    from openrouter_sdk import OpenRouter\n" in text.partition(".. code-block:: python\n")[2]


def test_a_resource_links_the_pages_of_its_operations_and_these_link_back(site: Path) -> None:
    for module in ("openrouter_api.resources.chat", "openrouter_sdk.resources.chat"):
        text = (site / f"{module}.rst").read_text("utf-8")
        assert ":doc:`chat.send </operations/chat/send>`" in text
    page = (site / "operations" / "chat" / "send.md").read_text("utf-8")
    assert "`client.chat.send <openrouter_api.resources.chat.Chat.send>`" in page
