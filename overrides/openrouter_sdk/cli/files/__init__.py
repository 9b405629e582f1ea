"""The files of the commands: prompts that they read, and names under which they save."""
