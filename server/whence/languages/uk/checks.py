"""What checks need of Ukrainian beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.shared.checks import checks
from whence.languages.uk.accounts import ACCOUNTS
from whence.languages.uk.words import WORDS

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"(?:-?(?:го|е|те|му|м))?\s", month_of_year="{month} {year} року", between_days="і|й|та|або|чи|по|до",
    parts="вранці|удень|вдень|ввечері|увечері|вночі|уночі",
    weekdays={4: "п’ятниці п’ятницю п’ятницею"},
    no_day="сторінка|сторінці|стор|с|номер|вулиця|вулиці|площа|площі|кабінет|стаття|статті|ст|глава|будинок|школа",
    years_back="""
        * років тому|* роки тому|рік тому|років потому|років по тому|роки потому|рік потому|років після|річниц*|ювіле*|того ж року|тоді ж року|того року|тодішн*|роком раніше|минулого року|торік|торішн*|наступного року|десятиліт*|століт*
        |тоді
    """,
    disowned="""
        помилков*|помилк*|через помилку|одруківк*|описк*|невірн*|неправильн*|виправлен*|поправк*|уточнен*|не існує|не існувало|немає в календарі|немає такого|такого дня немає|такої дати немає|неіснуюч*|вигадан*|неможлив*
        |округлен*|заокруглен*|кільк* відповід*|кільк* варіант*
    """,
    to_day="тобто|а саме|у|в", compared="ніж|за|як",
    today="сьогодні", tomorrow="завтра",
    these_days="сьогодні і завтра|сьогодні й завтра|сьогодні чи завтра|краще завтра|на завтра",
    weekday_message="{date} — {weekday}, а не {said}.",
    missing_day_message="У календарі {month} лише {days} днів.",
    offset_message="«{offset}», якщо рахувати від {base}, — це {reached}, а не {said}.",
    updated_message="«{said}» — це {day}: текст написано тоді, а сторінку востаннє змінено {modified}.",
)
