"""The commands, a module each; `app.COMMANDS` lists them."""
