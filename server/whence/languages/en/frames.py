"""Opposite states in English, by what they are states of: each frame is a question with two answers, and the phrases that give them.

A phrase is words with a space between; ``verb*`` stands for every form of the verb, ``a/b`` for either, ``word?`` for a word that may
be missing, ``_`` for up to three words, ``<role>`` and ``<poss>`` for the sets below. A phrase that is denied gives the other answer.
"""

from __future__ import annotations

import re

from whence.claims.frames import Frame, FrameWords, Lexicon, Verbs
from whence.languages.en.inflection import IRREGULAR, forms, going, past

_SETS = {
    "<be>": "is/are/was/were/be/been/being/am/’s/'s/’m/'m/’re/'re/remains/remained/remain",
    "<poss>": "his/her/its/their/our/my/your/the/a/an/this/that",
    "<role>": "coach/manager/captain/boss/chief/head/director/president/chairman/chair/chairwoman/minister/mayor/rector/dean/principal/leader/secretary/editor/governor/"
    "commissioner/conductor/treasurer/bishop/judge/commander/ceo/executive/superintendent/trainer/champion/member/employee/patron/ambassador/chancellor/skipper",
    "<deal>": "deal/agreement/accord/contract/pact/treaty/settlement/merger/takeover/sale/arrangement/understanding/truce",
    "<paper>": "letter/petition/notice/complaint/application/report/request/email/invitation/order/file/document/documents/payment/cheque/check/invoice/money/offer/bid/plan/plans/"
    "subpoena/warrant/appeal/form/claim/proposal/message/call/ransom/demand/objection/permit/licence/license/paperwork/package/parcel/consignment/shipment/aid/refund",
    "<venture>": "marathon/regatta/pageant/debate/screening/service/reunion/picnic/sale/match/game/strike/walkout/wedding/concert/festival/fair/show/race/march/rally/tour/vote/election/hearing/project/scheme/launch/parade/visit/summit/meeting/exhibition/production/"
    "ceremony/protest/auction/flight/trial/merger/event/carnival/regatta/derby/gig/fixture",
    "<place>": "school/shop/store/plant/factory/mill/mine/hospital/ward/clinic/road/bridge/border/crossing/airport/port/station/line/library/pool/pub/hotel/museum/office/branch/pass/tunnel/beach/market/"
    "depot/harbour/harbor/restaurant/theatre/theater/cinema/park/runway/lane/path/trail/bank/canteen/kitchen/bakery/brewery/foundry/quarry/smelter/refinery/embassy/consulate/campus/nursery/gate/gates/doors",
    "<arm>": "shot/shots/gunfire/rounds/bullet/bullets/gun/rifle/pistol/weapon",
}  # fmt: skip


def _frame(name: str, question: str, yes: str, yes_phrases: str, no: str, no_phrases: str, *, loose: bool = False) -> Frame:
    return Frame(name, question, (yes, _phrases(yes_phrases)), (no, _phrases(no_phrases)), loose)


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(_SETS.get("<be>" if word == "be" else word, word) for word in phrase.split()) for phrase in text.split(";") if phrase.strip())


