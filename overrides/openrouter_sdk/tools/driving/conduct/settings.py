"""What the conduct of a run needs to know besides its machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.price import Price
    from openrouter_sdk.exchange.state import Environment
    from openrouter_sdk.tools.driving.conduct.typed_answer import TypedAnswer

Hook = Callable[..., Any]


class RunSettings:
    """How a run treats its calls, and who is told of it."""

    def __init__(self, resource: str, environment: Environment) -> None:
        self.resource = resource
        """`chat` or `responses`."""
        self.clock = environment.clock
        self.now = environment.now
        self.context: Any = None
        """What tools get as `ToolContext.context`."""
        self.before_tool: Hook | None = None
        self.after_tool: Hook | None = None
        self.prepare_step: Hook | None = None
        self.stop_when: list[Hook] = []
        self.max_parallel = 8
        """How many tools run at the same time."""
        self.raises = False
        """Whether an exception in a tool ends the run."""
        self.saves = False
        """Whether there is a checkpoint."""
        self.tells = False
        """Whether anybody wants events."""
        self.streams = False
        """Whether replies are streamed."""
        self.needs_prices = False
        """Whether the cost is limited."""
        self.answer: TypedAnswer | None = None
        """How the answer is asked for, if it is to be of a type."""
        self.catalogue: Any = None
        """Where the prices are, if they are needed and could be found."""

    def price(self, arguments: Mapping[str, Any]) -> Price | None:
        """Return what a request may cost, by its arguments."""
        from openrouter_sdk.catalogue.request_price import price_of

        return price_of(self.catalogue, arguments)
