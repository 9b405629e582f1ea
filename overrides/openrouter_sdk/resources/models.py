"""`client.models`, with what the models can do and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.resources import models as generated

if TYPE_CHECKING:
    import os
    from typing import TypeAlias, Unpack

    from openrouter_api.models import Model
    from openrouter_api.params import ProviderPreferencesDict
    from openrouter_sdk.catalogue.model_index import Catalogue
    from openrouter_sdk.catalogue.price import Price
    from openrouter_sdk.catalogue.search import Filters
    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Models[Options]
    AsyncBase: TypeAlias = generated.AsyncModels[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Models, generated.AsyncModels


class Models(SyncBase):
    """`client.models`: the catalogue, as the API lists it and as data to ask.

    `find`, `price` and `supports` read a catalogue that the client fetches with `GET /models` when it is
    first needed, and shares with its copies. It is used for an hour; `max_age` is another age in seconds.
    `save` and `load` keep it in a file. Only one thread fetches it at a time.
    """

    __slots__ = ()

    def supports(
        self, id: str, fact: str, *facts: str, max_age: float | None = None, options: Options | None = None
    ) -> bool | None:
        """Return whether a model supports a request parameter, or a modality; of several, all of them::

            if client.models.supports("openai/gpt-4o-mini", "tools", "image"): ...

        None if the model or the fact is not known. Raises TransportError and APIError as `list` does.

        Args:
            id: Id of the model, or an alias; suffixes such as `:free` count.
            fact: A parameter, such as `tools`, `structured_outputs`, `response_format` or `reasoning`; an
                input modality, such as `image`; or one with its direction, such as `image_output`.
            facts: Further ones.
            max_age: Age in seconds from which the catalogue is fetched anew.
            options: Options of that request.
        """
        from openrouter_sdk.catalogue import access

        client, options = access.caller(self, options, id, fact, *facts)
        fetches = access.models(client, max_age)
        catalogue: Catalogue = access.drive(client, fetches, options)
        return catalogue.supports(id, fact, *facts)

    def find(
        self, *, max_age: float | None = None, options: Options | None = None, **filters: Unpack[Filters]
    ) -> list[Model]:
        """Return the models that pass all filters, in the order of the catalogue::

            client.models.find(supports=["tools", "structured_outputs"], max_prompt_price=0.5)

        What is unknown passes no filter. Entries that only stand for another one are left out. Raises
        InvalidArgumentError for a price that is none; TransportError and APIError as `list` does.

        Args:
            supports: What all must support; see `supports`.
            input_modalities: What all must take.
            output_modalities: What all must give.
            min_context: Shortest context length in tokens.
            max_prompt_price: Highest price of input, in USD per million tokens as in `provider.max_price`.
            max_completion_price: Highest price of output, in USD per million tokens.
            free: Whether they must cost nothing, or something.
            author: Author or authors, such as `openai`.
            query: Words that must occur in id, name or description.
            sort: An order of `list` that does not depend on use or speed. Unknown values come last.
            max_age: Age in seconds from which the catalogue is fetched anew.
            options: Options of that request.
        """
        from openrouter_sdk.catalogue import access
        from openrouter_sdk.catalogue.search import Search

        client, options = access.caller(self, options)
        search = Search(filters)
        return search.models(access.drive(client, access.models(client, max_age), options))

    def price(
        self,
        id: str,
        *,
        provider: str | ProviderPreferencesDict | None = None,
        max_age: float | None = None,
        options: Options | None = None,
    ) -> Price:
        """Return what a model costs, in USD for a token, request or image::

            price = client.models.price("openai/gpt-4o-mini")
            print(price.prompt, price.completion, price.context_length)

        Without a provider it is the listed price. With one, or with preferences as in a request, it is the
        highest of the endpoints that they leave, which takes another request. What is unknown is None, also
        all of it for an unknown model. Raises TransportError and APIError as `list` does.

        Args:
            id: Id of the model, or an alias; suffixes such as `:free` count.
            provider: Slug or name of a provider, or preferences such as `{"max_price": {"prompt": 1}}`.
            max_age: Age in seconds from which the catalogue is fetched anew.
            options: Options of the requests.
        """
        from openrouter_sdk.catalogue import access

        client, options = access.caller(self, options, id)
        fetches = access.prices(client, id, provider, max_age)
        price: Price = access.drive(client, fetches, options)
        return price

    def refresh(self, *, options: Options | None = None) -> None:
        """Fetch the catalogue now. Raises TransportError and APIError as `list` does."""
        from openrouter_sdk.catalogue import access

        client, options = access.caller(self, options)
        access.drive(client, access.models(client, None, anew=True), options)

    def save(self, path: str | os.PathLike[str], *, options: Options | None = None) -> None:
        """Write the catalogue to a JSON file, for `load`. Raises OSError, and what `list` raises."""
        from openrouter_sdk.catalogue import access, catalogue_file

        client, options = access.caller(self, options)
        catalogue = access.drive(client, access.models(client, None), options)
        catalogue_file.write(catalogue, path)

    def load(self, path: str | os.PathLike[str]) -> None:
        """Use the catalogue of a file that `save` wrote, without a request.

        It is used however old it is, until `refresh` or an explicit `max_age`. Raises OSError, and
        InvalidArgumentError for another file.
        """
        from openrouter_sdk.catalogue import catalogue_file
        from openrouter_sdk.catalogue.catalogue_cache import cache_of

        client: Any = self._client
        cache_of(client).put(catalogue_file.read(path), loaded=True)


class AsyncModels(AsyncBase):
    """`client.models` of the asynchronous client; see `Models`."""

    __slots__ = ()

    async def supports(
        self, id: str, fact: str, *facts: str, max_age: float | None = None, options: Options | None = None
    ) -> bool | None:
        """Return whether a model supports a request parameter, or a modality; see `Models.supports`."""
        from openrouter_sdk.catalogue import access

        client, options = access.caller(self, options, id, fact, *facts)
        fetches = access.models(client, max_age)
        catalogue: Catalogue = await access.async_drive(client, fetches, options)
        return catalogue.supports(id, fact, *facts)

    async def find(
        self, *, max_age: float | None = None, options: Options | None = None, **filters: Unpack[Filters]
    ) -> list[Model]:
        """Return the models that pass all filters, in the order of the catalogue; see `Models.find`."""
        from openrouter_sdk.catalogue import access
        from openrouter_sdk.catalogue.search import Search

        client, options = access.caller(self, options)
        search = Search(filters)
        return search.models(await access.async_drive(client, access.models(client, max_age), options))

    async def price(
        self,
        id: str,
        *,
        provider: str | ProviderPreferencesDict | None = None,
        max_age: float | None = None,
        options: Options | None = None,
    ) -> Price:
        """Return what a model costs, in USD for a token, request or image; see `Models.price`."""
        from openrouter_sdk.catalogue import access

        client, options = access.caller(self, options, id)
        fetches = access.prices(client, id, provider, max_age)
        price: Price = await access.async_drive(client, fetches, options)
        return price

    async def refresh(self, *, options: Options | None = None) -> None:
        """Fetch the catalogue now. Raises TransportError and APIError as `list` does."""
        from openrouter_sdk.catalogue import access

        client, options = access.caller(self, options)
        await access.async_drive(client, access.models(client, None, anew=True), options)

    async def save(self, path: str | os.PathLike[str], *, options: Options | None = None) -> None:
        """Write the catalogue to a JSON file, for `load`. Raises OSError, and what `list` raises."""
        from anyio.to_thread import run_sync

        from openrouter_sdk.catalogue import access, catalogue_file

        client, options = access.caller(self, options)
        catalogue = await access.async_drive(client, access.models(client, None), options)
        await run_sync(catalogue_file.write, catalogue, path)

    async def load(self, path: str | os.PathLike[str]) -> None:
        """Use the catalogue of a file that `save` wrote, without a request; see `Models.load`."""
        from anyio.to_thread import run_sync

        from openrouter_sdk.catalogue import catalogue_file
        from openrouter_sdk.catalogue.catalogue_cache import cache_of

        client: Any = self._client
        cache_of(client).put(await run_sync(catalogue_file.read, path), loaded=True)
