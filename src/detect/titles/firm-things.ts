/**
 * Whose things an offer is for, in the six languages: what stands in a firm or works there, where a word for `your` stands
 * before it. One entry a line, sorted, without accents.
 */
export const FIRM_THINGS = `
aanbestedingen
abonnes
absenteeism
absenteisme
absentismo
accountmanagers
accounts department
accueil telephonique
activite commerciale
ad campaigns
ad spend
adherents
administres
advertenties
advocatenkantoor
agenda de rendez vous
agenti
agenti di vendita
akkers
allevamento
almacen
ambulatorio
angebote
angestellten
anlagen
annunci di lavoro
anzeigen
apis
appels d'offres
applicants
applications metier
appointment book
assenteismo
atelier
ateliers
attivita commerciale
audits
auftrage
ausschreibungen
ausschuss
aussendienst
aussenstande
autisti
azienda
azienda agricola
batiments
baustelle
baustellen
bediener
bedrijf
bedrijfspand
bedrijfsterrein
bedrijven
belegschaft
benevoles
beschaftigten
besprechungen
bestellungen ihrer kunden
bestiame
betrieb
betriebe
betriebsgelande
bewerber
bewerberinnen
bewerbungen
bewohner
bewoners
bids
bilan carbone
board meetings
boardroom
boerderij
bons de commande
bookings calendar
bouwplaats
bouwplaatsen
brands
brigade
bufete
buildings
buitendienst
bureaux
burger
burgerinnen
burogebaude
buroraume
business
business partners
buste paga
buyers
cabinet dentaire
cadena de suministro
cadres
call center
call centre
callcenter
camiones
camions
campagne pubblicitarie
campagnen
campagnes
campagnes publicitaires
campaigns
campanas
candidates
candidati
candidatos
candidats
candidaturas
candidature
candidatures
cantiere
cantieri
car park
carbon footprint
carte des vins
cash flow
cashflow
catalogue produits
centralino
centralita
certification
certificazione
chambres d'hotel
chantier
chantiers
chariots
charity
chauffeurs
checkout
cheptel
chiffre d'affaires
cittadini
ciudadanos
client projects
clientela
clientele
clienten
clientes
clienti
clients
cloud bill
cloud spend
co2 bilanz
cobros
code base
codebase
collaboratori
collectivite
collega's
comensales
comerciales
commandes clients
commerciaux
compania
company
compliance
conductores
conformite
construction sites
contact centre
contrats fournisseurs
convives
coproprietaires
cosecha
costes de produccion
costes energeticos
costi di produzione
costi energetici
couts de production
couts energetiques
creances
crediti
crew
crews
crm
crop
crops
cultivos
customer base
customer orders
customers
dairy herd
dealers
debiteuren
debtors
depot
depots
despacho
devanture
devis
diners
dipendenti
distribuidores
distributeurs
distributori
distributors
ditta
donantes
donateurs
donatori
donors
downtime
drivers
e commerce
ecommerce
edifici
edificios
effectifs
ehrenamtlichen
elevage
emballages
empleados
employees
employees' commute
employer brand
empresa
empresas
encadrants
encours
encours client
endpoints
energiekosten
energy costs
entrepot
entreprise
envases
equipes
equipos
ernte
erp
escaparate
estate management
etablissement
etablissement scolaire
etablissements
etalage
existencias
exploitations
explotacion
fabbrica
fabrica
fabricas
fabriek
fabrieken
fabrik
fabriken
factories
factory
facturacion
facturacion anual
facturas
facturation
facture energetique
facturen
factures
factures impayees
fahrer
farm
fatturato
fatturazione
fatture
felder
fertigung
fiches de paie
filiera
finca
firm
firma
fleet
flock
flota
flotte
fluktuation
flusso di cassa
footfall
force de vente
forderungen
forklifts
fornitori
forza vendita
fournisseurs
franchisees
franchises
front desk
fuerza de ventas
fuhrpark
fuhrungskrafte
ganado
gare d'appalto
gaste
gasten
gastronomie
gastronomiebetrieb
gebaude
gebouwen
gewas
gewassen
gewerberaume
giacenze
guests
handler
harvest
headquarters
help desk
helpdesk
herd
herde
hires
hiring
horecabedrijf
hosteleria
hotes
huella de carbono
huespedes
huurders
imballaggi
immeuble
immeubles
impagados
impayes
impianti
impianto
impresa
imprese
infrastructure
inquilini
inserate
insoluti
installateurs
inventario
inventory
invoices
invoicing
inwoners
it infrastructure
it systeme
it systems
job ads
job adverts
kampagnen
kandidaten
kantoorpand
kantoren
kanzlei
kitchen brigade
kitchen staff
klanten
krankenstand
kunden
kundinnen
kundschaft
lager
lagerbestand
landing pages
late payers
lavoratori
law firm
leads
leden
leidinggevenden
leveranciers
licitaciones
lieferanten
lieferkette
ligne de production
lignes de production
linea di produzione
linee
liquidita
liquiditat
liquiditeit
livestock
lkw
loading bay
locales
locali
locataires
locaux
lohnabrechnung
loonadministratie
macchinari
macchine
machine park
machinepark
machines
magazijn
magazzino
mandos intermedios
maquinaria
maquinas
marcas
marchio
marge
margen
margenes
marges
margin
margine
margini
margins
marken
marque employeur
marques
maschinen
maschinenpark
medewerkers
merken
messeauftritt
messestand
middle managers
mieter
mitarbeiter
mitarbeiterinnen
mitglieder
monteure
monteurs
negocio
negocios
neue mitarbeiter
new hires
new starters
newsletters clients
nieuwe medewerkers
no shows
nominas
noshows
nouveaux arrivants
nouvelles recrues
nuevos empleados
nuovi assunti
obra
obras
ofertas de empleo
offene stellen
offenen stellen
offertes
offices
officina
offres d'emploi
oficinas
omzet
onderaannemers
onderneming
online presence
open positions
openstaande facturen
operai
operarios
operateurs
operating costs
operators
orchard
ordini dei clienti
organisatie
organisation
organisations
organizacion
organization
organizzazione
ospiti
overheads
pacientes
packaging
pagina web
paie
parc informatique
parc machines
parco auto
parco mezzi
parkplatz
patienten
patients
payroll
pazienti
pedidos de clientes
pensionnaires
personale
personeel
personnel
picking
pipeline
plant
planta
plantilla
pme
pmi
posizioni aperte
postes a pourvoir
praxen
premises
preparation de commandes
presupuestos
preventivi
procesos
processen
processes
processi
processus
produccion
product range
productie
productiekosten
productielijn
production
production line
production lines
produktion
produktionskosten
produktionslinie
produzione
profitability
profits
projets clients
prospects
prototypes
proveedores
prozesse
punti vendita
purchase orders
pyme
quadri
quais
raccolto
rebano
receivables
reception desk
rechnungen
recoltes
recruits
recrutements
red informatica
redditivita
rendements
rendez vous non honores
rentabilidad
rentabilitat
rentabilite
reporting
reseau informatique
resellers
residentes
residents
rete aziendale
rete vendita
retouren
reuniones de equipo
revendeurs
revenue
riunioni
rivenditori
rotacion
sales
sales force
sales pipeline
sales reps
sales team
salesforce
salespeople
sap
scale up
schaufenster
scorte
scrap rate
server
servers
serveurs
servidores
shelves
shipments
shop floor
shoppers
siege social
sistemas
sistemi informativi
site industriel
site internet
site web
sites
sito aziendale
sito web
societe
socios
sollicitanten
sous traitants
spedizioni
spender
squadre
stabilimento
stadtverwaltung
staff
standard telephonique
standorte
start up
startup
stellenanzeigen
stichting
stiftung
stillstand
stocks
struttura ricettiva
studio legale
subappaltatori
subcontractors
subcontratistas
subscribers
subunternehmer
suppliers
supply chain
support tickets
systemes d'information
tachographs
taller
talleres
taux de rebut
team vendite
teamleden
teams
technicians
techniciens
techniker
tecnici
tecnicos
telefonzentrale
temps d'arret
tenants
tenders
terminausfalle
terreno industrial
tesoreria
toeleveringsketen
tpe
trabajadores
trade show
tresorerie
troupeau
troupes
trucks
turnover
turnover rate
uffici
umsatz
umsatze
unpaid invoices
unternehmen
usagers
usine
usines
vacancies
vacancy
vacantes
vacatures
vakanzen
vans
vecinos del municipio
veestapel
vehicules de societe
vendedores
vendeurs
vendite
venditori
vendors
ventas
ventes
vergaderingen
verkaufe
verkaufsflache
verkaufsraum
verkoop
verkopers
verpackungen
verpakkingen
vertriebler
vertriebsmitarbeiter
vertriebsteam
verzuim
vetrina
vieh
vigne
vignes
vigneti
vigneto
vignoble
vinedo
vineyard
visibilite en ligne
voorraad
voorraden
vrachtwagens
wagenpark
warehouse
webseite
weinberg
weinberge
werknemers
werkplaats
werkplaatsen
werksgelande
werkstatt
werkstattbetrieb
werkstatten
winstgevendheid
workers
workflows
workforce
workshop
yields
zertifizierung
ziekteverzuim
`;

