/** What concerns a person's private life, and the words that tell a firm's use of it from a person's own. */

/**
 * What people buy for themselves. The source is the consumer codes' lists of contracts (insurance, credit, travel,
 * home improvement, training accounts) and the categories of consumer directories, in the six languages.
 */
export const PRIVATE_MATTERS: Readonly<Record<string, string>> = {
  body: `
abnehmen
abonnement fitness
adelgace
adelgace sin esfuerzo
adelgaza
adelgazar
afslanken
afvallen
aligners
aligneurs dentaires
anti age
anti aging
antiage
apparecchi acustici
apparecchio invisibile
appareil dentaire
appareils auditifs
arreter de fumer
audifonos
audioprothese
audioprotheses
audioprothesiste
augenlasern
bien etre personnel
bilan de sante
bilan nutritionnel
bilan sante
blanchiment dentaire
blanqueamiento dental
botox
braces
brow lift
calvizie
cbd
cellulite
check up sante personnel
chirurgia estetica
chirurgie esthetique
cigarette electronique
cirugia estetica
clinica capilar
clinica estetica
coach nutrition
coach sportif
coaching nutrition
coaching sportif
coaching sportif a domicile
complement alimentaire
complements alimentaires
concierge medicine
contact lenses
contactlenzen
cosmetic surgery
cosmetiques
cosmetische chirurgie
couples therapy
cryolipolyse
cuidado de la piel
cura del viso
cure minceur
cure thermale
dental implants
depilacion
depilacion laser
depilazione
detox
diat
dieet
diet
diet plan
diet plans
dieta
dieta personalizada
diete
dieteticien
dimagrire
dimagrisci
entrenador personal
epilation
epilation laser
executive health check
executive health checks
facelift
fasting
fettabsaugung
fitness
fitness a domicile
fitness abo
fitness app
fitnesstraining
food supplements
gehoorapparaat
gesichtspflege
get fit
gewichtsverlust
gimnasio
greffe de cheveux
gym membership
gym memberships
gym near your office
haarausfall
haarentfernung
haartransplantatie
haartransplantation
hair loss
hair removal
hair transplant
hautpflege
health checks for you
health club
health clubs
hearing aids
home gym
home gym equipment
home workout
hoortoestellen
horgerate
huidverzorging
hypnose
impianti dentali
implantes dentales
implants capillaires
implants dentaires
injerto capilar
integratori
integratori alimentari
invisalign
invisible braces
jeune intermittent
jeune therapeutique
kaalheid
keto
keto diet
keto diet plan
keto meal plans
kontaktlinsen
krampfadern
laser eye surgery
lasik
laufband
lenti a contatto
lentilles de contact
lifting
lingerie
liposuccion
liposuction
lose kilos
lose weight
lunettes
lunettes progressives
maigrir
maigrissez
massage
massage bien etre
massage tantrique
massage therapy
massages
massaggi
meal plans
medecine esthetique
meditation
meditation app
meditation retreat
menopause
mieux dormir
minceur
minceur rapide
mincir
mindfulness
mindfulness retreat
musculation
mutuelle chien
nahrungserganzung
naturopathie
nutrition et sport
nutrition personnalisee
nutritional supplements
online therapist
online therapy
ontharing
operation des yeux
orthodontie
orthodontie adulte
ortodoncia
ortodoncia invisible
ortodonzia
osteopathie
paartherapie
palestra
parfum
parfums
perder peso
perdere peso
perdez du poids
perdi peso
perdre des kilos
perdre du poids
perfume
personal trainer
personal training
personliches training
perte de poids
pilates
plastic surgery
premium gym
private gp
private gp appointments
programme minceur
programme nutrition
proteines
protheses auditives
psychotherapie
psychotherapie en ligne
regime
regime minceur
rehausse wc
remise en forme
retraite yoga
running shoes
salle de sport
salle de sport pres de chez vous
sbiancamento denti
schlafprobleme
schlank werden
schonheitsoperation
seance de massage
sevrage tabagique
sexualite
skin care
skincare
sleep better
slimming
soins anti age
soins du visage
sommeil
sonnenbrille
sophrologie
spa
spa break
spa day
spa days
sport a domicile
sportschool abonnement
suplementos
supplements
tapis de course
tatouage
tattoo removal
teeth whitening
thalasso
the minceur
therapie de couple
therapie en ligne
trapianto di capelli
treadmill
velo electrique personnel
viagra
vitamine
vitamines
vitamins
voedingssupplementen
weight loss
weight watchers
wellness
wellness hotel
wellness retreat
wellness weekend
wellnesswochenende
yoga
yoga classes
yoga retreat
zahnaufhellung
zahnimplantate
zahnspange
`,
  family_self: `
aide a domicile
aide aux devoirs
animali domestici
animaux de compagnie
apprendre l'anglais
aprender ingles
au pair
baby sitting
babysitter
babysitting
bebe
bijles
bilan de competence
bilan de competences
box internet
broadband for your home
career change
carnet de conducir
cat food
changer de vie
childcare
childminder
chiot
cibo per cani
clases de ingles
clases particulares
coach de vie
coaching de vie
coaching personnel
cochecito
colegio privado
colonie de vacances
comida para perros
compte cpf
compte personnel de formation
concours medecine
cours d'anglais
cours particuliers
cpf
creche pour votre enfant
crescita personale
croquettes
croquettes pour chat
cuidado de ninos
cv writing
desarrollo personal
developpement personnel
diplome a distance
dog food
dons
driving lessons
ecole de conduite
ecole privee
education savings
ehpad pour vos parents
electricite pour la maison
empleo para ti
engels leren
englisch lernen
faire un don
find a job
fitness for kids
forfait internet
forfait mobile
formation cpf
fournisseur d'electricite pour particuliers
fuhrerschein
garde d'enfants
haustiere
home care for parents
homework help
hondenvoer
huisdieren
hundefutter
hundeschule
imparare l'inglese
jobsuche
jouets pour enfants
katzenfutter
kinderbetreuung
kinderwagen
kinderwagens
language lessons
learn english
lebensberatung
lezioni private
life coach
life coaching
lifecoach
maison de retraite pour vos parents
mascotas
mba en ligne pour vous
mobile phone contract
nachhilfe
nanny
obtenez votre diplome
oppas
passeggino
patente
permis de conduire
permis moto
personal development
personlichkeitsentwicklung
persoonlijke ontwikkeling
pet food
poussette
pram
preparation au bac
private lessons
private school
private tuition
puppies
reconversion
reconversion professionnelle
refaire son cv
reprise d'etudes
retrouver un emploi
rijlessen
ripetizioni
save for children
sejour linguistique
sejours linguistiques
self development
self improvement
senior living
services a la personne
soutien scolaire
speed reading for you
sprachkurs
stromtarif
sviluppo personale
teleassistance
tutoring
universite pour votre enfant
vae
veterinary insurance
`,
  home: `
abri de jardin
achat d'une maison
achat maison
adoucisseur
adoucisseur d'eau
aide menagere
alarma hogar
alarmanlage
alarme connectee pour la maison
alarme domicile
alarme maison
alarme pour la maison
amenagement de combles
amenagement de terrasse
antifurto casa
appartement neuf
appartement temoin
appartements neufs
appartements temoins
armadio
arredamento casa
aspirateur robot
awnings for your home
badezimmer
badkamer
badkamer renovatie
badkamers
badrenovierung
badsanierung
baignoire a porte
balcon
barbecue
bathroom
bathroom renovation
bathrooms
boiler
boiler replacement
bomba de calor
borne de recharge a domicile
bow window
broadband at home
cabane de jardin
canape
canapes
care home for your parents
carport
carrelage salle de bain
casa nueva
casa nuova
casas de lujo
cellier
changement de fenetres
chaudiere
chaudiere gaz maison
chauffage de la maison
cheminee
climatisation maison
cloture de jardin
cocina
cocina nueva
cocinas
colchones
combles
conservatories
conservatory
constructeur de maisons
construire votre maison
cuarto de bano
cucina nuova
cucina su misura
cucine
cucine componibili
cucine su misura
cuisine amenagee
cuisine equipee
cuisine sur mesure
cuisines equipees
cuisinistes
dakisolatie
decoration interieure
demenagement
demoussage de toiture
domotique maison
double glazing
double vitrage
douche senior
dressing
duschumbau
eigenheim
einbaukuche
elagage
entretien de jardin
entretien jardin
equity release
estimation gratuite de votre bien
estimer votre bien
extension de maison
femme de menage
fenetres
fenetres de votre maison
fenster
fertighaus
fitted kitchens
fosse septique
fotovoltaico
furniture for your home
garage door
garden design
garden furniture
garden room
garden shed
gartengestaltung
gartenhaus
gartenmobel
hausalarm
hausbau
haushaltshilfe
hauskauf
hausrenovierung
hausturen
heat pump
heat pumps
home alarm
home appliances
home broadband
home charger
home charging
home cleaning
home decoration
home ev charger
home ev charging
home extension
home improvement
home insulation
home renovation
home sauna
home security
homeowner
homeowners
homes for sale
hot tub
hot tubs
house cleaning
house extension
house renovation
house valuation
houses for sale
houses to rent
huishoudelijke hulp
ihr bad
ihre kuche
ijzeren tuinhek
il tuo bagno
immobilienbewertung
infissi
isolation a 1 euro
isolation de toiture
isolation des combles
isolation exterieure
jacuzzi
jardinage a domicile
keuken
keukens
kitchen design
kitchen renovation
kledingkast
kleiderschrank
kozijnen
lave linge
limpieza del hogar
linge de maison
literie
loft conversion
loft insulation
logement senior
luxury homes
maison bois
maison container
maison individuelle
maison neuve
maison passive
maisons de luxe
maisons en bois
maisons individuelles
maisons neuves
matelas
materassi
matrassen
matratzen
mattress
mattresses
menage a domicile
meubles
meubles de jardin
montascale
monte escalier
monte escaliers
moving house
mudanza
musterhaus
new kitchen
nieuwbouwwoning
nieuwe keuken
panneaux photovoltaiques
panneaux solaires
pannelli solari
patio doors
pergola
pergolas
photovoltaikanlage
piscina
piscine
piscines
placard sur mesure
placas solares
poele a bois
poele a granules
pompa di calore
pompe a chaleur
pompes a chaleur
poolbau
portail de maison
portail et cloture
portail maison
porte d'entree
private pool
programmes neufs
puertas de casa
ramonage
ravalement de facade
ravalement de maison
reforma de bano
reforma de cocina
reformas del hogar
remodelacion de cocinas
renovation de logement
renovation de maison
renovation de salle de bain
renovation energetique
renovation salle de bain
residence senior
residence seniors
residences senior
residences seniors
retirement home
retirement village
retirement villages
reverse mortgage
rideaux
ristrutturazione bagno
ristrutturazione casa
robot tondeuse
robot vacuum
salle de bain
salles de bain
salles de bains
salon de jardin
salotti
salvaescaleras
sauna
schlafzimmer
schwimmbad
sell your house
seniorenresidenz
serre
show home
show homes
smart home
sofa
solar panels
solar para su casa
solaranlage
spa de jardin
stairlift
stairlifts
store banne
stores et rideaux
surelevation
swimming pool
swimming pools
tenda da sole
tende da sole
termites
terrasse
thuisalarm
tiny house
tiny houses
toldos
tondeuse
traplift
trapliften
trasloco
traumkuche
treppenlift
treppenlifte
umzug
vendre votre maison
ventanas
veranda
verandas
verhuizing
vivienda nueva
votre propriete
wallbox fur zuhause
wardrobe
warmepumpe
warmepumpe fur ihr haus
warmtepomp
wc lavant
wintergarten
your bathroom
your kitchen
zonnepanelen
zonwering voor thuis
zwembad
`,
  leisure: `
abiti su misura
abonnement box
abonnement journal
abonnement magazine
abonnement presse
abonnement streaming
adventure holidays
agence de rencontre
all inclusive
alquiler vacacional
apprendre a danser
apuestas
art advisory
art classes
art collection
art collection advice
art contemporain
art de vivre
astrology
auto neuve
auto neuves
auto nuova
auto usate
autocaravana
autos neuves
baby clothes
bapteme de l'air
barca
barco
bateau
bateaux
beach resort
berline
berlines
bespoke suits
betting
bicicleta electrica
bicicletta elettrica
biglietti concerti
bijouterie
bijoux
billets d'avion
billets de concert
boarding school for your
boats
bolsos
boot
bord de mer
borse
bougies
bouquet de fleurs
box cadeau
box repas
cadeau de noel
cadeau de saint valentin
camper
camper kopen
camping
camping car
camping cars
candles
caravan
caravane
carte cadeau personnelle
cartes de voeux personnelles
casa vacanze
casas rurales
case vacanze
casino
casino en ligne
cata de vinos
cave a vin
caviar
chalet
chalets
champagne
chasse
chauffeur prive
chiens
chocolats de noel
christmas gifts for family
citizenship by investment
city break
city breaks
classic car
classic car auction
classic cars
clothing
club de golf
club de vacances
coaching en seduction
coche nuevo
coches de ocasion
coffret cadeau a offrir
coffret de vin
coffret gastronomique
coffrets gastronomiques
concert tickets
concertkaartjes
concerts
conciergerie privee
console de jeux
costume sur mesure
costumes sur mesure
cours de cuisine
cours de danse
cours de golf
cours de guitare
cours de langue particuliers
cours de musique
cours de piano
cours de tennis
crociera
crociere
croisiere
croisieres
crucero
cruceros
cruise
cruises
degustation de vins
degustazione vini
diner pour deux
dinner for two
dog grooming
dog training
dream holiday
e bike
e bikes
e scooter
ebike
electric bike
electric bikes
electric car for you
elektrische fiets
enceinte connectee
engagement rings
entradas de conciertos
escapada
escapade
escape game
escape game en famille
etoiles de noel
fahrrad
family holiday
family holidays
family photos
fashion collection
ferienwohnung
ferienwohnungen
fernreisen
festival tickets
fete des meres
flights
flitterwochen
fly fishing
freizeitpark
gaming console
gebrauchtwagen
getaway
gioco online
gioielli
gluckspiel
gokken
golf
golf club membership
golf membership
golf trip
golf trips
golf weekend
golfreis
golfreizen
gourmet box
guitar lessons
handbags
handtaschen
handtassen
hochzeitsfotograf
holiday
holiday homes
holiday packages
holiday rental
holiday rentals
holiday villa
holiday villas
holidays
home cinema
honeymoon
horloges
horse riding
hotel de charme
hotel und spa
hundefriseur
jet prive
jeux video
jewellery
jewelry
jouets
joyas
juwelen
kfz neu
kids tutoring
kochbox
konzertkarten
kreuzfahrt
kreuzfahrten
kreuzfahrtreise
language school abroad
livraison de repas
location de vacances
location de villa
location saisonniere
locations saisonnieres
loten
loterie
lottery
lotto
luxury cars
luxury cruises
luxury travel
luxury watches
luxury yacht
maatpakken
made to measure suits
magazine subscription
mariages
massanzuge
matrimoni
meal kits
mobile home
mode femme
mode homme
montre
montres de luxe
moto
motorbikes
motorhome
motos
neuwagen
new car
newspaper subscription
nieuwe auto
nounou
oeuvres d'art
oldtimer
online casino
opera tickets
orologi
parc d'attractions
parco divertimenti
paris sportifs
parque tematico
pauschalreise
peche
personal branding photos
pet grooming
photographe de mariage
piano lessons
pilotage gt
places de concert
poker
pret a porter
pretpark
private aviation
private jet
private jets
private jets for
reise
reisen
reizen
relojes
residence de vacances
residency by investment
resort
retreat in bali
retreats for
robes
rundreise
rundreisen
sacs a main
safari
saut en parachute
schmuck
school fees
school fees planning
season tickets for fans
second passport
seduction
sejour
sejour bali
sejours
sejours au soleil
sieraden
ski
ski chalet
ski holidays
ski trip
skiurlaub
smartphone reconditionne
smartphones reconditionnes
sneakers
soins pour chien
spa for two
spielzeug
sports betting
sports car
sportwagen
sprachreise
stage de pilotage
stage de poterie
stages de pilotage
streaming
streaming abonnement
suv
tableaux d'art
tailor made suits
tailored suits
televiseur
tennis
theatre
theme park
tickets de concert
tickets for concerts
timeshares
toilettage
toys
traumreise
traumreisen
traumurlaub
trottinette electrique
tutor
tutors
tv led
tweedehands auto
uhren
urlaub
urlaubsangebote
used car
used cars
vacaciones
vacances
vacanza
vacanze
vacation
vacations
vakantie
vakantiehuis
vakantiehuisjes
vakantiepark
vakanties
valentine
vehicule neuf
velo electrique
velos electriques
vetements
viaggi
viaggio
viaje
viajes
viajes de novios
video games
villa
villa de vacances
villa rental
villas
vin
vin a domicile
vini
vinos
vins
voilier
voiture d'occasion
voiture de collection
voiture de luxe
voiture electrique
voiture neuve
voitures d'occasion
voitures neuves
vols pas chers
vos week ends
voyage
voyage a bali
voyage de noces
voyage sur mesure
voyages
voyages organises
watch club
watches
wedding venue for couples
weddings
week end
week end pour deux
weekend
weekend for two
weekend getaway
wein
weine
weinprobe
weinproben
whisky
wijn
wijnabonnement
wijnen
wijnproeverij
wine club
wine subscription
wine tasting
wine tasting for two
wohnmobil
yacht
yachting
yachts
zeitschriftenabo
zoo
`,
  love_fate: `
agence matrimoniale
agencia matrimonial
agenzia matrimoniale
alianzas
alliance de mariage
alliances de mariage
ame soeur
amor
anillo de compromiso
astrologie
boda
bodas
bruiloft
buscar pareja
cartomanzia
celibataire
celibataires
citas
contactos
dating
dating app
datingsite
divorce
divorcio
divorzio
echtscheiding
engagement ring
fedi nuziali
find love
fortune teller
genealogie
genealogy
hochzeit
hochzeitsplanung
horoscope
horoskop
incontri
kartenlegen
liebe finden
liefde vinden
magnetiseur
mariage
matchmaking
matrimonio
nozze
numerologie
organisation de mariage
oroscopo
pacs
partnerborse
partnersuche
partnervermittlung
psychic readings
relatiebemiddeling
rencontres
rencontrez l'amour
robe de mariee
scheidung
singles
site de rencontre
site de rencontres
sito di incontri
soulmate
speed dating
tarot
traumhochzeit
trauringe
trouver l'amour
trouwen
trouwringen
trovare l'amore
verlobungsring
videncia
voyance
waarzegster
wedding
wedding planner
wedding planning
wedding rings
`,
  personal_credit: `
auto loan
autokredit
autolening
baufinanzierung
car loan
carte bancaire gold
carte de credit personnelle
cessione del quinto
compte courant personnel
consumer credit
credit a la consommation
credit auto
credit card offer
credit immobilier
credit renouvelable
credit voiture
credito coche
credito personal
debt consolidation
doorlopend krediet
finanziamento auto
hipoteca
hipotecas
home loan
hypotheek
hypotheken
immobilienkredit
mensualites
mensualites de credit
microcredit personnel
mini credit
monthly repayments
mortgage
mortgages
mutui
mutuo
mutuo casa
payday loan
personal loan
personal loans
persoonlijke lening
prestamo personal
prestamos personales
prestiti personali
prestito personale
pret etudiant
pret immobilier
pret personnel
privatkredit
rachat de credit
rachat de credits
ratenkredit
reduire vos mensualites
regroupement de credits
remortgage
simulation de credit
simulation de pret
student loan
umschuldung
`,
  personal_insurance: `
assicurazione auto
assicurazione casa
assicurazione sanitaria
assurance animaux
assurance auto
assurance deces
assurance emprunteur
assurance habitation
assurance moto
assurance obseques
assurance perte d'autonomie
assurance scolaire
assurance vie entiere
autoversicherung
autoverzekering
berufsunfahigkeitsversicherung
car insurance
complementaire sante
critical illness
dental insurance
funeral plan
funeral plans
garantie accidents de la vie
haftpflichtversicherung privat
hausratversicherung
health insurance
home insurance
inboedelverzekering
income protection
kfz versicherung
krankenversicherung
motor insurance
mutuelle
mutuelle independants
mutuelle individuelle
mutuelle pour independants
mutuelle sante
mutuelle senior
mutuelle tns
obseques
ongevallenverzekering
overlijdensrisicoverzekering
pet insurance
pflegezusatzversicherung
polizza casa
polizza infortuni
polizza viaggio
prevoyance individuelle
prevoyance tns
private health insurance
private krankenversicherung
private medical insurance
privathaftpflicht
protection juridique famille
rc auto
rechtsbijstand voor particulieren
rechtsschutzversicherung privat
reisverzekering
seguro de coche
seguro de decesos
seguro de hogar
seguro de mascotas
seguro de moto
seguro de salud
seguro de viaje
seguro dental
seguro medico
sterbegeldversicherung
tandartsverzekering
term life
tierversicherung
travel insurance
uitvaartverzekering
unfallversicherung
woonverzekering
zahnzusatzversicherung
ziektekostenverzekering
zorgverzekering
`,
  wealth: `
730 precompilato
=le per
=per individuel
=un per
=votre per
aandelen
achat immobilier
achat immobilier neuf
acheter dans le neuf
acheter sa residence principale
actions en bourse
ahorrar impuestos
ahorro
ahorro para la jubilacion
ahorro personal
aktien
aktiendepot
altersvorsorge
anlageimmobilie
anlageimmobilien
anticiper sa succession
apport personnel
art investment
asesoramiento patrimonial
asset protection
assicurazione sulla vita
assurance sante expatries
assurance vie
audit patrimonial
auto finance deals
auto insurance
avocat divorce
banca privada
bausparen
bausparvertrag
beleggen
beleggingen
beleggingsobject
beleggingspand
beleggingspanden
beleggingsvastgoed
bilan patrimonial
bilan retraite
bitcoin
bolsa
bourse
bourse en ligne
bull market
buy to let
capital gains
car finance
compte offshore
conseil fiscal personnel
conseil patrimonial
conseiller en patrimoine
conto deposito
contrat de capitalisation
copy trading
credit conso
credit consommation
credito al consumo
cripto
criptomonedas
criptovalute
crowdfunding immobilier
crypto
cryptocurrency
cryptomonnaie
cryptomonnaies
cryptomunten
declaracion de la renta
deficit foncier
defiscalisation
defiscaliser
demembrement
deposito a plazo
depot fonds
depot titres
devenez rentier
devenir rentier
devenir trader
dichiarazione dei redditi personale
diritti di successione
dispositif girardin
donation
droits a la retraite
droits de succession
early retirement
earn money
eigentumswohnung
einkommensteuererklarung
epargne
erben
erbschaft
erbschaftssteuer
eredita
erfbelasting
erfenis
estate plan
estate planning
etf
etf sparplan
expat health insurance
family office
family office services
farmland investment
ferienhaus
ferienimmobilie
ferienimmobilien
ferienwohnung kaufen
festgeld
financement auto
finances personnelles
financial freedom
financial independence
financial planning
fiscalite personnelle
fondo pensione individuale
fondos de inversion
fondssparen
forex
gagner de l'argent
gagnez de l'argent
geld verdienen von zuhause
geldanlage
geldanlagen
gestion de fortune
gestion de patrimoine
gestion de patrimonios
gestion patrimonial
gestione del patrimonio
gestione patrimoniale
girardin
girardin industriel
gold bars
gold coins
goldbarren
goldmunzen
grands crus
groupement forestier
herencia
herencias
high net worth
high net worth individuals
holding familiale
holding patrimoniale
holiday home
hypotheekadvies
hypotheekadviseur
hypothek
ifi
immobilie als altersvorsorge
immobilie als kapitalanlage
immobilien als altersvorsorge
immobilier locatif
immobilier neuf
impot sur le revenu
impots des particuliers
independance financiere
inheritance
inheritance planning
inheritance tax
inversion inmobiliaria
inversiones
invertir en oro
invest in gold
investimenti
investimento immobiliare
investir dans des
investir dans l'immobilier
investir dans l'or
investir dans la pierre
investir dans les parkings
investir en bourse
investissement immobilier
investissement immobilier locatif
investissement locatif
investissement outre mer
investissez dans
investment club
investment properties
investment property
invierta en oro
inwestycje
isa
isf
isf ifi
jubilacion
kapitalanlage
kapitalanlage immobilien
kapitalanlagen
kapitallebensversicherung
kredit privat
kryptowahrungen
leasing privado
leasing prive
lebensversicherung
levensverzekering
liberte financiere
life assurance
life cover
life insurance
lijfrente
lingots
livret
livret d'epargne
livrets d'epargne
lmnp
lmp
loa voiture
loi girardin
loi malraux
loi pinel
luxury watches investment
make money online
malraux
manuscrits
modello 730
multipropriete
nft
nue propriete
offshore account
offshore accounts
offshore company
optimisation fiscale personnelle
optimisation patrimoniale
options trading
or et argent
or physique
ordenar su patrimonio
outre mer fiscal
ouvrir un per
pacte dutreil familial
parkings investissement
passive income
patrimoine
patrimoine personnel
patrimoine prive
patrimonio
patrimonio personale
payer moins d'impots
pensioen opbouwen
pensioenadvies
pensioensparen
pension advice
pension transfer
pension transfers
pensione
pensione integrativa
pensionsplanung
per individuel
personal finance
personal pension
personal savings
personal tax
personal tax advice
personal tax return
personal tax returns
personal wealth
personal wealth review
pinel
placement
placement garanti
placements
placements financiers
placer votre argent
placez votre argent
plan de ahorro
plan de pensiones
plan de pensiones individual
plan epargne retraite
planes de ahorro
planes de pensiones
polizza vita
preparer sa retraite
prestito
pret a taux zero
private altersvorsorge
private banking
private client
private equity pour particuliers
private pension
private pensions
private rentenversicherung
private vorsorge
private wealth
prive lease
programme immobilier neuf
property investment
rachat de pret
real estate investment
reduction d'impot
reduction d'impots
reductions d'impots
reduire ses impots
rendement garanti
rendement locatif
rendite
renta 2025
renta vitalicia
rental yield
rente
rente viagere
rentenversicherung
rentier
residence etudiante investissement
residence principale
residence secondaire
retire early
retirement
retirement planning
retirement savings
retraite
retraite complementaire
revenus passifs
riester
riester rente
risparmi
risparmio
robo advisor
ruhestandsplanung
rurup
rurup rente
savings
savings account
savings plan
sci familiale
scpi
second home
seconda casa
segunda residencia
seguro de vida
seguros de vida
signaux de trading
sipp
spaarrekening
sparen
sparplan
staking
steuererklarung privat
steuern sparen
steuern sparen privat
steueroptimierte kapitalanlage
stock trading
stocks
student housing investment
succession
succession personnelle
tagesgeld
taux d'epargne
tax planning for individuals
tax saving
testament
testamento
testamentos
timeshare
trading
trading online
transmission de patrimoine
tresorerie personnelle
trusts and estates
tweede woning
uitvaart
vakantiewoning
vastgoedbelegging
vermoegensaufbau
vermogen
vermogensaufbau
vermogensbeheer
vermogensberatung
vermogensverwaltung
verzekering uitvaart
viager
vin d'investissement
wealth advisory
wealth management
wealth planning
wealth preservation
whisky investment
will writing
wills
wills and probate
wine investment
your pension
zorgpremie
`,
};

