"""Files are put in place all at once, or the tree is as it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from codegen.document.openapi import SpecError
from codegen.update.transaction import install, staging


def tree(root: Path) -> dict[str, str]:
    return {str(p.relative_to(root)): p.read_text() for p in sorted(root.rglob("*")) if p.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree with a file and a folder that are to be replaced."""
    root = tmp_path / "tree"
    (root / "package").mkdir(parents=True)
    (root / "file").write_text("old")
    (root / "package" / "gone.py").write_text("old")
    return root


def made(folder: Path, root: Path) -> dict[Path, Path]:
    """New content for the file, the folder, and a file that is not there yet."""
    (folder / "file").write_text("new")
    (folder / "package").mkdir()
    (folder / "package" / "come.py").write_text("new")
    (folder / "more").write_text("new")
    return {
        folder / "file": root / "file",
        folder / "more": root / "docs" / "more",
        folder / "package": root / "package",
    }


def test_everything_is_put_in_place(root: Path, tmp_path: Path) -> None:
    with staging(tmp_path / "staging") as folder:
        install(made(folder, root), folder)
    assert tree(root) == {"file": "new", "docs/more": "new", "package/come.py": "new"}
    assert not (tmp_path / "staging").exists()


@pytest.mark.parametrize("name", ["journal.json", "journal.json.new", "old", "work"])
def test_nothing_that_is_staged_is_taken_for_a_file_of_the_transaction(
    root: Path, tmp_path: Path, name: str
) -> None:
    """A document whose name came from a host could otherwise name what the next run removes."""
    before = tree(root)
    written = json.dumps([{"0": str(root / "package")}, [str(root / "package")]])
    with staging(tmp_path / "staging") as folder:
        (folder / name).write_text(written)
    with staging(tmp_path / "staging") as folder:
        assert tree(root) == before
        (folder / name).write_text(written)
        install(made(folder, root), folder)
    assert tree(root) == {"file": "new", "docs/more": "new", "package/come.py": "new"}


@pytest.mark.parametrize("failing", range(5))
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_a_failure_at_any_rename_leaves_the_tree_as_it_was(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int, error: type[BaseException]
) -> None:
    before = tree(root)
    rename, calls = Path.rename, []

    def fragile(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == failing + 1:
            raise error("no")
        return rename(self, target)

    with staging(tmp_path / "staging") as folder:
        changes = made(folder, root)
        monkeypatch.setattr(Path, "rename", fragile)
        with pytest.raises(error):
            install(changes, folder)
    assert len(calls) > failing
    assert tree(root) == before
    assert not (tmp_path / "staging").exists()


def test_a_failure_before_installing_leaves_nothing_behind(tmp_path: Path) -> None:
    def interrupted() -> None:
        with staging(tmp_path / "staging") as folder:
            (folder / "half").write_text("made")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not (tmp_path / "staging").exists()


def test_the_next_run_undoes_what_a_killed_one_had_begun(root: Path, tmp_path: Path) -> None:
    before = tree(root)
    script = """
        import os, signal, sys
        from pathlib import Path
        from codegen.update.transaction import install, staging
        root, place = map(Path, sys.argv[1:])
        rename, calls = Path.rename, []
        def deadly(self, target):
            calls.append(self)
            if len(calls) == 4:
                os.kill(os.getpid(), signal.SIGKILL)
            return rename(self, target)
        Path.rename = deadly
        with staging(place) as folder:
            (folder / "file").write_text("new")
            (folder / "more").write_text("new")
            (folder / "package").mkdir()
            install({folder / "file": root / "file", folder / "more": root / "more",
                     folder / "package": root / "package"}, folder)
    """
    place = tmp_path / "staging"
    killed = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(root), str(place)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert tree(root) != before
    with staging(place):
        assert tree(root) == before
    assert not place.exists()


def test_ctrl_c_waits_for_the_renames_and_undoes_them_however_many_threads_there_are(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(root)
    rename, calls = Path.rename, []

    def interrupted(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return rename(self, target)

    ended = threading.Event()
    other = threading.Thread(target=ended.wait)
    other.start()
    with staging(tmp_path / "staging") as folder:
        changes = made(folder, root)
        monkeypatch.setattr(Path, "rename", interrupted)
        with pytest.raises(KeyboardInterrupt):
            install(changes, folder)
    ended.set()
    other.join()
    assert len(calls) > 3, "the others were renamed too, and back"
    assert tree(root) == before


def test_what_a_run_killed_while_it_wrote_its_journal_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "staging").mkdir()
    (tmp_path / "staging" / "journal.json.new").write_text('[{"0"')
    with staging(tmp_path / "staging") as folder:
        assert list(folder.iterdir()) == []


def test_two_runs_at_once_are_refused_and_the_first_goes_on(root: Path, tmp_path: Path) -> None:
    with staging(tmp_path / "staging") as folder:
        changes = made(folder, root)
        with pytest.raises(SpecError, match="another update is running"), staging(tmp_path / "staging"):
            pass
        install(changes, folder)
    assert tree(root) == {"file": "new", "docs/more": "new", "package/come.py": "new"}


def test_a_run_in_another_process_is_refused_too(tmp_path: Path) -> None:
    script = "import sys; from pathlib import Path; from codegen.update.transaction import staging\n"
    script += "with staging(Path(sys.argv[1])): pass"
    command = [sys.executable, "-c", script, str(tmp_path / "staging")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with staging(tmp_path / "staging"):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "another update is running" in done.stderr
    assert subprocess.run(command, env=environment, check=False).returncode == 0
