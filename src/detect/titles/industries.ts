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
accountants
accountantskantoor
accounting
accounting services
activites comptables
administratiekantoor
asesoria
asesoria contable
asesoria fiscal
asesoria fiscal y contable
audit
auditoria
belastingadvies
belastingadviseur
boekhouding
boekhoudkantoor
bookkeeping
buchfuhrungsburo
buchhaltung
cabinet comptable
cabinet d'expertise comptable
centre de gestion
centro elaborazione dati
chartered accountants
commercialista
commercialisti
commissariat aux comptes
comptabilite
consulenza del lavoro
consulenza fiscale
contabilidad
contabilita
expertise comptable
experts comptables
gestoria
lohnburo
managing partner
payroll services
salarisadministratie
steuerberater
steuerberatung
steuerkanzlei
studio commercialista
tax adviser
tax advisers
tax advisory
tax consulting
wirtschaftsprufung
`,
  aerospace: `
aeroespacial
aeronautica
aeronautics
aeronautique
aeronautique et spatial
aerospace
aerospaziale
aircraft manufacturing
aviation
aviation & aerospace
aviation and aerospace component manufacturing
construction aeronautique
defence
defence industry
defensa
defense
defense & space
defense and space manufacturing
defense et espace
defensie
difesa
flugzeugbau
luchtvaart
luft und raumfahrt
luftfahrt
raumfahrt
ruimtevaart
rustung
space
spatial
verteidigung
`,
  agriculture: `
ackerbau
acquacoltura
acuicultura
agraringenieur
agricoltore
agricoltura
agriculteur
agricultor
agricultora
agricultrice
agricultura
agricultural
agriculture
agronome
agronomist
agronomo
akkerbouw
akkerbouwbedrijf
akkerbouwer
allevamento
allevatore
apicoltura
apiculteur
apicultura
apiculture
aquaculteur
aquaculture
arboriculteur
arboriculture
arboriculture fruitiere
avicoltura
avicultura
azienda agricola
bauer
baumschule
baumschulen
beekeeper
beekeeping
berger
bloementeelt
bodega
bodegas
boer
bollenteelt
boomkwekerij
bosbouw
cantina vinicola
cattle farming
cave cooperative
cerealicoltura
cerealier
cerealiere
champignonteelt
chef de culture
coltivazioni
conchyliculture
cooperative agricole
cria de ganado
crop farming
crop production
cultivo de cereales
culture de cereales
culture de la vigne
culture de legumes
cultures cerealieres
dairy farm
dairy farming
dairy farms
domaine viticole
elevage
elevage avicole
elevage d'ovins
elevage de volailles
elevage equin
elevage laitier
elevage porcin
eleveur
eleveurs
eleveuse
exploitant agricole
exploitation agricole
exploitation forestiere
explotacion agricola
explotacion ganadera
farm
farm manager
farmer
farmers
farming
farming ranching forestry
farms
fischerei
fischzucht
fish farming
fisheries
fisherman
fishery
fishing
florovivaismo
forester
forestry
forestry and logging
forstbetrieb
forstwirt
forstwirtschaft
fruit growing
fruitteelt
fruitteler
fruticultura
frutticoltura
ganadera
ganaderia
ganadero
ganado porcino
gartenbau
geflugelhaltung
geflugelzucht
gemusebau
grandes cultures
grower
growers
herd manager
horticulteur
horticulture
imker
imkerei
ingeniero agronomo
kweker
landbouw
landwirt
landwirtin
landwirtschaft
livestock
livestock farming
lohnunternehmen
loonbedrijf
maraichage
maraicher
maraichere
market gardening
melkveehouder
milchvieh
milchviehhaltung
milchwirtschaft
nursery plants
obstbau
olivar
olivicoltura
olivicultura
orticoltura
ostreiculteur
ostreiculture
peche
pecheur
pepiniere
pepinieres
pepinieriste
pesca
pescador
pig farming
pisciculture
plant nurseries
plant nursery
pluimvee
ranching
ranching and fisheries
rinderzucht
schweinemast
schweinezucht
sheep farming
shepherd
silvicoltura
silvicultura
stud farm
sylviculture
tierhaltung
tuinbouw
tuinder
varkenshouderij
veehouder
veehouderij
veeteelt
viehhaltung
viehzucht
vigneron
vigneronne
vinedo
vinedos
vineyard
vineyards
visserij
viticoltore
viticoltura
viticulteur
viticultor
viticultrice
viticulture
vivaio
vivaismo
vivero
viveros
weinbau
weingut
weinguter
wijngoed
wine growing
wineries
winery
winzer
winzerin
zootecnia
`,
  automotive: `
apk keuring
auto industrie
auto repair
auto repairs
autobedrijf
autobedrijven
autodealer
autofficina
autohandel
autohaus
autohauser
autolavaggio
automobil
automobile
automobilistico
automocion
automonteur
automotive
automovil
autoreparatie
autoriparazione
autoriparazioni
autoschadebedrijf
autowerkstatt
autowerkstatten
bandenservice
body repair
body shop
bodyshop
car dealer
car dealers
car dealership
car repair
car repairs
car sales
car wash
carrosserie
carrosserie automobile
carrosserie peinture
carrossier
carrozzeria
carrozzerie
carwash
centre auto
commerce de voitures
concesionario
concesionarios
concession automobile
concession moto
concessionaria auto
concessionario
concessionnaire automobile
controle technique
entretien et reparation de vehicules automobiles
equipementier automobile
fahrzeugbau
garage
garage automobile
garagebedrijf
garagiste
gommista
karosseriebau
kfz
kfz betrieb
kfz meister
kfz reparatur
kfz werkstatt
lackiererei
lavage auto
mecanico de coches
mecanique automobile
meccanico auto
mot centre
motor trade
motor vehicle manufacturing
motor vehicle parts manufacturing
motor vehicle repair
motorcycle dealer
motorradhandel
neumaticos
officina auto
pneumatiques
reifenhandel
reifenservice
reparation automobile
reparation de vehicules
taller de chapa y pintura
taller de coches
taller de reparacion
taller mecanico
talleres mecanicos
truck dealer
tyre centre
tyre shop
vehicle repair
vehicle repair and maintenance
vendita auto
venta de vehiculos
vente de vehicules
werkstatt kfz
`,
  business_services: `
