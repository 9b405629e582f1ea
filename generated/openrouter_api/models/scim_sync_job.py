# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ScimSyncJob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ScimSyncJobStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ScimSyncJob(_Model):
    """A job that brings groups in line with the identity provider."""

    created_at: str
    """When the job was asked for, ISO 8601."""
    deleted_groups: int | None
    """Number of groups the job removed. Null while unknown."""
    error_message: str | None
    """Why the job failed, for a person to read. Null when it has not."""
    finished_at: str | None
    """When the job ended, ISO 8601. Null while it has not."""
    id: str
    """Id to poll the job by."""
    started_at: str | None
    """When work on the job began, ISO 8601. Null while it waits."""
    status: ScimSyncJobStatus
    """How far the job is."""
    synced_groups: int | None
    """Number of groups the job brought up to date. Null while unknown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ScimSyncJob)
        self.created_at = pop("created_at", UNSET)
        self.deleted_groups = pop("deleted_groups", UNSET)
        self.error_message = pop("error_message", UNSET)
        self.finished_at = pop("finished_at", UNSET)
        self.id = pop("id", UNSET)
        self.started_at = pop("started_at", UNSET)
        self.status = pop("status", UNSET)
        self.synced_groups = pop("synced_groups", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ScimSyncJob.decode
ScimSyncJob.wire_names = {
    "created_at": "created_at",
    "deleted_groups": "deleted_groups",
    "error_message": "error_message",
    "finished_at": "finished_at",
    "id": "id",
    "started_at": "started_at",
    "status": "status",
    "synced_groups": "synced_groups",
}