_FRAMES = (
    _frame(
        "arrest", "Has anyone been arrested?",
        "arrested",
        "picked up; frog-marched; marched off; carted off; bundled off; taken in; run in; in the nick; in the lock-up; "
        "rearrest*; answer questions under caution; under caution; "
        "arrest*; detain*; in police? custody; in the cells; in a cell; behind bars; in handcuffs; handcuff*; in cuffs; "
        "collar*; nab*; nick*; remand*; lifted from/by/at; pick* up by/for; quiz*/question* over/by/about/under; "
        "be quizzed/questioned; "
        "quiz* one/two/three/four/five/six/seven/eight/man/men/woman/suspect/suspects/teen/teenager/pair/couple/boy/youth; "
        "held over/on/for/after/by/in/as; have* _ in custody; helping police/detectives/officers/gardaí; "
        "take* in/away for questioning; under arrest; led away; take* into custody; "
        "one/two/three/four/five/six/seven/man/woman/pair held; being interviewed by; in a police cell; under lock and; "
        "being held; be held; still held; hauled in/off; taken away by; bundled into; cuffed; apprehend*ed; caught; "
        "in the hands of police; rounded up; swooped; pinched; seized by police; turned <poss>self in; "
        "gave himself/herself up; surrendered to; bail*ed; on remand; appeared in court; helping with <poss> inquiries; "
        "helping _ inquiries; interviewed under; in police net/hands; in the net; already with the police",
        "no arrest",
        "still at liberty; out on the street; out and about; slipped the net; given police the slip; eluded police; yet "
        "to be caught/found/arrested; no one in custody; nobody is in custody; let off with; "
        "at large; on the run; on the loose; still being? hunted/sought; free men/man/woman; look* for suspects/witnesses; "
        "no suspects; walk* free; nobody/no-one in custody; not been caught; no one is being; nobody is being; "
        "not looking for; no suspect; no one has been; nobody has been; yet to find; still looking for; still hunting; "
        "still searching for; manhunt; got away; fled the scene; appeal for witnesses; came/gone/left voluntarily; "
        "not a suspect; free to go; went home; cells are empty",
    ),
    _frame(
        "charges", "Have charges been brought?",
        "charged",
        "charge*ed with/over/under/on; face* _ charges/charge; indict*; in the dock; before the magistrates/judge/court; "
        "charged on; been/was/were charged",
        "not charged",
        "released without charge; release*/let go without charge; charge* dropped; no charges; drop* _ charges/charge/case; "
        "case be dropped; sent home without; no charge; home without a charge",
    ),
    _frame(
        "freed", "Has the prisoner been freed?",
        "freed",
        "regain* <poss>? freedom/liberty; released; walked free/out; walked into <poss>; let out; out of "
        "jail/prison/custody/captivity/detention; home safe; safe home; set at liberty; rescued from; freed by; back "
        "among; slept in <poss> own bed; embraced <poss>; "
        "freed; <be> free; set/sets/setting free; release*; let go; let* _ go; let* _ _ go; let* _ _ _ go; let* _ out; set* _ free; liberate*; walk* free; home with <poss> family; reunite*; "
        "handed back/over; back with <poss> family; be home",
        "still held",
        "yet to be released/freed; not been released/freed; has not walked; still with <poss> "
        "captors/abductors/kidnappers; still missing; in the custody of; in the bush; whereabouts unknown; no one has "
        "been released; nobody has been released; remains in custody/detention/captivity/jail/prison; remain in "
        "custody/detention/captivity; still inside; still in jail/prison/custody/detention; "
        "still/being held; in captivity; captive; kept/held hostage; in the hands of; held by/at/in; in <poss> cell; "
        "behind bars; in detention; locked up; kidnappers have him/her/them; not come home; in custody; under guard", loose=True,
    ),
    _frame(
        "post", "Has there been a departure?",
        "gone",
        "axe falls/fell on; given the axe; for the chop; walk* away from; called home; recalled; persona non grata; shift*ed out; transfer*ed out; been relieved; been transferred; been "
        "shifted; bow*ed out; step*ed away; call* time on; marching orders; out on <poss> ear; clear*ed <poss> desk; "
        "turn*ed in <poss>; has gone from; asked to leave; told to go; left the helm; no longer at the helm; emptied "
        "<poss> office; has stood aside; told to pack; "
        "resign*; resignation; quit*; step* down/aside; stand* down/aside; hand* in <poss> notice/resignation; "
        "hand* me/us/him/her/them? _ resignation; sack*; fired _ <role>; be fired; be dismissed; dismiss* as/from/<poss>; "
        "relieve* of; let* go; let/lets/letting _ go; axe* as/<poss>; oust*; remove* as/from <poss>? office/post/job/position; "
        "part* company/ways; be out as; out as; no longer _ <role>; no longer in/at/with/employed/works/leads/runs; "
        "lost/lose/loses/losing <poss> job; show* the door; walk* out on; a free man/agent/woman; "
        "left <poss> post/job/role/position/office; gave/give/gives/given up <poss> post/role/job; sever* ties; "
        "contract/job/position/appointment _ terminated; terminate* <poss> contract/employment; be replaced as/by; "
        "vacate* <poss>; depart* as; suspend* as/from; retire* as/from; push* out; forced out; pay* him/her/them off; "
        "paid off; tendered <poss>; tender*ed; exit*; has/have/had left the/<poss>; "
        "left the _ show/picture/film/production/project/band/club/company/party/job; handed in; gave notice; given notice; "
        "gave/given <poss> notice; letter of resignation; cleared out _ office/desk/locker; walked off the; "
        "leave*ing the post/job/club/company; on gardening leave; moved on; let him/her/them go; was let go; "
        "got the sack/chop/push; given the sack/boot; shown the door; replaced by; stood aside; hung up _ boots; out of a job; "
        "golden handshake; severance; sacking; dismissal; ousting; exit from; ends _ reign/tenure; expel*ed; thrown out of; "
        "kicked out; recuse*ed; recuse*; be no longer; no longer a; stood/stands/standing down; off the case; struck from the; "
        "abdicate*ed; give*ed up <poss> throne; bowed out as",
        "still in post",
        "still/remains in his/her/their post/job/office/seat/chair; at the helm; on set; not going anywhere; continue* to "
        "serve/lead/head/run; still a member; still the man; still at <poss>; has not gone; has not left; here for the "
        "long haul; the job is <poss>; business as usual; went back to work; regards him/her as; drew <poss> salary; "
        "answers <poss> phone; "
        "remain* in _ post/office/charge/job/position/place/role; remain* <poss>? <role>; remain* as; stay* on; "
        "stay* in _ post/office/charge/job; stay* put; stay* as; at <poss> desk; in post/charge/situ; "
        "still our/the/their _ <role>; <be> our _ <role>; i be the _ <role>; i'm/i’m the _ <role>; going nowhere; "
        "going anywhere; full confidence/backing/support; on the payroll; carry* on as/in; continue* as/in; "
        "turned up for work; reported for work; back at work; still employed; "
        "as rector/coach/manager/captain/mayor/director/president/chairman; no vacancy; sees out _ contract; "
        "see out _ contract; be still our/my/his/her/their/the _ <role>; will be <poss> <role>; i remain; remains our/my/the; "
        "remain your; stay* in <poss> post; not been sacked/fired/dismissed; keep* <poss> job/post/seat; "
        "kept <poss> job/post/seat; still turns up; still on the/our payroll/books; hanging on; clings/clinging on; "
        "not leaving; here to stay; back in <poss>; still running; still leads; still led; still working for; in <poss> job; "
        "under contract; the same as ever; opened the meeting; chairing the; on leave; on sick leave; on holiday/vacation; "
        "taking training; will take charge; in the dugout; at work; in a session/meeting/rehearsal; a member; "
        "in good standing; pay* <poss> dues; remain* on; on the case; on the board; has the keys; at the table; in the chair; "
        "keeps <poss>; at <poss> post; signs the; carrying out <poss> duties; in this race; to the end",
    ),
    _frame(
        "deal", "Has a deal been reached?",
        "agreed",
        "a handshake; tentative deal/contract/agreement; <deal> was/been reached/agreed/signed/struck/done; have an "
        "accord; buried the hatchet; settled on terms; both sides have agreed; all sides have agreed; terms are settled; "
        "the signatures are; "
        "sign* _ <deal>; "
        "<deal> _ signed/sealed/done/agreed/reached/struck/complete/completed/closed/clinched/finalised/finalized; ink*; "
        "shook/shake/shakes hands; shaken hands; strike* a/the? _ <deal>; reach* a/an/the? _ <deal>; seal* _ <deal>; clinch*; "
        "have/has/got a/an _ <deal>; there be a/an _ <deal>; agree* a/an/the? _ <deal>; "
        "agree* terms/to buy/sell/merge/join/take; terms _ agreed/settled; done deal; the deal be done; "
        "the sale be done/complete; settle* out; put/puts pen to paper; put/puts <poss> name/signature to; signatures on; "
        "signed on; signed, sealed; papers are signed; <deal> in/in place; accept* _ terms; initial*; on the dotted line; "
        "came to terms; come to terms; agreed in principle; gave <poss> word; given <poss> word; accepted <poss> offer; "
        "accepted the offer; put <poss> name; put <poss> names; exchanged contracts; papers _ signed; "
        "contracts _ signed/exchanged; signed up; signature on; signed it; signed the; all agreed; the deal is; it's a deal; "
        "shook on; shaken on; we have terms",
        "no agreement",
        "no agreement exists; no agreement of; no settlement; no contract; no truce; no understanding; agreed to no; "
        "nothing to announce; still some way; signed no; initialled nothing; back to square one; yet to shake; "
        "unsigned; without _ <deal>; no _ <deal>; "
        "talks/negotiations/discussions _ collapsed/failed/broke/broken/ended/stalled/deadlocked/over; "
        "break* off _ talks/negotiations; far apart; poles apart; walk* away from; nothing _ signed/agreed/settled/concluded; "
        "no closer to; still talking/negotiating/haggling/apart; deadlock*; ink _ dry; no pen; no signature/signatures; "
        "no handshake; yet to sign/agree; a long way off/from; sticking points; stalemate; impasse; no such <deal>; "
        "have not signed; has not signed; still to sign; nothing on paper; nothing in writing; signed nothing; agreed nothing; "
        "agreed to nothing; have not agreed; has not agreed; not agreed to it/this/that/anything; not a line; still on the table; not met; rejected _ offer; no terms; nothing to sign; "
        "refused to sign; will not sign; unsigned contract; in draft; a draft; back to the drawing; gap between; "
        "sticking point; talks about talks; fell through; fallen through; collapsed; off the table; broken down; "
        "no common ground; far from; nowhere near; the ink; no ink; the pen; pens _ capped",
    ),
    _frame(
        "going ahead", "Is it going ahead?",
        "going ahead",
        "still on; is on; all systems go; green for go; come rain or shine; tickets are still; will be held; will be "
        "staged; will/would be played/held/staged; show goes on; show must go; still happening; will happen; kick off as; "
        "go* ahead; went ahead; proceed*; as planned/scheduled/normal/usual; on course/schedule/track; press* ahead/on; "
        "<venture> be on; <venture> will/would take place; full steam ahead; take* place as; not be put off",
        "called off",
        "not going ahead; not happening; not taking place; won't be held; not be held; bit the dust; rained off; washed "
        "out; given up on; knocked on the head; put back to; put back until; struck from the calendar; "
        "call* off; cancel*; scrap*; abandon*; shelve*; put on ice; on ice; dropped from; pull* the plug; axe*; ditch*; "
        "postpone*; put off/back; suspend*; scupper*; off the table; on hold; withdraw* from; pull* out; mothball*; kill* off; "
        "<venture> _ will/would not start/begin/proceed/happen/take; <venture> be over/dead/off; dead in the water; stood down; no <venture>; there will/would be no <venture>; "
        "will not happen; nothing will happen; wiped from the calendar; struck off the; pulled from", loose=True,
    ),
    _frame(
        "open", "Is it open?",
        "open",
        "saved from closure/closing; has been saved; a reprieve; reprieved; live* to fight; keep*ing its doors; trading "
        "as; receiving visitors; taking guests; guests welcome; have guests; pupils are back; would open to; will open "
        "to; opened to; is not closing; not shutting; will run into; stays open; stay open; "
        "open; opens; opened; opening <poss>? doors; reopen*; re-open*; back in business/use/service; in use; stay* open; "
        "remain* open; passable; business as usual; up and running; fully operational; <place> be running; "
        "letting traffic/cars/people; keep* _ open; clear*ed for traffic; be resumed; will/would resume; "
        "services/flights/trains/ferries/classes/lessons/traffic resume*; let in; through the doors; welcoming; doors _ open/opened; "
        "taking bookings; customers; served; serving; back in business; letting <poss> through; pass freely; passing through; "
        "gates _ open/opened; back open; again open; frying; pulling pints; running trains/flights/buses; "
        "flights _ resumed/landing; landing normally; been/was/were let through/in/across/past; waved through/across; "
        "got through; drove through; selling; cars _ moving/crossing; being admitted/accepted/seen/served/treated; admit*ing/accept*ing/treat*ing patients/guests/visitors/children",
        "closed",
        "closure of; wind*ing up; last orders; final shift; shut up shop; shut its doors; out of use; in mothballs; "
        "lights out for; the last whistle; going to the wall; under lock; nobody in a bed; no guests; to stay online; "
        "stay online; not a soul in; bricked up; be shutting; "
        "shut*; shutter*; out of use/service; cease* trading; pull* down the shutters; lock* <poss> doors/gates; off limits; "
        "no-go; impassable; cordon*; padlock*; no way through; no traffic; mothball*; closed; closes; closing; "
        "will/would/to close; boarded up; be blocked; turned away; turned back; sealed; sealed off; nobody gets; "
        "nobody is getting; queue; stuck at; tailback; locked; locked out; bolted; out of bounds; not letting; no entry; "
        "no flights/trains/ferries/buses; to close; close for; close down; chained; dark; darkened; boarded; lights _ off; "
        "barricaded; grounded; suspended flights; all flights _ cancelled/canceled/suspended; shuttered; chain on/across; "
        "gate/gates/door/doors _ chained/shut/locked/bolted; padlock on; idle; stood idle; at a standstill; gathering dust; "
        "be empty; boards over; nobody inside; no cars/lorries/trucks/buses/ships", loose=True,
    ),
    _frame(
        "strike", "Does the strike go on?",
        "strike goes on",
        "on strike; picket*; walk* out; down/downs/downed/downing tools; stay* out; "
        "strike/stoppage/walkout/dispute/action goes/will/continues/stands/is on; striking; picket lines; out until; "
        "work to rule; no classes; no lessons; no trains; withdraw* <poss> labour/labor; man* the gates",
        "work goes on",
        "back to work; back at work/school/class; "
        "classes/lessons/services/work/production will? resume/resumes/resumed/continue; "
        "return* to work/class/school/classrooms; call* off _ strike/walkout/action; "
        "strike/walkout/action be off/over/suspended; strike/walkout/action _ off/suspended; run*/running as normal; open* <poss> doors on; "
        "suspend* _ strike/action/walkout; end* _ strike/walkout/dispute; be working normally; turned up for work; "
        "report* for duty/work; normal service/timetable",
    ),
    _frame(
        "control", "Who is in control?",
        "taken",
        "capture*; seize*; overrun/overran; take* control; "
        "took/taken/take/takes/taking the town/village/city/hill/port/base/airport/ridge/bridge/district/airfield/airstrip/barracks/camp/crossing/dam/island/junction/refinery/station/headquarters/garrison/outpost/fort/mine/capital/suburb/checkpoint/valley; fell to; fallen to/into; "
        "has/have fallen; raise* _ flag; drive* out; drove out; retake*/retook; recapture*; liberate*; "
        "stormed; push* _ out of; enter* the town/city/village; flag flies/flew; in rebel/enemy/government hands; "
        "flee*/fled <poss> positions; abandon* <poss> positions; withdraw*/withdrew from the? town/city/village; "
        "raised the flag; flag _ flying/raised/over; cleared the _ town/village/bridge/airport/hill/building; "
        "in <poss> possession; drinking coffee; took it; took back; has been taken; was taken; is ours; "
        "in the hands of rebels/insurgents; we are in; planted; encircle*ed; swept into; advanced into; reached the; "
        "pulled back; retreat*ed; abandoned the",
        "still held",
        "still ours; still hold*; hold* the _ line/town/city/village/hill/port/airport/base/bridge/positions/ground; "
        "held the town/line/ridge/village/city; in our hands; our control; firmly in; in the hands of; using it; repel*; "
        "repulse*; beat* back/off; thrown back; hold* out; hold* firm; under _ control; have/has lost nothing; not an inch; "
        "not one metre; still fighting in; at our posts; still in control; our flag; defend* every; still under; "
        "under government/army control; still there; not taken; not lost; not fallen; never lost; never left; come and; "
        "come take; driven off; pushed back; failed to take/capture; under the control of; where it was; we are still; "
        "remain* in control; remain* in _ control; holding <poss> positions; in full control; standing firm; still holding; hold the",
    ),
    _frame(
        "fit", "Will the player be available?",
        "playing",
        "will/would/’ll/'ll _ play/start/feature/ride/race/captain/bowl; on the start line; in the side/squad/team/starting; "
        "be fit; available for/to; declare*/pass* _ fit; ready to/for _ play/start/race/go/match/final/game; "
        "back in training/the/time; train* fully/with; make* the team/squad; line* up; on the plane; raring to go; good to go; "
        "recovered in time; step* on to the; take* the field; no doubt he/she; nothing wrong with; will/would/’ll/'ll line up; "
        "train* with/normally/fully; trained with/normally/fully; completed the session; passed <poss> late; in contention; "
        "back in contention; on the team sheet; named in; starts on; starts against; starts tomorrow; come through; "
        "came through; no problem; right as rain; strapped; game time; fully fit; has recovered",
        "not playing",
        "out of; out for; out until; ruled out; rule* out of; miss*/will miss/would miss; sideline*; "
        "season/tour/tournament/campaign/race/giro/championship/games/world/cup/career/week/series be over; "
        "<poss> season be over; on crutches; need* _ surgery/operation; surgery; under the knife; operate* on; operation; "
        "in plaster; in a cast; no chance; doubtful; not in the squad/side/team; withdraw*/withdrawn/withdraws/withdrew; "
        "pull*/pulled out; fly* home; torn; tore; fracture*; broken; rupture*; six/eight/four/three/ten weeks out; months out; "
        "in a boot; under anaesthetic; booked for; had a plate; has a plate; on the treatment table; laid up; season-ending; "
        "won’t/won't/will not _ play/start/race/ride/feature/run; no way he/she; done for the; not travel*; not travelled; "
        "left behind; going home; flown home; on <poss> back; in hospital; ligament; ligaments; hamstring; scan; rested; "
        "bench; unavailable; scratched; withdrawn from; broken collarbone/leg/arm/ankle/wrist/foot; stretchered; "
        "suspended for; be over; is over", loose=True,
    ),
    _frame(
        "alive", "Is the person alive?",
        "alive",
        "still with us; pulse was; had a pulse; heart is beating; heart was beating; clinging to life; conscious and; on "
        "<poss> feet; came home alive; found alive; turns up alive; "
        "alive; breathing; recovering; recuperating; in good health/spirits; sat up; sitting up; on the mend; survived; "
        "eating; in good form; kicking; walking; back on <poss> feet; came round; pulled through; on life support; "
        "breathing on; fighting for; critical but; has died not; out of danger; asked for; able to speak; resting; "
        "off the ventilator; laughing; asleep on; wagging; barking",
        "dead",
        "long dead; stone dead; lifeless; a husk; cold when; beyond help; pronounced dead; dead at the; dead on arrival; "
        "has/have/had killed; dead before; dead some; past saving; life extinct; did not survive; not survived; did not make it; breathed "
        "<poss> last; "
        "dead; die*; deceased; perish*; drown*; passed away; fatally; lost <poss> life; be killed; been killed; rotted; "
        "rotting; perished; passed on; no survivors; put down; put to sleep; euthanis*ed; euthaniz*ed; lost the fight; "
        "gave up; expired; carcass; no pulse; no sign of life; succumbed; was buried; died in/of/at/on; stillborn; withered; "
        "drowned; never woke; had died; has died; be no more; we have lost; we lost; passed in; had/has been put down", loose=True,
    ),
    _frame(
        "found", "Has it been found?",
        "found",
        "turn* up; turned up; spotted; retrieve*; safe and well; in the drawer/safe/vault; "
        "been/was/were found/located/traced/recovered; found alive/safe/well/dead/it/him/her/them; have it back; handed in; "
        "back in the; on the shelf; in <poss> hands; returned to; recovered from; been traced; has turned up; came ashore; "
        "washed up",
        "missing",
        "no trace/sign; unaccounted; whereabouts; nowhere to be; nobody knows where; still looking/searching; still missing; "
        "never been found; never recovered; not turned up; cannot find; can't find; could not find; no sign; mislaid; "
        "no record; search/hunt _ going on; search/hunt _ continues/continued/resumed/on; no sighting/sightings; still searching; still looking; hunt goes on; "
        "nowhere", loose=True,
    ),
    _frame(
        "received", "Did it arrive?",
        "received",
        "in the post; the courier signed; acknowledged receipt; reached <poss> desk; landed on <poss> desk/doormat; put "
        "in <poss> hand; gave me his/her; handed me a/the/his/her; told by letter; served on; "
        "receive*; deliver*; arrive*; hand* over/in/to; hand*ed _ <paper>; submit*; submitted; lodge*ed; filed; serve*ed; "
        "faxed; emailed; e-mailed; dispatch*; despatch*; has had it; have had it; in <poss> possession; went to/by; "
        "<paper> went; gave/give/given _ <paper>; got _ <paper>; read out to; courier*; sign*ed for; "
        "reach* us/them/him/her/me; sent _ <paper>; been sent; was/were sent; has/have had it; sitting on <poss> desk; "
        "in <poss> inbox; in <poss> hands; on <poss> desk; stamped; signed for; got it; got the; has/have it; "
        "have the refusal; have the letter; handed it; delivered by; sent on; sent by; sent us/them/him/her; sent it; mailed; "
        "mailed out; dropped off; put through the letterbox; by registered post; recorded delivery; by fax; by hand; "
        "by courier; by email; logged in; receipt; date-stamped; lodged with; filed with; handed over; notified",
        "not received",
        "no note; note of any; letter of any; received no; no request for; nothing came; nothing of the kind has; no "
        "envelope; no parcel; nothing in the post; nothing through the; not a scrap; not had a; had nothing from; nothing "
        "on my; nothing on our; no correspondence; yet to come; not crossed my/our; "
        "no _ <paper>; no such <paper>; never arrived/came/got/received/saw/seen/reached; got nothing; received nothing; "
        "nothing has arrived/come/reached; seen no; seen nothing; got none; empty-handed; not a word; lost in the post; "
        "still wait*/waiting for; still awaiting; unanswered; yet to see; no record; has yet to arrive; not arrived; "
        "yet to receive; got no; never had; has no; have no letter/petition/application/complaint/request/record; nothing in; "
        "no trace; blank; empty; never reached; never been; not landed; no paperwork; still waiting; not on file; "
        "nothing on file; not in our files/records/system; nothing has been filed/lodged/submitted/received; no copy; "
        "not sent; never sent; unopened; unaware of any; not seen it; haven't seen it; never heard of", loose=True,
    ),
    _frame(
        "paid", "Has it been paid?",
        "paid",
        "wired; transfer*ed; reimburse*; repaid; clear*ed <poss> debts/debt/account/bill; honour*ed; honor*ed; "
        "cheque/check _ cashed/sent; money/funds/wages/payment _ paid/sent/transferred/arrived/released; been/was/were paid; "
        "paid in/up/every/all/the/<poss>; has/have/had paid; settled in full; been settled; "
        "money _ arrived/there/sent/paid/transferred/through; paid what; paid all; paid out; settled the; settled <poss>; "
        "cleared the; reimbursed; got <poss> money/wages/pay; transfer _ made/completed/gone; sent the money; wired the; "
        "not owe; nothing owing; squared; up to date; paid off; bought and paid; cheque/check _ cleared/cashed/posted",
        "unpaid",
        "unpaid; owe*; owing; in arrears; arrears; overdue; not a penny/cent/euro/rupee/naira/dollar; "
        "no money/wages/payment/salary; default*; in debt; without pay; out of pocket; short-changed; yet to see a; "
        "still waiting for <poss> money/wages/pay; still outstanding; not seen a; haven't seen; never paid; not paid; "
        "no money has; not received _ money/wages/pay/payment/penny/cent; short of; withheld; behind with; behind on; "
        "months of wages; months' wages; bounced; stiffed; still waiting; unpaid wages; owed; owe us; owes us; "
        "not a shilling/kobo/rand/peso/yen/dime/bean/brass; empty-handed; nothing in the account; nothing has arrived; "
        "nothing came", loose=True,
    ),
    _frame(
        "approved", "Has it been approved?",
        "approved",
        "gave it the; wave*ed on; voted it through; carried the; got leave; given leave; in the bag; has been licensed; "
        "was carried; back*ed it; backed the; rubber-stamped; passed by <poss>; "
        "approve*; grant*; green light/lit/lights; go-ahead; "
        "gave/given/give/gives <poss> blessing/consent/permission/assent/nod; sign* off; endorse*; nod* through; "
        "wave* through; clear* the _ sale/merger/takeover/plan/drug/way; rubber-stamp*; consent*; "
        "accept* _ bid/offer/plan/proposal/terms; pass* _ bill/law/motion/budget; ratify*/ratified; "
        "agree* to _ bid/plan/request/offer; vote* to/for; said yes; permit*; license*ed; licence*ed; "
        "back* the _ bid/offer/plan/proposal; gave _ green light; waved it through; nodded it through; in favour; "
        "vote/voted _ in favour; passed unanimously; passed on; got the nod; got permission; has permission; have permission; "
        "resolved to grant/allow/accept/back/approve/open; opened the door to; opened its books; due diligence; "
        "licence/license/permit _ granted/issued; signed off by; cleared by; authoris*ed; authoriz*ed; sanctioned; greenlit; "
        "adopted; gave <poss> approval; given <poss> approval; has <poss> blessing; recommend* the; agreed to let/allow/grant; "
        "granted bail; been ratified; passed by; carried by",
        "rejected",
        "sent packing; not been passed; vote was lost; motion fell; was lost; kicked into; have taken no vote; taken no "
        "vote; taken no decision; no vote has; no decision has; no licence has; no permission has; nothing to approve; "
        "threw it back; made up their minds; made up <poss> mind; "
        "reject*; refuse* to? _ approve/grant/sanction/permission/consent/bid/offer/plan; turn* down; veto*; "
        "throw*/thrown/threw out; deny* permission/approval/consent/planning; denied permission/approval/consent/planning; "
        "vote* against/down; the answer be no; answer is no; said no; says no; rebuff*; snub*; spurn*; knock* back; "
        "not for sale; no intention of selling; bin*ed; kick* out; block* the _ sale/merger/takeover/plan/bid; "
        "decline* the _ bid/offer; no permission/consent/approval/licence/license/permit/authorisation/authorization; "
        "without _ permission/consent/approval/licence/license/permit/authorisation/authorization; "
        "never approved/agreed/signed/granted/given; not been approved/granted; unauthoris*ed; unauthoriz*ed; illegal; "
        "unlawful; not interested; no interest; of one mind; slammed the door; threw it out; thrown out; send/sent it back; "
        "sent back; overruled; struck out; blocked; stopp*ed the; in breach; not on; a no; not even discussed/considered/seen; not discussed/considered/debated; voted it down; pending; "
        "under review; not even seen; never saw; never seen; shown the door; flatly no; not come before; not been put; "
        "has not voted; not voted on; haven't voted; have not voted", loose=True,
    ),
    _frame(
        "sold", "Has it been sold?",
        "sold",
        "pass*ed to; passed into; snap*ed up; acquired by; acquire*ed the; bought out; bought by; under new ownership; "
        "new owner; signed over; signed away; gone to a collector/museum/buyer/bidder/gallery; a gift of; given to the; "
        "has parted with; be buying; completed the sale/purchase; handed over the keys; will own; hang in its; "
        "sold; change* hands; under the hammer; a new owner; exchanged contracts; be selling; found a buyer; agreed to sell; "
        "sells; bought the",
        "not sold",
        "given it to nobody; sold it to nobody; sold nothing; sold to nobody; not parted with; still mine; still in the "
        "family; still holds the deeds; hangs over my; never been for; not agreed to any; turned down every; we are not "
        "buying; not buying; are not selling; no sale has; keep* the deeds; stays in the family; stays with; "
        "not for sale; unsold; no buyer/sale/takers; hang* on to; off the market; going nowhere; not selling; no buyer; "
        "keeping <poss>; "
        "in our/my/his/her/their _ vault/collection/possession/hands/garage/stable/drawer/safe/archive/attic/shed/name; "
        "hangs in/on; be ours; still own*; still belong*; belongs to us; never left our", loose=True,
    ),
    _frame(
        "safe", "Is it safe?",
        "safe",
        "safe to; <be> safe; perfectly/completely/entirely/absolutely/quite/still safe; harmless; "
        "fit to drink/eat/swim/use/for; within _ limits/limit/standards/guidelines; no risk/danger/threat/hazard; poses no; "
        "structurally sound; drinkable; potable; within safe; all clear; tested clear; nothing to worry; no cause; "
        "nothing to fear; passed _ inspection/tests/test; given the all-clear; all-clear; below the limit/threshold/level; "
        "within limits; stable; no evidence of contamination; drink* it; swim in it; would drink it; perfectly sound; "
        "rock solid; good for another; cleared for use; as safe as; be sound; be stable; no cracks; firm as",
        "not safe",
        "unsafe; contaminate*; pollute*; toxic; boil* <poss>? water; harmful; tainted; unfit; at risk of; "
        "above _ limit/limits; over _ limit; e. coli; bacteria; danger to; death trap; hazardous; sewage in; traces of; "
        "crumbling; on the verge of; could collapse; be dangerous; dangerous to; a danger/hazard; poisoned; condemned; "
        "not fit; cracks; cracking; leaking; unstable; about to collapse; on its last; evacuat*ed; stay out of; keep out; "
        "do not drink; boil <poss>; boil notice/order/advisory/alert; boil-water; undrinkable; times the limit; twice the limit; over the limit; above the legal; "
        "above safe; e coli; coliform; lead in; arsenic; mercury; asbestos; carcinogen*; failed _ inspection/test/tests; "
        "accident waiting; at risk; red-flagged; radioactive; poisonous; there be cracks; wobbles; sways; swaying; sagging; "
        "rotten; rusted; rusting; eaten away", loose=True,
    ),
    _frame(
        "working", "Does it work?",
        "working",
        "be live; at full power/capacity/speed/steam; running without; without interruption; be up and; been running since; back in order; running sweetly; in good order; lines have been running; came on; rang out; "
        "went off as; ran like; "
        "work* properly/normally/perfectly/fine; in working order; function*; operational; online; in order; up and running; "
        "fully charged; serviced; passed _ inspection/test; "
        "lights/alarm/alarms/siren/sirens/brakes/cameras/pumps/lift/heating _ on/working/sounded/worked; send* data; "
        "in contact; relit; ignite*ed; burn* nominal; nominal; performed _ perfectly/flawlessly/normally; "
        "deployed _ perfectly/normally; as designed/advertised; without a hitch; fired up; lit up; responding to/normally; "
        "in perfect order; gave no trouble; green across; "
        "working brakes/lights/alarm/alarms/engine/pump/pumps/radio/extinguishers; humming; purring; ticking over; turning over",
        "not working",
        "link/system/network/line/lines/server/servers/website/site/app/feed/screen/screens/signal/radar/connection/phones be down; link/system/network/server/servers/website/site/app/radar _ crashed/collapsed/failed; tripped; stood still; be down from/for/since/until; "
        "ground to a; knocked out; shut down; nothing is running; nothing runs; red-tagged; seized; stone cold; dead as a; kaput; on the blink; on the fritz; "
        "never came on; never went off; not been switched; cold and; "
        "out of order/action; faulty; defective; switch*ed off; turned off; offline; jammed; conk*ed; "
        "never sounded/rang/went/worked; malfunction*; unplugged; seized up; packed up; stop*ed working; broke down; "
        "no alarm/siren/warning/signal; be broken; failed to start/open/fire/deploy/respond/work/activate; no engine; "
        "no ignition/firing/burn; never lit/fired/opened/deployed/started; ballistic; fizzled; misfired; stalled; conked out; "
        "short-circuited; glitch*; stopped dead; gone quiet; stuck; refused to start; would not start/open/close; "
        "flat battery; flat as a; "
        "brakes/engine/pump/pumps/alarm/alarms/radio/motor/lift/camera/cameras/generator _ failed/dead/broken/jammed; "
        "stood idle; be idle; stuck at; shut itself; no current; no power", loose=True,
    ),
    _frame(
        "supply", "Is it back on?",
        "restored",
        "restore*; reconnect*; back on; lights on; on again; switched back; up again; back to normal; supply _ resumed; "
        "flow*ing again; be back; back after; back up; back online; services were; up and; running again; working again; "
        "lights/power/service/app/site/network _ back; resumed at; normal service",
        "still off",
        "without power/electricity/water/gas/heating/light/lights; cut off; in the dark; "
        "no power/electricity/water/gas/heating/light; dry taps; taps _ dry; candles; by candlelight; blackout; still off; "
        "disconnect*; generator/generators; be down; still down; can't log/get/access; cannot log/get/access; could not log/get/access; outage; offline; "
        "not back; still dark; in darkness; unable to log/access; no signal; no service; dead phones; still without",
    ),
    _frame(
        "begun", "Has it begun?",
        "begun",
        "up and away; cut the first; turned the first; machines are; contractors are; workers are on; off and running; "
        "fired up the; drilling since; "
        "has/have/had started; work/works/construction/drilling/digging/building _ started/begun/began; "
        "broke/break/broken ground; started on; got going; off the ground; up and running; diggers _ in/on; first brick; "
        "in full swing; started work; work/works/construction/drilling/digging/building _ under way/underway; diggers have; "
        "on site; has already; we have started; already started; first sod; dug; foundations _ laid/in; scaffolding is/went; "
        "in progress; ongoing; two weeks in; work on _ started/begun/began",
        "not begun",
        "not turned a; not cut a; nobody on site; no one on site; not a machine; grass is; not one brick; yet to get; yet "
        "to be started/begun; "
        "yet to begin/start/break; not a brick/spade/sod/stone/nail/single; no sign of; "
        "nothing has happened/moved/started/begun; still a field; on the drawing board; still waiting to start; "
        "never started/begun/began; not lifted a; no work has/had; work has stalled; nobody has/on; not a single; no one on; "
        "no digger/diggers/workmen/workers/builders; still waiting; nothing on site; no start; not started; has not started; "
        "weeds; untouched; on hold; still at the planning; on paper", loose=True,
    ),
    _frame(
        "left", "Has it left?",
        "left",
        "gone ashore; put ashore; set foot outside; on the road; on the move; left on the; heading for; under way; "
        "cleared the; slipped out of; flew home; gone home; over the border; quit the; "
        "<be> sailing; set/sets/setting sail; sail*ed; depart*; set/sets/setting off/out; en route; in the air; airborne; "
        "has/have/had left; out of the country; cross*ed the border; flown out; flew out; withdraw*/withdrew/withdrawn; "
        "left port/harbour/harbor; left for; took off; sailing; swum/swam/gone/headed/steamed/put out to sea; out to sea; "
        "at sea; swum/swam away/off/out; clear of the; "
        "left the lagoon/port/harbour/harbor/country/island/building/area/bay/dock/base/camp/airport/station/ground; "
        "drove off; rolled out; on its way; under sail; weigh*ed anchor; cast off; slipped <poss> moorings; pulled away; "
        "gone from; moved off; boarded a/the flight/plane/train; fled the; fled to; crossed into; withdrawn from; "
        "pulled out of; marched out; back across the",
        "still there",
        "has not entered; not entered port; yet to set; set foot in; underway; in the roads; in the bay; riding at; never "
        "sailed; has not sailed; has not left; had not left; not one had left; left the platform; stayed at their; kept "
        "their seats; still on the apron; engines cold; on the chocks; "
        "tied up; moored; alongside; docked; at anchor; at <poss> berth; in port; on the tarmac/quay/quayside/ground; "
        "stranded; stay*ed put; not budged; not moved; never left; holed up; has not set foot; dug in; "
        "still at/in/on <poss>? berth/quay/dock/gate/airport/port/station/harbour/harbor/pier/mooring/country/building/house/tarmac/stand/siding/platform/hangar/depot/yard; "
        "still here/tied/moored/docked/parked/alongside; stuck at/in/on; not one had; still/all tied/moored/berthed; "
        "not sailed; cancelled/canceled sailing; never sailed; confined to; stayed in; "
        "remain* in port/dock/harbour/barracks/position/place; in the same spot/place; never crossed; has not crossed; "
        "still circling; circling; beached; still/all accounted; not moved an; parked; going nowhere; grounded", loose=True,
    ),
    _frame(
        "fire", "Is the fire out?",
        "under control",
        "under control; extinguish*; put out; fire/blaze be out; doused; quelled; all but out; dampened; beaten back; "
        "smoulder*; stopped spreading; be contained; fully contained",
        "burning",
        "still burning; out of control; raging; ablaze; still alight; uncontained; be burning/spreading", loose=True,
    ),
    _frame(
        "ceasefire", "Does the ceasefire hold?",
        "holding",
        "truce/ceasefire/cease-fire/armistice/calm/peace _ hold/holds/holding/held/respected/force; guns _ silent/quiet; "
        "hold* <poss> fire; quiet on/along; respect* the ceasefire/truce; observe* the ceasefire/truce; not a shot; all quiet; "
        "calm; shelling _ stopped",
        "broken",
        "violate*; breach*; broke/broken the ceasefire/truce/agreement; shell*; shelled; shelling; bombard*; still firing; "
        "under fire; attacked again; in tatters; open* fire; opened fire; ceasefire/truce _ over/dead/broken/collapsed; "
        "drone/drones/rockets/mortars _ fell/hit/landed/struck; clashes; fighting _ continued/raged/went",
    ),
    _frame(
        "force", "Is it in force?",
        "in force",
        "in force; in effect; <be> binding; still applies; applies; remain* in place; remains in; still in place; enforceable; "
        "hold* good; <be> valid; valid until; in date; covered by; be registered/licensed/insured/certified; "
        "been/was/were insured/licensed/covered; fully insured",
        "not in force",
        "repeal*; expired; lapsed; revoked; struck down; rescinded; invalid; out of date; no longer applies/in; null and; "
        "void; annul*; overturn*; quash*; uninsured; unlicensed; unregistered; "
        "no licence/license/permit/insurance/registration/certificate; without a licence/license/permit/insurance; "
        "be/been lifted; lifts the; ran/run out in; policy _ run/ran out/expired/lapsed; cover _ lapsed/expired", loose=True,
    ),
    _frame(
        "told", "Were they told?",
        "told",
        "got a letter; got the letter; rang <poss> twice; knew the; have been consulted; sat down with; been shown the; "
        "shown the plans; had sight of; were asked; gave plenty of; "
        "warn*ed; been/was/were told; told us/them/him/her; inform*ed; brief*ed; consult*ed; alert*ed; notify*ed; notified; "
        "<be> aware; knew of/about/that/all; wrote to; signed off on; copied in; in the loop; "
        "gave/given/give _ warning/warnings/notice; had _ warning/warnings; read out to; been in touch; acknowledged by; "
        "rang us/them/him/her; sent _ letter/email/notice/warning; got _ letter/email/notice/warning; texted; emailed to; "
        "knew all; knew about; informed of; discussed with; a courtesy call; gave us/them/him/her _ warning/notice; "
        "had been read; heard from; was notified; signed for; well aware; flagged; asked us; asked them; written to; "
        "called in; copied into; leaflets; put through every door",
        "not told",
        "not heard of; hadn't heard of; had not heard of; heard of any; the first i; the first we; the first they; read "
        "as much; read about it; read of it; read it in; not been asked; nobody consulted; no one consulted; a bolt from; "
        "not so much as; "
        "no warning/notice/warnings/consultation/word/idea; "
        "never told/warned/informed/consulted/asked/heard/rang/called/contacted/notified/shown/briefed; "
        "without warning/telling/consultation/notice/informing; kept in the dark; first heard; heard _ on the radio/news; "
        "learn*ed/learned/learnt of it/this/that from; found out from/on/in/through/by; news to; "
        "nobody told/warned/asked/rang/informed; no one told/warned/asked/rang; got nothing; blindside*; "
        "caught off guard/unawares; out of the blue; heard nothing; unannounced; not been consulted/told/informed; "
        "behind <poss> back; never knew; did not know; didn't know; had no idea; no one rang; nobody rang; "
        "not a single letter/call/email/word; not a syllable; by accident; "
        "from a neighbour/neighbor/reporter/journalist/friend; on the radio/news/television/wireless; in the paper/newspaper; "
        "off the television; on facebook/twitter/x; from the newspaper/newspapers/paper/radio/television/news/internet; "
        "without so much; kept from; no one knocked; nobody knocked; never knocked; no one wrote; nobody wrote; no letter; "
        "heard about it from; saw it on", loose=True,
    ),
    _frame(
        "shots", "Were shots fired?",
        "shots fired",
        "fire*ed _ <arm>; fired at/into/on/upon/first/back/over/one/two/three/four/from; open* fire; opened fire; shot at; "
        "shot in; shots _ fired/heard/rang; gunfire; gunshots; heard _ shots; squeeze*ed the trigger; pulled the trigger; "
        "let off; emptied _ magazine; bullet holes; live rounds/ammunition; gunned down; fired <poss> gun/weapon; fired a; "
        "fired once/twice; opened up; shots rang; bullet/bullets _ hit/struck/found/lodged; "
        "cartridge/cartridges/casings/shells _ found/recovered; heard shots; heard gunfire; gun went off; fired into; "
        "rounds fired; shoot* at; discharge*; let off _ shot/shots/round/rounds; live fire; volley; returned fire",
        "no shots",
        "no _ <arm>; no casings/cartridges; not a shot; not a single shot; no bullet; never fired/drew; holster*; unarmed; "
        "told of _ shots; safety catch; backfire*; firecrackers; fireworks; blanks; rubber bullets; nobody fired; "
        "no one fired; never discharged; not a round; holstered; no weapon; no gun; no bullets; never drew; fired nothing; "
        "only a; firecracker; car backfiring; no shooting; safety on; unloaded; did not fire",
    ),
    _frame(
        "present", "Was the person there?",
        "there",
        "took <poss> seat; in <poss> seat; at the top table; sat through; on the platform; saw <poss> in; shook <poss> "
        "hand at; in the front row; on parade; came to the; stood beside; "
        "attended; turned up; showed up; in the room; was/were at the; signed the visitors; in attendance; was/were present; "
        "seen leaving/entering/outside/arriving",
        "not there",
        "never in the; nowhere near the; miles away; at home all; at home in bed; in another; in a different; seat was "
        "empty; chair was empty; not in the room; not in the building; no sign of <poss>; away that; stay*ed at home; "
        "stay*ed away; "
        "absent; stay*ed away; no-show; boycott*; empty chair; never turned/showed/came/attended/went/met/set; nowhere near; "
        "out of town; never set foot; alibi; sent <poss> apologies; not present; on holiday at/when; not at the", loose=True,
    ),
    _frame(
        "hurt", "Was anyone hurt?",
        "hurt",
        "injure*ed; hurt; wound*ed; injuries; casualties; hospitalise*ed; hospitalize*ed; taken to hospital; to hospital; "
        "treated for; stretcher*; broken bones; concuss*; bleeding; in intensive; needs stitches; broke <poss>; "
        "broken leg/arm/rib/ribs/nose/wrist; taken away by ambulance; rushed to; airlift*ed; black eye; bruis*ed; concussion; "
        "bled; knocked out; unconscious; in pain",
        "unhurt",
        "unhurt; unharmed; unscathed; uninjured; no injuries/casualties/harm; nobody/no-one hurt; nobody _ hurt/injured; "
        "no one _ hurt/injured; none _ hurt/injured; walk*ed off/away; not a scratch; shaken but; safe and sound; "
        "in good health; no one hurt; nobody hurt; fine; perfectly well; went home; sent home; nothing wrong with; no serious; "
        "without a scratch; refused treatment; walked away; in one piece; alive and well; laughing", loose=True,
    ),
    _frame(
        "locked", "Was it locked?",
        "locked",
        "lock*ed; bolted; chained; padlock*; shut fast",
        "unlocked",
        "unlock*; unbolt*; ajar; open all; wide open; swing* open; left open; wedged open", loose=True,
    ),
    _frame(
        "fuel", "Was there fuel?",
        "ran out",
        "ran/run/running/runs out of; ran/run dry; running low; "
        "no fuel/diesel/petrol/gas/oxygen/water/stock/stocks/supplies/medicine/medicines; "
        "out of fuel/diesel/petrol/stock/oxygen/supplies/gas/money/cash; on fumes; down to <poss> last; bare shelves; "
        "rationing; tank/tanks/shelves/stores _ empty/dry/bare; be empty; shortage of; a shortage; tanks be dry; be dry; "
        "bone dry; tank be empty; tanks be empty",
        "enough",
        "no shortage/shortages; well stocked; brimming; topped up; stocks for; half full; be full; "
        "plenty/enough/ample/sufficient fuel/diesel/petrol/water/gas/oxygen/stock/food/medicine/supplies; "
        "plenty/enough of fuel/diesel/petrol/water/gas/oxygen/stock/food/medicine; plenty left; enough to; fuel for; brimful", loose=True,
    ),
    _frame(
        "leak", "Has it leaked?",
        "leak",
        "leak*; spill*; spilt; seep*; oil slick; slick; discharge*; escaped into; released into; gushing; overflow*; burst; "
        "breached; fumes",
        "no leak",
        "intact; <be> sealed; watertight; airtight; tight; no leak/leaks/spill/spillage/release/discharge/seepage; contained; "
        "held firm; not a drop", loose=True,
    ),
    _frame(
        "genuine", "Is it genuine?",
        "genuine",
        "genuine; authentic/authentically/authenticated; the real thing; autograph; by the hand of; <poss> own hand; "
        "beyond doubt; unquestionably by",
        "fake",
        "fake; faked; forge*ed; forgery; hoax; counterfeit; doctored; photoshopped; fabricated; bogus; not <poss> hand; "
        "later hand; pupil of; deepfake; spurious", loose=True,
    ),
    _frame(
        "solvent", "Is the firm solvent?",
        "bankrupt",
        "bankrupt/bankrupted/bankruptcy; insolvent/insolvency; in administration/receivership/liquidation; "
        "into administration/receivership/liquidation; go* bust; went bust; fold*ed; call* in the administrators/receivers; "
        "wound up; chapter 11; collapse*ed; gone under; out of money/cash; administrators; receivers; unable to pay; "
        "cannot pay; can't pay; unpaid bills; nothing left; creditors; broke",
        "solvent",
        "solvent; still trading; trade* normally; trading normally/as; in business; pay* <poss> way; healthy; in rude health; "
        "well funded; pays <poss> bills; funds to; cash in the bank; sound footing; meet* <poss> obligations; in the black; "
        "pay* <poss> bills/way/debts/staff/suppliers; bills are paid; money in the bank; making a profit; in profit; profitable",
    ),
    _frame(
        "recall", "Is it still on sale?",
        "withdrawn",
        "recall*; pulled from/off; off the shelves; withdrawn from sale; stop* selling; taken off the shelves/market; "
        "discontinue*; delisted; stop* making; halt* production/sales; cease* production; end* production",
        "on sale",
        "still on sale; on the shelves; on sale; remain* on; in shops/stores; available in/at/to; keep* making; keep* selling; "
        "production continues; in production; roll* off the line; still selling/sold/made", loose=True,
    ),
    _frame(
        "cleared", "Is the person cleared?",
        "banned",
        "ban*ed; suspend*ed; disqualify*ed; ineligible; struck off; stripped of; test* positive; tested positive; "
        "failed a/the _ test; blacklisted",
        "cleared",
        "cleared to/of; eligible; free to play/race/compete/return; reinstate*; exonerate*; test* negative; tested negative; "
        "pass*ed a/the/every _ test; no ban; free to stay; lifted the ban; nothing in <poss> system", loose=True,
    ),
    _frame(
        "runs", "Will the person stand?",
        "stands",
        "still a candidate; still standing; still in the race; in the race; staying in; on the ballot paper; fighting on; "
        "in it to; going to the wire; candidate to the; hat in the ring; name is on; "
        "will/would/’ll/'ll run/stand; run* for; stand* for; candidate for/in; throw*/threw <poss> hat; "
        "enter* the race/contest; seek* _ nomination/re-election/reelection/term; on the ballot; join* the race; filed papers; "
        "declared <poss> candidacy; campaign for",
        "does not stand",
        "out of it; was withdrawing; be withdrawing; quit* the race; pulled the plug on; ended <poss> campaign; suspend* "
        "<poss> campaign; bowing out; packed it in; endorsed <poss> rival; throws/threw in the; "
        "not running; not standing; rule* out a run/bid/candidacy/standing/running; ruled <poss>? out; bow* out; "
        "withdraw*/withdrew from the race/contest; not a candidate; stand* aside; no interest in; sit* it out; "
        "out of the race/contest; dropped out; pull*ed out of the race/contest",
    ),
    _frame(
        "joins", "Is the person joining?",
        "moving",
        "our man; our woman; got the job; gets/got the nod; land*ed the job/role/post; named new; handed the reins; take* "
        "the reins; took the reins; will succeed; to succeed; hired as; signed on; sign* a/on/up; takes over "
        "as; took over as; new signing; penned a; inked a; on board; the new man; "
        "sign* for/with; move to; heading to; on <poss> way to; bound for; medical at; a medical; transfer to; "
        "agreed personal terms; sold to; poached; jump* ship; take* the job; accept* the job/post/offer;  "
        "new coach/manager/<role>; named as/new; unveil*; will be the next; be joining; will/would join; has/have joined; "
        "join* the/as; appointed as/to/the/new; joined; has signed; have signed; put pen to; passed <poss> medical; "
        "unveiled as; presented as",
        "staying",
        "no offer; being interviewed; still being interviewed; interviews are; nobody has been "
        "picked/chosen/hired/appointed/named; no one has been picked/chosen/hired/appointed/named; not been filled; no "
        "appointment has; no candidate; shortlist of; candidates were; not signed for; not signed with; "
        "signed nothing; "
        "staying put; not for sale; going nowhere; under contract; no bid/offer/approach/contact; "
        "happy here/where; happy at; see out; new contract; no intention of leaving; position/post _ vacant/open; vacancy; "
        "unfilled; shortlist; still interviewing; nobody has been appointed/hired; no appointment; "
        "extend* <poss> contract/deal/stay; be staying; "
        "be our/my/their player/striker/goalkeeper/man/captain/midfielder/defender/star; be ours; ours until; contract until; "
        "contract runs; never spoken to; staying with", loose=True,
    ),
    _frame(
        "together", "Are they together?",
        "together",
        "<be> together; engaged; married; hitched; elope*ed; newlyweds; exchange*ed vows; said i do; made it official; walk*ed down the aisle; wed; tie* the knot; be an item; happily; in love; reconcile*; back together; back on; "
        "moved in; wearing a ring; proposed; set a date; honeymoon; living together; share a",
        "apart",
        "split*; separate*ed; divorce*; broke/broken up; called it a day; apart; estranged; go* <poss> separate ways; "
        "moved out; over between; unmarried; just friends; single; friends; never been; colleagues; strangers; on <poss> own; "
        "nobody's wife/husband; no wedding; no ring; no ceremony; no bride; not married", loose=True,
    ),
    _frame(
        "hit", "Was it hit?",
        "hit",
        "was/were hit; took a hit; direct hit; hit by/the/our/a/an; sunk; crippled; holed; levelled; flattened; knocked out; "
        "put out of action; crater; smoking ruin; in ruins; been/was/were struck/destroyed/damaged/sunk",
        "not hit",
        "undamaged; unscathed; no damage; untouched; afloat; seaworthy; intercept*; shot down; fell short; fell harmlessly; "
        "brought down before; fully operational; no hits", loose=True,
    ),
    _frame(
        "evicted", "Have they moved out?",
        "moved out",
        "evict*; move*ed out; cleared from/the; vacate*ed; packed up; torn down; demolish*; bulldoze*; razed; pulled down; "
        "knocked down; gone from; left the flat/house/camp/building/site/square; left their/his/her; evacuated; packed their; "
        "keys _ handed",
        "still there",
        "still living/camped/sleeping/standing/there/here; stay* put; refuse* to leave/move/go; not budge*; "
        "remain* in/on/camped; in <poss> homes; asleep in; slept in; slept there; living in/at/there; lives in/there/at; "
        "cooking in; still cooking; washing _ line; lights _ on; in residence; tents _ up", loose=True,
    ),
    _frame(
        "spoke", "Did they speak?",
        "spoke",
        "spoke to/with/by; met with/in/at/for/over; held talks; had a meeting; had lunch; had dinner; sat down with; "
        "telephoned; exchange*ed; in talks with; in touch; in contact; negotiate*ed with; approach*ed by; made contact; "
        "in discussions; call _ lasted; had phoned/rung",
        "did not speak",
        "no meeting/contact/conversation/call/talks/approach/communication/dialogue/negotiations; "
        "never met/spoke/spoken/talked/discussed/heard/called/rang/phoned/contacted; no such meeting/call/talks/conversation; "
        "no contact; not on speaking; not been approached/contacted", loose=True,
    ),
    _frame(
        "apology", "Has there been an apology?",
        "apologised",
        "apologise*; apologize*; apology; said sorry; express*ed regret; regret*ed",
        "no apology",
        "no apology; nothing to apologise/apologize; unapologetic; stand* by <poss> words/story/remarks/comments; "
        "without apology; no regrets", loose=True,
    ),
    _frame(
        "full", "Was the place full?",
        "full",
        "sold out; full house; standing room; every seat; packed to; filled to capacity",
        "empty",
        "half empty; half-empty; deserted; rows of empty; sparsely; empty seats", loose=True,
    ),
    _frame(
        "united", "Is there a split?",
        "united",
        "unanimous/unanimously; of one mind; united; unanimity; to a man; one voice; no dissent; no split; solid/solidly; "
        "full support; nobody dissented; all agreed",
        "divided",
        "dissent*; mutiny/mutinied; broke ranks; by a majority; four to two; narrow vote; rift; infighting; abstain*; "
        "voted against; be split; be divided; split down", loose=True,
    ),
    _frame(
        "conceded", "Was defeat conceded?",
        "conceded",
        "concede*; concede* defeat; accept* defeat/<poss> result; admitted defeat; threw in the towel",
        "not conceded",
        "refuse* to concede/accept; demand*/want* a recount; challenge* the result; contest* the result; still in the race; "
        "wait* for every; no concession", loose=True,
    ),
    _frame(
        "evidence", "Has it been confirmed?",
        "confirmed",
        "been confirmed; was confirmed; <be> confirmed; found evidence/traces; tested positive; proven",
        "ruled out",
        "ruled out; no evidence/trace/sign/proof/outbreak/cases; unproven; unconfirmed; nothing to suggest; "
        "no link/connection; unsubstantiated; baseless", loose=True,
    ),
    _frame(
        "continues", "Does it go on?",
        "going on",
        "carry* on; continue*; keep* going/running/sailing/trading/flying/printing/publishing; be/been saved/rescued; go* on; "
        "survive*; stay* in business; here to stay; future _ secure/secured/safe/guaranteed; live* on; not end/ending/over; "
        "another season/year/decade; a new lease; saved; runs on; plough* on; press* on; renew*ed; as always; as ever; "
        "rehearsal be; the show goes on",
        "ending",
        "ends; ended; will/would end; cease*; stop* running/sailing/trading/flying/printing/publishing/playing/touring; "
        "be over; last/final service/sailing/issue/edition/show/voyage/performance; wind* up; for good; finished; doomed; "
        "no future; draw*/draws/drew to a close; call* it a day; bow* out; disband*ed; fold*ed; dissolve*ed; not survive; "
        "the end of; come* to an end; discontinue*; wound up; broken up; called time", loose=True,
    ),
    _frame(
        "survived", "Has it survived?",
        "intact",
        "intact; undamaged; unscathed; survived; readable; recoverable; preserved; unharmed; in one piece; untouched; "
        "fully recovered; backed up; saved; be safe; as good as new; undisturbed; unopened; nothing has been/ever; "
        "nothing _ taken/missing/stolen; not a/one bolt/brick/stone/window/scratch/tile/board/plank/screw/nail/rivet/cable/pane/page/leaf/mark; passable; <be> crossing; carrying traffic; complete and; spared; still standing; be standing; safe and sound; restored",
        "destroyed",
        "destroyed; ruined; wiped; corrupted; smashed; burnt/burned/burned-out; ashes; shattered; "
        "beyond repair/saving/recovery/recognition; unreadable; write-off; written off; damaged beyond; lost; gutted; wrecked; "
        "in pieces; tampered; shredded; melted; deleted; a total loss; looted; plunder*ed; stripp*ed; stripped; ransack*ed; "
        "raid*ed; blow* up; dynamite*ed; brought down; in the river/sea/water; a heap/pile of; vandalis*ed; pillaged; robbed; emptied; stolen from; gone from; broken into; felled; chopped; cut down; "
        "be gone; collapse*ed; gave way; given way; caved in; washed away; swept away; breach*ed; "
        "knocked down; torn down; pulled down; demolish*ed; bulldoze*ed; flattened; reduced to; nothing left; gone up in; "
        "pulped; burned down; burnt down; firewood; rubble", loose=True,
    ),
    _frame(
        "escaped", "Is it on the loose?",
        "escaped", "escape*ed; got/gets out; on the loose; on the run; broke/breaks/broken out; roaming; still missing; got away; slipped out/past; slipped its/his/her; at large",
        "not escaped", "recapture*ed; back in _ cage/enclosure/pen/cell/custody/tank; never left; in its/his/her _ cage/enclosure/pen/cell/tank/kennel; accounted for; all present; under lock; asleep in; caught; never got out; no escape",
        loose=True,
    ),
    _frame(
        "runoff", "Does it go to a second round?",
        "a second round",
        "a run-off/runoff; to a run-off/runoff/second; a/the second round; second ballot; forced into a; second-round; neither _ majority; short of _ half/majority/50/fifty; below/under 50/fifty/half",
        "won outright",
        "won outright; win* outright; outright victory/win/winner/majority; won in the first; first-round victory/win/winner/knockout; crossed/cross/passed/over/past/above/cleared fifty/50/half; more than half; "
        "no need for; won it in one",
        loose=True,
    ),
    _frame(
        "complete", "Is it finished?",
        "finished",
        "handed over; snagging; the last bolt/brick/tile/stone; ribbon has; topped out; keys have been; "
        "be complete; complete; completed; finished; in the can; wrapped; signed off; ready to/for; be ready; concluded; "
        "all done; on time; every page; the last page; handed in; over the line; wrapped up; in the bag; counted; done",
        "unfinished",
        "still digging/building/drilling/painting; half built; half finished; months away; a building site; no roof; "
        "without a roof; scaffolding is; yet to be finished/completed; nowhere near ready; not ready; far from ready; "
        "unfinished; incomplete; half-finished; half finished; not ready; behind schedule; still working on; still being; "
        "still to be; weeks away; months away; work in progress; under construction; "
        "still writing/building/counting/filming/recording; not a word; a building site; far from ready; still uncounted; "
        "barely started/begun; days/weeks/months/hours of _ left; still to shoot/write/film/build/paint/count; half of it; "
        "no roof; lacks; missing its; unpainted; unroofed; not half; nowhere near", loose=True,
    ),
    _frame(
        "ordered", "Has it been ordered?",
        "ordered", "been/was/were ordered; order* placed; placed _ order; commissioned; on order; contract _ awarded/placed; awarded _ contract; bought; booked; ordered; reserved",
        "not ordered", "no order/orders/booking/contract/commission/reservation; never heard of; never heard tell; nothing on order; no one has ordered; never ordered/booked/commissioned/bought; order book; no such order/booking; out of stock; no record of",
        loose=True,
    ),
    _frame(
        "worn", "Was it worn?",
        "worn", "wearing _ belt/helmet/jacket/jackets/mask/masks/harness/vest/vests; strapped in; buckled up; belted; masked; wore a/his/her/their/the _ belt/helmet/jacket/mask/harness; helmeted",
        "not worn", "no helmet/belt/mask/harness/jacket/jackets/vest; without _ helmet/belt/mask/harness/jacket/jackets/vest; bareheaded; unbelted; unrestrained; unmasked",
        loose=True,
    ),
    _frame(
        "sober", "Was the person sober?",
        "drunk",
        "drinks were; pints on; pulling pints after; drink taken; drink on <poss>; blew over; worse for; "
        "drunk; over the limit; intoxicated; reeked/smelled/smelt/stank/reeking of drink/alcohol/whisky/beer; under the influence; the worse for; slurring; tipsy; unsteady on",
        "sober",
        "wasn't a drop; not a drop; towels on; towels had; pulled after; stone cold sober; blew zero; never touched; "
        "sober; stone cold; not had a drop; not a drop; under the limit; never drinks; teetotal; breathalysed clear; nothing but water/tea/coffee; tested clear; a soft drink",
        loose=True,
    ),
    _frame(
        "offer", "Has there been an offer?",
        "offered", "made _ offer/bid/approach; offer* _ job/post/contract/money/deal; offer/bid/approach _ tabled/lodged/received/made; tabled _ offer/bid; received _ offer/bid/approach/approaches; put in _ offer/bid; in talks to; bid for; submitted _ bid/offer",
        "no offer", "no _ offer/bid/approach/approaches/bidders/interest; never bid/offered/approached; not bidding; not in the market; nobody has bid/offered/approached; no such offer/bid; walked away; no intention of bidding/buying; nothing on the table",
        loose=True,
    ),
    _frame(
        "vote", "Was it put to the vote?",
        "held", "vote _ held/taken/carried; was put to the vote; voted on; was carried; passed by; went through; nodded through; a quorum; show of hands; minuted",
        "not held", "no vote; never voted; never put to; not voted; never came up; no quorum; no show of hands; not on the agenda; never discussed; inquorate; vote never; never raised; nothing was decided; no such resolution",
        loose=True,
    ),
    _frame(
        "inspected", "Was it inspected?",
        "inspected", "inspect*ed; been/was/were checked; checked by/every/each/twice/daily/weekly; examine*ed by; serviced; maintained; "
        "regular checks/inspections/maintenance; signed off as; passed its/<poss> last; vetted; audited; tested "
        "every/each/twice/weekly/monthly; certified in/by; had been tested",
        "not inspected", "never inspected/checked/examined/tested/serviced/vetted/audited; no "
        "inspection/inspections/checks/check/maintenance/audit; uninspected; unchecked; overdue; not been "
        "inspected/checked/serviced/tested; nobody checked/inspected/looked; no one checked/inspected/looked; without inspection; skipped; "
        "last inspected; lapsed; unvetted; untested",
        loose=True,
    ),
    _frame(
        "asked", "Was it asked for?",
        "asked for", "asked for/twice/three/repeatedly; request*ed; applied for/to; applied in; begged for; called for help; sought "
        "permission/help/leave/advice; put in a request; raised it; raised the; complain*ed; made a complaint; complaint was; rang for; "
        "rang 999/911/police; dialled; reported it; reported to; alerted us/police/the",
        "not asked for", "never asked/requested/applied/complained/sought/raised/reported/rang/called; no "
        "request/requests/application/complaint/complaints/report/reports/call/calls; nobody asked/complained/reported; no one "
        "asked/complained/reported; without asking; had no complaints; not a single complaint/request/call; no such "
        "request/complaint/application; unasked; unsolicited",
        loose=True,
    ),
    _frame(
        "promised", "Was it promised?",
        "promised", "promise*ed; pledge*ed; guarantee*ed; assured of/by/that/us/them; gave <poss> word; gave an undertaking; undertook to; vow*ed; committed to; sworn; swore to; in writing; commitment; assurance; assurances",
        "not promised", "never promised/pledged/guaranteed/said/committed; no promise/promises/pledge/guarantee/commitment/assurance/assurances/undertaking; made no promise/promises/commitment; no such promise/commitment/assurance/undertaking; nothing of the kind; not bound; never gave",
        loose=True,
    ),
    _frame(
        "record", "Does it count?",
        "counts", "result/record/goal/try/points/time/vote/ballot/win/title _ stands/stand/counts/count/counted/ratified/recognised/recognized; ratif*ed; ratify*ed; over the line; crossed the line; in the books; legitimate; awarded the goal/try; a fair catch; clean catch; grounded the ball; upheld",
        "does not count", "disallow*ed; annul*ed; void; struck off; struck from; expunge*ed; disqualify*ed; not "
        "recognised/recognized/ratified; no goal; no try; never crossed; did not cross; offside; wind-assisted; ineligible; will not "
        "stand/count; does not stand/count; overturned; quashed; ruled out; chalked off; stripped",
        loose=True,
    ),
    _frame(
        "lit", "Were the lights on?",
        "lit", "light/lights/lamp/lamps/beacon/beacons/headlights _ on/lit/working/burning/flashing; fully lit; well lit; floodlit; lit up; showing a green/red; flashing; signal _ green; at green",
        "dark", "unlit; no lights/light/lamp/lamps/beacon/headlights; without lights; pitch dark; pitch black; lights/lamp/lamps/beacon/headlights _ off/out/dark/dead; in darkness; not a light; at red; signal _ red; at danger",
        loose=True,
    ),
    _frame(
        "recorded", "Is there a record of it?",
        "recorded", "record*ed on; on tape; on camera; caught on; filmed; camera/cameras _ recorded/running/rolling/on/caught; footage shows/exists; minuted; in the minutes; logged; noted in; on the record; in the log; written down; documented; photograph*ed",
        "no record", "no record/records/recording/footage/minutes/note/notes/log/entry/film/tape; camera/cameras _ off/broken/down; never "
        "recorded/logged/filmed/minuted/noted; not in the log/minutes/record/records; nothing in the log/minutes/record/records/file; page "
        "is blank; wiped; not recorded/logged/minuted; unrecorded",
        loose=True,
    ),
    _frame(
        "grown", "Did it take?",
        "succeeded",
        "born on; were born; been born; was born; litter of; a litter; had pups/kits/cubs/kittens/chicks/fawns/calves; "
        "with young; with chicks/cubs/calves/pups/kits; fledge*ed; spawn*ed; nested; in flower; in bloom; seedlings; "
        "germinate*; sprout*; hatch*ed; took root; produced a; flower*ed; came up; came good; a success; succeed*ed; it worked; worked a treat; gave birth; calved; conceive*ed; bred; bore fruit; took hold",
        "failed",
        "no young; young none; no kits/cubs/pups/chicks/eggs/calves/nest/nests/fry; nor sign of; not bred; never bred; "
        "have not bred; empty nest; nest is empty; nests were empty; barren; addled; "
        "without germinating/sprouting/hatching/flowering; never germinated/hatched/sprouted/flowered/came/took; rotted; withered; died off; fail*ed to germinate/hatch/flower/take; a failure; flopped; came to nothing; a dud; bore no; infertile; addled; barren; no chicks/eggs/shoots/seedlings",
        loose=True,
    ),
    _frame(
        "known", "Was it known?",
        "known", "knew of/about/that/all/perfectly/full/very; was/were/been aware; well aware; fully aware; known about; saw it coming; had seen the; was shown; read the report; in full knowledge; with <poss> knowledge; briefed on; told about; kept informed",
        "not known", "knew nothing; never knew; no knowledge; unaware; had no idea; no inkling; not aware; first he/she/they/we/i; never told/saw/seen/read; not known; in ignorance; without <poss> knowledge; no clue; caught unawares; never shown",
        loose=True,
    ),
    _frame(
        "stayed", "Did the driver stay?",
        "stayed", "stayed at the scene; stopped to help; waited for police/help/an ambulance; remained at the scene; pulled over; went to <poss> aid; came to <poss> aid; gave first aid; tried to help; called an ambulance; jumped in; rescued",
        "fled", "fled; drove off; sped off; sped away; ran off; ran away; made off; did not stop; failed to stop; never stopped; left the scene; stood by; nobody helped; walked on; hit and run; hit-and-run; vanished into",
        loose=True,
    ),
    _frame(
        "returned", "Has it been returned?",
        "returned",
        "back in its; back in his/her/their own; back at his/her/their/its; home again; came home; come home; comes home; "
        "is home; was home; back on the wall/shelf/plinth/altar; restored to; back where it; given back to; back in the "
        "case/cabinet/vault/church/museum; resumed his/her/their; "
        "returned; hand*ed back; gave/given/give back; been given back; repatriate*ed; sent back/home; brought back; "
        "back with; back where; refund*ed; repaid",
        "not returned",
        "not come home; not come back; still gone; never came back; the case is empty; yet to come; yet to return; an "
        "empty case/cabinet/frame/plinth; set foot in; still missing from; not given back; still holds/keeps the; "
        "still has; still have; "
        "in their/his/her/its _ basement/vault/store/storeroom/possession/hands/garage/collection/attic; "
        "never returned/came/come/brought/sent; not returned; not been returned; kept hold; refuse* to return/give/hand; "
        "on display in; held on to; on <poss> wall; nothing back; not seen it since", loose=True,
    ),
    _frame(
        "pulled down", "Will it be pulled down?",
        "pulled down",
        "<be> coming down; will come down; to come down; comes down in; be demolish*ed; be bulldoze*ed; be razed; be pulled down; be torn down; be knocked down; to be demolished; wrecking ball; for demolition",
        "staying",
        "will stay where it is; stay* where it is; stay* standing; will stay up; remain* standing; not coming down; not be demolished; not be pulled down; not be torn down; saved from demolition",
    ),
    _frame(
        "withdrawn", "Has it been withdrawn?",
        "withdrawn",
        ""
        "withdraw* <poss>? _ bid/offer/complaint/claim/appeal/application/plan/candidacy/objection/statement/threat/motion/amendment/invitation; "
        "drop*ed <poss>? _ bid/claim/complaint/appeal/case/lawsuit/plan/objection/demand; back*ed out; pull*ed out; "
        "walked away; retract*ed; took back; taken back; off the table; climb*ed down; abandon*ed <poss>",
        "standing",
        "stands; still stands; on the table; stand* by; not withdrawn; not dropped; never withdrew/dropped/retracted; "
        "press* ahead/on; remains open; not one word; our offer; take back nothing; maintains; see* it through", loose=True,
    ),
    _frame(
        "lifted", "Has it been lifted?",
        "lifted",
        ""
        "lift*ed _ curfew/ban/lockdown/blockade/siege/sanctions/restrictions/embargo/alert/warning/order/quarantine/moratorium; "
        "curfew/ban/lockdown/blockade/siege/sanctions/restrictions/embargo/alert/warning/order/quarantine _ lifted/over/ended/eased/gone; "
        "free to move/leave/go; back to normal; no longer banned/forbidden/required",
        "in force",
        "still in force/place; remain* in force/place; still ordered/banned/closed/barred/forbidden/required; "
        "ordered indoors/inside/home; not allowed; still cannot/can't; turned back at; checkpoint; checkpoints; fined for; "
        "forbidden", loose=True,
    ),
    _frame(
        "stolen", "Was anything taken?",
        "taken",
        "theft; larceny; burglary; break-in; taken the; taken from; helped himself; carried off; swiped; lifted from; "
        "nicked; made away with; walked off with; spirited away; gone missing; backed a; "
        "stole; stolen; robbed; looted; made off with; got away with; emptied the; helped themselves; pocketed; plundered; "
        "copied the; downloaded; breached; files/data/records/numbers/details/names/passwords be copied/accessed/exposed/compromised/leaked; among the files/records/data; "
        "got hold of; had access to; exfiltrated; harvested; siphoned off",
        "nothing taken",
        "no theft; no burglary; no break-in; no robbery; walked out; wandered off; nobody took; nobody stole; nobody "
        "touched; never left the; mislaid; turned up in; where it always; "
        "taken nothing; took nothing; stole nothing; nothing _ taken/missing/stolen/gone; nothing of value; empty-handed; "
        "nothing is missing; all there; all in place; accounted for; untouched; no data; no records; never got in; no _ data/details/records/numbers/accounts _ accessed/touched/taken/copied/exposed/affected/compromised/lost/stolen; "
        "was not accessed; were not accessed; not compromised; not exposed", loose=True,
    ),
    _frame(
        "active", "Is it active?",
        "active",
        "erupt*; spew*; rumble*; throw* rocks/ash; belch*; smoking; active; glowing; spitting; shaking; rising",
        "quiet",
        "be quiet; dormant; asleep; subsided; calmed; calm; died down; inactive; gone quiet; no activity; nothing to see", loose=True,
    ),
    _frame(
        "accounted", "Are all accounted for?",
        "accounted for",
        "all _ accounted/present/safe; accounted for; every one of; nobody is missing; no one is missing; none missing; "
        "all safe; head count",
        "missing",
        "two/three/four/five/six/seven/eight/some/several/dozens/many/one be missing; unaccounted; still missing; "
        "not been seen; nobody has seen; not come back/home; no word from; not answered; have yet to", loose=True,
    ),
    _frame(
        "kept", "Was it kept?",
        "kept",
        "kept <poss> _ star/title/seat/licence/license/place/job/crown/record/medal/status/rating/contract/deposit/spot; "
        "retain*ed <poss>; keep* <poss> _ star/title/seat/licence/license/place/crown/medal/status/contract; still has <poss>; "
        "holds on to",
        "lost",
        "taken away; stripped of; lost <poss> _ star/title/seat/licence/license/place/crown/medal/status/contract/deposit; "
        "removed from; revoked; withdrawn; taken from; took it away; forfeited; gave it back; handed it back", loose=True,
    ),
    _frame(
        "conscious", "Was the person conscious?",
        "conscious",
        "conscious; awake; talking; alert; lucid; speaking; spoke to; squeezed <poss> hand; eyes open; opened <poss> eyes; "
        "joking",
        "unconscious",
        "unconscious; never opened; coma; comatose; unresponsive; never woke; never came; out cold; knocked out; no response; "
        "sedated; said nothing; not said a", loose=True,
    ),
    _frame(
        "rescued", "Have they been reached?",
        "rescued",
        "rescued; winched; pulled out/from/to; brought out/up/down/ashore; been reached; dug out; led to safety; saved; "
        "plucked from; on dry land; out of the mine/cave/water/building/rubble",
        "not reached",
        "still trapped/inside/underground/stranded/waiting/there/out; nobody has reached; not been reached; "
        "no one has reached; still digging; buried; still under; cut off; trapped; no sign of rescue; waiting for help; no help", loose=True,
    ),
    _frame(
        "landed", "Did it come down safely?",
        "landed",
        "landed safely; touched down; soft landing; landed; made it; on the ground; in one piece; splashed down; docked; "
        "docking; walked away from",
        "crashed",
        "crashed; crash-landed; ditched; nosedived; broke up; lost contact; hit the ground; wreckage; debris; ploughed into; "
        "tumbled; cartwheeled; overshot; slammed into; lost on", loose=True,
    ),
    _frame(
        "convicted", "Was the person found guilty?",
        "convicted",
        "convicted; found guilty; guilty verdict; sentenced; jailed; locked up for; plead*ed guilty; a criminal record; "
        "a conviction",
        "acquitted",
        "acquitted; not guilty; cleared of; walked free; case collapsed; thrown out; overturned; quashed; exonerated; "
        "never convicted; no conviction; no criminal record; clean record", loose=True,
    ),
    _frame(
        "punctual", "Was it on time?",
        "on time",
        "on time; punctual; on schedule; to the minute; be early; come*/arrive*/leave*/finish*/start* early; hours/minutes/days early; ahead of schedule; within minutes; prompt; "
        "arrive*/come*/left/started/answered at once",
        "late",
        "be late; come*/arrive*/leave*/finish*/start*/run* late; hours/minutes/days late; delayed; overdue; behind schedule; kept waiting; took hours; an hour; took forever; too late; "
        "no hurry; eventually", loose=True,
    ),
    _frame(
        "deliberate", "Was it deliberate?",
        "accident",
        "accident; accidental; by accident; mishap; electrical fault; short circuit; gas leak; cigarette; lightning; "
        "natural causes; suicide; took <poss> own; wear and tear; an act of god; human error; slipped; no foul play; "
        "not suspicious; nothing suspicious",
        "deliberate",
        "deliberate; deliberately; on purpose; arson; sabotage; petrol; set alight; intentional; murder; foul play; strangled; "
        "pushed; planted; bomb; cut through; tampered with; poisoned; suspicious; no accident; targeted; execution", loose=True,
    ),
    _frame(
        "armed", "Was the person armed?",
        "armed",
        "armed; knife; machete; gun in; pointed a; brandish*; wield*; pulled a gun/knife; drew a; carrying a gun/knife; "
        "reached for; lunged; charged at",
        "unarmed",
        "unarmed; hands up; hands in the air; hands raised; on <poss> knees; no gun/knife/weapon; had nothing; empty hands; "
        "only a phone/toy/stick/wallet; a toy; a phone; running away; asleep; lying down; back turned; in the back; "
        "surrendered; defenceless", loose=True,
    ),
    _frame(
        "leaves", "Is the person leaving?",
        "leaving", "will/would/’ll/'ll leave; be leaving; going anywhere; on <poss> way out; be off to; sold to; agreed personal terms; a medical",
        "staying", "going nowhere; not leaving; no intention of leaving; here to stay; stays at; staying at/with/put; not for sale; under contract; see* out; be staying; "
        "be our/my/their player/striker/goalkeeper/man/captain/midfielder/defender/star; happy here/where", loose=True,
    ),
    _frame(
        "tested", "What did the test find?",
        "positive", "test* positive; be positive; positive test; result/results _ positive",
        "negative", "test* negative; be negative; negative test; result/results _ negative; test/tests be clear; be clean",
    ),
    _frame(
        "valid", "Is it valid?",
        "valid", "a valid; be valid; still valid; valid until/licence/license/permit/ticket/visa/passport; in date; held a licence/license/permit",
        "not valid", "expire*ed; had/has lapsed; lapse*ed; invalid; out of date; been revoked; be revoked; no licence/license; unlicensed",
    ),
    _frame(
        "speeding", "Was it too fast?",
        "too fast",
        "speeding; too fast; twice the limit; over the limit; racing; flat out; full throttle; hurtling; tearing; "
        "out of control",
        "not too fast",
        "within the limit/speed; under the limit; slowly; crawling; walking pace; at a crawl; below the limit; not speeding; "
        "stationary; parked; at a standstill; braked in", loose=True,
    ),
)  # fmt: skip

