"""The rules about the summary and about repetition."""
