"""Brings the project forward to a newer document of the vendor, all of it or nothing.

`fetch` gets the document, `carry` brings our words over to what has moved, `stage` makes everything anew
beside the tree, `transaction` puts it in place, and `command` tells the story in that order.
"""
