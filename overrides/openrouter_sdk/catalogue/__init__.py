"""What the models of the catalogue can do, and what they cost."""
