"""Who says what: prose becomes attributions."""

from whence.accounts.voices.attributions import find_voices

__all__ = ["find_voices"]
