"""What English calls one deed when days are told of it: words of a row mean nearly the same, each known by the first."""

from __future__ import annotations

from whence.languages.en.lexicon import verb_form

_ROWS = (
    "shut shuts shutting closed closes closing closure close", "opened opens opening reopen reopens reopened reopening unlocked", "died dies death dead killed perished passed", "left leaves leaving departed departs departure sailed sails sailing",
    "arrived arrives arrival came reached reaches landed lands docked", "built building erected constructed completed completion finished raised", "found finds finding discovered discovery sighted sighting spotted",
    "freed release released releases walked discharged", "signed signs signing sealed seals initialled", "resigned resigns resignation quit quits stepped handed", "delivered delivery delivers deliveries handover handed supplied shipped shipment",
    "failed fails failure outage blackout tripped", "rang call called calls phoned dialled dialed raised telephoned reported", "started starts began begins beginning start kicked underway commence commenced commences", "ended ends expires expired expiry lapses lapsed runs finishes finish",
    "held hold staged hosted host hosts meeting meet meets met gathered summit talks session sits sit convenes convened convene", "arrested arrest detained detention seized picked custody", "sacked dismissed fired dismissal axed ousted", "appointed appointment named hired joined appoints",
    "founded foundation founding established formed formation dates", "planted planting sown", "bought buys purchase purchased acquired sold sale sells", "paid pays payment payout transferred transfer settled", "published publishes publication printed issued appeared",
    "launch launched launches liftoff blast", "fire blaze flames burning burned burnt ignited", "shots shot fired gunfire gunshots firing shooting", "crashed crash hit collided collision struck impact", "collapsed collapse fell fallen gave", "sank sunk sinking capsized foundered overturned",
    "vanished disappeared missing disappearance", "voted vote votes ballot poll referendum", "wed wedding married marriage marry",
    "born birth", "buried burial funeral interred", "stopped stops silent ceased halted switched off", "flooded flood floodwater water",
    "moved moves evacuated evacuation", "strike walkout stoppage",
    "message contact radio signal transmission", "dinner lunch supper ate eaten meal dined", "stolen theft burgled burglary robbed robbery raid", "wrote written letter composed composes penned authored", "visit visited visits",
)  # fmt: skip
DEEDS: dict[str, str] = {}
for _row in _ROWS:
    for _word in _row.split():
        DEEDS.setdefault(_word, _row.split()[0])

_OF_ANY = frozenset(
    ["is", "are", "was", "were", "be", "been", "being", "do", "did", "does", "go", "went", "take", "come", "occur", "happen", "begin",
     "start", "open", "resume", "commence", "launch", "kick", "hold", "set", "fix", "put", "list", "date", "book", "schedule", "plan",
     "expect", "pencil", "slate", "place", "mark", "time", "run", "log", "enter", "record", "note", "proceed", "vote", "choose", "agree",
     "settle", "decide", "opt", "pick", "back", "has", "had"]
)
"""Verbs that tell the day of whatever is spoken of: "it is on Friday", "work begins on Monday"."""


def deed(verb: str) -> str:
    """What one does who does what the last word of a verb says, "" where that may be anything.

    >>> deed("burgled"), deed("arrests"), deed("begins")
    ('stolen', 'arrested', '')
    """
    form = verb_form(verb)
    plain = form.verb if form else verb
    return "" if verb in _OF_ANY or plain in _OF_ANY else DEEDS.get(verb, DEEDS.get(plain, plain))
