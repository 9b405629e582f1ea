"""Write what is derived: vectors, the contract for ports, and the cases of the black box for Node."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.conformance.derive import blackbox_cases
from tests.conformance.derive.contract import CONTRACT, Contract
from tests.conformance.derive.files import VECTORS, derived, present


def main() -> None:
    """Write what is derived, and take away what is derived no more."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.derive", description=__doc__)
    parser.add_argument("--contract", type=Path, default=CONTRACT, help="the contract")
    parser.add_argument(
        "--out", type=Path, default=VECTORS, help="folder of the vectors, beside the contract for ports"
    )
    options = parser.parse_args()
    files = derived(Contract(options.contract), options.out)
    for path in set(present(options.out)) - set(files):
        path.unlink()
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    if options.out == VECTORS:
        blackbox_cases.PATH.write_text(blackbox_cases.text(), encoding="utf-8")
    print(f"{len(files)} files derived from {options.contract.name}")


if __name__ == "__main__":
    main()
