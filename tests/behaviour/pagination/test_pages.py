"""Lists that come in pages are walked whole: lazily, from the beginning each time, and on after an error."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import warnings
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_api.operation import Operation
from openrouter_api.resources.guardrails import Guardrails
from openrouter_sdk import AsyncOpenRouter, errors
from openrouter_sdk.testing import RecordedRequest
from tests.behaviour.contract_cases import cases
from tests.behaviour.lanes import Lane
from tests.conformance.operations import operation, operations
from tests.each import each
from tests.transports.libraries import httpx

MESSAGES = [{"role": "user", "content": "Hi"}]
PAGED = [one for one in operations() if one.pagination is not None]
UNPAGED = [case for case in cases(full=False) if operation(case.id).pagination is None]


def method(client: Any, of: Operation[Any, Any]) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(getattr(client, of.resource), of.name)
    return found


def place(lane: Lane, of: Operation[Any, Any]) -> dict[str, Any]:
    """Arguments for the path of an operation that name something which exists."""
    example = lane.server.example(of.id)
    return {one.name: example[one.wire] for one in of.parameters if one.location == "path"}


BEFORE: weakref.WeakKeyDictionary[Lane, int] = weakref.WeakKeyDictionary()


def forget(lane: Lane) -> None:
    """From now on only later requests count."""
    BEFORE[lane] = len(lane.server.requests)


def sent(lane: Lane) -> list[RecordedRequest]:
    return lane.server.requests[BEFORE.get(lane, 0) :]


def queries(lane: Lane) -> list[dict[str, str]]:
    return [dict(request.query) for request in sent(lane)]


def guardrails(lane: Lane, count: int) -> tuple[Any, list[str]]:
    """A client, and the ids of the guardrails that there are, as many as wanted."""
    client = lane.client()
    for number in range(count - 2):  # there are two from the beginning
        lane.do(client.guardrails.create(name=f"g{number}"))
    ids = [one.id for one in lane.do(client.guardrails.list(limit=100)).data]
    assert len(ids) == count
    forget(lane)
    return client, ids


# --- whole lists ----------------------------------------------------------------------------------------


@each("of", PAGED, ids=lambda of: f"{of.resource}.{of.name}")
def test_each_list_of_the_contract_is_walked_whole_one_item_a_page(
    of: Operation[Any, Any], lane: Lane
) -> None:
    client, arguments = lane.client(), place(lane, of)
    whole = lane.do(method(client, of)(**arguments)).data
    assert len(whole) >= 2
    size = {"limit": 1} if any(one.name == "limit" for one in of.parameters) else {}
    forget(lane)
    walked = lane.collect(client.paginate(method(client, of), **arguments, **size))
    assert walked == whole
    assert len(sent(lane)) >= (len(whole) if size else 2)
    assert lane.server.problems == []


def test_a_list_by_offset_is_walked_in_pages_of_the_limit(lane: Lane) -> None:
    client, ids = guardrails(lane, 7)
    assert [one.id for one in lane.collect(client.paginate(client.guardrails.list, limit=3))] == ids
    assert queries(lane) == [{"limit": "3", **({"offset": at} if at else {})} for at in (None, "3", "6")]


def test_a_list_without_limit_or_total_is_walked_to_its_empty_page(sync_lane: Lane) -> None:
    client = sync_lane.client()
    for number in range(103):
        client.api_keys.create(name=f"k{number}")
    forget(sync_lane)
    names = [key.name for key in client.paginate(client.api_keys.list)]
    assert names[-103:] == [f"k{number}" for number in range(103)]
    assert queries(sync_lane) == [{}, {"offset": "100"}, {"offset": "105"}]


def test_a_list_that_comes_whole_is_one_request(lane: Lane) -> None:
    client = lane.client()
    assert lane.collect(client.paginate(client.models.list)) == lane.do(client.models.list()).data
    assert queries(lane) == [{}, {}]


def test_a_list_by_cursor_is_walked_with_its_filters(lane: Lane) -> None:
    client = lane.client()
    for number in range(3):
        lane.do(client.files.upload(file=(f"{number}.txt", b"x")))
    whole = lane.do(client.files.list()).data
    forget(lane)
    assert lane.collect(client.paginate(client.files.list, limit=2, order="asc")) == whole
    assert [set(query) for query in queries(lane)] == [
        {"limit", "order"},
        *[{"limit", "order", "cursor"}] * 2,
    ]


def test_a_list_by_last_id_is_walked(lane: Lane) -> None:
    client = lane.client()
    whole = lane.do(client.batches.list()).data
    forget(lane)
    assert lane.collect(client.paginate(client.batches.list, limit=1)) == whole
    assert queries(lane) == [{"limit": "1"}, {"limit": "1", "after": whole[0].id}]


def test_a_bounded_list_ends_quietly_where_its_offsets_end(lane: Lane) -> None:
    client = lane.client()
    page = b'{"data":[{"rank":1,"app_id":1,"app_name":"A","total_tokens":"1","total_requests":1}],"meta":{}}'
    lane.server.script.raw(200, {"content-type": "application/json"}, page)
    assert len(lane.collect(client.paginate(client.datasets.get_app_rankings, limit=1, offset=100))) == 1
    assert queries(lane) == [{"limit": "1", "offset": "100"}]


def test_a_walk_begins_where_the_caller_says(lane: Lane) -> None:
    client, ids = guardrails(lane, 5)
    walked = lane.collect(client.paginate(client.guardrails.list, offset=2, limit=2))
    assert [one.id for one in walked] == ids[2:]


def test_pages_are_what_the_method_returns(lane: Lane) -> None:
    client, ids = guardrails(lane, 5)
    pages = lane.collect(client.paginate(client.guardrails.list, limit=2).pages())
    assert [page.total_count for page in pages] == [5, 5, 5]
    assert [[one.id for one in page.data] for page in pages] == [ids[:2], ids[2:4], ids[4:]]
    assert pages[0] == lane.do(client.guardrails.list(limit=2))


def test_a_page_of_a_shape_that_is_not_known_has_its_items_as_they_came(lane: Lane) -> None:
    client = lane.client()
    page = b'{"_shape":"new","data":[{"id":"a"},7],"has_more":false}'
    lane.server.script.raw(200, {"content-type": "application/json"}, page)
    assert lane.collect(client.paginate(client.files.list)) == [{"id": "a"}, 7]


def test_the_options_go_with_each_page(lane: Lane) -> None:
    client, _ = guardrails(lane, 4)
    options = {"headers": {"X-Team": "blue"}, "extra_query": {"beta": 1}}
    lane.collect(client.paginate(client.guardrails.list, limit=3, options=options))
    assert [(r.header("x-team"), r.parameter("beta")) for r in sent(lane)] == [("blue", "1")] * 2


def test_a_page_is_tried_again_like_any_call(lane: Lane) -> None:
    client, ids = guardrails(lane, 3)
    client = lane.client(retries=1, sleep=lane.no_sleep())
    lane.server.script.error(503, "Busy.")
    assert [one.id for one in lane.collect(client.paginate(client.guardrails.list, limit=2))] == ids
    assert len(sent(lane)) == 3


# --- lazily ---------------------------------------------------------------------------------------------


def test_nothing_is_sent_before_the_first_item_and_nothing_after_the_last_that_is_wanted(lane: Lane) -> None:
    client, ids = guardrails(lane, 6)
    pager = client.paginate(client.guardrails.list, limit=2)
    iterator = iter(pager) if lane.name == "sync" else aiter(pager)
    assert sent(lane) == []
    assert [one.id for one in lane.take(iterator, 1)] == ids[:1]
    assert len(sent(lane)) == 1
    assert [one.id for one in lane.take(iterator, 1)] == ids[1:2]
    assert len(sent(lane)) == 1
    assert [one.id for one in lane.take(iterator, 1)] == ids[2:3]
    assert len(sent(lane)) == 2


def test_each_iteration_begins_anew_and_two_do_not_disturb_each_other(lane: Lane) -> None:
    client, ids = guardrails(lane, 4)
    pager = client.paginate(client.guardrails.list, limit=2)
    make = iter if lane.name == "sync" else aiter
    first, second = make(pager), make(pager)
    found: list[list[str]] = [[], []]
    for count in (1, 3):
        for ids_so_far, iterator in zip(found, (first, second), strict=True):
            ids_so_far += [one.id for one in lane.take(iterator, count)]
    assert found == [ids, ids]
    assert [one.id for one in lane.collect(pager)] == ids


def test_what_is_over_stays_over(lane: Lane) -> None:
    client, ids = guardrails(lane, 2)
    pager = client.paginate(client.guardrails.list)
    iterator = iter(pager) if lane.name == "sync" else aiter(pager)
    assert len(lane.collect(iterator)) == len(ids)
    assert lane.collect(iterator) == []
    assert len(sent(lane)) == 1


def test_one_page_is_kept_at_a_time(sync_lane: Lane) -> None:
    client, _ = guardrails(sync_lane, 3)
    items = iter(client.paginate(client.guardrails.list, limit=1))
    first = weakref.ref(next(items))
    next(items)
    assert first() is None


# --- on after an error ----------------------------------------------------------------------------------


def failing(lane: Lane, count: int = 5) -> tuple[Any, list[str], errors.OpenRouterError]:
    """An iterator of which two items were taken, and then a page has failed."""
    client, ids = guardrails(lane, count)
    pager = client.paginate(client.guardrails.list, limit=2)
    iterator = iter(pager) if lane.name == "sync" else aiter(pager)
    assert [one.id for one in lane.take(iterator, 2)] == ids[:2]
    lane.server.script.error(500, "Down.")
    with pytest.raises(errors.InternalServerError) as caught:
        lane.collect(iterator)
    return iterator, ids, caught.value


def test_after_an_error_the_same_iterator_goes_on_with_the_page_that_failed(lane: Lane) -> None:
    iterator, ids, _ = failing(lane)
    assert [one.id for one in lane.collect(iterator)] == ids[2:]
    assert [query.get("offset") for query in queries(lane)] == [None, "2", "2", "4"]


def test_after_an_error_another_walk_goes_on_with_the_arguments_that_it_has(lane: Lane) -> None:
    _, ids, error = failing(lane)
    assert error.page_arguments is not None
    assert dict(error.page_arguments) == {"limit": 2, "offset": 2}
    client = lane.client()
    walked = lane.collect(client.paginate(client.guardrails.list, **error.page_arguments))
    assert [one.id for one in walked] == ids[2:]


def test_an_error_tells_of_the_page_in_its_text_and_wherever_it_goes(sync_lane: Lane) -> None:
    error = failing(sync_lane)[2]
    assert "[page limit=2, offset=2]" in str(error)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (other.page_arguments, str(other)) == (error.page_arguments, str(error))


def test_an_error_of_a_single_call_has_no_page(lane: Lane) -> None:
    client = lane.client()
    lane.server.script.error(500, "Down.")
    with pytest.raises(errors.InternalServerError) as caught:
        lane.do(client.guardrails.list(limit=2))
    assert caught.value.page_arguments is None
    assert "page" not in str(caught.value)


def test_an_odd_page_can_be_asked_for_again_too(lane: Lane) -> None:
    client, ids = guardrails(lane, 3)
    pager = client.paginate(client.guardrails.list, limit=2)
    iterator = iter(pager) if lane.name == "sync" else aiter(pager)
    lane.take(iterator, 2)
    lane.server.script.raw(200, {"content-type": "application/json"}, b'{"total_count": 3}')
    with pytest.raises(errors.ProtocolError, match="`data` is missing") as caught:
        lane.collect(iterator)
    assert (caught.value.status, caught.value.excerpt) == (200, '{"total_count": 3}')
    assert [one.id for one in lane.collect(iterator)] == ids[2:]


def test_a_walk_that_leads_nowhere_does_so_each_time(lane: Lane) -> None:
    """It must not look like the end to a loop that is begun once more."""
    client = lane.client()
    page = b'{"object":"list","data":[{"id":"a"}],"first_id":"a","last_id":null,"has_more":true}'
    lane.server.script.raw(200, {"content-type": "application/json"}, page)
    pager = client.paginate(client.batches.list)
    iterator = iter(pager) if lane.name == "sync" else aiter(pager)
    assert len(lane.take(iterator, 1)) == 1
    for _ in range(2):
        with pytest.raises(errors.ProtocolError, match="last_id"):
            lane.collect(iterator)


# --- one at a time --------------------------------------------------------------------------------------


def test_an_iterator_that_is_waiting_refuses_another_that_wants_of_it(lane: Lane) -> None:
    """Else one of them would lose what the other gets."""
    iterators: list[Any] = []
    refused: list[str] = []

    def answer(_: httpx.Request) -> httpx.Response:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            next(iterators[0])
        refused.append(str(caught.value))
        return httpx.Response(200, json={"data": [{"id": "a"}], "total_count": 1})

    async def answer_async(_: httpx.Request) -> httpx.Response:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            await anext(iterators[0])
        refused.append(str(caught.value))
        return httpx.Response(200, json={"data": [{"id": "a"}], "total_count": 1})

    handler = answer if lane.name == "sync" else answer_async
    client = lane.make("key", base_url="http://127.0.0.1/v1", transport=httpx.MockTransport(handler))
    pager = client.paginate(client.guardrails.list)
    iterators.append(iter(pager) if lane.name == "sync" else aiter(pager))
    assert len(lane.collect(iterators[0])) == 1
    assert len(refused) == 1
    assert "use one iterator" in refused[0]


def test_a_page_whose_wait_was_cancelled_comes_with_the_next_item(async_lane: Lane) -> None:
    async def program() -> tuple[str, int]:
        asked: list[asyncio.Event] = []

        async def answer(_: httpx.Request) -> httpx.Response:
            asked.append(asyncio.Event())
            if len(asked) == 1:
                begun.set()
                await asked[0].wait()
            return httpx.Response(200, json={"data": [{"id": "a"}], "total_count": 1})

        begun = asyncio.Event()
        transport = httpx.MockTransport(answer)
        async with AsyncOpenRouter("key", base_url="http://127.0.0.1/v1", transport=transport) as client:
            items = aiter(client.paginate(client.guardrails.list))
            first = asyncio.ensure_future(anext(items))
            await begun.wait()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return (await anext(items)).id, len(asked)

    assert async_lane.do(program()) == ("a", 2)


def test_the_wrong_loop_says_which_is_the_right_one(lane: Lane) -> None:
    client = lane.client()
    pager = client.paginate(client.models.list)
    with pytest.raises(TypeError, match="AsyncOpenRouter" if lane.name == "sync" else "async for"):
        (aiter if lane.name == "sync" else iter)(pager)


# --- what is refused ------------------------------------------------------------------------------------


def refused(lane: Lane, client: Any, method: Any, **arguments: Any) -> str:
    with pytest.raises(errors.InvalidArgumentError) as caught:
        client.paginate(method, **arguments)
    assert sent(lane) == []
    return str(caught.value)


def test_an_operation_without_pages_is_refused_by_its_name(lane: Lane) -> None:
    client = lane.client()
    assert len(UNPAGED) > 100
    for case in UNPAGED:
        of = operation(case.id)
        said = refused(lane, client, method(client, of), **case.arguments)
        assert f"{of.resource}.{of.name}() has no pages" in said


def test_a_refusal_names_what_has_pages_nearby(lane: Lane) -> None:
    client = lane.client()
    said = refused(lane, client, client.presets.get, slug="mine")
    assert "presets.get() has no pages" in said
    assert "list, list_versions" in said


def test_a_stream_has_no_pages(lane: Lane) -> None:
    client = lane.client()
    assert "chat.stream() has no pages" in refused(lane, client, client.chat.stream, messages=MESSAGES)


@pytest.mark.parametrize("what", [None, "guardrails.list", len, dict.keys, [].append])
def test_what_is_no_method_of_a_resource_is_refused(what: Any, lane: Lane) -> None:
    assert "client.models.list" in refused(lane, lane.client(), what)


def test_a_method_takes_no_positional_arguments(lane: Lane) -> None:
    client: Any = lane.client()
    with pytest.raises(TypeError, match=r"list\(\) takes keyword arguments only"):
        client.paginate(client.guardrails.list, 3)


def test_an_override_in_a_subclass_lists_the_same(sync_lane: Lane) -> None:
    class Mine(Guardrails[Any]):
        def list(self, **params: Any) -> Any:
            raise AssertionError("pages are requested by operation")

    client: Any = sync_lane.client()
    items = [item.to_dict() for item in client.paginate(client.guardrails.list, limit=1)]
    assert [item.to_dict() for item in client.paginate(Mine(client).list, limit=1)] == items


def test_a_method_that_was_called_already_is_refused(lane: Lane) -> None:
    """Its coroutine too, without the warning that nobody has awaited it."""
    client = lane.client()
    made = client.models.list() if lane.name == "async" else lane.do(client.models.list())
    forget(lane)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        assert "not called yet" in refused(lane, client, made)
        del made
        gc.collect()
    assert [str(one.message) for one in warned if "awaited" in str(one.message)] == []


def test_a_method_of_another_client_is_refused(lane: Lane) -> None:
    client, other = lane.client(), lane.client()
    assert "another" in refused(lane, client, other.models.list)
    assert "another" in refused(lane, client.with_options(timeout=5), client.models.list)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"limit": 0}, "limit"),
        ({"offset": -1}, "offset"),
        ({"offset": "3"}, "offset"),
        ({"limt": 3}, "limt"),
        ({"options": {"retrys": 3}}, "retrys"),
    ],
)
def test_arguments_and_options_are_refused_at_once(arguments: Any, named: str, lane: Lane) -> None:
    client = lane.client()
    assert named in refused(lane, client, client.guardrails.list, **arguments)


def test_a_missing_key_is_told_at_once(lane: Lane) -> None:
    client = lane.make(base_url=lane.server.url)
    with pytest.raises(errors.MissingKeyError):
        client.paginate(client.guardrails.list)
