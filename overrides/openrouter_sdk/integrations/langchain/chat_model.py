"""`ChatOpenRouter`."""
