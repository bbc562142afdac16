"""Polish time expressions: what Polish says its own way, beside the rules of all Slavic languages, and the cues of direction."""

from __future__ import annotations

from whence.languages.pl.words import COMMON, WORDS
from whence.languages.shared import holidays, joins, slavic
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import easter, fixed
from whence.languages.shared.makers import (
    after,
    ago,
    at,
    before,
    clock,
    coming_weekend,
    day_away,
    decade,
    earlier,
    every,
    fiscal_year,
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
    season,
    spoken_clock,
    this_night,
    till_morning,
    unit,
    vague,
    weekday,
    year,
)
from whence.languages.shared.rules import CLOCKS as FIGURES
from whence.languages.shared.rules import DATES
from whence.languages.shared.slavic import Spelling
from whence.languages.shared.words import any_of
from whence.times.direction import Cues
from whence.times.expressions import Clock, DayOfMonth, Unit

_DAYTIME = "({part}|(w|w ciągu) {night:part}|po {afternoon:part}|przed {forenoon:part}|nad {dawn:part})"
SPELLING = Spelling(ordinal_mark="|.", part=_DAYTIME, half="{half} {unit:halfunit}", with_half="( i {andahalf})?")
SLAVIC = slavic.phrases(SPELLING)

DAYS = phrases({
    "{dd:day} bm.|{dd:day} b.m.": lambda f: DayOfMonth(f["day"]),
    "(dziś|dzisiaj) (w nocy|nocą)": this_night,
    "[{weekday} {open}{dd:day}.?{shut}]": near_day_of_month,  # w piątek (26)
    "[{weekday} {dd:day} (bm.|b.m.)]": near_day_of_month,
    "{coming} {weekend}": coming_weekend,
    "{which} nocy": lambda f: overnight(f) if f["which"] in ("this", "last") else day_away(0 if f["which"] == "that" else 1, "mention")({"part": "NI"}),
    "(ostatniej|dzisiejszej|minionej) nocy": overnight,
    "({this} {that:which}|{that:which}) {unit}": slavic.unit_of,  # tego samego dnia
    "({this} {that:which}|{that:which}) {weekday}": weekday,
    "({this} {that:which}) {partcase:part}": slavic.part_of_which,
    "nazajutrz": day_away(1, "mention"),
    "nazajutrz {part}": day_away(1, "mention"),
    "po {afternoon:part}|przed {forenoon:part}": part,  # po południu
    "nad {dawn:part}": part,
    "w [{night:part}]": part,
    "({soon} )(w {night:part}|po {afternoon:part})": part,
    "o [(świcie|poranku|brzasku)]": part_of("MO"),
    "(o|po) [(zmierzchu|zmroku)]": part_of("EV"),
    "od [rana]": part_of("MO"),
    "do [(białego )?rana]": till_morning,
    "w [nocy]( z | na )": part_of("NI"),
    "(w|we) [{weekday}] {which} {yearword}": nothing,
})

PERIODS = phrases({
    "{yearadj:years}": lambda f: Unit("year", f["years"]),  # ubiegłoroczny
    "(rok|roku) (obrotowy|obrotowym|obrotowego|finansowy|finansowym|finansowego) {yyyy:year}((/|-)({yy:until}|{yyyy:until}))?": fiscal_year,
    "rok {yyyy:year}|roku {yyyy:year}|rokiem {yyyy:year}": year,
    "{dd:day} {month} (br.|b.r.)": slavic.day_this_year,
    "{month} br.|{month} b.r.": lambda f: month({"month": f["month"], "which": "this"}),
    "(roku|rok) {which}": lambda f: unit({**f, "unit": "year"}) if f["which"] in ("last", "next", "this") else None,
    "(tygodniu|tydzień|tygodnia) {which}": lambda f: unit({**f, "unit": "week"}) if f["which"] in ("last", "next") else None,
    **slavic.decades("({yy:year}.|{decadeword:year})", behind=False),
    "(lata|lat|latach) {yyyy:year}.": decade,
    "{latest:which} {summer:season}": season,
    "{which} {summer:season}": season,
    "(do|od|{mod}|całego) [{summer:season}]": season,
    "{summer:season} {yyyy:year}( {yearword}| ?{yearshort}.)": season,
})

