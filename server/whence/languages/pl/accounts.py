"""The Polish words by which accounts are told: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.pl.open_questions import OPEN
from whence.languages.pl.words import WORDS
from whence.languages.shared.accounts import (
    any_of,
    before,
    begins,
    ends,
    kin,
    leads,
    number_words,
    opens,
    units,
)
from whence.languages.shared.slavic_accounts import (
    PL_PAST,
    PL_PRESENT,
    endings,
    openings,
    theirs,
    verbs,
)
from whence.languages.shared.words import any_of as words_of

_TELLING = verbs(
    ("poinformowa oświadczy przekaza zaznaczy podkreśli doda wyjaśni potwierdzi napisa wskaza zapewni obieca przypomnia ogłosi zauważy oceni nazwa policzy zaprzeczy zdementowa zaprotestowa sprecyzowa skomentowa", PL_PAST),
    ("poda zapowiedzia powiedzia opowiedzia odpowiedzia stwierdzi uzna ostrzeg przyzna oznajmi zameldowa zaraportowa opublikowa odnotowa zarejestrowa oszacowa wyliczy podsumowa naliczy ujawni zastrzeg żartowa zażartowa wytkną uda", PL_PAST),
    ("utrzymywa twierdzi mówi pisa informowa podkreśla zapewnia tłumaczy przekonywa uważa sądzi zaprzecza przyznawa obiecywa zapowiada szacowa liczy broni donosi alarmowa wspomina wspomnia zgłosi odpar uciął ucię odrzuci sprostowa zakomunikowa", PL_PAST),
    ("podaw zaznacz podkreśl dodaw zapewni przypomin ogłasz zauważ oceni nazyw zaprzecz opowiad odpowiad zapowiad stwierdz ostrzeg przyzn oznajmi wspomin odpier wymieni odrzuc", PL_PRESENT),
    more="""
        powiedział powiedziała powiedzieli powiedziało mówi mówią mówił mówiła mówili pisze piszą pisał pisała pisali podaje podają podało podały
        informuje informują informowało przekazuje przekazują oświadcza oświadczają
        twierdzi twierdzą utrzymuje utrzymują tłumaczy tłumaczą wyjaśnia wyjaśniają potwierdza potwierdzają potwierdziło wskazuje wskazują dementuje
        dementują szacuje szacują liczy liczą uważa uważają sądzi sądzą przekonuje
        przekonują donosi donoszą alarmuje alarmują relacjonuje relacjonują relacjonował relacjonowała zaznacza zaznaczają dodaje dodają dodał dodała
        podkreśla podkreślają zapewnia zapewniają zauważa ogłosił ogłosiła ogłosili ogłosiło
        komentuje komentują precyzuje precyzują prostuje prostował odparł odparła odparli uciął ucięła ucięli odrzekł odrzekła rzekł żartuje żartował
        opublikował opublikowała opublikowało opublikowali publikuje publikują odnotował odnotowała
        wyliczył wyliczyła wylicza wyliczają naliczył naliczyła naliczyli naliczyliśmy przedstawił przedstawiła przedstawiło przedstawia przedstawiają
        zaprezentował zaprezentowała ujawnił ujawniła ujawniło ujawnili ujawnia zarzuca zarzucają zarzucił
        wynika wynikało świadczy świadczą głosi głoszą zapisał zapisała zapisano obiecuje obiecują pewny przekonany przekonana zgłasza zgłosiła
        zgłosiło wystąpił wystąpiła zeznał zeznała zeznali zeznaje broni bronił broniła
        przyznał przyznała przyznali przyznaje przyznają zaprzecza zaprzeczają zaprzeczyło zaprzeczył ocenia oceniają ocenił ocenili uznał uznała
        uznali uznaje zapowiada zapowiadają wspomina zapowiedziało przestrzega przestrzegł ostrzega ostrzegają
        studzi dowodzi dowodzą dowodził opowiada opowiadają pokazał pokazała pokazało mówiło meldował melduje meldują raportuje raportują zawiadomił
        zawiadomiła zawiadamia powtarza powtarzają powtórzył powtórzyła
        pochwalił pochwaliła pochwalili chwali zripostował ripostował ripostowała odparował oponuje oponował cytuje cytują zdradził zdradziła zdradza
        westchnął westchnęła
    """,
)
_IMPERSONAL = words_of("""
    wynika wyłania czytamy napisano zapisano podano wskazano zaznaczono podkreślono poinformowano widnieje widnieją stoi figuruje figurują wynika
    przeczytać mowa stwierdzono odnotowano wpisano wymieniono przekazano usłyszeliśmy słyszymy słychać potwierdzono zaprzeczono ogłoszono zapewniono
    usłyszał dowiedzieliśmy wyłania oświadczono określono
""")
_THEY = words_of("""
    powiedzieli poinformowali oświadczyli przekazali zaznaczyli podkreślili dodali wyjaśnili potwierdzili twierdzą mówią piszą podają podali informują
    zapewniają zapewnili zaprzeczają zaprzeczyli odpowiadają odpowiedzieli uważają liczą szacują utrzymują tłumaczą przyznają przyznali ostrzegają
    ostrzegli zapowiadają zapowiedzieli
