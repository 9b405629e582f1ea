"""Write the vectors that are derived from openapi.yaml: `python -m tests.conformance.derive`."""

from __future__ import annotations

from tests.conformance.derive.contract import Contract
from tests.conformance.derive.files import derived, present


def main() -> None:
    """Write what is derived, and take away what is derived no more."""
    files = derived(Contract())
    for path in set(present()) - set(files):
        path.unlink()
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    print(f"{len(files)} files of vectors derived from openapi.yaml")


if __name__ == "__main__":
    main()
