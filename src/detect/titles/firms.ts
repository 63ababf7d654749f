import type { Industry } from './industries.ts';

/** Firms of any industry. */
export const ANY_FIRM = 'any';

/**
 * What firms are called where an offer says whom it is made for (`payroll for restaurants`): by their industry, without
 * accents, singular or plural. People are left out (`for doctors`): what is for them may be for their own lives. So are
 * departments that share their name with an industry (`for marketing`). The sources are the sections and classes of NACE
 * Rev. 2 and the categories of trade directories, in the six languages.
 */
export const FIRMS: Readonly<Partial<Record<Industry | typeof ANY_FIRM, string>>> = {
  accounting: `
accountancy firms
accountancy practices
accountantskantoren
accounting firms
asesorias
cabinets comptables
cabinets d'expertise comptable
gestorias
steuerkanzleien
studi commercialisti
studi contabili
`,
  aerospace: `
aeronautique
aerospace
aerospatiale
luftfahrt
sous traitants aeronautiques
`,
  agriculture: `
agrarbetriebe
agriculteurs
agricultores
agriculture
allevamenti
allevatori
aziende agricole
bauernhofe
boerderijen
boeren
cerealiers
cooperatives agricoles
dairy farms
domaines viticoles
elevages
eleveurs
estates and farms
exploitations
exploitations agricoles
explotaciones agricolas
farmers
farms
fermes
gartenbau
glastuinbouw
granjas
growers
horticulture
landbouw
landwirte
landwirtschaft
livestock farms
maraichers
ranches
stallen
tuinders
veehouders
vignerons
vineyards
viticoltori
viticulteurs
viveros
weinguter
winzer
`,
  any: `
arbeitgeber
artisans
azienda
aziende
bedrijf
bedrijven
betriebe
business
business customers
businesses
commercial customers
companies
corporates
employers
employeurs
empresas
enterprises
entreprise
entreprises
eti
firmen
firmenkunden
firms
firms of any size
geschaftskunden
gewerbekunden
gewerbetreibende
grandes comptes
grands groupes
grosskunden
grossunternehmen
groupes
growing firms
handwerksbetriebe
imprese
independants et pme
industries
kleine bedrijven
kleinunternehmen
kmo
kmu
konzerne
mid market companies
mid market groups
mid sized firms
midden en kleinbedrijf
mittelstand
mittelstandler
mkb
negocios
ondernemingen
organisaties
organisations
organizations
organizzazioni
petites entreprises
piccole imprese
pme
pmi
pro
pymes
small businesses
small firms
smb
smbs
smes
societes
startups et pme
tpe
unternehmen
werkgevers
zakelijke klanten
`,
  automotive: `
autobedrijven
autofficine
autohandler
autohauser
autowerkstatten
body shops
car dealers
car dealerships
car repair shops
carrosseries
carrozzerie
concesionarios
concessionari
concessionnaires
concessions automobiles
dealerships
garages
garages automobiles
garagistes
kfz betriebe
kfz werkstatten
officine
officine meccaniche
repair garages
talleres
talleres mecanicos
werkstatten
`,
  construction: `
aannemers
artisans du batiment
baufirmen
bauunternehmen
bauunternehmer
bouw
bouwbedrijven
btp
builders
building contractors
chantiers
civil engineering
constructeurs
construction companies
construction firms
constructoras
contractors
couvreurs
dachdeckerbetriebe
edilizia
electricians
electriciens
elektrobetriebe
entreprises de construction
entreprises du batiment
house builders
imprese edili
instaladores
installateurs
installatiebedrijven
installatori
installers
macons
menuiseries
plombiers
plombiers chauffagistes
plumbers
roofers
travaux publics
`,
  culture: `
cinemas
cinemas et theatres
festivals
galleries
museen
musees
musei
museos
museums
theatres
`,
  education: `
academies
auto ecoles
autoecoles
centres de formation
colegios
colleges
creches
dance schools
ecoles
ecoles de conduite
ecoles de langues
ecoles maternelles
ecoles primaires
escuelas
etablissements scolaires
fahrschulen
grundschulen
hochschulen
kinderdagverblijven
kindergarten
kitas
language schools
lycees
musikschulen
nurseries
organismes de formation
rijscholen
scholen
schools
schools and academies
schulen
scuole
sprachschulen
tanzschulen
tutoring centres
universidades
universita
universitaten
universiteiten
universites
universities
`,
  energy: `
distributori di carburante
energieversorger
energy companies
energy suppliers
gasolineras
petrol stations
producteurs d'energie
stadtwerke
stations service
tankstations
tankstellen
utilities
`,
  finance: `
banche
bancos
banken
banks
banques
building societies
credit unions
fintechs
sparkassen
volksbanken
`,
  food: `
agroalimentaire
agroindustrie
brasseries artisanales
brauereien
breweries
brouwerijen
cantine vinicole
caves cooperatives
dairies
distilleries
food manufacturers
food processors
food producers
fromageries
industria alimentare
industria alimentaria
industrie agroalimentaire
laiteries
lebensmittelhersteller
lebensmittelindustrie
molkereien
voedingsindustrie
wineries
`,
  healthcare: `
aides a domicile
alten und pflegeheime
ambulatori
apotheke
apotheken
apotheken und praxen
apotheken und sanitatshauser
apothekers
arztpraxen
cabinets dentaires
cabinets medicaux
cabinets paramedicaux
care homes
care providers
case di riposo
centres de sante
centros de salud
clinicas
clinicas dentales
cliniche
clinics
cliniques
cliniques veterinaires
dental practices
dentistas
dentistes
dentisti
dentists
dierenartspraktijken
ehpad
ehpads
etablissements de sante
farmacias
farmacias independientes
farmacie
gp practices
gp surgeries
home care agencies
home care providers
hopitaux
hospitales
hospitals
huisartsenpraktijken
independent pharmacies
kinesitherapeutes et osteopathes
kliniken
krankenhauser
laboratoires d'analyses
labs medicaux
maisons de retraite
maisons de sante
medical practices
nursing homes
officines
opticians
opticiens
ospedali
pflegedienste
pflegeeinrichtungen
pflegeheime
pharmacies
pharmacies independantes
physiotherapiepraxen
residencias
residencias de mayores
residenze per anziani
saad
seniorenheime
services d'aide a domicile
soins a domicile
ssiad
studi dentistici
studi medici
studi veterinari
tandartsen
tandartspraktijken
thuiszorg
thuiszorgorganisaties
tierarztpraxen
veterinaires
veterinary practices
vets
zahnarzte
zahnarztpraxen
ziekenhuizen
zorginstellingen
`,
  hospitality: `
alberghi
alberghi indipendenti
auberges
b&bs
backer
backereien
backereien und cafes
bakeries
bakers
bakkerijen
bares
bars
bistros
boulangeries
boulangers
boulangers patissiers
brasseries
cafes
campings
campsites
cantines
caterers
catering contractors
chambres d'hotes
chr
coffee shops
contract caterers
eisdielen
food trucks
gastronomie
gastronomiebetriebe
gelaterie
gites
glaciers
grosskuchen
guest houses
horeca
hosteleria
hoteleros
hoteles
hoteles independientes
hoteliers
hotellerie
hotels
hotels independants
independent hotels
independent restaurants
kantinen
kantines
kneipen
panaderias
panifici
pasticcerie
patissiers
pizzerias
pizzerie
pubs
residences etudiantes
residences hotelieres
restaurant
restaurantes
restauranteurs
restaurants
restaurateurs
restaurateurs independants
restauration
restauration collective
restauration rapide
ristoranti
ristorazione
salles de reception
takeaways
traiteurs
wedding venues
`,
  insurance: `
assureurs
brokers
compagnies d'assurance
corredurias
courtiers
insurers
mutuelles
versicherungen
versicherungsmakler
verzekeraars
`,
  legal: `
advocatenkantoren
anwaltskanzleien
barristers chambers
bufetes
cabinets d'avocats
despachos de abogados
etudes notariales
kanzleien
law firms
notaires
notariskantoren
offices notariaux
solicitors
studi legali
`,
  manufacturing: `
ateliers d'usinage
fabricantes
fabricants
fabrieken
fabriken
factories
industriebetriebe
industriels
machine builders
machine shops
manufacturers
maschinenbau
maschinenbauer
metallbetriebe
oem
oems
plasturgistes
stabilimenti
tischlereien
usines
`,
  media: `
case editrici
editeurs
editoriales
journaux
maisons d'edition
newspapers
production companies
publishers
publishing houses
radios
uitgeverijen
verlage
zeitungsverlage
`,
  nonprofit: `
asociaciones
associations
associazioni
charities
fondations
fundaciones
ngo
ngos
non profits
nonprofits
ong
stichtingen
stiftungen
vereine
verenigingen
`,
  personal_services: `
barbers
beauty salons
coiffeurs
dry cleaners
estetiste
friseure
friseursalons
hair salons
hairdressers
instituts de beaute
kappers
kosmetikstudios
laundries
parrucchieri
peluquerias
pompes funebres
pressings
salons de beaute
salons de coiffure
schoonheidssalons
spas
tattoo studios
`,
  pharma: `
biotechs
industrie pharmaceutique
laboratoires pharmaceutiques
pharma companies
`,
  public: `
administraciones publicas
administrations
ayuntamientos
bailleurs sociaux
behorden
collectivites
collectivites territoriales
communes
comuni
councils
enti pubblici
gemeenten
gemeinden
kommunen
local authorities
mairies
municipalities
overheden
pubblica amministrazione
public bodies
sdis
`,
  real_estate: `
administrateurs de biens
agences immobilieres
agenzie immobiliari
bailleurs
coproprietes
estate agencies
estate agents
foncieres
hausverwaltungen
immobilienmakler
immobilienverwaltungen
inmobiliarias
landlords and agents
letting agents
makelaars
makelaarskantoren
promoteurs
promoteurs immobiliers
property managers
syndics
wohnungsbaugesellschaften
woningcorporaties
`,
  retail: `
=e commerces
animaleries
bijouteries
boetieks
boucheries
bouchers
boutiques
boutiques en ligne
carnicerias
cavistes
comercios
commercants
commercants independants
commerces
commerces de proximite
commerces independants
concept stores
e commerce brands
einzelhandel
einzelhandler
fleuristes
florists
franchises
garden centres
gartencenter
grande distribution
grandes surfaces
grocers
independent retailers
independent shops
jardineries
jewellers
kleinhandel
ladengeschafte
librairies
macellerie
magasins
metzgereien
negozi
negozi indipendenti
negozianti
online shops
onlineshops
opticiens et audioprothesistes
pet shops
pet stores
pharmacies et parapharmacies
points de vente
primeurs
retailers
shops
slagerijen
stores
supermarches
supermarkets
supermarkten
tiendas
tiendas de mascotas
tiendas independientes
tiendas online
tierhandlungen
webshops
winkeliers
winkels
zelfstandige winkels
`,
  software: `
editeurs de logiciels
esn
msp
msps
saas companies
software houses
softwarehauser
startups
tech companies
`,
  sports: `
clubs sportifs
fitnessstudios
gimnasios
gyms
palestre
piscines publiques
salles de sport
sports clubs
sportscholen
sportvereine
`,
  staffing: `
agences d'interim
cabinets de recrutement
personaldienstleister
recruitment agencies
staffing agencies
uitzendbureaus
zeitarbeitsfirmen
`,
  textile: `
fashion brands
marques de mode
textilhersteller
`,
  transport: `
ambulance services
ambulanciers
autocaristes
autotrasportatori
bus operators
coach operators
commissionnaires de transport
couriers
freight forwarders
hauliers
logisticiens
speditionen
taxi firms
taxis
transitaires
transportbedrijven
transporteurs
transportistas
transportunternehmen
travel operators and coaches
trucking companies
vtc
`,
  wholesale: `
distributeurs
distributors
fachhandel
fachhandler
groothandels
grosshandler
grossisten
grossistes
mayoristas
negoces
wholesalers
`,
};
