"""Whence tells a reader of news when things happened and who says so."""

__version__ = "0.1.0"
