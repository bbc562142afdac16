"""Prose and times become claims: who said what about when, how many, whether and where."""

from whence.claims.attribution import find_attributions
from whence.claims.find import find_claims
from whence.claims.vocabulary import ClaimWords

__all__ = ["ClaimWords", "find_attributions", "find_claims"]