administrative and support services
alquiler de maquinaria
archiving
call center
call centre
call centres
callcenter
centre d'affaires
centre d'appels
centro de llamadas
cleaning
cleaning company
contact center
contact centre
control de plagas
coworking
deratisation
dienstleistungen fur unternehmen
disinfestazione
domiciliation
empresa de limpieza
equipment rental services
facilitaire dienstverlening
facilities services
facility management
facility services
gebaudedienste
gebaudereinigung
glazenwasser
hausmeisterservice
impresa di pulizie
imprese di pulizia
industrial cleaning
janitorial services
limpieza
location de materiel
nettoyage
nettoyage de locaux
nettoyage industriel
noleggio
office administration
ongediertebestrijding
outsourcing
outsourcing and offshoring consulting
pest control
printing services
proprete
proprete et hygiene
pulizie
reinigung
reinigungsfirma
reinigungsunternehmen
schadlingsbekampfung
schoonmaak
schoonmaakbedrijf
schoonmaakbedrijven
secretarial services
secretariat
services aux entreprises
servicios a empresas
servicios de limpieza
servizi alle imprese
servizi di pulizia
telephone call centers
telesecretariat
traducciones
traduction
traduzioni
translation and localization
translation services
ubersetzungen
ubersetzungsburo
verhuur machines
vertaalbureau
virtual office
zakelijke dienstverlening
`,
  chemicals: `
chemical manufacturing
chemicals
chemie
chemische industrie
chimica
chimie
cosmetica
cosmetica industrie
cosmetici
cosmetics
cosmetics manufacturing
cosmetique
cosmetiques
fertilisers
industria chimica
industria quimica
industrie chimique
kosmetik
kosmetikindustrie
lacke und farben
paint coating and adhesive manufacturing
paints and coatings
peintures et vernis
personal care product manufacturing
petrochimie
quimica
verf en lak
vernici
`,
  construction: `
aannemer
aannemerij
abbruch
air conditioning installation
albanileria
amenagement paysager
architectenbureau
architectes
architects
architecture
architecture & planning
architecture and planning
architekten
architekturburo
architettura
arquitectura
batiment
bau
baugewerbe
bauunternehmen
bodenleger
bouw
bouwnijverheid
bricklaying
btp
building construction
building equipment contractors
building finishing contractors
building structure and exterior contractors
bureau d'etudes
bureau d'etudes techniques
cabinet d'architecte
calefaccion
carpentry
carpinteria
carrelage
cartongesso
cerrajeria
charpente
chauffage
chauffage climatisation
civil engineering
climatizacion
construccion
constructeur de maisons
construction
construction de maisons
construction de maisons individuelles
construction de piscines
costruzioni
couverture
cristaleria
cubiertas
dachdecker
dachdeckerei
dakdekker
dakdekkersbedrijf
dakwerken
demolition
domotique
edilizia
electrical contracting
electrical contractor
electrical contractors
electricidad
electricien
electricite batiment
electricite generale
elektro
elektrobetrieb
elektrohandwerk
elektroinstallation
elektrotechnisch installatiebedrijf
elettricista
engineering services
espaces verts
etancheite
excavaciones
facades
facadier
falegnameria
fensterbau
fertighausbau
fit out
fliesenleger
flooring contractors
fontaneria
garten und landschaftsbau
genie civil
gerustbau
giardinaggio
glaserei
glazing
grondwerk
grondwerken
gros oeuvre
groundworks
handwerk
heating and plumbing
heizungsbau
hochbau
home improvement
house building
housebuilder
housebuilding
hovenier
hoveniers
hoveniersbedrijf
hvac
idraulica
idraulico
imbianchino
impianti elettrici
impianti termoidraulici
impiantistica
impresa edile
infissi
ingegneria
ingenieria
ingenieria civil
ingenierie
ingenieurburo
ingenieursbureau
instalaciones
instalaciones electricas
installatiebedrijf
installatietechniek
installation electrique
insulation
interieurbouw
isolation
jardineria
joinery
klempnerei
klusbedrijf
landscaping
lattoneria
lavori edili
loodgieter
loodgieterij
loodgietersbedrijf
maconnerie
maler
maler und lackierer
malerbetrieb
malerbetriebe
menuiserie
metallbau handwerk
metallerie
metselbedrijf
miroiterie
movimento terra
muratore
nonresidential building construction
obras
painters and decorators
painting and decorating
pavimentazioni
paysagisme
paysagiste
peinture batiment
peinture en batiment
peinture et vitrerie
pintura
pintura y decoracion
piscines
plastering
platrerie
platrier
plomberie
plomberie chauffage
plumbing
ravalement
reformas
reformas integrales
renovation
residential building construction
ristrutturazioni
roofing
sanitar
sanitar heizung klima
scaffolding
schildersbedrijf
schilderwerk
schilderwerken
schreiner
schreinerei
second oeuvre
serramenti
serrurerie metallerie
shk
specialist contractors
specialty trade contractors
stuckateur
stukadoor
stukadoorsbedrijf
surveying
tegelzetter
tejados
termoidraulica
terrassement
tiefbau
tiling
timmerbedrijf
timmerwerk
tinteggiature
tischler
tischlerei
travaux d'installation electrique
travaux de peinture
travaux publics
trockenbau
vitrerie
wegenbouw
woningbouw
zimmerei
zimmerer
`,
  consulting: `
adviesbureau
adviesbureaus
asesoramiento empresarial
bedrijfsadvies
beratung
beratungsunternehmen
bureau d'etudes
bureaux d'etudes
business consultancy
business consulting
business consulting and services
cabinet de conseil
coaching
conseil
conseil aux entreprises
conseil de gestion
conseil en management
conseil en strategie
conseil pour les affaires
consulenza
consulenza aziendale
consulenza direzionale
consulenza gestionale
consultancy
consultancybureau
consulting
consultoria
consultoria de gestion
consultoria empresarial
engineering
executive office
hr consulting
ingegneria
ingenieria
ingenierie
ingenieurburo
ingenieursbureau
management consultants
management consulting
managementberatung
managing partner
operations consulting
organisatieadvies
professional services
societa di consulenza
strategic management services
strategy consulting
think tanks
unternehmensberatung
`,
  culture: `
amusement park
amusement parks
art gallery
arte
artists and writers
arts
arts and crafts
biblioteca
bibliotheek
bibliothek
bibliotheque
bioscoop
bowling
casino
casinos
cinema
cinemas
concert hall
cultura
culture
cultuur
dierentuin
entertainment
entertainment providers
escape game
espectaculos
evenementiel
event management
events industry
events services
festival
festivals
fine art
freizeitpark
galeria de arte
galerie
galerie d'art
galleria d'arte
galleries
gallery
gambling & casinos
gambling facilities and casinos
heritage
intrattenimento
kino
kinos
konzerthaus
kultur
kunst
leisure
libraries
library
loisirs
mediatheque
musea
musee
museen
musei
museo
museos
museum
museums
museums and institutions
museums historical sites and zoos
music venue
musicians
office de tourisme
parc d'attractions
parc de loisirs
parco divertimenti
parque de atracciones
patrimoine culturel
performing arts
pretpark
recreational facilities
salle de spectacle
salles de spectacles
schouwburg
spectacle
spectacle vivant
spettacolo
teatri
teatro
teatros
theater
theatre
theme park
tierpark
tourisme
unterhaltung
zoo
`,
  design: `
