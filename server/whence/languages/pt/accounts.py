"""The Portuguese words by which accounts are told, in Portugal, Brazil and Africa: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.pt.open_questions import OPEN
from whence.languages.pt.words import WORDS
from whence.languages.shared.accounts import (
    any_of,
    before,
    begins,
    ends,
    kin,
    leads,
    number_words,
    one_word,
    opens,
    phrases_of,
    units,
)
from whence.languages.shared.words import any_of as words_of
from whence.languages.shared.words import inflected

_AR = inflected(
    """
    acrescent adiant afirm aleg alert anot anunci apont argument assegur assever assinal atir avanç avis brinc certific coment comunic confess confidenci
    confirm constat contest critic declar denunci desabaf destac detalh diagnostic divulg enfatiz especific exclam explic fris gracej inform ironiz jur justific
    lament lembr manifest mencion narr neg notici notific observ opin ponder proclam profetiz public question ratific reafirm reclam recont record rectific
    reforç reiter reivindic relat relembr report ressalt ressalv revel salient sublinh sustent teim testemunh titul tranquiliz tuit vinc
    """,
    "a am ou aram ava avam ado",
)
"""Verbs of saying in -ar: afirma, afirmam, afirmou, afirmaram, afirmava, afirmavam, afirmado."""
_ER = inflected(
    "admit assum garant insist resum transmit",
    "e em iu iram ia iam ido") + " " + inflected("descrev escrev esclarec promet respond reconhec rebat defend", "e em eu eram ia iam ido",
)
"""And in -er and -ir: garante, garantem, garantiu, garantiram, garantia, garantiam, garantido; escreve, escreveu …"""
_OTHERS = """
    adverte advertem advertiram advertiu atesta atestou concluem conclui concluiu concluíram conta contam contaram contava contou contradisse contradiz
    contrapuseram contrapôs contrapõe descarta descartam descartaram descartou desmente desmentem desmentia desmentido desmentiram desmentiu discorda discordam
    discordou disse disseram dito diz dizem dizia diziam escrito expuseram expôs expõe localiza localizam localizou lê manteve mantinha mantiveram mantém mantêm
    nega negado negam negaram negou preveem previu prevê propôs prossegue prosseguiu refere referem referia referiam referido referiram referiu refuta refutam
    refutou rejeita rejeitam rejeitaram rejeitou repete repetiu situa situam situaram situou sugere sugerem sugeriram sugeriu sustém transmitiu
"""
_WEAK = inflected("acredit acus apost avali calcul cifr coloc consider contabiliz elev estim fal fix identific indic limit marc mostr nome quantific regist registr situ som", "a am ou aram ava avam ado") + """
    acha achava acredita atribuem atribui atribuiu atribuíram crê espera esperava exibe exibiram exibiu fala falam falaram falava falavam falou fixou leram leu
    mostrou pede pediram pediu prefere projecta projeta projetou propõe propõem punha puseram pôs põe quantificou quer reduz reduziu supõe teme temem trata traz
    veem viu vê
"""
"""Verbs that tell only where what stands behind them has the form of something said, or a number."""

_KNOWING = """
    CGTP Cruz GNR Greenpeace IBGE INE OMS ONU PSP Procon UGT Unicef advogada advogado agência assembleia associação autarca autarquia autoridades
    banco bombeiros câmara capitão central comandante comissão comissária
    comissário comité comitê companhia concessionária confederação construtora coordenador coordenadora defesa delegada delegado deputada deputado
    diretor diretora direção direcção economista empresa exército federação fundação gestora governador governadora governo instituto juiz juíza
    ministério ministra ministro observatório oposição organização organizadores polícia porta-voz prefeita prefeito prefeitura presidente procurador
    procuradora procuradoria secretaria secretária secretário serviço sindicato sindicatos treinador tribunal universidade vereador vereadora
    capitã coronel engenheira engenheiro major médica médico promotora promotor tenente
"""
"""Who is one to know, behind "para" at the beginning of a sentence."""
_PHRASES = """
    dá conta|dão conta|deu conta|deram conta|dá como certo|dão como certo|deu como certo|dá como certa|dão como certa|dá por certo|dão por certo
    |dá como garantido|dá como garantida|dão como garantido|faz saber|fazem saber|fez saber|fizeram saber
    |deixa claro|deixou claro|deixaram claro|deu a conhecer|deram a conhecer|dá a entender|deu a entender
