"""The command line `openrouter-sdk`, of the extra `cli`; see `entry`."""
