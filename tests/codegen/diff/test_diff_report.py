"""How a comparison reads: counts first, breaking first, by resource; accepted changes; the version bump."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import pytest

from codegen.diff import Report, compare, read_accepted, write_accepted
from codegen.document.openapi import Document, schemas
from tests.codegen.diff.contract_pairs import BASE, NO_ALIASES, PAIRS


def revision(what: str) -> Document:
    return next(pair.new for pair in PAIRS if pair.what == what)


def report(new: Document, accepted: dict[str, str] | None = None, version: str = "0.4.0") -> Report:
    return compare(BASE, new, accepted, aliases=NO_ALIASES, version=version)


@pytest.fixture
def mixed() -> Document:
    """A revision with rows of every level, in two resources."""
    new = deepcopy(revision("a value is added"))
    del new["paths"]["/boxes/{box}/open"]
    schemas(new)["Thing"]["properties"]["weight"] = {"type": "number"}
    return new


def test_the_text_begins_with_the_counts_and_the_bump(mixed: Document) -> None:
    first = report(mixed).text().splitlines()[0]
    assert first == (
        "1 breaking, 1 warning, 3 info; 4 -> 3 operations. Suggested version bump: minor (from 0.4.0)."
    )


def test_levels_come_in_order_and_rows_stand_below_their_resource(mixed: Document) -> None:
    lines = report(mixed).text().splitlines()
    titles = [line for line in lines if line.isupper()]
    assert [title.split()[0] for title in titles] == ["BREAKING", "WARNING", "INFO"]
    breaking = lines.index(titles[0])
    assert lines[breaking + 1] == "  boxes"
    assert lines[breaking + 2] == "    boxes.open - operation removed: POST /boxes/{box}/open"


def test_every_breaking_row_shows_rule_and_fingerprint_and_every_level_what_to_do(mixed: Document) -> None:
    made = report(mixed)
    text = made.text()
    assert all(f"operation-removed {finding.fingerprint}" in text for finding in made.breaking)
    assert text.count("What to do") == 3


def test_markdown_has_tables_and_what_to_paste_in_order_to_accept(mixed: Document) -> None:
    made = report(mixed)
    text = made.markdown()
    assert "<summary>Breaking (1 in 1 row)</summary>" in text
    assert "| `boxes.open` | operation removed | `POST /boxes/{box}/open` |  |" in text
    assert f'"{made.breaking[0].fingerprint}" = ""' in text


def test_markdown_begins_with_a_summary_and_folds_the_rest(mixed: Document) -> None:
    text = report(mixed).markdown(["the weather"], [("More", "Words")])
    summary, _, details = text.partition("<details>")
    assert summary.splitlines() == [
        "**1 breaking, 1 warning, 3 info; 4 -> 3 operations. Suggested version bump: minor (from 0.4.0).**",
        "",
        "What breaks:",
        "",
        "- `boxes.open` operation removed: `POST /boxes/{box}/open`",
        "",
        "To review:",
        "",
        "- [ ] Alias or accept the breaking changes (1)",
        "- [ ] Mention the warnings that callers notice in the changelog (1)",
        "- [ ] the weather",
        "",
    ]
    assert details.count("</details>") == text.count("<details>") == 5
    assert details.endswith("<details><summary>More</summary>\n\nWords\n\n</details>\n")


def test_the_summary_lists_the_first_breaking_rows_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.diff.report.MAX_SUMMARY", 2)
    new = deepcopy(BASE)
    for path in ("/boxes/{box}/open", "/things/{id}"):
        del new["paths"][path]
    schemas(new)["Thing"]["properties"]["name"] = {"type": "boolean"}
    summary, _, _ = report(new).markdown().partition("<details>")
    assert [line for line in summary.splitlines() if line.startswith("- ") and "[ ]" not in line] == [
        "- `boxes.open` operation removed: `POST /boxes/{box}/open`",
        "- `Thing.name` type changed in requests: `string -> boolean`",
        "- and 2 more rows",
    ]


def test_markdown_says_that_nothing_breaks() -> None:
    assert "Nothing breaks." in report(revision("a text may be longer")).markdown()


def test_a_bar_does_not_end_a_cell() -> None:
    text = report(revision("another type as well")).markdown()
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert {len(row.replace("\\|", "").split("|")) for row in rows} == {6}


def test_json_has_one_object_a_finding_with_all_that_is_known(mixed: Document) -> None:
    content = json.loads(report(mixed).json())
    assert content["summary"] == {
        "breaking": 1,
        "warning": 1,
        "info": 3,
        "unaccepted_breaking": 1,
        "operations": {"old": 4, "new": 3},
        "reworded": 0,
        "bump": "minor",
        "version": "0.4.0",
    }
    first = content["findings"][0]
    assert len(content["findings"]) == 5
    assert (first["level"], first["rule"], first["resource"]) == ("breaking", "operation-removed", "boxes")
    assert (first["where"], first["old"], first["new"]) == ("boxes.open", "POST /boxes/{box}/open", "")
    assert (first["operations"], first["accepted"]) == (["boxes.open"], None)


def test_what_is_the_same_in_many_operations_is_one_row() -> None:
    new = deepcopy(BASE)
    for path, method in (("/things", "get"), ("/things", "post"), ("/things/{id}", "get")):
        new["paths"][path][method]["responses"]["429"] = {"description": "Too Many Requests"}
    text = report(new).text()
    assert "things.create, things.get, things.list: response 429 - error status added: 429" in text


def test_values_of_one_enum_are_one_row() -> None:
    new = deepcopy(BASE)
    schemas(new)["Color"]["enum"] += ["blue", "black"]
    assert 'Color - value added in responses: "black", "blue"' in report(new).text()


def test_a_place_inside_a_component_is_said_by_property_item_and_variant() -> None:
    new = deepcopy(BASE)
    schemas(new)["Thing"]["properties"]["sizes"]["items"]["minimum"] = 1
    assert {f.where for f in report(new).findings} == {"Thing.sizes[]"}


def test_a_cycle_of_components_ends() -> None:
    new = deepcopy(BASE)
    schemas(new)["Thing"]["properties"]["inside"] = {"$ref": "#/components/schemas/ThingList"}
    assert {f.change.old for f in report(new).findings} >= {"string"}


# --- acceptance ---------------------------------------------------------------------------------------------


def test_an_accepted_change_is_shown_with_its_reason_and_does_not_fail(mixed: Document) -> None:
    fingerprint = report(mixed).breaking[0].fingerprint
    made = report(mixed, {fingerprint: "nobody opens boxes"})
    assert (made.breaking, made.exit_code) == ((), 0)
    assert "(accepted: nobody opens boxes)" in made.text()
    assert "1 breaking (1 accepted)" in made.summary()


def test_an_entry_without_a_reason_accepts_nothing_and_is_told(mixed: Document) -> None:
    fingerprint = report(mixed).breaking[0].fingerprint
    made = report(mixed, {fingerprint: ""})
    assert made.exit_code == 1
    assert f"note: accepted.toml: {fingerprint} has no reason, so it accepts nothing" in made.text()


def test_an_entry_that_matches_nothing_is_told_and_does_not_fail() -> None:
    made = report(BASE, {"0123456789abcdef": "long ago"})
    assert made.exit_code == 0
    assert made.outdated == ("0123456789abcdef",)
    assert "note: accepted.toml: 0123456789abcdef matches nothing any more; remove it" in made.text()


def test_what_was_accepted_is_written_and_read_with_its_reason(mixed: Document, tmp_path: Path) -> None:
    reasons = {finding.fingerprint: 'said "so"' for finding in report(mixed).breaking}
    path = tmp_path / "accepted.toml"
    write_accepted(report(mixed, reasons).accepted, path)
    assert read_accepted(path) == reasons


# --- version ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "version", "bump"),
    [
        ("an operation is removed", "1.2.0", "major"),
        ("an operation is removed", "0.2.0", "minor"),
        ("a text may be longer", "1.2.0", "minor"),
        ("a text may be longer", "0.2.0", "patch"),
        ("a style is spelled out", "1.2.0", "none"),
    ],
)
def test_the_bump_follows_the_worst_finding(what: str, version: str, bump: str) -> None:
    assert report(revision(what), version=version).bump == bump


def test_an_accepted_breaking_change_is_still_one_for_the_version(mixed: Document) -> None:
    fingerprint = report(mixed).breaking[0].fingerprint
    assert report(mixed, {fingerprint: "yes"}, version="1.0.0").bump == "major"


def test_other_words_are_counted_and_no_finding() -> None:
    old, new = deepcopy(BASE), deepcopy(BASE)
    schemas(old)["Thing"]["description"] = "One."
    schemas(new)["Thing"]["description"] = "Another."
    old["paths"]["/things"]["get"]["summary"] = "Only here"
    made = compare(old, new, aliases=NO_ALIASES, version="1.0.0")
    assert (made.findings, made.reworded, made.bump) == ((), 1, "patch")