agence de design
architecte d'interieur
architectenbureau
architectes
architects
architecture
architecture d'interieur
architekturburo
architettura d'interni
arquitectura
design
design services
design studio
designagentur
designburo
diseno
diseno de interiores
diseno grafico
estudio de diseno
grafica
grafisch ontwerp
graphic design
innenarchitektur
interieurarchitectuur
interieurontwerp
interior design
interiorismo
ontwerpbureau
studio di architettura
studio grafico
`,
  education: `
academia
academy trust
accueil de jeunes enfants
akademie
asili nido
asilo nido
auto ecole
autoescuela
autoescuelas
basisonderwijs
berufsschule
bildung
bildungstrager
cfa
child day care services
childcare
colegio
college
colleges
creche
day nursery
e learning
e learning providers
ecole
ecole de conduite
ecole de langues
ecole de musique
ecole primaire
edtech
educacion
education
education administration programs
education management
enseignement
enseignement prive
enseignement superieur
ensenanza
ente di formazione
erwachsenenbildung
erziehung und unterricht
escuela
escuela infantil
formacion
formation
formation professionnelle
formazione
further education
grundschule
guarderia
guarderias
gymnasium
higher education
hochschule
hogeschool
instituto
istruzione
kinderdagverblijf
kindergarten
kinderopvang
kindertagesstatte
kita
language school
language schools
libraries
liceo
lycee
maternelle
mbo
micro creche
middelbare school
music school
musikschule
muziekschool
nachhilfe
nursery school
onderwijs
opleidingen
organisme de formation
pre school
preschool
primary and secondary education
primary education
primary secondary education
primary/secondary education
professional training & coaching
professional training and coaching
rijschool
school
schools
schule
scuola
scuola dell'infanzia
scuola guida
scuole
secondary education
secondary school
sprachschule
taalschool
training
tutoring
universidad
universita
universite
universiteit
university
vocational training
volkshochschule
voortgezet onderwijs
weiterbildung
`,
  electronics: `
appliances electrical and electronics manufacturing
componentes electronicos
componenti elettronici
composants electroniques
computer hardware
computer hardware manufacturing
consumer electronics
electrical & electronic manufacturing
electrical engineering
electrical equipment
electrical/electronic manufacturing
electronic components
electronica
electronics
electronique
electrotechnique
elektroindustrie
elektronica
elektronik
elektrotechniek
elektrotechnik
elettronica
elettrotecnica
equipements electriques
fabrication de produits electroniques
halbleiter
halfgeleiders
material electrico
materiel electrique
mikroelektronik
semiconductor manufacturing
semiconductors
sensorik
`,
  energy: `
biogas
distribution d'electricite
distributori di carburante
district heating
duurzame energie
electric power generation
electricite production
electricity
electricity supply
energia
energia elettrica
energia eolica
energia solar
energias renovables
energie
energie rinnovabili
energiebedrijf
energieleverancier
energies renouvelables
energieversorger
energieversorgung
energy
eolien
erneuerbare energien
fernwarme
fioul
fotovoltaica
fotovoltaico
fuel distribution
gas supply
gasolinera
gasolineras
hydropower
impianti fotovoltaici
methanisation
mineralol
netbeheer
nuclear
oil & energy
oil and gas
petrol stations
petrole et gaz
petroleo
petroleo y gas
petrolio e gas
photovoltaics
photovoltaik
photovoltaique
power generation
production d'electricite
renewable energy power generation
renewable energy semiconductor manufacturing
renewables & environment
solaire
solar
solar electric power generation
solar energy
stadtwerke
station service
stations service
stromversorgung
suministro electrico
tankstation
tankstelle
tankstellen
utilities
wind electric power generation
wind energy
wind power
windenergie
windkraft
zonne energie
`,
  environment: `
abfallentsorgung
abfallwirtschaft
abwasser
abwasserentsorgung
acquedotto
afvalinzameling
afvalverwerking
ambiente
assainissement
chatarreria
collecte de dechets
depollution
depurazione
distribution d'eau
drinkwater
eau
eau et assainissement
entsorgung
environmental services
environnement
ferrailleur
gestion de residuos
gestion des dechets
medio ambiente
milieu
milieudienst
reciclaje
recyclage
recycling
remediation
riciclaggio
riciclo
rifiuti
riolering
saneamiento
schrotthandel
scrap metal
servizio idrico
sewerage
suministro de agua
traitement des dechets
tratamiento de aguas
trattamento acque
umwelttechnik
wasserversorgung
wasserwirtschaft
waste collection
waste disposal
waste management
waste treatment and disposal
water supply
water supply and irrigation systems
water treatment
water utilities
waterbedrijf
waterzuivering
wertstoffhof
`,
  finance: `
asset management
banca
banca y finanzas
bancaire
bank
banken
banking
banque
building society
capital markets
conseil en gestion de patrimoine
courtage en credit
credit
credit union
credit unions
credito
crowdfunding
entidad financiera
etablissement de credit
finance
financement
financial services
financieel advies
financiele dienstverlening
financien
finanza
finanzas
finanzdienstleister
finanzdienstleistungen
finanzen
finanziaria
fintech
funds and trusts
gestion d'actifs
gestion de patrimoine
gestora de fondos
holding
holding companies
hypotheekadvies
intermediations monetaires
investment
investment banking
investment management
istituto di credito
kreditinstitut
kreditinstitute
leasing
mortgage broker
pensioenfonds
private equity
savings institutions
services financiers
servicios financieros
servizi finanziari
societe de gestion
sparkasse
sparkassen
stockbroking
venture capital & private equity
venture capital and private equity principals
vermogensbeheer
vermogensverwaltung
volksbank
wealth management
`,
  food: `
