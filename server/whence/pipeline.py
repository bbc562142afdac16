"""The whole story on one screen: bytes or text and an anchor time in, an Analysis out."""
