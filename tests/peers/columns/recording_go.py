"""Record what the Go programs of docs/coming_from_go_openrouter.md send, with the Go module itself.

    python -m tests.peers.columns.recording_go CHECKOUT VERSION

CHECKOUT is a folder with the sources of github.com/revrost/go-openrouter (its package needs no other module),
VERSION what to note. `go` has to be on the PATH.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.peers.columns.observing import Run, observe
from tests.peers.columns.pages import pairs_of, write_record
from tests.peers.columns.samples import SAMPLES
from tests.peers.player import Job, Outcome

PAGE = "go_openrouter"
MODULE = "github.com/revrost/go-openrouter"
IMPORTS = {"openrouter": MODULE, "jsonschema": f"{MODULE}/jsonschema", "json": "encoding/json"}
STANDARD = ("context", "errors", "fmt", "io", "log", "os")
CLIENT = 'client := openrouter.NewClient(os.Getenv("OPENROUTER_API_KEY"))\n'
REDIRECT = """package main

import (
	"net/http"
	"net/url"
	"os"
)

type redirect struct{ to *url.URL }

func (r redirect) RoundTrip(request *http.Request) (*http.Response, error) {
	request.URL.Scheme, request.URL.Host = r.to.Scheme, r.to.Host
	return (&http.Transport{}).RoundTrip(request)
}

func init() {
	to, err := url.Parse(os.Getenv("STAND_IN_URL"))
	if err != nil {
		panic(err)
	}
	http.DefaultTransport = redirect{to}
}
"""
"""Sends what is for the real API to the stand-in, so that the programs of the page run as they are."""


def whole(block: str) -> str:
    """A block of the page as a program: what each of them begins with is on the page once."""
    body = block if "client :=" in block else CLIENT + block
    body = body if "ctx :=" in body else f"ctx := context.Background()\n{body}"
    paths = {**IMPORTS, **{name: name for name in STANDARD}}
    used = [path for name, path in paths.items() if re.search(rf"\b{name}\.", body)]
    lines = "".join(f'\t"{path}"\n' for path in used)
    return f"package main\n\nimport (\n{lines})\n\nfunc main() {{\n{body}}}\n"


def runner(folder: Path) -> Run:
    """Compile and run a program in a folder that has the module."""

    def run(job: Job) -> Outcome:
        (folder / "main.go").write_text(job["source"], "utf-8")
        done = subprocess.run(
            ["go", "run", "-mod=mod", "."],
            cwd=folder,
            env={**os.environ, **job["variables"], "GOPROXY": "off", "GOTOOLCHAIN": "local"},
            capture_output=True,
            text=True,
            check=False,
        )
        return {"printed": done.stdout, "raised": done.stderr if done.returncode else None}

    return run


def main(checkout: str, version: str) -> None:
    """Run each Go block of the page and write the record."""
    programs = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copytree(checkout, folder / "library")
        need = f"require {MODULE} v0.0.0\n\nreplace {MODULE} => ./library\n"
        (folder / "go.mod").write_text(f"module example\n\ngo 1.23\n\n{need}", "utf-8")
        (folder / "redirect.go").write_text(REDIRECT, "utf-8")
        for pair in pairs_of(PAGE):
            prepare = SAMPLES[PAGE][pair.heading].prepare
            seen = observe(pair.heading, whole(pair.theirs), prepare, runner(folder))
            programs[pair.heading] = {"digest": pair.digest, **seen}
    origin = {"package": MODULE, "version": version, "how": "recorded: the module was run"}
    write_record(PAGE, {**origin, "programs": programs})


if __name__ == "__main__":
    main(*sys.argv[1:])
