"""Update the project to a newer vendor document, completely or not at all.

`fetch` gets the document, `relocate` moves overlay actions to their new targets, `stage` builds everything in
a staging folder, `fragments` writes about it, `transaction` installs it, and `command` runs these in order.
"""
