"""Play documented API behaviour to any HTTP client, in whatever language, and judge the client by it.

    from openrouter_sdk.testing.conformance import ConformanceServer

    with ConformanceServer() as server:
        ...  # a client asks server.url for cases, plays them, and is told how it did

From a shell: `python -m openrouter_sdk.testing conformance --port 8080`.
"""

from __future__ import annotations

from openrouter_sdk.testing.conformance.blackbox import ConformanceServer

from .cases import Case, Group, load
from .judge import Verdict, judge

__all__ = ["Case", "ConformanceServer", "Group", "Verdict", "judge", "load"]
