"""Models of the stand-in's own: what its catalogue lists is what they do."""
