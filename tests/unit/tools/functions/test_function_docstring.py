"""Descriptions of tools and parameters, from docstrings of every common style."""

from __future__ import annotations

from openrouter_sdk.tools.functions.function_docstring import read_docstring
from tests.each import each

GOOGLE = """Find a hotel.

    Only in Europe.

    Args:
        city (str): Name of the city,
            in English.
        nights: How many. Default: 1

    Returns:
        The hotels.
    """
NUMPY = """Find a hotel.

    Only in Europe.

    Parameters
    ----------
    city : str
        Name of the city,
        in English.
    nights : int, optional
        How many. Default: 1

    Returns
    -------
    list
        The hotels.
    """
REST = """Find a hotel.

    Only in Europe.

    :param str city: Name of the city,
        in English.
    :param nights: How many. Default: 1
    :returns: the hotels
    """
EPYDOC = """Find a hotel.

    Only in Europe.

    @param city: Name of the city,
        in English.
    @type city: str
    @param nights: How many. Default: 1
    @return: the hotels
    """
HOTEL = (
    "Find a hotel.\n\nOnly in Europe.",
    {"city": "Name of the city, in English.", "nights": "How many. Default: 1"},
)
CASES: dict[str, tuple[str | None, tuple[str | None, dict[str, str]]]] = {
    "google": (GOOGLE, HOTEL),
    "numpy": (NUMPY, HOTEL),
    "rest": (REST, HOTEL),
    "epydoc": (EPYDOC, HOTEL),
    "none": (None, (None, {})),
    "empty": ("  \n ", (None, {})),
    "plain": ("  One.\n\n    Two: three.\n    - a\n", ("One.\n\nTwo: three.\n- a", {})),
    "a colon in a sentence": ("Ask for these args: a and b.", ("Ask for these args: a and b.", {})),
    "only sections": ("Args:\n    a: The a.", (None, {"a": "The a."})),
    "sections without parameters": ("Now.\n\nRaises:\n    ValueError: never", ("Now.", {})),
    "two in one entry": (
        "F.\n\nParameters\n----------\na, b : int\n    Both.\n",
        ("F.", {"a": "Both.", "b": "Both."}),
    ),
    "broken": ("F.\n\n:param\n", ("F.\n\n:param", {})),
}


@each("docstring, expected", CASES.values(), ids=CASES)
def test_what_a_docstring_says(docstring: str | None, expected: tuple[str | None, dict[str, str]]) -> None:
    assert read_docstring(docstring) == expected
