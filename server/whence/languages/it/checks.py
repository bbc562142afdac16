"""What checks need of Italian beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.it.accounts import ACCOUNTS
from whence.languages.it.words import WORDS
from whence.languages.shared.checks import checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"[°º]?\s", to_year=r"\s(?:del\s)?", first="1º", articles="il|al|dal|del|scorso|prossimo", one="un|una", between_days="e|o|a|al|fino a|fino al|e il",
    parts="mattina|pomeriggio|sera|notte",
    no_day="pagina|pag|p|numero|n|via|viale|piazza|piazzale|largo|corso|vicolo|articolo|art|capitolo|aula",
    years_back="""
        anni fa|un anno fa|anni dopo|anni più tardi|anni prima|anniversario|anniversari|stesso anno|quell'anno|anno precedente|anno seguente|anno successivo|anno scorso|scorso anno|anno prima|anno dopo
        |prossimo anno|anno prossimo|anni Novanta|anni Ottanta|decennio|decenni|secolo|secoli|allora|all'epoca
    """,
    disowned="""
        per errore|per sbaglio|erroneamente|errato|errata|errati|errore|errori|refuso|refusi|sbagliat*|correzione|corrett*|rettific*|non esiste|non esisteva|non esistono|inesistente|inesistenti|immaginari*|fittizi*|impossibile
        |inventat*|arrotondament*|arrotondat*|risposte multiple|più risposte|supera il 100|superano il 100
    """,
    counted="indomani|vigilia", to_day="il|il giorno|nel|l'|ossia il|cioè il|al", compared="di|del|della|che|rispetto",
    today="oggi", tomorrow="domani",
    these_days="di domani|del domani|un domani|oggi e domani|oggi o domani",
    weekday_message="La data {date} cade di {weekday}, non di {said}.",
    missing_day_message="A {month} ci sono solo {days} giorni.",
    offset_message="«{offset}», contando da: {base}, dà: {reached}, non: {said}.",
    updated_message="«{said}» indica questa data: {day}. Il testo è di allora; l’ultima modifica della pagina è di questa: {modified}.",
)
