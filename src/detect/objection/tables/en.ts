import type { ObjectionTable } from '../format.ts';

/**
 * English: how notes of call centres and CRMs tell of an objection.
 * Source: the wording of GDPR 21 and PECR, of the do-not-call registers, and the habits of notes; the format is that
 * of `ObjectionTable`.
 */
export const EN: ObjectionTable = {
  lang: 'en',
  text: `
[set everyday]
call(|s|ed|ing) phone(|d) contact(|s|ed|ing) email(|s|ed|ing) mail(|s) text want(|s|ed) wish like
need(|s) asked ask(|s) requested request(|s) told list data details information info record offers
marketing post letter letters brochure catalog catalogue newsletter send file system please ring
approach accept agreed agree account remove(|d) delete(|d)
[set call phone]
call phone ring telephone dial cold
[set calling phone]
calling ringing phoning telephoning
[set called phone]
called phoned rung telephoned
[set callnoun phone]
calls phonecalls telephone phone call
[set mail email]
email spam
[set mailing email]
emailing spamming
[set mailed email]
emailed spammed
[set mailnoun email]
email(|s) newsletter(|s) spam mailshot(|s) emailshot(|s)
[set text sms]
text sms
[set texting sms]
texting
[set texted sms]
texted
[set textnoun sms]
text(|s) sms
[set post post]
post letter(|s) brochure(|s) catalogue(|s) catalog(|s) leaflet(|s) flyer(|s) postal
[set anymail email post]
mail mails mailings
[set medium]
{callnoun} {mailnoun} {textnoun} {post} {anymail}
[set contact]
contact recontact approach solicit pester bother disturb prospect harass
[set contacting]
contacting approaching soliciting pestering bothering disturbing prospecting harassing hassling
[set contacted]
contacted approached solicited pestered bothered disturbed prospected recontacted hassled
[set promo]
marketing advertising ads adverts promotions promotion promotional promos offers solicitation solicitations solicitors mailings spam communications comms
[set who]
any him her them me us it this anymore again ever please pls person customer client lady gentleman number man guy woman
[set base]
list lists mailing database db records record file files crm register system
[set data]
data details information info record
[set want]
want(|s|ed|ing) wish(|es|ed|ing) like(|s|d) accept(|s|ed) need(|s) agree(|s|d) consent(|s)
[set ask]
ask(|s|ed|ing) request(|s|ed|ing) want(|s|ed) demand(|s|ed|ing) told tells wish(|es|ed) insist(|s|ed) like please pls
[set delete]
delete erase
[set unsub]
unsubscribed unsub unsubbed unsuscribed unsubcribed unsubscribes
[set tps phone]
tps ctps
[set dncall phone]
call
[set newsout email]
newsletter(|s) email(|s) emailing(|s) mailings
[set clickout email]
clicked
[set smsoutw sms]
sms text texts
[set callout phone]
calls phone telephone
[set mailinglist email]
newsletter(|s)
[set scalls phone]
calls phonecalls
[set smails email]
emails newsletters newsletter spam mailshots
[set stexts sms]
texts sms
[set sposts post]
letters brochures catalogues catalogs leaflets flyers
[set stopnoun]
{scalls} {smails} {stexts} {sposts} mails mailings
[set anymailed email post]
mailed
[set callinglist phone]
calling call
[set numbers phone]
number telephone phone
[ask]
not/never to be {anymailed}
not/t/dont {want} _ to be {anymailed}
left/leave off ?all ?any ?of ?future ?our {medium}/{promo}/{base}
lose his/her/my/their/the {numbers}
delete/remove/erase/forget his/her/my/their {numbers}
tak(e|en|ing)/remov(e|ed|ing) ?this ?that ?the ?person ?customer ?client ?number ?me ?him ?her ?them off/from ?our ?your ?the {callinglist} {base}
tak(e|en|ing)/remov(e|ed|ing) this/that/the person/customer/client/number off/from ?our ?your ?the ?mailing ?marketing ?contact {base}
do/must/should/shall/pls/please not ever {contact}/{call}/{mail}/{text}
don/dont ?t ever {contact}/{call}/{mail}/{text}
do/must/should/shall/pls/please not {contact}/{call}/{mail}/{text} ?{who} ?{who} again/anymore/more
don/dont ?t ?you ?please {contact}/{call}/{mail}/{text} ?{who} ?{who} again/anymore/more
not to {contact}/{call}/{mail}/{text} ?{who} ?{who} again/anymore/more
never ?ever {contact}/{call}/{mail}/{text} ?{who} ?{who} again
{ask} ?us ?me ?to ?that ?we never ?to {contact}/{call}/{mail}/{text}
not to be {contacted}/{called}/{mailed}/{texted}
never to be {contacted}/{called}/{mailed}/{texted}
not/t/dont {want}/want/wish/like _ to be {contacted}/{called}/{mailed}/{texted}
not/t/dont {want} ?us ?me to {contact}/{call}/{mail}/{text}
{want} off ?of ?our ?the ?your ?mailing ?marketing ?email {base}
{ask} _ {promo}/{medium} to stop
not/t/dont {want} ?to ?receive ?get ?any ?more ?further ?of ?our ?marketing ?sales ?promotional ?unsolicited {medium}/{promo}
not/t/dont {want} ?to ?hear from us
not/t/dont {want} contact/contacts
no longer {want} _ {contacted}/{called}/{mailed}/{texted}/{medium}/{promo}
no longer {want} ?to ?hear from us
no longer to be {contacted}/{called}/{mailed}/{texted}
{want} no ?more ?further ?longer ?marketing ?sales ?promotional {medium}/{promo}/contact
{want} to be left alone
no more/further ?marketing ?sales ?promotional ?phone {medium}/{promo}/contact/contacts
no cold/sales/marketing/unsolicited/promotional ?phone {medium}/{callnoun}/{mailnoun}/contact
^ no {promo} ?please ?pls $
^ no contact ?please ?pls ?ever $
^ no {stopnoun} ?please ?pls ?ever ?whatsoever $
^ no {stopnoun} or/and/nor ?no {medium} ?please ?pls $
^ no {stopnoun} please/pls/ever
do/don/dont ?not ?t reach out
do/don/dont ?not ?t ?ever send ?him ?her ?them ?me ?any ?more ?anything ?further ?marketing ?promotional {medium}/{promo}/again/anymore
stop {calling}/{contacting}/{mailing}/{texting}
stop/cease ?all ?the ?your ?sending ?any ?him ?her ?them ?me ?these ?those ?our ?marketing ?sales {stopnoun}/{promo}/contact
cease and desist
^^ stop $$
^ stop please/pls/rgpd/gdpr
refus(e|es|ed|ing) ?to ?be ?any ?all ?further ?marketing ?sales {contacted}/{called}/{medium}/{promo}/contact
rejects/declines/declined/refused ?all ?any ?further {promo}/contact
remov(e|ed|al|ing) ?me ?him ?her ?them ?from ?our ?your ?the ?all ?any ?mailing ?marketing ?email ?call ?contact {base}
removal from _ {base}
tak(e|en|ing) ?me ?him ?her ?them off ?our ?your ?the ?all ?mailing ?marketing ?email ?call ?contact {base}
off ?our ?your ?the ?all ?mailing ?marketing list/lists please/pls/asap/immediately
delet(e|ed|ing) ?me ?him ?her ?them from _ {base}
{ask} _ {unsub}/unsubscribe/unsubscribing
{ask} _ opt/opting out
^ ?please ?pls ?to unsubscribe ?me ?him ?her ?them ?please $
{ask} _ suppression/removal
suppression request(|ed)
^ ?please suppress
{ask} _ erasure/deletion
{ask} _ delet(e|ed|ing)/eras(e|ed|ing)/remov(e|ed|ing) _ {data}
{ask} _ {data} ?to ?be deleted/erased/removed
{delete} my/his/her/their/all {data}
leave ?me ?him ?her ?us alone
{delete} my/his/her/their/all ?personal {data}
blacklist(|ed) at ?his ?her ?own ?customer ?their request
^ ?to ?please blacklist
[bare]
do/must/should/shall/pls/please not ?please {contact}/{call}/{mail}/{text}
don/dont ?t ?you ?please {contact}/{call}/{mail}/{text}
donot {contact}/{call}/{mail}/{text}
^ never ?ever {contact}/{call}/{mail}/{text}
not to {contact}/{call}/{mail}/{text}
not be {contacted}/{called}/{mailed}/{texted}
dnc
[go]
him/her/them/me/us ?please ?pls ?again ?any ?anymore $
him/her/them/me/us by/via/or/and/as/because/due/per/on/for/under ?her ?his ?their ?any ?phone ?request
please/pls/again/anymore/ever/because/due/as/per/or/and/nor/since/at/under/thanks/thx/requested/whatsoever
any more/longer/circumstances
mr/mrs/ms/miss
this/the person/client/customer/lady/gentleman/lead/contact/man/woman/prospect/guy
these people
[state]
object(|s|ed|ing|ion|ions) ?to ?the ?any ?all ?our ?direct ?further {promo}/processing/profiling/contact
object(|s|ed|ing) to ?being {contacted}/{called}/{mailed}/{texted}
object(|s|ed|ing) to ?us ?our {calling}/{contacting}/{mailing}/calls/emails
[left]
gdpr ?art ?article ?# objection
objection ?gdpr ?under ?to ?gdpr gdpr/received/registered/recorded/lodged
^^ objection $$
exercis(e|ed|es|ing)/invok(e|ed|es|ing)/us(e|ed|es|ing) ?his ?her ?their ?the right to object
exercis(e|ed|es|ing)/invok(e|ed|es|ing)/us(e|ed|es|ing) ?his ?her ?their ?the right to ?be forgotten/erasure
right to be forgotten request/requested/exercised/invoked/received
right to erasure/object request/requested/exercised/invoked/received
right to erasure/object $
gdpr ?right ?to ?be ?data erasure/deletion/forgotten ?request
gdpr right to be forgotten ?request
erasure/deletion request(|ed) ?received
withdr(ew|aw|awn|aws) ?his ?her ?their ?the ?all ?marketing consent/permission
revok(e|ed|es) ?his ?her ?their ?the ?all ?marketing consent/permission
consent ?was ?has ?been withdrawn/revoked
{unsub}
opt(|ed|s) out
optedout
^ ?opt out/optout ?please $
^ ?on ?the do not contact/dnc list $
^ ?on ?our ?the suppression list
^ ?was ?self ?has ?been suppressed
registered/registred/listed/signed ?up with/on/to/at ?the {tps}
^ ?on ?is ?the {tps} ?registered ?listed $
on ?the ?our ?national {call} not call ?list ?register ?registry
on ?the ?our ?national ?federal do not {dncall} list/register/registry
{unsub} from/to ?our ?the ?all ?marketing {newsout}
{unsub} {newsout}
opt(|ed|s) out ?of ?from ?our ?the ?all ?marketing {newsout}
{newsout} opt out
{newsout} optout
clicked ?on ?the unsubscribe
{clickout} ?on ?the unsubscribe
{unsub} from/to ?our ?the ?all {smsoutw}
opt(|ed|s) out ?of ?from ?our ?the ?all {smsoutw}
opt(|ed|s) out ?of ?from ?our ?the ?all {callout}
[ask]
remov(e|ed) from ?our ?the {mailinglist}
[within]
opt(|ed|s|ing) out of/from ?the ?his ?her ?their ?a ?our pension/scheme/plan/insurance/program/programme/trial/meeting/webinar/contract/benefits/event/course/demo/tender/process/deal/renewal
{unsub} from ?the ?his ?her ?their ?a webinar/event/course/conference/trial
receive ?the ?our ?any invoices/statements/receipts
{unsub}/unsubscribe/unsubscribing/optout rate(|s)/link(|s)/button(|s)/page(|s)/software/tool(|s)/process/flow/feature/list/module
opt out rate/rates/link/button/page/software/tool/process/flow/feature/form/option
do not {call}/contact compliance/software/tool/solution/app
dnc compliance/software/tool/solution/checked/scrubbed/check/clear
objection handling/handled/price/pricing
^ no objection(|s)
{call} not call compliance/tool/software
more/further calls/emails/contact scheduled/planned/needed/required/made/yet/until
no contact details/details/info/information/made/yet/name/person/possible
no email/emails/calls/texts on/answered/received/yet/returned/back/opened
never {call} back
do/does not text back
him bob
{call} ?him ?her ?it bob/sir/madam/dr
cold calls answered
not hesitate/forget/fail
t hesitate/forget/fail
dnc ?list scrub(|bed)/check(|ed)/clear
dont hesitate/forget/fail
[near]
not
no
never ?asked
[before]
has/have/had/is/was/did/does/are not/never ?yet
hasn/haven/isn/wasn/didn/doesn/hadn/aren t
hasnt/havent/isnt/wasnt/didnt
if/whether/when/before/once/unless/until/how/why/without/can/could/should/would
in case
rate/number/percentage/share of
his/her/their/our/the/some/many customers/clients/prospects/subscribers/members/users/contacts/employees
sells/selling/sell/building/builds/develops/offers/needs/provides a/an/the ?software ?tool
checked/screened/scrubbed/cleaned ?against
not yet
[after]
monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekends/evenings/mornings
before/after/until/till/til/during/between/while/unless/without/yet/tomorrow/today/now/tonight/straightaway/immediately/directly/first
when ?he ?she ?they
again before/until/till/this/next
in the morning/mornings/afternoon/afternoons/evening/evenings/meantime
in mornings/january/february/march/april/may/june/july/august/september/october/november/december/meetings/summer/winter
on ?a ?the ?his ?her ?their ?this monday/tuesday/wednesday/thursday/friday/saturday/sunday/mondays/tuesdays/wednesdays/thursdays/fridays/weekends/mobile/cell/landline/number/holiday/holidays/line
at work/home/lunch/lunchtime/night/weekends/weekend/the/this/reception/# ?office ?moment ?number
this/next week/month/year/morning/afternoon/evening/quarter/number/line
for now/the/a/at/another ?next ?moment ?few
as he/she/they ?is ?on
so early/late/often
too early/late/often/soon
back until/before/till/on/in/after/tomorrow/later/today
?the reception/secretary/assistant/switchboard/pa/receptionist
his/her/their/the reception/secretary/assistant/switchboard/pa/wife/husband/partner/colleague/boss/line
[reason]
left ?the ?this company/firm/business/organisation/organization/in
no longer ?works ?at ?with ?employed ?there at/works/with/employed/there/company
retired
deceased
passed away
died
duplicate(|s|d)
on ?annual ?maternity ?sick holiday/holidays/leave/vacation/pto
ramadan/shabbat/sabbath/christmas/easter
will ?be call(|ing) ?us ?back
will get back
no need ?to
wrong/incorrect/old/invalid/dead/disconnected number/person/contact/email/address/line
number ?is disconnected/invalid/dead/wrong/unobtainable
line is broken/dead/down/out
out of service/business
ceased trading
existing/current customer/client
already ?a ?our customer/client/signed/ordered/contacted/handled
competitor
handled/managed/owned by
dormant
bankrupt
bad debt/payer
[back]
resubscribed
re subscribed
opted ?back in ?again
unsubscrib(ed|ing) ?by mistake/error
by mistake
in error
objection ?was withdrawn
[medium]
by ?the {medium}
via {medium}
on ?the {callnoun}
through {medium}
over ?the {callnoun}
[except]
except ?by ?via ?for ?through {medium}
apart from ?by {medium}
[more]
and/or/nor ?by ?via ?any ?no ?on ?send {medium}
or/nor/and {contact}/{call}/{mail}/{text}
`,
};
