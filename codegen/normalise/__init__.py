"""Normalise a vendor document into the canonical contract by a sequence of passes.

Each pass is a pure function `document -> (document, number of changes)`. The counts are written to
`spec.lock`, so that a change in how the vendor writes documents shows up in review.
"""

from __future__ import annotations

from collections.abc import Callable

from codegen.document.incoming import lift_incoming, restore_incoming
from codegen.document.openapi import Document, SpecError
from codegen.naming.components import distinct_components
from codegen.naming.names import Names
from codegen.normalise import facts, hoist, inline, media, scalars, streams
from codegen.normalise.order import canonical_order
from codegen.normalise.schemas import booleans, cycles, merge, null, union_tags, values

Pass = Callable[[Document], tuple[Document, int]]

DOCUMENT_PASSES: tuple[Pass, ...] = (
    scalars.string_keys,
    scalars.info_texts,
    inline.inline_references,
    booleans.boolean_schemas,
    media.media_types,
    streams.event_schemas,
    media.sequences,
    scalars.path_parameters,
    scalars.ignored_headers,
    scalars.parameter_content,
    scalars.path_servers,
    scalars.operation_ids,
    scalars.default_success,
    facts.extract,
    facts.strip,
    facts.response_descriptions,
)
SCHEMA_PASSES: tuple[Pass, ...] = (
    values.null_defaults,
    values.exclusive_bounds,
    values.implied_objects,
    values.enum_values,
    null.nullable_keyword,
    null.type_lists,
    media.binary_strings,
    merge.reference_siblings,
    merge.annotated_refs,
    union_tags.extended_bases,
    merge.conditions,
    merge.all_of,
    values.unevaluated_properties,
    cycles.alias_cycles,  # before null_to_use_site, which would not end
    null.flat_unions,
    merge.joined_containers,
    null.null_to_use_site,
    values.single_values,
    values.constant_unions,
    values.free_form_objects,
    values.unfit_defaults,
    union_tags.written_mappings,
    values.sorted_required,
)
MAX_ROUNDS = 50
"""The contract takes 4."""
PASSES = (*DOCUMENT_PASSES, *SCHEMA_PASSES, media.json_first)


def normalise(document: Document, names: Names) -> tuple[Document, dict[str, int]]:
    """Run all passes, then hoist; return the contract in canonical order and the count of each pass.

    A schema pass may make work for an earlier one, as by making two alternatives equal, so they run until
    nothing changes.
    """
    counts = {step.__name__: 0 for step in PASSES}

    def run(passes: tuple[Pass, ...], document: Document) -> Document:
        for step in passes:
            document, count = step(document)
            counts[step.__name__] += count
        return document

    document, lifted = lift_incoming(document)
    document = run(DOCUMENT_PASSES, document)
    before: Document = {}
    rounds = 0
    while document != before:
        before, document = document, run(SCHEMA_PASSES, document)
        rounds += 1
        if rounds > MAX_ROUNDS:
            raise SpecError(f"has schemas that do not come to rest in {MAX_ROUNDS} rounds of simplification")
    document = run((media.json_first,), document)
    document, counts["hoist"] = hoist.hoist(document, names)
    document, counts["distinct_components"] = distinct_components(document)
    document, counts["binary_texts"] = values.binary_texts(document)
    return restore_incoming(canonical_order(document), lifted), counts
