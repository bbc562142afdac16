"""The French words by which accounts are told: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.fr.open_questions import OPEN
from whence.languages.fr.words import WORDS
from whence.languages.shared.accounts import (
    also,
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

_FINITE = "e ent ait aient a èrent é"
"""Endings of the verbs in -er: the third person's present, imperfect and past, and the participle."""
_REGULAR = """
    affirm ajout argu argument assèn assur attest avou certifi clam confess confi confirm considér déclar déplor détaill expliqu fulmin indiqu insist
    ironis jur justifi martel
    nuanc object observ précis prétext proclam rapport rassur regrett relat rétorqu ripost signal soulign tempêt témoign tweet
"""
_PRESENT = """
    admet admettent annonce annoncent apprend apprennent assène avertissent avertit balaie balaient commente commentent concède concèdent considère
    considèrent constate constatent
    conteste contestent contredisent contredit corrige corrigent déclare dément démentent disent dit enchaîne exclame écrit écrivent glisse glissent
    informe informent lit
    maintiennent maintient nie nient oppose opposent précise prétend prétendent préviennent prévient reconnaissent reconnaît rectifie rectifient
    rejette rejettent renchérit réfute
    réfutent répète répètent réplique répliquent répond répondent résume résument révèle révèlent souffle soufflent soutiennent soutient stipule
    suggère tempère tonne
"""
_PAST = """
    admis admit annoncèrent annoncé annonça appris apprit argué assené asséné averti commenté concédé contesté contredit corrigé déclaré démenti
    démentit dirent disaient disait
    enchaîné écrit écrivait écrivirent glissé indiqué informé lança maintenu maintint nia nié opposé précisé prétendit prétendu prévenu prévint publié
    reconnu reconnut rectifié
    refusé rejeté réagi réfuté répéta répété répliquait répliqué répondait répondit répondu résumé rétorqué révéla révélé soufflé soutenaient
    soutenait soutenu soutint stipulé
    suggéré tranché
"""
_WEAK = """
    affiche affichent agace alarme alarmé aligne amuse amusé attend attendent attribue attribuent avance avancent avancé calcule calculent calculé
    chiffre chiffrent chiffré
    comptabilise comptabilisent comptabilisé comptaient comptait compté confie craignent craint crédite crie croient croit date datent daté demande
    demandent demandé dédramatise
    défend défendu dénombre dénombrent dénombré dénonce dénoncent dénoncé désigne désignent désigné désole désolé détermine donne donnent donné
    enregistre enregistrent enregistré
    espère espèrent estimait estime estiment estimé exige exigent écrie ému étonne étonné évalue évaluent évalué évoque évoquent évoqué félicite
    félicité fixe fixent fixé fustige
    fustigent imagine impute imputent indigne indigné inquiète inquiété insurge insurgé juge jugent jugé jure lance lancent lancé lancés localise
    localisent localisé martèle
    martèlent mentionne mentionnent mentionné mesure mesuré montrent nomme nomment parlaient parlait parle parlent parlé penche pensait pense pensent
    perçoit place placent placé
    plaide plaident plaidé pointe pointent prédit préfère prévoient prévoit promet promettent promis pronostique proteste protestent protesté raconte
    racontent raconté rappelé
    rappelle rappellent recense recensent recensé redoute redoutent relève relèvent renvoie renvoient repousse requiert retiennent retient réagissent
    réagit réclame réclament
    emporte emporté enrage fâche grince lâche lâché peste pesté râle parié prévu redouté réclamé relevé totalisé tablé réjoui réjouit revendique
    revendiquent revendiqué sait savent situe situent situé songe soupire sourit table tablent targue targué tiennent tient tonne totalise tranche
    veulent veut voient voit
"""
_PHRASES = """
    fait état|font état|faisait état|faisaient état|fit état|fait savoir|font savoir|faisait savoir|fit savoir|fait valoir|font valoir|faisait valoir
    |fait part|fait observer|font observer|fait remarquer|laisse entendre|laissé entendre
    |met en avant|mettent en avant|mis en avant|tient à préciser|tenu à préciser|rendu public|campe sur|campent sur|croit savoir|croient savoir
    |en compte|en comptent|en a compté|en dénombre|en recense|s'inscrit en faux|s'est inscrit en faux
"""
"""Words of saying of more than one word."""
_OFFICES = """
    adjoint à|adjointe à|adjoint au|adjointe au|adjoint aux|adjointe aux|adjoint chargé|adjointe chargée|compte rendu|compte-rendu|conseiller à
    |conseillère à|commissaire à|commissaire au|commissaire aux|candidat à|candidate à|en chef|délégué à|déléguée à|délégué au|déléguée au|délégué aux
    |déléguée aux
    |ministre chargé|ministre déléguée à|ministre délégué à|ministre délégué aux|secrétaire à
"""
"""Nouns that go on with what is a preposition elsewhere."""
_THIS = "c'est ce qu'|c'est ce que"
"""What stands for the sentence before: "C'est ce qu'a indiqué la préfecture"."""
_ADVERBS = """
    à leur tour|à son tour|au contraire|cette fois|d'abord|d'ailleurs|d'ores et déjà|dans la foulée|de leur côté|de son côté|depuis lors|en outre
    |en revanche|en substance|par ailleurs|pour leur part|pour sa part|quant à elle|quant à elles|quant à eux|quant à lui|sans détour
    |sur place|tout de même
"""
_CONJUGATED = f"{inflected(_REGULAR, _FINITE)} {_PRESENT} {_PAST}"
_PRONOUNS = "il elle ils elles on"
_TURNED = " ".join(f"{verb}-{middle}{pronoun}" for verb in f"{_CONJUGATED} {_WEAK}".split() for pronoun in _PRONOUNS.split() for middle in ("", "t-") if bool(middle) == verb.endswith(("e", "a")))
"""The present with its subject behind it: "explique-t-elle", "dit-il"."""
_HAVE_TURNED = " ".join(f"{verb}-{pronoun}" for verb in ("a-t", "avait", "ont", "avaient", "aurait", "fait", "est", "s'est") for pronoun in _PRONOUNS.split())

