"""From the pinned contract to the generated package."""
