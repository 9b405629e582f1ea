"""Compare two contracts, and report what breaks and what to do about it."""

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
