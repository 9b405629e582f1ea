"""States of runs that one implementation writes are read by the other."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from openrouter_sdk.tools.run.run_state import RunState
from tests.conformance.tool_runs import PureRun, Stage
from tests.conformance.vectors import kind

PORT = Path(__file__).parent / "ports" / "node"


def states() -> list[str]:
    """What the first run of each vector leaves."""
    stages = []
    for vector in kind("tools"):
        stages.append(Stage(vector.given))
        PureRun(stages[-1], vector.given).play()
    return [stage.state for stage in stages if isinstance(stage.state, str)]


def test_the_port_reads_states_of_python_and_python_those_of_the_port(node: str) -> None:
    written = states()
    assert len(written) > 200
    run = subprocess.run(
        [node, PORT / "rewrite-states.mjs"],
        input=json.dumps(written),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    again = json.loads(run.stdout)
    assert [json.loads(text) for text in again] == [json.loads(text) for text in written]
    for text in again:
        RunState.from_json(text)
