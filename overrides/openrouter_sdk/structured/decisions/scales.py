"""What `Annotated` says of the fields of a decision."""

from __future__ import annotations

from openrouter_sdk.errors import InvalidArgumentError


class Score:
    """The levels of a score, from the lowest to the highest: `Annotated[float, Score("calm", "angry")]`."""

    __slots__ = ("extra_json_schema",)

    def __init__(self, *levels: str) -> None:
        if len(levels) < 2 or not all(isinstance(one, str) and one for one in levels):
            raise InvalidArgumentError("Score needs two levels or more, each a text that says what it is")
        self.extra_json_schema = {"x-levels": list(levels)}

    def __repr__(self) -> str:
        return f"Score({', '.join(map(repr, self.extra_json_schema['x-levels']))})"


class Criteria:
    """When each choice is right: `Annotated[Literal["bug", "idea"], Criteria(bug="Something is broken.")]`.

    For a bool, the choices are `true` and `false`, and both are needed.
    """

    __slots__ = ("extra_json_schema",)

    def __init__(self, **criteria: str) -> None:
        if not criteria or not all(isinstance(one, str) and one for one in criteria.values()):
            raise InvalidArgumentError("Criteria needs a text for each choice that it names")
        self.extra_json_schema = {"x-criteria": dict(criteria)}

    def __repr__(self) -> str:
        named = (f"{name}={text!r}" for name, text in self.extra_json_schema["x-criteria"].items())
        return f"Criteria({', '.join(named)})"
