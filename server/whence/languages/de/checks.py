"""What checks need of German beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.de.accounts import ACCOUNTS
from whence.languages.de.words import WORDS
from whence.languages.shared.checks import checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"\.\s?", articles="den|dem|der", one="ein|einem|einen", between_days="und|oder|bis|sowie|auf|bis zum|bis einschließlich",
    parts="früh|morgen|vormittag|mittag|nachmittag|abend|nacht|Morgen|Vormittag|Mittag|Nachmittag|Abend",
    months={1: "jänner", 2: "feber"},
    no_day="Seite|S|Nr|Nummer|Straße des|Platz des|Zimmer|Kapitel",
    years_back="""
        vor * Jahren|vor * * Jahren|vor einem Jahr|Jahre nach|Jahre später|Jahre zuvor|Jahre danach|Jahrestag|Jahrestags|Jubiläum|im gleichen Jahr|im selben Jahr
        |in jenem Jahr|im Jahr darauf|im Jahr zuvor|im Vorjahr|Vorjahres|vergangenen Jahres|letzten Jahres|vergangenes Jahr|letztes Jahr|vergangenen Jahr|letzten Jahr
        |vorigen Jahr|vorigen Jahres|nächsten Jahres|nächstes Jahr|nächsten Jahr|kommenden Jahres|kommenden Jahr|kommendes Jahr|Jahrzehnt*|Jahrhundert*|damals|seinerzeit
    """,
    disowned="""
        fälschlich|fälschlicherweise|irrtümlich|irrtümlicherweise|versehentlich|Druckfehler*|Tippfehler*|Schreibfehler*|Rechenfehler*|Kalenderfehler|Korrektur|korrigiert*|berichtigt*
        |gibt es nicht|gab es nicht|gibt es gar nicht|gibt es überhaupt nicht|existiert nicht|nicht existier*|den es nicht gibt|kein* 31|kein* 30|erfunden*|Scherz|Aprilscherz
        |rundungsbedingt|Rundung|Rundungen|gerundet|mehrfachnennung*|Mehrfachantworten|ergibt mehr als|ergeben mehr als|geht nicht auf|falsch|falsche*|Fehler|Unsinn
    """,
    counted="tags|Vortag|Folgetag", to_day="am|dem|den|der|im|im Jahr|also am|und zwar am|nämlich am", compared="als",
    today="heute", tomorrow="morgen",
    these_days="guten Morgen|von morgen|heute und morgen|heute oder morgen",
    percent="Prozent", other_numbers={12: "dutzend", 50: "hälfte|halbe|halbier", 33: "drittel", 67: "zwei drittel", 25: "viertel", 75: "drei viertel|dreiviertel", 20: "fünftel", 10: "zehntel|jahrzehnt", 100: "verdoppel|doppelt|jahrhundert", 200: "verdreifach|dreifach"}, no_count="unter|über|ab|Gruppe|Gruppe der|Artikel|Paragraf|Klasse|Formel|Kanal|Linie|Tag|Tage|Woche|Stufe|Platz|Liga|Agenda|Radio|Bayern",
    joins="und|sowie",
    open_list="darunter|davon|unter anderem|unter ihnen|mindestens|jeweils|je|beziehungsweise|bzw|pro|als|mehrere|viele|einige|übrige*|restliche*|weitere*|alle|beide*|anderswo|auch|zudem|etwa|rund|sonstige*|oder|keine*|noch|mehr|weniger",
    large=("Milliarden", "Millionen"),
    of="von|der|aus|als",
    whole="der|des|von|aller|unter|bei|in|im",
    rest="unentschlossen*|unentschieden*|enthielten|Enthaltung*|enthalten sich|machten keine Angabe|keine Meinung|keine Angaben|weiß nicht|wissen es nicht|wussten es nicht",
    overlap="auch|beide*|jeweils|sowohl|mehrere Antworten|Mehrfachnennung*|unter den|bei den|bei Frauen|bei Männern|der Männer|der Frauen|von den|davon|darunter|Wahlbeteiligung|Beteiligung|im Osten|im Westen",
    change="gestiegen*|stieg*|gesunken*|sank*|fiel*|gefallen*|plus|minus|gegenüber|Vorjahr*|Prozentpunkt*|zuvor|vorher|früher*|verglichen|Vergleich|vor einem|zuletzt|bei der letzten|noch|damals|Anstieg|Rückgang|mehr als|weniger als|Umfrage davor",
    weekday_message="Der {date} ist ein {weekday}, kein {said}.",
    missing_day_message="{month} hat nur {days} Tage.",
    offset_message="„{offset}“, gezählt ab {base}: {reached}, nicht {said}.",
    updated_message="„{said}“ meint den {day}: Der Text ist von damals, die Seite wurde zuletzt am {modified} geändert.",
    headline_message="Die Zahl {number} der Überschrift steht nirgends im Text.",
    sum_message="{parts} ergibt {sum}, nicht {total}.",
    share_message="{parts} ergibt {sum} Prozent eines Ganzen.",
)
