"""Candidates become fewer or better ones: one judgement per file, in the order of this list."""

from whence.times.refiners.articles import articles
from whence.times.refiners.boundaries import boundaries
from whence.times.refiners.dotted import dotted
from whence.times.refiners.names import names
from whence.times.refiners.not_a_time import not_a_time
from whence.times.refiners.overlap import overlap
from whence.times.refiners.paired_days import paired_days
from whence.times.refiners.rates import rates
from whence.times.refiners.shared_year import shared_year
from whence.times.refiners.silence import silence
from whence.times.refiners.sport import sport
from whence.times.refiners.tallies import tallies
from whence.times.refiners.up_to import up_to

REFINERS = (boundaries, names, not_a_time, dotted, overlap, paired_days, rates, silence, sport, tallies, shared_year, articles, up_to)

__all__ = ["REFINERS", "names", "overlap"]
