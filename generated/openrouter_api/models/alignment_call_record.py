# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AlignmentCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .alignment_allowed_call_record import AlignmentAllowedCallRecord
    from .alignment_blocked_call_record import AlignmentBlockedCallRecord
    from .alignment_unavailable_call_record import AlignmentUnavailableCallRecord

    AlignmentCallRecord: TypeAlias = (
        AlignmentAllowedCallRecord | AlignmentBlockedCallRecord | AlignmentUnavailableCallRecord | Unknown
    )
else:
    AlignmentCallRecord = Any  # its parts are imported when a value of them arrives
"""What became of one model call under the rules: allowed, blocked, or not judged."""

decode = by_tag(
    "outcome",
    {
        "allowed": "alignment_allowed_call_record",
        "blocked": "alignment_blocked_call_record",
        "unavailable": "alignment_unavailable_call_record",
    },
)
