"""Test any HTTP client, in any language, against documented API behaviour.

    from openrouter_sdk.testing.conformance import ConformanceServer

    with ConformanceServer() as server:
        ...  # a client fetches cases from server.url, runs them, and gets verdicts

From a shell: `python -m openrouter_sdk.testing conformance --port 8080`.
"""

from __future__ import annotations

from openrouter_sdk.testing.conformance.blackbox import ConformanceServer

from .cases import Case, Group, load
from .judge import Verdict, judge

__all__ = ["Case", "ConformanceServer", "Group", "Verdict", "judge", "load"]