/** Words that say that a firm uses or resells what is offered (`software`, `your employees`); linking words in them count. */
export const BUSINESS_USES = `
=an handler
=an unternehmen
=api
=aux cgp
=aux courtiers
=aux entreprises
=aux pme
=aziendale
=aziendali
=b2b
=betrieblich
=btob
=bureaux
=collectif
=collective
=commercial buildings
=commercial premises
=conseillers en gestion de patrimoine
=crm
=de vos salaries
=distributeurs
=employees
=en entreprise
=erp
=for advisers
=for advisors
=for agencies
=for banks
=for brokers
=for business
=for businesses
=for care homes
=for clinics
=for companies
=for dentists
=for doctors
=for employers
=for estate agents
=for factories
=for financial advisers
=for financial advisors
=for gyms
=for hairdressers
=for hospitals
=for hotels
=for installers
=for insurers
=for lawyers
=for nurseries
=for offices
=for opticians
=for organisations
=for organizations
=for pharmacies
=for property managers
=for restaurants
=for retailers
=for schools
=for shops
=for stores
=for travel agencies
=for warehouses
=for wealth managers
=for wedding venues
=fur banken
=fur den gewerblichen
=fur fachhandel
=fur firmen
=fur handler
=fur hotels
=fur installateure
=fur kliniken
=fur makler
=fur mitarbeiter
=fur praxen
=fur restaurants
=fur schulen
=fur unternehmen
=gewerbe
=gewerblich
=grossiste
=grossistes
=i tuoi dipendenti
=i vostri dipendenti
=ihr unternehmen
=ihre belegschaft
=ihre kunden
=ihre mitarbeiter
=ihre teams
=industrial
=industriel
=industrielle
=kmu
=les salaries de votre
=locaux
=logiciel
=logiciels
=marque blanche
=materiel professionnel
=offices
=para bancos
=para clinicas
=para colegios
=para corredurias
=para empresas
=para farmacias
=para gimnasios
=para hoteles
=para instaladores
=para las empresas
=para los hoteles
=para restaurantes
=para tiendas
=per aziende
=per banche
=per cliniche
=per farmacie
=per gli hotel
=per hotel
=per i negozi
=per i ristoranti
=per installatori
=per le aziende
=per le banche
=per le palestre
=per le scuole
=per negozi
=per palestre
=per pmi
=per ristoranti
=per scuole
=pmi
=pour agences
=pour banques
=pour cabinets
=pour campings
=pour cgp
=pour clubs
=pour collectivites
=pour commerces
=pour courtiers
=pour dentistes
=pour ecoles
=pour entreprise
=pour entreprises
=pour hopitaux
=pour hotels
=pour installateurs
=pour les agences
=pour les architectes
=pour les assureurs
=pour les banques
=pour les cabinets
=pour les campings
=pour les cgp
=pour les clubs
=pour les collectivites
=pour les commerces
=pour les courtiers
=pour les ecoles
=pour les entreprises
=pour les hopitaux
=pour les hotels
=pour les installateurs
=pour les magasins
=pour les mutuelles
=pour les notaires
=pour les opticiens
=pour les pme
=pour les restaurants
=pour les salles
=pour les societes
=pour les tpe
=pour magasins
=pour medecins
=pour opticiens
=pour pharmacies
=pour pme
=pour restaurants
=pour salles
=pour societes
=pour tpe
=pour vignerons
=pour vos clients
=professional use
=pyme
=pymes
=resellers
=revendeurs
=saas
=software
=staff
=su empresa
=sus clientes
=sus empleados
=sus equipos
=sus trabajadores
=tertiaire
=usage professionnel
=uw bedrijf
=uw klanten
=uw medewerkers
=uw personeel
=uw werknemers
=voor apotheken
=voor banken
=voor bedrijven
=voor hotels
=voor installateurs
=voor klinieken
=voor makelaars
=voor restaurants
=voor scholen
=voor tandartsen
=voor winkels
=vos agents
=vos chauffeurs
=vos clients
=vos collaborateurs
=vos commerciaux
=vos employes
=vos equipes
=vos salaries
=vos techniciens
=vostri dipendenti
=votre agence
=votre cabinet
=votre entreprise
=votre etablissement
=votre hotel
=votre magasin
=votre restaurant
=votre societe
=white label
=wholesale
=wiederverkaufer
=workforce
=your business
=your clients
=your company
=your customers
=your employees
=your firm
=your guests
=your patients
=your practice
=your shop
=your staff
=your team
=your teams
=your warehouse
=your workforce
=zakelijk
=zakelijke
`;

