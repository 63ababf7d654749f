import type { PhraseTable } from './meanings.ts';

/** Italian phrases for origins. Source: values of origin columns in Italian CRMs, and the vocabulary of list selling. */
export const ITALIAN: PhraseTable = {
  ads: `
annuncio online
campagna pubblicitaria
inserzione
inserzioni
pubblicita
pubblicita online
`,
  broker: `
broker di dati
fornitore dati
fornitore di banche dati
fornitore di dati
fornitore di liste
`,
  'business-card': `
biglietti da visita
biglietto da visita
`,
  call: `
assistenza clienti
centralino
chiamata
chiamata in entrata
chiamata in ingresso
chiamata ricevuta
numero verde
richiesta telefonica
servizio clienti
telefonata
telefonata in entrata
`,
  company: `
il loro sito
loro sito
loro sito web
sito aziendale
sito del cliente
sito dell azienda
sito web aziendale
sito web dell azienda
`,
  conference: `
conferenza
congresso
convegni
convegno
corsi
corso
corso di formazione
elenco partecipanti
formazione
giornata di studio
lista partecipanti
partecipanti
seminari
seminario
tavola rotonda
`,
  contest: `
concorso
concorso a premi
estrazione a premi
questionario
sondaggi
sondaggio
`,
  coregistration: `
co registrazione
comparatore
coregistrazione
sito comparatore
`,
  customer: `
acquirente
cliente
clienti
fattura
`,
  'customer-base': `
acquisto in negozio
acquisto online
acquisto web
anagrafica clienti
archivio clienti
carta fedelta
cliente acquisito
cliente esistente
clienti esistenti
database clienti
elenco clienti
ex cliente
ex clienti
lista clienti
nostri clienti
ordine
ordine online
ordini
parco clienti
portafoglio clienti
programma fedelta
vecchi clienti
vecchio cliente
`,
  directory: `
annuari
annuario
directory aziende
elenchi telefonici
elenco aziende
elenco iscritti
elenco soci
elenco telefonico
guida telefonica
offerta di lavoro
`,
  enrichment: `
arricchimento
arricchimento database
arricchimento dati
arricchimento dei dati
arricchiti
arricchito
dati arricchiti
`,
  event: `
aperitivo
cena
cena aziendale
eventi
evento
evento aziendale
evento clienti
inaugurazione
incontro
open day
porte aperte
`,
  exhibitors: `
catalogo espositori
elenco espositori
espositori
lista espositori
`,
  extraction: `
estratti
estratti da
estratto
estratto da
estrazione
estrazione automatica
raccolta automatica
`,
  fair: `
cersaie
cosmoprof
ecomondo
eima
esposizione
expo
fiera
fiera campionaria
fiera di settore
fiere
host milano
salone
salone del mobile
smau
stand fiera
vinitaly
visitatore fiera
`,
  filler: `
agosto
al
alla
aprile
azienda
aziende
con
contatti
contatto
da
dal
dalla
dati
dei
del
dell
della
di
dicembre
febbraio
gennaio
giugno
gli
i
il
in
la
le
lo
luglio
maggio
marzo
nostra
nostro
novembre
nuovi
nuovo
ottobre
per
settembre
specializzata
specializzato
su
sul
tra
tramite
un
una
`,
  form: `
codice qr
compilazione form
contatto dal sito
contatto sito
contatto web
form contatti
form sito
form web
formulario
modulo
modulo contatti
modulo contatto
modulo di contatto
modulo online
modulo web
pagina contatti
richiesta contatto
richiesta dal sito
richiesta di contatto
richiesta di informazioni
richiesta informazioni
richiesta online
richiesta sito
richiesta web
`,
  join: `
e
poi
`,
  leak: `
dati rubati
dati trafugati
fuga di dati
`,
  list: `
acquistata
acquistati
acquistato
acquisto banca dati
acquisto contatti
acquisto database
acquisto di liste
acquisto lead
acquisto leads
acquisto lista
acquisto liste
banca dati acquistata
comprata
comprati
comprato
database acquistato
database comprato
database esterno
lead acquistati
leads acquistati
lista acquistata
lista comprata
lista esterna
lista noleggiata
liste acquistate
liste comprate
nolegg database
noleggio
noleggio database
noleggio lista
noleggio liste
`,
  mail: `
candidatura
candidatura spontanea
coupon
email in entrata
email ricevuta
lettera
mail ricevuta
richiesta email
richiesta via email
richiesta via mail
`,
  meeting: `
appuntamento
conoscenza
conoscenza diretta
conoscenza personale
contatto personale
porta a porta
rete personale
visita
visita agente
visita commerciale
`,
  negation: `
nessun
nessuna
nessuno
no
non
senza
`,
  newsletter: `
abbonato
iscritti newsletter
iscritto newsletter
iscrizione alla newsletter
iscrizione newsletter
`,
  'no-origin': `
altra
altre
altre fonti
altri
altro
archivio
banca dati
boh
da definire
da verificare
database
database interno
elenco
esportazione
fonte
fonte sconosciuta
fonti varie
google
importato
importazione
inserimento manuale
internet
lista
liste
manuale
migrazione
n d
non definito
non disponibile
non indicato
non noto
non pervenuto
non so
non specificato
origine sconosciuta
provenienza sconosciuta
ricerca google
ricerca internet
ricerca online
ricerca web
sconosciuta
sconosciute
sconosciuti
sconosciuto
telefono
vari
varie
vario
`,
  'not-an-origin': `
centro estetico
salone di bellezza
salone di parrucchiere
salone parrucchiere
`,
  outreach: `
campagna
campagna email
chiamata a freddo
chiamate a freddo
contatto a freddo
prospezione
telefonata a freddo
telemarketing
teleselling
`,
  partner: `
affiliato
agente
agente di commercio
agenti
collaboratore
collaborazione
distributore
fornitore
partner commerciale
partnership
rete di vendita
rivenditore
rivenditori
segnalatore
socio
`,
  print: `
catalogo
giornale
giornali
manifesto
pieghevole
rivista
stampa
volantini
volantino
`,
  referral: `
amici
amico
consigliato
consigliato da
passaparola
porta un amico
presentato da
raccomandazione
referenza
referenze
segnalato da
segnalazione
segnalazione cliente
segnalazioni
suggerito da
`,
  register: `
albo
albo pretorio
albo professionale
anagrafe
camera commercio
dati aperti
dati pubblici
elenco pubblico
gazzetta ufficiale
pubblici registri
pubblico registro
registro pubblico
visura
visura camerale
visure
`,
  request: `
preventivi
preventivo
preventivo online
prova prodotto
richiesta catalogo
richiesta demo
richiesta di preventivo
richiesta preventivi
richiesta preventivo
richiesta richiamata
`,
  scraping: `
estrazione dati web
estrazione web
raschiato
scrapati
scrapato
scrapping
`,
  shop: `
in negozio
negozio
passaggio in negozio
punto vendita
visita in negozio
`,
  'sign-up': `
creazione account
download guida
iscrizione
iscrizione online
iscrizione sito
prova gratuita
registrazione
registrazione online
registrazione sito
scarica guida
scaricamento
`,
  social: `
gruppo facebook
rete sociale
reti sociali
social network
`,
  webinar: `
conferenza online
corso online
evento online
fiera virtuale
seminario online
`,
  website: `
motore di ricerca
motori di ricerca
negozio online
nostro sito
nostro sito web
sito
sito internet
sito nostro
sito web
traffico diretto
traffico organico
`,
};
