"""What checks need of Russian beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.ru.accounts import ACCOUNTS
from whence.languages.ru.words import WORDS
from whence.languages.shared.checks import checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"(?:-?(?:го|е|ое|му|м))?\s", month_of_year="{month} {year} года", between_days="и|или|по|до",
    parts="утром|днём|днем|вечером|ночью",
    no_day="страница|странице|стр|с|номер|улица|улице|площадь|площади|кабинет|статья|статьи|ст|глава|дом|школа",
    years_back="""
        * лет назад|* года назад|год назад|лет спустя|года спустя|год спустя|лет после|годовщин*|юбилей*|юбиле*|того же года|в том же году|в том году|того года|тогдашн*|годом ранее|годом раньше|в прошлом году|прошлого года|минувшего года
        |следующего года|в следующем году|будущего года|в будущем году|десятилети*|век|века|веке|столети*|тогда
    """,
    disowned="""
        ошибочн*|по ошибке|ошибк*|опечатк*|описк*|неверн*|неправильн*|исправлен*|поправк*|уточнен*|не существует|не существовало|нет в календаре|нет такого|такого дня нет|такой даты нет|несуществующ*|вымышлен*|невозможн*
        |округлен*|округлён*|нескольк* ответ*|нескольк* вариант*
    """,
    to_day="то есть|а именно|в", compared="чем",
    today="сегодня", tomorrow="завтра",
    these_days="сегодня и завтра|сегодня или завтра|сегодня-завтра|лучшее завтра|на завтра",
    weekday_message="{date} — {weekday}, а не {said}.",
    missing_day_message="В календаре {month} только {days} дней.",
    offset_message="«{offset}», если считать от {base}, — это {reached}, а не {said}.",
    updated_message="«{said}» — это {day}: текст написан тогда, а страница в последний раз изменена {modified}.",
)