_KNOWING = """
    CFDT CGT CFTC Croix-Rouge FO FSU FNSEA Greenpeace Insee Medef OMS ONU Solidaires Unicef Unsa WWF agence association autorités avocat avocate
    bureau capitaine chercheur chercheuse collectif colonel comité chambre commandant commissaire commissariat commission compagnie conservateur
    conservatrice constructeur cour défense département directeur direction directrice entraîneur expert experte économiste fédération gendarmerie
    gendarmes général gouvernement historien
    historienne inspection institut ligue maire mairesse mairie médecin ministère ministre observatoire office ONG opposition organisateurs parquet
    police pompiers porte-parole préfecture
    préfet préfète président présidente procureur procureure région régie secouristes sélectionneur syndicat syndicats tribunal union ville
"""
"""Who is one to know, behind "pour" at the beginning of a sentence."""

VOICES = VoiceWords(
    says=words_of(f"{_CONJUGATED} {_TURNED}") | phrases_of(_PHRASES),
    helpers=words_of(f"""
        a ainsi alors aura auraient avoir être aurait auront aussi aussitôt avaient avait ayant bien brièvement catégoriquement cependant certes
        clairement devait déjà désormais doit en
        encore enfin ensuite est eut également étaient était étant été fermement finalement furent fut immédiatement laconiquement n' ne nettement
        notamment officiellement ont pas
        peut plus plutôt pourtant pouvait prudemment publiquement quasi récemment s' se sera seraient serait seront seulement sèchement simplement
        sobrement sont succinctement
        toujours toutefois très veut vient vite vivement voulait y {_HAVE_TURNED}
    """) | phrases_of(_ADVERBS),
    according=opens("""
        selon|d'après|suivant|aux dires|au dire|de l'avis|à en croire|si l'on en croit|aux yeux|du point de vue|de l'aveu|de source|de sources|du côté
        |aux termes|au vu|à lire|à la lecture|à entendre|à écouter|sur la foi|d'après les chiffres|selon les chiffres|selon les termes|dixit|côté
        |selon le communiqué de|selon un communiqué de|dans un communiqué de|d'après un communiqué de|dans un message de|de l'avis même
    """, before_some="Pour", nouns=_KNOWING),
    according_behind=words_of("dixit"),
    citing=opens("""
        citant|en citant|et cite|qui cite|qui citait|et citait|s'appuyant sur|en s'appuyant sur|s'appuie sur|s'appuyait sur|se fondant sur
        |en se fondant sur|se fonde sur|en se basant sur|se basant sur|se réfère à|se référant à|en se référant à|invoquant|en invoquant|sur la foi de
        |sur la base de|reprenant|relayant|se réclamant de|renvoie à|renvoyant à
        |cité par|citée par|cités par|cités dans|cité dans
    """),
    that=words_of("que qu'"),
    pronouns=words_of("il elle ils elles on je nous ce celui celle ceux celui-ci celle-ci ceux-ci celles-ci eux lui lui-même elle-même ça cela"),
    determiners=words_of("""
        le la les l' un une des du au aux son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces deux trois plusieurs certains
        certaines quelques aucun aucune
    """),
    links=words_of("de du des d' et &"),
    prepositions=words_of("""
        afin après au auprès autour aux avant avec à chez contacté contactée contre d'après dans depuis derrière devant dès durant entre envers face
        hormis hors interrogé interrogée invité invitée joint jointe jusqu' jusque lors malgré outre par parmi pendant près questionné questionnée
        sans sauf selon sollicité sollicitée sous suivant sur vers via voilà
    """),
    conjunctions=words_of("et mais ou où or car donc cependant toutefois pourtant néanmoins puis ni soit sinon ailleurs"),
    relatives=words_of("""
        qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel quand lorsque lorsqu' parce puisque puisqu' comme si s' tandis pendant
        alors quoique ce combien comment pourquoi quel quelle quels quelles
    """),
    weak=words_of(_WEAK),
    fused=words_of("au aux"),
    placing=words_of("désigne désignent désigné nomme nomment localise localisent localisé place placent placé situe situent situé situait"),
    this=phrases_of(_THIS),
    reported=words_of("""
        aurait auraient serait seraient devrait devraient pourrait pourraient ferait feraient irait iraient viendrait viendraient resterait
        resteraient commencerait commenceraient ouvrirait rouvrirait coûterait s'élèverait atteindrait compterait tiendrait aurait-il serait-il
        débuterait reprendrait reprendraient partirait porterait
    """),
    written=words_of("""
        lit lire figure figurent appris inscrit inscrite consigné consignée mentionné mentionnée apprend apprend-on indique-t-on précise-t-on
        explique-t-on dit-on confirme-t-on assure-t-on affirme-t-on répond-on fait-on ajoute-t-on confie-t-on souligne-t-on rappelle-t-on déclare-t-on
    """),
    within=words_of("à au aux dans chez auprès sur côté"),
    speaking_of=words_of("de d' en"),
    myself=words_of("je j' moi mon ma mes m'"),
    media=words_of("journal quotidien hebdomadaire magazine site chaîne radio agence"),
    told_as=words_of("comme ainsi"),
    also_nouns=words_of("""
        annonce écrit rapporte réplique date demande place relevé communiqué exposé table crie montre signe plaide compte attend avance demandent
        annonces juge fixe constate note estime promis condamné lit
    """),
    elided="l|d|qu|s|n|c|j|m|t|lorsqu|puisqu|quoiqu|jusqu",
    together=one_word(_PHRASES, _OFFICES, _ADVERBS, _THIS),
    turned=words_of(f"{_TURNED} {_HAVE_TURNED}"),
    tidings=words_of("annonce bilan chiffre chiffres communiqué date destination histoire lieu message nom récit réponse version versions"),
    participle=re.compile("(?:é|i|u|is)$"),
    having=words_of(f"a ont avait avaient aurait auraient aura auront eut ayant s' {_HAVE_TURNED}"),
    adjectives_behind=True,
)

