"""The rules about sources and attachments."""
