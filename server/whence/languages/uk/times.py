"""Ukrainian time expressions: what Ukrainian says its own way, beside the rules of all Slavic languages, and the cues of direction."""

from __future__ import annotations

from datetime import date

from whence.languages.shared import holidays, joins, slavic
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import fixed, nth, orthodox
from whence.languages.shared.makers import (
    ahead,
    at,
    clock,
    day_away,
    decade,
    every,
    gone,
    lasting,
    later,
    length,
    month,
    near_day_of_month,
    nothing,
    overnight,
    part,
    part_of,
    phrases,
    recurring,
    spoken_clock,
    vague,
)
from whence.languages.shared.rules import CLOCKS as FIGURES
from whence.languages.shared.rules import DATES
from whence.languages.shared.slavic import Spelling
from whence.languages.shared.words import any_of
from whence.languages.uk.words import COMMON, WORDS
from whence.times.direction import Cues
from whence.times.expressions import DayOfMonth, Unit

SPELLING = Spelling(
    weekday="({weekday}|п'{friday:weekday})",
    number="({n:count}((.| ){nnn:group})?(,{nn:tenths})?( {scale})?|({num:count}|п'{fives:count}|дев'{nines:count})( ({more}|п'{morefive:more}|дев'{morenine:more}))?( {scale})?)",
    ordinal="({ordinal}|п'{fifths:ordinal}|дев'{ninths:ordinal})",
    part="({part}|під {dawn:part}|(в|у) {lunch:part}|після {afternoon:part})",
    half="({halfunit}|{half} {unit:halfunit})",
    with_half="( (з|із|зі) {andahalf})?",
)
SLAVIC = slavic.phrases(SPELLING)
HOUR = "({hourword:hour}|п'{hourfive:hour}|дев'{hournine:hour})"

DAYS = phrases({
    "(з|із|зі) [({weekday}|п'{friday:weekday})] (по|до) ({weekday:until}|п'{friday:until}),? (з|із|зі) {hh}": every,
    "(з|із|зі) ({weekday:begin}|п'{friday:begin}) (по|до) [({weekday}|п'{friday:weekday})],? (з|із|зі) {hh}": every,
    "{dd:day}(-{dayend})? {dateword}": lambda f: DayOfMonth(f["day"]),
    "сьогодні (вночі|уночі)": overnight,
    "{which} ночі": lambda f: overnight(f) if f["which"] in ("this", "last") else day_away(0 if f["which"] == "that" else 1, "mention")({"part": "NI"}),
    "напередодні ({soon} )?{part}": day_away(-1, "mention"),
    "напередодні": day_away(-1, "mention"),
    "рано-{part}": part,
    "на світанку": part_of("MO"),
    "(під|над) [ранок]": part_of("MO"),
    "(під|над) [вечір]": part_of("EV"),
    f"{SPELLING.weekday} {{open}}{{dd:day}}{{shut}}": near_day_of_month,
    "(на заході сонця|у сутінках|в сутінках)": part_of("EV"),
    "після обіду": part_of("AF"),
    "в обід|у обід": part_of("MI"),
    "(у|в) [ніч]( на | з | із | проти | до )": part_of("NI"),
    "[{part}] проти": part,
})

PERIODS = phrases({
    "{figures} за [{month}]": gone(month),
    "{yearadj:years}": lambda f: Unit("year", f["years"]),  # торішній
    "{yearadv:years}": lambda f: Unit("year", f["years"]),  # торік
    "{yearadv:years},? (у|в) {month}": slavic.month_of_year,  # торік у грудні
    "({yyyy:year}|{yy:year})-{decadeend}": decade,
    **slavic.decades("({yyyy:year}|{yy:year})-{decadeend}"),
    **slavic.decades("({decadeword:year}|п'{fifties:year}|дев'{nineties:year})"),
    "(у|в|з|із|до|на|лихі|лихих) [({decadeword:year}|п'{fifties:year}|дев'{nineties:year})]": decade,
})

