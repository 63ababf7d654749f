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
    heads: ['administration'],
    phrases: `
=e bilanz
accountancy services
accounting
accounting software
accounts payable
accounts payable automation
accounts production
anlagenbuchhaltung
ap automation
asesoramiento fiscal
asesoria fiscal
audit comptable
audit financier
audit legal
auditing
auditoria
balance sheet
belastingadvies
belegerfassung
bilan comptable
bilancio consolidato
boekhouding
boekhoudpakket
boekhoudsoftware
bookkeepers
bookkeeping
btw aangifte
buchhaltung
buchhaltungssoftware
budgeting and forecasting
business rates
business rates appeals
cash flow planning
cfe
cierre contable
cierre mensual
close the books
closing
cloture acceleree
cloture comptable
commissariat aux comptes
comptabilite
comptable en ligne
comptes annuels
conciliacion bancaria
consolidation de groupe
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
controllo di gestione
controllo di gestione e budgeting
cost accounting
daf a temps partage
daf externalise
declaration fiscale des entreprises
declarations de tva
dichiarazioni fiscali
digitale buchhaltung
direction financiere externalisee
ecritures comptables
expert comptable
expert comptable en ligne
expertise comptable
experts comptables
externalisation comptable
externalisation de la direction financiere
facturas de proveedores
factures d'achat
factures fournisseurs
financial close
financial consolidation
finanzbuchhaltung
fiscaal advies
fixed assets
fractional cfo
fractional cfo services
gestion comptable
gestion de la tva
gestionale contabile
gestoria
group consolidation
ifrs
immobilisations
impots locaux entreprises
impuesto de sociedades
interim cfo
internal audit
invoice approval
invoice capture
jaarrekening
jaarrekening laten maken
jahresabschluss
konsolidierung
konzernabschluss
konzernkonsolidierung
kostenrechnung
liasse fiscale
liquiditatsplanung
liquiditeitsprognose
logiciel comptable
logiciel de comptabilite
lohn und finanzbuchhaltung
management accounting
management reporting
month end
month end close
outsourced accounting
plan comptable
planification financiere
prevision de tesoreria
previsione di cassa
rapprochement bancaire
rapprochement des ecritures
revisione legale
riconciliazione bancaria
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
taxe fonciere entreprises
teledeclaration
tenue de comptabilite
tva
umsatzsteuer
validation des factures
vat compliance
vat returns
vennootschapsbelasting
virtual cfo
wirtschaftsprufung
`,
    weak: `
bilans
budget
consolidation
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
alimentation du betail
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
betail
bewassering
biocontrole
biostimulants
boucles d'identification
bovini
capteurs agricoles
cattle feed
charrues
clotures agricoles
combine harvesters
complements mineraux
concimi
cosechadoras
crop insurance
crop protection
cuves a vin
cuves vinicoles
dairy farming
declaration pac
demoussage de toitures de hangars
drip irrigation
drones agricoles
dungemittel
dunger
ear tags
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
fongicides
frutales
futtermischwagen
futtermittel
ganaderia
ganaderos
ganado
gebrauchte traktoren
geflugel
gestion de parcelles
gestion de troupeau
gestion parcellaire
getreidelager
gewasbescherming
goutte a goutte
grain dryers
grain storage
greenhouse systems
hangar agricole
hangars agricoles
hangars photovoltaiques
herbicides
herd management
hofsoftware
hydroponic
hydroponics
hydroponique
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
macchine per la viticoltura
mahdrescher
mangime
mangimi
maquinaria agricola
maraichage
maraichers
materiel agricole
materiel d'elevage
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
mineraux pour animaux
moissonneuse
moissonneuses
moissonneuses batteuses
mungitura
nutrition animale
ohrmarken
olivar
olivares
oormerken
orchards
ordeno
ovins
parcelles
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
sanitaires d'elevage
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
sistemas de riego
sprayers
stalinrichting
stallbau
stallenbouw
stalltechnik
stockage de cereales
tierfutter fur nutztiere
tonneaux
tonnellerie
tracteur
tracteur agricole
tracteurs
tracteurs agricoles
tracteurs d'occasion
tractor parts
tractoren
tractores
tractors
traktoren
trattori
trattori usati
troupeau
tuinbouwkassen
used tractors
varkenshouderij
veevoer
vigneto
vinedo
vinedos
viticoltura
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
clotures electriques
electric fencing
gewachshaus
gewachshausbau
gewachshauser
greenhouses
invernaderos
irrigatie
irrigazione
obstbau
oenologie
orchards
pac
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
=per collectif
accord d'interessement
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
berceaux en creche
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
bons d'achat ce
buoni acquisto dipendenti
buoni pasto
buoni regalo aziendali
cadeaux pour salaries
carte cadeau ce
carte cadeau collaborateurs
carte cadeau salaries
carte restaurant
carte titres restaurant
cartes cadeaux
cesu rh
cheque cadeau
cheque gourmet
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
cycle to work scheme
death in service
dienstrad
dienstradleasing
eap
ecocheques
employee assistance
employee assistance programme
employee benefits
employee bikes
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
fahrrader als benefit
fietsplan
firmenfitness
flexible benefits
fondo pensione aziendale
forfait mobilite durable
forfait mobilites durables
fringe benefit
gift cards for employees
groepsverzekering
group health insurance
group income protection
group insurance
group life
group life insurance
group pension
group risk
gruppenunfallversicherung
gutscheine fur mitarbeiter
gympass
health cover for employees
health insurance for companies
health insurance for employees
health plan for companies
indemnites kilometriques
interessement
interessement et participation
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
mobiliteitsbudget
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
pension administration
pension scheme
pension trustees
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
salles de sport pour salaries
sante collective
scheme administration
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
trustees
vakantiegeld
vales de comida
vitalite op het werk
welfare aziendale
wellbeing at work
wellhub
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
aanbestedingen
angebotsmanagement
ausschreibungen finden
ausschreibungsdienst
bandi di gara
bid management
bid writing
gare d'appalto
gestion de ofertas
gestione offerte
licitaciones publicas
memoire technique
memoires techniques
proposal management
proposal software
redaction d'offres
repondez plus vite a vos appels d'offres
reponse aux appels d'offres
reponses aux appels d'offres
rfp
rfp automation
rfp response
rfp software
tender alerts
tender writing
tendermanagement
veille appels d'offres
`,
  },
  {
    id: 'building_diagnostics',
    functions: ['real_estate', 'construction', 'quality_hse', 'operations', 'public_sector'],
    phrases: `
amianto
asbest
asbestos
asbestos removal
asbestos survey
asbestos surveys
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
diagnostic amiante avant travaux
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
    id: 'building_services',
    functions: ['operations', 'real_estate', 'administration', 'public_sector'],
    heads: [
      'construction',
      'education',
      'healthcare',
      'hospitality',
      'retail',
      'manufacturing',
      'finance',
      'purchasing',
    ],
    phrases: `
ascenseurs
ascensores
ascensoriste
aufzuge
aufzugswartung
baumpflege fur wohnanlagen
baumpflege und verkehrssicherung
block cleaning
chauffage collectif
compteurs individuels
condomini manutenzione
controle technique ascenseurs
dachsanierung industrie
dachwartung
deneigement
elagages d'arbres
elevators
entretien d'espaces verts
entretien de copropriete
entretien des espaces verts
entretien des parties communes
espaces verts
facade cleaning
fassadenreinigung
gartenpflege fur wohnanlagen
gritting
groenonderhoud
grounds maintenance
grunpflege
hausmeisterdienst
hausmeisterservice
heizkostenabrechnung
industrial roofing
kehrwoche
lift maintenance
liftonderhoud
lifts maintenance
maintenance ascenseurs
maintenance d'ascenseurs
maintenance d'immeubles
maintenance des ascenseurs
mantenimiento de ascensores
mantenimiento de comunidades
manutenzione ascensori
manutenzione del verde
nettoyage de facades
nettoyage de parties communes
parties communes
portier
property maintenance
puertas de garaje comunitarias
ravalement de coproprietes
refection de toitures industrielles
repartiteurs de frais de chauffage
roof maintenance
submetering for blocks
toiture terrasse
tree safety surveys
tree surveys
treppenhausreinigung
verkehrssicherung
vve beheer
wartung von aufzugen
winterdienst
`,
    weak: `
elagage
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
    id: 'business_transfer',
    functions: ['executive', 'finance'],
    phrases: `
bedrijfsoverdracht
bedrijfsoverdracht en overname
bedrijfsovername
bedrijfswaardering
business brokers
business valuation
business valuations
buy and build
cedere l'azienda
cession d'entreprise
cession et transmission
cession transmission
cessione d'azienda
company sale
company valuation
company valuations
compraventa de empresas
conseil en cession
conseil en fusion acquisition
croissance externe
exit planning
find a buyer for your business
firmenverkauf
fusiones y adquisiciones
fusioni e acquisizioni
fusions acquisitions
levee de fonds
levees de fonds
m&a
m&a advisory
management buy out
management buyout
mergers and acquisitions
nachfolgeplanung
nachfolger finden
nachfolgeregelung
passaggio generazionale
relevo generacional
repreneur
repreneurs
reprise d'entreprise
sell your business
selling your business
succession planning
transmettre votre entreprise
transmission d'entreprise
transmission de pme
trouver un repreneur
unternehmensbewertung
unternehmensnachfolge
unternehmensverkauf
valoracion de empresas
valorisation d'entreprise
valutazione d'azienda
venda de empresas
vendre votre entreprise
verkoop uw bedrijf
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
aml screening
anti bribery
anti corruption
anti money laundering
antiriciclaggio
avg
avg check
blanqueo de capitales
canal de denuncias
cartographie des risques
code of conduct training
compliance
compliance penal
conformita
conformite
conformite rgpd
consent management
consent management platform
controle permanent
cookie banner
cookie consent
cookies consent
csddd
cumplimiento normativo
data privacy
data protection
data protection officer
data subject requests
datenschutz
datenschutzbeauftragter
datenschutzberatung
delegue a la protection des donnees
devoir de vigilance
dpia
dpo
dpo as a service
dpo externalise
dpo externe
dsar
dsb
dsgvo
enterprise risk management
esg reporting software
ethical trade
externer datenschutzbeauftragter
gdpr
gegevensbescherming
geldwasche
geldwaschepravention
gestion des consentements
gestion des risques
gobierno corporativo
gouvernance risque conformite
governance risk and compliance
grc
grc software
hinweisgeberschutz
hinweisgebersystem
human rights due diligence
klokkenluiders
kyb
kyc
lanceurs d'alerte
lcb ft
lieferkettengesetz
lksg
loi sapin
loi sapin ii
lopd
lutte anti blanchiment
lutte anti corruption
lutte contre le blanchiment
mise en conformite
modello 231
modern slavery
modern slavery statement
organismo di vigilanza
outsourced dpo
policy management
privacy management
privacy software
proteccion de datos
protection des donnees
protection des donnees personnelles
protezione dei dati
records of processing
registre des traitements
registre rgpd
registro dei trattamenti
regulatory change
regulatory compliance
rgpd
risk management
risk management software
risk register
sanctions screening
sapin 2
sapin ii
supply chain mapping
third party due diligence
third party risk
verarbeitungsverzeichnis
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
acoustic surveys
aerial work platforms
aggregates
aislamientos
alquiler de maquinaria
amenagement de chantier
andamios
architectural software
aridos
armierungen
asfalto
asphalt
aufmass
ausschreibungssoftware
bagger
bardage
bardage industriel
base vie
base vie de chantier
bases vie
batiments industriels
batiments modulaires
bauabdichtung
baucontainer
baugenehmigung
baugerate
baugerust
baugrundgutachten
bauholz
baukran
bauleitung software
baumaschinen
baumaschinenverleih
baumaschinenvermietung
baumaterial
bausoftware
baustellen
baustellencontainer
baustelleneinrichtung
baustellenmanagement
baustoffe
bautagebuch
bauzaune
bedrijfsvloeren
bekisting
bet structure
beton
beton pret a l'emploi
betonmortel
betonnieres
bewehrungsstahl
bim
bim software
bodenbelage fur objekte
bois de charpente
bois de construction
bouwcontainers
bouwhekken
bouwketen
bouwmachines
bouwmaterialen
bouwplaats
bouwsoftware
box di cantiere
btp
building materials
building supplies
bungalows de chantier
bureau d'etudes structure
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
cherry pickers
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
constructions modulaires
contabilita lavori
containerburos
controsoffitti
couverture et bardage
couvreurs
crane hire
cranes
curtain walling
dakbedekking
dammstoffe
desamiantage
devis batiment
diagnostics immobiliers avant travaux
drilling
drone surveys
drones topographie
drywall
echafaudage
echafaudages
edile
electrical supplies
electrical wholesale
elektrotechnische groothandel
encofrado
encofrados
engins de chantier
enrobes
escavatori
estimating software
estrich
estructuras metalicas
etaiement
etaiements
etancheite
etancheite toiture terrasse
etude de sol
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
fertigteile
forage
formwork
genie civil
geometres
geotechnique
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
heating supplies
heiwerk
heras fencing
hijskranen
hoogwerkers
hormigon
hormigon y aridos
hubarbeitsbuhnen
industrieboden
ingenieria estructural
insulation boards
isolanti
isolants
isolants pour professionnels
isolatiemateriaal
kalksandstein
kalkulationssoftware bau
kraanverhuur
kran
krane
kranen
kranverleih
landmeting
location d'engins
location de materiel
location de materiel btp
location de materiel de chantier
location de nacelles
logiciel batiment
logiciel btp
logiciel de chantier
logiciel de devis batiment
logiciel de devis btp
logiciel de metre
macchine edili
macchine movimento terra
machineverhuur
maconnerie
maitrise d'oeuvre
maquette numerique
maquinaria de construccion
maquinaria de obra
material electrico
materiale elettrico
materiales de construccion
materiali edili
materiaux biosources
materiaux de construction
materiel de plomberie
materiel electrique
mediciones y presupuestos
membranes d'etancheite
menuiserie aluminium
menuiseries pour professionnels
metre
metres et devis
mezzi d'opera
mini diggers
mini pelles
minibagger
miniescavatori
miniexcavadoras
minigravers
minipelles
modulaires
modular buildings
movimiento de tierras
nacelles
negoce de materiaux
noise surveys
noleggio gru
noleggio macchine edili
noleggio piattaforme aeree
obra civil
outillage btp
outillage electroportatif
parpaings
pavimenti in resina
pavimenti industriali
pavimentos industriales
pelles mecaniques
pelleteuses
permis d'amenager
permis de construire
piattaforme aeree
piling
placo
pladur
planches et bastaings
planning application
planning applications
plant hire
plaques de platre
plasterboard
plataformas elevadoras
plumbing and heating supplies
plumbing supplies
pompage de beton
ponteggi
portable toilets
precast
prefabbricati
prefabricados
prefabricated
quantity takeoff
quarries
ready mix concrete
rebar
reception de chantier
resin flooring
resine de sol
revetements de sol
rilievi topografici
roofing membranes
sanitaire et chauffage pro
sanitar grosshandel
scaffolding
schalung
schalungen
schalungstechnik
screeds
second oeuvre
self levelling screeds
shoring
signalisation de chantier
site cabins
site fencing
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
steigerverhuur
structural engineering
structural steel
strutture metalliche
suivi de chantier
suspended ceilings
systeemplafonds
take off software
takeoff software
temporary works
temporary works design
terrassement
tiefbau
timber merchants
topografia
topographic surveys
topographie
transportbeton
travaux publics
trockenbau
trockenbauplatten
vermessung
vrd
welfare units
wooncontainers bouw
`,
    weak: `
abbruch
ausbau
carrelage
cemento
charpente
charpentes
cloisons
couverture
cristaleria
dachdecker
demolition
demolizione
edilizia
elektrowerkzeuge
elettroutensili
elevator
enduits
facade
facade cladding
facades
fassaden
fenetres pvc
gereedschap
glaswolle
herramienta electrica
hormigon
isolation
kraan
madera
materiaux
menuiseries aluminium
parquet
piastrelle
platrerie
power tools
roofing
sanitaire pour le batiment
serramenti
terrassement
tool hire
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
    weak: `
decennale
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
business process
cabinet de conseil
change management
club d'affaires
coaching de dirigeant
codir
collaboration tool
collaborative tools
comite de direction
conduite du changement
conseil aux entreprises
conseil en management
conseil en organisation
conseil en performance
conseil en strategie
conseil operationnel
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
digital transformation
digitalisierung
digitalisierungsberatung
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
outil collaboratif
performance management
pilotage d'entreprise
pilotage de la performance
plan strategique
pme conseil
pmo as a service
process automation
process improvement
process mapping
productivite
productivity tool
project management
project management office
project management software
project management tool
projectmanagement
projektmanagement
projektmanagement software
prozessoptimierung
reduction de couts
reduction des delais
reseau d'affaires
reseau de dirigeants
restructuring
retournement d'entreprise
six sigma
strategie d'entreprise
strategieadvies
strategieberatung
strategy consulting
temporary management
transformacion digital
transformation
transformation digitale
transformation numerique
transicion digital
trasformazione digitale
turnaround
unternehmensberatung
workflow
`,
    weak: `
conseil
organisation
pilotage
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
contrats clients
contrats fournisseurs
gestion de contratos
gestion des contrats
gestion du cycle de vie des contrats
gestione contratti
gestione dei contratti
supplier contracts
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
anticipo fatture
asset finance
assicurazione crediti
assurance credit
avance de tresorerie
ayudas y subvenciones
bandi e finanza agevolata
banque pro
banque professionnelle
bedrijfsfinanciering
bedrijfslening
bedrijfsoverdracht
bedrijfsovername
bedrijfswaardering
betriebsmittelfinanzierung
betriebsmittelkredit
bonitatsauskunft
bonitatsprufung
bsa bspce
bspce
budget planning
budgeting software
business account
business bank account
business banking
business credit
business current account
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
cir cii
circulante
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
conto corrente aziendale
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
credit insurance
credit pro
credit professionnel
credito d'imposta
credito d'imposta ricerca
crowdlending pour entreprises
cuenta de empresa
cuenta de negocios
currency hedging
debiteurenbeheer
debt collection
debt recovery
delai de paiement
delais de paiement
devisen
emi options
employee share schemes
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
financement de la croissance
financement de materiel
financement de tresorerie
financement des entreprises
financement des stocks
financiacion de circulante
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
fiscalite internationale
fordermittel
fordermittelberatung
forderungsmanagement
foreign exchange
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
grant applications
hedging
impayes clients
incasso
informazioni commerciali
inkasso
inkassodienst
invoice discounting
invoice factoring
invoice finance
kostensenkung
kredietinformatie
kredietverzekering
late payment
late payment letters
late payments
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
letters before action
letters of credit
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
mitarbeiterbeteiligung
neobanque pro
option schemes
overdue invoices
paiement international
placement de tresorerie
placements de tresorerie
planning budgetaire
poste client
prestamos para empresas
pret garanti
pret participatif
pret professionnel
prets professionnels
prevision de tesoreria
prevision de tresorerie
previsions de tresorerie
private debt
private equity
private placement
r d tax credits
r d tax relief
r&d tax credit
r&d tax credits
recobro
recobro de deudas
recobro de impagados
recouvrement
recouvrement de creances
recupero crediti
reduction des couts
relance clients
rencontrez des investisseurs
renseignement commercial
renting tecnologico
reporting financier
reprise d'entreprise
risque de change
sale and leaseback
scoring fournisseurs
seguro de credito
share options
share schemes
stock options
subsidieadvies
subventions
supply chain finance
tax consulting for companies
tax credits
tesoreria
tesoreria aziendale
trade finance
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
warenkreditversicherung
wbso
working capital
zakelijk krediet
zakelijke bankrekening
zakelijke financiering
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
acquisire nuovi clienti
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
aussendienst app
b2b contacts
b2b data
b2b database
b2b databases
b2b leads
base de donnees b2b
base de donnees prospects
bases de datos b2b
bases de datos de empresas
bases de donnees b2b
business development
business development services
calcul des commissions
captacion de clientes
challenge commercial
channel sales
cold calling
cold email
cold emailing
cold outreach
comisiones de ventas
commercial terrain
commission management
commissions commerciales
commissions et primes
configurateur de devis
configurateur de produits
conquerir de nouveaux clients
conseguir nuevos clientes
contact data
conversation intelligence
cpq
crm
customer acquisition
cycle de vente
database b2b
deal room
decision makers
deliverability
devis en ligne
devis et factures
dialer
direct dials
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
incentive compensation
intent data
kaltakquise
klantenbeheer
klantrelatiebeheer
kontaktdaten
koude acquisitie
kundenbeziehungsmanagement
kundengewinnung
kundenmanagement
lead
lead capture
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
liste prospect
logiciel crm
logiciel de devis
messekontakte
neue kunden gewinnen
neukundengewinnung
nieuwe klanten werven
nouveaux clients a l'export
offertes maken
offertesoftware
outbound
outbound sequences
outsourced sales
partner portal
partner relationship management
phoning
pilotage commercial
pipeline
pipeline management
power dialer
predictive dialler
presupuestos online
prise de rendez vous
prise de rendez vous b2b
prise de rendez vous commerciaux
produktkonfigurator
proposal automation
proposal software
prospeccion
prospeccion comercial
prospecting
prospection
prospection commerciale
prospection telephonique
provisionsabrechnung
quote software
quote to cash
quoting software
rendez vous commerciaux
rendez vous qualifies
rete vendita
reti di vendita
revenue intelligence
revenue operations
route planning for reps
sales automation
sales coaching
sales commission
sales commissions
sales compensation
sales enablement
sales engagement
sales forecasting
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
teleprospeccion
teleprospection
telesales
teleselling
televendita
televenta
tender management
terminvereinbarung
terminvereinbarung fur den vertrieb
territory planning
tournees commerciales
trouvez de nouveaux clients
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
win new customers
`,
    weak: `
devis
fidelisation
`,
  },
  {
    id: 'customer_support',
    functions: ['customer_service', 'sales'],
    phrases: `
accueil telephonique
after sales
agent assist
agent d'accueil telephonique
ai agents for support
answering service
appelants
assistenza clienti
atencion al cliente
atencion telefonica
avis clients
base de connaissances
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
chat support
chatbot
chatbots
churn prevention
complaint handling
complaints management
contact center
contact center cloud
contact centre
contact centre outsourcing
contact centres
csat
customer care
customer experience
customer feedback
customer satisfaction
customer service
customer service outsourcing
customer service software
customer success
customer success platform
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
help desk
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
kundendienst
kundendienst auslagern
kundenerlebnis
kundenservice
kundensupport
kundenzufriedenheid
kundenzufriedenheit
live chat
livechat
nps
nps surveys
omnicanal
omnichannel support
online reviews
parcours client
permanence telephonique
quality monitoring
relation client
review management
reviews management
satisfaccion del cliente
satisfaction client
sav
sav externalise
segreteria telefonica
selfcare
service apres vente
service client
service client externalise
servicio al cliente
servizio clienti
soddisfazione clienti
sondages clients
speech analytics
standard telephonique externalise
support client
telefonische bereikbaarheid
telefonsekretariat
telefonservice
telefoonservice
telephone answering
telesecretariat
temps d'attente
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
    heads: ['legal', 'finance'],
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
ai assistant for teams
ai copilots
analisi dati
analisi dei dati
analisis de datos
analitica de datos
analyse de donnees
analytics
annotation de donnees
apprentissage automatique
artificial intelligence
bases clients
bi
big data
business analytics
business intelligence
calidad de datos
computer vision
cuadros de mando
dashboard
dashboards
data analyse
data analytics
data annotation
data catalog
data catalogue
data cleansing
data governance
data integration
data labeling
data labelling
data lake
data lakehouse
data management
data mesh
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
datenkatalog
datenmanagement
datenqualitat
datenvisualisierung
dedoublonnage
dedoublonnage de bases
elt
entrepot de donnees
etl
generative ai
gestion de la donnee
gobierno del dato
gouvernance des donnees
ia
ia generative
informatique decisionnelle
inteligencia artificial
inteligencia de negocio
intelligence artificielle
intelligenza artificiale
ki
ki losungen
kunstliche intelligenz
kunstmatige intelligentie
labelled data
lakehouse
large language models
llm
llms
machine learning
maschinelles lernen
master data
master data management
mdm data
mdm de donnees
mdm donnees
mlops
nettoyage de bases
nettoyage de donnees
power bi
predictive analytics
prevision de la demande
qualita dei dati
qualite des donnees
rag
rapportagesoftware
reporting
stammdaten
stammdatenmanagement
synthetic data
tableau de bord
tableaux de bord
tableaux de bord decisionnels
training data
vector database
visualisation de donnees
`,
  },
  {
    id: 'design_tools',
    functions: ['design', 'marketing', 'product'],
    phrases: `
agence de design
atelier ux
audit ux
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
packaging design software
produktdesign
prototyping
prototyping tool
software di grafica
stock images
stock photos
typographies
ui kit
user research
ux audit
ux research
verpackungsdesign
verpakkingsontwerp
video editing software
web design
`,
  },
  {
    id: 'document_storage',
    functions: ['administration', 'operations', 'legal', 'it', 'finance', 'hr'],
    heads: ['healthcare', 'public_sector'],
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
destruction de documents
destruction de documents confidentiels
digital mailroom
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
papiervernietiging
postage meters
posteingang
postverwerking
records management
salle du courrier
scanned and emailed
scanned post
secure shredding
shred confidential
shredding on site
`,
  },
  {
    id: 'ecommerce',
    functions: ['marketing', 'sales', 'it', 'retail'],
    phrases: `
=e boutique
=e commerce
=e shop
amazon seller
b2c commerce
boutique en ligne
cart abandonment
checkout
comercio electronico
commercio elettronico
dropshipping
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
    id: 'ecommerce_fulfilment',
    functions: ['supply_chain', 'operations', 'marketing', 'purchasing'],
    heads: ['sales', 'retail', 'executive'],
    phrases: `
e commerce logistics
e fulfilment
ecommerce fulfillment
ecommerce fulfilment
ecommerce logistics
fulfillment
fulfilment for online shops
fulfilment fur onlineshops
fulfilment voor webshops
gestion de devoluciones
gestion des retours
logistica e commerce
logistica para tiendas online
logistique e commerce
logistique pour e commercants
online fulfilment
order fulfilment
preparation de commandes e commerce
retourenmanagement
returns management
third party logistics for online shops
versand fur onlineshops
`,
  },
  {
    id: 'education_sector',
    functions: ['education', 'purchasing', 'it'],
    industries: ['education'],
    phrases: `
=vos classes
=your classes
admissions software
aires de jeux
arredi scolastici
cahier de textes
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
digitaal schoolbord
digitale tafeln
driving school software
e learning for schools
ecoles privees
ecrans interactifs
educational toys for nurseries
elternkommunikation
enseignement prive
ent
equipements sportifs scolaires
espace numerique de travail
exam proctoring
excursiones escolares
fahrschulsoftware
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
kindergarten verwaltung
kindergartenverwaltung
kinderopvangsoftware
kita software
kita verwaltung
kitasoftware
kitaverwaltung
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
lim per scuole
lms for schools
logiciel auto ecole
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
nursery management software
nursery software
nursery supplies
onderwijs
online proctoring
parchi gioco
parent communication app
parents evening booking
parques infantiles
pizarras digitales
pizarras interactivas
plagiarism detection
plataforma educativa
plateforme pedagogique
playground equipment
private schools
privatschulen
qualiopi
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
school trip
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
tablettes pour l'ecole
tablettes pour vos classes
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
=e signature
cachet electronique
digitaal ondertekenen
digital signature
digital signatures
digital signing
digitale handtekening
digitale signatur
digitale unterschrift
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
    id: 'employment_law',
    functions: ['hr', 'legal', 'executive'],
    heads: ['operations', 'finance'],
    phrases: `
accompagnement en droit social
accord d'entreprise
accords d'entreprise
arbeidsconflict
arbeidsconflicten
arbeidsjurist
arbeidsjuristen
arbeidsovereenkomsten
arbeidsrecht
arbeidsrechtadvies
arbeitgeberberatung
arbeitsrecht
arbeitsrechtliche beratung
arbeitsvertrage
arbeitszeugnisse
asesoria laboral
avocat en droit du travail
avocat en droit social
avocats en droit du travail
betriebsrat
betriebsvereinbarungen
conseil en droit social
consulenza del lavoro
contentieux prud'homal
contentieux prud'homaux
contentieux social
contenzioso del lavoro
contratos de trabajo
contratti di lavoro
convention collective
conventions collectives
derecho del trabajo
derecho laboral
despidos
diritto del lavoro
disciplinary and grievance
dismissal advice
droit de la securite sociale
droit du travail
droit social
elections cse
elections professionnelles
employee handbook
employee handbooks
employment contracts
employment disputes
employment handbook
employment law
employment law advice
employment tribunal
employment tribunal claims
expertise cse
hr advice line
hr and employment law
hr documents
industrial relations
juridique social
kundigungsschutz
labor law
labour law
labour relations
licenciement
licenciements
licenziamenti
mediation du travail
nao
negociation annuelle obligatoire
ontslagprocedures
ontslagrecht
plan de sauvegarde de l'emploi
prud'hommes
pse
redundancy consultation
reglement interieur
relaciones laborales
relaciones sindicales
relations sociales
relations syndicales
relazioni sindacali
rupture conventionnelle
ruptures conventionnelles
settlement agreements
supervision of employees
tarifverhandlungen
vaststellingsovereenkomst
veille sociale
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
    heads: ['hospitality', 'retail', 'public_sector', 'education', 'healthcare', 'supply_chain'],
    phrases: `
abwarmenutzung
achat d'energie
agrarische daken
agri pv
agrivoltaics
agrivoltaisme
ahorro energetico
air comprime
audit energetique
auditoria energetica
auditorias energeticas
autoconsommation
autoconsumo industrial
autoconsumo para empresas
basse tension
batterijopslag
battery storage for industry
bhkw
biomasse industrielle
blindleistungskompensation
blockheizkraftwerk
blockheizkraftwerke
bornes de recharge
bornes de recharge pour entreprises
business electricity
business energy
business gas
cabine elettriche
cabine elettriche di media tensione
carports solaires
cee
cee tertiaire
centrale photovoltaique
centrale solaire
centrales solaires
centros de transformacion
certificati bianchi
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
comunita energetiche
contrat d'electricite entreprise
contrat de gaz
contrato electrico
contratos de luz
contrats d'electricite
contrats d'energie
contrats de gaz
contrats energie
corporate ppa
courtage en energie
courtier en energie
cvc
dachflachen photovoltaik
decarbonation
decarbonisation
decarbonizzazione
decret bacs
decret tertiaire
dekarbonisierung
demand response
descarbonizacion
diagnosi energetica
diagnosi energetiche
economies d'energie pour entreprises
effacement
efficacite energetique
efficientamento energetico
efficienza energetica
eficiencia energetica
electricidad para empresas
electricite professionnelle
electricite verte
electricity contracts
electricity procurement
energia elettrica
energia para empresas
energia per aziende
energia per imprese
energia per le imprese
energie inkoop
energie zakelijk
energieaudit
energieaudits
energiebeheer
energieberatung fur unternehmen
energiebeschaffung
energiebesparing voor bedrijven
energiebroker
energiecontract
energiecontracten
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
factory roofs
flexibilite energetique
fornitura energia
fornitura luce e gas
fotovoltaica industrial
fotovoltaico aziendale
fotovoltaico industriale
fotovoltaico per aziende
fourniture d'electricite
fourniture d'energie
fourniture d'energie pour professionnels
fourniture de gaz
fourniture de gaz et electricite pour professionnels
freiflachenanlagen
gaz et electricite
gaz professionnel
gestion energetica
gestion technique du batiment
gewerbegas
gewerbestrom
groene stroom
gtb
half hourly meters
hallenbeleuchtung
haute tension
heat decarbonisation
heat networks
heat pumps for business
heat recovery
high voltage maintenance
hoogspanning
industrial boilers
industriestrom
instalaciones fotovoltaicas
irve
iso 50001
laadinfrastructuur
laadpalen
ladesaulen
lastmanagement
led retrofit
ledverlichting
luz y gas
luz y gas para empresas
management de l'energie
media tension
media tensione
middenspanning
mittelspannung
netcongestie
ombrieres
ombrieres photovoltaiques
operat
panneaux solaires pour entreprises
parc solaire
photovoltaik fur gewerbe
photovoltaik fur unternehmen
photovoltaik gewerbe
photovoltaikanlagen fur gewerbe
photovoltaique en autoconsommation
photovoltaique pour entreprises
placas solares para empresas
placas solares para naves
pompe a chaleur tertiaire
pompes a chaleur industrielles
postes de transformation
postes haute tension
power factor correction
power purchase agreement
power purchase agreements
ppa
pv dachpacht
recuperation de chaleur
recupero calore
relamping
reseau de chaleur
risparmio energetico
rooftop solar for businesses
smart metering
solar carports
solar for business
solaranlagen fur gewerbe
spitzenlast
staldak
stromliefervertrag
stromtarife fur gewerbe
stromtarife fur gewerbekunden
stromvertrag gewerbe
sub metering
submetering
switchgear
toiture photovoltaique industrielle
toitures photovoltaiques
toitures solaires
trafostation
trafostationen
transformateurs
transformatoren
transformers
verduurzaming
wallboxen fur firmen
warehouse roofs
warmepumpen fur industrie
warmtekrachtkoppeling
workplace charging
zakelijk zonnepanelen
zakelijke energie
zonnedak
zonnepanelen bedrijfsdak
zonnepanelen bedrijfsdaken
zonnepanelen op bedrijfsdak
zonnepanelen op bedrijfsdaken
zonnepanelen voor bedrijven
`,
    weak: `
bacs
batteriespeicher
battery storage
biomasse
borne de recharge
cee
consommation energetique
eclairage led
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
gastarife
groupes electrogenes
hvac
illuminazione led
iluminacion led
laadpaal
ladeinfrastruktur
led beleuchtung
led lighting
led verlichting
luz y gas
performance energetique
photovoltaik
photovoltaique
placas solares
puntos de recarga
renovables
solaire
speicherlosungen
stromtarife
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
audiovisual hire
av hire
away days
azafatas
badges evenement
badges pour evenements
badging evenementiel
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
carrera de empresas
catering aziendale
catering d'entreprise
catering for events
catering para eventos
catering voor bedrijven
cena de empresa
christmas parties
cocktail d'entreprise
company offsite
company retreat
company retreats
conference interpreting
conference organisation
conference organisers
conference production
conference venue
conference venues
conferencier
conferenciers
congreslocaties
congresos
convention d'entreprise
corporate catering
corporate challenge
corporate events
corporate hospitality
corporate run
course d'entreprise
courses d'entreprise
dagvoorzitter
devenez exposant
devenez sponsor
dj pour soirees d'entreprise
espaces evenementiels
espacios para eventos
evenement professionnel
evenementenbureau
evenementenlocatie
evenementiel
evenements d'entreprise
evenements professionnels
event agency
event app
event badges
event catering
event furniture hire
event management
event planning
event registration
event software
event spaces
event staff
event tech
event ticketing
eventagentur
eventbureau
eventi aziendali
eventlocation
eventos corporativos
eventos de empresa
eventraume
eventtechnik
exhibit at
exhibition stand
exhibition stand design
exhibitor packages
exposer au salon
ferias comerciales
firmenevent
firmenevents
firmenfeier
firmenfeiern
firmenlauf
hostess
hotesses d'accueil
hybrid events
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
lieu de seminaire
lieux de seminaire
live streaming
location d'espace
location d'espaces
location de chapiteaux
location de materiel audiovisuel
location de mobilier evenementiel
location de salles
location de salles de reunion
location de tentes
marquee hire
meeting room hire
meeting rooms
messeauftritt
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
sala congressi
salas de conferencias
salas de reuniones
sale meeting
sale riunioni
salle de seminaire
salles de reunion
salles de seminaire
salons professionnels
seminaire d'entreprise
seminaires d'entreprise
seminar venue
soiree d'entreprise
soirees d'entreprise
sonorisation d'evenements
sound and lighting hire
spazi per eventi
sponsor our conference
sponsor slots
sponsoring d'evenements
sponsorship packages
stand parapluie
stand space
standflache
standhostessen
stands d'exposition
streaming d'evenements
tagungen
tagungshotel
tagungsraume
team away days
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
traiteur evenementiel
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
convention
conventions
events
fiere
gala
location de salle
photo booth for events
seminaire
seminaires
traiteur pour evenements
venue hire
weihnachtsfeier
`,
  },
  {
    id: 'executive_services',
    functions: ['executive'],
    heads: ['hr', 'operations', 'finance'],
    phrases: `
board advisory
board evaluation
board management
board portal
board portal software
ceo coaching
ceo peer group
club d'entrepreneurs
club de dirigeants
coaching de dirigeant
coaching de dirigeants
coaching directivo
comite de direction
comites de direction
conseil de surveillance
corporate governance
direzione strategica
executive coaching
executive team coaching
fractional executives
fuhrungskraftecoaching
geschaftsfuhrercoaching
gouvernance d'entreprise
governance reviews
non executive directors
non executive search
owner manager programme
owner managers
peer advisory
peer advisory board
peer groups
plan strategique
planificacion estrategica
reseau d'affaires
reseau de dirigeants
seminaire de direction
strategic planning
strategie d'entreprise
strategieberatung
strategische planung
strategy offsite
strategy workshops
unternehmerforum
unternehmerkreis
vision et strategie
`,
  },
  {
    id: 'expenses',
    functions: ['finance', 'hr', 'administration'],
    phrases: `
bedrijfskaarten
betaalpassen
business travel
business travel expenses
carte affaires
carte aziendali
carte corporate
carte de paiement d'entreprise
carte per dipendenti
cartes affaires
cartes bancaires pour collaborateurs
cartes corporate
cartes de paiement
cartes de paiement entreprise
cartes de paiement pour equipes
company cards
corporate cards
corporate travel
declaraties
declaratiesoftware
depenses professionnelles
expense cards
expense management
expense reports
expense software
expenses
firmenkarten
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
zakelijke creditcard
zakenreizen
`,
  },
  {
    id: 'facility',
    functions: ['operations', 'administration', 'purchasing'],
    heads: [
      'real_estate',
      'hospitality',
      'healthcare',
      'education',
      'retail',
      'public_sector',
      'manufacturing',
      'finance',
    ],
    phrases: `
3d nuisibles
=ihr burogebaude
accueil en entreprise
accueil visiteurs
agencement de bureaux
air conditioning
air conditioning for offices
air conditioning servicing
air purifiers
amenagement d'espaces de travail
amenagement de bureaux
arbeitsplatzbuchung
archives physiques
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
betriebskantine
betriebsverpflegung
blanchisserie industrielle
blumenabo fur empfangsraume
building automation
building maintenance
building management
building management systems
bureaux a louer
bureaux operes
buroflache
buroflachen
buropflanzen
buroreinigung
buroumzug
buroumzuge
business premises
cctv cleaning
chauffage tertiaire
cleaning contractor
cleaning products
cleaning services
climatisation de bureaux
climatisation tertiaire
cloisons amovibles
cloisons de bureau
cmms
commercial cleaning
commercial heating
commercial property to let
compacteurs
compositions florales pour entreprises
conciergerie d'entreprise
containerdienst
contract catering
contract cleaning
coworking
csr cleaning
cvc
dalles de moquette
demenagement d'entreprise
demenagement de bureaux
depigeonnage
derattizzazione
designesctisation
desinfeccion y control de plagas
desk booking
desk sharing
distributeurs de savon
elagage d'arbres communaux
empfangsraume
entrance mats
entrepots a louer
entretien de bureaux
entretien de locaux
entretien des batiments
entretien des locaux
espaces de coworking
essuie mains
facilitair beheer
facilitaire diensten
facilities management
facility management
facility services
faux planchers
fensterreinigung
firmenumzug
fleurs et compositions
fleurs pour hall d'accueil
flex office
flexible offices
flexible workspace
froid industriel
gardening services for companies
gebaudeautomation
gebaudemanagement
gebaudereinigung
gebaudetechnik
gebouwautomatisering
gebouwbeheer
gestion de site
gestion des batiments
gestion immobiliere d'entreprise
gestion technique du batiment
gevelreiniging
gewerbeimmobilien
gladheidsbestrijding
glasbewassing
glazenwasser
glazenwasser zakelijk
gmao
gmao batiment
groenvoorziening
grunanlagenpflege
gtb
hand towels
handhygiene
hot desking
hvac
hvac maintenance
hygiene
hygiene des mains
hygiene professionnelle
hygiene supplies
hygienebedarf
immobilier d'entreprise
impresa di pulizie
imprese di pulizia
indoor air quality
industriereinigung
industrietore
interior landscaping
janitorial supplies
jardineria corporativa
jardineria para empresas
kaltetechnik
kantoorplanten
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
luftreiniger fur buros
luftungsanlagen
lutte contre les nuisibles
maintenance cvc
maintenance des batiments
maintenance multitechnique
maintenance technique
mantenimiento de edificios
mantenimiento integral
manutenzione immobili
manutenzione impianti
mudanzas de oficinas
multiservice
multiservices
multitechnique
nettoyage de bureaux
nettoyage de locaux
nettoyage des locaux
nettoyage industriel
nettoyage professionnel
objektbetreuung
office cleaning
office fit out
office flowers
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
papier toilette professionnel
pflege von aussenanlagen
plaagdierbeheersing
plant maintenance
plantes d'interieur bureaux
plantes de bureau
plants for offices
plomberie d'entreprise
plomberie tertiaire
porte automatiche
portes industrielles
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
pulizia condomini
pulizia uffici
pulizie
pulizie industriali
pulizie uffici
purificadores de aire
purificateur d'air
purificateurs d'air
purificatori d'aria
qualite de l'air interieur
raumbegrunung
raumplanung
reception flowers
reinigung
reinigungsdienst
reinigungsfirma
reinigungsmaschinen
reinigungsmittel
reinigungsservice
reserva de espacios
reservation de bureaux
restauration collective
restauration d'entreprise
rideaux metalliques
roller shutters
rolltore
salage
sanitaerbedarf
sanitaire voorzieningen
sanitary services
savon
schmutzfangmatten
schoonloopmatten
schoonmaak
schoonmaak van kantoren
schoonmaakbedrijf
schoonmaakdiensten
schoonmaakmachines
schoonmaakmiddelen
sectional doors
sektionaltore
serviced offices
services generaux
servicios de limpieza
servicios generales
servizi di pulizia
skip hire
snow clearance
space management
space planning
staff canteen
staff catering
tapis d'entree
transfert de bureaux
traslochi aziendali
traslochi uffici
trasloco uffici
travaux d'amenagement
uffici in affitto
unterhaltsreinigung
vending machine
visitor reception
vitrerie
warehouse cleaning
waschraumhygiene
washroom services
werkplekreservering
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
automatic doors
cleaning
climatisation
climatizacion
climatizzazione
clotures
conciergerie
control de plagas
deratisation
deratizzazione
desinfeccion
desinfection
desinsectisation
disinfestazione
disinfezione
fosses septiques
glasreinigung
groenonderhoud
grunpflege
gutters
klimaatinstallaties
klimatechnik
klimatisierung
limpieza
manutenzione
mensa
nettoyage
nettoyage de vitres
nuisibles
ongediertebestrijding
ordures
pest control
plagas
plantes
porte automatique
portes automatiques
portes sectionnelles
purification de l'air
reciclaje
recycling
riciclo
sanitaires
schadlingsbekampfung
traitement de l'air
ventilation
window cleaning
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
conformite lcb ft
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
lcb ft
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
    heads: ['sales', 'construction', 'administration', 'hr'],
    phrases: `
=van leasing
=van racking
aanhangers
allestimenti furgoni
alquiler de flotas
alquiler de vehiculos
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
brandstofpas
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
fleet electrification
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
gestion des amendes
gestione flotte
gps tracker fur fahrzeuge
gps tracking for vehicles
hgv
laadpalen
ladesaulen
ladestationen
leaseauto
leaseauto's
leaseautos
leasing auto entreprise
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
noleggio auto aziendali
nutzfahrzeuge
opleggers
parc auto
parc automobile
pieces detachees pour poids lourds
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
truck parts
truck tyres
trucks
utilitaires
utilitaires electriques
vehicle leasing
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
wallboxen fur firmenwagen
zakelijke lease
`,
    weak: `
carburant
dash cams
dashcam
dashcams
gps tracking
lieferwagen
pneus poids lourds
vans
vehicle tracking
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
oenologie
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
donazioni
donor management
donors
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
    weak: `
donations
dons
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
chariots filoguides
cherry pickers
cintas transportadoras
conveyor belts
conveyors
convoyeur
convoyeurs
depalettiseur
diables et chariots
dock levellers
elevadoras
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
verladetechnik
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
annual leave
appraisals
arbeitszeiterfassung
arbeitszeugnisse
arbodienst
assenteismo
assessment center
ausfallzeiten
badgeuse
badgeuses
barometre rh
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
bienestar emocional
bienestar emocional para plantillas
bienestar laboral
bilan de competences pour vos salaries
cartographie des competences
clima aziendale
clima laboral
coffre fort rh
coffre fort salarie
comp and ben
compensation and benefits
compensation planning
congedos
conges
conges et absences
conseil en remuneration
contractor management
contrats de travail
control de ausencias
control horario
core hr
cse
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
ecarts de remuneration
egalite professionnelle
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
encuesta de clima
encuestas de clima
engagement collaborateur
engagement des collaborateurs
engagement survey
engagement surveys
enquete d'engagement
enquetes internes
entgelttransparenz
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
gender pay gap
gender pay report
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
hauts potentiels
hcm
high potentials
holiday management
holiday pay
holiday planner for teams
holiday tracking
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
key talent
leave management
leave planner
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
menopause policy
mitarbeiterbefragung
mitarbeiterbefragungen
mitarbeiterbindung
mitarbeitergesprach
mitarbeitergesprache
mitarbeiterumfragen
mitarbeiterzufriedenheit
nachfolgeplanung
occupational health
offboarding
okr et entretiens
onboarding de empleados
onboarding des nouveaux collaborateurs
onboarding des salaries
onboarding neuer mitarbeiter
ondernemingsraad
org chart software
org charts
organigramme
organigrammes
outplacement
outplacement beratung
outplacementtraject
pay equity
pay transparency
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
plan de succession
planes de igualdad
planification des equipes
planning du personnel
plans de succession
pointeuse
politique salariale
portail rh
portal del empleado
potentialtrager
prevention de l'absenteisme
psychometric assessments
psychometric tests
pulse survey
pulse surveys
qualite de vie au travail
qvct
qvt
recursos humanos
registro horario
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
sickness absence
sirh
skills mapping
software de recursos humanos
software hr
software rh
software rrhh
solution rh
staff surveys
succession planning
succession plans
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
transparence salariale
turni
turnos
urenregistratie
urlaubsantrag
urlaubsplaner
urlaubsplanung
urlaubsverwaltung
vacaciones y ausencias
vakantieplanning
valutazione dei dipendenti
valutazione delle performance
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
    weak: `
dei
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
anti counterfeiting
brevet
brevets et marques
brevetti
depot de brevet
depot de marque
depots de marques
gewerblicher rechtsschutz
intellectual property services
intellectueel eigendom
lutte contre la contrefacon
marcas y patentes
marchi
markenanmeldung
markenrecht
markenuberwachung
merkbewaking
merkregistratie
octrooi
octrooien
patent
patent filing
patentanmeldung
patentes
patentes y marcas
patentrecherche
propiedad industrial
propiedad intelectual
proprieta industriale
proprieta intellettuale
propriete industrielle
registrazione marchi
registro de marcas
registro de patentes
surveillance de marques
trade mark
trade mark filing
trade mark registration
trade mark watching
trade marks
trademarks
`,
  },
  {
    id: 'invoicing',
    functions: ['finance', 'administration'],
    phrases: `
=e facturatie
=e invoicing
=e rechnung
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
    heads: ['finance', 'administration', 'operations'],
    phrases: `
active directory
archivage electronique
archivierung
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
beheerde werkplekken
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
copilot for microsoft 365
data backup
data center
data centre
data centre cooling
datacenter
datacentrum
datenrettung
datensicherung
dematerialisation
depannage informatique entreprises
desktop support
desktop virtualization
device as a service
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
dynamics 365
e mail archivierung
ecm
ecrans interactifs
edi
edi integration
edv betreuung
equipos informaticos
erp
erp einfuhrung
erp implementation
erp integration
erp pakket
erp software
erp system
esn
file server
fileserver
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
helpdesk software
ict beheer
ict diensten
ict ondersteuning
impression managee
imprimantes etiquettes
infogerance
informatica
informaticien a distance
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
it asset disposal
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
itad
itam
itdienstleister
itil
itsm
kantoorautomatisering
konferenztechnik
laptops
licences logicielles
licences microsoft
licencias de software
licentiebeheer
licenze software
lizenzoptimierung
location de materiel informatique
logiciel erp
logiciel metier
low code
mailarchivering
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
mft
microsoft 365
migration microsoft
mobile device management
modernisation applicative
monitoring
monitoring reseau
monitoring von servern
msp
netsuite
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
odoo integration
office 365
onduleur
onduleurs
oracle
ordinateurs reconditionnes
outsourcing it
parc informatique
patch management
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
reseau informatique
reseaux
reservekopie
reti
robotic process automation
rpa
s/4hana
s4hana
saas management
sage
sage x3
sai
salle serveur
salles de reunion connectees
salles serveurs
san storage
sap
sap beratung
sap implementation
sauvegarde
sauvegardes
scanners codes barres
server
server racks
server room
serverraum
servers
serverschranke
serveur
serveur de fichiers
serveurs
service desk
servicenow
services informatiques
servicios informaticos
servidores
servizi informatici
servizi it
sharepoint
sistemi informatici
software asset management
software licences
software licensing
softwarelicenties
softwarelizenzen
soporte informatico
stockage de donnees
structured cabling
supervision
supervision informatique
supervision reseau
support informatique
systeembeheer
system integration
systemes audiovisuels
systemes d'information
systemhaus
tablettes durcies
ticketing
tma
transformacion digital
transformation digitale
trasformazione digitale
uninterruptible power
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
wifi for offices
wifi professionnel
workflow automation
`,
    weak: `
computer
computers
impression
informatique
laptop
licences
ordenadores
ordinateur
ordinateurs
pc
pcs
reseau
stockage
storage solutions
tablettes
ups
wifi
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
    heads: ['finance', 'hr'],
    phrases: `
=e discovery
=e signature
=e signatures
abogados de empresa
abogados mercantilistas
advocaten
agb
agb prufung
agb und impressum
aktenvernichtung recht
anwaltskanzlei
appels d'offres juridiques
approbation des comptes
arbitrage
asesoria juridica
asesoria legal
assemblees generales
avocat d'affaires
avocats d'affaires
avvocati d'affari
bail commercial
base juridique
bases juridiques
baux commerciaux
bedrijfsjurist op afstand
board management
brevets
bufete
business law
cabinet d'avocats
cabinet d'avocats d'affaires
cgv
clauses contractuelles
clauses de sous traitance
clm
commercial contracts
commercial law
commercial leases
commercial litigation
commissaire de justice
company formation
company registration
company secretarial
compliance juridique
conditions generales de vente
conformite
conseil juridique
conseil juridique aux entreprises
conseils juridiques
constats d'huissier
consulenza legale
consulenza legale d'impresa
contentieux
contentieux commercial
contenzioso
contract automation
contract drafting
contract lifecycle
contract management
contract review
contractbeheer
contractcheck
contractenrecht
contratos mercantiles
contrats fournisseurs
contratti commerciali
corporate governance
corporate law
court claims
depot de marque
derecho mercantil
derecho societario
despacho de abogados
digitale handtekening
diritto commerciale
diritto societario
documentation juridique
domiciliation d'entreprise
domiciliation juridique
droit commercial
droit de la concurrence
droit des affaires
droit des societes
droit fiscal
droit public des affaires
droit social
due diligence
ebilling for legal
ediscovery
electronic signature
elektronische handtekening
elektronische signatur
entity management
esignature
firma digitale
firma electronica
firma elettronica
formalites juridiques
general counsel as a service
gerechtsdeurwaarder
gesellschaftsrecht
gestion contractuelle
gestion de contratos
gestion des contrats
gestione contratti
gewerbemietrecht
gouvernance
handelsrecht
handelsrecht advies
huissier
huissier de justice
impressum
insolvenzrecht
intellectual property
juridisch advies
juridische dienstverlening
juridische documenten
juristische datenbank
late payment letters
legal advice for companies
legal hold
legal operations
legal opinions
legal research
legal services
legal software
legal spend management
legal tech
legaltech
litigation
litigios mercantiles
logiciel juridique
marches publics droit
marchi e brevetti
markenanmeldung
markenrecht
matter management
merkregistratie
modelcontracten
modeles d'actes
modern slavery
modern slavery statement
ondernemingsrecht
outside counsel
patentrecht
patents
procurement law
propriete intellectuelle
rechtsberatung fur unternehmen
rechtssichere vertrage
rechtstexte
recouvrement judiciaire
redaction de contrats
redaction de statuts
redazione di contratti
registrazione marchi
registro de marcas
revision de contratos
rgpd
secretariat general
secretariat juridique
signature electronique
signatures electroniques
statuts de societe
studio legale
terms and conditions
trade mark watching
trademark
trademark registration
traduction assermentee
veille juridique
vennootschapsrecht
vertrage prufen
vertragserstellung
vertragsmanagement
vertragsprufung
vertragsrecht
vertragsverwaltung
wettbewerbsrecht
`,
    weak: `
assistance juridique
avocats
avocats en droit social
contracts
contrats
legal advice
mediation
notaires
rechtsberatung
`,
  },
  {
    id: 'logistics',
    functions: ['supply_chain', 'operations', 'purchasing'],
    heads: ['manufacturing', 'retail', 'sales'],
    phrases: `
3pl
ad hoc transport
adr
aduanas
affretement
affretement express
agente de aduanas
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
bonded storage
bonded warehouse
bubble wrap
cadena de frio
cadena de suministro
caisse carton
caisses bois
caisses palettes
cajas de carton
calage
cardboard boxes
cargo bikes for delivery
carrelli
carrelli elevatori
carretillas
carretillas elevadoras
carton ondulado
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
colis express
commissionnaire de transport
container shipping
containertransport
conteneurs maritimes
control tower
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
cyclologistique
dangerous goods
declaration en douane
declarations en douane
dedouanement
demand forecasting
demand planning
demenagement d'entreprise
demenagement industriel
deposito merci
dernier kilometre
despacho aduanero
despacho de aduanas
doganale
douane
douaneaangifte
douaneafhandeling
drayage
embalajes
emballage
emballage e commerce
emballage industriel
emballages
emballages carton
emballages de transport
emballages industriels
entreposage
entrepot
entrepots
entrepots logistiques
envios
estanterias
estanterias industriales
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
gefahrgut
gefahrguttransporte
gerbeurs
gestion d'entrepot
gestion de almacen
gestion de almacenes
gestion de entrepots
gestion de inventarios
gestion de stock
gestion de stocks
gestion des stocks
gestione del magazzino
gestione magazzino
gestione scorte
gevaarlijke stoffen vervoer
groupage
haulage
hauliers
heftruck
heftruckopleiding
heftrucks
hochregallager
holzpaletten
hubwagen
imballaggi
imballaggi industriali
imballaggio
import export
import export services
incoterms
intralogistik
inventory management
inventory optimisation
inventory software
kartonagen
kartonnen dozen
koel en vriestransport
koeltransport
koeriersdiensten
kommissionierung
kuhlkette
kuhltransporte
kurierdienst
ladungssicherung
ladungsverkehre
lagerbuhne
lagerbuhnen
lagerhaltung
lagerkasten
lagerlogistik
lagerregale
lagersoftware
lagertechnik
lagerung
lagerverwaltung
lagerverwaltungssoftware
last mile
last mile delivery
lastenrader fur lieferdienste
lecteurs code barres
lectores de codigos de barras
lettori di codici a barre
letzte meile
livraison du dernier kilometre
livraison urbaine
logiciel d'entrepot
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
logistique urbaine
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
matieres dangereuses
mehrwegbehalter
mensajeria
mercancias peligrosas
merci pericolose
messagerie
mezzanine
mezzanines
nastro adesivo da imballo
ocean freight
operazioni doganali
opslag
opslag en distributie
optimisation de tournees
optimisation des tournees
optimizacion de rutas
order picking
orderpicking
ottimizzazione dei percorsi
overseas freight
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
palettes bois
paletti
pallet delivery
pallet distribution
pallet network
pallet racking
pallet wrap
pallets
palletstellingen
paqueteria
paqueteria urgente
paquetes
parcel delivery
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
regalinspektion
regalprufung
regalsysteme
rekfolie
representant en douane
retourenmanagement
retours clients
retourverwerking
returns management
reverse logistics
rfid
rfid tags
ritplanning
road freight
road haulage
route optimisation
route optimization
route planning
routenoptimierung
routenplanung
routeoptimalisatie
routeplanning
ruban adhesif d'emballage
ruteplanning
s&op
same day courier
scaffalature
scaffalature industriali
scanner codes barres
scanners
scatole di cartone
schwertransporte
sdoganamento
sea freight
seefracht
sendungsverfolgung
shipping
shipping containers
shipping software
shrink wrap
software magazzino
soppalchi
speditie
spedition
speditionen
spedizioni
spedizioniere
spedizionieri
stapler
stellingen
stock control
stock management
stockage
stockage deporte
stockage externalise
storage bins
stretch film
stretchfolie
stuckgut
supply chain
supply chain planning
supply chain visibility
teilladung
teilladungen
temperature dirigee
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
transport aerien
transport de marchandises
transport express
transport frigorifique
transport international
transport management
transport management system
transport maritime
transport routier
transporte de mercancias
transporte frigorifico
transporte internacional
transporte por carretera
transporte refrigerado
transporteur
transportlogistik
transportmanagement
transports exceptionnels
trasporti
trasporti eccezionali
trasporti internazionali
trasporti nazionali
trasporti refrigerati
trasporto
trasporto merci
trasporto refrigerato
trazabilidad
ultima milla
ultimo miglio
urban logistics
velo cargo
velos cargos
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
visibility platform
voorraadbeheer
vrachtvervoer
warehouse
warehouse automation
warehouse management
warehouse management system
warehouse robots
warehouse temps
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
zollanmeldung
zollsoftware
`,
    weak: `
carton
cartons
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
livraison
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
additive fertigung
additive manufacturing
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
angebotskalkulation
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
atelier de mecanique
automatas
automate
automates
automates programmables
automatisation industrielle
automatisierung
automatisierungstechnik
automatismes
automatizacion industrial
automazione industriale
bagging machines
bearings
bedrijfsmachines
behalterbau
besturingskasten
betriebsdatenerfassung
bevestigingsmaterialen
bildverarbeitung
blechbearbeitung
bombas industriales
boulonnerie
bras robotises
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
capteurs vibratoires
cartes electroniques
castings
chapa metalica
chaudieres industrielles
chaudronnerie
chemicals
chiffrage de pieces
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
conto terzi
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
cutting inserts
cutting tools
cuverie inox
cuves
decolletage
decoupe jet d'eau
decoupe laser
degraissants
depositos industriales
depots et cuves
depoussierage
devis de pieces usinees
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
echangeurs thermiques
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
fabrication a facon
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
hydraulic hoses
hydraulics
hydrauliek
hydraulik
hydraulikzylinder
hydraulique
hydraulische slangen
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
job shops
joints
joints d'etancheite
jumeau numerique
juntas
kabelkonfektion
kantwerk
kleben
klebstoffe
kleinserien
kleppen
kompressor
kompressoren
konstruktion
koppelingen
kugellager
kuhlschmierstoffe
kunststof onderdelen
kunststof spuitgieten
kunststoffteile
kunststofspuitgieten
lagers en aandrijvingen
lagerung und antriebe
lamiera
laser cutting
laser marking
laser welding
laserbeschriftung
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
lohnfertiger
lohnfertigung
lubricantes
lubricants
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
manutention robotisee
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
metaalbewerking
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
oee monitoring
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
palletising robots
pcb
pcb assembly
peinture industrielle
perslucht
petites series
pieces mecaniques
pieces plastiques
pieces sur mesure
pieces usinees
piezas
piezas de plastico
pintura industrial
plaatbewerking
plaatwerk
placas electronicas
plant maintenance
plant maintenance software
plaquettes de coupe
plastic parts
plasturgie
plc
plc programming
pliage de toles
plm
pneumatica
pneumatics
pneumatiek
pneumatik
pneumatique
poedercoaten
poedercoating
pompe industriali
pompes industrielles
postes a souder
powder coating
precision machining
precision parts
predictive maintenance
pressen
pressofusione
printed circuit boards
printplaten
procesautomatisering
process control
process equipment
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
prototypen
prototypenbau
prototyping
pulverbeschichtung
pumpen
pumps and valves
quadri elettrici
quoting for job shops
rapid prototyping
raw materials
recambios industriales
recambios para maquinaria
rectification
reducteurs
reductores
reinraum
reinraumtechnik
retrofit controls
retrofit de machines
ricambi
ricambistica
riduttori
robinetterie industrielle
robot industriali
roboterzellen
robotica
robotica industrial
robotics
robotique industrielle
robotisation
robotisering
robots collaboratifs
robots de palettisation
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
shop floor
shot blasting
shredders
simulation numerique
slangen en koppelingen
smeedwerk
smeermiddelen
snijgereedschap
soldadura
sondermaschinen
sondermaschinenbau
soudage
sous traitance electronique
sous traitance industrielle
sous traitance mecanique
spare parts
spritzguss
spritzgussteile
spritzgusswerkzeuge
sps programmierung
spuitgieten
stampaggio
stampaggio plastica
stampi
stamping
stanzteile
steuerungsretrofit
stofafzuiging
stromerzeuger
subcontract machining
suivi de production
supervision industrielle
surface treatment
taglio laser
thermoformage
thermoforming
thermolaquage
tolerie
tolerie fine
tool presetters
tooling
torneado
torneria
tornilleria
tornos
tracabilite industrielle
traitement de surface
traitement thermique
traitements de surface
transfert industriel
tratamientos superficiales
tratamientos termicos
trattamenti termici
tribologie
turned parts
tuyauterie
tuyauterie industrielle
usinage
usinage 5 axes
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
vorausschauende wartung
vorrichtungsbau
vulmachines
walzlager
warmebehandlung
warmetauscher
warmtewisselaars
waterjet cutting
welding
welding equipment
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
zylinder nach zeichnung
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
casting
componentes
extrusion
fabrication
filtration
gears
impresion 3d
impression 3d
injection
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
robot
robotik
robotique
robots
sensoren
stampa 3d
steel
tournage
wartung
`,
  },
  {
    id: 'marketing_services',
    functions: ['marketing', 'communication'],
    phrases: `
a/b testing
ab testing
achat media
adhesifs
adtech
advertising
affichage
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
agencia de branding
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
avis clients
avis en ligne
bedrijfsfilm
bedrijfsvideo
beschilderung
beursstand
beursstands
bewertungsmanagement
biglietti da visita
billboards
boitage
brand
brand content
brand identity
brand monitoring
brand strategy
brand tracker
brand trackers
branded content
branded merchandise
brochures
brochures drukken
brochures printing
broschuren
buitenreclame
bulk sms
business cards
buzoneo
cadeaubonnen
cadeaux clients
cadeaux d'affaires
cadeaux publicitaires
campagne pubblicitarie
campagnes
campagnes emailing
campagnes publicitaires
campagnes sms
campaign management
car wrapping
carte fedelta
cartelloni pubblicitari
cartes de fidelite
cartes de visite
catalogue
catalogues
cdp
charte graphique
cheques cadeaux pour commercants
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
corporate films
corporate gifts
corporate photography
corporate video
covering de vehicules
covering publicitaire
creacion de paginas web
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
customer insights
customer journey
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
drohnenaufnahmen
drohnenvideos
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
exhibition stand
exhibition stands
explainer videos
fahrzeugbeschriftung
fahrzeugfolierung
fidelisation
fidelizacion
film d'entreprise
film institutionnel
films d'entreprise
firmenvideo
firmenvideos
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
gift vouchers
goodies
google ads
google ads betreuung
google maps
google reviews
gran formato
grootformaat print
grossformatdruck
growth hacking
growth marketing
gutscheinsysteme
homepage erstellen
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
klantenkaarten
kundenbewertungen
kundenbindung
kundenbindungsprogramm
kundengeschenke
landing page
landing page builder
landing pages
large format printing
lead nurturing
leaflets
leuchtreklame
lichtreclame
link building
linkedin ads
logo
logo design
logo ontwerp
logodesign
loyaliteitsprogramma
loyalty cards
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
messagerie whatsapp
messebau
messestand
messestande
meta ads
mobile marketing
motion design
mystery shopping
netlinking
neuromarketing
newsletter
newsletter software
newsletters b2b
notoriete
notoriete locale
objets publicitaires
online adverteren
online advertising
online marketing
online reviews
online vindbaarheid
onlinemarketing
out of home
outdoor advertising
packaging design
packshots
pagina web
paid search
paid social
panel consommateurs
panels consommateurs
panneaux publicitaires
passerelle sms
performance marketing
personalisierte werbegeschenke
photo d'entreprise
photographe corporate
photographe d'entreprise
photographie corporate
photographie de produits
photos produits
plakatwerbung
plaquettes
plaquettes commerciales
plv
plv carton
podcast production
podcasts de marque
pop up displays
posicionamiento web
posizionamento
posizionamento sui motori di ricerca
postwurfsendungen
ppc
presence en ligne
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
publicite sur lieu de vente
publipostage
push notifications
radio advertising
radiowerbung
rcs
realizzazione siti web
rebranding
recensioni clienti
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
resenas
retargeting
review management
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
sms api
sms gateway
sms gateways
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
stampa cataloghi
stampa di cataloghi
stampa digitale
stampa grande formato
stand
stand d'exposition
stand fieristici
standbouw
stands
stands de salon
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
tarjetas de fidelidad
tarjetas de visita
tarjetas regalo para comercios
tekstschrijven
text message marketing
texte fur websites
texterstellung
textile publicitaire
tipografia
trade show
trade show booths
traffic acquisition
treuekarten
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
vindbaar in google
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
website laten maken
websites laten maken
werbeagentur
werbeartikel
werbefilm
werbefilme
werbegeschenke
werbemittel
werbung
wettbewerbsanalyse
whatsapp business
whatsapp marketing
whatsapp messaging
zoekmachinemarketing
zoekmachineoptimalisatie
`,
    weak: `
affichage
banner
branding
enseigne
fidelite
growth
marken
newsletters
personnalisation
photographie de produits
print
stampa
tracking
websites
`,
  },
  {
    id: 'medical',
    functions: ['healthcare', 'purchasing'],
    industries: ['healthcare', 'pharma'],
    phrases: `
agency dental nurses
agency nurses
agenda medical
aiguilles
aliments veterinaires
ambulance equipment
ambulances equipees
apositos
apotheekautomatisering
apothekensoftware
apparecchiature medicali
appareil de radiologie
appel malade
arztpraxen
attrezzature mediche
audiometres
audioprothesistes
autoclave
autoclaves
bandages
bionettoyage
blouses medicales
cabines audiometriques
cabinet medical
cabinets dentaires
cabinets medicaux
camas hospitalarias
care home software
care planning software
cartella clinica
clinical software
clinical trials software
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
dental nurses
dental supplies
dentalbedarf
dentallabor
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
dokumentation in der pflege
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
endoscopes
epd
equipamiento medico
equipement medical
equipements medicaux
equipos medicos
etablissements de sante
examination gloves
fauteuil dentaire
fauteuils dentaires
fertility lab
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
implants et protheses dentaires pour cabinets
incontinence pour ehpad
infection control
infirmiers remplacants
infusion pumps
injectiespuiten
instruments chirurgicaux
instruments dentaires
intraoral scanners
irm
ivf lab
jeringuillas
kis
krankenhausinformationssystem
labo fiv
laboratoire de prothese dentaire
lentilles pour opticiens
letti ospedalieri
leve personne
lits medicaux
locum doctors
logiciel de cabinet medical
logiciel de pharmacie
logiciel dentaire
logiciel ehpad
logiciel infirmier
logiciel medical
logiciel patient
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
materiale sanitario
materiel dentaire
materiel medical
materiel veterinaire
medical billing
medical device
medical devices
medical equipment
medical gases
medical gloves
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
nurse call systems
nursing home software
op bekleidung
operating tables
orthese
oxygene medical
pansements
patient booking
patient engagement
patient lifts
patient management
patient monitoring
patient records
patientenakte
patientendossier
patientenlifter
pflegedokumentation
pflegesoftware
pharma
pharmaceutical
pharmacy automation
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
prothese dentaire pour cabinets
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
sillon dental
sillones dentales
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
sterilisation
sterilisatoren
stethoscopes
studi dentistici
studi medici
surgical instruments
surgical masks
syringes
tandheelkundige apparatuur
tandheelkundige materialen
teleconsultation pour medecins
telegeneeskunde
telehealth
telemedecine
telemedicina
telemedizin
telesecretariat
telesecretariat medical
tensiometres
terminbuchung fur arzte
terminbuchung praxis
tierarztbedarf
tierarztsoftware
tiers payant
tilliften
ultraschallgerate
ultrasound
ultrasound machines
untersuchungshandschuhe
verbandmiddelen
verbandsmaterial
verbandstoffe
verres correcteurs
veterinary software
veterinary supplies
videosprechstunde
warenwirtschaft fur apotheken
wegwerphandschoenen
wound care
wound dressings
wundversorgung
zahnarztbedarf
zahnarztpraxen
ziekenhuisbedden
zorgbedden
zorgsoftware
`,
    weak: `
apotheken
audioprotheses
clinicas dentales
clinicas veterinarias
compresses
consultas medicas
continence products
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
leve personnes
lit medicalise
lits medicalises
medical
montures
ophtalmologie materiel
pansements
patient hoists
pflegebetten
pharmacie
pharmacies
rollstuhle
sterilisation
sterilization
tandartspraktijk
tandartspraktijken
tandheelkundige implantaten
teleconsultation
telemedicine
verbandmaterial
veterinaires
veterinary
wheelchairs
zahnimplantate
zorginstellingen
`,
  },
  {
    id: 'metalwork',
    functions: ['manufacturing', 'engineering', 'operations', 'purchasing', 'construction'],
    industries: [
      'manufacturing',
      'aerospace',
      'automotive',
      'chemicals',
      'electronics',
      'food',
      'pharma',
      'energy',
      'mining',
      'construction',
      'real_estate',
    ],
    phrases: `
carpenteria metallica
carpinteria metalica
charpente metallique
construcciones metalicas
construction metallique
escaliers metalliques industriels
fabricated steel
ferronnerie industrielle
garde corps
gitterroste
metaalconstructies
metal fabrication
metallbau
metallerie
metallerie serrurerie
portes metalliques industrielles
serrurerie metallerie
sheet metal fabrication
staalbouw
staalconstructies
stahlbau
steel fabrication
steel fabrication and welding
steel stairs
steelwork
structural steel
structural steelwork
strutture metalliche
welding services
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
    id: 'occupational_health',
    functions: ['hr', 'quality_hse'],
    heads: ['operations', 'manufacturing'],
    phrases: `
arbeitsmedizin
arbeitsmedizinische vorsorge
arbodienst
arbodienstverlening
assistance sociale
assistante sociale du travail
bedrijfsarts
bedrijfsartsen
betriebliche gesundheitsforderung
betriebsarzt
betriebsarztliche betreuung
bgm
bien etre au travail
cellule d'ecoute
dguv untersuchungen
drug and alcohol testing
egronomie au bureau
employee assistance programme
employee wellbeing
ergonomic assessments
ergonomie am arbeitsplatz
ergonomie au travail
fit for work assessments
health surveillance
infirmerie d'entreprise
medecin du travail
medecine du travail
medicina del lavoro
medico competente
mental health first aid
mental health training for managers
occupational health
occupational physician
occupational therapy assessments
pmt
premiers secours en sante mentale
prevention des risques psychosociaux
prevention des tms
psychische gefahrdungsbeurteilung
psychological safety
psychologue du travail
qualite de vie au travail
qvct
qvt
reconocimientos medicos
risques psychosociaux
rps
salud laboral
salute e sicurezza sul lavoro
sante au travail
sante mentale au travail
service de prevention et de sante au travail
service social du travail
sorveglianza sanitaria
stress at work
stress lavoro correlato
troubles musculo squelettiques
verzuimbegeleiding
vigilancia de la salud
vitaliteitsprogramma
wellbeing at work
welzijn op het werk
workplace health
workplace wellbeing
`,
  },
  {
    id: 'office_reception',
    functions: ['administration', 'operations'],
    heads: ['executive', 'hr', 'finance', 'healthcare', 'legal', 'customer_service'],
    phrases: `
accueil d'entreprise
accueil physique
accueil telephonique
besuchermanagement
bezoekersregistratie
bureaux a louer
bureaux flexibles
bureaux operes
buroflachen
buroservice
call answering
call answering service
centralino esterno
coworking
desk booking
domiciliation
domiciliation commerciale
domiciliation d'entreprise
flexburo
flexible office space
gestion des visiteurs
hotesses d'accueil
kantoorruimte
kantoorruimte te huur
livre d'accueil visiteurs
mailroom
meeting room booking
office space
oficinas flexibles
permanence telephonique
post handling
poststelle
reception services
receptionniste virtuelle
registered office address
reservation de salles
room booking
secretaire a distance
secretaria virtual
secretariat a distance
secretariat a la carte
secretariat externalise
secretariat telephonique
segreteria telefonica
serviced offices
standard telephonique
standard telephonique externalise
standardiste externalisee
telefonsekretariat
telefonservice
telefoonservice
telephone answering
telephone answering service
telesecretariat
uffici arredati
virtual assistant
virtual assistants
virtual office
virtual offices
virtual receptionist
virtual receptionist for small firms
virtual receptionists
virtuelles buro
visitor management
visitor management system
`,
  },
  {
    id: 'office_supplies',
    functions: ['administration', 'purchasing', 'operations'],
    heads: ['finance', 'hr'],
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
bueromaterial
bureau furniture
bureaustoelen voor kantoor
bureautique et impression
bureaux assis debout
buroausstattung
burobedarf
burokaffee
buromaterial
buromobel
burostuhle
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
client gifts
coffee for offices
coffee for the office
coffee machine
coffee machines
coffee machines for offices
coffrets cadeaux clients
consommables d'impression
consumibles de impresion
copiers
copieurs
corbeilles de fruits
coursiers
desk booking
destruction d'archives
destruction de documents
dispensadores de agua
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
forniture per ufficio
forniture ufficio
fotocopiadoras
fournitures de bureau
frankiermaschinen
franking machine
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
kaffee furs buro
kaffeeautomaten
kaffeemaschinen
kaffeemaschinen fur buros
kaffeemaschinen furs buro
kaffeevollautomaten furs buro
kantoorartikelen
kantoorbenodigdheden
kantoorinrichting
kantoormeubelen
kantoormeubilair
koffieautomaat
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
machines a affranchir
mail room
mailroom
managed print
managed print services
maquina de cafe
material de oficina
meubles de bureau
mobili per ufficio
mobiliario de oficina
mobilier de bureau
mobilier professionnel
multifonctions
multifunction printers
obst furs buro
obstkorb
office chairs
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
paniers de fruits
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
sillas ergonomicas
sit stand desks
snackautomaten
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
waterdispensers
whiteboards
zit sta bureaus
`,
    weak: `
bean to cup
bureaustoelen
burostuhle
casiers
chaises de bureau
courrier
desk
desks
ergonomic chairs
ergonomische stuhle
espresso machines
fauteuils de bureau
fontaine a eau
fontaines a eau
imprimante
kaffeevollautomaten
koffieautomaten
machines a cafe
maquinas de cafe
mobiliario
mobilier
office chairs
papeleria
paper
sieges de bureau
sieges ergonomiques
sillas de oficina
standing desks
toners
wasserspender
water coolers
water dispensers
waterkoelers
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
    heads: ['administration', 'operations'],
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
externalizacion de nominas
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
nominas en la nube
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
    weak: `
nomina
nominas
`,
  },
  {
    id: 'physical_security',
    functions: ['security', 'operations', 'administration', 'quality_hse'],
    heads: ['retail', 'real_estate', 'construction', 'supply_chain', 'hospitality', 'public_sector'],
    phrases: `
access badges
access control
agents de securite
alarm systems for businesses
alarmanlagen fur betriebe
alarmanlagen fur unternehmen
alarmas para empresas
alarmas para negocios
alarme entreprise
alarme incendie
alarme pour commerces
alarme professionnelle
alarmsystemen voor bedrijven
allarmi aziendali
antifurto aziendale
antiintrusion
antincendio
badges d'acces
besuchermanagement
beveiligers
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
cameratoezicht
cash in transit
cctv
cctv for business
cctv systems
cierre y control de accesos
clotures de sites
clotures industrielles
control de accesos
controle d'acces
controle d'acces par badge
controllo accessi
desenfumage
deteccion de incendios
detection d'intrusion
detection incendie
detection intrusion
drehkreuze
einbruchmeldeanlagen
estintori
extincteurs
extintores
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
key holding
key management
keyholding
levee de doute
lone worker
manned guarding
mobile patrols
objektschutz
parking barriers
perimeter fencing
perimeter security
porte tagliafuoco
portes coupe feu
portiques antivol
portiques de securite
private security
proteccion contra incendios
puertas cortafuegos
revierfahrten
rilevazione incendi
rondes
rondes de securite
schliessanlagen
schliesssysteme
securite des sites
securite incendie
securite privee
security fencing
security guards
security services
security systems
serrurerie professionnelle
serrures connectees pour bureaux
servizi di vigilanza
sicherheitsdienst
sicherheitsdienst privat
sicherheitstechnik
sicurezza fisica
sluitsystemen
sprinklers
surveillance cameras
surveillance systems
systemes d'alarme
telesecurite
telesurveillance
telesurveillance de chantiers
toegangscontrole
tornelli
transport de fonds
turnstiles
videoprotection
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
camerabewaking
cameras
coffres forts
einbruchschutz
electronic locks
feuerloscher
fire alarm
fire alarms
incendie
intruder alarms
kameras
keyless entry
security cameras
seguridad privada
serrures connectees
surveillance
uberwachungskameras
video surveillance
videosorveglianza
videosurveillance
videouberwachung
videovigilancia
`,
  },
  {
    id: 'pr_communication',
    functions: ['communication', 'marketing'],
    phrases: `
affaires publiques
annual report
annual reports
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
geschaftsbericht
influencer relations
internal communications
interne communicatie
interne kommunikation
intranet
intranet et communication
jaarverslag
krisenkommunikation
localisation
magazine interne
media intelligence
media monitoring
mediamonitoring
mediatraining
medienbeobachtung
memoria anual
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
rapport annuel
rapports annuels
rassegna stampa
redaction de contenus
relaciones publicas
relations media
relations presse
relations publiques
relazione annuale
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
    heads: ['finance'],
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
=e auctions
=e procurement
=e sourcing
aanbestedingen
aanbestedingssoftware
achats hors production
achats indirects
acquisti
albo fornitori
analyse des depenses
appel d'offres
appels d'offres
appels d'offres fournisseurs
approvvigionamento
aprovisionamiento
ausschreibungen
ausschreibungssoftware
beschaffung
beschaffungsplattform
bestellwesen
bons de commande
buying group
c teile
c teile management
catalogue fournisseurs
central de compras
centrale acquisti
centrale d'achat
centrale d'achats
centrale de referencement
compras
contract and supplier management
contract sourcing
cost killing
cost reduction
einkauf
einkaufsgemeinschaft
einkaufsplattform
einkaufsportal
einkaufssoftware
einkaufsverbund
encheres inversees
eprocurement
evaluation des fournisseurs
externalisation des achats
fournisseurs
fournisseurs alternatifs
frais de fonctionnement
frais generaux
gare d'appalto
gastos generales
gemeinkosten
gestion de proveedores
gestion des fournisseurs
gestione fornitori
group purchasing
groupement d'achat
groupement d'achats
gruppo d'acquisto
homologacion de proveedores
indirect procurement
inkoop
inkoop uitbesteden
inkoopadvies
inkoopcombinatie
inkoopplatform
inkoopsamenwerking
inkoopsoftware
kostensenkung
leveranciersbeheer
leveranciersbeoordeling
licitaciones
lieferanten
lieferantenaudits
lieferantenbewertung
lieferantenmanagement
lieferkettengesetz
logiciel achats
marches publics
massification des achats
maverick buying
nearshoring supplier search
onboard suppliers
optimisation des achats
optimisation des couts
overhead costs
p2p
portail fournisseurs
procure to pay
procurement
procurement platform
procurement software
purchase order software
purchase orders
purchase to pay
purchasing
purchasing group
purchasing software
qualifica fornitori
reduction des couts
rfq
rfqs
software acquisti
software de compras
source to pay
sourcing
sourcing asie
sourcing en asie
sourcing fournisseurs
spend analysis
spend analytics
spend control
spend management
spend visibility
spese generali
strategic sourcing
supplier audits
supplier diversity
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
achats
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
product teams
product tours
produktmanagement software
pruebas de usabilidad
roadmap produit
roadmapping
test di usabilita
test utilisateur
tests a b
tests utilisateurs
usability testing
user feedback
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
=e administration
=e government
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
budget participatif
burgerbeteiligung
burgerparticipatie
burgerservice
christmas lights for town centres
cimetieres
citizen engagement
citizen portal
citizen portals
civic tech
collectivites
collectivites locales
collectivites territoriales
council software
councils
decheteries
decoration de noel pour villes
dematerialisation des marches
donor management
eau et assainissement
eclairage public
elections
enti locali
equipements publics
equipements sportifs
etat civil
friedhofssoftware
friedhofsverwaltung
fundraising
fundraising software
gemeenten
gemeinden
gestion de cantine
gestion des cantines
gestion des cimetieres
gestion des salles municipales
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
logiciel d'etat civil
logiciel de gestion d'associations
logiciel mairie
logiciel pour collectivites
logiciel pour mairies
mairie
mairies
marches publics
marches publics pour collectivites
marquage routier
mobiliario urbano
mobilier urbain
municipalities
openbare verlichting
ordnungsamt software
panneaux de signalisation
parking meters
parkraumbewirtschaftung
parkscheinautomaten
participacion ciudadana
participation citoyenne
participatory budgeting
piscines publiques
playground equipment
playgrounds
pubblica amministrazione
public lighting
public sector
regie municipale
regies municipales
road marking
road signs
road sweepers
salage
salles municipales
sector publico
sede electronica
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
comuni
overheid
stationnement
terrains de sport
`,
  },
  {
    id: 'quality_safety',
    functions: ['quality_hse', 'manufacturing', 'operations'],
    phrases: `
=e check
absorbants
absturzsicherung
accident prevention
air monitoring
amiante
analyse d'air
analyse de cycle de vie
analyse du cycle de vie
analyse environnementale
analyse legionelles
anticaduta
arbeitsschutz
arbeitsschutzkleidung
arbeitssicherheit
arbo
arbowet
armoires de securite
assurance qualite
atex
audit iso
audit qualite
audit rse
auditorias iso
audits qualite
bedrijfshulpverlening
berufsbekleidung
bhv
bhv cursus
bhv opleiding
bilan carbone
bilan ges
bilancio di sostenibilita
biosecurite
brandblussers
brandschutz
brandschutzbeauftragter
brandschutzordnung
brc
caces
cadenas de consignation
calzado de seguridad
capa management
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
clp
co2 bilanz
co2 footprint
co2 voetafdruk
conformite environnementale
conformite machines
conseil rse
consignation
controle qualite
controle reglementaire
controles reglementaires
coordination sps
corsi di sicurezza
corsi sicurezza
corsi sulla sicurezza
csr
csrd
cursos de prl
dati
dati travailleur isole
defibrillateur
defibrillateurs
defibrillators
depollution
developpement durable
dguv
dguv prufung
dguv v3
diagnostic amiante
dispositivi di protezione
document unique
document unique d'evaluation des risques
douches de securite
douches et lave yeux
dpi
dpi aziendali
duer
duerp
dust monitoring
duurzaamheid
duurzaamheidsverslag
duvri
dvr
ecovadis
ehs
ehs software
elmetti
empreinte carbone
en 9100
environmental compliance
environmental consulting
environmental management
epi
epis
eqms
equipement de protection
equipements de protection
equipements de protection individuelle
equipos de proteccion
ergonomics
ergonomie
erste hilfe kurs
erste hilfe kurse
ersthelfer
esg
esg reporting
esrs
estintori
evaluation des risques
exosquelettes
extincteurs
extintores
eyewash stations
fall protection
fds
feuerloscher
fiches de donnees de securite
fire extinguishers
fire risk assessment
fire risk assessments
fire safety
fire training
first aid courses
first aid training
flucht und rettungsplane
food safety
formacion prl
formation incendie
formation securite
formation sst
gants de protection
gants de travail
gefahrdungsbeurteilung
gefahrdungsbeurteilungen
gefahrstoffe
gefahrstoffkataster
gefahrstofflager
gefahrstofflagerung
gefahrstoffmanagement
gehoorbescherming
gehorschutz
gestes et postures
gestion de calidad
gestion de riesgos
gestion des non conformites
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
iatf 16949
icpe
ifs
ifs food
impact environnemental
impronta di carbonio
incident reporting
industrial hygiene
inspecciones reglamentarias
iso
iso 13485
iso 14001
iso 22000
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
lave yeux
lead auditor training
lebensmittelsicherheit
legionella
legionella risk assessment
legionella testing
legionelle
legionellenprufung
legionelles
life cycle assessment
ligne de vie
lignes de vie
lineas de vida
linee vita
lockout tagout
logiciel qualite
lone worker
lone worker devices
lone worker protection
machine guarding
machine safety
machineveiligheid
management de la qualite
management qualite
maschinensicherheit
mesure du bruit
metrologie
msds
nachhaltigkeit
nachhaltigkeitsbericht
nachhaltigkeitsberichterstattung
near miss reporting
nen keuring
noise and dust
noise monitoring
non conformites
normes iso
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
primeros auxilios
primo soccorso
prl
produits chimiques dangereux
proteccion auditiva
protecciones auditivas
protection auditive
protection du travailleur isole
protections auditives
protective clothing
protective equipment
protezione dell'udito
prufung elektrischer anlagen
psa
psa gegen absturz
pti
qhse
qm software
qms
qse
qualitat
qualitatsmanagement
qualitatsmanagementsystem
qualitatssicherung
qualite de l'air interieur
quality assurance
quality control
quality management
quality management software
quality management system
quality software
rapports de conformite
reach compliance
reglement reach
reporting extra financier
ri&e
rie
risico inventarisatie
risico inventarisatie en evaluatie
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
safety showers
safety signage
safety training
sante securite
sauveteur secouriste
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
sicherheitsbeauftragte
sicherheitsdatenblatter
sicherheitsschuhe
sicherheitsunterweisung
sicherheitsunterweisungen
sicurezza alimentare
sicurezza macchine
sicurezza sul lavoro
sistema de gestion de calidad
sistema di gestione qualita
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
testing and inspection
tracabilite
traceability
travail en hauteur
travailleur isole
umweltmanagement
umweltschutz
unterweisung
uvv prufung
valbeveiliging
validation process
valutazione dei rischi
vca
vca cursus
veiligheid op het werk
veiligheidshelmen
veiligheidsschoenen
verification periodique
verification reglementaire
verifications periodiques
verifications reglementaires
verifiche periodiche
vetements de protection
vgp
werkhandschoenen
working at height
working at height courses
workplace safety
zertifizierung
`,
    weak: `
air quality
bruit
first aid
prevention
retention
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
bail commercial
baux commerciaux
block management
block management software
business rates
commercial leases
commercial lettings
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
gestion locative
gestionale condomini
gestionale immobiliare
gewerbemietvertrag
hausverwaltersoftware
hausverwaltung software
hausverwaltungssoftware
home staging pour agences
huurbeheer
immobilienportal
immobiliensoftware
immobilienwirtschaft
inventory clerks
lead generation for estate agents
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
promotion immobiliere logiciel
prop tech
property maintenance
property management
property management software
property portal
proptech
real estate crm
real estate leads
real estate software
rent review
rent reviews
software condomini
software immobiliare
software inmobiliario
software para inmobiliarias
software per agenzie immobiliari
syndic
syndics
syndics de copropriete
tenant management
tenant screening
tours virtuales
vastgoedbeheersoftware
vastgoedsoftware
virtual staging
virtual tours
virtuele rondleidingen
virtuelle rundgange
visitas virtuales
visite virtuali
visite virtuelle
visites virtuelles
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
agency nurses
agency staff
agenzia per il lavoro
alternants
annonces d'emploi
annunci di lavoro
applicant tracking
applicant tracking system
apprenticeships
apprentis
approche directe
arbeitnehmeruberlassung
assessment center
assessment centre
azubi recruiting
azubimarketing
background check
background checks
bewerber
bewerbermanagement
bewerbermanagementsystem
bolsa de empleo
busqueda de talento
cabinet de recrutement
cacciatori di teste
campus recruiting
candidate experience
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
delegation de personnel
detachering
diffusion d'offres
diffusion d'offres d'emploi
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
fachkrafte aus dem ausland
fachkraftevermittlung
freelance marketplace
freelances
graduate recruitment
graduate schemes
handicap et recrutement
head hunting
headhunter
headhunters
headhunting
help you hire
hire nurses
hire temps
hiring
hiring platform
immigration support
interim
interim et cdi
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
locum doctors
logiciel de recrutement
management de transition
marketing rh
marketplace de freelances
marque employeur
mission d'interim
multidiffusion d'annonces
multidiffusion d'offres
new hires
nurses from overseas
ofertas de empleo
offres d'emploi
onboarding
outplacement
overseas recruitment
payrolling
personal de almacen
personal finden
personal por horas
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
portage salarial
portal de empleo
pre employment checks
pre employment screening
profils penuriques
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
recrutement de cadres
recrutement international
recrutement par video
recrutements
reference checks
regie informatique
rekrutierung
remplacants
remplacants infirmiers
ricerca e selezione
ricerca personale
right to work checks
rpo
salon de l'emploi
seleccion de directivos
seleccion de mandos
seleccion de personal
selezione del personale
skilled worker visa
skills assessment
social recruiting
solution de recrutement
somministrazione
somministrazione di lavoro
sourcing de candidats
sourcing de profils
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
temps by the shift
tests de recrutement
tests psicotecnicos
tests psychometriques
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
video interviews
visa sponsorship
vivier de candidats
werving
werving en selectie
wervingscampagne
work permits
zeitarbeit
zeitarbeitsfirma
`,
    weak: `
assessment
assessments
ats
freelance
jobborse
ofertas de empleo
portage
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
cryogenic storage
cryogenie
culture cellulaire
cultures cellulaires
electron microscopy
electronic lab notebook
elisa
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
kits elisa
klinisch onderzoek
klinische studien
lab automation
lab consumables
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
materiale da laboratorio
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
peptides synthesis
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
sequencage adn
sequencing
spectrometer
spectrometers
spectrometre
spectrometres
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
ardoises
arredi per hotel
art de la table
attrezzature per la ristorazione
attrezzature per ristoranti
attrezzature ristorazione
avis clients hotel
beer dispense
beer dispensing
beer lines
bestelzuil
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
cartes de menu
catering equipment
catering supplies
cellar cooling
cellar maintenance
chalkboards
channel manager
chr
click and collect
click and collect restaurant
cocinas industriales
coffee for cafes
combi ovens
commande en ligne restaurant
commande en ligne restaurants
commercial dishwashers
commercial kitchen
commercial kitchen equipment
commercial kitchens
commercial laundry
commercial ovens
contract furniture for hotels
cucine industriali
cucine professionali
cuisine professionnelle
cuisines professionnelles
diepvriesproducten
direct bookings
distribucion horeca
draught cooling
entretien du linge
equipamiento hostelero
equipement chr
equipement de cuisine professionnelle
equipement de restaurant
extraction hoods
food cost
food delivery for restaurants
food service
food wholesale
foodservice
forni per pizzeria
forni professionali
forniture alberghiere
four professionnel
fournisseur de produits frais
fours a pizza
fours professionnels
fresh produce
frozen food
futs de biere
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
gewerbliche spultechnik
gites gestion
glasswashers
groothandel horeca
grootkeuken
grootkeukenapparatuur
grootkeukens
grossiste alimentaire
grosskuche
grosskuchen
grosskuchentechnik
guest amenities
guest experience
guest messaging
guest toiletries
holiday rental management
horeca
horeca apparatuur
horecaapparatuur
horecabenodigdheden
horecagroothandel
horecameubilair
hornos industriales
hospitality software
hosteleria
hotel amenities
hotel bedding
hotel furniture
hotel linen
hotel management
hotel management software
hotel pms
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
keg coolers
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
linge plat
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
matelas et linge
materiel chr
materiel de cuisine professionnel
materiel de cuisine professionnelle
materiel de restauration
materiel pour restaurants
menaje para hosteleria
menu boards
menu digital
menu digitale
menu engineering
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
occupancy
online ordering for restaurants
order kiosks
pizzaofen gewerblich
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
remplissez vos chambres
reservas de mesas
reservas online para restaurantes
reservas para restaurantes
reservation de tables
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
room linen
schankanlagen
self order kiosks
software alberghiero
software hotelero
software para hoteles
software per hotel
speisekarten
spultechnik
stoviglie per hotel
table booking
table booking system
table reservations
tafelreserveringen
tapinstallaties
taux d'occupation
terrassenmobel gastronomie
tiefkuhlkost
tireuses a biere
tischreservierung
tpv hosteleria
tpv para restaurantes
ubereats integration
vacation rental software
vaisselle hoteliere
vaisselle jetable
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
cafe en grains chr
food supplies
gastro
gastronomie
hotel booking
hoteles
hotellerie
hotels
kuchentechnik
menaje
menus
reservation de tables
restaurant
restaurantes
restaurants
restauration
ristoranti
ristorazione
table reservation
tischreservierung
vaisselle
vaisselle jetable
`,
  },
  {
    id: 'retail_pos',
    functions: ['retail', 'hospitality', 'sales', 'operations'],
    industries: ['retail', 'hospitality', 'wholesale', 'personal_services', 'food'],
    phrases: `
accept card payments
accept credit cards
agencement de boutiques
agencement de magasin
agencement de magasins
antihurto
antitaccheggio
antivol magasin
antivols
antivols textile
arredamento negozi
arredo negozi
banchi frigo
banchi frigoriferi
bargeldhandling
betaalterminal
betaalterminals
betalen met kaart
bezoekerstelling
bijoux en gros
bobines thermiques
bobines tpe
bonrollen
cabines d'essayage
caisse enregistreuse
caisse enregistreuse tactile
caisses enregistreuses
caja registradora
cajas registradoras
card payment terminal
card payments
card processing
card readers
card terminals
carrelli per supermercati
carros de supermercado
carte de fidelite
carte fedelta
cartes de fidelite
cash drawers
cash handling
cash register
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
comptage de passage
comptage de visiteurs
contapersone
conteo de personas
credit card processing
datafono
datafonos
demarque inconnue
detaillants
display cabinets
display shelving
ec terminals
einkaufswagen
einzelhandel
electronic article surveillance
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
fahrradgrosshandel
fietsengroothandel
files d'attente
fleurs en gros
footfall
footfall analytics
footfall counting
gestion de comercio
gestion de magasin
gift cards for shops
gondolas
gondole
groothandel
grosshandel fur fachhandler
grossist
grossiste bijoux
inrichting winkel
inventurdifferenzen
joyeria al por mayor
juweliere
juweliersbedarf
kartenterminal
kartenterminals
kartenzahlung
kassa
kassarollen
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
loss prevention
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
merchandising en magasin
merchant accounts
merchant services
mobiliario comercial
mobilier de magasin
monetique
monnayeur automatique
mystery client
mystery guest
mystery shopping
pagamenti con carta
pagamenti pos
pagos con tarjeta
paiement par carte
paiements par carte
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
programme de fidelite magasin
punti vendita
queue management
refrigerated display
registratore di cassa
registratore telematico
registratori di cassa
registratori telematici
registrierkassen
retail
retail analytics
retail software
retailers
rfid tagging
rotoli termici
schaufensterfiguren
schaufensterpuppen
schmuckgrosshandel
security tags
seeks stockists
self checkout
self checkouts
shelving for shops
shop fitting
shop fittings
shopfitting
shopping trolleys
shrinkage reduction
software de punto de venta
software di cassa
stock take services
stockists
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
till rolls
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
vol a l'etalage
warensicherung
warentrager
wholesale clothing
wholesale flowers
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
formazione vendite
negotiation skills
negotiation training
onderhandelen
sales coaching
sales enablement training
sales training
salestraining
techniques de vente
tecnicas de venta
tecniche di vendita
ventas consultivas
verhandlungstraining
verkaufstraining
verkooptraining
vertriebscoaching
vertriebsschulung
vertriebstraining
`,
  },
  {
    id: 'security_standards',
    functions: ['security', 'it', 'legal'],
    heads: ['quality_hse', 'operations', 'engineering'],
    phrases: `
ai act
ai act compliance
analyse de risques cyber
bio compliance
bsi grundschutz
certificacion iso 27001
certification hds
certification iso 27001
certificazione iso 27001
compliance automation
cyber essentials
cyber essentials plus
cyber resilience act
digital operational resilience
directive nis 2
dora
ebios
esquema nacional de seguridad
externer informationssicherheitsbeauftragter
gouvernance de la securite
hds
hebergement hds
informatiebeveiliging
information security management
information security management system
informationssicherheit
informationssicherheitsmanagement
isms
iso 27001
iso 27001 certificering
iso 27001 zertifizierung
iso 27002
iso 27017
iso 27018
iso 27701
iso iec 27001
iso27001
it grundschutz
kritis
management de la securite de l'information
nen 7510
nis 2
nis 2 richtlinie
nis2
pci dss
pssi
reglement dora
richtlinie nis 2
rssi externalise
secnumcloud
securite de l'information
security compliance
security questionnaires
seguridad de la informacion
sicurezza delle informazioni
smsi
soc 2
soc 2 audit
soc 2 type ii
soc2
systeme de management de la securite de l'information
tisax
trust center
vciso
vda isa
vendor security assessments
virtual ciso
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
automated testing
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
embedded software
feature environments
feature flags
feature management
firmware
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
preview environments
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
regression testing
revue de code
roadmap
schnittstellen
sdk
ship code
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
bici aziendali
bicicletas de empresa
bicycle leasing
bike leasing
commuter benefits
commuting
company bikes
covoiturage domicile travail
cycle to work scheme
dienstfahrrader
dienstrad
dienstradleasing
electric bike subscription
fahrradleasing
fietsplan
firmenfahrrad
firmenfahrrader
firmenrad
firmenrad leasing
flotte de velos
forfait mobilites durables
jobrad
jobticket
leasefiets
leasing de velos
mitarbeitermobilitat
mobilita aziendale
mobilite des salaries
mobilite durable des salaries
mobiliteitsbudget
mobility budget
plan de mobilite
plan de mobilite employeur
plans de mobilite employeur
renting de bicicletas
staff commuting
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
    heads: ['administration', 'finance'],
    phrases: `
4g de secours
5g private network
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
centralino virtuale
centralita
centralita virtual
centralitas
cloud telefonie
cloud telephony
connettivita
esim for business
fibra dedicata
fibra para empresas
fibre dediee
fibre pro
fibre professionnelle
firmenhandy
firmenhandys
fixed telephony
flotte de mobiles
flotte mobile
forfait mobile pro
forfaits mobiles entreprise
forfaits mobiles pro
forfaits mobiles professionnels
funkgerate
geschaftstelefonie
hosted voip
internet pro
internetanbindung
iot
iot sim
iot sims
ip telefonie
ip telephony
ipbx
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
mobilfunk fur unternehmen
mobilfunkvertrage fur unternehmen
moviles para empresas
mpls
office phones
operateur telecom
pabx
pbx
portofoons
private 5g
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
telefonie pour entreprises
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
zakelijk bellen
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
=e learning
academie interne
anglais professionnel
anglais professionnel pour vos equipes
apprenticeship levy
apprenticeships
ateliers pour managers
aula virtual
aziendale formazione
bedrijfsopleidingen
bedrijfstaaltraining
bedrijfstraining
bijscholing
bilan de competences collectif
blended learning
business english
business english for teams
capacitacion
catalogue de formation
certification qualiopi
certifications professionnelles
coaching d'equipe
coaching d'equipes
coaching de dirigeants
coaching de dirigeants en entreprise
codeveloppement
communication skills workshops
communication training
compliance training
compliance training courses
conferences
conferencier
corporate learning
corporate training
corsi aziendali
corsi di formazione
corsi di inglese aziendali
corsi di inglese per aziende
corso di formazione
cours d'anglais en entreprise
cursos de formacion
cursos de ingles para directivos
cursos de ingles para empresas
cursos para empleados
cursos para empresas
desarrollo directivo
development of managers
digital learning
diversity training
elearning
employee training
english courses for staff
english for teams
entretiens difficiles
executive coaching
executive education
firmenschulungen
firmensprachkurse
fondi interprofessionali
formacion
formacion bonificada
formacion continua
formacion de idiomas
formacion directiva
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
formations en entreprise
formations intra
formations linguistiques
formations management
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
fuhrungskrafteseminar
fuhrungskraftetraining
fundae
gamification
gestion des organismes de formation
idiomas para empresas
in house training
incompany
incompany training
ingenierie pedagogique
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
leadership coaching
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
lingue per aziende
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
plateforme lms
presentation skills
professional development
professional training
public speaking for executives
qualiopi
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
sprachkurse fur unternehmen
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
`,
    weak: `
aprendizaje
coaching professionnel
corsi
cursussen
formation
formation en ligne
gestion du temps et des priorites
liderazgo
prise de parole en public
skills
workshop
workshops
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
interpreters
interpretes
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
lokalisierung
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
technische ubersetzung
technische ubersetzungen
technische vertalingen
tolkdiensten
tolken
traduccion
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
traductions
traduzione
traduzione legale
traduzione tecnica
traduzioni
traduzioni giurate
traduzioni tecniche
transcription
transcription services
transcriptions
translate
translate your manuals
translation
translation agency
translation services
translations
trasferte
travel management
travel policy
ubersetzung
ubersetzungen
ubersetzungsburo
ubersetzungsdienst
vertaalbureau
vertaling
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
cursos de ingles
interprete
interpretes
`,
  },
  {
    id: 'vans',
    functions: ['operations', 'supply_chain', 'purchasing', 'construction', 'executive'],
    heads: ['finance', 'sales', 'customer_service', 'retail'],
    phrases: `
=van hire
=van insurance
=van leasing
=van racking
allestimento furgoni
amenagement de fourgons
amenagement de vehicules utilitaires
bedrijfswageninrichting
bedrijfswagens
bestelbussen
bestelwagens
camion benne
camions bennes
camions plateaux
commercial vehicle hire
commercial vehicles
fahrzeugeinrichtung
fahrzeugeinrichtungen
furgonetas de alquiler
kastenwagen fur handwerker
location d'utilitaires
location longue duree de vehicules utilitaires
nutzfahrzeuge
tipper trucks
transporter leasing
utilitaires d'occasion
utilitaires electriques
utilitaires legers
vehicule utilitaire
vehicules utilitaires
vehiculos comerciales
vehiculos industriales
veicoli commerciali
`,
    weak: `
electric vans
fourgon
fourgons
fourgons amenages
furgonetas
furgoni
used vans
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
    id: 'waste',
    functions: ['operations', 'quality_hse', 'administration', 'purchasing', 'manufacturing'],
    heads: ['construction', 'healthcare', 'hospitality', 'retail', 'supply_chain'],
    phrases: `
abfall
abfallentsorgung
abfallmanagement
afval
afvalbeheer
afvalcontainers
afvalinzameling
afvalverwerking
aktenvernichtung und entsorgung
bacs de tri
bennes
bennes a dechets
biowaste collection
broyeurs de dechets
clinical waste
collecte dasri
collecte de biodechets
collecte de dechets
collecte des dechets
compacteurs de dechets
compactors and balers
container afvoer
containerdienst
contenedores de residuos
dasri
dechets
dechets dangereux
dechets industriels
dechets tertiaires
dechets toxiques
deee
elimination de dechets
entsorgung
entsorgung von gefahrstoffen
entsorgungskonzepte
gestion de dechets
gestion de residuos
gestion de residuos industriales
gestion des dechets
gestione rifiuti
grease trap emptying
hazardous waste
hazardous waste disposal
huiles usagees
papierrecycling
presses a balles
presses a cartons
recogida de residuos
recyclage
recyclage de palettes
recycling
recycling collections
residuos
residuos peligrosos
rifiuti
rifiuti industriali
rifiuti speciali
sammelbehalter
schrottentsorgung
sharps disposal
smaltimento
smaltimento rifiuti
sonderabfall
tri 5 flux
tri des dechets
valorisation des dechets
waste
waste audits
waste collection
waste compactors
waste disposal
waste management
weee collection
weee recycling
wertstoffe
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
    id: 'web_hosting',
    functions: ['it', 'engineering', 'marketing', 'communication'],
    phrases: `
certificats ssl
domain names
domain registration
domains
domeinnamen
domini
dominios
dominios y hosting
hebergement de site internet
hebergement de sites
hebergement web
hebergement wordpress
hosting
hosting de sitios web
hostingdiensten
maintenance de site web
managed wordpress
nom de domaine
noms de domaine
registrar
site monitoring
ssl certificates
tierce maintenance de sites
web hosting
webhosting
webhosting voor bedrijven
website hosting
website maintenance
wordpress hosting
wordpress maintenance
`,
  },
  {
    id: 'whistleblowing',
    functions: ['legal', 'hr', 'quality_hse', 'executive'],
    phrases: `
alerte professionnelle
canal de denuncias
canal etico
canale di segnalazione
dispositif d'alerte
ethics hotline
hinweisgeber
hinweisgeberschutz
hinweisgebersystem
klokkenluider
klokkenluidersregeling
lanceurs d'alerte
ligne d'alerte
ligne d'alerte ethique
meldekanal
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
holiday cover
locum cover
logiciel de planning
personaleinsatzplanung
personeelsplanning
pianificazione turni
planificacion de turnos
planification du personnel
planning des equipes
planning du personnel
plannings des equipes
planningssoftware
pointage
pointeuse
pointeuses
prikklok
registro de jornada
registro horario
remplacement de personnel
rilevazione presenze
rooster software
roosterplanning
roosters
roostersoftware
rota software
rotas
schichtplanung
shift planning
shift scheduling
shift workers
sickness cover
staff cover
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
turnos y fichajes
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
    heads: ['supply_chain', 'security', 'healthcare'],
    phrases: `
abbigliamento da lavoro
arbeitskleidung
arbeitsschuhe
bedrijfskleding
berufsbekleidung
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
tenues d'accueil
tenues de travail
tenues et costumes
tenues professionnelles
uniformen
uniformes d'entreprise
uniformes de trabajo
uniformi
veiligheidsschoenen
vestuario laboral
vetement de travail
vetements de travail
vetements de travail et epi
vetements professionnels
werkkleding
workwear
workwear with logo
`,
    weak: `
uniforms
`,
  },
];
