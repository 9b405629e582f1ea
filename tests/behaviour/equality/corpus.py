"""All answers of a surface, by kind."""

from __future__ import annotations

from typing import Final

from tests.behaviour.equality.answer import Answer
from tests.behaviour.equality.broken_answers import broken
from tests.behaviour.equality.chat_answers import odd_chats
from tests.behaviour.equality.error_answers import failed
from tests.behaviour.equality.good_answers import good
from tests.behaviour.equality.slow_answers import slow
from tests.behaviour.equality.surfaces import SURFACES, Surface


def _answers(surface: Surface) -> dict[str, list[Answer]]:
    kinds = good(surface) | broken(surface) | failed(surface) | slow(surface)
    return kinds | odd_chats(surface)


CORPUS: Final = {surface.name: _answers(surface) for surface in SURFACES}
"""Answers by the name of the surface and their kind; every surface has the same kinds."""
KINDS: Final = tuple(CORPUS["chat"])