_PART = "( {dayhalf:part})?"
CLOCKS = phrases({
    "{hh:hour}(:|.){mi:minute} ?{dayhalf:part}": clock,
    "{hh:hour}(-{ordend})?,? {hours}( {mi:minute} {minutes})? {dayhalf:part}": clock,  # 6 година ранку
    "{hh:hour}(-{ordend})? {surehalf:part}": clock,
    f"(о|об|до|з|із|близько|на|від|після|по) [{{hh:hour}}-{{hourend}}( {{hours}}( {{mi:minute}} {{minutes}})?)?{_PART}]": clock,  # о 18-й
    f"(о|об|до|з) [{{hh:hour}} (годині|години){_PART}]": clock,
    "(о|об|з|до|від|близько) [{hh:hour}.{mi:minute}]": clock,
    "(о|об) [{hh:hour}]( {measured:counted})?": lambda f: None if "counted" in f else clock(f),
    "(з|із) [{hh:hour}((:|.){mi:minute})?] до {hh}((:|.){mi})?( {hours}| {surehalf})": clock,
    f"(о|об|до|з|із|близько|на|від|після|по) [{HOUR}( {{hours}})? {{dayhalf:part}}]": spoken_clock,
    f"{HOUR} {{hours}}{_PART}": spoken_clock,
    f"(о|об) [{HOUR}]": spoken_clock,  # о сьомій
    f"(о )?[пів (на|до) ({HOUR}|{{hh:hour}}){_PART}]": lambda f: spoken_clock({**f, "half": True}),
    f"за чверть {HOUR}{_PART}": lambda f: spoken_clock({**f, "to": 15}),
    f"чверть на {HOUR}{_PART}": lambda f: spoken_clock({**f, "hour": f["hour"] - 1, "past": 15}),
    "(опівночі)": at(24),
    "(о|до|після) [півночі]": at(24),
    "(і|й|та) [північчю]": at(24),
    "(опівдні|полудень|полудня|полудні)": at(12),
})

LENGTHS = phrases({
    f"{SPELLING.about}{SPELLING.length} по тому": later,
    f"за [{SPELLING.about}{SPELLING.length}]": ahead,  # за три дні
    "за [{unit}]": lambda f: ahead({**f, "a": 1}),
    "(чверть години|чверті години)": lasting(15, "minute"),
    "(чверть століття|чверті століття)": lasting(25, "year"),
    "(на|за) [{unit}] (народження|мовчання|памяті|відкритих)": nothing,
})

RATES = phrases({
    "{everyweekday:weekday}": every,  # щосуботи
    "щоп'ятниці": recurring("XXXX-WXX-5"),
    "{by} [п'{fridays:weekday}]": every,
    "{weekdays:weekday}": every,
    "цілий рік|цілодобово": nothing,
    "{n}( {measured})?( {measured})?( {measured})? [(на|за) {byunit:unit}]": lambda f: every(f) if f["unit"] in ("day", "week", "month", "year", "quarter", "minute") else None,
    "через день": recurring("P2D"),
    "щовихідних|кожні вихідні|по вихідних": recurring("XXXX-WXX-WE"),
    "з року в рік|рік у рік|день у день|з дня на день|день за днем|день при дні": nothing,
})

POINTERS = phrases({
    "(цей момент|цей час|даний момент|даний час|сьогоднішній день|теперішній час)": vague("PRESENT_REF"),
    "(поки що|донині|дотепер|на сьогодні|у наші дні|в наші дні)": vague("PRESENT_REF"),
    "(останній час|останнім часом)": vague("PAST_REF"),
    "(недавньому|нещодавньому) минулому": vague("PAST_REF"),
    "(у|в) [минулому]( )?{end}": vague("PAST_REF"),
    "(у|в) [майбутньому]": vague("FUTURE_REF"),
    "(найближчим часом|найближчий час|найближчому майбутньому|недалекому майбутньому)": vague("FUTURE_REF"),
    "днями": vague("PAST_REF"),
})

