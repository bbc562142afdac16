"""What every language says of the times of a text: the sorts of events that it dates once and counts from later, and the classes of
words by which ``times/discourse/`` sees when something was told, sent, heard in court, and what comes again.

| class | means |
|---|---|
| ``says`` | a verb of saying; its meaning is what must stand further on, "mit" of "teilte … mit" |
| ``tells`` | the same, and nouns that a day dates as a telling: "in a letter of Friday" |
| ``adds`` | a verb by which what was said in the sentence before goes on: "fügte er hinzu" |
| ``message`` | what was sent at an hour, or by what: "um 9 Uhr auf Telegram" |
| ``event``, ``deed`` | what names an event, by its sort; those of them that are verbs |
| ``befalls`` | a verb that says no more than that an event was: "fand statt" |
| ``hearing``, ``proceedings``, ``in_court`` | words of a court; of what the court does on its own day |
| ``witness`` | words of who asks for witnesses: the hours are of the story's day |
| ``birth``, ``sequel`` | "geboren", "gefolgt von" |
| ``bounds`` | a preposition that only begins or ends a stretch of time |
| ``recurring``, ``usual`` | "Sprechzeiten", "Ausgangssperre"; "gewöhnlich" |
| ``own_news``, ``comes`` | "Die Ankündigung kommt eine Woche nach …" |
| ``of_each_year`` | what a year before it is the year of: "the 2022 games" |
"""

from __future__ import annotations

from collections.abc import Mapping

PLATFORMS = "x twitter facebook telegram instagram whatsapp tiktok threads bluesky mastodon youtube linkedin vk viber"

SORTS: Mapping[str, str] = {
    "shot": "killed", "killed": "shot stabbed died", "stabbed": "killed", "died": "killed shot stabbed",
    "bombed": "exploded attacked", "exploded": "bombed", "attacked": "bombed shot", "massacred": "attacked shot killed",
    "crashed": "", "sank": "", "collapsed": "", "burned": "", "quake": "", "storm": "", "flooded": "", "erupted": "",
    "arrested": "", "abducted": "", "raided": "", "invaded": "", "escaped": "", "vanished": "", "robbed": "", "convicted": "",
    "ruled": "", "elected": "", "voted": "elected", "resigned": "", "overthrown": "", "rioted": "", "struck": "",
    "wed": "", "buried": "", "exhumed": "", "launched": "", "opened": "",
}
"""The sorts of events, and which others a word of each may speak of: a death is a killing, or a shooting."""


def sorts(name: str) -> tuple[str, ...]:
    """The sorts that a word may speak of, its own first.

    >>> sorts("voted")
    ('voted', 'elected')
    """
    return (name, *SORTS[name].split())


Row = str | Mapping[object, str]


def discourse(events: Mapping[str, str], *, says: Row, tells: str = "", message: str = "", proceedings: str = "", **classes: Row) -> dict[str, Row]:
    """The classes of a language, for its ``vocabulary()``; of ``events`` the nouns stand before "|" and the verbs behind it.

    >>> rows = discourse({"robbed": "Raub | raubten"}, says="sagte", tells="Brief")
    >>> rows["event"], rows["deed"], rows["tells"]
    ({('robbed',): 'raub   raubten'}, ' raubten', {True: 'sagte brief'})
    """
    words: dict[object, str] = {sorts(sort): forms.casefold().replace("|", " ") for sort, forms in events.items()}
    verbs = " ".join(forms.casefold().partition("|")[2] for forms in events.values())
    said: dict[object, str] = {True: says} if isinstance(says, str) else dict(says)
    rows: dict[str, Row] = {
        "event": words, "deed": verbs, "says": said, "tells": {**said, True: f"{said.get(True, '')} {tells}"},
        "message": f"{message} {PLATFORMS}", "proceedings": proceedings, "in_court": proceedings, **classes,
    }  # fmt: skip
    return {name: row.casefold() if isinstance(row, str) else {meaning: forms.casefold() for meaning, forms in row.items()} for name, row in rows.items()}
