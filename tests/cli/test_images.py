"""`images`: where images are saved, under which names, and what is refused before it is paid for."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.contract import samples
from tests.cli.running import Result, run
from tests.each import each

MODEL = "windrose/gale-sketch"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(8)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def images(*arguments: str, server: StandInServer, stdin: str = "", terminal: str = "i") -> Result:
    return run("images", *arguments, "-m", MODEL, server=server, stdin=stdin, terminal=terminal)


def answer(server: StandInServer, *contents: bytes) -> None:
    """Let the next images be these."""
    data = [{"b64_json": b64encode(one).decode()} for one in contents]
    body = json.dumps({"created": 1, "data": data, "usage": {"cost": 0.5}}).encode()
    server.script.raw(200, {"content-type": "application/json"}, body)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_an_image_is_saved_under_its_name_which_says_the_format(server: StandInServer, folder: Path) -> None:
    answer(server, JPEG)
    code, out, err = images(
        "A lighthouse", "--output", "fog.jpg", "-o", "aspect_ratio", "16:9", server=server
    )
    assert (code, out, err) == (0, "", "saved fog.jpg\ncost $0.50\n")
    assert (folder / "fog.jpg").read_bytes() == JPEG
    assert server.requests[0].json() == {
        "model": MODEL,
        "prompt": "A lighthouse",
        "aspect_ratio": "16:9",
        "output_format": "jpeg",
    }


def test_several_are_numbered_and_without_a_name_get_new_ones(server: StandInServer, folder: Path) -> None:
    assert images("A cat", "-n", "2", "--output", "cat.png", server=server).err.startswith(
        "saved cat-1.png\nsaved cat-2.png\n"
    )
    (folder / "image-1.png").touch()
    assert images("A cat", server=server).err.startswith("saved image-2.png\n")
    assert names(folder) == ["cat-1.png", "cat-2.png", "image-1.png", "image-2.png"]
    assert (folder / "image-1.png").read_bytes() == b""


def test_an_image_of_another_format_gets_the_suffix_of_what_it_is(
    server: StandInServer, folder: Path
) -> None:
    (folder / "fog-1.jpg").touch()
    answer(server, JPEG)
    assert images("Fog", "--output", "fog.png", server=server).err.startswith("saved fog-2.jpg\n")
    assert names(folder) == ["fog-1.jpg", "fog-2.jpg"]


def test_images_that_nobody_asked_for_are_saved_too(server: StandInServer, folder: Path) -> None:
    answer(server, samples.png(0), samples.png(1))
    assert images("Fog", "--output", "fog.png", server=server).code == 0
    assert names(folder) == ["fog-1.png", "fog.png"]


def test_as_json_it_tells_files_and_cost(server: StandInServer) -> None:
    code, out, _ = images("Fog", "--json", server=server)
    told = json.loads(out)
    assert (code, told["files"]) == (0, ["image-1.png"])
    assert told["cost"] > 0


def test_one_can_be_piped_on(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[bytes] = []
    monkeypatch.setattr("openrouter_sdk.cli.terminal.write_bytes", written.append)
    answer(server, JPEG)
    assert images("Fog", "--output", "-", server=server) == (0, "", "")
    assert written == [JPEG]


def test_the_prompt_may_come_by_a_pipe_and_images_to_start_from(server: StandInServer, folder: Path) -> None:
    (folder / "start.png").write_bytes(samples.png(0))
    assert images("-a", "start.png", server=server, stdin="More fog\n", terminal="").code == 0
    body = server.requests[0].json()
    assert body["prompt"] == "More fog"
    assert body["input_references"][0]["image_url"]["url"].startswith("data:image/png;base64,")


@each(
    ("arguments", "message"),
    [
        (["Fog", "--output", "there.png"], "--output: there.png exists; --force replaces it"),
        (["Fog", "--output", "no/fog.png"], "--output: no/fog.png cannot be written: there is no folder no"),
        (["Fog", "--output", "fog.gif"], "--output: fog.gif must end in .png or .jpg"),
        (["Fog", "--output", "-", "-n", "2"], "standard output takes one file, not 2 of them"),
        (["Fog", "--output", "-", "--json"], "takes one file, not --json as well"),
        (["Fog", "-n", "11"], "11 is not in the range 1<=x<=10"),
        (["Fog", "-o", "aspect_ration", "16:9"], "did you mean aspect_ratio"),
        (["Fog", "-a", "missing.png"], "-a missing.png: "),
        (["Fog", "-a", "text.txt"], "-a text.txt: this is no image"),
        ([], "there is no prompt"),
        ([" "], "the prompt is empty"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_paid_for(
    arguments: list[str], message: str, server: StandInServer, folder: Path
) -> None:
    (folder / "there.png").touch()
    (folder / "text.txt").write_text("text")
    code, out, err = images(*arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert server.requests == []


def test_an_image_is_not_written_to_a_terminal(server: StandInServer) -> None:
    code, out, err = images("Fog", "--output", "-", server=server, terminal="o")
    assert (code, out) == (2, "")
    assert "not written to a terminal" in err


def test_without_a_model_it_says_how_to_find_one(server: StandInServer) -> None:
    code, _, err = run("images", "Fog", server=server, env={"OPENROUTER_MODEL": "a/chat-model"})
    assert (code, server.requests) == (2, [])
    assert "`openrouter-sdk models --output image` lists those that can" in err


def test_a_reply_without_an_image_is_an_error(server: StandInServer, folder: Path) -> None:
    answer(server)
    code, out, err = images("Fog", server=server)
    assert (code, out, names(folder)) == (1, "", [])
    assert "the reply has no image" in err


def test_an_error_of_the_api_leaves_no_file_and_keeps_the_old_one(
    server: StandInServer, folder: Path
) -> None:
    (folder / "fog.png").write_bytes(b"old")
    server.script.error(402, "No credits.")
    code, _, err = images("Fog", "--output", "fog.png", "--force", server=server)
    assert (code, names(folder)) == (1, ["fog.png"])
    assert "No credits." in err
    assert (folder / "fog.png").read_bytes() == b"old"


def test_a_full_disk_leaves_nothing_half_written(
    server: StandInServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("openrouter_sdk.cli.saving.os.fsync", full)
    code, _, err = images("Fog", "--output", "fog.png", server=server)
    assert (code, names(folder)) == (1, [])
    assert err == "openrouter-sdk: cannot write fog.png: No space left on device\n"