SILENCE = phrases({
    "без {weekend}": nothing,  # days off
    f"(чорна|чорної|чорну|чорний) {SPELLING.weekday}": nothing,
    f"{{sentences}} {{of_years}} [{SPELLING.number} {{ageunit:unit}}]": length,  # призначив йому вісім років
    f"{{of_years}} [{SPELLING.number} {{ageunit:unit}}] {{term}}": length,  # дав йому 12 років колонії
    f"{{of_years}} ({{was}} )?({{around}} )?[{SPELLING.number} {{ageunit:unit}}]": nothing,
    "(,|-) ?[{n} (роки|років|рік)](,|.|;|:)": nothing,
    "(у|в) віці (від )?{n} (до {n} )?(років|року)": nothing,
    "від [{n} до {n} років]": nothing,
    "напередодні {eve}": nothing,
    "(хвилину|хвилиною|хвилина|хвилини) мовчання": nothing,
    "(доброго|добрий|добру|доброї) ({part}|{partcase}|{dayunit}|день|ночі)": nothing,
    "(година|години|годину|годин) пік": nothing,
    "({n}|{num}) ?(км|кілометрів|кілометра|м|метрів|вузлів|миль) (на|за) (годину|секунду)": nothing,
    "(км|кілометрів|метрів|м)(/| за | на )(год|годину)": nothing,
    f"на ({{n}}(-{{ordend}})?|{SPELLING.ordinal}) (хвилині|секунді)": nothing,
    f"({{n}}-{{ordend}}|{SPELLING.ordinal}) (день|дня|тиждень|тижня|тижні|місяць|місяця|рік|року|доба|добу|хвилина|хвилину|хвилині|хвилини)": nothing,
    f"{SPELLING.ordinal} рік поспіль": nothing,
    "(у|в) (день|рік|ніч|тиждень) (виборів|голосування|матчу|гри|народження|відкриття|прем'єри|міста)": nothing,
    "(день|дня|дню|днем) (народження|міста|відкритих|памяті|села|району)": nothing,
    "{street} ({dd} |{ordinal} )?{month}": nothing,
    "(у|в) ({n}|{ordinal}) раз": nothing,
    "один раз|раз і назавжди": nothing,
    "рік (змії|дракона|кролика|тигра|родини|вчителя)": nothing,
    "(тисяча|тисячі|тисячу) і одна ніч": nothing,
    "(тим|між тим) часом": nothing,
    "(наручних|золотих|настінних) годинників": nothing,
    "вечір (памяті|поезії)": nothing,
    "лист на": nothing,
})


def _christmas(year: int) -> date:
    """The 25th of December since the calendar of 2023, before it the 7th of January."""
    return date(year, 12, 25) if year >= 2023 else date(year, 1, 7)


