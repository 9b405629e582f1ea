"""How complete the generated package and the descriptions of the contract are."""
