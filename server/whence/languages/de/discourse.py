"""What German says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse


def _compounds(heads: str, firsts: str) -> str:
    """Nouns alone and behind others: "Anschlag", "Bombenanschlag"."""
    return " ".join([heads, *(first + head for first in firsts.split() for head in heads.split())])


DISCOURSE = discourse(
    {
        "shot": _compounds("Schießerei Schüsse Schüssen", "Massen") + " | erschoss erschossen angeschossen geschossen",
        "killed": _compounds("Mord Mords Mordes Morde Morden Tötung Bluttat Attentat Attentats", "Doppel Dreifach Familien") + " | ermordet ermordete getötet tötete umgebracht",
        "stabbed": _compounds("Angriff Angriffs Attacke Stecherei", "Messer") + " | erstochen erstach niedergestochen",
        "died": _compounds("Tod Todes Tode", "Unfall") + " | starb starben gestorben verstarb verstorben",
        "bombed": _compounds("Anschlag Anschlags Anschlages Anschläge Anschlägen", "Bomben Brand Terror Selbstmord"),
        "exploded": _compounds("Explosion Explosionen Detonation", "Gas Bomben") + " | explodierte explodierten explodiert detonierte",
        "attacked": _compounds("Überfalls Angriffs Angriffe Angriffen Beschuss", "Luft Raketen Drohnen") + " | angegriffen",
        "crashed": _compounds("Unfall Unfalls Unglück Unglücks Absturz Absturzes Kollision", "Zug Bus Flugzeug Verkehrs Hubschrauber Gruben") + " | verunglückte verunglückt abgestürzt kollidierte kollidierten entgleiste entgleist",
        "sank": "Untergang Untergangs Schiffbruch | sank gesunken kenterte gekentert",
        "collapsed": _compounds("Einsturz Einsturzes", "Brücken Haus Dach") + " | eingestürzt einstürzte",
        "burned": _compounds("Brand Brands Brandes Feuer Feuers", "Groß Wald Wohnungs Dachstuhl Haus") + " | brannte brannten niederbrannte abgebrannt niedergebrannt",
        "quake": _compounds("Beben Bebens", "Erd See") + " Erdstoß | bebte",
        "storm": _compounds("Sturm Sturms Unwetter Unwetters Orkan Orkans", "Schnee Hagel") + " Gewitter",
        "flooded": _compounds("Flut Hochwasser Hochwassers Überschwemmung Überschwemmungen", "Sturz") + " | überflutet überschwemmt",
        "erupted": _compounds("Ausbruch Ausbruchs", "Vulkan"),
        "arrested": "Festnahme Festnahmen Verhaftung Verhaftungen | festgenommen verhaftet verhaftete verhafteten",
        "abducted": "Entführung | entführt entführte entführten verschleppt",
        "raided": "Razzia Durchsuchung Durchsuchungen | durchsucht durchsuchte durchsuchten",
        "invaded": "Einmarsch Einmarschs Invasion | einmarschiert",
        "escaped": "Flucht Ausbruch | geflohen entflohen",
        "vanished": "Verschwinden Verschwindens | verschwand verschwanden verschwunden",
        "robbed": _compounds("Raub Raubs Raubes Diebstahl Diebstahls Einbruch Einbruchs", "Bank Kunst") + " Überfall Raubüberfall Banküberfall | überfallen überfiel überfielen geraubt gestohlen ausgeraubt",
        "convicted": "Verurteilung Schuldspruch | verurteilt verurteilte verurteilten",
        "ruled": "Urteil Urteils",
        "elected": _compounds("Wahl Wahlen", "Landtags Bundestags Kommunal Parlaments Präsidenten Bürgermeister Europa Neu Stich") + " | gewählt",
        "voted": _compounds("Abstimmung Abstimmungen", "Volks") + " Referendum Volksentscheid Bürgerentscheid | abgestimmt",
        "resigned": "Rücktritt Rücktritts Rücktrittes | zurückgetreten zurücktrat",
        "overthrown": "Putsch Putschs Putsches Umsturz Staatsstreich | gestürzt geputscht",
        "struck": _compounds("Streik Streiks", "Warn General") + " Ausstand | streikten streikte",
        "wed": "Hochzeit Trauung | heiratete heirateten geheiratet",
        "buried": "Beerdigung Beisetzung Begräbnis | beerdigt beigesetzt",
        "launched": "Start Starts",
        "opened": "Eröffnung | eröffnet eröffnete eröffneten eingeweiht",
    },
    says={
        True: """
            sagte sagten gesagt erklärte erklärten erklärt berichtete berichteten berichtet mitteilte mitteilten mitgeteilt ankündigte ankündigten angekündigt hieß
            betonte betonten schrieb schrieben geschrieben bestätigte bestätigten versicherte ergänzte äußerte twitterte postete verkündete beteuerte
            versprach bekanntgab hinzufügte
        """,
        "mit": "teilte teilten", "an": "kündigte kündigten", "bekannt an": "gab gaben",
    },
    tells="antwortete antworteten schilderte schilderten gestand räumte Brief Schreiben Mitteilung Erklärung Stellungnahme Interview Gespräch E-Mail Mail Pressekonferenz sprach telefonierte Bericht",
    message="Nachricht SMS Mail E-Mail Kurznachricht Tweet Post Beitrag Textnachricht Kurznachrichtendienst",
    adds="hinzu ergänzte ergänzten",
    befalls="ereignete ereigneten geschah geschahen kam kamen gab brach ausgebrochen ereignet fand fanden stattgefunden passierte begann erschütterte traf",
    hearing="""
        Gericht Gerichts Landgericht Amtsgericht Oberlandesgericht Prozess Prozesses Angeklagte Angeklagten Angeklagter Staatsanwalt Staatsanwältin Staatsanwaltschaft Richter Richterin
        Zeuge Zeugin Zeugen Verteidiger Verteidigerin Verhandlung Strafkammer Schöffen Untersuchungsausschuss Anklage
    """,
    proceedings="vertagte vertagt unterbrach unterbrochen Urteilsverkündung verurteilte verkündete eröffnete verlas plädierte plädierten zogen Verhandlungstag Verhandlung berieten",
    witness="Zeugen Hinweise Zeugenaufruf gesehen beobachtet Polizei melden bittet gesucht",
    sequel="gefolgt anschließend",
    birth="geboren geborene geborener geborenen",
    bounds="seit bis ab von vom",
    recurring="Ausgangssperre Öffnungszeiten Öffnungszeit Sprechzeiten Bürozeiten Sperrstunde",
    usual="normalerweise üblicherweise gewöhnlich bisher bislang sonst meist meistens in-der-regel",
    forbids="verboten erlaubt untersagt gestattet verbietet",
    own_news="Nachricht Mitteilung Ankündigung Meldung Erklärung Entscheidung Bericht Schritt", comes="kommt kam kommen",
    of_each_year="Spiele Spielen Olympia Meisterschaft Meisterschaften Weltmeisterschaft WM EM Wahl Festival",
)