"""
"""Words of saying of more than one word."""

VOICES = VoiceWords(
    says=words_of(f"{_AR} {_ER} {_OTHERS}") | phrases_of(_PHRASES),
    helpers=words_of("""
        acaba acabou agora ainda ali aliás além anteriormente antes apenas aqui assim brevemente categórica categórico continua continuam contudo depois
        entretanto então era eram estava estavam está estão fez finalmente fizeram foi foram havia haviam hoje há igualmente inclusive ir já lhe lhes logo me
        mesmo nos novamente oficialmente ontem peremptória peremptório perentória perentório posteriormente publicamente recentemente se sempre sendo será serão
        sido sim somente são só também taxativamente tem ter teria terá tinha tinham todavia têm vai veio vem vieram vinha volta voltaram voltou vêm é
    """),
    according=opens("""
        segundo|de acordo com|conforme|consoante|na versão de|na versão do|na versão da|na avaliação de|na avaliação do|na avaliação da|na opinião de
        |na opinião do|na opinião da|no entender de|no entender do|no entender da|nas palavras de|nas palavras do|nas palavras da|pelas contas de
        |pelas contas do|pelas contas da|nas contas de|nas contas do|nas contas da|pelos cálculos de|pelos cálculos do|pelos cálculos da|nos cálculos do
        |nos cálculos da|pela versão do|pela versão da|com base em dados de|com base em dados do|com base em dados da|a fazer fé em|a fazer fé no
        |a fazer fé na|a crer em|a crer no|a crer na
    """, before_some="Para", nouns=_KNOWING),
    according_behind=frozenset(),
    citing=opens("""
        citando|que cita|que citou|que citam|cita|citou|com base em|com base na|com base no|com base nos|com base nas|baseando-se em|baseando-se no
        |baseando-se na|baseado em|baseada em|apoiado em|apoiada em|que se baseia em|invocando|que invoca|remetendo para|a partir de|a partir da
        |a partir do|citado pelo|citado pela|citado por|citada pelo|citada pela|citada por|que atribui a|que atribui ao|que atribui à|referindo-se a
    """),
    that=words_of("que se"),
    pronouns=words_of("ele ela eles elas quem aquele aquela"),
    determiners=words_of("""
        o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela nosso nossa ambos ambas dois duas três
        quatro vários várias outro outra outros outras alguns algumas nenhum nenhuma cada todo toda todos todas meu minha próprio própria
    """),
    links=words_of("de do da dos das & para e d'"),
    prepositions=words_of("""
        contactada contactado contactados contatada contatado contatados questionada questionado questionados procurada procurado procurados ouvida
        ouvido ouvidos interrogada interrogado a à ao às aos ante após até com contra de desde durante em entre na nas no nos num numa nuns numas para
        pela pelas pelo pelos perante por sem sob sobre trás via mediante segundo conforme exceto exceto salvo neste nesta nesse nessa naquele naquela
        deste desta desse dessa junto
    """),
    conjunctions=words_of("mas porém e ou nem embora enquanto contudo todavia já entretanto"),
    relatives=words_of("não nunca que quem cujo cuja cujos cujas onde quando como qual quais se porque pois embora enquanto quanto"),
    weak=words_of(_WEAK) - words_of(f"{_AR} {_ER} {_OTHERS}"),
    placing=words_of("""
        aponta apontam apontou identifica identificam identificou nomeia nomeou coloca colocam colocou fixa fixou indica indicou localiza localizam
        localizou situa situam situou
    """),
    passive=words_of("foi foram é são sido será serão sendo ser era eram está estão estava estavam se"),
    reported=words_of("teria teriam seria seriam estaria estariam"),
    written=words_of("""
        afirmam agenda anota anotada anotado anotou aparece aparecem aponta apontam apontou asseguram assinala atribuem atribui coloca consta constam constava
        contempla data descreve descrevem detalha determina determinam disseram diz dizem dá dão estabelece estabelecem estipula estipulam explicam fala falam
        figura figuram figurava fixa fixam fixou garantem garantiram identifica incluem inclui indica indicam indicou informaram inscrita inscrito lançada
        lançado leem lê lê-se marca marcam marcava marcou menciona mencionam mostra mostram mostrou preveem prevê refere referem referia reflete regista
        registada registado registam registou registra registrada registrado registram registrou reserva reservam reza rezam situa surge surgem sustentam traz
        trazem
    """),
    within=words_of("em no na nos nas num numa"),
    speaking_of=words_of("de em"),
    myself=words_of("eu me mim meu minha meus minhas"),
    media=words_of("jornal diário semanário revista emissora portal agência"),
    told_as=words_of("segundo como conforme consoante"),
    also_nouns=words_of("""
        testemunha testemunhas acusada acusado agenda anotado aposta aviso calculado cifra cita citado cito comunicado confere conta contado contas
        continua critica crítica dado data denuncia denúncia dito escrito fala falado figura fixa fixado indicado justifica lembrado marca marcado
        mostra nomeado nota notado pergunta prova publicado referido regista registo registro reserva resposta revela sentido situado soma surge vista
        viu volta
    """),
    papers=any_of("""
        declaração|declarações|versão|ata|atas|acta|actas|relatório*|boletim|boletins|súmula*|site|sítio|página*|portal|documento*|circular*
        |carta|cartas|cartaz|cartazes|comunicado*|nota|notas|cronograma*|calendário*|registo*|registro*|livro*|contrato*|processo|inquérito
        |sentença|auto|autos|despacho*|ordem|agenda*|programa|programação|bilhete*|ingresso*|panfleto*|folheto*|anúncio*|aviso*|ficha*|lista*
        |mensagem|mensagens|publicação|postagem|vídeo*|áudio*|gravação|gravações|laudo*|certidão|certidões|certificado*|ofício*|memorando*|email
        |e-mail|decreto*|edital|editais|licença*|alvará*|convocatória|recibo*|fatura*|factura*|placa*|convite*|estatística*|dados|números
        |documentação|denúncia|queixa|petição|ação|texto|lápide|arquivo*|folha*|caderno*|diário de|mapa|planta|planilha*|escala|balanço
        |levantamento*|estudo|estudos|censo|recenseamento|prontuário*|guia|papel|papéis|relação|termo|tabela*|quadro de|conta oficial|perfil
        |ficheiro*|projecto|projeto|caderno de encargos
    """),
    together=one_word(_PHRASES),
    agents=words_of("por pelo pela pelos pelas"),
    finite=ends("ou aram eram iram avam"),
    adjectives_behind=True,
)

FIGURES = FigureWords(
    numbers=number_words(
        WORDS,
        {6: "meia-dúzia", 10: "dezena", 12: "dúzia", 15: "quinzena", 20: "vintena", 100: "centena", 400: "quatrocentas", 500: "quinhentas",
         600: "seiscentos seiscentas", 700: "setecentos setecentas", 800: "oitocentos oitocentas", 900: "novecentos novecentas",
         1000: "milhar", 1e6: "milhão", 1e9: "bilhão bilião"},
    ),
    scales={
        "mil": 1e3, "milhão": 1e6, "milhões": 1e6, "mi": 1e6, "bi": 1e9, "bilhão": 1e9, "bilhões": 1e9, "bilião": 1e12, "biliões": 1e12,
        "trilhão": 1e12, "trilhões": 1e12, "dúzia": 12.0, "dúzias": 12.0, "dezena": 10.0, "dezenas": 10.0, "centena": 100.0, "centenas": 100.0,
        "milhar": 1e3, "milhares": 1e3,
    },
    units=units(
        EUR="euro euros", USD="dólar dólares us$", BRL="real reais r$", AOA="kwanza kwanzas", MZN="metical meticais", CVE="escudo escudos",
        GBP="libra libras", km="quilómetro quilómetros quilômetro quilômetros kms", m="metro metros",
        cm="centímetro centímetros", mm="milímetro milímetros", t="tonelada toneladas", kg="quilo quilos quilograma quilogramas", l="litro litros",
        ha="hectare hectares", sack="saca sacas", home="casa casas moradia moradias habitações imóveis",
        **{"%": "por_cento", "pp": "ponto_percentual pontos_percentuais ponto pontos", "m²": "m2", "km²": "km2", "°C": "grau graus", "h":
           "hora horas", "min": "minuto minutos", "d": "dia dias", "year": "ano anos", "month": "mês meses", "w": "semana semanas", "s":
           "segundo segundos", "MW": "megawatt megawatts", "bbl": "barril barris", "nmi": "milha milhas"},
    ),
    people=begins(r"""
        pessoa gente público multidão alma cidadã habitante morador residente vizinho human filho irmã crianç menor(?:es)?\b bebé bebê adolescent
        jovem joven adult idos mulher home(?:m|ns)\b mães? pai famíliar mort[oe]s? óbito falecid vítima falecimento cadáver
        corpos? ferid acidentad desaparecid soterrad resgatad sobrevivente afogad intoxicad internad hospitalizad desabrigad desalojad deslocad
        desalojado evacuad retirad refugiad migrante imigrante emigrante deportad passageir tripulante ocupante
        viajante viajer turist visitante motorista condutor peões pedestre ciclista trabalhador empregad operári funcionári servidor mineir pescador
        náufrag agricultor campon docente professor estudante alun(?:o|a) médic enfermeir pacient doente grávid
        infectad infetad vacinad contagiad manifestante participante integrante membro sóci filiad delegad espectador espetador adept torcedor fiéis
        peregrin grevist sindicalist polícias policiais agent soldad militares efetivos efectivos bombeir operacionais
        socorrist voluntári guerrilheir rebelde combatente insurgente civis detid det(?:ento|enta) pres[oa]s? reclus intern(?:o|a)s? fugitiv foragid
        suspeit arguid acusad condenad demitid despedid refém reféns sequestrad votante eleitor candidat empregos? postos
        vagas desempregad aposentad reformad client usuári utente utentes assessor deputad vereador convidad
    """),
    sorts=(
        begins(r"crianç bebé bebê menor alun estudante recém"),
        begins(r"mulher mãe grávid"),
        begins(r"polícia policia agent gnr"),
        begins(r"bombeir socorrist"),
        begins(r"soldad militar"),
        begins(r"guerrilheir rebelde combatente"),
        begins(r"médic enfermeir"),
        begins(r"condutor motorista automobilist camionist"),
        begins(r"morador habitante residente vizinho client utente agregad famíli"),
        begins(r"turist passageir viajante visitante"),
        begins(r"tripulante marinheir"),
        begins(r"jornalist"),
        begins(r"deputad vereador"),
    ),
    least=before("""
        ao menos|pelo menos|no mínimo|mais de|mais que|não menos de|acima de|acima dos|acima das|superior a|superam os|supera os|superaram os
        |superou os|ultrapassa os|ultrapassou os|passa de|passam de|passou de|passaram de|para cima de|um mínimo de|mínimo de
    """),
    most=before("""
        no máximo|um máximo de|máximo de|até|menos de|abaixo de|abaixo dos|abaixo das|não mais de|não mais que|não passa de|não passam de
        |não passou de|não passou dos|inferior a|não chega a|não chegam a|quando muito|sequer
    """),
    about=before("""
        cerca de|perto de|aproximadamente|quase|em torno de|em torno dos|em torno das|à volta de|por volta de|uns|umas|na casa dos|na casa das
        |na ordem dos|na ordem das|pouco mais de|pouco menos de|em redor de|algo como|um|uma|à roda de|próximo de|próxima de|a rondar os|rondam os
        |ronda os|rondará os|beirando os
    """),
    parts=any_of("""
        o maior|a maior|o restante|os restantes|metade|só em|apenas em|deles|delas|dos quais|das quais|entre eles|entre elas|dentre eles
        |entre os quais|entre as quais|incluindo|destes|destas|desses|dessas|desse total|deste total|do total
    """),
    of=words_of("dentre"),
    counters=words_of("número total quantidade"),
    halves=words_of("meio meia"),
)

ABOUT = SayingOfIt(
    negations=words_of("não nem nunca jamais nenhum nenhuma ninguém nada tampouco sem"),
    denies=any_of("""
        desment*|nega|negou|negam|negaram|negado|refuta*|refutou|rejeita que|rejeitou que|falso|falsa|falsos|falsas|falsidade|mentira|mentiras|boato
        |boatos|fake news|não é verdade|não é verdadeir*|não corresponde* à verdade|não procede*|inverídic*|invenç*|inventad*|infundad*|sem fundamento
        |carece de fundamento|carecem de fundamento|não tem fundamento|desinformação|notícia falsa|notícias falsas|rumor|rumores
    """),
    accusation=any_of("""
        acusaç*|acusad*|acusa|acusou|acusam|culpa|culpad*|inocent*|responsável por|responsáveis por|responsabiliza*|propina*|suborn*|indiciad*
        |a denúncia|denunciad*|corrup*|desvi*|lavagem|nega ter|negou ter|negam ter|negaram ter|rejeita ter|rejeitou ter
    """),
    supposed=any_of("""
        poderia|poderiam|poderá|poderão|pode chegar|podem chegar|pudesse|caso o|caso a|caso os|caso haja|caso não|em caso de|talvez|possivelmente
        |provavelmente|eventual|hipotétic*|a menos que|desde que|teríamos|deveria|deveriam|quem sabe|oxalá|tomara
    """),
    revised=any_of("""
        adiad*|adiou|adiamento|remarcad*|reagendad*|prorrogad*|corrig*|correç*|correcç*|rectific*|retific*|revis*|inicialmente|num primeiro momento
        |em um primeiro momento|a princípio|primeira estimativa|primeiras estimativas|actualiz*|atualiz*|antes tinha*|havia anunciado|tinha anunciado
        |tinha dado|passou de|passaram de|subiu de|subiram de|elevou de|recontagem anterior|por lapso|por engano|por erro|arredond*|antecipad*
        |foi atrasad*|atrasou|adiar
    """),
    another=any_of("""
        há um ano|no ano passado|do ano passado|no ano anterior|do ano anterior|um ano antes|na temporada passada|na época passada|na edição anterior
        |na edição passada|edição anterior|naquela altura|naquela ocasião|à época|da última vez|no mês passado|no mês anterior|mesmo período
        |igual período|período homólogo|no balanço anterior|no boletim anterior|na vizinha|no vizinho|da vizinha|do vizinho|dessa vez|daquela vez
        |um caso semelhante|caso parecido|noutro|em outro caso|ao ano passado|na véspera
    """),
    foreseen=any_of("""
        prevê|previa|previam|previst*|previsão|previsões|espera|esperam|esperava|esperavam|estimava|estimavam|calculava|calculavam|projet*|project*
        |prognóstic*|meta|objetivo|objectivo|planeja*|planeia*|planead*|planejad*|orçamentad*|orçad*|pretend*|confia em|aspira*|sondagem|sondagens
        |pesquisa*|boca de urna|à boca das urnas|antecipava|devia|deviam|deveria|deveriam|apontava|apontavam|pede|pedem|pedia|pediam|exige|exigem
        |reivindica*|oferece|ofereceu|cenário*
    """),
    dissent=any_of("""
        contradi*|contraditóri*|discord*|diverg*|difere*|em discussão|disput*|controver*|controvérsia*|polémic*|polêmic*|outra coisa|a mesma coisa
        |outra versão|outras versões|outra história|outro número|outros números|outra data|outra resposta|outras datas|outra conta|outras contas
        |versão diferente|versões diferentes|datas diferentes|números diferentes|contas diferentes|bem diferente|muito diferente|de forma diferente
        |desment*|nega|negou|negam|negaram|rejeita que|rejeitou que|não bate*|não coincid*|confusão|incógnita|mistério|enigma|incerteza*|é falso
        |é falsa|falso que|não é verdade|guerra de números|não se entendem|não há acordo|desacordo|contrap*|refut*|rebat*|contraria|contrariou
        |há ou não|não é claro|não é assim|não foi assim|eleva* o número|elevou o número|reduz* o número|reduziu o número|põe* em dúvida|pôs em dúvida
        |o contrário|dúvida|dúvidas|está mentindo|está a mentir|questiona*|contesta*
    """),
    contrast=any_of("""
        eleva* para|reduz* para|já o|já a|já os|já as|por outro lado|no entanto|entretanto|porém|contudo|todavia|pelo contrário|ao contrário
        |em contraste|por seu lado|por sua vez|por seu turno|mas|enquanto|ao passo que|diferentemente|face a|embora|senão
    """),
    conditions=words_of("se caso"),
    without=words_of("sem"),
)

JOINING = leads("""
    jog*|assin*|vai|irá|ruma|rumou|transfer*|reforça|reforçará|acert*|acord*|compromete*|muda*|mudou-se|trein*|treinará|emprestad*|apresent*|vestir*