HOLIDAYS = holidays.rules({
    "новий рік|нового року|новому року|новим роком": fixed(1, 1), "різдво|різдва|різдву|різдвом": _christmas,
    "святвечір|святий вечір|свят-вечір": lambda y: date.fromordinal(_christmas(y).toordinal() - 1),
    "водохреща|водохрещі|хрещення господнє": lambda y: date(y, 1, 6 if y > 2023 else 19),
    "день соборності|дня соборності": fixed(1, 22), "день святого валентина|день закоханих": fixed(2, 14),
    "міжнародний жіночий день|жіночий день": fixed(3, 8), "вербна неділя|вербну неділю": orthodox(-7),
    "страсна п'ятниця|страсну п'ятницю": orthodox(-2), "великдень|великодня|великодню|великоднем|пасха|пасху": orthodox(),
    "трійця|трійцю|трійці": orthodox(49), "день вишиванки": lambda y: nth(5, 3, 3)(y), "день матері|дня матері": nth(5, 6, 2),
    "день перемоги|дня перемоги": fixed(5, 9), "(день|дня) захисту дітей": fixed(6, 1), "(день|дня|дню|днем) конституції": fixed(6, 28),
    "день державності|дня державності": lambda y: date(y, 7, 15 if y > 2023 else 28),
    "(день|дня|дню|днем) (державного )?прапора": fixed(8, 23), "(день|дня|дню|днем) незалежності": fixed(8, 24), "(день|дня|дню) знань": fixed(9, 1),
    "(день|дня) захисників і захисниць|день захисників|день захисника": lambda y: date(y, 10, 1 if y > 2022 else 14),
    "хелловін|гелловін|геловін": fixed(10, 31), "день гідності та свободи|дня гідності та свободи|день гідності": fixed(11, 21),
    "день святого миколая|миколая": lambda y: date(y, 12, 6 if y > 2022 else 19),
}, "({which} )?")
HOLIDAYS += phrases({
    "(новорічна|новорічну|новорічної) (ніч|ночі)": holidays.night(fixed(12, 31)),
    "(різдвяна|різдвяну) ніч": lambda f: holidays.night(lambda y: date.fromordinal(_christmas(y).toordinal() - 1))(f),
    "великодню ніч|великодня ніч": holidays.night(orthodox(-1)), "(новорічні|новорічних|травневі|травневих) ({weekend}|свята|свят|канікули|канікул)": nothing,
    "страсний тиждень|страсного тижня": holidays.week_of(orthodox(-3)), "масниця|масниці|масляна": holidays.week_of(orthodox(-50)),
})

JOINS = joins.joins(
    at="(,? ({approx:about} )?(о|об|в|у)( {approx:about})?|,? {approx:about})? ", on="( в| у)? ", apart="", of="( в| у)? ",
    within="(,? рано|,? пізно)? ", after=" після ", before=" перед ",
    night_to="( на| проти| до) ", night_from="( з| із| зі) ", also="( і| й| та)? ",
)
MODIFIERS = joins.modifiers(
    mods="{mod}", about="({approx})",
    more=[("більше|понад|більше ніж|більш як|понад", "MORE_THAN"), ("менше|менше ніж|менш як|майже", "LESS_THAN"), ("не менше|щонайменше|принаймні|мінімум", "EQUAL_OR_MORE"), ("до|не більше|щонайбільше|максимум", "EQUAL_OR_LESS")],
)

# ---- direction ------------------------------------------------------------------------------------------------------

_NOT_PAST = any_of("""
    якщо чи коли або школа школи тіла діла числа села сила сили скала стола зала вокзала каналу материал футбол волейбол правила правило початок масло
    крісло тіло діло село число мало мала малі ціла цілі солі ролі долі волі землі неділі недолі права справ заяв держав вправ прав устав постав глав
    назв страв трав лав слів днів годив людей вчителі жителі батьки рублі кораблі думки хвилі скільки кілька нуль біля деталі далі вдалині навколо
    металі моделі готелі меблі цілого було_б коло дзеркало джерело світло тепло житло крило скло зло добро тільки стільки доволі поволі взагалі згола
    хвала похвала школа бджола смола скла світла тепла житла крила джерела зеркала столи угли колись матеріали непогано підрозділи чимало генерала
    біла мило показник колектив підстав активів канали несподівано водіїв євреїв против формула зали замало могили могила сало обстріли розрив
    сумнівів бали формули посла впевнено спротив пили серіали крісла весела постріли канікули масла детектив мотив прорив ініціатив сигнали архів
    напрямків наказів альтернатив перспектив мотивів негатив позитив актив курсів налив вплив призив заклик наплив дозволів випадків матеріалів
    директив інструктив норматив чоловіків років київ львів харків миколаїв чернігів канів лісів героїв краї станів ків боїв разів столів часів місто
    авто фото просто часто тобто зато золото вікно давно видно можливо важливо необхідно відомо одно воно кіно зерно полотно пальто начебто нібито
    багато свято
    """)


