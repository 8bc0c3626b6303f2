"""The rules about what a template left behind."""