_HOUR, _PART = "{hourword:hour}", "( {dayhalf:part}| w nocy| po południu)?"
CLOCKS = phrases({
    "(godz.|godzinie|godzina|godzinę|godziny) {hh:hour}((:|.){mi:minute})?( {dayhalf:part})?": clock,  # godz. 17.30
    f"(godz.|godzinie|godzina|godzinę) {_HOUR}( {{dayhalf:part}})?": spoken_clock,
    "{hh:hour}(:|.){mi:minute} ?{dayhalf:part}": clock,
    "{hh:hour} {surehalf:part}": clock,  # 10 rano
    "{surehalf} [{hh:hour}:{mi:minute}]": clock,
    "(o|od|do|około|po|przed|na|między) [{hh:hour}.{mi:minute}]": clock,
    "między {hh}((.|:){mi})? a [{hh:hour}((.|:){mi:minute})?]": clock,
    "a [północą]": at(24),
    "(godzinach|godz.) [{hh:hour}((:|.){mi:minute})?](-| - | do ){hh}((:|.){mi})?": clock,
    "(godzinach|godz.) {hh}((:|.){mi})?(-| - | do )[{hh:hour}((:|.){mi:minute})?]": clock,
    "{starts} o [{hh:hour}]": clock,
    "({weekday}|{dayword}|{month}|{yearword}|{part}) o [{hh:hour}]( {measured:counted})?": lambda f: None if "counted" in f or not f["hour"] else clock(f),
    f"(o|od|do|około|po|przed|na) [{_HOUR}( {{dayhalf:part}})?]": spoken_clock,  # o ósmej
    f"{_HOUR} {{dayhalf:part}}": spoken_clock,
    f"(o|od|do|około|po) [({_HOUR}|{{hh:hour}}) {_DAYTIME}]": spoken_clock,  # o 4 nad ranem
    f"o [wpół do {_HOUR}( {{dayhalf:part}})?]": lambda f: spoken_clock({**f, "half": True}),
    f"(wpół|pół) do {_HOUR}": lambda f: spoken_clock({**f, "half": True}),
    f"kwadrans po {_HOUR}": lambda f: spoken_clock({**f, "past": 15}),
    f"za kwadrans {_HOUR}": lambda f: spoken_clock({**f, "to": 15}),
    "(o|po|przed|do|około|od) [(północy|północą)]": at(24),
    "(w|do) [(południe|południa)]( |,|.)": at(12),
    "w [samo południe]": at(12),
    "({weekday}|{dayword}) w południe": lambda f: Clock(12, on=Unit("day", f["dayword"]) if "dayword" in f else weekday(f)),  # piątek w południe
    "({weekday}|{dayword}) ({spoken}|tuż po|tuż przed|krótko po|krótko przed) [{hh:hour}](,|.|;| {end})": clock,  # w poniedziałek około 22
    "({weekday}|{dayword}) (ok.) [{hh:hour}](,|.|;| {end})": clock,
    "(na|od|w) (północ|północy|południe|południu|południa) (od|kraju|miasta|polski|europy|wyspy|afryki|ameryki)": nothing,
})

LENGTHS = phrases({
    "kwadrans|kwadransa": lasting(15, "minute"),
    "kwadrans temu": lambda f: ago({"count": 15, "unit": "minute"}),
    "kwadrans później": lambda f: later({"count": 15, "unit": "minute"}),
    "(trzy kwadranse)": lasting(45, "minute"),
    "(półtora roku)": lasting(1.5, "year"),
    "(ćwierćwiecze|ćwierćwiecza|ćwierć wieku)": lasting(25, "year"),
    "(półwiecze|półwiecza|pół wieku)": lasting(50, "year"),
    "(półrocze)": lasting(6, "month"),
    "dekady": lasting(1, "decade"),
    "(dzień|dniem) {earlier}": lambda f: earlier({"a": 1, "unit": "day"}),
    "[{unit} po]( tym| jego| jej| śmierci| wyborach| wojnie| wypadku| meczu| premierze)": lambda f: after({**f, "a": 1}),
    "[{unit} {aheadof}]": slavic.one(before),  # tydzień przed
    "przed [{units:unit}]": vague("PAST_REF"),
    f"przed {SPELLING.about}{SPELLING.length}": ago,  # przed dwoma laty
    "przed {once:unit}": slavic.one(ago),
    f"sprzed [{SPELLING.about}{SPELLING.length}]": ago,
    "sprzed [{unit}]": slavic.one(ago),
    f"{{paid}} za [{SPELLING.about}{SPELLING.length}]": length,  # pensji za sześć miesięcy
    f"{SPELLING.length} {{earlier}}": earlier,
    f"{SPELLING.about}{SPELLING.number} {SPELLING.unit} przed": before,
})

