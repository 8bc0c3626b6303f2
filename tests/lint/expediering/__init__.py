"""The rules about who gets the decision."""
