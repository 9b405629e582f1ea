"""Maps on a local cluster of Ray: `make test-ray`, in an environment of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ray: Any = pytest.importorskip("ray")
pytest.importorskip("ray.data")

from openrouter_sdk import OpenRouter  # noqa: E402
from openrouter_sdk.errors import InvalidArgumentError  # noqa: E402
from openrouter_sdk.integrations.ray import chat_map  # noqa: E402
from openrouter_sdk.testing import RateLimit, StandInServer  # noqa: E402

MODEL = "openai/gpt-4o-mini"
HALF = {"num_cpus": 0.5}


@pytest.fixture(scope="session", autouse=True)
def cluster() -> Iterator[None]:
    """A cluster that takes little, and asks for no token."""
    os.environ |= {"RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0", "OPENROUTER_API_KEY": KEY}
    ray.init(num_cpus=2, object_store_memory=100 * 2**20, include_dashboard=False, log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


KEY = "sk-or-v1-of-the-environment"


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer(key=KEY) as running:
        yield running


@pytest.fixture
def client(server: StandInServer) -> OpenRouter:
    return OpenRouter("sk-or-v1-of-the-driver", base_url=server.url)


def questions(count: int, blocks: int) -> Any:
    rows = [{"prompt": f"Question {number}", "number": number} for number in range(count)]
    return ray.data.from_items(rows, override_num_blocks=blocks)


def answers(dataset: Any) -> list[dict[str, Any]]:
    return sorted(dataset.take_all(), key=lambda row: int(row["number"]))


def test_replies_are_beside_their_prompts_and_the_key_is_that_of_the_workers(
    server: StandInServer, client: OpenRouter
) -> None:
    mapped = chat_map(questions(40, 4), model=MODEL, client=client, workers=2, ray_options=HALF)
    rows = answers(mapped)
    assert [row["number"] for row in rows] == [*range(40)]
    assert all(f"Question {row['number']}" in row["text"] for row in rows)
    assert {row["error"] for row in rows} == {None}
    assert sum(row["cost"] for row in rows) == pytest.approx(server.bills.total)
    sent = {value for one in server.requests for name, value in one.headers if name == "authorization"}
    assert sent == {f"Bearer {KEY}"}


def test_what_is_run_again_is_not_paid_for_again(
    server: StandInServer, client: OpenRouter, tmp_path: Path
) -> None:
    def run() -> list[dict[str, Any]]:
        return answers(
            chat_map(questions(40, 4), model=MODEL, client=client, id="number", journal=tmp_path / "runs")
        )

    first, second = run(), run()
    assert server.bills.charged == 40
    assert [row["text"] for row in first] == [row["text"] for row in second]
    assert [row["skipped"] for row in (first[0], second[0])] == [False, True]
    assert len([*(tmp_path / "runs").iterdir()]) == 4


def test_a_worker_that_dies_pays_twice_at_most_for_what_was_in_flight(
    server: StandInServer, client: OpenRouter, tmp_path: Path
) -> None:
    mark = str(tmp_path / "died")

    def dying(row: Any) -> Mapping[str, Any]:
        if row.index == 20 and not os.path.exists(mark):
            Path(mark).touch()
            os._exit(1)
        return {"text": row.value.text, "doubt": row.in_doubt}

    mapped = chat_map(
        questions(40, 1), model=MODEL, client=client, concurrency=4, journal=tmp_path / "runs", columns=dying
    )
    rows = answers(mapped)
    assert all(f"Question {row['number']}" in row["text"] for row in rows)
    doubts = sum(row["doubt"] for row in rows)
    assert 40 <= server.bills.charged <= 40 + doubts
    assert doubts <= 4


def test_workers_share_a_limit_that_each_learns(server: StandInServer, client: OpenRouter) -> None:
    server.rates = RateLimit(requests=20, seconds=1)
    mapped = chat_map(
        questions(80, 4), model=MODEL, client=client, workers=2, concurrency=16, ray_options=HALF
    )
    assert {row["error"] for row in answers(mapped)} == {None}
    assert server.bills.charged == 80
    assert server.rates.limited < 80


def test_a_limit_of_a_day_ends_rows_with_its_error(server: StandInServer, client: OpenRouter) -> None:
    server.rates = RateLimit(requests=1000, daily=10)
    rows = answers(chat_map(questions(40, 2), model=MODEL, client=client, concurrency=2))
    failed = [row["error"] for row in rows if row["error"] is not None]
    assert len(failed) == 30
    assert all("RateLimitError" in error for error in failed)
    assert server.rates.limited < 5


@dataclass
class Answer:
    number: int


def test_answers_have_a_type_and_prompts_may_be_messages(server: StandInServer, client: OpenRouter) -> None:
    prompts = [[{"role": "system", "content": "Short."}, {"role": "user", "content": "How many?"}]]
    data = ray.data.from_items([{"talk": one, "number": 0} for one in prompts])
    mapped = chat_map(
        data,
        model=MODEL,
        client=client,
        prompt="talk",
        output_type=Answer,
        columns=lambda row: {"answer": row.value.output.number},
    )
    assert isinstance(answers(mapped)[0]["answer"], int)


def test_a_column_that_is_not_there_is_named(client: OpenRouter) -> None:
    with pytest.raises(Exception, match="no column 'question'; there are prompt, number"):
        chat_map(questions(4, 1), model=MODEL, client=client, prompt="question").take_all()


def test_a_worker_without_a_key_says_what_it_needs(client: OpenRouter) -> None:
    options = {"runtime_env": {"env_vars": {"OPENROUTER_API_KEY": ""}}}
    with pytest.raises(Exception, match="OPENROUTER_API_KEY"):
        chat_map(questions(4, 1), model=MODEL, client=client, ray_options=options).take_all()


def test_arguments_are_checked_before_the_cluster_has_them(client: OpenRouter) -> None:
    wrongs: list[dict[str, Any]] = [
        {"tempurature": 1},
        {"concurrency": 0},
        {"budget": 1.0},
        {"options": {"api_key": "k"}},
    ]
    for wrong in wrongs:
        with pytest.raises(InvalidArgumentError):
            chat_map(questions(4, 1), model=MODEL, client=client, **wrong)
