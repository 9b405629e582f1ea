"""The reference of operations: a program and a page for each, from the contract."""
