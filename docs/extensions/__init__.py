"""What `docs/conf.py` adds to Sphinx: the sources of pages, docstrings, links, and Markdown beside pages."""
