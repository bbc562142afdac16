"""A language with no folder of its own borrows its words from dateparser's locale data."""
def borrow(code):
    return None
