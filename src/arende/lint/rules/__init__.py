"""One rule a file, one family a folder; a file's docstring is the rule's page."""
