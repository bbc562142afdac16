"""What checks need of Italian beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.it.accounts import ACCOUNTS
from whence.languages.it.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        mai|nessun calendario|per errore|per sbaglio|erroneamente|errato|errata|errati|errore|errori|refuso|refusi|sbagliat*|correzione|corrett*|rettific*|non esiste
        |non esisteva|non esistono|inesistente|inesistenti|immaginari*|fittizi*|impossibile|inventat*|arrotondament*|arrotondat*|risposte multiple
        |più risposte|supera il 100|superano il 100
    """,
    days=Days(
        between="e|o|a|al|fino a|fino al|e il",
        no_day="pagina|pag|p|numero|n|via|viale|piazza|piazzale|largo|corso|vicolo|articolo|art|capitolo|aula",
        years_back="""
            anni fa|un anno fa|anni dopo|anni più tardi|anni prima|anniversario|anniversari|stesso anno|quell'anno|anno precedente|anno seguente
            |anno successivo|anno scorso|scorso anno|anno prima|anno dopo|prossimo anno|anno prossimo|anni Novanta|anni Ottanta|decennio|decenni
            |secolo|secoli|allora|all'epoca
        """,
        to_month=r"[°º]?\s", to_year=r"\s(?:del\s)?", articles="il|al|dal|del|scorso|prossimo", one="un|una", parts="mattina|pomeriggio|sera|notte",
        first="1º",
    ),
    spans=Spans(
        today="oggi", tomorrow="domani", these_days="di domani|del domani|un domani|oggi e domani|oggi o domani",
        compared="di|del|della|che|rispetto", through="al|a|fino al|fino a", since="dal|da|dall'",
        within="parte|tappa|inizio|ambito|durante|entro|nei|nelle|dopo|nel corso",
        no_length="alla|al|di carcere|di reclusione|di condanna|di garanzia|di età|lavorativi|feriali|prima|dopo|più tardi",
        lengths=("{number} giorni", "1 giorno", "{number} mesi", "1 mese", "{number} anni", "1 anno"),
        to_day="il|il giorno|nel|l'|ossia il|cioè il|al", counted="indomani|vigilia",
    ),
    counts=Counts(
        percent="per cento|percento", joins="e|ed",
        open_list="""
            tra cui|fra cui|di cui|tra i quali|compres*|almeno|ciascun*|rispettivamente|a testa|per ciascun*|che|alcun*|vari|varie|molti|altri|altre
            |resto|restanti|entrambi|anche|inoltre|poi|o|nessun*|ogni|circa|tutti|più|meno
        """,
        of="di|dei|delle|degli|su|tra|fra|che|del|della|rispetto", large=("miliardi", "milioni"),
        whole="dei|delle|degli|del|della|di|tra i|tra le|in",
        rest="indecis*|si asten*|si sono astenut*|astension*|astenut*|non sa|non sanno|senza opinione|non rispond*|schede bianche",
        overlap="anche|entrambi|ciascun*|più risposte|risposte multiple|tra i|tra le|degli uomini|delle donne|affluenza|di cui|sia",
        change="""
            aument*|cal*|cresc*|salit*|sces*|punti|precedent*|prima|rispetto|confronto|l'anno scorso|fa|più di|meno di|contro il|ultimo sondaggio
            |passat*
        """,
        others={
            12: "dozzina", 10: "decina|decennio|decimo", 15: "quindicina", 20: "ventina|quinto", 30: "trentina", 40: "quarantina",
            50: "metà|mezz|cinquantina|dimezza", 33: "terzo|terzi", 67: "due terzi", 25: "quarto|quarti", 75: "tre quarti",
            100: "doppi|raddoppi|centinai|secolo|cento", 200: "tripl", 1000: "migliai|mila",
        },
        no_count="under|over|gruppo|gruppo dei|articolo|canale|linea|giorno|fase|livello|formula|agenda|radio|numero|serie|i",
    ),
    lives=Lives(
        born="nato nel|nata nel|nato il|nata il|nato|nata|classe", years="anni",
        kin="""
            figli*|bambin*|gemell*|fratell*|sorell*|madre|padre|genitori|moglie|marito|compagn*|nipot*|nonn*|vedov*|coppia|cugin*|amic*|azienda|club
        """,
        beside="e|di|ha|con",
        not_now="allora|quando|morto|morta|deced*|uccis*|aveva|avrebbe|avrà|all'età|fino|prima|dopo|dal|verso|circa|quasi",
    ),
    weekday_message="La data {date} cade di {weekday}, non di {said}.",
    missing_day_message="A {month} ci sono solo {days} giorni.",
    offset_message="«{offset}», contando da: {base}, dà: {reached}, non: {said}.",
    stretch_message="{first} – {last}: sono {length}, non «{said}».",
    age_message="Chi è nato nel {year} ha {ages} anni alla data del {day}, non {said}.",
    either="{low} o {high}", on_day="{day}",
    sum_message="{parts} fa {sum}, non {total}.",
    share_message="{parts} fa il {sum} per cento di un intero.",
    headline_message="Il numero {number} del titolo non compare nel testo.",
    updated_message="«{said}» indica questa data: {day}. Il testo è di allora; l’ultima modifica della pagina è di questa: {modified}.",
)