_ONES = [
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
    "dix-sept", "dix-huit", "dix-neuf",
]
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt", 70: "septante", 90: "nonante"}


def _compounds() -> dict[float, str]:
    """The numbers of two words and more below a hundred: "trente-sept", "soixante-dix-huit", "quatre-vingts"."""
    found: dict[float, list[str]] = {17: ["dix-sept"], 18: ["dix-huit"], 19: ["dix-neuf"], 80: ["quatre-vingts"]}
    for ten, name in _TENS.items():
        for one, small in enumerate(_ONES, 1):
            if one < 10 or name in ("soixante", "quatre-vingt"):
                found.setdefault(ten + one, []).extend([f"{name}-{small}", f"{name}-et-{small}"])
    return {number: " ".join(names) for number, names in found.items()}


_ROUND = {
    8: "huitaine", 10: "dizaine", 12: "douzaine", 15: "quinzaine", 20: "vingtaine", 30: "trentaine", 40: "quarantaine", 50: "cinquantaine",
    60: "soixantaine", 100: "centaine", 1000: "millier",
}
"""What stands behind "une" and is as exact as "about"."""

FIGURES = FigureWords(
    numbers=number_words(WORDS, {number: " ".join([_compounds().get(number, ""), _ROUND.get(int(number), "")]) for number in [*_compounds(), *_ROUND]} | {100: "cent centaine"}),
    scales={
        "cent": 100.0, "cents": 100.0, "mille": 1e3, "millier": 1e3, "milliers": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
        "milliards": 1e9, "md": 1e9, "mds": 1e9,
    },
    units=units(
        EUR="euro euros", CHF="franc_suisse francs_suisses", USD="dollar dollars dollars_américains", GBP="livre_sterling livres_sterling",
        CAD="dollars_canadiens", FCFA="francs_cfa fcfa", francs="franc francs",
        km="kilomètre kilomètres", m="mètre mètres", cm="centimètre centimètres", mm="millimètre millimètres", t="tonne tonnes",
        kg="kilo kilos kilogramme kilogrammes", g="gramme grammes", l="litre litres", hl="hectolitre hectolitres", ha="hectare hectares",
        **{"%": "pour_cent pourcent", "pp": "point points points_de_pourcentage", "km²": "kilomètres_carrés", "m²": "mètres_carrés mètre_carré", "m³": "mètres_cubes mètre_cube", "°C": "degré degrés", "km/h": "kilomètres-heure",
        "h": "heure heures", "min": "minute minutes", "s": "seconde secondes", "d": "jour jours", "month": "mois", "year": "an ans année années", "MW": "mégawatt mégawatts", "GW": "gigawatt gigawatts", "kWh": "kilowattheures"},
    ),
    people=begins(r"""
        automobiliste bébé nourrisson
        (?:ils|elles|eux)\b abonn acteurs adhérent administré adolescent adulte agent agriculteur agricultrice ambulancier ancien apprenti arrestation artiste assistant athlète
        âmes bénéficiaire bénévole blessé cadavre cadre candidat cas chauffeur cheminot chômeur citoyen clandestin client collaborateur collégien
        combattant concitoyen conducteur
        corps croisiériste cycliste demandeur décès défunt délégué déplacé détenu disparu docker dossard douanier emploi employé enfant enseignant
        exposant expulsé électeur élève
        élu étudiant évacué femme festivalier fidèle fille fonctionnaire garçon gardé gendarme gens grévist habitant homme hospitalisé individu
        infecté infirm insoumis insurgé
        internaute interpell intérimaire invité jeune joueur licenciement licenciements licencié lycéen malade manifestant marcheur marin matelot
        membre médecin migrant militaire
        militant mineur mobilisé mort naufragé noyé occupant otage ouvrier participant passager patient pensionnaire personne pèlerin piéton policier
        pompier poste postes
        prisonnier professeur public randonneur recrue rescapé retraité réfugié résident résistant riverain saisonnier salarié sans-abri sans-papiers
        secouriste sinistré skieur
        soignant soldat spectateur stagiaire supporter supporteur suspect sympathisant syndiqué touriste travailleur tué usager vacancier victime vies
        villageois visiteur
        volontaire votant voyageur
    """),
    sorts=(
        begins(r"enfant bébé nourrisson nouveau-né élève écolier collégien lycéen garçon fille"),
        begins(r"femme mère"),
        begins(r"policier gendarme"),
        begins(r"pompier secouriste sauveteur"),
        begins(r"soldat militaire"),
        begins(r"rebelle combattant insurgé"),
        begins(r"médecin infirm soignant"),
        begins(r"automobiliste conducteur chauffeur routier"),
        begins(r"habitant riverain abonné foyer client"),
        begins(r"touriste vacancier passager voyageur"),
        begins(r"marin matelot équipage"),
        begins(r"journaliste"),
        begins(r"député élu"),
    ),
    least=before("""
        au moins|plus de|plus d'|au minimum|minimum|à tout le moins|pas moins de|bien plus de|largement plus de|un peu plus de|plus d'une|au bas mot
        |dépasse|dépassé|dépassent|supérieur à|supérieure à|au-delà de|au-dessus de|plus des|pas moins d'une|excède
    """),
    most=before("""
        au plus|maximum|au maximum|jusqu'à|moins de|moins d'|moins d'une|un peu moins de|inférieur à|inférieure à|pas plus de|pas plus d'une
        |ne dépasse pas|ne dépassent pas|n'a pas dépassé|n'excède pas|n'atteint pas|tout au plus|à peine
    """),
    about=before("""
        environ|près de|près d'une|quelque|quelques|autour de|autour des|aux alentours de|à peu près|presque|quasi|quasiment|pas loin de|une|d'une
        |l'ordre de|vers|approximativement|grosso modo|avoisine|avoisinait|avoisinent|de l'ordre de|environ une|quelque chose comme|estimé à
    """),
    parts=any_of("dont|parmi eux|parmi elles|d'entre eux|d'entre elles|parmi lesquels|parmi lesquelles|au nombre desquels|y compris"),
    of=words_of("sur parmi"),
    counters=words_of("unité unités autre autres cas exemplaire exemplaires nombre total tout"),
    of_it=any_of("n'en|en a|en ont|en avai*|en compt*|en dénombr*|en recens*|en revendiqu*|en annonc*|en évoqu*"),
)

