"""One rule a file; the file's docstring is the rule's page."""