/** Whom an offer addresses, though their names hold a word of business: what is for them may be for their own lives. */
export const ADDRESSEES = `
=aux chefs d'entreprise
=for business leaders
=for business owners
=for business people
=for company directors
=for company owners
=fur unternehmer
=para empresarios
=per imprenditori
=pour chefs d'entreprise
=pour les chefs d'entreprise
=voor ondernemers
`;

/** Words that let one doubt that a firm is meant, where nothing else says so: `leasing privé`, `luxury`. */
export const DOUBTS = `
lujo
lusso
luxe
luxueux
luxury
luxus
prive
privee
privees
prives
private
privada
privado
privat
privata
privaten
privater
privates
privato
`;

/** Words of trade that tell an offer to firms where nothing private is named: whom it is for can then be believed. */
export const TRADE_WORDS = `
accompagnement
agence
agency
agentur
apparatuur
application metier
attrezzature
ausrustung
bedarf
beratung
cliniques
conseil aux
consulting
einzelhandler
equipamiento
equipement
equipements
equipment
equipos
etablissements de sante
etablissements scolaires
fournisseur
fournitures
gereedschap
herramienta
herramientas
hopitaux
losung
losungen
materiel
oplossing
oplossingen
outil
outils
pflegeheime
piattaforma
plataforma
plateforme
platform
platform voor
plattform
pour cliniques
pour ehpad
pour etablissements
pour salons de coiffure
prestataire
prestation
prestations
professional use
professionnel
professionnelle
professionnelles
professionnels
service aux
services aux
solucion
soluciones
solution
solutions
soluzione
soluzioni
strumenti
supplier
supplies
system
systeme
systems
tool
toolkit
tools
werkzeug
`;

