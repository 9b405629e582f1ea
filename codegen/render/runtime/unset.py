"""`UNSET`, where something has to be passed for what is not given."""

from __future__ import annotations

from typing import ClassVar, Final, Literal


class Unset:
    """The type of `UNSET`."""

    __slots__ = ()
    _only: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __eq__(self, other: object) -> bool:
        return other is None or other is self  # what is absent reads as None; cattrs omits defaults by this

    def __hash__(self) -> int:
        return hash(None)

    def __repr__(self) -> str:
        return "..."  # as the default in signatures

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _memo: object) -> Unset:
        return self


UNSET: Final = Unset()
"""An argument or property that is not given, where leaving it out is not possible."""
