"""What checks need of Polish beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.pl.accounts import ACCOUNTS
from whence.languages.pl.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        nigdy|błędnie|omyłkowo|przez pomyłkę|pomyłk*|pomyłek|błąd|błędu|błędem|błędn*|literówk*|sprostowan*|korekt*|poprawion*|nie istnieje|nie istniał*
        |nie istnieją|nie ma w kalendarzu|nie ma takiego|takiego dnia nie ma|nieistniejąc*|zmyślon*|niemożliw*|zaokrągl*|wielokrotn* wyb*
        |kilka odpowiedzi
    """,
    days=Days(
        between="i|oraz|lub|albo|a|do|po",
        no_day="strona|stronie|str|s|numer|nr|ulica|ulicy|ul|plac|placu|pl|sala|sali|artykuł|art|rozdział|osiedle|os",
        years_back="""
            * lat temu|* lata temu|rok temu|lat później|lata później|rok później|lat po|rocznic*|jubileusz*|tego samego roku|w tym samym roku
            |owego roku|tamtego roku|rok wcześniej|w zeszłym roku|zeszłego roku|ubiegłego roku|w ubiegłym roku|minionego roku|przyszłego roku
            |w przyszłym roku|dekad*|stuleci*|wieku|wówczas|wtedy|ówczesn*
        """,
        to_month=r"(?:-?(?:go|ego))?\s", articles="dnia", parts="rano|po południu|wieczorem|w nocy|przed południem", date="{day} {month} {year} roku",
        month_of_year="{month} {year} roku",
    ),
    spans=Spans(
        today="dziś|dzisiaj", tomorrow="jutro", these_days="dziś i jutro|dziś czy jutro|dziś lub jutro|lepsze jutro|na jutro", compared="niż|od",
        through="do", since="od", within="część|części|etap*|początek|początku|ramach|podczas|w ciągu|po|w trakcie|przez",
        no_length="w|więzienia|pozbawienia|gwarancji|temu|przed|po|później|wcześniej|roboczych",
        lengths=("{number} dni", "1 dzień", "miesięcy: {number}", "1 miesiąc", "lat: {number}", "1 rok"),
        to_day="czyli|w|to jest|a więc",
    ),
    counts=Counts(
        percent="procent|procenta|procentów|proc", joins="i|oraz",
        open_list="""
            w tym|m.in|między innymi|spośród nich|wśród nich|z nich|z czego|co najmniej|ponad|każd*|odpowiednio|po|niż|kilka|kilku|kilkoro|wiele|wielu
            |inni|inne|innych|pozostal*|reszt*|oboje|obie|także|też|również|lub|albo|nikt|wszyscy|około|prawie|więcej|mniej
        """,
        of="z|ze|spośród|niż|od", large=("mld", "mln"), whole="z|ze|spośród|wśród|w|osób",
        rest="niezdecydowan*|wstrzymał*|wstrzymuje|nie ma zdania|nie miało zdania|nie wie|trudno powiedzieć|bez zdania",
        overlap="także|też|również|oboje|każd*|kilka odpowiedzi|wśród mężczyzn|wśród kobiet|mężczyzn|kobiet|frekwencj*|w tym|z nich",
        change="""
            wzrosł*|wzrost*|spad*|spadł*|zwiększ*|zmniejsz*|punkt* procentow*|wcześniej|poprzedni*|ubiegł*|zeszł*|porówn*|wobec|niż|temu|przedtem
            |ostatni* sondaż*
        """,
        others={
            12: "tuzin", 50: "połow|pół|połowę", 33: "trzeci", 67: "dwie trzecie", 25: "ćwier", 75: "trzy czwarte",
            20: "piąta część|dwadzieścia|dwudziest", 10: "dziesiąt|dziesięc|dekad", 100: "podwo|setk|stuleci|dwukrotn", 200: "potro|trzykrotn",
            1000: "tysiąc",
        },
        no_count="do|poniżej|powyżej|grupa|artykuł|kanał|linia|dzień|faza|poziom|formuła|numer|klasa|art|szkoła",
        thousands="\u00a0",
    ),
    lives=Lives(
        born="urodzony w|urodzona w|urodzony|urodzona|urodził się w|urodziła się w|urodził się|urodziła się",
        years="lat|lata|letni*|latek|latka",
        kin="""
            syn*|córk*|dzieck*|dziec*|bliźni*|brat*|siostr*|matk*|ojc*|ojciec|rodzic*|żon*|mąż|męż*|partner*|wnuk*|wnucz*|babc*|dziad*|wdow*|par*
            |kuzyn*|przyjac*|firm*|klub*
        """,
        beside="roku|r|i|ma|liczy",
        not_now="""
            wtedy|wówczas|gdy|kiedy|zmarł*|zginął|zginęła|zabit*|miał|miała|miałby|skończył*|skończy|będzie|w wieku|do|po|przed|około|prawie|niemal
        """,
    ),
    weekday_message="{date} to {weekday}, a nie {said}.",
    missing_day_message="W kalendarzu {month} jest tylko {days} dni.",
    offset_message="„{offset}”, licząc od {base}, to {reached}, a nie {said}.",
    stretch_message="{first} – {last}: razem {length}, a nie „{said}”.",
    age_message="Kto urodził się w {year} roku, ma {ages} lat w dniu {day}, a nie {said}.",
    either="{low} lub {high}", on_day="{day}",
    sum_message="{parts} daje {sum}, a nie {total}.",
    share_message="{parts} daje {sum} procent jednej całości.",
    headline_message="Liczby {number} z nagłówka nie ma w tekście.",
    updated_message="„{said}” to {day}: tekst pochodzi z tamtego dnia, a stronę zmieniono ostatnio {modified}.",
)