abattoir
abattoirs
agroalimentaire
alimentacion
alimentaire
alimentare
almazara
backer
backerei
backereien
backermeister
baker
bakeries
bakery
bakker
bakkerij
banketbakkerij
bebidas
bevande
beverage manufacturing
beverages
birrificio
birrificio artigianale
biscuiterie
bodega
bodegas
boissons
boucher
boucherie
boucherie charcuterie
boulanger
boulangerie
boulangerie patisserie
boulangeries
brasserie artisanale
brasserie industrielle
brasseur
brauerei
braumeister
brennerei
brewer
breweries
brewery
brewing
brouwerij
butcher
butcher's shop
butchers
cake shop
cantina vinicola
cantine
carniceria
carnicero
caseificio
caterer
catering
cave cooperative
cervecera
cerveceria artesanal
charcuteria
charcuterie
charcuterie industrielle
charcutier
cheesemaker
chocolaterie
chocolatier
confectionery
confiserie
conservas
conservation de la viande
conserve
conservera
conserverie
dairy
dairy processing
dairy product manufacturing
dairy products
delicatessen
distilleerderij
distillerie
distilleries
distillery
dolciario
domaine viticole
drankenindustrie
eaux minerales
embutidos
enologa
enologo
fabrication de vin
feinkost
fleischerei
fleischverarbeitung
food & beverages
food and beverage manufacturing
food and beverage services manufacturing
food production
fornaio
frantoio
frisdranken
fromager
fromagerie
frozen food
gelateria artigianale
getranke
getrankeindustrie
grossbackerei
head winemaker
huilerie
industria alimentare
industria alimentaria
industria carnica
industria dolciaria
industria lactea
industrial bakery
industrie agroalimentaire
industrie laitiere
kaasmakerij
kellerei
kellermeister
konditorei
lacteos
laiterie
laiteries
lebensmittel
lebensmittelindustrie
levensmiddelenindustrie
macellaio
macelleria
macello
maison de champagne
maitre de chai
matadero
meat processing
meat products
metzger
metzgerei
meunerie
meunier
microbrasserie
mineralbrunnen
minoterie
molkerei
muhle
mulino
nahrungsmittel
negociant en vins
oenologue
onologe
pain et patisserie
panaderia
panadero
panetteria
panettiere
panificadora industrial
panificio
pasta
pasteleria
pasticceria
pastificio
pastry chef
patisserie
patissier
production de fromages
production de vins
produzione di vini
queseria
quesos
salaisons
salumeria
salumificio
schlachterei
schlachthof
seafood processing
seafood product manufacturing
sekt
slachthuis
slager
slagerij
soft drinks
susswaren
susswarenindustrie
tobacco
traiteur
transformation de fruits
transformation de legumes
transformation et conservation
viande
viandes en magasin specialise
vignoble
vin effervescent
vineyard
vineyards
vini
vinification
vinos
viticoltura
viticultura
viticulture
vleesverwerking
voedingsindustrie
voedingsmiddelen
weinbau
weingut
weinguter
wijnbouw
wijngoed
wine & spirits
wine and spirits
winemaker
wineries
winery
winzer
winzergenossenschaft
zoetwaren
zuivel
zuivelindustrie
`,
  healthcare: `
action sociale
activite des medecins
aged care
aide a domicile
altenheim
altenpflege
alternative medicine
ambulancier
ambulante pflege
ambulatorio medico
ambulatorio veterinario
apotheek
apotheke
arztpraxis
assistenza domiciliare
atencion domiciliaria
augenoptik
augenoptiker
cabinet d'ophtalmologie
cabinet dentaire
cabinet medical
care home
care homes
casa di cura
casa di riposo
centre de sante
centre hospitalier
centro medico
centros medicos
chiropractic
chu
clinic
clinica
clinica de fisioterapia
clinica dental
clinica veterinaria
clinicas
clinics
clinique
dental
dental clinic
dental practice
dental practices
dental surgeries
dental surgery
dentallabor
dentistry
dentists
dierenarts
dierenartspraktijk
dierenkliniek
dispositifs medicaux
doctor's surgery
domiciliary care
ehpad
elderly care
ergotherapie
etablissement de sante
facharztpraxis
farmacia
fisioterapia
fysiotherapie
gehandicaptenzorg
gesundheitswesen
gezondheidszorg
ggz
gp practice
gp surgery
hausarztpraxis
health care
health services
healthcare
hebergement medicalise
hebergement medicalise pour personnes agees
hebergement social
heilpraktiker
home care
home health care services
hopital
hospital
hospital & health care
hospitals
hospitals and health care
huisartsen
huisartsenpraktijk
individual and family services
infirmiers liberaux
jeugdzorg
kieferorthopadie
kinesitherapie
klinik
kliniken
kraamzorg
krankenhaus
laboratoire d'analyses medicales
laboratoire de prothese dentaire
logopadie
maison de retraite
maison de sante
maisons de retraite
masseur kinesitherapeute
medecine generale
medecins generalistes
medical and diagnostic laboratories
medical centre
medical devices
medical practice
medical practices
medico social
medizintechnik
mental health
mental health care
mondzorg
nursing home
nursing homes
nursing homes and residential care facilities
odontoiatria
odontologia
officine
ophthalmology
optica
optician
opticians
opticien lunetier
optiker
optique
optometry
orthodontics
orthodontie
orthophonie
ospedale
osteopathie
osteopathy
osteopatia
ottica
ouderenzorg
outpatient care centers
pflege
pflegedienst
pflegeheim
pflegeheime
pharmacie
physicians
physiotherapie
physiotherapiepraxis
physiotherapy
physiotherapy practice
podiatry
podologia
podologie
poliambulatorio
pratique dentaire
private clinic
prothesiste dentaire
psicologia
psychology practice
radiologie
radiology
reha
rehaklinik
residencia de ancianos
residencia de mayores
residencias de mayores
rsa
salud
sanidad
sanita
sante
seniorenheim
seniorenresidenz
services a la personne agees
social care
soins a domicile
soins infirmiers
sozialwesen
studio dentistico
studio medico
studio odontoiatrico
tandarts
tandartspraktijk
tandheelkunde
thuiszorg
tierklinik
tiermedizin
verpleeghuis
verpleeghuizen
verzorgingshuis
veterinaire
veterinaria
veterinary
veterinary services
zahnarzte
zahnarztpraxis
zahnmedizin
zahntechnik
ziekenhuis
zorg
`,
  hospitality: `
accommodation
accommodation and food services
affittacamere
agence de voyages
agencia de viajes
agenzia viaggi
albergatore
alberghi
alberghiero
albergo
auberge
b&b
backerei
bakeries
bakery
bakkerij
bar
bar e caffetterie
bar tabacchi
bares
bars taverns and nightclubs
bed & breakfast
bed and breakfast
bed and breakfasts hostels homestays
biergarten
bistro
boulanger
boulangerie
boulangerie patisserie
boulangeries
brasserie
brasserie restaurant
broodjeszaak
cafe
cafe bar
cafetaria
cafeteria
cafeterias
cafetier
caffe
caffetteria
cake shop
camping
casa rural
casas rurales
caterers
catering
chambres d'hotes
chef de cuisine
chiringuito
chr
coffee shop
coffee shops
creperie
debit de boissons
debits de boissons
discoteca
eetcafe
eiscafe
eisdiele
fast food
ferienwohnungen
food and beverage services
food services
food truck
food trucks
gastgewerbe
gasthaus
gasthof
gastronom
gastronomie
gastropub
gaststatte
gaststatten
gastwirt
gelateria
gite
gites
gites ruraux
guest house
guest houses
hebergement
heladeria
horeca
horecaondernemer
hospitality
hostal
hostel
hosteleria
hosteleria y turismo
hostelero
hostels
hotel
hoteldirektor
hotelero
hoteles
hotelier
hoteliere
hotellerie
hotellerie restauration
hotellerie und gastronomie
hotels
hotels and motels
ijssalon
imbiss
imbissbetrieb
jugendherberge
kantine
koffiebar
koffietent
konditorei
kroeg
leisure travel & tourism
leisure travel and tourism
lunchroom
mensa
meson
night club
nightclub
office de tourisme
osteria
panaderia
panificio
pasteleria
pasticceria
patisserie
patissier
pension
pizzeria
pub
public house
reisbureau
reiseburo
restauracion
restaurant
restaurants
restaurateur
restauration
restauration rapide
restauratrice
ricettivita
ristorante
ristoratore
ristorazione
rosticceria
salon de the
sandwicherie
snack
snackbar
strandpaviljoen
taberna
takeaway
tavola calda
tea room
toerisme
tourisme
tourismus
traiteur
trattoria
travel
travel arrangements
turismo
wirt
wirtshaus
`,
  insurance: `
