"""`client.files`, with uploads from a path and downloads to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import files as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Files[Options]
    AsyncBase: TypeAlias = generated.AsyncFiles[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Files, generated.AsyncFiles


class Files(SyncBase):
    """Files: `delete`, `download`, `get` (`retrieve`), `list`, `upload`. The vendor's names are in
    brackets.
    """

    __slots__ = ()


class AsyncFiles(AsyncBase):
    """`client.files` of the asynchronous client, with the methods of `Files`."""

    __slots__ = ()
