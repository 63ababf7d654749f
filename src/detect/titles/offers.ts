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
agricultural machinery
agritech
alimentation animale
aliments pour betail
animal feed
aratri
barriques
bewassering
capteurs agricoles
concimi
crop protection
cuves a vin
cuves vinicoles
dunger
elevage
embouteillage vin
engrais
engrais organiques
farm equipment
farm machinery
farm management software
fertiliser
fertilizantes
fertilizer
futtermittel
gestion parcellaire
gewachshausbau
grain storage
greenhouse systems
hydroponic
hydroponics
hydroponique
invernaderos
irrigation
kassenbouw
kunstmest
landbouwmachine
landbouwmachines
landmaschinen
livestock
logiciel agricole
logiciel viticole
macchine agricole
mangimi
maquinaria agricola
materiel agricole
materiel viticole
melkrobot
milking robots
moissonneuse
moissonneuses
oenologie
pflanzenschutz
phytosanitaire
phytosanitaires
piensos
pulverisateurs
riego
robots de traite
saatgut
seeds
semences
sementi
semillas
serre agricole
serres agricoles
silos
stallbau
tonneaux
tracteur
tracteurs
tractoren
tractores
tractors
traktoren
trattori
veevoer
viticulture
zaden
`,
    weak: `
sementes
vigne et vin
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
diagnosegerate
diagnostic automobile
dms automobile
equipamiento de taller
equipement de garage
ersatzteile fur werkstatten
garage equipment
garage uitrusting
garagesoftware
gestion d'atelier auto
gestionale officina
hebebuhnen
kfz teile
logiciel concessionnaire
logiciel garage
logiciel pour garages
pieces auto pour garages
pieces detachees auto
pieces detachees automobiles
pont elevateur
ponts elevateurs
recambios para talleres
ricambi per officine
software para talleres
software taller
tyre equipment
vehicle lifts
vehicules d'occasion pour professionnels
werkstattausrustung
werkstattsoftware
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
appareils esthetiques professionnels
attrezzature per parrucchieri
barber supplies
beauty salon equipment
cabines esthetiques
coiffure professionnelle
equipement de salon
friseurbedarf
gestionale parrucchieri
hairdressing supplies
kappersbenodigdheden
kapsalon software
kosmetikbedarf
logiciel pour salons de coiffure
logiciel salon
logiciel salon de coiffure
material de peluqueria
materiel de coiffure
mobiliario de peluqueria
mobilier de coiffure
produits pour instituts
produits professionnels pour salons
salon furniture
salon software
salonsoftware
software para peluquerias
software parrucchieri
spa equipment
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
arbeidsvoorwaarden
assicurazione sanitaria collettiva
assurance collective
assurance sante collective
avantages aux salaries
avantages salaries
bav
bedrijfsfitness
beneficios para empleados
benefits fur mitarbeiter
benefits in kind
betriebliche altersvorsorge
betriebliche gesundheitsforderung
betriebliche krankenversicherung
betriebliches gesundheitsmanagement
bgm
bien etre au travail
bienestar laboral
buoni acquisto dipendenti
buoni pasto
cadeaux pour salaries
carte cadeau salaries
carte titres restaurant
cheque restaurante
cheques cadeaux
cheques vacances
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
corporate fitness
corporate health insurance
corporate wellness
creche d'entreprise
creches d'entreprise
cse
cycle to work
eap
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
essenszuschuss
firmenfitness
flexible benefits
fondo pensione aziendale
gift cards for employees
group health insurance
group insurance
group life insurance
group pension
health cover for employees
health insurance for companies
health insurance for employees
health plan for companies
interessement
jobrad
maaltijdcheques
meal vouchers
medecine du travail
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
pee
pension scheme
per collectif
perco
pereco
personalrabatte
personeelsuitjes
piani di welfare
places en creche
plan d'epargne entreprise
plan de pensiones de empleo
polizza sanitaria aziendale
prevoyance collective
prevoyance d'entreprise
prevoyance des salaries
private medical insurance for employees
qualite de vie au travail
qvct
retraite collective
retribucion flexible
sachbezug
sachbezugskarte
salary sacrifice
sante collective
seguro colectivo
seguro de salud colectivo
seguro de salud para empleados
seguro medico colectivo
sport en entreprise
ticket restaurant
tickets restaurant
titre restaurant
titres restaurant
vales de comida
vitalite op het werk
welfare aziendale
wellbeing at work
workplace nursery
workplace pension
workplace wellbeing
workplace wellness
yoga en entreprise
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
assicurazione rc professionale
assurance des entreprises
assurance des locaux
assurance flotte
assurance homme cle
assurance multirisque professionnelle
assurance pro
assurance professionnelle
assurance rc
assurance transport
assurances d'entreprise
assurances entreprises
bedrijfsaansprakelijkheid
bedrijfsaansprakelijkheidsverzekering
bedrijfsverzekering
beroepsaansprakelijkheid
berufshaftpflicht
betriebshaftpflicht
business insurance
business interruption insurance
commercial insurance
d&o insurance
employers liability
firmenversicherung
fleet insurance
flottenversicherung
gewerbeversicherung
haftpflicht fur unternehmen
homme cle
key person insurance
kreditversicherung
liability insurance
multirisque
multirisque entreprise
multirisque pro
multirisque professionnelle
polizza aziendale
polizza d&o
polizza rc
product liability
professional indemnity
public liability
public liability insurance
rc pro
rc professionale
rc professionnelle
responsabilidad civil profesional
responsabilite civile professionnelle
seguro comercio
seguro de credito
seguro de empresa
seguro de empresas
seguro de flotas
seguro multirriesgo empresa
seguro multirriesgo empresarial
seguros para empresas
transportversicherung
warenkreditversicherung
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
cloud backup
cloud computing
cloud cost
cloud hosting
cloud infrastructure
cloud migration
cloud privato
cloud prive
cloud server
cloud services
containers docker
database
datenbank
devops
docker
edge computing
finops
google cloud
hosting
iaas
infrastructure as code
kubernetes
migration cloud
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
servidores en la nube
sre
supervision
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
alquiler de maquinaria
amenagement de chantier
andamios
architectural software
armierungen
asfalto
asphalt
ausschreibungssoftware
bagger
bardage
bases vie
batiments industriels
batiments modulaires
baugerate
baugerust
baukran
baumaschinen
baumaterial
bausoftware
baustellen
baustelleneinrichtung
baustellenmanagement
baustoffe
beton
betonnieres
bim
bim software
bouwmachines
bouwmaterialen
bouwplaats
bouwsoftware
btp
building materials
bungalows de chantier
cad
carton platre
chantier
chantiers
chapes
charpente industrielle
charpente metallique
coffrage
coffrages
concrete
construction equipment
construction management
construction management software
construction materials
construction site
construction software
couvreurs
cranes
dakbedekking
devis batiment
diagnostics immobiliers avant travaux
drones topographie
echafaudage
echafaudages
edile
encofrado
engins de chantier
estimating software
estructuras metalicas
etancheite
excavadoras
excavator
excavators
ferraillage
genie civil
gerust
gerustbau
gerustbouw
geruste
gestion de chantier
gestionale edilizia
gros oeuvre
groundworks
gru
gruas
grues
isolants pour professionnels
kran
krane
kranen
location d'engins
location de materiel de chantier
location de nacelles
logiciel btp
logiciel de chantier
logiciel de devis batiment
macchine edili
maconnerie
maitrise d'oeuvre
maquinaria de construccion
maquinaria de obra
materiales de construccion
materiali edili
materiaux de construction
menuiseries pour professionnels
mezzi d'opera
nacelles
outillage btp
pelles mecaniques
pelleteuses
plant hire
ponteggi
prefabricados
prefabricated
quantity takeoff
scaffolding
schalung
second oeuvre
site cabins
site management software
software de construccion
software edilizia
stahlbau
steel structures
steigers
suivi de chantier
tiefbau
tool hire
topographie
travaux publics
vrd
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
    forDepartments: true,
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
  },
  {
    id: 'corporate_finance',
    functions: ['finance'],
    phrases: `
aides publiques
asset finance
avance de tresorerie
banque pro
banque professionnelle
bedrijfsfinanciering
betriebsmittelkredit
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
capital prive
carte bancaire professionnelle
cash flow forecasting
cash management
cession d'entreprise
cir
compte bancaire entreprise
compte bancaire pro
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
credit pro
credit professionnel
currency hedging
devisen
equipment finance
equipment leasing
equity financing
export finance
factoraje
factura anticipada
financement d'entreprise
financement de materiel
financement des entreprises
financement des stocks
financiacion empresarial
financiacion para empresas
financial reporting
finanziamenti alle imprese
finanziamento aziendale
firmenkonto
firmenkredit
fiscalite des entreprises
foreign exchange for business
fp&a
fx hedging
geschaftskonto
gestion de tresorerie
gewerbekredit
invoice discounting
invoice finance
kostensenkung
leasing di beni strumentali
leasing financier
leasing informatique
leasing materiel
levee de fonds
lineas de credito
liquiditat
liquiditatsplanung
logiciel de controle de gestion
m&a
m&a advisory
merchant cash advance
mergers and acquisitions
neobanque pro
paiement international
planning budgetaire
prestamos para empresas
pret participatif
pret professionnel
prevision de tresorerie
previsions de tresorerie
private debt
private equity
private placement
r&d tax credits
reduction des couts
renting tecnologico
reporting financier
reprise d'entreprise
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
unternehmensnachfolge
vat recovery
venture debt
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
agenti di vendita
annuaire b2b
appels d'offres
appointment setting
b2b contacts
b2b data
b2b database
b2b leads
base de donnees b2b
bases de donnees b2b
business development
business development services
captacion de clientes
cold calling
cold email
cold emailing
commercial terrain
commission management
configurateur de devis
contact data
cpq
crm
customer acquisition
cycle de vente
database b2b
deal room
devis
devis et factures
enrichissement de donnees
externalisation commerciale
fichier de prospection
fichiers b2b
field sales
force de vente
forces de vente
formacion de ventas
formation a la vente
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
lead enrichment
lead generation
lead scoring
leadgeneratie
leadgenerierung
leads
leads b2b
leads qualifies
logiciel crm
neukundengewinnung
nieuwe klanten
outbound
phoning
pipeline
prise de rendez vous
prise de rendez vous b2b
prise de rendez vous commerciaux
prospeccion
prospecting
prospection
prospection commerciale
quote software
rendez vous commerciaux
reti di vendita
revenue operations
sales automation
sales coaching
sales enablement
sales engagement
sales intelligence
sales outsourcing
sales performance
sales software
sales training
salesforce
social selling
software de ventas
suivi commercial
telemarketing
teleprospection
tender management
terminvereinbarung
tournees commerciales
verkaufstraining
verkooptraining
vertrieb
vertriebscoaching
vertriebssoftware
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
agent d'accueil telephonique
assistenza clienti
atencion al cliente
atencion telefonica
avis clients
bewertungsmanagement
call center
call centre
call centre software
callcenter
centre d'appels
centres d'appels
centres de contacts
centro de llamadas
chat en ligne
chatbot
contact center
contact centre
customer care
customer experience
customer feedback
customer satisfaction
customer service
customer success
customer support
enquete de satisfaction
experience client
experiencia de cliente
externalisation de la relation client
externalisation service client
field service management
gestion de tickets
gestion des reclamations
gestion du sav
help desk client
helpdesk
klantcontact
klantenservice
klanttevredenheid
kundenbindung
kundenerlebnis
kundenservice
kundensupport
kundenzufriedenheid
kundenzufriedenheit
live chat
nps
online reviews
parcours client
permanence telephonique
relation client
reviews management
satisfaction client
sav
service apres vente
service client
servicio al cliente
servizio clienti
soddisfazione clienti
sondages clients
support client
telefonservice
ticketing system for customers
voc
voice of the customer
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
anti phishing
antivirus
api security
api security testing
application security
appsec
attack surface
audit de securite
authentification
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
cyber
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
disaster recovery
edr
email security
encryption
endpoint protection
endpoint security
firewall
firewalls
gestion des identites
gestion des mots de passe
gestionnaire de mots de passe
iam
identity management
incident response
informatiebeveiliging
information security
informationssicherheit
iso 27001
it security
it sicherheit
kennwortmanager
mdr
mfa
multi factor authentication
network security
nis2
pam
pare feu
password management
password manager
password manager for teams
penetratietest
penetration testing
penetrationstest
pentest
pentesting
pentests
phishing
phishing simulation
privileged access
ransomware
sauvegarde
sauvegarde de donnees
securite des donnees
securite des systemes d'information
securite informatique
security awareness
security operations
security testing
seguridad informatica
sensibilisation cyber
sicurezza informatica
siem
soar
soc
soc externalise
soc manage
sso
test d'intrusion
tests d'intrusion
threat intelligence
vpn
vulnerabilites
vulnerability
vulnerability management
vulnerability scanning
waf
xdr
zero trust
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
analisi dati
analitica de datos
analyse de donnees
analytics
artificial intelligence
bi
big data
business analytics
business intelligence
dashboard
dashboards
data analyse
data analytics
data catalog
data governance
data integration
data lake
data management
data pipeline
data platform
data quality
data science
data visualisation
data visualization
data warehouse
dataviz
datenanalyse
datenmanagement
datenqualitat
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
master data
master data management
mdm data
mlops
power bi
predictive analytics
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
arredi scolastici
cahiers de textes
campus management
classroom
colegios privados
crm for universities
digiborden
e learning for schools
ecoles privees
ecrans interactifs
enseignement prive
ent
equipements sportifs scolaires
espace numerique de travail
formation des enseignants
fournitures scolaires
gestion scolaire
gite scolastiche
interactive whiteboards
jeux pedagogiques
klassenfahrten
leerlingvolgsysteem
lehrerfortbildung
lernplattform fur schulen
library software
libri di testo
libros de texto
lms for schools
logiciel creche
logiciel pour creches
logiciel pour ecoles
logiciel scolaire
manuels scolaires
mobiliario escolar
mobilier scolaire
moodle
onderwijs
pizarras digitales
plateforme pedagogique
private schools
privatschulen
registro elettronico
robotica educativa
school furniture
school management
school software
school supplies
school trips
schoolboeken
schoolmeubilair
schoolsoftware
schulausstattung
schulbucher
schulmobel
schulsoftware
smart boards
software escolar
software para colegios
software per scuole
student information system
tableaux blancs interactifs
tableaux interactifs
tablettes pour ecoles
teacher training
textbooks
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
achat d'energie
air comprime
audit energetique
autoconsommation
autoconsumo industrial
autoconsumo para empresas
blockheizkraftwerk
business electricity
business energy
business gas
carports solaires
cee tertiaire
centrale photovoltaique
certificats d'economies d'energie
chaufferie
chaufferies
cogeneration
commercial solar
contrat d'electricite entreprise
contratos de luz
contrats d'energie
contrats energie
courtage en energie
courtier en energie
cvc
decarbonation
decret tertiaire
eclairage led
efficacite energetique
efficienza energetica
eficiencia energetica
electricidad para empresas
electricite professionnelle
electricity contracts
electricity procurement
energia para empresas
energia per imprese
energia per le imprese
energiebeheer
energieberatung fur unternehmen
energiebesparing voor bedrijven
energieeinkauf
energiemanagement
energy audit
energy audits
energy broker
energy brokerage
energy contracts
energy efficiency
energy management
energy monitoring
energy procurement
ev charging points
fotovoltaico aziendale
fotovoltaico industriale
fourniture d'electricite
fourniture d'energie pour professionnels
fourniture de gaz et electricite pour professionnels
gaz et electricite
gaz professionnel
gewerbestrom
heat pumps for business
industrial boilers
instalaciones fotovoltaicas
led lighting
ombrieres
ombrieres photovoltaiques
panneaux solaires pour entreprises
photovoltaik fur unternehmen
photovoltaik gewerbe
photovoltaique pour entreprises
placas solares para empresas
pompe a chaleur tertiaire
pompes a chaleur industrielles
power purchase agreement
ppa
recuperation de chaleur
relamping
rooftop solar for businesses
solar for business
solaranlagen fur gewerbe
stromliefervertrag
stromtarife fur gewerbe
toiture photovoltaique industrielle
toitures solaires
zakelijk zonnepanelen
zakelijke energie
zonnepanelen op bedrijfsdak
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
animation d'evenements
animation soirees d'entreprise
arbre de noel
badges pour evenements
bedrijfsevenementen
bedrijfsfeest
billetterie evenement
catering for events
conference organisation
conference venue
conferenciers
congresos
convention
conventions
corporate catering
corporate events
corporate hospitality
dj pour soirees d'entreprise
evenementenlocatie
evenementiel
evenements d'entreprise
event agency
event app
event management
event planning
event registration
event software
eventagentur
eventi aziendali
eventos corporativos
eventos de empresa
exhibition stand
exhibition stand design
firmenevent
firmenevents
firmenfeier
inscription evenements
keynote
lieux de seminaire
location de salles
meeting rooms
messestande
motivational speaker
off site
offsite
organisation d'evenements
organizacion de eventos
organizzazione eventi
salas de reuniones
sale riunioni
salle de seminaire
salles de reunion
salles de seminaire
seminaire
seminaires
seminaires d'entreprise
seminar venue
soiree d'entreprise
soirees d'entreprise
stand parapluie
stands d'exposition
streaming d'evenements
tagungen
tagungshotel
tagungsraume
team building
teamevents
teamuitje
trade show booth
trade shows
traiteur d'entreprise
traiteur entreprise
veranstaltungen
vergaderzalen
virtual events
webinaire
webinaires
webinar
webinars
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
business travel expenses
carte aziendali
carte corporate
cartes corporate
cartes de paiement
cartes de paiement entreprise
company cards
corporate cards
declaraties
declaratiesoftware
depenses professionnelles
expense management
expense reports
expenses
firmenkreditkarten
frais professionnels
gastos de empresa
gestion de gastos
gestion des depenses
gestion des notes de frais
gestione spese
indemnites kilometriques
mileage tracking
note spese
notes de frais
onkostendeclaraties
onkostennota
reisekosten
reisekostenabrechnung
reisespesen
spend management
spesen
spesenabrechnung
spesenmanagement
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
accueil visiteurs
afval
afvalbeheer
air conditioning
amenagement d'espaces de travail
archives physiques
ascenseurs
ascensoriste
bedrijfscatering
bedrijfspand
bedrijfsruimte
bedrijfsschoonmaak
bennes
betriebskantine
betriebsverpflegung
blanchisserie industrielle
building maintenance
building management
bureaux a louer
bureaux operes
buroflache
buroflachen
buroreinigung
business premises
cctv cleaning
cleaning
cleaning contractor
cleaning products
cleaning services
climatisation
climatisation de bureaux
climatisation tertiaire
collecte de dechets
collecte des dechets
commercial cleaning
commercial property to let
conciergerie
contract catering
contract cleaning
control de plagas
coworking
csr cleaning
dechets
dechets industriels
demenagement de bureaux
deneigement
deratisation
elevators
entrepots a louer
entretien de locaux
entretien des batiments
entretien des espaces verts
entretien des locaux
entsorgung
espaces de coworking
espaces verts
facilitaire diensten
facilities management
facility management
facility services
flexible offices
flexible workspace
gardening services for companies
gebaudemanagement
gebaudereinigung
gebouwbeheer
gestion de dechets
gestion de residuos
gestion de site
gestion des batiments
gestion des dechets
gestion immobiliere d'entreprise
gestione rifiuti
gewerbeimmobilien
gmao batiment
grounds maintenance
hausmeisterservice
hvac maintenance
hygiene
hygiene professionnelle
ihr burogebaude
immobilier d'entreprise
impresa di pulizie
imprese di pulizia
jardineria para empresas
kantoorruimte
kantoorschoonmaak
klimaanlagen
landscaping contractor
landscaping services
laundry services
legionella
lift maintenance
limpieza
limpieza de oficinas
limpieza industrial
linen rental
location de bureaux
location de linge
location de vetements de travail
locaux commerciaux
locaux professionnels
maintenance cvc
maintenance des batiments
maintenance multitechnique
maintenance technique
mantenimiento de edificios
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
office moves
office refurbishment
office relocation
office removals
office rental
office space
oficinas en alquiler
papier hygienique
pest control
plant maintenance
plomberie d'entreprise
plomberie tertiaire
portes industrielles
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
reinigungsdienst
reinigungsfirma
reinigungsmittel
reinigungsservice
residuos
restauration collective
restauration d'entreprise
rifiuti
sanitary services
savon
schoonmaak
schoonmaakbedrijf
schoonmaakdiensten
schoonmaakmiddelen
serviced offices
services generaux
servicios de limpieza
servizi di pulizia
smaltimento rifiuti
space planning
staff canteen
staff catering
travaux d'amenagement
uffici in affitto
unterhaltsreinigung
vending machine
visitor reception
vitrerie
warehouse cleaning
washroom services
waste
waste collection
waste management
window cleaning
workplace design
workspace
`,
    weak: `
aire acondicionado
ascensores
aufzug
aufzuge
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
porte automatique
portes automatiques
purification de l'air
recycling
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
alquiler de flotas
auto aziendali
auto en leasing pour entreprises
autoleasing fur unternehmen
badge telepeage
bedrijfsauto
bedrijfswagens
bornes de recharge
bornes de recharge entreprise
business car leasing
business vehicle leasing
camions
car policy
carte carburant
carte carburante
cartes carburant
charging stations
chronotachygraphe
coches de empresa
commercial vehicles
company car
company cars
company vans
company vehicles
contract hire
dienstwagen
electric vans
electrification de flotte
ev charging for fleets
ev charging stations for business
fahrzeugflotte
fahrzeugortung
financement de vehicules utilitaires
firmenwagen
firmenwagenleasing
fleet
fleet cards
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
fuhrpark
fuhrparkmanagement
furgonetas
furgoni
geolocalisation de flotte
geolocalisation de vehicules
gestion de flota
gestion de flotas
gestion de flotte
gestione flotte
gps tracker fur fahrzeuge
gps tracking for vehicles
laadpalen
ladesaulen
ladestationen
leaseauto
lld
localizacion de flotas
location longue duree
materiel roulant
noleggio a lungo termine
nutzfahrzeuge
pneus poids lourds
poids lourds
rental vans
renting
renting de vehiculos
ritregistratie
rolling stock
tachograph
tankkarte
tankkarten
tankpas
tankpassen
tarjetas de combustible
telematics
telematik
telematique
truck leasing
trucks
utilitaires
utilitaires electriques
van leasing
vehicle leasing
vehicle tracking
vehicles utilitaires
vehicule de fonction
vehicules d'entreprise
vehicules de fonction
vehicules de societe
vehicules utilitaires
vehiculos de empresa
vehiculos industriales
veicoli commerciali
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
    id: 'hr_software',
    functions: ['hr'],
    phrases: `
360 feedback
absence management
absence tracking
absences
absenteisme
absentismo
appraisals
arbodienst
ausfallzeiten
badgeuse
badgeuses
barometre social
bewerberportal
comp and ben
compensation and benefits
congedos
conges
conges et absences
conseil en remuneration
contrats de travail
control horario
core hr
dematerialisation rh
dienstplanung
dienstroosters
digitale personalakte
dossier du personnel
dossiers du personnel
employee engagement
employee experience
employee handbook
employee onboarding
employee retention
employee self service
employee survey
employee surveys
engagement collaborateur
engagement des collaborateurs
entretien annuel
entretiens annuels
entretiens professionnels
evaluacion del desempeno
evaluations
fehlzeiten
fidelisation des salaries
gepec
gestion de personal
gestion del talento
gestion des carrieres
gestion des competences
gestion des conges
gestion des habilitations
gestion des talents
gestion des temps
gestion du personnel
gestione del personale
gestione presenze
gestione risorse umane
gpec
hcm
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
leave management
logiciel rh
medewerkerstevredenheid
mitarbeiterbefragung
mitarbeiterbindung
mitarbeitergesprache
mitarbeiterzufriedenheit
onboarding des salaries
organigramme
outplacement
people analytics
people management
performance reviews
personalakte
personaleinsatzplanung
personalentwicklung
personalmanagement
personalsoftware
personalverwaltung
personeelsadministratie
personeelsbeheer
planification des equipes
planning du personnel
pointeuse
politique salariale
portail rh
psychometric assessments
psychometric tests
recursos humanos
remuneration variable
ressources humaines
rh
rilevazione presenze
risorse umane
risques psychosociaux
rostering
rps
schichtplanung
shift planning
sirh
software de recursos humanos
software hr
software rh
software rrhh
solution rh
staff surveys
succession planning
talent management
talentmanagement
temps et activites
test psychotechnique
tests de personnalite
tests psychotechniques
tijdregistratie
time and attendance
time tracking
turni
turnos
urlaubsverwaltung
vacaciones y ausencias
valutazione delle prestazioni
verguetung
verlofregistratie
verzuim
verzuimbegeleiding
verzuimregistratie
zeiterfassung
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
electronic invoicing
elektronische rechnung
elektronische rechnungen
factoring
factura electronica
facturacion
facturacion electronica
facturas electronicas
facturatie
facturation
facturation electronique
facture electronique
factures
factures fournisseurs
factuurverwerking
fatturazione
fatturazione elettronica
fatture
forderungsmanagement
gestion de cobros
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
sepa
subscription billing
verifactu
`,
  },
  {
    id: 'it_services',
    functions: ['it'],
    phrases: `
active directory
archivage electronique
assistenza informatica
baies
bureau virtuel
bureautique
business applications
cablage
change de parc informatique
cmdb
conseil informatique
consulenza informatica
consultants it
consultoria informatica
data center
data centre
data centre cooling
datacenter
dematerialisation
digital transformation
digital workplace
digitale archivierung
document management
document management system
documentbeheer
dokumentenmanagement
dokumentenmanagementsystem
dsi externalisee
dynamics
ecm
erp
erp software
erp system
esn
ged
gestion de parc informatique
gestion documentaire
gestion documental
gestion electronique de documents
gestionale
gestionale erp
gestione documentale
google workspace
green it
hardware
hebergement
hebergement web
helpdesk software
ict diensten
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
internet of things platform
ipaas
it asset management
it beheer
it beratung
it consulting
it dienstleister
it dienstleistungen
it infrastruktur
it outsourcing
it service
it service management
it services
it support
it systemhaus
it wartung
itil
itsm
kantoorautomatisering
laptops
licences
licences logicielles
licences microsoft
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
mdm software
microsoft 365
migration microsoft
modernisation applicative
msp
netwerk
network
network infrastructure
network monitoring
networks
netzwerk
netzwerktechnik
no code
nube
odoo
office 365
onduleur
onduleurs
oracle
ordinateur
ordinateurs
outsourcing it
parc informatique
pc portables
postes de travail
prestations informatiques
process mining
progiciel
rechenzentrum
redes
regie informatique
reseau
reseau informatique
reseaux
reti
robotic process automation
rpa
saas management
sage
sap
scanners codes barres
server
servers
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
soporte informatico
stockage de donnees
supervision informatique
support informatique
systeembeheer
system integration
systemes d'information
systemhaus
tablettes
tablettes durcies
ticketing
tma
transformation digitale
ups
ups systems
vdi
verkabelung
virtualisation
vmware
warenwirtschaft
werkplekbeheer
wifi
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
board management
brevets
bufete
business law
cabinet d'avocats
cabinet d'avocats d'affaires
clm
company formation
company registration
compliance juridique
conseil juridique
conseils juridiques
consulenza del lavoro
consulenza legale
contentieux
contentieux commercial
contract automation
contract drafting
contract lifecycle
contract management
contract review
contractbeheer
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
logiciel juridique
marchi e brevetti
markenanmeldung
markenrecht
mediation
patentrecht
patents
procurement law
propriete intellectuelle
rechtsberatung fur unternehmen
recouvrement judiciaire
redaction de contrats
secretariat general
secretariat juridique
signature electronique
signatures electroniques
studio legale
trademark
veille juridique
vennootschapsrecht
vertragsmanagement
vertragsrecht
vertragsverwaltung
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
ad hoc transport
aduanas
affretement
air freight
almacen
almacenaje
almacenamiento
barcode
barcode scanner
barcode scanners
carrelli
carrelli elevatori
carretillas
carretillas elevadoras
cartons
cartons d'emballage
chariot
chariot elevateur
chariots
chariots elevateurs
code barres
codes barres
colis
commissionnaire de transport
courier services
courriers express
coursier
cross docking
customs
customs brokerage
customs clearance
demand forecasting
demand planning
demenagement d'entreprise
dernier kilometre
doganale
douane
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
envios
etichettatrici
etiquetage
etiquetas
etiqueteuse
etiqueteuses
etiquettes
expedition
express delivery
fordertechnik
forklift
forklift trucks
forklifts
fracht
freight
freight audit
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
gestion de stock
gestion des stocks
gestione magazzino
groupage
haulage
heftruck
heftruckopleiding
heftrucks
hochregallager
hubwagen
imballaggi
imballaggio
import export
import export services
intralogistik
inventory management
koeriersdiensten
kommissionierung
kurierdienst
ladungssicherung
lagerbuhne
lagerbuhnen
lagerhaltung
lagerlogistik
lagerregale
lagersoftware
lagertechnik
lagerverwaltung
last mile
last mile delivery
livraison
logiciel de gestion d'entrepot
logistica
logistics
logistiek
logistik
logistique
magasinage
magasins automatises
magazijn
magazijnbeheer
magazijninrichting
magazijnstellingen
magazzino
manutention
messagerie
mezzanine
mezzanines
optimisation de tournees
optimisation des tournees
order picking
packaging
packaging materials
paletizado
palets
paletten
palettenregale
palettes
paletti
pallet racking
pallet wrap
pallets
pick and pack
picking
planificacion de rutas
planificateur de tournees
planification de tournees
planification des tournees
planification des ventes
plateforme logistique
preparation de commandes
quai de chargement
quais
quais de chargement
quincaillerie industrielle logistique
rack
racking
racks
rayonnage
rayonnages
regale
reverse logistics
road freight
route optimisation
route optimization
route planning
routenplanung
s&op
scaffalature
scanner codes barres
scanners
sea freight
shipping
shipping software
shrink wrap
speditie
spedition
spedizioni
spedizioniere
stapler
stellingen
stockage
supply chain
supply chain planning
supply chain visibility
tms
tourenplanung
tracabilite des colis
track and trace
tracking de colis
transit
transpalettes
transport
transport de marchandises
transport express
transport international
transport management
transport management system
transport routier
transporte de mercancias
transporte por carretera
transporteur
transportlogistik
transportmanagement
trasporti
trasporti nazionali
trasporto
trasporto merci
verhuisbedrijf zakelijk
verladetechnik
verpackung
verpackungen
verpackungsmaschinen
verpackungsmaterial
verpakkingen
verpakkingsmachines
verpakkingsmateriaal
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
wms
yard management
zoll
zollabwicklung
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
abrasifs
abrasives
acciaio
aciers
adesivi industriali
adhesives
adhesivos industriales
analisi vibrazioni
analyse vibratoire
anlagenbau
antriebstechnik
arbeitsmaschinen
assembly
automate
automates
automates programmables
automatisation industrielle
automatisierung
automatisierungstechnik
automatizacion industrial
automazione industriale
bearings
bedrijfsmachines
blechbearbeitung
bombas industriales
boulonnerie
brazing
bureau d'etudes
cables
cad software
calibration
cao
capteurs industriels
castings
chaudronnerie
chemicals
cintas transportadoras
cintrage
cmms
cnc
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
connecteurs
contract manufacturing
conveyor
conveyors
convoyeur
convoyeurs
cuscinetti
cutting tools
decolletage
decoupe laser
dichtungen
digital twin
drehteile
druckluft
druckluftanlagen
drucklufttechnik
duroplast
electric motors
electrical cabinets
electronics manufacturing
electrovannes
emboutissage
ems
engineering services
entreprise de mecanique
ersatzteile
estampacion
etiquetas industriales
etiqueteuses industrielles
fabricacion
fabrication additive
fabrikautomation
factory automation
fasteners
fertigung
fertigungstechnik
filtres industriels
fonderie
forge
foundry
fraisage
frasen
frasteile
fundicion
galvanik
gereedschapsmachines
getriebe
gietwerk
giunti
gmao
gpao
guss
gussteile
herramientas de corte
hydraulic
hydraulics
hydraulik
hydraulique
idraulica
iiot
impiantistica
impression 3d industrielle
industrial adhesives
industrial automation
industrial coatings
industrial equipment
industrial lubricants
industrial machinery
industrial maintenance
industrial pumps
industrial robots
industrial supplies
industrial tools
industrie 4
industrie 4 0
industrie 4.0
industriebedarf
industriekleber
industriele automatisering
industriele lijmen
industrielijm
industrieroboter
industry 4 0
industry 4.0
ingenieria
ingenierie
injection
injection moulding
injection plastique
inspection camera
instandhaltung
instandhaltungssoftware
inyeccion de plastico
iot
joints
jumeau numerique
kleben
klebstoffe
kompressor
kompressoren
konstruktion
kugellager
kunststof onderdelen
kunststoffteile
lagerung und antriebe
lamiera
laser cutting
laser marking
laser welding
laserschneiden
lasrobots
laswerk
lavorazioni meccaniche
lean manufacturing
ligne de production
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
maquinaria industrial
maquinas herramienta
marquage laser
maschinenbau
matieres plastiques
matieres premieres
mecanique de precision
mecanique industrielle
mecanizado
mecanosoudure
mes
messtechnik
mesure dimensionnelle
metallbau
metallbearbeitung
metalworking
metaux
metrology
moteurs electriques
motoren
motori elettrici
mould making
moulding
moulds
oberflachentechnik
oee
oil and gas equipment
onderdelen
onderhoudssoftware
ordonnancement
outillage
outillage professionnel
outillages
packaging machines
peinture industrielle
pieces mecaniques
pieces plastiques
pieces sur mesure
pieces usinees
piezas
piezas de plastico
plaatwerk
plant maintenance software
plasturgie
plc
plm
pneumatics
pneumatik
pneumatique
pompe industriali
pompes industrielles
powder coating
precision parts
predictive maintenance
pressen
procesautomatisering
process control
productieplanning
production monitoring
production planning
produktionsplanung
produktionssteuerung
prototypage rapide
prototyping
pulverbeschichtung
pumpen
raw materials
ricambi
ricambistica
robot
robot industriali
robotica
robotica industrial
robotique industrielle
robots
robots collaboratifs
robots de soudage
robots industriels
rotomoulage
roulements
rubber parts
saldatura
scada
schaltschrank
schaltschranke
schmierstoffe
schrauben
schweissen
schweissroboter
schweisstechnik
semiconductors
sensori
sensorik
sensors
serigraphie industrielle
sheet metal
sheet metal fabrication
simulation numerique
soldadura
sondermaschinenbau
soudage
sous traitance electronique
sous traitance industrielle
sous traitance mecanique
spare parts
spritzguss
spuitgieten
stampaggio
stampi
stamping
steel fabrication
surface treatment
tolerie
tooling
torneria
tornos
traitement de surface
traitement thermique
tribologie
tuyauterie
usinage
usines
vakuumtechnik
valves
vannes
ventile
verniciatura
verspaning
verzinken
vibration analysis
vision industrielle
visserie
vorrichtungsbau
welding
welding robots
werkzeugbau
werkzeuge
werkzeugmaschine
werkzeugmaschinen
zahnrader
zerspanung
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
animation commerciale
articulos promocionales
attribution
automatisation marketing
brand
brand content
brand strategy
branded content
branding
brochures
cadeaux publicitaires
campagne pubblicitarie
campagnes
campagnes emailing
campagnes publicitaires
campagnes sms
campaign management
catalogue
catalogues
cdp
collecte de donnees marketing
communication visuelle
community management
competitive intelligence
competitor analysis
content creation
content marketing
contentmarketing
contenu de marque
conversion rate
conversion rate optimisation
copywriting
corporate video
creation de contenu
creation de site
creation de site internet
creation de sites
crm campaigns
crm marketing
customer data
customer data platform
dam
deliverability
delivrabilite
digital asset management
digital marketing
digital signage
direct mail
diseno web
display advertising
druckerei
drukkerij
e mail marketing
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
estudios de mercado
etude de marche
etudes de marche
exhibition stands
film d'entreprise
film institutionnel
films d'entreprise
flyer
flyers
focus groups
gadget aziendali
gadget promozionali
geomarketing
goodies
google ads
growth hacking
growth marketing
identite visuelle
imagefilm
imagefilme
imprenta
impression de brochures
impression numerique
imprimerie
imprimes publicitaires
inbound
inbound marketing
influence marketing
influencer marketing
influenceurs
insegne
internetagentur
jeux concours
kampagnen
landing page
leuchtreklame
logo
loyalty program
loyalty programme
luxury brands
luxury packaging
market research
marketing
marketing agency
marketing analytics
marketing automation
marketing digital
marketing digitale
marketing par sms
marketingautomatisering
marketingbureau
marktforschung
marktonderzoek
marques de luxe
media buying
media planning
mediaplanung
messebau
messestand
mobile marketing
motion design
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
panels consommateurs
performance marketing
personalisierte werbegeschenke
photographe d'entreprise
photographie corporate
plaquettes
plv
plv carton
podcasts de marque
posicionamiento web
posizionamento
ppc
print advertising
print marketing
print services
printing services
production video
programmatic
programme de fidelite
promotional gifts
promotional items
promotional products
pubblicita
publicidad
publicite
publicite en ligne
publipostage
push notifications
reclame
reclameborden
redaction web
redes sociales
referencement
referencement naturel
refonte de site
regalos promocionales
reklame
relatiegeschenken
reseaux sociaux
retargeting
ricerche di mercato
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
sondage
sondages
sponsoring
stand
stand d'exposition
stands
strategie digitale
streuartikel
suchmaschinenmarketing
suchmaschinenoptimierung
survey tool
surveys
sviluppo siti web
tipografia
trade show
traffic acquisition
veille concurrentielle
video d'entreprise
video marketing
video production
video produktion
videos corporate
videos d'entreprise
vinilos
web agency
web analytics
webanalyse
webdesign
webmarketing
webseiten
webseitenerstellung
website
website bouwen
werbeagentur
werbeartikel
werbefilm
werbefilme
werbegeschenke
werbemittel
werbung
wettbewerbsanalyse
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
ambulance equipment
ambulances equipees
apothekensoftware
apparecchiature medicali
appareil de radiologie
arztpraxen
attrezzature mediche
autoclave
cabinet medical
cabinets dentaires
cabinets medicaux
care home software
clinical software
clinical waste
clinicas privadas
cliniques privees
dasri
dechets medicaux
dental chair
dental chairs
dental equipment
dental supplies
dentaltechnik
diagnostic imaging
dienstplanung fur pflegeheime
dienstplanung pflege
dispositifs medicaux
dispositivi medici
dispositivos medicos
dossier patient
dossier patient informatise
ehr
electronic health records
electronic patient record
emr
epd
equipamiento medico
equipement medical
equipements medicaux
etablissements de sante
fauteuil dentaire
fauteuils dentaires
gants medicaux
gestion de cabinet
gestion de cabinet medical
gestion de clinicas
gestionale studio medico
gestione studio medico
gp software
healthcare software
home care software
hospital beds
hospital equipment
hygiene hospitaliere
imagerie medicale
implants dentaires pour dentistes
infusion pumps
krankenhausinformationssystem
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
material dental
material medico
material sanitario
materiel dentaire
materiel medical
medical devices
medical equipment
medical imaging
medical supplies
medical waste
medische apparatuur
medische hulpmiddelen
medizinbedarf
medizinprodukte
medizintechnik
mobilier medical
nursing home software
operating tables
orthese
patient management
patient monitoring
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
prise de rendez vous en ligne pour medecins
prise de rendez vous medicaux
private clinics
private hospitals
private practice software
privatkliniken
residenze per anziani software
residuos sanitarios
rifiuti sanitari
rsa software
secretariat medical
secretariat medical externalise
sharps disposal
software clinico
software dental
software dentistico
software medico
software para clinicas
software para farmacias
software per dentisti
software per farmacie
stethoscopes
studi dentistici
studi medici
surgical instruments
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
veterinary software
veterinary supplies
zahnarztbedarf
zahnarztpraxen
zorgsoftware
`,
    weak: `
apotheken
clinicas dentales
clinicas veterinarias
consultas medicas
dentaire
dental
dentistes
ehpad
huisartsen
implants
kliniken
krankenhaus
krankenhauser
laboratoire d'analyses
medical
ophtalmologie materiel
pharmacie
pharmacies
sterilisation
sterilization
tandartspraktijk
tandartspraktijken
veterinaires
veterinary
zorginstellingen
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
armoires de bureau
arredamento ufficio
arredo ufficio
bureau furniture
bureautique et impression
buroausstattung
burobedarf
burokaffee
buromaterial
buromobel
burotechnik
business cards
cadeaux clients
cadeaux de fin d'annee
cafe au bureau
cafe de bureau
cafe para oficinas
cafe pour entreprises
cancelleria
carta per ufficio
cartouches d'encre
client gifts
coffee for offices
coffee for the office
coffee machine
coffee machines
coffrets cadeaux clients
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
eau au bureau
ergonomie du poste de travail
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
impresoras
imprimantes
kaffee fur unternehmen
kaffeeautomaten
kaffeemaschinen
kaffeemaschinen fur buros
kaffeevollautomaten
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
papeterie
permanence d'accueil
photocopiers
photocopieur
photocopieurs
photocopieuses
plantes de bureau
postal meters
postfrankierung
printers
printing equipment
repas au bureau
reservation de bureaux
rollcontainer
snacks pour bureaux
sodas et snacks
stampa e copia
stampanti
stationery
tampons encreurs
toner
vending machines
visitor management
wasserspender
water coolers
water dispensers
waterdispensers
waterkoelers
whiteboards
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
badges d'acces
beveiliging van bedrijven
beveiligingsdienst
beveiligingsdiensten
bewaking
brandbeveiliging
business alarm
camerabewaking
cctv
cctv for business
cctv systems
cierre y control de accesos
control de accesos
controle d'acces
controllo accessi
detection incendie
detection intrusion
fire alarms
fire protection
gardiennage
guarding
intrusion detection
objektschutz
parking barriers
perimeter security
private security
schliessanlagen
securite des sites
securite privee
security guards
security services
seguridad privada
sicherheitsdienst
sicherheitsdienst privat
sicherheitstechnik
sicurezza fisica
systemes d'alarme
telesecurite
telesurveillance
toegangscontrole
video surveillance
videoprotection
videosorveglianza
videosurveillance
videouberwachung
videovigilancia
vigilancia
vigilancia de seguridad
vigilanza
wachdienst
werkschutz
zutrittskontrolle
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
    id: 'procurement',
    functions: ['purchasing', 'finance'],
    phrases: `
aanbestedingen
achats
achats hors production
achats indirects
acquisti
appel d'offres
appels d'offres fournisseurs
ausschreibungen
beschaffung
central de compras
centrale d'achat
centrale d'achats
centrale de referencement
compras
contract and supplier management
contract sourcing
e procurement
e sourcing
einkauf
einkaufssoftware
eprocurement
fournisseurs
gare d'appalto
gestion de proveedores
gestion des fournisseurs
gestione fornitori
group purchasing
groupement d'achats
gruppo d'acquisto
inkoop
inkoopadvies
inkoopsoftware
leveranciersbeheer
licitaciones
lieferanten
lieferantenmanagement
logiciel achats
marches publics
optimisation des achats
portail fournisseurs
procure to pay
procurement
procurement platform
procurement software
purchase orders
purchase to pay
purchasing
purchasing software
software de compras
source to pay
sourcing
sourcing fournisseurs
spend analysis
spend control
spend visibility
strategic sourcing
supplier management
supplier portal
supplier risk
tender software
tendering
third party risk
vendor management
vendor risk management
`,
    weak: `
tender
tenders
`,
  },
  {
    id: 'public_sector',
    functions: ['public_sector', 'purchasing'],
    industries: ['public', 'nonprofit'],
    phrases: `
abris bus
agents territoriaux
aires de jeux
alumbrado publico
amenagement urbain
arredo urbano
ayuntamientos
bibliotheques
citizen engagement
civic tech
collectivites
collectivites locales
collectivites territoriales
comuni
councils
decoration de noel pour villes
donor management
e government
eau et assainissement
eclairage public
elections
enti locali
equipements publics
etat civil
fundraising
fundraising software
gemeenten
gemeinden
gestion de cantine
gestion des cantines
gestion des cimetieres
illuminations de noel
illuminazione pubblica
kommunal
kommunalfahrzeuge
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
mobiliario urbano
mobilier urbain
municipalities
openbare verlichting
parking meters
parkraumbewirtschaftung
participation citoyenne
piscines publiques
playground equipment
playgrounds
pubblica amministrazione
public lighting
public sector
sector publico
services aux collectivites
signaletique urbaine
signalisation routiere
smart city
software fur kommunen
speeltoestellen
spielplatze
spielplatzgerate
stadtmobel
stadtmobiliar
straatmeubilair
strassenbeleuchtung
street furniture
street lighting
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
accident prevention
amiante
analyse de cycle de vie
analyse environnementale
arbeitsschutz
arbeitssicherheit
arbo
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
carbon accounting
carbon footprint
certificacion iso
certification iso
certificazione iso
co2 bilanz
co2 footprint
conformite environnementale
conformite machines
conseil rse
controle qualite
controle reglementaire
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
dispositivi di protezione
document unique
document unique d'evaluation des risques
dpi
dpi aziendali
duerp
duurzaamheid
duurzaamheidsverslag
duvri
ecovadis
ehs
ehs software
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
gestes et postures
gestion de calidad
gestion de riesgos
gestion environnementale
habilitation electrique
haccp
health & safety
health and safety
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
iso
iso 14001
iso 45001
iso 50001
iso 9001
iso certification
klimabilanz
kwaliteitsmanagement
laboratory accreditation
lead auditor training
lebensmittelsicherheit
legionelle
legionelles
life cycle assessment
ligne de vie
logiciel qualite
lone worker
lone worker protection
machine guarding
machine safety
machineveiligheid
management de la qualite
management qualite
maschinensicherheit
metrologie
nachhaltigkeit
nachhaltigkeitsbericht
nachhaltigkeitsberichterstattung
noise monitoring
normes iso
occupational health
occupational safety
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
protection du travailleur isole
protective clothing
protective equipment
psa
qhse
qms
qse
qualitat
qualitatsmanagement
qualitatssicherung
quality assurance
quality control
quality management
quality management system
quality software
reporting extra financier
risk assessment
risk assessments
risques professionnels
ropa laboral
rse
safety equipment
safety management
safety signage
safety training
sante securite
schutzausrustung
schutzhandschuhe
schutzkleidung
secourisme
securite alimentaire
securite au travail
securite des machines
securite incendie
seguridad de maquinas
seguridad e higiene
seguridad laboral
sicherheitsunterweisung
sicherheitsunterweisungen
sicurezza alimentare
sicurezza macchine
sicurezza sul lavoro
sistema qualita
sostenibilidad
sostenibilita
sst
statistical process control
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
validation process
vca
veiligheid op het werk
verification periodique
verifications periodiques
verifications reglementaires
vetements de protection
workplace safety
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
asset management immobilier
block management
crm inmobiliario
diagnostics immobiliers
estate agency software
estimation immobiliere en ligne pour agences
estimation immobiliere pour agences
gestion de copropriete
gestion de fincas
gestionale condomini
gestionale immobiliare
hausverwaltungssoftware
home staging pour agences
immobilienportal
immobiliensoftware
immobilienwirtschaft
leads vendeurs immobilier
lease management
logiciel agence immobiliere
logiciel de copropriete
logiciel de gestion locative
logiciel de transaction
logiciel de transaction immobiliere
logiciel immobilier
logiciel pour agences immobilieres
logiciel syndic
makelaarssoftware
maklersoftware
maklersoftware immobilien
mandats immobiliers
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
software immobiliare
software inmobiliario
software per agenzie immobiliari
syndics
syndics de copropriete
tenant management
vastgoedbeheersoftware
vastgoedsoftware
virtual tours
visite virtuelle
visites virtuelles immobilieres
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
    forDepartments: true,
    phrases: `
agence d'interim
agenzia per il lavoro
alternants
annonces d'emploi
applicant tracking
applicant tracking system
apprenticeships
apprentis
arbeitnehmeruberlassung
assessment
ats
background checks
bewerber
bewerbermanagement
bolsa de empleo
busqueda de talento
cabinet de recrutement
candidate screening
candidate sourcing
chasse de tetes
chasseur de tetes
chasseurs de tetes
cvtheque
detachering
employer branding
employer of record
ett
executive search
externalisation rh
freelance marketplace
freelances
headhunter
headhunters
headhunting
hiring
hiring platform
interim
interim staffing
interimaires
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
marketplace de freelances
marque employeur
multidiffusion d'offres
offres d'emploi
onboarding
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
reclutamento
reclutamiento
recruiting
recruiting software
recruitment
recruitment agency
recruitment marketing
recruitment software
recrutement
recrutement international
recrutements
rekrutierung
ricerca e selezione
ricerca personale
rpo
salon de l'emploi
seleccion de personal
selezione del personale
social recruiting
solution de recrutement
somministrazione di lavoro
sourcing de candidats
staffing
staffing agency
stellenanzeigen
talent acquisition
talent sourcing
temp agency
temp staff
temping
temporary staff
temporary staffing
temporary workers
tests de recrutement
trabajo temporal
travail temporaire
trt
uitzendbureau
uitzenden
uitzendkrachten
vacatures
video interview
video interviewing
werving
werving en selectie
zeitarbeit
`,
    weak: `
freelance
jobborse
ofertas de empleo
`,
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
assay
attrezzature di laboratorio
biotech reagents
cahier de laboratoire
cell culture
centrifugeuses
chromatographie
chromatographs
chromatography
clean rooms
cleanrooms
clinical research
clinical trials
consommables de laboratoire
contract research
cro
cro services
cryogenie
electronic lab notebook
eln
equipement de laboratoire
equipos de laboratorio
essais cliniques
essais de laboratoire
gene sequencing
genomics
gestion de l'innovation
glassware
glovebox
hplc
innovation management
instrumentation scientifique
instruments de mesure
lab automation
lab equipment
lab supplies
labbenodigdheden
labor
laboratori
laboratorio
laboratorios
laboratoriumapparatuur
laboratory
laboratory equipment
laboratory information management
laboratory supplies
laborausstattung
laborbedarf
laborgerate
labortechnik
lims
mass spectrometry
material de laboratorio
materiel de laboratoire
materiel scientifique
microscopes
microscopy
pharmacovigilance
pipettes
prestations de recherche
reactifs
reactivos
reagent
reagents
salles blanches
sequencage
spectrometers
spectrometre
strumenti di laboratorio
verbrauchsmaterial labor
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
arredi per hotel
attrezzature per la ristorazione
attrezzature per ristoranti
attrezzature ristorazione
beer dispense
bieres pour restaurants
booking engine
boulangerie materiel
caisse enregistreuse restaurant
catering equipment
channel manager
chr
cocinas industriales
combi ovens
commande en ligne restaurants
commercial kitchen
commercial kitchens
commercial ovens
contract furniture for hotels
cucine professionali
cuisine professionnelle
cuisines professionnelles
equipamiento hostelero
equipement chr
equipement de cuisine professionnelle
equipement de restaurant
food delivery for restaurants
food wholesale
foodservice
four professionnel
fours professionnels
gastrobedarf
gastronomiebedarf
gestion d'hotel
gestion de locations saisonnieres
gestion de restaurant
gestion hoteliere
gestionale hotel
gestionale ristorante
gites gestion
groothandel horeca
grootkeuken
grossiste alimentaire
grosskuchen
grosskuchentechnik
guest experience
holiday rental management
horeca
horeca apparatuur
horecabenodigdheden
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
hoteles de lujo
hotellerie de luxe
hotelleriesoftware
hotels de luxe
hotelsoftware
kassasysteem horeca
kassensystem fur restaurants
kassensystem gastronomie
keukenapparatuur
kitchen equipment
kuchengerate fur gastronomie
linge d'hotel
linge hotelier
literie hoteliere
logiciel camping
logiciel de location saisonniere
logiciel de reservation
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
menu digitale
menus digitaux
pms hotelier
pos for restaurants
produits alimentaires pour restaurants
property management system
proveedores de hosteleria
reservas online para restaurantes
reservation en ligne restaurants
reserveringssysteem
restaurant pos
restaurant software
restaurant supplies
restaurantbedarf
restaurateurs
restauration commerciale
revenue management
software para hoteles
software per hotel
table booking
tpv hosteleria
tpv para restaurantes
vacation rental software
vaisselle professionnelle
vins pour restaurants
wein fur gastronomie
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
antivol magasin
arredamento negozi
arredo negozi
betaalterminal
caisse enregistreuse
caisse enregistreuse tactile
caisses enregistreuses
caja registradora
cajas registradoras
card payment terminal
carte de fidelite
carte fedelta
cartes de fidelite
cash registers
click and collect
commercants
commerce de detail
commerces
comptage clients
datafono
detaillants
einzelhandel
electronic shelf labels
encaissement
encaissement magasin
epos
etiquettes electroniques
footfall
footfall analytics
footfall counting
gestion de comercio
gestion de magasin
gift cards for shops
inrichting winkel
kartenterminal
kassa
kassasysteem
kassasystemen
kasse
kassen
kassensoftware
kassensystem
kassensysteme
klantenkaarten
kundenkarten
ladenbau
ladeneinrichtung
logiciel d'encaissement
logiciel de caisse
loyalty cards for shops
mannequins de vitrine
marca blanca
marca privada
marque de distributeur
marques de distributeur
merchandising
mobiliario comercial
mobilier de magasin
payment terminals
pinautomaat
planogram
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
registratore di cassa
registratori di cassa
retail
retail analytics
retail software
retailers
shelving for shops
shop fitting
shopfitting
software de punto de venta
software di cassa
store analytics
store design
store fixtures
store management
supermarket equipment
systeme de caisse
tablet pos
tarjetas de fidelizacion
terminal de paiement
terminaux de paiement
till systems
tpe
tpv
tpv para comercios
vitrinas
vitrines
winkelinrichting
zahlungsterminal
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
    id: 'software_development',
    functions: ['engineering', 'it', 'product'],
    phrases: `
agile
api
api platform
apis
app development
app entwicklung
app ontwikkeling
application development
application mobile
application mobile sur mesure
application security testing
applications mobiles
applications web
bug tracking
ci cd
code review
continuous integration
custom software
desarrollo a medida
desarrollo de aplicaciones
desarrollo de software
desarrollo web
design system
dev tools
developer tools
developpement d'applications
developpement logiciel
developpement mobile
developpement sur mesure
developpement web
devtools
feature flags
feature management
freelances informatiques
git
individualsoftware
issue tracking
load testing
maatwerk software
maatwerksoftware
mobile app development
nearshore
offshore development
outsourcing de developpement
product analytics
product management
product management software
product roadmap
prototypage
prototypage d'applications
qa testing
quality engineering
roadmap
sdk
software delivery
software development
software engineering
software testing
softwareentwicklung
softwareontwikkeling
sviluppo app
sviluppo di software
sviluppo software
sviluppo web
test automation
test logiciel
tests automatises
tests logiciels
tests utilisateurs
user analytics
user testing
ux research
version control
webentwicklung
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
business phone system
business phones
centralino
centralita
centralita virtual
centralitas
cloud telephony
fibre pro
fibre professionnelle
fixed telephony
flotte mobile
forfaits mobiles entreprise
forfaits mobiles pro
forfaits mobiles professionnels
internet pro
ip telefonie
ip telephony
leased line
leased lines
liaisons
lignes telephoniques
m2m
mdm
mobile device management
mobile fleet
mobile plans for business
mobilfunkvertrage fur unternehmen
mpls
office phones
operateur telecom
pbx
sd wan
sip
sip trunk
sip trunking
standard telephonique
standards telephoniques
telecom
telecoms
telecomunicaciones
telefonanlage
telefonanlagen
telefonia
telefonia aziendale
telefonia ip
telefonia para empresas
telefonie
telefoniekosten
telefooncentrale
telephonie d'entreprise
telephonie ip
telephonie professionnelle
telephony
ucaas
unified communications
video conferencing
videoconferencia
videokonferenz
visioconference
voip
voip telefonie
webex
zakelijk internet
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
    forDepartments: true,
    phrases: `
academie interne
aula virtual
bedrijfsopleidingen
bedrijfstraining
bilan de competences collectif
blended learning
capacitacion
certification qualiopi
certifications professionnelles
coaching d'equipe
coaching d'equipes
coaching de dirigeants
coaching professionnel
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
corso di formazione
cours d'anglais en entreprise
cursos de formacion
cursos para empresas
cursussen
development of managers
digital learning
e learning
elearning
employee training
executive coaching
executive education
formacion
formacion bonificada
formacion en liderazgo
formacion in company
formacion para empresas
formateurs
formation au management
formation bureautique
formation caces
formation communication
formation continue
formation cybersecurite
formation des salaries
formation en entreprise
formation excel
formation inter
formation intra
formation langues
formation linguistique
formation management
formation professionnelle
formation rgpd
formations
formations certifiantes pour salaries
formations professionnelles
formations sur mesure
formazione
formazione aziendale
formazione dei dipendenti
formazione finanziata
fortbildung
fortbildungen
fuhrungskrafteentwicklung
fuhrungskraftetraining
gamification
gestion des organismes de formation
in house training
incompany training
inhouse schulungen
keynote speaker
kurse fur mitarbeiter
language courses for companies
language courses for employees
language training
langues en entreprise
leadership
leadership development
leadership programme
leadership training
leadershipstraining
learning management
learning management system
learning platform
lernmanagement
lms
management training
mandatory training
mentoring
mentoring programme
microlearning
mitarbeiterschulung
mitarbeiterschulungen
mobile learning
montee en competences
opco
opleiding
opleidingen
organisme de formation
organismes de formation
parcours de formation
personal development for teams
personeelstraining
plan de developpement des competences
plan de formacion
plan de formation
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
speakers
sprachkurse fur mitarbeiter
sprachtraining
staff training
taalcursus voor bedrijven
talent development
team building
team coaching
teambuilding
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
  },
  {
    id: 'translation_travel',
    functions: ['administration', 'hr', 'purchasing', 'finance', 'communication', 'marketing'],
    phrases: `
agence de voyages d'affaires
appartements pour salaries
booking of business trips
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
dolmetschen
dolmetscher
employee relocation
expatriation
firmengeschenke
geschaftsreise
geschaftsreisen
geschenke fur kunden
gestion de viajes
gestion des voyages
global mobility
hebergement professionnel
hotels pour entreprises
interpretation
interpreting
kerstpakketten
kundengeschenke
localization
mobilite internationale
regali aziendali
regalos de empresa
relatiegeschenk
relocation
relocation services
serviced apartments
sous titrage
subtitles
subtitling
tolken
traduccion jurada
transcription
transcription services
transcriptions
translation agency
trasferte
travel management
travel policy
ubersetzung
ubersetzungsburo
vertaalbureau
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
    id: 'workforce_planning',
    functions: [
      'hr',
      'operations',
      'manufacturing',
      'supply_chain',
      'retail',
      'hospitality',
      'healthcare',
      'customer_service',
      'construction',
    ],
    phrases: `
arbeitszeiterfassung
badge horaire
badges horaires
control de presencia
controle horaire
cuadrantes
dienstplan
einsatzplanung
employee scheduling
feuilles d'heures
feuilles de temps
fichaje
gestion de turnos
gestion des plannings
gestion des temps et activites
gestione turni
logiciel de planning
personeelsplanning
pianificazione turni
planificacion de turnos
planification du personnel
plannings des equipes
planningssoftware
pointage
pointeuses
registro de jornada
registro horario
roosterplanning
roostersoftware
rota software
shift scheduling
shift workers
staff rota
staff scheduling
time clock
timesheet
timesheets
turni di lavoro
urenregistratie
workforce management
workforce scheduling
zeit und zutritt
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
