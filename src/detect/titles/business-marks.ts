/**
 * Words of an offer that say that firms are meant, or nothing at all, in the six languages. One entry a line, sorted,
 * without accents; after `=` linking words count.
 */

/** Places and things that firms have: a home, a garden or a body beside them is not a person's. */
export const BUSINESS_PLACES = `
=aan dealers
=al por mayor
=all ingrosso
=audioprothesistes
=auf baustellen
=between companies
=blocks of flats
=brasseries
=bureaux et
=commercial buildings
=commercial premises
=dealers
=des bureaux
=empfangsraume
=employers
=en gros
=entre pme
=et bureaux
=factory workers
=for accountants
=for agencies
=for care homes
=for care providers
=for charities
=for clinics
=for dentists
=for doctors
=for factories
=for farms
=for garages
=for gyms
=for hairdressers
=for hospitals
=for hotels
=for installers
=for law firms
=for lawyers
=for manufacturers
=for nurseries
=for offices
=for opticians
=for pharmacies
=for property managers
=for restaurants
=for retailers
=for salons
=for schools
=for shops
=for stores
=for travel agencies
=for warehouses
=for wedding venues
=fornitori
=fournisseurs
=fur den gewerblichen
=fur fachhandel
=fur handler
=fur hotels
=fur installateure
=fur kanzleien
=fur kliniken
=fur landwirte
=fur mitarbeiter
=fur pflegeheime
=fur praxen
=fur restaurants
=fur schulen
=fur werkstatten
=groothandel
=grosshandel
=grossiste
=grossistes
=halls d accueil
=in the workplace
=industrial
=industriel
=industrielle
=les bureaux
=leveranciers
=locaux
=lohnfertiger
=mehrfamilienhauser
=nos bureaux
=offices
=open space
=operarios
=para clinicas
=para colegios
=para comercios
=para farmacias
=para gimnasios
=para hospitales
=para hoteles
=para instaladores
=para los hoteles
=para residencias
=para restaurantes
=para talleres
=para tiendas
=per cliniche
=per farmacie
=per gli hotel
=per hotel
=per i negozi
=per i ristoranti
=per installatori
=per le palestre
=per le scuole
=per negozi
=per officine
=per ospedali
=per palestre
=per ristoranti
=per rsa
=per scuole
=per studi
=pour agences
=pour associations
=pour boulangeries
=pour bureaux
=pour cabinets
=pour campings
=pour cliniques
=pour clubs
=pour commerces
=pour dentistes
=pour ecoles
=pour ehpad
=pour garages
=pour hopitaux
=pour hotels
=pour installateurs
=pour instituts de beaute
=pour les agences
=pour les architectes
=pour les associations
=pour les cabinets
=pour les campings
=pour les cliniques
=pour les clubs
=pour les commerces
=pour les ecoles
=pour les ehpad
=pour les garages
=pour les hopitaux
=pour les hotels
=pour les installateurs
=pour les magasins
=pour les opticiens
=pour les restaurants
=pour les salles
=pour magasins
=pour medecins
=pour opticiens
=pour pharmacies
=pour restaurants
=pour salles
=pour salons de coiffure
=pour vignerons
=pour vos clients
=proveedores
=residential blocks
=site office
=sous traitants
=stockists
=subcontractors
=suppliers
=sur chantier
=sur site
=teams
=tertiaire
=voor aannemers
=voor apotheken
=voor garages
=voor horeca
=voor hotels
=voor installateurs
=voor klinieken
=voor restaurants
=voor scholen
=voor tandartsen
=voor winkels
=voor ziekenhuizen
=voor zorginstellingen
=vos bureaux
=werkvloer
=wholesale
=wohnanlage
=wohnanlagen
=zulieferer
aeroports
agrarisch bedrijf
agrarische
agricole
agricoles
airports
almacenes industriales
amusement parks
appels d'offres
arenas
bailleurs sociaux
batiment agricole
batiment d'elevage
batiment industriel
batiments
bedrijfshal
bedrijfspand
boards of directors
burohauser
business park
business premises
call for tenders
capannone
capannoni
car parks
casinos
centrales au sol
centres commerciaux
centri commerciali
centros comerciales
chantiers
codir
comex
comitati direttivi
comite d'entreprise
comite de direction
comite executif
comites de direccion
comites de direction
comites executifs
commercial kitchens
commercial properties
commercial property
commercial roofs
company car
company cars
company fleet
company premises
condominios
copropriete
cse
directieteams
distribution centres
edifici per uffici
edificios
edificios de oficinas
edilizia popolare
edilizia sociale
einkaufszentren
entrepot
entrepots
executive committees
exploitation agricole
fabrieksloods
factories
factory
factory roofs
filialen
firmensitz
fleets
flotte
flotte aziendali
flottes
flughafen
fuhrungsteams
geschaftsleitungen
gewerblich
golf course
golf courses
grossflachen
hangar
hangar agricole
hangars
hangars agricoles
hippodromes
hotel rooms
housing associations
immeubles
immeubles de bureaux
industrial units
infrastrutture
kantoorgebouwen
lagerhallen
logement social
loodsen
magazzini
meeting rooms
musees
museums
nave industrial
naves
naves industriales
nutzfahrzeuge
office buildings
oficinas
ouvrages
parc automobile
parcs de loisirs
parkhauser
parking d'entreprise
parkings
parkings d'entreprise
petite entreprise
pflegeeinrichtungen
plants
poids lourds
points de vente
ports
produktionshallen
retail parks
salarie
salaries
sales teams
salles de reunion
salon staff
shopping centres
shopping malls
showrooms
sites industriels
social housing
social landlords
spa staff
stabilimento
stades
stadiums
staldaken
stands
subcontractors
tenders
terrains de golf
theatres
trade account
trade customers
trade only
trade prices
uffici
usine
usines
utilitaires
vans
vehicules utilitaires
vehiculos industriales
veicoli commerciali
vivienda social
werkhallen
winkelcentra
wohnungsgesellschaften
woningcorporaties
workplace
workplaces
zones d'activite
zones industrielles
`;

