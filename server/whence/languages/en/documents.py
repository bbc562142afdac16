"""What English calls the things that speak for themselves once they are written, drawn or filmed, and how it says so."""

from __future__ import annotations

import re

from whence.claims.vocabulary import DocumentWords, by_letter

# Hardly anything is said of these but what stands in them.
_RECORDS = (
    "files?|lists?|log|logs|logbooks?|reports?|registers?|registry|sheets?|chronology|chronologies|notices?|itinerary|itineraries|diary|diaries|ledgers?|filings?|memos?|memorandum|"
    "minutes|letters?|alerts?|entry|entries|manifests?|schedules?|plaques?|annexe?|annexes|appendix|statements?|e-?mails?|surveys?|tally|communiqu[eé]s?|"
    "releases?|tweets?|receipts?|invoices?|charts?|timetables?|brochures?|leaflets?|flyers?|posters?|certificates?|deeds?|disposition|"
    "dossiers?|transcripts?|recordings?|footage|videos?|clip|despatch(?:es)?|dispatch(?:es)?|cables?|telegrams?|yearbook|almanac|catalogues?|catalogs?|bulletins?|"
    "circulars?|invitations?|newsletters?|databases?|spreadsheets?|archives?|rolls?|tombstone|gravestone|headstone|inscription|records?|statistics|documents?|papers|"
    "booklets?|pamphlets?|placards?|prospectus|affidavits?|depositions?|indictments?|warrants?|decrees?|permits?|licen[cs]es?|autopsy|scans?|agenda|roster|rota|docket|"
    "captions?|biography|memoirs?|autobiography|obituary|web ?sites?|web ?page|tannoy|announcement|adverts?|advertisement|promos?|scoreboards?|"
    "scorecards?|noticeboard|blackboard|gauges?|sensors?|meters?|seismographs?|instruments|turnstiles?|trackers?|transponders?|cctv|readouts?|read-out|copybooks?|"
    "notebooks?|index|inventory|census|directory|gazetteer|passports?|fax|faxes|affidavit|testimony|data|figures|plaintext|messages?|tape|tapes|black box|recorder|verdict|"
    "dashboard|feed|webcast|broadcast|podcast|telemetry|mosaic|thread|threads|livestream|webcam|stenographer|correspondence|accounts book|payslips?|charter|covenant|prospectus|complaint|lawsuit|writ|annals|visitors['’] book|guest ?book|"
    "(?:charge|incident|fact|data|team|time|call|crime|rap|tip|worship|lab|press|news|weather|duty|score|match|race|report|time|index) (?:card|book|pack)"
)
# Of these much else is said: they speak by the verbs of speech alone.
_PAPERS = (
    "papers?|books?|post|posts|pages?|maps?|signs?|cards?|tables?|bills?|study|studies|polls?|films?|programmes?|programs?|reviews?|guides?|guide ?books?|plates?|history|photographs?|photos?|pictures?|"
    "cameras?|tickets?|labels?|tags?|screens?|accounts|numbers|orders?|rulings?|judge?ments?|applications?|agreements?|contracts?|drafts?|treaty|plans?|calendars?|text|texts|"
    "notes?|radio|television|tv|media|newspapers?|wires?|blog|column|banners?|paperwork|analysis|audit|inquiry|inventory|model|models|simulation|lease|count|results?|drawings?|diagram|graph|"
    "appeal|motion|brief|clause|article|paragraph|section|protocol|pact|accord|line|law|act|guidelines?|manual|handbook|form|forms|accounts?|"
    "slab|stone|memorial|monument|tablet|cross|bell|panel|board|statue|obelisk|tomb|mural|window|counter|documentary|show|exhibition|display|"
    "feed|stamp|postmark|date stamp|clock|watch|barometer|thermometer|satellite|satellites|radar|sonar|images?|imagery|measurements|readings|tests"
)
_PASSED = r"(?! (?:by|to be)\b)"
_SPEECH = (
    r"(?:is|was|are|were)(?: still| now| already| also)? (?:showing|listing|carrying|giving|displaying|advertising|quoting|stating|saying|reading|naming|promising)|"
    r"forecasts?|predicts?|predicted|projected|assigns?|assigned|requests?|requested|proposes?|proposed|congratulates?|congratulated|says?"
    r"|said|states?|stated|reads?|gives?|gave|puts?(?! (?:out|up|off|in place|forward|together|on)\b)|lists?|listed|names|named|records?"
    r"|recorded|shows?|showed|describes?|described|name(?= (?:an?|the|his|her|its|their|(?-i:[A-Z]))\b)|quotes?|"
    r"quoted|notes?|noted|dates|credits?|credited|blames?|blamed|attributes?|attributed|confirms?|confirmed|suggests?|suggested|indicates?|"
    r"indicated|marks|marked|speaks? of|spoke of|talks? of|refers? to|referred to|mentions?|mentioned|specif(?:y|ies|ied)|identif(?:y|ies|ied)|concludes?|concluded|"
    r"(?:finds?|found)(?! (?:in|on|at|among|under|near|inside|its|their)\b)|warns?|warned|alleges?|alleged|claims?|claimed|estimates?|estimated|reports?|reported|reveals?|revealed|discloses?|disclosed|"
    r"(?:places?|placed|located|locates)(?= (?:it|him|her|them|the|(?-i:[A-Z])))|put it|tells? (?:of|how|us|a)|told of|(?:is|was|are|were) (?:quite |very |perfectly )?(?:clear|explicit|silent|dated|unambiguous|blunt)|"
    r"(?:has|had|have|bears?|bore|carries|carried)(?= (?:\d[\d,]*|[a-z]+|the) (?:names?|entries|signatures|words|dates|figures)\b)|(?:has"
    r"|had|have) (?:it|him|her|them|both|nobody|nothing|neither)(?! been)\b|(?:has|had|have)(?= (?:the|an?|its|his|(?-i:[A-Z])[\w’'-]+|all"
    r"|only|just|some|about|no) (?:[\w’'-]+ ){0,5}?(?:at|as|on|in|for|down|aboard|[a-z]+ing)\b)"
)
_RECORD = (
    r"(?:has|had|have)(?! (?:been|not|never|yet|to|already|also|since|long|just|now|still|come|gone|shown|taken|made|become|begun|run|won|lost|led|left|seen|done|given|met|stood|set|read|put|cost|fallen|risen|grown|got|gotten|held|"
    r"said|told|found|no (?:plans|intention|idea)|to do|an? (?:future|long|new|good)|(?!seven\b|ten\b|eleven\b|[a-z]+teen\b)[a-z]+(?:ed|en"
    r"|wn|orn|ght|ept|elt|ung|ost|aid|ent))\b)|logs|logged|runs(?= (?:to|that|:|\ue000))|ran(?= (?:that|:|\ue000))|enters|entered|carries"
    r"|carried|carry|counts?|counted|commits?|committed|"
    r"takes? credit|took credit|sets?(?= (?:it|the|its|an?|out|down)\b)|calls?|called(?! (?:for|off)\b)|makes?(?= (?:it|no|clear|the|him|her)\b)|made(?= (?:it|no|clear)\b)|offers?|promises?|"
    r"promised|contains?|contained|includes?|included|bears?|bore|assigns?|assigned|allots?|allotted|allows?|thanks|thanked|totals?|totall?ed|stands? at|stood at|comes? to|came to|"
    r"adds? up to|added up to|begins|points to|pointed to|accuses?|admits?|admitted|adds|added|insists?|argues?|maintains?|requires?|provides? (?:for|that)|fixes|fixed|announces?|"
    r"announced|declares?|declared|attests?|certif(?:y|ies|ied)|traces?|traced|spells? out|lays? out|laid out|sums up|reckons?|works out|registers|registered|ticks off|tells?|told|shows no|displays?|displayed|flash(?:es|ed)|"
    r"thanked|(?:directs?|directed|sends?|sent|points?|pointed)(?= (?:[\w’'-]+ ){1,3}?(?:to|towards?)\b)|denies|denied|disputes?"
    r"|contradicts? (?:him|her|them|that|this|it)|documents|detail(?:s|ed)?|tallies|ends with|opens with|speaks|invites|invited|sees"
    r"|pictured?|pictures|depicts?|depicted|captures?|captured|"
    r"(?:instruct|ask|urge|remind|order|advise|direct|request|tell|beg|command|summon|call(?: up)? on)(?:s|ed|d)?(?= (?!for\b)(?:(?!to\b)[\w’'-]+ ){1,5}?(?:not )?to [a-z])"
)
_MODIFIER = (
    r"(?:of|from|for|by|in|at|on|to|with|about|about|between|among|among|inside|under|behind|outside|registered|filed|released|seen|published|issued|lodged|sent|kept|posted|dated|obtained|leaked|handed|signed|made|drawn|"
    r"given|shown|circulated|e-?mailed|held|compiled|prepared|written|submitted|produced|stamped|taken|taped|pinned|tabled|maintained|covering|marked|put out|left|nailed|displayed|commissioned|attached|carried|distributed|addressed|"
    r"broadcast|printed|unsealed|drafted|tied|stapled|stuck|printed|typed|set|found|provided|supplied|shared|uploaded|adopted|agreed|read out|read|copied|quoted|cited|reviewed|examined)\b"
)
_INNER = r"(?:(?! (?:that|which|who|where|when|as|but|because|while|if|whether)\b)(?:[^;:\ue000]|:(?=\d)))"
# "…, a copy of which the paper has seen,"; "… that the firm filed in May"
_POST = (
    rf"(?:,? {_MODIFIER}{_INNER}{{0,90}}?,?)??(?:(?:, [^,;:\ue000]{{2,60}}){{1,2}},|, (?:an?|the|which|whose|who|also|too|though|however"
    rf"|meanwhile|one|its|now|still)\b(?:[^;:\ue000]|:(?=\d)){{0,90}}?,| (?:that|which)\b(?:[^;:\ue000]|:(?=\d)){{0,90}}?(?:, (?:under"
    rf"|bearing|with|carrying|in|on|from|signed|by)\b[^;:\ue000]{{2,90}}?,)?| \([^)]{{0,60}}\))??"
)
_ADVERBS = r"(?: (?:also|itself|himself|themselves|simply|still|now|instead|clearly|then|only|meanwhile|though|however|plainly|merely|duly|even|nevertheless|alone|too|in fact|[a-z]{3,}ly),?){0,2}"
# A verb has no preposition and no article before it: "at list prices".
_NO_VERB = "".join(rf"(?<!\b{word})" for word in ["of", "at", "in", "to", "on", "by", "for", "with", "from", "the", "a", "an", "its", "his", "her", "their"]) + r"(?<!\d)"
_READ_OUT = r":(?=\s*[\ue000\w])"

