"""Run the command line: `python -m openrouter_sdk.cli`."""

from __future__ import annotations

import sys

from openrouter_sdk.cli.entry import main

if __name__ == "__main__":
    sys.exit(main())
