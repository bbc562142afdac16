"""The Ukrainian words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.slavic_accounts import phrases, spelled

OPEN = OpenWords(
    settling=phrases("""
        вибира*|вибра*|визнача*|визначен*|визначил*|вирішен*|вирішил*|вирішува*|відом*|домовил*|домовлял*|затвердж*|затвердил*|знаємо|знає|знають|знаю
        |знайшл*|назвал*|назван*|обира*|обра*|погодж*|погодил*|признача*|призначен*|призначил*|прийма*|прийня*|узгод*|ухвал*|установлен*|встановлен*
        |встановил*
    """),
    matters={
        "date": phrases("дата|даті|дати|дату|датою|датах|день|дня|дні|дню|термін*|строк*|графік*|розклад*"),
        "place": phrases("місце|місця|місці|місцем|місто|міста|місті|майданчик*|точк*|адрес*|ділянк*|локаці*"),
        "identity": phrases("ім’я|імені|імена|особ*|кандидатур*|наступник*|клуб*|команд*|переможц*|покупц*|прізвищ*"),
        "quantity": phrases("числ*|кількіст*|сум*|розмір*|вартіст*|цін*|цифр*|збитк*"),
        "status": phrases("рішенн*|питанн*"),
    },
    asking={
        "date": phrases("коли|якого дня|з якого дня"),
        "place": phrases("де|куди|звідки|в якому"),
        "identity": phrases("хто|кого|кому|який клуб|за кого"),
        "quantity": phrases("скільки"),
        "status": phrases("чи"),
    },
    nothing=spelled("нічого ніщо"),
)
