"""Many prompts: maps, their journals, rates and budgets."""
