# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemApplyPatchCallOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation

    OutputItemApplyPatchCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation
        | ApplyPatchUpdateFileOperation
        | ApplyPatchDeleteFileOperation
        | Unknown
    )
else:
    OutputItemApplyPatchCallOperation = Any  # its parts are imported when a value of them arrives
"""OutputItemApplyPatchCallOperation, as the API has it."""

decode = by_tag(
    "type",
    {
        "create_file": "apply_patch_create_file_operation",
        "update_file": "apply_patch_update_file_operation",
        "delete_file": "apply_patch_delete_file_operation",
    },
)
