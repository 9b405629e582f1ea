"""Arguments that are not given."""

from __future__ import annotations

from typing import Final, Literal


class Omit:
    """The type of `omit`: an argument that is not sent, as opposed to None, which is sent as null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


class NotGiven(Omit):
    """The type of `NOT_GIVEN`, the older name of `omit`."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"


omit: Final = Omit()
NOT_GIVEN: Final = NotGiven()
