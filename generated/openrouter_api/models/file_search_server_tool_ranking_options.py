# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FileSearchServerToolRankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import FileSearchServerToolRankingOptionsRanker


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FileSearchServerToolRankingOptions(_Model):
    """How file search ranks what it finds."""

    ranker: FileSearchServerToolRankingOptionsRanker | Unset = UNSET
    """Ranking algorithm to use."""
    score_threshold: float | Unset = UNSET
    """Results that score below this are dropped."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileSearchServerToolRankingOptions)
        self.ranker = pop("ranker", UNSET)
        self.score_threshold = pop("score_threshold", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FileSearchServerToolRankingOptions.decode
FileSearchServerToolRankingOptions.wire_names = {
    "ranker": "ranker",
    "score_threshold": "score_threshold",
}
