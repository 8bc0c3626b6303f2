"""The hidden bookmark that carries a field's address through a word processor and back."""

from functools import lru_cache
from hashlib import sha256


class Anchored(str):
    """A plain text that knows the address of the field it comes from."""

    __slots__ = ("address",)
    address: str

    def __new__(cls, text: str, address: str) -> "Anchored":
        """*text* as the field at *address* holds it."""
        anchored = super().__new__(cls, text)
        anchored.address = address
        return anchored


@lru_cache(maxsize=4096)
def bookmark_name(address: str) -> str:
    """The bookmark of *address*: hidden by its leading ``_``, and 40 characters are Word's limit."""
    return f"_d_{sha256(address.encode()).hexdigest()[:12]}"