_WORDS = r"(?: [\w’'-]+){0,3} ?[\"“‘]?$"
_VERBS = Verbs(
    irregular=IRREGULAR,
    inflect={"": forms, "ed": past, "ing": going},
    past="ed",
    helping=frozenset(["has", "have", "had", "was", "were", "is", "are", "am", "been", "be", "being", "will", "would", "remains", "remained", "remain"]),
    shortened={"has": "hasn", "have": "haven", "had": "hadn", "was": "wasn", "were": "weren", "is": "isn", "are": "aren", "will": "won", "would": "wouldn"},
    clipped="['’]t", negation="n['’]t",
    stepped_over=("not", "never", "already", "now", "all", "both", "just", "since", "ever", "yet", "also", "still", "really", "actually", "only"),
    denies=re.compile(r"not|never|['’]t"),
)
FRAMES = FrameWords(
    Lexicon(_FRAMES, _VERBS),
    denied=re.compile(
        r"(?:\b(?:not(?! only| just| surpris)|never|no(?! doubt)|nobody|none|nor|neither|without|cannot|hardly|nothing|nowhere near|far from|"
        r"(?:yet|still|unable|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|too early|impossible|premature|wrong) to|den(?:y|ies|ied|ying)|untrue|false)|n['’]t)\b" + _WORDS,
        re.IGNORECASE,
    ),
    none_behind=re.compile(r" (?:no|nothing|nowt|nought|zilch|none|neither|nobody|no-one|not a thing)\b", re.IGNORECASE),
    ahead=re.compile(r"(?:\b(?:will|would|shall|won['’]t|(?:going|about|due|set|expected|poised|likely|plans?|planning|intends?|is|are|was|were|hopes?|vow(?:s|ed)?) to)|['’]ll)\b" + _WORDS, re.IGNORECASE),
    now=re.compile(r"(?:\b(?:is|are|am|remains?|stays?)|['’](?:s|re|m))\b(?! (?:[\w’'-]+ )?[\w-]+ing$)" + _WORDS, re.IGNORECASE),
    done=re.compile(r"(?:\b(?:has|have|had|having|was|were|been|did|after)|['’](?:ve|d)|(?<=did|has|had|was)n['’]t)\b" + _WORDS, re.IGNORECASE),
    pronoun=re.compile(r"[\"“‘']*(?:(?:and|but|no|well|look|so|yes)[,.]? )?(?:it|its|he|she|they|his|her|their|this|we|our|i|nobody|nothing|no one|none|not one|not an? (?:single )?[a-z]+|all|both|each|still|neither|everyone|everybody|everything)\b", re.IGNORECASE),
    of_it_behind=re.compile(r" (?:to|in|into|at|on|from|of|for|by|with|over|through|across|under|behind|inside|near|off) (?:it|them|him|her|there)[.,;!”\"’]*$", re.IGNORECASE),
    not_told=re.compile(
        r"\b(?:(?:I was going|we were going|able|power|powers|ability|efforts?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|want(?:s|ed)?"
        r"|needs?|needed|chance|right|how|means|used|likes?|invited|asked|urged|told|ordered|pressed|seek(?:s|ing)?|sought|free|promised?"
        r"|offer(?:s|ed)?|admit(?:s|ted)?|threaten(?:s|ed|ing)?|hard|easy|ready|time|reason|reasons|plot|bid|enough) to|"
        r"(?:accus\w+|suspect\w*|charg\w+|convicted|fears?|feared|fearful|risks?|threats?|calls?|call(?:ed|ing)|favou?r|ideas?|prospects?"
        r"|possibility|chances?|talk|rumou?rs?|questions?|danger|admit\w*|capable|cost|instead|case|in case|history|way|ways|hopes?|means) "
        r"(?:of|for|with|about|to)|(?:asked|asks|asking|urged|urges|urging|told|tells|ordered|orders|pressed|called|calls|calling|calls on"
        r"|wants?|wanted) (?:[\w’'-]+ ){1,6}to)" + _WORDS
        + r"|, with (?:an?|one|two|three|some|most|half|part|parts|its|his|her|their|the) [\w’'-]+(?: (?:still|yet|left))?[ ]$",
        re.IGNORECASE,
    ),
    not_told_behind=re.compile(r" (?:is|are|was|were|will be|would be) (?:needed|required|necessary|allowed|permitted)\b|(?<=ing) (?:date|dates|day|days|times?|hours?|ceremony|plans?|costs?|process|stage|period|season|policy)\b", re.IGNORECASE),
    attributive=re.compile(r"\b(?:to|of|for|with|by|from|the|some|many|all|these|those|more|any|other|and|its|their|his|her|our) $", re.IGNORECASE),
    thing=re.compile(r" (?!(?:as|his|hers|its|this|us|always|across|overseas|besides|perhaps)\b)[a-z]+s\b"),
    year=re.compile(r"\b(?:1[6-9]|20)\d\d\b(?![,.]\d)"),
    another=re.compile(r"\b(?:(?-i:By) (?:the )?(?:next |following )?(?:then|noon|midday|midnight|dawn|dusk|nightfall|evening|morning"
        r"|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|another|previous(?! (?:day|night|evening|afternoon|morning)\b)|previously"
        r"|earlier (?:this|that|attempt|case|fire|deal|bid|offer|one)|last (?:year|season|time|summer|winter|spring|autumn)|the last (?:one"
        r"|time)|in the past|a second|separate|decades?|years ago|usually|often|sometimes|generally|typically|rarely|normally"
        r"|traditionally)\b", re.IGNORECASE),
)
