import type { PhraseTable } from './meanings.ts';

/** German phrases for origins. Umlauts are folded to their plain letter; the digraph spelling is listed where it differs. Source: German CRMs and address dealers' vocabulary. */
export const GERMAN: PhraseTable = {
  ads: `
-anzeige
anzeige
anzeigenschaltung
bannerwerbung
online anzeige
online werbung
onlineanzeige
onlinewerbung
suchmaschinenwerbung
werbeanzeige
werbung
`,
  broker: `
adressanbieter
adressbroker
adressdienstleister
adresshaendler
adresshandel
adresshandler
adresslieferant
adressverkaufer
adressvermittler
datenanbieter
datenhaendler
datenhandler
datenlieferant
leadanbieter
leadhandler
`,
  'business-card': `
visitenkarte
visitenkarten
`,
  call: `
anruf
anruf bei uns
anruf eingehend
anruf kunde
eingehender anruf
hotline
kundendienst
kundenservice
rief an
telefonanfrage
telefonische anfrage
telefonischer eingang
telefonzentrale
`,
  company: `
firmen website
firmenhomepage
firmenwebseite
firmenwebsite
homepage der firma
homepage des unternehmens
impressum
unternehmenswebseite
unternehmenswebsite
webseite der firma
webseite des kunden
webseite des unternehmens
website der firma
website des kunden
website des unternehmens
`,
  conference: `
-konferenz
-kongress
-schulung
-seminar
-tagung
fachtagung
fortbildung
konferenz
kongress
lehrgang
messevortrag
schulung
seminar
seminare
tagung
teilnehmer
teilnehmerliste
vortrag
weiterbildung
workshop
`,
  contest: `
-umfrage
befragung
gewinnspiel
gewinnspiel-
gewinnspiele
kundenumfrage
online umfrage
preisausschreiben
umfrage
verlosung
wettbewerb
`,
  coregistration: `
co registrierung
coregistrierung
leadportal
vergleichsportal
vergleichsportale
vergleichsseite
`,
  customer: `
kaufer
kunde
kunden
kundin
kundinnen
rechnung
`,
  'customer-base': `
altkunde
altkunden
bestandskunde
bestandskunden
bestandskundin
bestehende kunden
bestehender kunde
bestellung
bestellung onlineshop
bestellungen
ehemaliger kunde
eigene kunden
ex kunde
kundendatei
kundendatenbank
kundenkarte
kundenkartei
kundenliste
kundenstamm
kundenstammdaten
online bestellung
onlinebestellung
onlineshop bestellung
stammkunde
stammkunden
treueprogramm
unsere kunden
webshop bestellung
`,
  directory: `
-branchenbuch
-telefonbuch
-verzeichnis
adressbuch
branchenbuch
branchenverzeichnis
firmenverzeichnis
jobboerse
jobborse
mitgliederliste
mitgliederverzeichnis
online verzeichnis
stellenanzeige
telefonbuch
telefonverzeichnis
unternehmensverzeichnis
verzeichnis
`,
  enrichment: `
adressanreicherung
angereichert
angereicherte daten
anreicherung
datenanreicherung
`,
  event: `
-event
-veranstaltung
event
events
hausmesse
infoabend
informationsveranstaltung
infoveranstaltung
kundenevent
kundenveranstaltung
netzwerktreffen
stammtisch
tag der offenen tuer
tag der offenen tur
veranstaltung
veranstaltungen
`,
  exhibitors: `
aussteller
ausstellerkatalog
ausstellerliste
ausstellerverzeichnis
`,
  extraction: `
ausgelesen
ausgelesen aus
auslesen
automatisch erfasst
automatisch gesammelt
automatisierte erfassung
extrahiert
extrahiert aus
extraktion
`,
  fair: `
-fachmesse
-messe
agritechnica
anuga
ausstellung
automechanika
bauma
cebit
didacta
dmexco
drupa
electronica
fachausstellung
fachmesse
fachmessen
gamescom
hannover messe
iaa
ifa
interpack
interzum
ism
ispo
light and building
light building
medica
messe
messe-
messebesuch
messebesucher
messekontakt
messekontakte
messen
messestand
photokina
sps
`,
  filler: `
ab
alle
alt
alte
alter
am
an
auf
aus
bei
beim
das
dem
den
der
des
dez
dezember
die
ein
eine
einem
einer
februar
firma
firmen
fur
gmbh
im
in
intern
interne
jan
januar
juli
juni
kontakt
kontakte
mai
marz
mit
nach
neu
neue
neuer
okt
oktober
sept
spezialisiert
spezialisiertes
uber
ueber
unser
unsere
vom
von
zu
zum
zur
`,
  form: `
-formular
anfrageformular
formular
kontaktanfrage
kontaktformular
kontaktseite
online anfrage
online formular
onlineanfrage
onlineformular
web anfrage
webanfrage
webformular
webseite kontaktformular
webseitenanfrage
website anfrage
websiteanfrage
`,
  'guessed-address': `
erratene adresse
erratene e mail
erratene email
`,
  join: `
dann
sowie
und
`,
  leak: `
datenleck
geleakt
geleakte daten
gestohlene daten
`,
  list: `
adressankauf
adresseinkauf
adressen gekauft
adresskauf
adressmiete
adressmietung
angekauft
angekaufte adressen
angemietet
angemietete adressen
eingekauft
eingekaufte adressen
eingekaufte leads
einkauf
externe datenbank
externe liste
fremdadressen
fremdliste
gekauft
gekaufte adressen
gekaufte daten
gekaufte datenbank
gekaufte kontakte
gekaufte leads
gekaufte liste
gekaufter datensatz
gemietet
gemietete adressen
gemietete liste
kaufadressen
leadkauf
leads gekauft
listenkauf
listenmiete
mietadressen
mietliste
zugekauft
zugekaufte adressen
zugekaufte daten
`,
  mail: `
anfrage
anfrage per e mail
anfrage per email
anfrage per mail
antwortkarte
bewerbung
brief
e mail anfrage
eingehende e mail
eingehende mail
email anfrage
fax
initiativbewerbung
mailanfrage
posteingang
ruckantwort
schriftliche anfrage
`,
  meeting: `
aussendienst
aussendienstbesuch
besuch
haustur
kundenbesuch
personlich
personlich bekannt
personliche bekanntschaft
personlicher kontakt
personliches gesprach
personliches netzwerk
privater kontakt
termin
vertreterbesuch
vor ort termin
`,
  negation: `
kein
keine
keinem
keiner
nicht
nie
ohne
`,
  newsletter: `
abonnent
abonnenten
newsletter abo
newsletter abonnent
newsletter anmeldung
newsletter-
newsletterabonnent
newsletteranmeldung
`,
  'no-origin': `
alle quellen
allgemein
alt crm
altbestand
altdaten
altsystem
andere
andere quelle
anderes
angabe fehlt
bestand
bestandsdaten
datei
dateien
daten
datenbank
datenbestand
datenimport
datenubernahme
diverse
diverses
eigene datenbank
eigene recherche
excel datei
excel import
excel liste
exceldatei
excelliste
fehlt
google
google recherche
google suche
herkunft
herkunft unbekannt
importiert
internet
internetrecherche
internetsuche
k a
keine ahnung
keine angabe
keine angaben
keine quelle
leer
liste
listen
manuell
manuell angelegt
manuelle erfassung
nicht angegeben
nicht bekannt
nicht vorhanden
offen
ohne angabe
online recherche
prospektliste
quelle
quelle unbekannt
recherche
sonstige
sonstige quelle
sonstige quellen
sonstiges
suche im internet
tabelle
telefon
ubernahme
unbekannt
unbekannte
unbekannte herkunft
unbekannte quelle
unklar
verschiedene
verschiedene quellen
verschiedenes
web recherche
webrecherche
weiss nicht
wissen wir nicht
`,
  'not-an-origin': `
friseursalon
kundenberater
kundenbetreuer
messenger
messer
messerschmied
messtechnik
nagelstudio
`,
  outreach: `
-akquise
akquise
akquise telefon
aktion
ausgehender anruf
kaltakquise
kaltanruf
kaltmail
kampagne
mailing
mailingaktion
neukundenakquise
telefonakquise
telefonmarketing
vertrieb
werbeaktion
`,
  partner: `
-partner
geschaeftspartner
geschaftspartner
haendler
handelsvertreter
handler
kooperation
kooperationspartner
lieferant
muttergesellschaft
partnerfirma
partnerunternehmen
tochterfirma
tochtergesellschaft
vertriebspartner
`,
  print: `
fernsehen
flugblatt
katalog
plakat
printanzeige
zeitschrift
zeitung
zeitungsanzeige
`,
  referral: `
-empfehlung
bekannte
bekannter
empfehlung
empfehlungen
empfehlungs-
empfohlen
empfohlen von
freunde werben
freundschaftswerbung
kollege
kunde wirbt kunde
kunden werben
kunden werben kunden
kundenempfehlung
mund zu mund propaganda
mundpropaganda
tipp
uber bekannte
vermittelt durch
vermittlung
weiterempfehlung
`,
  register: `
amtliches register
amtsblatt
amtsgericht
firmenregister
gewerberegister
grundbuch
handelsregisterauszug
handelsregistereintrag
oeffentliches register
offene daten
offentliches register
offentliches verzeichnis
vereinsregister
wahlerverzeichnis
`,
  request: `
anforderung katalog
angebot angefordert
angebotsanfrage
beratungsanfrage
demo anfrage
demoanfrage
infomaterial
infomaterial angefordert
katalogbestellung
katalogbestellungen
musterbestellung
preisanfrage
produktdemo
ruckruf
ruckrufbitte
ruckrufformular
rueckruf
terminbuchung online
`,
  scraping: `
abgegrast
ausgelesene webseiten
datenextraktion
gecrawlt
gescraped
gescrapt
gescrapte daten
screenscraping
webscraper
`,
  shop: `
ausstellungsraum
im geschaft
im laden
laden
ladenbesuch
ladengeschaft
laufkundschaft
verkaufsraum
`,
  'sign-up': `
anmeldung
kontoerstellung
kostenlose testversion
online anmeldung
online registrierung
probeabo
registrierung
testversion
testzugang
webregistrierung
`,
  social: `
social media kanal
soziale medien
soziale netzwerke
soziales netzwerk
`,
  webinar: `
-webinar
online seminar
online veranstaltung
onlinekonferenz
onlineseminar
onlineveranstaltung
webinar-
webinare
`,
  website: `
eigene homepage
eigene webseite
eigene website
homepage
internetauftritt
internetseite
onlineshop
suchmaschine
unsere homepage
unsere webseite
unsere website
web seite
webseite
webseiten
`,
};
