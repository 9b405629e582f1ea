"""Whether a model takes the images, audio and video of a request, by the catalogue, before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.catalogue.access import async_catalogue_for, catalogue_for
from openrouter_sdk.catalogue.request_price import candidates
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue
    from openrouter_sdk.config.options import Settings

_DECISIVE: Final = frozenset(("model", "models", "messages", "input"))
"""Properties whose values in `extra_body` replace what is looked at here."""


class MediaCheck:
    """The check of one request, which fetches the catalogue unless the client has it.

    What the catalogue does not know is allowed, and everything if it cannot be fetched.
    """

    __slots__ = ("_client", "_media", "_models")

    def __init__(
        self, client: Any, params: Mapping[str, Any], settings: Settings, media: Mapping[str, str]
    ) -> None:
        # A client with the key of the call, since crash reporters print options among local variables.
        self._client = client.__copy__()
        self._client._settings = own = copy(settings)
        self._client._media = None
        own.extra_body = own.extra_query = {}
        self._media = media
        """Modality -> where the request has it."""
        self._models = candidates(params) if _DECISIVE.isdisjoint(settings.extra_body) else []

    def run(self) -> None:
        """Raise InvalidArgumentError if no model takes what the request has."""
        if self._models:
            self._judge(catalogue_for(self._client))

    async def run_async(self) -> None:
        """Raise InvalidArgumentError if no model takes what the request has."""
        if self._models:
            self._judge(await async_catalogue_for(self._client))

    def _judge(self, catalogue: Catalogue | None) -> None:
        refusal = catalogue and refusal_of(catalogue, self._models, self._media)
        if refusal:
            raise InvalidArgumentError(refusal)


def refusal_of(catalogue: Catalogue, models: list[str], media: Mapping[str, str]) -> str | None:
    """Say why a request cannot be served; None if one of the models takes all of it, or may."""
    for modality, place in media.items():
        if all(catalogue.supports(model, f"{modality}_input") is False for model in models):
            named = " and ".join(models)
            does = "does" if len(models) == 1 else "do"
            return (
                f"{place}: by the catalogue, {named} {does} not take {modality} input; choose a model of "
                f'client.models.find(input_modalities=["{modality}"]), or send it unchecked with the option '
                "check_arguments=False"
            )
    return None
