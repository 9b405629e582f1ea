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
"""A file change in a rejected answer: create, update or delete, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "create_file": "apply_patch_create_file_operation",
        "update_file": "apply_patch_update_file_operation",
        "delete_file": "apply_patch_delete_file_operation",
    },
)