/** Words that say that the person, the home or the family gains by it; linking words in them count. */
export const PERSONAL_USES = `
=a titre personnel
=a titre prive
=at home
=aux particuliers
=casa tua
=chez les particuliers
=chez soi
=chez vous
=for individuals
=for private individuals
=for singles
=fur privatkunden
=fur privatpersonen
=i suoi figli
=i suoi risparmi
=i tuoi figli
=i tuoi risparmi
=ihr auto
=ihr garten
=ihr haus
=ihr hund
=ihr korper
=ihr urlaub
=ihr vermogen
=ihr zuhause
=ihre altersvorsorge
=ihre ersparnisse
=ihre familie
=ihre gesundheit
=ihre hochzeit
=ihre kinder
=ihre rente
=ihre steuern
=ihre wohnung
=ihren garten
=ihren urlaub
=il suo patrimonio
=il tuo corpo
=il tuo matrimonio
=il tuo patrimonio
=in your home
=je auto
=je gezin
=je gezondheid
=je huis
=je kinderen
=je lichaam
=je pensioen
=je tuin
=je vakantie
=je vermogen
=je woning
=la sua auto
=la sua casa
=la sua famiglia
=la sua pensione
=la tua auto
=la tua casa
=la tua famiglia
=la tua pensione
=la tua salute
=le tue vacanze
=mes enfants
=mon logement
=para particulares
=particulares
=particulieren
=per privati
=pour les particuliers
=pour particuliers
=pour soi
=pour vous et vos proches
=pour vous meme
=private individuals
=privatpersonen
=su boda
=su casa
=su coche
=su familia
=su hogar
=su jubilacion
=su patrimonio
=su salud
=sus ahorros
=sus hijos
=sus impuestos
=sus vacaciones
=tu boda
=tu casa
=tu coche
=tu cuerpo
=tu familia
=tu hogar
=tu jubilacion
=tu patrimonio
=tu salud
=tus ahorros
=tus hijos
=tus vacaciones
=uw auto
=uw bruiloft
=uw gezin
=uw gezondheid
=uw huis
=uw kinderen
=uw pensioen
=uw spaargeld
=uw tuin
=uw vakantie
=uw vermogen
=uw woning
=voor particulieren
=vos economies
=vos enfants
=vos impots
=vos parents
=vos proches
=vos vacances
=votre ame soeur
=votre animal
=votre appartement
=votre auto
=votre chambre
=votre chat
=votre chez vous
=votre chien
=votre conjoint
=votre corps
=votre couple
=votre cuisine
=votre domicile
=votre enfant
=votre epargne
=votre famille
=votre fortune
=votre foyer
=votre habitation
=votre impot
=votre jardin
=votre lit
=votre logement
=votre maison
=votre mariage
=votre patrimoine
=votre permis
=votre piscine
=votre reconversion
=votre retraite
=votre sante
=votre silhouette
=votre vehicule personnel
=votre voiture
=your body
=your car
=your cat
=your children
=your children's
=your dog
=your dream holiday
=your dream home
=your estate
=your family
=your flat
=your garden
=your health
=your holiday
=your holidays
=your home
=your house
=your kids
=your loved ones
=your parents
=your pension
=your personal finances
=your pet
=your retirement
=your savings
=your soulmate
=your spouse
=your taxes
=your vacation
=your wealth
=your wedding
=yourself
=zuhause
`;
