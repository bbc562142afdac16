"""HTTP requests come in, JSON goes out: the one room that knows Flask."""

from whence.api.app import create_app

__all__ = ["create_app"]
