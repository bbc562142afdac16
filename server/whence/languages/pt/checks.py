"""What checks need of Portuguese beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.pt.accounts import ACCOUNTS
from whence.languages.pt.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        nunca|jamais|nenhum calendário|por engano|por erro|por lapso|erradamente|erroneamente|equivocadamente|errado|errada|erro|erros|gralha*|correção|correcção|corrigid*|corrige*
        |retific*|rectific*|não existe|não existia|não existem|inexistente*|imaginári*|fictíci*|impossível|inventad*|arredondament*|arredondad*
        |respostas múltiplas|múltiplas respostas|mais de uma resposta
    """,
    days=Days(
        between="e|ou|a|até|ao|à",
        no_day="página|pág|p|número|n|rua|avenida|praça|largo|travessa|bairro|estádio|artigo|art|sala",
        years_back="""
            há * anos|há * * anos|há um ano|* anos atrás|anos depois|anos mais tarde|anos antes|aniversário*|mesmo ano|naquele ano|nesse ano
            |ano anterior|ano seguinte|ano passado|no próximo ano|próximo ano|ano que vem|década*|século*|então|à época|na época|naquela altura
        """,
        to_month=r"(?:\.?º)?\s(?:de\s)?", to_year=r"\s(?:de\s|do ano de\s)?", articles="dia|o dia|no dia|a|em", one="uma|um",
        parts="de manhã|à tarde|à noite|pela manhã", names={0: "segunda‑feira", 1: "terça terca-feira", 5: "sabado"},
        month_of_year="{month} de {year}",
    ),
    spans=Spans(
        today="hoje", tomorrow="amanhã", these_days="de amanhã|do amanhã|um amanhã|hoje e amanhã|hoje ou amanhã", compared="que|do que|de|do|da",
        through="a|até|ao|até ao|até o|à", since="de|do|desde", within="parte|etapa|início|âmbito|durante|dentro|nos|nas|após|depois",
        no_length="por|ao|de prisão|de cadeia|de pena|de garantia|de idade|úteis|antes|depois|mais tarde",
        lengths=("{number} dias", "1 dia", "{number} meses", "1 mês", "{number} anos", "1 ano"), to_day="a|em|no dia|dia|o dia|ou seja, a|no ano de",
        counted="véspera|antevéspera",
    ),
    counts=Counts(
        percent="por cento", joins="e",
        open_list="""
            entre eles|entre elas|incluindo|dos quais|das quais|deles|delas|pelo menos|cada|respectivamente|respetivamente|por|que|vários|várias
            |muitos|alguns|algumas|outros|outras|resto|restantes|ambos|também|além|ou|nenhum*|todos|uns|umas|mais|menos
        """,
        of="de|dos|das|entre|que|do que|do|da", large=("mil milhões", "milhões"), whole="dos|das|do|da|de|entre os|entre as|em",
        rest="indecis*|abstiver*|abstenç*|abstêm*|não sabe*|não opin*|não respond*|sem opinião|em branco",
        overlap="também|ambos|ambas|cada|várias respostas|respostas múltiplas|entre os|entre as|dos homens|das mulheres|participação|dos quais|além",
        change="""
            subiu|subiram|caiu|caíram|aument*|cresc*|desc*|pontos|anterior*|antes|em relação|comparad*|ano passado|há|mais do que|menos do que
            |contra os|última sondagem|última pesquisa|passad*
        """,
        others={
            12: "dúzia", 10: "dezena|década|décim", 15: "quinzena", 20: "vintena|quinto", 30: "trintena", 50: "metade|meio|meia", 33: "terço",
            67: "dois terços", 25: "quarto", 75: "três quartos", 100: "dobr|duplic|centena|século", 200: "tripl", 1000: "milhar",
        },
        no_count="menores de|maiores de|grupo|grupo dos|artigo|canal|linha|rota|dia|fase|grau|fórmula|agenda|rádio|sub|número|liga|série",
    ),
    lives=Lives(
        born="nascido em|nascida em|nascido a|nascida a|nascido|nascida|nasceu em|nasceu a", years="anos",
        kin="""
            filh*|criança*|gémeo*|gêmeo*|irmão|irmã*|irmãos|mãe|pai|pais|mulher|esposa|marido|companheir*|net*|avô|avó|viúv*|casal|prim*|sobrinh*
            |amig*|empresa|clube
        """,
        beside="e|de|tem|com",
        not_now="então|quando|morreu|mort*|falec*|tinha|teria|fará|aos|com apenas|até|antes|depois|desde|cerca|quase",
    ),
    weekday_message="O dia {date} é {weekday}, não {said}.",
    missing_day_message="Em {month} há apenas {days} dias.",
    offset_message="“{offset}”, a contar de: {base}, dá: {reached}, e não: {said}.",
    stretch_message="{first} – {last}: são {length}, e não “{said}”.",
    age_message="Quem nasceu em {year} tem {ages} anos em {day}, não {said}.",
    either="{low} ou {high}", on_day="{day}",
    sum_message="{parts} dá {sum}, e não {total}.",
    share_message="{parts} dá {sum} por cento de um todo.",
    headline_message="O número {number} do título não aparece no texto.",
    updated_message="“{said}” é o dia {day}: o texto é de então, e a página foi alterada pela última vez no dia {modified}.",
)