ABOUT = SayingOfIt(
    negations=words_of("ne n' pas aucun aucune jamais rien ni nul nulle nullement aucunement non"),
    denies=any_of("""
        démen*|conteste|contestent|contesté|contestait|nie|nient|nié|niait|réfut*|rejett*|rejeté|infond*|mensong*|faux|fausse|fausses nouvelles
        |fausse nouvelle|inexact*|erroné*|pure invention|inventé* de toutes pièces|sans fondement|fantaisist*|affabulation*|rumeur|rumeurs
        |contre-vérité*|s'inscrit en faux|s'est inscrit en faux|s'inscrivent en faux|n'est pas vrai|pas exact|ne correspond pas|ne correspond à rien
        |balaie|balayé|intox
    """),
    accusation=any_of("""
        accus*|culpabilité|coupable|coupables|mis en cause|mise en cause|mis en examen|mise en examen|reproch*|imput*|innoc*|diffam*
        |faits qui lui sont|poursuivi pour|poursuivie pour|poursuivis pour
    """),
    supposed=any_of("""
        si le|si la|si les|si l'*|s'il|s'ils|si elle|si elles|si un|si une|si nous|si vous|si on|si l'on|sauf si|même si|au cas où|à condition
        |à supposer|pourrait|pourraient|peut-être|éventuel*|hypothè*|en théorie|théoriquement|dans le cas où|faute de|sous réserve|en cas de
    """),
    revised=any_of("""
        report|reporté*|repouss*|décal*|ajourn*|initialement|dans un premier temps|un premier bilan|premier bilan|bilan précédent|précédent bilan
        |bilan provisoire|rectifi*|corrig*|révis*|revu|revue|revus|revues|à la hausse|à la baisse|est passé de|est passée de|passant de|s'alourdi*
        |alourdi*|actualis*|mis à jour|mise à jour|au départ|premières estimations|première estimation|annoncé précédemment|arrondi*|bondi|a grimpé
        |grimpé à|est monté|est montée|plutôt que|au lieu d*|auparavant annoncé
    """),
    another=any_of("""
        l'an dernier|l'an passé|l'année dernière|l'année passée|l'année précédente|un an plus tôt|un an auparavant|il y a un an|l'édition précédente
        |la précédente édition|dernière édition|la saison dernière|la saison passée|la saison précédente|à l'époque|déjà été|lors du précédent
        |lors de la précédente|le précédent|un précédent|une précédente|la précédente|les précédents|semblable|similaire|analogue|contre * l'an
        |autrefois|jadis|par le passé|précédemment|la dernière fois
    """),
    foreseen=any_of("""
        prévu*|prévoi*|prévision*|attendu*|attendait|tabl*|table sur|tablait|tablent|objectif*|vise|visait|visent|escompt*|espér*|espèr*|devrait
        |devraient|devait|devaient|doit|doivent|budgété*|devis|devisé*|devisée|projet|projection*|ambition*|programmé*|requis|réclam*|demand*
        |pronosti*|d'ici à|d'ici la
    """),
    dissent=any_of("""
        contredi*|contradict*|démen*|contest*|divergen*|diverge*|désaccord*|polémi*|querelle*|bataille de|dispute*|disputé*|litig*|controvers*
        |autre version|autre chiffre|autres chiffres|autre bilan|n'y croi*|ne croi* pas|autre date|autre échéance|autre calendrier|autre réponse
        |autre lieu|autre son de cloche|autre destination|autre nom|autre histoire|autre lecture|autre explication|tout autre*|toute autre*
        |version différente|versions|différent|différente|différents|différentes|s'opposent|s'affrontent|ne s'accord*|pas d'accord|pas le même
        |pas la même|pas les mêmes|plus prudent*|plus réservé*|réplique*|répliqué|rétorque*|rétorqué|réfut*|nie|nient|s'inscrit en faux|faux|inexact*
        |flou|imbroglio|cacophonie|confusion|incohéren*|incompatibl*|inconciliabl*|loin des|loin de ce|discordan*|dissonan*|à rebours
        |ne veut pas en entendre parler|ne l'entend pas de cette oreille|n'est pas de cet avis|ne partage pas cet|au contraire|à l'inverse
        |ne correspond*|ne colle*|sème le doute|intrigue|s'emmêle*|mais où|mais quand|mais qui|mais combien
    """),
    contrast=also(any_of("""
        mais|soutient|soutiennent|maintient|maintiennent|pourtant|toutefois|cependant|néanmoins|en revanche|de son côté|de leur côté|pour sa part
        |pour leur part|quant à|quant au|quant aux|tandis que|alors que|or|plutôt|seulement|bien plus|bien moins|autrement|répond|répondent|répondu
        |tranche|à en croire
    """), "(?<=, )(?:lui|eux|elles?),"),
)

