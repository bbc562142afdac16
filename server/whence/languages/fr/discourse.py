"""What French says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse
from whence.languages.shared.words import inflected

_DONE = "- e s es"

DISCOURSE = discourse(
    {
        "shot": "fusillade fusillades tirs | " + inflected("abattu", _DONE),
        "killed": "meurtre meurtres assassinat assassinats tuerie homicide | " + inflected("tué assassiné", _DONE),
        "stabbed": "| " + inflected("poignardé", _DONE),
        "died": "mort décès disparu | mourut moururent mort morts morte décédé décédée",
        "bombed": "attentat attentats bombardement bombardements",
        "exploded": "explosion explosions déflagration | explosa explosé",
        "attacked": "attaque attaques agression embuscade | " + inflected("attaqué agressé", _DONE),
        "crashed": "accident accidents collision crash déraillement naufrages catastrophe | " + inflected("déraillé percuté écrasé", _DONE),
        "sank": "naufrage | coulé sombré chaviré",
        "collapsed": "effondrement écroulement | " + inflected("effondré écroulé", _DONE),
        "burned": "incendie incendies feu feux sinistre | " + inflected("brûlé incendié", _DONE),
        "quake": "séisme séismes tremblement secousse",
        "storm": "tempête ouragan cyclone orage orages typhon",
        "flooded": "inondation inondations crue crues | " + inflected("inondé", _DONE),
        "erupted": "éruption",
        "arrested": "arrestation arrestations interpellation interpellations | " + inflected("arrêté interpellé", _DONE),
        "abducted": "enlèvement rapt | " + inflected("enlevé kidnappé", _DONE),
        "raided": "perquisition perquisitions descente | " + inflected("perquisitionné", _DONE),
        "invaded": "invasion | " + inflected("envahi", _DONE),
        "escaped": "évasion fuite | " + inflected("évadé", _DONE),
        "vanished": "disparition | disparut " + inflected("disparu", _DONE),
        "robbed": "braquage braquages cambriolage casse hold-up | " + inflected("braqué cambriolé volé dérobé", _DONE),
        "convicted": "condamnation | " + inflected("condamné", _DONE),
        "ruled": "verdict jugement",
        "elected": "élection élections scrutin | " + inflected("élu", _DONE),
        "voted": "vote référendum | voté",
        "resigned": "démission | démissionné démissionna",
        "overthrown": "putsch renversement | " + inflected("renversé", _DONE),
        "struck": "grève débrayage",
        "wed": "mariage noces | mariés marié",
        "buried": "enterrement obsèques funérailles | " + inflected("enterré inhumé", _DONE),
        "launched": "lancement | " + inflected("lancé", _DONE),
        "opened": "inauguration ouverture | " + inflected("inauguré", _DONE),
    },
    says="""
        dit déclaré annoncé affirmé indiqué précisé expliqué assuré rapporté confirmé estimé communiqué écrit promis ajouté répété lancé tweeté publié souligné prévenu
        annonçait déclarait disait écrivait indiquait affirmait
    """,
    tells="répondu reconnu avoué raconté témoigné lettre communiqué entretien interview message conférence allocution",
    message="message messages courriel tweet mail sms publication réseaux",
    adds="ajouté poursuivi ajoutait",
    befalls="produit survenu survenue eu éclaté lieu déclenché déclaré commencé pris secoué frappé déroulé",
    hearing="""
        tribunal procès accusé accusée accusés prévenu prévenue procureur procureure juge juges jurés audience témoin témoins cour assises avocat avocate présidente parquet box
        jury débats
    """,
    proceedings="suspendu suspendue levé levée audience jurés délibéré délibération verdict retirent retirés ajourné réquisitoire",
    witness="témoins témoin témoignages vu renseignements contacter appel",
    sequel="suivi suivie suivis",
    birth="né née nés naissance",
    bounds="depuis jusqu",
    recurring="couvre-feu horaires horaire",
    usual="habituellement généralement traditionnellement toujours souvent",
    forbids="interdit interdite interdits interdites autorisé autorisée",
    own_news="annonce nouvelle décision communiqué déclaration mesure", comes="intervient survient vient arrive",
    of_each_year="jeux olympiques mondial euro élections festival championnat championnats",
)
