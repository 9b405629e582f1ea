"""Sphinx configuration: the guides that have a page, and how it is all rendered."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # for `docs` and `codegen`

from docs.extensions import (  # noqa: E402
    docstrings,
    imports,
    markdown,
    navigation,
    page_examples,
    references,
    sources,
)
from docs.extensions.contents import API_MODULES, MODULES  # noqa: E402
from docs.extensions.imports import MOCKED  # noqa: E402

GUIDES = {
    "Guide": [
        "docs/start.md",
        "docs/streaming.md",
        "docs/tools.md",
        "docs/structured_output.md",
        "docs/content.md",
        "docs/conversations.md",
        "docs/files.md",
        "docs/jobs.md",
        "docs/many_prompts.md",
        "docs/errors.md",
        "docs/testing.md",
        "docs/stand_in_http.md",
        "docs/tracing.md",
        "docs/sign_in.md",
        "docs/routing.md",
        "docs/accounts.md",
        "docs/catalogue.md",
        "docs/command_line.md",
        "docs/types.md",
        "docs/transports.md",
        "examples/README.md",
        "docs/agents.md",
        "docs/skill/openrouter-sdk/SKILL.md",
    ],
    "Frameworks": [
        "docs/langchain.md",
        "docs/haystack.md",
    ],
    "Coming from another client": [
        "docs/coming_from.md",
        "docs/coming_from_openai.md",
        "docs/coming_from_openrouter.md",
        "docs/coming_from_langchain.md",
        "docs/coming_from_haystack.md",
        "docs/coming_from_langchain_dart.md",
        "docs/coming_from_go_openrouter.md",
        "docs/upgrading.md",
    ],
    "Comparison": [
        "docs/demands.md",
        "docs/comparison.md",
        "docs/tools_compared.md",
        "docs/toolkits.md",
        "docs/performance.md",
        "tests/benchmarks/README.md",
    ],
    "Porting": [
        "docs/porting.md",
        "tests/conformance/README.md",
        "tests/conformance/kinds/*.md",
        "tests/conformance/blackbox.md",
        "docs/protocol.md",
    ],
    "The project": [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/updating.md",
        "docs/updates/*.md",
        "MAINTAINING.md",
        "tests/strangers_test.md",
        "docs/breaking_changes.md",
        "docs/openapi_support.md",
    ],
}
"""Section of the index -> its pages, in the order in which people read them.

Those of a pattern are below the page before it.
"""

project = "openrouter-sdk"
extensions = ["sphinx.ext.autodoc", "myst_parser", "sphinx_markdown_builder"]
root_doc = "index"
html_theme = "furo"
html_title = project
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False  # the license says it
html_show_search_summary = False  # needs HTTP requests, which browsers refuse for file: pages
html_static_path = ["site"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_search_scorer = str(ROOT / "docs/site/scorer.js")
html_use_index = False
myst_heading_anchors = 4
toc_object_entries = False  # there are two thousand classes
default_role = "py:obj"
add_module_names = False
python_use_unqualified_type_names = True
maximum_signature_line_length = 100
autodoc_member_order = "bysource"
autodoc_mock_imports = MOCKED
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
autodoc_use_type_comments = False  # unused here, and looking for them takes a sixth of the build
suppress_warnings = ["myst.header"]  # update reports skip heading levels


def pages_of(heading: str) -> list[str]:
    """Return the paths of the guides of a section, from the root of the repository."""
    return [page for pattern in GUIDES[heading] for page in sources.matching(pattern)]


def prepare(app: Any, _config: Any) -> None:
    """Write the sources of the pages, and make the modules ready for autodoc."""
    imports.stand_in_for_haystack()
    imports.join_sources()
    sources.write_pages(Path(app.srcdir), GUIDES)


def import_modules(_app: Any) -> None:
    """Import the modules that have a page."""
    imports.replace_values(name for names in (*MODULES.values(), *API_MODULES.values()) for name in names)


def setup(app: Any) -> None:
    """Connect the event handlers."""
    app.connect("config-inited", prepare)
    app.connect("builder-inited", import_modules)
    app.connect("autodoc-process-docstring", docstrings.convert_docstring)
    app.connect("autodoc-process-signature", docstrings.shorten_signature)
    app.connect("autodoc-skip-member", docstrings.skip_member)
    app.connect("doctree-read", references.disable_fuzzy_lookup)
    app.connect("missing-reference", references.resolve_reference)
    app.connect("doctree-read", page_examples.check_example)
    app.connect("html-page-context", navigation.shorten_contents, priority=400)  # before the theme
    app.connect("html-page-context", markdown.write_beside)
    app.connect("build-finished", markdown.write_lists)