/** Places of firms that the public goes to: behind a word for `in` they are where people buy. */
export const COUNTERS = `
agence
agences
agencia
agency
agentur
agenzia
albergo
apotheek
apotheke
asociacion
association
associazione
autohaus
ayuntamiento
barber shop
boutique
boutique en ligne
boutiques
brand
cabinet
cabinets
camping
campsite
clinic
clinica
clinicas
clinics
comercio
commerces
commune
comune
consultorio
e shop
eetcafe
farmacia
filiale
filialen
gaststatte
gemeente
geschaft
gite
gites
hair salon
horecazaak
hotel
hotels
kapsalon
klinik
kommune
laden
magasin
magasins
mairie
marca
marque
merk
municipality
municipio
negozi
negozio
negozio online
officine
online shop
onlineshop
pharmacie
pharmacy
point de vente
points de vente
practice
praktijk
praxis
punto vendita
rayons
restaurant
restaurante
restaurantes
restaurants
ristorante
ristoranti
salon de coiffure
salone
shop
shops
store
stores
studio medico
surgery
tienda
tienda online
tiendas
verein
vereniging
vitrine
web shop
webshop
webwinkel
winkel
winkels
`;

/** Words that say that an offer is for small firms and for people in business on their own. */
export const SMALL_FIRMS = `
artigiani
artigiano
artisan
artisans
auto entrepreneur
auto entrepreneurs
autonomo
autonomos
commercants
consultants independants
contractors and freelancers
einzelunternehmen
einzelunternehmer
emprendedores
entrepreneurs
existenzgrunder
freelance
freelancer
freelancers
freelances
freiberufler
grunder
handwerker
handwerksbetrieb
handwerksbetriebe
independants
indie makers
indipendenti
kleinbetriebe
kleine bedrijven
kleine betriebe
kleine ondernemingen
kleine unternehmen
kleingewerbe
kleinunternehmen
kleinunternehmer
kmu
lavoratori autonomi
liberi professionisti
libero professionista
local businesses
micro entrepreneurs
micro entreprise
micro entreprises
mkb
mkb bedrijven
negocios locales
owner managers
partita iva
partite iva
pequenas empresas
pequenos negocios
petite entreprise
petites entreprises
piccole attivita
piccole imprese
pme
pmi
professions liberales
pyme
pymes
selbstandige
self employed
small business
small businesses
small firms
sme
smes
sole trader
sole traders
solopreneurs
soloselbststandige
start ups
startups
tpe
tradesmen
tradespeople
travailleurs independants
very small businesses
zelfstandige
zelfstandigen
zzp
zzp'er
zzp'ers
zzpers
`;

/** Words that say that an offer is for people of the trades. */
export const TRADESPEOPLE = `
artesanos
artigiani
artigiano
artisan
artisans
artisans du batiment
corps de metier
gremios
handwerk
handwerker
handwerksbetrieb
handwerksbetriebe
handwerksmeister
instaladores
installateurs
installatiebedrijven
installatori
installers
klusbedrijven
metiers du batiment
tradesmen
tradespeople
tradesperson
vakmannen
vakmensen
`;
