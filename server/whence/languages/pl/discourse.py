"""What Polish says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse
from whence.languages.shared.slavic import declined
from whence.languages.shared.words import inflected

_PAST = "ł ła ło ły"
_DONE = "y a e i o"

DISCOURSE = discourse(
    {
        "shot": declined("strzelanin:a,y,ie,ę,ą") + " | zastrzelono " + inflected("zastrzelon postrzelon", "y a"),
        "killed": declined("zabójstw:o,a,u,em,ie morderstw:o,a,u,em,ie") + " | zabito zamordowano " + inflected("zamordowan zabit", "y a e"),
        "stabbed": declined("atak-nożem:-") + " | zadźgano dźgnięto",
        "died": declined("śmier:ć,ci,cią zgon:-,u,em") + " | zmarł zmarła zmarli zginął zginęła zginęli umarł umarła",
        "bombed": declined("zamach:-,u,em,y,ów ostrzał:-,u bombardowani:e,a,u"),
        "exploded": declined("wybuch:-,u,em,y,ów eksplozj:a,i,ę,ą") + " | wybuchł wybuchła wybuchło eksplodował eksplodowała",
        "attacked": declined("atak:-,u,iem,i,ów napaś:ć,ci") + " | zaatakował zaatakowała zaatakowali zaatakowano",
        "crashed": declined("wypadk:u,iem,i,ów wypadek:- katastrof:a,y,ie,ę,ą kolizj:a,i,ę zderzeni:e,a,u") + " | rozbił rozbiła zderzyły zderzył wykoleił",
        "sank": declined("zatonięci:e,a,u") + " | zatonął zatonęła zatonęło",
        "collapsed": declined("zawaleni:e,a,u runięci:e,a katastrof:a,y") + " | zawalił zawaliła zawaliło runął runęła runęły",
        "burned": declined("pożar:-,u,em,y,ów ogień:- ogni:a,em") + " | spłonął spłonęła spłonęło spłonęły spalił spaliła",
        "quake": declined("trzęsieni:e,a,u"),
        "storm": declined("burz:a,y,ę,ą huragan:-,u,em wichur:a,y,ę,ą nawałnic:a,y,ę"),
        "flooded": declined("pow:ódź,odzi,odzią zalani:e,a") + " | zalało zalał zalała",
        "erupted": declined("erupcj:a,i,ę"),
        "arrested": declined("zatrzymani:e,a,u aresztowani:e,a,u") + " | zatrzymano aresztowano " + inflected("zatrzymal aresztowal", "i") + " " + inflected("zatrzyma aresztowa", _PAST) + " " + inflected("zatrzyman aresztowan", "y a i e"),
        "abducted": declined("porwani:e,a,u uprowadzeni:e,a,u") + " | porwano " + inflected("porwan uprowadzon", "y a"),
        "raided": declined("nalot:-,u przeszukani:e,a,u") + " | przeszukano",
        "invaded": declined("inwazj:a,i,ę,ą najazd:-,u"),
        "escaped": declined("ucieczk:a,i,ę,ą") + " | uciekł uciekła uciekli zbiegł",
        "vanished": declined("zaginięci:e,a,u zniknięci:e,a,u,em") + " | zaginął zaginęła zaginęli zniknął zniknęła zniknęli",
        "robbed": declined("napad:-,u,em rabunek:- rabunk:u,iem kradzież:-,y włamani:e,a,u") + " | napadnięto okradziono skradziono zrabowano " + inflected("skradzion", "y a e"),
        "convicted": declined("skazani:e,a,u") + " | skazano " + inflected("skaza", _PAST),
        "ruled": declined("wyrok:-,u,iem orzeczeni:e,a,u"),
        "elected": declined("wybor:y,ów,om,ami,ach") + " | wybrano " + inflected("wybran", "y a"),
        "voted": declined("głosowani:e,a,u referendum:-"),
        "resigned": declined("dymisj:a,i,ę rezygnacj:a,i,ę ustąpieni:e,a,u") + " | ustąpił ustąpiła zrezygnował zrezygnowała",
        "overthrown": declined("pucz:-,u zamach-stanu:-") + " | obalono",
        "struck": declined("strajk:-,u,iem"),
        "wed": declined("ślub:-,u,em wesel:e,a,u"),
        "buried": declined("pogrzeb:-,u,em") + " | pochowano",
        "launched": declined("start:-,u") + " | wystrzelono",
        "opened": declined("otwarci:e,a,u") + " | otwarto otworzono otworzył otworzyła",
    },
    says="""
        powiedział powiedziała powiedzieli poinformował poinformowała poinformowali oświadczył oświadczyła oświadczyli przekazał przekazała przekazali podał podała podało podali
        zapowiedział zapowiedziała zapowiedzieli ogłosił ogłosiła ogłosili napisał napisała napisali stwierdził stwierdziła potwierdził potwierdziła potwierdzili dodał dodała zapewnił
        zapewniła obiecał obiecała zaznaczył zaznaczyła podkreślił podkreśliła poinformowano ogłoszono
    """,
    tells="odpowiedział odpowiedziała przyznał przyznała opowiadał zeznał zeznała " + declined("list:-,ie komunika:t,cie oświadczeni:e,u wywia:d,dzie rozmow:a,ie konferencj:a,i wiadomoś:ć,ci"),
    message=declined("wiadomoś:ć,ci sms:-,ie wpis:-,ie post:-,cie poście:- tweet:-,cie mail:-,u twitter:ze platform:a,ie facebook:-,u komunikator:ze"),
    adds="dodał dodała dodali",
    befalls="doszło wydarzył wydarzyła wydarzyło wydarzyły zdarzył zdarzyła zdarzyło nastąpił nastąpiła nastąpiło wybuchł wybuchła wybuchło odbył odbyła odbyło odbyły rozpoczął rozpoczęła rozpoczęło miał miała miało przeszedł przeszła",
    hearing=declined("sąd:-,u,em,zie sędzi:a,ego,emu,ny oskarżon:y,ego,emu,a,ej,ych prokurator:-,a,ka prokuratur:a,y świad:ek,ka,kowi,kowie,ków rozpraw:a,y,ę,ie obro:ńca,ńcy,ńczyni proces:-,u,ie ława:- mec:-"),
    proceedings=declined("rozpraw:a,y,ę,ie wyrok:-,u") + " przerwał przerwała odroczył odroczyła skazał skazała ogłosił ogłosiła wznowił wznowiła",
    witness="świadków świadkowie widział widziała widzieli kontakt prosi informacje",
    birth="urodził urodziła urodzony urodzona urodzeni",
    bounds="od do",
    recurring="godziny-otwarcia otwarcia",
    usual="zwykle zazwyczaj zawsze przeważnie tradycyjnie",
    forbids="zakazane zabronione zabrania dozwolone",
    of_each_year=declined("igrzysk:a,- mistrzostw:a,- wybor:y,ów,ach olimpiad:a,y"),
)
