"""The generator's command line: `python -m codegen pin | generate | check | diff | update | ...`."""

from __future__ import annotations

import argparse
import errno
import sys
import tempfile
from pathlib import Path

from codegen.contract.canonical import read_contract
from codegen.contract.deadline import MAX_SECONDS, deadline
from codegen.contract.pin import CONTRACT, ROOT
from codegen.document.openapi import SpecError, load

GENERATED = ROOT / "generated" / "openrouter_api"
SAMPLES = ROOT / "build" / "samples.overlay.yaml"
INTERRUPTED = 130
"""Exit status after ctrl-C, as in shells."""
DIFF_STATUS = (
    "Exit status: 0 if no breaking change is left to accept, 1 if one is, 2 if a file cannot be used."
)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status, with a line on standard error unless it is 0."""
    options = _parser().parse_args(arguments)
    try:
        with deadline(options.max_seconds, _document(options)):
            return int(options.run(options))
    except SpecError as error:
        print(f"codegen: {error}", file=sys.stderr)
    except OSError as error:
        print(f"codegen: {_os_error(error)}", file=sys.stderr)
    except KeyboardInterrupt:
        print("codegen: interrupted", file=sys.stderr)
        return INTERRUPTED
    except RecursionError:
        print(f"codegen: {_document(options)}: contains itself, or is nested too deeply", file=sys.stderr)
    return int(options.bad_input)


def _os_error(error: OSError) -> str:
    """What failed, in a line; a failed write does not know the name of its file."""
    reason = error.strerror or str(error) or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        reason = f"the disk is full ({reason}); free some space, and try again"
    return f"{error.filename}: {reason}" if error.filename else reason


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.set_defaults(bad_input=1)
    parser.add_argument(
        "--max-seconds",
        type=float,
        default=MAX_SECONDS,
        help=f"limit of computing time, by default {MAX_SECONDS:g}",
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    pin = commands.add_parser("pin", help="turn the vendor document into openapi.yaml")
    pin.add_argument("vendor", type=Path, help="OpenAPI document, YAML or JSON")
    pin.add_argument("--out", type=Path, default=CONTRACT, help="where to write the contract")
    pin.add_argument("--bare", action="store_true", help="apply no overlays, for documents of another date")
    pin.add_argument("--date", default="", help="date of the document, by default from its file name")
    pin.set_defaults(run=_pin)
    generate = commands.add_parser("generate", help="render the contract into generated/")
    generate.add_argument("--spec", type=Path, default=CONTRACT, help="the contract")
    generate.add_argument("--out", type=Path, default=GENERATED, help="package folder to replace")
    generate.set_defaults(run=_generate)
    check = commands.add_parser("check", help="check that generated/ is up to date and complete")
    check.add_argument("--spec", type=Path, default=CONTRACT, help="the contract")
    check.add_argument("--package", type=Path, default=GENERATED, help="the package to check")
    check.add_argument("--vendor", type=Path, help="also look for each fact of this document in the contract")
    check.set_defaults(run=_check)
    diff = commands.add_parser("diff", help="compare two contracts", epilog=DIFF_STATUS)
    diff.add_argument("old", type=Path, help="contract or vendor document")
    diff.add_argument("new", type=Path, help="contract or vendor document")
    diff.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    diff.add_argument("--accepted", type=Path, help="accepted changes; default codegen/diff/accepted.toml")
    diff.set_defaults(run=_diff, bad_input=2)
    update = commands.add_parser("update", help="update the project to a newer vendor document")
    update.add_argument("spec", help="path, or https URL")
    update.add_argument("--dry-run", action="store_true", help="only print the report")
    update.add_argument("--accept", default="", metavar="REASON", help="accept all breaking changes")
    update.add_argument("--date", default="", help="date of the document, by default from its name or server")
    update.set_defaults(run=_update)
    coverage = commands.add_parser("coverage", help="how much of the contract is described")
    coverage.add_argument("--spec", type=Path, default=CONTRACT, help="the contract")
    coverage.add_argument(
        "--missing", action="store_true", help="list what lacks a description or a short name"
    )
    coverage.set_defaults(run=_coverage)
    samples = commands.add_parser("samples", help="write an overlay with programs for each operation")
    samples.add_argument("--spec", type=Path, default=CONTRACT, help="the contract")
    samples.add_argument("--out", type=Path, default=SAMPLES, help="where to write the overlay")
    samples.set_defaults(run=_samples)
    return parser


def _document(options: argparse.Namespace) -> str:
    """The document that a command is about."""
    given = vars(options)
    return str(next(given[key] for key in ("vendor", "spec", "new") if key in given))


def _pin(options: argparse.Namespace) -> int:
    from codegen.contract.pin import HERE, OVERLAYS, pin, write

    # A contract that is written elsewhere has its own lock files.
    is_own = options.out.resolve() == CONTRACT.resolve()
    locks = HERE if is_own else options.out.resolve().parent
    pinned = pin(options.vendor, overlays=None if options.bare else OVERLAYS, locks=locks, date=options.date)
    write(pinned, options.out, locks)
    changed = ", ".join(f"{name} {count}" for name, count in pinned.counts.items() if count)
    print(f"pinned {options.vendor.name} to {options.out}: {changed or 'no changes'}")
    return 0


def _generate(options: argparse.Namespace) -> int:
    from codegen.render.manifest import MANIFEST, edited
    from codegen.render.project import generate

    lost = edited(options.out) if (options.out / MANIFEST).exists() else []
    count = generate(options.spec, options.out)
    for line in lost:
        print(f"codegen: {options.out.name}/{line} by hand, and was generated anew", file=sys.stderr)
    print(f"generated {count} files from {options.spec} into {options.out}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from codegen.audit.vendor_facts import lost
    from codegen.audit.verify import audit
    from codegen.render.manifest import differences
    from codegen.render.project import render

    contract = read_contract(options.spec)
    with tempfile.TemporaryDirectory() as scratch:
        again = Path(scratch) / options.package.name
        render(contract, options.spec, again)
        problems = differences(again, options.package)
    counts: dict[str, int] = {}
    if not problems and options.vendor:
        problems = lost(load(options.vendor), contract)
    if not problems:
        problems, counts = audit(contract, options.package)
    for problem in problems:
        print(f"codegen: {options.package.name}: {problem}", file=sys.stderr)
    if problems:
        print(
            "codegen: run `make generate`; only the contract and the templates are edited by hand",
            file=sys.stderr,
        )
        return 1
    counted = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    print(f"{options.package} is up to date with {options.spec} and complete: {counted}")
    return 0


def _diff(options: argparse.Namespace) -> int:
    from codegen.diff import ACCEPTED, compare, read_accepted, read_both

    if options.accepted and not options.accepted.exists():
        raise SpecError("does not exist", file=options.accepted)
    accepted = read_accepted(options.accepted or ACCEPTED)
    old, new = read_both(options.old, options.new)
    unmatched = tuple(dict.fromkeys(old.unmatched + new.unmatched))
    report = compare(old.document, new.document, accepted, unmatched_fixes=unmatched)
    print({"text": report.text, "markdown": report.markdown, "json": report.json}[options.format](), end="")
    if options.format == "text":
        print(f"\n{report.verdict}")
    return report.exit_code


def _update(options: argparse.Namespace) -> int:
    from codegen.update.command import update

    return update(options.spec, dry_run=options.dry_run, accept=options.accept, date=options.date)


def _coverage(options: argparse.Namespace) -> int:
    from codegen.audit.coverage import measure, report
    from codegen.contract.pin import NAMES_LOCK, NAMES_RULES
    from codegen.naming.names import Names
    from codegen.naming.repetition import repetitive

    contract = read_contract(options.spec)
    print(report(measure(contract), missing=options.missing))
    names = repetitive(contract, Names.read(NAMES_RULES, NAMES_LOCK).kept) if options.missing else []
    for name in names:
        print(f"{name}: repeats its resource; choose a short name in codegen/names.toml")
    return 0


def _samples(options: argparse.Namespace) -> int:
    from codegen.reference.entries import read_reference
    from codegen.reference.samples import samples_overlay, write_overlay

    reference = read_reference(options.spec)
    version = str(reference.builder.document["info"]["version"])
    write_overlay(samples_overlay(reference.entries, version), options.out)
    count = sum(len(entry.programs) for entry in reference.entries)
    print(f"wrote {count} samples of {len(reference.entries)} operations to {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