RATES = phrases({
    "{bare_weekdays:weekday}": every,
    "{by} [{weekdays:weekday}]": every,  # w soboty
    "od [{weekday}] do {weekday:until}(,|:)? (w )?(godz.|godzinach|godz|od) {hh}": every,  # od poniedziałku do piątku w godz. 8-16
    "od {weekday:from} do [{weekday}](,|:)? (w )?(godz.|godzinach|godz|od) {hh}": every,
    "({by}|i|oraz) [{weekdays:weekday}]( )(i|oraz)": every,
    "co (dzień|dnia)": recurring("P1D"),
    "co (tydzień)": recurring("P1W"),
    "co (miesiąc)": recurring("P1M"),
    "co (rok|roku)|rokrocznie": recurring("P1Y"),
    "co noc|każdej nocy": recurring("XXXX-XX-XXTNI"),
    "co (pół roku)": recurring("P6M"),
    "co (kwadrans)": recurring("PT15M"),
    "co (drugi dzień)": recurring("P2D"),
    "co (drugi) {weekday}": recurring("P2W"),
    "co {n} (metrów|osoba|kilometrów|km)": nothing,
    "w (weekendy)|w każdy weekend": recurring("XXXX-WXX-WE"),
    "cały rok": lasting(1, "year"),
    "całą dobę|przez całą dobę|całodobowo": nothing,
    "{n}( {measured})?( {measured})?( {measured})? [na {byunit:unit}]": lambda f: every(f) if f["unit"] in ("day", "week", "month", "year", "minute") else None,
    "z roku na rok|z dnia na dzień|dzień po dniu|rok po roku|dzień w dzień|z godziny na godzinę": nothing,
})

POINTERS = phrases({
    "(na razie|do tej pory|jak dotąd|w tej chwili|w chwili obecnej|w obecnej chwili|póki co|obecnej chwili|dziś dnia|w dzisiejszych czasach|na chwilę obecną|jak na razie)": vague("PRESENT_REF"),
    "w [(ostatnim czasie|ostatnich czasach)]": vague("PAST_REF"),
    "(jakiś czas temu|dawno temu)": vague("PAST_REF"),
    "w [przeszłości]": vague("PAST_REF"),
    "w [(przyszłości|najbliższej przyszłości|niedalekiej przyszłości)]": vague("FUTURE_REF"),
    "(najbliższym czasie|najbliższy czas)": vague("FUTURE_REF"),
})

SILENCE = phrases({
    "(czarny|czarnego|czarnym|czarna) {weekday}": nothing,
    "{of_years} (to|miał|miała) [({n}|{num}) (lata|lat|rok)]": nothing,
    "(kobieta|mężczyzna|chłopiec|dziewczynka) (miała|miał|ma) [({n}|{num}) (lata|lat|rok)]": nothing,
    "{of_years} ({around} )?({n}|{num}) (lata|lat|rok)": nothing,
    "(ma|miał|miała|mają|mam) [({around} )?({n}|{num}) (lata|lat)](,|.|;|i)": nothing,
    "(,|-) [{n} (lata|lat|l.)](,|.|;|:)": nothing,
    "od [{n} do {n} lat]": nothing,
    "(minuta|minutę|minutą|minuty) ciszy": nothing,
    "dzień dobry|dobry wieczór|dobranoc|dobrej nocy": nothing,
    "(godziny|godzinach|godzin|godzinami) (szczytu|otwarcia|pracy|nadliczbowe)": nothing,
    "({n}|{num}) ?(km|kilometrów|kilometry|m|metrów|węzłów|mil) (na|w) (godzinę|sekundę)": nothing,
    "(km|kilometrów|metrów|m)(/| na )(h|godzinę|s|sekundę)": nothing,
    "w ({n}.|{n}|{ordinal}) (minucie|sekundzie)( meczu| gry)?": nothing,
    "({n}.|{ordinal}) (dzień|dnia|dniu|tydzień|tygodnia|tygodniu|miesiąc|miesiąca|miesiącu|rok|roku|doba|dobę|minuta|minutę|minuty|godzina)": nothing,
    "({ordinal}) rok z rzędu": nothing,
    "(dzień|dnia|dniu|dniem) (urodzin|otwarty|otwartych|pamięci|kobiecy)": nothing,
    "{street} ({dd} |{ordinal} )?{month}": nothing,
    "(raz|razy) ({n}|na zawsze)": nothing,
    "rok (smoka|węża|królika|tygrysa|szkolny|akademicki|obrotowy)": nothing,
    "(tysiąc|tysiąca) i (jedna|jednej) noc": nothing,
    "(w|na) (międzyczasie|czas)": nothing,
    "wieczór (autorski|wyborczy|poezji|pamięci|panieński|kawalerski)": nothing,
    "(to|te) {n}": nothing,
    "święta|świąt": nothing,
})