def is_past(word: str) -> bool:
    """A past form of a Ukrainian verb, or an impersonal one: "повідомив", "почалася", "затримано".

    >>> is_past("повідомив"), is_past("почалася"), is_past("затримано"), is_past("років"), is_past("відбудеться")
    (True, True, True, False, False)
    """
    if word in _NOT_PAST or len(word) < 4:
        return word in ("був", "дав", "йшов", "ішов", "взяв", "жив", "мав", "сів", "вів", "їв", "чув", "пав", "ліг", "ніс", "міг")
    if word.endswith(("вся", "лася", "лось", "лося", "лися", "лись", "лась")):
        return True
    if word.endswith(("ано", "ено", "ито", "ято", "уто")) and len(word) > 6:
        return True
    return word.endswith(("ав", "ив", "яв", "ув", "шов", "провів", "хотів", "зумів", "сидів", "летів", "горів", "їздив", "ала", "яла",
        "ила", "іла", "їла", "ула", "шла", "гла", "ела", "сла", "ало", "яло", "ило", "іло", "уло", "шло", "или", "али", "яли", "іли",
        "їли", "ули", "шли", "гли", "ели", "сли", "кли", "рли",
                          "загинув", "помер", "померла", "померли", "зник", "зникла", "виник", "виникла", "досяг", "допоміг", "приїхав",
                          "приніс", "привіз", "згорів", "зріс", "зміг", "могло", "переміг", "утік", "втік", "встиг", "зустрів", "виріс",
                          "призвело", "виникло", "вніс", "переніс", "зберіг", "виборов", "зникло", "зросло", "виросло", "захворів",
                          "володів", "зросла", "зросли"))  # fmt: skip


_FUTURE = any_of("""
    здасть здадуть віддасть віддадуть передасть передадуть продасть продадуть надасть нададуть дасть дадуть
    буде будуть буду будемо пройде пройдуть відбудеться відбудуться почнеться почнуться почне почнуть розпочнеться розпочнуться розпочне розпочнуть
    відкриється відкриються відкриє відкриють закриють закриє завершиться завершаться закінчиться закінчаться проведе проведуть стане стануть отримає
    отримають виступить виступлять зустрінеться зустрінуться зіграє зіграють прийме приймуть прибуде прибудуть повернеться повернуться приїде приїдуть
    покаже покажуть оголосить оголосять розгляне розглянуть набуде набудуть подорожчає подорожчають зросте зростуть знизиться знизяться підвищать
    підвищиться запустять запустить опублікує опублікують представить представлять підпише підпишуть збереться зберуться піде підуть вийде вийдуть
    поїде поїдуть вирушить вирушать продовжить продовжать відновлять відновиться введуть запровадять скасують перекриють обмежать спливе сплинуть
    настане допитає допитають визначить вирішить вирішать обговорить обговорять дасть дадуть подасть виплатять надійде надійдуть виповниться зможе
    зможуть прийде прийдуть увімкнуть вимкнуть святкуватиме відзначать відзначить побачить нагородять вручать назвуть оберуть проголосує проголосують
    вилетить прилетить стартує потеплішає похолодає збережеться посилиться виділить виділять відвідає відвідають зустріне зустрінуть втратить досягне
    перевищить складе здадуть добудують збудують відремонтують винесе зміниться зміняться передасть передадуть перевірить перевірять переїде
    знадобиться розкаже запрацює запрацюють оновлять застосують очолить обійме обіймуть візьме візьмуть зможемо має матиме матимуть
    """)


