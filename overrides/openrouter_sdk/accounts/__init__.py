"""What a client spent, and whether the model that answered is the one that was asked."""
