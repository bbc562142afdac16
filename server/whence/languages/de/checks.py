"""What checks need of German beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.de.accounts import ACCOUNTS
from whence.languages.de.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        nie|niemals|keinem Kalender|keinen Kalender|fälschlich|fälschlicherweise|irrtümlich|irrtümlicherweise|versehentlich|Druckfehler*|Tippfehler*|Schreibfehler*|Rechenfehler*|Kalenderfehler
        |Korrektur|korrigiert*|berichtigt*|gibt es nicht|gab es nicht|gibt es gar nicht|gibt es überhaupt nicht|existiert nicht|nicht existier*
        |den es nicht gibt|kein* 31|kein* 30|erfunden*|Scherz|Aprilscherz|rundungsbedingt|Rundung|Rundungen|gerundet|mehrfachnennung*
        |Mehrfachantworten|ergibt mehr als|ergeben mehr als|geht nicht auf|falsch|falsche*|Fehler|Unsinn
    """,
    days=Days(
        between="und|oder|bis|sowie|auf|bis zum|bis einschließlich", no_day="Seite|S|Nr|Nummer|Straße des|Platz des|Zimmer|Kapitel",
        years_back="""
            vor * Jahren|vor * * Jahren|vor einem Jahr|Jahre nach|Jahre später|Jahre zuvor|Jahre danach|Jahrestag|Jahrestags|Jubiläum|im gleichen Jahr
            |im selben Jahr|in jenem Jahr|im Jahr darauf|im Jahr zuvor|im Vorjahr|Vorjahres|vergangenen Jahres|letzten Jahres|vergangenes Jahr
            |letztes Jahr|vergangenen Jahr|letzten Jahr|vorigen Jahr|vorigen Jahres|nächsten Jahres|nächstes Jahr|nächsten Jahr|kommenden Jahres
            |kommenden Jahr|kommendes Jahr|Jahrzehnt*|Jahrhundert*|damals|seinerzeit
        """,
        to_month=r"\.\s?", articles="den|dem|der", one="ein|einem|einen",
        parts="früh|morgen|vormittag|mittag|nachmittag|abend|nacht|Morgen|Vormittag|Mittag|Nachmittag|Abend",
        months={1: "jänner", 2: "feber"},
    ),
    spans=Spans(
        today="heute", tomorrow="morgen", these_days="guten Morgen|von morgen|heute und morgen|heute oder morgen", compared="als",
        through="bis|bis zum|bis einschließlich", since="vom|von",
        within="Teil|Etappe|Auftakt|Rahmen|während|innerhalb|binnen|von insgesamt|in den|in der|nach der|nach einer|nach einem|seit",
        no_length="pro|je|alt*|Haft|Freiheitsstrafe|Gefängnis|Garantie|Sperre|auf Bewährung|vor|nach|später|zuvor",
        lengths=("{number} Tage", "1 Tag", "{number} Monate", "1 Monat", "{number} Jahre", "1 Jahr"),
        to_day="am|dem|den|der|im|im Jahr|also am|und zwar am|nämlich am", counted="tags|Vortag|Folgetag",
    ),
    counts=Counts(
        percent="Prozent", joins="und|sowie",
        open_list="""
            darunter|davon|unter anderem|unter ihnen|mindestens|jeweils|je|beziehungsweise|bzw|pro|als|mehrere|viele|einige|übrige*|restliche*
            |weitere*|alle|beide*|anderswo|auch|zudem|etwa|rund|sonstige*|oder|keine*|noch|mehr|weniger
        """,
        of="von|der|aus|als", large=("Milliarden", "Millionen"), whole="der|des|von|aller|unter|bei|in|im",
        rest="""
            unentschlossen*|unentschieden*|enthielten|Enthaltung*|enthalten sich|machten keine Angabe|keine Meinung|keine Angaben|weiß nicht
            |wissen es nicht|wussten es nicht
        """,
        overlap="""
            auch|beide*|jeweils|sowohl|mehrere Antworten|Mehrfachnennung*|unter den|bei den|bei Frauen|bei Männern|der Männer|der Frauen|von den|davon
            |darunter|Wahlbeteiligung|Beteiligung|im Osten|im Westen
        """,
        change="""
            gestiegen*|stieg*|gesunken*|sank*|fiel*|gefallen*|plus|minus|gegenüber|Vorjahr*|Prozentpunkt*|zuvor|vorher|früher*|verglichen|Vergleich
            |vor einem|zuletzt|bei der letzten|noch|damals|Anstieg|Rückgang|mehr als|weniger als|Umfrage davor
        """,
        others={
            12: "dutzend", 50: "hälfte|halbe|halbier", 33: "drittel", 67: "zwei drittel", 25: "viertel", 75: "drei viertel|dreiviertel",
            20: "fünftel", 10: "zehntel|jahrzehnt", 100: "verdoppel|doppelt|jahrhundert", 200: "verdreifach|dreifach",
        },
        no_count="unter|über|ab|Gruppe|Gruppe der|Artikel|Paragraf|Klasse|Formel|Kanal|Linie|Tag|Tage|Woche|Stufe|Platz|Liga|Agenda|Radio|Bayern",
    ),
    lives=Lives(
        born="geboren|Jahrgang", years="Jahre alt|Jahren alt|Jährige*|jährige*",
        kin="""
            Sohn|Söhne|Tochter|Töchter|Kind|Kinder|Kindern|Zwillinge*|Bruder|Schwester*|Mutter|Vater|Eltern|Frau|Mann|Ehemann|Ehefrau|Gattin|Partner*
            |Enkel*|Großmutter|Großvater|Witwe*|Paar|Cousin*|Neffe|Nichte|Freund*|Firma|Verein
        """,
        beside="ist|und|wurde|war|heute|der|die|in",
        not_now="damals|als|seinerzeit|im Alter|starb*|gestorben|tot|getötet|wäre|würde|wird|wurde er|bis|vor|nach|seit|um|etwa|erst|schon mit|mit",
    ),
    weekday_message="Der {date} ist ein {weekday}, kein {said}.",
    missing_day_message="{month} hat nur {days} Tage.",
    offset_message="„{offset}“, gezählt ab {base}: {reached}, nicht {said}.",
    stretch_message="{first} bis {last}: Das sind {length}, nicht „{said}“.",
    age_message="Wer {year} geboren ist, ist {day} nicht {said}, sondern {ages}.",
    either="{low} oder {high}", on_day="am {day}",
    sum_message="{parts} ergibt {sum}, nicht {total}.",
    share_message="{parts} ergibt {sum} Prozent eines Ganzen.",
    headline_message="Die Zahl {number} der Überschrift steht nirgends im Text.",
    updated_message="„{said}“ meint den {day}: Der Text ist von damals, die Seite wurde zuletzt am {modified} geändert.",
)
