"""The types that the vendor's SDK has for arguments."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, TypeVar

from openrouter_api.types import Model as BaseModel

__all__ = ["UNSET", "BaseModel", "Nullable", "OptionalNullable", "Unset"]

T = TypeVar("T")


class Unset:
    """The type of `UNSET`."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""An argument that is not given."""

Nullable: TypeAlias = T | None
OptionalNullable: TypeAlias = T | Unset | None
