"""The Portuguese words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        acertad*|acertámos|acertamos|acordad*|apurad*|combinad*|combinámos|conhece|conhecem|conhecemos|conhecid*|conheço|decid*|definid*|definiu
        |definimos|designad*|determinad*|escolhemos|escolhid*|escolheu|estabelecid*|fechad*|fixa|fixam|fixad*|fixou|marca|marcam|identificad*|marcad*|marcou|nomead*|sabe
        |sabem|sabemos|sei
    """),
    matters={
        "date": any_of("data|datas|dia|calendário|prazo|prazos|horário|cronograma"),
        "place": any_of("local|lugar|sítio|cidade|ponto|sede|localização|palco|paradeiro"),
        "identity": any_of("nome|nomes|identidade|autor|sucessor|candidato|clube|equipa|time|vencedor|comprador"),
        "quantity": any_of("número|números|montante|valor|custo|preço|balanço|quantia|total"),
        "status": any_of("decisão|assunto|questão"),
    },
    asking={
        "date": any_of("quando|em que dia|a que horas"),
        "place": any_of("onde|aonde|em que cidade|para onde"),
        "identity": any_of("quem|qual|que clube"),
        "quantity": any_of("quanto*|quanta*"),
        "status": any_of("se"),
    },
    nothing=words_of("nada"),
    because=words_of("porque pois"),
)
