"""A line's words tell that it speaks of the page and not of the story: calls to click, credits, rights."""

from __future__ import annotations

import re

_CALL = re.compile(
    r"[\[(*•›»> -]{0,3}(?:advertisement|read more|related(?: articles?| stories)?:|read (?:also|next):|see (?:also|more):?|sign up (?:for|to)|subscribe (?:to|now)|"
    r"follow (?:us|@?\w+ on)|click here|share this|download (?:the|our) app|story continues below|continue reading|support (?:us|our)|©|"
    r"copyright\b|all rights reserved|(?:photo|image|picture|photograph):|view comments|most read|loading|adverts?$|"
    r"this (?:slideshow|page|site|video) requires|citation:|don.t miss|(?:tags?|filed under|topics|categor(?:y|ies))(?:$|:|\s*[|,])|"
    r"you (?:may|might) also like|more (?:great )?(?:from )?(?:[\w’']+ ){0,3}(?:stories|coverage|news)$|like this (?:story|article)|(?:read or )?share this (?:story|article)|"
    r"(?:leave a |post a |\d* ?)?comments?(?: \(\d+\))?$|comment(?:s|ing)(?: feature)? (?:is|are) (?:closed|disabled|moderated)|(?:media|video) playback is|"
    r"(?:image|photo|slide) \d+ (?:of|/) \d+$|text size$|(?:print|order reprints?)(?: (?:this )?article)?$|view this post on|"
    r"(?:also )?(?:read|watch)(?: (?:also|more|next|now))? ?[|:»]|(?:listen|see) ?[|»]|please (?:follow|like|share) (?:and|us|our|this)\b"
    r"|our standards:|(?:also|more) ?:?$|(?:also|more|plus) ?: (?:see|read|watch)\b|(?:you can )?(?:view|read|see|find|watch) (?:the|our"
    r"|more|all|full|it|his|her|their)\b[^.]{0,80}\bhere\.?$|more [\w ]{2,30}: https?://|view (?:photos?|gallery|images?)$|"
    r"click to (?:expand|enlarge|copy|play|view)|(?:\d{1,3}|one|two|three|four|five)[ -]?min(?:ute)?s?[ -]read$|reading time\b.{0,20}$|"
    r"a (?:post|video|photo|reel) shared by [^.()]{1,60}\(@|(?:written |words |story |text )?by ?:?$|"
    r"(?:https?://|www\.|(?:twitter|facebook|instagram|youtube)\.com/)\S+$|[\w.+-]+@[\w.-]+\w$|[\w-]+\.(?:com|org|net)$|an? error (?:has )?occurred|please (?:enable|turn on) javascript|your browser (?:does not|doesn.t))",
    re.IGNORECASE,
)
# The same in other languages: "read also", "advertisement", "comments".
_FOREIGN_CALL = re.compile(
    r"(?:(?:leggi|vedi|guarda) (?:anche|tutto|pure)|(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même sujet|abonnez-vous|partager cet article|"
    r"(?:lea|lee|vea|mira|ver|leer) (?:también|además|más)|te puede interesar|le puede interesar|suscríbete|(?:leia|veja|saiba) (?:também|mais)|"
    r"lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie|lees (?:ook|meer|verder)|zie ook|чита(?:йте|ть) (?:также|также:|ещё|еще|також|далее)|подпи(?:шитесь|сывайтесь)|підпи(?:шіться|сывайтесь)|"
    r"(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|přečtěte si|čtěte také|"
    r"olvassa (?:el|tovább)|citește și|baca (?:juga|selengkapnya)|xem thêm|ilgili haberler|続きを読む|関連記事|相关阅读|延伸閱讀|관련기사)|"
    r"^(?:anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|реклама|reklama|reklam|annons|mainos|विज्ञापन|إعلان|広告|광고|"
    r"kommentare?|comentarios?|commentaires?|commenti|comentários?|комментарии|коментарі|komentarze|reacties)(?: \(?\d+\)?)?$",
    re.IGNORECASE,
)
# "Follow us on …", and how long the reading takes.
_FOREIGN_NOTE = re.compile(
    r"(?:s[ií]guenos|síganos|siga-nos|seguici|seguiteci|suivez[- ]nous|folgen sie uns|folge uns|volg ons|obserwuj nas|følg oss?|följ oss|"
    r"следите за нами|читайте нас|стежте за нами|bizi takip)\b|"
    r"(?:tempo de leitura|tiempo de lectura|temps de lecture|tempo di lettura|lesezeit|leestijd|czas czytania|время чтения)\b.{0,20}$",
    re.IGNORECASE,
)
# Whose a text is, and what must not be done with it.
_OWNED = ("©", "ⓒ", "copyright", "저작권", "著作権", "版权", "авторск")
_RESERVED = re.compile(
    r"\brights reserved|\bmay not be (?:re)?(?:published|produced|printed|used|copied)|\bwithout (?:the |prior |express ){0,3}(?:written )?(?:permission|consent)|"
    r"alle rechte|alle rechten|tous droits|todos los derechos|todos os direitos|tutti i diritti|все права|wszelkie prawa|금지|禁止|禁[じ無]|无断|未经",
    re.IGNORECASE,
)
# What a site says to those who would write below its story.
_COMMENTS = ("omment", "coment", "коммент", "комент", "reacties")  # some of it is in each of these words
_MODERATED = re.compile(r"\b(?:comment|coment[aá]ri|commenti|kommentar|комментари|коментар|reacties)\w*", re.IGNORECASE)
_MODERATES = re.compile(
    r"\b(?:moderat|moderad|modér|модерат|moderieren|aprovad|aprobad|approved|deleted|guidelines|house rules|netiquette|netikette|spam)\w*", re.IGNORECASE
)
_SHORTCODE = re.compile(r"\[/?\w+ \w+ ?=")  # what a site's machinery should have read: [button link="…"]
# A sentence that asks something of the reader, and what a site asks for.
_ASKS = re.compile(
    r"(?:^|[.!?:]\s+)(?:please )?(?:sign up|subscribe|follow|click|join|download|get|e-?mail|write to|contact|reach|listen|watch|share|like|"
    r"support|donate|register|read more|start|receive|check out|tune in|send us|(?:have|got) a tip|do you have|tell us|let us know|get in touch|we.d (?:love|like) to hear|we.d love|need more|want more|let our|if you (?:enjoyed|liked|found the|value))\b",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"\b(?:newsletters?|subscri\w+|your (?:inbox|letterbox|mailbox)|on (?:twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin)|(?:our|free) (?:app|podcast|channel)|"
    r"(?:click|sign up|register) here|free trial|membership|this (?:story|article) with|(?:listen|watch) (?:back|live|again)|(?:a|your) donation|our (?:journalism|reporting)|daily digest|breaking news alerts|promo code|full coverage)\b|https?://|@\w{3,}",
    re.IGNORECASE,
)
_QUOTES = tuple("\"“‘'«„")
_ASKED = 400  # characters; what is longer tells a story
_CREDIT = re.compile(
    r"\((?:image|photo|picture|photograph|photos|pic|credit|source|file photo)\b[^()]{0,80}\)$|\([^()]{0,40}(?:\bphoto\b|\bgetty\b|\breuters/|\bAFP\b|\bimages\b)[^()]{0,60}\)$|"
    r"^(?:image|photo) caption\b|^file photo:|\b(?:photo(?:graph)?|image|picture)(?: credit)?: [^.]{2,60}$|/(?:getty images|afp|reuters|ap)$",
    re.IGNORECASE,
)
_TAKEN_BY = re.compile(
    r"^\(?(?:(?:photo|image|picture|foto|bild|photograph)s?(?: (?:credit|source|courtesy|by|via))?|credits?|source|courtesy)(?: ?[:/] ?| (?:by|of|via) )[^.!?]{2,70}\)?$|"
    r"^\(?[^\W\d_][\w’'-]*(?:[ ,/|.&-]{1,3}[^\W\d_][\w’'-]*){0,6}[ ,/|]{1,3}(?:via )?(?:getty(?: images)?|reuters|afp|ap photo|shutterstock|bloomberg|epa|wireimage|alamy|dpa)\)?$",
    re.IGNORECASE,
)
_WRITERS = re.compile(
    r"^\W?(?:Additional r|R)eporting (?:and writing )?by [A-Z].{3,300}$|^[^a-z].{3,200}\bcontributed (?:reporting|to this (?:report|story|article))\b[^.]{0,80}\.?$"
)
_BYLINE = re.compile(r"(?:By|BY|by|Words by|Written by|Story by|Por|POR|Par|Von|Di|Door|Af|Av|Автор)\b ?:? (?P<names>[^.!?:;\d]{3,60}\.?[^.!?:;\d]{0,20})")
_SMALL = frozenset(("and", "y", "e", "et", "und", "en", "i", "og", "och", "de", "da", "di", "del", "von", "van", "the", "for", "of", "in", "special", "to"))
_DAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december", re.IGNORECASE)