agent general d'assurance
agenzia assicurativa
aseguradora
assicurazione
assicurazioni
assurance
assurances
assurantiekantoor
assurantien
broker assicurativo
compagnie d'assurance
correduria
correduria de seguros
courtage en assurances
courtier en assurances
insurance
insurance agencies and brokerages
insurance agency
insurance brokerage
insurance brokers
insurance carriers
insurances
mutuelle
mutuelles
pension funds
reinsurance
seguros
underwriting
versicherung
versicherungen
versicherungsagentur
versicherungsmakler
verzekeraar
verzekeringen
`,
  legal: `
abogacia
abogados
activites juridiques
advocaat
advocaten
advocatenkantoor
advocatuur
alternative dispute resolution
anwalte
anwaltskanzlei
avocat
avocat associe
avocats
avvocati
barristers
barristers chambers
bufete de abogados
cabinet d'avocats
commissaire de justice
conveyancing
despacho de abogados
equity partner
etude notariale
gerechtsdeurwaarder
huissier
huissiers
juridique
kanzlei
law firm
law firms
law firms & legal services
law practice
legal
legal services
managing partner
notai
notaio
notaire
notaire associe
notar
notare
notaria
notariat
notaris
notariskantoor
notarissen
notary
notary office
office notarial
patentanwalte
procuradores
rechtsanwalte
rechtsanwaltskanzlei
rechtsberatung
services juridiques
solicitor
solicitors
studio legale
`,
  manufacturing: `
acciaio
ameublement
anlagenbau
apparatenbouw
artes graficas
automation machinery manufacturing
bienes de equipo
blechbearbeitung
building materials
building materials manufacturing
calderereria
caldereria
caoutchouc
carpenteria
carpenteria metallica
carpinteria
carpinteria metalica
cartiera
cartonnerie
caucho
ceramica
ceramics
ceramique
chaudronnerie
construction mecanique
consumer goods
cosmetics
decolletage
dispositifs medicaux
druckerei
drukkerij
embalaje
emballage
envases y embalajes
equipements industriels
fabricacion
fabricated metal products
fabrication de machines
fabrication de meubles
falegnameria
feinmechanik
fertigung
fonderia
fonderie
fonderies
foundries
foundry
fundicion
furniture
furniture and home furnishings manufacturing
giesserei
giessereien
gieterij
glasindustrie
glass and ceramics
glass ceramics & concrete
glass ceramics and concrete manufacturing
glass manufacturing
gomma
holzindustrie
holzverarbeitung
horlogerie
household appliance manufacturing
houtindustrie
imballaggi
imprimerie
industria
industria maderera
industria manifatturiera
industria papelera
industrial automation
industrial machinery
industrial machinery manufacturing
industrie
industrie du bois
industrie manufacturiere
industrie papetiere
injection moulding
injection plastique
iron and steel
joinery
keramiek
keramik
kunststof
kunststoff
kunststoffen
kunststofftechnik
kunststoffverarbeitung
kunststofindustrie
legno
litografia
luxury goods & jewelry
luxury goods and jewelry
maakindustrie
macchinari
macchine utensili
machine tools
machinebouw
machinery
machinery manufacturing
machines outils
madera
manifattura
manufacturing
maquinaria
maschinenbau
materie plastiche
matriceria
mecanique
mecanique industrielle
mecanizado
mecanizados
mecano soudure
meccanica
mechanical engineering
mechanical or industrial engineering
medical device
medical devices
medical equipment manufacturing
menuiserie
menuiserie industrielle
metaal
metaalbewerking
metaalindustrie
metal
metallbau
metallerie
metallurgie
metallverarbeitung
metalmeccanica
metalurgia
metalworking
meubel
meubelindustrie
meubelmakerij
minuterie metalliche
mobel
mobelbau
mobelindustrie
mobilifici
mobilificio
mueble
oberflachentechnik
officina meccanica di precisione
outillage
packaging
packaging & containers
packaging and containers manufacturing
paper & forest products
paper and forest product manufacturing
paper and pulp
paper manufacturing
papeterie industrie
papeterie industrielle
papierindustrie
plaatbewerking
plasticos
plastics
plastics manufacturing
plasturgie
precision engineering
primary metal manufacturing
printing
printing services
productie
produktion
pulp and paper
railroad equipment manufacturing
robinetterie
rubber
rubber products manufacturing
sagewerk
sawmill
sawmills
schmiede
schreinerei
scierie
scieries
segheria
serrurerie
serrurerie metallerie
sheet metal
shipbuilding
siderurgia
siderurgie
sporting goods manufacturing
spritzguss
staalbouw
staalindustrie
stahlbau
stahlindustrie
stampaggio plastica
steel industry
steel manufacturing
steel production
tipografia
tischlerei
tolerie
tool and die
toolmaking
tornitura
toys manufacturing
traitement de surface
usinage
verpackung
verpackungsindustrie
verpakkingsindustrie
verrerie
verspaning
vetreria
vidrio
welding
werkzeugbau
woodworking
zagerij
zerspanung
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
agence web marketing
agencia de comunicacion
agencia de marketing
agencia de publicidad
agenzia di comunicazione
agenzia pubblicitaria
communicatiebureau
communication
comunicacion
comunicazione
conseil en communication
creative agency
digital agency
digitalagentur
etudes de marche
evenementiel
event management
event planning
eventagentur
events services
internetbureau
kommunikationsagentur
market research
marketing
marketing & advertising
marketing and advertising
marketing services
marketingagentur
marketingbureau
marktforschung
mediaagentur
pr agency
pubblicita
public relations
public relations & communications
public relations and communications services
publicidad
publicite
reclame
reclamebureau
regie publicitaire
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
broadcasting
casa editrice
cinema
edition
editoria
editorial
entertainment production
fernsehen
film and video
film production
filmproduktion
fotograaf
fotografia
fotografie
fotostudio
giornali
jeux video
journal
krant
magazine publishing
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
photographie
photography
prensa
presse
presse ecrite
production audiovisuelle
production de films
productora audiovisual
produzione video
publishing
radio
rundfunk
stampa periodica
studio photo
television
televisione
uitgeverij
verlag
verlagswesen
video production
videoproductie
writing and editing
zeitung
zeitungsverlag
`,
  mining: `
