# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type DecisionsResponseAnswersValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .decisions_box_answer import DecisionsBoxAnswer
    from .decisions_choice_answer import DecisionsChoiceAnswer
    from .decisions_noul_answer import DecisionsNoulAnswer
    from .decisions_score_answer import DecisionsScoreAnswer

    DecisionsResponseAnswersValue: TypeAlias = (
        DecisionsBoxAnswer | DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer | Unknown
    )
else:
    DecisionsResponseAnswersValue = Any  # its parts are imported when a value of them arrives
"""Answer to one question, of the same `type` as the question."""

decode = by_tag(
    "type",
    {
        "box": "decisions_box_answer",
        "choice": "decisions_choice_answer",
        "noul": "decisions_noul_answer",
        "score": "decisions_score_answer",
    },
)
