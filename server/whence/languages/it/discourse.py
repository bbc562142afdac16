"""What Italian says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse
from whence.languages.shared.words import inflected

_DONE = "o a i e"

DISCOURSE = discourse(
    {
        "shot": "sparatoria sparatorie spari agguato | sparato",
        "killed": "omicidio omicidi delitto assassinio strage uccisione | uccise uccisero " + inflected("uccis assassinat ammazzat", _DONE),
        "stabbed": "accoltellamento | " + inflected("accoltellat", _DONE),
        "died": "morte decesso scomparsa | morì morirono " + inflected("mort decedut", _DONE),
        "bombed": "attentato attentati bombardamento bombardamenti",
        "exploded": "esplosione esplosioni scoppio | esplose esplosero " + inflected("esplos", _DONE),
        "attacked": "attacco attacchi aggressione assalto | attaccò " + inflected("attaccat aggredit", _DONE),
        "crashed": "incidente incidenti scontro schianto deragliamento disastro tamponamento | " + inflected("schiantat deragliat precipitat", _DONE),
        "sank": "naufragio affondamento | affondò " + inflected("affondat naufragat", _DONE),
        "collapsed": "crollo crolli cedimento | crollò crollarono " + inflected("crollat", _DONE),
        "burned": "incendio incendi rogo fiamme fuoco | bruciò " + inflected("bruciat incendiat", _DONE),
        "quake": "terremoto terremoti sisma scossa scosse",
        "storm": "tempesta temporale uragano nubifragio tifone bufera",
        "flooded": "alluvione inondazione piena esondazione | esondò " + inflected("allagat esondat", _DONE),
        "erupted": "eruzione",
        "arrested": "arresto arresti fermo cattura | arrestò " + inflected("arrestat fermat catturat", _DONE),
        "abducted": "sequestro rapimento | " + inflected("rapit sequestrat", _DONE),
        "raided": "perquisizione blitz retata | " + inflected("perquisit", _DONE),
        "invaded": "invasione | invase " + inflected("invas", _DONE),
        "escaped": "fuga evasione | fuggì evase " + inflected("evas fuggit", _DONE),
        "vanished": "sparizione scomparsa | scomparve scomparvero sparì " + inflected("scompars sparit", _DONE),
        "robbed": "rapina rapine furto furti colpo | rapinò " + inflected("rapinat rubat derubat", _DONE),
        "convicted": "condanna | " + inflected("condannat", _DONE),
        "ruled": "sentenza verdetto",
        "elected": "elezione elezioni voto | " + inflected("elett", _DONE),
        "voted": "votazione referendum | votato votarono",
        "resigned": "dimissioni | dimesso dimessa",
        "overthrown": "golpe colpo-di-stato | " + inflected("rovesciat depost", _DONE),
        "struck": "sciopero scioperi | scioperato",
        "wed": "matrimonio nozze | sposò " + inflected("sposat", _DONE),
        "buried": "funerale funerali sepoltura | " + inflected("sepolt", _DONE),
        "launched": "lancio | " + inflected("lanciat", _DONE),
        "opened": "inaugurazione apertura | inaugurò " + inflected("inaugurat", _DONE),
    },
    says="""
        detto dichiarato annunciato affermato spiegato disse dissero riferito confermato comunicato scritto scrisse promesso assicurato aggiunto precisato sottolineato dichiarò annunciò
        affermò spiegò riferì confermò comunicò assicurò twittato ribadito reso
    """,
    tells="risposto ammesso raccontato raccontò testimoniato lettera comunicato intervista messaggio conferenza deposizione",
    message="messaggio messaggi post tweet mail email sms social",
    adds="aggiunto aggiunse proseguito",
    befalls="avvenuto avvenuta avvenuti avvenne accaduto accaduta accadde verificato verificata verificò scoppiato scoppiò divampato divampata divampò iniziato cominciato tenuto tenuta svolto svolta colpito scosso",
    hearing="tribunale processo imputato imputata imputati giudice giudici pm procuratore procura testimone testimoni udienza corte gip difensore teste assise avvocato",
    proceedings="sospeso sospesa rinviato udienza verdetto condannato deliberato ritirati ritirata requisitoria aggiornato",
    witness="testimoni testimone segnalazioni visto informazioni chiunque appello",
    sequel="seguito seguita",
    birth="nato nata nati nacque nascere",
    bounds="dal dalla dall da fino",
    recurring="coprifuoco orario orari",
    usual="solitamente generalmente normalmente sempre abitualmente",
    forbids="vietato vietata vieta consentito",
    own_news="annuncio notizia decisione comunicato dichiarazione", comes="arriva giunge arrivano",
    of_each_year="giochi olimpiadi mondiali mondiale europei elezioni festival campionati",
)