""", "no|na|pelo|pela|para o|para a|para|com|com o|com a|ao|à|em", at_once="novo clube será|nova equipa será|novo time será|novo clube é|novo destino será")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            não há data|não há ainda data|ainda não há data|não há nenhuma data|sem data|não tem data|não têm data|nenhuma data|data ... não
            |data por definir|data ... por definir|data ... a definir|data ... por marcar|sem previsão|não há previsão|não tem previsão|não há prazo
            |sem prazo|sem calendário|não há calendário|não se sabe quando|não sabe quando|não sabem quando|desconhece quando|quando ... não
            |não foi marcad*|não está marcad*|não se compromete com data*|não avançou data*|não quis avançar data*|não deu data*|não definiu data
            |não fixou data|por agendar
        """),
        "quantity": any_of("""
            não há números|sem números|não há número|não se sabe quant*|não sabe quant*|não sabem quant*|desconhece quant*|desconhece-se quant*
            |desconhece-se o número|desconhece o número|número ... não se|número exato|número exacto|número ao certo|não há balanço|não há contagem
            |não há levantamento|não foi contabilizad*|não foram contabilizad*|por contabilizar|não foi quantificad*|por quantificar
            |não é possível quantificar|impossível quantificar|impossível dizer quant*|não é possível dizer quant*|não deu números|não avançou números
            |não há estimativa*|não tem estimativa*
        """),
        "place": any_of("""
            não se sabe onde|não sabe onde|não sabem onde|desconhece onde|desconhece-se onde|desconhece-se o paradeiro|paradeiro ... desconhecid*
            |onde ... não|local ... por definir|local ... não|sede ... por definir|sem local|não há local|nenhum local|localização ... não
        """),
        "identity": any_of("""
            não se sabe quem|não sabe quem|não sabem quem|desconhece quem|desconhece-se quem|quem ... não|identidade ... não
            |desconhece-se a identidade|por identificar|não foi identificad*|não foram identificad*|não há candidato*|não há nome*|nenhum nome
            |ninguém foi|não há sucessor*|nome ... não
        """),
        "status": any_of("""
            não há decisão|não foi decidid*|nada está decidido|nada decidido|não está decidido|por decidir|decisão ... pendente|não se sabe se
            |não sabe se|não sabem se|desconhece se|desconhece-se se|não pode confirmar|não podem confirmar|não pôde confirmar|não confirma
            |não confirmou|não confirmam|não foi confirmad*|não está confirmad*|por confirmar|sem confirmação|não há confirmação|não há informação
            |não há informações|não tem informaç*|não dispõe de informaç*|não tem conhecimento|é cedo para|é prematuro|está por ver|não há acordo
            |nada assinado|não há nada assinado|não é claro|não está claro|indefinid*
        """),
    },
    open=OPEN,
    undone=any_of("nada assinado|não há nada assinado|nada fechado"),
    joining=JOINING,
    at=words_of("em no na nos nas num numa a ao à junto perto frente desde sobre entre sob pelo pela ante contra"),
    stop=words_of("""
        partir abril acordo afirmou agora agosto ainda algo alguma algumas alguns alguém além amanhã anos ante antes aquela aquele aqueles aqui assim
        até bilhões cada caso centenas cento cerca cinco como conforme contra contudo cuja cujo dada dado dados data declarou dentro depois desde
        desta deste destes deve devem deveria dezembro dia dias disse disseram dito diz dizem domingo durante dólares ela elas eles entre então eram
        essa essas esse esses esta estar estas estava estavam este estes estou está estão euros explicou fazer feita feito fevereiro fez fica ficou
        foi fonte fontes foram garantiu grande havia hoje hora horas informou isso isto jamais janeiro julho junho junto lado madrugada maio maior
        mais manhã março mas meio melhor menos meses mesma mesmo mil milhão milhões minutos muita muito muitos mês nada nenhum nenhuma nesta neste
        ninguém noite nossa nosso nova nove novembro novo numa nunca número números oito onde ontem outra outras outro outros outubro para parte pela
        pelas pelo pelos pode podem poder poderia porque porém primeira primeiro própria próprio quais qual quando quanto quarta quarta-feira quase
        quatro quem quinta quinta-feira reais santa santo segunda segunda-feira segundo seis sejam semana semanas sempre sendo seria será serão sete
        setembro seus sexta sexta-feira sido sobre somente suas sábado são também tanto tarde tendo tenha terça terça-feira tinha tinham tiver toda
        todas todo todos trás três uma umas vai versão vezes vila você vocês várias vários
    """),
    weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    months=("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
    date="{weekday}, {day} de {month} de {year}",
    questions={"date": "quando?", "quantity": "quanto?", "status": "é assim?", "place": "onde?", "identity": "quem?"},
    whither="para onde?",
    counting=((re.compile(r".*(?:as|ções|sões|dades)$|mulheres|mães", re.IGNORECASE), "quantas?"), (re.compile(r"."), "quantos?")),
    acting=ends("ar er ir ou eu iu aram eram iram ará erá irá ava avam ando endo"),
    reasons={
        "date": "As datas não coincidem e vêm de fontes diferentes.",
        "quantity": "Os números não podem estar ambos certos e vêm de fontes diferentes.",
        "status": "As afirmações excluem-se e vêm de fontes diferentes.",
        "place": "Os lugares são diferentes e vêm de fontes diferentes.",
        "identity": "Os nomes são diferentes e vêm de fontes diferentes.",
    },
    open_reason="Uma fonte dá uma resposta; outra diz que ainda não há.",
    open_text="por definir",
    denied_text="desmentido",
    told_text="afirmado",
    headline_text="Título",
    citing_text=", que cita {source}",
    kin=kin("""
        mort* morr* falec* óbito*
        ferid* ferimento* lesionad*
        captur* recaptur* detid* detenç* deteve* detiver* detent* prisão* prisões* prend* pres[oa]s?
        libert* liberd* solt[oa]s? livre*
        naufr* afund* fundo
        aparelho* helicóptero* avião aeronave* avioneta*
        volante conduz* dirigia condutor*
        encontr* achad* localiz* resgatad*
        queda* caiu* caíram* cair* despenh* despiste* despist*
        incêndi* fogo* chamas*
        abr* abert* inaugur* reabr* reabert* estre*
        começ* inici* iníci* arranc*
        termin* acab* finaliz* conclu* encerr*
        fech* encerr*
        mult* coima* sanç*
        reun*
        vota* voto* sufrág* eleiç* eleit*
        pag* preço* cust* desembols* depositad* crédito*
        compr* adquir* aquisi* vend*
        grev* paralisa* adesão*
        assist* particip* manifest* concentr* protest*
        ataq* ataca* ataco* bombarde* ofensiva*
        cheg*
        saíd* saiu* sairam* partiu* partid* zarp* descol* decol*
        nomead* nomeaç* nomeou* design* indicad*
        demit* demiss* renunci* renúnci*
        assin*
        acord* pact*
        obra* constru*
        fug* foge* escap* evad*
        roub* furt* assalt*
        escol* colégi*
        estrad* rodovi*
        ponte* viadut*
        barco* navio* pesqueir* embarcaç* traineir* ferry* balsa*
        avião* aviões* aeronav* aparelho* monomotor* bimotor* voo* helicóptero*
        carro* veícul* automóv* viatura*
        govern*
        prefeit* câmara* autarqu* municíp* municip*
        inunda* cheia* enchente* alag*
        terramot* terremot* sismo* sísm* abalo* tremor*
        tempestade* temporal* furacão* ciclone*
        concert* show shows espetáculo* espectáculo* recital*
        jogo* partida*
        operad* operou* cirurg* bloco*
        entreg*
        aterr* pous* desceu*
        suspen* cancel* anul*
        casas* moradi* habitaç*
        empreg* despedi* demissões* vagas*
        salári* ordenad* vencimento*
        doent* contagi* infe[ct]*
        conduz* condut* volante* dirig* motorista*
        receb*
        lote* carregamento* remessa*
        disput* realiz* decidid* jogad* acontec* será
        detet* detect* descobr* perceb*
        invas* invadi* hacker* ciberataq*
        trabalhador* funcionári* operári*
    """),
    opposites=(
        (
            any_of("abert*|abre|abrem|abrirá|abrirão|abriu|reabr*|operacional|funciona|funcionam|funcionará"),
            any_of("fechad*|fecha|fecham|fechará|fechou|encerrad*|encerra|encerrou|interditad*"),
        ),
        (
            any_of("libertad*|liberad*|solto|solta|soltos|livre|livres|em liberdade"),
            any_of("em poder de|em poder dos|sequestrad*|raptad*|refém|reféns|cativ*|nas mãos de|nas mãos dos|em cativeiro|preso|presa|presos|na prisão|detid*|na cadeia"),
        ),
        (any_of("detid*|deteve|detiveram|preso|presa|presos|prendeu|capturad*"), any_of("foragid*|fugitiv*|em fuga|em parte incerta|à solta|em liberdade")),
        (any_of("vivo|viva|vivos|vivas|com vida|sobreviv*|ileso|ilesa|ilesos"), any_of("mort*|falec*|morreu|morreram|sem vida")),
        (
            any_of("demit*|demissão|renunci*|renúncia|deixa o cargo|deixará o cargo|abandona o cargo"),
            any_of("continua no cargo|continuará no cargo|segue no cargo|permanece no cargo|mantém-se no cargo|fica no cargo"),
        ),
        (
            any_of("suspens*|suspendeu|suspende|cancelad*|cancela|cancelou|anulad*|anulou"),
            any_of("vai realizar-se|realiza-se|será realizad*|mantém-se|está mantid*|mantid*|vai em frente|segue de pé|avança|conforme previsto|como previsto"),
        ),
        (any_of("potável|própria|segura|seguro"), any_of("contaminad*|imprópri*|tóxic*|perigos*|poluíd*")),
        (any_of("fora de perigo|estável|leve|leves|ligeir*"), any_of("grave|graves|crítico|crítica")),
        (any_of("afundad*|naufrag*|afundou"), any_of("a flutuar|flutua|à tona")),
        (
            any_of("termin*|desconvoc*|encerrad*|acabou|foi suspensa|foi levantada|chegou ao fim"),
            any_of("continua*|prossegue*|mantém-se|se mantém|mantêm-se|vai continuar"),
        ),
        (
            any_of("intact*|íntegr*|sem danos|resistiu|aguentou|de pé"),
            any_of("rompe*|rompimento|rutura|ruptura|desab*|colaps*|cedeu|ruiu|danificad*|destruíd*|danos|estragos"),
        ),
        (
            any_of("controlad*|extint*|dominad*|apagad*|debelad*|circunscrit*"),
            any_of("fora de controlo|fora de controle|descontrolad*|sem controle|ativo|activo|avança|lavra|continua a arder"),
        ),
        (
            any_of("restabelecid*|reposto|reposta|normalizad*|restaurad*"),
            any_of("cortad*|interrompid*|às escuras|sem luz|sem água|sem energia|sem abastecimento"),
        ),
        (any_of("aceitou|aceitaram|aceite|aceita|aprovou|aprovad*|aprova"), any_of("rejeitou|rejeitaram|rejeitad*|rejeita|recusou|recusad*|recusa")),
        (
            any_of("assinad*|assinou|assinaram|há acordo|acordo fechado|chegaram a acordo|chegaram a um acordo"),
            any_of("por assinar|não há acordo|sem acordo|rutura|ruptura|falta assinar"),
        ),
        (
            any_of("retirou-se|retiraram-se|se retirou|se retiraram|abandonou|abandonaram|saiu de|saiu do|saiu da|saíram de|saíram do|saíram da|deixou o|deixou a|deixaram o|deixaram a"),
            any_of("continua em|continua no|continua na|continuam em|continuam no|continuam na|permanece*|segue no|segue na|seguem no|seguem na|mantém-se no|mantém-se na"),
        ),
        (any_of("fora da|fora do|a salvo|resgatad*"), any_of("dentro da|dentro do|soterrad*|pres* na|pres* no|sob os escombros")),
        (any_of("evacuad*|retirad*"), any_of("continuam dentro|permanecem dentro|por evacuar|continuam em casa")),
        (any_of("operad*|operaram|operou"), any_of("por operar|à espera de ser operad*|à espera de cirurgia|na lista de espera|na fila")),
    ),
    generic=words_of("aparelho edifício estrutura obra prédio veículo"),
    asks={
        "date": any_of("quando|data|datas|que dia|dia|início|começo|abertura|inauguração|chegada"),
        "quantity": any_of("quanto*|quanta*|número|números|preço|custo|contagem|contas|público|adesão"),
        "place": any_of("onde|aonde|local|lugar|sítio|localização|paradeiro|sede"), "identity": any_of("para onde|aonde|quem|autor|autoria|identidade|qual"),
        "status": any_of("se|ou não|sim ou não|abre|há"),
    },
    differ=any_of("""
        contradiz*|contradizem-se|contraditóri*|versões contraditórias|versões diferentes|versões opostas|versões divergentes|discordam|divergem
        |divergência*|diferem|não coincidem|não se entendem|não batem|guerra de números|choque de versões|confusão|contas diferentes|datas diferentes
        |números diferentes|a mesma coisa|contam outra história|juram outra coisa|não há acordo|motivo de discussão|em discussão|polémica sobre
        |polêmica sobre|controverso|controversa|incógnita|gera dúvida*|dúvidas sobre|dúvida sobre|depende de a quem|depende de quem
    """),
)
