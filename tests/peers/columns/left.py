"""The left columns in Python as whole programs, for the original and for ours with another import."""

from __future__ import annotations

import json
from typing import NamedTuple

from tests.peers.columns.pages import Pair, pairs_of
from tests.peers.suite import Observation


class Left(NamedTuple):
    """How the left column of a page becomes a program."""

    peer: str
    """The environment that it needs: see `tests.peers.environments`."""
    client: str = ""
    """The section whose imports and client the later ones begin with; none if each is a whole program."""
    original: str = ""
    """What is imported from."""
    compatible: str = ""
    """What ours has in its place, where only the import changes."""
    opening: str = ""
    """What makes a client or a model of an original that takes its address from an argument only."""
    address: str = ""
    """The argument for it."""


LEFT = {
    "openai": Left("openai", "One answer", "from openai import", "from openrouter_sdk.compat.openai import"),
    "openrouter": Left(
        "openrouter",
        original="from openrouter",
        compatible="from openrouter_sdk.compat.openrouter",
        opening="OpenRouter(",
        address="server_url",
    ),
    "haystack": Left("openrouter-haystack", opening="OpenRouterChatGenerator(", address="api_base_url"),
    "langchain": Left("langchain-openrouter"),
}
"""Pages with a left column in Python."""


def program(pair: Pair) -> str:
    """A block of the page as a whole program for the original."""
    left, source = LEFT[pair.page], _whole(pair)
    if not left.opening:
        return source
    opened = source.replace(left.opening, f'{left.opening}{left.address}=os.environ["STAND_IN_URL"], ')
    return f"import os\n{opened}"


def with_other_import(pair: Pair) -> str:
    """The same for ours: only what is imported from is another."""
    left = LEFT[pair.page]
    return _whole(pair).replace(left.original, left.compatible)


def _whole(pair: Pair) -> str:
    begins = LEFT[pair.page].client
    if not begins or "import os" in pair.theirs:
        return pair.theirs
    first = next(one.theirs for one in pairs_of(pair.page) if one.heading == begins)
    return first[: first.index("\n)\n") + 3] + "\n" + pair.theirs


def as_ours_sends(seen: Observation) -> Observation:
    """What the original sends, with the name of a header that ours writes in the newer way."""
    text = json.dumps(seen).replace('"x-title"', '"x-openrouter-title"')
    renamed: Observation = json.loads(text)
    return renamed
