"""Integrations whose packages are not installed."""

from __future__ import annotations

import importlib
import sys

import pytest

from tests.each import each

EXTRAS = [("mcp", "mcp"), ("opentelemetry", "otel"), ("ray", "ray")]


@each("package, extra", EXTRAS)
def test_the_error_of_a_missing_package_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, package: str, extra: str
) -> None:
    name = f"openrouter_sdk.integrations.{package}"
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ModuleNotFoundError, match=rf"pip install 'openrouter-sdk\[{extra}\]'") as caught:
        importlib.import_module(name)
    assert caught.value.name == package
