"""What the languages of Europe share when they speak of time, so that a language of its own is one short table.

``words`` makes a vocabulary of readable rows, ``makers`` are what a found phrase means, ``joins`` what phrases beside each
other mean, ``holidays`` the days with a name, ``rules`` what is written alike everywhere: "2025-07-21", "20:30".
A language imports from here and is imported by nobody.
"""
