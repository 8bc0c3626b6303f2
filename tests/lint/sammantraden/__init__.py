"""The rules about sammanträden."""
