"""Tests of an integration need its framework, which is there in `make test-integrations` only."""

from __future__ import annotations

import os
from importlib.util import find_spec

from tests.integrations.versions import FRAMEWORKS

# Here, because pytest imports a package with the name of a folder before it loads the folder's conftest.py.
os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "false"
os.environ["LANGSMITH_TRACING"] = "false"

collect_ignore = [name for name in FRAMEWORKS if find_spec(name) is None]
