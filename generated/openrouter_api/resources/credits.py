# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `credits`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import credits as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.credits import GetCreditsResponse
    from ..operation import Retries, Timeouts


class Credits(SyncResource[O]):
    """Credits: `create_coinbase_charge`, `get` (`get_credits`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.CREATE_COINBASE_CHARGE)
    def create_coinbase_charge(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Start a Coinbase purchase (withdrawn).

        Withdrawn: the API answers 410 to every call, whatever the contract lists for success. It
        takes no key and no body, and no other operation buys credits.

        Deprecated.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: GoneError (410).
            TransportError: No usable response.

        Example:
            client.credits.create_coinbase_charge()
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetCreditsResponse:
        """Read the credits bought and used.

        Reports how much credit the account has bought and spent over its lifetime; what remains is
        the difference of the two. Needs a management key. For the limit and spending of one API
        key, call `api_keys.get_current`.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetCreditsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.credits.get()
        """
        raise NotImplementedError

    get_credits = get


class AsyncCredits(AsyncResource[O]):
    """Credits: `create_coinbase_charge`, `get` (`get_credits`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.CREATE_COINBASE_CHARGE)
    async def create_coinbase_charge(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Start a Coinbase purchase (withdrawn).

        Withdrawn: the API answers 410 to every call, whatever the contract lists for success. It
        takes no key and no body, and no other operation buys credits.

        Deprecated.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: GoneError (410).
            TransportError: No usable response.

        Example:
            await client.credits.create_coinbase_charge()
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetCreditsResponse:
        """Read the credits bought and used.

        Reports how much credit the account has bought and spent over its lifetime; what remains is
        the difference of the two. Needs a management key. For the limit and spending of one API
        key, call `api_keys.get_current`.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetCreditsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.credits.get()
        """
        raise NotImplementedError

    get_credits = get
