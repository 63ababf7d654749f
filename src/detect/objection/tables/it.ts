import type { ObjectionTable } from '../format.ts';

/**
 * Italian: how notes of call centres and CRMs tell of an objection.
 * Source: the wording of RGPD 21 and of the Registro pubblico delle opposizioni, and the habits of notes; the format is
 * that of `ObjectionTable`.
 */
export const IT: ObjectionTable = {
  lang: 'it',
  text: `
[set everyday]
chiamare richiamare chiamat(o|a) chiamata chiamate telefono email mail contattare contattat(o|a)
vuole desidera chied(e|ono) chiesto richiesta lista dati elenco offert(a|e) commerciale commerciali
promozion(e|i) inviare mandare messaggi lettera catalogo contatto materiale proposte
[set call phone]
chiamar(e|la|lo|li|mi|ci) richiamar(e|la|lo|li|mi|ci) telefonar(e|gli|le|mi) chiamat(e|elo|ela|emi) telefonate
[set called phone]
chiamat(o|a) richiamat(o|a)
[set callnoun phone]
chiamata chiamate telefonata telefonate telefono telefonico telefonica telefoniche telefonicamente tel
[set send]
inviar(e|gli|le|mi) mandar(e|gli|le|mi) spedir(e|gli|le|mi) inviate mandate inviategli
[set mailnoun email]
email mail newsletter posta mailing spam
[set mailnoun email]
email(|s) mail(|s) newsletter(|s) mailing spam elettronica
[set sms sms]
sms messaggi messaggini whatsapp
[set post post]
lettere lettera postale cartacea cartaceo posta cataloghi catalogo volantini brochure
[set medium]
{callnoun} {mailnoun} {sms} {post}
[set contact]
contattar(e|la|lo|li|mi|ci) ricontattar(e|la|lo|mi) disturbar(e|la|lo|mi) importunar(e|la|lo|mi) contattat(e|elo|ela) molestare sollecitare
[set contacted]
contattat(o|a) ricontattat(o|a) disturbat(o|a) importunat(o|a) sollecitat(o|a)
[set promo]
pubblicita promozion(e|i) promozionali offert(a|e) comunicazion(e|i) marketing commerciali commerciale proposte materiale
[set wish]
vuol(e|) vogliono desider(a|ano|o) voglio accett(a|ano|o) gradisce intende
[set demand]
chied(e|ono) chiesto chiede richied(e|ono) richiesto richiesta vuole desidera esige pretende chiesta prega
[set base]
lista liste mailing database archivio archivi elenco elenchi db anagrafica crm sistema rubrica
[set data]
dati
[set removed]
cancellat(o|a) rimoss(o|a) tolt(o|a) eliminat(o|a) depennat(o|a) disiscritt(o|a) esclus(o|a)
[set remove]
cancellar(e|lo|la|mi) rimuover(e|lo|la) toglier(e|lo|la) eliminar(e|lo|la) depennare togliete
[set no]
piu mai lo la gli le mi ci vi
[set calls phone]
chiami(|no|amo) telefoni(|no|amo)
[set mlist email]
mailing newsletter
[set rpo phone]
opposizioni rpo
[set newsout email]
newsletter(|s) mailing email mail
[ask]
non ?lo ?la ?li piu/mai {call}/{contact}
non ?{no} ?{no} {call}/{contact} mai/piu ?piu
mai piu {call}/{contact}
non ?{no} {send} ?piu ?nessuna ?alcuna {medium}/{promo} ?{promo}
non {wish} ?piu ?mai essere ?piu {called}/{contacted}
non {wish} ?piu ?mai ?ricevere ?piu ?nostre ?le ?altre ?altra ?alcuna ?nessuna ?la {medium}/{promo} ?{promo}
non {wish} ?piu che ?lo ?la ?si {calls}
non {wish} ?piu che ?lo ?la ?gli ?si {calls}
non ?lo ?la ?mi {calls} piu
non {wish} ?piu ?avere ?altri contatti/saperne/sapere
non ricevere ?piu {medium}/{promo}
non essere ?piu {called}/{contacted}
niente/basta/stop ?piu ?con ?a ?alle ?le ?altre {medium}/{promo} ?{promo}
no ?a ?alla ?alle {promo}/pubblicita $
^^ stop $$
nessun ?altro ?ulteriore contatto ?piu ?richiesto
ne {medium} ne {medium}
rifiuta ?ogni ?qualsiasi ?tutte ?di ?le ?la ?ricevere ?il {promo}/{medium}/contatto ?{promo}
rifiuta di essere {called}/{contacted}
smetter(e|la)/smettete/smettetela di {call}/{contact}
essere ?stato {removed} da/dal/dalla/dalle/dai/dagli ?nostra ?nostro ?vostra ?vostro ?nostri {base}/{data}
essere disiscritt(o|a)
{demand} ?di ?essere ?la {remove} ?da ?dal ?dalla ?dalle {base}
{remove} da/dal/dalla/dalle/dagli ?nostra ?nostro ?nostri {base}
{demand} ?di ?la ?l cancellazione/rimozione/eliminazione ?dei ?di ?dal ?dalla ?propri ?suoi ?tutti ?i {data}/{base}
{demand} ?di ?l ?la cancellazione/disiscrizione/rimozione $
cancellazione dei/dati ?suoi ?propri ?tutti ?i ?dati richiesta/gdpr
{demand} ?di {remove} ?i ?tutti ?suoi ?propri {data}
{remove} ?i ?tutti suoi/miei/propri {data}
{demand} ?di ?l ?la disiscrizione
{demand} ?di disiscriversi
diritto all oblio
{remove} da/dal/dalla ?nostra {mlist} ?list ?lista
essere {removed} dalla ?nostra {mlist}
[bare]
non ?{no} {call}/{contact}
[go]
per/perche/su/grazie/ne/e/o/mai/piu/assolutamente richiesta/favore/nessun/via/a/lo/la/email/sms/telefono
grazie/mai/piu/assolutamente
questo/questa cliente/persona/contatto/signore/signora
per favore/cortesia
il/la cliente/signora/signor/signore
[state]
si ?e oppo(ne|sto|sta|se) ?espressamente a/al/alla/alle/ad ?ogni ?qualsiasi ?ulteriori {promo}/trattamento/{medium}/uso/utilizzo ?{promo} ?commerciale
contrari(o|a) a/al/alla/alle {promo}/trattamento
opposizione a/al/alla/alle ?ogni {promo}/trattamento
[left]
opposizione gdpr/rgpd/privacy/ricevuta/esercitata
gdpr opposizione
^^ opposizione $$
diritto di/d opposizione ?e ?stato ?viene esercitato/gdpr/ricevuto
esercit(a|ato|o|ando) ?il ?suo ?proprio diritto di/d opposizione
esercit(a|ato|o|ando) ?il ?suo ?proprio diritto all oblio
revoc(a|ato|o|ata) ?il ?suo ?proprio consenso
ritirat(o|a) ?il ?suo consenso
consenso ?marketing ?stato revocato/ritirato
disiscritt(o|a) ?da ?tutto
si e disiscritt(o|a)
^ blacklist $
iscritt(o|a)/presente/registrat(o|a) ?al ?nel ?nell ?a ?registro ?pubblico ?delle {rpo}
^ ?al ?nel ?registro ?pubblico ?delle {rpo} $
disiscritt(o|a) da/dal/dalla/dalle ?nostra ?nostre {newsout}
{removed} dalla/dalle/da ?nostra {newsout}
si e {removed} dalla/dalle/da ?nostra {newsout}
[within]
non {call} ?mai ?piu ?la ?il ?suo ?sua segretaria/segretario/centralino/reception/assistente
basta con i/gli/il/un
ordine/ordini/appuntamento/riunione cancellat(o|a|i)
nessuna opposizione
senza opposizione
non esitare/dimenticare/dimenticarsi ?a ?di
[near]
non
mai
senza
[before]
non ?si ?ci ?lo ?la ha/e/hanno/sono/aveva/era
se/quando/qualora/prima/come/perche
nessun/nessuna
senza
ancora
i/suoi/nostri/loro clienti/utenti/iscritti/dipendenti
verificat(o|a)
[after]
prima/fino/durante/mentre/dopo/tra/fra/entro/senza/ancora/adesso/ora/oggi/domani/quando/direttamente/finche
di/la/il/al/alla/nel/in/a ?# mattina/mattino/pomeriggio/sera/lunedi/martedi/mercoledi/giovedi/venerdi/sabato/domenica/pranzo/gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/ferie/riunione/ufficio/casa/cellulare/fisso/numero/lavoro/momento/weekend/notte
sul/al ?suo cellulare/fisso/numero/personale/lavoro
su questo/quel numero
questa/questo settimana/mese/anno/mattina/pomeriggio/numero
per ora/adesso/il
troppo presto/tardi/spesso
cosi presto/spesso
[reason]
non lavora piu
piu in azienda
ha lasciato l/la azienda/ditta/societa
pensionat(o|a)
in pensione
decedut(o|a)
mort(o|a)
duplicat(o|a)
in ferie/vacanza
ramadan/natale/pasqua
richiamera ?lui ?lei
richiama/chiama lui/lei/cliente/il
ci richiama/richiamera/chiama
doppione
numero/telefono/email ?e errat(o|a)/sbagliat(o|a)/inesistente/inattivo/inattiva/disattivato
gia client(e|i)
concorrente
azienda/ditta/societa chiusa/cessata/fallita/liquidata
in liquidazione
moroso
seguit(o|a) da
[back]
di nuovo iscritt(o|a)
nuovamente iscritt(o|a)
reiscritt(o|a)
per errore
per sbaglio
[medium]
per ?il {medium}
via {medium}
al {callnoun}
telefonicamente
tramite {medium}
[except]
salvo/tranne ?per ?via {medium}
[more]
e/o/ne/ed ?per ?via ?al ?le ?i {medium}
ne/e/o {call}/{contact}
`,
};
