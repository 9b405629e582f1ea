"""httpx2 and orjson by hand."""

from __future__ import annotations

import httpx2
from measure import main
from raw_tasks import Raw

TASKS = Raw(httpx2).tasks

if __name__ == "__main__":
    main(TASKS)
