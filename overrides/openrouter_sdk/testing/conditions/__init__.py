"""What a test decides about the account and the service: limits, credits, jobs, downloads, bills."""