_PERFECTIVE = ("по", "про", "ви", "при", "за", "від", "у", "с", "з", "на", "до", "пере", "під", "роз", "об", "в", "о", "зі")
# Endings that, behind a prefix, the present hardly ever has.
_TENSED = ("йде", "їде", "хне", "хнуть", "аде", "веде", "буде", "име", "йме", "ізьме", "жуть", "нуть", "муть", "йдуть", "ведуть", "адуть",
           "неться", "нуться", "деться", "дуться", "меться", "муться", "ереться", "еруться", "еже", "аже", "ажуть", "упить", "инить",
           "устить", "шить", "овить", "орить", "ішить", "астить", "устять")
_NOT_FUTURE = any_of("йдеться ведеться ведуться тягнеться тягнуться ідеться вернуть говорить")


def is_future(word: str) -> bool:
    """The future of a Ukrainian verb: "проведе", "відбудеться", "працюватиме".

    >>> is_future("відбудеться"), is_future("працюватимуть"), is_future("може")
    (True, True, False)
    """
    if word in _FUTURE or (len(word) > 6 and word.endswith(("тиме", "тимуть", "тимемо", "тиметься", "тимуться", "тиму"))):
        return True
    return len(word) > 5 and word.startswith(_PERFECTIVE) and word.endswith(_TENSED) and word not in _NOT_FUTURE


CUES = Cues(
    ahead=any_of("""
    планує планують планується плануються заплановано запланований запланована заплановані намічено призначено призначили має мають мусить мусять
    повинен повинна повинні збирається збираються готується готуються обіцяє обіцяють обіцяли обіцяв очікується очікуються очікують очікують
    розраховує розраховують сподівається сподіваються прогнозують прогнозується прогнозами може можуть хоче хочуть відкладено відклали перенесено
    перенесли подовжено подовжили спливає передбачено завтра
    """),
    behind=any_of("був була було були став стала стало стали"),
    prepositions={"до": "future", "не пізніше": "future", "не раніше": "future"},
    since=any_of("з із зі"),
    is_past=is_past,
    is_future=is_future,
    auxiliaries=any_of("буде будуть буду"),
    breaks=any_of("що щоб який яка яке які якого якої коли якщо бо оскільки однак хоча де"),
    scheduled_present=any_of("""
    починається починаються розпочинається розпочинаються відкривається відкриваються закривається закриваються стартує стартують закінчується
    завершується грає грають приймає приймають зустрічається зустрічаються проводить проводять відзначає відзначають святкує святкують набуває набирає
    виходить виходять прибуває прибувають вилітає вилітають приїжджає повертається вирушає чекає чекають
    """),
    governing=any_of("у в на з із зі до від по за о об"),
    leading=any_of("наступний наступну минулий минулу цю цей"),
    opens=any_of("і й та , а але"),
    before_nouns=any_of("з із зі у в на від для без при над під"),
    moves=any_of("перенесли переніс перенесено відклали відклав відкладено подовжили подовжив подовжено"),
    be=any_of("був була було були є буде будуть бути"),
    says=any_of("повідомив повідомила повідомили заявив заявила заявили сказав сказала сказали розповів розповіла оголосив оголосила"),
    negations=any_of("не ні"),
    dating=any_of("у в"),
    places=any_of("у в на біля коло поблизу"),
    conjunction="і", disjunction="або",
    happened=any_of("вибух вибуху пожежа пожежі аварія аварії катастрофа катастрофи вбивство вбивства атака атаки обстріл обстрілу землетрус землетрусу теракт теракту трагедії вибори поразки перемоги"),
    # discourse
    free_order=True, compounds=False,
    standing=any_of("їх залишилося налічується працює працюють живе живуть становить коштує діє"),
    belonging=any_of("від"),
    enduring=any_of("ще досі"),
)

TIMES = grammar(
    WORDS,
    [SILENCE, HOLIDAYS, RATES, SLAVIC["rates"], POINTERS, DAYS, CLOCKS, PERIODS, LENGTHS, SLAVIC["days"], SLAVIC["periods"], SLAVIC["lengths"], SLAVIC["pointers"], DATES, FIGURES],
    JOINS, MODIFIERS, CUES, COMMON,
)