aggregates
aridos
bergbau
cantera
canteras
carriere
carrieres
carrieres et granulats
cava
cave e miniere
coal mining
estrazione
estrazione mineraria
extraction
granulats
grindwinning
kieswerk
mijnbouw
mineria
mines
mining
mining & metals
oil extraction
quarries
quarry
quarrying
rohstoffe
steinbruch
`,
  nonprofit: `
adhesion volontaire
asociacion
asociaciones
associatif
association
association culturelle
association sportive
associazione
associazioni
brancheorganisatie
chambre de commerce
charity
church
churches
civic & social organization
civic and social organizations
community organisation
cooperativa sociale
economie sociale et solidaire
ente del terzo settore
entidad sin animo de lucro
federation professionnelle
fondation
fondazione
fundacion
fundraising
gemeinnutzig
goed doel
goede doelen
housing association
housing associations
kerk
kirche
kirchengemeinde
membership organisation
ngo
no profit
non profit
non profit organization management
non profit organizations
nonprofit
nonprofit organization management
nonprofit organizations
not for profit
ong
onlus
organisation professionnelle
organisme a but non lucratif
organizacion no gubernamental
philanthropic fundraising services
philanthropy
professional body
program development
religious institutions
religious organisation
sin animo de lucro
social housing
stichting
stichtingen
stiftung
syndicat
syndicat professionnel
tercer sector
terzo settore
third sector
trade association
trade union
vakbond
verband
verbande
verein
vereine
vereniging
verenigingen
volontariato
voluntary sector
wohlfahrtsverband
`,
  personal_services: `
barber
barber shop
barberia
barbers
barbershop
barbier
barbiere
beautician
beauty
beauty salons
bestatter
bestattung
bestattungsinstitut
bien etre
blanchisserie
blanchisserie teinturerie
centri estetici
centro estetico
centros de estetica
coiffeur
coiffeuse
coiffure
consumer services
cordonnerie
day spa
dog grooming
dry cleaners
dry cleaning
estetica
estetica e benessere
estetista
estheticienne
esthetique
friseur
friseure
friseurin
friseurmeisterin
friseursalon
funeral director
funeral directors
funeral home
funeral services
funeraria
garde d'enfants
hair salon
hair salons
hairdresser
hairdressers
hairdressing
hairstylist
hundesalon
institut de beaute
instituts de beaute
kapper
kappers
kapperszaak
kapsalon
kapster
kosmetik
kosmetikerin
kosmetikstudio
kosmetikstudios
launderette
laundrette
laundry
laundry and drycleaning services
lavanderia
laverie
massage
massagepraxis
nagelstudio
nail bar
nail salon
onglerie
onoranze funebri
parrucchiera
parrucchiere
parrucchieri
peluquera
peluqueria
peluquerias
peluquero
personal and laundry services
personal care services
pet grooming
pet services
pompes funebres
pressing
reinigung textil
repair services
reparation
salon de coiffure
salon manager
salon owner
salon proprietor
salons de coiffure
sartoria
schneiderei
schoonheidssalon
schoonheidssalons
schoonheidsspecialist
schuhmacher
services a la personne
services funeraires
servicios funerarios
servizi funebri
shoe repair
soins de beaute
spa
stomerij
tailoring
tanning salon
tatouage
tatoueur
tattoo
tattoo studio
tattoostudio
tatuaggi
tatuajes
textilreinigung
tintoreria
tintoria
toelettatura
toilettage
toilettage canin
trimsalon
uitvaart
uitvaartonderneming
uitvaartverzorging
wascherei
wasserij
wellness
`,
  pharma: `
arzneimittel
biotech
biotechnologie
biotechnologies
biotechnology
biotechnology research
biotecnologia
dispositifs medicaux
dispositivi medici
fabricant de dispositifs medicaux
farmaceutica
farmaceutico
farmaceutische industrie
geneesmiddelen
industria farmaceutica
industrie pharmaceutique
laboratoire pharmaceutique
life sciences
medical device
medical devices
medical technology
medische technologie
medizintechnik
medtech
pharma
pharmaceutical manufacturing
pharmaceuticals
pharmacie industrielle
pharmaindustrie
pharmazeutische industrie
productos sanitarios
`,
  public: `
administracion local
administracion publica
administration publique
armed forces
ayuntamiento
ayuntamientos
bailleur social
behorde
behorden
city council
city hall
collectivite
collectivite territoriale
communaute d'agglomeration
communaute de communes
commune
comune
comuni
comunidad autonoma
conseil departemental
conseil regional
county council
defense
diputacion
diputacion provincial
district council
ente locale
ente pubblico
enti locali
fire service
fonction publique
gemeente
gemeentehuis
gemeenten
gemeinde
gemeinden
gemeindeverwaltung
government
government administration
government relations
government relations services
hotel de ville
housing association
housing associations
international affairs
judiciary
kommunalverwaltung
kommune
kommunen
landkreis
landratsamt
law enforcement
legislative office
legislative offices
local authority
local council
mairie
mairies
metropole
military
ministere
ministerie
ministerio
ministerium
ministero
ministry
municipal government
municipality
offentliche verwaltung
offentlicher dienst
office hlm
openbaar bestuur
overheid
parish council
police
political organization
political organizations
prefecture
provincia
provincie
pubblica amministrazione
pubblica amministrazione locale
public administration
public policy
public policy offices
public safety
rathaus
regione
rijksoverheid
sdis
secteur public
sector publico
services de l'etat
social housing
stadt
stadtverwaltung
town council
town hall
ville
waterschap
`,
  real_estate: `
administracion de fincas
administration de biens
agence immobiliere
agenzia immobiliare
agenzie immobiliari
amministratori di condominio
amministrazione condomini
amministrazione immobili
bailleur social
bautrager
block management
commercial real estate
coworking
estate agency
estate agents
foncier
gestion de inmuebles
gestion immobiliere
gestion locative
hausverwaltung
hausverwaltungen
housing
housing association
housing associations
immobiliare
immobilien
immobilienmakler
immobilienverwaltung
immobilier
inmobiliaria
inmobiliarias
inmobiliario
leasing non residential real estate
leasing residential real estate
letting agent
letting agents
lettings
location de logements
location immobiliere
makelaar
makelaardij
makler immobilien
marchand de biens
office hlm
projectontwikkeling
promotion immobiliere
promotora inmobiliaria
property
property developer
property development
property management
real estate
real estate agents and brokers
social housing
syndic
vastgoed
vastgoedbeheer
vve beheer
wohnungsbau
wohnungsbaugesellschaft
wohnungsgenossenschaft
wohnungswirtschaft
woningcorporatie
`,
  research: `
