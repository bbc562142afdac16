"""Ways of pointing at a stretch of an article, one file each: (article, start, end) in, a W3C selector or None out."""

from whence.annotations.selectors.node_range import node_range
from whence.annotations.selectors.position import position
from whence.annotations.selectors.quote import quote

SELECTORS = (quote, position, node_range)

__all__ = ["SELECTORS"]
