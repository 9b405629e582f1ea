"""Say which extra of the package is missing."""

from __future__ import annotations


def missing_extra(extra: str, error: ImportError) -> ImportError:
    """Return an import error of the same class that says what to install."""
    message = f"{error}; install the extra {extra!r}: pip install 'openrouter-sdk[{extra}]'"
    return type(error)(message, name=error.name, path=error.path)