centro de investigacion
centro di ricerca
forschung
forschung und entwicklung
forschungsinstitut
institut de recherche
investigacion
labor
laboratoire
laboratoire de recherche
laboratoires
laboratori
laboratories
laboratorio
laboratorium
laboratory
labore
nanotechnology
onderzoek
onderzoek en ontwikkeling
onderzoeksinstituut
r&d
recherche
recherche developpement
recherche et developpement
recherche scientifique
research
research and development
research institute
research services
ricerca
ricerca e sviluppo
scientific research
`,
  retail: `
abbigliamento
abbigliamento al dettaglio
alimentation generale
animalerie
antiquaire
antique shop
antiquites
apotheek
apotheke
art dealer
augenoptik
augenoptiker
backerei
backereien
bakeries
bakery
bakkerij
banketbakkerij
baumarkt
baumarkte
bazar
bicycle shop
bijouterie
bijoutier
bike shop
bioladen
bloemenwinkel
bloemist
blumengeschaft
blumenhandel
blumenladen
boekhandel
bookseller
bookshop
boucherie
boucherie charcuterie
boulangerie
boulangerie patisserie
boulangeries
boutique
boutiquen
bouwmarkt
bricolage
brocante
buchhandler
buchhandlerin
builders merchants
bureau de tabac
butcher
butcher's shop
butchers
cake shop
calzature
carniceria
cartoleria
cave a vins
caves a vins
caviste
charcuteria
charcuterie
chocolaterie
chocolatier
clothing shop
clothing store
clothing stores
comercio
comercio electronico
comercio minorista
commercant
commercante
commerce
commerce d'alimentation generale
commerce de detail
commerces de detail
commercio al dettaglio
commercio elettronico
confiserie
consumer retail
convenience store
convenience stores
corner shop
delicatessen
department store
department stores
detailhandel
dierenwinkel
distribucion
distribution
distribuzione
drogerie
drogisterij
drogueria
droguerie
e commerce
e commerce retail
ecommerce
edicola
einzelhandel
electromenager
enoteca
epicerie
estanco
fachhandel
fahrradhandel
fahrradladen
farmacia
fashion
fashion store
feinkost
ferramenta
ferreteria
fietsenwinkel
fietsenzaak
fiorista
fishmonger
fleischerei
fleuriste
florist
floristeria
food and beverage retail
fromagerie
fruteria
fruttivendolo
furniture retail
furniture store
garden center
garden centre
garden centres
gartencenter
gelateria artigianale
getrankemarkt
gift shop
gioielleria
grande distribution
grande distribuzione
greengrocer
grocer
grocery
groentewinkel
handel
hardware store
hardware stores
health food shop
hofladen
hypermarche
jardinerie
jeweller
joyeria
jugueteria
juwelier
juweliere
kaaswinkel
kiosk
kledingwinkel
konditorei
libraire
librairie
libreria
macelleria
magasin
magasin bio
magasin de chaussures
magasin de jouets
magasin de meubles
magasin de sport
magasin de velos
maison de la presse
mercerie
metzgerei
meubelzaak
minimarket
mobelhandel
mobelhaus
mobile phone shop
moda
mode
mode en ligne
modegeschaft
music shop
negoziante
negozio
negozio di abbigliamento
negozio di calzature
newsagent
off licence
online and mail order retail
onlinehandel
optica
optician
opticians
opticien
opticien lunetier
optiker
optique
oreficeria
ottica
pain et patisserie
panaderia
panetteria
panificio
papeleria
papeterie
parfumerie
pasteleria
pasticceria
patisserie
patissier
perfumeria
pescaderia
pescheria
pet shop
pet store
pharmacie
pharmacy
poissonnerie
poissonnier
pret a porter
primeur
profumeria
quincaillerie
reformhaus
retail
retail apparel and fashion
retail groceries
retail luxury goods and jewelry
retail office equipment
salumeria
schoenenwinkel
schreibwaren
schuhgeschaft
shoe shop
shoe store
shopkeeper
slagerij
slijterij
speelgoedwinkel
spielwaren
spielwarenhandel
sporting goods
sports shop
stationer
stationery shop
superette
superettes
supermarche
supermarkets
supermarkt
supermercado
supermercati
supermercato
tabac
tabac presse
tabaccheria
tabakwaren
tendero
tienda
tienda de muebles
tienda de ropa
tienda online
tiendas
tobacconist
toy shop
tuincentrum
vad
vente a distance
vente au detail
vente en ligne
versandhandel
viandes en magasin specialise
viswinkel
webshop
webwinkel
weinhandlung
wine merchant
wine shop
winkel
winkelier
zapateria
zoohandlung
`,
  security_services: `
agents de securite
alarm systems
alarmas
beveiliging
beveiligingsbedrijf
bewachung
bewakingsdienst
gardiennage
istituto di vigilanza
manned guarding
objektschutz
private security
securite
securite incendie
securite privee
security & investigations
security and investigations
security company
security guarding
security guards
security guards and patrol services
security services
security systems services
seguridad privada
sicherheitsdienst
surveillance
telesurveillance
vigilancia
vigilanza
vigilanza privata
wachdienst
werkschutz
`,
  software: `
activites informatiques
agence web
agencia web
aplicaciones moviles
app development
applications mobiles
artificial intelligence
automatisering
autres activites informatiques
business intelligence platforms
cloud
computer & network security
computer and network security
computer games
computer networking
computer programming
computer software
conseil en informatique
conseil en systemes et logiciels informatiques
consulenza informatica
consultoria informatica
creation de sites internet
cybersecurity
data centre
data centres
data infrastructure and analytics
data processing
desarrollo de software
desarrollo web
developpement web
editeur de logiciel
editeur de logiciels
edition de logiciels
edv
esn
fintech software
hebergement web
hosting
ict
infogerance
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
it systemhaus
logiciel
managed services
mobile apps
mobile games
numerique
programmation informatique
rechenzentrum
saas
services informatiques
servicios informaticos
servizi informatici
societe de services informatiques
software
software development
software house
software publishing
softwarebedrijf
softwareentwicklung
softwarehaus
softwarehersteller
softwareontwikkeling
ssii
sviluppo software
sviluppo web
systemhaus
tech
technology
technology information and internet
technology services
tecnologia
tecnologias de la informacion
web agency
web design
web development
webagentur
webbureau
webentwicklung
`,
  sports: `
