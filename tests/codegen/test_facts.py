"""Each kind of fact is noticed when it is taken out of the generated package, and all of them are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.audit.verify import audit, missing
from tests.codegen.rendering import Rendered

BOOK = "components/schemas/Book: property"
REQUEST = "components/schemas/BookRequest: property"


@pytest.mark.parametrize(
    ("file", "text", "replacement", "problem"),
    [
        # operations
        ("operations/books.py", "READ_COVER:", "OTHER:", "GET /books/{book-id}/cover: no operation"),
        ("resources/books.py", "def read_cover(", "def other(", "no method Books.read_cover"),
        ("operations/books.py", 'path="/books",', 'path="/boots",', "GET /books: described as GET /boots"),
        ("resources/books.py", ") -> ListBooksResponse:", ") -> Error:", "no type ListBooksResponse"),
        # parameters
        ("operations/books.py", 'Parameter("ids", "ids"', 'Parameter("ids", "x"', "no parameter ids"),
        ("params/books.py", "    ids: Sequence[int]\n", "", "GET /books: no argument type for ids"),
        ("params/books.py", "ids: Sequence[int]", "ids: Sequence[str]", "no type integer in the list"),
        ("resources/books.py", "limit: int =", "limit: str =", "parameter limit: no type integer"),
        # properties
        ("models/books.py", "    title: str | None = None\n", "", "no property title"),
        ("models/books.py", '(("born_in", "born-in"),)', '(("born_in", "x"),)', "no property born-in"),
        ("operations/books.py", '"notes": "object', '"more": "object', "no body property notes"),
        # types
        ("models/books.py", "extra: dict[str, Any]", "extra: str", f"{BOOK} extra: no type object"),
        ("models/books.py", "price: float", "price: int", f"{BOOK} price: no type number"),
        ("models/books.py", "author: Author", "author: Book", f"{BOOK} author: no type Author"),
        ("models/books.py", "dict[str, Edition]", "dict[str, Book]", "no type Edition in the map"),
        ("models/books.py", "blocks: str | list[Medium]", "blocks: str", f"{BOOK} blocks: no type list"),
        ("models/books.py", "blocks: str | list", "blocks: list", f"{BOOK} blocks: no type string"),
        ("models/books.py", "price: float", "price: Any", f"{BOOK} price: no type number"),
        ("models/books.py", 'author", "subtitle")', 'author")', f"{BOOK} subtitle: null is not kept"),
        ("params/books.py", "genre: _models.Genre", "genre: int", f"{REQUEST} genre: no"),
        ("params/books.py", '"born-in": "int"', '"born-in": "str"', "property born-in: no type integer"),
        ("params/books.py", "Alias = PrintDict | _models.Print |", "Alias =", "Medium: no type Print"),
        # values
        ("models/values.py", '"poem", "it', '"it', "components/schemas/Genre: no value 'poem'"),
        ("models/values.py", "Literal[1, 2, 3]", "Literal[1, 2]", "EditionState: no value 3"),
        ("models/books.py", 'kind: Literal["book"]', "kind: str", f"{BOOK} kind: no value 'book'"),
        # limits
        ("models/books.py", '"""Limits: above 0."""', '""""""', f"{BOOK} price: its exclusiveMinimum 0"),
        ("contract.json", '"minLength":2', '"minLength":3', "title: no minLength 2 in contract.json"),
        ("resources/books.py", "Limits: from 0 to 500.", "", "offset: its maximum 500 is not told"),
    ],
)
def test_a_fact_that_is_taken_out_of_the_package_is_named(
    library: Rendered, tmp_path: Path, file: str, text: str, replacement: str, problem: str
) -> None:
    copy = library.copy(tmp_path)
    before = (copy.package / file).read_text("utf-8")
    assert text in before
    (copy.package / file).write_text(before.replace(text, replacement), "utf-8")
    assert [line for line in missing(copy.document, copy.package) if problem in line]


def test_a_limit_of_an_argument_is_told_by_its_method_or_its_type(library: Rendered, tmp_path: Path) -> None:
    copy = library.copy(tmp_path)
    for path in [copy.package / "params" / "books.py", copy.package / "resources" / "books.py"]:
        assert missing(copy.document, copy.package) == []
        path.write_text(path.read_text("utf-8").replace("at most 80 characters", ""), "utf-8")
    assert missing(copy.document, copy.package) == [f"{REQUEST} title: its maxLength 80 is not told"]


def test_the_facts_are_counted(library: Rendered) -> None:
    assert audit(library.document, library.package)[1] == {
        "operations": 6,
        "parameters": 10,
        "properties": 70,
        "types": 117,
        "values": 16,
        "nulls": 2,
        "limits": 9,
    }