_FIGURE = (
    r"figures?|counts?|tally|estimates?|numbers?|total|version|account|story|line|position|theory|explanation|verdict|view|reading|recollection|memory|arithmetic|"
    r"sums?|maths?|evidence|answer|claim|testimony|understanding|belief|word|reply|response|argument|conclusion|finding|assessment|information|guess|advice|case|telling|reckoning|calculation|calculations|"
    r"date|diagnosis|toll|bet|estimate|point|message|forecast|best guess|contention|preference|choice|candidate"
)
_COUNTED = r"figures?|counts?|tally|estimates?|numbers?|total|date|toll|bet|best guess|guess|reckoning|arithmetic|calculations?|reading|point|answer|choice|candidate|preference|verdict|diagnosis"
_OPENS = r"(?:(?:,[^,.;:\ue000]{3,60},| (?:given|offered|issued|published|released|made|set out|heard|kept|from|by|of|for|on|in)\b[^,.;:\ue000]{2,50}))??"

# What opens a clause of its own behind "in the report": an article behind a comma or a word, a name, a number.
_NEW_SUBJECT = r"(?:it|he|she|they|every|all|no|each|both|nobody|none|the|his|her|its|their|a|an)\b(?! [\w’'-]+ (?:of|by|from|which|that|who)\b)|[A-Z]|\d"