_NAMELESS = "|".join(f"{how} ... {what}" for how in ("ne", "n'*", "pas", "aucun*", "sans") for what in ("nom", "identité"))

_KIN = """
    accord accords entente pacte contrat contrats convention protocole compromis
    accueill* héberg* relog* loger logés logées
    avion avions appareil* hélicoptère* aéronef*
    accident* collision* choc percut* carambolage
    adopt* approuv* vot* votes scrutin
    arrestation* arrêté arrêtée arrêtés arrêter interpell* menott* appréhend* écrou* détenu* détention
    attaque* assaut* offensive* raid* frappe*
    blessé* blessure*
    casse* dégât* dommage* endommag* détrui* destruction*
    chantier* travaux
    chut* tomb* écras* crash*
    commenc* début* démarr* entam* lancement
    construi* construct* bâti* érig* implant* édifi*
    amende* sanction* pénalité*
    coût* coûte* prix montant facture tarif* budget
    coupure* coupé* coupés panne* rétabli* rallum*
    décès décéd* mort morts morte mortes mourir tué tués tuée tuées succomb* périr*
    démission* démissionn* quitt* départ* départs
    dirig* présiden* présider* tête
    dispar* introuvable* perdu perdue perdus
    élection* scrutins urnes municipales législatives
    élèves classe classes écoliers collégiens lycéens rentrée
    équipage marins matelots navigants
    évacu* déplacés sinistré*
    femme compagne épouse conjointe
    fermer fermé fermée fermés fermées fermeture* fermera clos close clôture
    feu incendi* flammes brasier sinistre
    grève grèves mouvement grévist* débray*
    inond* crue crues submerg*
    joueur joueurs recrue transfert transféré
    licenci* supprim* suppression* emplois postes
    livr* livraison*
    logement* habitation* maison maisons appartement*
    manif* manifest* défil* cortège* marche rassembl* protest*
    match matchs rencontre rencontres
    médecin* soignant* infirm*
    navire* bateau* ferry* cargo* paquebot* bac
    nomm* nominat* désign* successeur* succéd*
    ouvr* ouvert* rouv* réouv* inaugur* ouverture*
    pont ponts viaduc* passerelle*
    reprend* reprise repris redémarr* relanc*
    retour* revenir revien* réintégr* regagn* rentrer
    retrouv* découv* localis*
    réunion* réunir* réuni réunira sommet conférence assemblée
    route routes autoroute* chaussée circulation trafic
    sombr* coul* naufrag* chavir*
    signer signé signée signés signera signature* paraph* ratifi* conclu conclue conclus
    suspect* auteur tireur tireurs meurtrier*
    tableau toile peinture* peintre
    train trains tgv ter rame rames ligne lignes
    trêve cessez* armistice* combats
    usine* fabrique* atelier*
    vaccin* inject* dose doses
    vend* vendu* vente* cession* céder cédé cédée rachat* rachet* acquér* acqui* repreneur* acheteur* acquéreur*
    voiture* véhicule* automobile*
    volant conduisait conducteur conductrice
    voler volé* vols dérob* emport* butin cambriol* braqu*
    tenir tiendra tiendront tiendrait réunir* réuniront rencontrer* retrouver* retrouveront disput* joué* jouera
    détect* repér* aperç* constat* décel*
    intrus* pirat* cyberattaque* attaqu*
    salarié* ouvrier* employé* travailleur*
"""
"""What newsrooms call one thing by, a row each."""