def is_byline(text: str) -> bool:
    """True for a line that only names its writers: "By Ann Low and Tom Ash", "Por Ana Rius"."""
    found = _BYLINE.fullmatch(text)
    if not found:
        return False
    names = found["names"].replace(",", " ").split()
    return 1 < len(names) < 10 and all(name[:1].isupper() or name in _SMALL for name in names) and not _DAYS.match(names[0])


def is_call(text: str) -> bool:
    """True for a line that speaks of the site: "Read more", "Advertisement", "Sign up for …", "Follow us on …"."""
    if _SHORTCODE.match(text):
        return True
    if len(text) < 200 and (_CALL.match(text) or _FOREIGN_CALL.match(text) or _FOREIGN_NOTE.match(text)):
        return True
    if len(text) >= _ASKED:
        return False
    low = text.lower()
    if any(stem in low for stem in _OWNED) and _RESERVED.search(text):
        return True
    if any(stem in low for stem in _COMMENTS) and _MODERATED.search(text) and _MODERATES.search(text):
        return text[:1] not in _QUOTES
    return text[:1] not in _QUOTES and bool(_ASKS.search(text)) and bool(_SITE.search(text))


def is_credited(text: str) -> bool:
    """True for a line that ends in a picture's credit, and so is its caption: "… (Image: GETTY)"."""
    if len(text) >= _ASKED:
        return False
    tail = text[-120:]
    ends = tail[-1:] == ")" or ":" in tail or "/" in tail
    return bool((text[:1] in "IiFfPp" and _CREDIT.search(text[:20])) or (ends or tail is text) and _CREDIT.search(tail))


def is_credit(text: str) -> bool:
    """True for a line that says only who took a picture, or who wrote along: "Ann Low / Getty Images"."""
    if len(text) >= _ASKED:
        return False
    wrote = ("eporting by" in text or "eporting and" in text or "contributed" in text) and _WRITERS.search(text)
    return bool(wrote or (len(text) < 90 and _TAKEN_BY.search(text)))
