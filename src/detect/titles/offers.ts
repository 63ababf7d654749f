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
  /** Whether it is for premises, so that it concerns those who keep them. */
  readonly forPremises?: true;
  /** Whether the smallest firms buy it too, so that it concerns a farmer or a baker as well. */
  readonly forSmallFirms?: true;
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
    forSmallFirms: true,
    heads: ['administration'],
    phrases: `
=bookkeeping for
=e bilanz
=e factureren
=e invoicing mandate
=e rechnung
accountancy services
accounting
accounting for small businesses
accounting software
accounts payable
accounts payable automation
accounts production
anlagenbuchhaltung
ap automation
asesoramiento fiscal
asesoria fiscal
assistance comptable
audit comptable
audit financier
audit legal
audit prep
audit trail
auditing
auditoria
auditoria de cuentas
balance sheet
bank feed
bank feeds
bank reconciliation
belastingadvies
belegerfassung
bilan comptable
bilancio consolidato
boekhouding
boekhoudpakket
boekhoudprogramma
boekhoudsoftware
bookkeepers
bookkeeping
btw aangifte
btw teruggave
buchhaltung
buchhaltung auslagern
buchhaltungssoftware
budget en temps reel
budgeting and forecasting
budgetplanung
budgetsteuerung
business rates
business rates appeals
cash flow forecast
cash flow forecasts
cash flow planning
cashflowprognose
cfe
cfo auf zeit
cfo by the day
cfo externo
cfo part time
chiusura di bilancio
chiusura mensile
cierre contable
cierre mensual
close the books
close the books faster
close the month
closing
cloture acceleree
cloture comptable
cloture mensuelle
commissariat aux comptes
comptabilite
comptabilite analytique
comptabilite en ligne
comptable en ligne
comptes annuels
conciliacion bancaria
consolidation de groupe
consolidation des comptes
consolidation financiere
consulenza fiscale
contabilidad
contabilidad analitica
contabilidad online
contabilidad y fiscalidad
contabilita
contabilita e fisco
contabilita in cloud
contabilita online
contabilita per aziende
control de gestion
controle interne
controlling
controlling software
controllo di gestione
controllo di gestione e budgeting
corporation tax
cost accounting
daf a temps partage
daf externalise
declaracion del iva
declaration de tva
declaration fiscale des entreprises
declarations de tva
dichiarazione iva
dichiarazioni fiscali
digitale buchhaltung
direcciones financieras
direction financiere externalisee
directions financieres
direzioni finanziarie
ecritures comptables
eingangsrechnungen
expense bookkeeping
expert comptable
expert comptable en ligne
expertise comptable
experts comptables
externalisation comptable
externalisation de la direction financiere
externe controller
factura electronica
facturas de proveedores
facturation electronique
facture electronique
facturen inboeken
facturen inscannen
facturen verwerken
factures d'achat
factures fournisseurs
factuurverwerking
fattura elettronica
fatture fornitori
fiabiliser le reporting
finance afdelingen
finance teams
financial close
financial consolidation
finanzabteilungen
finanzbuchhaltung
fiscaal advies
fixed assets
forecasting software
fp&a
fractional cfo
fractional cfo services
gestion comptable
gestion de la tva
gestionale contabile
gestoria
group consolidation
ifrs
immobilisations
impot sur les societes
impots locaux entreprises
impuesto de sociedades
inboeken van facturen
inkoopfacturen
intercompany
interim cfo
internal audit
invoice approval
invoice capture
invoice ocr
jaarrekening
jaarrekening laten maken
jaarrekeningcontrole
jaarrekeningen
jahresabschluss
jahresabschlusse
kassenbuch
konsolidierung
kontenabstimmung
konzernabschluss
konzernkonsolidierung
kostenrechnung
lease accounting
liasse fiscale
liquiditatsplanung
liquiditatsvorschau
liquiditeitsprognose
logiciel comptable
logiciel de comptabilite
lohn und finanzbuchhaltung
lohnsteuer
maandafsluiting
making tax digital
management accounting
management reporting
monatsabschluss
month end
month end close
monthly close
mtd
multi currency accounting
numerisation des factures
ocr invoices
optimisation fiscale
outsourced accounting
outsourced finance director
part time cfo
pilotage budgetaire
pilotez votre budget
piste d'audit
plan comptable
planification financiere
plus de saisie
presupuesto anual
prevision de caja
prevision de tesoreria
previsione di cassa
previsions de tresorerie
prix de transfert
programa de facturacion
rapprochement bancaire
rapprochement des ecritures
rechnungen verarbeiten
rechnungseingang
rechnungsprufung
reconciliation software
recuperation de tva
rent a cfo
reporting financier
ressaisie comptable
revisione legale
riconciliazione bancaria
saisie comptable
saisie de factures
saisie des factures
software contabilita
software contable
software di contabilita
statutory accounts
statutory audit
steuerberater
steuerberatung
steuererklarung fur unternehmen
steuerkanzlei
steueroptimierung fur unternehmen
suivi budgetaire
tableau de bord financier
tax advisory
tax compliance
tax planning for companies
tax returns for companies
taxe fonciere entreprises
teledeclaration
tenue de comptabilite
time sheets for law firms
transfer pricing
tva
tva intracommunautaire
umsatzsteuer
umsatzsteuervoranmeldung
us gaap
validation des factures
vat compliance
vat deadline
vat deadlines
vat reclaim
vat recovery
vat returns
vennootschapsbelasting
veri factu
verifactu
verrechnungspreise
virtual cfo
wirtschaftsprufung
`,
    weak: `
bilans
budget
consolidation
fec
gobd
ifrs
vat
`,
  },
  {
    id: 'agriculture',
    functions: ['operations', 'executive', 'research'],
    industries: ['agriculture', 'food'],
    phrases: `
=semillas para
=voor de oogst
aardappelrooiers
abono foliar
abonos
abreuvoirs
ackerschlagkartei
additives for animal feed
agrarantrag
agrardrohnen
agrarkraftstoffe
agrarsoftware
agricoltura di precisione
agricultura de precision
agricultural drones
agricultural machinery
agriculture de precision
agritech
agrochemicals
agronomic advice
agronomy
aides pac
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
allevamento bovini
amendements
analisi del terreno
analisi del vino
analisis de suelo
analisis de vino
analyses de sol agricole
analyses de vin
animal feed
animal health monitoring
apiculture
aquaculture
aratri
arboriculture
arroseurs
artificial insemination
assicurazione raccolto
assurance recolte
avicoltura
avicultura
ballenwickelfolie
barbatelle
barricas
barriques
batiment d'elevage
batiments agricoles
batiments d'elevage
bedrijfsmanagement voor akkerbouwers
belichting voor kassen
beregening
besamung
betail
bewassering
bewasserung
big bags
bigbags
bineuse
bineuses
biocontrole
biodunger
biogasanlagen
biostimulanti
biostimulants
bladmeststof
blattdunger
bodemonderzoek
bodenanalyse
bodenproben
botti
bouchons de liege
boucles d'identification
bovine semen
bovini
calf milk
calibreuse
capteurs agricoles
carburant agricole
cattle feed
cattle handling
cebo de terneros
cerealicoltori
cerealiers
chambres froides pour fruits
charrues
clotures agricoles
combine harvesters
complements mineraux
concimi
concimi fogliari
conseil agronomique
conseil oenologique
conseil viticole
conservation des pommes
consulenza agronomica
consulenza enologica
coop agricole
corks
cosechadoras
cow mats
crop insurance
crop monitoring
crop protection
crop spraying
crop yields
cuves a vin
cuves de vinification
cuves inox
cuves vinicoles
dairy farming
dairy herd
dairy herds
declaration pac
demoussage de toitures de hangars
depositos inox
desherbage mecanique
drip irrigation
drohnen fur die landwirtschaft
drone spraying
drones agricoles
drones para agricultura
droni per agricoltura
dungemittel
dunger
ear tags
ebarbeuse
effeuilleuse
electric fencing
elektrozaune
elevage
elevage laitier
eleveurs
embouteillage vin
engrais
engrais azotes
engrais foliaires
engrais organiques
enjambeur
ensilage
epandeurs
equipement d'elevage
erbicidi
ergansungsfutter
erganzungsfutter
erntehelfer
ernteversicherung
ertrage im ackerbau
escarda mecanica
essiccatoi
farm equipment
farm machinery
farm management
farm management software
farm software
fattening
feed additives
feldroboter
feldspritzen
ferkelaufzucht
fermentation tanks
fertilisants
fertiliser
fertilisers
fertilizantes
fertilizer
fertilizzanti
filets paragrele
film d'ensilage
fish farming
fitofarmaci
fitosanitarios
foliar feed
foliar feeds
fongicides
forsttechnik
fresh produce packing
frost protection
frutales
fungicidas
fungizide
futtermischwagen
futtermittel
galline ovaiole
ganaderia
ganaderos
ganado
gebrauchte traktoren
geflugel
geflugelstall
gestion de parcelles
gestion de troupeau
gestion del ganado
gestion parcellaire
gestione mandria
getreidefeuchte
getreidelager
getreidetrockner
gewachshauser
gewasbescherming
gewassen
goteo
goutte a goutte
gps agricole
graandrogers
grain bins
grain dryer
grain dryers
grain drying
grain moisture
grain moisture testers
grain storage
greenhouse systems
greenhouses
grondmonsters
grow lights
growers
guidage gps tracteur
gulle
gummimatten fur kuhe
hagelnetten
hagelnetze
hagelversicherung
hangar agricole
hangars agricoles
hangars photovoltaiques
harvester heads
harvesters
herbicidas
herbicides
herbizide
herd management
herdenmanagement
herds
hofsoftware
hoof care
hoof trimming
horticultural lighting
humidimetres
hydroponic
hydroponics
hydroponique
insecticides agricoles
invernaderos
irrigation
irrigation agricole
irrigazione
irrigazione a goccia
irroratrici
kalberaufzucht
kassen
kassenbouw
klauenpflege
klauwverzorging
koematten
kornfeuchte
krachtvoer
kraftfutter
kuddebeheer
kuhkomfort
kuilfolie
kunstmest
landbouwdrones
landbouwmachine
landbouwmachines
landmaschinen
landmaschinenersatzteile
landwirte
laying hens
led lighting for growers
legehennen
leghennen
liegeboxen
litiere pour volailles
livestock
livestock feed
livres a la ferme
logettes
logiciel agricole
logiciel parcellaire
logiciel viticole
maaidorsers
macchine agricole
macchine per la viticoltura
machines agricoles
mahdrescher
mallas antigranizo
mangime
mangimi
maquinaria agricola
maraichage
maraichers
materiel agricole
materiel d'elevage
materiel forestier
materiel viticole
mechanical weeding
melkkoeling
melkrobot
melkroboter
melkrobots
melkstand
melkstande
melktanks
melktechniek
melktechnik
melkveehouderij
melkwinning
mest
meststoffen
mestverwerking
methanisation agricole
mietitrebbie
milchtanks
milchvieh
milk cooling
milking parlour
milking parlours
milking robot
milking robots
mineraux pour animaux
mischfutter
moissonneuse
moissonneuse batteuse
moissonneuses
moissonneuses batteuses
mungitura
netze fur obstbau
nutrition animale
observation des cultures
obstbauern
ohrmarken
olivar
olivares
oormerken
opbrengst van uw gewassen
orchards
ordeno
ovins
pac declaration
paragrele
parcelles
pesticides
pflanzenschutz
pflanzenschutzmittel
pflanzgut
pflanzsubstrate
phytosanitaire
phytosanitaires
pieces agricoles
pienso
piensos
piensos y correctores
pig farming
plants de vigne
plants maraichers
ploughs
pluimvee
polytunnels
pondeuses
ponedoras
pootgoed
porcins
potgrond voor kwekers
poultry
poultry equipment
poultry feed
precisielandbouw
precision agriculture
precision farming
produits phyto
produits phytosanitaires
pulverisateurs
pulverizadores
rebpflanzen
rendement des cultures
rendimiento de los cultivos
resa delle colture
reti antigrandine
ricambi macchine agricole
riego
riego por goteo
rinder
rindermast
robot de ordeno
robot de traite
robot di mungitura
robots de ordeno
robots de traite
ruches professionnelles
rundvee
saatgut
sala de ordeno
sala mungitura
salle de traite
salles de traite
samaschinen
sanitaires d'elevage
sarchiatrici
schoffelmachines
schweinemast
secadores de grano
sechoir a grain
sechoirs a grains
seed drills
seed potatoes
seed treatment
seeds
seguro agrario
sembradoras
semence bovine
semences
sementi
semillas
semillas certificadas
seminatrici
semoirs
serre agricole
serre tunnel
serres agricoles
serres tunnels
silage
silofolie
silos
silos agricoles
sistemas de riego
software agricola
soil analysis
sortiermaschinen
sorting machines for fruit
sprayers
spuitmachines
stabulation
stalbouw
stalinrichting
stallbau
stalleinrichtung
stallen
stallenbouw
stalls for cattle
stalltechnik
stockage de cereales
stretch film bales
substrati
substrats
suivi des cultures
suivi du troupeau
sustratos
systemes d'irrigation
tailles de vigne
tankreiniging melk
tanks a lait
tanques de leche
tapis de logettes
tapones de corcho
tappi di sughero
telescopiques agricoles
tierfutter fur nutztiere
tini in acciaio
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
trekkers
troupeau
tuinbouwkassen
used tractors
varkenshouderij
vasche latte
veevoer
vendange
vendanges
vendemmia
vendimia
vente directe a la ferme
veterinary products for cattle
vignerons
vigneti
vigneto
vinedo
vinedos
viticole
viticoltura
viticulteurs
viticulture
viveros
vleesvee
voersilo
volailles
weidezaun
weinanalyse
weinbautechnik
weinberg
weinkorken
weintanks
wijnvaten
windbreak
wine analysis
winzer
woodchippers for foresters
zaaimachines
zaaizaad
zaden
`,
    weak: `
allevamento
balles rondes
beekeeping supplies
beregening
bestiame
bewasserung
bovins
calibreuses
cattle
clotures electriques
crop insurance
electric fencing
ernte
fongicides
fungicides
gewachshaus
gewachshausbau
gewachshauser
greenhouse
greenhouses
hackgerate
herbicides
hofladen
invernaderos
irrigatie
irrigazione
moisture testers
obstbau
oenologie
oogst
orchards
pac
parage
poultry
schlepper
sementes
serre
serres
traktor
tuinbouw
vigne et vin
`,
  },
  {
    id: 'appointment_booking',
    functions: ['healthcare', 'hospitality', 'retail', 'administration'],
    forSmallFirms: true,
    heads: ['executive', 'marketing', 'real_estate'],
    phrases: `
agenda en ligne pour
agenda medical
agenda online
appointment reminders
appointment scheduling
appointment software
booking calendar
booking software
buchungssoftware
buchungssystem
buchungstool
bulk sms
bulk text messages
cita previa online
citas online
empty chairs
envio de sms
fewer no shows
fuller diary
fully booked
gestion de citas
gestion de rendez vous
gestion des rendez vous
gestionale appuntamenti
gestione appuntamenti
invio sms
menos ausencias de pacientes
minder no shows
missed appointments
no show
no show fee
no shows
noshow
noshows
online afspraken
online afsprakensysteem
online appointments
online boeken voor
online booking
online booking for
online buchung
online buchungssystem
online terminbuchung
online terminvereinbarung
patient booking
patient reminders
plannings de rendez vous
prenotazione online
prenotazioni online
prise de rendez vous
prise de rendez vous en ligne
rappel de rendez vous
rappels de rendez vous
rappels sms
recall patienten
recordatorios de citas
rendez vous en ligne
rendez vous non honores
reservas online
reservations en ligne
reserveringssysteem
salonsoftware
sms en masse
sms rappel
sms reminders
sms terminerinnerung
sms versand
sms versturen
table booking
table reservation system
terminausfalle
terminbuchung
terminerinnerung
terminerinnerungen
terminsoftware
terminverwaltung
text reminders
tischreservierung
zero no show
`,
  },
  {
    id: 'associations_software',
    functions: ['executive', 'finance', 'administration', 'communication', 'public_sector', 'operations'],
    industries: ['nonprofit', 'sports', 'culture', 'education'],
    phrases: `
adhesions en ligne
administration des adhesions
beitrage einziehen
contributie innen
contributies
cotisations
cuotas de socios
donation management
donor database
donor management
gestion d'association
gestion de asociaciones
gestion de socios
gestion des adherents
gestion des adhesions
gestion des benevoles
gestion des cotisations
gestion des dons
gestionale associazioni
gestionale per associazioni
gestione soci
grant management
grant management software
ledenadministratie
ledenbeheer
logiciel associatif
logiciel association
logiciel de gestion pour associations
logiciel pour associations
membership database
membership management
membership software
mitgliederverwaltung
mitgliedsbeitrage
quote associative
recus fiscaux
software para asociaciones
software per associazioni
spendenverwaltung
vereinsbeitrage
vereinssoftware
vereinsverwaltung
verenigingssoftware
voluntariado corporativo
volunteer management
vrijwilligersbeheer
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
autoteile
autowaschanlagen
autowerkstatten
bancs de diagnostic
bandenwisselaar
body shop equipment
cabine de peinture
cabines de peinture
cabines de peinture carrosserie
car dealers
car lifts
car parts wholesale
car wash equipment
carrosserie
carrosseries
dealer management
dealer management system
dealersoftware
demonte pneus
diagnosegerate
diagnosegerate kfz
diagnostic auto
diagnostic automobile
diagnostic tools for garages
dms automobile
elevadores de coches
elevateurs
equilibradoras
equilibreuses
equipamiento de taller
equipamiento para talleres
equipement de garage
ersatzteile
ersatzteile fur werkstatten
garage apparatuur
garage equipment
garage management software
garage software
garage uitrusting
garageapparatuur
garagesoftware
gestion d'atelier auto
gestionale officina
gestionale officine
hebebuhnen
hebebuhnen fur werkstatten
hefbruggen
kfz teile
kfz werkstatten
lackierkabinen
lavage auto
logiciel concession
logiciel concessionnaire
logiciel de garage
logiciel garage
logiciel pour garages
mot equipment
mot testing equipment
officine meccaniche
pieces auto pour garages
pieces detachees
pieces detachees auto
pieces detachees automobiles
pneumatiques pour garages
pont elevateur
ponti sollevatori
ponts elevateurs
ponts elevateurs de garage
portiques de lavage
recambios
recambios para talleres
reifenmontiermaschinen
ricambi
ricambi auto
ricambi per officine
smontagomme
software officina
software para concesionarios
software para talleres
software taller
spare parts for workshops
spray booths
stocks vo
talleres mecanicos
tuneles de lavado
tyre changers
tyre equipment
used car stock
valise de diagnostic
valise de diagnostic auto
vehicle diagnostics
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
auto onderdelen
autoteile
car parts
officina
pieces automobiles
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
apparecchiature estetiche
appareils d'esthetique
appareils esthetiques
appareils esthetiques professionnels
arredamento parrucchieri
attrezzature estetiche
attrezzature per parrucchieri
bacs a shampoing
bacs a shampooing
barber chairs
barber supplies
beauty salon equipment
cabine esthetique
cabines d'esthetique
cabines esthetiques
centri estetici
centro estetico
centros de estetica
champus profesionales
coiffure professionnelle
coloration professionnelle
colorations professionnelles
colour and foils
equipement de salon
estetica professionale
fauteuils de coiffure
fiches clients
fiches clients salon
forniture parrucchieri
frequentation de votre institut
friseurbedarf
friseureinrichtung
friseurstuhle
gestionale parrucchieri
grossiste coiffure
haarfarben fur salons
haarproducten
hair colour for salons
hair salon furniture
hairdressing supplies
huiles de massage professionnelles
ihr kosmetikstudio
institut de beaute
instituts de beaute
kappersbenodigdheden
kappersinrichting
kappersmeubels
kappersmeubilair
kapsalon software
kosmetikbedarf
kosmetikstudios
logiciel coiffure
logiciel de caisse coiffure
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
nail supplies wholesale
poltrone per parrucchieri
prodotti per parrucchieri
productos de peluqueria profesional
produits capillaires professionnels
produits de coiffure professionnels
produits pour instituts
produits professionnels coiffure
produits professionnels pour salons
professional hair colour
professional hair products
salon agenda
salon equipment
salon furniture
salon software
salonapparatuur
salonsoftware
schoonheidssalon
schoonheidssalons
software para peluquerias
software parrucchieri
spa equipment
tables de massage
tintes profesionales
tintes y champus
tu centro de estetica
votre institut de beaute
waschplatze
wholesale cosmetics
your beauty salon
`,
    weak: `
peluqueria
`,
  },
  {
    id: 'benefits',
    functions: ['hr'],
    forSmallFirms: true,
    phrases: `
=cadeaux de fin d'annee pour
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
bilans de sante collaborateurs
billetterie cse
bkv
bons d'achat ce
buoni acquisto dipendenti
buoni pasto
buoni regalo aziendali
buono pasto
cadeaucheques
cadeaux pour salaries
carte cadeau ce
carte cadeau collaborateurs
carte cadeau salaries
carte restaurant
carte titres restaurant
cartes cadeaux
cesti natalizi aziendali
cesu rh
cheque cadeau
cheque gourmet
cheque restaurant
cheque restaurante
cheques cadeaux
cheques cadeaux pour salaries
cheques cadeaux pour vos salaries
cheques dejeuner
cheques guarderia
cheques restaurante
cheques vacances
childcare vouchers
christmas hampers for staff
colis de fin d'annee
collectief pensioen
collectieve ziektekostenverzekering
collectieve zorgverzekering
comite d'entreprise
comite social et economique
company pension
compensacion flexible
complementaire sante collective
complementaire sante d'entreprise
complementaire sante entreprise
complementaire sante obligatoire
complementaire sante pour les salaries
conciergerie d'entreprise
conciergerie salaries
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
essenszuschusse
fahrrader als benefit
fiets van de zaak
fietsplan
firmenfitness
flexible benefits
fondo pensione aziendale
food vouchers for staff
forfait mobilite durable
forfait mobilites durables
fringe benefit
fringe benefits
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
gym membership for staff
gympass
health checks for staff
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
lotes de navidad para empresas
lunch vouchers
maaltijdcheques
maaltijdvergoeding
meal cards
meal vouchers
medecine du travail
mental health support for employees
mitarbeiterbenefits
mitarbeitergeschenke
mitarbeiterrabatte
mobilite douce des salaries
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
plan epargne entreprise
polizza sanitaria aziendale
polizza sanitaria dipendenti
prasentkorbe fur mitarbeiter
prevoyance collective
prevoyance d'entreprise
prevoyance des salaries
private medical insurance for employees
private medical insurance for staff
qualite de vie au travail
qvct
retraite collective
retraite supplementaire collective
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
tarjeta restaurante
ticket restaurant
ticket restaurante
tickets restaurant
titre restaurant
titre restaurant dematerialise
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
cestas de navidad
cesti natalizi
titres cadeaux
`,
  },
  {
    id: 'bid_management',
    functions: ['sales', 'marketing', 'purchasing', 'legal'],
    phrases: `
aanbestedingen
angebotsmanagement
angebotsmanagement ausschreibungen
appels d'offres
appels d'offres publics
ausschreibungen
ausschreibungen finden
ausschreibungsdienst
bandi di gara
bid management
bid writing
concursos publicos
dematerialisation des marches
gare d'appalto
gestion de ofertas
gestione offerte
licitaciones
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
veille marches publics
win more tenders
`,
  },
  {
    id: 'budgeting',
    functions: ['finance'],
    heads: ['executive', 'data', 'operations'],
    phrases: `
begroting en forecast
budget e forecast
budgeting and forecasting
budgeting and planning
budgeting software
budgetplanung
budgettering
cash flow forecasting
chiusura mensile
cierre contable
close management
cloture comptable
clotures comptables
clotures mensuelles
consolidation financiere
consolidation software
consolidato di gruppo
control presupuestario
controlling software
controllo di gestione
elaboration budgetaire
financial close
financial planning and analysis
financial planning and analysis software
finanzplanung fur unternehmen
forecasting software
fp a software
konzernkonsolidierung
liquiditatsplanung
liquiditeitsplanning
logiciel budgetaire
maandafsluiting
monatsabschluss
month end close
pianificazione finanziaria aziendale
pilotage budgetaire
pilotage de la performance financiere
planificacion financiera empresarial
presupuestos y previsiones
prevision de tresorerie
previsionnel de tresorerie
rolling forecast
suivi budgetaire
unternehmensplanung
`,
  },
  {
    id: 'building_diagnostics',
    functions: ['real_estate', 'construction', 'quality_hse', 'operations', 'public_sector'],
    forPremises: true,
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
    forPremises: true,
    forSmallFirms: true,
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
=e check
adiabatic cooling
aerothermes
aggregaten
air conditioning servicing
ascenseurs
ascensores
ascensori
ascensoriste
aufzug
aufzuge
aufzugswartung
automatic doors
backup generators
baumpflege fur wohnanlagen
baumpflege und verkehrssicherung
block cleaning
bms
bomba de calor industrial
bornes de recharge
bornes electriques
brasseurs d'air industriels
building management system
charge points
chauffage collectif
climatisation reversible pour bureaux
colonnine di ricarica
compteurs individuels
condomini manutenzione
controle technique ascenseurs
dachsanierung industrie
dachwartung
deneigement
desherbage mecanique
detecteurs de fuite
deurautomaten
dguv v3
ductwork
ductwork cleaning
elagage
elagages d'arbres
electrical testing
elektroprufung
elevators
engins pour espaces verts
entretien d'espaces verts
entretien de chaudieres
entretien de copropriete
entretien des espaces verts
entretien des parties communes
espaces verts
ev chargers
ev charging
facade cleaning
fassadenreinigung
fixed wire testing
fuites d'eau
gaines d'extraction
gartenpflege fur wohnanlagen
gebaudeautomation
gebouwbeheersysteem
generator hire
grease free ductwork
gritting
groenonderhoud
ground maintenance equipment
grounds maintenance
groundscare machinery
groupe electrogene
groupes electrogenes
grunflachenpflege
grunpflege
grupos electrogenos
gruppi di continuita
gruppi elettrogeni
gtb
gtc
hallenheizung
hallenkuhlung
hausmeisterdienst
hausmeisterservice
heat pumps for offices
heat pumps for social housing
heaters for warehouses
heizkostenabrechnung
hvls fans
industrial heaters
industrial roofing
industrietore
inspeccion electrica
kehrwoche
keuring elektrische installaties
kitchen ductwork
kommunaltechnik
laadpalen
ladestationen
legionella testing
lift maintenance
liften
liftonderhoud
lifts maintenance
lueftung
lueftungsanlagen
luftungsanlagen
macchine per il verde professionale
machines voor groenonderhoud
maintenance ascenseurs
maintenance cvc
maintenance d'ascenseurs
maintenance d'immeubles
maintenance des ascenseurs
mantenimiento de ascensores
mantenimiento de comunidades
mantenimiento de jardines de empresas
manutenzione ascensori
manutenzione del verde
maquinaria de jardineria profesional
materiel d'espaces verts
mise aux normes electriques
mise en conformite electrique
nettoyage de facades
nettoyage de parties communes
noodstroom
normes electriques
notstromaggregate
ondulares
overhead doors
parties communes
pat testing
pompes a chaleur collectives
pompes a chaleur tertiaire
portes automatiques
portes sectionnelles
portier
professional mowers
profi rasenmaher
property maintenance
puertas de garaje comunitarias
puntos de recarga
rafraichissement adiabatique
ravalement de coproprietes
refection de toitures industrielles
repartiteurs de frais de chauffage
rideaux d'air
roof maintenance
sectional doors
smart building
social housing
stromaggregate
submetering for blocks
thermographie
toiture terrasse
tondeuses et engins pour espaces verts
tondeuses professionnelles
tr19
tracteurs tondeuses professionnels
tree safety surveys
tree surveys
treppenhausreinigung
tuin en parkmachines
usv anlagen
ventilateurs industriels
ventilation industrielle
verification electrique
verifiche impianti elettrici
verkehrssicherung
vve beheer
wallboxen fur firmen
warmepumpen fur mehrfamilienhauser
warmtepompen voor corporaties
wartung von aufzugen
winterdienst
`,
    weak: `
chauffage industriel
elagage
generators
onduleurs
sai
saif
ups systems
`,
  },
  {
    id: 'business_gifts',
    functions: ['administration', 'marketing', 'communication', 'sales', 'hr', 'purchasing'],
    forSmallFirms: true,
    phrases: `
business gifts
cadeaux d'affaires
cadeaux d'entreprise
cestas de navidad
cesti natalizi
christmas hampers
coffrets cadeaux entreprise
colis de noel
corporate gifts
firmengeschenke
geschenke fur kunden
hampers for clients
kerstpakketten
kundengeschenke
paniers gourmands entreprise
prasentkorbe
regali aziendali
regalos de empresa
relatiegeschenk
`,
  },
  {
    id: 'business_insurance',
    functions: ['finance', 'legal', 'executive', 'operations'],
    forSmallFirms: true,
    phrases: `
assicurazione aziendale
assicurazione crediti
assicurazione credito
assicurazione eventi
assicurazione merci
assicurazione rc professionale
assicurazione trasporti
assicurazioni aziendali
assurance credit
assurance cyber
assurance decennale
assurance des dirigeants
assurance des entreprises
assurance des locaux
assurance evenement
assurance flotte
assurance flotte automobile
assurance homme cle
assurance locaux professionnels
assurance marchandises
assurance marchandises transportees
assurance multirisque professionnelle
assurance perte d'exploitation
assurance pro
assurance professionnelle
assurance rc
assurance transport
assurances d'entreprise
assurances entreprises
assurances professionnelles
audit d'assurances
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
contrats d'assurance pro
courtier en assurance entreprise
cyberversicherung
cyberverzekering
d o insurance
d o versicherung
d&o insurance
directors and officers
elektronikversicherung
employers liability
evenementenverzekering
event insurance
firmenversicherung
fleet insurance
flottenversicherung
gewerbeversicherung
haftpflicht fur unternehmen
homme cle
inhaltsversicherung
insurance audit
key person insurance
kredietverzekering
kreditversicherung
liability cover
liability insurance
machinery breakdown cover
marine cargo
maschinenversicherung
multirisque
multirisque entreprise
multirisque pro
multirisque professionnelle
perte d'exploitation
polizza aziendale
polizza cyber
polizza d&o
polizza flotta
polizza flotte
polizza rc
polizza rc professionale
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
responsabilidad civil para empresas
responsabilidad civil profesional
responsabilita civile professionale
responsabilite civile professionnelle
seguro comercio
seguro de credito
seguro de empresa
seguro de empresas
seguro de eventos
seguro de flotas
seguro de mercancias
seguro de responsabilidad civil
seguro de transporte de mercancias
seguro multirriesgo
seguro multirriesgo empresa
seguro multirriesgo empresarial
seguro para autonomos
seguros de comercio
seguros para empresas
shop insurance
trade credit insurance
transportversicherung
transportverzekering
veranstaltungsversicherung
vlootverzekering
wagenparkverzekering
warenkreditversicherung
zakelijke verzekering
`,
    weak: `
d&o
`,
  },
  {
    id: 'business_transfer',
    functions: ['executive', 'finance'],
    forSmallFirms: true,
    phrases: `
=repreneurs pour votre
bedrijf verkopen
bedrijfsoverdracht
bedrijfsoverdracht en overname
bedrijfsovername
bedrijfswaardering
betriebsnachfolge
business broker
business brokers
business valuation
business valuations
buy and build
ceder votre entreprise
cedere l'azienda
cession d'entreprise
cession de fonds
cession et transmission
cession transmission
cessione d'azienda
cherche repreneur
company sale
company valuation
company valuations
compradores para su empresa
compraventa de empresas
conseil en cession
conseil en fusion acquisition
croissance externe
exit planning
exit your business
find a buyer for your business
firma verkaufen
firmenverkauf
fusiones y adquisiciones
fusioni e acquisizioni
fusions acquisitions
kaufer fur ihr unternehmen
koper voor uw bedrijf
levee de fonds
levees de fonds
m&a
m&a advisory
management buy out
management buyout
mergers and acquisitions
nachfolgeplanung
nachfolger finden
nachfolger gesucht
nachfolgeregelung
opvolger vinden
passaggio generazionale
relevo generacional
repreneur
repreneurs
reprise d'entreprise
sell your business
sell your company
selling your business
succession planning
transmettre votre entreprise
transmission d'entreprise
transmission de pme
traspaso de negocio
trouver un repreneur
trouvez des repreneurs
trovare acquirenti
unternehmensbewertung
unternehmensnachfolge
unternehmensverkauf
valoracion de empresas
valorisation d'entreprise
valutazione d'azienda
venda de empresas
vender su empresa
vendere la tua azienda
vendre votre entreprise
venta de empresas
verkoop uw bedrijf
`,
    weak: `
repreneurs
`,
  },
  {
    id: 'business_travel',
    functions: ['administration', 'hr', 'purchasing', 'finance'],
    heads: ['executive', 'sales', 'operations'],
    phrases: `
agence de voyages d'affaires
appartements pour salaries
booking of business trips
business travel
business trips
corporate housing
corporate travel
deplacements d'affaires
deplacements professionnels
dienstreisen
geschaftsreise
geschaftsreisen
gestion de viajes
gestion des voyages
hebergement professionnel
hotels pour deplacements professionnels
hotels pour entreprises
serviced apartments
trasferte
travel management
travel policy
viaggi aziendali
viaggi d'affari
viaggi di lavoro
viajes corporativos
viajes de empresa
viajes de negocios
voyages d'affaires
voyages professionnels
zakelijk reizen
zakenreizen
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
backup as a service
backup in cloud
base de donnees
ci cd
ci cd pipelines
cloud
cloud backup
cloud bill
cloud computing
cloud cost
cloud costs
cloud dienste
cloud hosting
cloud infrastructure
cloud migration
cloud privato
cloud prive
cloud security
cloud server
cloud services
cloud sicherung
cloud souverain
cloud spend
cloud storage for business
clouddiensten
cloudlosungen
cloudmigratie
cloudmigration
cloudoplossingen
cloudspeicher fur unternehmen
containers docker
copias de seguridad
cut your cloud bill
database
datenbank
datensicherung
devops
disaster recovery
docker
edge computing
finops
google cloud
hds
hebergement cloud
hebergement hds
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
object storage
observabilite
observability
paas
plan de reprise d'activite
pra
private cloud
sauvegarde externalisee
sauvegardes
sauvegardes externalisees
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
    id: 'commercial_premises',
    functions: ['executive', 'operations', 'real_estate', 'supply_chain', 'finance'],
    forPremises: true,
    heads: ['administration', 'retail', 'purchasing', 'manufacturing'],
    phrases: `
affitto capannoni
alquiler de naves
alquiler de oficinas
bail commercial
bedrijfsruimte
bedrijfsruimte te huur
bureau partage
bureaux a louer
bureaux operes
bureaux partages
buro mieten
buroflachen
buros auf zeit
business centre
business centres
capannone in affitto
capannoni industriali
cellule commerciale
centre d'affaires
centres d'affaires
co working spaces
commercial lease
commercial property
commercial property to let
commercial space
coworking
coworking space
coworking spaces
domiciliation
domiciliation commerciale
domiciliation d'entreprise
entrepot a louer
entrepots a louer
espace de coworking
espaces de coworking
espacios de coworking
flex office
flexible offices
flexplekken
fonds de commerce a vendre
geschaftsadresse
geteilte buros
gewerbeflachen
gewerbeimmobilie
gewerbeimmobilien
gewerbeobjekt
halle mieten
hallenflachen
immobilier d'entreprise
industrial unit to let
industrial units to let
kantoorruimte
kantoorruimte te huur
lagerflache
lagerflachen
lagerhalle mieten
local commercial
locaux commerciaux
locaux d'activite
magazijn te huur
magazzino in affitto
meeting room hire
nave en alquiler
naves en alquiler
office space
office to let
offices to let
oficina virtual
oficinas en alquiler
oficinas flexibles
retail units
serviced offices
terrain industriel
uffici arredati
uffici condivisi
uffici in affitto
ufficio arredato
ufficio virtuale
virtual office
virtual offices
warehouse space
warehouse to let
warehousing space
winkelruimte
winkelruimte te huur
`,
  },
  {
    id: 'compliance',
    functions: ['legal', 'it', 'finance'],
    phrases: `
accessibility statement
ai act
aml
aml screening
anti bribery
anti corruption
anti money laundering
antiriciclaggio
archivage rgpd
avg
avg check
avg compliance
avg training
bandeau cookies
blanqueo de capitales
canal de denuncias
cartographie des risques
code of conduct training
compliance
compliance penal
compliance training
conformita
conformite
conformite rgpd
consent management
consent management platform
controle permanent
cookie banner
cookie consent
cookies banner
cookies consent
csddd
cumplimiento normativo
data privacy
data protection
data protection officer
data protection officer as a service
data subject requests
datenschutz
datenschutzbeauftragter
datenschutzberatung
delegue a la protection des donnees
demandes d'acces
devoir de vigilance
dora
dpia
dpo
dpo as a service
dpo externalise
dpo externe
dsar
dsb
dsgvo
dsgvo schulung
due diligence chaine d'approvisionnement
due diligence checks
enterprise risk management
esg reporting software
ethical trade
externer datenschutzbeauftragter
formacion rgpd
formation rgpd
formation sapin
formazione gdpr
gdpr
gdpr training
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
hotline d'alerte
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
loschkonzept
lutte anti blanchiment
lutte anti corruption
lutte contre le blanchiment
mise en conformite
mise en conformite rgpd
modello 231
modern slavery
modern slavery statement
nis2
organismo di vigilanza
outsourced dpo
policy management
privacy compliance
privacy management
privacy software
privacy training
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
wwft
`,
    weak: `
lksg
privacy
`,
  },
  {
    id: 'construction',
    functions: ['construction', 'purchasing', 'operations'],
    forPremises: true,
    heads: ['manufacturing'],
    industries: ['construction', 'real_estate', 'public'],
    phrases: `
3d renderings
abbrucharbeiten
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
asbestos removal
asbestsanering
asfalt
asfalto
asphalt
asphalte
assistance a maitrise d'ouvrage
aufmass
ausschreibungssoftware
bagger
bagni chimici
banos portatiles
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
bauherrenvertretung
bauholz
baukosten
baukostencontrolling
baukran
bauleitung software
baumaschinen
baumaschinenverleih
baumaschinenvermietung
baumaterial
bauprojektmanagement
bausoftware
baustellen
baustellencontainer
baustelleneinrichtung
baustellenmanagement
baustellentoiletten
baustoffe
bautagebuch
bauvisualisierung
bauvorhaben
bauzaune
bauzeitenplan
bedrijfsvloeren
bekisting
bestandsaufnahme gebaude
bet structure
beton
beton pret a l'emploi
betonmortel
betonnieres
betonpumpen
bewehrungsstahl
bim
bim software
bodenbelage fur objekte
bois de charpente
bois de construction
bouwcontainers
bouwhallen
bouwhekken
bouwketen
bouwkosten
bouwmachines
bouwmaterialen
bouwplaats
bouwsoftware
box di cantiere
brandschott
brandschutzbeschichtung
btp
builders merchants
building materials
building supplies
building surveys
bungalows de chantier
bureau d'etudes structure
bureaux de controle
burocontainer
cad
calcestruzzo
calculatiesoftware
caldaie per installatori
calfeutrement
cantieri
capannoni prefabbricati
carottage
carpentieri
carton platre
cartongesso
casetas de obra
casseforme
cement
chantier
chantiers
chape liquide
chapes
charpente industrielle
charpente metallique
charpentes
chauffe eau en gros
cherry pickers
ciment
cladding
cloisons
clotures de chantier
coffrage
coffrages
commercial flooring
computo metrico
concrete
concrete pumping
construction equipment
construction machinery
construction management
construction management software
construction materials
construction project management
construction site
construction software
constructions modulaires
contabilita lavori
containerburos
control de costes de obra
controle technique construction
controllo costi di cantiere
controsoffitti
coordination sps
cost control construction
costes de cada obra
costes de obra
couts de chantier
couverture
couverture et bardage
couvreurs
crane hire
cranes
cubiertas verdes
curtain walling
dachbegrunung
dakbedekking
dammstoffe
dekvloeren
demolition
desamiantage
devis batiment
diagnostics immobiliers avant travaux
drilling
drilling equipment
drone surveys
drones pour geometres
drones topographie
drywall
earthmoving
echafaudage
echafaudages
edile
electrical supplies
electrical wholesale
elektromateriaal
elektromaterial
elektrotechnische groothandel
elektrowerkzeuge
encofrado
encofrados
engins de chantier
enrobes
entkernung
erdbewegung
escavatori
estimating software
estimation de chantier
estrich
estructuras metalicas
etaiement
etaiements
etancheite
etancheite toiture
etancheite toiture terrasse
etude de sol
etude de structure
etudes de sol
etudes thermiques
evacuation de gravats
excavadoras
excavator
excavators
facades rideaux
facadiers
facciate ventilate
fachadas ventiladas
falsos techos
fassadensysteme
faux plafonds
fenetres pour professionnels
ferraillage
ferralla
fertigteile
forage
foreuses
formwork
fussbodenheizung im objektbau
garde corps provisoires
genie civil
geometres
geotechnical surveys
geotechnique
gerust
gerustbau
gerustbouw
geruste
gestion de chantier
gestion de obra
gestion de obras
gestion des chantiers
gestionale edilizia
gestione cantieri
gestione dei cantieri
gevelbekleding
gietvloeren
gipskartonplatten
gipsplaten
glass facades
graafmachines
green roofs
groendaken
grondverzet
grondwerk
gros oeuvre
groundworks
groutage
gru
gruas
grue a tour
grues
hallenbau
heating supplies
heipalen
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
intumescent coatings
intumescent paint
isolanti
isolants
isolants pour professionnels
isolatiemateriaal
job costing
kalksandstein
kalkulationssoftware bau
kraanverhuur
kran
krane
kranen
kranverleih
land surveying
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
maitrise d'ouvrage
malerbedarf
maquette numerique
maquettes bim
maquinaria de construccion
maquinaria de obra
massetti
material electrico
materiale elettrico
materiales de construccion
materiali edili
materiaux biosources
materiaux de construction
materiel de plomberie
materiel electrique
measured surveys
mediciones y presupuestos
membranes d'etancheite
menuiserie aluminium
menuiseries aluminium
menuiseries pour professionnels
metallbauer
metre
metres et devis
mezzi d'opera
micropali
micropieux
mini diggers
mini excavators
mini pelles
minibagger
miniescavatori
miniexcavadoras
minigravers
minipelle
minipelles
mobiele toiletten
modulaires
modular buildings
movimento terra
movimiento de tierras
muck away
murs rideaux
nacelles
naves prefabricadas
negoce de materiaux
noise surveys
noleggio gru
noleggio macchine edili
noleggio piattaforme aeree
nuisances de chantier
objektbau
obra civil
outillage btp
outillage electroportatif
pare vapeur
parpaings
passive fire protection
pavimenti in resina
pavimenti industriali
pavimentos industriales
peinture batiment
peintures intumescentes
peintures professionnelles
pelles mecaniques
pelleteuses
permis d'amenager
permis de construire
pfahlgrundung
pflasterarbeiten
piattaforme aeree
pieux
piling
pilotes
pintura intumescente
placo
pladur
planches et bastaings
planning application
planning applications
planning de chantier
planning drawings
plans de chantier
plant hire
plaques de platre
plasterboard
plataformas elevadoras
plomberie sanitaire
plumbing and heating supplies
plumbing supplies
pompage beton
pompage de beton
ponteggi
portable toilets
power tools
precast
prefabbricati
prefabricados
prefabricated
preventivi per serramentisti
project management for construction
projectkosten bouw
projektsteuerung bau
protection incendie passive
puincontainers
quantity takeoff
quarries
ready mix concrete
rebar
reception de chantier
recinzioni di cantiere
releves par drone
remise pour installateurs
rendering architettonici
renders 3d
rendus 3d
rentabilite des chantiers
resin flooring
resine de sol
revetements de sol
rilievi topografici
roofing membranes
ruckbau
sanitair groothandel
sanitaire et chauffage pro
sanitar grosshandel
sanitarbedarf
scaffolders
scaffolding
scan 3d batiment
schalung
schalungen
schalungstechnik
screeds
second oeuvre
self levelling screeds
serramenti per imprese
serramentisti
shoring
sicherheits und gesundheitsschutzkoordinator
signalisation de chantier
site cabins
site diary
site fencing
site management
site management software
site surveying
site surveys
site welfare units
snagging
software de construccion
software edilizia
software para constructoras
software per l'edilizia
soleras
sols souples
staalbouw
stahlbau
stahlhallen
statik
steel buildings
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
termoidraulica
terrassement
tetti verdi
tiefbau
timber merchants
toilettes de chantier
toiture vegetalisee
toitures vegetalisees
topografia
topographic surveys
topographie
training cards
traitement des charpentes
transportbeton
travaux publics
trockenbau
trockenbauplatten
tuiles
units voor bouwplaatsen
vallas de obra
verf voor schilders
vermessung
vernici intumescenti
verrerie batiment
vorhangfassaden
vrd
welfare units
werfbeheer
wholesale plumbing
wooncontainers bouw
`,
    weak: `
abbruch
amo
antitermites
asfalto
asphalt
ausbau
bauschutt
calcinacci
carrelage
cartongesso
cemento
chapes
charpente
charpentes
cloisons
couverture
couvreurs
cristaleria
dachdecker
dachziegel
demolition
demolizione
drone surveys
edilizia
elektrisch gereedschap
elektrowerkzeuge
elettroutensili
elevator
enduits
escombros
estrich
facade
facade cladding
facades
fassaden
fassadendammung
fassadensanierung
fenetres pvc
flachdach
flat roofs
geometre
gereedschap
gevelrenovatie
gipskarton
gipsplaten
glaswolle
gravats
herramienta electrica
herramientas electricas
hormigon
impermeabilizacion
impermeabilizzazioni
isolation
isolation thermique par l'exterieur
kraan
location de toilettes
madera
materiaux
menuiseries
menuiseries aluminium
menuisiers
parquet
pavage
paving
piastrelle
placo
pladur
platrerie
power tools
puin
ravalement de facade
roofing
rubble
sanitaire pour le batiment
screed
serramenti
sps
tarmac
terrassement
toiture
tool hire
trade counter
traitement antitermites
tuiles
uitvoerder
utensili elettrici
werkvoorbereider
zement
zinguerie
`,
  },
  {
    id: 'construction_insurance',
    functions: ['construction', 'finance', 'executive', 'legal', 'operations'],
    forSmallFirms: true,
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
    forPremises: true,
    phrases: `
=business coaching for
accompagnement au changement
accompagnement des dirigeants
aides publiques
amelioration continue
audit de performance
automatisation des processus
ayudas europeas
bandi e contributi
bedrijfsadvies
board portal
business coaching
business consulting
business development abroad
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
conseil export
conseil operationnel
conseil strategique
consulenza aziendale
consulenza direzionale
consulenza strategica
consulting services
consultoria
consultoria de gestion
consultoria de negocio
consultoria estrategica
contributi a fondo perduto
creation d'entreprise
digital strategy
digital transformation
digitalisierung
digitalisierungsberatung
direccion interina
direction de transition
dirigente temporal
due diligence
entrada en el mercado
entree sur le marche
etudes d'implantation
excellence operationnelle
expansion strategy
export advisory
export consulting
exportberatung
finanza agevolata
fondi europei
fordermittel
fordermittelberatung
franchise
gestion d'entreprise
gestion de projet
gestion de proyectos
gestion du changement
gouvernance d'entreprise
grant funding
herstructurering
implantation a l'etranger
ingresso nel mercato
interim executives
interim management
interim manager
internacionalizacion
internationalisation
internationalisering
internationalisierung
internazionalizzazione
kpi
lean
lean management
logiciel de gestion de projet
logiciel de gestion pme
management consulting
management de transition
market entry
market entry consulting
markteintritt
mentorat
networking for executives
okr
operational excellence
optimisation fiscale des entreprises
organisatieadvies
organisationsentwicklung
outil collaboratif
performance management
performance operationnelle
pilotage d'entreprise
pilotage de la performance
plan strategique
pme conseil
pmo as a service
process automation
process improvement
process mapping
process mining
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
reestructuracion
reseau d'affaires
reseau de dirigeants
restructuring
restrukturierung
retournement d'entreprise
ristrutturazione aziendale
six sigma
strategie d'entreprise
strategie d'expansion
strategieadvies
strategieberatung
strategy consulting
subsidieadvies
subsidies
subvenciones
subvenciones europeas
subventions
temporary management
temporary manager
transformacion digital
transformation
transformation digitale
transformation numerique
transicion digital
trasformazione digitale
turnaround
unternehmensberatung
workflow
zukunftsstrategie
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
contract renewals
contract repository
contract review
contract reviews
contractbeheer
contracten beheren
contractmanagement
contracts management
contratheque
contrats clients
contrats fournisseurs
contratti scaduti
echeances de contrats
gerer vos contrats
gestion de contratos
gestion de contrats
gestion des contrats
gestion du cycle de vie des contrats
gestione contratti
gestione dei contratti
manage contracts
ordnung in ihren vertragen
revue de contrats
scadenze contrattuali
signed contracts
suivi des contrats
supplier contracts
vertrage verwalten
vertragsfristen
vertragsmanagement
vertragsprufung
vertragsverwaltung
`,
    weak: `
clm
`,
  },
  {
    id: 'corporate_finance',
    functions: ['finance'],
    forSmallFirms: true,
    phrases: `
=foreign exchange for
=serie a
affacturage
aides publiques
aides publiques aux entreprises
anticipo fatture
asset finance
assicurazione crediti
assurance credit
auslandszahlungen
avales
avance de tresorerie
ayudas y subvenciones
bandi e finanza agevolata
bankburgschaften
bankgaranties
banque pro
banque professionnelle
bedrijfsfinanciering
bedrijfslening
bedrijfsoverdracht
bedrijfsovername
bedrijfswaardering
besoin en fonds de roulement
betriebsmittelfinanzierung
betriebsmittelkredit
bfr
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
cap table
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
cii
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
conto business
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
currency risk
data room
data rooms
debiteurenbeheer
debt collection
debt recovery
delai de paiement
delais de paiement
devisen
devises pour entreprises
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
fideiussioni
financement d'entreprise
financement de l'innovation
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
finanziamenti per imprese
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
forschungsforderung
forschungszulage
fp&a
fundraising
fusions acquisitions
fx hedging
fx payments
garanties bancaires
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
international payments
internationale betalingen
inversores para startups
investeerders
investor relations
investorensuche
invoice discounting
invoice factoring
invoice finance
kautionsversicherung
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
lettre de change
levee de fonds
linea de credito para empresas
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
mietkautionsburgschaft
mitarbeiterbeteiligung
neobanque pro
option schemes
overdue invoices
pacte d'actionnaires
pagamenti internazionali
pagos internacionales
paiement international
paiements internationaux
placement de tresorerie
placements de tresorerie
planning budgetaire
poste client
prestamo para empresas
prestamos para empresas
pret garanti
pret participatif
pret professionnel
prets professionnels
prevision de tesoreria
prevision de tresorerie
previsionnel de tresorerie
previsions de tresorerie
private debt
private equity
private placement
r d tax credits
r d tax relief
r&d relief
r&d tax credit
r&d tax credits
r&d tax relief
raccolta di capitale
raise capital
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
ronda de financiacion
sale and leaseback
scoring fournisseurs
seed round
seguro de credito
share options
share schemes
stock options
stock options plan
subsidieadvies
subventions
supply chain finance
tax consulting for companies
tax credits
term sheet
tesoreria
tesoreria aziendale
trade finance
transfer pricing
transmission d'entreprise
treasury
treasury management
tresorerie
tva recuperation
unclaimed r&d
unternehmensbewertung
unternehmensfinanzierung
unternehmenskauf
unternehmenskredit
unternehmensnachfolge
unternehmensverkauf
valoracion de empresas
valuta risk
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
credit impot
crowdfunding
esop
financement participatif
foreign exchange
vdr
`,
  },
  {
    id: 'crm_sales',
    functions: ['sales', 'marketing'],
    phrases: `
abschlussquote
account based marketing
acquisire nuovi clienti
acquisitie
acquisizione clienti
adressdaten
adressdaten b2b
affaires signees
afspraken met beslissers
agentes comerciales
agenti di commercio
agenti di vendita
agents commerciaux
angebote nachfassen
angebotserstellung
angebotssoftware
animation commerciale
annuaire b2b
app commerciale
appels d'offres
appointment setting
appuntamenti qualificati
auftrage gewinnen
augmentez vos ventes
aumenta le vendite
aumentar las ventas
aumente sus ventas
aussendienst
aussendienst app
b2b contacts
b2b data
b2b database
b2b databases
b2b datenbank
b2b leads
base de donnees b2b
base de donnees prospects
bases de datos b2b
bases de datos de empresas
bases de donnees b2b
beslissers
besuchsberichte
bonifica database
boost sales
business development
business development services
business proposals
buyer intent
calcul des commissions
captacion de clientes
captacion de leads
cartera de clientes
cerrar mas ventas
challenge commercial
channel partners
channel sales
chiudere piu trattative
churn
clients inactifs
close more deals
close this quarter
cold calling
cold email
cold emailing
cold outreach
comisiones de ventas
commercial terrain
commission management
commissions commerciales
commissions et primes
commissions software
compte rendu de visite
configurateur de devis
configurateur de produits
conquerir de nouveaux clients
conseguir nuevos clientes
contact data
contactos cualificados
contacts qualifies
contatti qualificati
conversation intelligence
conversion commerciale
cpq
crm
crm data
cross sell
cross selling
customer acquisition
customer base
cycle de vente
data cleansing
data enrichment
database b2b
deal room
deals will close
decision makers
deduplication
deliverability
developpez a l'export
devis en ligne
devis et factures
dialer
direct dials
dormant accounts
dormant customers
dublettenbereinigung
email finder
enrichissement de donnees
enrichissement de donnees b2b
entscheider
equipo comercial
export b2b
export markets
externalisation commerciale
fichier de prospection
fichiers b2b
fichiers d'entreprises
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
gagner des affaires
generacion de leads
generation de leads
generation de prospects
generazione di contatti
generazione di lead
gestion comercial
gestion de comptes cles
gestion des commissions
gestione clienti
gestione preventivi
handelsvertreter
incentive commercial
incentive commerciale
incentive compensation
increase sales
intent data
kaltakquise
key account management
klanten terugwinnen
klanten werven
klantenbeheer
klantenbestand
klantrelatiebeheer
kontaktdaten
koude acquisitie
kundenbeziehungsmanagement
kundengewinnung
kundenmanagement
kundenruckgewinnung
kundenstamm
lapsed customers
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
limpieza de bases de datos
linkedin
linkedin ads
liste prospect
logiciel crm
logiciel de devis
lost deals
meer deals
meer omzet
mehr abschlusse
mehr auftrage
mehr umsatz
messekontakte
more leads
nettoyage de base de donnees
neue kunden gewinnen
neukunden
neukundengewinnung
nieuwe klanten
nieuwe klanten werven
nouveaux clients a l'export
nuevos clientes
nuovi clienti
offerteopvolging
offertes maken
offertes opvolgen
offertesoftware
offres commerciales
opportunites commerciales
outbound
outbound sequences
outsourced sales
partner portal
partner relationship management
phoning
pilotage commercial
pipeline
pipeline management
portafoglio clienti
portefeuille clients
power dialer
predictive dialler
presupuestos online
prevision des ventes
previsiones de ventas
previsioni di vendita
prise de rendez vous
prise de rendez vous b2b
prise de rendez vous commerciaux
produktkonfigurator
proposal automation
proposal software
prospeccion
prospeccion comercial
prospect lists
prospecter
prospecting
prospection
prospection commerciale
prospection telephonique
provisionsabrechnung
qualified leads
qualified meetings
qualifizierte kontakte
quote software
quote to cash
quoting software
reconquerir vos clients
reconquete client
recuperar clientes
red comercial
reduce churn
rendez vous commerciaux
rendez vous qualifies
reseau de distributeurs
resellers
rete vendita
reti di vendita
revenue intelligence
revenue operations
riconquistare i clienti
route planning for reps
sales automation
sales coaching
sales commission
sales commissions
sales compensation
sales enablement
sales engagement
sales forecast
sales forecasting
sales intelligence
sales meetings
sales navigator
sales outsourcing
sales performance
sales pipeline
sales proposals
sales quota
sales software
sales training
salesforce
social selling
software de ventas
suivi commercial
taux de transformation
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
termine fur ihren aussendienst
terminvereinbarung
terminvereinbarung b2b
terminvereinbarung fur den vertrieb
territory planning
tournees commerciales
trouvez de nouveaux clients
upsell
variable pay
ventas b2b
verkaufstraining
verkoopondersteuning
verkoopprognose
verkoopsoftware
verkooptraining
vertrieb
vertriebscoaching
vertriebsoptimierung
vertriebsprognose
vertriebssoftware
vertriebssteuerung
vertriebstraining
visitas comerciales
visite commerciali
website visitor identification
win back
win customers back
win more deals
win new customers
win rate
winback
`,
    weak: `
abm
closing
deals
devis
fidelisation
inactive customers
prospects
quotas
trattative
`,
  },
  {
    id: 'customer_support',
    functions: ['customer_service', 'sales'],
    phrases: `
=e mails clients
accueil telephonique
after sales
agent assist
agent d'accueil telephonique
ai agents for support
answering service
antwoordservice
appel client
appel entrant
appel manque
appelants
appels clients
appels entrants
appels manques
assistenza clienti
atencion al cliente
atencion telefonica
avis clients
base de connaissances
base de connaissances client
beschwerdemanagement
bewertungsmanagement
call answering
call answering service
call center
call center software
call centre
call centre software
callback software
callbot
callcenter
callcenter software
centralino virtuale
centre d'appels
centre de contact
centre de contacts
centres d'appels
centres de contact
centres de contacts
centro de llamadas
chat en ligne
chat support
chatbot
chatbots
chiamate perse
churn prevention
close tickets
complaint handling
complaint management
complaints handling
complaints management
contact center
contact center cloud
contact centers
contact centre
contact centre outsourcing
contact centres
csat
customer care
customer email
customer emails
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
faq dynamique
field service management
file d'attente telephonique
first contact resolution
first response time
gemiste oproepen
gemiste telefoontjes
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
helpdesk software
ivr
klachten
klachtenafhandeling
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
llamadas perdidas
missed calls
ne rate plus aucun appel
never miss a call
nps
nps surveys
omnicanal
omnichannel support
online reviews
parcours client
permanence telephonique
plus aucun appel manque
quality monitoring
reclamations
reclamations clients
reklamationen
reklamationsmanagement
relation client
review management
reviews management
risposta telefonica
satisfaccion de clientes
satisfaccion del cliente
satisfaction client
sav
sav externalise
segreteria telefonica
self service portal
selfcare
selfservice
service apres vente
service client
service client externalise
servicio al cliente
servizio clienti
soddisfazione clienti
sondages clients
speech analytics
standard telephonique
standard telephonique externalise
support client
support queue
support team
support teams
support tickets
telefonbeantwoording
telefonische bereikbaarheid
telefonsekretariat
telefonservice
telefoonservice
telephone answering
telesecretariat
temps d'attente
ticket volume
ticketing
ticketing system for customers
tickets faster
ticketsystem
ticketvolumen
verpasste anrufe
virtual receptionist
voc
voice of the customer
voicebot
voix du client
zendesk alternative
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
ciberseguro
ciberseguros
cyber assurance
cyber cover
cyber insurance
cyber liability
cyber polizza
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
=on supervise votre infra
=password manager for
access management
anti phishing
anti spam
antispam
antivirus
antivirus aziendale
antivirus entreprise
antivirus para empresas
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
awareness cyber
awareness training
awareness training security
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
cyberaanvallen
cyberangriffe
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
disaster recovery test
dlp
edr
email security
encryption
endpoint detection
endpoint protection
endpoint security
erpressungstrojaner
filtrage web
firewall
firewalls
forensic
forensique
gestion de accesos
gestion de identidades
gestion des acces
gestion des identites
gestion des identites et des acces
gestion des logs
gestion des mots de passe
gestion des vulnerabilites
gestione delle identita
gestionnaire de mots de passe
gestionnaire de mots de passe d'entreprise
hameconnage
human firewall
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
log analyse
log management
managed detection and response
mdr
meerfactorauthenticatie
mehrfaktorauthentifizierung
menschliche firewall
mfa
monitoraggio server
monitorizacion de servidores
multi factor authentication
network security
nis 2
notfallplanung it
pam
pare feu
pare feu humain
pare feux
password management
password manager
password manager for teams
passwortmanager
patch management
pen testing
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
ransomware recovery
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
server monitoring
servermonitoring
serveruberwachung
shadow it
sicurezza informatica
siem
single sign on
soar
soc
soc as a service
soc externalise
soc manage
sso
supervision de votre infra
supervision informatique
surveillance du dark web
test d'intrusion
test di penetrazione
tests d'intrusion
threat detection
threat intelligence
toegangsbeheer
verschlusselung
versleuteling
virenschutz
virenschutz fur unternehmen
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
    weak: `
logs
supervision
`,
  },
  {
    id: 'data_ai',
    functions: ['data', 'it', 'engineering'],
    phrases: `
=ai assistant for
=inteligencia artificial para
=intelligenza artificiale per
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
analyse predictive
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
copilot ia
cuadros de mando
dashboard
dashboards
data analyse
data analytics
data annotation
data catalog
data catalogue
data cleaning
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
dataopschoning
datavisualisatie
dataviz
datenanalyse
datenbereinigung
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
limpieza de datos
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
pulizia dei dati
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
design system
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
maquettes interactives
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
tests utilisateurs
typographies
ui kit
usability testing
user research
user testing
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
    forPremises: true,
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
archiviazione documentale
archiviazione documenti
archiviazione sostitutiva
archivierung
archivio digitale
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
digitaal archief
digital mailroom
digitale archivierung
digitalisierung von akten
digitalizacion de documentos
digitalizzazione documenti
distruzione documenti
dms
document management
document management system
document scanning
document shredding
document storage
documentbeheer
documenten digitaliseren
documentmanagement
documentmanagementsysteem
documentmanagementsystemen
dokumentenmanagement
dokumentenmanagementsystem
elektronische archivierung
frankeermachines
frankiermaschinen
franking machines
ged
gestion documentaire
gestion documental
gestion du courrier
gestion electronique de documents
gestione documentale
gestor documental
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
=e commerces
=e shop
=e shops
abandoned carts
achteraf betalen
amazon seller
average order value
b2c commerce
basket size
bestellabbruche
boutique en ligne
boutique shopify
browsers into buyers
buy now pay later
carrelli abbandonati
carritos abandonados
cart abandonment
cart recovery
catalogue produits
checkout
checkout conversion
colis sortants
comercio electronico
commercio elettronico
conversie
conversieoptimalisatie
conversion optimisation
conversion rate
conversion rates
dropshipping
ecommerce
ecommerce platform
fiches produits
flux produits
fulfilment for ecommerce
kaufabbruche
logistique e commerce
magento
marketplace
marketplaces
marktplatze
meno resi
negozi online
negozio online
one click checkout
online betalen
online payments
online shop
online shops
online store
online stores
onlineshop
onlineshops
packshot
pago aplazado
paiement en ligne
paiement en plusieurs fois
panier abandonne
panier moyen
paniers abandonnes
pasarela de pago
payment gateway
photos produits
pim
prestashop
product feed
product feeds
product information management
product photos
product reviews
productfotografie
produktfotos
rechnungskauf
retours produits
returns management
returns portal
shopify
shopsystem
shopware
site e commerce
site marchand
sites marchands
snellere webshops
solution de paiement
solution e commerce
split payments
stornoquote
stornos
taux de conversion
tienda online
tiendas online
turn browsers into buyers
vender en amazon
vendere su amazon
vendre sur amazon
verkaufen auf amazon
verkopen via bol
verlaten winkelwagens
warenkorbe
webshop
webshops
webshopsoftware
webwinkel
weniger stornos
woocommerce
zahlungsanbieter
zahlungsdienstleister
`,
    weak: `
bnpl
carrito abandonado
devoluciones
retouren
retours
warenkorb
winkelwagen
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
    functions: ['education', 'purchasing'],
    heads: ['it', 'public_sector', 'administration'],
    industries: ['education'],
    phrases: `
=vos classes
=your classes
admissions software
aires de jeux
appels et absences
arredi scolastici
ateliers scolaires
basisonderwijs
cahier de textes
cahiers de textes
campus management
cantine scolaire
chefs d'etablissement
classes decouvertes
classroom
classroom furniture
classrooms
colegios privados
comedor escolar
comedores escolares
crm for universities
digiborden
digitaal schoolbord
digitale tafeln
driving school software
driving simulators
e learning for schools
ecoles privees
ecran interactif
ecrans interactifs
educational toys for nurseries
elternkommunikation
enseignement prive
enseignement technique
ent
ent scolaire
equipements sportifs scolaires
espace numerique de travail
exam proctoring
exam software
excursiones escolares
fahrschulsoftware
fahrsimulator
formation des enseignants
fournitures scolaires
fournitures scolaires pour ecoles
gestion d'auto ecole
gestion de creche
gestion escolar
gestion scolaire
gestionale autoscuole
gite scolastiche
heating controls for schools
interactive displays for schools
interactive whiteboards
interaktive tafeln
jeux educatifs pour ecoles
jeux pedagogiques
jeux pedagogiques pour ecoles
jouets pour creches
kindergarten mobel
kindergarten verwaltung
kindergartenverwaltung
kinderopvang software
kinderopvangsoftware
kita software
kita verwaltung
kitas
kitasoftware
kitaverwaltung
kits robotique pour ecoles
klassenfahrten
laboratoires de langues
lavagne interattive
leerlingadministratie
leerlingvolgsysteem
leermiddelen
lehrerfortbildung
lehrmittel
lehrmodelle
lernplattform
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
logiciel pour auto ecoles
logiciel pour creches
logiciel pour ecoles
logiciel scolaire
manuels scolaires
maquettes pedagogiques
material didactico
material escolar para colegios
material para formacion profesional
materiale didattico
materiale per scuole
materiel de puericulture pour creches
materiel pedagogique
mensa scolastica
mense scolastiche
mobiliario escolar
mobilier de creche
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
proctoring
proviseurs
qualiopi
registro elettronico
restauration scolaire
rijlesplanner
robotica educativa
salle de classe
salles de classe
school business managers
school catering
school furniture
school labs
school management
school management software
school meals
school mis
school software
school supplies
school trip
school trips
school uniform supplier
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
simulateur de conduite
smart boards
smartboards
software autoescuelas
software de gestion escolar
software escolar
software fur fahrschulen
software para colegios
software per scuole
sorties scolaires
speeltoestellen
spielplatzgerate
spielzeug fur kitas
stem kits
student information
student information system
student records
suivi des absences eleves
surveillance d'examens
tableaux blancs interactifs
tableaux interactifs
tableaux numeriques
tablettes pour ecoles
tablettes pour l'ecole
tablettes pour vos classes
teacher training
teaching aids
teaching resources
technical teaching equipment
textbooks
timetabling
transport scolaire
unterrichtsmaterial
viajes escolares
vie scolaire
voortgezet onderwijs
voyages scolaires
`,
    weak: `
didaktik
material escolar
school transport
school uniforms
`,
  },
  {
    id: 'electronic_signature',
    functions: ['legal', 'administration', 'it'],
    forSmallFirms: true,
    heads: ['finance', 'hr', 'operations', 'purchasing', 'sales'],
    phrases: `
=e sign
=e signature
=e signing
cachet electronique
contratos firmados
digitaal ondertekenen
digital signature
digital signatures
digital signing
digitale handtekening
digitale signatur
digitale unterschrift
documenten ondertekenen
dokumente unterschreiben
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
firmar documentos
firmare documenti
horodatage electronique
parapheur electronique
sign documents online
signature electronique
signature en ligne
signature numerique
signer en ligne
vertrage digital unterschreiben
`,
    weak: `
sign documents
signez
`,
  },
  {
    id: 'employment_law',
    functions: ['hr', 'legal', 'executive'],
    forSmallFirms: true,
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
betriebsratswahl
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
employment tribunals
expertise cse
hr advice line
hr and employment law
hr documents
industrial relations
juridique social
kundigungsschutz
labor law
laboralistas
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
    functions: ['operations', 'purchasing', 'quality_hse', 'manufacturing', 'real_estate'],
    forPremises: true,
    forSmallFirms: true,
    heads: [
      'finance',
      'administration',
      'hospitality',
      'retail',
      'public_sector',
      'education',
      'healthcare',
      'supply_chain',
    ],
    phrases: `
agrarische daken
agri pv
agrivoltaics
agrivoltaisme
ahorro energetico
audit energetique
auditoria energetica
auditorias energeticas
audits energetiques
autoconsommation
autoconsommation collective
autoconsumo industrial
autoconsumo para empresas
batterijopslag
battery storage for industry
bedrijfsdak
bornes de recharge
bornes de recharge pour entreprises
building controls
carports solaires
colonnine di ricarica
commercial solar
comptage energetique
comunita energetiche
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
eclairage led industriel
economies d'energie
economies d'energie pour entreprises
effacement
efficacite energetique
efficientamento energetico
efficienza energetica
eficiencia energetica
energieaudit
energieaudits
energiebeheer
energieberatung fur unternehmen
energiebesparing
energiebesparing voor bedrijven
energieeffizienz
energiemanagement
energiemonitoring
energiescan
energy audit
energy audits
energy efficiency
energy management
energy monitoring
ev chargers for workplaces
ev charging for workplaces
ev charging points
factory roofs
firmendach
flexibilite energetique
fotovoltaica industrial
fotovoltaico aziendale
fotovoltaico industriale
fotovoltaico per aziende
freiflachenanlagen
gestion energetica
gestion technique du batiment
gestione energia
gtb
half hourly meters
hallenbeleuchtung
heat decarbonisation
heat pumps for business
heating bills of buildings
heating control
heating controls
heizungssteuerung
illuminazione industriale
iluminacion industrial
industrial battery storage
industrial roof
instalaciones fotovoltaicas
irve
iso 50001
isolation de locaux
laadinfrastructuur
laadpalen
ladesaulen
lastmanagement
led relamping
led retrofit
ledverlichting
management de l'energie
netcongestie
ombrieres
ombrieres photovoltaiques
operat
panneaux solaires pour entreprises
parc solaire
peak shaving
photovoltaik fur gewerbe
photovoltaik fur unternehmen
photovoltaik gewerbe
photovoltaikanlagen fur gewerbe
photovoltaique en autoconsommation
photovoltaique pour entreprises
pilotage de batiments
pilotage energetique
pilotez vos batiments
placas solares para empresas
placas solares para naves
pompe a chaleur tertiaire
pv anlagen gewerbe
regulation de chauffage
relamping
relamping led
risparmio energetico
rooftop solar for businesses
smart metering
solar carports
solar for business
solaranlagen fur gewerbe
solaranlagen fur unternehmen
spitzenlast
staldak
sub metering
submetering
toiture industrielle
toiture photovoltaique industrielle
toitures photovoltaiques
toitures solaires
verduurzaming
wallboxen fur firmen
warehouse roof
warehouse roofs
workplace charging
zakelijk zonnepanelen
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
borne de recharge
eclairage led
energieaudit
energieberatung
energiebesparing
energieeffizienz
energy savings
ev chargers
ev charging
hvac
illuminazione led
iluminacion led
laadpaal
ladeinfrastruktur
led beleuchtung
led lighting
led verlichting
performance energetique
photovoltaik
photovoltaique
placas solares
puntos de recarga
renovables
solaire
speicherlosungen
stroom op uw bouwplaats
wallbox
`,
  },
  {
    id: 'energy_plant',
    functions: ['operations', 'manufacturing', 'engineering', 'quality_hse', 'purchasing'],
    forPremises: true,
    heads: ['real_estate', 'public_sector', 'healthcare'],
    phrases: `
abwarmenutzung
air comprime
basse tension
bhkw
biomasse
biomasse industrielle
blindleistungskompensation
blockheizkraftwerk
blockheizkraftwerke
cabine elettriche
cabine elettriche di media tensione
calorifugeage
centrale photovoltaique
centrale solaire
centrales solaires
centros de transformacion
chaleur fatale
chaufferie
chaufferie biomasse
chaufferies
chp
cogeneracion
cogeneration
cogenerazione
haute tension
heat networks
heat recovery
high voltage maintenance
hoogspanning
industrial boilers
media tension
media tensione
middenspanning
mittelspannung
pompes a chaleur industrielles
postes de transformation
postes haute tension
power factor correction
pv dachpacht
recuperation de chaleur
recupero calore
reseau de chaleur
switchgear
tension cables
trafostation
trafostationen
transformateurs
transformatoren
transformers
warmepumpen fur industrie
warmtekrachtkoppeling
`,
    weak: `
biomasse
groupes electrogenes
`,
  },
  {
    id: 'energy_supply',
    functions: ['operations', 'purchasing', 'finance', 'administration', 'real_estate'],
    forPremises: true,
    forSmallFirms: true,
    heads: [
      'manufacturing',
      'quality_hse',
      'hospitality',
      'retail',
      'public_sector',
      'education',
      'healthcare',
      'supply_chain',
    ],
    phrases: `
=energy bills for
achat d'energie
baustrom
bouwstroom
business electricity
business energy
business gas
carte carburante
cartes carburant
cee
cee tertiaire
certificati bianchi
certificats d'economie d'energie
certificats d'economies d'energie
commercial energy
commercial energy tariffs
compra de energia
contrat d'electricite entreprise
contrat de gaz
contrato electrico
contratos de electricidad
contratos de luz
contrats d'electricite
contrats d'energie
contrats de gaz
contrats energie
corporate ppa
courtage en energie
courtier en energie
electricidad para empresas
electricite professionnelle
electricite verte
electricity contracts
electricity procurement
electricity supply
energia di cantiere
energia elettrica
energia para empresas
energia per aziende
energia per imprese
energia per le imprese
energie de chantier
energie inkoop
energie zakelijk
energiebeschaffung
energiebroker
energiecontract
energiecontracten
energieeinkauf
energiekosten senken
energieleverancier
energiepreise
energy broker
energy brokerage
energy contracts
energy prices
energy procurement
energy tariffs
facture d'energie
facture energetique
fornitura energia
fornitura luce e gas
fourniture d'electricite
fourniture d'energie
fourniture d'energie pour professionnels
fourniture de gaz
fourniture de gaz et electricite pour professionnels
fuel cards
gas supply
gasolio agricolo
gaz et electricite
gaz professionnel
gewerbegas
gewerbestrom
groene stroom
industriestrom
luz de obra
luz y gas
luz y gas para empresas
power purchase agreement
power purchase agreements
ppa
prix de l'energie
site power
strom und gas
stromliefervertrag
stromtarife fur gewerbe
stromtarife fur gewerbekunden
stromtarife fur unternehmen
stromvertrag gewerbe
stroom en gas
tankkarten
tankpassen
tarifas electricas para empresas
tariffe energia aziende
tarifs energie pour
tarjetas de combustible
zakelijke energie
zakelijke energietarieven
`,
    weak: `
cee
consommation energetique
costes de calefaccion
costi di riscaldamento
couts de chauffage
electricite
energia
energie
energiekosten
energielieferant
energy supplier
gastarife
heating costs
heizkosten
luz y gas
stookkosten
stromtarife
`,
  },
  {
    id: 'environmental_testing',
    functions: ['quality_hse', 'operations', 'manufacturing', 'public_sector'],
    forPremises: true,
    heads: ['real_estate', 'construction', 'purchasing'],
    phrases: `
abwasseranalyse
afvalwater
aguas residuales
altlasten
altlastensanierung
analisi acque
analisi ambientali
analisi delle acque
analisis de agua
analisis de aguas
analisis de suelos
analyse d'air
analyse de l'eau
analyse des sols
analyses d'eau
analyses de sols
bodemonderzoek
bodemsanering
bodenanalyse
bonifica suoli
bonifiche ambientali
contaminated land
depollution des sols
effluents industriels
emisiones atmosfericas
emissiemetingen
emissioni in atmosfera
emissions atmospheriques
emissions testing
emissionsmessung
emissionsmessungen
environmental impact assessment
environmental testing
etude d'impact environnemental
etudes d'impact
legionella
legionellapreventie
legionelleprufung
legionellose
legionellosi
legionelosis
mesures d'emissions
rejets aqueux
scarichi
soil testing
sols pollues
stack emissions
suelos contaminados
vertidos
wasseranalyse
wasseranalysen
water testing
wateranalyse
`,
  },
  {
    id: 'events',
    functions: ['marketing', 'communication', 'administration', 'hr'],
    phrases: `
=messestande die
agence evenementielle
allestimenti fieristici
alquiler de carpas
animateur d'entreprise
animation d'entreprise
animation d'evenements
animation soirees d'entreprise
animations d'entreprise
application evenementielle
arbre de noel
assemblee generale logistique
audioguide
audiovisual hire
audiovisuel evenementiel
av hire
away day
away days
azafatas
badges evenement
badges evenementiels
badges pour evenements
badgeuse evenement
badging evenementiel
bedrijfscatering
bedrijfsevenementen
bedrijfsfeest
bedrijfsuitje
bedrijfsuitjes
betriebsausflug
betriebsfeier
beursstand
biglietteria online
billetterie evenement
bornes photo entreprise
captation video
carpas para eventos
carrera de empresas
catering aziendale
catering d'entreprise
catering de empresa
catering for events
catering para empresas
catering para eventos
catering voor bedrijven
cena de empresa
cenas de empresa
christmas parties
cocktail d'entreprise
company offsite
company parties
company party
company retreat
company retreats
composting toilets for events
conference interpreting
conference organisation
conference organisers
conference production
conference rooms
conference venue
conference venues
conferencier
conferenciers
congres
congreslocaties
congresos
congress
congressi
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
event toilets
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
exhibition stand builders
exhibition stand design
exhibition stands
exhibitor packages
exposer au salon
ferias comerciales
festival supplies
firmenevent
firmenevents
firmenfeier
firmenfeiern
firmenjubilaum
firmenlauf
gala d'entreprise
hospitality boxes
hostess
hotesses d'accueil
hybrid events
inaugurations
incentive
incentive travel
incentive trips
incentives
inscription evenements
interpretation de conference
interpreters for conferences
interpretes
journees du personnel
kaartverkoop
kerstfeest voor bedrijven
keynote
keynote speaker
keynote speakers
kick off
konferenzraume
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
location de stands
location de tentes
location de vaisselle
loges entreprises
marquee hire
meeting room hire
meeting rooms
messeauftritt
messebau
messehostessen
messestand
messestande
motivational speaker
museum display cases
museumsvitrinen
noleggio tensostrutture
off site
offsite
organisateurs de festivals
organisation d'evenements
organizacion de congresos
organizacion de eventos
organizzazione congressi
organizzazione eventi
personeelsfeest
personeelsuitje
portable toilets for events
regie technique
registration desks
sala congressi
salas de conferencias
salas de reuniones
sale meeting
salle de seminaire
salles de reunion
salles de seminaire
salon professionnel
salons professionnels
seminaire
seminaire d'entreprise
seminaires
seminaires d'entreprise
seminar venue
soiree d'entreprise
soirees d'entreprise
sonorisation
sonorisation d'evenements
sound and lighting hire
spazi per eventi
speakers corporate
spectacle vivant
sponsor our conference
sponsor slots
sponsoring d'evenements
sponsorship packages
stand builders
stand fieristici
stand parapluie
stand space
standbouw
standflache
standhostessen
stands d'exposition
stands feriales
stands pour salons
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
tensostrutture
tents for events
tentverhuur
ticketing museum
ticketsystem fur events
ticketsysteme
toilettes seches pour evenements
trade show booth
trade shows
traiteur d'entreprise
traiteur entreprise
traiteur evenementiel
vaisselle de festival
venta de entradas online
venue hire
veranstaltungen
veranstaltungstechnik
vergaderlocatie
vergaderruimte
vergaderzalen
vernissages d'entreprise
vetrine espositive
viaggi incentive
viajes de incentivo
virtual events
vitrinas expositivas
vitrines de musee
voeux du personnel
webinaire
webinaires
webinar
webinar platform
webinars
weihnachtsfeier
zeltverleih
`,
    weak: `
audioguides
billetterie
billetterie en ligne
chapiteaux
congres
convention
conventions
display cases
events
festivals
festzelte
fiere
gala
inauguration
location de salle
marquee hire
photo booth for events
photobooth d'entreprise
seminaire
seminaires
tenten verhuur
toilettes seches
traiteur pour evenements
venue hire
weihnachtsfeier
`,
  },
  {
    id: 'executive_services',
    functions: ['executive', 'legal', 'administration'],
    heads: ['hr', 'operations', 'finance'],
    phrases: `
assistanat de direction externalise
assistante virtuelle
ateliers d'eloquence
board advisory
board effectiveness
board evaluation
board management
board portal
board portal software
board software
ceo coaching
ceo network
ceo peer group
club d'entrepreneurs
club de dirigeants
clubs de dirigeants
coaching de dirigeant
coaching de dirigeants
coaching directivo
codir
comex
comite de direction
comites de direction
comites executifs
conseil de surveillance
conseils d'administration
corporate governance
digitalisation du conseil
direzione strategica
eloquence
executive coaching
executive committees
executive team coaching
fractional executives
fuhrungskraftecoaching
fuhrungsteams
geschaftsfuhrercoaching
gouvernance d'entreprise
governance reviews
leadership circle
netwerk voor ondernemers
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
virtual assistant
virtual assistants
virtuelle assistenz
vision et strategie
`,
  },
  {
    id: 'expenses',
    functions: ['finance', 'hr', 'administration'],
    forSmallFirms: true,
    phrases: `
=per diem
achats des salaries
bedrijfskaarten
belege fotografieren
belege scannen
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
cartes d'entreprise
cartes de paiement
cartes de paiement entreprise
cartes de paiement pour equipes
cartes virtuelles
company cards
corporate cards
corporate travel
declaraties
declaratiesoftware
depenses professionnelles
dieta y kilometraje
employee spend
expense cards
expense claims
expense management
expense reports
expense software
expenses
firmenkarten
firmenkreditkarten
frais de deplacement
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
justificatifs de depenses
kilometerregistratie
km heffing
mileage claims
mileage tracking
notas de gastos
note spese
notes de frais
notes de frais validees
onkosten
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
spese di trasferta
spesen
spesenabrechnung
spesenbelege
spesenmanagement
tarjetas de empresa
tickets y gastos
trasferte aziendali
travel and expenses
travel expenses
travel management
viaggi d'affari
viajes de empresa
viajes de negocios
virtual cards
virtuelle karten
voyages d'affaires
zakelijke creditcard
zakenreizen
`,
    weak: `
bonnetjes
justificatifs
receipts
scontrini
spese
`,
  },
  {
    id: 'facility',
    functions: ['operations', 'administration', 'purchasing'],
    forPremises: true,
    forSmallFirms: true,
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
=air purifiers for
=deep cleaning for
=ihr burogebaude
=reinigungskraft fur
=window cleaning for
accueil en entreprise
accueil visiteurs
acoustic panels
acoustic pods
afvalscheiding op kantoor
agencement de bureaux
air conditioning
air conditioning for offices
air conditioning servicing
air purifiers
akustikkabinen
akustikpaneele
amenagement d'espaces de travail
amenagement de bureaux
arbeitsplatzbuchung
archives physiques
arredamento per uffici
arredamento ufficio
arredo ufficio
ascensoristes
aufzugswartung
autolaveuse
autolaveuses
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
bedrijfsverhuizingen
betriebskantine
betriebsumzug
betriebsverpflegung
blanchisserie
blanchisserie industrielle
blumenabo fur empfangsraume
buchung von arbeitsplatzen
building automation
building maintenance
building management
building management systems
bureauplanten
bureaux a louer
bureaux operes
buroeinrichtung
buroflache
buroflachen
buromobel
buropflanzen
buroreinigung
buroumzug
buroumzuge
burowechsel
business premises
business removals
cabine acoustique
cabines acoustiques
carpet cleaning for offices
casiers connectes
cctv cleaning
chauffage tertiaire
cleaning contractor
cleaning products
cleaning services
cleaning supplies
climatisation de bureaux
climatisation tertiaire
cloisons amovibles
cloisons de bureau
commercial cleaning
commercial heating
commercial property to let
commercial removals
compacteurs
compositions florales pour entreprises
conciergerie d'entreprise
conserjeria
containerdienst
contract catering
contract cleaning
contrats de maintenance multitechnique
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
duct cleaning
elagage d'arbres communaux
empfangsraume
empresa de limpieza
entrance mats
entrance matting
entrepots a louer
entretien de bureaux
entretien de locaux
entretien des batiments
entretien des locaux
espaces de coworking
essuie mains
f gas
f gas checks
facilitair beheer
facilitaire diensten
facilities management
facility management
facility services
fassadenreinigung
faux planchers
fensterreinigung
fire damage restoration
firmenumzug
firmenumzuge
fleurs et compositions
fleurs pour hall d'accueil
flex office
flexible offices
flexible workspace
fluides frigorigenes
fregadoras
fridges checks
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
glasreinigung
glazenwasser
glazenwasser zakelijk
gmao batiment
graffiti removal
groenvoorziening
grunanlagenpflege
gtb
hand towels
handhygiene
handtuchspender
hard services
hausmeisterdienste
hausmeisterservice
hot desking
huismeester
hvac
hvac maintenance
hygiene
hygiene des mains
hygiene professionnelle
hygiene services
hygiene supplies
hygienebedarf
hygienepapier
immobilier d'entreprise
impresa di pulizie
imprese di pulizia
indoor air quality
industrial laundry
industriele reiniging
industriereinigung
industrietore
interior landscaping
janitorial supplies
jardineria corporativa
jardineria para empresas
kabinen akustik
kalteanlagen wartung
kaltetechnik
kanalreinigung luftung
kantoorinrichting
kantoormeubilair
kantoorplanten
kantoorruimte
kantoorschoonmaak
kantoorverhuizing
kantoorverhuizingen
klimaanlagen
klimaanlagen fur buros
landscaping contractor
landscaping services
laundry services
lavage de vitres
lavanderia industrial
lavanderia industriale
lavasciuga
legionella
legionellenprufung
lift servicing
liftonderhoud
limpieza de comunidades
limpieza de naves
limpieza de oficinas
limpieza industrial
linen hire
linen rental
linnenverhuur
location de bureaux
location de linge
location de tapis
location de vetements de travail
locaux commerciaux
locaux professionnels
luchtbehandeling
luftfilter fur gebaude
luftreiniger fur buros
luftungsanlagen
lutte contre les nuisibles
maintenance cvc
maintenance des ascenseurs
maintenance des batiments
maintenance multitechnique
maintenance technique
mantenimiento de ascensores
mantenimiento de edificios
mantenimiento integral
manutenzione ascensori
manutenzione immobili
manutenzione impianti
mobiliario de oficina
mobilier de bureau
monobrosse
mudanzas de empresas
mudanzas de oficinas
muebles de oficina
mulltrennung im buro
multiservice
multiservices
multitechnique
nettoyage apres sinistre
nettoyage de bureaux
nettoyage de fin de chantier
nettoyage de gaines
nettoyage de locaux
nettoyage de vitrerie
nettoyage de vitres
nettoyage des locaux
nettoyage industriel
nettoyage professionnel
objektbetreuung
office cleaning
office fit out
office flowers
office furniture
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
panneaux acoustiques
panneaux acoustiques pour bureaux
papier hygienique
papier hygienique professionnel
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
portierdienst
portineria
portoni industriali
prensas compactadoras
presses a balles
prevent legionella
prodotti per la pulizia
prodotti per la pulizia professionale
productos de limpieza
productos de limpieza profesionales
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
raccolta differenziata in ufficio
raumbegrunung
raumplanung
reception flowers
reciclaje en oficinas
refrigerant checks
reinigung
reinigungsdienst
reinigungsfirma
reinigungskrafte
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
salas de reuniones
sanificazione
sanitaerbedarf
sanitaire voorzieningen
sanitary services
savon
scheuersaugmaschine
schimmelsanierung in gebauden
schmutzfangmatten
schoonloopmatten
schoonmaak
schoonmaak van kantoren
schoonmaakbedrijf
schoonmaakdienst
schoonmaakdiensten
schoonmaakmachines
schoonmaakmiddelen
schrobzuigmachine
scrubber dryer
scrubber dryers
sectional doors
sektionaltore
serviced offices
services generaux
servicios de limpieza
servicios generales
servizi di pulizia
skip hire
smart lockers
snow clearance
space management
space planning
staff canteen
staff catering
tapis d'entree
textilreinigung
textilreinigung fur hotels
transfert d'entreprise
transfert de bureaux
transfert industriel
transferts de bureaux
traslado de oficinas
traslochi aziendali
traslochi uffici
trasloco uffici
travaux d'amenagement
tri au bureau
tri des papiers
uffici in affitto
umzugsservice fur buros
unterhaltsreinigung
vending machine
visitor reception
vitrerie
warehouse cleaning
wartung von aufzugen
wartungsvertrag
wartungsvertrage
wascheservice
waschraumhygiene
washroom services
wasserij
waste separation
werkplekreservering
workplace design
workplace management
workspace
`,
    weak: `
air filtration
aire acondicionado
ascensores
ascensori
aufzug
aufzuge
automatic doors
brandschadensanierung
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
filtracion de aire
filtration d'air
filtrazione aria
fosses septiques
glasreinigung
groenonderhoud
grunpflege
gutters
klimaatinstallaties
klimatechnik
klimatisierung
legionella
limpieza
luchtfiltratie
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
sinistres
traitement de l'air
ventilation
window cleaning
winterdienst
`,
  },
  {
    id: 'field_service',
    functions: ['customer_service', 'operations', 'manufacturing', 'it', 'construction'],
    forPremises: true,
    phrases: `
after sales
aftersales
arbeitsauftrage
assistenza tecnica sul campo
aussendienststeuerung
bons d'intervention
buitendienst
buitendienst planning
contrats de maintenance
einsatzplanung
einsatzverwaltung
field service
field service management
field service software
field technicians
gestion d'interventions
gestion de intervenciones
gestion de partes de trabajo
gestion de servicios tecnicos
gestion des interventions
gestione interventi
intervention management
interventions terrain
ordenes de trabajo
ordres de travail
parte de trabajo
partes de trabajo
planification des interventions
planification des tournees
sav
service apres vente
serviceeinsatze
servicemonteurs
servicetechniker
smart maintenance
storingsdienst
techniciens itinerants
techniciens terrain
tecnicos de campo
tournees de techniciens
werkbonnen
werkordersysteem
work order management
work orders
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
basel iii
claims automation
claims handling
claims management
claims management software
conformite bancaire
conformite lcb ft
core banking
courtiers en assurance
courtiers en assurances
crm for financial advisers
crm pour courtiers
declaration de sinistres
fintech
fund administration
gestion de siniestros
gestion des sinistres
gestionale assicurativo
gestione sinistri
insurance brokers
insurance software
insurers
insurtech
kanzleisoftware steuerberater
kernbanksystem
kreditprozesse
kreditprufung
kyc for banks
lcb ft
loan origination
logiciel cgp
logiciel de courtage
logiciel de gestion de patrimoine
logiciel de production comptable
logiciel patrimonial
logiciel pour assureurs
logiciel pour banques
logiciel pour cabinets comptables
logiciel pour courtiers
logiciel pour experts comptables
lutte anti blanchiment pour banques
maklerverwaltungsprogramm
meldewesen
open banking
peritaciones
portfolio management software
practice software for accountants
production comptable
regtech
regulatory reporting
reporting reglementaire
revision comptable
schadeafhandeling
schadebehandeling
schadenbearbeitung
schadenmanagement
schadenregulierung
software bancario
software for accountants
software for banks
software para aseguradoras
software para asesorias
software para corredurias
software per assicurazioni
software per banche
software per commercialisti
software voor accountants
software voor accountantskantoren
software voor verzekeraars
solvabilite ii
solvency ii
trading platform for banks
underwriting
versicherungssoftware
wealth management software
wealthtech
`,
    weak: `
claims
perizie
`,
  },
  {
    id: 'fitness_business',
    functions: ['operations', 'executive'],
    industries: ['sports', 'hospitality', 'healthcare'],
    phrases: `
attrezzature per palestre
cardio et musculation
class booking
club management software
commercial gym equipment
equipamiento para gimnasios
equipement de salle de sport
equipement de salles de sport
equipement pour salles de sport
equipements cardio
fitness club management
fitnessapparatuur voor sportscholen
fitnessgerate fur studios
fitnessstudio software
gestion de club de sport
gestion de salles de sport
gestionale palestre
gym access control
gym class booking
gym equipment for gyms
gym equipment wholesale
gym management software
gym software
kursbuchung
logiciel club de sport
logiciel pour salles de sport
logiciel salle de sport
materiel de fitness professionnel
materiel de musculation professionnel
materiel de salle de sport
mitgliederverwaltung fur fitnessstudios
musculation pour salles
prenotazione corsi
reserva de clases
salles de fitness
software para gimnasios
sportgerate fur studios
sports club management
sportschool software
studiosoftware
`,
  },
  {
    id: 'fleet',
    functions: ['operations', 'supply_chain', 'purchasing', 'finance'],
    forPremises: true,
    forSmallFirms: true,
    heads: ['sales', 'construction', 'administration', 'hr', 'manufacturing'],
    phrases: `
=breakdown cover for
=van leasing
=van racking
aanhangers
allestimenti furgoni
alquiler de flotas
alquiler de furgonetas
alquiler de vehiculos
amenagement de vehicules utilitaires
anhanger fur gewerbe
aufbauten
auflieger
auto aziendali
auto en leasing pour entreprises
auto sostitutive
autoleasing fur unternehmen
autopartage d'entreprise
badge telepeage
bandenservice voor wagenparken
bedrijfsauto
bedrijfsautoinrichting
bedrijfswagens
bestelwagens
boitier gps
boitiers connectes
boitiers gps
bornes de recharge
bornes de recharge entreprise
brandstofkaarten
brandstofpas
brandstofverbruik
business car leasing
business lease
business vehicle leasing
camions
car policy
carburant
carburant et lubrifiants
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
consommation de carburant
consumo de combustible
consumo di carburante
contract hire
cronotachigrafo
cut fuel
cuves a fioul professionnelles
dashcams
dienstwagen
dienstwagenleasing
dieseltanks
digitales fahrtenbuch
driver training for fleets
eco conduite
eco driving
ecoconduite
electric vans
electrification de flotte
ersatzfahrzeuge
ev charging for fleets
ev charging stations for business
fahrtenbuch
fahrtenschreiber
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
fleet servicing
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
flottes automobiles
frigo trailers
fuel card
fuel cards
fuel costs
fuel spend
fuhrerscheinkontrolle
fuhrpark
fuhrparkmanagement
fuhrparksoftware
fuhrparkverwaltung
furgonetas
furgoni
gasoil a domicile
geolocalisation
geolocalisation de flotte
geolocalisation de vehicules
geschaftsleasing
gestion de flota
gestion de flotas
gestion de flotte
gestion des amendes
gestione flotte
gps ortung
gps tracker fur fahrzeuge
gps trackers for vehicles
gps tracking for vehicles
hayons elevateurs
hgv
hgv fleets
hgvs
kraftstoffkosten
kraftstoffverbrauch
kuhlanhanger
laadpalen
ladesaulen
ladestationen
leaseauto
leaseauto's
leaseautos
leasing auto entreprise
leasing automobile pour entreprises
lenkzeiten
livraison de carburant
lkw
lkw reifen
lld
localizacion de flotas
localizacion de vehiculos
localizzazione flotte
localizzazione veicoli
location longue duree
materiel roulant
neumaticos de camion
neumaticos para flotas
noleggio a lungo termine
noleggio auto aziendali
noleggio furgoni
nutzfahrzeuge
opleggers
parc auto
parc automobile
pieces detachees pour poids lourds
pneus poids lourds
poids lourds
pool cars
refrigerated trailers
reifenmanagement
remolques
remorques
remorques frigorifiques
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
suivre les trajets
tachografen
tachograph
tachographe
tachographen
tachographes
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
trajets
transporter leasing
truck leasing
truck parts
truck tyres
trucks
tyre management
tyre replacement
utilitaires
utilitaires electriques
vehicle leasing
vehicle tracking
vehicles utilitaires
vehicule de fonction
vehicules d'entreprise
vehicules de fonction
vehicules de remplacement
vehicules de societe
vehicules utilitaires
vehiculos comerciales
vehiculos de empresa
vehiculos de sustitucion
vehiculos industriales
veicoli commerciali
veicoli industriali
vervangend vervoer
voertuigvolgsysteem
voiture de fonction
voitures de fonction
vrachtwagenbanden
vrachtwagens
wagenpark
wagenparkbeheer
wallboxen fur firmenwagen
zakelijk leasen
zakelijke lease
`,
    weak: `
bestelwagen huren
bulk fuel
carburant
courtesy cars
dash cams
dashcam
dashcams
dieseltank
fuel delivery
gps tracking
lastenrader
lieferwagen
location d'utilitaires
pneus poids lourds
transporter mieten
van hire
van rental
vans
vehicle tracking
velos cargo
voiturettes
`,
  },
  {
    id: 'food_industry',
    functions: [
      'manufacturing',
      'operations',
      'quality_hse',
      'purchasing',
      'hospitality',
      'executive',
      'research',
    ],
    industries: ['food', 'agriculture', 'hospitality', 'manufacturing', 'retail'],
    phrases: `
abfullanlage
abfullanlagen
additifs alimentaires
aditivos alimentarios
amasadoras
aromen
aromes alimentaires
autoclaves alimentaires
backereibedarf
backereimaschinen
backmischungen
backofen
backofen fur backereien
backzutaten
bakery equipment
bakery ingredients
bakery ovens
bakkerijgrondstoffen
bakkerijmachines
bakkerijovens
barriques
bieres en gros
bottelarij
bottling
bottling line
bottling lines
bouchons
bouchons liege
boyaux et epices
brasserie artisanale
brasserie equipements
brasseries artisanales
brauereibedarf
brewing equipment
brouwerijapparatuur
bulk flour
bulk spices
butchery equipment
cafe en gros
coffee wholesale
colorants alimentaires
conditionnement alimentaire
congelados para hosteleria
congelation industrielle
conservateurs alimentaires
cuves
cuves de fermentation
cuves de vinification
cuves inox
dairy equipment
dairy processing
dough mixers
eismaschinen
embotellado
embotelladora
embouteillage
embouteilleuse
emulsifiants
epicerie pour restaurateurs
epices en gros
etichette per vino
etichette vino
etiquetage nutritionnel
etiquetas de vino
etiquettes de vin
faconneuses
farine en gros
farine per pizzerie
farine pour boulangers
farine professionali
farines
farines de meunerie
farines pour boulangers
fermentation tanks
fermenteurs
flaschenabfullung
flavourings
fleischereibedarf
fleischereimaschinen
flour for bakeries
flour in bulk
food additives
food colouring
food flavourings
food ingredients
food processing
food safety
food traceability
forni per panifici
four a sole
fours a sole
fours de boulangerie
fromagerie equipement
fromages en gros
frozen food for caterers
fruits et legumes pour restaurateurs
futs
gartanks
gelato machines
gewurze fur metzgereien
gluten free flour
haccp
hachoirs
harinas panaderas
harinas para panaderias
hopfen
hops
hornos de panaderia
houblon
ice cream machines
ijsmachines
imbottigliamento
imbottigliatrice
imbottigliatrici
impastatrici
impianti di imbottigliamento
industria alimentare
industria alimentaria
ingredientes alimentarios
ingredientes de panaderia
ingredienti alimentari
ingredienti per gelateria
ingredients alimentaires
ingredients boulangerie
ingredients de boulangerie
kellereitechnik
knetmaschinen
labels for wine
laminoir
laminoirs
laminoirs boulangerie
lebensmittelsicherheit
lebensmittelverarbeitung
lebensmittelzusatzstoffe
lebensmittelzutaten
levures
ligne d'embouteillage
lyophilisation
macchine alimentari
macchine per gelato
macchine per la pasta
macchine per la pasta fresca
macchine per panifici
macchine per pasta fresca
macchine per pasticceria
macellerie
machines a pates
machines a pates fraiches
machines agroalimentaires
malt
malts et houblons
malz
maquinaria alimentaria
maquinaria carnica
maquinaria para panaderia
maquinas de helado
materiel de boucherie
materiel de boulangerie
materiel oenologique
materiel vinicole
matieres premieres boulangerie
meat processing
meat processing equipment
meel voor bakkers
mehl fur backereien
metzgereibedarf
milchverarbeitung
mise sous vide
mises sous vide
mixes for bakers
nudelmaschinen
nutrition labelling
oak barrels
pasta fresca
pasta machines
pasteurisation
pasteurisers
pastifici
pastificio
pastry machines
petrin
petrins
plan de maitrise sanitaire
plan haccp
pressoirs
produits de la mer pour restaurateurs
sausage casings
seguridad alimentaria
semilavorati per pasticceria
sicurezza alimentare
slagerijmachines
slicing machines
smoking chambers
sottovuoto
sous vide
sous vide machines
surgelati per ristorazione
surgeles pour restauration
tapones de corcho
tappi di sughero
tea wholesale
teigknetmaschinen
thermoscelleuse
thermoscelleuses
tonneaux
tracabilite alimentaire
trancheuses
turbine a glace
turbines a glace
vacuum packing
vakuumverpackung
viandes pour restaurateurs
vins en gros
vleesverwerking
voedingsingredienten
voedselveiligheid
weinetiketten
wijnetiketten
wine labels
winemaking
zuivelverwerking
`,
    weak: `
aromes
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
ingredients
kegs
oenologie
teigwaren
tiefkuhlkost
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
barquettes
barquettes alimentaires
bicchieri di carta
boites a pizza
botellas de vidrio
botellas y tapones
bottiglie di vetro
bottle decoration
bouchons et capsules
bouteilles en verre
bouteilles legeres
canettes
capsules de surbouchage
cartoni per pizza
compostable tableware
conception de packaging
consigne de vaisselle
contenants reutilisables
contenitori da asporto
cosmetic packaging
couverts en bois
diseno de envases
disposable cups
einwegbecher
einweggeschirr
emballage alimentaire
emballage cosmetique
emballages alimentaires
envases alimentarios
envases compostables
envases desechables
envases para alimentos
envases para llevar
flaconnage
flacons
flaschen und verschlusse
food packaging
foodverpakkingen
glasflaschen
glass bottles
glass jars
glazen flessen
gobelets
gobelets personnalises
habillage de flacons
imballaggi alimentari
jars and lids
kaffeebecher
kartonnen bekers
lebensmittelverpackung
lebensmittelverpackungen
marquage de bouteilles
meeneemverpakkingen
mehrwegbecher
mehrweggeschirr
mehrwegsysteme
packaging alimentaire
packaging alimentare
packaging cosmetique
packaging design
packaging design studio
paper cups
pizza boxes
pizzadozen
pizzakartons
pots en verre
reusable containers
sachets alimentaires
scatole pizza
serviettes en papier
stoviglie compostabili
stoviglie monouso
take away packaging
takeaway boxes
takeaway containers
takeaway packaging
tarros de vidrio
tubes et pots cosmetiques
vaisselle compostable
vaisselle jetable
vasos de papel
verpackungsentwicklung
verpakkingsontwerp
voedselverpakking
voedselverpakkingen
wegwerpservies
`,
    weak: `
barquettes
bocaux
glaser und flaschen
gobelets
napkins
servetten
servilletas
tapones
tovaglioli
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
collectez plus
don en ligne
donaciones recurrentes
donateurs
donateurs beheer
donatieplatform
donation pages
donor management
donors
dons en ligne
fondsenwerving
fundraising
fundraising crm
fundraising software
gestion de donantes
gestion des adherents
gestion des dons
gestione soci
gift aid
grant management
ledenadministratie
legacy giving
levee de dons
logiciel pour associations
mecenat
membership management
membership software
mitgliederverwaltung
online donations
online spenden
raccolta fondi
regular giving
spenden sammeln
spendensoftware
spendenverwaltung
street fundraising
vereinssoftware
vereinsverwaltung
`,
    weak: `
donaciones
donaties
donations
donazioni
doneren
dons
`,
  },
  {
    id: 'handling_equipment',
    functions: ['supply_chain', 'operations', 'manufacturing', 'purchasing'],
    forPremises: true,
    heads: ['construction', 'retail'],
    phrases: `
access platforms
aerial work platforms
agv
amr
amr robots
anschlagmittel
apiladores
appareils de levage
arbeitsbuhnen
avvolgitori
baie di carico
banderoleuse
banderoleuses
bandes transporteuses
baterias de traccion
batterie de traction
batterie per muletti
batterie trazione
batteries de chariots
batteries de traction
bovenloopkranen
cariste
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
envolvedora de palets
estanterias
estanterias industriales
fahrerlose transportsysteme
filmeuse
filmeuses
flurforderzeuge
forderband
forderbander
fordertechnik
fork lift trucks
forklift
forklift batteries
forklift battery
forklift hire
forklifts
fts
gabelstapler
gerbeur
gerbeurs
gru
hallenkran
hayon elevateur
hebebuhne
hebebuhnen
hebezeuge
heftruck
heftruckbatterij
heftruckbatterijen
heftrucks
hochhubwagen
hoists
hoogwerkers
hubarbeitsbuhnen
hubwagen
intern transport
interne logistiek
intralogistics
intralogistik
kettenzug
krananlagen
krane
laadperrons
lagerregale
lagerroboter
lift tables
lifting equipment
lifting gear
lifting platforms
lifting slings
lifting tables
loading docks
location de chariots
loler
magazijnstellingen
manutencion
manutention
material handling
materials handling
materiel de manutention
mezzanine floors
mezzanines
movimentazione merci
muelles de carga
muletti
muletto
nacelle
nacelles
nacelles elevatrices
nastri trasportatori
navettes automatisees
niveleurs de quai
order pickers
overhead cranes
palan
palans
paletizado
paletizador
paletizadores
palettenregale
palettenwickler
palettieranlagen
palettierer
palettierroboter
palettisation
palettiseur
palettiseurs
pallet jacks
pallet racking
pallet trucks
pallet wrapper
palletiseerrobot
palletiseerrobots
palletiser
palletisers
palletising
palletising robots
palletizers
palletizing
palletstellingen
pallettizzatore
pallettizzatori
palletwagens
paranchi
piattaforme aeree
piattaforme elevatrici
pick by light
pick by voice
pick errors
picking errors
plataformas elevadoras
plateformes elevatrices
polipastos
pont roulant
ponts elevateurs
ponts roulants
portes sectionnelles
preparation de commandes
puentes grua
quais de chargement
racking
rayonnage
rayonnages
reach trucks
robot de palettisation
robots de palettisation
roll cages
rulliere
scaffalature
scaffalature industriali
schwerlastregale
scissor lifts
stackers
stapelaars
stapler
stapler mieten
staplerbatterie
staplerbatterien
stretch wrapper
stretch wrappers
table elevatrice
tables elevatrices
tail lifts
takels
tractiebatterij
tractiebatterijen
traction batteries
transpaletas
transpalette
transpalette electrique
transpalettes
transpallet
transportbanden
transstockeur
transstockeurs
treuils
verladerampen
verladetechnik
voice headsets
voice picking
vorkheftrucks
warehouse robots
wikkelmachine
wikkelmachines
`,
    weak: `
levage
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
absenteeism
absenteisme
absentismo
abwesenheitsverwaltung
accord teletravail
annual leave
appraisals
apprenticeship levy
arbeitszeiterfassung
arbeitszeitkonten
arbeitszeitkonto
arbeitszeugnisse
arbodienst
assenteismo
assessment center
ausfallzeiten
badgeuse
badgeuses
bajas laborales
barometre qvt
barometre rh
barometre social
barometres qvt
bdese
bedrijfsarts
behoud van personeel
benchmark salarial
benessere aziendale
beoordelingsgesprekken
betriebliche gesundheitsforderung
betriebliches gesundheitsmanagement
betriebsarzt
bewerberportal
bgm
bienestar de los empleados
bienestar emocional
bienestar emocional para plantillas
bienestar en plantilla
bienestar laboral
bilan de competences pour vos salaries
burn out
calendario laboral
cartographie des competences
charte teletravail
clima aziendale
clima laboral
clima organizacional
climat social
coffre fort rh
coffre fort salarie
comp and ben
compensation and benefits
compensation planning
competency framework
congedos
conges
conges absences plannings
conges et absences
conges payes
conseil en remuneration
contractor management
contrats de travail
control de ausencias
control de presencia
control horario
core hr
cse
dematerialisation rh
dia de la salud en la empresa
dienstplanung
dienstroosters
digitale personalakte
digitale zeiterfassung
diversite et inclusion
diversity and inclusion
dossier du personnel
dossier salarie
dossiers du personnel
duurzame inzetbaarheid
eap
ecarts de remuneration
egalite professionnelle
eingliederungsmanagement
elections professionnelles
employee assistance programme
employee engagement
employee engagement survey
employee engagement surveys
employee experience
employee handbook
employee onboarding
employee recognition
employee retention
employee self service
employee survey
employee surveys
employee turnover
employee wellbeing
employer branding
employer of record
employment contracts
encuesta de clima
encuestas a empleados
encuestas de clima
encuestas de clima laboral
engagement collaborateur
engagement des collaborateurs
engagement survey
engagement surveys
enquete d'engagement
enquete de climat social
enquete interne
enquete salaries
enquetes de climat social
enquetes internes
entgelttransparenz
entretien annuel
entretiens annuels
entretiens annuels et professionnels
entretiens professionnels
eor
evaluacion del desempeno
evaluation des competences
evaluations
exit interviews
fascicolo del dipendente
feedback culture
fehlzeiten
ferie e permessi
feuilles de temps
fichaje
fichaje digital
fidelisation des collaborateurs
fidelisation des salaries
fidelisez vos collaborateurs
fluktuation
functioneringsgesprekken
gefahrdungsbeurteilung psychischer belastung
gehaltsbenchmark
gender pay gap
gender pay report
gepec
gepp
gestion de personal
gestion de vacaciones
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
gesundheitstag
gesundheitstage
gpec
handicap en entreprise
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
indagine di clima
indagini di clima
index egalite
integration des nouveaux
integration des nouveaux collaborateurs
interessement
job architecture
key talent
krankenstand
leave management
leave planner
levy funding
livret d'accueil
livret d'accueil des salaries
logiciel de conges
logiciel rh
loontransparantie
marca empleadora
marque employeur
medecine du travail
medewerkersbetrokkenheid
medewerkersonderzoek
medewerkerstevredenheid
medewerkerstevredenheidsonderzoek
medicina del lavoro
medico competente
meno turnover
menopause policy
menos bajas
menos rotacion
mental health at work
minder verloop
mitarbeiterbefragung
mitarbeiterbefragungen
mitarbeiterbindung
mitarbeitergesprach
mitarbeitergesprache
mitarbeitermotivation
mitarbeiterumfragen
mitarbeiterzufriedenheit
nachfolgeplanung
occupational health
oeth
offboarding
okr et entretiens
onboarding
onboarding de empleados
onboarding des nouveaux collaborateurs
onboarding des salaries
onboarding neuer mitarbeiter
onboarding salaries
onboarding videos
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
people will thank you
performance appraisal
performance management
performance reviews
permessi e ferie
personalakte
personaleinsatzplanung
personalentwicklung
personalfluktuation
personalmanagement
personalsoftware
personalverwaltung
personeelsadministratie
personeelsbeheer
personeelsdossier
personeelsinformatiesysteem
personeelsverloop
plan de igualdad
plan de succession
planes de igualdad
planification des equipes
planning des conges
planning du personnel
plans de succession
pointeuse
politique handicap
politique salariale
portage salarial international
portail rh
portal del empleado
potentialtrager
prevention de l'absenteisme
prikklok
prime de partage
protocolo de acoso
psychometric assessments
psychometric tests
pulse survey
pulse surveys
qualite de vie au travail
qvct
qvt
recursos humanos
reduire le turnover
referentiel de competences
registro de jornada
registro horario
registro retributivo
registro salarial
remote work policy
remuneration variable
ressources humaines
retencion del talento
retention
rh
rh logiciel
rilevazione delle presenze
rilevazione presenze
risorse umane
risques psychosociaux
rostering
rotacion de personal
rotacion de plantilla
rps
rqth en entreprise
salary benchmarking
salud mental en la empresa
salute mentale dei dipendenti
schichtplanung
semaine qvct
shift planning
sickness absence
sirh
skills mapping
software de recursos humanos
software hr
software rh
software rrhh
solution rh
staff survey
staff surveys
staff turnover
succession planning
succession plans
talent management
talent pool
talentmanagement
talentontwikkeling
teletravail
temps et activites
test psychotechnique
tests de personnalite
tests psychotechniques
tevredenheidsonderzoek medewerkers
tijdregistratie
time and attendance
time tracking
timesheets
tout au meme endroit rh
transparence salariale
trattenere i talenti
turni
turnos
turnover des equipes
urenbriefjes
urenregistratie
urlaubsantrag
urlaubsantrage
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
verlofbeheer
verlofregistratie
verzuim
verzuimbegeleiding
verzuimbeheer
verzuimmanagement
verzuimpreventie
verzuimregistratie
vigilancia de la salud
vitaliteit op het werk
vitaliteitsdag
vitaliteitsprogramma
vote electronique cse
welcome pack
welcome packs
weniger fluktuation
whistleblowing hr
wiedereingliederung
workplace wellbeing
zeiterfassung
zeugnisgenerator
ziekteverzuim
`,
    weak: `
bdes
bem
dei
feedback
inclusion
klokken
menopause policy
presenze
rotacion
vitaliteit
wellbeing day
wellbeing days
wellbeing week
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
credit d'impot innovation
credit impot recherche
credito d'imposta ricerca
deducciones por i+d
financement de l'innovation
finanza agevolata
fordermittelberatung
forderprogramme
forschungszulage
grant funding
horizon europe
innovatiesubsidie
innovation grants
innovationsforderung
jei
patent box
r and d tax credits
r&d funding
r&d grants
r&d relief
r&d tax credit
r&d tax credits
r&d tax relief
subsidieadvies
subvention innovation
unclaimed r&d
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
brevets
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
marchi e brevetti
marken und patente
markenanmeldung
markenrecht
markenuberwachung
merkbewaking
merken en octrooien
merkregistratie
octrooi
octrooien
patent
patent filing
patentanmeldung
patentes
patentes y marcas
patentrecherche
patents
propiedad industrial
propiedad intelectual
proprieta industriale
proprieta intellettuale
propriete industrielle
registration of trademarks
registrazione marchi
registro de marcas
registro de patentes
surveillance de marques
trade mark
trade mark filing
trade mark registration
trade mark watching
trade marks
trademark
trademark filing
trademark registration
trademarks
`,
  },
  {
    id: 'invoicing',
    functions: ['finance', 'administration'],
    forSmallFirms: true,
    phrases: `
=credit checks on
=credit reports on
=e facturatie
=e invoicing
=e rechnung
abonnements et facturation
abrechnung von abos
accounts payable automation
accounts receivable
affacturage
ap automation
ar automation
assurance credit
automatische incasso
automatische mahnungen
bad debt
bad debts
betaallinks
betalingsherinneringen
billing
billing software
bonitat
bonitatsprufung
cash collection
cash collection software
chase late payers
clientes morosos
clienti morosi
clients qui ne paient pas
clients qui paient
cobra antes
cobrar antes
cobrar facturas
cobre mas rapido
cobro de facturas
cobro de impagados
cobros
creances
credit control
credit insurance
credit management
customers who pay late
debiteurenbeheer
debitorenmanagement
debt collection
debt recovery
delais de paiement
dematerialisation des factures
dematerialisation factures
devis factures
direct debit collection
direct debits
dso
dunning
eingangsrechnungen
einvoicing
electronic invoicing
elektronische rechnung
elektronische rechnungen
encaissement
encaissez plus vite
factoring
factura electronica
facturacion
facturacion electronica
facturas electronicas
facturatie
facturatiesoftware
facturation
facturation electronique
facturation recurrente
facture electronique
factureren
factures
factures fournisseurs
factures impayees
factuurverwerking
fatturazione
fatturazione elettronica
fatture
fatture elettroniche
forderungsmanagement
gestion de cobros
gestion de impagos
gestion des factures
gestion du poste client
get paid faster
get paid on time
getting paid
impagados
impayes
incassare prima
incassi
incassi puntuali
incasso
incassobureau
informazioni commerciali
informes comerciales
informes de solvencia
inkasso
inkassoburo
insoluti
invoice automation
invoice chasing
invoice financing
invoice processing
invoice software
invoices
invoicing
invoicing software
kredietinformatie
kredietwaardigheid
lastschriften
late payers
late payment
late payments
logiciel de facturation
mahnungen
mahnungen verschicken
mahnwesen
mandats sepa
mauvais payeurs
morosidad
ocr de factures
offene rechnungen
openstaande facturen
pagamenti in ritardo
payment links
payment reminders
poste client
prelevements sepa
rechnungen
rechnungen schneller bezahlt
rechnungseingang
rechnungssoftware
rechnungsstellung
rechnungsverarbeitung
recobro
recobro de deudas
recouvrement
recouvrement amiable
recouvrement de creances
recuperacion de impagos
recupero crediti
recurring billing
reduisez vos impayes
relance client
relance clients
relance de factures
relances
relances automatiques
relances automatisees
relances clients
relances de paiement
relances factures
saumige kunden
schneller bezahlt
sepa
slechte betalers
sneller betaald
software de facturacion
solleciti di pagamento
solvabilite
solvabilite de vos clients
subscription billing
unpaid invoices
verifactu
zahlungsausfall
zahlungsausfalle
zahlungserinnerungen
zahlungslinks
zahlungsmoral
zugferd
`,
  },
  {
    id: 'it_services',
    functions: ['it'],
    heads: ['finance', 'administration', 'operations'],
    phrases: `
=crm fur
=erp fur
=erp para
=erp per
=erp pour
=erp voor
=wifi hotspots for
=wlan fur
active directory
api integrations
apps for field teams
archivage electronique
archivierung
assistance utilisateurs
assistenza informatica
assistenza sistemistica
assistenza stampanti
audiovisual
automatisation des processus
automatisierte prozesse
automatizacion de procesos
automazione dei processi
av equipment
backup
backup aziendale
backups
baies
baies de serveurs
barcode scanners
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
datenmigration
datenrettung
datensicherung
dematerialisation
depannage informatique entreprises
depannage informatique professionnel
desktop support
desktop virtualization
device as a service
device management
digital forms
digital transformation
digital workplace
digitale archivierung
digitale formulare
digitale formulieren
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
drucker
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
erp fur den grosshandel
erp implementation
erp integration
erp pakket
erp software
erp system
esn
file server
fileserver
formulaires digitaux
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
imprimantes
imprimantes etiquettes
industrietablets
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
integration erp
integration platform
integration sap
interfaces edi
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
it notdienst
it notfallhilfe
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
leasing informatique
licences logicielles
licences microsoft
licencias de software
license management
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
managed it services
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
no code apps
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
paperless
papierlose prozesse
parc informatique
patch management
pc portables
pc reconditionnes
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
rugged tablets
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
scanners
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
stampanti
stockage de donnees
structured cabling
supervision
supervision informatique
supervision reseau
support informatique
systeembeheer
system integration
systembetreuung
systemes audiovisuels
systemes d'information
systemhaus
systemintegration
tablets rugged
tablettes durcies
ticketing
tma
toner
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
virtual desktop
virtualisation
visioconference
vmware
warenwirtschaft
warenwirtschaftssystem
werkplekbeheer
wifi for offices
wifi professionnel
workflow automation
zapier
zero papier
`,
    weak: `
computer
computers
edi
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
ai training for teams
certification aws
certification itil
certifications cloud
coding bootcamp for teams
concienciacion en ciberseguridad
copilot training
corsi informatica
corso excel
cursus excel
cybersecurity awareness
developer training
excel cursus
excel kurse
excel schulung
excel training
formacion excel
formacion informatica
formation bureautique
formation cybersecurite
formation developpeurs
formation excel
formation ia
formation informatique
formation power bi
formation python
formazione excel
formazione informatica
ict opleiding
it schulungen
it training
ki schulung
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
    id: 'label_printing',
    functions: ['manufacturing', 'marketing', 'purchasing', 'supply_chain', 'product'],
    heads: ['operations', 'quality_hse', 'executive', 'retail'],
    phrases: `
etichette adesive
etichette alimentari
etiketten
etiketten bedrukken
etiketten drucken
etikettendruck
etiquetas adhesivas
etiquetas para alimentos
etiquettes adhesives
etiquettes alimentaires
etiquettes logistiques
etiquettes produits
food labels
haftetiketten
impresion de etiquetas
impression d'etiquettes
label printing
product labels
productetiketten
rollenetiketten
self adhesive labels
shrink sleeves
sleeves retractables
stampa etichette
`,
  },
  {
    id: 'legal_sector',
    functions: ['legal'],
    industries: ['legal'],
    phrases: `
=e discovery
actes authentiques
actes notaries
advocatensoftware
advocatuur software
anwaltssoftware
archivage des actes
base de donnees juridiques
billable hours
billable time
case management
case management for law firms
case management software
client intake for law firms
conveyancing software
despachos de abogados
dictee juridique
etats descriptifs de division
fristenkontrolle
gestion de cabinet d'avocats
gestionale avvocati
gestionale studi legali
gestionale studio legale
investigacion juridica
juridisch onderzoek
juridische databank
juristische datenbank
juristische recherche
kantoorsoftware advocaten
kanzleimarketing
kanzleisoftware
law firm software
legal billing
legal practice management
legal research
logiciel cabinet d'avocats
logiciel de cabinet d'avocats
logiciel notaire
logiciel notaires
logiciel pour avocats
logiciel pour cabinets d'avocats
logiciel pour notaires
marketing for law firms
matter management
notariat
notarissoftware
notarsoftware
practice management for law firms
probate
probate case management
recherche juridique
redaction d'actes
ricerca giuridica
saisie des temps avocats
software for law firms
software para abogados
software para despachos
software per avvocati
software studi legali
software voor advocaten
studi legali
time recording for lawyers
time sheets
zeiterfassung fur kanzleien
`,
    weak: `
notaires
`,
  },
  {
    id: 'legal_services',
    functions: ['legal', 'executive'],
    forSmallFirms: true,
    heads: ['finance', 'hr'],
    phrases: `
=e discovery
=e signature
=e signatures
=legal advice for
abogados de empresa
abogados mercantilistas
advocaten
agb
agb prufung
agb und impressum
aktenvernichtung recht
algemene voorwaarden
anwaltskanzlei
appels d'offres juridiques
approbation des comptes
arbitrage
asesoria juridica
asesoria legal
assemblees generales
assistance juridique
assistenza legale
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
bv oprichten
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
constitucion de sociedades
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
contrats types
contratti commerciali
corporate governance
corporate law
costituzione societa
court claims
creation d'entreprise
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
firmengrundung
formalites juridiques
general counsel as a service
general terms
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
immatriculation
impressum
insolvenzrecht
intellectual property
iprs
ir35
juridisch advies
juridische bijstand
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
legal templates
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
procurement law
propriete intellectuelle
rechtsberatung fur unternehmen
rechtssichere vertrage
rechtstexte
recouvrement judiciaire
redaccion de contratos
redaction de contrats
redaction de statuts
redazione di contratti
registered office
registrazione marchi
registro de marcas
revision de contratos
rgpd
secretariat general
secretariat juridique
signature electronique
signatures electroniques
software escrow
status checks
statuts de societe
studio legale
terms and conditions
trade mark watching
traduction assermentee
unternehmensgrundung
veille juridique
vennootschapsrecht
vertrage erstellen
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
escrow
legal advice
mediation
notaires
rechtsberatung
`,
  },
  {
    id: 'local_visibility',
    functions: ['marketing', 'communication'],
    forSmallFirms: true,
    heads: [
      'executive',
      'sales',
      'hospitality',
      'retail',
      'healthcare',
      'construction',
      'real_estate',
      'legal',
    ],
    phrases: `
crear pagina web
creation de site
creation de site internet
creation de site vitrine
creation de sites
creation de sites internet
diseno de paginas web
diseno web
einfache website
firmenwebsite
google business
google business profile
google maps
google my business
homepage erstellen
homepage fur
laten vinden op google
local search
local seo
lokale seo
lokale sichtbarkeit
online presence
online sichtbarkeit
online zichtbaarheid
page pro facebook
pagina web para
pagina web profesional
presence en ligne
presencia online
presenza online
realizzazione siti
realizzazione siti internet
realizzazione siti web
referencement local
seo local
seo locale
site internet cle en main
site internet pour
site internet professionnel
site pro
site vitrine
site web pour
sites internet pour
sites vitrines
sito vetrina
sito web aziendale
sito web professionale
soyez visible
tu pagina web
visibilidad online
visibilita online
visibilite en ligne
visibilite locale
visibilite sur google
webdesign
webdesign fur
website builder for
website for your
website fur
website laten maken
website voor
websites for
websites for tradespeople
websites voor
zichtbaarheid online
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
antirutschmatten
arrimage
asset tags
ausfuhranmeldung
bacs de rangement
bacs plastiques
bacs reutilisables
bancali
barcode
barcode labels
barcode scanner
barcode scanners
barcodescanner
barcodescanners
behaltermanagement
bestandsfuhrung
bestandsmanagement
bestandsoptimierung
bestandsprognose
bolsa de cargas
bonded storage
bonded warehouse
borsa carichi
bourse de fret
bubble wrap
bultos
cadena de frio
cadena de suministro
caisse carton
caisses bois
caisses carton
caisses palettes
cajas de carton
cajas reutilizables
calage
cardboard boxes
cargo bikes for delivery
cargo nets
carrelli
carrelli elevatori
carretillas
carretillas elevadoras
carton ondulado
cartons
cartons d'emballage
cassette riutilizzabili
catena del freddo
certificates of origin
certificats d'origine
chaine du froid
chariot
chariot elevateur
chariots
chariots elevateurs
cinchas
cinghie
cinta de embalar
code barres
codes barres
cold chain
cold storage
colis
colis express
commissionnaire de transport
container shipping
container tracking
container transport
containers maritimes
containertransport
conteneurs maritimes
control de stock
control de temperatura
control tower
controllo temperatura
corriere
corriere espresso
corrieri
corrugated boxes
courier
courier services
couriers
courriers express
coursier
coursiers
cross docking
customs
customs brokerage
customs clearance
cyclologistique
dangerous goods
data loggers
dechargement de camions
declaration en douane
declarations en douane
dedouanement
delivery drones
delivery slots
demand forecasting
demand planning
demenagement d'entreprise
demenagement industriel
deposito merci
dernier kilometre
despacho aduanero
despacho de aduanas
direktfahrten
dock scheduling
documentacion de exportacion
documenti di esportazione
documents d'exportation
doganale
douane
douaneaangifte
douaneafhandeling
drayage
dropoff points
embalajes
emballage
emballage e commerce
emballage industriel
emballages
emballages carton
emballages de transport
emballages industriels
empty miles
enregistreurs de temperature
entreposage
entrepot
entrepots
entrepots logistiques
envios
envios urgentes
envoi de colis
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
europaletten
expediteur
expeditie
expedition
expedition de colis
export documentation
export documents
export paperwork
exportdocumenten
exportdokumente
express delivery
express parcels
externaliser votre logistique
faltkartons
film bulle
film estensibile
film estirable
film etirable
fordertechnik
forklift
forklift trucks
forklifts
formalites douanieres
fracht
frachtenborse
frais de port
freight
freight audit
freight exchange
freight forwarder
freight forwarding
freight rates
fret
fret aerien
fret maritime
fuhrunternehmen
fulfillment
fulfilment
fullmaterial
gabelstapler
gefahrgut
gefahrguttransporte
gerbeurs
gestion d'entrepot
gestion de almacen
gestion de almacenes
gestion de entrepots
gestion de inventario
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
herbruikbare kratten
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
inventory
inventory management
inventory optimisation
inventory software
kartonagen
kartonnen dozen
keg tracking
kegs tracking
koel en vriestransport
koeltransport
koeriersdiensten
kommissionierung
kratten
kuhlkette
kuhltransport
kuhltransporte
kurierdienst
labels logistiek
laderaum
laderaumoptimierung
ladingzekering
ladungssicherung
ladungsverkehre
lagerbestand
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
lectores de codigos
lectores de codigos de barras
leere regale
leerfahrten
lege kilometers
lege schappen
lettori barcode
lettori di codici a barre
letzte meile
livraison du dernier kilometre
livraison urbaine
load planning
load restraint
location de palettes
locations d'entrepots temporaires
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
logistique externalisee
logistique urbaine
loose fill
loose fill packaging
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
magazzino automatico
manutention
material de embalaje
materiale da imballaggio
matieres dangereuses
mehrwegbehalter
mehrwegverpackung
mensajeria
mensajeria urgente
mercancias peligrosas
merci pericolose
mermas
mermas de almacen
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
opvulmateriaal
order picking
orderpicking
ottimizzazione dei percorsi
out of stock
overflow storage
overseas freight
packaging
packaging chips
packaging materials
packaging regulation
packaging rules
packband
packing tape
paketversand
pakketten
pakketverzending
pales
paletizado
palets
palette
paletten
palettenregale
palettes
palettes bois
paletti
pallet delivery
pallet distribution
pallet network
pallet pooling
pallet racking
pallet wrap
pallets
palletstellingen
papier de calage
paqueteria
paqueteria urgente
paquetes
parcel delivery
parcel shipping
pick and pack
picking
plan de chargement
planificacion de rutas
planificateur de tournees
planification de tournees
planification des tournees
planification des ventes
plateforme logistique
points relais
poolingpaletten
pratiche doganali
preparacion de pedidos
preparation de commandes
prevision de la demande
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
relais colis
relleno para cajas
remplissage de vos camions
remplissage des camions
rendez vous de quai
representant en douane
reserva de muelles
retourenmanagement
retours a vide
retours clients
retourverwerking
returnable packaging
returns management
reusable crates
reverse logistics
rfid
rfid tags
riempitivo
ritplanning
road freight
road haulage
rotture di stock
roturas de stock
route optimisation
route optimization
route planning
routenoptimierung
routenplanung
routeoptimalisatie
routeplanning
ruban adhesif d'emballage
rupture de stock
ruptures de stock
ruteplanning
s&op
same day courier
sangles d'arrimage
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
shipping costs
shipping rates
shipping software
shrink wrap
shrinkage in the warehouse
software magazzino
sonderfahrten
soppalchi
spanbanden
spediteur
speditie
spedition
speditionen
spedizioni
spedizioniere
spedizionieri
spoedtransport
sprinter
stapler
stellingen
stock control
stock management
stock outs
stockage
stockage deporte
stockage externalise
stockouts
storage and distribution
storage bins
stretch film
stretch wrap
stretchfolie
strichcode
stuckgut
suivi de conteneurs
suivi de futs
suivi des temperatures
supply chain
supply chain planning
supply chain visibility
taux de remplissage
teilladung
teilladungen
temperature dirigee
temperature monitoring
temperature traceability
temperaturgefuhrt
temperaturuberwachung
temperatuurregistratie
temporary warehousing
terminaux portables
tms
tourenplanung
tracabilite
tracabilite des colis
tracabilite des temperatures
tracciabilita
track and trace
tracking de colis
transit
transitaire
transitaires
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
transporte urgente
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
trasporto urgente
trazabilidad
truck unloading
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
versandkosten
verzenden
verzending
verzendkosten
verzollung
visibility platform
void fill
voorraadbeheer
vrachtuitwisseling
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
zee en luchtvracht
zeecontainers
zeevracht
zeitfenstermanagement
zoll
zollabwicklung
zollanmeldung
zollsoftware
zurrgurte
`,
    weak: `
almacenaje
carton
cartons
chargement
colis
conditionnement
courier
crates
distribution
embalaje
envois
expeditions
inventaire
inventaires
inventory
kartons
ladungssicherung
lager
lagerung
livraison
livraisons
opslag
palette
rutas
sangles
shelving
spanngurte
stoccaggio
stock
storage
tournees
transporte
`,
  },
  {
    id: 'loyalty',
    functions: ['marketing', 'sales', 'retail', 'hospitality'],
    forSmallFirms: true,
    heads: ['executive', 'operations', 'customer_service', 'communication'],
    phrases: `
antworten auf bewertungen
attirer plus de clients
attract more customers
avis clients
avis en ligne
avis google
avis voyageurs
beoordelingen van gasten
bewertungen sammeln
bewertungsmanagement
bons cadeaux en ligne
bons cadeaux pour vos clients
boost footfall
brand loyalty
buoni regalo
cadeaubonnen verkopen
carta fedelta
carte cadeau a votre image
carte de fidelite
cartes cadeaux personnalisees
cartes de fidelite
clientes fieles
customer loyalty
customer retention
customer reviews
digitale kundenkarte
drive to store
e reputation
eliminacode
fidelidad de clientes
fidelisation
fidelisation client
fidelisation clients
fideliser
fidelisez
fidelisez vos clients
fidelizacion
fidelizacion de clientes
fidelizar clientes
fidelizzare i clienti
fidelizzazione
files d'attente en caisse
footfall
gastebewertungen
gastebewertungen verdoppeln
gasten werven
gestion de colas
gestion de file d'attente
gestion des files d'attente
gestione code
gift voucher system
google avis
google bewertungen
google reviews
gutscheine verkaufen
gutscheinsystem
klantbeoordelingen
klantenbinding
klantenkaart
klantloyaliteit
kundenbewertungen
kundenbindung
kundenkarte
kundenkarten
loyalty app
loyalty cards
loyalty program
loyalty programme
loyalty programmes
loyalty scheme
mas clientes
meer klanten
mehr kunden
mehr laufkundschaft
menos colas
menos colas en caja
more walk ins
online reputation
opiniones de clientes
opiniones de huespedes
passage en magasin
piu clienti
plus de clients
programa de fidelidad
programa de fidelizacion
programme de fidelite
programmi fedelta
queue management
recensies google
recensioni clienti
recensioni degli ospiti
recensioni google
repeat customers
reply to reviews
repond aux avis
repondre aux avis
reputacion online
reputation en ligne
resenas de clientes
resenas google
review management
review replies
reviews management
sell gift vouchers
shorter queues
spaarprogramma
stammkunden
stempelkarte
trafic en magasin
treuekarte
treueprogramm
turnomatic
vales regalo
wachtrijen
warteschlangen
wartezeiten verkurzen
web to store
`,
    weak: `
tripadvisor
trustpilot
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
3d druck
3d printing
=on demand machining
aandrijftechniek
abfullmaschinen
abfulltechnik
abrasifs
abrasives
abrasivi
abrasivos
absauganlagen
absaugtechnik
acciai
acciaio
aceros
aciers
additive fertigung
additive manufacturing
adesivi industriali
adhesives
adhesivos industriales
afdichtingen
affilatura
affutage d'outils
afilado industrial
afsluiters
afzuiginstallaties
aggregaten
agitators
air compressors
air comprime
aire comprimido
aluminium profiles
aluprofile
analisi vibrazioni
analisis de vibraciones
analyse vibratoire
angebotskalkulation
anlagenbau
anlagenverfugbarkeit
anodisation
anodising
antriebstechnik
arbeitsmaschinen
aria compressa
armaturen
armoires electriques
arret machine
arrets machine
arrets techniques
aspirateurs industriels
aspiration industrielle
aspirazione industriale
assembly
atelier de mecanique
ausschuss
ausschussquote
automatas
automate
automates
automates programmables
automatisation
automatisation industrielle
automatisierung
automatisierungstechnik
automatisme
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
blechteile
boilers industrial
bombas industriales
bottling
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
caldaie industriali
calderas industriales
caldereria
calibration
camere bianche
cao
capteurs
capteurs industriels
capteurs vibratoires
cartes electroniques
castings
chapa metalica
chapas
chaudieres industrielles
chaudronnerie
chemicals
chiffrage de pieces
chillers
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
co packing
cobot
cobots
coding and marking
colle industrielle
colles industrielles
componenti meccanici
composants
composants electroniques
compresores
compressed air
compresseur
compresseur d'air
compresseurs
compresseurs d'air
compressor
compressoren
compressori
compressors
condition monitoring
conditionnement a facon
confezionamento conto terzi
connecteurs
conto terzi
contract manufacturing
contract packing
control panels
conveyor
conveyors
convoyeur
convoyeurs
copacking
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
desechos de produccion
devis de pieces usinees
dichtungen
dichtungstechnik
die casting
digital twin
doseuses
downtime
draaidelen
drehteile
drive belts
droogijsstralen
druckguss
druckluft
druckluftanlagen
drucklufttechnik
dry ice blasting
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
embouteillage
emboutissage
ems
enfriadoras
engineering services
ensacheuses
entreprise de mecanique
envasado a terceros
equipos de frio industrial
equipos de soldadura
erp for discrete manufacturers
erp for manufacturers
erp fur fertiger
erp fur fertigungsunternehmen
erp industriel
erp para fabricas
erp per aziende manifatturiere
erp pour pme industrielles
erp voor maakbedrijven
ersatzteile
ersatzteilfertigung
estampacion
etiquetage industriel
etiquetas industriales
etiqueteuses
etiqueteuses industrielles
etiquettes industrielles
fabricacion
fabrication a facon
fabrication additive
fabrikautomation
factory automation
faisceaux de cables
faisceaux electriques
fasteners
fermi macchina
fermo macchina
fertigung
fertigungssteuerung
fertigungstechnik
filling machines
filtres industriels
fixations
flexibles hydrauliques
fonderia
fonderie
forge
forging
forgings
forja
formenbau
formenreinigung
foundry
fours industriels
fraisage
frasen
frasteile
frequentieregelaars
frequenzumrichter
fresatura
frio industrial
fume extraction
fumees de soudage
fumi di saldatura
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
gereedschappen
gereedschapsmachines
getriebe
giesserei
gieterij
gietvloeren
gietwerk
giunti
gmao
gpao
granulats plastiques
grinding
groupes electrogenes
groupes froids
grupos electrogenos
gruppi elettrogeni
guarnizioni
gummiteile
guss
gussteile
hartmetall
heat exchangers
heat treatment
herramientas de corte
hidraulica
holzbearbeitungsmaschinen
huiles de coupe
huiles industrielles
humos de soldadura
hydraulic
hydraulic hoses
hydraulics
hydrauliek
hydraulik
hydraulikschlauche
hydraulikzylinder
hydraulique
hydraulische slangen
idraulica
iiot
impiantistica
impresion 3d
impression 3d
impression 3d industrielle
industrial adhesives
industrial automation
industrial blades
industrial boilers
industrial coatings
industrial equipment
industrial fans
industrial flooring
industrial gases
industrial iot
industrial lubricants
industrial machinery
industrial maintenance
industrial ovens
industrial pumps
industrial robots
industrial sensors
industrial supplies
industrial tools
industrial vacuums
industrie 4
industrie 4 0
industrie 4.0
industriebedarf
industrieboden
industrieboden aus
industrieel onderhoud
industriegase
industriekleber
industriele automatisering
industriele gassen
industriele lijmen
industriele pompen
industriele robots
industrielijm
industriemesser
industrieroboter
industriesauger
industrieventilatoren
industrievloeren
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
iot industriel
job shops
joints
joints d'etancheite
jumeau numerique
juntas
kabelkonfektion
kantwerk
kessel
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
kunststoffgranulat
kunststoffteile
kunststofspuitgieten
lagers en aandrijvingen
lagers en afdichtingen
lagerung und antriebe
lames industrielles
lamiera
lamiere
lasapparatuur
laser cutting
laser marking
laser welding
laserbeschriftung
lasergravur
lasermarkierung
laserschneiden
lasersnijden
lasrobots
lasrook
laswerk
lavorazione lamiera
lavorazioni meccaniche
lean
lean manufacturing
leiterplatten
ligne de production
lignes de conditionnement
lignes de production
limpieza criogenica
line marking
lineas de produccion
linee di produzione
logiciel d'ordonnancement
lohnabfullung
lohnfertiger
lohnfertigung
lohnverpackung
loonverpakking
lubricantes
lubricants
lubrifiant
lubrifiants
lubrifiants industriels
lubrificanti
macchinari
macchine confezionatrici
macchine per legno
macchine speciali
macchine utensili
machine guarding
machine outil
machine retrofit
machine tools
machine vision
machinebouw
machined parts
machinery
machines a bois
machines d'emballage
machines industrielles
machines outils
machines speciales
machines tournantes
machinestilstand
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
maquinaria
maquinaria industrial
maquinas de envasado
maquinas especiales
maquinas herramienta
marquage laser
maschinenausfall
maschinenbau
maschinenstillstand
maschinenstillstande
matieres plastiques
matieres premieres
matrijzen
mecanique de precision
mecanique industrielle
mecanizado
mecanizado de precision
mecanizados
mecano soudure
mecanosoudure
melangeurs
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
mixers industriels
moldes
montage de cartes
moteurs electriques
motoren
motores electricos
motori elettrici
moulage
mould cleaning
mould making
moulding
moulds
moules
mrp software
nettoyage cryogenique
nettoyage de moules
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
ordonnancement de production
outillage
outillage professionnel
outillages
outils coupants
packaging machines
palletising robots
paradas de maquina
paradas de produccion
pavimenti industriali
pavimentos industriales
pcb
pcb assembly
peinture industrielle
perfiles de aluminio
perslucht
petites series
pieces de rechange industrielles
pieces mecaniques
pieces plastiques
pieces sur mesure
pieces sur plan
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
plastics granulate
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
pompen
pompes
pompes industrielles
poste a souder
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
productielijn
productielijnen
productieplanning
production lines
production monitoring
production planning
production planning software
production scheduling
produktionslinien
produktionsplanung
produktionssteuerung
profiles aluminium
profili alluminio
prototipado
prototipazione
prototipi
prototipos
prototypage
prototypage rapide
prototypebouw
prototypen
prototypenbau
prototypes
prototyping
pulizia criogenica
pulverbeschichtung
pumpen
pumpenreparatur
pumps and valves
quadri elettrici
quoting for job shops
rapid prototyping
raw materials
rebobinage de moteurs
rebuts
recambios industriales
recambios para maquinaria
rectification
reducteurs
reductores
reinraum
reinraumtechnik
relocalisation industrielle
remplisseuses
resin floors
resina per pavimenti
retrofit
retrofit controls
retrofit de machines
rewinding motors
ricambi
ricambistica
riduttori
robinetterie industrielle
robot industriali
roboterzellen
robotica
robotica industrial
robotica industriale
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
rotating equipment
rotomoulage
roulements
rubber parts
sablage
sala blanca
salas blancas
saldatrici
saldatura
salles blanches
scada
scada systems
scambiatori
scambiatori di calore
scarti
scarti di produzione
schakelkasten
schaltschrank
schaltschrankbau
schaltschranke
schede elettroniche
schleifmittel
schleifservice
schmiedeteile
schmierstoffe
schrauben
schuurmiddelen
schweissen
schweissgerat
schweissgerate
schweissrauch
schweissrauchabsaugung
schweissroboter
schweisstechnik
schweisszusatze
schwingungsanalyse
scrap
scrap rate
seals
sechoirs industriels
semiconductors
sensoren
sensores industriales
sensori
sensorik
sensors
serigraphie industrielle
sheet metal
shop floor
shot blasting
shredders
shredders industrial
silicone parts
simulation numerique
slangen en koppelingen
slijpservice
smeedwerk
smeermiddelen
snijgereedschap
sol industriel
soldadura
sols industriels
sols resine
sondermaschinen
sondermaschinenbau
soudage
sous traitance electronique
sous traitance industrielle
sous traitance mecanique
spare parts
spare parts in hours
speciaalmachines
spritzguss
spritzgussfertigung
spritzgussteile
spritzgusswerkzeuge
sps programmierung
spuitgieten
staalhandel
stahlhandel
stampa 3d
stampaggio
stampaggio plastica
stampi
stamping
stanzteile
steuerungsretrofit
stilstand van machines
stofafzuiging
stoomketels
stromerzeuger
subcontract machining
subcontratacion industrial
subfornitura
suelos de resina
suelos industriales
suivi de production
supervision industrielle
surface treatment
taglio laser
taux de rebut
thermoformage
thermoforming
thermographie industrielle
thermolaquage
toelevering
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
trillingsanalyse
trockeneisstrahlen
trockner
turned parts
tuyauterie
tuyauterie industrielle
uitval op de productielijn
uitval productielijn
unplanned downtime
usinage
usinage 5 axes
usinage de precision
usines
utensili
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
veren industrie
verins
verniciatura
verniciatura a polvere
verniciatura industriale
verpackungsmaschinen
verpakkingsmachines
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
weld fume
weld fumes
welders
welding
welding equipment
welding robots
weniger ausschuss
werkzeugbau
werkzeuge
werkzeugmaschine
werkzeugmaschinen
wire harnesses
zahnrader
zerkleinerer
zerspanung
zerspanungswerkzeuge
zincatura
zulieferer
zulieferteile
zylinder nach zeichnung
`,
    weak: `
3d druck
3d drucker
3d printing
acier
affutage
aluminium
automation
automatisation
automazione
bleche
caoutchouc
capteur
capteurs
casting
componentes
composites
extrusion
fabrication
federn
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
mise sous vide
molle
moules
muelles
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
ressorts
robot
robotik
robotique
robots
sensoren
spare parts
stampa 3d
steel
toles
tournage
wartung
`,
  },
  {
    id: 'market_intelligence',
    functions: ['marketing', 'executive', 'product', 'research'],
    heads: ['sales', 'communication', 'data'],
    phrases: `
analisi competitiva
analisi della concorrenza
benchmark concurrentiel
benchmarking
competitive intelligence
competitive intelligence platform
competitor monitoring
competitor tracking
concurrentieanalyse
concurrentiemonitoring
inteligencia competitiva
intelligence concurrentielle
intelligence economique
market intelligence
marktbeobachtung
marktinformatie
price monitoring
veille concurrentielle
veille strategique
veille tarifaire
veille technologique
vigilancia competitiva
vigilancia tecnologica
wettbewerbsanalyse
wettbewerbsbeobachtung
`,
  },
  {
    id: 'marketing_services',
    functions: ['marketing', 'communication'],
    phrases: `
=e mailing
=posters for
a/b testing
ab testing
achat media
ad campaigns
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
agence de contenu
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
allestimento vetrine
animation commerciale
animation studio
animations commerciales
articulos promocionales
artwork approval
attribution
audience de vos podcasts
audience measurement
aussenwerbung
autobelettering
automatisation du marketing
automatisation marketing
avis clients
avis en ligne
bedrijfsfilm
bedrijfsfotografie
bedrijfsvideo
bedruckte kugelschreiber
bedruckte shirts
bedrukte pennen
beschilderung
beurs weggevers
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
brand tracking
brand videos
brandbook
branded clothing
branded content
branded merchandise
branding
brochures
brochures drukken
brochures printing
broschuren
buitenreclame
bulk sms
bus advertising
business cards
buzoneo
cadeaubonnen
cadeaux clients
cadeaux d'affaires
cadeaux publicitaires
camisetas personalizadas
campagne pubblicitarie
campagne radio
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
catalogue design
catalogues
cdp
charte graphique
cheques cadeaux pour commercants
clips corporate
collecte de donnees marketing
commercial printing
communication visuelle
community management
competitive intelligence
competitor analysis
competitor monitoring
concours en ligne
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
creation graphique
creazione logo
crm campaigns
crm marketing
cro
cuna de radio
custom labels
customer data
customer data platform
customer insights
customer journey
customer segmentation
dam
decoration de vitrines
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
display ads
display advertising
distribution de flyers
distribution de prospectus
door drops
drohnenaufnahmen
drohnenvideos
drone video
druckerei
drucksachen
drukkerij
drukwerk
drukwerk op maat
e mail marketing
echantillonnage
email campaigns
email deliverability
email marketing
email marketing software
email targeting
emailing
emailings
emailmarketing
embroidered workwear
enquetes
enseigne lumineuse
enseignes
enseignes lumineuses
envios masivos
erklarvideos
escaparatismo
estudios de mercado
etichette adesive
etichette per vasetti
etiketten bedrukken
etiketten drucken
etiketten fur flaschen
etiketten fur glaser
etiketten fur produkte
etiquetas adhesivas
etiquetas para botellas
etiquetas para tarros
etiquetas personalizadas
etiquettes adhesives
etiquettes personnalisees
etude de marche
etudes de marche
exhibition stand
exhibition stands
explainer videos
facebook ads
fahrzeugbeschriftung
fahrzeugfolierung
fidelisation
fidelizacion
field marketing
film d'entreprise
film institutionnel
films d'entreprise
firmenvideo
firmenvideos
flesetiketten
flyer
flyerdruck
flyers
flyers printing
focus groups
folders
folletos
fotografia corporativa
fotografia de producto
fotografia di prodotto
gadget aziendali
gadget personalizzati
gadget promozionali
geofencing
geomarketing
gestion de redes sociales
gestione social
gevelreclame
gift vouchers
goodies
google ads
google ads betreuung
google ads kampagnen
google maps
google reviews
gran formato
graphic design services
grootformaat print
grossformatdruck
growth hacking
growth marketing
gutscheinsysteme
homepage erstellen
hostesses
hotesses evenementielles
huisstijl
identidad corporativa
identita di marca
identita visiva
identite visuelle
imagefilm
imagefilme
imprenta
impresion digital
impresion gran formato
impression de brochures
impression de catalogues
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
instagram ads
internetagentur
jeux concours
kakemonos
kampagnen
klantenkaarten
kundenbewertungen
kundenbindung
kundenbindungsprogramm
kundengeschenke
label approval
labels for jars
landing page
landing page builder
landing pages
large format printing
lead nurturing
leaflets
leuchtreklame
lichtreclame
lifecycle marketing
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
magliette personalizzate
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
marketing operations
marketing par sms
marketing por whatsapp
marketingautomatisering
marketingbureau
marktforschung
marktonderzoek
marquage de vehicules
marques de luxe
media buying
media planning
mediaplanung
mehr besucher
merchandising
merchandising de empresa
messagerie whatsapp
messebau
messegeschenke
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
newsletters
newsletters b2b
notoriete
notoriete locale
objets personnalises
objets publicitaires
omaggi aziendali
online adverteren
online advertising
online marketing
online reviews
online vindbaarheid
onlinemarketing
out of home
outdoor advertising
packaging artwork
packaging design
packaging premium
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
plan media
plaquettes
plaquettes commerciales
plv
plv carton
podcast production
podcasts de marque
pop up displays
posicionamiento web
posizionamento
posizionamento sui motori
posizionamento sui motori di ricerca
postwurfsendungen
ppc
presence en ligne
print advertising
print marketing
print services
printed flyers
printing of brochures
printing services
product labels
product photography
productfotografie
production video
produktfotografie
programma fedelta
programmatic
programmatic advertising
programme de fidelite
promoters
promotieartikelen
promotional gifts
promotional items
promotional merchandise
promotional products
pubblicita
publicidad
publicidad exterior
publicite
publicite digitale
publicite en ligne
publicite facebook
publicite locale
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
regalos para ferias
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
sampling campaigns
schaufensterdekoration
sea
search engine optimisation
segmentation client
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
sms campagnes
sms gateway
sms gateways
sms kampagnen
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
sozialen medien
sponsoring
sponsorship
spots radio
stampa cataloghi
stampa di cataloghi
stampa digitale
stampa grande formato
stampati pubblicitari
stand
stand d'exposition
stand fieristici
standbouw
stands
stands de salon
stands para ferias
stands parapluie
stickers and labels
stickers laten maken
strategie digitale
street marketing
streuartikel
stylos personnalises
suchmaschinenmarketing
suchmaschinenoptimierung
suchmaschinenwerbung
survey software
survey tool
surveys
sviluppo siti web
targeted email
tarjetas de fidelidad
tarjetas de visita
tarjetas regalo para comercios
tasses personnalisees
tekstschrijven
text message marketing
texte fur websites
texterstellung
textile personnalise
textile publicitaire
tipografia
tote bags personnalises
trade show
trade show booths
trade show giveaways
traffic acquisition
traffic to your website
treuekarten
treueprogramm
tv advertising
vallas publicitarias
vehicle wrapping
vehicle wraps
veille concurrentielle
video aziendale
video aziendali
video corporativo
video d'entreprise
video de marque
video marketing
video production
video produktion
videos corporate
videos corporativos
videos d'entreprise
videos de marque
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
website traffic
websites laten maken
weggevers
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
window displays
window dressing
youtube ads
zoekmachinemarketing
zoekmachineoptimalisatie
`,
    weak: `
adesivi personalizzati
affichage
affiches
aufkleber
autocollants
banner
bezoekers
branding
covering
enseigne
etalage
fidelite
gewinnspiele fur marken
giveaways
growth
marken
newsletters
pegatinas personalizadas
personnalisation
photographie de produits
podcast analytics
podcasts
print
stampa
stickers personnalises
tiktok
tiktok ads
tracking
websites
`,
  },
  {
    id: 'medical',
    functions: ['healthcare', 'purchasing'],
    industries: ['healthcare', 'pharma'],
    phrases: `
=e consult
=fauteuils dentaires et
=stairlifts for
abrechnung privatarzte
activites en ehpad
agency dental nurses
agency nurses
agenda medical
aiguilles
aligneurs pour cabinets
aliments veterinaires
amalgam separators
ambulance equipment
ambulances equipees
animation en ehpad
apositos
apotheekautomatisering
apothekensoftware
apparecchiature medicali
appareil de radiologie
appel malade
appels malades
arztbedarf
arztbrief
arztbriefe
arztpraxen
attrezzature mediche
audiometres
audioprothesistes
augenoptikerbedarf
autoclave
autoclaves
bandages
beeldbellen in de zorg
behandlungseinheit
behandlungseinheiten
billing for practices
bionettoyage
blood tests for practices
blouses medicales
brillenfassungen
cabines audiometriques
cabinet dentaire equipement
cabinet medical
cabinets dentaires
cabinets medicaux
cad cam dentaire
camas articuladas para residencias
camas hospitalarias
camillas
care beds
care home software
care planning software
cartella clinica
chaise dentaire
changes complets
chariots de medicaments
clinical samples
clinical software
clinical trials software
clinical waste
clinicas privadas
cliniques privees
compresses steriles
comptes rendus medicaux
consommables dentaires
consommables medicaux
consumabili medici
cotation des actes
dasri
dechets d'activites de soins
dechets medicaux
defibrillateur
defibrillateurs
defibrillator
defibrillatoren
defibrillatori
defibrillators
dementia care technology
dental 3d printing
dental chair
dental chairs
dental equipment
dental implants for dentists
dental implants for practices
dental instruments
dental lab
dental laboratory
dental labs
dental nurses
dental supplies
dentalbedarf
dentaleinheit
dentalgerate
dentallabor
dentallabor software
dentaltechnik
depositos dentales
desfibriladores
desinfektionsmittel
deteccion de caidas
detection de chutes
diagnostic imaging
dictee medicale
dienstplanung fur pflegeheime
dienstplanung pflege
dierenartsbenodigdheden
dierenartsensoftware
dispensary
dispensary stock
disposable gloves
dispositif medical
dispositifs medicaux
dispositivi medici
dispositivos medicos
divise sanitarie
dokumentation in der pflege
doses a administrer
dossier de soins
dossier patient
dossier patient informatise
ecd
ecg
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
equipement d'optique
equipement medical
equipement veterinaire
equipements medicaux
equipos medicos
ersatzfahrzeuge fur pflegedienste
etablissements de sante
examination couches
examination gloves
falls detection
fauteuil dentaire
fauteuils dentaires
fertility lab
filtration d'air pour cabinets dentaires
forniture dentali
forniture veterinarie
fournitures dentaires
gants d'examen
gants jetables
gants medicaux
gants nitrile
gestion de cabinet
gestion de cabinet medical
gestion de clinicas
gestionale medico
gestionale ottici
gestionale per studi dentistici
gestionale studio dentistico
gestionale studio medico
gestione studio medico
goa abrechnung
gp software
guantes de nitrilo
guantes desechables
guanti in nitrile
guanti monouso
healthcare software
hearing test equipment
historia clinica
home care software
honorarabrechnung
hoog laag bedden
hospital beds
hospital equipment
hygiene hospitaliere
imagerie medicale
implantologie
implants dentaires en laboratoire
implants dentaires pour dentistes
implants et protheses dentaires pour cabinets
incontinence pour ehpad
incontinence products for care homes
infection control
infirmiers liberaux
infirmiers remplacants
infusion pumps
injectiespuiten
instruments chirurgicaux
instruments dentaires
intraoral scanners
irm
ivf lab
jeringuillas
kasacks
kis
kommissionierautomat
kontaktlinsen im grosshandel
krankenhausbetten
krankenhausinformationssystem
labo fiv
laboratoire de prothese
laboratoire de prothese dentaire
laboratoire de protheses dentaires
laboratoire dentaire
laboratoires dentaires
laboratorio dental
laboratorio odontotecnico
laser medical
lens edging
lentilles de contact en gros
lentilles pour opticiens
letti ospedalieri
lettini da visita
leve malades
leve personne
leve personnes
lits ehpad
lits medicalises
lits medicaux
locum
locum cover
locum doctors
locums
logiciel d'optique
logiciel de cabinet medical
logiciel de pharmacie
logiciel dentaire
logiciel ehpad
logiciel infirmier
logiciel kine
logiciel medecin
logiciel medical
logiciel patient
logiciel pour cabinets medicaux
logiciel pour dentistes
logiciel pour infirmieres
logiciel pour infirmiers
logiciel pour kines
logiciel pour medecins
logiciel pour pharmacies
logiciel veterinaire
lunettes de chirurgie
marketing dental
marketing for dentists
mas pacientes
masques chirurgicaux
material dental
material fungible
material medico
material sanitario
material veterinario
materiale dentale
materiale medico
materiale sanitario
materiel d'orthodontie
materiel dentaire
materiel medical
materiel orthodontique
materiel veterinaire
medical billing
medical consumables
medical device
medical devices
medical equipment
medical gases
medical gloves
medical imaging
medical supplies
medical uniforms
medical waste
medicaments veterinaires
medicatiebeheer
medication management
medicazioni
medisch materiaal
medische apparatuur
medische hulpmiddelen
medische spraakherkenning
medische verbruiksartikelen
medizinbedarf
medizinische verbrauchsmaterialien
medizinprodukte
medizintechnik
meer patienten
mehr patienten
mobilier medical
montature per ottici
monturas para opticas
monturen voor opticiens
more patients
mri
needles
nitril handschoenen
nitrile gloves
nitrilhandschuhe
nurse call
nurse call systems
nursing home software
odontoiatria
onderzoeksbanken
op bekleidung
operating tables
optical frames wholesale
optical lab
optical lenses wholesale
optician software
optometry equipment
orthese
orthodontic supplies
oxygene medical
pansements
patient booking
patient engagement
patient lifting
patient lifts
patient management
patient monitoring
patient recall
patient recalls
patient records
patientenakte
patientenaufruf
patientendossier
patientengewinnung
patientenlifter
pazienti
pflegebetten
pflegedienste
pflegedokumentation
pflegesoftware
pharma
pharmaceutical
pharmacy automation
pharmacy robots
pharmacy software
pijamas sanitarios
pillendosette
pilulier
piu pazienti
planning des soignants
planning infirmier
plus de patients
poltrona odontoiatrica
poltrone odontoiatriche
practice management
practice management software
praktijksoftware
praxisabrechnung
praxisausstattung
praxisbedarf
praxismarketing
praxissoftware
praxisvertretung
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
protheses et implants dentaires
prothesiste
prothesistes
radiologia
radiologie
radiologie numerique
radiology
rails de transfert
recall letters
recall system
reconnaissance vocale medicale
refertazione
rendez vous medicaux
repas mixes
residenze per anziani software
residuos sanitarios
ricetta elettronica
rifiuti sanitari
rilevamento cadute
riuniti
riuniti odontoiatrici
robots de pharmacie
rontgengerate
roosterplanning zorg
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
software opticas
software para clinicas
software para farmacias
software per ambulatori
software per dentisti
software per farmacie
software per medici
software studi medici
software veterinario
sollevatori per pazienti
spandoeken
speech recognition for doctors
spracherkennung fur arzte
spritzen
stellwagen
sterilisation
sterilisation instruments
sterilisatoren
stethoscopes
studi dentistici
studi medici
sturzerkennung
suivi des patients
surgical instruments
surgical masks
syringes
tables d'examen
tandartsstoel
tandheelkunde
tandheelkundige
tandheelkundige apparatuur
tandheelkundige materialen
tandheelkundige verbruiksartikelen
tandtechnisch laboratorium
teleconsultation
teleconsultation pour medecins
telegeneeskunde
telehealth
telemedecine
telemedicina
telemedizin
telesecretariat
telesecretariat medical
teletransmission
tensiometres
terminbuchung fur arzte
terminbuchung praxis
textures modifiees
thuiszorg software
tierarztbedarf
tierarztsoftware
tiers payant
tilliften
tournees infirmieres
transport sanitaire
ultraschallgerate
ultrasound
ultrasound machines
unit dentaire
untersuchungshandschuhe
untersuchungsliegen
valdetectie
verbandmaterial
verbandmiddelen
verbandsmaterial
verbandstoffe
verbrauchsmaterial fur praxen
verbruiksartikelen voor tandartsen
verres correcteurs
verres optiques
verres progressifs
verzorgingsmateriaal
veterinary software
veterinary supplies
videosprechstunde
videosprechstunden
waarneming
warenwirtschaft fur apotheken
wartezimmer tv
wegwerphandschoenen
windeln fur pflegeheime
wound care
wound care products
wound dressings
wundversorgung
x ray
x ray units
zahnarztbedarf
zahnarztpraxen
zahntechnik
zahntechnisches labor
ziekenhuisbedden
zorgbedden
zorgkleding
zorgplanning
zorgsoftware
`,
    weak: `
apotheken
audioprotheses
blood pressure monitors
clinicas dentales
clinicas veterinarias
compresses
consultas medicas
consultations video
continence products
dentaire
dental
dental implants
dentistes
dictado medico
e rezept
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
ordonnances
pansements
patient hoists
pflegebetten
pharmacie
pharmacies
receta electronica
remplacements medicaux
rollstuhle
sala d'attesa
sala de espera
salle d'attente
scrubs
sterilisation
sterilization
stethoscopes
tandartspraktijk
tandartspraktijken
tandheelkundige implantaten
teleconsultation
telemedicine
televisita
tensiometres
verbandmaterial
veterinaires
veterinary
video consultations
videoconsulta
wachtkamer
waiting room
wartezimmer
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
    functions: ['quality_hse', 'research', 'manufacturing', 'engineering', 'operations', 'purchasing'],
    forPremises: true,
    phrases: `
3d scanners
appareils de mesure
balances de precision
balances industrielles
basculas industriales
bilance industriali
calibracion
calibration
calibration services
camaras termograficas
camera thermique
cameras thermiques
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
infrared thermography
instrumentos de medicion
instrumentos de medida
instruments de mesure
kalibratie
kalibreren
kalibrierdienst
kalibrieren
kalibrierung
koordinatenmessgerat
machine tridimensionnelle
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
pruflabor
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
termocamera
termocamere
termografia
test and measurement
test equipment hire
thermal camera
thermal cameras
thermal imaging
thermografie
thermographie
thermographie infrarouge
torque wrenches
waagen
wagetechnik
warmebildkamera
warmebildkameras
warmtebeeldcamera
warmtebeeldcamera's
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
    forPremises: true,
    forSmallFirms: true,
    heads: ['operations', 'manufacturing'],
    phrases: `
amenagement de poste
arbeitsmedizin
arbeitsmedizinische vorsorge
arbodienst
arbodienstverlening
assistance sociale
assistante sociale du travail
bedrijfsarts
bedrijfsartsen
betriebliche gesundheit
betriebliche gesundheitsforderung
betriebsarzt
betriebsarztliche betreuung
bgf
bgm
bien etre au travail
burnout prevention
cellule d'ecoute
dguv untersuchungen
document unique
drug and alcohol testing
duerp
egronomie au bureau
employee assistance programme
employee wellbeing
ergonomia en el trabajo
ergonomic assessments
ergonomie am arbeitsplatz
ergonomie au travail
exoskeletons
exosquelettes
fit for work assessments
flu vaccinations for staff
gestes et postures
grippeimpfung im betrieb
health surveillance
infirmerie d'entreprise
massage en entreprise
massages en entreprise
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
prevencion de riesgos laborales
preventiemedewerker
prevention des risques psychosociaux
prevention des rps
prevention des tms
prl
psychische gefahrdungsbeurteilung
psychological safety
psychologue du travail
qualite de vie au travail
qvct
qvt
reconocimientos medicos
rie
risico inventarisatie
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
tms prevention
troubles musculo squelettiques
vaccination en entreprise
verzuimbegeleiding
vigilancia de la salud
vitaliteitsprogramma
wellbeing at work
welzijn op het werk
workplace ergonomics
workplace health
workplace wellbeing
`,
  },
  {
    id: 'office_reception',
    functions: ['administration', 'operations'],
    forPremises: true,
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
    forPremises: true,
    forSmallFirms: true,
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
business gifts
cabinas acusticas
cabine acustiche
cabines acoustiques
cadeaux clients
cadeaux d'affaires
cadeaux de fin d'annee
cafe au bureau
cafe de bureau
cafe para oficinas
cafe pour entreprises
cancelleria
carta per stampanti
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
colis de noel
consommables d'impression
consumibles de impresion
copiers
copieurs
copy paper
corbeilles de fruits
corporate gifts
coursiers
desk booking
destructeurs de documents
destruction d'archives
destruction de documents
dispensadores de agua
distributeur automatique
distributeurs automatiques
distributori automatici
document shredders
document storage
domiciliation
drucker
druckerpapier
druckerpatronen
eau au bureau
ergonomie du poste de travail
erogatori d'acqua
fauteuils de bureau
filing cabinets
flex office
fontaines a eau
forniture per ufficio
forniture ufficio
fotocopiadoras
fotocopiatrici
fournitures de bureau
frankeermachine
frankiermaschinen
franking
franking machine
franking machines
fruit baskets
fruit op kantoor
fruits au bureau
fruta en la oficina
fuentes de agua
furniture rental for offices
gadgets de bureau
gourmet baskets for clients
hampers for clients
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
kopieermachines
kopieerpapier
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
materiale per ufficio
mesas elevables
meubles de bureau
mobili per ufficio
mobiliario de oficina
mobilier de bureau
mobilier professionnel
multifonctions
multifunction printers
obst furs buro
obst im buro
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
papel de oficina
paper supply
papeterie
papier a en tete
papier a4
papierlieferung
permanence d'accueil
photocopiers
photocopieur
photocopieurs
photocopieuses
plantes de bureau
post its
postal meters
postfrankierung
printer paper
printerpapier
printers
printing equipment
ramettes
repas au bureau
reservation de bureaux
rollcontainer
scrivanie regolabili
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
toners
vending machines
vestiaires
visitor management
wasserspender
water coolers
waterdispensers
waterkoelers
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
fauteuil ergonomique
fauteuils de bureau
fontaine a eau
fontaines a eau
hohenverstellbare schreibtische
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
sedie ergonomiche
sieges de bureau
sieges ergonomiques
sillas de oficina
sillas ergonomicas
sit stand desks
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
    heads: ['operations', 'sales', 'customer_service', 'marketing', 'retail'],
    phrases: `
3d secure
aml screening
anti fraude
antifraude
betaalfraude
betrugserkennung
betrugspravention
chargeback
chargeback protection
chargebacks
controle des rib
deteccion de fraude
detection de fraude
fraud detection
fraud prevention
fraude au paiement
fraude au president
fraude au virement
fraude aux paiements
fraude en pagos
fraudedetectie
frode nei pagamenti
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
    forSmallFirms: true,
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
lohn und gehalt
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
retard de paie
run payroll
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
    id: 'pest_control',
    functions: ['operations', 'quality_hse', 'administration', 'hospitality', 'purchasing'],
    forPremises: true,
    forSmallFirms: true,
    heads: [
      'real_estate',
      'healthcare',
      'retail',
      'manufacturing',
      'education',
      'executive',
      'public_sector',
      'supply_chain',
    ],
    phrases: `
bed bug treatment for
bird control
bird proofing
cafards en cuisine professionnelle
cockroaches in kitchens
control de aves
control de plagas
deratisation
deratisation et desinsectisation
deratizzazione
derattizzazione
desinsectacion
desinsectisation
desratizacion
disinfestazione
disinfestazioni
empresa de plagas
hygiene 3d
kakkerlakken
lutte contre les nuisibles
nuisibles
ongediertebestrijding
pest control
pest management
pest prevention
plaagdierbeheersing
punaises de lit
rat control
ratas y cucarachas
ratten en muizen
ratten und mause
rattenbekampfung
rodent control
roditori
rongeurs et blattes
scarafaggi
schadlingsbekampfung
schadlingsmonitoring
schadlingsprophylaxe
souris et rats
taubenabwehr
vogelabwehr
wering van ongedierte
`,
    weak: `
blattes
kakerlaken
rongeurs
`,
  },
  {
    id: 'physical_security',
    functions: ['security', 'operations', 'administration', 'quality_hse', 'purchasing'],
    forPremises: true,
    forSmallFirms: true,
    heads: [
      'retail',
      'real_estate',
      'construction',
      'supply_chain',
      'hospitality',
      'public_sector',
      'manufacturing',
    ],
    phrases: `
=alarm systems for
=alarmanlagen fur
=cctv for
access badges
access control
agent de securite
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
alleenwerkers
alleinarbeit
antifurto aziendale
antifurto per negozi
antiintrusion
antincendio
antivol pour magasins
armadi portachiavi
armoire a cles
armoires a cles
armoires a cles electroniques
badges d'acces
baustellenbewachung
baustellendiebstahl
baustellensicherung
baustellenuberwachung
besuchermanagement
beveiligers
beveiliging van bedrijven
beveiligingsdienst
beveiligingsdiensten
bewaking
bewakingsdiensten
bezoekersregistratie
bouwplaatsbeveiliging
bouwplaatsbewaking
brandbeveiliging
brandblussers
branddeuren
brandmeldeanlagen
brandmeldinstallatie
brandschutz
brandschutzbeauftragter
brandschutzbegehung
brandschutzprufung
brandschutzturen
brouillard opacifiant
business alarm
camerabewaking
cameratoezicht
cash in transit
casse et vol
cctv
cctv for business
cctv systems
cerraduras electronicas
cierre y control de accesos
clotures de sites
clotures industrielles
coffres forts professionnels
construction site security
control de accesos
controle brandblussers
controle d'acces
controle d'acces par badge
controle des extincteurs
controllo accessi
demarque inconnue
desenfumage
deteccion de incendios
detection d'intrusion
detection incendie
detection intrusion
diebstahl auf baustellen
diefstal op de bouwplaats
diesel theft
dieseldiebstahl
differenze inventariali
drehkreuze
drones de surveillance
eas tags
einbruchmeldeanlagen
emergency lighting
estintori
evite robos
extincteurs
extintores
feuerloscher
feuerloscherprufung
fire alarms
fire detection
fire doors
fire extinguishers
fire protection
fire risk assessment
fire safety
fuel theft
furti in cantiere
gardiennage
gestion de llaves
gestion des visiteurs
guardiania
guardie giurate
guarding
hekwerken
hurto
hurtos en tienda
intercoms
interphonie
intrusion detection
inventurdifferenzen
key cabinets
key holding
key management
key management system
keyholding
ladendiebe
ladendiebstahl
levee de doute
lone worker
lone workers
manned guarding
manutenzione estintori
mobile patrols
noodverlichting
objektschutz
organigramme de cles
parking barriers
perdida desconocida
perimeter fencing
perimeter security
porte tagliafuoco
portes coupe feu
portillons
portique antivol
portiques antivol
portiques de securite
prevencion de robos
private security
proteccion contra incendios
pti
puertas cortafuegos
rauchmelder fur betriebe
revierfahrten
revision de extintores
rilevazione incendi
robos en obras
robos en sus obras
rondes
rondes de securite
schliessanlagen
schliesssysteme
schlussel verwaltung
schlusselmanagement
schlusselschrank
securite des sites
securite incendie
securite privee
security fencing
security guarding
security guards
security services
security systems
serrature elettroniche
serrurerie professionnelle
serrures connectees pour bureaux
servizi di vigilanza
shoplifters
shoplifting
shrinkage
sicherheitsdienst
sicherheitsdienst privat
sicherheitstechnik
sicurezza fisica
site cameras
site security
sleutelbeheer
sleutelkasten
sluitsystemen
smart cameras
sprinkler systems
sprinkleranlagen
sprinklers
ssiaap
surveillance cameras
surveillance de chantier
surveillance systems
systemes d'alarme
taccheggio
telesecurite
telesurveillance
telesurveillance de chantiers
toegangscontrole
toegangspoorten
tornelli
tornos de acceso
transport de fonds
travailleur isole
travailleurs isoles
turnstiles
verification d'extincteurs
videophones
videoprotection
videosorveglianza
videosorveglianza per cantieri
videosurveillance
videouberwachung
videovigilancia
vigilancia
vigilancia de obras
vigilancia de seguridad
vigilantes
vigilantes de seguridad
vigilanza
vigilanza privata
visitor management
vol a l'etalage
vol en magasin
vol sur chantier
vols de carburant
vols sur chantier
wachdienst
warensicherung
werkschutz
winkeldiefstal
zaunanlagen
zugangskontrolle
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
baes
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
extincteur
feuerloscher
fire alarm
fire alarms
furti
incendie
interphone
interphones
intruder alarms
kameras
keyless entry
notbeleuchtung
security cameras
seguridad privada
serrures connectees
surveillance
tourniquets
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
agence de relations presse
agence rp
agences rp
agencia de comunicacion
agencia de prensa
agenzia pr
annual report
annual report design
annual reports
bureau de presse
charte editoriale
communication corporate
communication de crise
communication interne
communiques de presse
comunicacion interna
comunicados
comunicati stampa
comunicazione interna
content agency
corporate communications
crisis communication
discours
dossier de presse
employee app
employee communications
employee newsletter
employer branding agency
fotos de prensa
gabinete de prensa
geschaftsbericht
influencer relations
internal communications
interne communicatie
interne kommunikation
intranet
intranet et communication
intranet worth opening
jaarverslag
kommunikationskonzept
krisenkommunikation
kundenmagazin
localisation
magazine client
magazine interne
media intelligence
media monitoring
media training
mediamonitoring
mediatraining
medienbeobachtung
memoria anual
mitarbeiter app
notas de prensa
offentlichkeitsarbeit
persberichten
persbureau
plans de communication
podcast d'entreprise
portavoces
pr agency
pr agentur
pr bureau
pr software
press relations
press release
press releases
pressearbeit
pressemitteilungen
prise de parole
public affairs
public relations
rapport annuel
rapports annuels
rassegna stampa
redaction de contenus
relaciones publicas
relations media
relations presse
relations publics
relations publiques
relazione annuale
relazioni pubbliche
revue de presse
rse communication
social intranet
townhalls
traducciones
traduction
traductions
traduzioni
translation
translation services
ubersetzungen
ubersetzungsdienst
ufficio stampa
ufficio stampa in outsourcing
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
    forPremises: true,
    heads: ['finance'],
    phrases: `
carta e inchiostri
copier leasing
copiers
copieurs
drucker
druckermanagement
druckfarben
drukinkten
encres et consommables
etikettendrucker
fotocopiadoras
fotocopiatrici
gestion du parc d'impression
impresoras
impresoras multifuncion
imprimantes
imprimantes 3d professionnelles
imprimantes etiquettes
imprimantes multifonctions
inchiostri per tipografie
kopieerapparaten
kopieermachines
kopierer
label printers
managed print
managed print service
managed print services
multifonctions
multifuncionales
multifunction printers
multifunctionals
multifunktionsdrucker
multifunktionsgerate
multifunzione
noleggio stampanti
offset plates
offsetdruck
paper and board
papier und karton
photocopiers
photocopieur
photocopieurs
plaques offset
plotters
print management
printbeheer
printers leasen
printing inks
renting de impresoras
solutions d'impression
stampanti
stampanti multifunzione
traceurs
`,
    weak: `
plotter
`,
  },
  {
    id: 'procurement',
    functions: ['purchasing', 'finance'],
    forPremises: true,
    phrases: `
=e auctions
=e procurement
=e procurement
=e sourcing
aanbestedingen
aanbestedingssoftware
achats hors production
achats indirects
achats responsables
acheteurs
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
category management
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
directions achats
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
global sourcing
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
inkoopsysteem
kostenbesparing
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
purchasing platform
purchasing software
qualifica fornitori
reduccion de costes
reduce spend
reduction des couts
rfq
rfqs
riduzione dei costi
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
srm
strategic sourcing
supplier audits
supplier diversity
supplier management
supplier onboarding
supplier portal
supplier risk
tail spend
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
analytics produit
analytique produit
backlog
beta testing
feature flags
feature requests
feedback into roadmap
feuille de route produit
gebruikersonderzoek
gebruikerstests
gestion de l'information produit
in app onboarding
mobile app analytics
nutzerfeedback
nutzertests
onboarding utilisateur
pim
plm
product analytics
product discovery
product feedback
product information management
product led growth
product lifecycle management
product roadmap
product teams
product tours
produktmanagement software
pruebas de usabilidad
retours utilisateurs
roadmap decisions
roadmap produit
roadmapping
session replay
test di usabilita
test utilisateur
tests a b
tests utilisateurs
usability testing
user feedback
user feedback platform
user onboarding
user research
user story mapping
user testing
`,
    weak: `
customer feedback
roadmap
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
accueil mairie
administracion electronica
administres
agents territoriaux
aires de jeux
alumbrado publico
amenagement urbain
arredo urbano
assainissement
ayuntamientos
bacs de collecte
balayeuses
barredoras
bauhof
bibliotheques
bibliotheques municipales
budget participatif
burgerbeteiligung
burgerburo
burgerdienste
burgerparticipatie
burgerservice
christmas lights for town centres
cimetieres
cita previa municipal
citizen engagement
citizen portal
citizen portals
citizen services
civic tech
collectivites
collectivites locales
collectivites territoriales
communes
comuni
conseil municipal
conseils municipaux
council software
councils
decheteries
decoration de noel pour villes
dematerialisation des actes
dematerialisation des marches
dienstverlening aan inwoners
digitale burgerdienste
digitale verwaltung
donor management
eau et assainissement
eau potable
eaux pluviales
eclairage public
election equipment
elections
enti locali
entidades locales
entretien de voirie
equipements publics
equipements sportifs
etat civil
etat civil numerique
friedhofssoftware
friedhofsverwaltung
fundraising
fundraising software
gemeentelijke
gemeenteloket
gemeenten
gemeinden
gemeinderat
gestion de cantine
gestion de crise communale
gestion des cantines
gestion des cimetieres
gestion des salles municipales
gestion du cimetiere
gestion du courrier mairie
gritting
guichet unique
highways maintenance
horodateurs
illuminations de noel
illuminazione pubblica
isoloirs
isoloirs et urnes
jeux d'exterieur
kanal tv
kanalinspektion
kehrmaschinen
kommunal
kommunalfahrzeuge
kommunaltechnik
kommunalverwaltung
kommunen
kurtaxe
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
mantenimiento urbano
manutenzione stradale
marche couvert
marches publics
marches publics pour collectivites
marquage routier
mobiliario urbano
mobilier urbain
monuments historiques
municipalities
openbare verlichting
ordnungsamt software
panneaux de signalisation
panneaux electoraux
parking meters
parkraumbewirtschaftung
parkscheinautomaten
participacion ciudadana
participation citoyenne
participatory budgeting
pavoisement
piscines publiques
plan communal de sauvegarde
playground equipment
playgrounds
plenos municipales
police municipale
police pluricommunale
portail citoyen
portail famille
pubblica amministrazione
public lighting
public sector
raadsinformatie
ratsinformationssystem
recensement
regie municipale
regies municipales
rendez vous en mairie
reseaux d'eau
reseaux d'eau potable
road marking
road signs
road sweepers
salage
salle des fetes
salles municipales
sector publico
sede electronica
segnaletica stradale
senalizacion vial
services aux collectivites
servicios al ciudadano
servizi al cittadino
signaletique urbaine
signalisation routiere
smart city
software fur kommunen
spazzatrici
speeltoestellen
spielplatze
spielplatzgerate
sportelli comunali
stadte und gemeinden
stadtmobel
stadtmobiliar
straatmeubilair
straatverlichting
strassenbeleuchtung
strassenmarkierung
strassenmeisterei
strassenunterhalt
street furniture
street lighting
taxe de sejour
tiefbauamt
tourist tax
town halls
uffici comunali
urbanisme
urnes electorales
veegmachines
ventanilla unica
verkeersborden
verkehrsschilder
videoprotection urbaine
videoverbalisation
ville intelligente
voirie
waste bins for councils
wegonderhoud
winterdienstfahrzeuge
`,
    weak: `
associations
communes
comuni
drapeaux
illuminations
monuments
overheid
rohrreinigung
sportello
stationnement
terrains de sport
voirie
`,
  },
  {
    id: 'quality_safety',
    functions: ['quality_hse', 'manufacturing', 'operations'],
    forPremises: true,
    heads: ['construction', 'supply_chain'],
    phrases: `
=e check
=helmets for
absorbants
absturzsicherung
accident prevention
accidentes laborales
accidents du travail
adr training
air monitoring
air quality testing
amiante
analyse d'air
analyse de cycle de vie
analyse du cycle de vie
analyse environnementale
analyse legionelles
analyses d'eau
anti slip
anti slip flooring
anticaduta
antislip
arbeidsongevallen
arbeitsrisiken
arbeitsschutz
arbeitsschutzkleidung
arbeitssicherheit
arbeitsunfalle
arbo
arbowet
armoires de securite
assurance qualite
atex
audit fornitori
audit iso
audit qualite
audit rse
auditorias de proveedores
auditorias iso
audits fournisseurs
audits qualite
bacs de retention
bedrijfshulpverlening
beinaheunfalle
berufsbekleidung
bhv
bhv cursus
bhv opleiding
bilan carbone
bilan ges
bilancio di sostenibilita
bildverarbeitung
biosecurite
botiquines
brandblussers
brandschutz
brandschutzbeauftragter
brandschutzordnung
brc
bruit dans les ateliers
bruit de chantier
bruit et vibrations
cabines acoustiques industrielles
caces
cadenas de consignation
calzado de seguridad
capa management
carbon accounting
carbon footprint
cascos de seguridad
casques de chantier
cassette di pronto soccorso
ce kennzeichnung
ce marking
certificacion iso
certification iso
certificazione iso
certificazione iso 9001
certificazioni iso
chaussures de securite
chemical safety
chemical storage
clp
co2 bilanz
co2 footprint
co2 voetafdruk
conformite environnementale
conformite machines
conseil rse
consignation
control de calidad
controle qualite
controle reglementaire
controles reglementaires
controllo qualita
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
detecteurs de metaux industriels
detectores de metales
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
ehbo
ehs
ehs software
elmetti
emissions monitoring
emissionsmessung
empreinte carbone
en 9100
environmental compliance
environmental consulting
environmental management
epi
epis
eqms
equipement de protection
equipement de protection individuelle
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
explosionsschutz
exposition au bruit
extincteurs
extintores
eye wash
eyewash stations
fall protection
fds
feuerloscher
fewer accidents
ffp2
ffp2 masken
fiches de donnees de securite
fire extinguishers
fire risk assessment
fire risk assessments
fire safety
fire training
first aid courses
first aid kits
first aid training
flucht und rettungsplane
food safety
formacion prl
formation incendie
formation securite
formation sst
gants de protection
gants de travail
garde corps
gefahrdungsbeurteilung
gefahrdungsbeurteilungen
gefahrenmeldung
gefahrstoffe
gefahrstoffkataster
gefahrstofflager
gefahrstofflagerung
gefahrstoffmanagement
gefahrstoffschrank
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
guardrails
habilitation electrique
haccp
hard hats
harnais
harnais antichute
hazard reporting
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
infortuni sul lavoro
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
kwaliteitscontrole
kwaliteitsmanagement
laboratory accreditation
larmmessung
larmschutz
lave oeil
lave yeux
lead auditor training
lebensmittelsicherheit
legionella
legionella risk assessment
legionella testing
legionelle
legionellenprufung
legionelles
legionellose
leveranciersaudits
lieferantenaudit
lieferantenaudits
life cycle assessment
light curtains
ligne de vie
lignes de vie
lineas de vida
linee vita
lockout tagout
logiciel qualite
lone worker
lone worker devices
lone worker protection
lunettes de protection
machine guarding
machine safety
machine safety guards
machine vision inspection
machineveiligheid
management de la qualite
management qualite
marcado ce
marcatura ce
marquage ce
maschinensicherheit
masques ffp2
mesure du bruit
mesures d'emissions
metaaldetectie
metal detectors
metalldetektoren
metrologie
monitoring ambiental
msds
nachhaltigkeit
nachhaltigkeitsbericht
nachhaltigkeitsberichterstattung
near miss
near miss reporting
nen keuring
nichtkonformitaten
noise and dust
noise monitoring
noise reduction
non conformites
normes iso
nuisances sonores
occupational safety
pat testing
pavimenti antiscivolo
pbm
permis de feu
permit to work
personal protective equipment
persoonlijke beschermingsmiddelen
plan de prevention
ppe
premiers secours
presqu'accident
presqu'accidents
prevencion
prevencion de riesgos
prevencion de riesgos laborales
prevention des accidents
prevention des risques
prevention des risques professionnels
primeros auxilios
primo soccorso
prl
product safety testing
product testing
produits chimiques dangereux
produktprufung
proteccion auditiva
protecciones auditivas
protection auditive
protection contre les chutes
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
qualitatskontrolle
qualitatsmanagement
qualitatsmanagementsystem
qualitatssicherung
qualite de l'air
qualite de l'air interieur
quality assurance
quality control
quality inspection
quality management
quality management software
quality management system
quality software
rapports de conformite
reach compliance
reduction du bruit
reglement reach
reporting extra financier
respirators
retention
ri&e
rie
riesgos laborales
rischi professionali
risico inventarisatie
risico inventarisatie en evaluatie
risk assessment
risk assessment software
risk assessments
risques chimiques
risques professionnels
ropa laboral
rse
rutschhemmend
safety boots
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
securite machines
seguridad de maquinas
seguridad e higiene
seguridad laboral
sicherheitsbeauftragte
sicherheitsdatenblatter
sicherheitsschuhe
sicherheitsunterweisung
sicherheitsunterweisungen
sicurezza alimentare
sicurezza dei lavoratori
sicurezza macchine
sicurezza sul lavoro
signalement securite
sistema de gestion de calidad
sistema di gestione
sistema di gestione qualita
sistema qualita
situations dangereuses
smq
sols antiderapants
sostenibilidad
sostenibilidad empresarial
sostenibilita
spill kits
sst
statistical process control
statutory inspections
stockage de produits dangereux
suelos antideslizantes
supplier audit
supplier audits
surveillance environnementale
sustainability
sustainability reporting
taxonomie verte
testing and inspection
tracabilite
traceability
travail en hauteur
travailleur isole
trinkwasseruntersuchung
trousses de secours
umweltmanagement
umweltschutz
unsafe conditions
unterweisung
unterweisungen
uvv prufung
valbeveiliging
validation process
valutazione dei rischi
vca
vca cursus
veiligheid op het werk
veiligheidshelmen
veiligheidsschoenen
verbandskasten
verification periodique
verification reglementaire
verifications periodiques
verifications reglementaires
verifiche periodiche
vetements de protection
vgp
vision industrielle
visione artificiale
werkhandschoenen
werkschoenen
working at height
working at height courses
workplace accidents
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
vision artificial
water treatment
`,
  },
  {
    id: 'quotes_and_jobs',
    functions: ['sales', 'construction', 'finance', 'operations'],
    forSmallFirms: true,
    heads: ['executive', 'administration', 'customer_service'],
    phrases: `
angebote schneller
angebote schreiben
angebote und rechnungen
angebotserstellung
angebotssoftware
bestekken en offertes
bons d'intervention
cpq
devis batiment
devis en ligne
devis et factures
devis facture
devis factures
devis signes
digitale werkbonnen
facturier artisan
handwerkersoftware
job management software
job scheduling for
logiciel artisan
logiciel batiment
logiciel de chiffrage
logiciel de devis
logiciel de devis et factures
logiciel devis
logiciel devis factures
metres et devis
offertes en facturen
offertesoftware
parte de trabajo
partes de trabajo
presupuestos y facturas
preventivi e fatture
preventivi online
preventivo online
programa de presupuestos
programa presupuestos
quote and invoice
quote follow up
quotes and invoices
quoting software
quoting tool
rapportini
rapportini di intervento
relance de devis
signature de devis
software para instaladores
software preventivi
trade estimating software
werkbon app
werkbonnen
`,
  },
  {
    id: 'real_estate',
    functions: ['real_estate', 'executive'],
    industries: ['real_estate'],
    phrases: `
ablesedienst
acquisizione immobili
administracion de fincas
administrador de fincas
agence immobiliere logiciel
agences immobilieres
amministrazione condominiale
annonces immobilieres
ascensores de comunidades
asset management immobilier
bail commercial
bailleurs sociaux
baux commerciaux
besichtigungstermine
bezichtigingen
block management
block management software
business rates
calorimetros comunitarios
commercial leases
commercial lettings
compteurs d'eau
comunidades de propietarios
condomini
conseils syndicaux
contabilizzazione calore
copropriete
coproprietes
crm inmobiliario
diagnostics immobiliers
estate agency software
estate agents
estates teams
estimation immobiliere en ligne pour agences
estimation immobiliere pour agences
etat des lieux
etats des lieux
etats descriptifs
expose erstellung
exposeerstellung
facade et syndic
floor plans
floor plans for agents
gestion de alquileres
gestion de copropriete
gestion de fincas
gestion locative
gestionale condomini
gestionale immobiliare
gewerbemietvertrag
hausverwaltersoftware
hausverwaltung
hausverwaltung software
hausverwaltungssoftware
heizkostenabrechnung
home staging for agents
home staging pour agences
housing associations
huurbeheer
immobilienportal
immobiliensoftware
immobilienverwaltung
immobilienwirtschaft
immobilier professionnel
inmobiliarias
inventory clerks
inventory reports
lead generation for estate agents
leads vendeurs immobilier
lease management
legionella in your buildings
letting agents
lettings
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
mandats de vente
mandats exclusifs
mandats immobiliers
mehr objekte
mieterverwaltung
nebenkostenabrechnung
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
propiedades en exclusiva
proptech
real estate crm
real estate leads
real estate software
regularisation de charges
rent review
rent reviews
residents association
ripartizione spese
servicekosten afrekening
social landlords
software condomini
software immobiliare
software inmobiliario
software para inmobiliarias
software per agenzie immobiliari
syndic
syndics
syndics de copropriete
tenant management
tenant referencing
tenant screening
tours virtuales
vastgoedbeheersoftware
vastgoedsoftware
verkaufsmandate
viewing feedback
virtual staging
virtual tours
virtuele rondleidingen
virtuelle rundgange
visitas de inmuebles
visitas virtuales
visite immobili
visite virtuali
visite virtuelle
visites virtuelles
visites virtuelles immobilieres
vve
vve beheer
vve software
wohnungsbaugesellschaften
wohnungsunternehmen
woningaanbod
woningcorporaties
`,
    weak: `
agences immobilieres
agencias inmobiliarias
agenzie immobiliari
annonces immobilieres
condominio
estate agents
exposes
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
negotiators
photos immobilieres
property management
vastgoed
vastgoedbeheer
viewings
visites immobilieres
visites virtuelles
`,
  },
  {
    id: 'recruitment',
    functions: ['hr'],
    forSmallFirms: true,
    phrases: `
=recrutement de
agence d'interim
agency nurses
agency staff
agenzia per il lavoro
alternants
annonces d'emploi
annunci di lavoro
applicant tracking
applicant tracking system
apprentices
apprenticeships
apprentis
approche directe
arbeidsmigranten
arbeitnehmeruberlassung
assessment center
assessment centre
assessment tests
assumere personale
assumi
ats
attirer des candidats
attirez des talents
attirez les candidats
ausbildungsmesse
ausbildungsmessen
azubi recruiting
azubimarketing
azubimesse
azubis
azubis gewinnen
background check
background checks
bewerber
bewerbermanagement
bewerbermanagementsystem
bewerbungen
bolsa de empleo
busqueda de talento
cabinet de recrutement
cacciatori di teste
camareros extra
campus recruiting
candidate experience
candidate screening
candidate sourcing
captacion de talento
careers page
carriera
cazatalentos
chasse de tetes
chasseur de tetes
chasseurs de tetes
chauffeurs gezocht
comment recruter
contractor management
contractors in days
contratar personal
contratar programadores
contrate
contrate personal
contrate programadores
contrats d'apprentissage
cooptation
cv database
cvtheque
dbs checks
delegation de personnel
detachering
developers in days
developpeurs freelances
diffusion d'offres
diffusion d'offres d'emploi
directivos
direktansprache
donnent envie de postuler
driver recruitment
drivers wanted
eignungsdiagnostik
eignungstests
embaucher
embauchez
employer branding
employer of record
employment screening
empresa de trabajo temporal
encontrar empleados
engager des developpeurs
entretien video
entretiens video
ett
executive recruitment
executive search
experience candidat
externalisation rh
extra en salle
extras en restauration
fachkrafte
fachkrafte aus dem ausland
fachkrafte finden
fachkraftemangel
fachkraftevermittlung
fill roles
find developers
find drivers
find staff
freelance developers
freelance marketplace
freelance talent
freelances
freelances qualifies
gestion de ett
graduate recruitment
graduate schemes
handelsvertreter finden
handicap et recrutement
head hunting
headhunter
headhunters
headhunting
help you hire
hire apprentices
hire developers
hire engineers
hire faster
hire nurses
hire people
hire temps
hiring
hiring platform
horecapersoneel
immigration support
interim
interim et cdi
interim infirmier
interim management
interim professionals
interim staffing
interimaires
interimsmanagement
international recruitment
interview software
job ads
job advertising
job adverts
job board
job boards
job fair
job fairs
job postings
jobanzeigen
jobboard
jobboards
jobborse
jobmesse
jobmessen
jobplattform
karrieremesse
karriereseite
kitchen porters
lavoratori stagionali
lavoro interinale
leiharbeit
leiharbeiter
locum doctors
logiciel d'interim
logiciel de recrutement
management de transition
marketing rh
marketplace de freelances
marque employeur
mehr bewerbungen
mission d'interim
mitarbeiter finden
mitarbeitergewinnung
monteure finden
multidiffusion d'annonces
multidiffusion d'offres
nachwuchs gewinnen
new hires
nurses from overseas
ofertas de empleo
offene stellen
offenen stellen
offres d'emploi
onboarding
oogstmedewerkers
outplacement
overseas recruitment
pagina de empleo
payroll for contractors
payrolling
penurie de candidats
personal de almacen
personal finden
personal por horas
personal tecnico
personal temporal
personalberatung
personaldienstleister
personaldienstleistung
personaldienstleistungen
personale di sala
personale tecnico
personalgewinnung
personalsuche
personalvermittlung
personeel vinden
personeel werven
personeelsdiensten
personeelswerving
personnel interimaire
pflegekrafte
pflegekrafte finden
pflegekrafte gewinnen
piattaforma di recruiting
placement de personnel
plateforme de freelances
plateforme de recrutement
portage salarial
portal de empleo
pre employment checks
pre employment screening
profils penuriques
psychometric tests
qui donnent envie de postuler
reclutamento
reclutamiento
recruiting
recruiting messe
recruiting software
recruitment
recruitment agency
recruitment agency software
recruitment marketing
recruitment platform
recruitment process outsourcing
recruitment software
recrutement
recrutement de cadres
recrutement international
recrutement par video
recrutements
recruter
recruter des chauffeurs
recrutez
reference checks
regie informatique
rejected candidates
rekrutierung
remplacants
remplacants infirmiers
retained search
ricerca del personale
ricerca e selezione
ricerca personale
right to work checks
rpo
saisonarbeiter
saisonkrafte
salon de l'emploi
search and selection
seasonal workers
seizoenarbeiders
seleccion de directivos
seleccion de mandos
seleccion de personal
selezione del personale
site carriere
skilled worker visa
skills assessment
skills tests
social recruiting
software fur zeitarbeit
software voor uitzendbureaus
solution de recrutement
somministrazione
somministrazione di lavoro
sourcing de candidats
sourcing de profils
staffing
staffing agency
stagiaires
stellenanzeige
stellenanzeigen
stellenborse
talent acquisition
talent sourcing
techniker finden
technisch personeel
technisches personal
temp agency
temp desk
temp staff
temp staffing
temping
temporary chefs
temporary staff
temporary staffing
temporary workers
temporeros
temps by the shift
tests de recrutement
tests psicotecnicos
tests psychometriques
tijdelijk personeel
tijdelijke krachten
tijdelijke medewerkers
time to hire
trabajo temporal
travail temporaire
trova personale
trovare personale
trt
uitzendbureau
uitzenden
uitzendkrachten
umbrella company
vacature
vacatureplatform
vacatures
vacatures plaatsen
vacatures vullen
vacaturesite
verification de diplomes
verification de references
vetted freelancers
video interview
video interviewing
video interviews
visa sponsorship
vivier de candidats
werkenbij site
werving
werving en selectie
wervingscampagne
work permits
zeitarbeit
zeitarbeit fur pflegeeinrichtungen
zeitarbeitsfirma
`,
    weak: `
alternance
assessment
assessments
ats
candidates
candidats
chefs at short notice
embauches
freelance
jobborse
nurses
ofertas de empleo
portage
postuler
`,
    forDepartments: true,
  },
  {
    id: 'refrigeration',
    functions: ['retail', 'hospitality', 'operations', 'manufacturing', 'supply_chain', 'purchasing'],
    forPremises: true,
    forSmallFirms: true,
    phrases: `
=koeling voor
armoire refrigeree
armoires frigorifiques
camaras frigorificas
celle frigorifere
chaine du froid
chambre froide
chambres froides
cold chain
cold rooms
cold storage
cold storage rooms
commercial refrigeration
display fridges
eiswurfelmaschinen
fabbricatori di ghiaccio
fabricadores de hielo
frigos professionnels
froid commercial
froid industriel
industrial refrigeration
kalteanlagen
kaltetechnik
koelcellen
koelinstallaties
koeltechniek
koelvitrines
kuhlanlagen
kuhlhauser
kuhlmobel
kuhlraume
kuhltheken
kuhlzellen
refrigeracion industrial
refrigeration
refrigeration equipment
refrigerazione
vetrine refrigerate
vitrinas refrigeradas
vitrine refrigeree
vitrines refrigerees
`,
    weak: `
ice machines
machine a glacons
`,
  },
  {
    id: 'relocation',
    functions: ['hr', 'administration'],
    heads: ['executive', 'legal', 'finance'],
    phrases: `
employee relocation
expatriation
global mobility
mobilite internationale
relocation
relocation services
`,
  },
  {
    id: 'research_lab',
    functions: ['research', 'quality_hse', 'healthcare', 'purchasing'],
    industries: ['pharma', 'chemicals', 'research', 'healthcare', 'food', 'education'],
    phrases: `
analytical instruments
antibodies
anticorps
antikorper
assay
assays
attrezzature da laboratorio
attrezzature di laboratorio
biobank
biobanks
biobanque
bioreactors
biotech labs
biotech reagents
cahier de laboratoire
cahier de laboratoire electronique
camera bianca
ce marking
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
cleanroom
cleanrooms
clinical research
clinical samples
clinical trials
cold chain samples
congelateurs de laboratoire
congelateurs ultra basse
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
elisa kits
eln
ensayos clinicos
equipement de laboratoire
equipos de laboratorio
essais cliniques
essais de laboratoire
freeze dryers
fume cupboards
fume hoods
gene sequencing
genomics
gestion de l'innovation
gestion de muestras
gestion des echantillons
gestione campioni
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
laborabzuge
laboratoires biotech
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
lyophilisateurs
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
monsterbeheer
paillasses
particle size
peptide synthesis
peptides synthesis
pharmacovigilance
pipetas
pipette
pipetten
pipettes
prestations de recherche
probenmanagement
probenverwaltung
product testing
reactifs
reactivos
reagent
reagent ordering
reagenti
reagentia
reagents
reagenzien
reinraum
reinraumtechnik
rheometers
sala blanca
salle blanche
salles blanches
sample management
sample tracking
sequencage
sequencage adn
sequencing
sequenzierung
sorbonnes
spectrometer
spectrometers
spectrometre
spectrometres
spectrophotometres
strumentazione di laboratorio
strumenti di laboratorio
studi clinici
ultra low freezers
verbrauchsmaterial labor
verrerie de laboratoire
viscosimetres
zellkultur
zentrifugen
`,
    weak: `
antibodies
anticorps
antikorper
incubateurs
incubators
laboratoire
laboratoires
labs
microscope
`,
  },
  {
    id: 'restaurant_hotel',
    functions: ['hospitality', 'purchasing'],
    industries: ['hospitality', 'food'],
    phrases: `
aceite de freidora
amenities
ardoises
arredi bar
arredi per bar
arredi per hotel
arredo bar
art de la table
attrezzature per la ristorazione
attrezzature per ristoranti
attrezzature ristorazione
avis clients hotel
banchi bar
banchi bar su misura
banconi bar
bar furniture
bar supplies
barista
baristas
barriles de cerveza
bed linen for hotels
beer dispense
beer dispensing
beer kegs
beer lines
bestelzuil
biancheria alberghiera
bieres pour restaurants
bierfasser
biervaten
blanchisserie
blanchisserie industrielle
boissons chr
booking engine
borne de commande
bornes de commande
boulangerie materiel
cafe pour restaurants
caisse enregistreuse restaurant
caisse restaurant
camareros
camerieri
camerieri e cuochi
camping reservations
campingplatz software
campingverwaltung
campsite booking
carta digital
carte des vins
carte digitale
cartes de menu
catering equipment
catering supplies
cave a vin professionnelle
cellar cooling
cellar maintenance
chafing dishes
chalkboards
channel manager
chr
click and collect
click and collect restaurant
cloud kitchen
cocinas industriales
cocinas profesionales
cocktails supplies
coffee for cafes
comandas
combi ovens
combisteamers
commande en ligne restaurant
commande en ligne restaurants
commercial dishwashers
commercial kitchen
commercial kitchen equipment
commercial kitchens
commercial laundry
commercial ovens
commissioni ai portali
commissions ota
contract furniture for hotels
cucine industriali
cucine professionali
cuisine professionnelle
cuisines professionnelles
cuochi
dark kitchens
degraissage de hottes
delivery app for restaurants
diepvriesproducten
digitale menukaart
direct booking
direct bookings
directe boekingen
direktbuchungen
dishwashers for restaurants
distribucion horeca
draught cooling
dunstabzug gastronomie
emballage vente a emporter
entretien du linge
equipamiento hostelero
equipement chr
equipement de cuisine professionnelle
equipement de restaurant
espresso machines
extraction hoods
fast food
fill your tables
food cost
food delivery
food delivery for restaurants
food service
food wholesale
foodservice
forni combinati
forni per pizzeria
forni professionali
forniture alberghiere
four professionnel
fournisseur de produits frais
fours a pizza
fours mixtes
fours professionnels
fresh produce
friggitrici
frittierol
frituurolie
frozen food
fusti di birra
futs de biere
gastrobedarf
gastrogerate
gastromobel
gastronomiebedarf
gestion d'hotel
gestion de locations saisonnieres
gestion de reservations
gestion de restaurant
gestion hoteliere
gestionale hotel
gestionale ristorante
gewerbespulmaschinen
gewerbliche spulmaschinen
gewerbliche spultechnik
ghost kitchens
gites gestion
glaser fur gastronomie
glasswashers
glaswerk horeca
gouvernantes
groothandel horeca
grootkeuken
grootkeukenapparatuur
grootkeukens
grossiste alimentaire
grosskuche
grosskuchen
grosskuchentechnik
gueridons
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
horecaservies
hornos industriales
hornos mixtos
hospitality software
hosteleria
hotel amenities
hotel bedding
hotel furniture
hotel keys
hotel linen
hotel locks
hotel management
hotel management software
hotel pms
hotel reputation
hotel revenue management
hotel software
hotelauslastung
hotelausstattung
hotelbedarf
hotelbetten
hoteleria
hoteles de lujo
hotellerie de luxe
hotelleriesoftware
hotellinnen
hotels de luxe
hotelschliesssysteme
hotelsoftware
hotelwasche
hottes aspirantes professionnelles
hottes de cuisine
hottes professionnelles
housekeeping
housekeeping software
huile de friture
ingrosso alimentare
iptv hotel
kaartje qr
kamers sneller verkopen
kamers verkopen
kassasysteem horeca
kassensystem fur restaurants
kassensystem gastronomie
keg coolers
kellner
keukenapparatuur
kiosques de commande
kitchen equipment
kitchen extraction cleaning
kombidampfer
kuchengerate fur gastronomie
laundry services
lavanderia industrial
lavanderia industriale
lavastoviglie industriali
lavastoviglie professionali
lavavajillas industriales
lave vaisselle professionnel
lave vaisselle professionnels
lebensmittelgrosshandel
lenceria hotelera
limpieza de campanas
linen hire
linen tracking
linge d'hotel
linge de lit pour hotels
linge de table
linge hotelier
linge plat
linnenverhuur
literie hoteliere
llena tu hotel
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
mas reservas directas
matelas et linge
materiel chr
materiel de cuisine professionnel
materiel de cuisine professionnelle
materiel de restauration
materiel pour restaurants
meer directe boekingen
mehr direktbuchungen
menaje para hosteleria
menu boards
menu digital
menu digitale
menu engineering
menukaarten
menus digitaux
menus qr
mietwasche
minibar
minibars
mobil homes pour campings
mobiliario de hosteleria
mobilier chr
mobilier de terrasse
moteur de reservation
motor de reservas
muebles de hosteleria
nettoyage de hottes
no shows restaurant
noleggio biancheria
noshows im restaurant
occupancy
ocupacion hotelera
olio per frittura
omzet per gast
omzet per tafel
online ordering for restaurants
order kiosks
personnel de salle
piu prenotazioni dirette
pizzaofen gewerblich
plus de reservations directes
pms hotelier
porcelaine hoteliere
pos for restaurants
prenotazione tavoli
prenotazioni dirette
prodotti surgelati
productos congelados
produits alimentaires pour restaurants
produits d'accueil
produits surgeles
professionele vaatwassers
property management system
proveedores de hosteleria
pulizia cappe
qr code menu
qr menu
qr menus
qr speisekarte
remplir vos chambres
remplissez vos chambres
remplissez votre hotel
remplissez votre restaurant
reservas de mesas
reservas de su camping
reservas directas
reservas online para restaurantes
reservas para restaurantes
reservation de tables
reservation en ligne restaurants
reservations camping
reservations directes
reservations no show restaurant
reserveringssysteem
reservierungssystem
restaurant management
restaurant pos
restaurant software
restaurant supplies
restaurantbedarf
restaurateurs
restauration commerciale
revenue management
revenue management hotel
revpar
room linen
ropa de cama para hoteles
schankanlagen
scontrino medio
self order kiosks
self ordering kiosks
sell rooms
serrures hotelieres
serveurs
siebtragermaschinen
slimme menukaarten
smart tv for hotels
smartphones for waiters
software alberghiero
software hotelero
software para hoteles
software per hotel
software restaurante
spa equipment for hotels
speisekarten
spend per head
spulmaschinen gastronomie
spultechnik
stop losing kegs
stoviglie per hotel
stoviglie per ristoranti
table booking
table booking system
table reservations
tables vides
tablettes serveurs
tafelreserveringen
tapinstallaties
taux d'occupation
terrasmeubilair
terrassenmobel gastronomie
tiefkuhlkost
tiefkuhlkost fur grosskuchen
tireuses a biere
tischreservierung
tpv hosteleria
tpv para restaurantes
traiteurs
ubereats integration
umsatz pro gast
vaatwassers horeca
vacation rental software
vaisselle hoteliere
vaisselle jetable
vaisselle professionnelle
vajilla hosteleria
vajilla para hosteleria
vender habitaciones
vendere camere
vendre vos chambres
verres pour bars
viandes pour restaurants
vins pour restaurants
vins pour restaurateurs
vitrines a glace
wascherei
wasserij
wedding venues leads
wein fur gastronomie
weinkarte
wellnessbereich fur hotels
wholesale food
wine list
yield management
zapfanlagen
zimmer verkaufen
zimmerauslastung
zimmerreservierung
`,
    weak: `
bar equipment
bar supplies
booking com
buffets
cafe en grains chr
food supplies
forni pizza
freidoras
friteuses
fritteusen
fryers
frying oil
gastro
gastronomie
hotel booking
hoteles
hotellerie
hotels
kegs
kuchentechnik
menaje
menus
parasols professionnels
pizza ovens
reservation de tables
restaurant
restaurantes
restaurants
restauration
ristoranti
ristorazione
table reservation
ticket medio
ticket moyen
tischreservierung
vaisselle
vaisselle jetable
zonder booking
`,
  },
  {
    id: 'retail_pos',
    functions: ['retail', 'hospitality', 'sales', 'operations', 'purchasing'],
    heads: ['marketing'],
    industries: ['retail', 'hospitality', 'wholesale', 'personal_services', 'food'],
    phrases: `
=warenwirtschaft fur
accept card payments
accept credit cards
agencement de boutique
agencement de boutiques
agencement de magasin
agencement de magasins
agencement de pharmacie
antihurto
antitaccheggio
antivol magasin
antivols
antivols textile
arredamento negozi
arredamento per negozi
arredo negozi
balances connectees
banchi frigo
banchi frigoriferi
bargeldhandling
besucherzahlung
betaalterminal
betaalterminals
betalen met kaart
bezoekerstelling
bijoux en gros
bobines thermiques
bobines tpe
bolsas personalizadas
bonrollen
cabines d'essayage
caisse enregistreuse
caisse enregistreuse tactile
caisse tactile
caisses enregistreuses
caisses libre service
caisses tactiles
caja registradora
cajas registradoras
card machine
card machines
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
cash recycler
cash register
cash registers
category planning
chariots de supermarche
click & collect
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
compteuse de billets
contapersone
conteo de personas
credit card processing
datafono
datafonos
demarque inconnue
detaillants
digitale preisschilder
display cabinets
display shelving
draagtassen
ec terminals
einkaufswagen
einzelhandel
electronic article surveillance
electronic labels
electronic shelf labels
elektronische preisschilder
elektronische prijskaartjes
encaissement
encaissement magasin
encaissement mobile
encaissement sans contact
epos
equipamiento comercial
etalagepoppen
etichette elettroniche
etiketten voor winkels
etiquetage electronique
etiquetas electronicas
etiquettes de prix
etiquettes electroniques
fahrradgrosshandel
fashion wholesale
fietsengroothandel
files d'attente
filialnetz
fleurs en gros
footfall
footfall analytics
footfall counters
footfall counting
forecourt
forecourts
garden centre software
geldtelmachine
geldtransport
geldzahlmaschinen
gestion boutique
gestion de comercio
gestion de magasin
gift cards for shops
gondolas
gondole
gondoles
groothandel
grosshandel fur fachhandler
grossist
grossiste bijoux
inrichting winkel
inventaire de magasin
inventaires tournants
inventari
inventarios en tienda
inventurdifferenzen
inventuren
joyeria al por mayor
juweliere
juweliersbedarf
kartenlesegerat
kartenterminal
kartenterminals
kartenzahlung
kassa
kassarollen
kassasoftware
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
logiciels de caisse
loss prevention
loyalty cards for shops
manichini
maniquies
mannequins
mannequins de vitrine
mannequins vitrine
marca blanca
marca privada
marque de distributeur
marques de distributeur
merchandising
merchandising en magasin
merchandising visuel
merchant accounts
merchant services
mobiliario comercial
mobilier de magasin
monetique
monnayeur automatique
monnayeurs
multi store
mystery client
mystery guest
mystery shopping
omnicanal
omnichannel
pagamenti con carta
pagamenti pos
pagos con tarjeta
paiement par carte
paiements par carte
pasarela de pago
payment terminals
people counting
petrol stations
pinapparaat
pinapparaten
pinautomaat
pinautomaten
planogram
planogramme
planogrammes
planograms
point of sale
pos
pos for garden centres
pos per negozi
pos software
pos system
pos terminal
pos terminals
preisschilder
presentoirs
price labels
price tags
prijskaartjes
private label
private labels
programme de fidelite magasin
punti vendita
punto cassa
queue management
rayon vide
refrigerated display
registratore di cassa
registratore telematico
registratori di cassa
registratori telematici
registrierkasse
registrierkassen
retail
retail analytics
retail software
retailers
rfid retail
rfid tagging
rotoli termici
sacs cabas personnalises
schaufensterfiguren
schaufensterpuppen
schmuckgrosshandel
security tags
seeks stockists
self checkout
self checkouts
shelf availability
shelving for shops
shop fitting
shop fittings
shopfitting
shopper personalizzate
shopping bags
shopping trolleys
shrinkage reduction
software de punto de venta
software di cassa
station forecourt
stock take services
stockists
store analytics
store associates
store design
store fixtures
store management
supermarket equipment
systeme de caisse
tablet pos
tankstellen
tankstellensoftware
tarjetas de fidelizacion
terminal de paiement
terminali di pagamento
terminaux de paiement
testkaufer
till rolls
till system
till systems
tpe
tpe bancaire
tpv
tpv para comercios
tragetaschen
transport de fonds
tse
visual merchandising
vitrinas
vitrinas frigorificas
vitrine refrigeree
vitrines
vitrines refrigerees
vol a l'etalage
voorraadtelling
warensicherung
warentrager
warenwirtschaft fur gartencenter
weinhandlungen
werttransport
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
inventur
loyalty cards
negozi
rfid
stocktaking
supermarches
`,
  },
  {
    id: 'road_and_town',
    functions: ['public_sector', 'operations', 'purchasing', 'construction'],
    forPremises: true,
    heads: ['executive', 'quality_hse', 'administration', 'education', 'real_estate'],
    phrases: `
aire de jeux
aires de jeux
alumbrado publico
arredo urbano
bancs publics
barrieres de voirie
batiments communaux
belijning
bodenmarkierung
bollards
bornes escamotables
candelabres
cantines municipales
cimetiere
columbarium
columbariums
deneigement
eclairage public
friedhofsverwaltung
gestion des cimetieres
gladheidsbestrijding
gritting
horodateurs
illuminazione pubblica
line marking paint
marcado vial
marches forains
marquage au sol
marquage de parking
mobiliario urbano
mobilier urbain
offentliche beleuchtung
panneaux de signalisation
panneaux routiers
parchi giochi
parkeervakken
parkplatzmarkierung
parkscheinautomaten
parques infantiles publicos
peinture routiere
pintura vial
playground equipment
poubelles publiques
radar pedagogique
radars pedagogiques
ralentisseurs
rapid drying paint
restauration scolaire municipale
road marking
road markings
road signs
salage
salle polyvalente
salles communales
segnaletica orizzontale
segnaletica stradale
sel de deneigement
senales de trafico
senalizacion vial
signalisation de parking
signalisation lumineuse
signalisation routiere
signalisation verticale
speed signs
speeltoestellen
spielgerate fur
spielplatze
spielplatzgerate
stadtmobiliar
straatmeubilair
straatverlichting
strassenbeleuchtung
strassenmarkierung
street furniture
street lighting
streusalz
strooizout
traffic signs
verkeersborden
verkehrsschilder
verkehrszeichen
wegmarkering
wegmarkeringen
wildkrautbeseitigung
winter gritting
winterdienst
`,
  },
  {
    id: 'safety_training',
    functions: ['hr', 'quality_hse'],
    forPremises: true,
    forSmallFirms: true,
    heads: ['construction', 'manufacturing', 'operations', 'security', 'supply_chain'],
    phrases: `
=first aid courses for
addetti antincendio
adr
aipr
amiante
arbeiten in der hohe
arbeitssicherheitsschulung
asbestos awareness
asbestos training
atex formation
bhv
bhv cursus
bhv training
brandschutzhelfer
brandschutzschulung
caces
cariste
carnet de carretillero
confined space training
corsi antincendio
corsi sicurezza
corso carrellisti
corso primo soccorso
corso primo soccorso aziendale
corso rspp
corso sulla sicurezza
coshh training
curso contra incendios
curso de carretillero
ehbo cursus voor bedrijven
ehbo op het werk
erste hilfe kurs im betrieb
ersthelfer
ersthelferausbildung
evacuatieoefening
evacuation drill
evacuation incendie
fire safety training
fire warden
fire warden training
first aid training
first aider
forklift certificate
forklift training
formacion en prevencion
formacion prl
formation aipr
formation caces
formation chsct
formation evacuation
formation gestes et postures
formation haccp
formation incendie
formation prevention des risques
formation radioprotection
formation sst
formation travaux en hauteur
formazione dei lavoratori
formazione sicurezza
gestes et postures
guide file serre file
habilitation electrique
habilitations electriques
heftruckcertificaat
heftruckcursus
heftruckopleiding
hohenarbeit
iosh
ladder safety
ladungssicherung
lavori in quota
manual handling
manual handling training
nebosh
patentino muletto
primeros auxilios en la empresa
primo soccorso aziendale
recyclage caces
recyclage sst
riesgos laborales
rigging training
safety training
sauveteur secouriste
sauveteur secouriste du travail
sicherheitsschulung
sicherheitsunterweisung
sst
staplerfahrer ausbildung
staplerschein
toolbox talks
trabajos en altura
travail en hauteur
unterweisungen
vca
vca cursus
veilig werken op hoogte
veiligheidstraining
werken op hoogte
working at height
working at height training
`,
  },
  {
    id: 'sales_training',
    functions: ['hr', 'sales'],
    phrases: `
coaching commercial
coaching de commerciaux
corsi di vendita
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
negociation commerciale
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
verkaufsschulung
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
    id: 'signage',
    functions: ['marketing', 'communication', 'retail', 'hospitality', 'operations', 'purchasing'],
    forPremises: true,
    forSmallFirms: true,
    heads: ['executive', 'real_estate', 'administration', 'sales', 'healthcare'],
    phrases: `
affichage dynamique
aussenwerbung am gebaude
autobeschriftung
badges nominatifs
banderoles
beachflags
bestickering
borden en reclame
buchstaben leuchtwerbung
carteleria
carteleria digital
carteles luminosos
cartelleria
chevalets
covering vehicule
digital signage
drapeaux publicitaires
ecran led
ecrans dynamiques
ecrans led
ecrans vitrine
enseigne lumineuse
enseignes
enseignes lumineuses
etalageschermen
fahrzeugbeschriftung
fahrzeugfolierung
firmenschilder
gevelreclame
illuminated signs
insegne
insegne luminose
kundenstopper
led schermen
led screens
led wande
ledwall
lettrage adhesif
leuchtreklame
leuchtschilder
lichtreclame
marquage de vehicules
marquage vehicule
naambadges
naamborden
name badges
namensschilder
neon publicitaire
paneles informativos
pantallas led
pantallas para escaparates
pavement signs
plaque professionnelle
plaques professionnelles
plv
point of sale display
pop displays
pos displays
praxisschild
praxisschilder
reclameborden
reclamezuilen
roll up banner
roll ups
rollups
rotulacion
rotulacion de vehiculos
rotulos
rotulos luminosos
schaufensterdisplays
schermi led
schermi vetrina
schilder und werbetechnik
shop signs
signage
signaletique
signaletique interieure
stoepborden
stop trottoir
targhe per studi
totem
vehicle graphics
vehicle wrapping
vehicle wraps
vetrofanie
vinilos para escaparates
vitrophanie
voertuigbelettering
werbebanner
werbetechnik
window graphics
`,
    weak: `
pizarras
`,
  },
  {
    id: 'software_development',
    functions: ['engineering', 'it', 'product'],
    phrases: `
agile
api
api integration
api management
api platform
api testing
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
applications sur mesure
applications web
automated testing
bespoke software
bug bounty
bug tracking
ci cd
code quality
code review
codequalitat
coding assistant
continuous integration
custom software
desarrollo a medida
desarrollo de aplicaciones
desarrollo de software
desarrollo web
design system
dette technique
dev tools
developer tools
developpement d'application mobile
developpement d'applications
developpement logiciel
developpement mobile
developpement offshore
developpement specifique
developpement sur mesure
developpement web
developpeurs freelances
devops
devtools
embedded software
error tracking
feature environments
feature flags
feature management
firmware
freelance developers
freelances informatiques
git
incident management
individualsoftware
issue tracking
legacy modernisation
load testing
logiciel sur mesure
low code
maatwerk software
maatwerksoftware
mobile app
mobile app development
mobile apps
monitoring applicatif
nearshore
nearshoring
observability
offshore
offshore development
open source support
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
release management
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
technical debt
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
web app
web development
webentwicklung
webontwikkeling
`,
  },
  {
    id: 'staff_mobility',
    functions: ['hr', 'operations', 'quality_hse', 'administration'],
    forPremises: true,
    phrases: `
=immigration services for
bici aziendali
bicicletas de empresa
bicycle leasing
bike leasing
bike to work
chauffeurs prives pour entreprises
chauffeurservice fur unternehmen
commuter benefits
commuting
company bikes
corporate chauffeur
corporate housing
covoiturage domicile travail
covoiturage entre salaries
cycle to work
cycle to work scheme
deplacements pros
dienstfahrrader
dienstrad
dienstrader
dienstradleasing
electric bike subscription
executive cars
expat services
expatriation
fahrradleasing
fiets van de zaak
fietsplan
firmenfahrrad
firmenfahrrader
firmenrad
firmenrad leasing
flotte de velos
forfait mobilites durables
global mobility
hebergement de salaries
jobrad
jobticket
leasefiets
leasing de velos
logement de salaries
logement des saisonniers
mitarbeitermobilitat
mobilita aziendale
mobilitatsbudget
mobilite des salaries
mobilite durable
mobilite durable des salaries
mobilite internationale
mobiliteitsbudget
mobility budget
mobility manager
monteurunterkunfte
navettes d'entreprise
piano spostamenti casa lavoro
plan de deplacements
plan de mobilite
plan de mobilite employeur
plan de movilidad
plan velo
plan velo employeur
plans de mobilite
plans de mobilite employeur
relocation
relocation services
renting de bicicletas
salaries a l'etranger
staff commuting
velo de fonction
velos de fonction
velos en leasing
velos pour vos salaries
visas for employees
vos deplacements pros
welfare mobilita
werksverkehr
work permits
work visas
`,
  },
  {
    id: 'sustainability',
    functions: ['quality_hse', 'operations', 'executive', 'manufacturing'],
    forPremises: true,
    heads: [
      'finance',
      'communication',
      'purchasing',
      'hr',
      'supply_chain',
      'product',
      'legal',
      'real_estate',
    ],
    phrases: `
analyse de cycle de vie
b corp
bcorp certification
bees at work
bienenstocke fur unternehmen
bilan carbone
bilan ges
bilancio di sostenibilita
biodiversite en entreprise
carbon accounting
carbon credits
carbon footprint
carbon footprint software
carbon neutral
carbon offsetting
carbon reporting
climate strategy
co2 bilanz
co2 bilanzierung
co2 fussabdruck
co2 reductie
csr reporting
csrd
csrd reporting
decarbonation
decarboner
decarbonisation
demarche rse
digital product passport
duurzaamheidsrapportage
duurzaamheidsverslag
ecoconception
ecoconception de vos emballages
ecodesign
economie circulaire
economie d'eau en entreprise
ecovadis
emas
emballages recyclables
epr packaging
esg
esg rating
esg reporting
esg software
estrategia climatica
green claims
huella de carbono
impatto ambientale
impronta di carbonio
iso 14001
klimaatstrategie
klimabilanz
klimaneutral
klimaneutralitat
klimastrategie
label rse
lebenszyklusanalyse
life cycle assessment
memoria de sostenibilidad
nachhaltigkeitsbericht
nachhaltigkeitsberichterstattung
nachhaltigkeitsmanagement
net zero
net zero plan
packaging epr
packaging rules
packaging waste regulation
passeport produit
politique rse
product passports
rapport rse
rapporto di sostenibilita
recyclable packaging
rep emballages
rse
ruches d'entreprise
scope 3
sostenibilidad empresarial
sostenibilita
strategia climatica
strategie bas carbone
strategie rse
sustainability report
sustainability reporting
taxonomie verte
transition ecologique
verpackungsgesetz
`,
    weak: `
lucid
ppwr
sbti
`,
  },
  {
    id: 'telecom',
    functions: ['it', 'operations', 'purchasing', 'administration'],
    forPremises: true,
    forSmallFirms: true,
    heads: ['administration', 'finance'],
    phrases: `
4g de secours
5g private network
=mobile contracts for
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
cloud pbx
cloud telefonie
cloud telephony
connettivita
esim for business
fibra dedicata
fibra empresas
fibra para empresas
fibre dediee
fibre entreprise
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
glasfaser fur unternehmen
hosted voip
internet empresas
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
sim cards for iot
sip
sip trunk
sip trunking
sip trunks
standard telephonique
standard virtuel
standards telephoniques
standleitung
talkies walkies
teams telefonie
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
telefonie zakelijk
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
accompagnement managerial
anglais des affaires
anglais professionnel
anglais professionnel pour vos equipes
apprenticeship levy
apprenticeships
ateliers pour equipes
ateliers pour managers
aula virtual
awareness days
aziendale formazione
bedrijfsopleidingen
bedrijfstaaltraining
bedrijfstraining
betriebliche weiterbildung
bewustwording medewerkers
bijscholing
bilan de competences collectif
bildungsurlaub
blended learning
bonificada
business englisch
business english
business english for teams
capacitacion
catalogue de formation
certifications professionnelles
clases de ingles para empresas
coaching d'equipe
coaching d'equipes
coaching de dirigeants
coaching de dirigeants en entreprise
coaching de managers
coaching en entreprise
coaching fur fuhrungskrafte
coaching manageriale
coaching para directivos
codeveloppement
codir
communication skills workshops
communication training
compliance training
compliance training courses
concienciar a la plantilla
conferences
conferencier
corporate learning
corporate training
corsi aziendali
corsi di formazione
corsi di inglese aziendali
corsi di inglese per aziende
corsi di lingua per aziende
corsi per capi reparto
corso di formazione
cours d'anglais en entreprise
cours de langues en entreprise
cpf entreprise
cursos de formacion
cursos de idiomas para empresas
cursos de ingles para directivos
cursos de ingles para empresas
cursos para empleados
cursos para empresas
desarrollo directivo
development of managers
developpement des competences
digital learning
diversity training
elearning
employee training
engelse les voor bedrijven
englischkurse fur mitarbeiter
english courses for staff
english for teams
entretiens difficiles
executive coaching
executive education
firmenkurse
firmenschulungen
firmensprachkurse
firmentraining
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
formation de managers
formation des managers
formation des salaries
formation en entreprise
formation en intra
formation excel
formation feedback
formation inter
formation intra
formation intra entreprise
formation langues
formation linguistique
formation linguistique en entreprise
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
formazione manager
formazione manageriale
formez vos managers
fortbildung
fortbildungen
fuhrungskrafte coaching
fuhrungskrafte schulen
fuhrungskrafteentwicklung
fuhrungskrafteseminar
fuhrungskraftetraining
fundae
gamification
gestion des organismes de formation
gestion du temps
idiomas para empresas
in house training
incompany
incompany taaltraining
incompany training
ingenierie pedagogique
ingles de negocios
ingles para empresas
inglese aziendale
inhouse schulung
inhouse schulungen
inhouse seminar
intra entreprise
keynote speaker
klantgericht werken
kommunikationstraining
konfliktgesprache
konfliktmanagement
kurse fur mitarbeiter
language courses for companies
language courses for employees
language training
language training for employees
language training for staff
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
leiderschap
leiderschapscoaching
leiderschapsontwikkeling
leiderschapstraining
leidinggevenden trainen
lernmanagement
lernplattform
lingue per aziende
lms
management coaching
management development
management training
managementtraining
manager au quotidien
manager training
mandatory training
mandos intermedios
mentorat en entreprise
mentoring
mentoring programme
microlearning
mitarbeiter sensibilisieren
mitarbeitergesprache fuhren
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
prise de parole en public
professional development
professional training
public speaking for executives
public speaking training
qualiopi
qvt
reskilling
schulung
schulungen
schulungen fur mitarbeiter
seminaire codir
seminare
sensibilisation de vos equipes
sensibilisation des salaries
sensibilisez vos equipes
sensibilizzare i dipendenti
serious game
serious games
skills assessment
skills development
skills gap
soft skills
soft skills training
speakers
sprachkurse fur mitarbeiter
sprachkurse fur unternehmen
sprachtraining
sprachtraining fur unternehmen
staff training
strategy offsite
sviluppo della leadership
taalcursus voor bedrijven
taaltraining
taaltraining op de werkvloer
taaltrainingen voor bedrijven
talent development
team building
team coaching
team leaders training
teambuilding
teamcoaching
teamleiders
teamleiter schulung
teamtraining
time management training
training
training courses
training management
training provider
trainingen
trainingen voor teams
trainings
upskilling
vocational training
vr training
weiterbildung
weiterbildung fur mitarbeiter
weiterbildungen
workshops for teams
zakelijk engels
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
    id: 'training_providers',
    functions: ['education', 'hr', 'quality_hse'],
    heads: ['executive', 'operations', 'administration'],
    forSmallFirms: true,
    phrases: `
accompagnement qualiopi
audit qualiopi
azav
azav zertifizierung
bildungstrager
centros de formacion
certification qualiopi
enti di formazione
lms for training providers
logiciel pour organisme de formation
logiciel pour organismes de formation
opleidingsinstituten
organismes de formation
qualiopi
software for training providers
training provider software
`,
  },
  {
    id: 'translation',
    functions: ['communication', 'marketing', 'legal', 'product', 'purchasing', 'sales'],
    heads: [
      'administration',
      'executive',
      'engineering',
      'quality_hse',
      'customer_service',
      'education',
      'research',
    ],
    phrases: `
beedigde vertalingen
beglaubigte ubersetzungen
certified translation
certified translations
conference interpreters
document translation
documentacion tecnica
documentation technique
documentazione tecnica
dolmetschen
dolmetscher
fachubersetzungen
interpretacion simultanea
interpretariat
interpretariato
interpretation
interpretation simultanee
interprete
interpreters
interpretes
interpretes de conference
interpreti
interpreting
interpreting services
juridische vertalingen
juristische ubersetzungen
legal translation
localisation
localisation services
localization
lokalisierung
medical translations
medische vertalingen
medizinische ubersetzungen
servicios de traduccion
servizi di traduzione
simultaneous interpreting
sous titrage
subtitles
subtitling
technical documentation
technical translation
technische documentatie
technische dokumentation
technische ubersetzung
technische ubersetzungen
technische vertalingen
tolkdiensten
tolken
traduccion
traduccion de contratos
traduccion jurada
traduccion juridica
traduccion tecnica
traducciones
traducciones medicas
traduction assermentee
traduction certifiee
traduction de contrats
traduction de documents
traduction juridique
traduction technique
traductions
traductions medicales
traduzione
traduzione giurata
traduzione legale
traduzione tecnica
traduzioni
traduzioni certificate
traduzioni giurate
traduzioni mediche
traduzioni tecniche
transcription
transcription de reunions
transcription services
transcriptions
translate
translate your manuals
translation
translation agency
translation services
translations
ubersetzung
ubersetzungen
ubersetzungsburo
ubersetzungsdienst
vertaalbureau
vertaling
vertalingen
website translation
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
    forPremises: true,
    forSmallFirms: true,
    heads: ['finance', 'sales', 'customer_service', 'retail'],
    phrases: `
=van hire
=van insurance
=van leasing
=van racking
=van racking
allestimento furgoni
amenagement de fourgon
amenagement de fourgons
amenagement de vehicules utilitaires
amenagement utilitaire
bedrijfswagen
bedrijfswageninrichting
bedrijfswagens
bestelbussen
bestelwagens
camion benne
camions bennes
camions plateaux
commercial vehicle hire
commercial vehicles
electric vans
fahrzeugeinrichtung
fahrzeugeinrichtungen
fourgonnettes
fourgons
furgonetas
furgonetas de alquiler
furgoni
kastenwagen fur handwerker
lieferwagen
location d'utilitaires
location longue duree de vehicules utilitaires
nutzfahrzeuge
tipper trucks
transporter
transporter leasing
utilitaire
utilitaires
utilitaires d'occasion
utilitaires electriques
utilitaires legers
vans
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
pick ups
used vans
`,
  },
  {
    id: 'vending',
    functions: ['administration', 'operations', 'hr', 'purchasing', 'hospitality'],
    forPremises: true,
    forSmallFirms: true,
    phrases: `
=coffee machines for
automaten
bean to cup
bedrijfscatering
bedrijfskantine
bedrijfsrestaurant
belegte brotchen fur meetings
betriebsgastronomie
betriebskantine
betriebsverpflegung
broodjes voor vergaderingen
burocatering
cafe au bureau
cafe en grain
cafe en grains
cafe para oficinas
caffe in ufficio
cantine d'entreprise
cantine digitale
catering para empresas
catering para reuniones
catering per riunioni
coffee breaks
comedor de empresa
comedores de empresa
contract catering
corbeilles de fruits
corporate catering
corporate lunch
distributeur de cafe
distributeurs automatiques
distributeurs de cafe
distribution automatique
distributori automatici
distributori di caffe
fingerfood fur meetings
frigo connecte
frigos connectes
fruit op het werk
fruits au bureau
fruta en la oficina
frutta in ufficio
gemeinschaftsverpflegung
getrankeautomaten
kaffee fur das buro
kaffee im buro
kaffeeautomaten
kaffeemaschinen
kaffeevollautomat
kaffeevollautomaten
kantinenbetreiber
koffie op het werk
koffie voor kantoor
koffieautomaten
koffiemachines
livraison de repas au bureau
livraison de repas en entreprise
lunch delivery for teams
lunch op kantoor
lunch voor vergaderingen
lunchboxes for meetings
macchine da caffe
machine a cafe
machines a cafe
maquinas de cafe
maquinas de vending
maquinas expendedoras
mensa aziendale
micro market d'entreprise
obstkorb furs buro
office catering
office coffee
office fruit
office snacks
paniers de fruits au bureau
pauses cafe
petit dejeuner d'entreprise
plateaux repas
plateaux repas pour reunions
pranzo aziendale
repas d'entreprise
restauration collective
restauration d'entreprise
ristorazione aziendale
ristorazione collettiva
sandwich platters
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
lunchservice
plateau repas
plateaux repas
`,
  },
  {
    id: 'waste',
    functions: ['operations', 'quality_hse', 'administration', 'purchasing', 'manufacturing'],
    forPremises: true,
    forSmallFirms: true,
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
altol
bac a graisse
bacs a graisse
bacs de tri
balers
ballenpressen
bedrijfsafval
bennes
bennes a dechets
biodechets
biowaste collection
broyeurs de dechets
clinical waste
collecte dasri
collecte de biodechets
collecte de dechets
collecte des dechets
commercial waste
compactadoras
compacteurs
compacteurs de dechets
compactors and balers
container afvoer
container fur abfall
containerdienst
contenedores de residuos
corbeilles de tri
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
entsorgungskonzept
entsorgungskonzepte
fettabscheider
food waste
gestion de dechets
gestion de residuos
gestion de residuos industriales
gestion des dechets
gestione rifiuti
gewerbeabfall
grease trap emptying
grease traps
hazardous waste
hazardous waste disposal
huiles usagees
klinikabfall
location de bennes
medical waste
papierrecycling
presses a balles
presses a cartons
recogida de residuos
recyclage
recyclage de palettes
recycling
recycling collections
residuos
residuos industriales
residuos peligrosos
rifiuti
rifiuti industriali
rifiuti speciali
sammelbehalter
schrottentsorgung
scrap metal collection
sharps disposal
skip hire
smaltimento
smaltimento rifiuti
sonderabfall
sorting bins
trade waste
tri 5 flux
tri des dechets
used cooking oil
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
zero dechet
zero waste
`,
  },
  {
    id: 'water_industry',
    functions: ['quality_hse', 'manufacturing', 'operations', 'engineering', 'public_sector', 'purchasing'],
    forPremises: true,
    phrases: `
abwasser
abwasseraufbereitung
abwasserbehandlung
abwassertechnik
acque industriali
acque reflue
adoucisseurs d'eau industriels
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
compteurs communicants
curage de reseaux
depollution
depollution des sols
depuracion de aguas
depuradoras
depuratori
depurazione acque
depurazione delle acque
deteccion de fugas
detection de fuites
detection de fuites sur reseaux
drain surveys
eaux industrielles
eaux pluviales
eaux usees
effluent treatment
forage d'eau
industrial water treatment
inspection de reseaux
kanalreinigung
kanalsanierung
klaranlage
klaranlagen
leak detection
leckageortung
legionela
legionella
legionella risk assessment
legionella testing
legionellabeheer
legionellenprufung
legionelles
lekdetectie
omgekeerde osmose
osmose inverse
osmosi inversa
osmosis inversa
pompage
recherche de fuites
reverse osmosis
sewage treatment
smart meters
soil remediation
station d'epuration
stations d'epuration
stations de pompage
traitement de l'eau
traitement de l'eau industrielle
traitement des eaux
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
water treatment
waterbehandeling
waterzuivering
`,
  },
  {
    id: 'web_hosting',
    functions: ['it', 'engineering', 'marketing', 'communication'],
    forSmallFirms: true,
    phrases: `
accesibilidad web
accessibilita web
accessibilite web
barrierefreie websites
barrierefreiheit
cdn
certificats ssl
cms
core web vitals
dedicated servers
domain names
domain registration
domains
domeinnamen
domini
dominios
dominios y hosting
headless cms
hebergement de site internet
hebergement de sites
hebergement web
hebergement wordpress
hosting
hosting de sitios web
hostingdiensten
maintenance de site web
maintenance wordpress
managed hosting
managed wordpress
nom de domaine
noms de domaine
performance web
refonte de site
registrar
rgaa
serveurs dedies
site monitoring
ssl certificates
tierce maintenance de sites
wcag
web accessibility
web hosting
webhosting
webhosting voor bedrijven
website hosting
website maintenance
website relaunch
webtoegankelijkheid
wordpress hosting
wordpress maintenance
`,
  },
  {
    id: 'weighing',
    functions: ['supply_chain', 'manufacturing', 'operations', 'purchasing', 'quality_hse'],
    heads: ['retail', 'engineering'],
    phrases: `
balance industrielle
balances industrielles
basculas
basculas industriales
bilance industriali
bruckenwaage
checkweigher
checkweighers
controleur de poids
dosing systems
fahrzeugwaage
floor scales
industrial scales
industriewaagen
load cells
onboard weighing
pesage
pesage embarque
pesage industriel
pesaje industrial
pesatura industriale
platform scales
pont bascule
ponts bascules
trieuse ponderuse
waagen
wagesysteme
wagetechnik
weegbruggen
weegschalen voor
weegsystemen
weighbridge
weighbridges
weighing
weighing systems
`,
    weak: `
balances
bilance
dosage
dosiersysteme
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
annualisation du temps de travail
arbeitszeiterfassung
astreintes
badge horaire
badgeage
badges horaires
badgeuse
badgeuses
bereitschaftsdienst
bereitschaftsplanung
bourse aux remplacements
cartellino presenze
clocking in
contingent workforce
control de presencia
control horario
controle horaire
cuadrante de turnos
cuadrantes
cuadrantes y turnos
dienstplan
dienstplane
dienstplanung
dienstubergabe
einsatzplanung
employee scheduling
feuilles d'heures
feuilles de temps
fichaje
flexkrachten inzetten
flexpool
gardes et astreintes
gestion de turnos
gestion des plannings
gestion des remplacements
gestion des temps
gestion des temps et activites
gestione presenze e turni
gestione turni
gta
guardias
holiday cover
inroosteren
locum cover
logiciel de planning
night staff
personaleinsatzplanung
personalplanung
personeelsplanning
pianificazione turni
planificacion de turnos
planification des equipes
planification des gardes
planification du personnel
planning d'equipe
planning des equipes
planning des equipes de nuit
planning des gardes
planning du personnel
planning software
plannings d'equipe
plannings d'equipes
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
roosterprogramma
roosters
roostersoftware
roostertool
rota
rota app
rota planning
rota software
rotas
saisonniers
schichtplan
schichtplanung
shift planning
shift scheduling
shift swaps
shift workers
shifts
sickness cover
staff cover
staff rota
staff rotas
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
tours de garde
turni
turni di guardia
turni di lavoro
turni e presenze
turnistica
turnos
turnos y fichajes
urenregistratie
vacataires
wfm
workforce management
workforce scheduling
zeit und zutritt
zeiterfassung
zeiterfassungssysteme
`,
    weak: `
remplacements
turni
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
    forPremises: true,
    forSmallFirms: true,
    heads: ['supply_chain', 'security', 'healthcare'],
    phrases: `
=laundry service for
abbigliamento da lavoro
abiti da lavoro
alta visibilidad
alta visibilita
anti slip flooring
arbeitskleidung
arbeitsschuhe
armoires de securite
bedrijfskleding
berufsbekleidung
berufskleidung
blouses de travail
botiquines
calzado de seguridad
casques de chantier
chaussures de securite
chaussures professionnelles
chef jackets
company uniforms
corporate clothing
dienstkleidung
dispositivi di protezione
divise aziendali
divise da lavoro
dpi
embroidered polos
epi
epis
equipement de protection individuelle
equipements de protection
equipos de proteccion
ffp2
ffp2 masken
first aid kits
gants de protection
gehorschutz
harnais
haute visibilite
hearing protection
hi vis
hoge zichtbaarheid
indumentaria laboral
kochjacken
location de vetements
location entretien
lunettes de protection
masques ffp2
mietwasche
pbm
persoonlijke beschermingsmiddelen
polos brodes
polos personalizados
ppe
protection auditive
psa
respirators
ropa de trabajo
ropa laboral
safety boots
safety footwear
safety shoes
safety wear
scarpe antinfortunistiche
schutzausrustung
schutzhandschuhe
sicherheitsschuhe
staff uniforms
tenue professionnelle
tenues d'accueil
tenues de travail
tenues et costumes
tenues professionnelles
textilservice
trousses de secours
uniformen
uniformes
uniformes d'entreprise
uniformes de trabajo
uniformes personalizados
uniformi
uniforms
veiligheidsschoenen
verbandskasten
vestes de cuisine
vestuario laboral
vetement de travail
vetements de travail
vetements de travail et epi
vetements image
vetements professionnels
warnschutz
wasservice werkkleding
werkkleding
werkschoenen
workwear
workwear rental
workwear with logo
`,
    weak: `
uniforms
`,
  },
];
