"""`python -m codegen update` on a small project of its own: all of it or nothing, with a report."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar, NamedTuple

import pytest

from codegen.contract.pin import HERE
from tests.codegen.small_documents import answering, document, operation, ref, snapshot, write

THING = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
OLD = document(
    schemas={"Thing": THING},
    paths={
        "/things": {"get": answering({"type": "array", "items": ref("Thing")})},
        "/things/{id}": {"get": answering(ref("Thing"), operationId="getThing", parameters=[ID])},
    },
)
WORDS = """overlay: 1.0.0
info: {title: Words, version: '1'}
actions:
- target: $.paths['/things/{id}'].get
  update: {summary: Read a thing}
"""

Changed = Callable[[dict[str, Any]], None]


class Done(NamedTuple):
    """What a command said."""

    stdout: str
    stderr: str


class Project:
    """A tree with the generator and a small contract in use."""

    modules: ClassVar[dict[str, ModuleType]] = {}
    """The generator of the tree, imported once, since all trees of a process stand at one place."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def make(self) -> None:
        """Fill an empty folder."""
        root = self.root
        shutil.copytree(HERE, root / "codegen", ignore=shutil.ignore_patterns("__pycache__", "overlays"))
        shutil.copy(HERE.parent / "pyproject.toml", root)
        (root / "codegen" / "names.lock").unlink()
        (root / "codegen" / "names.toml").write_text("")
        (root / "codegen" / "diff" / "accepted.toml").write_text("[accepted]\n")
        package = root / "overrides" / "openrouter_sdk"
        package.mkdir(parents=True)
        (package / "_version.py").write_text('__version__ = "0.1.0"\n')
        overlays = root / "codegen" / "overlays"
        overlays.mkdir()
        (overlays / "prose.things.yaml").write_text(WORDS)
        (root / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n### Added\n\n- Things.\n")
        (root / "README.md").write_text("All 2 operations.\n")
        self.run("pin", str(write(root.parent, OLD, "old-2026-01-01.yaml")))
        self.run("generate")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "codegen", *arguments]

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(self.root)}

    def run(self, *arguments: str, status: int = 0) -> Done:
        """Run a command of the generator of this tree, without the start of another process."""
        out, error = io.StringIO(), io.StringIO()
        with self._loaded(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
            found = import_module("codegen.__main__").main(list(arguments))
        assert found == status, error.getvalue()
        return Done(out.getvalue(), error.getvalue())

    @contextlib.contextmanager
    def _loaded(self) -> Iterator[None]:
        """Import `codegen` from this tree, until the end of the block."""
        outside = _codegen_modules()
        sys.modules.update(Project.modules)
        sys.path.insert(0, str(self.root))
        invalidate_caches()
        try:
            yield
        finally:
            sys.path.remove(str(self.root))
            Project.modules = _codegen_modules()
            sys.modules.update(outside)

    def text(self, name: str) -> str:
        return (self.root / name).read_text("utf-8")


def _codegen_modules() -> dict[str, ModuleType]:
    """Take the modules of the generator out of those that are imported."""
    names = [name for name in sys.modules if name.partition(".")[0] == "codegen"]
    return {name: sys.modules.pop(name) for name in names}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the tree of each test stands."""
    return tmp_path_factory.mktemp("update") / "project"


@pytest.fixture(scope="module")
def pristine(place: Path) -> Path:
    project = Project(place)
    project.make()
    return kept(project, "pristine")


@pytest.fixture(scope="module")
def with_boxes(pristine: Path, place: Path) -> Path:
    project = restored(pristine, place)
    project.run("update", newer(place.parent, with_more))
    return kept(project, "with_boxes")


@pytest.fixture(scope="module")
def after_acceptance(pristine: Path, place: Path) -> Path:
    project = restored(pristine, place)
    project.run("update", newer(place.parent, without_list), "--accept", "nobody lists things")
    return kept(project, "after_acceptance")


@pytest.fixture
def project(pristine: Path, place: Path) -> Project:
    return restored(pristine, place)


@pytest.fixture
def larger(with_boxes: Path, place: Path) -> Project:
    """After an update that adds things."""
    return restored(with_boxes, place)


@pytest.fixture
def accepted(after_acceptance: Path, place: Path) -> Project:
    """After an update with an accepted breaking change."""
    return restored(after_acceptance, place)


def kept(project: Project, name: str) -> Path:
    """Move a tree aside, to be restored for tests."""
    return project.root.rename(project.root.parent / name)


def restored(tree: Path, place: Path) -> Project:
    shutil.rmtree(place, ignore_errors=True)
    return Project(shutil.copytree(tree, place))


def newer(folder: Path, change: Changed) -> str:
    """A document of a later date, changed."""
    changed = deepcopy(OLD)
    change(changed)
    return str(write(folder, changed, "new-2026-02-02.yaml"))


def with_more(new: dict[str, Any]) -> None:
    new["components"]["schemas"]["Thing"]["properties"]["colour"] = {"type": "string"}
    new["paths"]["/boxes"] = {"get": operation(operationId="listBoxes", tags=["Boxes"])}


def without_list(new: dict[str, Any]) -> None:
    del new["paths"]["/things"]


def renamed(new: dict[str, Any]) -> None:
    item = new["paths"].pop("/things/{id}")
    item["get"]["parameters"] = [{**ID, "name": "ref"}]
    new["paths"]["/things/{ref}"] = item


def test_contract_package_report_changelog_and_readme_move_together(larger: Project) -> None:
    project = larger
    assert "/boxes" in project.text("openapi.yaml")
    assert (project.root / "generated/openrouter_api/resources/boxes.py").is_file()
    assert '"date": "2026-02-02"' in project.text("codegen/spec.lock")
    assert "boxes.list_boxes" in project.text("docs/updates/2026-02-02.md")
    assert "3 operations, 1 new, 0 removed; no breaking changes" in project.text("CHANGELOG.md")
    assert project.text("README.md") == "All 3 operations.\n"
    project.run("check")


def test_what_has_no_words_yet_is_told_and_does_not_block(larger: Project) -> None:
    summary, _, details = larger.text("docs/updates/2026-02-02.md").partition("<details>")
    assert "- [ ] Describe what `make coverage MISSING=1` lists (6)" in summary
    assert "<summary>Not described yet</summary>" in details
    names = "`boxes.list_boxes`, `things.list_things`, `things.get_thing`"
    assert f"- [ ] Give {names} a short name in `codegen/names.toml`" in summary
    assert "- boxes: 1" in details


def test_an_update_to_the_document_in_use_changes_nothing(project: Project, tmp_path: Path) -> None:
    before = snapshot(project.root)
    done = project.run("update", newer(tmp_path, lambda new: None))
    assert "nothing to do" in done.stderr
    assert snapshot(project.root) == before


def test_a_dry_run_prints_the_report_and_changes_nothing(project: Project, tmp_path: Path) -> None:
    before = snapshot(project.root)
    assert "boxes.list_boxes" in project.run("update", newer(tmp_path, with_more), "--dry-run").stdout
    assert snapshot(project.root) == before


def test_a_breaking_change_is_refused_and_nothing_is_changed(project: Project, tmp_path: Path) -> None:
    before = snapshot(project.root)
    done = project.run("update", newer(tmp_path, without_list), status=1)
    assert "things.list_things" in done.stdout
    assert "--accept" in done.stderr
    assert snapshot(project.root) == before


def test_what_would_be_said_of_removed_names_is_offered(project: Project, tmp_path: Path) -> None:
    done = project.run("update", newer(tmp_path, without_list), status=1)
    offered = '[removed.methods]\n"things.list_things" = "there is no known replacement"\n'
    offered += '\n[removed.models]\nListThingsResponse = "there is no known replacement"\n'
    assert done.stdout.endswith(f"FOR CODEGEN/NAMES.TOML, WRITTEN WITH --ACCEPT\n{offered}")


def test_a_removed_operation_that_was_accepted_stays_as_a_method_that_says_so(accepted: Project) -> None:
    assert '"things.list_things" = "there is no known replacement"' in accepted.text("codegen/names.toml")
    assert "removed names (2)" in accepted.text("docs/updates/2026-02-02.md")
    assert "def list_things(self, *_args" in accepted.text("generated/openrouter_api/resources/things.py")
    accepted.run("check")


def test_what_names_toml_says_already_needs_no_other_acceptance(project: Project, tmp_path: Path) -> None:
    rules = project.root / "codegen" / "names.toml"
    rules.write_text('[removed.methods]\n"things.list_things" = "ask for each"\n', "utf-8")
    project.run("update", newer(tmp_path, without_list))
    assert "names.toml: ask for each" in project.text("docs/updates/2026-02-02.md")
    assert project.text("codegen/diff/accepted.toml").endswith("[accepted]\n")
    assert rules.read_text("utf-8") == '[removed.methods]\n"things.list_things" = "ask for each"\n'


def test_an_operation_that_is_back_is_no_longer_listed_as_removed(accepted: Project, tmp_path: Path) -> None:
    project = accepted
    project.run("update", newer(tmp_path, lambda new: None))
    assert "list_things" not in project.text("codegen/names.toml")
    project.run("check")


def test_a_renamed_argument_gets_an_alias_by_itself(project: Project, tmp_path: Path) -> None:
    project.run("update", newer(tmp_path, renamed), "--accept", "renamed")
    assert '[aliases.arguments]\n"things.get_thing.id" = "ref"\n' in project.text("codegen/names.toml")
    assert "that were added to `codegen/names.toml` (1)" in project.text("docs/updates/2026-02-02.md")


def test_a_breaking_change_is_accepted_for_a_reason_that_is_kept(accepted: Project) -> None:
    assert "nobody lists things" in accepted.text("codegen/diff/accepted.toml")
    assert "nobody lists things" in accepted.text("docs/updates/2026-02-02.md")
    assert "/things:" not in accepted.text("openapi.yaml")


def test_another_security_scheme_breaks_and_changes_what_the_client_sends(
    project: Project, tmp_path: Path
) -> None:
    def with_scheme(scheme: dict[str, Any]) -> Changed:
        def change(new: dict[str, Any]) -> None:
            new["components"]["securitySchemes"] = {"key": scheme}
            new["security"] = [{"key": []}]

        return change

    bearer = with_scheme({"type": "http", "scheme": "bearer"})
    header = with_scheme({"type": "apiKey", "in": "header", "name": "X-Key"})
    project.run("update", newer(tmp_path, bearer), "--accept", "keys are needed")
    refused = project.run("update", newer(tmp_path, header), status=1)
    assert "security scheme changed" in refused.stdout
    project.run("update", newer(tmp_path, header), "--accept", "another header")
    assert "X-Key" in project.text("generated/openrouter_api/operations/things.py")


def test_what_an_earlier_update_accepted_is_taken_out_without_a_word(
    accepted: Project, tmp_path: Path
) -> None:
    project = accepted
    project.run("update", newer(tmp_path, lambda new: None))
    assert "nobody lists things" not in project.text("codegen/diff/accepted.toml")
    assert "remove it" not in project.text("docs/updates/2026-02-02-2.md")


def test_a_second_update_to_documents_of_one_day_keeps_the_report_of_the_first(
    larger: Project, tmp_path: Path
) -> None:
    project = larger
    first = project.text("docs/updates/2026-02-02.md")
    done = project.run("update", newer(tmp_path, lambda new: None), "--accept", "no boxes yet")
    assert project.text("docs/updates/2026-02-02.md") == first
    assert "boxes.list_boxes" in project.text("docs/updates/2026-02-02-2.md")
    assert "no boxes yet" in project.text("docs/updates/2026-02-02-2.md")
    assert "read docs/updates/2026-02-02-2.md" in done.stderr
    for page in ("2026-02-02.md", "2026-02-02-2.md"):
        assert f"(docs/updates/{page})" in project.text("CHANGELOG.md")


def test_our_words_follow_a_renamed_path(project: Project, tmp_path: Path) -> None:
    project.run("update", newer(tmp_path, renamed), "--accept", "renamed")
    assert "summary: Read a thing" in project.text("openapi.yaml")
    assert "$.paths['/things/{ref}'].get" in project.text("codegen/overlays/prose.things.yaml")
    assert "is now" in project.text("docs/updates/2026-02-02.md")


def unknown_ref(new: dict[str, Any]) -> None:
    new["components"]["schemas"]["Thing"]["properties"]["box"] = ref("Nowhere")


def test_a_broken_document_is_refused_whole_with_the_place(project: Project, tmp_path: Path) -> None:
    before = snapshot(project.root)
    done = project.run("update", newer(tmp_path, unknown_ref), "--accept", "all", status=1)
    assert "Thing/properties/box: $ref to #/components/schemas/Nowhere" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(project.root) == before


def test_what_cannot_be_generated_is_told_of_the_new_contract(project: Project, tmp_path: Path) -> None:
    """The staged file, in which the generator found it, is gone when the message is read."""

    def unspeakable(new: dict[str, Any]) -> None:
        failing = {"404": {"description": "Not Found"}}
        new["paths"]["/odd"] = {"get": operation(operationId="getOdd", responses=failing)}

    before = snapshot(project.root)
    done = project.run("update", newer(tmp_path, unspeakable), status=1)
    assert "codegen: the new contract: getOdd: has no successful response" in done.stderr
    assert snapshot(project.root) == before


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda folder: (folder / "unset.py").write_text("# mine\n"), "unset.py: was edited by hand"),
        (lambda folder: (folder / "mine.py").write_text("# mine\n"), "mine.py: was added by hand"),
        (lambda folder: (folder / "unset.py").unlink(), "unset.py: was removed by hand"),
        (lambda folder: (folder / "MANIFEST.json").write_text("{"), "MANIFEST.json: was edited by hand"),
    ],
)
def test_an_edit_by_hand_in_the_package_is_named_and_not_overwritten(
    project: Project, tmp_path: Path, edit: Callable[[Path], Any], said: str
) -> None:
    edit(project.root / "generated" / "openrouter_api")
    before = snapshot(project.root)
    done = project.run("update", newer(tmp_path, with_more), status=1)
    assert f"codegen: generated/openrouter_api/{said}" in done.stderr
    assert "make generate" in done.stderr
    assert snapshot(project.root) == before


@pytest.mark.parametrize("with_locks", [True, False])
def test_what_was_pinned_elsewhere_is_installed_so_that_it_passes_the_check(
    project: Project, tmp_path: Path, with_locks: bool
) -> None:
    vendor = newer(tmp_path, with_more)
    pinned = tmp_path / "elsewhere-2026-02-02" / "openapi.yaml"
    pinned.parent.mkdir()
    project.run("pin", vendor, "--out", str(pinned))
    if not with_locks:
        for lock in pinned.parent.glob("*.lock"):
            lock.unlink()
    project.run("update", str(pinned))
    assert "/boxes" in project.text("openapi.yaml")
    assert "listBoxes" in project.text("codegen/names.lock")
    source = json.loads(project.text("codegen/spec.lock"))["source"]
    assert source["name"] == ("new-2026-02-02.yaml" if with_locks else "openapi.yaml")
    project.run("check")
    assert "nothing to do" in project.run("update", vendor).stderr


@pytest.mark.parametrize("step", ["generating", "checking"])
def test_ctrl_c_leaves_the_tree_as_it_was(project: Project, tmp_path: Path, step: str) -> None:
    before = snapshot(project.root)
    with subprocess.Popen(
        project.command("update", newer(tmp_path, with_more)),
        cwd=project.root,
        env=project.environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stderr is not None
        assert any(line.startswith(step) for line in running.stderr)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate()
    assert running.returncode == 130
    assert said.endswith("codegen: interrupted\n")
    assert "Traceback" not in said
    assert snapshot(project.root) == before


def test_a_package_that_cannot_be_imported_is_not_put_in_place(project: Project, tmp_path: Path) -> None:
    template = project.root / "codegen" / "render" / "templates" / "models.py.jinja"
    template.write_text(template.read_text("utf-8") + "\nraise ImportError('a broken template')\n", "utf-8")
    before = snapshot(project.root)
    done = project.run("update", newer(tmp_path, with_more), status=1)
    assert "a broken template" in done.stderr
    assert snapshot(project.root) == before