""")

_WEAK = words_of("""
    napisał napisała napisali pisał pisała pisali nazwał nazwała nazywa ocenił oceniła ocenili ocenia oceniają uznał uznała uznali uznaje przyznał
    przyznała przyznali przyznaje pokazał pokazała pokazało przedstawił przedstawiła przedstawiło przedstawia przedstawiają zaprezentował
    zaprezentowała wyliczył wyliczyła wyliczyli wylicza naliczył naliczyła naliczyli policzył policzyła policzyli liczy liczą odnotował odnotowała
    odnotowało zarejestrował zarejestrowała zapisał zapisała opublikował opublikowała opublikowało opublikowali publikuje publikują udał wystąpił
    wystąpiła ujawnił ujawniła ujawniło ujawnili ujawnia zgłosił zgłosiła zgłosiło zgłasza zarzuca zarzucają zarzucił odrzucił odrzuciła odrzucili
    broni bronił broniła wspomina studzi zdradził wymieni wymienia
""")
"""Verbs of other things as well, that tell only where what is told stands there by its form."""

_WHO = words_of("""
    obserwator obserwatorzy obserwatorka audytor audytorzy kierownictwo dyrekcja rada przewodniczący przewodnicząca naczelnik naczelniczka pracownik
    pracownicy pracownica pogotowie leśnik wędkarz wędkarze działkowiec działkowcy najemca najemcy zleceniodawca skarbnik skarbniczka sędziowie
    arbiter selekcjoner komentator kustosz kustoszka dyrygent rozmówczyni inwestorka kolejarze energetycy drogowcy weterynarz informator członkowie
    delegat delegaci negocjator mediator szefostwo pełnomocnicy oddział zespół redaktorzy dyrektor dyrektorka wicedyrektor wicedyrektorka szef szefowa
    wiceszef wiceszefowa prezes prezeska wiceprezes wiceprezeska prezydent prezydentka wiceprezydent wiceprezydentka minister ministra wiceminister
    wiceministra premier premierka wicepremier wicepremierka wojewoda wicewojewoda marszałek wicemarszałek burmistrz burmistrzyni wiceburmistrz wójt
    wójcina starosta starościna wicestarosta sołtys sołtyska senator senatorka poseł posłanka posłowie radny radna radni sekretarz sekretarka rzecznik
    rzeczniczka pełnomocnik pełnomocniczka rzecznicy ambasador ambasadorka konsul konsulka prokurator prokuratorka prokuratorzy śledczy sędzia sędzina
    adwokat adwokatka mecenas obrońca prawnik prawniczka notariusz ekspert ekspertka eksperci analityk analityczka analitycy ekonomista ekonomistka
    ekonomiści ekolog ekolożka ekolodzy naukowiec naukowcy naukowczyni fizyk chemik biolog biolożka biolodzy historyk historyczka archeolog
    archeolożka archeolodzy lekarz lekarka lekarze ordynator ordynatorka medycy chirurg epidemiolog profesor profesorka rektor rektorka prorektor
    dziekan nauczyciel nauczycielka nauczyciele trener trenerka kapitan zawodnik zawodniczka bramkarz napastnik agent agentka menedżer menedżerka
    zarządca założyciel założycielka właściciel właścicielka współwłaściciel inwestor deweloper wykonawca przedstawiciel przedstawicielka
    przedstawiciele koordynator koordynatorka organizator organizatorka organizatorzy aktywista aktywistka aktywiści wolontariusz wolontariuszka
    wolontariusze kierownik kierowniczka zastępca zastępczyni asystent asystentka doradca doradczyni konsultant konsultantka inżynier inżynierka
    inżynierowie konstruktor księgowy księgowa dyspozytor dyspozytorka maszynista pilot pilotka lotnik dowódca generał pułkownik major porucznik
    sierżant oficer wojskowi żołnierz ratownik ratownicy ratowniczka strażak strażacy policjant policjantka policjanci inspektor inspektorka
    inspektorzy komisarz mieszkaniec mieszkanka mieszkańcy sąsiad sąsiadka sąsiedzi świadek świadkowie pasażer pasażerka pasażerowie kierowca kierowcy
    rybak rybacy rolnik rolniczka rolnicy robotnik robotnicy górnik górnicy marynarz marynarze związek związkowcy związkowiec ratusz magistrat urząd
    rząd ministerstwo mon mswia msz mz prokuratura policja sąd sejm senat komisja pkw komitet departament wydział zarząd zarządca służba inspekcja
    inspektorat agencja gazeta tygodnik dziennik miesięcznik portal telewizja stacja radio kanał spółka firma koncern holding huta fabryka zakład
    kopalnia przedsiębiorstwo bank nbp fundacja fundacji związki stowarzyszenie federacja liga klub drużyna teatr muzeum uniwersytet instytut akademia
    szkoła szpital klinika lotnisko port przewoźnik operator dostawca producent armator partia opozycja ruch organizacja organizacje organizatorka
    ambasada konsulat kreml regulator sanepid imgw gddkia pkp sztab gopr topr onz źródło źródła rozmówca rozmówcy urzędnik urzędniczka urzędnicy
    dyplomata dyplomaci dziennikarz dziennikarka dziennikarze korespondent korespondentka publicysta bloger blogerka redaktor redaktorka redakcja
    politolog politolożka socjolog socjolożka socjolodzy synoptyk synoptycy meteorolog meteorolodzy hydrolog hydrolodzy sejsmolodzy leśniczy leśnicy
    kurator kuratorka reżyser reżyserka producentka aktor aktorka piosenkarz piosenkarka pisarz pisarka autor autorka autorzy artysta artystka
    projektant projektantka architekt architektka ojciec matka żona mąż wdowa brat siostra syn córka rodzice krewni babcia dziadek poszkodowany
    poszkodowana oskarżony oskarżona podejrzany powód władze sportowiec mistrz mistrzyni ksiądz proboszcz biskup arcybiskup kardynał student studentka
    studenci uczniowie absolwent absolwentka emeryt emerytka turysta turyści przewodnik lider liderka liderzy badacz badaczka badacze dozorca
    bibliotekarka psycholog psycholożka brygadzista mistrz mechanik elektryk bosman szyper członek członkini armatorzy deweloperzy wodociągi krajowa
    starostwo powiat gmina samorząd kuratorium nadleśnictwo nadleśniczy komendant komendantka komenda straż
