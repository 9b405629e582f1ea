"""The floor: httpx and orjson by hand."""

from __future__ import annotations

import httpx
from measure import main
from raw_tasks import Raw

TASKS = Raw(httpx).tasks

if __name__ == "__main__":
    main(TASKS)
