"""The models, by the vendor's names: `components.ChatUserMessage(role="user", content="Hi")`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_api.models import *  # noqa: F403

    ChatContentImageImageURL = ChatContentImageImageUrl  # noqa: F405
    ChatFormatJSONObjectConfig = ChatFormatJsonObjectConfig  # noqa: F405
    ChatFormatJSONSchemaConfig = ChatFormatJsonSchemaConfig  # noqa: F405
    FormatJSONObjectConfig = FormatJsonObjectConfig  # noqa: F405
    FormatJSONSchemaConfig = FormatJsonSchemaConfig  # noqa: F405

    class ChatJSONSchemaConfig(ChatJsonSchemaConfig):  # noqa: F405
        """A schema, whose own text is in `schema_`."""

        def __init__(
            self,
            *,
            name: str,
            schema_: Mapping[str, object] = ...,
            strict: bool | None = ...,
            description: str = ...,
        ) -> None: ...

else:

    def __getattr__(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name.endswith("TypedDict"):
            return dict  # for annotations
        value = _respelled(_find(name))
        globals()[name] = value
        return value


def _find(name: str) -> Any:
    """Return a model, also if only the case of its name differs, such as of `URL` and `Url`."""
    from openrouter_api import models
    from openrouter_api.model_names import MODULES

    if name not in MODULES:
        close = [ours for ours in MODULES if ours.lower() == name.lower()]
        if not close:
            raise AttributeError(
                f"there is no components.{name} here: pass a dict, and for annotations use "
                "the types of openrouter_sdk"
            )
        name = close[0]
    return getattr(models, name)


_UNDERSCORED = frozenset({"date", "datetime", "format", "schema"})
"""Properties whose names end in an underscore in the vendor's SDK."""


def _respelled(model: Any) -> Any:
    """Return a model that also takes the vendor's names of its properties; most have no others."""
    underscored = _UNDERSCORED.intersection(getattr(model, "wire_names", ()))
    return _with_underscores(model, underscored) if underscored else model


@cache
def _with_underscores(model: Any, underscored: frozenset[str]) -> Any:
    from openrouter_sdk.compat.openrouter.results import Respelled

    def init(self: Any, **properties: Any) -> None:
        ours = {f"{name}_": name for name in underscored}
        model.__init__(self, **{ours.get(name, name): value for name, value in properties.items()})

    members = {"__slots__": (), "__module__": __name__, "__init__": init}
    return type(model)(model.__name__, (Respelled, model), members)
