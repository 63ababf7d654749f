/** What a firm does, at the grain that decides whether an offer concerns it. */
export const INDUSTRIES = [
  'accounting',
  'aerospace',
  'agriculture',
  'automotive',
  'business_services',
  'chemicals',
  'construction',
  'consulting',
  'culture',
  'design',
  'education',
  'electronics',
  'energy',
  'environment',
  'finance',
  'food',
  'healthcare',
  'hospitality',
  'insurance',
  'legal',
  'manufacturing',
  'marketing',
  'media',
  'mining',
  'nonprofit',
  'personal_services',
  'pharma',
  'public',
  'real_estate',
  'research',
  'retail',
  'security_services',
  'software',
  'sports',
  'staffing',
  'telecom',
  'textile',
  'transport',
  'wholesale',
  'other',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/**
 * Names of industries in English, French, German, Spanish, Italian and Dutch, those that professional networks and
 * data vendors offer in their lists included. One name a line, sorted, without accents.
 */
export const INDUSTRY_NAMES: Readonly<Partial<Record<Industry, string>>> = {
  accounting: `
accountancy
accountantskantoor
accounting
accounting services
activites comptables
administratiekantoor
asesoria fiscal
audit
auditoria
boekhoudkantoor
bookkeeping
buchhaltung
cabinet comptable
cabinet d'expertise comptable
commercialista
comptabilite
contabilidad
contabilita
expertise comptable
gestoria
steuerberatung
steuerkanzlei
studio commercialista
wirtschaftsprufung
`,
  aerospace: `
aeroespacial
aeronautica
aeronautique
aeronautique et spatial
aerospace
aerospaziale
aviation & aerospace
aviation and aerospace component manufacturing
defence industry
defense & space
defense and space manufacturing
luft und raumfahrt
luftfahrt
spatial
`,
  agriculture: `
agricoltura
agricultura
agricultural
agriculture
allevamento
cooperative agricole
domaine viticole
elevage
exploitation agricole
farming
farming ranching forestry
fishery
forestry and logging
forstwirtschaft
ganaderia
gartenbau
horticulture
landbouw
landwirtschaft
maraichage
peche
pesca
ranching
ranching and fisheries
sylviculture
tuinbouw
veehouderij
viticoltura
viticulture
weinbau
`,
  automotive: `
auto industrie
autobedrijf
autofficina
autohaus
automobil
automobile
automobilistico
automocion
automotive
automovil
autowerkstatt
car dealership
carrosserie
commerce de voitures
concesionario
concession automobile
concessionaria auto
concessionnaire automobile
controle technique
equipementier automobile
fahrzeugbau
garage
garage automobile
garagebedrijf
kfz
kfz werkstatt
motor vehicle manufacturing
motor vehicle parts manufacturing
reparation automobile
taller mecanico
vehicle repair and maintenance
`,
  business_services: `
administrative and support services
alquiler de maquinaria
call center
centre d'appels
cleaning
coworking
dienstleistungen fur unternehmen
domiciliation
equipment rental services
facilities services
facility management
facility services
gebaudereinigung
janitorial services
limpieza
location de materiel
nettoyage
noleggio
office administration
outsourcing
outsourcing and offshoring consulting
proprete
pulizie
reinigung
schoonmaak
secretariat
services aux entreprises
servicios a empresas
servizi alle imprese
telephone call centers
traduction
translation and localization
verhuur machines
zakelijke dienstverlening
`,
  chemicals: `
chemical manufacturing
chemicals
chemie
chemische industrie
chimica
chimie
cosmetique
industria chimica
industria quimica
industrie chimique
kosmetik
paint coating and adhesive manufacturing
personal care product manufacturing
petrochimie
quimica
`,
  construction: `
aannemer
amenagement paysager
architectenbureau
architecture
architecture & planning
architecture and planning
architekturburo
architettura
arquitectura
batiment
bau
baugewerbe
bauunternehmen
bouw
bouwnijverheid
btp
building construction
building equipment contractors
building finishing contractors
building structure and exterior contractors
bureau d'etudes
bureau d'etudes techniques
cabinet d'architecte
carpentry
carrelage
charpente
chauffage climatisation
civil engineering
construccion
construction
construction de maisons
costruzioni
couverture
dachdecker
dakwerken
demolition
edilizia
electricien
electricite batiment
electricite generale
elektroinstallation
engineering services
excavaciones
fontaneria
genie civil
grondwerken
gros oeuvre
groundworks
handwerk
hochbau
hvac
impiantistica
impresa edile
ingenieria civil
ingenieurburo
instalaciones
installatietechniek
joinery
landscaping
loodgieterij
maconnerie
malerbetrieb
menuiserie
movimento terra
nonresidential building construction
obras
paysagiste
peinture batiment
platrerie
plomberie
plumbing
reformas
renovation
residential building construction
roofing
sanitar heizung klima
scaffolding
schilderwerken
second oeuvre
specialty trade contractors
surveying
terrassement
tiefbau
travaux publics
wegenbouw
zimmerei
`,
  consulting: `
adviesbureau
beratung
business consulting
business consulting and services
cabinet de conseil
conseil
conseil aux entreprises
conseil de gestion
conseil en management
conseil en strategie
conseil pour les affaires
consulenza
consulenza aziendale
consulenza gestionale
consulting
consultoria
consultoria de gestion
consultoria empresarial
executive office
management consulting
managementberatung
operations consulting
organisatieadvies
professional services
strategic management services
strategy consulting
think tanks
unternehmensberatung
`,
  culture: `
amusement parks
arte
artists and writers
arts
arts and crafts
casino
cultura
culture
cultuur
entertainment
entertainment providers
espectaculos
fine art
gambling & casinos
gambling facilities and casinos
intrattenimento
kultur
kunst
leisure
loisirs
musee
museo
museum
museums
museums and institutions
museums historical sites and zoos
musicians
parc de loisirs
performing arts
recreational facilities
spectacle
spectacle vivant
spettacolo
theatre
unterhaltung
`,
  design: `
agence de design
design
design services
designagentur
diseno
graphic design
interior design
studio grafico
`,
  education: `
academia
auto ecole
bildung
child day care services
colegio
college
creche
e learning
e learning providers
ecole
edtech
educacion
education
education administration programs
education management
enseignement
enseignement superieur
ensenanza
erziehung und unterricht
formacion
formation
formation professionnelle
formazione
higher education
hochschule
hogeschool
istruzione
kinderopvang
kita
language schools
libraries
lycee
onderwijs
opleidingen
organisme de formation
primary and secondary education
primary secondary education
primary/secondary education
professional training & coaching
professional training and coaching
school
schools
schule
scuola
training
universidad
universita
universite
university
weiterbildung
`,
  electronics: `
appliances electrical and electronics manufacturing
composants electroniques
computer hardware
computer hardware manufacturing
consumer electronics
electrical & electronic manufacturing
electrical equipment
electrical/electronic manufacturing
electronica
electronics
electronique
elektroindustrie
elektronica
elektronik
elektrotechnik
elettronica
equipements electriques
fabrication de produits electroniques
halbleiter
semiconductor manufacturing
semiconductors
`,
  energy: `
duurzame energie
electric power generation
electricite production
energia
energias renovables
energie
energie rinnovabili
energiebedrijf
energies renouvelables
energieversorgung
energy
erneuerbare energien
nuclear
oil & energy
oil and gas
petrole et gaz
petroleo
petrolio e gas
photovoltaique
renewable energy power generation
renewable energy semiconductor manufacturing
renewables & environment
solaire
solar electric power generation
stadtwerke
utilities
wind electric power generation
`,
  environment: `
abfallwirtschaft
afvalverwerking
ambiente
assainissement
eau
entsorgung
environmental services
environnement
gestion de residuos
gestion des dechets
medio ambiente
milieu
reciclaje
recyclage
recycling
riciclaggio
rifiuti
traitement des dechets
wasserwirtschaft
waste collection
waste treatment and disposal
water supply and irrigation systems
`,
  finance: `
asset management
banca
bancaire
bank
banken
banking
banque
capital markets
credit unions
credito
crowdfunding
etablissement de credit
finance
financial services
financiele dienstverlening
financien
finanza
finanzas
finanzdienstleistungen
finanzen
fintech
funds and trusts
gestion d'actifs
holding
holding companies
investment
investment banking
investment management
leasing
private equity
savings institutions
services financiers
servicios financieros
servizi finanziari
sparkasse
venture capital & private equity
venture capital and private equity principals
volksbank
wealth management
`,
  food: `
agroalimentaire
alimentacion
alimentaire
alimentare
bebidas
bevande
beverage manufacturing
biscuiterie
bodega
boissons
brasserie industrielle
brauerei
breweries
caseificio
conserverie
dairy
dairy product manufacturing
drankenindustrie
food & beverages
food and beverage manufacturing
food and beverage services manufacturing
food production
getranke
industria alimentare
industria alimentaria
industrie agroalimentaire
industrie laitiere
lebensmittel
lebensmittelindustrie
molkerei
nahrungsmittel
seafood product manufacturing
tobacco
viande
voedingsindustrie
voedingsmiddelen
wine & spirits
wine and spirits
zuivel
`,
  healthcare: `
action sociale
aide a domicile
altenheim
alternative medicine
apotheek
apotheke
arztpraxis
cabinet dentaire
cabinet medical
casa di riposo
centre hospitalier
chu
clinica
clinique
dentists
ehpad
etablissement de sante
farmacia
gesundheitswesen
gezondheidszorg
health care
healthcare
home health care services
hopital
hospital
hospital & health care
hospitals
hospitals and health care
individual and family services
klinik
krankenhaus
laboratoire d'analyses medicales
maison de retraite
medical and diagnostic laboratories
medical practice
medical practices
medico social
mental health care
nursing homes and residential care facilities
officine
ospedale
outpatient care centers
pflege
pflegedienst
pharmacie
physicians
residencia de mayores
salud
sanidad
sanita
sante
social care
sozialwesen
studio dentistico
studio medico
tandartspraktijk
thuiszorg
veterinaire
veterinary
veterinary services
zahnarztpraxis
ziekenhuis
zorg
`,
  hospitality: `
accommodation
accommodation and food services
agence de voyages
agencia de viajes
agenzia viaggi
alberghiero
albergo
auberge
bar
bars taverns and nightclubs
bed and breakfasts hostels homestays
boulangerie
brasserie
cafe
camping
caterers
catering
chr
eetcafe
food services
gastgewerbe
gasthof
gastronomie
gastropub
gite
gites
hebergement
horeca
hospitality
hosteleria
hosteleria y turismo
hotel
hoteles
hotellerie
hotellerie restauration
hotellerie und gastronomie
hotels
hotels and motels
leisure travel & tourism
leisure travel and tourism
osteria
pizzeria
pub
reisbureau
reiseburo
restauracion
restaurant
restaurants
restauration
restauration rapide
ricettivita
ristorante
ristorazione
taberna
toerisme
tourisme
tourismus
traiteur
trattoria
travel
travel arrangements
turismo
`,
  insurance: `
aseguradora
assicurazione
assicurazioni
assurance
assurances
compagnie d'assurance
correduria de seguros
courtage en assurances
courtier en assurances
insurance
insurance agencies and brokerages
insurance carriers
insurances
mutuelle
pension funds
reinsurance
seguros
versicherung
versicherungen
versicherungsmakler
verzekeraar
verzekeringen
`,
  legal: `
abogados
activites juridiques
advocatenkantoor
advocatuur
alternative dispute resolution
avocat
avocats
avvocati
bufete de abogados
cabinet d'avocats
despacho de abogados
etude notariale
huissier
juridique
kanzlei
law firm
law firms
law firms & legal services
law practice
legal
legal services
notaio
notaire
notaria
notariat
notariskantoor
office notarial
rechtsanwalte
rechtsanwaltskanzlei
rechtsberatung
services juridiques
studio legale
`,
  manufacturing: `
ameublement
anlagenbau
artes graficas
automation machinery manufacturing
building materials
building materials manufacturing
carpenteria metallica
chaudronnerie
consumer goods
cosmetics
dispositifs medicaux
druckerei
drukkerij
embalaje
emballage
fabricacion
fabricated metal products
fabrication de meubles
fertigung
furniture
furniture and home furnishings manufacturing
glass ceramics & concrete
glass ceramics and concrete manufacturing
horlogerie
household appliance manufacturing
imprimerie
industria
industria manifatturiera
industrial automation
industrial machinery manufacturing
industrie
industrie manufacturiere
kunststoff
kunststoffen
luxury goods & jewelry
luxury goods and jewelry
maakindustrie
macchinari
machinebouw
machinery
machinery manufacturing
machines outils
manifattura
manufacturing
maquinaria
maschinenbau
mecanique
mecanique industrielle
meccanica
mechanical or industrial engineering
medical device
medical devices
medical equipment manufacturing
menuiserie industrielle
metaal
metaalbewerking
metaalindustrie
metal
metallbau
metallurgie
metallverarbeitung
metalmeccanica
metalurgia
metalworking
meubel
mobel
mueble
packaging & containers
packaging and containers manufacturing
paper & forest products
paper and forest product manufacturing
papeterie industrie
plasticos
plastics
plastics manufacturing
plasturgie
primary metal manufacturing
printing
printing services
productie
produktion
railroad equipment manufacturing
rubber products manufacturing
shipbuilding
siderurgie
sporting goods manufacturing
stahlbau
usinage
verpackung
werkzeugbau
`,
  marketing: `
advertising
advertising services
agence conseil en communication
agence de communication
agence de publicite
agence digitale
agence evenementielle
agence marketing
agencia de marketing
agencia de publicidad
agenzia di comunicazione
communication
etudes de marche
evenementiel
event planning
eventagentur
events services
market research
marketing
marketing & advertising
marketing and advertising
marketing services
marketingbureau
marktforschung
pubblicita
public relations
public relations & communications
public relations and communications services
publicidad
publicite
reclame
reclamebureau
relations publiques
werbeagentur
werbung
`,
  media: `
animation
animation and post production
audiovisuel
book and periodical publishing
book publishing
broadcast media
broadcast media production and distribution
cinema
edition
editoria
editorial
entertainment production
fernsehen
jeux video
journal
maison d'edition
media
media production
medias
medien
medios de comunicacion
motion pictures & film
movies videos and sound
music
music production
newspaper publishing
newspapers
omroep
online audio and video media
online media
photography
prensa
presse
production audiovisuelle
publishing
radio
rundfunk
stampa periodica
television
televisione
uitgeverij
verlag
verlagswesen
writing and editing
zeitung
`,
  mining: `
bergbau
carrieres
coal mining
estrazione mineraria
extraction
mijnbouw
mineria
mines
mining
mining & metals
oil extraction
`,
  nonprofit: `
asociacion
associatif
association
associazione
chambre de commerce
charity
civic & social organization
civic and social organizations
economie sociale et solidaire
fondation
fondazione
fundacion
fundraising
gemeinnutzig
goede doelen
ngo
no profit
non profit
non profit organization management
non profit organizations
nonprofit
nonprofit organization management
nonprofit organizations
ong
organisation professionnelle
philanthropic fundraising services
philanthropy
program development
religious institutions
sin animo de lucro
stichting
stiftung
syndicat
terzo settore
verband
verein
vereniging
`,
  personal_services: `
beauty
bestattung
bien etre
blanchisserie
coiffure
consumer services
cordonnerie
estetica
estetista
esthetique
friseur
funeraria
garde d'enfants
hairdressing
institut de beaute
kapper
kapsalon
kosmetikstudio
laundry and drycleaning services
lavanderia
onoranze funebri
parrucchiere
peluqueria
personal and laundry services
personal care services
pet services
pompes funebres
pressing
repair services
reparation
salon de coiffure
schoonheidssalon
services a la personne
services funeraires
spa
uitvaart
wascherei
wasserij
`,
  pharma: `
biotech
biotechnologies
biotechnology
biotechnology research
biotecnologia
farmaceutica
farmaceutico
farmaceutische industrie
industria farmaceutica
industrie pharmaceutique
laboratoire pharmaceutique
life sciences
pharma
pharmaceutical manufacturing
pharmaceuticals
pharmacie industrielle
pharmaindustrie
pharmazeutische industrie
`,
  public: `
administracion publica
administration publique
armed forces
ayuntamiento
behorde
collectivite
collectivite territoriale
communaute de communes
commune
comune
conseil departemental
defense
ente pubblico
fonction publique
gemeente
gemeinde
government
government administration
government relations
government relations services
international affairs
judiciary
law enforcement
legislative office
legislative offices
mairie
metropole
military
ministere
municipality
offentliche verwaltung
offentlicher dienst
openbaar bestuur
overheid
political organization
political organizations
prefecture
pubblica amministrazione
public administration
public policy
public policy offices
public safety
secteur public
sector publico
stadtverwaltung
ville
`,
  real_estate: `
administration de biens
agence immobiliere
agenzia immobiliare
bailleur social
commercial real estate
estate agency
foncier
gestion immobiliere
hausverwaltung
housing
immobiliare
immobilien
immobilienmakler
immobilier
inmobiliaria
inmobiliario
leasing non residential real estate
leasing residential real estate
location immobiliere
makelaar
makelaardij
marchand de biens
promotion immobiliere
promotora inmobiliaria
property
property management
real estate
real estate agents and brokers
syndic
vastgoed
wohnungswirtschaft
woningcorporatie
`,
  research: `
forschung
forschung und entwicklung
investigacion
laboratoire de recherche
nanotechnology
onderzoek
recherche
recherche et developpement
recherche scientifique
research
research services
ricerca
ricerca e sviluppo
scientific research
`,
  retail: `
animalerie
backerei
bijouterie
bookshop
boucherie
boulangerie
boutique
butcher
comercio
comercio electronico
comercio minorista
commerce
commerce de detail
commercio al dettaglio
commercio elettronico
consumer retail
detailhandel
distribution
e commerce
e commerce retail
ecommerce
einzelhandel
epicerie
fachhandel
fleuriste
florist
food and beverage retail
grande distribution
grande distribuzione
grocer
grocery
handel
hypermarche
jeweller
librairie
magasin
metzgerei
negozio
online and mail order retail
onlinehandel
opticien
pet shop
quincaillerie
retail
retail apparel and fashion
retail groceries
retail luxury goods and jewelry
retail office equipment
supermarche
supermarkets
supermarkt
supermercado
supermercati
tabac
tienda
tiendas
vente a distance
vente au detail
versandhandel
webshop
winkel
`,
  security_services: `
beveiliging
bewachung
gardiennage
private security
securite
securite privee
security & investigations
security and investigations
security guards and patrol services
security services
security systems services
seguridad privada
sicherheitsdienst
surveillance
telesurveillance
vigilanza
vigilanza privata
`,
  software: `
activites informatiques
agence web
artificial intelligence
automatisering
autres activites informatiques
business intelligence platforms
cloud
computer & network security
computer and network security
computer games
computer networking
computer software
conseil en informatique
conseil en systemes et logiciels informatiques
consulenza informatica
consultoria informatica
cybersecurity
data infrastructure and analytics
data processing
desarrollo de software
editeur de logiciels
edition de logiciels
edv
esn
fintech software
hosting
ict
informatica
informatik
information services
information technology
information technology & services
information technology and services
informationstechnologie
informatique
internet
internet publishing
it beratung
it consulting
it dienstleistungen
it dienstverlening
it services
it services and it consulting
it system custom software development
it system data services
logiciel
mobile games
numerique
programmation informatique
saas
services informatiques
servicios informaticos
servizi informatici
societe de services informatiques
software
software development
software house
software publishing
softwareentwicklung
softwarehaus
softwarehersteller
softwareontwikkeling
ssii
sviluppo software
tech
technology
technology information and internet
technology services
tecnologia
tecnologias de la informacion
web development
`,
  sports: `
club de sport
club deportivo
club sportif
deporte
fitness
fitnessstudio
gimnasio
golfs and country clubs
gym
gyms
health wellness and fitness
palestra
recreational sports
salle de sport
spectator sports
sport
sportclub
sports
sports teams and clubs
sportschool
sportverein
wellness and fitness services
`,
  staffing: `
agence d'interim
agenzia per il lavoro
cabinet de recrutement
detachering
ett
executive search services
human resources
human resources services
interim
outsourcing/offshoring
personalberatung
personaldienstleistung
personalvermittlung
recruiting
recruitment
recrutement
recursos humanos
ressources humaines
risorse umane
seleccion de personal
somministrazione lavoro
staffing
staffing & recruiting
staffing and recruiting
temporary help services
trabajo temporal
travail temporaire
uitzendbureau
werving en selectie
zeitarbeit
`,
  telecom: `
fibre optique
internet service provider
operateur telecom
telecom
telecommunicatie
telecommunications
telecommunications carriers
telecommunications services
telecoms
telecomunicaciones
telecomunicazioni
telekommunikation
telephonie
wireless
`,
  textile: `
abbigliamento
apparel & fashion
apparel and fashion
apparel manufacturing
bekleidung
calzado
calzature
confeccion
confection
fashion
fashion accessories manufacturing
footwear manufacturing
habillement
kleding
leather product manufacturing
maroquinerie
moda
mode
tessile
textiel
textil
textile
textile manufacturing
textiles
textilindustrie
`,
  transport: `
airlines
airlines and aviation
airlines/aviation
ambulances
autotrasporti
coach hire
couriers
demenagement
entreposage
freight and package transportation
fret
haulage
import and export
koeriersdienst
logistica
logistics & supply chain
logistics and supply chain
logistiek
logistik
logistique
maritime
maritime transportation
mensajeria
messagerie
package freight delivery
package/freight delivery
rail transportation
removals
shipping
spedition
spedizioni
taxi
transport
transport de marchandises
transport de voyageurs
transport et logistique
transport routier
transportation logistics supply chain and storage
transportation trucking railroad
transportation/trucking/railroad
transporte
transportes
transports
transportwesen
trasporti
truck transportation
trucking
umzug
urban transit services
verkehr
warehousing
warehousing and storage
wegvervoer
`,
  wholesale: `
business supplies and equipment
cash and carry
comercio al por mayor
commerce de gros
commercio all'ingrosso
distribuidor
distribution professionnelle
distribution wholesale
groothandel
grosshandel
grossiste
import export
ingrosso
international trade
international trade and development
mayorista
negoce
trading
wholesale
wholesale import and export
`,
};
