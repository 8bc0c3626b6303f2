"""The rules about what is proposed to be decided."""
