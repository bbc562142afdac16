"""A question names what is asked: in the text's own words, or the headline's, and how many of what is counted."""

import pytest

from whence.pipeline import annotate_text

DAY = "2024-05-14"


def asked(language, *paragraphs):
    (conflict,) = annotate_text("\n\n".join(paragraphs), anchor=DAY, language=language).conflicts
    return conflict.question


@pytest.mark.parametrize(
    ("language", "headline", "one", "other", "question"),
    [
        ("de", "Unglück am Hafen", "Die Feuerwehr sprach von drei Verletzten.", "Die Polizei spricht dagegen von fünf Verletzten.", "Verletzten: wie viele?"),
        ("de", "Neue Orgel", "Die Orgel kostet 480.000 Euro, sagte Pfarrer Jan Ruhl.", "Der Verein nennt eine andere Zahl: Die Orgel koste 610.000 Euro.", "Orgel: wie viel?"),
        ("es", "Incendio en Brel", "La Junta dijo que obligó a evacuar a 300 vecinos.", "El alcalde, en cambio, dice que fueron evacuados 520 vecinos.", "vecinos: ¿cuántos?"),
        ("es", "Marcha en Brel", "La policía contó 300 personas.", "Los convocantes, en cambio, contaron 900 personas.", "personas: ¿cuántas?"),
        ("fr", "Défilé à Brel", "La police a compté 300 manifestants.", "Les organisateurs, eux, ont compté 900 manifestants.", "manifestants : combien ?"),
        ("it", "Corteo a Brel", "La questura parla di 300 persone.", "Gli organizzatori parlano invece di 900 persone.", "persone: quante?"),
        ("it", "Sciopero a Brel", "La direzione parla di 300 scioperanti.", "Il sindacato parla invece di 900 scioperanti.", "scioperanti: quanti?"),
        ("pt", "Marcha em Brel", "A polícia fala em 300 pessoas.", "Os organizadores, porém, falam em 900 pessoas.", "pessoas: quantas?"),
        ("nl", "Betoging in Brel", "De politie telde 300 betogers.", "De organisatie telde daarentegen 900 betogers.", "betogers: hoeveel?"),
        ("sv", "Olycka i hamnen", "Polisen uppger att tolv personer skadades.", "Sjukhuset uppger däremot att nio personer skadades.", "personer: hur många?"),
        ("ru", "Авария в порту", "Полиция сообщила, что пострадали 12 человек.", "Больница, напротив, сообщила, что пострадали 19 человек.", "Авария в порту: сколько человек?"),
        ("pl", "Strajk w porcie", "Dyrekcja podała, że strajkuje 90 robotników.", "Związek twierdzi natomiast, że strajkuje 160 robotników.", "robotników: ilu?"),
    ],
)
def test_what_is_counted_is_asked_for_by_how_many(language, headline, one, other, question):
    assert asked(language, headline, one, other) == question


@pytest.mark.parametrize(
    ("language", "paragraphs", "question"),
    [
        ("de", ("Die Talbrücke bei Ost", "Die Brücke ist seit Montag gesperrt, sagte Landrat Jan Ruhl.", "Die Polizei widerspricht: Die Brücke ist nicht gesperrt."), "Die Brücke ist seit Montag gesperrt: trifft das zu?"),
        ("es", ("El congreso de apicultores, sin ciudad", "Los organizadores no se ponen de acuerdo sobre dónde se reunirán.", "El congreso será en Tomillar, anunció el presidente del gremio, Edo Lima.", "Desde la sede la versión es otra. Según una circular del sindicato, la cita será en Olivares."), "congreso de apicultores: ¿dónde?"),
        ("de", ("Torwart verlässt den SV Marn", "Der Torwart wechselt zu Hansa Ost, sagte sein Berater Jan Ruhl.", "Der „Bote“ meldet dagegen, er wechsle zum FC Altwedel."), "Torwart verlässt den SV Marn: wohin?"),
    ],
)
def test_what_is_asked_for_is_named(language, paragraphs, question):
    assert asked(language, *paragraphs) == question
