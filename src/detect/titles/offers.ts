import type { Industry } from './industries.ts';
import type { JobFunction } from './types.ts';

/** Something firms buy, and who in a firm decides on it. */
export interface OfferTopic {
  readonly id: string;
  /** Functions whose work the offer concerns. */
  readonly functions: readonly JobFunction[];
  /** The only industries it is made for; none for what any firm can use. */
  readonly industries?: readonly Industry[];
  /** What it is called, one phrase a line, without accents. */
  readonly phrases: string;
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
anlagenbuchhaltung
asesoramiento fiscal
asesoria fiscal
audit comptable
audit financier
auditing
auditoria
belastingadvies
boekhouding
boekhoudpakket
boekhoudsoftware
bookkeeping
buchhaltung
buchhaltungssoftware
budget
cloture comptable
commissariat aux comptes
comptabilite
consolidation
consulenza fiscale
contabilidad
contabilita
controle interne
expert comptable
expert comptable en ligne
expertise comptable
externalisation comptable
financial close
financial consolidation
finanzbuchhaltung
fiscaal advies
fixed assets
gestion de la tva
gestionale contabile
ifrs
immobilisations
internal audit
jahresabschluss
liasse fiscale
logiciel comptable
logiciel de comptabilite
rapprochement bancaire
revisione legale
saisie comptable
software contable
software di contabilita
steuerberatung
teledeclaration
tenue de comptabilite
tva
vat compliance
`,
  },
  {
    id: 'agriculture',
    functions: ['operations', 'executive'],
    industries: ['agriculture', 'food'],
    phrases: `
alimentation animale
animal feed
barriques
concimi
cuves vinicoles
dunger
engrais
farm equipment
farm management software
fertiliser
fertilizantes
fertilizer
irrigation
kunstmest
landbouwmachines
landmaschinen
livestock
logiciel agricole
macchine agricole
maquinaria agricola
materiel agricole
materiel viticole
milking robots
phytosanitaire
riego
robots de traite
saatgut
seeds
semences
sementi
semillas
tracteur
tracteurs
tractoren
tractores
tractors
traktoren
trattori
zaden
`,
  },
  {
    id: 'automotive_trade',
    functions: ['retail', 'manufacturing', 'sales'],
    industries: ['automotive', 'transport'],
    phrases: `
attrezzature officina
auto onderdelen groothandel
autohaussoftware
car lifts
car parts wholesale
dealer management system
dms automobile
equipamiento de taller
equipement de garage
ersatzteile fur werkstatten
garage equipment
garage uitrusting
garagesoftware
gestionale officina
hebebuhnen
logiciel concessionnaire
logiciel garage
logiciel pour garages
pieces auto pour garages
pieces detachees automobiles
ponts elevateurs
recambios para talleres
ricambi per officine
software para talleres
software taller
vehicules d'occasion pour professionnels
werkstattausrustung
werkstattsoftware
workshop equipment
`,
  },
  {
    id: 'beauty',
    functions: ['retail'],
    industries: ['personal_services', 'retail'],
    phrases: `
appareils esthetiques professionnels
attrezzature per parrucchieri
beauty salon equipment
friseurbedarf
gestionale parrucchieri
hairdressing supplies
kappersbenodigdheden
kapsalon software
kosmetikbedarf
logiciel pour salons de coiffure
logiciel salon
material de peluqueria
materiel de coiffure
mobilier de coiffure
produits pour instituts
produits professionnels pour salons
salon furniture
salon software
salonsoftware
software para peluquerias
`,
  },
  {
    id: 'benefits',
    functions: ['hr'],
    phrases: `
arbeidsvoorwaarden
assicurazione sanitaria collettiva
assurance sante collective
avantages salaries
bedrijfsfitness
beneficios para empleados
benefits fur mitarbeiter
benefits in kind
betriebliche altersvorsorge
betriebliche krankenversicherung
betriebliches gesundheitsmanagement
bien etre au travail
buoni pasto
cheques cadeaux
cheques vacances
collectief pensioen
collectieve ziektekostenverzekering
collectieve zorgverzekering
comite d'entreprise
company pension
complementaire sante collective
complementaire sante d'entreprise
complementaire sante entreprise
complementaire sante obligatoire
complementaire sante pour les salaries
conciergerie d'entreprise
corporate fitness
corporate health insurance
corporate wellness
creche d'entreprise
cse
cycle to work
eap
employee assistance
employee benefits
employee health insurance
employee wellbeing
epargne salariale
essensgutscheine
firmenfitness
fondo pensione aziendale
gift cards for employees
group health insurance
group insurance
group life insurance
health cover for employees
health insurance for employees
interessement
jobrad
maaltijdcheques
meal vouchers
medecine du travail
mitarbeiterbenefits
mutuelle collective
mutuelle d'entreprise
mutuelle des salaries
mutuelle entreprise
mutuelle pour vos salaries
mutuelle sante collective
mutuelle sante d'entreprise
pee
pension scheme
perco
personeelsuitjes
places en creche
plan de pensiones de empleo
polizza sanitaria aziendale
prevoyance collective
prevoyance d'entreprise
prevoyance des salaries
private medical insurance for employees
retraite collective
retribucion flexible
salary sacrifice
sante collective
seguro colectivo
seguro de salud colectivo
seguro medico colectivo
sport en entreprise
ticket restaurant
tickets restaurant
titre restaurant
titres restaurant
welfare aziendale
workplace pension
workplace wellness
yoga en entreprise
`,
  },
  {
    id: 'business_insurance',
    functions: ['finance', 'legal', 'executive', 'operations'],
    phrases: `
assicurazione aziendale
assurance cyber
assurance decennale
assurance des entreprises
assurance flotte
assurance homme cle
assurance professionnelle
assurances entreprises
bedrijfsaansprakelijkheid
bedrijfsverzekering
beroepsaansprakelijkheid
berufshaftpflicht
betriebshaftpflicht
business insurance
commercial insurance
cyber insurance
cyberversicherung
cyberverzekering
d&o insurance
firmenversicherung
fleet insurance
flottenversicherung
gewerbeversicherung
key person insurance
liability insurance
multirisque entreprise
multirisque professionnelle
polizza aziendale
polizza cyber
professional indemnity
public liability insurance
rc pro
rc professionale
responsabilidad civil profesional
responsabilite civile professionnelle
seguro comercio
seguro de empresa
seguro de flotas
seguro multirriesgo empresarial
seguros para empresas
zakelijke verzekering
`,
  },
  {
    id: 'cloud',
    functions: ['it', 'engineering'],
    phrases: `
api management
aws
azure
base de donnees
ci cd pipelines
cloud
cloud computing
cloud hosting
cloud migration
cloud server
containers docker
database
datenbank
devops
docker
hosting
iaas
kubernetes
migration cloud
monitoring
nube
observability
paas
serverless
servidores en la nube
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
conformite rgpd
cookie consent
cumplimiento normativo
data protection
datenschutz
dpo externalise
dsgvo
externer datenschutzbeauftragter
gdpr
gegevensbescherming
gouvernance risque conformite
grc
hinweisgebersystem
klokkenluiders
kyc
lanceurs d'alerte
lutte contre le blanchiment
mise en conformite
privacy software
proteccion de datos
protection des donnees
registre des traitements
rgpd
risk management software
sapin 2
whistleblowing
`,
  },
  {
    id: 'construction',
    functions: ['construction', 'purchasing', 'operations'],
    industries: ['construction', 'real_estate', 'public'],
    phrases: `
alquiler de maquinaria
amenagement de chantier
andamios
bagger
batiments industriels
batiments modulaires
baumaschinen
baumaterial
bausoftware
baustellenmanagement
baustoffe
beton
bim
bouwmachines
bouwmaterialen
bouwsoftware
building materials
bungalows de chantier
charpente industrielle
concrete
construction equipment
construction management software
construction materials
construction software
cranes
devis batiment
diagnostics immobiliers avant travaux
drones topographie
echafaudages
engins de chantier
etancheite
excavators
gerust
gerustbau
gestion de chantier
gestionale edilizia
gru
gruas
isolants pour professionnels
kran
kranen
location d'engins
location de materiel de chantier
location de nacelles
logiciel btp
logiciel de chantier
logiciel de devis batiment
macchine edili
maitrise d'oeuvre
maquinaria de obra
materiales de construccion
materiali edili
materiaux de construction
menuiseries pour professionnels
outillage btp
plant hire
ponteggi
scaffolding
site management software
software de construccion
software edilizia
steigers
suivi de chantier
topographie
travaux publics
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
consultoria de gestion
consultoria de negocio
consultoria estrategica
creation d'entreprise
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
pilotage
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
reseau d'affaires
reseau de dirigeants
six sigma
strategieadvies
strategieberatung
strategy consulting
temporary management
transformation
unternehmensberatung
workflow
`,
  },
  {
    id: 'corporate_finance',
    functions: ['finance'],
    phrases: `
aides publiques
asset finance
banque professionnelle
bedrijfsfinanciering
betriebsmittelkredit
budget planning
budgeting software
business account
business banking
business loan
business loans
carte bancaire professionnelle
cash flow forecasting
cash management
cession d'entreprise
cir
compte bancaire entreprise
compte bancaire professionnel
compte pro
compte professionnel
confirming
controle de gestion
controlling software
corporate finance
corporate tax
cost reduction
couverture de change
credit bail
credit d'impot recherche
devisen
equipment leasing
financement d'entreprise
financement des entreprises
financiacion empresarial
financiacion para empresas
financial reporting
finanziamenti alle imprese
finanziamento aziendale
firmenkredit
fiscalite des entreprises
foreign exchange for business
fp&a
geschaftskonto
gestion de tresorerie
kostensenkung
levee de fonds
liquiditatsplanung
logiciel de controle de gestion
m&a advisory
neobanque pro
paiement international
planning budgetaire
pret professionnel
previsions de tresorerie
r&d tax credits
reduction des couts
reporting financier
subventions
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
unternehmensfinanzierung
vat recovery
working capital
zakelijk krediet
zakelijke lening
zakelijke rekening
`,
  },
  {
    id: 'crm_sales',
    functions: ['sales', 'marketing'],
    phrases: `
acquisitie
adressdaten
agenti di vendita
appels d'offres
base de donnees b2b
business development services
captacion de clientes
cold email
commission management
configurateur de devis
contact data
cpq
crm
devis
externalisation commerciale
fichier de prospection
fichiers b2b
force de vente
formacion de ventas
formation commerciale
formation vente
formazione vendita
forza vendita
generacion de leads
generation de leads
generazione di lead
gestione clienti
incentive commerciale
kaltakquise
kundengewinnung
lead
lead generation
leadgeneratie
leadgenerierung
leads
leads qualifies
logiciel crm
neukundengewinnung
nieuwe klanten
outbound
prise de rendez vous
prospecting
prospection
prospection commerciale
rendez vous commerciaux
sales automation
sales enablement
sales engagement
sales intelligence
sales performance
sales software
sales training
salesforce
software de ventas
telemarketing
teleprospection
tender management
terminvereinbarung
verkaufstraining
verkooptraining
vertriebssoftware
vertriebstraining
`,
  },
  {
    id: 'customer_support',
    functions: ['customer_service', 'sales'],
    phrases: `
assistenza clienti
atencion al cliente
avis clients
bewertungsmanagement
call center
call centre
callcenter
centre d'appels
centro de llamadas
chatbot
contact center
contact centre
customer care
customer experience
customer feedback
customer service
customer success
customer support
enquete de satisfaction
experiencia de cliente
externalisation service client
field service management
gestion du sav
help desk client
klantcontact
klantenservice
klanttevredenheid
kundenservice
kundensupport
kundenzufriedenheit
live chat
nps
online reviews
permanence telephonique
relation client
reviews management
satisfaction client
sav
service client
servizio clienti
support client
ticketing system for customers
voc
`,
  },
  {
    id: 'cybersecurity',
    functions: ['security', 'it'],
    phrases: `
antivirus
audit de securite
authentification
back up
backup
ciberseguridad
copias de seguridad
cyber securite
cyber security
cyber sicurezza
cyberbeveiliging
cybersecurite
cybersecurity
cybersicherheit
dark web monitoring
data backup
datensicherung
disaster recovery
edr
endpoint protection
endpoint security
firewall
gestionnaire de mots de passe
iam
identity management
informatiebeveiliging
information security
informationssicherheit
iso 27001
it security
it sicherheit
mfa
network security
nis2
pare feu
password manager for teams
penetration testing
pentest
phishing
ransomware
sauvegarde
sauvegarde de donnees
securite informatique
security awareness
seguridad informatica
sensibilisation cyber
sicurezza informatica
siem
soc manage
test d'intrusion
tests d'intrusion
vpn
vulnerability
zero trust
`,
  },
  {
    id: 'data_ai',
    functions: ['data', 'it', 'engineering'],
    phrases: `
analisi dati
analitica de datos
analytics
artificial intelligence
big data
business intelligence
dashboards
data analyse
data analytics
data catalog
data governance
data integration
data platform
data quality
data science
data visualisation
data visualization
data warehouse
datenanalyse
datenqualitat
entrepot de donnees
etl
gouvernance des donnees
inteligencia artificial
inteligencia de negocio
intelligence artificielle
intelligenza artificiale
kunstliche intelligenz
kunstmatige intelligentie
llm
machine learning
master data management
mdm data
mlops
qualite des donnees
reporting
tableaux de bord
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
design agency
design software
design tools
font licences
grafiksoftware
graphic design tools
herramientas de diseno
identite de marque
logiciel de design
materiel photo professionnel
montage video logiciel
ontwerpsoftware
outil de prototypage
packaging design
prototyping tool
software di grafica
stock images
stock photos
typographies
video editing software
`,
  },
  {
    id: 'ecommerce',
    functions: ['marketing', 'sales', 'it', 'retail'],
    phrases: `
boutique en ligne
comercio electronico
e commerce
ecommerce
ecommerce platform
magento
marketplace
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
site e commerce
solution e commerce
tienda online
webshop
webwinkel
zahlungsdienstleister
`,
  },
  {
    id: 'education_sector',
    functions: ['education', 'purchasing', 'it'],
    industries: ['education'],
    phrases: `
arredi scolastici
classroom
digiborden
ecrans interactifs
ent
equipements sportifs scolaires
formation des enseignants
fournitures scolaires
gite scolastiche
interactive whiteboards
jeux pedagogiques
klassenfahrten
leerlingvolgsysteem
lehrerfortbildung
lernplattform fur schulen
libri di testo
libros de texto
logiciel creche
logiciel pour creches
logiciel pour ecoles
logiciel scolaire
manuels scolaires
mobiliario escolar
mobilier scolaire
pizarras digitales
plateforme pedagogique
registro elettronico
school furniture
school management
school software
school supplies
school trips
schoolboeken
schoolmeubilair
schoolsoftware
schulbucher
schulmobel
schulsoftware
software escolar
software para colegios
software per scuole
student information system
tableaux interactifs
teacher training
textbooks
vie scolaire
voyages scolaires
`,
  },
  {
    id: 'energy',
    functions: ['operations', 'purchasing', 'finance', 'quality_hse', 'manufacturing'],
    phrases: `
air comprime
audit energetique
autoconsumo industrial
autoconsumo para empresas
business electricity
business energy
cee tertiaire
centrale photovoltaique
commercial solar
contrat d'electricite entreprise
contrats d'energie
contrats energie
courtage en energie
courtier en energie
decret tertiaire
eclairage led
efficacite energetique
efficienza energetica
eficiencia energetica
electricidad para empresas
electricite professionnelle
energia para empresas
energia per le imprese
energieberatung fur unternehmen
energiebesparing voor bedrijven
energiemanagement
energy efficiency
energy management
energy procurement
fotovoltaico aziendale
fotovoltaico industriale
fourniture d'electricite
fourniture d'energie pour professionnels
fourniture de gaz et electricite pour professionnels
gaz et electricite
gaz professionnel
gewerbestrom
led lighting
ombrieres photovoltaiques
panneaux solaires pour entreprises
photovoltaik fur unternehmen
photovoltaik gewerbe
photovoltaique pour entreprises
pompe a chaleur tertiaire
recuperation de chaleur
relamping
rooftop solar for businesses
stromtarife fur gewerbe
toiture photovoltaique industrielle
zakelijk zonnepanelen
zakelijke energie
zonnepanelen voor bedrijven
`,
  },
  {
    id: 'events',
    functions: ['marketing', 'communication', 'administration', 'hr'],
    phrases: `
arbre de noel
bedrijfsevenementen
bedrijfsfeest
billetterie evenement
catering for events
conference organisation
conference venue
corporate catering
corporate events
evenementenlocatie
evenementiel
evenements d'entreprise
event app
event management
event planning
eventagentur
eventi aziendali
eventos de empresa
firmenevents
firmenfeier
location de salles
meeting rooms
offsite
organisation d'evenements
organizacion de eventos
organizzazione eventi
salas de reuniones
sale riunioni
salle de seminaire
salles de reunion
seminaire
seminaires
seminaires d'entreprise
soiree d'entreprise
tagungen
tagungshotel
team building
traiteur d'entreprise
traiteur entreprise
veranstaltungen
vergaderzalen
webinaires
webinar
`,
  },
  {
    id: 'expenses',
    functions: ['finance', 'hr', 'administration'],
    phrases: `
bedrijfskaarten
carte aziendali
cartes corporate
cartes de paiement entreprise
company cards
corporate cards
declaraties
expense management
expense reports
firmenkreditkarten
gastos de empresa
gestion de gastos
gestion des notes de frais
note spese
notes de frais
onkostendeclaraties
reisekostenabrechnung
reisespesen
spend management
spesen
tarjetas de empresa
travel expenses
`,
  },
  {
    id: 'facility',
    functions: ['operations', 'administration', 'purchasing'],
    phrases: `
abfall
abfallentsorgung
accueil en entreprise
afval
afvalbeheer
air conditioning
ascenseurs
ascensoriste
bedrijfspand
bedrijfsschoonmaak
bennes
building maintenance
bureaux a louer
buroflache
buroflachen
buroreinigung
business premises
cleaning
cleaning products
cleaning services
climatisation
climatisation de bureaux
climatisation tertiaire
collecte des dechets
commercial cleaning
commercial property to let
conciergerie
control de plagas
coworking
dechets
dechets industriels
deneigement
deratisation
elevators
entrepots a louer
entretien de locaux
entretien des espaces verts
entretien des locaux
entsorgung
espaces verts
facilitaire diensten
facilities management
facility management
gebaudemanagement
gebaudereinigung
gebouwbeheer
gestion de residuos
gestion de site
gestion des dechets
gestione rifiuti
gewerbeimmobilien
gmao batiment
hausmeisterservice
hvac maintenance
hygiene
hygiene professionnelle
immobilier d'entreprise
impresa di pulizie
kantoorruimte
kantoorschoonmaak
klimaanlagen
landscaping services
limpieza
limpieza de oficinas
limpieza industrial
location de bureaux
locaux commerciaux
locaux professionnels
maintenance cvc
maintenance des batiments
maintenance multitechnique
maintenance technique
mantenimiento de edificios
nettoyage
nettoyage de bureaux
nettoyage des locaux
nettoyage industriel
nettoyage professionnel
office cleaning
office rental
office space
oficinas en alquiler
papier hygienique
pest control
plomberie tertiaire
prodotti per la pulizia
productos de limpieza
produits d'entretien
produits d'entretien professionnels
produits de nettoyage
proprete
pulizie
pulizie industriali
pulizie uffici
recyclage
reinigung
reinigungsmittel
residuos
rifiuti
sanitary services
savon
schoonmaak
schoonmaakdiensten
schoonmaakmiddelen
servicios de limpieza
servizi di pulizia
uffici in affitto
unterhaltsreinigung
vitrerie
waste
waste collection
waste management
window cleaning
`,
  },
  {
    id: 'finance_sector',
    functions: ['finance'],
    industries: ['finance', 'insurance', 'accounting'],
    phrases: `
agregateur bancaire pour cgp
bankensoftware
banking software
banks
banksoftware
claims management software
core banking
insurance software
insurers
insurtech
loan origination
logiciel cgp
logiciel de gestion de patrimoine
logiciel patrimonial
logiciel pour assureurs
logiciel pour banques
logiciel pour cabinets comptables
logiciel pour courtiers
logiciel pour experts comptables
maklerverwaltungsprogramm
portfolio management software
software for banks
software para aseguradoras
software para asesorias
software per assicurazioni
software per banche
software per commercialisti
software voor accountants
software voor verzekeraars
trading platform for banks
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
fitnessapparatuur voor sportscholen
fitnessstudio software
gestionale palestre
gym equipment for gyms
gym management software
gym software
logiciel club de sport
logiciel pour salles de sport
logiciel salle de sport
materiel de musculation professionnel
software para gimnasios
sportschool software
studiosoftware
`,
  },
  {
    id: 'fleet',
    functions: ['operations', 'supply_chain', 'purchasing', 'finance'],
    phrases: `
auto aziendali
bedrijfsauto
bedrijfswagens
bornes de recharge
bornes de recharge entreprise
camions
carte carburant
carte carburante
cartes carburant
charging stations
coches de empresa
company car
company cars
dienstwagen
ev charging for fleets
ev charging stations for business
fahrzeugortung
firmenwagen
fleet
fleet management
fleet tracking
flota
flotta aziendale
flotte automobile
flotte de vehicules
flottenmanagement
fuel cards
fuhrpark
fuhrparkmanagement
geolocalisation de flotte
geolocalisation de vehicules
gestion de flotas
gestion de flotte
gestione flotte
laadpalen
ladesaulen
ladestationen
leaseauto
lld
location longue duree
noleggio a lungo termine
pneus poids lourds
poids lourds
renting
renting de vehiculos
tachograph
tankkarten
tankpassen
tarjetas de combustible
telematics
telematique
trucks
utilitaires electriques
van leasing
vehicle leasing
vehicle tracking
vehicules d'entreprise
vehicules de societe
vehicules utilitaires
vehiculos de empresa
wagenpark
wagenparkbeheer
zakelijke lease
`,
  },
  {
    id: 'hr_software',
    functions: ['hr'],
    phrases: `
absence management
badgeuse
badgeuses
conges et absences
control horario
dienstplanung
dienstroosters
employee engagement
employee experience
employee onboarding
engagement des collaborateurs
entretiens annuels
gestion del talento
gestion des conges
gestion des temps
gestione del personale
gestione presenze
gpec
hcm
hr analytics
hr platform
hr software
hr system
hris
human resources
leave management
logiciel rh
mitarbeiterbefragung
mitarbeiterbindung
onboarding des salaries
people management
performance reviews
personaleinsatzplanung
personalmanagement
personalsoftware
personeelsbeheer
planification des equipes
planning du personnel
pointeuse
recursos humanos
ressources humaines
rilevazione presenze
risorse umane
rostering
schichtplanung
shift planning
sirh
software de recursos humanos
software hr
software rrhh
solution rh
temps et activites
tijdregistratie
time and attendance
time tracking
turni
turnos
urlaubsverwaltung
verlofregistratie
zeiterfassung
`,
  },
  {
    id: 'invoicing',
    functions: ['finance', 'administration'],
    phrases: `
accounts payable automation
affacturage
assurance credit
credit insurance
credit management
debiteurenbeheer
debt collection
dematerialisation des factures
e facturatie
e invoicing
e rechnung
electronic invoicing
factoring
factura electronica
facturacion
facturacion electronica
facturatie
facturation
facturation electronique
facture electronique
factures
factuurverwerking
fatturazione
fatturazione elettronica
forderungsmanagement
gestion de cobros
incasso
inkasso
invoice automation
invoice financing
invoice processing
invoicing
logiciel de facturation
rechnungssoftware
rechnungsstellung
rechnungsverarbeitung
recobro
recouvrement
recouvrement de creances
recupero crediti
relance clients
`,
  },
  {
    id: 'it_services',
    functions: ['it'],
    phrases: `
archivage electronique
assistenza informatica
baies
cablage
conseil informatique
consulenza informatica
consultants it
consultoria informatica
data center
datacenter
dematerialisation
digital transformation
document management
documentbeheer
dokumentenmanagement
dsi externalisee
dynamics
erp
esn
ged
gestion documental
gestion electronique de documents
gestionale erp
gestione documentale
google workspace
hardware
hebergement
hebergement web
helpdesk software
ict diensten
impression
impression managee
imprimantes etiquettes
infogerance
informatique
infraestructura ti
infrastruttura it
integrateur erp
integration de systemes
it beheer
it beratung
it consulting
it dienstleistungen
it infrastruktur
it outsourcing
it service
it support
it wartung
itil
itsm
laptops
licences
licences logicielles
logiciel erp
low code
maintenance informatique
managed hosting
managed it
managed services
mantenimiento informatico
materiel informatique
microsoft 365
msp
netwerk
network
network infrastructure
netzwerk
nube
odoo
office 365
onduleurs
oracle
ordinateur
ordinateurs
parc informatique
pc portables
postes de travail
prestations informatiques
progiciel
rechenzentrum
redes
regie informatique
reseau
reseau informatique
reti
rpa
sage
sap
scanners codes barres
server
servers
serveur
serveurs
services informatiques
servicios informaticos
servidores
servizi informatici
software asset management
software licences
supervision informatique
systeembeheer
tablettes
tablettes durcies
ticketing
tma
transformation digitale
ups
virtualisation
warenwirtschaft
werkplekbeheer
wifi
wifi professionnel
`,
  },
  {
    id: 'legal_sector',
    functions: ['legal'],
    industries: ['legal'],
    phrases: `
advocatensoftware
anwaltssoftware
dictee juridique
gestion de cabinet d'avocats
gestionale studio legale
kanzleisoftware
law firm software
legal practice management
logiciel cabinet d'avocats
logiciel pour avocats
logiciel pour notaires
redaction d'actes
software for law firms
software para abogados
software para despachos
software per avvocati
software voor advocaten
`,
  },
  {
    id: 'legal_services',
    functions: ['legal', 'executive'],
    phrases: `
advocaten
anwaltskanzlei
arbeidsrecht
arbeitsrecht
arbitrage
asesoria juridica
asesoria legal
avocat d'affaires
avocats
board management
brevets
bufete
cabinet d'avocats
cabinet d'avocats d'affaires
clm
compliance juridique
conseil juridique
conseils juridiques
consulenza legale
contentieux
contentieux commercial
contract lifecycle
contract management
contractbeheer
contracts
corporate law
depot de marque
derecho laboral
derecho mercantil
despacho de abogados
digitale handtekening
diritto del lavoro
droit des affaires
droit des societes
droit du travail
droit fiscal
droit social
due diligence
e signature
electronic signature
elektronische handtekening
elektronische signatur
employment law
esignature
firma digitale
firma electronica
formalites juridiques
gesellschaftsrecht
gestion contractuelle
gestion de contratos
gestion des contrats
gestione contratti
gouvernance
huissier
intellectual property
juridisch advies
legal advice for companies
legal research
legal services
legal software
legal tech
legaltech
logiciel juridique
marchi e brevetti
markenanmeldung
markenrecht
mediation
patentrecht
patents
propriete intellectuelle
rechtsberatung fur unternehmen
recouvrement judiciaire
secretariat general
secretariat juridique
signature electronique
studio legale
trademark
veille juridique
vennootschapsrecht
vertragsmanagement
vertragsverwaltung
`,
  },
  {
    id: 'logistics',
    functions: ['supply_chain', 'operations', 'purchasing'],
    phrases: `
aduanas
affretement
almacenamiento
carrelli elevatori
carretillas
cartons
chariot
chariot elevateur
chariots
chariots elevateurs
colis
courriers express
cross docking
customs clearance
demand forecasting
demand planning
demenagement d'entreprise
douane
embalajes
emballage
emballages
entreposage
entrepot
envios
expedition
fordertechnik
forklifts
fracht
freight
freight forwarding
fret
fulfillment
fulfilment
gabelstapler
gerbeurs
gestion de almacen
gestion de stock
gestion des stocks
gestione magazzino
groupage
heftrucks
imballaggi
import export services
inventory management
lagerhaltung
lagersoftware
lagertechnik
lagerverwaltung
last mile
livraison
logiciel de gestion d'entrepot
logistica
logistics
logistiek
logistik
logistique
magasins automatises
magazijn
magazijninrichting
magazzino
manutention
messagerie
packaging
packaging materials
palettes
pallet racking
pallets
picking
planification des ventes
plateforme logistique
quais
quincaillerie industrielle logistique
racks
rayonnage
regale
route optimization
s&op
shipping
spedition
spedizioni
stellingen
stockage
supply chain
tms
track and trace
transit
transpalettes
transport
transport de marchandises
transport international
transport routier
transporte de mercancias
transporte por carretera
transportmanagement
trasporti
trasporti nazionali
trasporto
trasporto merci
verhuisbedrijf zakelijk
verpackungen
verpackungsmaterial
verpakkingen
versand
verzending
voorraadbeheer
warehouse
warehouse management
warehousing
wms
zollabwicklung
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
aciers
antriebstechnik
automates
automatisation industrielle
automatisierungstechnik
automatizacion industrial
automazione industriale
bearings
blechbearbeitung
boulonnerie
bureau d'etudes
cables
cad software
cao
capteurs industriels
chaudronnerie
cintas transportadoras
cmms
cnc machines
cnc machining
cobot
cobots
componenti meccanici
compresseurs
compressors
connecteurs
contract manufacturing
conveyor
convoyeurs
decoupe laser
dichtungen
digital twin
drehteile
electric motors
electronics manufacturing
ems
engineering services
ersatzteile
etiquetas industriales
etiqueteuses industrielles
fasteners
fonderie
forge
frasteile
fundicion
gereedschapsmachines
getriebe
gietwerk
gmao
gpao
guss
hydraulics
iiot
impression 3d industrielle
industrial automation
industrial lubricants
industrial maintenance
industrial pumps
industrial robots
industrial tools
industrie 4
industrie 4 0
industriele automatisering
industrieroboter
industry 4 0
ingenieria
ingenierie
injection
injection moulding
injection plastique
instandhaltungssoftware
inyeccion de plastico
iot
joints
jumeau numerique
konstruktion
kunststof onderdelen
laserschneiden
laswerk
lavorazioni meccaniche
lean manufacturing
ligne de production
lignes de production
lohnfertigung
lubrifiants industriels
macchine utensili
machine outil
machine tools
machines d'emballage
machines outils
machining
maintenance industrielle
maintenance predictive
mantenimiento industrial
mantenimiento predictivo
manufacturing execution
manutenzione industriale
maquinas herramienta
matieres premieres
mecanique de precision
mecanizado
mes
metaux
moteurs electriques
motoren
oberflachentechnik
onderdelen
onderhoudssoftware
outillage
outillage professionnel
packaging machines
peinture industrielle
pieces mecaniques
pieces plastiques
pieces sur mesure
pieces usinees
piezas
piezas de plastico
plaatwerk
plc
plm
pompes industrielles
predictive maintenance
productieplanning
production planning
produktionsplanung
prototypage rapide
pumpen
raw materials
ricambi
robot
robot industriali
robotica industrial
robotique industrielle
robots
robots industriels
roulements
saldatura
scada
schweisstechnik
sensors
sheet metal
simulation numerique
soldadura
soudage
sous traitance electronique
sous traitance industrielle
spare parts
spritzguss
spuitgieten
stampaggio
stampi
tolerie
tooling
traitement de surface
usinage
valves
vannes
verniciatura
verspaning
visserie
werkzeuge
werkzeugmaschinen
zerspanung
`,
  },
  {
    id: 'marketing_services',
    functions: ['marketing', 'communication'],
    phrases: `
ab testing
achat media
advertising
affichage publicitaire
affiliation
agence de branding
agence de communication
agence digitale
agence marketing
agence web
agencia de marketing
agenzia di comunicazione
animation commerciale
articulos promocionales
brand
brand content
branding
brochures
cadeaux publicitaires
campagne pubblicitarie
campagnes
campagnes publicitaires
campaign management
catalogue
catalogues
cdp
communication visuelle
community management
content marketing
contenu de marque
conversion rate
copywriting
corporate video
creation de site
crm campaigns
crm marketing
customer data platform
dam
digital asset management
diseno web
display advertising
druckerei
drukkerij
email marketing
emailing
enquetes
enseigne lumineuse
enseignes
estudios de mercado
etude de marche
etudes de marche
exhibition stands
film institutionnel
flyers
focus groups
gadget aziendali
gadget promozionali
geomarketing
goodies
google ads
identite visuelle
imagefilm
imprenta
impression de brochures
impression numerique
imprimerie
imprimes publicitaires
inbound marketing
influence marketing
influencer marketing
insegne
jeux concours
landing page
leuchtreklame
logo
loyalty program
loyalty programme
market research
marketing automation
marketing digital
marketingbureau
marktforschung
marktonderzoek
media buying
media planning
messebau
messestand
newsletter
objets publicitaires
online adverteren
online marketing
pagina web
panels consommateurs
personalisierte werbegeschenke
photographe d'entreprise
photographie corporate
plv
plv carton
podcasts de marque
posicionamiento web
posizionamento
print marketing
printing services
programme de fidelite
promotional items
promotional products
pubblicita
publicidad
publicite
publicite en ligne
reclame
reclameborden
redaction web
redes sociales
referencement
referencement naturel
refonte de site
regalos promocionales
relatiegeschenken
reseaux sociaux
retargeting
ricerche di mercato
rotulos
rp et influence
salon professionnel
sea
seo
signage
signaletique
site internet
site web
siti web
sito web
sms marketing
social media
social media marketing
sondage
sondages
stand
stand d'exposition
stands
strategie digitale
suchmaschinenoptimierung
survey tool
surveys
tipografia
trade show
video d'entreprise
video marketing
video produktion
web analytics
webdesign
website
werbeagentur
werbeartikel
werbegeschenke
werbung
zoekmachineoptimalisatie
`,
  },
  {
    id: 'medical',
    functions: ['healthcare', 'purchasing'],
    industries: ['healthcare', 'pharma'],
    phrases: `
apothekensoftware
apparecchiature medicali
cabinets dentaires
cabinets medicaux
care home software
dental chair
dental chairs
dental equipment
dental supplies
dentaltechnik
dienstplanung fur pflegeheime
dienstplanung pflege
dispositifs medicaux
dispositivi medici
dossier patient
ehr
electronic health records
epd
equipamiento medico
equipement medical
etablissements de sante
fauteuil dentaire
gants medicaux
gestionale studio medico
hospital beds
implants dentaires pour dentistes
krankenhausinformationssystem
lits medicalises
logiciel ehpad
logiciel infirmier
logiciel medical
logiciel pour cabinets medicaux
logiciel pour infirmieres
logiciel pour kines
logiciel pour pharmacies
logiciel veterinaire
material dental
material medico
materiel dentaire
materiel medical
medical devices
medical equipment
medical supplies
medische apparatuur
medische hulpmiddelen
medizinprodukte
medizintechnik
mobilier medical
nursing home software
orthese
patient management
pflegesoftware
pharmacy software
pilulier
planning des soignants
planning infirmier
poltrona odontoiatrica
practice management software
praktijksoftware
praxisbedarf
praxissoftware
prise de rendez vous en ligne pour medecins
prise de rendez vous medicaux
secretariat medical
software medico
software para clinicas
software para farmacias
software per farmacie
stethoscopes
tandheelkundige apparatuur
teleconsultation
teleconsultation pour medecins
telehealth
telemedecine
telemedicina
telemedicine
telemedizin
telesecretariat
telesecretariat medical
zahnarztbedarf
zorgsoftware
`,
  },
  {
    id: 'office_supplies',
    functions: ['administration', 'purchasing', 'operations'],
    phrases: `
affranchissement
amenagement de bureau
amenagement de bureaux
archivage
archiving
arredamento ufficio
arredo ufficio
burobedarf
burokaffee
buromaterial
buromobel
cafe au bureau
cafe de bureau
cafe para oficinas
cancelleria
cartouches d'encre
coffee machine
coffee machines
copiers
copieurs
corbeilles de fruits
courrier
coursiers
desk booking
distributeur automatique
distributeurs automatiques
distributori automatici
document storage
domiciliation
drucker
flex office
fontaine a eau
fontaines a eau
forniture per ufficio
fotocopiadoras
fournitures de bureau
franking machines
fruit baskets
fuentes de agua
impresoras
imprimantes
kaffeeautomaten
kaffeemaschinen
kaffeevollautomaten
kantoorartikelen
kantoorbenodigdheden
kantoorinrichting
kantoormeubilair
koffieautomaat
koffieautomaten
koffiemachines
kopierer
macchine da caffe
machine a affranchir
machine a cafe
machines a cafe
maquina de cafe
maquinas de cafe
material de oficina
mobili per ufficio
mobiliario de oficina
mobilier de bureau
obstkorb
office coffee
office design
office fit out
office furniture
office plants
office snacks
office supplies
panier de fruits
papeterie
permanence d'accueil
photocopiers
photocopieurs
plantes de bureau
printers
repas au bureau
reservation de bureaux
stampanti
stationery
toner
vending machines
visitor management
wasserspender
water coolers
water dispensers
waterkoelers
`,
  },
  {
    id: 'payroll',
    functions: ['hr', 'finance'],
    phrases: `
bulletin de paie
bulletins de paie
buste paga
cedolini
elaborazione paghe
entgeltabrechnung
externalisation de la paie
fiches de paie
gehaltsabrechnung
gehaltssoftware
gestion de la paie
gestion de nominas
logiciel de paie
lohn und gehaltsabrechnung
lohnabrechnung
lohnbuchhaltung
lohnsoftware
loonadministratie
loonstroken
nomina
nominas
paghe
paie
payroll
payroll software
payslips
salarisadministratie
salarissoftware
software de nominas
wage
`,
  },
  {
    id: 'physical_security',
    functions: ['security', 'operations', 'administration'],
    phrases: `
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
beveiliging van bedrijven
beveiligingsdiensten
bewaking
business alarm
camerabewaking
cctv
control de accesos
controle d'acces
controllo accessi
gardiennage
guarding
intrusion detection
objektschutz
securite des sites
securite privee
security guards
sicherheitsdienst
telesurveillance
toegangscontrole
video surveillance
videosorveglianza
videosurveillance
videouberwachung
videovigilancia
vigilancia de seguridad
vigilanza
wachdienst
zutrittskontrolle
`,
  },
  {
    id: 'pr_communication',
    functions: ['communication', 'marketing'],
    phrases: `
affaires publiques
communication de crise
communication interne
comunicacion interna
comunicazione interna
discours
employee communications
gabinete de prensa
influencer relations
internal communications
interne communicatie
interne kommunikation
intranet
localisation
media monitoring
mediamonitoring
medienbeobachtung
offentlichkeitsarbeit
persberichten
pr agency
press relations
press release
pressearbeit
public relations
rassegna stampa
redaction de contenus
relaciones publicas
relations presse
relations publiques
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
veille presse
vertaaldiensten
vertalingen
`,
  },
  {
    id: 'procurement',
    functions: ['purchasing', 'finance'],
    phrases: `
achats
acquisti
appels d'offres fournisseurs
beschaffung
centrale d'achats
centrale de referencement
compras
contract sourcing
e procurement
einkauf
einkaufssoftware
eprocurement
fournisseurs
gestion de proveedores
gestion des fournisseurs
gestione fornitori
group purchasing
inkoop
inkoopsoftware
leveranciersbeheer
lieferantenmanagement
logiciel achats
procure to pay
procurement
software de compras
source to pay
sourcing
spend analysis
supplier management
supplier risk
third party risk
vendor management
vendor risk management
`,
  },
  {
    id: 'public_sector',
    functions: ['public_sector', 'purchasing'],
    industries: ['public', 'nonprofit'],
    phrases: `
aires de jeux
alumbrado publico
arredo urbano
ayuntamientos
citizen engagement
collectivites
collectivites locales
comuni
councils
donor management
eclairage public
elections
enti locali
etat civil
fundraising software
gemeenten
gestion des cantines
gestion des cimetieres
illuminazione pubblica
kommunalverwaltung
kommunen
local authorities
local government
logiciel associations
logiciel de gestion d'associations
logiciel mairie
logiciel pour collectivites
mairies
mobiliario urbano
mobilier urbain
openbare verlichting
participation citoyenne
playground equipment
playgrounds
pubblica amministrazione
services aux collectivites
signalisation routiere
smart city
software fur kommunen
speeltoestellen
spielplatze
stadtmobel
straatmeubilair
strassenbeleuchtung
street furniture
street lighting
videoprotection urbaine
ville intelligente
voirie
`,
  },
  {
    id: 'quality_safety',
    functions: ['quality_hse', 'manufacturing', 'operations'],
    phrases: `
abbigliamento da lavoro
amiante
analyse de cycle de vie
analyse environnementale
arbeitskleidung
arbeitsschutz
arbeitssicherheit
arbo
atex
audit qualite
audit rse
audits qualite
berufsbekleidung
bhv
bilan carbone
bilancio di sostenibilita
brandblussers
brandschutz
brc
bruit
caces
carbon accounting
carbon footprint
certification iso
certificazione iso
chaussures de securite
co2 bilanz
co2 footprint
conseil rse
controle qualite
controle reglementaire
csrd
defibrillateur
defibrillateurs
defibrillators
depollution
developpement durable
dispositivi di protezione
document unique
dpi
duerp
duurzaamheid
duurzaamheidsverslag
empreinte carbone
environmental consulting
epi
epis
equipements de protection individuelle
equipos de proteccion
ergonomics
ergonomie
ersthelfer
esg reporting
estintori
extincteurs
extintores
fire extinguishers
fire safety
first aid training
food safety
formation securite
formation sst
gestes et postures
gestion de calidad
gestion environnementale
habilitation electrique
haccp
health and safety
huella de carbono
iatf
icpe
ifs
impronta di carbonio
iso 14001
iso 45001
iso 50001
iso 9001
iso certification
kwaliteitsmanagement
lebensmittelsicherheit
legionelle
life cycle assessment
ligne de vie
logiciel qualite
management de la qualite
metrologie
nachhaltigkeit
nachhaltigkeitsbericht
noise monitoring
persoonlijke beschermingsmiddelen
ppe
premiers secours
prevencion
prevencion de riesgos
prevencion de riesgos laborales
prevention des risques
protective equipment
qms
qualitatsmanagement
quality management
reporting extra financier
risk assessment
risques professionnels
ropa laboral
rse
safety equipment
safety shoes
safety training
sante securite
schutzausrustung
secourisme
securite alimentaire
securite au travail
securite des machines
securite incendie
sicherheitsschuhe
sicurezza sul lavoro
sistema qualita
sostenibilidad
sostenibilita
sst
sustainability
sustainability reporting
travail en hauteur
veiligheidsschoenen
verifications reglementaires
vetements de travail
werkkleding
workwear
`,
  },
  {
    id: 'real_estate',
    functions: ['real_estate', 'executive'],
    industries: ['real_estate'],
    phrases: `
crm inmobiliario
diagnostics immobiliers
estate agency software
estimation immobiliere pour agences
gestion de fincas
gestionale condomini
gestionale immobiliare
hausverwaltungssoftware
home staging pour agences
immobilienportal
immobiliensoftware
leads vendeurs immobilier
logiciel agence immobiliere
logiciel de copropriete
logiciel de gestion locative
logiciel de transaction immobiliere
logiciel immobilier
logiciel pour agences immobilieres
logiciel syndic
makelaarssoftware
maklersoftware
mandats immobiliers
pige immobiliere
portail immobilier
portal inmobiliario
portale immobiliare
property management software
property portal
real estate crm
real estate leads
real estate software
software immobiliare
software inmobiliario
vastgoedbeheersoftware
vastgoedsoftware
virtual tours
visite virtuelle
visites virtuelles immobilieres
vve software
`,
  },
  {
    id: 'recruitment',
    functions: ['hr'],
    phrases: `
agenzia per il lavoro
alternants
annonces d'emploi
applicant tracking
apprenticeships
apprentis
assessment
ats
background checks
bewerbermanagement
bolsa de empleo
busqueda de talento
cabinet de recrutement
candidate screening
chasse de tetes
cvtheque
detachering
employer branding
executive search
externalisation rh
freelances
headhunting
interim
job board
job postings
jobboard
lavoro interinale
logiciel de recrutement
marketplace de freelances
marque employeur
offres d'emploi
onboarding
personal temporal
personalberatung
personaldienstleistung
personalvermittlung
personeelsdiensten
personeelswerving
personnel interimaire
plateforme de freelances
portage salarial
portal de empleo
reclutamento
reclutamiento
recruiting
recruitment
recrutement
rekrutierung
ricerca e selezione
rpo
salon de l'emploi
seleccion de personal
selezione del personale
somministrazione di lavoro
sourcing de candidats
staffing
stellenanzeigen
talent acquisition
temporary staffing
tests de recrutement
trabajo temporal
travail temporaire
uitzendbureau
uitzendkrachten
vacatures
werving en selectie
zeitarbeit
`,
  },
  {
    id: 'research_lab',
    functions: ['research', 'quality_hse', 'healthcare'],
    industries: ['pharma', 'chemicals', 'research', 'healthcare', 'food', 'education'],
    phrases: `
attrezzature di laboratorio
cahier de laboratoire
centrifugeuses
chromatographie
clinical trials
cro
electronic lab notebook
equipement de laboratoire
equipos de laboratorio
essais cliniques
gestion de l'innovation
innovation management
lab equipment
lab supplies
labbenodigdheden
laboratoriumapparatuur
laboratory equipment
laborausstattung
laborbedarf
laborgerate
lims
material de laboratorio
materiel de laboratoire
microscopes
prestations de recherche
reactifs
reactivos
reagents
spectrometre
strumenti di laboratorio
`,
  },
  {
    id: 'restaurant_hotel',
    functions: ['hospitality', 'purchasing'],
    industries: ['hospitality', 'food'],
    phrases: `
attrezzature per ristoranti
attrezzature ristorazione
booking engine
caisse enregistreuse restaurant
catering equipment
channel manager
commande en ligne restaurants
commercial kitchen
cuisine professionnelle
equipamiento hostelero
equipement de cuisine professionnelle
food wholesale
four professionnel
gastrobedarf
gastronomiebedarf
gestion de locations saisonnieres
gestionale hotel
gestionale ristorante
gites gestion
grootkeuken
grossiste alimentaire
grosskuchen
holiday rental management
horeca apparatuur
horecabenodigdheden
hotel linen
hotel management software
hotel software
hotelsoftware
kassasysteem horeca
kassensystem fur restaurants
kassensystem gastronomie
kitchen equipment
kuchengerate fur gastronomie
linge hotelier
logiciel camping
logiciel de location saisonniere
logiciel hotelier
logiciel pour hotels
logiciel pour restaurants
logiciel restaurant
maquinaria de hosteleria
materiel chr
materiel de cuisine professionnel
menus digitaux
pms hotelier
produits alimentaires pour restaurants
property management system
proveedores de hosteleria
reservation en ligne restaurants
reserveringssysteem
restaurant pos
restaurant software
software para hoteles
software per hotel
table booking
tpv hosteleria
tpv para restaurantes
vacation rental software
vaisselle professionnelle
vins pour restaurants
`,
  },
  {
    id: 'retail_pos',
    functions: ['retail', 'hospitality', 'sales'],
    industries: ['retail', 'hospitality', 'wholesale', 'personal_services', 'food'],
    phrases: `
agencement de magasin
antivol magasin
arredamento negozi
arredo negozi
betaalterminal
caisse enregistreuse
caisse enregistreuse tactile
card payment terminal
carte de fidelite
carte fedelta
cartes de fidelite
click and collect
comptage clients
datafono
electronic shelf labels
encaissement
epos
etiquettes electroniques
gestion de magasin
gift cards for shops
kartenterminal
kassasysteem
kassasystemen
kassensystem
kassensysteme
klantenkaarten
kundenkarten
ladenbau
ladeneinrichtung
logiciel de caisse
loyalty cards for shops
merchandising
mobiliario comercial
mobilier de magasin
payment terminals
pinautomaat
planogram
point of sale
pos
pos per negozi
pos system
registratore di cassa
retail analytics
shelving for shops
shop fitting
software de punto de venta
software di cassa
store fixtures
store management
systeme de caisse
tarjetas de fidelizacion
terminal de paiement
till systems
tpv
vitrines
winkelinrichting
zahlungsterminal
`,
  },
  {
    id: 'software_development',
    functions: ['engineering', 'it', 'product'],
    phrases: `
api platform
app development
app entwicklung
app ontwikkeling
application mobile sur mesure
bug tracking
ci cd
code review
custom software
desarrollo a medida
desarrollo de aplicaciones
desarrollo de software
design system
developer tools
developpement d'applications
developpement logiciel
developpement sur mesure
developpement web
feature flags
freelances informatiques
individualsoftware
maatwerksoftware
mobile app development
nearshore
offshore development
outsourcing de developpement
product analytics
product management software
prototypage
qa testing
roadmap
software development
software testing
softwareentwicklung
softwareontwikkeling
sviluppo app
sviluppo software
test automation
tests logiciels
tests utilisateurs
user testing
ux research
`,
  },
  {
    id: 'telecom',
    functions: ['it', 'operations', 'purchasing'],
    phrases: `
business broadband
business mobile
centralino
centralita
fibre pro
fibre professionnelle
flotte mobile
forfaits mobiles entreprise
forfaits mobiles professionnels
m2m
mdm
mobile device management
mobilfunkvertrage fur unternehmen
sip trunk
standard telephonique
telefonanlage
telefonia aziendale
telefonia ip
telefonia para empresas
telefooncentrale
telephonie d'entreprise
telephonie ip
telephonie professionnelle
unified communications
video conferencing
videokonferenz
visioconference
voip
zakelijk internet
zakelijke telefonie
`,
  },
  {
    id: 'training',
    functions: ['hr'],
    phrases: `
academie interne
aula virtual
bedrijfsopleidingen
bedrijfstraining
bilan de competences collectif
blended learning
capacitacion
certification qualiopi
coaching d'equipe
coaching de dirigeants
coaching professionnel
compliance training
conferences
conferencier
corporate training
corsi
corsi aziendali
corsi di formazione
corso di formazione
cours d'anglais en entreprise
cursos de formacion
cursos para empresas
cursussen
e learning
elearning
employee training
executive coaching
formacion
formacion bonificada
formacion in company
formacion para empresas
formation au management
formation bureautique
formation caces
formation communication
formation cybersecurite
formation des salaries
formation en entreprise
formation excel
formation intra
formation langues
formation linguistique
formation management
formation professionnelle
formation rgpd
formations
formations certifiantes pour salaries
formazione
formazione aziendale
formazione dei dipendenti
fortbildung
fuhrungskraftetraining
gestion des organismes de formation
keynote speaker
language training
leadership training
learning management
lms
management training
microlearning
mitarbeiterschulung
mobile learning
opco
opleiding
opleidingen
organisme de formation
personeelstraining
plan de developpement des competences
plan de formation
qvt
reskilling
schulung
schulungen
seminare
serious game
speakers
sprachtraining
staff training
team building
teambuilding
training
trainingen
trainings
upskilling
weiterbildung
workshop
workshops
`,
  },
  {
    id: 'translation_travel',
    functions: ['administration', 'hr', 'purchasing', 'finance'],
    phrases: `
appartements pour salaries
business gifts
business travel
business trips
cadeaux d'affaires
cadeaux d'entreprise
corporate gifts
corporate housing
corporate travel
deplacements d'affaires
deplacements professionnels
dienstreisen
employee relocation
firmengeschenke
geschaftsreise
geschaftsreisen
geschenke fur kunden
hebergement professionnel
kerstpakketten
kundengeschenke
mobilite internationale
regali aziendali
regalos de empresa
relatiegeschenk
relocation
trasferte
travel management
viaggi aziendali
viaggi d'affari
viajes de empresa
viajes de negocios
voyages d'affaires
zakelijk reizen
zakenreizen
`,
  },
];