_NO_PREPOSITION = "".join(rf"(?<! {word})" for word in ["of", "at", "in", "to", "on", "by", "for", "with", "from", "near", "under", "behind", "and", "or", "between", "against", "outside", "inside", "beside"])

WRITTEN = DocumentWords(
    speaks=re.compile(
        rf"(?<![\w’'-])(?:(?P<record>{by_letter(_RECORDS)})(?![\w’'-]){_POST}(?:{_ADVERBS}{_NO_VERB} (?P<entered>(?:{by_letter(_SPEECH)}|{by_letter(_RECORD)})(?![\w-]){_PASSED})|(?P<entry>{_READ_OUT}))|"
        rf"(?P<paper>{by_letter(_PAPERS)})(?![\w’'-]){_POST}(?:{_ADVERBS}{_NO_VERB} (?P<printed>(?:{by_letter(_SPEECH)})(?![\w-]){_PASSED})|(?P<print>:(?=\s*\ue000))))",
        re.IGNORECASE,
    ),
    figure=re.compile(
        rf"(?<![\w’'-])(?:(?P<counted>(?:{by_letter(_COUNTED)})(?![\w’'-]))|(?:{by_letter(_FIGURE)})(?![\w’'-])){_OPENS}(?:(?P<is>:)(?=\s)| (?P<says>(?:is|was|are|were|has been|had been|remains|came to|comes to|stands at|stood at|puts|gives|has)"
        r"(?: (?:simply|still|now|only|just|rather|quite|much|very|far)){0,2}(?: that| (?:different|simpler|higher|lower|bleaker|grimmer|otherwise|blunter|shorter|plainer|kinder)(?:[,:]| at)|(?(counted)|(?!))))(?=\s))",
        re.IGNORECASE,
    ),
    goes_on=re.compile(rf"(?:[Ii]t|[Tt]hey)(?: also| then| itself| further)? (?P<verb>(?:{by_letter(_SPEECH)}|{by_letter(_RECORD)})(?![\w-]){_PASSED})"),
    has=re.compile(
        r"\b(?:has|had|have|keeps?|kept|produced?|produces|holds? up|held up|waved?|waves|brandish(?:es|ed)|shows?|showed|published|publishes|circulated|filed|issued|released|posted|sent|signed|displayed|displays|"
        r"showed (?:reporters|me|us)|(?:has|have|had) (?:been )?(?:kept|keeping|running|shown|produced|published|issued|circulated|filed"
        r"|posted|put up|put out|sent|written|placed)|carries|carried|took out|pulls? out|pulled out|laid|lays|placed|slid|spread out"
        r"|unrolled|pinned up|read out|reads out|pulled up|pulls up|shared|consulted|flourished|unfolded|unfolds|points? to|pointed to"
        r"|read from|reads from|quotes from|quoted from|"
        r"lodged|tabled|submitted|handed in|handed over|handed out|wrote|drew up|runs?|maintains?|compiled|leaked|put out|put up|presented|offers?|offered|cites?|cited|opened|opens) "
        rf"(?P<what>(?:an?|the|his|her|its|their|one|two|several)\b(?: [\w’'-]+){{0,5}}? (?:{by_letter(_RECORDS)}|{by_letter(_PAPERS)}))(?![\w’'-])(?P<post>(?:[^;:.\ue000]|\.(?=\d)){{0,80}}?)"
        r"(?:,? (?P<where>(?:in|on|according to|from|under|by) (?:which|whom)|where|(?:that|which)(?= (?:gives?|has|had|puts?|says?|lists?"
        r"|names?|shows?|records?|reads?|states?|dates|marks|credits?|blames?|calls?|speaks|sets?|counts?|gave|said|showed|named)\b)|saying"
        r"|showing|stating|listing|naming|giving|recording|dating|putting|claiming|confirming|placing|crediting|announcing|with(?= (?:\d+"
        r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:words|name|names|date|figure)|its|an?"
        r"|(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? as)\b))(?= )|(?P<colon>:)(?=\s))",
        re.IGNORECASE,
    ),
    plain=re.compile(
        r"says?|said|states?|stated|reads?|gives?|gave|puts?|lists?|listed|records?|recorded|shows?|showed|describes?|described|quotes?|quoted|notes?|noted|suggests?|suggested|indicates?|indicated|marks|marked|mentions?|mentioned|"
        r"concludes?|concluded|finds?|found|reports?|reported|reveals?|revealed|has|had|have|logs|logged|enters|entered|carries|carried|carry|contains?|contained|includes?|included|insists?|argues?|maintains?|adds|added",
        re.IGNORECASE,
    ),
    maker=re.compile(r" (?:from|by) (?P<who>[^,.;:\ue000]{2,50}?)(?= (?:for|on|in|at|after|before)\b|,|$)"),
    made=re.compile(r"(?:(?:signed|issued|written|sent|printed|posted|published|put (?:out|up)|pinned up|kept|paid for) by|from|by|the work of) (?P<who>[^,.;:\ue000]{2,50})", re.IGNORECASE),
    told_of=re.compile(r" (?:that|which)\b"),
    made_by=re.compile(r" (?:issued|published|released|filed|signed|sent|kept|drawn up|written|put out) by "),
    relatives=frozenset({"that", "which"}),
    accompanies="with", addressee="to", reckoned="by",
    named=re.compile(rf"(?<![\w’'-])(?:{by_letter(_RECORDS)}|{by_letter(_PAPERS)})(?![\w’'-])", re.IGNORECASE),
    stating=re.compile(
        rf", in (?:an?|its|his|her|their) (?P<what>(?:[\w-]+ ){{0,3}}(?:{by_letter(_RECORDS)}|{by_letter(_PAPERS)})(?![\w’'-])[^,.;:\ue000]{{0,50}}), (?P<verb>(?:{by_letter(_SPEECH)}|{by_letter(_RECORD)})(?![\w-]))"
    ),
    opening=re.compile(
        rf"(?:(?:But|And|Yet|Now|Still) (?:in|on|under|inside|according to|going by)|In|On|Under|Inside|According to|Going by) "
        rf"(?P<what>(?:the|an?|this|that|these|those|one)(?: [\w’'-]+){{0,5}}? (?P<noun>(?i:{by_letter(_RECORDS)}"
        rf"|{by_letter(_PAPERS)}))(?![\w’'-])(?: (?:of|by|from|for|on|at|near|beside|outside|behind|above|below|in|under|signed|dated|kept"
        rf"|filed|written|compiled|sent|published) (?:(?:the|an?|his|her|its|their) )?[\w’'-]+(?: [\w’'-]+){{0,3}}?)?)"
        rf"(?:, [^,;:.\ue000]{{3,80}},|,)?{_NO_PREPOSITION} (?={_NEW_SUBJECT})"
    ),
    within=re.compile(
        rf"(?<![\w’'-])(?:[Ii]n|[Oo]n|[Bb]y|[Gg]oing by|[Tt]o(?= [^,.;]{{2,40}} (?:mind|eyes|knowledge|recollection)\b)) "
        rf"(?:(?P<owner>(?:(?:[Tt]he|[Aa]n?) )?(?:[\w-]+ ){{0,5}}?[\w-]+?)(?:['’]s|(?<=s)['’])|(?P<whose>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)) "
        rf"(?:own |(?!(?:an?|the|of|in|to|and)\b)[\w-]+ ){{0,2}}?"
        rf"(?P<noun>{by_letter(_RECORDS)}|{by_letter(_FIGURE)}|{by_letter(_PAPERS)}|books|mind|eyes|watch|clock|judge?ment|reckoning|opinion)(?![\w’'-])"
    ),
)
