"""Bytes and a URL become a Page: decoding, one parse, language, metadata, candidate anchor times."""

from whence.page.publication import candidates, modified, published
from whence.page.reading import Page, read_page

__all__ = ["Page", "candidates", "modified", "published", "read_page"]
