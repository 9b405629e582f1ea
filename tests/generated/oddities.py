"""Ways in which a server's JSON may differ from its contract."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import HealthCheck, Phase, settings, strategies as st

law = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no counterexample."""
sweep = settings(law, max_examples=3, phases=[Phase.explicit, Phase.generate])
"""For examples that go through the whole contract: a few are many cases, and a seed cannot be shrunk."""
SEEDS = st.sampled_from(random.SystemRandom().sample(range(2**32), 3))
"""Other seeds in each run, but the same for all tests, since instances of the whole contract take a while."""

KEYS = (
    "x_future",
    "",
    "a b",
    "type",
    "id",
    "additional_properties",
    "to_dict",
    "decode",
    "wire_names",
    "self",
    "__class__",
    "ключ",
)
LEAVES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    2**70,
    0.5,
    1.0,
    "",
    "openrouter:not_yet_invented",
    "\ud800",
    "☃",
)

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)  # beyond, parsers of JSON return the nearest float
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
"""Any JSON value that all parsers of JSON read alike."""


def odd(value: Any, chance: random.Random, rate: float) -> Any:
    """A copy of the value in which each part was changed with the probability `rate`."""
    if chance.random() < rate:
        return _other(value, chance)
    if isinstance(value, dict):
        changed = {key: odd(member, chance, rate) for key, member in value.items() if chance.random() >= rate}
        if chance.random() < rate:
            changed[chance.choice(KEYS)] = _other(None, chance)
        return changed
    if isinstance(value, list):
        return [odd(member, chance, rate) for member in value]
    return value


def _other(value: Any, chance: random.Random) -> Any:
    """Something else than the value: another type, an unknown word, a null, a list where one was expected."""
    leaf = chance.choice(LEAVES)
    return chance.choice(
        (
            leaf,
            [leaf],
            [value, leaf],
            {"type": leaf, "role": leaf, "id": leaf},
            {"type": "openrouter:not_yet_invented", "deep": {"er": [leaf, {"null": None}]}},
            {},
            [],
            [[{"type": leaf}]],
        )
    )


def with_unknown_fields(value: Any, depth: int = 0) -> Any:
    """A copy with an unknown field in every object, at any depth."""
    if isinstance(value, dict):
        grown = {key: with_unknown_fields(member, depth + 1) for key, member in value.items()}
        return {**grown, "x_future": {"depth": depth, "list": [None, {"x_inner": True}]}}
    if isinstance(value, list):
        return [with_unknown_fields(member, depth + 1) for member in value]
    return value