""")
"""Those who tell, as subjects."""

VOICES = VoiceWords(
    says=_TELLING - _WEAK,
    helpers=words_of("""
        czarno to tego temu się jest są był była było byli były będzie będą został została zostało zostali też także również już jeszcze jednak zaś
        tylko jedynie potem później wcześniej ponownie znów sam sama sami samo oficjalnie pisemnie ustnie osobiście publicznie kategorycznie stanowczo
        krótko niedawno teraz wtedy tu tutaj nam mi im mu jej wprost ostrożnie szczerze otwarcie nieoficjalnie dziennikarzom dziennikarce
        dziennikarzowi reporterom reporterowi agencji gazecie redakcji portalowi stacji telewizji radnym mieszkańcom zebranym słuchaczom czytelnikom
        rodzicom prasie mediom pap reutersowi rozmówcom inaczej wreszcie dodatkowo osobno głośno wczoraj dziś dzisiaj jutro dosłownie gorzko raz tego
        tymczasem natomiast kolei tym to oto
    """),
    according=openings(theirs("według", "jego jej ich", "słów danych wyliczeń szacunków informacji relacji") + """
        |według|wg|zdaniem|w ocenie|według danych|według informacji|według szacunków|według wyliczeń|według relacji|według wersji|według ustaleń
        |według zapewnień|według zeznań|według prognoz|według słów
        |zgodnie z|zgodnie ze|z danych|z informacji|z ustaleń|z relacji|z wyliczeń|w opinii|w relacji|w wersji|w przekonaniu|według niej
        |ze słów|sądząc z|w świetle|na podstawie danych|w myśl
        |jego zdaniem|jego zdaniem,|jej zdaniem|jej zdaniem,|ich zdaniem|ich zdaniem,|według niego|według niego,|według niej|według niej,
        |według nich|według nich,|w jego ocenie|w jego ocenie,|w jej ocenie|w jej ocenie,|w ich ocenie|w ich ocenie,
    """),
    according_behind=frozenset(),
    citing=opens("""
        powołując się na|powołuje się na|powołał się na|powołała się na|powołali się na|powołują się na|powołało się na|powołuje się przy tym na
        |z powołaniem na|opierając się na|opiera się na|cytując|cytuje|w ślad za
        |dowiedział się od|dowiedziała się od|dowiedzieliśmy się od|usłyszał od|usłyszeliśmy od
    """, before_some="za", nouns="agencją portalem dziennikiem gazetą radiem stacją telewizją serwisem tygodnikiem PAP BBC AFP AP CNN TASS Reutersem Interfaxem"),
    that=words_of("że iż jakoby żeby"),
    pronouns=words_of("niego niej nich on ona oni one tam ono ten ta ci my ja wy kto"),
    determiners=words_of("""
        ten ta tę to te ci tego tej temu tych tym tamten tamta tamte jeden jedna jedno jedni jednego jednej jego jej ich swój swoja swoje swoim swoją
        swojego swojej swych wszyscy wszystkie cały cała obaj obie oba oboje dwaj dwie dwa dwóch trzy trzej trzech kilka kilku kilkoro pewien pewna
        niektórzy niektóre wielu nasz nasza nasze naszego naszej każdy inny inna inni inne
    """),
    links=words_of("&"),
    prepositions=words_of("""
        w we na z ze do od po o za dla przy pod nad przed między bez przez podczas obok koło wokół przeciw przeciwko wśród wewnątrz poza oprócz co
        zamiast wbrew dzięki zgodnie według wskutek niedaleko blisko ku u spod znad sprzed spośród wobec mimo pomimo dookoła powyżej poniżej zdaniem
    """),
    conjunctions=words_of("i a ale lub albo oraz czy jednak zaś natomiast przy tym także więc zatem tymczasem bo"),
    relatives=words_of("""
        który która które którzy którego której któremu których którym którą którymi czyj czyja czyje jak że co gdzie kiedy gdy dokąd skąd dlaczego
        jeśli jeżeli choć chociaż aby żeby ponieważ bo dopóki jakby kto kogo komu czym ile tak czyli
    """),
    weak=_WEAK,
    reported=words_of("jakoby ponoć podobno rzekomo"),
    written=_IMPERSONAL | _THEY,
    within=words_of("w we na z ze"),
    speaking_of=words_of("o"),
    myself=words_of("ja mnie mi mną mój moja moje"),
    media=words_of("gazeta dziennik portal tygodnik agencja stacja"),
    told_as=words_of("jak"),
    tidings=words_of("""
        podpis wersja wersję wersji zdania zdanie dane danych liczba liczby kwota kwotę data datę odpowiedź komunikat oświadczenie stanowisko werdykt
        wniosek słowa nazwisko miejsce
    """),
    finite=re.compile(r"(?:^(?:nie|ani|można|trzeba)|ować|nąć|ywać|uje|ują|ają|ęło|ęli|iono)$"),
    roles=_WHO | {"p.o.", "p. o."},
    offices=words_of("ds do z ze przy za od w we"),
    agrees=re.compile(r"(?:ny|ski|cki|dzki|wy|szy|czy|na|ska|cka|dzka|wa|sza|cza|ni|scy|ccy|dzcy|owi|skie|ckie|ne|we|ły|ła|ty|ta)$"),
    which=re.compile(r"(?:ej|ym|im|ych|ich)$"),
    objects=re.compile(r"(?:ą|ę|ego|emu|ych|ymi|ej)$"),
    of_it=any_of("o tym|poinformował o tym|taką informację|tę informację|takie dane|te dane|o sprawie"),
    theirs=words_of("jego jej ich"),
    endings=endings("a u owi em iem ą ę ie y i ego emu ym im ej e ów om ami ach ich ych ymi imi iego iemu iej o ski skiego skiemu skim ska skiej ską cki ckiego ckiemu ckim cka ckiej cką"),
)  # fmt: skip

FIGURES = FigureWords(
    numbers=number_words(WORDS, {600: "sześćset sześciuset", 700: "siedemset siedmiuset", 800: "osiemset ośmiuset", 900: "dziewięćset dziewięciuset", 12: "tuzin"}),
    scales={
        **dict.fromkeys(["tysiąc", "tysiąca", "tysiące", "tysięcy", "tysiącom", "tys"], 1e3),
        **dict.fromkeys(["milion", "miliona", "miliony", "milionów", "milionom", "mln"], 1e6),
        **dict.fromkeys(["miliard", "miliarda", "miliardy", "miliardów", "mld"], 1e9), **dict.fromkeys(["bilion", "biliona", "biliony", "bilionów", "bln"], 1e12),
    },
    units=units(
        PLN="złoty złote złotych złotego zł pln", EUR="euro", USD="dolar dolara dolary dolarów", GBP="funt funta funty funtów",
        CHF="frank franka franki franków", CZK="koron korony korona",
        km="kilometr kilometra kilometry kilometrów", m="metr metra metry metrów", cm="centymetr centymetra centymetry centymetrów",
        mm="milimetr milimetra milimetry milimetrów", t="tona tony ton tonę t", kg="kilogram kilograma kilogramy kilogramów kilo",
        g="gram grama gramy gramów", l="litr litra litry litrów", ha="hektar hektara hektary hektarów", MW="megawat megawatów", GW="gigawat gigawatów",
        **{
            "%": "procent procenta procentach proc", "pp": "punkt punktu punkty punktów pkt", "m³": "m³ kubik kubików",
            "°C": "stopień stopnie stopni", "h": "godzina godziny godzin godzinę", "min": "minuta minuty minut minutę",
            "d": "dzień dni dnia doba doby dobę",
            "wk": "tydzień tygodnie tygodni", "mo": "miesiąc miesiące miesięcy", "yr": "rok lata lat roku", "bbl": "baryłka baryłki baryłek",
            "times": "raz razy", "pc": "sztuk sztuki",
        },
    ),
    people=begins("""
        niemowl
        doker
        os[oó]b ludz ludzi człowiek mieszkań górnik robotnik pracowni pracownic poszkodowan zabit zabici rann rannych ofiar zginę śmierteln
        hospitalizowan ewakuowan zaginion zaginęł zatrzyman aresztowan uwięzion jeń jeniec pasażer marynarz załog
        turyst student uczni uczen dziec kobiet mężczyzn pacjent chor zakażon zaraż żołnierz ratownik strażak policjant medyk lekarz uczestnik
        demonstrant protestując strajkując widz kibic gośc wyborc uchodźc migrant zakładnik rodzin obywatel
        podejrzan radn pielgrzym wolontariusz bezrobotn zwolnion klient abonent świadk głosując kierowc rolnik nauczyciel członk etat
    """),
    sorts=(
        begins(r"dzie[cć] niemowl uczni uczn nastolat noworod"),
        begins(r"kobiet matk ciężarn"),
        begins(r"policjant"),
        begins(r"strażak ratownik"),
        begins(r"żołnierz"),
        begins(r"rebeliant bojowni"),
        begins(r"lekarz medyk pielęgniar"),
        begins(r"kierow"),
        begins(r"mieszkań odbiorc abonent klient gospodarstw"),
        begins(r"turyst pasażer podróżn"),
        begins(r"marynarz załog"),
        begins(r"dziennikarz"),
        begins(r"poseł posł radn"),
    ),
    least=before("""
        co najmniej|przynajmniej|minimum|ponad|więcej niż|powyżej|nie mniej niż|grubo ponad|znacznie ponad|dobrze ponad|od|przekroczyła|przekroczył
        |przekracza
    """),
    most=before("co najwyżej|najwyżej|maksymalnie|maksimum|do|mniej niż|poniżej|nie więcej niż|niespełna|niecałe|niecałych|nie ponad"),
    about=before("około|ok.|mniej więcej|w przybliżeniu|blisko|prawie|niemal|jakieś|z górą|circa|bez mała|plus minus|szacunkowo|około"),
    parts=any_of("z nich|wśród nich|spośród nich|w tym|z czego|w tej liczbie|między innymi|z tego|wliczając|z których"),
    of=words_of("z ze spośród"),
)  # fmt: skip

ABOUT = SayingOfIt(
    negations=words_of("nie nikt nikogo nikomu nikim żaden żadna żadne żadnego żadnej żadnych żadnym żadnemu nic niczego nigdy nigdzie ani brak bez"),
    denies=any_of("""
        zaprzecz*|zdementowa*|dementuj*|odrzuca te|nieprawd*|kłamstw*|zmyślon*|zmyśli*|fałszyw*|bzdur*|plotk*|pogłosk*|wyssan* z palca|fake news*
        |bajk*|brednie|nie ma nic wspólnego|mija się z prawdą|nie polega na prawdzie|sprostow*
    """),
    accusation=any_of("zarzut*|zarzuca*|oskarż*|winy|winę|winn*|niewinn*|podejrzewa|podejrzewają|podejrzenie|podejrzenia|odpowiedzialn*|obwinia*|doping*"),
    supposed=any_of("""
        jeśli|jeżeli|gdyby|by|byłby|byłaby|byłoby|byłyby|mógłby|mogłaby|mogłoby|mogłyby|może|mogą|być może|prawdopodobnie|w razie|w przypadku gdy
        |pod warunkiem|teoretycznie|hipotetyczn*|scenariusz*|chyba
    """),
    revised=any_of("""
        przełoż*|przesun*|przeniesio*|odłoż*|odrocz*|popraw*|skorygowa*|zrewidowa*|pierwotn*|początkowo|najpierw|z początku|wzrósł do|wzrosła do
        |wzrosło do|wzrosły do|zwiększ* się do|spadł do|spadła do|omyłk*|pomyłk*|sprostowan*|zaktualizowa*|wcześniej podawano|wcześniej informowano
        |zaokrągl*|jak zakładano|pierwszych doniesień|pierwsze doniesienia
    """),
    another=any_of("""
        w ubiegłym roku|ubiegłego roku|zeszłym roku|zeszłego roku|przed rokiem|rok temu|rok wcześniej|lat temu|lata temu|poprzedni*|zeszłej zimy
        |zeszłego lata|wtedy|wówczas|w zeszłym sezonie|w poprzednim|ubiegłoroczn*|zeszłoroczn*|miesiąc temu|tydzień temu|tydzień wcześniej
        |miesiąc wcześniej|ostatnim razem|poprzednim razem|tamtych|tygodnie wcześniej
    """),
    foreseen=any_of("""
        oczekuje się|oczekują|oczekuje|oczekiwan*|prognoz*|plan*|zamierza|zamierzają|ma być|mają być|ma się|ma powstać|ma kosztować|powinien|powinna
        |powinno|powinny|liczy na|cel|docelow*|nadzieja|nadzieję|obiec*|zaplan*|zakłada|zakładają|zakładano|założono|spodziewa*|żąda*|zażąda*|domaga*
        |wnioskowa*|wnosi o|wniósł o|wniosła o
    """),
    dissent=any_of("""
        rozbież*|różn*|sprzeczn*|sprzecz*|spór|sporu|spornych|kwestionu*|zakwestion*|zaprzecz*|dement*|zdement*|nieprawd*|nie jest prawdą|bzdur*
        |zmyśl*|inaczej|inn* zdania|inn*|odmienn*|błędn*|mylne|nie zgadza*|nie są zgodn*|niezgodn*|zamieszan*|wbrew|w przeciwieństwie|w odróżnieniu
        |nie pokrywa*|odrzuc*|kłóc*|co innego|studzi|nie zgadzają
    """),
    affirms=any_of("nie mniej|nie więcej|nie tylko|nie później|nie wcześniej|nie dość|nie całkiem|nie wyklucz*|nie gorzej|nie licząc|nie raz"),
    contrast=any_of("""
        przeciwnie|jednak|ale|natomiast|tymczasem|podczas gdy|z kolei|zaś|za to|niejasn*|zamiast|nie wiadomo|nieznan*|upiera*|przekonuje|utrzymuje
    """),
    without=words_of("bez"),
)

_KIN = """
    statek statk* okręt* prom* łód* kuter* kutr* tankow* drobnicow* barka bark* trawler* jednost*
    samolot* maszyn* airbus* śmigłow* helikopter* awionet* szybow*
    pociąg* skład* wagon*
    autobus* tramwaj* trolejbus*
    samoch* aut* pojazd* furgon* ciężarów* tir*
    wypad* katastrof* zderz* kolizj* kraks*
    pożar* ogień ognia pali* spłon*
    wybuch* eksplo* detonac*
    strajk* protest* manifest* demonstr* blokad*
    wybor* głosow*
    rozmow* negocjac* spotk* szczyt*
    rozpocz* rozpoczn* zaczn* zacz* start* ruszy rusza ruszą rozpoczyna*
    zakończ* skończ* koniec zamkn* zamyka*
    otwar* otworz* otwier*
    uruch* włącz*
    zgin* śmier* zmarł* ofiar* zabit* żyje
    ranny rann* poszkod* obrażen* uraz*
    zagin* zniknę* znikn*
    zatrzym* areszt* ujęt* schwyt*
    ewaku* wywie* wyprowadz*
    wyciek* wycie* wylał* rozlał* trafi*
    rop* olej* paliw* mazut*
    skrad* ukrad* kradz* zrabow*
    cen* koszt* kosztow* wydat*
    dług* zadłuż* zobowiąz*
    płac* pensj* wynagrodz*
    budow* zbudow* powstan* stanie powsta*
    remont* przebudow* modernizac* napraw*
    mianow* powoł* pokier* obejm* stanie zosta* kierow* wybra* wskaza*
    zwoln* zwaln* wypowiedz* odejś* odcho*
    kupi* nabyc* transakc* sprzeda* kupn*
    podpis* parafow* zawar*
    chor* wirus* infekc* zakaż* zachorow*
    wod* wodoci*
    ogrzew* ciepł* kalory*
    prąd* energ* zasil* elektrycz*
    dziec* uczn* uczniów
    pracowni* załog* robotni* zatrudn* osób ludzi
    dom domu domów budyn* gmach*
    premier* spektak* przedstaw*
    ryb ryby rybami śnięt* śniętych
    zebra* wyłow* odłow* zbier*
    spalarni* zakład* instalac* fabryk*
    gospodarstw* odbiorc* abonent*
    szkół szkoł* szkol* przedszkol* placówk* placówek
    wydobyc* wydoby* fedrow*
    produkc* taśm*
    wywróci* wywrot* przewróci*
    przyszł* szł* uczestn* uczestni* zgromadzi* udział
    spad* runę* runął* rozbi* upad* roztrzask*
    odbędzie odbęd* spotkają zbiorą rozegra*
    wykry* zauważ* odkry* stwierdz*
    włamani* haker* cyberatak* atak*
