"""What a shell completes: ids of models, from the catalogue that was fetched last."""

from __future__ import annotations

from openrouter_sdk.cli.user_files import places


def complete_model(incomplete: str) -> list[str]:
    """Return the ids that begin so; none if no catalogue was fetched yet. Sends nothing."""
    try:
        lines = (places.cache_folder() / "models.txt").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return [line for line in lines if line.startswith(incomplete)]


def remember_models(ids: list[str]) -> None:
    """Keep the ids of models for completion, if the folder can be written."""
    from openrouter_sdk.cli.exits import CommandError

    try:
        places.write_private(
            places.cache_folder() / "models.txt", "\n".join(sorted(filter(str.isprintable, ids))) + "\n"
        )
    except CommandError:
        return
