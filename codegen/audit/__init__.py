"""Check that the generated package is complete, and measure how much of the contract is described."""
