"""Read and write the accepted breaking changes: `accepted.toml`, fingerprint -> reason."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

from codegen.diff.finding import Finding
from codegen.document.openapi import SpecError

ACCEPTED = Path(__file__).parent / "accepted.toml"
HEAD = """\
# Breaking changes that were reviewed and accepted: the fingerprint that `python -m codegen diff` prints, and
# the reason. An entry without a reason accepts nothing.

[accepted]
"""


def read_accepted(path: Path = ACCEPTED) -> dict[str, str]:
    """Return fingerprint -> reason; empty if the file does not exist. Raises SpecError."""
    try:
        content = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    except ValueError as error:
        raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=path) from error
    entries = content.get("accepted", {})
    for key in content.keys() - {"accepted"}:
        raise SpecError("is unknown; the only table is `[accepted]`", file=path, place=key)
    if not isinstance(entries, dict):
        raise SpecError("is not a table of fingerprint = reason", file=path, place="accepted")
    for fingerprint, reason in entries.items():
        if not isinstance(reason, str):
            raise SpecError("the reason is not a string", file=path, place=f"accepted.{fingerprint}")
    return {fingerprint: reason.strip() for fingerprint, reason in entries.items()}


def accepted_text(findings: Iterable[Finding]) -> str:
    """Return the content of a file that accepts the findings, each with a comment."""
    entries = [
        f"# {finding.rule.id}: {finding.where}\n"
        f"{json.dumps(finding.fingerprint)} = {json.dumps(finding.reason)}\n"
        for finding in findings
    ]
    return HEAD + "".join(entries)


def write_accepted(findings: Iterable[Finding], path: Path) -> None:
    """Replace the file; entries of an earlier comparison match nothing any more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(accepted_text(findings), "utf-8")
