"""The English words of weekdays, sums, shares, ages and lengths, and what a check says of them."""

from __future__ import annotations

import re

from whence.checks.vocabulary import CheckWords
from whence.languages.en.claims import CLAIMS

_UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS = (
    {word: number for number, word in enumerate(_UNITS)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {"a": 1, "an": 1, "a dozen": 12}
)
_COUNTED = "|".join([*_UNITS[2:], "one"])
_WORDS = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])})\b)?|{_COUNTED}"
_N = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{_WORDS})"
_I = re.IGNORECASE
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"

_DAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = {name: number for number, name in enumerate(_DAY_NAMES)} | {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_DAYS = "|".join(sorted((form for name in WEEKDAYS for form in (name.capitalize(), name.upper())), key=len, reverse=True))
_FULL_DAYS = "|".join(name.capitalize() for name in _DAY_NAMES)
_PART = r"(?: (?:morning|afternoon|evening|night|lunchtime))?"

_CURRENCY = r"(?:(?:US|A|C|NZ|HK|S)?\$|€|£|¥|₹|₦|R(?=\d))"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|mn?|bn|k|tn)"
SCALES = {
    "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 10**6, "m": 10**6, "mn": 10**6, "billion": 10**9, "bn": 10**9,
    "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
_VAGUE = (
    r"about|around|roughly|approximately|some|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|"
    r"as many as|as much as|just (?:over|under|shy of)|well over|close to|within|no more than|not more than|or so|an estimated|"
    r"estimated|upwards? of|the (?:first|last|next|final)|every|a minimum of|a maximum of|max(?:imum)? (?:of )?|only the|barely|or"
)
_SHARE = r"(?: ?%| ?per ?cent\b| ?pct\b)"
_HEADS = (
    r"people|persons?|dead|deaths?|killed|hurt|injured|injuries|wounded|missing|feared|arrest(?:ed|s)|held|detained|jailed|charged|"
    r"sentenced|rescued|evacuated|displaced|stranded|trapped|hospitali[sz]ed|die[ds]?|drown(?:ed)?|perish(?:ed)?|poisoned|infected|sacked|"
    r"laid off|victims?|bodies|jobs|homes|houses|families|workers|staff|employees|migrants|refugees|children|kids|pupils|students|"
    r"teachers|soldiers|troops|officers|police|firefighters|miners|sailors|fishermen|hostages|prisoners|inmates|passengers|"
    r"civilians|men|women|boys|girls|residents|villagers|tourists|patients|cases|protesters|demonstrators|rebels|militants|gunmen|"
    r"suspects|schools|flights|drones|missiles|cars|vehicles|buildings|boats|ships|seats|votes|lawmakers|MPs|acres|hectares|miles|"
    r"others|more|dogs|cats|horses|cattle|sheep|cows|whales|trees"
)

_NO_NOUN = (
    r"(?:in|at|on|for|as|with|by|to|and|or|from|when|where|but|after|before|until|through|will|would|is|are|was|were|that|which|who|"
    r"deadline|date|meeting|election|vote|hearing|release|issue|edition|agreement|attacks?|polls?|summit|this|last|next|each|every)\b"
)
_STREETS = r"(?:[A-Z][a-z]+ )?(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Drive|Square|Terrace|Close|Place|Court|Gardens)"
_LENGTH_UNITS = r"day|night|week|fortnight|month|year|hour|minute"
_NOT_THE_SAME = (
    r"for|follow(?:s|ing)|precedes?|attend\w*|covers?|where|and|but|when|while|who|followed|then|before|after|including|with|during|because|since|despite|sentence|ban|"
    r"study|investigation|record|high|low|forecast|outlook|pass|ticket|notice|window|yield|bond|average|inquiry|old|probe|review|history|low|crimes?|offences|convicted"
)
_TOKEN = r"(?:[A-Z0-9][\w’'.-]*,?|in|on|at|near|the|of|a|outside|city|town|village|port|suburb|district|region|northern|southern|eastern|western|small|to)"  # fmt: skip
_SUPPORT = r"(?:support|back|favou?r|approv|agree|accept|welcom|endors|lik|trust)(?:e?[sd]?|ing|ed)\b"
_OPPOSE = (
    r"(?:(?:oppos|reject|disapprov|disagree|dislik|distrust)(?:e?[sd]?|ing|ed)|against|did not|do not|would not)"
    r"(?= (?:it|them|him|her|the (?:plan|move|idea|bill|measure|proposal|law|ban|change|reform|deal|project|scheme|policy))\b|\W*$|[,.;)]| and| with| while| to \w+[,.])"
)


def _both(one: str, other: str) -> re.Pattern[str]:
    return re.compile(rf"\A(?=.*(?:{one}))(?=.*(?:{other}))", _I | re.DOTALL)


_P = r"(?:%|cent|pct) (?:(?:were|was|are|voted|said|answered|of [\w ]{2,20}?|came out|saying|voting|being) )?[\"“'‘]?"

CHECKS = CheckWords(
    numbers=NUMBERS,
    scales=SCALES,
    disowned=re.compile(
        r"\b(?:wrongly|incorrectly|mistakenly|erroneously|misstated|misprint(?:ed)?|typos?|typing error|(?:does|did)(?: not|n['’]t) exist|no such|"
        r"(?:is|was) no \w+ 3[01]|nonexistent|non-existent|fictional|imaginary|impossible|corrections?|corrected|does(?: not|n['’]t) add up|do(?: not|n['’]t) add up|"
        r"add(?:s|ed)? up to more|more than 100|because of rounding|due to rounding|rounding|multiple (?:answers|choices|responses)|calendar (?:error|mistake))\b",
        _I,
    ),
    months=CLAIMS.months,
    month_names=_MONTHS.split("|")[:12],
    weekday_names=[name.capitalize() for name in _DAY_NAMES],
    date="{day} {month} {year}",
    weekdays=WEEKDAYS,
    month_day=re.compile(
        r"(?P<month>[A-Z][A-Za-z]{2,8})\.?\s+(?:the\s+(?=\d+[a-z]))?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
        r"(?![\w:%]|[.,]\d)(?:,?\s+(?P<year>(?:1[89]|20)\d\d)(?![\w-]))?"
    ),
    # Months are names: "may 12" the verb has no capital.
    month_year=re.compile(r"(?P<month>[A-Z][A-Za-z]{2,8})\b(?:\.?,?\s+(?P<year>(?:1[89]|20)\d\d)(?![\w-]))?"),
    day_before=re.compile(r"(?<![\w.,:$€£/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:(?:day\s+)?of\s+)?$"),
    weekday_before=re.compile(rf"(?<![\w’'/-])(?P<weekday>{_DAYS})(?:(?<!day)\.)?{_PART}(?:,? (?:the )?|\s?\(|, on (?:the )?|,)$"),
    weekday_after=re.compile(
        rf"(?:\s?\((?:a |which (?:is|was) a )?|, (?:a |which (?:is|was|will be|falls on|fell on|landed on) (?:a )?|(?=(?:{_FULL_DAYS})(?:[.;)]|, (?!{_FULL_DAYS}))))|"
        rf" (?:is|was|will be|falls on|fell on|will fall on|falling on|landed on|lands on) (?:a )?)(?P<weekday>{_FULL_DAYS})(?![\w’'-]|, (?:{_FULL_DAYS})| (?:and|or|to) (?:{_FULL_DAYS}))"
    ),
    days_listed=re.compile(rf"(?:{_DAYS})s?\.?{_PART}(?:,|,? and|,? or| to| till| until| through|\s?[-–—/&])\s?$"),
    told_before=re.compile(r"\b(?:said|says?|told [\w’' ]{2,20}|announced|confirmed|reported|added|warned|wrote|posted|agreed|decided|ruled)(?: on| late| early)?\s$", _I),
    told_after=re.compile(r"(?:,? \d{4})? (?:will|would|is|was|are|had|has|could|may|might|marks?|remains?)\b"),
    years_back=re.compile(
        r"\b(?:(?:years?|decades?|century|centuries) (?:ago|earlier|before|later|after|since|on\b)|anniversary|that (?:same )?year|the (?:same|following|previous|next) year|last year|next year)", _I),
    days_after=re.compile(
        rf"(?:\s?[-–—]\s?| (?:to|through|until|and|or) (?:the )?)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:%/-]|[.,]\d| ?(?:am|pm|a\.m|p\.m)\b|\s+(?:{_MONTHS})\b|\s+(?!{_NO_NOUN})[a-z])(?:,?\s+(?P<year>(?:19|20)\d\d)(?![\w-]))?"
    ),
    month_alone=re.compile(r"\b(?:in|during|throughout|this|last|next|of|since|and|to|between|mid|early|late|for)[ -]$", _I),
    counted_after=re.compile(rf"\s+(?!{_NO_NOUN})[a-z]"),
    people_after=re.compile(rf"\s+(?:\w+\s+)?(?:{_HEADS})\b|\s+of (?:the|its|their|our|\d)", _I),
    no_day_before=re.compile(r"(?:\b(?:pages?|pp?\.|no\.?|number|chapter|room|route|bus|gate|flat|unit|platform|aged?|figure|table|verse|psalm)|#|[\d:]\s?[-–]) ?$", _I),
    no_day_after=re.compile(rf"\s+{_STREETS}|[-–]\d"),
    offset=re.compile(
        rf"(?:just |only |exactly |precisely |barely |a mere |a full )?(?:(?:(?P<count>an?|\d+|{_WORDS})|the) (?P<unit>hours?|days?|nights?|weeks?|fortnights?|months?|years?) "
        r"(?P<side>later|earlier|after|before|afterwards?|previously|prior|on)|the (?P<which>next|following|previous|preceding) (?P<unit2>day))$", _I),
    backwards=frozenset({"earlier", "before", "previously", "prior", "previous", "preceding"}),
    towards=frozenset({"after", "before"}),
    units={unit + ending: unit for unit in _LENGTH_UNITS.split("|") for ending in ("", "s")},
    one="one",
    unit_hours={"hour": 1, "day": 24, "night": 24, "fortnight": 336},
    vague_before=re.compile(rf"\b(?:{_VAGUE})\s+(?:the |an? )?$", _I),
    apposed=re.compile(r"\s?(?:,|–|—|\()\s?(?:just |only |exactly |barely |or |and )?$"),
    names_day=re.compile(r"\s?(?:,|\(|–|—)?\s?(?:on |in )?(?:the )?"),
    clause=re.compile(r" [^,;:.()–—]{2,70}"),
    reaches=re.compile(
        r"(?!.*\b(?:for|by|until|from|planned|due|set|scheduled|since|between)\b)(?:['’]s?)?(?: [a-z]+)?, (?:(?:(?:the )?[\w’'-]+ ){2,4})?(?:on |in )?"),
    compared_after=re.compile(r"\s(?:than|that|of|for|compared)\b"),
    stretch=re.compile(rf"(?:(?P<count>\d+|an?|{_WORDS})[ -])?(?P<unit>{_LENGTH_UNITS})s?(?:[- ]?long)?$", _I),
    through=re.compile(
        r",?\s?(?:to|until|till|through|thru|–|—|-|(?P<pair>and)|and (?:will )?(?:end|finish|conclude|close|wrap up)(?:s|es|d|ed)?(?: up)?)\s?(?:on )?(?:the )?", _I),
    between_before=re.compile(r"\bbetween (?:the )?$", _I),
    opens_stretch=re.compile(
        rf"(?!.*\b(?:{_NOT_THE_SAME})\b)(?:[ ,(][^.;:()]{{0,70}})?[ ,(:–—](?:(?:from|between|of|on|dates|running|runs|ran|lasting|starting|beginning|beg[ai]ns?|starts|started|opens|opened)\s)?(?:on )?(?:the )?", _I),
    sums_stretch=re.compile(r"(?:\s?(?:,|–|—|\()\s?| for | lasting | in )(?:for |lasting |a total of |making it )?(?:the |an? )?"),
    length_before=re.compile(r"\b(?:about|around|roughly|approximately|nearly|almost|more than|less than|fewer than|at least|at most|up to|as long as|just (?:over|under|shy of)|close to|within|no more than|the (?:first|last|next|final|past)|every|another|or|under|only|than)\s+(?:the |an? )?$", _I),
    window=re.compile(
        r"\b(?:valid|planned|due|held|available|in the|within|trials?|hearings?|inquests?|inquir(?:y|ies)|evidence|testimony|with (?:\w+ )?breaks?|weekdays|excluding)\b|^ of [a-z]", _I),
    part_before=re.compile(r"\b(?:of|during|within|into|than|before|amid)(?: (?:an?|the|his|her|its|their|this|that))?(?: [\w-]+)?\s*$", _I),
    other_days=re.compile(r"\s?(?:week\b|workweek|working|business|trading|school|weekday|longer|shorter|more|less|fewer|apart|old|an? (?:week|day|year|month)|per|each|out of|later|earlier|ahead|behind)\b", _I),
    lengths={
        "day": "{number} days", "month": "{number} months", "year": "{number} years", "hour": "{number} hours",
        "one day": "1 day", "one month": "1 month", "one year": "1 year", "one hour": "1 hour",
    },
    born=re.compile(rf"\b[Bb]orn (?!(?:before|after|since|between|around|circa|to)\b)(?:{_TOKEN} ){{0,9}}?(?P<year>(?:18|19|20)\d\d)\b(?![-–]\d)"),
    who_was=re.compile(r"(?:^[\"“]?|\bwho (?:was )?|, (?:was )?|\(|\b(?:he|she|He|She|and|(?:he|she|He|She|and|who|old,?) was) |\d\)?,? was |[A-Z][\w’'.-]+ was )$"),
    goes_on=re.compile(r"(?:(?:She|He) was )?[Bb]orn\b"),
    goes_on_later=re.compile(r"(?:She|He) (?:is|was|died|passed|turn(?:s|ed))\b"),
    kin=re.compile(
        r"\b(?:sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|twins?|brothers?|sisters?|mothers?|fathers?|parents|wife|husband|partner|grand\w+|siblings?|"
        r"whose|company|firm|club|nephew|niece|cousin|uncle|aunt|widow(?:er)?|couple|fianc[ée]e?|boyfriend|girlfriend|friends?|colleagues?|fellow)\b", _I),
    full_name=re.compile(r"(?!(?:The|A|In|On|At|But|And) )[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)+"),
    age=re.compile(
        rf"(?<=[a-z)]), (\d{{1,3}})(?=[,;)]|\.(?:\s|$)| (?:who|was|is)\b)|\b(?:aged|age) (\d{{1,3}}|{_WORDS})\b|\b(?:at (?:the )?age(?: of)?|at) (?P<at>\d{{2,3}}|{_WORDS})(?=[,.;]| (?:last|on|in)\b|\s*$)|"
        rf"(?<![\w.,-])(\d{{1,3}}|{_WORDS})[- ]years?[- ]old(?=[,.;)]|\s*$| (?:who|was|is|has|had|from|and|now|(?-i:[A-Z])|man|woman|boy|girl|singer|actor|actress|player|politician|lawyer|teacher|writer|driver))|"
        r"\b(?:is|was|now|turn(?:s|ed)|who['’]s) (?:now )?(\d{2,3})(?=[,.;]| (?:last|this|next|on|in|and|today)\b|\s*$)|(?<=[a-z]) \((\d{1,3})\)", _I),
    not_now=re.compile(
        r"\b(?:when|then|at the time|while|would be|would have been|by the time|late|ago|until|became|aged \d+ at|before|at (?:the age of )?\d+,? (?:he|she|they))\b", _I),
    noun_was=re.compile(r"^(?:The|A) (?:[\w’'-]+ ){1,3}was $"),
    and_is=re.compile(r",? and (?:is|turns|turned|has turned|will turn) (?:now |just )?(?:\d+|[a-z-]+)?$"),
    year="year",
    age_then=re.compile(r"\b\d{1,3},? (?:in|on) (?:\w+ )?(?:19|20)\d\d\b"),
    death=re.compile(r"\b(?:died|dies|dead|death|killed|passed away|drowned|murdered|shot|executed|assassinated|perished|buried|funeral)\b", _I),
    figure=re.compile(rf"(?<![\w.,/:#$€£¥₹’'-])(?P<sort>[$€£¥₹])?(?P<figure>(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)|{_WORDS})(?:[ -]?(?P<scale>{_SCALE})\b)?(?![\w%/-]|:\d|[.,]\d| ?(?:per ?cent|pct)\b)", _I),
    between_parts=re.compile(r" [^.:()–—]{1,70}?(?:[,;](?: and| plus| with)?| and| plus) (?:another |a further |an additional |the )?"),
    last_part=re.compile(r"(?:\band|\bplus|&) (?:another |a further |an additional |the )?$"),
    list_end=re.compile(r"[.;)–—\n]|, (?!and\b)"),
    open_list=re.compile(
        r"\b(?:includ(?:ing|es|ed)|among|of (?:them|whom|which|those|these)|at least|more than|less than|fewer than|(?:about|around|nearly|almost|some) (?=\d|a |the )|several|many|dozens|scores|"
        r"and others|(?:the|some|with) others|mostly|mainly|each|both|also|respectively|followed|then|up from|down from|compared|average|the rest|per|apiece|every|than|"
        r"unidentified|unknown|elsewhere|as well as|or)\b", _I),
    list_lead=re.compile(r"(?P<sure>(?::|\s?[–—]|\s-|\s\(|,? (?:is |was |were |are )?(?:made up of|compris(?:ing|es|ed|ed of)|consist(?:ing|s|ed) of|composed of|broken down (?:as|into)|namely))\s?)(?:the |an? )?$|(?P<comma>,\s)$|\b(?:had|has|have|won|recorded|with)\s$"),
    total_before=re.compile(r"\b(?:of|to|reached|at|was|is|stands|total(?:s|led)?|all)\s$", _I),
    lead_break=re.compile(r"[.;:()]|\b(?:but|while|where|including|among|than|unlike)\b", _I),
    out_of=re.compile(rf"(?:(?:\b{_N}|\bmost|\bhalf|\bsome|\bmany|\ball but \w+|\bthird|\bquarter|\bmajority|\bpart) (?:[a-z]+ )?of|\bout of|\bthan|^For|\b[Ss]erves|\b[Ff]eeds) (?:the |its |all |their |his |her )?$", _I),
    make=re.compile(
        r" (?:(?:more|others?|people|men|women|dead|deaths?|cases|died|were (?:killed|hurt|injured)) )?(?P<make>in|at|on|from|for|near|against)\b|"
        r" (?:\w+ )?(?P<group>men|women|children|boys|girls|adults|males?|females?|golds?|silvers?|bronzes?|wins?|draws?|loss(?:es)?|defeats?|passengers|crew)\b", _I),
    complete=(
        frozenset({"men", "women"}), frozenset({"adults", "children"}), frozenset({"boys", "girls"}), frozenset({"gold", "silver", "bronze"}),
        frozenset({"golds", "silvers", "bronzes"}), frozenset({"wins", "draws", "losses"}), frozenset({"wins", "draws", "defeats"}),
        frozenset({"wins", "losses"}), frozenset({"wins", "defeats"}), frozenset({"passengers", "crew"}), frozenset({"male", "female"}),
    ),
    inexact_before=re.compile(rf"\b(?:{_VAGUE}|between|including|the past|another|further)\s+(?:the |an? )?$", _I),
    inexact=re.compile(r"\b(?:about|around|roughly|nearly|almost|at least|several|some of|many|unknown|unclear|missing|unaccounted|of whom|including|among them)\b", _I),
    in_all=re.compile(r" (?:[a-z]+ ){0,2}?(?:in all|in total|altogether|all told|overall)\b", _I),
    total_lead=re.compile(
        r"^ [^.;:()]{0,70}?(?:[,–—]| and| which)?\s?(?:for|making|giving|makes|make|gives|reach(?:es|ing)?|or|as|adding up to|equals)? ?(?:an?|the) (?:combined |overall |grand )?(?:total|sum|count|tally) of (?:the )?$|"
        r"^ [^.;:()]{0,70}?,? (?:totall?ing|adding up to|which adds? up to|which together make|making) $", _I),
    total_break=re.compile(r"^ [^.;:()]{0,70}?(?:,|\s?[–—]|\s-)\s?(?:or )?$"),
    of_the=re.compile(r"\b(?:of|among)(?: the| its| their| his| her| those| these| all)?(?: [a-z]+)? $", _I),
    the_before=re.compile(r"the $", _I),
    the_other=re.compile(r"\bthe (?:other|remaining)(?: [a-z]+)? $", _I),
    others_after=re.compile(r" (?:others\b|remaining\b|other )", _I),
    of_them=re.compile(r" of (?:them|whom|which)\b", _I),
    part_of=re.compile(r"(?: [a-z]+)? of (?:the |its |their |his |her |those |these |all )?(?:[a-z]+ )?", _I),
    percent=re.compile(r"%|\b[Pp]er ?cent\b|\bpct\b"),
    share=re.compile(
        rf"(?<![\w.,-])(?P<share>\d{{1,3}}(?:\.\d+)?|{_WORDS}){_SHARE}(?!-)(?:\s(?:of\s(?:the\s|all\s|its\s|their\s)?(?!(?:them|those|whom|which)\b)(?P<whole>[\w-]+)|(?P<lead>[a-z]+)))?", _I),
    no_share=re.compile(r"\d\s?(?:to|and|or|[-–])\s?$|(?:%|cent|pct)(?: to| or|\s?[-–])\s?$|\b(?:turnout(?: of| was| at| reached)?|margin "
        r"of error(?: of| was| is)?|error(?: of)?|threshold(?: of)?|tax(?: of)?|by|at least|plus or minus|increase of|rise of|drop of|fall "
        r"of)\s(?:about |around |just |only |over )?$|±\s?$", _I),
    no_share_after=re.compile(rf"{_SHARE}(?:(?:\s?[-–]| to| or)\s?\d|[\s-]?(?:turnout|margin|threshold|points?|tax|more|less|higher|lower|increase|rise|drop|discount|chance|swing|lead)\b)", _I),
    split=re.compile(
        r"\b(?:split|divided|breakdown|br(?:eaks|oke|oken) down|(?:made up|consist(?:s|ed|ing)|composed) of (?=\d|" + f"(?:{_WORDS})" + r")|compris(?:es|ed|ing) (?=\d|" + f"(?:{_WORDS})" + r")|shares? of the (?:votes?|market)|of the votes?|of votes cast|of ballots)\b", _I),
    rest=re.compile(
        r"\b(?:undecided|abstain(?:ed|ing|s)?|abstentions?|the rest|the (?:remaining|remainder)|spoil(?:ed|t)|blank|other parties|not decided|undeclared)\b|"
        r"(?:%|cent) (?:for |to |were |from )?others?\b|\bother \w+ \(\d", _I),
    opposites=(
        _both(_P + r"(?:for|in favou?r|yes)\b", _P + r"(?:against|no)\b"),
        _both(_SUPPORT, _OPPOSE),
        _both(_P + r"(?:satisfied|happy|pleased|content)\b", _P + r"(?:dissatisfied|unhappy|displeased|not)\b"),
        _both(r"\b(?:want|wish|plan|would|will|do)\b(?! not)", r"\b(?:do|would|will) not\b|\b(?:don|wouldn|won)['’]t\b(?! know)"),
        _both(r"\bbetter\b", r"\bworse\b"),
        _both(_P + r"(?:(?:to )?remain|stay)\b", _P + r"(?:to )?leave\b"),
        _both(_P + r"(?:male|men)\b(?! of)", _P + r"(?:female|women)\b"),
        _both(_P + r"(?:optimistic|confident|hopeful)\b", _P + r"(?:pessimistic|worried|not)\b"),
        _both(_P + r"(?:guilty)\b", _P + r"(?:not guilty|innocent)\b"),
    ),
    overlap=re.compile(
        r"\b(?:(?:also|both|each|respectively|multiple|several answers|more than one|overlap\w*|could (?:choose|name|pick|tick|give)|too|as well|cit(?:ed|ing)|mentioned|named)\b|among\b.*\bamong|(?<=[%t] )(?:in|at) (?!favou?r)|"
        r"of (?:men|women|Democrats|Republicans)|Democrats\b.*\bRepublicans|Republicans\b.*\bDemocrats|"
        r"(?P<verb>support|back|want|favou?r|oppos|trust|lik|reject|approv)\w*\b.*\b(?P=verb))", _I | re.DOTALL),
    change=re.compile(
        r"\b(?:(?<!made )up|(?<!broken )(?<!broke )(?<!breaks )down|rose|fell|ris(?:es|en|ing)|fall(?:s|en|ing)?|grew|grow(?:s|n|th)|increas\w+|decreas\w+|declin(?:es?|ing)|jump\w*|drop\w*|compared|percentage points?|earlier|previous\w*|"
        r"last (?:year|month|time|week|election|poll)|a year|inflation|from \d|versus|vs|than|in (?:19|20)\d\d\b.*\bin (?:19|20)\d\d)\b", _I | re.DOTALL),
    further=re.compile(rf"(?:(?:The (?:other|remaining)|Another|A further|Only|Just|And) )?(?:\d{{1,3}}(?:\.\d+)?|{_WORDS}){_SHARE}|(?:The (?:rest|remainder),? )", _I),
    number=re.compile(
        rf"(?<![\w.,/:#$€£¥₹’'-])(?P<currency>[$€£¥₹])?(?P<figure>(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)|{_WORDS})(?:[ -]?(?P<scale>{_SCALE})\b)?(?P<percent>{_SHARE})?(?![\w:/-]|[.,]\d)", _I),
    number_words=re.compile(rf"\b(?:{_WORDS})\b", _I),
    other_numbers={
        "dozen": 12, "half": 50, "halv": 50, "third": 33, "two-thirds": 67, "two thirds": 67, "quarter": 25, "three-quarters": 75, "three quarters": 75,
        "fifth": 20, "tenth": 10, "doubl": 100, "tripl": 200, "century": 100, "hundred": 100, "decade": 10, "score": 20,
        "thousand": 1000, "million": 10**6, "billion": 10**9,
    },
    not_counted_before=re.compile(
        r"\b(?:top|best|no\.?|number|day|week|chapter|part|season|episode|round|stage|game|covid|cup|route|highway|flight|formula|channel|article|section|level|grade|year|under|over|aged?|area|"
        r"group|class|bus|line|room|step|phase|version|windows|ios|iphone|galaxy|model|act|title|proposition|prop|measure|resolution|psalm|verse|point|pier|gate|terminal|junction|exit|cop|apollo|"
        r"unit|district|ward|agenda|vision|project|studio|radio|fm|vol\.?|volume|issue|type|division|league|turns|turning|these|those|my|our|your)[ -]?$", _I),
    not_counted_after=re.compile(
        r"[ -]?(?:things|ways|reasons|tips|facts|questions|takeaways|photos|pictures|images|charts|books|films|songs|best|top|rules|lessons|steps|ideas|habits|times|years?|months?|weeks?|days?|hours?|"
        r"minutes?|seconds?|nights?|a\.m|p\.m|am|pm|st|nd|rd|th|of the)\b|\s?[-–—/]\s?\d| to \d| vs?\b|\+|['’]s\b", _I),
    counted_noun=re.compile(rf"\s(?:[\w’'-]+\s){{0,2}}?(?:{_HEADS})\b", _I),
    deictic=re.compile(r"\b(?:today|tonight|tomorrow)\b", _I),
    deictic_days={"today": 0, "tonight": 0, "tomorrow": 1},
    day_beside=re.compile(rf",? \(?(?:(?:{_DAYS})\.?,? )?(?:the )?(?:(?:{_MONTHS})\.? \d|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTHS})\b)"),
    these_days=re.compile(
        r"\b(?:even|until|still|than|as of|to|of) today\b|\btoday['’]s (?:world|society|youth|young|standards|modern|children|digital"
        r"|economy|market|age)\b|\btoday,? more than ever|\btoday\b.{0,60}\bthan (?:they|it|he|she|we|you|ever|before|in)\b|\b(?:no|better"
        r"|brighter|like there['’]s no) tomorrow\b|\btomorrow['’]s (?:world|leaders|generation|children|technology)", _I),
    large=((10**9, "{number} billion"), (10**6, "{number} million")),
    weekday_message="{date} is a {weekday}, not a {said}.",
    missing_day_message="{month} has only {days} days.",
    before_after=("before", "after"),
    either="{low} or {high}",
    on_day="on {day}",
    in_year="in {year}",
    offset_message="{offset} {side} {base} is {reached}, not {said}.",
    stretch_message="From {first} to {last} is {length}, not {said}.",
    age_message="Somebody born in {year} is {ages} {day}, not {said}.",
    sum_message="{parts} is {sum}, not {total}.",
    share_message="{parts} is {sum} percent of one whole.",
    headline_message="The headline's {number} is nowhere in the text.",
    updated_message="“{said}” is {day}: the story is of then, and its page was last changed on {modified}.",
)  # fmt: skip
