"""Remember created items across requests."""
