import type { TitleTable } from './types.ts';

/**
 * Names of occupations, departments and ranks: the vocabulary of Italian job advertisements and of the CP nomenclature.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const IT: TitleTable = {
  role: {
    administration: `
addetto alla reception
addetto alla segreteria
addetto reception
archivista
assistente di direzione
assistente di studio
assistente esecutivo
assistente personale
capoufficio
centralinista
dsga
impiegato
impiegato amministrativo
impiegato d'ordine
impiegato d'ufficio
office manager
receptionist
responsabile ufficio amministrativo
segretaria di direzione
segretario
segretario amministrativo
segretario di studio medico
segretario generale
`,
    communication: `
autore
capo redattore
caporedattore
conduttore radiofonico
conduttore televisivo
correttore di bozze
corrispondente
direttore editoriale
direttore responsabile
editore
giornalista
interprete
portavoce
pubblicista
redattore
sceneggiatore
scrittore
speaker
traduttore
`,
    construction: `
architetto
architetto paesaggista
asfaltista
bim manager
bim specialist
capocantiere
carpentiere
cartongessista
computista
direttore tecnico di cantiere
elettricista
escavatorista
frigorista
geometra
geometra di cantiere
gruista
idraulico
imbianchino
impiantista
imprenditore edile
ingegnere civile
ingegnere strutturista
installatore
installatore fotovoltaico
lattoniere
manovale
marmista
muratore
operaio edile
parchettista
piastrellista
pittore edile
ponteggiatore
preventivista
preventivista edile
progettista edile
progettista strutturale
restauratore
serramentista
stuccatore
tecnico di cantiere
tecnico edile
termoidraulico
termotecnico
topografo
urbanista
`,
    customer_service: `
accettatore
addetto customer service
centralinista call center
customer care specialist
operatore telefonico
responsabile service
supporto tecnico
tecnico assistenza
tecnico di assistenza
`,
    data: `
analista bi
data entry analyst
data scientist
statistico
`,
    design: `
arredatore
art director
artista
designer
disegnatore grafico
fotografo
fumettista
grafico pubblicitario
illustratore
impaginatore
interior designer
modellista
montatore video
operatore video
progettista grafico
regista
scenografo
stilista
videomaker
visual designer
web designer
`,
    education: `
allenatore
assistente educativo
baby sitter
bibliotecario
conservatore
cultore della materia
curatore
direttore del conservatorio
direttore di museo
docente
docente universitario
educatore
educatore asilo nido
educatore professionale
formatore scolastico
insegnante
insegnante di inglese
insegnante di sostegno
istruttore di guida
istruttore di scuola guida
lettore universitario
maestra elementare
maestro
maestro di sci
pedagogista
personal trainer
preparatore atletico
preside
preside di facolta
professore
professore associato
professore ordinario
professore universitario
rettore
tutor didattico
vicepreside
`,
    engineering: `
analista programmatore
architetto software
capo progetto tecnico
collaudatore
disegnatore
disegnatore cad
disegnatore meccanico
disegnatore tecnico
ingegnere aerospaziale
ingegnere chimico
ingegnere delle telecomunicazioni
ingegnere elettrico
ingegnere elettronico
ingegnere elettrotecnico
ingegnere gestionale
ingegnere industriale
ingegnere meccanico
ingegnere progettista
perito elettrotecnico
perito meccanico
progettista
progettista elettrico
progettista elettronico
progettista meccanico
programmatore
programmatore plc
programmatore web
sviluppatore
sviluppatore full stack
sviluppatore software
sviluppatore web
tecnico elettronico
tester software
`,
    executive: `
a.d
amministratore delegato
amministratore unico
amministratori
azionista
co fondatore
cofondatore
condirettore generale
consigliere delegato
consigliere di amministrazione
contitolare
country manager
direttore esecutivo
direttore generale
direzione generale
dirigente d'azienda
fondatore
general manager
imprenditore
legale rappresentante
membro del cda
presidente del consiglio di amministrazione
proprietario
rappresentante legale
socio
socio amministratore
socio fondatore
socio titolare
socio unico
titolare
vicedirettore generale
vicepresidente del consiglio
`,
    finance: `
addetto alla contabilita
addetto amministrativo contabile
addetto recupero crediti
afc
agente assicurativo
agente di assicurazioni
assicuratore
attuario
auditor interno
broker assicurativo
cassiere di banca
commercialista
controller
credit manager
direttore amministrativo e finanziario
direttore di filiale
dottore commercialista
economista
family banker
fiscalista
gestore clienti banca
gestore imprese
gestore patrimoni
impiegato amministrativo contabile
impiegato amministrativo e contabile
impiegato contabile
impiegato di banca
investitore
liquidatore
liquidatore sinistri
mediatore creditizio
private banker
promotore finanziario
ragioniere
recupero crediti
responsabile amministrazione e finanza
responsabile di filiale
revisore
revisore dei conti
revisore legale
risk manager
sindaco revisore
tesoriere
trader
tributarista
vicedirettore di filiale
`,
    healthcare: `
anestesista
assistente alla poltrona
assistente dentale
assistente domiciliare
assistente familiare
assistente sociale
audioprotesista
badante
biologo nutrizionista
caposala
cardiologo
chinesiologo
chirurgo
collaboratore professionale sanitario
dentista
dermatologo
dietista
educatore sanitario
farmacista
fisioterapista
ginecologo
igienista dentale
infermiere
infermiere professionale
informatica sanitaria
logopedista
massaggiatore
massofisioterapista
medico chirurgo
medico competente
medico del lavoro
medico di base
medico di famiglia
naturopata
neurochirurgo
neurologo
nutrizionista
oculista
odontoiatra
odontotecnico
oncologo
optometrista
ortodontista
ortopedico
osa
oss
osteopata
ostetrica
ostetrico
otorino
ottico
pediatra
podologo
primario
psichiatra
psicologo
psicoterapeuta
radiologo
salute pubblica
sanita pubblica
soccorritore
tecnico di laboratorio biomedico
tecnico di radiologia
terapista
terapista occupazionale
titolare di farmacia
urologo
veterinario
`,
    hospitality: `
accompagnatore turistico
addetto ai piani
agente di viaggi
agente di viaggio
aiuto cuoco
albergatore
animatore turistico
bagnino di salvataggio turistico
banconista
barista
barman
bartender
cameriera ai piani
cameriere
capo cameriere
capo cuoco
chef
chef de cuisine
commis di cucina
commis di sala
croupier
cuoco
direttore di agenzia viaggi
direttore di villaggio
facchino d'albergo
food and beverage manager
fornaio
gelataio
governante
guida turistica
lavapiatti
maitre
panettiere
panificatore
pasticcere
pasticciere
pizzaiolo
portiere
portiere di notte
receptionist hotel
responsabile f&b
ristoratore
segretario d'albergo
sommelier
sous chef
tour operator
`,
    hr: `
addetto amministrazione del personale
addetto ufficio personale
head hunter
impiegato paghe
impiegato ufficio personale
orientatore
psicologo del lavoro
recruiter
responsabile sviluppo risorse umane
selezionatore
tutor formazione
ufficio personale
`,
    it: `
amministratore di rete
amministratore di sistema
amministratore di sistemi
analista funzionale
capo progetto informatico
consulente erp
consulente informatico
consulente sap
helpdesk
informatico
ingegnere informatico
sistemista
tecnico di rete
tecnico hardware
tecnico informatico
`,
    legal: `
avvocato
avvocato civilista
avvocato penalista
cancelliere
contract manager
curatore fallimentare
giudice
giurista
giurista d'impresa
magistrato
mediatore civile
notaio
praticante avvocato
responsabile ufficio legale
rpd
segretario notarile
ufficiale giudiziario
ufficio legale
`,
    manufacturing: `
addetto alla produzione
assemblatore
attrezzista
autoriparatore
birraio
calzolaio
capo squadra
capo turno
capofficina
capolinea
caporeparto
caposquadra
capoturno
carpentiere metallico
carrozziere
ceramista
conciatore
conduttore di impianti
confezionatore
cucitrice
ebanista
elettrauto
fabbro
falegname
fresatore
gommista
industrializzazione
manutentore
manutentore elettrico
manutentore meccanico
meccanico
meccanico auto
montatore
montatore meccanico
operaio
operaio generico
operaio metalmeccanico
operaio specializzato
operatore cnc
orafo
perito meccanico manutentore
responsabile di reparto produzione
saldatore
sarto
stampatore
tappezziere
tecnico di manutenzione
tecnico di processo
tecnico di produzione
tecnico manutentore
tipografo
tornitore
verniciatore
vetraio
`,
    marketing: `
addetto e commerce
content manager
copywriter
impiegato marketing
influencer
organizzatore di eventi
pubblicitario
responsabile comunicazione e marketing
responsabile e commerce
ricercatore di mercato
specialista seo
`,
    operations: `
addetto alle pulizie
agricoltore
allevatore
assistente di volo
bidello
bracciante
colf
coltivatore diretto
consulente aziendale
consulente di direzione
consulente strategico
custode
facility manager
floricoltore
giardiniere
imprenditore agricolo
operaio agricolo
pescatore
pilota
portinaio
responsabile processi
viticoltore
vivaista
`,
    product: `
prodottista
product manager
`,
    public_sector: `
agente di polizia
agente di polizia penitenziaria
ambasciatore
assessore
assistente parlamentare
capitano
carabiniere
colonnello
commissario di polizia
consigliere comunale
consigliere regionale
console
cooperante
deputato
diplomatico
dirigente regionale
doganiere
finanziere
fundraiser
funzionario amministrativo
funzionario comunale
funzionario pubblico
generale di brigata
impiegato comunale
impiegato pubblico
ispettore del lavoro
istruttore amministrativo
istruttore direttivo
istruttore tecnico comune
maresciallo
messo comunale
militare
ministro
operatore culturale
operatore sociale
parroco
politico
polizia locale
poliziotto
prefetto
presidente di associazione
responsabile raccolta fondi
responsabile ufficio tecnico comunale
sacerdote
segretario comunale
senatore
sindaco
soldato
ufficiale d'anagrafe
ufficiale dell'esercito
ufficio anagrafe
vicesindaco
vigile del fuoco
vigile urbano
`,
    purchasing: `
addetto ufficio acquisti
approvvigionatore
buyer
category manager
compratore
impiegato acquisti
responsabile ufficio acquisti
sourcing manager
ufficio acquisti
ufficio gare e acquisti
`,
    quality_hse: `
aspp
auditor qualita
consulente haccp
coordinatore della sicurezza
coordinatore sicurezza
csr manager
energy manager
haccp
ispettore qualita
responsabile sicurezza e ambiente
responsabile sistema qualita
rls
rspp
tecnico ambientale
tecnico della prevenzione
tecnico della sicurezza
tecnico qualita
`,
    real_estate: `
acquisitore immobiliare
agente immobiliare
amministratore condominiale
amministratore di condomini
amministratore di condominio
amministratore immobiliare
immobiliarista
locatore
mediatore immobiliare
promotore immobiliare
property manager
titolare agenzia immobiliare
valutatore immobiliare
`,
    research: `
agronomo
antropologo
archeologo
assegnista di ricerca
biochimico
biologo
biotecnologo
borsista di ricerca
chimico
dottorando
enologo
fisico
geologo
innovation manager
matematico
perito chimico
ricercatore
ricercatore universitario
scienziato
sociologo
storico
tecnico di laboratorio
tecnologo alimentare
`,
    retail: `
addetto alla vendita
addetto alle vendite
addetto banco
addetto vendita
banconista gastronomia
barbiere
benzinaio
capo reparto gdo
capo reparto supermercato
cassiere
commerciante
commesso
commesso di negozio
commesso di vendita
consulente di bellezza
edicolante
estetista
farmacista commesso
fioraio
fiorista
fruttivendolo
gioielliere
libraio
macellaio
negoziante
onicotecnica
ottico commesso
parrucchiere
pescivendolo
promoter in store
salumiere
scaffalista
store manager
tabaccaio
tatuatore
truccatore
vetrinista
visual merchandiser
`,
    sales: `
addetto ufficio commerciale
agente di commercio
agente di vendita
agente di zona
agente monomandatario
agente plurimandatario
agente rappresentante
back office commerciale
capoarea
commerciale estero
commerciale interno
concessionario
funzionario commerciale
funzionario vendite
impiegato commerciale
impiegato ufficio commerciale
informatore medico scientifico
informatore scientifico
informatore scientifico del farmaco
isf
ispettore vendite
operatore telemarketing
prevendita
procacciatore d'affari
rappresentante di commercio
responsabile clienti
responsabile commerciale estero
responsabile di zona
responsabile ufficio commerciale
subagente
tecnico commerciale
tecnico venditore
ufficio commerciale
ufficio estero
ufficio gare
ufficio vendite
venditore
venditore auto
`,
    security: `
addetto alla sicurezza
addetto alla vigilanza
addetto antitaccheggio
bagnino
buttafuori
custode notturno
cyber security specialist
guardiano
investigatore
investigatore privato
responsabile security
steward sicurezza
vigilante
`,
    student: `
alunno
laureando
laureato
liceale
neodiplomato
neolaureato
specializzando
studente
studente di giurisprudenza
studente di medicina
studente universitario
studentessa
universitario
`,
    supply_chain: `
addetto ufficio traffico
autista
autista di camion
autista patente c
autotrasportatore
camionista
capitano di lungo corso
capomagazziniere
capotreno
carrellista
conducente
coordinatore logistico
corriere
doganalista
facchino
fattorino
impiegato logistica
macchinista
magazziniere
marinaio
mulettista
pianificatore
picker
portalettere
postino
spedizioniere
spedizioniere doganale
tassista
traslocatore
ufficio spedizioni
ufficio traffico
`,
  },
  soft: {
    customer_service: `
service
`,
    education: `
animatore
coach
formatore
istruttore
tutor
`,
    executive: `
ad
amministratore
consigliere
direzione
ditta individuale
lavoratore autonomo
libero professionista
partita iva
presidente
procuratore
`,
    manufacturing: `
artigiano
`,
    operations: `
business unit manager
capo commessa
capo progetto
capocommessa
capoprogetto
coordinatore di progetto
coordinatore operativo
direttore di area
direttore di divisione
direttore progetti
direttore regionale
processi
progetti
progetto
project manager
responsabile commessa
responsabile di commessa
responsabile di progetto
responsabile di sede
responsabile di struttura
responsabile divisione
responsabile filiale
responsabile progetti
responsabile punto operativo
servizi
`,
    public_sector: `
funzionario
ufficiale
volontario
`,
    sales: `
agente
promoter
promotore
rappresentante
`,
  },
  domain: {
    administration: `
amministrativa
amministrativo
amministrazione
archivio
back office
data entry
front office
protocollo
segreteria
ufficio
`,
    communication: `
addetta stampa
affari istituzionali
comunicazione
comunicazione interna
editoria
media
redazione
relazioni esterne
relazioni istituzionali
relazioni pubbliche
stampa
ufficio stampa
`,
    construction: `
cantiere
cantieri
costruzioni
edile
edilizia
impianti civili
impresario edile
lavori
lavori pubblici
opere
perito edile
ristrutturazioni
urbanistica
`,
    customer_service: `
assistenza
assistenza clienti
assistenza tecnica
call center
clienti
customer care
gestione clienti
post vendita
reclami
servizio clienti
supporto clienti
team leader call center
`,
    data: `
analisi dati
dati
ia
intelligenza artificiale
statistica
`,
    design: `
arredamento d'interni
arte
creativita
creativo
design
grafica
grafico
`,
    education: `
accademia
asilo nido
ateneo
biblioteca
didattica
didattico
educazione
formazione scolastica
insegnamento
istruzione
scolastica
scolastico
scuola
universita
`,
    engineering: `
automazione
automazione industriale
elettronica
ingegneria
meccanica
perito elettronico
perito industriale
progettazione
r&s tecnico
robotica
software
sviluppo software
tecnica
tecnico
tecnologia
ufficio tecnico
`,
    finance: `
amministrazione e finanza
amministrazione finanza
amministrazione finanza e controllo
assicurativo
assicurazioni
banca
bancario
bilancio
contabile
contabilita
controllo
controllo di gestione
controllo gestione
crediti
credito
fatturazione
finanza
finanziaria
finanziario
fiscale
intermediario assicurativo
investimenti
perito assicurativo
revisione
risparmio
sinistri
tesoreria
tributario
`,
    healthcare: `
ambulatorio
asl
casa di riposo
clinica
farmacia
infermieristico
medica
medico
odontoiatrico
ospedale
rsa
salute
sanita
sanitaria
sanitario
socio sanitario
`,
    hospitality: `
alberghiero
albergo
bar
campeggio
catering
cucina
hotel
mensa
panificio
ricevimento
ristorante
ristorazione
sala
turismo
turistico
viaggi
`,
    hr: `
amministrazione del personale
elaborazione paghe
formazione
formazione del personale
gestione del personale
hr
lavoro
paghe
paghe contributi
paghe e contributi
personale
relazioni industriali
relazioni sindacali
risorse umane
selezione
sviluppo organizzativo
welfare
`,
    it: `
assistenza informatica
ced
digitalizzazione
edp
ict
informatica
infrastrutture it
it
reti
sistemi
sistemi informativi
trasformazione digitale
`,
    legal: `
affari legali
affari societari
brevetti
compliance
contratti
diritto
giuridico
legale
legali
mandatario brevetti
privacy
proprieta industriale
protezione dati
pubblico ministero
societario
`,
    manufacturing: `
assemblaggio
autoriparazione
confezionamento
fabbrica
impianti
industriale
lavorazione
macchine
manutenzione
montaggio
officina
processo
produzione
reparto
stabilimento
tempi e metodi
`,
    marketing: `
brand
digital
e commerce
eventi
fiere
marchio
marketing
promozione
pubblicita
ricerche di mercato
social media
trade marketing
web marketing
`,
    operations: `
commesse
esercizio
flotta
hostess di volo
impresa di pulizie
miglioramento continuo
operations
operativa
operativo
operazioni
organizzazione
organizzazione aziendale
parco auto
pulizie
servizi generali
strategia
trasformazione
`,
    product: `
gamma
prodotti
prodotto
sviluppo prodotto
`,
    public_sector: `
anagrafe
associazione
comunale
comune
ente pubblico
enti pubblici
esercito
fondazione
ministero
municipio
polizia
prefettura
provincia
pubblica amministrazione
pubblico
regione
terzo settore
`,
    purchasing: `
acquisti
approvvigionamenti
approvvigionamento
fornitori
fornitura
`,
    quality_hse: `
affari regolatori
ambientale
ambiente
ambiente e sicurezza
assicurazione qualita
controllo qualita
energia
hse
prevenzione
prevenzione e protezione
qualita
qualita sicurezza ambiente
salute e sicurezza
salute sicurezza
salute sicurezza e ambiente
sicurezza alimentare
sicurezza ambiente
sicurezza e prevenzione
sicurezza lavoro
sicurezza sul lavoro
sistema gestione qualita
sostenibilita
`,
    real_estate: `
affiliato immobiliare
affitti
agenzia immobiliare
condomini
condominio
gestione immobiliare
immobili
immobiliare
locazioni
patrimonio immobiliare
perito immobiliare
real estate
`,
    research: `
innovazione
laboratorio
r&s
ricerca
ricerca clinica
ricerca e sviluppo
scienze
`,
    retail: `
boutique
cassa
centro commerciale
gdo
negozi
negozio
punti vendita
punto vendita
retail
supermercato
vendita al dettaglio
vice responsabile negozio
`,
    sales: `
area
commerciale
commerciali
estero
export
gare
gare d'appalto
grandi clienti
key account
rete vendita
sviluppo business
sviluppo commerciale
vendita
vendite
`,
    security: `
cybersecurity
guardia del corpo
guardia di sicurezza
guardia giurata
sicurezza
sicurezza informatica
sorveglianza
vigilanza
`,
    supply_chain: `
consegne
distribuzione
dogana
import
import export
logistica
magazzino
pianificazione
programmazione
programmazione produzione
scorte
spedizioni
supply chain
traffico
trasporti
trasporto
`,
  },
  hint: {
    administration: `
addetto ufficio
assistente
`,
    engineering: `
ing
ingegnere
perito
sviluppo
`,
    executive: `
direttore
dirigente
vicedirettore
vicepresidente
`,
  },
  alone: {
    student: `
apprendista
praticante
stagista
tirocinante
`,
  },
  status: {
    retired: `
=a riposo
=in pensione
ex dipendente in pensione
pensionato
pensione
prepensionato
quiescenza
`,
    unemployed: `
=alla ricerca di lavoro
=alla ricerca di nuove opportunita
=alla ricerca di nuove sfide
=alla ricerca di un impiego
=alla ricerca di un lavoro
=attualmente disoccupato
=cerco lavoro
=in attesa di occupazione
=in cassa integrazione
=in cerca di impiego
=in cerca di lavoro
=in cerca di nuove opportunita
=in cerca di occupazione
=in cerca di prima occupazione
=in mobilita
=nessuna occupazione
=non occupato
=senza lavoro
=senza occupazione
casalinga
casalingo
cassaintegrato
disoccupato
inoccupato
`,
  },
  head: {
    senior: `

`,
    c_level: `
ad
amministratore delegato
amministratore unico
consigliere delegato
consigliere di amministrazione
direttore esecutivo
direttore generale
direzione generale
legale rappresentante
presidente
vicedirettore generale
`,
    director: `
condirettore
dir
direttore
direttrice
direzione
dirigente
prefetto
preside
rettore
vicedirettore
vicepresidente
`,
    manager: `
capo
capo area
capo cuoco
capo progetto
capo reparto
capo ufficio
capoarea
capocantiere
capofficina
capomagazziniere
caporedattore
caporeparto
caposala
caposquadra
capoturno
coordinatore del team
coordinatore di area
coordinatore di gruppo
coordinatore di reparto
coordinatore infermieristico
governante
manager
quadro
resp
responsabile
rspp
supervisore
team leader
`,
    owner: `
agricoltore
albergatore
artigiano
cofondatore
commerciante
contitolare
ditta individuale
fondatore
imprenditore
imprenditore agricolo
lavoratore autonomo
libero professionista
negoziante
partita iva
proprietario
ristoratore
socio
socio amministratore
socio fondatore
titolare
`,
    staff: `
addetto
agente
aiuto
analista
assistente
ausiliario
collaboratore
consulente
coordinatore
delegato
dipendente
dottore
dottoressa
esperto
gestore
imp
impiegato
incaricato
ing
ingegnere
key account manager
operatore
operatore socio sanitario
professionista
referente
socio sanitario
specialista
tecnico
ufficio
`,
  },
  modifier: {
    junior: `
apprendista
apprendistato
junior
neolaureato in
praticante
stage
stagista
tirocinante
tirocinio
`,
    senior: `
esperto senior
lead
principal
senior
specializzato senior
`,
  },
};
