"""The Polish words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.pl.discourse import DISCOURSE
from whence.languages.shared.slavic import cases, composed, declined, romans
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_HARD = "y a e ego ej emu ą ym ych ymi"
_SOFT = "i ia ie iego iej iemu ią im ich imi"

_ONES = ["jeden", "dwa dwie dwóch dwu dwom dwoma dwaj dwoje", "trzy trzech trzem trzema troje", "cztery czterech czterem czterema czworo", "pięć pięciu pięcioma pięcioro", "sześć sześciu", "siedem siedmiu", "osiem ośmiu", "dziewięć dziewięciu", "dziesięć dziesięciu"]
_TEENS = ["jedenaście jedenastu", "dwanaście dwunastu", "trzynaście trzynastu", "czternaście czternastu", "piętnaście piętnastu", "szesnaście szesnastu", "siedemnaście siedemnastu", "osiemnaście osiemnastu", "dziewiętnaście dziewiętnastu"]
_CARDINALS: dict[object, str] = {number: words for number, words in enumerate([*_ONES, *_TEENS], 1) if number > 1}
_CARDINALS |= {
    1.5: "półtora półtorej", 20: "dwadzieścia dwudziestu", 30: "trzydzieści trzydziestu", 40: "czterdzieści czterdziestu",
    50: "pięćdziesiąt pięćdziesięciu", 60: "sześćdziesiąt sześćdziesięciu", 70: "siedemdziesiąt siedemdziesięciu",
    80: "osiemdziesiąt osiemdziesięciu", 90: "dziewięćdziesiąt dziewięćdziesięciu", 100: "sto stu", 200: "dwieście dwustu", 300: "trzysta trzystu",
    400: "czterysta", 500: "pięćset pięciuset", 1000: "tysiąc tysiąca",
}  # fmt: skip
_ORDINALS = (
    inflected("pierwsz", _HARD), "drugi druga drugie drugiego drugiej drugiemu drugą drugim drugich", "trzeci trzecia trzecie trzeciego trzeciej trzeciemu trzecią trzecim trzecich", *(inflected(stem, _HARD) for stem in (
        "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt", "dziesiąt", "jedenast", "dwunast", "trzynast", "czternast", "piętnast", "szesnast", "siedemnast", "osiemnast", "dziewiętnast", "dwudziest")),
)  # fmt: skip
_MONTHS = [
    "styczeń stycznia styczniowi styczniem styczniu", "luty lutego lutemu lutym", "marzec marca marcowi marcem marcu",
    "kwiecień kwietnia kwietniowi kwietniem kwietniu", "maj maja majowi majem maju", "czerwiec czerwca czerwcowi czerwcem czerwcu",
    "lipiec lipca lipcowi lipcem lipcu", "sierpień sierpnia sierpniowi sierpniem sierpniu", "wrzesień września wrześniowi wrześniem wrześniu",
    "październik października październikowi październikiem październiku",
    "listopad listopada listopadowi listopadem listopadzie", "grudzień grudnia grudniowi grudniem grudniu",
]  # fmt: skip
_NAMES = (5, 9)  # "Maja", "Września"
_WEEKDAYS = (
    declined("poniedział:ek,ku,kowi,kiem"), "wtorek wtorku wtorkowi wtorkiem", "środa środy środzie środę środą",
    "czwartek czwartku czwartkowi czwartkiem", "piątek piątku piątkowi piątkiem", "sobota soboty sobocie sobotę sobotą",
    "niedziela niedzieli niedzielę niedzielą",
)  # fmt: skip
_LENGTHS = {"P{}Y": "letn", "P{}D": "dniow dobow", "P{}W": "tygodniow", "P{}M": "miesięczn", "PT{}M": "minutow", "PT{}H": "godzinn"}
_PREFIXES = {1: "jedno", 2: "dwu", 3: "trzy", 4: "cztero", 5: "pięcio", 6: "sześcio", 7: "siedmio", 8: "ośmio", 9: "dziewięcio", 10: "dziesięcio", 12: "dwunasto", 14: "czternasto", 15: "piętnasto", 20: "dwudziesto", 30: "trzydziesto", 40: "czterdziesto", 50: "pięćdziesięcio"}

WORDS = vocabulary(
    month=row(*_MONTHS),
    suremonth={number: names for number, names in enumerate(_MONTHS, 1) if number not in _NAMES},
    shortmonth=row("sty", "lut", "mar", "kwi", "", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"),
    weekday=row(*_WEEKDAYS, start=0),
    weekdays=row("poniedziałki", "wtorki", "środy", "czwartki", "piątki", "soboty", "niedziele", start=0),
    bare_weekdays=row("poniedziałkami", "wtorkami", "środami", "czwartkami", "piątkami", "sobotami", "niedzielami", start=0),
    adjday={number: inflected(stem, ending) for number, (stem, ending) in enumerate((("poniedziałkow", _HARD), ("wtorkow", _HARD), ("środow", _HARD), ("czwartkow", _HARD), ("piątkow", _HARD), ("sobotn", _SOFT), ("niedzieln", _HARD)))},
    week="tydzień tygodnia tygodniowi tygodniem tygodniu", weekunit={"week": "tygodnia", "year": "roku"}, dayunit="dnia", inweek="w",
    season=row("wiosna wiosny wiośnie wiosnę wiosną", "lato latu latem lecie", "jesień jesieni jesienią", "zima zimy zimie zimę zimą", start=0),
    seasonname=row("wiosna", "lato", "jesień", "zima", start=0),
    seasonverb="będzie była było jest zapowiada okazała okazało zaczęła zaczęło przyszła przyszło nadeszła nadeszło skończyła skończyło ma zacznie",
    seasonadv=row("wiosną", "latem", "jesienią", "zimą", start=0), summer={1: "lata"},
    part={"MO": "rano rankiem ranem", "AF": "popołudniem", "EV": "wieczorem", "NI": "nocą"},
    partcase={"MO": "rana ranek ranka ranku poranek poranka poranku przedpołudnie", "AF": "popołudnie popołudnia popołudniu", "EV": "wieczór wieczoru wieczora wieczorowi wieczorze", "NI": "noc nocy"},
    night={"NI": "nocy"}, afternoon={"AF": "południu"}, forenoon={"MO": "południem"}, noon={"MI": "południe"}, dawn={"MO": "ranem"},
    parts={"MO": "poranki ranki", "AF": "popołudnia", "EV": "wieczory", "NI": "noce"},
    dayhalf={"MO": "rano", "EV": "wieczorem"}, surehalf={"MO": "rano", "EV": "wieczorem"},
    soon="wcześnie późno " + inflected("wczesn późn", "ym ą ego ej y a") + " wczesnym późnym bliżej", whole="cały cała całe całego całej całą całym",
    latest={"last": inflected("ostatn", _SOFT)},
    unit=cases(second="sekund:a,y,zie,ę,ą", minute="minut:a,y,ę,ą minucie:-", hour="godzin:a,y,ie,ę,ą", day="dzień:- dni:a,owi,em,u dob:a,y,ie,ę,ą", week="tydzień:- tygodni:a,owi,em,u", month="miesiąc:-,a,owi,em,u", quarter="kwartał:-,u,owi,em kwartale:-",
               half="półrocz:e,a,u,em", year="rok:-,u,owi,iem", decade="dekad:a,y,zie,ę,ą dziesięcioleci:e,a,u,em", century="wiek:-,u,owi,iem stuleci:e,a,u,em"),
    units=cases(second="sekund:y,-,om,ami,ach", minute="minut:y,-,om,ami,ach", hour="godzin:y,-,om,ami,ach", day="dni:-,om,ami,ach dób:- dob:y,om,ami,ach", week="tygodni:e,-,om,ami,ach", month="miesiąc:e,om,ami,ach miesięcy:-", quarter="kwartał:y,ów,om,ach",
                year="lat:a,-,om,ami,ach,y", decade="dekad:y,-,om,ami,ach", century="wiek:i,ów,om,ach stuleci:a,-,om,ach"),
    yearword="rok roku rokiem rokowi", yearshort="r", yearend="go", dayend="go", ordend="go",
    halfword="połowa połowy połowie połowę połową", halfyear="półrocze półrocza półroczu półroczem",
    quarterword="kwartał kwartału kwartałowi kwartałem kwartale", centuryword="wiek wieku wiekiem stulecie stulecia stuleciu",
    decadeyears="lata lat latach latom latami",
    decadeword={10 * ten: inflected(stem, "e ych ym") for ten, stem in enumerate(("dwudziest", "trzydziest", "czterdziest", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt"), 2)},
    roman=romans(),
    weekend="weekend weekendu weekendem weekendzie weekendowi",
    num=_CARDINALS, more={number: _CARDINALS[number] for number in range(2, 10)}, a={1: "jeden jedna jedno jednego jednej jedną jednemu jednym"}, scale={1000: "tysięcy tysiące"},
    tens={20: "dwudziestego dwudziesty dwudziestym", 30: "trzydziestego trzydziesty trzydziestym"},
    vague="kilka kilku kilkoma kilkunastu kilkanaście parę paru wiele wielu kilkadziesiąt kilkudziesięciu",
    unitkind=inflected("pełn dług kolejn", "y e ych a ą") + " długie długich roboczych ostatnich",
    half="pół", andahalf="pół",
    hourword={number: f"{stem}ej {stem}a {stem}ą" for number, stem in enumerate(("pierwsz", "drugi", "trzeci", "czwart", "piąt", "szóst",
              "siódm", "ósm", "dziewiąt", "dziesiąt", "jedenast", "dwunast", "trzynast", "czternast", "piętnast", "szesnast", "siedemnast",
              "osiemnast", "dziewiętnast", "dwudziest"), 1)},
    hours="godzina godziny godzinie godzinę godz", minutes="minut minuty", hourunit={"hour": "godziny", "minute": "minuty"}, limit="do",
    ordinal=row(*_ORDINALS),
    dayword={-2: "przedwczoraj", -1: "wczoraj", 0: "dziś dzisiaj", 1: "jutro jutra", 2: "pojutrze"},
    daily={-1: inflected("wczorajsz", _HARD), 0: inflected("dzisiejsz", _HARD), 1: inflected("jutrzejsz", _HARD)},
    which={
        "last": inflected("zeszł ubiegł minion przeszł", _HARD), "next": inflected("przyszł następn najbliższ nadchodząc", _HARD),
        "this": "ten ta te tego tej tę tą tym tych tymi " + inflected("bieżąc obecn", _HARD),
        "before": inflected("poprzedn", _SOFT), "after": inflected("kolejn", "ego ej emu ym ą"), "that": "tamten tamta tamto tamtego tamtej tamtym tamtą",
    },
    many={"last": "ostatnie ostatnich ostatnimi ostatnim minione minionych ubiegłe ubiegłych", "next":
          "najbliższe najbliższych najbliższymi następne następnych przyszłe przyszłych nadchodzące nadchodzących kolejne kolejnych",
          "this": "te tych", "before": "poprzednie poprzednich", "that": "tamte tamtych"},
    fullday={"day": "doba doby dobę dobie dobą"},
    same="sam samego samej samym samą samo", that={"that": "sam samego samej samym samą samo"}, this="ten ta tego tej tym tę tą",
    mod={"START": "początek początku początkiem początkowi", "MID": "środek środku połowa połowie połowy połowę", "END": "koniec końca końcu końcem schyłku"},
    rest="resztę reszta reszty", approx="około ok niespełna blisko niemal prawie mniej-więcej koło",
    than="niż", around="ponad około prawie niemal blisko mniej więcej co najmniej najwyżej przeszło niecałe niecałych niespełna nawet zaledwie ok jakieś jakichś nie do",
    ago="temu", once={"year": "rokiem", "month": "miesiącem", "week": "tygodniem", "hour": "godziną", "century": "wiekiem"}, through="za",
    later="później potem", earlier="wcześniej", behindevent="po", aheadlead="na", aheadof="przed",
    over="ponad prawie niemal około blisko niespełna", lastbutone=inflected("zaprzeszł pozaprzeszł", _HARD), centuryshort="w",
    during="przez na ciągu",
    led="pod nad w we z ze od do po przed na za przez między pomiędzy około koło dopiero już nie już niż dla lub jeszcze najpóźniej najwcześniej z końcem początkiem",
    joint="do i a oraz lub na po",
    each="każdy każda każde każdego każdej każdą każdym co", by="w we", times="raz razy dwukrotnie trzykrotnie", per="na w",
    byunit={"minute": "minutę", "hour": "godzinę", "day": "dzień dobę", "week": "tydzień tygodniu", "month": "miesiąc miesiącu", "quarter": "kwartał", "year": "rok roku"},
    now={"PRESENT_REF": "teraz obecnie aktualnie dotychczas dotąd", "PAST_REF": "niedawno ostatnio"},
    rate={
        "P1D": "codziennie dziennie " + inflected("codzienn dzienn", _HARD), "P1W": "tygodniowo cotygodniowo " + inflected("cotygodniow", _HARD),
        "P1M": "miesięcznie comiesięcznie " + inflected("comiesięczn miesięczn", _HARD), "P3M": "kwartalnie " + inflected("kwartaln", _HARD),
        "P1Y": "rocznie corocznie " + inflected("coroczn roczn doroczn", _HARD), "PT1H": "cogodzinnie", "P2D": "co-drugi-dzień",
    },
    lengthword={
        **composed(_LENGTHS, _PREFIXES, f"{_HARD} {_SOFT}"), "PXY": inflected("wieloletn kilkuletn", _SOFT) + " latami",
        "PXD": inflected("kilkudniow wielodniow", _HARD) + " dniami", "PTXH": inflected("kilkugodzinn wielogodzinn", _HARD) + " godzinami",
        "PXM": inflected("kilkumiesięczn wielomiesięczn", _HARD) + " miesiącami", "PXW": inflected("kilkutygodniow", _HARD) + " tygodniami",
        "P6M": inflected("półroczn", _HARD), "PT30M": inflected("półgodzinn", _HARD), "P1.5Y": inflected("półtoraroczn", _HARD),
        "P100Y": inflected("stuletn", _SOFT), "PT24H": inflected("całodobow", _HARD), "P50Y": inflected("półwieczn", _HARD),
    },
    longunit={"year": inflected("letn", _SOFT) + " latek latka latkiem latkowi latki latką latkę latku latków", "day": inflected(
              "dniow dobow", _HARD), "week": inflected("tygodniow", _HARD), "month": inflected("miesięczn", _HARD), "hour": inflected(
              "godzinn", _HARD), "minute": inflected("minutow", _HARD)},
    yearadj={-1: inflected("ubiegłoroczn zeszłoroczn", _HARD), 0: inflected("tegoroczn", _HARD), 1: inflected("przyszłoroczn", _HARD)},
    open="(", shut=")", coming=inflected("najbliższ nadchodząc", _HARD), spoken="o około koło po przed od do",
    paid="pensji pensje pensja wynagrodzenia wynagrodzenie wynagrodzeń czynsz czynszu zaległości opłaty opłata składki składek odszkodowanie odszkodowania rachunek rachunki premii premie zasiłek dane wyniki sprawozdanie raport zapłaty pieniędzy pieniądze",
    stop=", . ; : ! ? ) ” — -", end=", . ; : ! ? ) ” i a ale w na z do od przy pod bez nie że który która które on ona oni jego jej",
    street="ulica ulicy ulicę ulicą plac placu alei aleja osiedle osiedlu rondo rondzie ul pl al os im imienia",
    firstlast={"START": "pierwsze pierwszych pierwszymi", "END": "ostatnie ostatnich ostatnimi"}, daysword="dni dniach dniami", quartershort="kw", fourth="ćwierć",
    starts="zbiórka msza początek start mecz spotkanie mszę koncert pogrzeb uroczystość otwarcie pierwszy gwizdek premiera",
    of_years="mężczyzna mężczyznę kobieta kobietę chłopiec chłopca dziewczynka dziewczynkę wieku ukończył ukończyła skończył skończyła powyżej poniżej",
    # for the refiners
    common=" ".join(_WEEKDAYS) + " maja maj majem września luty lutego styczeń kwiecień marzec marca marcem wrzesień grudzień sierpień lipiec lipca", joins="i oraz lub do – - ,", ranges="do", embraces="między pomiędzy", compares="niż wobec",
    **DISCOURSE,
    numbered="artykuł art numer nr model ustawa ustawy szkoła nr linia droga trasa rejs uchwała dom",
    measured="""
        proc pkt punktów punkty punkt stopni gr groszy osób ludzi osoby złotych zł złote dolarów euro tysięcy tysiące tys mln mld milion miliona
        milionów miliard miliarda miliardów ton tony kilometrów km metrów litrów procent samochodów pojazdów pasażerów turystów przypadków zgłoszeń
        domów mieszkań widzów kibiców mieszkańców pracowników studentów dzieci uczniów miejsc hektarów ha sztuk baryłek egzemplarzy megawatów
        żołnierzy
    """,
    before_year="w",
)

ABBREVIATIONS = Abbreviations(any_of("asp sierż kom podkom nadkom podinsp insp mł st sekc bryg kpr ppłk ppor chor adm kmdr wet mec r p o "
    "ul pl al os im tys godz min dr prof mgr inż ks św nr str art ust pkt red gen płk mjr kpt por np tj tzn itd itp m in ok ur zm woj pow "
    "sty lut mar kwi cze lip sie wrz paź lis gru"))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("w we i na z ze do od za po przez dla nie że się to , . - : „ ”")