HOLIDAYS = holidays.rules({
    "nowy rok|nowego roku|nowym rokiem|nowym roku": fixed(1, 1), "(święto )?trzech króli": fixed(1, 6),
    "walentynki|walentynek|walentynkach|dzień zakochanych": fixed(2, 14), "tłusty czwartek|tłustego czwartku": easter(-52),
    "środa popielcowa|środę popielcową|popielec": easter(-46),
    "(dzień|dnia|dniu) kobiet": fixed(3, 8), "niedziela palmowa|niedzielę palmową": easter(-7), "wielki czwartek": easter(-3),
    "wielki piątek|wielkiego piątku": easter(-2), "wielka sobota|wielką sobotę": easter(-1), "prima aprilis": fixed(4, 1),
    "wielkanoc|wielkanocy|wielkanocą|wielkanocna niedziela|niedziela wielkanocna|niedzielę wielkanocną": easter(),
    "poniedziałek wielkanocny|lany poniedziałek|śmigus-dyngus": easter(1), "boże ciało|bożego ciała|bożym ciele": easter(60),
    "zielone świątki|zesłanie ducha świętego": easter(49),
    "święto pracy|święta pracy": fixed(5, 1), "(święto|święta) konstytucji( 3 maja)?": fixed(5, 3), "(dzień|dnia) flagi": fixed(5, 2),
    "(dzień|dnia) matki": fixed(5, 26), "(dzień|dnia) dziecka": fixed(6, 1), "(dzień|dnia) ojca": fixed(6, 23),
    "święto wojska polskiego": fixed(8, 15), "wszystkich świętych|święto zmarłych": fixed(11, 1), "zaduszki|zaduszek|dzień zaduszny": fixed(11, 2),
    "(narodowe )?święto niepodległości|święta niepodległości": fixed(11, 11), "andrzejki|andrzejek": fixed(11, 29),
    "mikołajki|mikołajek": fixed(12, 6), "barbórka|barbórki": fixed(12, 4),
    "wigilia|wigilię|wigilii|wigilią": fixed(12, 24), "boże narodzenie|bożego narodzenia|bożym narodzeniu|bożym narodzeniem": fixed(12, 25),
    "sylwester|sylwestra|sylwestrem|sylwestrze": fixed(12, 31), "halloween": fixed(10, 31),
}, "({which} )?")
HOLIDAYS += phrases({
    "(noc|nocy) (sylwestrowa|sylwestrową|sylwestrowej)": holidays.night(fixed(12, 31)),
    "(sylwestrowa|sylwestrową|sylwestrowej) (noc|nocy)": holidays.night(fixed(12, 31)),
    "wielki tydzień|wielkiego tygodnia|wielkim tygodniu": holidays.week_of(easter(-3)),
})

