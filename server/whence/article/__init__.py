"""A Page becomes an Article: readability chooses the elements, the original tree speaks."""

from typing import Any

from whence.article.plain import from_text

__all__ = ["dates_of", "extract", "from_text", "refuse_endless"]


def __getattr__(name: str) -> Any:
    """What reads pages is loaded when it is first asked for: bare text needs none of it."""
    if name in ("dates_of", "extract", "refuse_endless"):
        from whence.article import extraction

        return getattr(extraction, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
