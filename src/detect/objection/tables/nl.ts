import type { ObjectionTable } from '../format.ts';

/**
 * Dutch: how notes of call centres and CRMs tell of an objection.
 * Source: the wording of AVG 21 and of the bel-me-niet register, and the habits of notes; the format is that of
 * `ObjectionTable`.
 */
export const NL: ObjectionTable = {
  lang: 'nl',
  text: `
[set everyday]
bellen terugbellen gebeld teruggebeld telefoon telefonisch mail(|s) email(|s) mailen contact
contacteren benaderen opnemen wil(|len) wenst vraagt lijst bestand gegevens aanbiedingen informatie
aanbod acties direct post brief catalogus marketing nieuwsbrief
[set call phone]
bellen terugbellen opbellen telefoneren nabellen
[set called phone]
gebeld teruggebeld opgebeld
[set callnoun phone]
telefoon telefonisch telefoontje(|s) belletjes telefoontjes tel oproepen
[set mail email]
mailen emailen
[set mailed email]
gemaild geemaild
[set mailnoun email]
mail(|s) email(|s) nieuwsbrief nieuwsbrieven mailing(|s) mailtjes spam
[set sms sms]
sms smsjes
[set smsing sms]
smsen
[set post post]
post brief brieven catalogus catalogi folders briefpost
[set write post]
aanschrijven
[set medium]
{callnoun} {mailnoun} {sms} {post}
[set contact]
contacteren benaderen contact opnemen lastigvallen storen werven
[set contacted]
gecontacteerd benaderd lastiggevallen gestoord aangeschreven
[set promo]
reclame aanbiedingen marketing informatie commerciele acties aanbod promoties direct verkooppraatjes
[set wish]
wil(|len|de) wens(t|en) verzoekt vraagt eist wenste graag gelieve
[set base]
lijst(|en) bestand(|en) mailinglijst database databank systeem adressenbestand verzendlijst
[set data]
gegevens persoonsgegevens data
[set removed]
halen verwijderen schrappen gehaald verwijderd geschrapt af uitgeschreven uitschrijven
[set unsub]
uitgeschreven
[set newsout email]
nieuwsbrief nieuwsbrieven mailing(|s) mailinglijst mails emails
[set dncr phone]
niet
[set dncrx phone]
belmeniet belmenietregister
[set ownlist]
register lijst
[ask]
nooit ?meer ?weer {call}/{contact}/{mail}/{write}/{smsing}
niet meer ?weer {call}/{contact}/{mail}/{write}/{smsing}
{data} ?laten verwijderen
afmelden ?voor ?van ?de {newsout}
niet ?meer contact opnemen
niet/nooit ?meer te {call}/{contact}
niet/nooit ?meer ?door ?ons {called}/{contacted}/{mailed} ?te worden
niet/nooit ?meer worden {called}/{contacted}/{mailed}
niet ?meer per/via {medium} ?of ?en ?noch ?per ?{medium} {call}/{contact}/{mail}
niet ?meer per/via {medium} ?of ?en ?noch ?per ?{medium} {contacted} ?te worden
{wish} geen ?enkele ?verdere ?ongevraagde {medium}/{promo}/contact ?meer ?ontvangen
geen ?ongevraagde {medium}/{promo}/contact meer ?sturen ?ontvangen
geen {medium}/{promo} ?meer sturen/zenden/ontvangen/toesturen ?aub
^ ?aub ?a ?u ?b geen reclame/nieuwsbrief/nieuwsbrieven ?aub ?graag $
{wish} niets/niks meer ?van ?ons ?ontvangen ?horen
wil met rust gelaten ?worden
met rust laten
noch ?per {medium} noch ?per {medium}
stop/stoppen met ?het ?sturen ?van ?alle {call}/{mail}/{contact}/{medium}/{promo}
^ stop {promo}/{medium}
^^ stop $$
weigert ?alle ?elk ?elke ?verder ?verdere contact/{promo}/{medium}
weigert ?nog {called}/{contacted} ?te worden
van/uit ?de ?het ?onze ?ons ?alle ?jullie {base} ?te ?laten {removed} ?worden
{wish} ?van ?uit ?ons ?onze ?de ?het {base} ?af
{wish} uit/van ons/onze/de/het {base}
verzoek ?tot ?om ?uit ?voor uitschrijven/uitschrijving/verwijdering
{wish} _ uitgeschreven worden
{wish} zich uitschrijven
^ ?graag ?aub uitschrijven ?aub $
{wish} ?om verwijdering ?van ?zijn ?haar ?hun ?alle ?de {data}
{wish} _ {data} ?laten ?te verwijderd/verwijderen/gewist/wissen
verzoek ?tot ?om verwijdering ?van ?zijn ?haar ?alle {data}
{data} verwijderen
recht op vergetelheid
[bare]
niet ?weer {call}/{contact}/{mail}/{write}/{smsing}
[go]
aub/svp/graag/want/wegen/op/omdat/wegens/en/of/maar/a verzoek/u/mailen/per/uitdrukkelijk
aub/want/wegens/omdat/maar/en/of
deze klant/persoon/meneer/mevrouw
op verzoek
[state]
bezwaar ?gemaakt ?aangetekend ?tegen ?het ?de ?gebruik ?ontvangen ?van tegen {promo}/gebruik/verwerking/telemarketing/{medium} ?marketing
maakt bezwaar tegen ?het ?de ?ontvangen ?van {promo}/gebruik/verwerking/telemarketing/{medium}
verzet ?aangetekend tegen ?het ?de {promo}/gebruik/verwerking/telemarketing/{medium}
[left]
uitschrijven uit/van/voor ?alle ?de ?onze {newsout}
recht van/op verzet/bezwaar ?uitgeoefend
verzet aangetekend
bezwaar avg/gdpr/ontvangen
avg/gdpr bezwaar
^^ bezwaar $$
^^ verzet $$
toestemming ?is ?heeft ?voor ?marketing ingetrokken
trekt ?zijn ?haar toestemming in
{unsub}
^ ?is ?heeft ?zich ?klant {unsub} $
heeft zich {unsub}
{unsub} via/per/door/op/telefonisch
heeft zich afgemeld $
^^ afgemeld $$
^ blacklist $
^ ?op ?de zwarte lijst $
{unsub}/afgemeld/uitschrijving/afmelding ?van ?voor ?uit ?de ?onze ?alle {newsout}
{newsout} opgezegd/stopgezet/uitgeschreven
bel me {dncr} ?register
belmeniet
{dncrx} ?register
[within]
uitgeschreven uit/bij ?de ?het kvk/handelsregister/kamer/school/opleiding/register
uitgeschreven $ kvk
afgemeld voor ?de ?het vergadering/afspraak/cursus/event/evenement/training/beurs/webinar/les
bezwaar tegen ?de ?het ?een factuur/prijs/aanslag/vergunning/beslissing/besluit/boete
geen bezwaar/verzet
niet {call} ?meer ?naar ?met receptie/secretaresse/assistent
gecheckt bel me niet
niet in ?het bel me niet
geen mails/telefoontjes ontvangen/beantwoord/bekend
niet vergeten/aarzelen ?om ?te
aarzel niet
[near]
niet
nooit
geen
[before]
heeft/is/hebben/was/had/wordt zich ?nog niet/nooit/geen
heeft/is/hebben/was/had/wordt ?nog niet/nooit/geen
zich niet
nog niet
als/indien/wanneer/of/voordat/zodra/waarom/hoe
kan/kon/kunnen
zonder
zijn/haar/hun/onze/de klanten/leden/abonnees/medewerkers
gecontroleerd
s middags/ochtends/avonds/morgens
smiddags/sochtends/savonds/momenteel/vandaag/vanmiddag/nu/morgen
[after]
voor/tot/tijdens/tussen/na/totdat/voordat/zolang/zonder/vandaag/morgen/nu/meteen/direct/wanneer/vanmiddag/vanavond
in ?de ?het ochtend/middag/avond/weekend/vakantie/zomer/januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december
op ?zijn ?haar ?de ?het ?dit maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/mobiel/gsm/vast/nummer/werk/vrije/kantoor
om #
s ochtends/middags/avonds/morgens
deze/volgende/dit week/maand/jaar
te vroeg/laat/vaak
zo vroeg/vaak
[reason]
werkt ?hier ?daar ?er ?hier niet meer
werkt er niet meer
niet meer ?in werkzaam/dienst/bij
uit dienst
met pensioen
overleden
op/met vakantie/verlof
ramadan/kerst/pasen
belt ?zelf ?ons ?wel terug/zelf
dubbel/dubbele/duplicaat
verkeerd/verkeerde/fout/foutief/ongeldig/oud nummer/persoon/adres/contactpersoon
nummer klopt/bestaat/onjuist
al/bestaande klant
concurrent
failliet
bedrijf gestopt/gesloten
[back]
weer/opnieuw ingeschreven/aangemeld
per ongeluk
per abuis
[medium]
per {medium}
via {medium}
telefonisch
[except]
behalve ?per ?via {medium}
[more]
en/of/noch ?per ?via ?geen ?ook {medium}
of/en/noch {call}/{contact}/{mail}/{smsing}
`,
};