"""
"""Words for one thing, a line each."""

JOINING = leads("""
    przejdzie|przeszed*|przeszła|przechodzi|przenosi się|przeniesie się|podpisał*|podpisze|kontrakt|umow*
    |trafi*|trafił*|dołącz*|związał*|porozumia*|dogadał*|wzmocni*|zasili*|poprowadzi|obejmie
""", "w|we|z|ze|do|dla|wzmocni|zasili|poprowadzi|obejmie", at_once="nowym klubem ... będzie|nowym klubem będzie|nowy klub to|grać dla|zagra dla|grać w barwach|zagra w barwach|w barwach|został piłkarzem|zostanie piłkarzem|został zawodnikiem|zostanie zawodnikiem", agreeing=True)
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            dat* ... nie wyznaczon*|dat* ... nie ustalon*|dat* ... nie podan*|dat* ... nieznan*|dat* ... nie jest znan*|daty ... nie ma
            |termin* ... nie wyznaczon*|termin* ... nie ustalon*|termin* ... nie ma|termin* ... nieznan*|termin* ... nie zapadł*
            |termin* ... nie jest znan*|termin* ... nie został*|termin* ... otwart*|nie ustalono ... terminu|nie ustalono ... daty
            |nie wyznaczono ... terminu|nie wyznaczono ... daty|nie ma jeszcze terminu|nie ma jeszcze daty|nie ma daty|nie ma terminu|nie podan* daty
            |nie podał* daty|nie podał* terminu|nie wiadomo, kiedy|nie wiadomo kiedy|nie wie, kiedy|nie wiemy, kiedy|nie wiedzą, kiedy
            |kiedy ... nie wiadomo|powiedzieć, kiedy|żaden termin nie|żadna data nie|żadnego terminu|żadnej daty|dat* ... nie uzgodn*
            |termin* ... nie uzgodn*|nie uzgodni* daty|nie uzgodni* terminu|dnia ... nie uzgodn*|nie uzgodni* dnia
        """),
        "quantity": any_of("""
            ile ... nie wiadomo|nie wiadomo, ile|nie wiadomo, ilu|nie wiadomo ilu|ilu ... nie wiadomo|nie wie, ilu|nie wiedzą, ilu|nie wiemy, ilu
            |nie wiadomo ile|nie wie, ile|nie wiemy, ile|nie wiedzą, ile|liczb* ... nie jest znan*|liczb* ... nieznan*|liczb* ... nie ustalon*
            |liczb* ... nie podan*|kwot* ... nie jest znan*|kwot* ... nieznan*|kwot* ... nie ustalon*|kwot* ... nie ujawn*|dokładnej liczby
            |dokładnych danych|nie ma dokładnych|nie podał* liczby|nie podał* kwoty|strat* ... nie oszacowan*|strat* ... szacowan*
            |wysokość ... nie ustalon*|wysokość ... nieznan*|koszt* ... nie jest znan*|koszt* ... nieznan*|nie potrafi podać liczby|liczenie ... trwa
        """),
        "place": any_of("""
            miejsc* ... nie wybran*|miejsc* ... nie ustalon*|miejsc* ... nieznan*|miejsc* ... nie jest znan*|miejsc* ... nie wyznaczon*
            |miejsca ... nie ma|lokalizacj* ... nie wybran*|lokalizacj* ... nie ustalon*|lokalizacj* ... nie ma|lokalizacj* ... nie zapadł*
            |nie wybrano ... miejsca|nie wybrano ... lokalizacji|gdzie ... nie wiadomo|nie wiadomo, gdzie|nie wiadomo gdzie|nie wie, gdzie
            |nie wiemy, gdzie|żadna lokalizacja|działk* ... nie wybran*
        """),
        "identity": any_of("""
            kto ... nie wiadomo|nie wiadomo, kto|nie wiadomo kto|nie wie, kto|nie wiemy, kto|następc* ... nie wybran*|następc* ... nie ma
            |następc* ... nie wskazan*|kandydat* ... nie wybran*|kandydat* ... nie ma|nazwisk* ... nie podan*|nazwisk* ... nie ujawni*
            |nazwisk* ... nie padł*|tożsamoś* ... nie ustalon*|tożsamoś* ... nie jest znan*|zwycięzc* ... nie wyłonion*|zwycięzc* ... nie wybran*
            |wykonawc* ... nie wybran*|wykonawc* ... nie wyłonion*|nikogo ... nie powołano|nikt ... nie został powołany|sprawc* ... nieznan*
            |sprawc* ... nie ustalon*
        """),
        "status": any_of("""
            decyzj* ... nie zapadł*|decyzj* ... nie podjęt*|decyzji ... nie ma|decyzji ... nie podjął|decyzji ... nie podjęła|nie zapadła ... decyzja
            |nie podjęto ... decyzji|nie ma ... decyzji|nic nie jest przesądzone|nic nie przesądz*|nie przesądz*|nie jest przesądzon*
            |sprawa ... otwart*|pozostaje otwart*|nic nie wiadomo|nic nam nie wiadomo|nie wiadomo, czy|nie wiadomo czy|nie wie, czy|nie wiemy, czy
            |nie potwierdz*|nie może potwierdzić|nie mogą potwierdzić|nie mają informacji|nie ma informacji|brak informacji|nie posiada informacji
            |za wcześnie|nie rozstrzygn*|nikt nie wie|nie wiadomo|jeszcze nie wiadomo|trwają rozmowy|nie ustalono
        """),
    },
    open=OPEN,
    joining=JOINING,
    at=words_of("naprzeciw naprzeciwko wokół w we na pod przy koło obok niedaleko nad za między u z ze blisko pobliżu spod"),
    stop=words_of("""
        który która które którzy którego której których którym którą tego tych temu tymi tylko także też również jeszcze już więc przed przez po przy
        między więcej mniej około żeby kiedy jeśli gdyby być był była było były będzie będą jest teraz wtedy potem bardzo można trzeba niego niej nich
        nimi nami wami mnie ciebie siebie sobie swój swoja swoje swoim swojej swoich nasz nasza nasze naszej naszych wszystko wszystkie wszyscy
        wszystkich nawet albo choć jednak dlatego ponieważ zatem powiedział powiedziała powiedzieli poinformował poinformowała poinformowali twierdzi
        mówi mówią według zdaniem inny inna inne inni innych różne inaczej znowu właśnie prawie niemal dziś dzisiaj wczoraj jutro poniedziałek
        poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę soboty niedziela niedzielę niedzieli stycznia
        lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia roku rok lat lata rano wieczorem wieczora nocy
        południe dni dnia godzin godziny minut tysięcy tysiące milionów miliona miliarda złotych procent proc euro dolarów jeden jedna jedno jednego
        dwa dwie dwóch trzy trzech taki taka takie takich jako oraz jaki jaka jakie
    """),
    weekdays=("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
    months=("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
    date="{weekday}, {day} {month} {year} r.",
    questions={"date": "kiedy?", "quantity": "ile?", "status": "czy to prawda?", "place": "gdzie?", "identity": "kto?"},
    whither="dokąd?",
    counting=((re.compile(rf"(?!osób|osob|kobiet|dzie|rodzin|ofiar)(?:{FIGURES.people.pattern})", re.IGNORECASE), "ilu?"),),
    acting=ends("[aeiouyąęó]ć [aeiuy]ł [aeiuy]ła [aeiuy]ło [aeiuy]ły [aeiy]li uje ują ają ano iono zostanie zostaną"),
    reasons={
        "date": "Podane terminy nie pokrywają się i pochodzą z różnych źródeł.",
        "quantity": "Te liczby nie mogą być prawdziwe jednocześnie i pochodzą z różnych źródeł.",
        "status": "Te twierdzenia wykluczają się i pochodzą z różnych źródeł.",
        "place": "Podano różne miejsca, a pochodzą one z różnych źródeł.",
        "identity": "Podano różne nazwiska, a pochodzą one z różnych źródeł.",
    },
    open_reason="Jedno źródło daje odpowiedź, inne mówi, że odpowiedzi jeszcze nie ma.",
    open_text="jeszcze nie wiadomo",
    denied_text="zaprzeczono",
    told_text="potwierdzono",
    headline_text="tytuł",
    citing_text=", powołując się na: {source}",
    kin=kin(_KIN),
    opposites=(
        (
            any_of("otwart*|działa|działają|czynn*|kursuj*|funkcjonuj*|lata|latają|wznowi*"),
            any_of("zamknięt*|zamkną|zamknie|nieczynn*|wstrzyma*|zatrzymał* produkcję|stoi|nie działa|zawiesz*|sparaliżow*"),
        ),
        (
            any_of("zatrzyman*|zatrzyma*|aresztow*|ujęt*|ujęto|w areszcie|w rękach policji|za kratami|schwyta*"),
            any_of("na wolności|poszukiwan*|ukrywa*|uciek*|zbieg*|wypuszcz*|szukamy|szukają"),
        ),
        (any_of("żyje|żyją|przeżył*|ocala*|uratowan*"), any_of("nie żyje|zginął|zginęła|zginęli|zmarł*|martw*")),
        (
            any_of("podał* się do dymisji|zrezygnow*|zwolnion*|odwołan*|odchodzi|odejdzie|rezygnuje|złożył* dymisję"),
            any_of("zostaje na stanowisku|pozostaje na stanowisku|nadal kieruje|nie odchodzi|pełni obowiązki|zachowa* stanowisko"),
        ),
        (any_of("odwołan*|odwołał*|anulow*|zerwan*"), any_of("odbędzie się|odbędą się|zgodnie z planem|odbył się|odbyła się|odbyło się|aktualn*")),
        (
            any_of("podpisan*|podpisał*|podpisano|zawart*|uzgodnion*|porozumieli"),
            any_of("zerwan*|fiask*|bez porozumienia|bez rezultatu|nie ma porozumienia|impas*"),
        ),
        (any_of("pod kontrolą|utrzymuj* pozycje|kontroluj*|odbit*"), any_of("zajęt*|zajęli|zdobyt*|utracon*|padło|okupow*|przejęt*")),
        (any_of("bezpieczn*|zdatn*|w normie|czysta"), any_of("niebezpieczn*|skażon*|zanieczyszcz*|toksyczn*|przekrocz*|zatrut*|niezdatn*")),
        (any_of("stabiln*|niezagrażając*|lekk*|poza niebezpieczeństwem"), any_of("ciężk*|krytyczn*|agonaln*")),
        (any_of("ugaszon*|ugasil*|opanowan*|zlokalizowan*|dogaszon*"), any_of("płonie|szaleje|pali się|rozprzestrzenia*|wymknął*")),
        (any_of("zakończon*|zakończył*|przerwan*|przerwali|zawieszon*|dobiegł*"), any_of("trwa|trwają|kontynuow*|nadal|w toku")),
        (any_of("przywrócon*|przywrócono|podłączon*|wrócił*"), any_of("odcięt*|bez prądu|bez wody|bez ogrzewania|wyłączon*")),
        (any_of("przyjął|przyjęła|przyjęli|przyjęt*|poparł*|zatwierdzi*|zgodził* się|zaakceptow*"), any_of("odrzucił*|odrzucon*|odmówi*|odmowa|przepadł*")),
        (any_of("nienaruszon*|cały|cała|całe|nieuszkodzon*|ocalał*"), any_of("zniszczon*|uszkodzon*|spłon*|zawali*")),
        (any_of("skradzion*|ukradzion*|wyniesion*|zniknął|zniknęła|wywiezion*|wywieziono"), any_of("na miejscu|w magazynie|nie zginął|nie zniknął")),
    ),
    asks={
        "date": any_of("kiedy|data|datę|daty|termin|terminu|o której"),
        "place": any_of("gdzie|dokąd|skąd|miejsce|miejsca|lokalizacja|lokalizację|działki|pozycję"),
        "identity": any_of("dokąd|kto|kogo|komu|czyj|czyja|kim|nazwisko|kto ma|jakie barwy"),
        "quantity": any_of("ile|ilu|liczba|liczbę|kwota|kwotę|jak długa|jak długi|jak wysoki|koszt"),
    },
    differ=any_of("""
        rozbieżn*|mówią co innego|co innego|różne liczby|różne dane|różne daty|różne wersje|różne działki|różnymi kartkami|sprzeczne|sprzeczn*|spór
        |sporu|spierają się|różnią się|nie zgadzają się|nie są zgodni|niejasnoś*|zamieszani*|inaczej|dwie wersje|odmienn*|inny obraz|dwie różne
        |nie pokrywają
    """),
    inflection=endings("""
        a u owi em iem ą ę ie y i ego emu ym im ej e ów om ami ach ich ych ymi imi iego iemu iej o ia ii ię ią io ć ł ła ło li ły ał ała ało ali ały
        ił iła iło ili iły ył yła yło yli yły ął ęła ęło ęli ęły ją ują uje ają emy imy
        ymy amy ać ić yć eć ąć nąć nie ną ny na ne ni nego nej nych nym nymi no to ty ta te tego tej tych any ana ane ani ano anych anego anej ony ona
        one eni ono onych onego onej ęty ęta ęte ęto anie ania aniu aniem enie enia
        eniu eniem ecie ęcie ek ka ki ce kę ką ków ście śmy
    """, ""),
)