JOINS = joins.joins(
    at="(,? (o|ok.|o godz.|po|przed|tuż po|tuż przed|krótko po|krótko przed|{approx:about}))? ", on="( w| we)? ", apart="", of="( w| we)? ", within="(,? wcześnie|,? późnym|,? późno| o)? ", after=" po ", before=" przed ",
    night_to=" na ", night_from="( z| ze) ", also="( i)? ",
)
MODIFIERS = joins.modifiers(
    mods="{mod}", about="({approx}|ok.)",
    comparing=[("więcej niż", "MORE_THAN"), ("mniej niż", "LESS_THAN")],
    more=[("ponad|przeszło|powyżej|dłużej niż", "MORE_THAN"), ("niespełna|prawie|niemal|niecałe|niecałych|poniżej", "LESS_THAN"), ("co najmniej|przynajmniej|minimum|nie mniej niż", "EQUAL_OR_MORE"), ("do|co najwyżej|maksymalnie|najwyżej|nawet", "EQUAL_OR_LESS")],
)

# ---- direction ------------------------------------------------------------------------------------------------------

_NOT_PAST = any_of("""
    jeśli jeżeli czyli chwili skali sali fali roli woli szkoła szkoły siła siły sił stół stoły stal zespół zespoły artykuł artykuły tytuł tytuły
    kościół kościoły wydział wydziały udział udziały oddział oddziały przedział kapitał materiał materiały sygnał sygnały generał finał finały
    półfinał ćwierćfinał kanał kanały pół mała małe mały mali biała biały całe cała cały stała stały stałe wspaniały dojrzały dojrzała doskonały
    doskonała niebywały trwały trwała zmarły miły miła zły zła złoty złota szpital metal skały skała chwały chwała mszały upały upał zawał wał wały
    podział rozdział przydział wokół czoło koło ciało tło źródło szkło światło mało dużo światła źródła koła działa ciała dział kraul soli doli boli
    mili stali mgły mgła igły dziennikarze nauczyciele lali kwartał kwartały kwartale obywateli właścicieli nauczycieli przyjaciół przedstawicieli
    cieli weseli niedzieli kolei piły hali centrali ocalały niemały rano siano kolano auto konto miasto ciasto dlatego dziewięcio złoto państwo prawo
    lato często gęsto prosto święto piętno pismo wiadomo trudno łatwo okno równo późno ono ukraino miło kształt wspaniała biało dorośli wysyła
    przesyła uchwały uchwała gwałt ciał gali ogółem pozostały strzał strzały kawał piekła seriali fabuła okazały szpitali szkła kąpieli biali cali
    fabuły kardynał portali chwali reguł reguły reguła formuła oryginał kuli metali kardynała założycieli lokali medali niezwykła zielono rywali
    rytuał formuły memoriał koszuli maili puli wspaniali cebuli całokształt ideały moduł szał niecały zrozumiały ideał festiwali skał detali profili
    półkuli wyniosły motocykli rytuały nieśmiało karnawał muszli admirał pochwały kryminał minerały arsenał klauzuli tyły współudział moduły
    zamieszkały ostrzał potencjał trybunał posła generała biała dojrzałe cywili wali pali przyszły przyszła przyszłe były zeszły zeszła ubiegły
    ubiegła przeszły odległy odległa dorosły dorosła
    """)
