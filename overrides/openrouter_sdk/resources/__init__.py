"""Resources that add methods to generated ones, by subclassing."""
