import type { PhraseTable } from './meanings.ts';

/** Dutch phrases for origins. Source: values of origin columns in Dutch and Belgian CRMs, and the vocabulary of list selling. */
export const DUTCH: PhraseTable = {
  ads: `
-advertentie
advertentie
advertenties
online advertentie
onlineadvertentie
reclame
`,
  broker: `
adressenleverancier
adressenverkoper
databroker
datahandelaar
dataleverancier
leadleverancier
listbroker
`,
  'business-card': `
visitekaartje
visitekaartjes
`,
  call: `
belde ons
binnenkomend gesprek
inkomend gesprek
inkomende oproep
klantendienst
klantenservice
telefonisch
telefonische aanvraag
telefonische vraag
telefoontje
`,
  company: `
bedrijfswebsite
eigen site van bedrijf
hun website
website bedrijf
website van de klant
website van het bedrijf
`,
  conference: `
-conferentie
-congres
conferentie
congres
congressen
cursus
deelnemers
deelnemerslijst
kennissessie
lezing
opleiding
seminarie
studiedag
symposium
training
vakdag
`,
  contest: `
-enquete
enquete
prijsvraag
vragenlijst
wedstrijd
winactie
`,
  coregistration: `
coregistratie
vergelijker
vergelijkingssite
vergelijkingswebsite
`,
  customer: `
factuur
klant
klanten
koper
`,
  'customer-base': `
bestaand klant
bestaande klant
bestaande klanten
bestelling
bestellingen
ex klant
huidige klant
huidige klanten
klantenbestand
klantendatabase
klantenkaart
klantenlijst
online bestelling
onlinebestelling
onze klanten
oud klant
oud klanten
oude klant
oudklant
vaste klant
webshop bestelling
`,
  directory: `
-gids
adresboek
adressenboek
bedrijvengids
gids
ledenlijst
telefoonboek
vacature
vacaturesite
`,
  enrichment: `
dataverrijking
gegevensverrijking
verrijking
verrijkt
verrijkte data
`,
  event: `
-evenement
bijeenkomst
borrel
diner
evenement
evenementen
infoavond
informatieavond
klantendag
klantenevent
netwerkbijeenkomst
netwerkborrel
netwerkevenement
ontbijtsessie
open dag
opendeurdag
`,
  exhibitors: `
exposanten
exposantenlijst
`,
  extraction: `
automatisch verzameld
extractie
geextraheerd
geextraheerd uit
overgenomen van
uitgelezen
`,
  fair: `
-beurs
batibouw
beurs
beurs-
beursbezoek
beursbezoeker
beurscontact
beurscontacten
beursstand
beurzen
bouwbeurs
horecava
ise
jaarbeurs
vakbeurs
vakbeurzen
`,
  filler: `
aan
alle
april
augustus
bedrijf
bedrijven
bij
de
december
door
een
februari
gespecialiseerd
gespecialiseerde
het
in
januari
juli
juni
maart
mei
met
nieuw
nieuwe
november
oktober
onze
op
oud
oude
september
te
uit
van
via
voor
`,
  form: `
-formulier
aanvraag via website
aanvraag website
aanvraagformulier
contactaanvraag
contactformulier
contactpagina
formulier
formulieren
informatieaanvraag
online aanvraag
online formulier
webformulier
websiteformulier
`,
  join: `
daarna
`,
  leak: `
datalek
gelekt
gelekte data
gestolen data
`,
  list: `
aangekocht
aangekocht bestand
aangekochte adressen
aangekochte data
aangekochte leads
aangekochte lijst
aankoop adressen
aankoop bestand
aankoop leads
adressen gekocht
extern bestand
externe lijst
gehuurd
gehuurd bestand
gehuurde adressen
gehuurde lijst
gekocht
gekocht adressenbestand
gekocht bestand
gekochte adressen
gekochte data
gekochte database
gekochte leads
gekochte lijst
huur adressen
huurlijst
ingekocht
ingekochte adressen
ingekochte data
ingekochte leads
inkoop leads
koopbestand
leads gekocht
`,
  mail: `
antwoordkaart
binnenkomende mail
brief
inkomende e mail
inkomende mail
mail ontvangen
per brief
per mail ontvangen
sollicitatie
`,
  meeting: `
afspraak
bezoek
eigen netwerk
huis aan huis
kennis
netwerk
persoonlijk
persoonlijk contact
persoonlijk netwerk
`,
  negation: `
geen
niet
nooit
zonder
`,
  newsletter: `
aanmelding nieuwsbrief
abonnee
abonnees
inschrijving nieuwsbrief
nieuwsbrief
nieuwsbrief-
nieuwsbriefaanmelding
nieuwsbrieven
`,
  'no-origin': `
andere
anders
bestand
bestanden
database
divers
diverse
diversen
eigen bestand
eigen database
excelbestand
geen bron
geen idee
google
handmatig
handmatig ingevoerd
herkomst onbekend
import
internet
lijst
lijsten
n v t
niet bekend
niet ingevuld
niet van toepassing
nvt
onbekend
onbekende
onbekende bron
onbekende herkomst
onduidelijk
online gevonden
overig
overige
overige bronnen
telefoon
verschillende
verschillende bronnen
weet niet
zoeken op internet
zoekopdracht
`,
  'not-an-origin': `
beurs genoteerd
beursgenoteerd
kapsalon
schoonheidssalon
studiebeurs
`,
  outreach: `
-acquisitie
acquisitie
campagne
koud bellen
koude acquisitie
koude e mail
mailing
telefonische acquisitie
telemarketing
`,
  partner: `
aanbrenger
dealer
dochteronderneming
handelspartner
leverancier
moederbedrijf
samenwerking
samenwerkingspartner
tussenpersoon
wederverkoper
zakenpartner
`,
  print: `
brochure
folder
krant
krantenadvertentie
tijdschrift
vakblad
`,
  referral: `
-aanbeveling
aanbeveling
aanbevelingen
aanbevolen door
aangebracht door
bekende
doorverwezen
doorverwezen door
doorverwijzing
klantaanbeveling
mond op mond
mond tot mond
mond tot mondreclame
verwezen door
verwijzing
via via
vriend
vrienden
`,
  register: `
belgisch staatsblad
handelsregister
kadaster
kruispuntbank
ondernemingsregister
open data
openbaar register
openbare registers
staatsblad
`,
  request: `
demo aanvraag
demoaanvraag
offerte
offerte aanvraag
offerteaanvraag
offerteformulier
prijsaanvraag
terugbelverzoek
`,
  scraping: `
gecrawld
geschraapt
gescraped
gescrapet
gescrapte data
webscraping
`,
  shop: `
filiaal
in de winkel
toonzaal
winkel
winkelbezoek
`,
  'sign-up': `
aanmelding
account aangemaakt
gratis proefversie
inschrijving
online aanmelding
online inschrijving
proefabonnement
proefversie
registratie
witboek
`,
  social: `
facebookgroep
sociaal netwerk
sociale media
sociale netwerken
`,
  webinar: `
online bijeenkomst
online evenement
onlineseminar
virtuele beurs
`,
  website: `
eigen site
eigen website
onze site
onze website
webpagina
webwinkel
zoekmachine
`,
};
