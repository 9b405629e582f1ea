"""The generator: vendor document -> pinned contract -> generated package."""
