"""The Polish words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        dogada*|określ*|podję*|podjął*|potwierdz*|powoła*|przesądz*|rozstrzyg*|ustal*|umówi*|uzgod*|wiadom*|wie|wiem|wiemy|wiedzą|wskaza*|wybier*
        |wybra*|wyznacz*|zapadł*|zdecydowa*|zna|znają|znam|znamy|znan*|znalez*|zatwierdz*
    """),
    matters={
        "date": any_of("data|datę|daty|dacie|termin|terminu|terminie|terminy|dzień|dnia|dniu|harmonogram*|kalendarz*"),
        "place": any_of("miejsce|miejsca|miejscu|miast*|lokalizacj*|adres*|punkt*|teren*|działk*"),
        "identity": any_of("nazwisk*|imi*|tożsamoś*|następc*|kandydat*|klub*|zwycięzc*|spraw*c*|nabywc*"),
        "quantity": any_of("liczb*|kwot*|sum*|wysokoś*|koszt*|cen*|rozmiar*|strat*"),
        "status": any_of("decyzj*|spraw*"),
    },
    asking={
        "date": any_of("kiedy|którego dnia|o której"),
        "place": any_of("gdzie|dokąd|skąd|w jakim mieście"),
        "identity": any_of("kto|kogo|komu|który klub|dla kogo"),
        "quantity": any_of("ile|ilu"),
        "status": any_of("czy"),
    },
    nothing=words_of("nic niczego"),
)
