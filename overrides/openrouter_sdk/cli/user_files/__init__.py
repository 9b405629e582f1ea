"""What is kept in the folders of the user: keys, conversations, and ids of models for completion."""