_OPPOSITES = (
    (
        any_of("parti|partie|partis|appareillé|quitté le port|quitté le quai|décollé"),
        any_of("encore à quai|toujours à quai|resté à quai|encore au port|toujours au port|cloué au sol|toujours au sol"),
    ),
    (
        any_of("ouvert*|ouvre|ouvrent|ouvrira|ouvriront|rouvr*|rouvert*|rendu* à la circulation|accessible*"),
        any_of("fermé|fermée|fermés|fermées|ferme|ferment|fermera|bloqué*|coupée à la circulation|interdit* à la circulation|barré*|inaccessible*"),
    ),
    (
        any_of("interpell*|arrestation*|arrêté|arrêtée|arrêtés|appréhendé*|sous les verrous|menottes|en garde à vue|écroué*|incarcéré*"),
        any_of("en fuite|en cavale|court toujours|introuvable*|toujours recherché*|en liberté"),
    ),
    (
        any_of("relâché*|libéré*|a été libéré|ont été libérés|remis en liberté|remise en liberté|libres"),
        any_of("toujours détenu*|en détention|reste* détenu*|restent détenus|retenu*|captif*|otage|otages|aux mains de|aux mains des|entre les mains|entre leurs mains|en prison|derrière les barreaux"),
    ),
    (
        any_of("vivant|vivants|vivante|en vie|sain et sauf|saine et sauve|sains et saufs|indemne*|a survécu|ont survécu"),
        any_of("mort|morte|morts|mortes|décédé*|tué|tuée|tués|sans vie|a succombé|a péri|ont péri"),
    ),
    (
        any_of("démissionné|démissionne|démission|quitte ses fonctions|a quitté ses fonctions|quitte son poste|jette l'éponge|limogé*"),
        any_of("reste en fonction*|reste en poste|reste à son poste|restera en poste|ira au bout|toujours en fonction*|toujours à son poste|conserve son poste"),
    ),
    (any_of("annulé*|annule|supprimé*"), any_of("maintenu*|aura bien lieu|aura lieu|auront lieu|se tiendra|se jouera|comme prévu")),
    (
        any_of("potable|propre à la consommation|conforme*|sans danger|sans risque|est sûr|est sûre|sont sûrs"),
        any_of("impropre*|contaminé*|contaminée|polluée|pollué|toxique*|dangereu*"),
    ),
    (any_of("hors de danger|stable|légèrement blessé*"), any_of("état critique|pronostic vital|entre la vie et la mort|grièvement|état grave")),
    (
        any_of("intact|intacte|intacts|intactes|indemne*|tient bon|a tenu|ont tenu|tient toujours"),
        any_of("rompu|rompue|rompus|cédé|s'est effondré*|se sont effondré*|effondré*|endommagé*|détruit*|dégâts|ravagé*|éventré*"),
    ),
    (
        any_of("maîtrisé*|circonscrit*|éteint*|fixé|sous contrôle"),
        any_of("hors de contrôle|progresse|se propage|gagne du terrain|brûle toujours|toujours actif"),
    ),
    (any_of("rétabli*|revenu*|de retour"), any_of("coupé|coupée|coupés|coupées|privé*|sans électricité|sans eau|sans courant|interrompu*")),
    (any_of("accepté*|approuvé*|adopté*|validé*|feu vert"), any_of("refusé*|rejeté*|retoqué*|repoussé par")),
    (
        any_of("accord|accords|contrat|vente|cession|signé|signée|signés|conclu|conclue|accord trouvé|trouvé un accord|vendu|vendue|cédé|cédée"),
        any_of("rompu|rompues|échoué"),
    ),
    (any_of("levé|levée|levés|terminé|terminée|fini|finie|repris|reprise|reprennent"), any_of("maintenu|maintenue|reconduit*|se poursuit|continue|continuent")),
    (any_of("présent|présente|présents|a assisté|ont assisté|était là"), any_of("absent|absente|absents")),
    (any_of("prévenu*|averti*|informé*|consulté*"), any_of("sans en avertir")),
    (
        any_of("sous contrôle de l'armée|nos forces contrôlent|repris la ville|libéré la ville|a repris le contrôle"),
        any_of("toujours entre leurs mains|entre leurs mains|tiennent la ville|tenons la ville|aux mains des|contrôlent toujours"),
    ),
)
"""Two states of which a thing has one."""

