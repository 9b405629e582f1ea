"""What the generator takes to pin, generate, format and check the contract, and one three times as large."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from codegen.contract.pin import CONTRACT
from tests.benchmarks.budgets import OURS
from tests.benchmarks.enlarged import enlarged
from tests.benchmarks.figures import Row, Sample, plain_row
from tests.benchmarks.runs import started

TIMES = 3


def generation_rows() -> Iterator[Row]:
    """The rows of the table, of one run each: these take long enough to be steady."""
    with TemporaryDirectory() as folder:
        once = costs(CONTRACT, Path(folder))
    for step, cost in once.items():
        yield plain_row(f"generation {step}", f"generator: {step}", "s", {OURS: cost["cpu"]})
    for metric, name in (("cpu", "cpu"), ("wall", "by the clock")):
        title = f"generator: the whole API, {name}"
        yield plain_row(f"generation {metric}", title, "s", {OURS: total(once, metric)})
    with TemporaryDirectory() as folder:
        large = Path(folder) / "large.yaml"
        write_large(large)
        growth = total(costs(large, Path(folder)), "cpu") / total(once, "cpu") / TIMES
    title = f"generator: an operation among {TIMES} times as many, against one"
    yield plain_row("generation growth", title, "x", {OURS: growth})


def write_large(path: Path) -> None:
    """Write the contract so many times as large."""
    contract = yaml.load(CONTRACT.read_bytes(), Loader=yaml.CSafeLoader)
    large = yaml.dump(enlarged(contract, TIMES), Dumper=yaml.CSafeDumper, sort_keys=False)
    path.write_text(large, "utf-8")


def costs(document: Path, folder: Path) -> Mapping[str, Sample]:
    """What each step takes for a document; its results are left in the folder."""
    codegen = [sys.executable, "-m", "codegen"]
    return {
        step: started([*codegen, step, *arguments], folder=_ROOT)[0]
        for step, arguments in steps(document, folder).items()
    }


def steps(document: Path, folder: Path) -> Mapping[str, Sequence[str]]:
    """The generator's commands, in order, with their arguments."""
    contract, package = str(folder / "openapi.yaml"), str(folder / "openrouter_api")
    return {
        "pin": [str(document), "--out", contract],
        "generate": ["--spec", contract, "--out", package],
        "check": ["--spec", contract, "--package", package],
    }


def total(found: Mapping[str, Sample], metric: str) -> float:
    """Of all steps."""
    return sum(one[metric] for one in found.values())


_ROOT = CONTRACT.parent
