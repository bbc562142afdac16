"""The Russian words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.slavic_accounts import phrases, spelled

OPEN = OpenWords(
    settling=phrases("""
        выбира*|выбра*|договаривал*|договорил*|договоритьс*|знаем|знает|знают|знаю|известн*|назвал*|назван*|назнача*|назначил*|назначен*|нашли
        |определен*|определи*|подтвержден*|принима*|принял*|принят*|решал*|решаем|решен*|решил*|решит|решают|согласова*|согласовывал*|сложилос*
        |установлен*|установил*|утвердил*|утвержда*|утвержден*|уточнил*|понимаем
    """),
    matters={
        "date": phrases("дата|дате|даты|дату|датой|датах|день|дне|дни|дня|срок|сроки|сроке|сроков|сроках|график*|расписани*"),
        "place": phrases("место|места|месте|мест|местом|местах|город|города|городе|площадк*|точк*|адрес*|участ*|локаци*"),
        "identity": phrases("имя|имени|имена|имен|личност*|кандидатур*|преемник*|клуб*|команд*|победител*|покупател*|фамили*"),
        "quantity": phrases("числ*|количеств*|сумм*|размер*|стоимост*|цен*|цифр*|ущерб*"),
        "status": phrases("решени*|вопрос*"),
    },
    asking={
        "date": phrases("когда|в какой день|с какого дня"),
        "place": phrases("где|куда|откуда|в каком"),
        "identity": phrases("кто|кого|кому|какой клуб|за кого"),
        "quantity": phrases("сколько|во сколько"),
        "status": phrases("ли"),
    },
    nothing=spelled("ничего ничто"),
)