JOINING = leads("""
    jouer*|joue|évolu*|s'engag*|s'est engagé*|engagé*|sign*|file|filer*|part|partir*|rejoin*|rejoint|rebond*|atterri*|débarqu*|passe|passera|prêté*
    |transféré*|entraîner*
""", "à|au|aux|à l'|à la|avec|chez|pour|vers|avec le|avec l'|avec la|rejoint|rejoindra|rejoindre", at_once="nouveau club sera|nouveau club est|prochain club sera")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            aucune date|pas de date|aucun calendrier|pas de calendrier|aucune échéance|aucun délai|aucun horaire|date ... pas|date n'*
            |date ... reste à|calendrier ... pas|date ... inconnue|date indéterminée|date ultérieure|date à déterminer|sans date|ni date
            |on ignore quand|ignore quand|ignorent quand|ne sait quand|sait pas quand|savons pas quand|savent pas quand|sais pas quand|pas dire quand
            |pas possible de dire quand|dire quand|trop tôt pour fixer|trop tôt pour donner une date|nul ne sait quand|personne ne sait quand
            |quand ... pas encore
        """),
        "quantity": any_of("""
            aucun chiffre|aucun bilan|pas de bilan|pas de chiffre|aucune estimation|aucun décompte|nombre ... pas|nombre n'*|nombre ... inconnu
            |nombre ... indéterminé|bilan ... pas|montant ... pas|montant n'*|montant ... inconnu|ignore combien|ignorons combien|ignorent combien
            |sait pas combien|savons pas combien|savent pas combien|sais pas combien|dire combien|impossible à chiffrer|pas en mesure de chiffrer
            |trop tôt pour chiffrer|trop tôt pour donner un bilan|trop tôt pour établir|pas chiffré|impossible de chiffrer
        """),
        "place": any_of("""
            aucun lieu|aucun site|aucun terrain|aucune ville|aucune commune|pas de site|pas de terrain|site n'*|terrain n'*|aucun emplacement
            |lieu ... pas|lieu n'*|lieu ... inconnu|site ... pas encore|emplacement ... pas|ignore où|ignorons où|ignorent où|sait pas où
            |savons pas où|savent pas où|sais pas où|nul ne sait où|personne ne sait où|dire où|site ... pas été|lieu à déterminer
        """),
        "identity": any_of(f"aucun nom|pas de nom|aucun candidat|aucun successeur|{_NAMELESS}|identité ... pas|identité ... inconnue"
            f"|ignore qui|ignorons qui|sait pas qui|savons pas qui|savent pas qui|sais pas qui|nul ne sait qui|personne ne sait qui|dire "
            f"qui|successeur ... pas|nom ... pas encore|nom n'*"),
        "status": any_of("""
            rien n'est décidé|rien n'est fait|rien n'est signé|rien n'est joué|rien n'est acté|rien n'est arrêté|rien n'a été décidé
            |rien n'a été signé|aucune décision|pas de décision|pas encore décidé|pas encore tranché|pas tranché|n'est pas tranché*|décision ... pas
            |à l'étude|pas en mesure de|ni confirm*|ne confirme ni|pas confirmé|pas été confirmé*|impossible de dire|impossible de confirmer|trop tôt
            |ignore si|ignorons si|ignorent si|ne sait pas si|sait pas si|savons pas si|savent pas si|sais pas si|ne peut dire si|dire si|nul ne sait
            |personne ne sait|reste à trancher|reste à décider|reste à déterminer|reste à savoir|aucune information|pas d'information*|pas d'éléments
            |n'a pas été établi*|pas été établi|indéterminé*|n'ont pu être vérifiés|pas pu être vérifié*|aucune certitude|toujours pas
        """),
    },
    open=OPEN,
    undone=any_of("rien n'est signé|rien n'est fait|rien n'est conclu|rien n'a été signé|rien n'a été conclu|rien de signé"),
    joining=JOINING,
    at=words_of("à au aux dans en sur près devant derrière sous vers chez depuis entre face"),
    stop=words_of("""
        afin agence ainsi alors année années ans août après article assez aucun aucune aujourd auprès auquel auraient aurait auront aussi aussitôt
        autant autour autre autres avaient avait avant avec avez avoir avons avril ayant beaucoup bien bientôt bonne ceci cela celle celles celui cent
        centaine cependant certain certaine certaines certains cette ceux chacun chacune chaque chez chiffre chiffres chose choses cinq cinquante
        combien comme comment communiqué contre cours côté côtés dans davantage dehors demain depuis dernier derniers dernière dernières derrière deux
        devant devra devrait décembre déjà désormais dimanche dizaine doit doivent donc dont douze durant elle elles encore enfin ensuite entre envers
        environ euro euros eux étaient était étant été êtes être faire fait faits faut février fois font furent grand grande grandes grands heure
        heures hier hors hui huit ici jamais janvier jeudi jour jours juillet juin jusqu jusque juste laquelle lequel lesquelles lesquels leur leurs
        loin longtemps lors lorsqu lorsque lundi main maintenant mais malgré mardi mars matin meilleur merci mercredi même mêmes midi mieux mille
        milliard milliards million millions minute minutes moins mois moment neuf nombre nombreuses nombreux non notamment notre nous nouveau nouveaux
        nouvel nouvelle nouvelles novembre nuit octobre onze ordre outre parce pareil parfois parmi partie partir pas passé pendant personne peu peut
        peut-être peuvent plein plus plusieurs plutôt point points porte-parole pour pourquoi pourraient pourrait pourtant premier premiers première
        premières presque presse près prochain prochaine prochains puis puisqu puisque quand quant quarante quatre quel quelle quelles quelque
        quelques quels quinze quoi quoique rien samedi sans sauf seconde secondes selon semaine semaines sept septembre sera seraient serait seront
        ses seul seule seulement seuls sien sienne simple soir soixante sont sorte source sources sous souvent suite sur surtout tandis tant tard tel
        telle tellement tels tenu tous tout toute toutefois toutes trente très trois trop trouve vendredi vers veut vingt voici voilà vont votre vous
        vraiment zéro
    """) | VOICES.says | VOICES.weak | VOICES.helpers | VOICES.prepositions | VOICES.reported,
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    date="{weekday} {day} {month} {year}",
    questions={"date": "quand ?", "quantity": "combien ?", "status": "est-ce exact ?", "place": "où ?", "identity": "qui ?"},
    whither="pour aller où ?",
    acting=ends("(?<!i)er ir ait aient era eront ira iront"),
    reasons={
        "date": "Les dates ne se recoupent pas et viennent de sources différentes.",
        "quantity": "Les chiffres ne peuvent être tous deux exacts et viennent de sources différentes.",
        "status": "Les affirmations s’excluent et viennent de sources différentes.",
        "place": "Les lieux sont différents et viennent de sources différentes.",
        "identity": "Les noms sont différents et viennent de sources différentes.",
    },
    open_reason="Une source donne une réponse ; une autre dit qu’il n’y en a pas encore.",
    open_text="pas encore établi",
    denied_text="démenti",
    told_text="affirmé",
    headline_text="titre",
    citing_text=", citant {source}",
    kin=kin(_KIN),
    opposites=_OPPOSITES,
    generic=words_of("appareil bâtiment établissement ouvrage structure véhicule"),
    asks={
        "date": any_of("quand|à quelle date|quel jour|à quelle heure"), "quantity": any_of("combien|quel bilan|quel montant|à quel prix|nombre"),
        "place": any_of("où|quel lieu|quel site|d'où"), "identity": any_of("où|chez qui|qui|quel club|quel nom|lequel|laquelle"),
    },
    since=words_of("depuis dès"),
    differ=any_of("""
        ne s'accord* pas|ne sont pas d'accord|n'est pas d'accord|désaccord*|se contredis*|contradictoire*|divergen*|versions différentes
        |versions s'opposent|chiffres différents|bataille de chiffres|bataille des chiffres|guerre des chiffres|bataille de communiqués|confusion
        |imbroglio|cacophonie|flou|les avis divergent|dialogue de sourds|parole contre parole|dispute*|controvers*|querelle
    """),
)
