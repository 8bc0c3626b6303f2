"""The rules about the case itself."""
