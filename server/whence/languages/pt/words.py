"""The Portuguese words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.pt.discourse import DISCOURSE
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_ADJECTIVE = "o a os as"
_CARDINALS: dict[object, str] = {
    **dict(enumerate(["zero", "um uma", "dois duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze", "catorze quatorze", "quinze", "dezesseis dezasseis", "dezessete dezassete", "dezoito", "dezenove dezanove"])),
    20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta", 90: "noventa", 100: "cem cento", 200: "duzentos duzentas", 300: "trezentos trezentas",
    400: "quatrocentos", 500: "quinhentos", 1000: "mil",
}  # fmt: skip
_ORDINALS = [inflected(stem, "o a") for stem in ("primeir", "segund", "terceir", "quart", "quint", "sext", "sétim", "oitav", "non", "décim")]
_ROMAN = row("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi")
_MONTHS = row("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro")
_LAST, _NEXT = inflected("passad últim", _ADJECTIVE), inflected("próxim vindour", _ADJECTIVE)
_BEFORE, _AFTER = "anterior anteriores", "seguinte seguintes"

_TOLD = ["levar", "roubar", "matar", "chegar", "entrar", "encontrar", "prender", "anunciar", "começar", "terminar", "visitar", "assinar",
         "aprovar", "informar", "declarar", "afirmar", "ganhar", "marcar", "jogar", "fechar", "atacar", "disparar", "confirmar",
         "publicar", "divulgar", "apresentar", "tomar", "deixar", "votar", "voltar", "passar", "acabar", "falar", "mandar", "pagar",
         "comprar", "causar", "registrar", "registar", "provocar", "realizar", "enviar", "cortar", "parar", "mostrar", "lançar",
         "assaltar"]

WORDS = vocabulary(
    month=_MONTHS,
    # "Abril" is a publisher too
    suremonth={number: name for number, name in _MONTHS.items() if number != 4},
    shortmonth=row("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
    feira=row("segunda", "terça", "quarta", "quinta", "sexta", start=0), sabbath={5: "sábado", 6: "domingo"},
    feiras=row("segundas", "terças", "quartas", "quintas", "sextas", start=0), sabbaths={5: "sábados", 6: "domingos"},
    season=row("primavera", "verão", "outono", "inverno", start=0),
    spring={0: "primavera"},
    seasons=row("primaveras", "verões", "outonos", "invernos", start=0),
    part={"MO": "manhã madrugada amanhecer alvorada", "AF": "tarde", "EV": "anoitecer entardecer", "NI": "noite"},
    mainpart={"MO": "manhã madrugada", "AF": "tarde", "NI": "noite"},
    edgepart={"MO": "amanhecer", "EV": "anoitecer entardecer"},
    parts={"MO": "manhãs madrugadas", "AF": "tardes", "NI": "noites"},
    unit={
        "minute": "minuto", "hour": "hora", "day": "dia", "week": "semana", "month": "mês", "quarter": "trimestre", "half": "semestre", "year": "ano", "decade": "década", "century": "século",
    },
    units={
        "second": "segundos", "minute": "minutos", "hour": "horas", "day": "dias", "week": "semanas", "month": "meses", "quarter": "trimestres", "half": "semestres", "year": "anos",
        "decade": "décadas", "century": "séculos",
    },
    byunit={"hour": "hora", "day": "dia", "week": "semana", "month": "mês", "year": "ano", "minute": "minuto"},
    atunit={"day": "dia", "month": "mês", "year": "ano"},
    calendarunit={"week": "semana", "month": "mês", "year": "ano", "quarter": "trimestre", "half": "semestre", "decade": "década", "century": "século"},
    num=_CARDINALS, more={number: name for number, name in _CARDINALS.items() if isinstance(number, int) and 0 < number < 100}, a={1: "um uma"}, scale={1000: "mil"},
    about={10: "dezena", 12: "dúzia", 15: "quinzena", 20: "vintena", 100: "centena"},
    vague="alguns algumas vários várias poucos poucas muitos muitas diversos diversas uns umas inúmeros inúmeras",
    couple="par", half="meio meia", firsts="primeiros primeiras",
    unitkind=inflected("long consecutiv intens primeir inteir", "os as") + " seguidos seguidas",
    lengthword={"P2Y": "biênio biénio", "P3Y": "triênio triénio", "P4Y": "quadriênio quadriénio", "P5Y": "quinquênio quinquénio"},
    fifteen={15: "quarto"}, thirty={30: "meia"},
    hourword={1: "uma", 2: "duas", **{number: _CARDINALS[number] for number in range(3, 13)}},
    ordinal=row(*_ORDINALS), roman=_ROMAN, sign="º ª ° o",
    decadeword={20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta", 90: "noventa"},
    dayword={-2: "anteontem", -1: "ontem", 0: "hoje", 1: "amanhã"},
    which={
        "last": _LAST, "next": _NEXT, "this": "este esta estes estas atual actual atuais", "before": _BEFORE, "after": _AFTER,
        "that": "esse essa aquele aquela mesmo mesma",
    },
    coming=inflected("próxim", _ADJECTIVE),
    done=" ".join(f"{verb[:-2]}{ending}" for verb in _TOLD for ending in ("ou", "aram"))
        + " houve caiu saiu morreu morreram choveu disse fez fizeram foi foram veio vieram abriu perdeu venceu recebeu ouviu subiu decidiu "
        "pediu caíram saíram já não chove joga jogam recebe enfrenta começa termina abre vai vão reúne vota decide",
    ahead={"last": _LAST, "next": _NEXT}, behind={"last": _LAST, "next": _NEXT, "before": _BEFORE, "after": _AFTER},
    span={"last": _LAST + " recentes", "next": _NEXT}, latest=inflected("últim", _ADJECTIVE),
    this={"this": "este esta atual actual"}, that={"that": "esse essa aquele aquela"}, same={"that": "mesmo mesma"},
    inthis={"this": "neste nesta deste desta"}, inthat={"that": "nesse nessa desse dessa naquele naquela daquele daquela"},
    each="cada",
    mod={"START": "início começo inícios princípio princípios começos", "MID": "meados meio", "END": "fim final finais fins"},
    approx="cerca aproximadamente quase perto volta",
    now={"PRESENT_REF": "agora atualmente actualmente", "PAST_REF": "recentemente ultimamente"},
    rate={
        "P1D": inflected("diári", _ADJECTIVE) + " diariamente", "P1W": "semanal semanais semanalmente", "P1M": "mensal mensais mensalmente", "P2M": "bimestral bimestrais",
        "P3M": "trimestral trimestrais trimestralmente", "P6M": "semestral semestrais semestralmente", "P1Y": "anual anuais anualmente", "P2W": "quinzenal quinzenais", "P2Y": "bienal bienais",
    },
    person="""
        homem mulher jovem rapaz menino menina criança filho filha idoso idosa adolescente bebé bebê ancião aposentado aposentada estudante garoto garota motorista motociclista passageiro passageira vítima professor
        professora empresário empresária policial médico médica turista trabalhador operário suspeito condutor condutora piloto avó avô neto neta mãe pai irmão irmã casal moradora morador agricultor
        vendedor comerciante jogador atacante militar recluso detento pedreiro ciclista pescador arguido ator atriz cantor cantora
    """,
    periodical="diário diários semanário mensário", open="(", shut=")", close=") ] » ”",
    # for the refiners
    common="manhã tarde noite bienal agora diário hora século",
    joins="e ou , - – as os o", ranges="a ao à às até", embraces="entre", compares="que contra ante",
    **DISCOURSE,
    numbered="artigo lei resolução decreto número linha modelo página sala rua lote avenida norma processo",
    measured="euros reais dólares pessoas metros quilómetros quilômetros km toneladas quilos litros hectares milhões mil bilhões habitantes vagas trabalhadores famílias casos votos pontos espectadores empresas municípios alunos agentes moradores postos empregos doses mortes",
    before_year="em",
)

ABBREVIATIONS = Abbreviations(any_of("sr sra srs dr dra d prof profa eng av art arts pág núm nº n tel etc p pp s st sto exmo gen cel cap jan fev abr jun jul ago set out nov dez"))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("o a os as de do da dos das em no na nos nas ao à aos às e que por pelo pela para com um uma este esta neste nesta , . - :")
