"""Errors: the tree in the docstring is the tree in the code."""

from __future__ import annotations

import pickle

from whence import errors


def below(kind):
    for child in kind.__subclasses__():
        if child.__module__ == errors.__name__:
            yield child
            yield from below(child)


def test_the_docstring_draws_every_error_with_its_status():
    lines = [line.lstrip("│├└─ ").split() for line in errors.__doc__.splitlines()]
    drawn = {words[0]: int(words[1]) for words in lines if len(words) > 1 and words[1].isdigit()}
    assert drawn == {kind.__name__: kind.status for kind in [errors.WhenceError, *below(errors.WhenceError)]}


def test_every_error_has_a_slug_of_its_own():
    slugs = [kind.slug for kind in [errors.WhenceError, *below(errors.WhenceError)]]
    assert len(slugs) == len(set(slugs))


def test_an_error_travels_between_processes():
    error = pickle.loads(pickle.dumps(errors.TooLarge("Nine bytes.")))
    assert (type(error), error.detail) == (errors.TooLarge, "Nine bytes.")
