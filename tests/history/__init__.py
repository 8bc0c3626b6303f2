"""The versions that git keeps."""
