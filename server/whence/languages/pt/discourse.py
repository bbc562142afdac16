"""What Portuguese says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse
from whence.languages.shared.words import inflected

_DONE = "o a os as"

DISCOURSE = discourse(
    {
        "shot": "tiroteio tiroteios disparos | " + inflected("balead alvejad", _DONE),
        "killed": "assassinato assassinatos assassínio homicídio crime chacina | matou mataram assassinou " + inflected("assassinad mort", _DONE),
        "stabbed": "esfaqueamento | " + inflected("esfaquead", _DONE),
        "died": "morte falecimento óbito | morreu morreram faleceu faleceram",
        "bombed": "atentado atentados bombardeio bombardeamento",
        "exploded": "explosão explosões | explodiu explodiram",
        "attacked": "ataque ataques agressão emboscada | atacou atacaram " + inflected("atacad", _DONE),
        "crashed": "acidente acidentes colisão choque descarrilamento desastre | descarrilou colidiu colidiram bateu despenhou",
        "sank": "naufrágio afundamento | naufragou naufragaram afundou",
        "collapsed": "desabamento colapso derrocada desmoronamento | desabou desabaram ruiu desmoronou",
        "burned": "incêndio incêndios fogo | ardeu arderam queimou incendiou " + inflected("queimad incendiad", _DONE),
        "quake": "terremoto terramoto sismo tremor",
        "storm": "tempestade temporal furacão ciclone tufão vendaval",
        "flooded": "inundação inundações enchente enchentes cheia cheias | inundou alagou " + inflected("inundad alagad", _DONE),
        "erupted": "erupção",
        "arrested": "detenção prisão detenções captura | prendeu prenderam deteve detiveram capturou " + inflected("detid pres capturad", _DONE),
        "abducted": "sequestro rapto | sequestrou " + inflected("sequestrad raptad", _DONE),
        "raided": "buscas rusga operação",
        "invaded": "invasão | invadiu invadiram",
        "escaped": "fuga evasão | fugiu fugiram escapou",
        "vanished": "desaparecimento sumiço | desapareceu desapareceram sumiu " + inflected("desaparecid", _DONE),
        "robbed": "roubo furto assalto assaltos | roubou roubaram assaltou assaltaram furtou " + inflected("roubad assaltad furtad", _DONE),
        "convicted": "condenação | condenou " + inflected("condenad", _DONE),
        "ruled": "sentença veredicto veredito acórdão julgamento",
        "elected": "eleição eleições pleito | elegeu " + inflected("eleit", _DONE),
        "voted": "votação referendo | votou votaram",
        "resigned": "demissão renúncia | demitiu renunciou",
        "overthrown": "golpe | derrubou " + inflected("derrubad depost", _DONE),
        "struck": "greve paralisação",
        "wed": "casamento | casou casaram",
        "buried": "enterro funeral velório | enterrou " + inflected("enterrad sepultad", _DONE),
        "launched": "lançamento | lançou " + inflected("lançad", _DONE),
        "opened": "inauguração abertura | inaugurou inauguraram " + inflected("inaugurad", _DONE),
    },
    says="""
        disse disseram dito afirmou afirmaram declarou declararam anunciou anunciaram anunciado informou informaram garantiu explicou confirmou confirmaram confirmado comunicou avisou
        referiu revelou escreveu escreveram escrito prometeu assegurou acrescentou adiantou salientou publicou tuitou indicou
    """,
    tells="respondeu admitiu reconheceu contou relatou carta comunicado entrevista mensagem coletiva conferência nota depoimento",
    message="mensagem mensagens post publicação tuíte tweet sms e-mail redes",
    adds="acrescentou prosseguiu adiantou",
    befalls="ocorreu ocorreram aconteceu aconteceram deu registrou registou houve começou teve realizou atingiu sacudiu",
    hearing="tribunal julgamento réu ré réus arguido arguida arguidos juiz juíza juízes promotor promotora procurador testemunha testemunhas júri audiência acusado acusada defesa",
    proceedings="suspendeu adiou audiência veredicto veredito condenou deliberou deliberaram sessão alegações",
    witness="testemunhas testemunha informações visto viu imagens apelo contactar",
    sequel="seguido seguida",
    birth="nasceu nascido nascida nascer",
    bounds="desde até",
    recurring="recolher horário horários",
    usual="habitualmente geralmente normalmente sempre costuma costumam",
    forbids="proíbe proibido proibida permitido permitida",
    own_news="anúncio notícia decisão comunicado declaração", comes="chega surge chegou",
    of_each_year="jogos olimpíadas mundial copa europeu eleições festival campeonato",
)