centre equestre
centro deportivo
centro sportivo
club de sport
club deportivo
club sportif
clubs sportifs
dance school
dansschool
deporte
ecole de danse
equestrian centre
escuela de baile
fitness
fitness centre
fitness studio
fitnessstudio
fitnessstudios
football club
gestion d'installations sportives
gimnasio
gimnasios
golf
golf club
golf courses
golfclub
golfs and country clubs
gym
gyms
health wellness and fitness
installations sportives
leisure centre
manege
maneggio
martial arts
palestra
palestre
piscina comunale
recreational sports
reitschule
reitstall
riding school
salle de sport
salles de sport
schwimmbad
scuola di danza
spectator sports
sport
sportcenter
sportcentrum
sportclub
sporting goods
sports
sports centre
sports teams and clubs
sportscholen
sportschool
sportverein
swimming pool operator
tanzschule
tennisclub
voetbalclub
wellness and fitness services
yoga studio
yogastudio
zwembad
`,
  staffing: `
agence d'emploi
agence d'interim
agenzia per il lavoro
arbeitnehmeruberlassung
cabinet de recrutement
chasse de tetes
detachering
empresa de trabajo temporal
ett
executive search
executive search services
headhunter
headhunting
human resources
human resources services
interim
leiharbeit
outsourcing/offshoring
personalberatung
personaldienstleistung
personalvermittlung
portage salarial
recruiting
recruitment
recrutement
recursos humanos
ressources humaines
ricerca e selezione
risorse umane
seleccion
seleccion de personal
somministrazione di lavoro
somministrazione lavoro
staffing
staffing & recruiting
staffing and recruiting
temp agencies
temp agency
temporary employment
temporary help services
temporary work
trabajo temporal
travail temporaire
uitzendbranche
uitzendbureau
uitzendorganisatie
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
apparel
apparel & fashion
apparel and fashion
apparel manufacturing
bekleidung
bekleidungsindustrie
calzado
calzature
calzaturificio
chaussure
clothing manufacturing
confeccion
confection
confezioni
fabrication de vetements
fashion
fashion accessories manufacturing
filature
footwear manufacturing
garment manufacturing
habillement
haute couture
kleding
kledingindustrie
leather goods
leather product manufacturing
lederwaren
leerwaren
maglificio
maroquinerie
marroquineria
moda
mode
pelletteria
sartoria industriale
schoenindustrie
schuhindustrie
tessile
textiel
textil
textile
textile manufacturing
textiles
textilindustrie
tissage
weberei
`,
  transport: `
affretement
air cargo
airline
airlines
airlines and aviation
airlines/aviation
almacenaje
ambulances
autocariste
autolinee
autotrasporti
autotrasporto
binnenvaart
bus company
busunternehmen
busvervoer
coach hire
coach operator
commission de transport
commissionnaire de transport
corriere espresso
courier services
couriers
demenagement
demenagements
entreposage
expeditie
freight
freight and package transportation
freight forwarding
freight transport
fret
haulage
import and export
koerier
koeriersdienst
kontraktlogistik
kurierdienst
lagerei
lagerhaltung
logistica
logistics & supply chain
logistics and supply chain
logistiek
logistik
logistique
luftfracht
magazzinaggio
maritime
maritime transportation
mensajeria
messagerie
mudanzas
noleggio con conducente
op en overslag
package freight delivery
package/freight delivery
paketdienst
paqueteria
parcel delivery
passenger transport
personenbeforderung
port operations
rail transport
rail transportation
reederei
removal company
removals
seefracht
shipping
spedition
spedizioni
spedizioniere
stockage
taxi
touringcar
transitario
transitarios
transport
transport de marchandises
transport de voyageurs
transport et logistique
transport fluvial
transport frigorifique
transport maritime
transport routier
transport sanitaire
transportation logistics supply chain and storage
transportation trucking railroad
transportation/trucking/railroad
transporte
transporte de viajeros
transporte frigorifico
transportes
transports
transportwesen
traslochi
trasporti
trasporto merci
truck transport
truck transportation
trucking
umzug
umzuge
umzugsunternehmen
urban transit services
verhuisbedrijf
verhuizingen
verkehr
warehousing
warehousing and storage
wegvervoer
zeevaart
`,
  wholesale: `
almacenista
business supplies and equipment
cash and carry
comercio al por mayor
commerce de gros
commerce interentreprises
commercio all'ingrosso
distribucion
distribuidor
distribuidora
distributeur
distribution
distribution professionnelle
distribution wholesale
distributor
distributore
distributors
distribuzione
groothandel
groothandelaar
grosshandel
grosshandler
grossiste
grossistes
grossisti
handelsonderneming
handelsunternehmen
import export
import/export
importatore
importeur
ingrosso
international trade
international trade and development
mayorista
mayoristas
negoce
trading
trading company
wholesale
wholesale import and export
wholesaler
wholesalers
`,
};

/**
 * Single words that name an industry where a column asks for one, but a department, a thing or a place anywhere else.
 */
export const INDUSTRY_WORDS: Readonly<Partial<Record<Industry, string>>> = {
  agriculture: `
crops
growing
nursery
`,
  construction: `
building
buildings
installations
peinture
`,
  consulting: `
advies
conseil
`,
  culture: `
arts
evenementen
evenementiel
event
eventi
eventos
events
leisure
recreation
veranstaltungen
`,
  education: `
formation
training
`,
  energy: `
gas
power
`,
  environment: `
acqua
agua
dechets
eau
wasser
waste
water
`,
  finance: `
financial
investment
`,
  food: `
bier
carne
drinks
fleisch
lait
milk
vin
vins
wein
wine
`,
  healthcare: `
care
gesundheit
health
medical
pflege
salud
salute
sanita
sante
soins
zorg
`,
  hospitality: `
toerisme
tourism
tourisme
tourismus
travel
turismo
voyages
`,
  legal: `
justice
law
`,
  manufacturing: `
acero
acier
bois
fabrication
glass
holz
industrial
machines
metal
metals
paper
papier
plastic
production
stahl
steel
verre
wood
`,
  personal_services: `
beauty
`,
  public: `
council
municipal
stadt
state
`,
  real_estate: `
housing
lettings
properties
property
`,
  research: `
laboratory
science
`,
  retail: `
commerce
handel
magasin
negozio
shop
shops
store
stores
tienda
winkel
`,
  security_services: `
guarding
securite
security
seguridad
sicherheit
sicurezza
`,
  software: `
cloud
computing
digital
internet
it
web
`,
  sports: `
deporte
sport
sports
`,
  transport: `
delivery
fret
haulage
logistica
logistics
logistiek
logistik
logistique
shipping
`,
  wholesale: `
negoce
trade
trading
`,
};