/** Beginnings of compounds that name what firms have: `Gewerbekunden`, `bedrijfspand`. */
export const BUSINESS_STEMS = `
bedrijfs
betriebs
buroflach
burogebaud
firmen
gewerbe
gewerblich
industrie
kantoor
unternehmens
zakelijk
`;

/** Phrases that any offer could have and that say nothing of what is offered. */
export const EMPTY_PHRASES = `
=a la carte
=a medida
=a votre service
=de a a z
=de a z
=en minutes
=im abo
=in minuten
=in minutes
=nos nouveautes
=notre catalogue
=notre webinaire
=op maat
=our catalogue
=our newsletter
=our webinar
=su misura
=votre activite
=votre partenaire
=votre reussite
=votre succes
=your growth
=your success
abbonamento
abo
abonnement
abonnements
account team
ad hoc
afterwork
agents ia
ahorra tiempo
ai
ai agents
ai assistant
ai assistants
ai copilot
ai copilots
all in one
angebot
angebot des monats
angebote der woche
aplicacion
app
appli
application mobile
applicazione
apps
artificial intelligence
auf einen kaffee
automation
automatisation
automatisering
automatisierung
automatizacion
automazione
bespaar tijd
bessere ergebnisse
best price
betere resultaten
better results
beurs
bonne annee
boost your growth
breakfast briefing
buon natale
business breakfast
catalogue d automne
cle en main
cles en main
cloud
competitive quote
conference
conferences
conferencia
conferenza
congres
congress
conseil et accompagnement
convegno
copilots
dashboard
dashboards
dematerialisation
depuis 20 ans
devis gratuit
digital
digitale
digitalisation
digitalisering
digitalisierung
digitalizacion
digitalizzazione
economisez
een stap verder
einladung
en ligne
end to end
erp
exclusive offer
fachmesse
feliz navidad
feria
festpreis
fiera
fixed fee
free guide
free quote
free trial
frohe weihnachten
frohes fest
fully funded
gagner du temps
gagnez du temps
gestionale
gestionali
giornata
giornata formativa
grant funded
gratis angebot
gratuit et sans engagement
grow your business
guia gratuita
guida gratuita
guide gratuit
gunstig
happy new year
hausmesse
ia
ideas that move you forward
il nostro catalogo
in sole 24 ore
innovante
innovantes
innovants
innovation
innovations
innovative
innovative losungen
innovative solutions
innovativen
innovatives
innovativi
inteligencia artificial
intelligence artificielle
intelligenza artificiale
invitacion
invitation
invito
jetzt durchstarten
jetzt sparen
jornada
jornadas
journee portes ouvertes
kennissessie
ki
konferenz
kongress
kunstliche intelligenz
kunstmatige intelligentie
leader du marche
leitfaden
let's grab a coffee
livre blanc
logiciel de gestion
machine learning
made in france
marktfuhrer
massgeschneidert
masterclass
matinale
meet our team
meet the team
mehr erfolg
meilleur prix
meilleurs resultats
meilleurs voeux
mejores resultados
message from our ceo
messe
mobile
mobile app
monitoring
more success
nach mass
neue adresse
neuer standort
new account team
new catalogue
new features
new office
new season
new way of working
newsletter
nieuw adres
nos meilleurs voeux
notre nouvelle adresse
notre nouvelle offre
nous avons demenage
nouveau catalogue
nouveautes
nouvelle adresse
nouvelle facon de travailler
nouvelle offre
novedades
novita
nuestro catalogo
nueva direccion
nuova sede
offre de rentree
offre exclusive
offre rien que pour vous
offre speciale
offre sur mesure
on prend un cafe
online
onze catalogus
open day
our new office
partner of choice
partnership
passez a l'action
petit dejeuner
piattaforma
plataforma
plateforme
platform
plattform
plus de succes
portes ouvertes
preise
preisen
prenons un cafe
prettige feestdagen
prix d'usine
prix fixe
prix reduit
prix usine
programa de gestion
promo
promos
promotion
promotions
promozioni
quick question
ratgeber
reporting
rien que pour vous
risparmia tempo
risultati migliori
roundtable
salon
salon professionnel
sans engagement
sans interruption
save time
season s greetings
seminaire
seminar
seminare
seminario
seminars
smartphone
smartphones
software de gestion
software gestionale
soldes
solucion integral
solution sur mesure
solutions innovantes
solutions sur mesure
sommerpreise
special offer
stop chasing
studiedag
subscription
subventionne
sur mesure
sur rendez vous
suscripcion
table ronde
tableau de bord
tableaux de bord
tablet
tablets
tablette
tablettes
tag der offenen tur
tailor made
taller
tarif preferentiel
telefon
telefono
telefoon
telephone
telephones
uitnodiging
un pas de plus
unser katalog
unser webinar
unverbindlich
vernieuwend
webinaire
webinaires
webinar
webinars
werksverkauf
white paper
whitepaper
winterpreise
winterpreisen
workshop
workshops
zeit sparen
`;
