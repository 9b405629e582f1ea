"""The conversations that are kept, for `--continue` and `logs`."""
