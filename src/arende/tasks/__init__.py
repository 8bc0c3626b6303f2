"""What a person asks for: check, render, create."""