_FUTURE = any_of("""
    będzie będą będę będziemy odbędzie odbędą rozpocznie rozpoczną zacznie zaczną otworzy otworzą zamknie zamkną zakończy zakończą skończy skończą
    przeprowadzi przeprowadzą stanie staną zostanie zostaną otrzyma otrzymają dostanie dostaną wystąpi wystąpią spotka spotkają zagra zagrają rozegra
    rozegrają przyjmie przyjmą przyjedzie przyjadą przybędzie przybędą wróci wrócą pokaże pokażą pojawi pojawią ogłosi ogłoszą rozpatrzy rozpatrzą
    wejdzie wejdą zdrożeje zdrożeją podrożeje podrożeją stanieje wzrośnie wzrosną spadnie spadną uruchomi uruchomią opublikuje opublikują przedstawi
    przedstawią podpisze podpiszą zbierze zbiorą pójdzie pójdą wyjdzie wyjdą pojedzie pojadą wyruszy wyruszą potrwa potrwają wznowi wznowią wprowadzi
    wprowadzą odwoła odwołają ograniczy upłynie minie miną nadejdzie przesłucha zdecyduje zdecydują rozstrzygnie omówi omówią da dadzą poda podadzą
    złoży złożą wypłaci wypłacą trafi trafią ukaże ukażą zbada zbadają obejrzy obejrzą zmierzy zmierzą podejmie podejmą powie powiedzą zrobi zrobią
    pomoże pomogą przyjdzie przyjdą pozwoli pozwolą wygra wygrają okaże dojdzie dojdą przejdzie przejdą sprawi sprawią weźmie wezmą przyniesie umrze
    zniknie zapłaci zapłacą spowoduje wydarzy zapewni zapewnią odpowie odpowiedzą poprawi wpłynie wpłyną zgodzi wyjaśni wyjaśnią zdobędzie zdobędą
    zwróci zwrócą poleci wyśle wyślą zginie powróci powtórzy zwiększy zwiększą zmniejszy stworzy stworzą dołączy dołączą umożliwi sprzeda sprzedadzą
    potwierdzi przyzna przyznają skorzysta skorzystają dokona opuści opuszczą dostarczy naprawi zgłosi zachowa zatrudni zatrudnią zrezygnuje usunie
    usuną zadecyduje zwolni zwolnią przygotuje przygotują zaproponuje zaproponują poniesie uzyska uzyskają spędzi obroni zorganizuje zorganizują
    powoła powołają uchwali uchwalą zatwierdzi rozliczy przeznaczy przeznaczą wesprze sfinansuje dofinansuje wypełni spadną zaapeluje wzmocni
    sprowadzi wyłoni wyłonią oczyści zainauguruje zadebiutuje zabierze zabiorą powitają zaprezentuje zaprezentują wręczy wręczą uhonoruje ocieplą
    ociepli ochłodzi wzmoże sypnie popada przymrozi zobaczy zobaczymy odwiedzi odwiedzą obejmie obejmą zastąpi zostawi przekroczy osiągnie osiągną
    wyniesie wyniosą zmieni zmienią przekaże przekażą sprawdzi sprawdzą przeniesie wybuduje wybudują wyremontują zbuduje zbudują dowiemy dowie ruszy
    ruszą powstanie powstaną wybierze wybiorą zagłosuje zagłosują oceni ocenią ogłosimy wyleci przyleci wystartuje wystartują pożegna wykona wykonają
    zatrzyma przejmie wygaśnie wygasną obniży podniesie podniosą zyska zyskają straci stracą zajmie zajmą odda oddadzą powita wyda wydadzą pojawi
    odpadnie uczci uczczą poprowadzi zasiądzie zasiądą zabraknie zabierze wyznaczy nastąpi nastąpią
    """)


def is_past(word: str) -> bool:
    """A past form of a Polish verb, or an impersonal one: "powiedziała", "wygrali", "zatrzymano".

    >>> is_past("powiedziała"), is_past("wygrali"), is_past("zatrzymano"), is_past("szkoła"), is_past("zagra")
    (True, True, True, False, False)
    """
    if word in _NOT_PAST or len(word) < 4:
        return word in ("był", "dał", "wziął", "miał", "stał")
    if word.endswith(("ano", "ono", "ięto", "ęto", "yto", "uto", "arto")) and len(word) > 6:
        return True
    return word.endswith(("ał", "ił", "ył", "uł", "ął", "ekł", "ósł", "iódł", "łt", "edł", "zedł", "adł", "arł", "iósł", "ógł", "kł",
        "ała", "iła", "yła", "uła", "ęła", "adła", "arła", "szła", "osła", "odła", "mogła", "kła", "ało", "iło", "yło", "uło", "ęło",
        "szło", "adło", "osło", "arło", "ali", "ili", "yli", "uli", "ęli", "szli", "ieli", "edli", "adli", "arli", "ośli", "mogli", "kli",
        "ały", "iły", "yły", "uły", "ęły", "adły", "szły", "osły", "arły", "mogły", "liśmy", "łyśmy", "znalazł", "znalazła", "znaleźli",
        "znalazły", "zabrakło", "mogło", "wydano", "uznano", "podano", "dodano", "użyto", "zabito", "oddano", "uległ", "wybuchł",
        "wybuchło", "przenieśli", "poległ", "zbiegł", "odnieśli"))


