"""How a run asks for an answer of a type."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from openrouter_sdk.catalogue.request_price import candidates
from openrouter_sdk.structured.final_answer import FinalAnswer
from openrouter_sdk.structured.modes import check_mode, choose_mode
from openrouter_sdk.structured.requests import CHAT, RESPONSES

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue
    from openrouter_sdk.structured.modes import Mode
    from openrouter_sdk.tools.run.run_state import RunState


class TypedAnswer:
    """The arguments `output_type`, `mode` and `output_retries` of a run. Raises InvalidArgumentError."""

    def __init__(
        self, resource: str, output_type: object, mode: Mode, retries: int, taken: Collection[str]
    ) -> None:
        """`taken` has the names of the tools of the run."""
        check_mode(mode)
        request: Any = CHAT if resource == "chat" else RESPONSES
        self._mode = mode
        self.plan = FinalAnswer(
            output_type,
            request,
            mode="json_schema" if mode == "auto" else mode,
            output_retries=retries,
            taken=taken,
        )

    def decide(self, state: RunState, catalogue: Catalogue | None) -> None:
        """Choose the mode by what the models support, or that in which the run was begun."""
        mode: Any = self._mode
        if mode == "auto" and state.steps and state.output:
            mode = state.output
        supports = None if catalogue is None else catalogue.supports
        self.plan.ask_in(choose_mode(mode, candidates(state.settings), supports))
        state.output = self.plan.mode
