"""Integrations with other libraries. Each module requires an extra."""
