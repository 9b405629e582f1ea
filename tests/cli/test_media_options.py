"""Names of files are checked before anything is sent, so that nothing paid for has no place to go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.files.media_options import checked, numbered, unused


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_that_exists_is_replaced_only_with_force(folder: Path) -> None:
    (folder / "a.png").write_bytes(b"old")
    with pytest.raises(CommandError, match=r"a\.png exists; --force replaces it"):
        checked("a.png", force=False)
    assert checked("a.png", force=True) == Path("a.png")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (".", "is a folder"),
        ("new/", "is a folder"),
        ("", "the name is empty"),
        ("missing/a.png", "there is no folder missing"),
        ("a.gif", "must end in .png or .jpg"),
        ("a", "must end in .png or .jpg"),
        ("a\0.png", "no name of a file"),
    ],
)
def test_what_cannot_be_written_is_refused(name: str, message: str) -> None:
    with pytest.raises(CommandError, match=message.replace(".", r"\.")):
        checked(name, force=True, suffixes=(".png", ".jpg"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_not_replaced(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    with pytest.raises(CommandError, match="no regular file"):
        checked("pipe", force=True)


def test_several_files_are_numbered_and_one_is_not() -> None:
    assert numbered("a.png", 1, force=False) == [Path("a.png")]
    assert numbered("a.png", 2, force=False) == [Path("a-1.png"), Path("a-2.png")]


def test_names_that_are_taken_are_left_out(folder: Path) -> None:
    (folder / "image-2.png").touch()
    assert unused("image", ".png", 3) == [Path("image-1.png"), Path("image-3.png"), Path("image-4.png")]
