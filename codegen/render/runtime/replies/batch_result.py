"""A shortcut to the reply in a result of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..types import Model

if TYPE_CHECKING:
    from .reply import Reply

_MODELS: Final = (("choices", "ChatResult"), ("output", "OpenResponsesResult"), ("content", "MessagesResult"))
"""Property that only the replies of one API have -> their model."""


class BatchResult(Model):
    """Base class of `BatchObjectResultsItem`."""

    __slots__ = ()

    @property
    def reply(self) -> Reply | None:
        """The reply, as `chat.send`, `responses.send` or `messages.create` would return it.

        None after an error, and for embeddings, whose `vectors` are in `response.body`.
        """
        body: Any = getattr(getattr(self, "response", None), "body", None)
        data = body.to_dict() if hasattr(body, "to_dict") else {}
        name = next((model for key, model in _MODELS if key in data), None)
        if name is None:
            return None
        from .. import models

        reply: Reply = getattr(models, name).from_dict(data)
        return reply
