"""A Page becomes an Article: readability chooses the elements, the original tree speaks."""

from whence.article.extraction import extract, refuse_endless
from whence.article.plain import from_text

__all__ = ["extract", "from_text", "refuse_endless"]
