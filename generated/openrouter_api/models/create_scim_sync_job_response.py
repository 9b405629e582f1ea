# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateScimSyncJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .scim_sync_job import ScimSyncJob

decode_scim_sync_job: Decode = late(globals(), "decode_scim_sync_job", "scim_sync_job")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateScimSyncJobResponse(_Model):
    """Wraps the job just started."""

    data: ScimSyncJob
    """The job, with the id to poll it by."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateScimSyncJobResponse)
        value = pop("data", UNSET)
        self.data = decode_scim_sync_job(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateScimSyncJobResponse.decode
CreateScimSyncJobResponse.wire_names = {
    "data": "data",
}
