/**
 * Words of an offer that say that firms are meant, or nothing at all, in the six languages. One entry a line, sorted,
 * without accents; after `=` linking words count.
 */

/** Places and things that firms have: a home, a garden or a body beside them is not a person's. */
export const BUSINESS_PLACES = `
=bureaux
=commercial buildings
=commercial premises
=employees
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
=industrial
=industriel
=industrielle
=locaux
=offices
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
=staff
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
=workforce
almacenes industriales
appels d'offres
ateliers
batiment agricole
batiment d'elevage
batiment industriel
batiments
bedrijfshal
bedrijfspand
business park
business premises
call for tenders
capannone
capannoni
car parks
centrales au sol
centres commerciaux
chantiers
comite d'entreprise
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
distribution centres
edificios
entrepot
entrepots
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
gewerblich
grossflachen
hangar
hangar agricole
hangars
hangars agricoles
hotel rooms
immeubles
industrial units
infrastrutture
lagerhallen
loodsen
magazzini
meeting rooms
nave industrial
naves
naves industriales
nutzfahrzeuge
oficinas
ouvrages
parc automobile
parking d'entreprise
parkings d'entreprise
petite entreprise
plants
poids lourds
points de vente
produktionshallen
salarie
salaries
sales teams
salles de reunion
showrooms
sites industriels
stabilimento
stands
subcontractors
tenders
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
werkhallen
workplace
workplaces
workshops
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
a la carte
a medida
a votre service
ad hoc
all in one
angebot des monats
best price
boost your growth
cle en main
cles en main
competitive quote
conseil et accompagnement
de a a z
de a z
depuis 20 ans
devis gratuit
economisez
end to end
exclusive offer
free quote
free trial
gratis angebot
gratuit et sans engagement
grow your business
gunstig
im abo
in sole 24 ore
innovante
innovantes
innovants
innovative
innovative solutions
innovatives
innovativen
innovativi
innovative losungen
innovation
innovations
jetzt sparen
leader du marche
made in france
marktfuhrer
massgeschneidert
meilleur prix
nach mass
new features
new season
notre nouvelle offre
nos nouveautes
notre webinaire
newsletter
nouveautes
nouvelle offre
novedades
novita
offre de rentree
offre exclusive
offre rien que pour vous
offre speciale
offre sur mesure
op maat
our newsletter
our webinar
partner of choice
partnership
prix reduit
promotion
promotions
promozioni
quick question
rien que pour vous
sans engagement
sans interruption
solucion integral
solution sur mesure
solutions innovantes
solutions sur mesure
special offer
su misura
sur mesure
sur rendez vous
tailor made
tarif preferentiel
unser webinar
unverbindlich
vernieuwend
votre activite
votre partenaire
votre reussite
votre succes
webinaire
webinar
your growth
your success
`;
