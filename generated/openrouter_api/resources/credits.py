# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `credits`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import AsyncResource, O, SyncResource
from ..operations import credits as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.credits import GetCreditsResponse
    from ..operation import Operation


_METHODS: dict[str, Operation[Any, Any]] = {
    "create_coinbase_charge": _operations.CREATE_COINBASE_CHARGE,
    "get_credits": _operations.GET_CREDITS,
}


class Credits(SyncResource[O]):
    """Credits: `create_coinbase_charge`, `get_credits`."""

    __slots__ = ()
    _methods = _METHODS

    def create_coinbase_charge(self, *, options: O | None = None) -> None:
        """Start a Coinbase purchase (withdrawn).

        Withdrawn: the API answers 410 to every call, whatever the contract lists for success. It
        takes no key and no body, and no other operation buys credits.

        Deprecated.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            None (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 410.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_COINBASE_CHARGE, {}, options)

    def get_credits(self, *, options: O | None = None) -> GetCreditsResponse:
        """Read the credits bought and used.

        Reports how much credit the account has bought and spent over its lifetime; what remains is
        the difference of the two. Needs a management key. For the limit and spending of one API
        key, call `api_keys.get_current_key_metadata`.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            GetCreditsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_CREDITS, {}, options)


class AsyncCredits(AsyncResource[O]):
    """Credits: `create_coinbase_charge`, `get_credits`."""

    __slots__ = ()
    _methods = _METHODS

    async def create_coinbase_charge(self, *, options: O | None = None) -> None:
        """Start a Coinbase purchase (withdrawn).

        Withdrawn: the API answers 410 to every call, whatever the contract lists for success. It
        takes no key and no body, and no other operation buys credits.

        Deprecated.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            None (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 410.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_COINBASE_CHARGE, {}, options)

    async def get_credits(self, *, options: O | None = None) -> GetCreditsResponse:
        """Read the credits bought and used.

        Reports how much credit the account has bought and spent over its lifetime; what remains is
        the difference of the two. Needs a management key. For the limit and spending of one API
        key, call `api_keys.get_current_key_metadata`.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            GetCreditsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_CREDITS, {}, options)
