"""What is different between two contracts, how bad it is, and what to do: see `compare` and `Report`."""

from codegen.diff.accepted import ACCEPTED, read_accepted, write_accepted
from codegen.diff.compare import compare
from codegen.diff.finding import Finding
from codegen.diff.read import Contract, read_both
from codegen.diff.report import Report

__all__ = [
    "ACCEPTED",
    "Contract",
    "Finding",
    "Report",
    "compare",
    "read_accepted",
    "read_both",
    "write_accepted",
]
