"""A method becomes a property that is worked out when it is first asked for: ``functools.cached_property`` without the lock
that Python 3.12 took out of it. Two hundred are worked out an article, and the lock is half of what each costs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):
    """The value stands in the instance's ``__dict__`` from then on, where Python finds it first.

    >>> class Word:
    ...     @cached_property
    ...     def letters(self) -> list[str]:
    ...         return list("lazy")
    >>> word = Word()
    >>> word.letters is word.letters
    True
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make, self.__doc__ = make, make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> cached_property[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._make(instance)
        return value
