import type { Industry } from './industries.ts';
import type { JobFunction } from './types.ts';

/** Something firms buy, and who in a firm decides on it. */
export interface OfferTopic {
  readonly id: string;
  /** Functions whose work the offer concerns. */
  readonly functions: readonly JobFunction[];
  /** Functions whose heads it concerns as well, though not those who work for them. */
  readonly heads?: readonly JobFunction[];
  /** The only industries it is made for; none for what any firm can use. */
  readonly industries?: readonly Industry[];
  /** What it is called, one phrase a line, without accents. */
  readonly phrases: string;
  /** The same for what people buy for themselves as well: it tells whom an offer concerns, not that firms are meant. */
  readonly weak?: string;
  /** Whether the heads of a department that the text names are concerned as well (`recruitment of developers`). */
  readonly forDepartments?: true;
}

/**
 * What is offered to firms. The source is the product categories of software and services directories and of trade
 * magazines, in English, French, German, Spanish, Italian and Dutch.
 */
export const OFFER_TOPICS: readonly OfferTopic[] = [
  {
    id: 'accounting',
    functions: ['finance'],
    phrases: `
accountancy services
accounting
accounting software
accounts payable
accounts production
anlagenbuchhaltung
asesoramiento fiscal
asesoria fiscal
audit comptable
audit financier
audit legal
auditing
auditoria
balance sheet
belastingadvies
bilan comptable
bilans
boekhouding
boekhoudpakket
boekhoudsoftware
bookkeepers
bookkeeping
buchhaltung
buchhaltungssoftware
budget
cierre contable
closing
cloture comptable
commissariat aux comptes
comptabilite
comptable en ligne
comptes annuels
consolidation
consolidation des comptes
consulenza fiscale
contabilidad
contabilidad y fiscalidad
contabilita
contabilita e fisco
contabilita in cloud
contabilita per aziende
controle interne
controlling
cost accounting
declaration fiscale des entreprises
declarations de tva
dichiarazioni fiscali
expert comptable
expert comptable en ligne
expertise comptable
experts comptables
externalisation comptable
financial close
financial consolidation
finanzbuchhaltung
fiscaal advies
fixed assets
gestion comptable
gestion de la tva
gestionale contabile
gestoria
ifrs
immobilisations
impuesto de sociedades
internal audit
jaarrekening
jahresabschluss
kostenrechnung
liasse fiscale
logiciel comptable
logiciel de comptabilite
lohn und finanzbuchhaltung
management accounting
month end close
outsourced accounting
plan comptable
rapprochement bancaire
revisione legale
saisie comptable
software contable
software di contabilita
statutory accounts
statutory audit
steuerberater
steuerberatung
steuerkanzlei
tax compliance
tax returns for companies
teledeclaration
tenue de comptabilite
tva
umsatzsteuer
vat compliance
vat returns
vennootschapsbelasting
wirtschaftsprufung
`,
    weak: `
vat
`,
  },
  {
    id: 'agriculture',
    functions: ['operations', 'executive'],
    industries: ['agriculture', 'food'],
    phrases: `
abonos
ackerschlagkartei
agricoltura di precisione
agricultural machinery
agriculture de precision
agritech
agronomy
akkerbouw
aliment betail
alimentation animale
aliments du betail
aliments pour animaux d'elevage
aliments pour betail
aliments pour bovins
aliments pour porcs
aliments pour volailles
allevamenti
amendements
animal feed
apiculture
aquaculture
aratri
arboriculture
assurance recolte
avicultura
barriques
batiments agricoles
batiments d'elevage
bewassering
biocontrole
biostimulants
boucles d'identification
bovini
capteurs agricoles
cattle feed
charrues
clotures agricoles
clotures electriques
combine harvesters
concimi
cosechadoras
crop insurance
crop protection
cuves a vin
cuves vinicoles
dairy farming
declaration pac
drip irrigation
drones agricoles
dungemittel
dunger
ear tags
electric fencing
elevage
elevage laitier
eleveurs
embouteillage vin
engrais
engrais organiques
epandeurs
farm equipment
farm machinery
farm management
farm management software
fertilisants
fertiliser
fertilisers
fertilizantes
fertilizer
fertilizzanti
fish farming
fitofarmaci
fitosanitarios
futtermittel
ganaderia
ganaderos
ganado
geflugel
gestion de parcelles
gestion parcellaire
getreidelager
gewachshausbau
gewasbescherming
goutte a goutte
grain dryers
grain storage
greenhouse systems
hofsoftware
hydroponic
hydroponics
hydroponique
invernaderos
irrigation
kassen
kassenbouw
kunstmest
landbouwmachine
landbouwmachines
landmaschinen
livestock
livestock feed
logiciel agricole
logiciel viticole
maaidorsers
macchine agricole
mahdrescher
mangime
mangimi
maquinaria agricola
maraichage
maraichers
materiel agricole
materiel viticole
melkrobot
melkroboter
melkrobots
melktechnik
melkveehouderij
meststoffen
methanisation agricole
mietitrebbie
milchvieh
milking parlour
milking robots
moissonneuse
moissonneuses
moissonneuses batteuses
mungitura
nutrition animale
oenologie
ohrmarken
oormerken
ordeno
ovins
pac
pesticides
pflanzenschutz
pflanzenschutzmittel
phytosanitaire
phytosanitaires
pieces agricoles
pienso
piensos
pig farming
plants maraichers
ploughs
pluimvee
polytunnels
porcins
poultry feed
precision agriculture
precision farming
pulverisateurs
riego
riego por goteo
rinder
robots de traite
ruches professionnelles
rundvee
saatgut
salle de traite
samaschinen
schweinemast
sechoirs a grains
seed drills
seeds
sembradoras
semences
sementi
semillas
seminatrici
semoirs
serre agricole
serres agricoles
silos
sprayers
stallbau
stallenbouw
stockage de cereales
tierfutter fur nutztiere
tonneaux
tracteur
tracteur agricole
tracteurs
tracteurs agricoles
tractor parts
tractoren
tractores
tractors
traktoren
trattori
varkenshouderij
veevoer
viticulture
volailles
weidezaun
weinberg
zaaimachines
zaaizaad
zaden
`,
    weak: `
allevamento
beekeeping supplies
beregening
bestiame
bewasserung
bovins
cattle
gewachshaus
gewachshauser
greenhouses
irrigatie
irrigazione
obstbau
orchards
poultry
sementes
serre
serres
tuinbouw
vigne et vin
`,
  },
  {
    id: 'automotive_trade',
    functions: ['retail', 'manufacturing', 'sales'],
    industries: ['automotive', 'transport'],
    phrases: `
attrezzature officina
attrezzature per officine
auto onderdelen groothandel
autohaus software
autohaussoftware
autolavaggi
autowaschanlagen
body shop equipment
cabine de peinture
car lifts
car parts wholesale
car wash equipment
carrosserie
dealer management
dealer management system
dealersoftware
diagnosegerate
diagnostic automobile
diagnostic tools for garages
dms automobile
elevadores de coches
equipamiento de taller
equipamiento para talleres
equipement de garage
ersatzteile fur werkstatten
garage apparatuur
garage equipment
garage software
garage uitrusting
garageapparatuur
garagesoftware
gestion d'atelier auto
gestionale officina
hebebuhnen
hebebuhnen fur werkstatten
hefbruggen
kfz teile
lavage auto
logiciel concession
logiciel concessionnaire
logiciel de garage
logiciel garage
logiciel pour garages
mot testing equipment
pieces auto pour garages
pieces detachees auto
pieces detachees automobiles
pneumatiques pour garages
pont elevateur
ponti sollevatori
ponts elevateurs
ponts elevateurs de garage
portiques de lavage
recambios para talleres
reifenmontiermaschinen
ricambi per officine
software officina
software para concesionarios
software para talleres
software taller
spare parts for workshops
tuneles de lavado
tyre changers
tyre equipment
valise de diagnostic
vehicle lifts
vehicules d'occasion pour professionnels
waschanlagen
wasstraten
werkplaatsinrichting
werkstattausrustung
werkstattbedarf
werkstattsoftware
wheel balancers
workshop equipment
`,
    weak: `
autoteile
car parts
officina
recambios
ricambi auto
taller
`,
  },
  {
    id: 'beauty',
    functions: ['retail'],
    industries: ['personal_services', 'retail'],
    phrases: `
aparatologia estetica
appareils esthetiques
appareils esthetiques professionnels
arredamento parrucchieri
attrezzature estetiche
attrezzature per parrucchieri
barber supplies
beauty salon equipment
cabines esthetiques
coiffure professionnelle
equipement de salon
forniture parrucchieri
friseurbedarf
friseureinrichtung
gestionale parrucchieri
hair salon furniture
hairdressing supplies
kappersbenodigdheden
kappersmeubels
kapsalon software
kosmetikbedarf
logiciel de salon
logiciel pour salons de coiffure
logiciel salon
logiciel salon de coiffure
material de peluqueria
materiel d'esthetique
materiel de coiffure
mobiliario de peluqueria
mobilier de coiffure
mobilier de salon de coiffure
productos de peluqueria profesional
produits capillaires professionnels
produits pour instituts
produits professionnels pour salons
professional hair products
salon equipment
salon furniture
salon software
salonapparatuur
salonsoftware
software para peluquerias
software parrucchieri
spa equipment
tables de massage
`,
    weak: `
peluqueria
`,
  },
  {
    id: 'benefits',
    functions: ['hr'],
    phrases: `
action sociale
actionnariat salarie
arbeidsvoorwaarden
arbre de noel
asilo aziendale
assicurazione sanitaria collettiva
assicurazione sanitaria dipendenti
assurance collective
assurance sante collective
auto enrolment
avantages aux salaries
avantages cse
avantages salaries
bav
bedrijfsfitness
bedrijfsopvang
beneficios para empleados
benefits fur mitarbeiter
benefits in kind
betriebliche altersvorsorge
betriebliche gesundheitsforderung
betriebliche krankenversicherung
betriebliches gesundheitsmanagement
betriebskita
betriebsrente
bgm
bien etre au travail
bienestar corporativo
bienestar laboral
billetterie cse
bkv
buoni acquisto dipendenti
buoni pasto
buoni regalo aziendali
cadeaux pour salaries
carte cadeau collaborateurs
carte cadeau salaries
carte restaurant
carte titres restaurant
cheque restaurante
cheques cadeaux
cheques cadeaux pour salaries
cheques dejeuner
cheques guarderia
cheques restaurante
cheques vacances
childcare vouchers
collectief pensioen
collectieve ziektekostenverzekering
collectieve zorgverzekering
comite d'entreprise
comite social et economique
company pension
complementaire sante collective
complementaire sante d'entreprise
complementaire sante entreprise
complementaire sante obligatoire
complementaire sante pour les salaries
conciergerie d'entreprise
corporate benefits
corporate fitness
corporate health insurance
corporate wellness
creche d'entreprise
creches d'entreprise
cse
cycle to work
dienstrad
dienstradleasing
eap
ecocheques
employee assistance
employee assistance programme
employee benefits
employee discounts
employee health insurance
employee perks
employee recognition
employee rewards
employee savings
employee wellbeing
epargne salariale
essensgutscheine
essensmarken
essenszuschuss
fietsplan
firmenfitness
flexible benefits
fondo pensione aziendale
forfait mobilite durable
fringe benefit
gift cards for employees
groepsverzekering
group health insurance
group income protection
group insurance
group life insurance
group pension
gruppenunfallversicherung
health cover for employees
health insurance for companies
health insurance for employees
health plan for companies
interessement
jobrad
jobticket
kerstpakket
kerstpakketten
leasefiets
leasefietsen
lunch vouchers
maaltijdcheques
meal cards
meal vouchers
medecine du travail
mental health support for employees
mitarbeiterbenefits
mitarbeitergeschenke
mitarbeiterrabatte
mutuelle collective
mutuelle d'entreprise
mutuelle des salaries
mutuelle entreprise
mutuelle obligatoire
mutuelle pour vos salaries
mutuelle sante collective
mutuelle sante d'entreprise
occupational pension
participation et interessement
pee
pensioenregeling
pensioenregelingen
pension scheme
per collectif
perco
pereco
personalrabatte
personeelskorting
personeelsuitjes
piani di welfare
places en creche
plan d'epargne entreprise
plan de pensiones de empleo
polizza sanitaria aziendale
polizza sanitaria dipendenti
prevoyance collective
prevoyance d'entreprise
prevoyance des salaries
private medical insurance for employees
private medical insurance for staff
qualite de vie au travail
qvct
retraite collective
retraite supplementaire d'entreprise
retribucion flexible
sachbezug
sachbezugskarte
salary sacrifice
sante collective
secundaire arbeidsvoorwaarden
seguro colectivo
seguro de salud colectivo
seguro de salud para empleados
seguro medico colectivo
seguro medico para empleados
sport en entreprise
staff discounts
ticket restaurant
ticket restaurante
tickets restaurant
titre restaurant
titres restaurant
vales de comida
vitalite op het werk
welfare aziendale
wellbeing at work
workplace nursery
workplace pension
workplace pensions
workplace wellbeing
workplace wellness
yoga en entreprise
zeitwertkonten
`,
    weak: `
berceaux
titres cadeaux
`,
  },
  {
    id: 'bid_management',
    functions: ['sales', 'marketing', 'purchasing', 'legal'],
    phrases: `
angebotsmanagement
bid management
bid writing
gestion de ofertas
gestione offerte
proposal management
proposal software
redaction d'offres
reponse aux appels d'offres
reponses aux appels d'offres
rfp
rfp response
rfp software
tender writing
tendermanagement
`,
  },
  {
    id: 'building_diagnostics',
    functions: ['real_estate', 'construction', 'quality_hse', 'operations', 'public_sector'],
    phrases: `
amianto
asbest
asbestos
asbestsanierung
asbestverwijdering
audit de batiment
bauphysik
bodengutachten
bureau de controle
condition survey
controle technique construction
coordination sps
desamiantage
diagnostic amiante
diagnostic technique global
diagnostics avant travaux
geotechnique
inspeccion tecnica de edificios
isolation de batiments tertiaires
mission sps
perizie tecniche
reperage amiante
retirada de amianto
rimozione amianto
topographe
`,
    weak: `
building inspection
building survey
diagnostic plomb
etude de sol
etudes de sol
renovation de facades
structural survey
`,
  },
  {
    id: 'business_insurance',
    functions: ['finance', 'legal', 'executive', 'operations'],
    phrases: `
assicurazione aziendale
assicurazione crediti
assicurazione rc professionale
assicurazione trasporti
assicurazioni aziendali
assurance credit
assurance cyber
assurance des dirigeants
assurance des entreprises
assurance des locaux
assurance flotte
assurance flotte automobile
assurance homme cle
assurance locaux professionnels
assurance marchandises transportees
assurance multirisque professionnelle
assurance perte d'exploitation
assurance pro
assurance professionnelle
assurance rc
assurance transport
assurances d'entreprise
assurances entreprises
bedrijfsaansprakelijkheid
bedrijfsaansprakelijkheidsverzekering
bedrijfsschade
bedrijfsverzekering
bedrijfsverzekeringen
beroepsaansprakelijkheid
beroepsaansprakelijkheidsverzekering
berufshaftpflicht
bestuurdersaansprakelijkheid
betriebshaftpflicht
betriebshaftpflichtversicherung
betriebsunterbrechung
bris de machine
business insurance
business interruption
business interruption insurance
cargo insurance
commercial insurance
commercial property insurance
courtier en assurance entreprise
cyberversicherung
cyberverzekering
d o insurance
d o versicherung
d&o insurance
directors and officers
employers liability
firmenversicherung
fleet insurance
flottenversicherung
gewerbeversicherung
haftpflicht fur unternehmen
homme cle
inhaltsversicherung
key person insurance
kredietverzekering
kreditversicherung
liability insurance
marine cargo
maschinenversicherung
multirisque
multirisque entreprise
multirisque pro
multirisque professionnelle
polizza aziendale
polizza cyber
polizza d&o
polizza flotte
polizza rc
product liability
professional indemnity
professional indemnity insurance
public liability
public liability insurance
rc mandataires sociaux
rc pro
rc prodotti
rc professionale
rc professionnelle
responsabilidad civil profesional
responsabilita civile professionale
responsabilite civile professionnelle
seguro comercio
seguro de credito
seguro de empresa
seguro de empresas
seguro de flotas
seguro de mercancias
seguro de responsabilidad civil
seguro multirriesgo
seguro multirriesgo empresa
seguro multirriesgo empresarial
seguros de comercio
seguros para empresas
shop insurance
trade credit insurance
transportversicherung
transportverzekering
wagenparkverzekering
warenkreditversicherung
zakelijke verzekering
`,
  },
  {
    id: 'cloud',
    functions: ['it', 'engineering'],
    phrases: `
alojamiento web
api gateway
api management
aws
azure
base de donnees
ci cd
ci cd pipelines
cloud
cloud backup
cloud computing
cloud cost
cloud dienste
cloud hosting
cloud infrastructure
cloud migration
cloud privato
cloud prive
cloud security
cloud server
cloud services
cloud souverain
cloud storage for business
clouddiensten
cloudlosungen
cloudmigratie
cloudmigration
cloudoplossingen
cloudspeicher fur unternehmen
containers docker
database
datenbank
devops
docker
edge computing
finops
google cloud
hebergement cloud
hosting
hostingdiensten
iaas
infrastructure as code
kubernetes
load testing
log management
migracion a la nube
migration cloud
migration vers le cloud
migrazione al cloud
monitoring
nube
nube privada
observabilite
observability
paas
plan de reprise d'activite
pra
private cloud
sauvegardes
serverless
servicios en la nube
servidores en la nube
servizi cloud
sre
supervision
uptime monitoring
virtual private network
virtual private server
`,
    weak: `
conteneurs
`,
  },
  {
    id: 'compliance',
    functions: ['legal', 'it', 'finance'],
    phrases: `
aml
anti corruption
avg
canal de denuncias
compliance
conformita
conformite
conformite rgpd
consent management
cookie consent
cumplimiento normativo
data privacy
data protection
data protection officer
datenschutz
datenschutzbeauftragter
datenschutzberatung
delegue a la protection des donnees
dpo
dpo externalise
dpo externe
dsb
dsgvo
externer datenschutzbeauftragter
gdpr
gegevensbescherming
gestion des consentements
gobierno corporativo
gouvernance risque conformite
governance risk and compliance
grc
hinweisgeberschutz
hinweisgebersystem
klokkenluiders
kyb
kyc
lanceurs d'alerte
loi sapin
lopd
lutte contre le blanchiment
mise en conformite
modello 231
nis 2
organismo di vigilanza
privacy software
proteccion de datos
protection des donnees
registre des traitements
registre rgpd
regulatory compliance
rgpd
risk management
risk management software
sanctions screening
sapin 2
sapin ii
soc 2
whistleblowing
`,
    weak: `
privacy
`,
  },
  {
    id: 'construction',
    functions: ['construction', 'purchasing', 'operations'],
    industries: ['construction', 'real_estate', 'public'],
    phrases: `
aggregates
aislamientos
alquiler de maquinaria
amenagement de chantier
andamios
architectural software
armierungen
asfalto
asphalt
aufmass
ausschreibungssoftware
bagger
bardage
base vie
base vie de chantier
bases vie
batiments industriels
batiments modulaires
bauabdichtung
baucontainer
baugerate
baugerust
baukran
baumaschinen
baumaschinenvermietung
baumaterial
bausoftware
baustellen
baustellencontainer
baustelleneinrichtung
baustellenmanagement
baustoffe
bautagebuch
bedrijfsvloeren
bekisting
beton
beton pret a l'emploi
betonmortel
betonnieres
bewehrungsstahl
bim
bim software
bodenbelage fur objekte
bouwketen
bouwmachines
bouwmaterialen
bouwplaats
bouwsoftware
box di cantiere
btp
building materials
bungalows de chantier
bureaux de controle
cad
calcestruzzo
calculatiesoftware
carton platre
cartongesso
casetas de obra
casseforme
cement
chantier
chantiers
chapes
charpente industrielle
charpente metallique
ciment
cladding
coffrage
coffrages
commercial flooring
computo metrico
concrete
construction equipment
construction machinery
construction management
construction management software
construction materials
construction site
construction software
contabilita lavori
controsoffitti
couvreurs
crane hire
cranes
curtain walling
dakbedekking
dammstoffe
devis batiment
diagnostics immobiliers avant travaux
drilling
drones topographie
drywall
echafaudage
echafaudages
edile
encofrado
encofrados
engins de chantier
enrobes
escavatori
estimating software
estrich
estructuras metalicas
etaiement
etancheite
etancheite toiture terrasse
etude de structure
etudes thermiques
excavadoras
excavator
excavators
facades rideaux
facciate ventilate
fachadas ventiladas
falsos techos
fassadensysteme
faux plafonds
ferraillage
ferralla
forage
formwork
genie civil
geometres
gerust
gerustbau
gerustbouw
geruste
gestion de chantier
gestionale edilizia
gevelbekleding
gietvloeren
gipskartonplatten
gipsplaten
graafmachines
grondwerk
gros oeuvre
groundworks
gru
gruas
grue a tour
grues
heiwerk
hijskranen
industrieboden
insulation boards
isolanti
isolants
isolants pour professionnels
isolatiemateriaal
kalkulationssoftware bau
kraanverhuur
kran
krane
kranen
landmeting
location d'engins
location de materiel btp
location de materiel de chantier
location de nacelles
logiciel batiment
logiciel btp
logiciel de chantier
logiciel de devis batiment
logiciel de metre
macchine edili
macchine movimento terra
machineverhuur
maconnerie
maitrise d'oeuvre
maquette numerique
maquinaria de construccion
maquinaria de obra
materiales de construccion
materiali edili
materiaux biosources
materiaux de construction
mediciones y presupuestos
membranes d'etancheite
menuiserie aluminium
menuiseries aluminium
menuiseries pour professionnels
metre
mezzi d'opera
mini diggers
mini pelles
minibagger
miniescavatori
miniexcavadoras
minigravers
movimiento de tierras
nacelles
noleggio gru
noleggio macchine edili
obra civil
outillage btp
outillage electroportatif
parpaings
pavimenti in resina
pavimenti industriali
pavimentos industriales
pelles mecaniques
pelleteuses
piling
placo
pladur
plant hire
plaques de platre
plasterboard
ponteggi
portable toilets
prefabricados
prefabricated
quantity takeoff
ready mix concrete
rebar
resin flooring
resine de sol
revetements de sol
rilievi topografici
roofing membranes
scaffolding
schalung
schalungen
schalungstechnik
second oeuvre
shoring
signalisation de chantier
site cabins
site management
site management software
site surveys
snagging
software de construccion
software edilizia
software per l'edilizia
sols souples
staalbouw
stahlbau
statik
steel framing
steel structures
steigerbouw
steigers
structural engineering
strutture metalliche
suivi de chantier
suspended ceilings
systeemplafonds
takeoff software
tiefbau
tool hire
topografia
topographic surveys
topographie
transportbeton
travaux publics
trockenbau
vermessung
vrd
welfare units
`,
    weak: `
abbruch
ausbau
carrelage
cemento
charpente
cloisons
couverture
cristaleria
dachdecker
demolition
demolizione
edilizia
elevator
enduits
facade
facades
fassaden
fenetres pvc
glaswolle
hormigon
isolation
kraan
madera
materiaux
parquet
piastrelle
platrerie
roofing
sanitaire pour le batiment
serramenti
terrassement
tuiles
zement
`,
  },
  {
    id: 'construction_insurance',
    functions: ['construction', 'finance', 'executive', 'legal', 'operations'],
    industries: ['construction', 'real_estate'],
    phrases: `
assurance chantier
assurance decennale
assurance dommages ouvrage
bauhaftpflicht
bauleistungsversicherung
bouwverzekering
car verzekering
caution de marche
contractor all risks
contractors all risk insurance
contractors insurance
decennale
dommages ouvrage
fideiussioni appalti
garantie de bonne fin
garantie decennale
gewahrleistungsburgschaft
polizza car
polizza decennale postuma
rc decennale
seguro decenal
seguro todo riesgo construccion
`,
  },
  {
    id: 'consulting',
    functions: ['executive', 'operations', 'finance'],
    phrases: `
accompagnement au changement
accompagnement des dirigeants
amelioration continue
automatisation des processus
bedrijfsadvies
board portal
business coaching
business consulting
business network
business plan
cabinet de conseil
change management
club d'affaires
coaching de dirigeant
codir
collaboration tool
collaborative tools
comite de direction
conduite du changement
conseil
conseil aux entreprises
conseil en management
conseil en organisation
conseil en strategie
consulenza aziendale
consulenza direzionale
consulenza strategica
consulting services
consultoria
consultoria de gestion
consultoria de negocio
consultoria estrategica
creation d'entreprise
digital strategy
digitalisierung
direccion interina
excellence operationnelle
franchise
gestion d'entreprise
gestion de projet
gestion de proyectos
gouvernance d'entreprise
interim executives
interim management
interim manager
kpi
lean
lean management
logiciel de gestion de projet
logiciel de gestion pme
management consulting
management de transition
mentorat
networking for executives
okr
operational excellence
organisatieadvies
organisation
outil collaboratif
performance management
pilotage
pilotage d'entreprise
pilotage de la performance
plan strategique
pme conseil
process automation
process mapping
productivite
productivity tool
project management
project management software
project management tool
projectmanagement
projektmanagement
projektmanagement software
prozessoptimierung
reduction de couts
reseau d'affaires
reseau de dirigeants
six sigma
strategie d'entreprise
strategieadvies
strategieberatung
strategy consulting
temporary management
transformation
transformation numerique
transicion digital
unternehmensberatung
workflow
`,
    forDepartments: true,
  },
  {
    id: 'contract_management',
    functions: ['legal', 'purchasing'],
    heads: ['finance', 'operations', 'sales'],
    phrases: `
clm
contract automation
contract lifecycle
contract lifecycle management
contract management
contract repository
contractbeheer
contractmanagement
contratheque
gestion de contratos
gestion des contrats
gestion du cycle de vie des contrats
gestione contratti
gestione dei contratti
vertragsmanagement
vertragsverwaltung
`,
  },
  {
    id: 'corporate_finance',
    functions: ['finance'],
    phrases: `
affacturage
aides publiques
aides publiques aux entreprises
asset finance
avance de tresorerie
banque pro
banque professionnelle
bedrijfsfinanciering
bedrijfslening
bedrijfsoverdracht
bedrijfsovername
bedrijfswaardering
betriebsmittelkredit
bonitatsauskunft
bonitatsprufung
budget planning
budgeting software
business account
business banking
business credit
business finance
business loan
business loans
business overdraft
business valuation
capital allowances
capital prive
carte bancaire professionnelle
carte d'achat
cash flow forecasting
cash flow management
cash management
caution bancaire
cession d'entreprise
cessione d'azienda
cir
cobro de deudas
company credit checks
compraventa de empresas
compte bancaire entreprise
compte bancaire pro
compte bancaire professionnel
compte pro
compte professionnel
confirming
conto aziendale
controle de gestion
controlling software
corporate cards
corporate finance
corporate tax
cost reduction
couverture de change
credit bail
credit checks
credit d'impot innovation
credit d'impot recherche
credit impot recherche
credit pro
credit professionnel
credito d'imposta
cuenta de empresa
currency hedging
debiteurenbeheer
debt collection
devisen
equipment finance
equipment leasing
equity financing
evaluation d'entreprise
export finance
factoraje
factoring
factoring fur den mittelstand
factura anticipada
financement d'entreprise
financement de materiel
financement de tresorerie
financement des entreprises
financement des stocks
financiacion empresarial
financiacion para empresas
financial reporting
finanza agevolata
finanziamenti alle imprese
finanziamenti aziendali
finanziamento aziendale
firmenkonto
firmenkredit
firmenkreditkarten
fiscalite des entreprises
forderungsmanagement
foreign exchange for business
forschungszulage
fp&a
fusions acquisitions
fx hedging
garanties de marche
geschaftskonto
gestion de cobros
gestion de tresorerie
gewerbekredit
incasso
informazioni commerciali
inkasso
invoice discounting
invoice factoring
invoice finance
kostensenkung
kredietinformatie
lbo
lease van machines
leasing de maquinaria
leasing de materiel
leasing di beni strumentali
leasing financier
leasing fur unternehmen
leasing informatique
leasing macchinari
leasing materiel
leasing strumentale
levee de fonds
lineas de credito
liquiditat
liquiditatsmanagement
liquiditatsplanung
liquiditeitsprognose
location financiere
logiciel de controle de gestion
m&a
m&a advisory
maschinenfinanzierung
maschinenleasing
merchant cash advance
mergers and acquisitions
neobanque pro
paiement international
planning budgetaire
prestamos para empresas
pret garanti
pret participatif
pret professionnel
prevision de tesoreria
prevision de tresorerie
previsions de tresorerie
private debt
private equity
private placement
r d tax credits
r d tax relief
r&d tax credits
recobro
recobro de deudas
recouvrement
recouvrement de creances
recupero crediti
reduction des couts
relance clients
renseignement commercial
renting tecnologico
reporting financier
reprise d'entreprise
scoring fournisseurs
subventions
supply chain finance
tax consulting for companies
tax credits
tesoreria
tesoreria aziendale
transfer pricing
transmission d'entreprise
treasury
treasury management
tresorerie
tva recuperation
unternehmensbewertung
unternehmensfinanzierung
unternehmenskauf
unternehmenskredit
unternehmensnachfolge
unternehmensverkauf
valoracion de empresas
valutazione d'azienda
vat recovery
venture debt
wbso
working capital
zakelijk krediet
zakelijke lening
zakelijke rekening
`,
    weak: `
acquisitions
crowdfunding
financement participatif
foreign exchange
`,
  },
  {
    id: 'crm_sales',
    functions: ['sales', 'marketing'],
    phrases: `
account based marketing
acquisitie
adressdaten
adressdaten b2b
agenti di vendita
angebotserstellung
angebotssoftware
animation commerciale
annuaire b2b
appels d'offres
appointment setting
b2b contacts
b2b data
b2b database
b2b leads
base de donnees b2b
base de donnees prospects
bases de datos b2b
bases de donnees b2b
business development
business development services
captacion de clientes
challenge commercial
channel sales
cold calling
cold email
cold emailing
comisiones de ventas
commercial terrain
commission management
commissions commerciales
configurateur de devis
contact data
conversation intelligence
cpq
crm
customer acquisition
cycle de vente
database b2b
deal room
devis
devis en ligne
devis et factures
email finder
enrichissement de donnees
enrichissement de donnees b2b
externalisation commerciale
fichier de prospection
fichiers b2b
fichiers de prospection
field sales
field sales app
firmenadressen
force de vente
force de vente externalisee
forces de vente
formacion de ventas
formation a la vente
formation commerciale
formation vente
formazione vendita
forza vendita
fuerza de ventas
generacion de leads
generation de leads
generazione di lead
gestion comercial
gestion des commissions
gestione clienti
gestione preventivi
incentive commercial
incentive commerciale
kaltakquise
klantenbeheer
klantrelatiebeheer
koude acquisitie
kundenbeziehungsmanagement
kundengewinnung
kundenmanagement
lead
lead enrichment
lead gen
lead generation
lead qualificati
lead scoring
leadgeneratie
leadgenerierung
leads
leads b2b
leads generieren
leads qualifies
logiciel crm
logiciel de devis
neukundengewinnung
nieuwe klanten
offertes maken
offertesoftware
outbound
outsourced sales
partner portal
partner relationship management
phoning
pilotage commercial
pipeline
pipeline management
presupuestos online
prise de rendez vous
prise de rendez vous b2b
prise de rendez vous commerciaux
proposal software
prospeccion
prospeccion comercial
prospecting
prospection
prospection commerciale
prospection telephonique
provisionsabrechnung
quote software
quoting software
rendez vous commerciaux
rete vendita
reti di vendita
revenue intelligence
revenue operations
sales automation
sales coaching
sales commission
sales enablement
sales engagement
sales intelligence
sales outsourcing
sales performance
sales pipeline
sales proposals
sales software
sales training
salesforce
social selling
software de ventas
suivi commercial
telefonakquise
telefonische acquisitie
telemarketing
teleprospection
telesales
teleselling
televenta
tender management
terminvereinbarung
terminvereinbarung fur den vertrieb
territory planning
tournees commerciales
verkaufstraining
verkoopondersteuning
verkoopsoftware
verkooptraining
vertrieb
vertriebscoaching
vertriebsoptimierung
vertriebssoftware
vertriebssteuerung
vertriebstraining
`,
    weak: `
fidelisation
`,
  },
  {
    id: 'customer_support',
    functions: ['customer_service', 'sales'],
    phrases: `
accueil telephonique
agent d'accueil telephonique
answering service
assistenza clienti
atencion al cliente
atencion telefonica
avis clients
base de connaissances client
beschwerdemanagement
bewertungsmanagement
call center
call centre
call centre software
callbot
callcenter
centralino virtuale
centre d'appels
centre de contact
centre de contacts
centres d'appels
centres de contacts
centro de llamadas
chat en ligne
chatbot
chatbots
complaint handling
complaints management
contact center
contact centre
contact centre outsourcing
customer care
customer experience
customer feedback
customer satisfaction
customer service
customer service outsourcing
customer success
customer support
encuestas de satisfaccion
enquete de satisfaction
enquetes de satisfaction
esperienza cliente
experience client
experiencia de cliente
externalisation de la relation client
externalisation service client
field service management
gestion de reclamaciones
gestion de tickets
gestion des avis
gestion des reclamations
gestion du sav
gestione reclami
help desk client
help desk software
helpdesk
helpdesk client
ivr
klachtenbeheer
klantbeleving
klantcontact
klantenservice
klanttevredenheid
klanttevredenheidsonderzoek
knowledge base
kundenbefragung
kundenbefragungen
kundenbewertungen
kundenbindung
kundendienst auslagern
kundenerlebnis
kundenservice
kundensupport
kundenzufriedenheid
kundenzufriedenheit
live chat
livechat
nps
omnichannel support
online reviews
parcours client
permanence telephonique
relation client
review management
reviews management
satisfaccion del cliente
satisfaction client
sav
segreteria telefonica
selfcare
service apres vente
service client
service client externalise
servicio al cliente
servizio clienti
soddisfazione clienti
sondages clients
standard telephonique externalise
support client
telefonische bereikbaarheid
telefonsekretariat
telefonservice
telefoonservice
telephone answering
telesecretariat
ticketing
ticketing system for customers
ticketsystem
virtual receptionist
voc
voice of the customer
voicebot
voix du client
`,
    weak: `
hotline
`,
  },
  {
    id: 'cyber_insurance',
    functions: ['finance', 'legal', 'it', 'security', 'executive', 'operations'],
    phrases: `
assurance cyber
assurance cybersecurite
cyber assurance
cyber insurance
cyber versicherung
cyberversicherung
cyberverzekering
polizza cyber
seguro ciber
seguro de ciberriesgo
`,
  },
  {
    id: 'cybersecurity',
    functions: ['security', 'it'],
    phrases: `
access management
anti phishing
anti spam
antispam
antivirus
api security
api security testing
application security
appsec
attacchi informatici
attack surface
audit de securite
autenticacion multifactor
autenticazione a piu fattori
authentification
authentification forte
authentification multifacteur
awareness training
back up
backup
bastion
bug bounty
chiffrement
ciberataques
ciberseguridad
cifrado
coffre fort de mots de passe
copias de seguridad
cortafuegos
crittografia
cyber
cyber resilience
cyber risk
cyber securite
cyber security
cyber sicurezza
cyberattaque
cyberattaques
cyberbeveiliging
cyberdefense
cybersecurite
cybersecurity
cybersicherheit
dark web monitoring
data backup
data loss prevention
datensicherung
ddos
ddos protection
disaster recovery
dlp
dora
edr
email security
encryption
endpoint detection
endpoint protection
endpoint security
filtrage web
firewall
firewalls
forensic
gestion de accesos
gestion de identidades
gestion des acces
gestion des identites
gestion des identites et des acces
gestion des mots de passe
gestion des vulnerabilites
gestione delle identita
gestionnaire de mots de passe
iam
identitatsmanagement
identiteitsbeheer
identity and access management
identity management
incident response
informatiebeveiliging
information security
informationssicherheit
isms
iso 27001
it security
it sicherheit
kennwortmanager
kwetsbaarheden
kwetsbaarheidsscans
managed detection and response
mdr
meerfactorauthenticatie
mehrfaktorauthentifizierung
mfa
multi factor authentication
network security
nis 2
nis2
notfallplanung it
pam
pare feu
pare feux
password management
password manager
password manager for teams
passwortmanager
penetratietest
penetration testing
penetration tests
penetrationstest
penetrationstests
pentest
pentesten
pentesting
pentests
phishing
phishing simulation
prevention des fuites de donnees
privileged access
protezione dati aziendali
pruebas de penetracion
rancongiciel
rancongiciels
ransomware
ransomware protection
red teaming
reponse a incident
sase
sauvegarde
sauvegarde de donnees
scan de vulnerabilites
schwachstellenmanagement
schwachstellenscan
securite des donnees
securite des systemes d'information
securite informatique
security awareness
security operations
security operations centre
security testing
seguridad de la informacion
seguridad informatica
sensibilisation cyber
sicurezza informatica
siem
single sign on
soar
soc
soc externalise
soc manage
sso
test d'intrusion
test di penetrazione
tests d'intrusion
threat detection
threat intelligence
toegangsbeheer
verschlusselung
versleuteling
virenschutz
vpn
vulnerabilites
vulnerability
vulnerability management
vulnerability scanning
wachtwoordbeheer
waf
xdr
zero trust
zugriffsverwaltung
zwei faktor authentifizierung
`,
  },
  {
    id: 'data_ai',
    functions: ['data', 'it', 'engineering'],
    phrases: `
agents ia
ai agents
ai assistant
ai copilots
analisi dati
analisi dei dati
analisis de datos
analitica de datos
analyse de donnees
analytics
apprentissage automatique
artificial intelligence
bi
big data
business analytics
business intelligence
calidad de datos
cuadros de mando
dashboard
dashboards
data analyse
data analytics
data catalog
data catalogue
data governance
data integration
data labeling
data labelling
data lake
data management
data pipeline
data pipelines
data platform
data quality
data science
data visualisation
data visualization
data warehouse
data warehousing
datakwaliteit
datavisualisatie
dataviz
datenanalyse
datenintegration
datenmanagement
datenqualitat
datenvisualisierung
elt
entrepot de donnees
etl
generative ai
gestion de la donnee
gobierno del dato
gouvernance des donnees
ia
ia generative
inteligencia artificial
inteligencia de negocio
intelligence artificielle
intelligenza artificiale
ki
ki losungen
kunstliche intelligenz
kunstmatige intelligentie
large language models
llm
llms
machine learning
maschinelles lernen
master data
master data management
mdm data
mdm donnees
mlops
power bi
predictive analytics
prevision de la demande
qualita dei dati
qualite des donnees
rapportagesoftware
reporting
tableau de bord
tableaux de bord
visualisation de donnees
`,
  },
  {
    id: 'design_tools',
    functions: ['design', 'marketing', 'product'],
    phrases: `
agence de design
banca immagini
banque d'images
bilddatenbank
brand design
charte graphique
creative software
design agency
design d'emballage
design software
design systems
design thinking
design tools
diseno de envases
emballagedesign
figma
font licences
font licensing
grafikdesign
grafiksoftware
graphic design
graphic design tools
herramientas de diseno
identidad corporativa
identite de marque
immagini stock
logiciel de design
logodesign
logos
maquettage
materiel photo professionnel
montage video logiciel
ontwerpsoftware
outil de prototypage
packaging design
produktdesign
prototyping tool
software di grafica
stock images
stock photos
typographies
ui kit
user research
ux audit
verpackungsdesign
verpakkingsontwerp
video editing software
web design
`,
  },
  {
    id: 'document_storage',
    functions: ['administration', 'operations', 'legal', 'it', 'finance', 'hr'],
    phrases: `
affranchissement
aktenlagerung
aktenvernichtung
archiefopslag
archiefvernietiging
archivage
archivage a valeur probante
archivage electronique
archivage physique
archivering
archiviazione documenti
archiviazione sostitutiva
archivierung
archivo de documentos
broyage de documents
coffre fort electronique
coffre fort numerique
confidential shredding
conservazione sostitutiva
custodia de archivos
dematerialisation de documents
dematerialisation du courrier
destruccion de documentos
destruction d'archives
destruction de documents confidentiels
digitalisierung von akten
digitalizacion de documentos
digitalizzazione documenti
distruzione documenti
dms
document management
document scanning
document shredding
document storage
documentbeheer
documenten digitaliseren
dokumentenmanagement
dokumentenmanagementsystem
frankeermachines
frankiermaschinen
franking machines
ged
gestion documental
gestion du courrier
gestione documentale
machines a affranchir
mailroom
numerisation d'archives
numerisation de documents
offsite storage of records
postage meters
posteingang
postverwerking
records management
salle du courrier
secure shredding
`,
  },
  {
    id: 'ecommerce',
    functions: ['marketing', 'sales', 'it', 'retail'],
    phrases: `
amazon seller
b2c commerce
boutique en ligne
cart abandonment
checkout
comercio electronico
commercio elettronico
dropshipping
e boutique
e commerce
e shop
ecommerce
ecommerce platform
fulfilment for ecommerce
logistique e commerce
magento
marketplace
marketplaces
negozio online
online betalen
online payments
online shop
online store
onlineshop
paiement en ligne
pasarela de pago
payment gateway
pim
prestashop
product feed
product information management
shopify
shopsystem
site e commerce
site marchand
solution de paiement
solution e commerce
tienda online
webshop
webwinkel
woocommerce
zahlungsanbieter
zahlungsdienstleister
`,
  },
  {
    id: 'education_sector',
    functions: ['education', 'purchasing', 'it'],
    industries: ['education'],
    phrases: `
admissions software
aires de jeux
arredi scolastici
cahiers de textes
campus management
cantine scolaire
classroom
classroom furniture
colegios privados
comedor escolar
comedores escolares
crm for universities
digiborden
e learning for schools
ecoles privees
ecrans interactifs
educational toys for nurseries
enseignement prive
ent
equipements sportifs scolaires
espace numerique de travail
exam proctoring
excursiones escolares
formation des enseignants
fournitures scolaires
gestion escolar
gestion scolaire
gite scolastiche
interactive displays for schools
interactive whiteboards
interaktive tafeln
jeux educatifs pour ecoles
jeux pedagogiques
kinderopvangsoftware
kita software
kitasoftware
klassenfahrten
lavagne interattive
leerlingadministratie
leerlingvolgsysteem
leermiddelen
lehrerfortbildung
lehrmittel
lernplattform fur schulen
lesmateriaal
library software
libri di testo
libri scolastici
libros de texto
lms for schools
logiciel creche
logiciel de creche
logiciel de vie scolaire
logiciel pour creches
logiciel pour ecoles
logiciel scolaire
manuels scolaires
material didactico
materiale didattico
materiel de puericulture pour creches
materiel pedagogique
mensa scolastica
mobiliario escolar
mobilier scolaire
moodle
nursery software
nursery supplies
onderwijs
online proctoring
parchi gioco
parques infantiles
pizarras digitales
pizarras interactivas
plagiarism detection
plateforme pedagogique
playground equipment
private schools
privatschulen
registro elettronico
robotica educativa
school catering
school furniture
school management
school management software
school meals
school mis
school software
school supplies
school trips
schoolboeken
schoolmeubels
schoolmeubilair
schoolreizen
schoolsoftware
schulausstattung
schulbucher
schulmobel
schulsoftware
schulverpflegung
schulverwaltung
smart boards
software de gestion escolar
software escolar
software para colegios
software per scuole
speeltoestellen
spielplatzgerate
stem kits
student information
student information system
student records
tableaux blancs interactifs
tableaux interactifs
tableaux numeriques
tablettes pour ecoles
teacher training
teaching resources
textbooks
transport scolaire
unterrichtsmaterial
vie scolaire
voyages scolaires
`,
    weak: `
material escolar
school transport
school uniforms
`,
  },
  {
    id: 'electronic_signature',
    functions: ['legal', 'administration', 'it'],
    heads: ['finance', 'hr', 'operations', 'purchasing', 'sales'],
    phrases: `
cachet electronique
digitaal ondertekenen
digital signature
digital signatures
digital signing
digitale handtekening
digitale signatur
digitale unterschrift
e signature
electronic signature
electronic signatures
elektronisch ondertekenen
elektronische handtekening
elektronische signatur
elektronische unterschrift
esignature
firma digital
firma digitale
firma electronica
firma elettronica
horodatage electronique
parapheur electronique
sign documents online
signature electronique
signature numerique
`,
  },
  {
    id: 'energy',
    functions: [
      'operations',
      'purchasing',
      'finance',
      'quality_hse',
      'manufacturing',
      'real_estate',
      'administration',
    ],
    phrases: `
abwarmenutzung
achat d'energie
ahorro energetico
air comprime
audit energetique
auditoria energetica
auditorias energeticas
autoconsommation
autoconsumo industrial
autoconsumo para empresas
batterijopslag
battery storage for industry
bhkw
blockheizkraftwerk
blockheizkraftwerke
bornes de recharge
bornes de recharge pour entreprises
business electricity
business energy
business gas
carports solaires
cee tertiaire
centrale photovoltaique
centrales solaires
certificats d'economies d'energie
chaleur fatale
chaufferie
chaufferie biomasse
chaufferies
chp
cogeneracion
cogeneration
cogenerazione
colonnine di ricarica
commercial solar
compra de energia
comptage energetique
contrat d'electricite entreprise
contratos de luz
contrats d'energie
contrats de gaz
contrats energie
courtage en energie
courtier en energie
cvc
dachflachen photovoltaik
decarbonation
decret bacs
decret tertiaire
demand response
diagnosi energetica
diagnosi energetiche
eclairage led
economies d'energie pour entreprises
effacement
efficacite energetique
efficientamento energetico
efficienza energetica
eficiencia energetica
electricidad para empresas
electricite professionnelle
electricity contracts
electricity procurement
energia para empresas
energia per aziende
energia per imprese
energia per le imprese
energie inkoop
energieaudits
energiebeheer
energieberatung fur unternehmen
energiebesparing voor bedrijven
energieeinkauf
energiekosten senken
energiemanagement
energiemonitoring
energy audit
energy audits
energy broker
energy brokerage
energy contracts
energy efficiency
energy management
energy monitoring
energy procurement
ev chargers for workplaces
ev charging for workplaces
ev charging points
flexibilite energetique
fornitura energia
fotovoltaico aziendale
fotovoltaico industriale
fotovoltaico per aziende
fourniture d'electricite
fourniture d'energie pour professionnels
fourniture de gaz et electricite pour professionnels
gaz et electricite
gaz professionnel
gestion energetica
gewerbegas
gewerbestrom
hallenbeleuchtung
heat pumps for business
heat recovery
illuminazione led
iluminacion led
industrial boilers
industriestrom
instalaciones fotovoltaicas
irve
iso 50001
laadinfrastructuur
laadpalen
ladesaulen
lastmanagement
led beleuchtung
led lighting
led retrofit
led verlichting
ledverlichting
luz y gas para empresas
management de l'energie
netcongestie
ombrieres
ombrieres photovoltaiques
panneaux solaires pour entreprises
photovoltaik fur gewerbe
photovoltaik fur unternehmen
photovoltaik gewerbe
photovoltaikanlagen fur gewerbe
photovoltaique en autoconsommation
photovoltaique pour entreprises
placas solares para empresas
pompe a chaleur tertiaire
pompes a chaleur industrielles
postes haute tension
power purchase agreement
ppa
recuperation de chaleur
relamping
risparmio energetico
rooftop solar for businesses
smart metering
solar for business
solaranlagen fur gewerbe
spitzenlast
stromliefervertrag
stromtarife fur gewerbe
sub metering
switchgear
toiture photovoltaique industrielle
toitures photovoltaiques
toitures solaires
trafostation
transformateurs
transformatoren
transformers
wallboxen fur firmen
warmtekrachtkoppeling
workplace charging
zakelijk zonnepanelen
zakelijke energie
zonnepanelen op bedrijfsdak
zonnepanelen op bedrijfsdaken
zonnepanelen voor bedrijven
`,
    weak: `
biomasse
borne de recharge
cee
consommation energetique
electricite
energia
energie
energieaudit
energieberatung
energiebesparing
energieeffizienz
energiekosten
energielieferant
energy savings
energy supplier
ev chargers
ev charging
groupes electrogenes
hvac
laadpaal
ladeinfrastruktur
luz y gas
performance energetique
photovoltaik
photovoltaique
puntos de recarga
renovables
solaire
wallbox
`,
  },
  {
    id: 'events',
    functions: ['marketing', 'communication', 'administration', 'hr'],
    phrases: `
agence evenementielle
alquiler de carpas
animation d'entreprise
animation d'evenements
animation soirees d'entreprise
application evenementielle
arbre de noel
av hire
away days
azafatas
badges evenement
badges pour evenements
bedrijfsevenementen
bedrijfsfeest
bedrijfsuitje
bedrijfsuitjes
betriebsausflug
betriebsfeier
billetterie
billetterie en ligne
billetterie evenement
captation video
catering aziendale
catering for events
catering para eventos
cocktail d'entreprise
company offsite
company retreat
company retreats
conference interpreting
conference organisation
conference organisers
conference venue
conference venues
conferencier
conferenciers
congreslocaties
congresos
convention
convention d'entreprise
conventions
corporate catering
corporate events
corporate hospitality
dagvoorzitter
dj pour soirees d'entreprise
evenementenbureau
evenementenlocatie
evenementiel
evenements d'entreprise
event agency
event app
event badges
event catering
event furniture hire
event management
event planning
event registration
event software
event staff
event tech
event ticketing
eventagentur
eventbureau
eventi aziendali
eventos corporativos
eventos de empresa
eventtechnik
exhibition stand
exhibition stand design
ferias comerciales
firmenevent
firmenevents
firmenfeier
firmenfeiern
hostess
hotesses d'accueil
incentive
incentive travel
incentives
inscription evenements
interpretation de conference
interpreters for conferences
interpretes
keynote
keynote speakers
kongresse
leadership retreat
lieux de seminaire
live streaming
location de chapiteaux
location de mobilier evenementiel
location de salles
location de salles de reunion
location de tentes
marquee hire
meeting room hire
meeting rooms
messehostessen
messestande
motivational speaker
noleggio tensostrutture
off site
offsite
organisation d'evenements
organizacion de congresos
organizacion de eventos
organizzazione congressi
organizzazione eventi
personeelsfeest
personeelsuitje
regie technique
salas de conferencias
salas de reuniones
sale meeting
sale riunioni
salle de seminaire
salles de reunion
salles de seminaire
salons professionnels
seminaire
seminaire d'entreprise
seminaires
seminaires d'entreprise
seminar venue
soiree d'entreprise
soirees d'entreprise
sonorisation d'evenements
sound and lighting hire
stand parapluie
standhostessen
stands d'exposition
streaming d'evenements
tagungen
tagungshotel
tagungsraume
team building
team building activities
team retreat
teambuilding
teamevents
teamuitje
teilnehmermanagement
tentverhuur
ticketsystem fur events
trade show booth
trade shows
traiteur d'entreprise
traiteur entreprise
veranstaltungen
veranstaltungstechnik
vergaderruimte
vergaderzalen
viaggi incentive
viajes de incentivo
virtual events
webinaire
webinaires
webinar
webinars
zeltverleih
`,
    weak: `
congres
events
fiere
gala
location de salle
photo booth for events
traiteur pour evenements
venue hire
weihnachtsfeier
`,
  },
  {
    id: 'expenses',
    functions: ['finance', 'hr', 'administration'],
    phrases: `
bedrijfskaarten
business travel
business travel expenses
carte aziendali
carte corporate
carte de paiement d'entreprise
cartes corporate
cartes de paiement
cartes de paiement entreprise
company cards
corporate cards
corporate travel
declaraties
declaratiesoftware
depenses professionnelles
expense management
expense reports
expense software
expenses
firmenkreditkarten
frais professionnels
gastos de empresa
gastos de viaje
geschaftsreisen
gestion de gastos
gestion des depenses
gestion des notes de frais
gestione spese
gestione trasferte
indemnites kilometriques
mileage claims
mileage tracking
notas de gastos
note spese
notes de frais
onkostenbeheer
onkostendeclaraties
onkostennota
onkostenvergoeding
reisekosten
reisekostenabrechnung
reisespesen
reiskosten
rimborsi spese
spend management
spesen
spesenabrechnung
spesenmanagement
tarjetas de empresa
trasferte aziendali
travel expenses
travel management
viaggi d'affari
viajes de empresa
viajes de negocios
voyages d'affaires
zakenreizen
`,
  },
  {
    id: 'facility',
    functions: ['operations', 'administration', 'purchasing'],
    phrases: `
3d nuisibles
abfall
abfallentsorgung
abfallmanagement
accueil en entreprise
accueil visiteurs
afval
afvalbeheer
afvalcontainers
afvalinzameling
afvalverwerking
air conditioning
air conditioning for offices
amenagement d'espaces de travail
amenagement de bureaux
arbeitsplatzbuchung
archives physiques
ascenseurs
ascensoriste
aufzugswartung
automatic doors
automatikturen
automatische deuren
balenpersen
balers
ballenpressen
balles a carton
bedrijfscatering
bedrijfspand
bedrijfsruimte
bedrijfsschoonmaak
bedrijfsverhuizing
bennes
betriebskantine
betriebsverpflegung
blanchisserie industrielle
building automation
building maintenance
building management
building management systems
bureaux a louer
bureaux operes
buroflache
buroflachen
buroreinigung
buroumzug
buroumzuge
business premises
cctv cleaning
chauffage tertiaire
cleaning
cleaning contractor
cleaning products
cleaning services
climatisation
climatisation de bureaux
climatisation tertiaire
climatizacion
climatizzazione
cloisons de bureau
cmms
collecte de dechets
collecte des dechets
commercial cleaning
commercial heating
commercial property to let
compacteurs
conciergerie
containerdienst
contenedores de residuos
contract catering
contract cleaning
control de plagas
coworking
csr cleaning
cvc
dechets
dechets industriels
demenagement d'entreprise
demenagement de bureaux
deneigement
deratisation
derattizzazione
desinsectisation
desk booking
desk sharing
disinfestazione
distributeurs de savon
elevators
entrance mats
entrepots a louer
entretien d'espaces verts
entretien de locaux
entretien des batiments
entretien des espaces verts
entretien des locaux
entsorgung
espaces de coworking
espaces verts
essuie mains
facilitair beheer
facilitaire diensten
facilities management
facility management
facility services
fensterreinigung
firmenumzug
flex office
flexible offices
flexible workspace
gardening services for companies
gebaudeautomation
gebaudemanagement
gebaudereinigung
gebaudetechnik
gebouwautomatisering
gebouwbeheer
gestion de dechets
gestion de residuos
gestion de site
gestion des batiments
gestion des dechets
gestion immobiliere d'entreprise
gestion technique du batiment
gestione rifiuti
gewerbeimmobilien
gladheidsbestrijding
glasbewassing
glasreinigung
glazenwasser
gmao
gmao batiment
groenvoorziening
grounds maintenance
grunanlagenpflege
gtb
hand towels
handhygiene
hausmeisterservice
hot desking
hvac
hvac maintenance
hygiene
hygiene professionnelle
hygiene supplies
hygienebedarf
ihr burogebaude
immobilier d'entreprise
impresa di pulizie
imprese di pulizia
industriereinigung
industrietore
janitorial supplies
jardineria para empresas
kantoorruimte
kantoorschoonmaak
kantoorverhuizing
klimaanlagen
klimaanlagen fur buros
landscaping contractor
landscaping services
laundry services
lavage de vitres
legionella
lift maintenance
liftonderhoud
lifts maintenance
limpieza
limpieza de oficinas
limpieza industrial
linen rental
location de bureaux
location de linge
location de tapis
location de vetements de travail
locaux commerciaux
locaux professionnels
luchtbehandeling
luftungsanlagen
lutte contre les nuisibles
maintenance cvc
maintenance des ascenseurs
maintenance des batiments
maintenance multitechnique
maintenance technique
mantenimiento de edificios
mantenimiento integral
manutenzione del verde
manutenzione immobili
manutenzione impianti
mudanzas de oficinas
multiservice
multiservices
multitechnique
nettoyage
nettoyage de bureaux
nettoyage de locaux
nettoyage de vitres
nettoyage des locaux
nettoyage industriel
nettoyage professionnel
office cleaning
office fit out
office moves
office partitions
office plants
office refurbishment
office relocation
office removals
office rental
office space
oficinas en alquiler
overheaddeuren
papier hygienique
papier toilette
pest control
plaagdierbeheersing
plant maintenance
plantes de bureau
plomberie d'entreprise
plomberie tertiaire
porte automatiche
portes industrielles
portes sectionnelles
portoni industriali
prensas compactadoras
presses a balles
prodotti per la pulizia
productos de limpieza
produits d'entretien
produits d'entretien professionnels
produits d'hygiene
produits de nettoyage
proprete
puertas automaticas
pulizia uffici
pulizie
pulizie industriali
pulizie uffici
raumplanung
recyclage
reinigung
reinigungsdienst
reinigungsfirma
reinigungsmaschinen
reinigungsmittel
reinigungsservice
reserva de espacios
reservation de bureaux
residuos
restauration collective
restauration d'entreprise
rideaux metalliques
rifiuti
roller shutters
rolltore
sanitaire voorzieningen
sanitary services
savon
schmutzfangmatten
schoonloopmatten
schoonmaak
schoonmaakbedrijf
schoonmaakdiensten
schoonmaakmachines
schoonmaakmiddelen
sectional doors
sektionaltore
serviced offices
services generaux
servicios de limpieza
servizi di pulizia
skip hire
smaltimento rifiuti
snow clearance
space management
space planning
staff canteen
staff catering
tapis d'entree
transfert de bureaux
traslochi aziendali
traslochi uffici
travaux d'amenagement
tri des dechets
uffici in affitto
unterhaltsreinigung
vending machine
visitor reception
vitrerie
warehouse cleaning
waschraumhygiene
washroom services
waste
waste collection
waste compactors
waste management
werkplekreservering
window cleaning
workplace design
workplace management
workspace
`,
    weak: `
aire acondicionado
ascensores
ascensori
aufzug
aufzuge
clotures
deratizzazione
desinfeccion
desinfection
disinfezione
fosses septiques
groenonderhoud
grunpflege
klimatisierung
manutenzione
mensa
nuisibles
ongediertebestrijding
ordures
plagas
plantes
porte automatique
portes automatiques
purification de l'air
reciclaje
recycling
riciclo
sanitaires
schadlingsbekampfung
traitement de l'air
ventilation
winterdienst
`,
  },
  {
    id: 'field_service',
    functions: ['customer_service', 'operations', 'manufacturing', 'it', 'construction'],
    phrases: `
assistenza tecnica sul campo
aussendienststeuerung
bons d'intervention
buitendienst planning
contrats de maintenance
field service
field service software
field technicians
gestion d'interventions
gestion de partes de trabajo
gestion de servicios tecnicos
gestion des interventions
gestione interventi
interventions terrain
partes de trabajo
planification des interventions
serviceeinsatze
servicemonteurs
servicetechniker
techniciens itinerants
techniciens terrain
werkbonnen
`,
  },
  {
    id: 'finance_sector',
    functions: ['finance'],
    industries: ['finance', 'insurance', 'accounting'],
    phrases: `
agregateur bancaire pour cgp
aml software for banks
asset management software
bancassurance
bankensoftware
banking software
banks
banksoftware
claims management
claims management software
core banking
courtiers en assurance
crm for financial advisers
fintech
fund administration
insurance brokers
insurance software
insurers
insurtech
kernbanksystem
kreditprufung
loan origination
logiciel cgp
logiciel de courtage
logiciel de gestion de patrimoine
logiciel patrimonial
logiciel pour assureurs
logiciel pour banques
logiciel pour cabinets comptables
logiciel pour courtiers
logiciel pour experts comptables
maklerverwaltungsprogramm
open banking
portfolio management software
regtech
software bancario
software for banks
software para aseguradoras
software para asesorias
software per assicurazioni
software per banche
software per commercialisti
software voor accountants
software voor verzekeraars
trading platform for banks
underwriting
versicherungssoftware
wealth management software
wealthtech
`,
  },
  {
    id: 'fitness_business',
    functions: ['operations', 'executive'],
    industries: ['sports', 'hospitality', 'healthcare'],
    phrases: `
attrezzature per palestre
club management software
commercial gym equipment
equipamiento para gimnasios
equipement de salles de sport
equipement pour salles de sport
fitness club management
fitnessapparatuur voor sportscholen
fitnessgerate fur studios
fitnessstudio software
gestion de salles de sport
gestionale palestre
gym access control
gym equipment for gyms
gym management software
gym software
logiciel club de sport
logiciel pour salles de sport
logiciel salle de sport
materiel de musculation professionnel
materiel de salle de sport
mitgliederverwaltung fur fitnessstudios
salles de fitness
software para gimnasios
sports club management
sportschool software
studiosoftware
`,
  },
  {
    id: 'fleet',
    functions: ['operations', 'supply_chain', 'purchasing', 'finance'],
    phrases: `
aanhangers
allestimenti furgoni
alquiler de flotas
amenagement de vehicules utilitaires
anhanger fur gewerbe
auflieger
auto aziendali
auto en leasing pour entreprises
autoleasing fur unternehmen
autopartage d'entreprise
badge telepeage
bedrijfsauto
bedrijfsautoinrichting
bedrijfswagens
bestelwagens
bornes de recharge
bornes de recharge entreprise
brandstofkaarten
business car leasing
business vehicle leasing
camions
car policy
carrosserie industrielle
carte carburant
carte carburante
cartes carburant
charging stations
chronotachygraphe
coches de empresa
commercial vehicles
company car
company car leasing
company cars
company vans
company vehicles
contract hire
cronotachigrafo
dash cams
dienstwagen
digitales fahrtenbuch
driver training for fleets
eco conduite
eco driving
electric vans
electrification de flotte
ev charging for fleets
ev charging stations for business
fahrtenbuch
fahrzeugeinrichtung
fahrzeugflotte
fahrzeugortung
financement de vehicules utilitaires
firmenwagen
firmenwagenleasing
fleet
fleet cards
fleet insurance
fleet leasing
fleet management
fleet telematics
fleet tracking
flota
flota de vehiculos
flotas
flotta aziendale
flotte
flotte automobile
flotte aziendali
flotte de vehicules
flottenmanagement
flottes
fuel card
fuel cards
fuhrerscheinkontrolle
fuhrpark
fuhrparkmanagement
fuhrparksoftware
fuhrparkverwaltung
furgonetas
furgoni
geolocalisation de flotte
geolocalisation de vehicules
gestion de flota
gestion de flotas
gestion de flotte
gestione flotte
gps tracker fur fahrzeuge
gps tracking
gps tracking for vehicles
hgv
laadpalen
ladesaulen
ladestationen
leaseauto
leaseauto's
leasing automobile pour entreprises
lkw
lkw reifen
lld
localizacion de flotas
localizzazione flotte
location longue duree
materiel roulant
neumaticos de camion
noleggio a lungo termine
nutzfahrzeuge
opleggers
pneus poids lourds
poids lourds
pool cars
remolques
remorques
rental vans
renting
renting de vehiculos
renting para empresas
rimorchi
ritregistratie
rittenregistratie
rolling stock
semi remorques
semi trailers
semirremolques
tachografen
tachograph
tachographen
tachographs
tachygraphes
tacografo
tacografos
tail lift
tankkarte
tankkarten
tankpas
tankpassen
tarjeta de combustible
tarjetas de combustible
telematics
telematik
telematique
trailers
transporter leasing
truck leasing
truck tyres
trucks
utilitaires
utilitaires electriques
van leasing
van racking
vans
vehicle leasing
vehicle tracking
vehicles utilitaires
vehicule de fonction
vehicules d'entreprise
vehicules de fonction
vehicules de societe
vehicules utilitaires
vehiculos comerciales
vehiculos de empresa
vehiculos industriales
veicoli commerciali
veicoli industriali
voertuigvolgsysteem
voitures de fonction
vrachtwagenbanden
vrachtwagens
wagenpark
wagenparkbeheer
zakelijke lease
`,
    weak: `
carburant
dashcam
dashcams
lieferwagen
`,
  },
  {
    id: 'food_industry',
    functions: ['manufacturing', 'operations', 'quality_hse', 'purchasing', 'hospitality', 'executive'],
    industries: ['food', 'agriculture', 'hospitality', 'manufacturing', 'retail'],
    phrases: `
abfullanlage
abfullanlagen
additifs alimentaires
amasadoras
aromen
aromes alimentaires
autoclaves alimentaires
backereibedarf
backereimaschinen
backofen
bakery equipment
bakery ovens
bakkerijgrondstoffen
bakkerijmachines
bakkerijovens
barriques
bottelarij
bottling
bottling line
bouchons liege
brasserie artisanale
brasserie equipements
brasseries artisanales
brauereibedarf
brewing equipment
brouwerijapparatuur
butchery equipment
colorants alimentaires
congelation industrielle
conservateurs alimentaires
cuves de fermentation
cuves inox
dairy processing
dough mixers
embotellado
embotelladora
embouteillage
embouteilleuse
etiquetage nutritionnel
faconneuses
fermentation tanks
flaschenabfullung
flavourings
fleischereibedarf
fleischereimaschinen
food additives
food colouring
food ingredients
food processing
food traceability
forni per panifici
fours de boulangerie
futs
gartanks
haccp
hachoirs
hopfen
hops
hornos de panaderia
houblon
imbottigliamento
imbottigliatrici
impastatrici
industria alimentare
industria alimentaria
ingredientes alimentarios
ingredienti alimentari
ingredients alimentaires
kellereitechnik
knetmaschinen
laminoirs boulangerie
lebensmittelsicherheit
lebensmittelverarbeitung
lebensmittelzutaten
levures
lyophilisation
macchine per panifici
macellerie
malt
malts et houblons
malz
maquinaria carnica
materiel de boucherie
materiel de boulangerie
materiel oenologique
materiel vinicole
meat processing
metzgereibedarf
milchverarbeitung
nutrition labelling
oenologie
pasteurisation
pasteurisers
petrin
petrins
plan de maitrise sanitaire
pressoirs
seguridad alimentaria
sicurezza alimentare
slagerijmachines
sous vide
tapones de corcho
tappi di sughero
thermoscelleuse
thermoscelleuses
tracabilite alimentaire
trancheuses
vleesverwerking
voedingsingredienten
voedselveiligheid
winemaking
zuivelverwerking
`,
    weak: `
barricas
birrifici
birrificio
bodegas
bouchons
brauerei
brauereien
breweries
brewery
brouwerij
brouwerijen
cantine vinicole
cerveceras
cervecerias
enologia
farines
flour
kegs
weinbau
wine corks
wineries
winery
`,
  },
  {
    id: 'food_packaging',
    functions: [
      'hospitality',
      'supply_chain',
      'purchasing',
      'manufacturing',
      'operations',
      'retail',
      'marketing',
      'product',
    ],
    phrases: `
bicchieri di carta
boites a pizza
botellas de vidrio
bottiglie di vetro
bouteilles en verre
canettes
cartoni per pizza
compostable tableware
contenants reutilisables
contenitori da asporto
couverts en bois
disposable cups
einwegbecher
einweggeschirr
emballage alimentaire
emballages alimentaires
envases alimentarios
envases compostables
envases desechables
envases para alimentos
envases para llevar
food packaging
foodverpakkingen
glasflaschen
glass bottles
glass jars
glazen flessen
gobelets personnalises
imballaggi alimentari
kartonnen bekers
lebensmittelverpackung
lebensmittelverpackungen
meeneemverpakkingen
mehrwegbecher
mehrweggeschirr
mehrwegsysteme
packaging alimentaire
packaging alimentare
paper cups
pizza boxes
pizzadozen
pizzakartons
pots en verre
reusable containers
sachets alimentaires
stoviglie compostabili
stoviglie monouso
take away packaging
takeaway boxes
takeaway containers
takeaway packaging
tarros de vidrio
vaisselle compostable
vaisselle jetable
vasos de papel
voedselverpakking
voedselverpakkingen
wegwerpservies
`,
    weak: `
barquettes
bocaux
glaser und flaschen
gobelets
`,
  },
  {
    id: 'fundraising',
    functions: ['executive', 'marketing', 'communication', 'finance', 'operations'],
    industries: ['nonprofit', 'culture', 'education', 'healthcare'],
    phrases: `
captacion de fondos
charity crm
collecte de dons
collecte de fonds
don en ligne
donaciones
donateurs
donateurs beheer
donatieplatform
donaties
donations
donazioni
donor management
donors
dons
fondsenwerving
fundraising
fundraising software
gestion de donantes
gestion des adherents
gestion des dons
gestione soci
gift aid
grant management
ledenadministratie
levee de dons
logiciel pour associations
mecenat
membership management
membership software
mitgliederverwaltung
online donations
raccolta fondi
spendensoftware
spendenverwaltung
street fundraising
vereinssoftware
vereinsverwaltung
`,
  },
  {
    id: 'handling_equipment',
    functions: ['supply_chain', 'operations', 'manufacturing', 'purchasing'],
    heads: ['construction', 'retail'],
    phrases: `
aerial work platforms
agv
amr robots
anschlagmittel
apiladores
arbeitsbuhnen
baie di carico
banderoleuse
banderoleuses
bandes transporteuses
bovenloopkranen
carrelli elevatori
carretillas
carretillas elevadoras
carriponte
chariot elevateur
chariots elevateurs
cherry pickers
cintas transportadoras
conveyor belts
conveyors
convoyeur
convoyeurs
depalettiseur
diables et chariots
dock levellers
elingues
enfardadoras
engins de manutention
fahrerlose transportsysteme
filmeuses
flurforderzeuge
forderband
forderbander
fordertechnik
fork lift trucks
forklift
forklift hire
forklifts
gabelstapler
gerbeur
gerbeurs
hallenkran
hayon elevateur
hebebuhne
hebebuhnen
hebezeuge
heftruck
heftrucks
hochhubwagen
hoists
hoogwerkers
hubwagen
intern transport
interne logistiek
intralogistics
intralogistik
krananlagen
laadperrons
lift tables
lifting equipment
lifting gear
lifting platforms
lifting slings
lifting tables
loading docks
location de chariots
loler
manutencion
manutention
material handling
materials handling
materiel de manutention
movimentazione merci
muelles de carga
muletti
muletto
nacelle
nacelles elevatrices
nastri trasportatori
niveleurs de quai
order pickers
overhead cranes
palan
palans
paletizadores
palettenwickler
palettierer
palettiseurs
pallet jacks
pallet trucks
pallet wrapper
palletisers
palletizers
pallettizzatori
palletwagens
paranchi
piattaforme elevatrici
plataformas elevadoras
plateformes elevatrices
polipastos
pont roulant
ponts elevateurs
ponts roulants
puentes grua
quais de chargement
reach trucks
roll cages
rulliere
scissor lifts
stackers
stapelaars
stapler mieten
stretch wrappers
table elevatrice
tables elevatrices
tail lifts
takels
transpaletas
transpalette electrique
transpalettes
transpallet
transportbanden
treuils
verladerampen
vorkheftrucks
`,
  },
  {
    id: 'hr_software',
    functions: ['hr'],
    phrases: `
360 feedback
absence management
absence tracking
absences
absenteisme
absentismo
abwesenheitsverwaltung
appraisals
arbeitszeugnisse
arbodienst
assenteismo
assessment center
ausfallzeiten
badgeuse
badgeuses
barometre social
bdese
bedrijfsarts
benessere aziendale
beoordelingsgesprekken
betriebliche gesundheitsforderung
betriebliches gesundheitsmanagement
betriebsarzt
bewerberportal
bgm
bienestar laboral
bilan de competences pour vos salaries
cartographie des competences
clima aziendale
clima laboral
coffre fort salarie
comp and ben
compensation and benefits
compensation planning
congedos
conges
conges et absences
conseil en remuneration
contrats de travail
control de ausencias
control horario
core hr
cse
dei
dematerialisation rh
dienstplanung
dienstroosters
digitale personalakte
diversity and inclusion
dossier du personnel
dossier salarie
dossiers du personnel
duurzame inzetbaarheid
eap
elections professionnelles
employee assistance programme
employee engagement
employee experience
employee handbook
employee onboarding
employee recognition
employee retention
employee self service
employee survey
employee surveys
employee wellbeing
employer branding
employer of record
employment contracts
encuestas de clima
engagement collaborateur
engagement des collaborateurs
enquete d'engagement
entretien annuel
entretiens annuels
entretiens professionnels
eor
evaluacion del desempeno
evaluation des competences
evaluations
exit interviews
fascicolo del dipendente
fehlzeiten
fidelisation des salaries
functioneringsgesprekken
gefahrdungsbeurteilung psychischer belastung
gepec
gepp
gestion de personal
gestion del talento
gestion des absences
gestion des carrieres
gestion des competences
gestion des conges
gestion des habilitations
gestion des talents
gestion des temps
gestion du personnel
gestione del personale
gestione ferie
gestione presenze
gestione risorse umane
gpec
hcm
holiday tracking software
hr
hr analytics
hr consulting
hr outsourcing
hr platform
hr portal
hr software
hr suite
hr system
hr tech
hris
hrm
hrm software
human capital
human resources
index egalite
integration des nouveaux collaborateurs
leave management
livret d'accueil
livret d'accueil des salaries
logiciel de conges
logiciel rh
marca empleadora
marque employeur
medecine du travail
medewerkersbetrokkenheid
medewerkersonderzoek
medewerkerstevredenheid
medicina del lavoro
medico competente
mitarbeiterbefragung
mitarbeiterbefragungen
mitarbeiterbindung
mitarbeitergesprach
mitarbeitergesprache
mitarbeiterzufriedenheit
nachfolgeplanung
occupational health
onboarding de empleados
onboarding des salaries
ondernemingsraad
org chart software
organigramme
outplacement
outplacement beratung
outplacementtraject
pay equity
peo
people analytics
people management
performance appraisal
performance management
performance reviews
personalakte
personaleinsatzplanung
personalentwicklung
personalmanagement
personalsoftware
personalverwaltung
personeelsadministratie
personeelsbeheer
personeelsdossier
personeelsinformatiesysteem
plan de igualdad
planes de igualdad
planification des equipes
planning du personnel
pointeuse
politique salariale
portail rh
portal del empleado
prevention de l'absenteisme
psychometric assessments
psychometric tests
qualite de vie au travail
qvct
qvt
recursos humanos
remuneration variable
ressources humaines
rh
rilevazione presenze
risorse umane
risques psychosociaux
rostering
rps
salary benchmarking
schichtplanung
shift planning
sirh
skills mapping
software de recursos humanos
software hr
software rh
software rrhh
solution rh
staff surveys
succession planning
talent management
talentmanagement
talentontwikkeling
temps et activites
test psychotechnique
tests de personnalite
tests psychotechniques
tijdregistratie
time and attendance
time tracking
turni
turnos
urlaubsantrag
urlaubsplaner
urlaubsplanung
urlaubsverwaltung
vacaciones y ausencias
vakantieplanning
valutazione dei dipendenti
valutazione delle prestazioni
verguetung
verlof en vakantie
verlofregistratie
verzuim
verzuimbegeleiding
verzuimbeheer
verzuimregistratie
vigilancia de la salud
vitaliteit op het werk
vote electronique cse
zeiterfassung
zeugnisgenerator
`,
  },
  {
    id: 'innovation_funding',
    functions: ['finance', 'research', 'executive', 'product', 'engineering'],
    phrases: `
aides a l'export
aides a l'innovation
ayudas a la innovacion
bandi europei
cir et cii
contributi a fondo perduto
credit impot recherche
credito d'imposta ricerca
deducciones por i+d
financement de l'innovation
finanza agevolata
fordermittelberatung
forderprogramme
forschungszulage
grant funding
innovatiesubsidie
innovation grants
r and d tax credits
r&d funding
r&d grants
r&d tax credit
subsidieadvies
subvention innovation
wbso
`,
    weak: `
fordermittel
subsidies
subvenciones
`,
  },
  {
    id: 'intellectual_property',
    functions: ['legal', 'research', 'engineering', 'product', 'executive'],
    phrases: `
brevet
brevetti
depot de brevet
gewerblicher rechtsschutz
intellectual property services
intellectueel eigendom
marchi
merkregistratie
octrooi
octrooien
patent
patent filing
patentanmeldung
patentes y marcas
propiedad industrial
propiedad intelectual
proprieta industriale
proprieta intellettuale
propriete industrielle
registro de marcas
trade mark registration
trademarks
`,
  },
  {
    id: 'invoicing',
    functions: ['finance', 'administration'],
    phrases: `
accounts payable automation
accounts receivable
affacturage
ap automation
ar automation
assurance credit
billing
billing software
cobro de facturas
cobros
creances
credit control
credit insurance
credit management
debiteurenbeheer
debitorenmanagement
debt collection
debt recovery
dematerialisation des factures
dematerialisation factures
devis factures
dunning
e facturatie
e invoicing
e rechnung
eingangsrechnungen
einvoicing
electronic invoicing
elektronische rechnung
elektronische rechnungen
factoring
factura electronica
facturacion
facturacion electronica
facturas electronicas
facturatie
facturatiesoftware
facturation
facturation electronique
facture electronique
factureren
factures
factures fournisseurs
factuurverwerking
fatturazione
fatturazione elettronica
fatture
fatture elettroniche
forderungsmanagement
gestion de cobros
gestion des factures
gestion du poste client
impayes
incasso
inkasso
invoice automation
invoice financing
invoice processing
invoice software
invoices
invoicing
invoicing software
logiciel de facturation
mahnwesen
ocr de factures
poste client
rechnungen
rechnungseingang
rechnungssoftware
rechnungsstellung
rechnungsverarbeitung
recobro
recobro de deudas
recouvrement
recouvrement de creances
recupero crediti
relance client
relance clients
relances
relances factures
sepa
software de facturacion
subscription billing
verifactu
zugferd
`,
  },
  {
    id: 'it_services',
    functions: ['it'],
    phrases: `
active directory
archivage electronique
assistance utilisateurs
assistenza informatica
assistenza sistemistica
audiovisual
automatizacion de procesos
av equipment
backup
backup aziendale
backups
baies
baies de serveurs
bornes wifi
bureau virtuel
bureautique
business applications
business wifi
cablage
cablage informatique
cablaggio strutturato
cableado estructurado
centro de datos
change de parc informatique
cmdb
conseil informatique
consulenza informatica
consultants it
consultoria informatica
copias de seguridad
data backup
data center
data centre
data centre cooling
datacenter
datacentrum
datensicherung
dematerialisation
desktop virtualization
device management
digital transformation
digital workplace
digitale archivierung
digitale transformatie
digitalisering
digitalizacion
digitalizzazione
disaster recovery
document management
document management system
documentbeheer
dokumentenmanagement
dokumentenmanagementsystem
dsi externalisee
dynamics
ecm
ecrans interactifs
equipos informaticos
erp
erp einfuhrung
erp implementation
erp pakket
erp software
erp system
esn
gebrauchte software
ged
gestion de parc
gestion de parc informatique
gestion documentaire
gestion documental
gestion electronique de documents
gestionale
gestionale aziendale
gestionale erp
gestione documentale
google workspace
green it
gruppi di continuita
hardware
hebergement
hebergement de serveurs
hebergement web
helpdesk software
ict beheer
ict diensten
ict ondersteuning
impression
impression managee
imprimantes etiquettes
infogerance
informatica
informatique
infraestructura ti
infrastructure
infrastructure informatique
infrastructures
infrastruttura it
integracion de sistemas
integrateur erp
integration de systemes
integration platform
integration sap
internet of things platform
intranet
ipaas
it asset management
it beheer
it beratung
it betreuung
it consulting
it dienstleister
it dienstleistungen
it disposal
it infrastruktur
it outsourcing
it recycling
it service
it service management
it services
it support
it systemhaus
it wartung
itam
itdienstleister
itil
itsm
kantoorautomatisering
konferenztechnik
laptops
licences
licences logicielles
licences microsoft
licencias de software
licenze software
location de materiel informatique
logiciel erp
logiciel metier
low code
mainframe
maintenance informatique
managed hosting
managed it
managed services
mantenimiento informatico
materiel informatique
materiel informatique reconditionne
mdm
mdm software
medientechnik
meeting room technology
microsoft 365
migration microsoft
mobile device management
modernisation applicative
monitoring
monitoring von servern
msp
netwerk
netwerkbeheer
netwerkbekabeling
network
network cabling
network infrastructure
network monitoring
networks
netzwerk
netzwerktechnik
netzwerkverkabelung
no code
noleggio computer
noodstroom
notfallwiederherstellung
nube
odoo
office 365
onduleur
onduleurs
oracle
ordinateur
ordinateurs
ordinateurs reconditionnes
outsourcing it
parc informatique
pc portables
plan de reprise d'activite
postes de travail
pra
prestations informatiques
procesautomatisering
process automation
process mining
progiciel
prozessautomatisierung
rechenzentrum
recuperacion ante desastres
redes
refurbished it
refurbished laptops
regie informatique
reseau
reseau informatique
reseaux
reservekopie
reti
robotic process automation
rpa
saas management
sage
sai
salle serveur
salles de reunion connectees
san storage
sap
sap implementation
sauvegarde
sauvegardes
scanners codes barres
server
server racks
servers
serverschranke
serveur
serveurs
service desk
servicenow
services informatiques
servicios informaticos
servidores
servizi informatici
servizi it
sharepoint
sistemas
sistemi informatici
software asset management
software licences
software licensing
softwarelicenties
softwarelizenzen
soporte informatico
stockage
stockage de donnees
structured cabling
supervision
supervision informatique
support informatique
systeembeheer
system integration
systemes audiovisuels
systemes d'information
systemhaus
tablettes
tablettes durcies
ticketing
tma
transformacion digital
transformation digitale
trasformazione digitale
uninterruptible power
ups
ups systems
usv
usv anlagen
vdi
verkabelung
video conferencing
videoconferencia
videoconferentie
videoconferenza
videokonferenz
virtualisation
visioconference
vmware
warenwirtschaft
werkplekbeheer
wifi
wifi for offices
wifi professionnel
workflow automation
`,
    weak: `
computer
computers
laptop
ordenadores
pc
pcs
storage solutions
`,
  },
  {
    id: 'it_training',
    functions: ['hr', 'it', 'engineering', 'data'],
    phrases: `
certification aws
certification itil
certifications cloud
coding bootcamp for teams
concienciacion en ciberseguridad
corsi informatica
corso excel
cybersecurity awareness
developer training
excel cursus
excel schulung
excel training
formacion informatica
formation bureautique
formation cybersecurite
formation developpeurs
formation excel
formation informatique
formation python
formazione excel
formazione informatica
ict opleiding
it schulungen
it training
phishing simulation
phishing simulationen
phishing simulations
sap schulung
security awareness
security awareness training
security bewustzijn
sensibilisation au phishing
`,
  },
  {
    id: 'legal_sector',
    functions: ['legal'],
    industries: ['legal'],
    phrases: `
advocatensoftware
anwaltssoftware
base de donnees juridiques
case management
case management software
despachos de abogados
dictee juridique
gestion de cabinet d'avocats
gestionale studi legali
gestionale studio legale
juridische databank
juristische datenbank
kantoorsoftware advocaten
kanzleisoftware
law firm software
legal billing
legal practice management
legal research
logiciel cabinet d'avocats
logiciel notaires
logiciel pour avocats
logiciel pour cabinets d'avocats
logiciel pour notaires
notarissoftware
notarsoftware
recherche juridique
redaction d'actes
software for law firms
software para abogados
software para despachos
software per avvocati
software voor advocaten
studi legali
`,
  },
  {
    id: 'legal_services',
    functions: ['legal', 'executive'],
    phrases: `
advocaten
aktenvernichtung recht
anwaltskanzlei
appels d'offres juridiques
arbeidsrecht
arbeitsrecht
arbitrage
asesoria juridica
asesoria laboral
asesoria legal
avocat d'affaires
avocats
avocats d'affaires
bail commercial
baux commerciaux
board management
brevets
bufete
business law
cabinet d'avocats
cabinet d'avocats d'affaires
clm
commercial law
commercial leases
commercial litigation
company formation
company registration
company secretarial
compliance juridique
conformite
conseil juridique
conseils juridiques
consulenza del lavoro
consulenza legale
contentieux
contentieux commercial
contenzioso
contract automation
contract drafting
contract lifecycle
contract management
contract review
contractbeheer
contractenrecht
contracts
corporate governance
corporate law
depot de marque
derecho laboral
derecho mercantil
despacho de abogados
digitale handtekening
diritto del lavoro
diritto societario
domiciliation d'entreprise
domiciliation juridique
droit des affaires
droit des societes
droit du travail
droit fiscal
droit social
due diligence
e discovery
e signature
e signatures
ediscovery
electronic signature
elektronische handtekening
elektronische signatur
employment law
entity management
esignature
firma digitale
firma electronica
firma elettronica
formalites juridiques
gerechtsdeurwaarder
gesellschaftsrecht
gestion contractuelle
gestion de contratos
gestion des contrats
gestione contratti
gewerbemietrecht
gouvernance
handelsrecht
huissier
intellectual property
juridisch advies
juridische dienstverlening
legal advice for companies
legal operations
legal research
legal services
legal software
legal tech
legaltech
litigation
litigios mercantiles
logiciel juridique
marchi e brevetti
markenanmeldung
markenrecht
mediation
merkregistratie
ondernemingsrecht
outside counsel
patentrecht
patents
procurement law
propriete intellectuelle
rechtsberatung fur unternehmen
recouvrement judiciaire
redaction de contrats
registrazione marchi
registro de marcas
secretariat general
secretariat juridique
signature electronique
signatures electroniques
statuts de societe
studio legale
trademark
trademark registration
veille juridique
vennootschapsrecht
vertragsmanagement
vertragsrecht
vertragsverwaltung
wettbewerbsrecht
`,
    weak: `
assistance juridique
avocats en droit social
contrats
legal advice
notaires
rechtsberatung
`,
  },
  {
    id: 'logistics',
    functions: ['supply_chain', 'operations', 'purchasing'],
    phrases: `
3pl
ad hoc transport
aduanas
affretement
air freight
almacen
almacenaje
almacenamiento
bacs de rangement
bancali
barcode
barcode labels
barcode scanner
barcode scanners
barcodescanner
barcodescanners
bestandsfuhrung
bestandsmanagement
bubble wrap
cadena de frio
cadena de suministro
caisses palettes
cajas de carton
calage
cardboard boxes
carrelli
carrelli elevatori
carretillas
carretillas elevadoras
carton ondulado
cartons
cartons d'emballage
catena del freddo
chariot
chariot elevateur
chariots
chariots elevateurs
cinta de embalar
code barres
codes barres
cold chain
cold storage
colis
commissionnaire de transport
containertransport
conteneurs maritimes
corriere espresso
corrugated boxes
courier services
courriers express
coursier
coursiers
cross docking
customs
customs brokerage
customs clearance
declaration en douane
dedouanement
demand forecasting
demand planning
demenagement d'entreprise
demenagement industriel
dernier kilometre
despacho de aduanas
doganale
douane
douaneaangifte
douaneafhandeling
drayage
embalajes
emballage
emballage e commerce
emballages
emballages carton
entreposage
entrepot
entrepots
entrepots logistiques
envios
estanterias metalicas
estanterias para almacen
etichettatrici
etiquetage
etiquetas
etiquetas de codigos de barras
etiqueteuse
etiqueteuses
etiquettes
etiquettes logistiques
expediteur
expeditie
expedition
express delivery
faltkartons
film bulle
film estensibile
film estirable
film etirable
fordertechnik
forklift
forklift trucks
forklifts
fracht
freight
freight audit
freight forwarder
freight forwarding
fret
fret aerien
fret maritime
fulfillment
fulfilment
gabelstapler
gerbeurs
gestion d'entrepot
gestion de almacen
gestion de almacenes
gestion de entrepots
gestion de inventarios
gestion de stock
gestion des stocks
gestione del magazzino
gestione magazzino
gestione scorte
groupage
haulage
hauliers
heftruck
heftruckopleiding
heftrucks
hochregallager
hubwagen
imballaggi
imballaggi industriali
imballaggio
import export
import export services
incoterms
intralogistik
inventory management
inventory software
kartonagen
kartonnen dozen
koeltransport
koeriersdiensten
kommissionierung
kuhlkette
kuhltransporte
kurierdienst
ladungssicherung
lagerbuhne
lagerbuhnen
lagerhaltung
lagerkasten
lagerlogistik
lagerregale
lagersoftware
lagertechnik
lagerverwaltung
lagerverwaltungssoftware
last mile
last mile delivery
lecteurs code barres
lectores de codigos de barras
lettori di codici a barre
letzte meile
livraison
livraison du dernier kilometre
logiciel de gestion d'entrepot
logistica
logistica conto terzi
logistica inversa
logistics
logistiek
logistik
logistique
logistique des retours
logistique e commerce
luchtvracht
luftfracht
luftpolsterfolie
magasinage
magasins automatises
magazijn
magazijnbeheer
magazijninrichting
magazijnsoftware
magazijnstellingen
magazzinaggio
magazzino
manutention
mensajeria
messagerie
mezzanine
mezzanines
nastro adesivo da imballo
opslag en distributie
optimisation de tournees
optimisation des tournees
optimizacion de rutas
order picking
orderpicking
ottimizzazione dei percorsi
packaging
packaging materials
packband
packing tape
paketversand
pakketverzending
pales
paletizado
palets
paletten
palettenregale
palettes
paletti
pallet racking
pallet wrap
pallets
palletstellingen
paqueteria
parcel shipping
pick and pack
picking
planificacion de rutas
planificateur de tournees
planification de tournees
planification des tournees
planification des ventes
plateforme logistique
pratiche doganali
preparacion de pedidos
preparation de commandes
prevision des stocks
protective packaging
quai de chargement
quais
quais de chargement
quincaillerie industrielle logistique
rack
racking
racks
racks a palettes
rayonnage
rayonnages
reefer containers
regale
regalsysteme
rekfolie
retourenmanagement
retours clients
retourverwerking
returns management
reverse logistics
rfid
rfid tags
road freight
road haulage
route optimisation
route optimization
route planning
routenplanung
routeoptimalisatie
routeplanning
ruban adhesif d'emballage
s&op
scaffalature
scaffalature industriali
scanner codes barres
scanners
scatole di cartone
sdoganamento
sea freight
seefracht
sendungsverfolgung
shipping
shipping containers
shipping software
shrink wrap
software magazzino
speditie
spedition
speditionen
spedizioni
spedizioniere
spedizionieri
stapler
stellingen
stock control
stockage
stockage externalise
storage bins
stretch film
stretchfolie
supply chain
supply chain planning
supply chain visibility
terminaux portables
tms
tourenplanung
tracabilite
tracabilite des colis
tracciabilita
track and trace
tracking de colis
transit
transitaire
transitarios
transpalettes
transport
transport de marchandises
transport express
transport frigorifique
transport international
transport management
transport management system
transport routier
transporte de mercancias
transporte internacional
transporte por carretera
transporte refrigerado
transporteur
transportlogistik
transportmanagement
trasporti
trasporti internazionali
trasporti nazionali
trasporti refrigerati
trasporto
trasporto merci
trazabilidad
ultima milla
ultimo miglio
verhuisbedrijf zakelijk
verladetechnik
verpackung
verpackungen
verpackungsmaschinen
verpackungsmaterial
verpakkingen
verpakkingsmachines
verpakkingsmateriaal
verpakkingstape
versand
versandkartons
verzending
voorraadbeheer
vrachtvervoer
warehouse
warehouse automation
warehouse management
warehouse management system
warehouse robots
warehousing
warenwirtschaft
wegtransport
wellpappe
wms
yard management
zeecontainers
zeevracht
zoll
zollabwicklung
zollsoftware
`,
    weak: `
carton
chargement
conditionnement
courier
distribution
embalaje
expeditions
inventaire
inventaires
inventory
lager
livraisons
palette
rutas
shelving
stock
storage
tournees
transporte
`,
  },
  {
    id: 'manufacturing',
    functions: ['manufacturing', 'engineering', 'operations', 'purchasing'],
    industries: [
      'manufacturing',
      'aerospace',
      'automotive',
      'chemicals',
      'electronics',
      'food',
      'pharma',
      'textile',
      'energy',
      'mining',
      'construction',
    ],
    phrases: `
aandrijftechniek
abfulltechnik
abrasifs
abrasives
abrasivi
abrasivos
absauganlagen
absaugtechnik
acciaio
aciers
adesivi industriali
adhesives
adhesivos industriales
afdichtingen
afsluiters
aggregaten
air compressors
air comprime
aire comprimido
analisi vibrazioni
analyse vibratoire
anlagenbau
anodisation
anodising
antriebstechnik
arbeitsmaschinen
aria compressa
armaturen
armoires electriques
arrets techniques
aspiration industrielle
assembly
automatas
automate
automates
automates programmables
automatisation industrielle
automatisierung
automatisierungstechnik
automatizacion industrial
automazione industriale
bagging machines
bearings
bedrijfsmachines
besturingskasten
bevestigingsmaterialen
bildverarbeitung
blechbearbeitung
bombas industriales
boulonnerie
brazing
broyeurs
bulloneria
bureau d'etudes
bureau d'etudes mecanique
cablage electrique
cable harnesses
cables
cad software
caldereria
calibration
camere bianche
cao
capteurs industriels
carpenteria metallica
cartes electroniques
casting
castings
chapa metalica
chaudieres industrielles
chaudronnerie
chemicals
cintas transportadoras
cintrage
circuit boards
cleanroom
cleanrooms
cmms
cnc
cnc bewerking
cnc frasen
cnc machines
cnc machining
cobot
cobots
colle industrielle
colles industrielles
componenti meccanici
composants
composants electroniques
composites
compresores
compressed air
compresseur
compresseurs
compresseurs d'air
compressor
compressoren
compressori
compressors
condition monitoring
connecteurs
contract manufacturing
control panels
conveyor
conveyors
convoyeur
convoyeurs
corte laser
corte por laser
courroies
cuadros electricos
cuscinetti
cutting tools
cuves
decolletage
decoupe jet d'eau
decoupe laser
degraissants
depositos industriales
depots et cuves
depoussierage
dichtungen
dichtungstechnik
die casting
digital twin
doseuses
draaidelen
drehteile
drive belts
druckguss
druckluft
druckluftanlagen
drucklufttechnik
duroplast
dust extraction
echangeurs
electric motors
electrical cabinets
electronics manufacturing
electrovannes
elektromotoren
elektronikfertigung
emboutissage
ems
engineering services
ensacheuses
entreprise de mecanique
ersatzteile
estampacion
etiquetage industriel
etiquetas industriales
etiqueteuses industrielles
fabricacion
fabrication additive
fabrikautomation
factory automation
faisceaux de cables
fasteners
fertigung
fertigungssteuerung
fertigungstechnik
filling machines
filtres industriels
fixations
fonderia
fonderie
forge
forging
forgings
forja
foundry
fraisage
frasen
frasteile
frequentieregelaars
frequenzumrichter
fresatura
fundicion
galvanik
galvanisation
galvanising
galvanizado
galvanizing
gas industriali
gases industriales
gaskets
gearboxes
generators
gereedschapsmachines
getriebe
giesserei
gieterij
gietwerk
giunti
gmao
gpao
grinding
groupes electrogenes
grupos electrogenos
gruppi elettrogeni
guarnizioni
guss
gussteile
heat exchangers
heat treatment
herramientas de corte
hidraulica
huiles industrielles
hydraulic
hydraulics
hydrauliek
hydraulik
hydraulique
idraulica
iiot
impiantistica
impression 3d industrielle
industrial adhesives
industrial automation
industrial boilers
industrial coatings
industrial equipment
industrial fans
industrial gases
industrial lubricants
industrial machinery
industrial maintenance
industrial pumps
industrial robots
industrial sensors
industrial supplies
industrial tools
industrie 4
industrie 4 0
industrie 4.0
industriebedarf
industrieel onderhoud
industriegase
industriekleber
industriele automatisering
industriele gassen
industriele lijmen
industriele pompen
industriele robots
industrielijm
industrieroboter
industrieventilatoren
industry 4 0
industry 4.0
ingenieria
ingenierie
injection
injection molding
injection moulding
injection plastique
inspection camera
instandhaltung
instandhaltungssoftware
intercambiadores
inverter
inverters
inyeccion de plastico
inyeccion de plasticos
iot
joints
joints d'etancheite
jumeau numerique
juntas
kabelkonfektion
kleben
klebstoffe
kleppen
kompressor
kompressoren
konstruktion
kugellager
kuhlschmierstoffe
kunststof onderdelen
kunststoffteile
kunststofspuitgieten
lagers en aandrijvingen
lagerung und antriebe
lamiera
laser cutting
laser marking
laser welding
lasergravur
laserschneiden
lasersnijden
lasrobots
laswerk
lavorazione lamiera
lavorazioni meccaniche
lean manufacturing
leiterplatten
ligne de production
lignes de conditionnement
lignes de production
lohnfertigung
lubricantes
lubrifiant
lubrifiants
lubrifiants industriels
lubrificanti
macchinari
macchine utensili
machine outil
machine tools
machine vision
machinebouw
machined parts
machinery
machines d'emballage
machines industrielles
machines outils
machines speciales
machining
maintenance conditionnelle
maintenance industrielle
maintenance predictive
maintenance preventive
maintenance software
mantenimiento industrial
mantenimiento predictivo
manufacturing
manufacturing execution
manufacturing execution system
manutenzione industriale
manutenzione predittiva
maquinaria industrial
maquinas herramienta
marquage laser
maschinenbau
matieres plastiques
matieres premieres
mecanique de precision
mecanique industrielle
mecanizado
mecanizado de precision
mecanizados
mecano soudure
mecanosoudure
melangeurs
mes
messtechnik
mesure dimensionnelle
metal fabrication
metallbau
metallbearbeitung
metalworking
metaux
metrology
milling
mischer
mixers
moldes
moteurs electriques
motoren
motores electricos
motori elettrici
moulage
mould making
moulding
moulds
neumatica
notstromaggregate
oberflachenbehandlung
oberflachentechnik
oee
oil and gas equipment
oleodinamica
onderdelen
onderhoudssoftware
oppervlaktebehandeling
ordonnancement
outillage
outillage professionnel
outillages
outils coupants
packaging machines
pcb
pcb assembly
peinture industrielle
perslucht
pieces mecaniques
pieces plastiques
pieces sur mesure
pieces usinees
piezas
piezas de plastico
pintura industrial
plaatwerk
placas electronicas
plant maintenance
plant maintenance software
plastic parts
plasturgie
plc
plc programming
plm
pneumatica
pneumatics
pneumatiek
pneumatik
pneumatique
poedercoaten
pompe industriali
pompes industrielles
powder coating
precision machining
precision parts
predictive maintenance
pressen
pressofusione
printplaten
procesautomatisering
process control
productieplanning
production monitoring
production planning
production scheduling
produktionsplanung
produktionssteuerung
prototipado
prototipazione
prototypage
prototypage rapide
prototypebouw
prototypenbau
prototyping
pulverbeschichtung
pumpen
quadri elettrici
rapid prototyping
raw materials
rectification
reducteurs
reductores
reinraum
reinraumtechnik
ricambi
ricambistica
riduttori
robinetterie industrielle
robot
robot industriali
robotica
robotica industrial
robotics
robotique industrielle
robotisering
robots
robots collaboratifs
robots de soudage
robots industriales
robots industriels
rodamientos
rotomoulage
roulements
rubber parts
sablage
sala blanca
salas blancas
saldatura
salles blanches
scada
scada systems
scambiatori di calore
schakelkasten
schaltschrank
schaltschrankbau
schaltschranke
schede elettroniche
schleifmittel
schmiedeteile
schmierstoffe
schrauben
schuurmiddelen
schweissen
schweissroboter
schweisstechnik
seals
semiconductors
sensori
sensorik
sensors
serigraphie industrielle
sheet metal
sheet metal fabrication
shot blasting
shredders
simulation numerique
smeedwerk
smeermiddelen
snijgereedschap
soldadura
sondermaschinenbau
soudage
sous traitance electronique
sous traitance industrielle
sous traitance mecanique
spare parts
spritzguss
spritzgussteile
sps programmierung
spuitgieten
stampaggio
stampaggio plastica
stampi
stamping
stanzteile
steel fabrication
stofafzuiging
stromerzeuger
supervision industrielle
surface treatment
taglio laser
thermoformage
thermoforming
thermolaquage
tolerie
tolerie fine
tooling
torneado
torneria
tornilleria
tornos
traitement de surface
traitement thermique
transfert industriel
tratamientos termicos
trattamenti termici
tribologie
turned parts
tuyauterie
usinage
usinage de precision
usines
utensili da taglio
vakuumtechnik
valves
valvole
valvulas
vannes
variadores
variateurs
ventilateurs industriels
ventile
verbindungselemente
verins
verniciatura
verniciatura a polvere
verniciatura industriale
verspaning
verzinken
verzinkung
vibration analysis
vision artificial
vision industrielle
visione artificiale
visserie
viteria
voorspellend onderhoud
vorrichtungsbau
vulmachines
walzlager
warmebehandlung
warmetauscher
warmtewisselaars
waterjet cutting
welding
welding robots
werkzeugbau
werkzeuge
werkzeugmaschine
werkzeugmaschinen
wire harnesses
zahnrader
zerspanung
zerspanungswerkzeuge
zincatura
zulieferer
`,
    weak: `
3d druck
3d drucker
3d printing
acier
aluminium
automation
automatisation
automazione
caoutchouc
capteur
capteurs
componentes
extrusion
fabrication
filtration
gears
impression 3d
instrumentation
kunststoff
lubricants
macchine
machines
maintenance
maquinaria
maquinas
maschinen
moules
pieces de rechange
pieces detachees
plastics
pompen
pompes
presses
produccion
production
produktion
prototypes
pumps
robotik
robotique
sensoren
steel
tournage
wartung
`,
  },
  {
    id: 'marketing_services',
    functions: ['marketing', 'communication'],
    phrases: `
ab testing
achat media
adhesifs
adtech
advertising
affichage dynamique
affichage publicitaire
affiliate marketing
affiliation
agence de branding
agence de communication
agence de publicite
agence digitale
agence marketing
agence seo
agence web
agencia de marketing
agencia de publicidad
agenzia di comunicazione
allestimenti fieristici
animation commerciale
animation studio
articulos promocionales
attribution
aussenwerbung
autobelettering
automatisation du marketing
automatisation marketing
bedrijfsfilm
bedrijfsvideo
beschilderung
beursstands
biglietti da visita
billboards
boitage
brand
brand content
brand identity
brand monitoring
brand strategy
branded content
branded merchandise
branding
brochures
brochures drukken
brochures printing
broschuren
buitenreclame
business cards
buzoneo
cadeaux clients
cadeaux d'affaires
cadeaux publicitaires
campagne pubblicitarie
campagnes
campagnes emailing
campagnes publicitaires
campagnes sms
campaign management
cartelloni pubblicitari
cartes de visite
catalogue
catalogues
cdp
charte graphique
collecte de donnees marketing
commercial printing
communication visuelle
community management
competitive intelligence
competitor analysis
competitor monitoring
consumer panel
content creation
content marketing
contentmarketing
contenu de marque
conversion rate
conversion rate optimisation
copywriting
corporate design
corporate gifts
corporate video
covering publicitaire
creation de contenu
creation de logo
creation de site
creation de site internet
creation de sites
creazione logo
crm campaigns
crm marketing
cro
customer data
customer data platform
dam
decorazione automezzi
deliverability
delivrabilite
depliants
digital asset management
digital marketing
digital printing
digital signage
direct mail
direktmailing
diseno de logotipos
diseno web
display advertising
distribution de prospectus
door drops
druckerei
drukkerij
drukwerk
e mail marketing
echantillonnage
email campaigns
email deliverability
email marketing
email marketing software
emailing
emailings
emailmarketing
enquetes
enseigne lumineuse
enseignes
enseignes lumineuses
envios masivos
erklarvideos
estudios de mercado
etichette adesive
etikettendruck
etiquetas adhesivas
etiquettes adhesives
etude de marche
etudes de marche
exhibition stands
explainer videos
fahrzeugbeschriftung
fahrzeugfolierung
fidelizacion
film d'entreprise
film institutionnel
films d'entreprise
flyer
flyerdruck
flyers
flyers printing
focus groups
folders
folletos
fotografia de producto
fotografia di prodotto
gadget aziendali
gadget personalizzati
gadget promozionali
geomarketing
gestion de redes sociales
gevelreclame
goodies
google ads
gran formato
grootformaat print
grossformatdruck
growth hacking
growth marketing
huisstijl
identidad corporativa
identita visiva
identite visuelle
imagefilm
imagefilme
imprenta
impresion digital
impression de brochures
impression grand format
impression numerique
impression offset
imprimerie
imprimes publicitaires
imprimeur
inbound
inbound marketing
influence marketing
influencer marketing
influenceurs
insegne
insegne luminose
internetagentur
jeux concours
kakemonos
kampagnen
kundenbindungsprogramm
kundengeschenke
landing page
landing page builder
landing pages
large format printing
leaflets
leuchtreklame
lichtreclame
link building
logo
logo design
logo ontwerp
logodesign
loyaliteitsprogramma
loyalty program
loyalty programme
luxury brands
luxury packaging
mailing
mailings
mailings postaux
market research
marketing
marketing agency
marketing analytics
marketing attribution
marketing automation
marketing d'influence
marketing de contenidos
marketing digital
marketing digitale
marketing par sms
marketingautomatisering
marketingbureau
marktforschung
marktonderzoek
marquage de vehicules
marques de luxe
media buying
media planning
mediaplanung
merchandising
messebau
messestand
messestande
mobile marketing
motion design
netlinking
neuromarketing
newsletter
newsletter software
objets publicitaires
online adverteren
online advertising
online marketing
onlinemarketing
out of home
outdoor advertising
pagina web
paid search
paid social
panel consommateurs
panels consommateurs
panneaux publicitaires
performance marketing
personalisierte werbegeschenke
photo d'entreprise
photographe d'entreprise
photographie corporate
photos produits
plakatwerbung
plaquettes
plaquettes commerciales
plv
plv carton
podcasts de marque
pop up displays
posicionamiento web
posizionamento
posizionamento sui motori di ricerca
postwurfsendungen
ppc
print advertising
print marketing
print services
printing services
product photography
productfotografie
production video
produktfotografie
programma fedelta
programmatic
programmatic advertising
programme de fidelite
promotieartikelen
promotional gifts
promotional items
promotional merchandise
promotional products
pubblicita
publicidad
publicidad exterior
publicite
publicite en ligne
publicite facebook
publicite radio
publipostage
push notifications
radio advertising
radiowerbung
realizzazione siti web
rebranding
reclame
reclameborden
reclamebureau
redaction de contenu
redaction web
redes sociales
referencement
referencement naturel
refonte de site
regali aziendali
regalos de empresa
regalos promocionales
regie publicitaire
reklame
relatiegeschenken
reseaux sociaux
retargeting
ricerche di mercato
roll up
rotulacion
rotulacion de vehiculos
rotulos
routage
rp et influence
salon professionnel
sea
search engine optimisation
seo
seo audit
signage
signaletique
site internet
site vitrine
site web
sites internet
siti web
sito web
sms marketing
sms pro
social ads
social listening
social media
social media management
social media marketing
sociale media
sondage
sondages
soziale medien
sponsoring
spots radio
stampa digitale
stampa grande formato
stand
stand d'exposition
stand fieristici
standbouw
stands
stands para ferias
stands parapluie
stickers and labels
strategie digitale
street marketing
streuartikel
suchmaschinenmarketing
suchmaschinenoptimierung
suchmaschinenwerbung
survey software
survey tool
surveys
sviluppo siti web
tarjetas de visita
tekstschrijven
text message marketing
texterstellung
textile publicitaire
tipografia
trade show
trade show booths
traffic acquisition
treueprogramm
vallas publicitarias
vehicle wrapping
vehicle wraps
veille concurrentielle
video aziendale
video aziendali
video corporativo
video d'entreprise
video marketing
video production
video produktion
videos corporate
videos corporativos
videos d'entreprise
vinilos
visitekaartjes
visitenkarten
voertuigreclame
volantini
web agency
web analytics
web design
webanalyse
webdesign
webinar platform
webmarketing
webseite erstellen
webseiten
webseitenerstellung
website
website bouwen
website builder
website design
websites laten maken
werbeagentur
werbeartikel
werbefilm
werbefilme
werbegeschenke
werbemittel
werbung
wettbewerbsanalyse
zoekmachinemarketing
zoekmachineoptimalisatie
`,
    weak: `
affichage
banner
enseigne
fidelite
growth
marken
newsletters
personnalisation
photographie de produits
print
tracking
websites
`,
  },
  {
    id: 'medical',
    functions: ['healthcare', 'purchasing'],
    industries: ['healthcare', 'pharma'],
    phrases: `
agenda medical
aiguilles
aliments veterinaires
ambulance equipment
ambulances equipees
apositos
apothekensoftware
apparecchiature medicali
appareil de radiologie
arztpraxen
attrezzature mediche
autoclave
autoclaves
bandages
bionettoyage
blouses medicales
cabinet medical
cabinets dentaires
cabinets medicaux
camas hospitalarias
care home software
care planning software
cartella clinica
clinical software
clinical waste
clinicas privadas
cliniques privees
compresses steriles
dasri
dechets d'activites de soins
dechets medicaux
defibrillateurs
defibrillator
defibrillatoren
defibrillatori
defibrillators
dental chair
dental chairs
dental equipment
dental instruments
dental lab
dental supplies
dentalbedarf
dentaltechnik
desfibriladores
desinfektionsmittel
diagnostic imaging
dienstplanung fur pflegeheime
dienstplanung pflege
dierenartsbenodigdheden
disposable gloves
dispositif medical
dispositifs medicaux
dispositivi medici
dispositivos medicos
dossier de soins
dossier patient
dossier patient informatise
echoapparatuur
echographe
echographes
ecografi
ecografos
ehr
einmalhandschuhe
electronic health records
electronic patient record
elektronisch patientendossier
empreinte numerique
emr
epd
equipamiento medico
equipement medical
equipements medicaux
equipos medicos
etablissements de sante
examination gloves
fauteuil dentaire
fauteuils dentaires
forniture veterinarie
gants d'examen
gants jetables
gants medicaux
gants nitrile
gestion de cabinet
gestion de cabinet medical
gestion de clinicas
gestionale medico
gestionale studio medico
gestione studio medico
gp software
guantes de nitrilo
guantes desechables
guanti in nitrile
guanti monouso
healthcare software
historia clinica
home care software
hospital beds
hospital equipment
hygiene hospitaliere
imagerie medicale
implants dentaires pour dentistes
infection control
infusion pumps
injectiespuiten
instruments chirurgicaux
instruments dentaires
intraoral scanners
irm
jeringuillas
kis
krankenhausinformationssystem
lentilles pour opticiens
letti ospedalieri
leve personne
lits medicalises
lits medicaux
logiciel dentaire
logiciel ehpad
logiciel infirmier
logiciel medical
logiciel pour cabinets medicaux
logiciel pour dentistes
logiciel pour infirmieres
logiciel pour kines
logiciel pour medecins
logiciel pour pharmacies
logiciel veterinaire
masques chirurgicaux
material dental
material medico
material sanitario
material veterinario
materiale dentale
materiel dentaire
materiel medical
materiel veterinaire
medical billing
medical device
medical devices
medical equipment
medical gases
medical imaging
medical supplies
medical waste
medicaments veterinaires
medicatiebeheer
medication management
medicazioni
medische apparatuur
medische hulpmiddelen
medizinbedarf
medizinprodukte
medizintechnik
mobilier medical
mri
needles
nitrile gloves
nursing home software
op bekleidung
operating tables
orthese
oxygene medical
patient booking
patient engagement
patient hoists
patient lifts
patient management
patient monitoring
patient records
patientenakte
patientendossier
patientenlifter
pflegebetten
pflegedokumentation
pflegesoftware
pharma
pharmaceutical
pharmacy software
pilulier
planning des soignants
planning infirmier
poltrona odontoiatrica
practice management
practice management software
praktijksoftware
praxisausstattung
praxisbedarf
praxissoftware
praxisverwaltung
preparation des doses a administrer
prise de rendez vous en ligne pour medecins
prise de rendez vous medicaux
private clinics
private hospitals
private practice software
privatkliniken
productos sanitarios
protheses dentaires
radiologia
radiologie
radiology
rendez vous medicaux
residenze per anziani software
residuos sanitarios
rifiuti sanitari
rontgengerate
rsa software
scanners medicaux
scrubs
secretariat medical
secretariat medical externalise
seringues
sharps disposal
siringhe
software clinico
software dental
software dentistico
software medico
software para clinicas
software para farmacias
software per dentisti
software per farmacie
software studi medici
software veterinario
spritzen
sterilisatoren
stethoscopes
studi dentistici
studi medici
surgical instruments
surgical masks
syringes
tandheelkundige apparatuur
tandheelkundige materialen
teleconsultation
teleconsultation pour medecins
telegeneeskunde
telehealth
telemedecine
telemedicina
telemedicine
telemedizin
telesecretariat
telesecretariat medical
tensiometres
terminbuchung fur arzte
tierarztbedarf
tierarztsoftware
tilliften
ultraschallgerate
ultrasound
ultrasound machines
untersuchungshandschuhe
verbandmiddelen
verres correcteurs
veterinary software
veterinary supplies
videosprechstunde
wegwerphandschoenen
wound care
wound dressings
zahnarztbedarf
zahnarztpraxen
ziekenhuisbedden
zorgsoftware
`,
    weak: `
apotheken
audioprotheses
clinicas dentales
clinicas veterinarias
compresses
consultas medicas
dentaire
dental
dental implants
dentistes
ehpad
fauteuils roulants
huisartsen
impianti dentali
implantes dentales
implants
implants dentaires
kliniken
krankenhaus
krankenhauser
laboratoire d'analyses
medical
montures
ophtalmologie materiel
pansements
pharmacie
pharmacies
rollstuhle
sterilisation
sterilization
tandartspraktijk
tandartspraktijken
tandheelkundige implantaten
verbandmaterial
veterinaires
veterinary
wheelchairs
zahnimplantate
zorginstellingen
`,
  },
  {
    id: 'metrology',
    functions: ['quality_hse', 'research', 'manufacturing', 'engineering', 'operations'],
    phrases: `
appareils de mesure
balances de precision
balances industrielles
basculas industriales
bilance industriali
calibracion
calibration
calibration services
caudalimetros
cmm
cnd
controle dimensionnel
controle non destructif
controles non destructifs
controlli non distruttivi
coordinate measuring machines
data loggers
datenlogger
debitmetre
debitmetres
durchflussmesser
enregistreurs de temperature
ensayos no destructivos
etalonnage
etalonnages
flow meters
industrial scales
industriewaagen
instrumentos de medicion
instrumentos de medida
instruments de mesure
kalibratie
kalibreren
kalibrierdienst
kalibrierung
machines a mesurer tridimensionnelles
manometres
measuring instruments
meetapparatuur
meetinstrumenten
messgerate
messmaschinen
messmittel
messtechnik
metrologia
metrologie
metrology
misuratori
multimetres
ndt
niet destructief onderzoek
non destructive testing
oscilloscopes
pesage
pesage industriel
pesatura
pressure gauges
projecteurs de profil
prufmittel
pruftechnik
rugosimetre
sondes de temperature
spectrometres
strumenti di misura
taratura
tarature
temperature loggers
temperature monitoring
test and measurement
waagen
wagetechnik
weegapparatuur
weegschalen
weegsystemen
weighing scales
zerstorungsfreie prufung
`,
  },
  {
    id: 'office_supplies',
    functions: ['administration', 'purchasing', 'operations'],
    phrases: `
acoustic booths
acoustic panels
acoustic pods
affranchissement
akoestische panelen
aktenschranke
akustikkabinen
akustikpaneele
amenagement de bureau
amenagement de bureaux
archivage
archiving
armadietti
armoires de bureau
arredamento ufficio
arredo ufficio
belcellen
boccioni
bureau furniture
bureaustoelen voor kantoor
bureautique et impression
bureaux assis debout
buroausstattung
burobedarf
burokaffee
buromaterial
buromobel
burotechnik
business cards
cabinas acusticas
cabine acustiche
cabines acoustiques
cadeaux clients
cadeaux de fin d'annee
cafe au bureau
cafe de bureau
cafe para oficinas
cafe pour entreprises
cancelleria
carta per ufficio
cartouches d'encre
cartucce
cartuchos de tinta
casiers
client gifts
coffee for offices
coffee for the office
coffee machine
coffee machines
coffrets cadeaux clients
consommables d'impression
consumibles de impresion
copiers
copieurs
corbeilles de fruits
courrier
coursiers
desk booking
destruction d'archives
destruction de documents
distributeur automatique
distributeurs automatiques
distributori automatici
document storage
domiciliation
drucker
druckerpapier
druckerpatronen
eau au bureau
ergonomie du poste de travail
erogatori d'acqua
filing cabinets
flex office
fontaine a eau
fontaines a eau
forniture per ufficio
fotocopiadoras
fournitures de bureau
franking machines
fruit baskets
fruits au bureau
fuentes de agua
furniture rental for offices
gadgets de bureau
gourmet baskets for clients
hohenverstellbare schreibtische
impresoras
imprimantes
ink cartridges
kaffee fur unternehmen
kaffeeautomaten
kaffeemaschinen
kaffeemaschinen fur buros
kaffeemaschinen furs buro
kaffeevollautomaten
kaffeevollautomaten furs buro
kantoorartikelen
kantoorbenodigdheden
kantoorinrichting
kantoormeubelen
kantoormeubilair
koffieautomaat
koffieautomaten
koffiemachines
kopierer
livraison de fruits
location de copieurs
location de fontaines
location de photocopieurs
lockers
macchine da caffe
machine a affranchir
machine a cafe
machines a cafe
mail room
mailroom
managed print
managed print services
maquina de cafe
maquinas de cafe
material de oficina
meubles de bureau
mobili per ufficio
mobiliario de oficina
mobilier de bureau
mobilier professionnel
multifonctions
multifunction printers
obstkorb
office coffee
office design
office equipment
office fit out
office fruit
office furniture
office plants
office snacks
office supplies
panier de fruits
panneaux acoustiques
papeterie
papier a4
permanence d'accueil
photocopiers
photocopieur
photocopieurs
photocopieuses
plantes de bureau
postal meters
postfrankierung
printer paper
printerpapier
printers
printing equipment
repas au bureau
reservation de bureaux
rollcontainer
sedie da ufficio
sedie ergonomiche
sieges ergonomiques
sillas ergonomicas
sit stand desks
snacks pour bureaux
sodas et snacks
spinde
stampa e copia
stampanti
stationery
tableaux blancs
tampons encreurs
taquillas
toner
tonerkartuschen
vending machines
vestiaires
visitor management
wasserspender
water coolers
water dispensers
waterdispensers
waterkoelers
whiteboards
zit sta bureaus
`,
    weak: `
bureaustoelen
burostuhle
chaises de bureau
desk
desks
ergonomic chairs
ergonomische stuhle
espresso machines
fauteuils de bureau
imprimante
mobiliario
mobilier
office chairs
papeleria
paper
sieges de bureau
sillas de oficina
standing desks
toners
`,
  },
  {
    id: 'payment_fraud',
    functions: ['finance', 'security', 'it'],
    phrases: `
aml screening
anti fraude
antifraude
betrugserkennung
controle des rib
deteccion de fraude
detection de fraude
fraud detection
fraud prevention
fraude au president
fraude au virement
fraude aux paiements
fraudedetectie
lutte contre la fraude
payment fraud
payment security
prevencion del fraude
prevenzione frodi
securisation des virements
verification des iban
zahlungsbetrug
`,
  },
  {
    id: 'payroll',
    functions: ['hr', 'finance'],
    phrases: `
bulletin de paie
bulletins de paie
bulletins de salaire
buste paga
cedolini
dsn
elaborazione paghe
entgeltabrechnung
externalisation de la paie
fiches de paie
gehaltsabrechnung
gehaltssoftware
gestion de la paie
gestion de nominas
gestion de paie
gestione paghe
global payroll
logiciel de paie
lohn und gehaltsabrechnung
lohnabrechnung
lohnabrechnungen
lohnbuchhaltung
lohnsoftware
loonadministratie
loonstroken
loonverwerking
nomina
nominas
paghe
paghe e contributi
paie
paie externalisee
paye
payroll
payroll bureau
payroll outsourcing
payroll services
payroll software
payslips
salarisadministratie
salarissoftware
salarisverwerking
software de nominas
wage
`,
  },
  {
    id: 'physical_security',
    functions: ['security', 'operations', 'administration', 'quality_hse'],
    phrases: `
access badges
access control
agents de securite
alarm systems for businesses
alarmanlagen fur unternehmen
alarmas para empresas
alarmas para negocios
alarme entreprise
alarme pour commerces
alarme professionnelle
alarmsystemen voor bedrijven
allarmi aziendali
antifurto aziendale
antiintrusion
antincendio
badges d'acces
besuchermanagement
beveiliging van bedrijven
beveiligingsdienst
beveiligingsdiensten
bewaking
bewakingsdiensten
bezoekersregistratie
brandbeveiliging
brandblussers
branddeuren
brandmeldeanlagen
brandmeldinstallatie
brandschutz
brandschutzbeauftragter
brandschutzturen
brouillard opacifiant
business alarm
camerabewaking
cameratoezicht
cash in transit
cctv
cctv for business
cctv systems
cierre y control de accesos
clotures industrielles
control de accesos
controle d'acces
controle d'acces par badge
controllo accessi
desenfumage
deteccion de incendios
detection incendie
detection intrusion
drehkreuze
estintori
extincteurs
extintores
fire alarms
fire detection
fire doors
fire extinguishers
fire protection
fire risk assessment
fire safety
gardiennage
guardiania
guarding
hekwerken
intercoms
interphonie
intrusion detection
key management
lone worker
manned guarding
objektschutz
parking barriers
perimeter security
porte tagliafuoco
portes coupe feu
portiques antivol
portiques de securite
private security
proteccion contra incendios
puertas cortafuegos
rilevazione incendi
rondes de securite
schliessanlagen
schliesssysteme
securite des sites
securite incendie
securite privee
security fencing
security guards
security services
seguridad privada
serrurerie professionnelle
sicherheitsdienst
sicherheitsdienst privat
sicherheitstechnik
sicurezza fisica
sluitsystemen
sprinklers
surveillance cameras
systemes d'alarme
telesecurite
telesurveillance
toegangscontrole
tornelli
transport de fonds
turnstiles
video surveillance
videoprotection
videosorveglianza
videosurveillance
videouberwachung
videovigilancia
vigilancia
vigilancia de seguridad
vigilantes de seguridad
vigilanza
vigilanza privata
visitor management
wachdienst
werkschutz
zaunanlagen
zutrittskontrolle
zutrittssysteme
`,
    weak: `
alarm systems
alarmanlagen
alarmas
alarme
alarmes
allarmi
beveiliging
beveiligingscamera
beveiligingscamera's
camaras de seguridad
camaras de vigilancia
cameras
coffres forts
einbruchschutz
electronic locks
feuerloscher
incendie
intruder alarms
kameras
keyless entry
security cameras
serrures connectees
surveillance
uberwachungskameras
`,
  },
  {
    id: 'pr_communication',
    functions: ['communication', 'marketing'],
    phrases: `
affaires publiques
annual report
bureau de presse
communication corporate
communication de crise
communication interne
comunicacion interna
comunicazione interna
content agency
corporate communications
crisis communication
discours
dossier de presse
employee communications
employer branding agency
gabinete de prensa
influencer relations
internal communications
interne communicatie
interne kommunikation
intranet
intranet et communication
krisenkommunikation
localisation
magazine interne
media intelligence
media monitoring
mediamonitoring
mediatraining
medienbeobachtung
offentlichkeitsarbeit
persberichten
podcast d'entreprise
pr agency
pr agentur
pr software
press relations
press release
press releases
pressearbeit
public affairs
public relations
rassegna stampa
redaction de contenus
relaciones publicas
relations media
relations presse
relations publiques
relazioni pubbliche
revue de presse
social intranet
traducciones
traduction
traductions
traduzioni
translation
translation services
ubersetzungen
ubersetzungsdienst
ufficio stampa
veille media
veille mediatique
veille presse
vertaaldiensten
vertalingen
`,
    weak: `
presse
`,
  },
  {
    id: 'printing_equipment',
    functions: ['it', 'administration', 'operations', 'purchasing'],
    phrases: `
copier leasing
copiers
copieurs
druckermanagement
fotocopiadoras
fotocopiatrici
gestion du parc d'impression
imprimantes multifonctions
kopieerapparaten
kopieermachines
kopierer
managed print
managed print service
managed print services
multifonctions
multifuncionales
multifunction printers
multifunctionals
multifunktionsgerate
multifunzione
noleggio stampanti
photocopiers
photocopieur
photocopieurs
print management
printbeheer
renting de impresoras
solutions d'impression
`,
  },
  {
    id: 'procurement',
    functions: ['purchasing', 'finance'],
    phrases: `
aanbestedingen
aanbestedingssoftware
achats
achats hors production
achats indirects
acquisti
albo fornitori
appel d'offres
appels d'offres
appels d'offres fournisseurs
approvvigionamento
aprovisionamiento
ausschreibungen
ausschreibungssoftware
beschaffung
beschaffungsplattform
catalogue fournisseurs
central de compras
centrale acquisti
centrale d'achat
centrale d'achats
centrale de referencement
compras
contract and supplier management
contract sourcing
cost reduction
e procurement
e sourcing
einkauf
einkaufsgemeinschaft
einkaufsplattform
einkaufssoftware
eprocurement
evaluation des fournisseurs
externalisation des achats
fournisseurs
gare d'appalto
gestion de proveedores
gestion des fournisseurs
gestione fornitori
group purchasing
groupement d'achats
gruppo d'acquisto
homologacion de proveedores
inkoop
inkoopadvies
inkoopcombinatie
inkoopplatform
inkoopsoftware
leveranciersbeheer
leveranciersbeoordeling
licitaciones
lieferanten
lieferantenbewertung
lieferantenmanagement
lieferkettengesetz
logiciel achats
marches publics
massification des achats
optimisation des achats
optimisation des couts
p2p
portail fournisseurs
procure to pay
procurement
procurement platform
procurement software
purchase orders
purchase to pay
purchasing
purchasing group
purchasing software
qualifica fornitori
reduction des couts
software acquisti
software de compras
source to pay
sourcing
sourcing fournisseurs
spend analysis
spend analytics
spend control
spend management
spend visibility
strategic sourcing
supplier management
supplier onboarding
supplier portal
supplier risk
tender alerts
tender software
tendering
third party risk
veille appels d'offres
vendor management
vendor risk
vendor risk management
`,
    weak: `
tender
tenders
`,
  },
  {
    id: 'product_management',
    functions: ['product', 'engineering'],
    heads: ['data', 'design', 'it', 'marketing'],
    phrases: `
a b testing
ab testing
analytique produit
backlog
beta testing
feature flags
feuille de route produit
gebruikersonderzoek
gebruikerstests
gestion de l'information produit
in app onboarding
nutzertests
onboarding utilisateur
pim
plm
product analytics
product discovery
product information management
product lifecycle management
product roadmap
product tours
produktmanagement software
pruebas de usabilidad
roadmap produit
test di usabilita
test utilisateur
tests a b
tests utilisateurs
usability testing
user feedback platform
user research
user story mapping
user testing
`,
  },
  {
    id: 'public_sector',
    functions: ['public_sector', 'purchasing'],
    industries: ['public', 'nonprofit'],
    phrases: `
abribus
abris bus
administracion electronica
agents territoriaux
aires de jeux
alumbrado publico
amenagement urbain
arredo urbano
ayuntamientos
bacs de collecte
balayeuses
barredoras
bibliotheques
burgerbeteiligung
burgerparticipatie
burgerservice
christmas lights for town centres
citizen engagement
civic tech
collectivites
collectivites locales
collectivites territoriales
comuni
council software
councils
decheteries
decoration de noel pour villes
donor management
e government
eau et assainissement
eclairage public
elections
enti locali
equipements publics
equipements sportifs
etat civil
friedhofsverwaltung
fundraising
fundraising software
gemeenten
gemeinden
gestion de cantine
gestion des cantines
gestion des cimetieres
gritting
highways maintenance
horodateurs
illuminations de noel
illuminazione pubblica
jeux d'exterieur
kehrmaschinen
kommunal
kommunalfahrzeuge
kommunaltechnik
kommunalverwaltung
kommunen
local authorities
local government
logiciel associations
logiciel de gestion d'associations
logiciel mairie
logiciel pour collectivites
logiciel pour mairies
mairie
mairies
marches publics pour collectivites
marquage routier
mobiliario urbano
mobilier urbain
municipalities
openbare verlichting
panneaux de signalisation
parking meters
parkraumbewirtschaftung
parkscheinautomaten
participacion ciudadana
participation citoyenne
piscines publiques
playground equipment
playgrounds
pubblica amministrazione
public lighting
public sector
road marking
road signs
road sweepers
salage
sector publico
segnaletica stradale
senalizacion vial
services aux collectivites
signaletique urbaine
signalisation routiere
smart city
software fur kommunen
spazzatrici
speeltoestellen
spielplatze
spielplatzgerate
stadtmobel
stadtmobiliar
straatmeubilair
straatverlichting
strassenbeleuchtung
strassenmarkierung
street furniture
street lighting
urbanisme
veegmachines
verkeersborden
verkehrsschilder
videoprotection urbaine
ville intelligente
voirie
waste bins for councils
winterdienstfahrzeuge
`,
    weak: `
associations
communes
overheid
stationnement
terrains de sport
`,
  },
  {
    id: 'quality_safety',
    functions: ['quality_hse', 'manufacturing', 'operations'],
    phrases: `
absorbants
absturzsicherung
accident prevention
air monitoring
amiante
analyse d'air
analyse de cycle de vie
analyse du cycle de vie
analyse environnementale
arbeitsschutz
arbeitsschutzkleidung
arbeitssicherheit
arbo
armoires de securite
asbestos surveys
assurance qualite
atex
audit iso
audit qualite
audit rse
auditorias iso
audits qualite
berufsbekleidung
bhv
bilan carbone
bilan ges
bilancio di sostenibilita
biosecurite
brandblussers
brandschutz
brandschutzbeauftragter
brc
bruit
caces
calzado de seguridad
carbon accounting
carbon footprint
cascos de seguridad
casques de chantier
certificacion iso
certification iso
certificazione iso
certificazioni iso
chaussures de securite
chemical storage
co2 bilanz
co2 footprint
co2 voetafdruk
conformite environnementale
conformite machines
conseil rse
controle qualite
controle reglementaire
controles reglementaires
corsi di sicurezza
corsi sicurezza
corsi sulla sicurezza
csr
csrd
cursos de prl
dati travailleur isole
defibrillateur
defibrillateurs
defibrillators
depollution
developpement durable
dguv
diagnostic amiante
dispositivi di protezione
document unique
document unique d'evaluation des risques
douches de securite
dpi
dpi aziendali
duerp
duurzaamheid
duurzaamheidsverslag
duvri
dvr
ecovadis
ehs
ehs software
elmetti
empreinte carbone
environmental compliance
environmental consulting
environmental management
epi
epis
equipement de protection
equipements de protection
equipements de protection individuelle
equipos de proteccion
ergonomics
ergonomie
ersthelfer
esg
esg reporting
esrs
estintori
evaluation des risques
exosquelettes
extincteurs
extintores
fall protection
fiches de donnees de securite
fire extinguishers
fire safety
fire training
first aid training
food safety
formacion prl
formation incendie
formation securite
formation sst
gants de protection
gants de travail
gefahrdungsbeurteilung
gefahrstoffe
gefahrstofflager
gefahrstofflagerung
gefahrstoffmanagement
gehoorbescherming
gehorschutz
gestes et postures
gestion de calidad
gestion de riesgos
gestion environnementale
gestione qualita
gevaarlijke stoffen
guantes de seguridad
guanti da lavoro
habilitation electrique
haccp
hard hats
harnais
harnais antichute
health & safety
health and safety
health and safety consultancy
hearing protection
hse
hse software
huella de carbono
hygiene et securite
iatf
icpe
ifs
impact environnemental
impronta di carbonio
incident reporting
industrial hygiene
inspecciones reglamentarias
iso
iso 14001
iso 45001
iso 50001
iso 9001
iso certification
iso certificering
keuringen
klimabilanz
kwaliteitsmanagement
laboratory accreditation
larmmessung
lead auditor training
lebensmittelsicherheit
legionelle
legionelles
life cycle assessment
ligne de vie
lignes de vie
lineas de vida
linee vita
logiciel qualite
lone worker
lone worker protection
machine guarding
machine safety
machineveiligheid
management de la qualite
management qualite
maschinensicherheit
mesure du bruit
metrologie
nachhaltigkeit
nachhaltigkeitsbericht
nachhaltigkeitsberichterstattung
nen keuring
noise monitoring
normes iso
occupational health
occupational safety
pat testing
pbm
permis de feu
permit to work
personal protective equipment
persoonlijke beschermingsmiddelen
plan de prevention
ppe
premiers secours
prevencion
prevencion de riesgos
prevencion de riesgos laborales
prevention des accidents
prevention des risques
prevention des risques professionnels
prl
produits chimiques dangereux
protection du travailleur isole
protections auditives
protective clothing
protective equipment
prufung elektrischer anlagen
psa
qhse
qm software
qms
qse
qualitat
qualitatsmanagement
qualitatssicherung
qualite de l'air interieur
quality assurance
quality control
quality management
quality management software
quality management system
quality software
reporting extra financier
retention
rie
risico inventarisatie
risk assessment
risk assessment software
risk assessments
risques professionnels
ropa laboral
rse
safety data sheets
safety equipment
safety footwear
safety gloves
safety harnesses
safety management
safety shoes
safety signage
safety training
sante securite
scarpe antinfortunistiche
schutzausrustung
schutzhandschuhe
schutzhelme
schutzkleidung
sds management
secourisme
securite alimentaire
securite au travail
securite des machines
securite incendie
seguridad de maquinas
seguridad e higiene
seguridad laboral
sicherheitsdatenblatter
sicherheitsschuhe
sicherheitsunterweisung
sicherheitsunterweisungen
sicurezza alimentare
sicurezza macchine
sicurezza sul lavoro
sistema qualita
smq
sostenibilidad
sostenibilidad empresarial
sostenibilita
spill kits
sst
statistical process control
statutory inspections
stockage de produits dangereux
supplier audits
sustainability
sustainability reporting
taxonomie verte
tracabilite
traceability
travail en hauteur
travailleur isole
umweltmanagement
umweltschutz
unterweisung
valbeveiliging
validation process
valutazione dei rischi
vca
veiligheid op het werk
veiligheidshelmen
veiligheidsschoenen
verification periodique
verifications periodiques
verifications reglementaires
verifiche periodiche
vetements de protection
werkhandschoenen
workplace safety
zertifizierung
`,
    weak: `
air quality
first aid
safety
uniforms
veiligheid
water treatment
`,
  },
  {
    id: 'real_estate',
    functions: ['real_estate', 'executive'],
    industries: ['real_estate'],
    phrases: `
administracion de fincas
amministrazione condominiale
asset management immobilier
block management
crm inmobiliario
diagnostics immobiliers
estate agency software
estimation immobiliere en ligne pour agences
estimation immobiliere pour agences
etat des lieux
etats des lieux
expose erstellung
floor plans
gestion de alquileres
gestion de copropriete
gestion de fincas
gestionale condomini
gestionale immobiliare
hausverwaltersoftware
hausverwaltung software
hausverwaltungssoftware
home staging pour agences
huurbeheer
immobilienportal
immobiliensoftware
immobilienwirtschaft
inventory clerks
leads vendeurs immobilier
lease management
lettings software
logiciel agence immobiliere
logiciel de copropriete
logiciel de gestion locative
logiciel de syndic
logiciel de transaction
logiciel de transaction immobiliere
logiciel immobilier
logiciel pour agences immobilieres
logiciel syndic
makelaarssoftware
maklersoftware
maklersoftware immobilien
mandats exclusifs
mandats immobiliers
mieterverwaltung
pige immobiliere
piges immobilieres
portail immobilier
portal inmobiliario
portale immobiliare
prop tech
property management software
property portal
proptech
real estate crm
real estate leads
real estate software
software condomini
software immobiliare
software inmobiliario
software para inmobiliarias
software per agenzie immobiliari
syndics
syndics de copropriete
tenant management
tenant screening
tours virtuales
vastgoedbeheersoftware
vastgoedsoftware
virtual tours
virtuele rondleidingen
virtuelle rundgange
visitas virtuales
visite virtuali
visite virtuelle
visites virtuelles immobilieres
vve beheer
vve software
`,
    weak: `
agences immobilieres
agencias inmobiliarias
agenzie immobiliari
annonces immobilieres
estate agents
foncieres
gestion locative
gestione condomini
hausverwaltung
home staging
immobilienmakler
immobilienverwaltung
inmobiliarias
letting agents
makelaars
photos immobilieres
property management
vastgoed
vastgoedbeheer
visites virtuelles
`,
  },
  {
    id: 'recruitment',
    functions: ['hr'],
    phrases: `
agence d'interim
agenzia per il lavoro
alternants
annonces d'emploi
annunci di lavoro
applicant tracking
applicant tracking system
apprenticeships
apprentis
arbeitnehmeruberlassung
assessment
assessments
ats
azubi recruiting
azubimarketing
background checks
bewerber
bewerbermanagement
bewerbermanagementsystem
bolsa de empleo
busqueda de talento
cabinet de recrutement
cacciatori di teste
candidate screening
candidate sourcing
cazatalentos
chasse de tetes
chasseur de tetes
chasseurs de tetes
contractor management
cooptation
cvtheque
dbs checks
detachering
diffusion d'offres
direktansprache
eignungsdiagnostik
eignungstests
employer branding
employer of record
employment screening
empresa de trabajo temporal
entretiens video
ett
executive search
externalisation rh
freelance marketplace
freelances
graduate recruitment
headhunter
headhunters
headhunting
hiring
hiring platform
interim
interim management
interim professionals
interim staffing
interimaires
interimsmanagement
international recruitment
interview software
job ads
job advertising
job board
job boards
job postings
jobanzeigen
jobboard
jobboards
lavoro interinale
leiharbeit
leiharbeiter
logiciel de recrutement
management de transition
marketing rh
marketplace de freelances
marque employeur
mission d'interim
multidiffusion d'annonces
multidiffusion d'offres
offres d'emploi
onboarding
payrolling
personal finden
personal temporal
personalberatung
personaldienstleister
personaldienstleistung
personaldienstleistungen
personalgewinnung
personalsuche
personalvermittlung
personeelsdiensten
personeelswerving
personnel interimaire
plateforme de freelances
portage
portage salarial
portal de empleo
pre employment screening
psychometric tests
reclutamento
reclutamiento
recruiting
recruiting software
recruitment
recruitment agency
recruitment marketing
recruitment process outsourcing
recruitment software
recrutement
recrutement international
recrutement par video
recrutements
reference checks
regie informatique
rekrutierung
ricerca e selezione
ricerca personale
rpo
salon de l'emploi
seleccion de personal
selezione del personale
skills assessment
social recruiting
solution de recrutement
somministrazione
somministrazione di lavoro
sourcing de candidats
staffing
staffing agency
stellenanzeige
stellenanzeigen
talent acquisition
talent sourcing
temp agency
temp staff
temp staffing
temping
temporary staff
temporary staffing
temporary workers
tests de recrutement
tests psicotecnicos
trabajo temporal
travail temporaire
trt
uitzendbureau
uitzenden
uitzendkrachten
vacatures
vacatures plaatsen
vacaturesite
verification de references
video interview
video interviewing
vivier de candidats
werving
werving en selectie
zeitarbeit
zeitarbeitsfirma
`,
    weak: `
freelance
jobborse
ofertas de empleo
`,
    forDepartments: true,
  },
  {
    id: 'refrigeration',
    functions: ['retail', 'hospitality', 'operations', 'manufacturing', 'supply_chain'],
    phrases: `
camaras frigorificas
celle frigorifere
chaine du froid
chambres froides
cold chain
cold rooms
cold storage
commercial refrigeration
froid commercial
froid industriel
industrial refrigeration
kalteanlagen
kaltetechnik
koelcellen
koelinstallaties
koeltechniek
kuhlanlagen
kuhlhauser
kuhlraume
refrigeracion industrial
refrigeration
refrigerazione
`,
  },
  {
    id: 'research_lab',
    functions: ['research', 'quality_hse', 'healthcare'],
    industries: ['pharma', 'chemicals', 'research', 'healthcare', 'food', 'education'],
    phrases: `
analytical instruments
antibodies
anticorps
antikorper
assay
attrezzature da laboratorio
attrezzature di laboratorio
biotech reagents
cahier de laboratoire
cell culture
centrifugas
centrifuges
centrifugeuses
centrifughe
chromatografie
chromatographie
chromatographs
chromatography
clean rooms
cleanrooms
clinical research
clinical trials
congelateurs de laboratoire
consommables de laboratoire
contract research
cro
cro services
cromatografia
cryogenie
cultures cellulaires
electronic lab notebook
eln
ensayos clinicos
equipement de laboratoire
equipos de laboratorio
essais cliniques
essais de laboratoire
fume cupboards
fume hoods
gene sequencing
genomics
gestion de l'innovation
glassware
glovebox
hottes de laboratoire
hplc
innovation management
instrumentation scientifique
instruments de mesure
klinisch onderzoek
klinische studien
lab automation
lab equipment
lab freezers
lab furniture
lab information management
lab supplies
labapparatuur
labbenodigdheden
labor
laboratori
laboratorio
laboratorios
laboratoriumapparatuur
laboratoriumbenodigdheden
laboratory
laboratory equipment
laboratory information management
laboratory supplies
laborausstattung
laborbedarf
laborgerate
labormobel
laborsoftware
labortechnik
lims
mass spectrometry
material de laboratorio
materiel de laboratoire
materiel scientifique
microscopen
microscopes
microscopi
microscopios
microscopy
mikroskope
paillasses
peptide synthesis
pharmacovigilance
pipetas
pipette
pipetten
pipettes
prestations de recherche
reactifs
reactivos
reagent
reagenti
reagentia
reagents
reagenzien
salles blanches
sequencage
sequencing
spectrometers
spectrometre
spectrophotometres
strumentazione di laboratorio
strumenti di laboratorio
studi clinici
verbrauchsmaterial labor
verrerie de laboratoire
zellkultur
zentrifugen
`,
    weak: `
laboratoire
laboratoires
microscope
`,
  },
  {
    id: 'restaurant_hotel',
    functions: ['hospitality', 'purchasing'],
    industries: ['hospitality', 'food'],
    phrases: `
amenities
arredi per hotel
art de la table
attrezzature per la ristorazione
attrezzature per ristoranti
attrezzature ristorazione
avis clients hotel
beer dispense
beer dispensing
biancheria alberghiera
bieres pour restaurants
blanchisserie
blanchisserie industrielle
boissons chr
booking engine
bornes de commande
boulangerie materiel
cafe pour restaurants
caisse enregistreuse restaurant
carta digital
catering equipment
catering supplies
channel manager
chr
click and collect restaurant
cocinas industriales
coffee for cafes
combi ovens
commande en ligne restaurant
commande en ligne restaurants
commercial dishwashers
commercial kitchen
commercial kitchens
commercial laundry
commercial ovens
contract furniture for hotels
cucine industriali
cucine professionali
cuisine professionnelle
cuisines professionnelles
diepvriesproducten
distribucion horeca
equipamiento hostelero
equipement chr
equipement de cuisine professionnelle
equipement de restaurant
extraction hoods
food delivery for restaurants
food wholesale
foodservice
forni professionali
forniture alberghiere
four professionnel
fournisseur de produits frais
fours professionnels
fresh produce
frozen food
gastrobedarf
gastrogerate
gastronomiebedarf
gestion d'hotel
gestion de locations saisonnieres
gestion de restaurant
gestion hoteliere
gestionale hotel
gestionale ristorante
gewerbespulmaschinen
gites gestion
glasswashers
groothandel horeca
grootkeuken
grootkeukenapparatuur
grootkeukens
grossiste alimentaire
grosskuchen
grosskuchentechnik
guest experience
guest messaging
guest toiletries
holiday rental management
horeca
horeca apparatuur
horecaapparatuur
horecabenodigdheden
horecagroothandel
hornos industriales
hospitality software
hosteleria
hotel amenities
hotel bedding
hotel furniture
hotel linen
hotel management
hotel management software
hotel revenue management
hotel software
hotelausstattung
hotelbedarf
hotelbetten
hoteles de lujo
hotellerie de luxe
hotelleriesoftware
hotellinnen
hotels de luxe
hotelsoftware
hotelwasche
hottes professionnelles
ingrosso alimentare
kassasysteem horeca
kassensystem fur restaurants
kassensystem gastronomie
keukenapparatuur
kitchen equipment
kombidampfer
kuchengerate fur gastronomie
laundry services
lavanderia industrial
lavanderia industriale
lavastoviglie industriali
lavavajillas industriales
lave vaisselle professionnel
lebensmittelgrosshandel
lenceria hotelera
linen hire
linge d'hotel
linge hotelier
linnenverhuur
literie hoteliere
location de linge
logiciel camping
logiciel de location saisonniere
logiciel de reservation
logiciel de restauration
logiciel hotelier
logiciel pour hotels
logiciel pour restaurants
logiciel restaurant
luxury hotels
luxushotels
machines a glacons
maquinaria de hosteleria
maquinaria hosteleria
materiel chr
materiel de cuisine professionnel
materiel de restauration
materiel pour restaurants
menu digital
menu digitale
menus digitaux
mietwasche
minibar
minibars
mobil homes pour campings
mobilier chr
mobilier de terrasse
moteur de reservation
motor de reservas
noleggio biancheria
online ordering for restaurants
order kiosks
pms hotelier
pos for restaurants
prenotazione tavoli
prodotti surgelati
productos congelados
produits alimentaires pour restaurants
produits d'accueil
produits surgeles
professionele vaatwassers
property management system
proveedores de hosteleria
qr code menu
qr menus
reservas de mesas
reservas online para restaurantes
reservation en ligne restaurants
reserveringssysteem
reservierungssystem
restaurant pos
restaurant software
restaurant supplies
restaurantbedarf
restaurateurs
restauration commerciale
revenue management
schankanlagen
software alberghiero
software hotelero
software para hoteles
software per hotel
speisekarten
stoviglie per hotel
table booking
table reservations
tafelreserveringen
tapinstallaties
tiefkuhlkost
tpv hosteleria
tpv para restaurantes
vacation rental software
vaisselle hoteliere
vaisselle professionnelle
vajilla para hosteleria
viandes pour restaurants
vins pour restaurants
wascherei
wasserij
wein fur gastronomie
wholesale food
yield management
zapfanlagen
zimmerreservierung
`,
    weak: `
bar equipment
bar supplies
food supplies
gastro
gastronomie
hotel booking
hoteles
hotellerie
hotels
kuchentechnik
reservation de tables
restaurant
restaurantes
restaurants
restauration
ristoranti
ristorazione
table reservation
tischreservierung
vaisselle jetable
`,
  },
  {
    id: 'retail_pos',
    functions: ['retail', 'hospitality', 'sales', 'operations'],
    industries: ['retail', 'hospitality', 'wholesale', 'personal_services', 'food'],
    phrases: `
agencement de magasin
agencement de magasins
antihurto
antitaccheggio
antivol magasin
antivols textile
arredamento negozi
arredo negozi
banchi frigo
banchi frigoriferi
bargeldhandling
betaalterminal
betaalterminals
bezoekerstelling
cabines d'essayage
caisse enregistreuse
caisse enregistreuse tactile
caisses enregistreuses
caja registradora
cajas registradoras
card payment terminal
card payments
card readers
card terminals
carrelli per supermercati
carros de supermercado
carte de fidelite
carte fedelta
cartes de fidelite
cash drawers
cash handling
cash registers
chariots de supermarche
click and collect
client mystere
cliente misterioso
clients mysteres
commercants
commerce de detail
commerces
comptage clients
comptage de visiteurs
contapersone
conteo de personas
datafono
datafonos
detaillants
display cabinets
display shelving
ec terminals
einkaufswagen
einzelhandel
electronic shelf labels
elektronische preisschilder
elektronische prijskaartjes
encaissement
encaissement magasin
encaissement mobile
epos
equipamiento comercial
etalagepoppen
etichette elettroniche
etiquetas electronicas
etiquettes electroniques
footfall
footfall analytics
footfall counting
gestion de comercio
gestion de magasin
gift cards for shops
inrichting winkel
kartenterminal
kartenterminals
kartenzahlung
kassa
kassasysteem
kassasystemen
kasse
kassen
kassensoftware
kassensystem
kassensysteme
klantenkaarten
koelvitrines
kuhlmobel
kuhltheken
kundenkarten
kundenzahlung
ladenbau
ladeneinrichtung
logiciel d'encaissement
logiciel de caisse
loyalty cards for shops
manichini
maniquies
mannequins
mannequins de vitrine
marca blanca
marca privada
marque de distributeur
marques de distributeur
merchandising
mobiliario comercial
mobilier de magasin
monetique
monnayeur automatique
mystery client
mystery guest
mystery shopping
pasarela de pago
payment terminals
people counting
pinapparaten
pinautomaat
pinautomaten
planogram
planogrammes
planograms
point of sale
pos
pos per negozi
pos software
pos system
pos terminal
pos terminals
private label
private labels
punti vendita
refrigerated display
registratore di cassa
registratore telematico
registratori di cassa
registrierkassen
retail
retail analytics
retail software
retailers
schaufensterpuppen
security tags
self checkout
shelving for shops
shop fitting
shop fittings
shopfitting
shopping trolleys
software de punto de venta
software di cassa
stock take services
store analytics
store design
store fixtures
store management
supermarket equipment
systeme de caisse
tablet pos
tarjetas de fidelizacion
terminal de paiement
terminali di pagamento
terminaux de paiement
testkaufer
till systems
tpe
tpv
tpv para comercios
visual merchandising
vitrinas
vitrinas frigorificas
vitrine refrigeree
vitrines
vitrines refrigerees
warensicherung
winkelbeveiliging
winkelinrichting
winkelinterieur
winkelwagens
zahlungsterminal
zahlungsterminals
`,
    weak: `
agencement
caisse
caisses
loyalty cards
negozi
supermarches
`,
  },
  {
    id: 'safety_training',
    functions: ['hr', 'quality_hse'],
    heads: ['construction', 'manufacturing', 'operations', 'security', 'supply_chain'],
    phrases: `
aipr
arbeitssicherheitsschulung
asbestos awareness
atex formation
bhv
bhv cursus
bhv training
brandschutzhelfer
caces
confined space training
corsi antincendio
corso carrellisti
corso primo soccorso aziendale
coshh training
curso de carretillero
ehbo op het werk
ersthelfer
ersthelferausbildung
evacuation incendie
fire safety training
fire warden training
first aid training
forklift training
formacion en prevencion
formacion prl
formation aipr
formation caces
formation chsct
formation gestes et postures
formation haccp
formation incendie
formation prevention des risques
formation radioprotection
formation sst
formation travaux en hauteur
formazione sicurezza
gestes et postures
habilitation electrique
habilitations electriques
heftruckcertificaat
hohenarbeit
iosh
ladder safety
ladungssicherung
lavori in quota
manual handling training
nebosh
patentino muletto
primeros auxilios en la empresa
primo soccorso aziendale
recyclage caces
recyclage sst
riesgos laborales
safety training
sauveteur secouriste du travail
sicherheitsunterweisung
staplerschein
trabajos en altura
travail en hauteur
unterweisungen
vca
vca cursus
veilig werken op hoogte
working at height training
`,
  },
  {
    id: 'sales_training',
    functions: ['hr', 'sales'],
    phrases: `
coaching commercial
coaching de commerciaux
formacion comercial
formacion en ventas
formation a la vente
formation commerciale
formation des commerciaux
formation negociation
formation vente
formazione commerciale
formazione vendita
negotiation skills
onderhandelen
sales coaching
sales enablement training
sales training
salestraining
techniques de vente
tecnicas de venta
tecniche di vendita
verhandlungstraining
verkaufstraining
verkooptraining
vertriebscoaching
vertriebstraining
`,
  },
  {
    id: 'software_development',
    functions: ['engineering', 'it', 'product'],
    phrases: `
agile
api
api integration
api platform
apis
app development
app entwicklung
app ontwikkeling
appentwicklung
application development
application mobile
application mobile sur mesure
application security testing
applications mobiles
applications web
bespoke software
bug tracking
ci cd
code quality
code review
codequalitat
continuous integration
custom software
desarrollo a medida
desarrollo de aplicaciones
desarrollo de software
desarrollo web
design system
dev tools
developer tools
developpement d'application mobile
developpement d'applications
developpement logiciel
developpement mobile
developpement offshore
developpement sur mesure
developpement web
devtools
feature flags
feature management
freelances informatiques
git
individualsoftware
issue tracking
legacy modernisation
load testing
logiciel sur mesure
maatwerk software
maatwerksoftware
mobile app development
nearshore
nearshoring
offshore
offshore development
outsourcing de developpement
product analytics
product management
product management software
product roadmap
prototypage
prototypage d'applications
pruebas de software
qa automation
qa testing
qualite de code
quality engineering
revue de code
roadmap
schnittstellen
sdk
software a medida
software delivery
software development
software engineering
software outsourcing
software su misura
software testing
softwareentwicklung
softwareontwikkeling
softwaretests
staff augmentation
static analysis
sviluppo app
sviluppo di software
sviluppo software
sviluppo web
test automation
test del software
test logiciel
testautomatisering
testautomatisierung
tests automatises
tests logiciels
tests utilisateurs
tma
user analytics
user testing
ux research
version control
webentwicklung
webontwikkeling
`,
  },
  {
    id: 'staff_mobility',
    functions: ['hr', 'operations', 'quality_hse', 'administration'],
    phrases: `
bicicletas de empresa
bicycle leasing
bike leasing
commuter benefits
company bikes
covoiturage domicile travail
cycle to work scheme
dienstfahrrader
dienstrad
dienstradleasing
fahrradleasing
fietsplan
firmenfahrrad
firmenfahrrader
firmenrad
firmenrad leasing
flotte de velos
forfait mobilites durables
jobticket
leasefiets
leasing de velos
mitarbeitermobilitat
mobilita aziendale
mobilite durable des salaries
mobiliteitsbudget
mobility budget
plan de mobilite employeur
renting de bicicletas
velo de fonction
velos de fonction
velos en leasing
velos pour vos salaries
welfare mobilita
`,
  },
  {
    id: 'telecom',
    functions: ['it', 'operations', 'purchasing'],
    phrases: `
business broadband
business internet
business mobile
business mobiles
business phone
business phone system
business phone systems
business phones
cartes sim m2m
centralini
centralino
centralita
centralita virtual
centralitas
cloud telefonie
cloud telephony
fibra dedicata
fibra para empresas
fibre dediee
fibre pro
fibre professionnelle
firmenhandys
fixed telephony
flotte mobile
forfaits mobiles entreprise
forfaits mobiles pro
forfaits mobiles professionnels
funkgerate
geschaftstelefonie
hosted voip
internet pro
internetanbindung
iot
iot sims
ip telefonie
ip telephony
leased line
leased lines
liaison internet
liaisons
lignes telephoniques
linee dati
m2m
mdm
mobile device management
mobile fleet
mobile plans for business
mobilfunkvertrage fur unternehmen
moviles para empresas
mpls
office phones
operateur telecom
pbx
portofoons
sd wan
sip
sip trunk
sip trunking
sip trunks
standard telephonique
standards telephoniques
standleitung
talkies walkies
telecom
telecoms
telecomunicaciones
telefonanlage
telefonanlagen
telefonia
telefonia aziendale
telefonia ip
telefonia para empresas
telefonia voip
telefonie
telefoniekosten
telefooncentrale
telephonie d'entreprise
telephonie ip
telephonie professionnelle
telephony
trunk sip
two way radios
ucaas
unified communications
video conferencing
videoconferencia
videokonferenz
visioconference
voip
voip phones
voip telefonie
webex
zakelijk internet
zakelijk mobiel
zakelijke glasvezel
zakelijke telefonie
`,
    weak: `
5g
abonnements mobiles
broadband
fibra optica
fibre
fibre optique
glasfaser
glasvezel
internet access
mobilfunk
telephones
telephonie
`,
  },
  {
    id: 'training',
    functions: ['hr'],
    phrases: `
academie interne
anglais professionnel pour vos equipes
apprenticeship levy
apprenticeships
aula virtual
bedrijfsopleidingen
bedrijfstraining
bijscholing
bilan de competences collectif
blended learning
business english for teams
capacitacion
catalogue de formation
certification qualiopi
certifications professionnelles
coaching d'equipe
coaching d'equipes
coaching de dirigeants
coaching de dirigeants en entreprise
coaching professionnel
codeveloppement
communication training
compliance training
compliance training courses
conferences
conferencier
corporate learning
corporate training
corsi
corsi aziendali
corsi di formazione
corsi di inglese aziendali
corso di formazione
cours d'anglais en entreprise
cursos de formacion
cursos para empleados
cursos para empresas
cursussen
desarrollo directivo
development of managers
digital learning
diversity training
e learning
elearning
employee training
executive coaching
executive education
firmenschulungen
formacion
formacion bonificada
formacion continua
formacion en liderazgo
formacion in company
formacion para empleados
formacion para empresas
formateurs
formation au management
formation bureautique
formation caces
formation communication
formation continue
formation cybersecurite
formation des managers
formation des salaries
formation en entreprise
formation excel
formation inter
formation intra
formation intra entreprise
formation langues
formation linguistique
formation linguistique pour salaries
formation management
formation professionnelle
formation rgpd
formations
formations certifiantes pour salaries
formations intra
formations professionnelles
formations sur mesure
formazione
formazione aziendale
formazione dei dipendenti
formazione finanziata
formazione manageriale
fortbildung
fortbildungen
fuhrungskrafteentwicklung
fuhrungskraftetraining
gamification
gestion des organismes de formation
in house training
incompany
incompany training
ingles para empresas
inhouse schulung
inhouse schulungen
keynote speaker
kurse fur mitarbeiter
language courses for companies
language courses for employees
language training
language training for employees
langues en entreprise
leadership
leadership development
leadership programme
leadership training
leadershipstraining
learning management
learning management system
learning platform
leerplatform
leiderschapsontwikkeling
leiderschapstraining
lernmanagement
lernplattform
liderazgo
lms
management development
management training
managementtraining
mandatory training
mentorat en entreprise
mentoring
mentoring programme
microlearning
mitarbeiterschulung
mitarbeiterschulungen
mobile learning
montee en competences
onboarding training
opco
opleiding
opleidingen
opleidingen voor medewerkers
organisme de formation
organismes de formation
parcours de formation
personal development for teams
personeelstraining
piattaforma di formazione
plan de developpement des competences
plan de formacion
plan de formation
plataforma de formacion
presentation skills
professional development
professional training
qvt
reskilling
schulung
schulungen
seminare
serious game
serious games
skills assessment
skills development
soft skills
soft skills training
speakers
sprachkurse fur mitarbeiter
sprachtraining
staff training
sviluppo della leadership
taalcursus voor bedrijven
taaltraining
talent development
team building
team coaching
teambuilding
teamcoaching
training
training courses
training management
training provider
trainingen
trainings
upskilling
vocational training
weiterbildung
weiterbildungen
workshop
workshops
`,
    weak: `
aprendizaje
formation
formation en ligne
skills
`,
    forDepartments: true,
  },
  {
    id: 'translation_travel',
    functions: ['administration', 'hr', 'purchasing', 'finance', 'communication', 'marketing', 'legal'],
    phrases: `
agence de voyages d'affaires
appartements pour salaries
beedigde vertalingen
beglaubigte ubersetzungen
booking of business trips
business gifts
business travel
business trips
cadeaux d'affaires
cadeaux d'entreprise
certified translation
conference interpreters
corporate gifts
corporate housing
corporate travel
deplacements d'affaires
deplacements professionnels
dienstreisen
document translation
dolmetschen
dolmetscher
employee relocation
expatriation
fachubersetzungen
firmengeschenke
geschaftsreise
geschaftsreisen
geschenke fur kunden
gestion de viajes
gestion des voyages
global mobility
hebergement professionnel
hotels pour entreprises
interpretacion simultanea
interpretariat
interpretariato
interpretation
interpretation simultanee
interpretes de conference
interpreting
interpreting services
juridische vertalingen
juristische ubersetzungen
kerstpakketten
kundengeschenke
legal translation
localisation
localisation services
localization
mobilite internationale
regali aziendali
regalos de empresa
relatiegeschenk
relocation
relocation services
serviced apartments
servicios de traduccion
servizi di traduzione
simultaneous interpreting
sous titrage
subtitles
subtitling
technical translation
technische ubersetzungen
technische vertalingen
tolkdiensten
tolken
traduccion jurada
traduccion juridica
traduccion tecnica
traducciones
traduction assermentee
traduction certifiee
traduction de contrats
traduction de documents
traduction juridique
traduction technique
traduzione legale
traduzione tecnica
traduzioni
traduzioni giurate
transcription
transcription services
transcriptions
translation agency
translation services
trasferte
travel management
travel policy
ubersetzung
ubersetzungsburo
ubersetzungsdienst
vertaalbureau
vertalingen
viaggi aziendali
viaggi d'affari
viajes corporativos
viajes de empresa
viajes de negocios
voyages d'affaires
voyages professionnels
zakelijk reizen
zakenreizen
`,
    weak: `
interprete
interpretes
`,
  },
  {
    id: 'vending',
    functions: ['administration', 'operations', 'hr', 'purchasing', 'hospitality'],
    phrases: `
bedrijfscatering
bedrijfskantine
bedrijfsrestaurant
betriebsgastronomie
betriebsverpflegung
burocatering
cantine digitale
catering para empresas
comedor de empresa
comedores de empresa
contract catering
corbeilles de fruits
corporate catering
distributeurs automatiques
distribution automatique
distributori automatici
frigo connecte
frigos connectes
fruit op het werk
fruits au bureau
fruta en la oficina
frutta in ufficio
gemeinschaftsverpflegung
kantinenbetreiber
livraison de repas au bureau
lunch delivery for teams
lunch op kantoor
maquinas expendedoras
mensa aziendale
micro market d'entreprise
obstkorb furs buro
office catering
office fruit
office snacks
paniers de fruits au bureau
petit dejeuner d'entreprise
plateaux repas
restauration collective
restauration d'entreprise
ristorazione aziendale
ristorazione collettiva
snackautomaten
snacks au bureau
staff canteen
vending
vending machines
verkaufsautomaten
warenautomaten
workplace catering
`,
    weak: `
fruit boxes for offices
`,
  },
  {
    id: 'water_industry',
    functions: ['quality_hse', 'manufacturing', 'operations', 'engineering', 'public_sector', 'purchasing'],
    phrases: `
abwasser
abwasserbehandlung
abwassertechnik
acque industriali
acque reflue
adoucisseurs industriels
afvalwater
afvalwaterzuivering
aguas residuales
altlastensanierung
analyse d'eau
assainissement collectif
bodemsanering
bonifica
bonifiche ambientali
depollution
depollution des sols
depuracion de aguas
depuradoras
depuratori
depurazione acque
depurazione delle acque
eaux industrielles
eaux pluviales
eaux usees
effluent treatment
industrial water treatment
klaranlage
klaranlagen
legionela
legionella
legionella risk assessment
legionella testing
legionellabeheer
legionellenprufung
legionelles
omgekeerde osmose
osmose inverse
osmosi inversa
osmosis inversa
reverse osmosis
sewage treatment
soil remediation
station d'epuration
stations d'epuration
traitement de l'eau industrielle
traitement des eaux industrielles
traitement des eaux usees
traitement des effluents
tratamiento de aguas
trattamento acque
umkehrosmose
wasseraufbereitung
waste water
wastewater
wastewater treatment
waterbehandeling
waterzuivering
`,
  },
  {
    id: 'whistleblowing',
    functions: ['legal', 'hr', 'quality_hse', 'executive'],
    phrases: `
alerte professionnelle
canal de denuncias
canal etico
dispositif d'alerte
ethics hotline
hinweisgeber
hinweisgeberschutz
hinweisgebersystem
klokkenluider
klokkenluidersregeling
lanceurs d'alerte
ligne d'alerte ethique
meldpunt integriteit
sapin ii
segnalazioni illeciti
speak up line
whistleblower
whistleblowing
`,
  },
  {
    id: 'workforce_planning',
    functions: ['hr', 'operations'],
    heads: [
      'construction',
      'customer_service',
      'healthcare',
      'hospitality',
      'manufacturing',
      'retail',
      'supply_chain',
    ],
    phrases: `
arbeitszeiterfassung
badge horaire
badges horaires
badgeuse
badgeuses
cartellino presenze
clocking in
control de presencia
control horario
controle horaire
cuadrantes
dienstplan
dienstplanung
einsatzplanung
employee scheduling
feuilles d'heures
feuilles de temps
fichaje
gestion de turnos
gestion des plannings
gestion des temps
gestion des temps et activites
gestione turni
gta
logiciel de planning
personaleinsatzplanung
personeelsplanning
pianificazione turni
planificacion de turnos
planification du personnel
planning du personnel
plannings des equipes
planningssoftware
pointage
pointeuse
pointeuses
prikklok
registro de jornada
registro horario
rilevazione presenze
roosterplanning
roosters
roostersoftware
rota software
rotas
schichtplanung
shift planning
shift scheduling
shift workers
staff rota
staff scheduling
stechuhr
suivi du temps
tijdregistratie
timbrature
time and attendance
time clock
time clocks
time tracking
timesheet
timesheets
turni di lavoro
turnistica
turnos
urenregistratie
workforce management
workforce scheduling
zeit und zutritt
zeiterfassung
zeiterfassungssysteme
`,
  },
  {
    id: 'workwear',
    functions: [
      'purchasing',
      'quality_hse',
      'operations',
      'hr',
      'manufacturing',
      'hospitality',
      'construction',
    ],
    phrases: `
abbigliamento da lavoro
arbeitskleidung
arbeitsschuhe
bedrijfskleding
berufskleidung
chaussures de securite
chaussures professionnelles
company uniforms
corporate clothing
dienstkleidung
divise aziendali
divise da lavoro
ropa de trabajo
safety boots
safety footwear
safety shoes
safety wear
scarpe antinfortunistiche
sicherheitsschuhe
tenues de travail
tenues professionnelles
uniformes d'entreprise
uniformes de trabajo
veiligheidsschoenen
vestuario laboral
vetement de travail
vetements de travail
vetements de travail et epi
vetements professionnels
werkkleding
workwear
`,
  },
];
