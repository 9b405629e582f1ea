"""Pin the contract: check, normalise, overlay and write it."""
