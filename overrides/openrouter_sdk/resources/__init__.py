"""Resources with methods that a contract cannot describe, beside the generated ones."""
