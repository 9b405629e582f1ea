"""The passes that rewrite schemas."""
