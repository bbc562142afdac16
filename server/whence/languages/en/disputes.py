"""How English reports tell their readers that accounts differ, and about what."""

from __future__ import annotations

import re

from whence.claims.vocabulary import DisputeWords

_KINDS = (
    r"(?:things?|days?|dates?|names?|stor(?:y|ies)|accounts?|versions?|figures?|numbers?|counts?|tall(?:y|ies)|places?|memor(?:y|ies)|pictures?|answers?|ideas?|"
    r"explanations?|views?|tales?|maps?|calendars?|clocks?|spots?|towns?|cit(?:y|ies)|sums?|totals?|culprits?|suspects?|mountains?|conclusions?|recollections?|sources?|directions?|lists?|reckonings?|accountings?|estimates?)"
)
# Said by the article, or by its headline, of those it quotes.
DIFFER = re.compile(
    rf"\b(?:(?:can(?:not|['’]t)|could(?: not|n['’]t)|unable to|fail(?:s|ed)? to|do not|don['’]t|did not|didn['’]t|nor do|never) (?:\w+ )?(?:agree|place|settle|say|tell|match|tally|square)|"
    rf"disagree(?:s|d|ment)?|differ(?:s|ed|ing)?|at odds|part(?:s|ed)? (?:ways|company)|(?:split|divided|clash(?:es|ed|ing)?|conflict(?:ing)?|compet(?:e|ing)|contradict(?:s|ed|ory)?|rival|duelling|dueling)|"
    rf"(?<!obody )(?<!o one )(?<!either )(?<!ever )disput(?:e|es|ed)|contest(?:ed|ing)?|anyone['’]s guess|anybody['’]s guess|guess(?:es|ing)?|puzzle[sd]?|myster(?:y|ies)|riddle|quarrel(?:s|led)?|row|argument|argu(?:e|ing)|confus(?:ion|ed|ing)|"
    rf"(?:not|un)[- ]?(?:clear|certain|known|settled|agreed)|no (?:common|agreed|single|clear|one) \w+|(?:a )?matter of opinion|depend(?:s|ed|ing) on (?:who|whom|whose|which|the [\w-]+ (?:you|one) \w+)|war of words|"
    rf"(?:(?:different|differing|opposing|own)|(?:two|three|several)(?= \w+s\b)(?! days\b)) {_KINDS}|(?:others?|neighbou?rs?|rivals?) (?:point|say|differ|disagree)|open question|question(?:s)? (?:of|over)|questions? remains?|"
    rf"at (?:loggerheads|variance|cross purposes)|in dispute|stand-?off|spat|tug of war|bone of contention|discrepanc(?:y|ies)|trade(?:s|d)? (?:claims|blame|notes|versions)|counter-?claims?|he said,? she said|"
    rf"(?:do|does|did|will|would|could)(?:n['’]t| not) (?:quite |even )?(?:match|tally|add up|agree|square|line up|fit|see eye to eye)|nor "
    rf"(?:do|does|did) [^.;]{{2,60}}? (?:tally|match|agree|square|fit|add up)|(?:is|are|was|were)(?: \w+)? in (?:question|doubt)|no two \w+"
    rf"|(?:var(?:y|ies|ied|ying)|changes?) (?:depending|according|widely|with)|wires crossed|out of step|"
    rf"(?:who|whom) you (?:ask|believe|talk to|listen to)|(?<!, )whose (?:word|figures|count|story|version|side)|(?:both|all) (?:cannot|can['’]t) be (?:right|true)|one of (?:them|the two) (?:is|must be) wrong|two (?:versions|accounts|stories|answers|figures)|"
    rf"(?:gave|give|gives|giving|offer(?:s|ed)?|tell|told|has|have|with) (?:two |three |very |quite |sharply |wildly |rather )*(?:different|differing|rival|competing|conflicting|contradictory|opposite|opposing|separate)|"
    rf"remains? (?:unclear|unknown|a mystery|in doubt|uncertain)|(?:nobody|no one|none) (?:seems? to |can |could |quite )?(?:agree|know|say|tell)s?|(?:still )?(?:trying|struggling) to (?:work out|establish|agree|learn)|in the dark (?:over|about|as to)|left wondering|up in the air|gap between|"
    rf"pick a \w+|(?:another|a different) matter|matter of (?:some )?(?:dispute|debate)|sore point|adrift|unsettled|unresolved|undecided"
    rf"|(?:is|are|was|were) (?:also |equally |no less )?(?:soft|slippery|elastic|hazy|murky|vague)|hard to pin down|numbers game|moving "
    rf"target|who is counting|who['’]s counting|whichever|take your pick|whom to believe|who to believe|not everyone|asks?|asking"
    rf"|wonder(?:s|ing)?|doubts? (?:over|about)|mixed (?:signals|messages)|forgiven for|have others|has another)\b",
    re.IGNORECASE,
)
_PLACES = r"(?:cit(?:y|ies)|towns?|places?|villages?|venues?|countr(?:y|ies)|sides?|spots?|sites?|mountains?|hills?|glens?|valleys?|patch|rivers?|rooms?|streets?|beach(?:es)?|ports?|stations?|hotels?|buildings?)"
_ONES = r"(?:man|men|woman|women|person|people|club|clubs|company|firm|group|party|team|bidder|brother|sister|hand|candidate|officer|gang|side|driver|player)"
# What stands before a question that is told, not asked: "cannot agree on when", "nobody knows who".
_ASKS = (
    r"(?:(?:over|about|(?:accounts?|versions?|ideas?|questions?|matter|memor(?:y|ies)|word|views?|stor(?:y|ies)|puzzle|mystery"
    r"|recollections?|tales?) of|on|to|as to|ask(?:s|ed|ing)?|know(?:s|n|ing)?|knew|say(?:s|ing)?|tell(?:s|ing)?|clear|guess(?:es|ing)?"
    r"|agree|wonder(?:s|ing)?|and|or|but|establish|decide|learn|"
    r"unsure|sure|unclear|unknown|uncertain|remember|recall|explain|exactly|precisely|just|quite|since|settle|see) )"
)
WHAT = {
    "date": re.compile(r"\b(?:(?<!depends )(?<!depend )(?:" + _ASKS
        + r"when\b|(?-i:When)\b)|(?:is|remains|are) when\b|what (?:date|day|time|year)|which (?:date|day|week|month|year)|the (?:date|day"
        r"|timing|hour|year) (?:of|for|when)|how (?:soon|late|early|old))\b|\b(?:the|its?) (?:date|timing)\b|\b(?:(?:different|rival) "
        r"(?:dates?|days|calendars?)|(?:two|three) (?:dates|calendars))\b", re.IGNORECASE),
    "quantity": re.compile(
        r"\bhow (?:many|much|large|big|far|high|bad|heavy|deep|fast|quiet|full|wide|steep|costly|strong)\b|\b(?:the )?(?:size|scale|number|amount|extent|cost|price|count|tally|toll|depth|length|value|sum|bill|turnout|figures?) (?:of|for)\b|"
        r"\b(?:tally|toll|turnout|head ?count|body count|numbers?|figures?|sums?|arithmetic|counts?)\b|\b\d[\d,.]*(?: \w+)? or \d", re.IGNORECASE),
    "place": re.compile(rf"\b(?:{_ASKS}where|(?-i:Where))\b|\b(?:which|what|same|different|(?:two|three)(?= \w+s\b)|wrong|right) (?:of "
        rf"(?:the )?(?:two|three|four) )?{_PLACES}\b|\bthe (?:location|site|venue|place|spot|scene) (?:of|for|where)\b|\bthe (?:location"
        rf"|venue|whereabouts)\b|\bpoint elsewhere\b", re.IGNORECASE),
    "identity": re.compile(rf"(?<!depends )(?<!depend )(?<!depending )\b(?:{_ASKS}who(?:se|m)?|(?-i:Who)(?:se|m)?)\b(?! you\b)|\bwhich "
        rf"{_ONES}\b|\b(?:authorship|identity|culprit|paternity|ownership)\b|\b(?:different|two|three|rival) (?:names|culprits|authors|men"
        rf"|women|suspects|winners|owners)\b|\bpick a name\b", re.IGNORECASE),
    "status": re.compile(r"\b(?:whether|(?:on|over|about) if)\b", re.IGNORECASE),
}
# A later voice is set against an earlier one: softly, by how its paragraph begins …
TURN = re.compile(r"[\"“‘']?(?:But|Yet|However|Not|Nor|No[,.]|Neither|Nonsense|On the contrary|By contrast|Wrong|Rubbish|Others?|Another|As for|Meanwhile|Elsewhere|And then|None)\b")
# … or outright, by what is told of it.
REBUTS = re.compile(
    rf"\b(?:(?:would |will )?ha(?:s|ve|d|ving) none of (?:it|that|this)|having none of|beg(?:s|ged)? to differ|tell(?:s)? it (?:otherwise|differently)|told it (?:otherwise|differently)|"
    rf"(?:that |this )?(?:is|was|came as|were) news to|not so(?=[,.;:]|$| says| said)|not even close|not at all[,.]|not according to|far from it|nothing of the (?:sort|kind)|(?:sees?|saw|remembers?|remembered|puts?|put|has|had) it (?:otherwise|differently)|"
    rf"(?:a |an |some|quite |very |rather |altogether |entirely |another )(?:(?:different|contrary|far worse|much worse) (?:{_KINDS})?|(?:grimmer|darker|other|rosier|brighter|worse|smaller|larger|bigger|shorter|longer|fuller|lower|higher|gloomier|bleaker|steeper|more \w+) {_KINDS})|"
    rf"another (?:{_KINDS}|square)|something (?:far |much |altogether |quite )?(?:worse|else|different|bigger|smaller|larger)|different {_KINDS}|contradict(?:s|ed)|disagree[sd]?|(?<!obody )(?<!o one )(?<!either )(?<!not )(?<!ever )(?<!n['’]t )disput(?:es|ed)|rubbish(?:es|ed)|"
    rf"flatly|swore blind|nothing had changed|took issue|takes issue|(?:does|did) not (?:tally|match|fit|square)|neither (?:version|account|figure|story|claim)|to neither|of neither|own (?:count|tally|version|account|figure|sums|arithmetic|map|log|records)|"
    rf"would not hear of it|not how (?:\w+ ){{1,4}}(?:sees?|saw|remembers?|remembered|tells?|puts?|recalls?) it|(?:sees?|saw|remembers?"
    rf"|remembered|logs?|logged|records?|recorded|tells?|told|has|had|puts?) (?:it|things|matters|the \w+) (?:quite |rather |very "
    rf")?(?:differently|otherwise)|says? otherwise|said otherwise|"
    rf"(?:gives?|gave|offers?|offered|has|had|puts?|cites?|cited|names?|named|uses?|favou?rs?) (?:a |an |quite |very )*(?:another|other(?= "
    rf"(?:[a-z]+ )?(?:particulars|details|dates?|figures?|numbers?|names?|reasons?|answers?|days?|places?)\b)|different|lower|higher"
    rf"|smaller|larger|bigger|longer|shorter|second|third|rival)|"
    rf"(?:not|less|far from|hardly) (?:so |quite so |as )?(?:sure|certain|convinced|true|right)|untrue|rubbish|(?:a )?(?:fiction|fantasy|fairy ?tale|lie|myth|invention)(?=[,.;])|cast(?:s|ing)? doubt|on the other hand|at odds|bristle[sd]?|snort(?:s|ed)?|"
    rf"(?:nearer|closer) to|far (?:fewer|more|less|higher|lower|smaller|larger|bigger)|well (?:short|above|below|over|under)|much (?:lower|higher|smaller|larger|earlier|later)|"
    rf"incline(?:s|d)? to|lean(?:s|ed|ing)? (?:to|towards?)|unconvinced|countered|counters|shook (?:his|her) head|scoff(?:s|ed)|laugh(?:s"
    rf"|ed) at|cuts? (?:any|no) ice|not buying|wishful|fanciful|laughable|absurd|preposterous|dreaming|exaggerat(?:ed|es|ion)|inflated"
    rf"|optimistic|generous|understates?|nowhere near)\b|(?<!I was )(?<!we were )(?<!stayed )\bwrong[,.]|\bnonsense[,.]",
    re.IGNORECASE,
)
# The plainest of these: what was said is told to be false, whatever it was.
_IT = r"(?:it|that|this|them|him|her|those|(?:the|that|this|such|his|her|their|its|any) (?:[\w’'-]+ ){0,2}?(?:claims?|story|stories|accounts?|versions?|reports?|rumou?rs?|talk|suggestions?|idea|notion|announcement|statement|tally|timetable|boast|description|picture|assertion))"
REFUTES = re.compile(
    rf"\b(?:(?:would |will )?ha(?:s|ve|d|ving) none of (?:it|that|this)|having none of|beg(?:s|ged)? to differ|tell(?:s)? it (?:otherwise|differently)|told it (?:otherwise|differently)|"
    rf"(?:is|was|came as|were|be) (?:all |complete |fresh )?news to|not so(?=[,.;:]|$| says| said)|not even close|not according to|nothing of the (?:sort|kind)|swore blind|would not hear of it|"
    rf"(?:says?|said|knows?|knew|thinks?|tells? us|suggests?|suggested|shows?|showed|has it|had it) (?:otherwise|different(?:ly)?)"
    rf"|contradict(?:s|ed)|(?:is|was|that['’]s|it['’]s) (?:simply |just |quite |flatly |plain |entirely )?(?:untrue|not true|false|nonsense"
    rf"|a lie|rubbish|premature|a fiction|a fantasy)|rubbish(?:es|ed)|disput(?:es|ed) (?:it|this|that)(?=[.,;])|"
    rf"(?:learn(?:ed|t|s)|heard|hears|read|found out) (?:of|about|that|it|this) ?(?:it|this|that|the \w+)?(?: all)? (?:from|on|in|over"
    rf"|through) (?:the|his|her|their|a|our|your)\b|first (?:he|she|they|we|I|anyone|anybody)(?: had|['’]d| has| have|['’]ve)? (?:ever "
    rf")?heard|(?:heard|knew|knows?|know) nothing (?:of|about)|no (?:knowledge|recollection|memory) of|"
    rf"(?:sees?|saw|remembers?|remembered|tells?|told|reads?|puts?|viewed|views?) (?:it|things|the matter|matters|the (?:night|day|evening|morning|episode|story|sequence|events?)) (?:quite |rather |very |altogether )?(?:differently|otherwise|another way)|"
    rf"(?:rubbished|pooh-poohed|flatly contradicted|poured (?:scorn|cold water) on|scoffed at) {_IT}|"
    rf"(?:tells?|told|paints?|painted|gives?|gave|has|had|offers?|offered|heard|with) (?:an? )?(?:quite |very |rather |altogether |entirely )?(?:different|another|contrary|other) (?:story|tale|version|account|picture|recollection|memory|explanation)\b|"
    rf"not (?:how|what|the way) (?:[\w’'-]+ ){{1,6}}?(?:remembers?|recalls?|saw|sees?|heard|tells?|told|says?|shows?|describes?)|no such thing|"
    rf"(?:surprised|astonished|amazed|baffled|bemused|puzzled|startled|stunned|taken aback|flabbergasted|mystified) (?:to (?:hear|read|learn|see|be told|find)|by (?:the|that|this) (?:news|report|announcement|claim))|(?:thin on|short of) evidence|"
    rf"wide of the mark|pure (?:fiction|invention|fantasy)|"
    rf"nothing (?:had|has) (?:changed|happened))\b|\bnonsense[,.]|\buntrue[,.]|\bnot true[,.]",
    re.IGNORECASE,
)
OF_ONE = re.compile(r"[\"“‘']*(?:(?:and|but|no|well)[,.]? )?(?:it|its|they|their|he|his|she|her|we|our|i|my|i['’]m|nobody|no one|none|nothing|there|that|this|the)\b", re.IGNORECASE)
# Said in a story's opening: its voices will tell of one thing that it is so and that it is not.
OPPOSITE = re.compile(
    r"\b(?:or not\?|(?:opposite|contradictory|contrary|duelling|dueling|conflicting|clashing) (?:answers?|accounts?|word|stories|versions?|reports?|claims?|statements?|tales?|things|messages)|"
    r"(?:accounts?|stories|versions?) (?:part|diverge|differ|clash|conflict|collide)|as many accounts|(?:telling|told|tells?|heard|hearing|gave|giving|given) (?:[\w’'-]+ ){0,3}?(?:different|opposite|contradictory) (?:things|stories|tales|answers|accounts)|"
    r"(?:no telling|nobody (?:could|can|is able to|was able to) say|no one (?:could|can) say|none the wiser|hard to (?:say|tell)"
    r"|impossible to (?:say|tell)|at odds|split|divided|disagree[ds]?|dispute[ds]?|argument|row|doubts?|unclear|confusion|confused"
    r"|uncertainty|question|accounts|guess(?:ing)?) (?:[\w’'-]+ ){0,4}?(?:whether|if)\b|"
    r"whether [^.;?]{3,90} depend(?:s|ed) on (?:who|whom|which)|depends? on (?:who|whom|which) (?:you|one)|(?:confusion|doubts?|turmoil|mystery) (?:[\w’'-]+ )?(?:over|about|surrounds?|surrounding|as to)|"
    r"that (?:it|he|she|they) (?:has|had|is|was|have|were|would|will) [^.;?]{0,60} and (?:[^.;?]{0,40} )?that (?:it|he|she|they) (?:has|had|is|was|have|were|would|will) not\b|"
    r"(?<!\w )(?<!, )(?:is|was|are|were|has|have|did|does|will) (?:it|he|she|they|(?:the )?[\w’'-]+) [^.;?,]{2,40}\?)",
    re.IGNORECASE,
)
UNSETTLED = re.compile(
    r"\b(?:no idea|(?:do|does|did|have|has|had|is|are|was|were|could|can|would|will)(?:n['’]t| not) (?:yet )?(?:been )?(?:know|known|chosen|decided|settled|picked|agreed|made up|say|give|confirm|speculate|named?|set|fixed|finished|determined|counted|established|identified)|"
    r"no (?:\w+ )?(?:date|number|figure|venue|name|decision|conclusion|answer|place|site|day|count|total|estimate|way of knowing|information|record)\b|still (?:being|to be|open|counting|under|unclear|unknown|undecided)\b|"
    r"too (?:early|soon)|can(?:not|['’]t) (?:yet )?(?:say|tell|know|confirm|be sure)|not yet|yet to|nobody (?:knows|can)|no one (?:knows|can)|remains (?:unclear|unknown|open|to be seen)|impossible to (?:say|tell|know)|"
    r"premature|under (?:review|discussion)|up in the air|no (?:one|body) has|wait (?:for|until))\b",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w’'-]*[a-z][\w’'-]*(?: (?:(?:of|de|da|di|du|del|van|von|al|bin|la|le|el) )?(?:the )?[A-Z][\w’'-]+){0,3}"
# Names that answer nothing by themselves: whose something is, a title, a feast, "Ward 4".
NO_ANSWER = re.compile(
    rf"{_NAME}(?:(?<=['’]s) (?=[a-z]{{2}})| \d)|(?:Mrs?|Ms|Dr|Hon|Prof|Rev|Sgt|Capt|Col|Gen|Lt|Cllr|Sir|Lady|Lord|Dame)(?![\w’'-]| [A-Z])|(?:Christmas|Easter|Ramadan|Eid|Diwali|Passover|Lent|Advent|Whitsun|Thanksgiving|Ward|Section|Article|Room|Route|Gate|Unit)\b"
)
AT = re.compile(
    r"\b(?:at|in|near|off|outside|inside|on|to|below|above|beneath|behind|beside|from|towards?|between|across|by|around|under|of) "
    rf"(?:(?:the|a|an|his|her|our|my|their) )?(?:(?:[a-z-]+ ){{1,3}}?(?:of|at|in|near|off|below|above) (?:the )?)?(?P<name>{_NAME})"
)
NAME = re.compile(rf"(?<![\w’'-])(?P<name>{_NAME})")

DISPUTES = DisputeWords(
    differ=DIFFER, what=WHAT, turn=TURN, rebuts=REBUTS, refutes=REFUTES, opposite=OPPOSITE, of_one=OF_ONE, unsettled=UNSETTLED, no_answer=NO_ANSWER, at=AT, name=NAME,
    questions={
        "date": "When did it happen?", "date ahead": "When will it happen?", "quantity": "How many?", "place": "Where?",
        "identity": "Who?", "status": "Is it so?", "told": "Is it so: “{told}”?",
    },
    so="it is so", not_so="it is not so",
)  # fmt: skip
