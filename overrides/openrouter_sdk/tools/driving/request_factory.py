"""The requests of a run: from the arguments of a step to what the client sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, Self

from openrouter_sdk.config.options import OPTION_NAMES
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Options, Settings
    from openrouter_sdk.exchange.state import CallState, Environment
    from openrouter_sdk.tools.run.actions import SendStep

    class Client(Protocol):
        """What runs need of a client."""

        _settings: Settings
        _environment: Environment
        _sleep: Any
        _run_observer: Any
        _media: Any

        def configured(self, options: Options | None) -> Self: ...

        def _prepare(
            self,
            operation: Operation[Any, Any],
            params: Mapping[str, object],
            options: Options | None,
            *,
            streaming: bool = False,
        ) -> CallState: ...

        def _driver(self, state: CallState, params: Mapping[str, object]) -> Any: ...


class RequestFactory:
    """Prepares the requests of a run."""

    def __init__(
        self,
        client: Client,
        operation: Operation[Any, Any],
        headers: dict[str, Any],
        *,
        streaming: bool,
    ) -> None:
        """`headers` are the arguments that are headers, which no state contains."""
        # What models answered goes back unchanged, whether or not the contract allows it.
        self.client = client.configured({"check_arguments": False})
        self.operation = operation
        self.arguments: dict[str, Any] = {}
        """Those of the prepared request."""
        self._headers = headers
        self.streaming = streaming

    def prepare(self, step: SendStep) -> CallState:
        """Return a call that is ready to be sent. Raises InvalidArgumentError."""
        options: Options | None = None
        if step.seconds is not None:
            timeout = self.client._settings.timeout
            left = max(step.seconds, 0.001)
            total = left if timeout.total is None else min(timeout.total, left)
            options = {"timeout": replace(timeout, total=total)}
        self.arguments = {**step.arguments, **self._headers}
        try:
            return self.client._prepare(self.operation, self.arguments, options, streaming=self.streaming)
        except InvalidArgumentError:
            for name in OPTION_NAMES:
                if name in step.arguments and name not in self.operation.bodies[0].fields:
                    message = f"prepare_step may change arguments of the request, but not the option {name!r}"
                    raise InvalidArgumentError(message) from None
            raise
