"""Resources that extend generated ones."""
