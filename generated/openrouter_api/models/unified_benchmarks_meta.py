# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import UnifiedBenchmarksMetaSource


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarksMeta(_Model):
    """What a benchmark answer covers and where its numbers come from."""

    as_of: str
    """Date or time that the scores stand for, in ISO 8601."""
    citation: str | None
    """Text with which to credit the source. Null when there is none."""
    model_count: int
    """Number of models in the answer. One model may have several rows."""
    source: UnifiedBenchmarksMetaSource | None
    """The one source of all rows. Null when the answer is not limited to one."""
    source_url: str | None
    """Web page of the source. Null when there is none."""
    task_type: str | None
    """Kind of task the answer was filtered by. Null when it was not."""
    version: Literal["v1"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksMeta)
        self.as_of = pop("as_of", UNSET)
        self.citation = pop("citation", UNSET)
        self.model_count = pop("model_count", UNSET)
        self.source = pop("source", UNSET)
        self.source_url = pop("source_url", UNSET)
        self.task_type = pop("task_type", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksMeta.decode
UnifiedBenchmarksMeta.wire_names = {
    "as_of": "as_of",
    "citation": "citation",
    "model_count": "model_count",
    "source": "source",
    "source_url": "source_url",
    "task_type": "task_type",
    "version": "version",
}
