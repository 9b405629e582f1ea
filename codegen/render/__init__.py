"""Render the generated package from the contract."""
