"""What Spanish says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse
from whence.languages.shared.words import inflected

_DONE = "o a os as"

DISCOURSE = discourse(
    {
        "shot": "tiroteo tiroteos balacera | tirotead" + inflected("tirotead", _DONE),
        "killed": "asesinato asesinatos homicidio matanza crimen muerte | mató mataron asesinó asesinaron " + inflected("asesinad matad", _DONE),
        "stabbed": "apuñalamiento | " + inflected("apuñalad acuchillad", _DONE),
        "died": "fallecimiento deceso | murió murieron falleció fallecieron fallecido muerto",
        "bombed": "atentado atentados bombardeo bombardeos",
        "exploded": "explosión explosiones estallido deflagración | explotó explotaron estalló estallaron",
        "attacked": "ataque ataques agresión emboscada | atacó atacaron " + inflected("atacad", _DONE),
        "crashed": "accidente accidentes choque siniestro colisión descarrilamiento | chocó chocaron descarriló descarrilaron estrelló estrellaron",
        "sank": "naufragio hundimiento | naufragó naufragaron hundió",
        "collapsed": "derrumbe colapso desplome | derrumbó derrumbaron desplomó colapsó",
        "burned": "incendio incendios fuego | ardió ardieron incendió " + inflected("quemad incendiad", _DONE),
        "quake": "terremoto terremotos sismo seísmo temblor",
        "storm": "tormenta huracán temporal tifón ciclón",
        "flooded": "inundación inundaciones riada crecida | inundó inundaron " + inflected("inundad", _DONE),
        "erupted": "erupción",
        "arrested": "detención detenciones arresto captura | detuvo detuvieron arrestó arrestaron capturó " + inflected("detenid arrestad capturad", _DONE),
        "abducted": "secuestro rapto | secuestró secuestraron " + inflected("secuestrad", _DONE),
        "raided": "redada allanamiento registro | allanó allanaron " + inflected("allanad", _DONE),
        "invaded": "invasión | invadió invadieron",
        "escaped": "fuga huida | escapó escaparon fugó fugaron",
        "vanished": "desaparición | desapareció desaparecieron " + inflected("desaparecid", _DONE),
        "robbed": "robo atraco asalto hurto | robó robaron atracó asaltó asaltaron " + inflected("robad atracad asaltad", _DONE),
        "convicted": "condena | condenó " + inflected("condenad", _DONE),
        "ruled": "sentencia fallo veredicto",
        "elected": "elección elecciones comicios | eligió eligieron " + inflected("elegid", _DONE),
        "voted": "votación referéndum consulta | votó votaron",
        "resigned": "dimisión renuncia | dimitió renunció",
        "overthrown": "golpe derrocamiento | derrocó " + inflected("derrocad", _DONE),
        "struck": "huelga paro",
        "wed": "boda matrimonio | casó casaron",
        "buried": "entierro funeral sepelio | enterró " + inflected("enterrad sepultad", _DONE),
        "launched": "lanzamiento | lanzó " + inflected("lanzad", _DONE),
        "opened": "inauguración apertura | inauguró inauguraron " + inflected("inaugurad", _DONE),
    },
    says="""
        dijo dijeron dicho afirmó afirmaron afirmado declaró declararon anunció anunciaron anunciado informó informaron informado aseguró aseguraron señaló explicó indicó indicaron
        confirmó confirmaron confirmado comunicó comunicado advirtió escribió escribieron escrito prometió sostuvo manifestó agregó añadió precisó reiteró tuiteó publicó
    """,
    tells="respondió contestó admitió reconoció relató contó carta comunicado entrevista mensaje rueda conferencia declaraciones declaración",
    message="mensaje mensajes correo tuit publicación sms redes",
    adds="añadió agregó añadieron",
    befalls="ocurrió ocurrieron produjo produjeron sucedió registró tuvo ocurrido celebró celebraron comenzó empezó originó declaró hubo sacudió",
    hearing="juicio tribunal audiencia acusado acusada acusados juez jueza jueces fiscal fiscalía testigo testigos magistrada magistrado vista procesado jurado imputado",
    proceedings="suspendió aplazó vista veredicto condenó deliberó deliberaron reanudó sesión sala",
    witness="testigos testigo información llamar haya visto imágenes ruega colaboración",
    sequel="seguido seguida",
    birth="nació nacido nacida nacer",
    bounds="desde hasta",
    recurring="toque horario horarios",
    usual="habitualmente generalmente normalmente siempre suele suelen",
    forbids="prohíbe prohibido prohibida permitido",
    own_news="anuncio noticia decisión comunicado declaración medida", comes="llega llegó llegan",
    of_each_year="juegos olimpiada mundial eurocopa elecciones festival campeonato",
)