_PERFECTIVE = ("po", "prze", "wy", "przy", "za", "od", "ode", "u", "s", "z", "na", "do", "pod", "roz", "ob", "w", "o", "ze", "we", "wz")
# Endings that, behind a prefix, the present hardly ever has.
_TENSED = ("tąpi", "stawi", "prawi", "jawi", "taną", "każe", "każą", "tawią", "prawią", "pią", "iesie", "iorą", "ierze", "łączy", "łączą",
           "kona", "konają", "ymają", "dadzą", "puści", "puszczą", "ejdzie", "ojdzie", "jedzie", "padnie", "trzyma", "każe", "jdą", "jadą",
           "pisze", "piszą", "prowadzi", "prowadzą")


def is_future(word: str) -> bool:
    """The future of a Polish verb: "odbędzie", "zagrają"; what we would do is to come as well: "weszlibyśmy".

    >>> is_future("odbędzie"), is_future("gra"), is_future("weszlibyśmy")
    (True, False, True)
    """
    if word in _FUTURE or word.endswith(("libyśmy", "łybyśmy", "łbym", "łabym")):
        return True
    return len(word) > 5 and word.startswith(_PERFECTIVE) and word.endswith(_TENSED)


CUES = Cues(
    ahead=any_of("""
    ma mają planuje planują planowany planowana planowane planowano zaplanowano zaplanowany zaplanowana zaplanowane wyznaczono wyznaczony wyznaczona
    zamierza zamierzają musi muszą powinien powinna powinno powinny może mogą można chce chcą chciałby zapowiada zapowiadają zapowiedziano spodziewa
    spodziewany spodziewana spodziewane oczekuje oczekiwany prognozuje prognozują przewiduje przewidują przewidziano przewidziany przewidziana
    przełożono przełożony przełożona przesunięto przedłużono przedłużony upływa wygasa jutro nastąpi
    możliwe możliwy możliwa możliwych warto najlepiej
    """),
    behind=any_of("był była było byli były został została zostało zostali zostały"),
    prepositions={"do": "future", "są": "future", "najpóźniej w": "future"},
    is_past=is_past,
    is_future=is_future,
    auxiliaries=any_of("będzie będą zostanie zostaną ma mają"),
    breaks=any_of("że żeby aby który która które którego której których gdy jeśli jeżeli bo ponieważ choć gdzie kiedy"),
    scheduled_present=any_of("""
    rozpoczyna rozpoczynają zaczyna zaczynają otwiera otwierają zamyka zamykają startuje startują kończy kończą gra grają przyjmuje przyjmują spotyka
    spotykają obchodzi obchodzą obchodzimy świętuje wchodzi wchodzą wychodzi wraca wracają przyjeżdża przylatuje wylatuje wyrusza rusza ruszają
    debiutuje czeka czekają odbywa głosuje głosują przestawiamy gramy zaczynamy jedziemy
    """),
    governing=any_of("w we na z ze od do po za o"),
    leading=any_of("następny następną przyszły zeszły ten tę"),
    opens=any_of("i , a ale"),
    before_nouns=any_of("z ze w we na od dla przy bez nad pod"),
    moves=any_of("przełożono przełożył przełożyli przełożony przełożona przesunięto przedłużono przedłużył przedłużony"),
    be=any_of("był była było byli były jest są będzie będą być został została zostało zostały zostanie zostaną"),
    says=any_of("powiedział powiedziała poinformował poinformowała oświadczył oświadczyła przekazał przekazała podał podała"),
    formerly=any_of("pierwotnie początkowo"),
    negations=any_of("nie ani"),
    dating=any_of("w we"),
    places=any_of("w na przy koło obok"),
    conjunction="i", disjunction="lub",
    happened=any_of("wybuch wybuchu pożar pożaru wypadek wypadku katastrofa katastrofy zabójstwo zabójstwa atak ataku ostrzał trzęsienie zamach zamachu tragedii wybory porażki zwycięstwa"),
    # discourse
    free_order=True, compounds=False,
    standing=any_of("jest są działa działają pracuje mieszka liczy kosztuje zostało"),
    belonging=any_of("z"),
    enduring=any_of("nadal wciąż"),
)

TIMES = grammar(
    WORDS,
    [SILENCE, HOLIDAYS, RATES, SLAVIC["rates"], POINTERS, DAYS, CLOCKS, PERIODS, LENGTHS, SLAVIC["days"], SLAVIC["periods"], SLAVIC["lengths"], SLAVIC["pointers"], DATES, FIGURES],
    JOINS, MODIFIERS, CUES, COMMON,
)
