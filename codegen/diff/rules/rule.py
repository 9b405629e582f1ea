"""What a rule is, and the advice that several rules give."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from codegen.diff.change import Side

Level = Literal["breaking", "warning", "info"]
LEVELS: tuple[Level, ...] = ("breaking", "warning", "info")


@frozen
class Rule:
    """A kind of difference."""

    id: str
    level: Level
    side: Side
    area: str
    summary: str
    action: str
    """What maintainers should do."""
    fingerprinted_as: str = ""
    """The rule that judged such changes before, so that their fingerprints stay; by default itself."""


SEND = "Callers must stop sending it; mention it in the changelog."
ADAPT = "Callers must change what they send; mention it in the changelog."
READ = "Programs that read it must be changed; mention it in the changelog."
SERVE = "Programs that the API calls must be changed; mention it in the changelog."
NOTHING = "Nothing; existing programs keep working."
NEW = "Describe it in the prose overlay; mention it in the changelog."
OPEN = "Nothing breaks, because unknown values are kept; programs may want to handle the new one."
LOOK = "Check whether callers are affected."
ALIAS = "Add an alias to codegen/names.toml, or accept the change with a reason."
