# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type DecisionsRequestQuestionsValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .decisions_box_question import DecisionsBoxQuestion
    from .decisions_choice_question import DecisionsChoiceQuestion
    from .decisions_noul_question import DecisionsNoulQuestion
    from .decisions_score_question import DecisionsScoreQuestion

    DecisionsRequestQuestionsValue: TypeAlias = (
        DecisionsBoxQuestion
        | DecisionsChoiceQuestion
        | DecisionsNoulQuestion
        | DecisionsScoreQuestion
        | Unknown
    )
else:
    DecisionsRequestQuestionsValue = Any  # its parts are imported when a value of them arrives
"""One question; its `type` decides the form of the answer."""

decode = by_tag(
    "type",
    {
        "box": "decisions_box_question",
        "choice": "decisions_choice_question",
        "noul": "decisions_noul_question",
        "score": "decisions_score_question",
    },
)
