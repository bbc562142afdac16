"""A Page becomes an Article: readability chooses the elements, the original tree speaks."""

from whence.article.extraction import dates_of, extract, refuse_endless
from whence.article.plain import from_text

__all__ = ["dates_of", "extract", "from_text", "refuse_endless"]
