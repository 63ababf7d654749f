/** What concerns a person's private life, and the words that tell a firm's use of it from a person's own. */

/**
 * What people buy for themselves. The source is the consumer codes' lists of contracts (insurance, credit, travel,
 * home improvement, training accounts) and the categories of consumer directories, in the six languages.
 */
export const PRIVATE_MATTERS: Readonly<Record<string, string>> = {
  body: `
abdos
abnehmen
abonnement fitness
acupuncture
adelgace
adelgace sin esfuerzo
adelgaza
adelgazamiento
adelgazar
afslanken
afvalkuur
afvallen
aligners
aligneurs dentaires
anti age
anti ageing
anti ageing serum
anti aging
anti rides
antiage
antiarrugas
antiedad
antirides
antirughe
apparecchi acustici
apparecchio invisibile
appareil dentaire
appareils auditifs
arret du tabac
arreter de fumer
audifonos
audioprothese
audioprotheses
audioprothesiste
augenlaser
augenlasern
autobronzant
ayurveda
bauchstraffung
bien etre personnel
bilan de sante
bilan nutritionnel
bilan sante
blanchiment dentaire
blanchiment des dents
blanqueamiento dental
bleaching
bodybuilding
botox
braces
brow lift
brustvergrosserung
calvizie
cbd
cellulite
check up sante personnel
chiropraktik
chirurgia estetica
chirurgie esthetique
chirurgie refractive
cigarette electronique
cils
cirugia estetica
clinica capilar
clinica estetica
coach nutrition
coach sportif
coaching nutrition
coaching sportif
coaching sportif a domicile
colageno
collagen
collagene
complement alimentaire
complements alimentaires
concierge medicine
contact lenses
contactlenzen
cosmetic surgery
cosmetiques
cosmetische chirurgie
couples therapy
creme de jour
crossfit
cryolipolyse
cuidado de la piel
cura del viso
cure detox
cure minceur
cure thermale
cures thermales
dejar de fumar
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
dimagrimento
dimagrire
dimagrisci
entrenador personal
epilation
epilation laser
epilazione
epilazione laser
executive health check
executive health checks
extension ciglia
extensions de cils
facelift
faltenbehandlung
faltenunterspritzung
fasting
fettabsaugung
fitness
fitness a domicile
fitness abo
fitness app
fitnessstudio
fitnessstudios
fitnesstraining
food supplements
gehoorapparaat
gesichtspflege
get fit
gewichtsverlust
gimnasio
greffe capillaire
greffe de cheveux
gym membership
gym memberships
gym near your office
haarausfall
haarentfernung
haarpflege
haartransplantatie
haartransplantatie turkije
haartransplantation
haarverlangerung
haarverlangerungen
hair extensions
hair loss
hair removal
hair transplant
hairdressing appointment
hautpflege
health checks for you
health club
health clubs
hearing aids
home gym
home gym equipment
home workout
homeopathy
hoortoestellen
horgerate
huidverzorging
hypnose
hypnosis
impianti dentali
implantes dentales
implants capillaires
implants dentaires
injections minceur
injerto capilar
injertos capilares
integratori
integratori alimentari
invisalign
invisible braces
jeune
jeune intermittent
jeune therapeutique
kaalheid
keto
keto diet
keto diet plan
keto meal plans
kinesiologie
kontaktlinsen
kosmetikstudio
krampfadern
laser eye surgery
lash extensions
lasik
laufband
lentes de contacto
lenti a contatto
lentilles de contact
lifting
lifting du visage
liftings
lingerie
liposuccion
liposuction
lose kilos
lose weight
lunettes
lunettes de soleil
lunettes de vue
lunettes progressives
maigrir
maigrir vite
maigrissez
make up
manicure
manikure
manucure
maquillage
massage
massage bien etre
massage tantrique
massage therapy
massages
massages bien etre
massaggi
meal kit
meal plans
medecine esthetique
meditacion
meditatie
meditation
meditation app
meditation retreat
meditazione
menopause
menopause supplements
microblading
mieux dormir
minceur
minceur rapide
mincir
mindfulness
mindfulness retreat
musculation
mutuelle chien
nagels
nagelstudio
nahrungserganzung
nahrungserganzungsmittel
nail salon
naturopathe
naturopathie
nutricion deportiva
nutrition et sport
nutrition personnalisee
nutritional supplements
onglerie
online therapist
online therapy
ontharing
ooglaseren
operation des yeux
orthodontie
orthodontie adulte
orthodontie invisible
ortodoncia
ortodoncia invisible
ortodonzia
osteopathie
paartherapie
palestra
parfum
parfums
pedicure
peeling
perder peso
perdere peso
perdez du poids
perdi peso
perdida de peso
perdre des kilos
perdre du poids
perfume
personal trainer
personal training
personliches training
perte de poids
pestanas
pilates
plastic surgery
premium gym
private gp
private gp appointments
programme minceur
programme nutrition
protein shakes
proteines
protheses auditives
psychotherapie
psychotherapie en ligne
quit smoking
rauchen aufhoren
rauchentwohnung
raucherentwohnung
regime
regime minceur
rehausse wc
reiki
remise en forme
retraite yoga
rhinoplastie
rimpels
running shoes
salle de muscu
salle de sport
salle de sport pres de chez vous
sbiancamento dentale
sbiancamento denti
schlafprobleme
schlank werden
schonheitsoperation
seance de massage
serum anti
serum anti age
serum visage
sevrage tabagique
sexualite
shampoing
shampoo
skin care
skincare
sleep better
slimming
smettere di fumare
soin du visage
soins anti age
soins du visage
soins visage
sommeil
sonnenbrille
sophrologie
spa
spa break
spa day
spa days
sport a domicile
sportschool
sportschool abonnement
stop smoking
stoppen met roken
suplementos
suplementos deportivos
supplements
tanden bleken
tapis de course
tatouage
tattoo
tattoo removal
tattoo studio
teeth whitening
thalasso
the minceur
therapie de couple
therapie en ligne
thermalkur
trapianto di capelli
treadmill
velo electrique personnel
viagra
vitamine
vitamines
vitamins
voedingssupplementen
weight loss
weight loss injections
weight watchers
wellness
wellness hotel
wellness retreat
wellness weekend
wellnesswochenende
wimpern
yoga
yoga classes
yoga retreat
yogakurs
yogakurse
yogalessen
zahnaufhellung
zahnimplantate
zahnspange
zumba
`,
  family_self: `
adopta un perro
adopter un chien
aide a domicile
aide aux devoirs
aides a domicile
albero genealogico
ancestry
ancestry dna
animali domestici
animaux de compagnie
apprendre l'anglais
aprender ingles
arbre genealogique
au pair
baby
baby shower
baby sitter
baby sitting
babys
babysitter
babysitting
bapteme
bebe
bebes
bestattungsvorsorge
bijles
bilan de competence
bilan de competences
bilan de competences cpf
birth announcements
box internet
broadband for your home
cachorros
campamento de verano
campus estivo
care for your mother
career change
carnet de conducir
casa di riposo
cat food
changer de vie
chatons
childcare
childminder
chiot
chiots
cibo per cani
clases de ingles
clases particulares
coach de vie
coaching de vie
coaching personnel
cochecito
cochecitos
colegio privado
colonie de vacances
colonies de vacances
comida para perros
compte cpf
compte personnel de formation
comunion
comunione
concours medecine
contrat obseques
convention obseques
cours d'anglais
cours de soutien
cours particuliers
cpf
creche pour votre enfant
crescita personale
crocchette
croquettes
croquettes pour chat
cuidado de ninos
cv writing
decesos
desarrollo personal
developpement personnel
die ganze familie
diplome a distance
divorces
dna kit
dna kits
dna test
dog food
dog walking
dons
driving lessons
ecole de conduite
ecole privee
ecole privee pour vos enfants
education savings
ehpad pour vos parents
elderly parents
electricite pour la maison
empleo para ti
en famille
engels leren
englisch lernen
enkelkinder
fahrstunden
faire part
faire part de naissance
faire un don
family tree
ferienlager
find a job
fitness for kids
for all the family
for the whole family
forfait internet
forfait mobile
formation cpf
fournisseur d'electricite pour particuliers
fuhrerschein
fuhrerschein machen
funerale
funerali
funerals
fur die ganze familie
garde d'enfant
garde d'enfants
genealogia
generalogia
grabstein
grandchildren
hausnotruf
haustiere
het hele gezin
home care for parents
homework help
hondentraining
hondenvoer
huisdieren
huiswerkbegeleiding
hundefutter
hundeschule
ihr sohn
ihre tochter
imparare l'inglese
internat pour votre fils
je dochter
je zoon
jobsuche
jouets pour enfants
kattenvoer
katzenfutter
kinderbetreuung
kinderbetreuung zu hause
kinderwagen
kinderwagens
kleinkinderen
kommunion
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
naissance
nanny
nietos
nipoti
obtenez votre diplome
open day for your daughter
oppas
passeggini
passeggino
patente
patente di guida
pension alimentaire
permis bateau
permis de conduire
permis moto
personal development
personenalarmering
personlichkeitsentwicklung
persoonlijke ontwikkeling
pet
pet food
pet sitting
petits enfants
pets
pflegeplatz
pienso para perros
pierres tombales
poussette
poussettes
pram
preparation au bac
private lessons
private school
private schooling
private tuition
puppies
puppy
puppy training
quinceanera
reconversion
reconversion professionnelle
refaire son cv
reprise d'etudes
residence autonomie
residencia de mayores
retrouver un emploi
rijbewijs
rijlessen
ripetizioni
save for children
scheidungsanwalt
sejour linguistique
sejours linguistiques
self development
self improvement
senior living
services a la personne
soutien scolaire
speed reading for you
sprachkurs
stamboom
stammbaum
sterbegeld
strollers
stromtarif
su hija
su hijo
summer camp
summer camps
sviluppo personale
teleassistance
telesoccorso
test adn
testaments
toda la familia
toute la famille
trouver votre voie
tu hija
tu hijo
tua figlia
tuo figlio
tutoring
tutta la famiglia
universite pour votre enfant
uw dochter
uw zoon
vae
veterinary insurance
voor het hele gezin
votre fille
votre fils
welpen
write your will
your daughter
your son
zomerkamp
`,
  home: `
abri de jardin
abris de jardin
achat d'une maison
achat maison
adoucisseur
adoucisseur d'eau
aide menagere
alarma hogar
alarma para casa
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
baignoire
baignoire a porte
balcon
balkonkraftwerk
balkonkraftwerke
bankstel
banos nuevos
barbecue
bathroom
bathroom renovation
bathrooms
baugrundstuck
bauplatz
boiler
boiler replacement
bomba de calor
borne de recharge a domicile
bow window
boxspring
boxsprings
broadband at home
cabane de jardin
canape
canape convertible
canapes
care home for your parents
carport
carports
carrelage salle de bain
casa de madera
casa nueva
casa nuova
casas de lujo
casetas de jardin
casette da giardino
cellier
cesped artificial
changement de fenetres
chaudiere
chaudiere a granules
chaudiere gaz maison
chauffage de la maison
cheminee
cheminees
chimeneas
climatisation maison
cloture de jardin
cocina
cocina nueva
cocinas
cocinas a medida
colchon
colchones
combles
combles perdus
conservatories
conservatory
constructeur de maisons
construire sa maison
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
dachausbau
dakisolatie
decoration interieure
demenagement
demenagement de particuliers
demoussage de toiture
divani
domotique maison
double glazing
double vitrage
douche a l'italienne
douche senior
dressing
dressing sur mesure
duschumbau
eigenheim
einbaukuche
einfamilienhaus
elagage
entretien de jardin
entretien jardin
equity release
estimation gratuite de votre bien
estimer votre bien
extension de maison
extensions de maison
femme de menage
fenetres
fenetres de votre maison
fenster
fertighaus
fitted kitchen
fitted kitchens
fosse septique
fotovoltaico
frigo americain
furniture for your home
garage door
garde meuble
garde meubles
garden design
garden furniture
garden room
garden shed
garden sheds
gartengestaltung
gartenhaus
gartenhauser
gartenmobel
gazon
graszoden
guardamuebles
haard
hausalarm
hausbau
hausbesitzer
haushaltshilfe
hauskauf
hausrenovierung
hausturen
hausverkauf
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
home extensions
home improvement
home insulation
home renovation
home sauna
home security
home staging de votre bien
homeowner
homeowners
homes for sale
hot tub
hot tubs
house cleaning
house extension
house extensions
house move
house renovation
house valuation
houses for sale
houses to rent
houtkachel
huis verkopen
huiseigenaren
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
jardins y piscinas
kachelofen
kamin
kaminofen
keuken
keukens
keukens op maat
kitchen design
kitchen renovation
kledingkast
kleiderschrank
kozijnen
lavatrice
lave linge
limpieza del hogar
linge de maison
literie
loft conversion
loft conversions
loft insulation
logement senior
luxury homes
ma maison
mahroboter
maison bois
maison container
maison de plain pied
maison individuelle
maison neuve
maison passive
maisons de luxe
maisons en bois
maisons individuelles
maisons neuves
maprimerenov
matelas
materassi
materasso
matras
matrassen
matratze
matratzen
mattress
mattresses
menage a domicile
meubles
meubles anciens
meubles de jardin
meubles de salon
mobili da giardino
montascale
monte escalier
monte escaliers
move house
moving house
mudanza
musterhaus
neue kuche
new kitchen
nieuwbouwwoning
nieuwe keuken
panneaux photovoltaiques
panneaux solaires
pannelli solari
papier peint
patio doors
pavillon
pellet stoves
pergola
pergolas
photovoltaikanlage
piscina
piscina privada
piscinas para
piscine
piscine coque
piscines
piscines coques
piscines privees
placard sur mesure
placas solares
poele a bois
poele a granules
poeles a bois
pompa di calore
pompe a chaleur
pompes a chaleur
pool im garten
poolbau
portail de maison
portail et cloture
portail maison
porte d'entree
porte de garage
prime renovation
primera vivienda
private pool
programmes neufs
proprietaires de maison
proprietari di casa
puertas de casa
ramonage
ravalement de facade
ravalement de maison
reforma de bano
reforma de cocina
reformas de cocinas
reformas de viviendas
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
robotmaaier
rollrasen
salle de bain
salle de bains
salles de bain
salles de bains
salon de jardin
salotti
salvaescaleras
sauna
schlafzimmer
schwimmbad
self storage
sell your house
seniorenresidenz
serre
show home
show homes
smart home
sofa
sofabed
sofas
solar panels
solar panels for homeowners
solar para su casa
solaranlage
spa de jardin
spa de nage
stairlift
stairlifts
store banne
stores et rideaux
stufe a pellet
su chalet
surelevation
swimming pool
swimming pool for your
swimming pools
swimmingpool im garten
tapeten
tenda da sole
tende da sole
termites
terrain a batir
terrains a batir
terrasse
thuisalarm
tiny house
tiny houses
toldos
tondeuse
tondeuse robot
traplift
trapliften
trasloco
traumbad
traumkuche
treppenlift
treppenlifte
tuinhuis
tuinhuizen
tuinmeubelen
umzug
vender su piso
vendez votre maison
vendre votre maison
ventanas
veranda
verandas
verhuizing
vivienda nueva
volets
volets roulants
votre cuisine equipee
votre propriete
wallbox fur zuhause
wallpaper
wardrobe
warmepumpe
warmepumpe fur ihr haus
warmepumpe furs eigenheim
warmtepomp
washing machine
wc lavant
while you move
whirlpool
wintergarten
your bathroom
your kitchen
zonnepanelen
zonnepanelen op uw dak
zonwering voor thuis
zwembad
zwembad in uw tuin
`,
  leisure: `
abbonamento allo stadio
abiti su misura
abito da sposa
abonnement au stade
abonnement box
abonnement journal
abonnement magazine
abonnement presse
abonnement streaming
abono de temporada
adventure holidays
agence de rencontre
all inclusive
alquiler vacacional
antiques
antiquitaten
antiquites
apprendre a danser
apuestas
apuestas deportivas
aquarelle
armbanduhr
armbanduhren
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
autocaravanas
autos neuves
baby clothes
balade en helicoptere
bapteme de l'air
barca
barca a vela
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
biglietti concerto
bijouterie
bijoux
billets d'avion
billets de concert
billets de theatre
billigfluge
boarding school for your
boats
bolsos
boot
bord de mer
borse
borse firmate
bougies
bouquet de fleurs
box cadeau
box repas
brautkleid
bricolage
brocante
broderie
bruiloften
buceo
bungee
cadeau de noel
cadeau de saint valentin
caisse de vin
camper
camper kopen
campers
campervan
campervans
camping
camping car
camping car neuf
camping cars
candles
caravan
caravane
caravanes
carte cadeau personnelle
cartes de voeux personnelles
casa al mare
casa rural
casa vacanze
casas rurales
case vacanze
casino
casino en ligne
casinos
cata de vinos
cave a vin
caviar
chalet
chalets
champagne
champagne pour vos fetes
changez de voiture
chasse
chauffeur prive
cheap flights
chiens
chocolats de noel
christmas gifts for family
cigares
cigars
citizenship by investment
city break
city breaks
city trip
citytrip
clases de baile
clases de guitarra
clases de piano
classic car
classic car auction
classic cars
clothing
club de golf
club de vacances
coaching en seduction
coche nuevo
coches de ocasion
coches de segunda mano
coffret cadeau a offrir
coffret de vin
coffret gastronomique
coffrets gastronomiques
concert tickets
concertkaarten
concertkaartjes
concerts
conciergerie privee
console de jeux
corsi di ballo
corso di ballo
corso di chitarra
costume sur mesure
costumes sur mesure
cours de cuisine
cours de danse
cours de golf
cours de guitare
cours de langue particuliers
cours de musique
cours de peinture
cours de piano
cours de poterie
cours de tennis
crociera
crociere
croisiere
croisieres
crucero
cruceros
cruise
cruises
dance classes
dance lessons
dansles
danslessen
dauerkarten
degustation
degustation de vins
degustazione vini
designer handbags
diner pour deux
dinner for two
diy
dog grooming
dog training
dream holiday
e bike
e bike for leisure
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
entradas de teatro
entradas para conciertos
escapada
escapada romantica
escapade
escape game
escape game en famille
esqui
etoiles de noel
fahrrad
family holiday
family holidays
family photos
fans de foot
fashion collection
ferienwohnung
ferienwohnungen
fernreisen
festival tickets
festivals
fete des meres
fishing trip
flights
flitterwochen
flohmarkt
fly fishing
foie gras
football fans
football tickets
fourgon amenage
freizeitpark
gamer
games console
gaming console
gardening
gebrauchtwagen
getaway
gin
gioco online
gioielli
gitaarles
gitarre
gitarrenunterricht
gite
gites
gluckspiel
goedkope vliegtickets
gokken
golf
golf club membership
golf lessons
golf membership
golf trip
golf trips
golf weekend
golfplatz
golfreis
golfreise
golfreizen
gourmet box
guitar lessons
gunstige fluge
handbag
handbags
handtasche
handtaschen
handtassen
helicopter ride
hobbys
hochzeiten
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
hunting trip
instruments de musique
jardinage
jet prive
jeux video
jewellery
jewelry
jouets
joyas
juwelen
kampeerauto
kfz neu
kids tutoring
klavier
klavierunterricht
knitting
kochbox
konzertkarten
kreuzfahrt
kreuzfahrten
kreuzfahrtreise
language school abroad
last minute
lego
lezioni di chitarra
lezioni di piano
livraison de repas
location de vacances
location de villa
location saisonniere
locations saisonnieres
loten
loteria
loterie
loterij
lotterie
lottery
lotto
low cost flights
luxury cars
luxury cruises
luxury travel
luxury watches
luxury yacht
maatpakken
made to measure suits
magazine subscription
marathon
mariages
massanzuge
match de foot
matrimoni
meal kits
mobile home
mode femme
mode homme
modelisme
montre
montres
montres de luxe
moto
motorbikes
motorhome
motorhomes
motorrad
motorrader
motorradreise
motos
munzen
netflix
neuwagen
new car
newspaper subscription
nieuwe auto
nounou
numismatique
occasions auto
oeuvres d'art
oldtimer
online casino
opera tickets
orologi
parachute
parc d'attractions
parco divertimenti
paris sportifs
parque de atracciones
parque tematico
partie de chasse
pauschalreise
peche
peche a la ligne
personal branding photos
pet grooming
philatelie
photographe de mariage
piano lessons
pianoles
pilotage gt
places de concert
plaisance
plongee
poker
potager
pret a porter
pretpark
private aviation
private jet
private jets
private jets for
proeverij
puzzle
rando
randonnee
reise
reisen
reizen
relojes
relojes de lujo
reprise de votre ancien vehicule
residence de vacances
residency by investment
resort
retraite spirituelle
retreat in bali
retreats for
rhum
roadtrip
robes
rolex
romantisch weekend
romantisches wochenende
rugby fans
rundreise
rundreisen
sac a main
sacs a main
safari
safaris
saut en parachute
schmuck
school fees
school fees planning
scommesse
scooters
scuba
season ticket
season tickets
season tickets for fans
second hand cars
second passport
seduction
segelyacht
seizoenskaart
seizoenskaarten
sejour
sejour au ski
sejour bali
sejours
sejours au soleil
settimana bianca
sieraden
sigaren
singing lessons
ski
ski chalet
ski holiday
ski holidays
ski trip
skiurlaub
skivakantie
smartphone reconditionne
smartphones reconditionnes
sneakers
soins pour chien
spa for two
spa weekend
spelcomputer
spielkonsole
spielzeug
sports betting
sports car
sportwagen
sportweddenschappen
sportwetten
sprachreise
stadtereise
stadtereisen
stage de pilotage
stage de poterie
stage de yoga
stages de pilotage
stedentrip
strandurlaub
streaming
streaming abonnement
streaming subscription
surfcamp
suv
tableaux d'art
tailor made suits
tailored suits
tanzkurs
tanzkurse
tauchen
tauchkurs
televiseur
tennis
theaterkarten
theatre
theatre tickets
theme park
tickets de concert
tickets for concerts
timbres de collection
timeshares
toilettage
toys
traumreise
traumreisen
traumurlaub
treks
tricot
trottinette electrique
trouwjurk
tutor
tutors
tv led
tweede huis
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
vakantiehuizen
vakantiepark
vakanties
valentine
vans amenages
vehicule neuf
velero
velo electrique
velo electrique pour vos balades
velos electriques
vestido de novia
vetements
viaggi
viaggio
viaje
viajes
viajes de novios
vide grenier
video games
videoconsola
videogiochi
videojuegos
villa
villa de vacances
villa rental
villas
vin
vin a domicile
vin de garde
vini
vinos
vins
vins fins
vliegtickets
voilier
voiture d'occasion
voiture de collection
voiture de luxe
voiture electrique
voiture neuve
voitures d'occasion
voitures neuves
voli low cost
vols a prix casses
vols pas chers
vos week ends
voyage
voyage a bali
voyage de noces
voyage sur mesure
voyages
voyages organises
vuelos baratos
watch club
watches
wedding photographer
wedding venue for couples
weddings
week end
week end pour deux
week end romantique
weekend
weekend for two
weekend getaway
weekend romantico
wein
weine
weinprobe
weinproben
weinverkostung
wellnessurlaub
wellnessweekend
wellnesswochenenden
whiskies
whisky
wijn
wijn kopen
wijnabonnement
wijnen
wijnproeverij
wine club
wine subscription
wine tasting
wine tasting for two
wintersport
wohnmobil
wohnmobile
wohnmobile mieten
wohnwagen
yacht
yachtcharter
yachting
yachts
zeilboot
zeitschriftenabo
zigarren
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
astrologia
astrologie
boda
bodas
bruiloft
buscar pareja
cartomante
cartomanzia
celibataire
celibataires
citas
citas online
contactos
dating
dating app
datingapp
datingsite
divorce
divorcio
divorzio
echtscheiding
encuentros amorosos
engagement ring
fedi nuziali
feng shui
find love
fortune teller
genealogie
genealogy
guerisseur
hochzeit
hochzeitsplanung
horoscoop
horoscope
horoscopo
horoskop
incontri
incontri seri
kaartlezen
kartenlegen
liebe finden
liefde vinden
love coach
magnetiseur
marabout
mariage
matchmaking
matrimonio
nozze
numerologie
numerology
organisation de mariage
oroscopo
pacs
palm reading
partnerborse
partnersuche
partnervermittlung
psychic
psychic reading
psychic readings
relatiebemiddeling
rencontre serieuse
rencontres
rencontres entre celibataires
rencontres serieuses
rencontrez l'amour
robe de mariee
scheidung
single borse
singleborse
singles
site de rencontre
site de rencontres
sito di incontri
soulmate
speed dating
tarocchi
tarologie
tarot
tarots
traumhochzeit
trauringe
trouver l'amour
trouwen
trouwringen
trova l'anima gemella
trovare l'amore
verlobungsring
videncia
vidente
voyance
voyante
waarzegger
waarzegster
wahrsagen
wahrsagerin
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
buy to let mortgage
buy to let mortgages
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
credit personnel
credit renouvelable
credit score
credit voiture
credito coche
credito personal
debt advice
debt consolidation
debt relief
doorlopend krediet
finanziamento auto
hipoteca
hipotecas
home loan
hypotheek
hypotheken
immobilienkredit
kleinkredit
mensualites
mensualites de credit
microcredit personnel
mini credit
monthly repayments
mortgage
mortgage advice
mortgages
mutui
mutuo
mutuo casa
payday loan
payday loans
personal loan
personal loans
persoonlijke lening
prestamo personal
prestamos personales
prestiti personali
prestito personale
pret auto
pret etudiant
pret immobilier
pret personnel
prets immobiliers
privatkredit
rachat de credit
rachat de credits
ratenkredit
reduire vos mensualites
regroupement de credits
remortgage
remortgaging
reunificacion de deudas
schuldnerberatung
simulation de credit
simulation de pret
student loan
student loans
umschuldung
`,
  personal_insurance: `
assicurazione auto
assicurazione casa
assicurazione moto
assicurazione sanitaria
assicurazione viaggio
assurance animaux
assurance auto
assurance auto jeune
assurance chien
assurance deces
assurance dependance
assurance emprunteur
assurance habitation
assurance maison
assurance moto
assurance obseques
assurance perte d'autonomie
assurance scolaire
assurance vie entiere
assurance voyage
autoversicherung
autoverzekering
berufsunfahigkeitsversicherung
brommerverzekering
car insurance
complementaire sante
complementaire sante individuelle
contents insurance
critical illness
critical illness cover
dental insurance
dental plan
dierenverzekering
funeral plan
funeral plans
garantie accidents de la vie
haftpflichtversicherung privat
hausratversicherung
health insurance
home insurance
house insurance
hundehaftpflicht
inboedelverzekering
income protection
kfz versicherung
krankenversicherung
motor insurance
motorcycle insurance
mutuelle
mutuelle independants
mutuelle individuelle
mutuelle pas chere
mutuelle pour independants
mutuelle sante
mutuelle senior
mutuelle seniors
mutuelle tns
obseques
ongevallenverzekering
opstalverzekering
over 50s plan
overlijdensrisicoverzekering
pet insurance
pflegezusatzversicherung
polizza casa
polizza infortuni
polizza infortuni personale
polizza viaggio
polizze vita
prevoyance individuelle
prevoyance tns
private health cover
private health insurance
private krankenversicherung
private medical insurance
privathaftpflicht
protection juridique famille
rc auto
rechtsbijstand voor particulieren
rechtsschutz privat
rechtsschutzversicherung privat
reiserucktrittsversicherung
reiseversicherung
reisverzekering
risikolebensversicherung
seguro de auto
seguro de coche
seguro de decesos
seguro de hogar
seguro de mascotas
seguro de moto
seguro de salud
seguro de salud familiar
seguro de viaje
seguro dental
seguro medico
sterbegeldversicherung
tandartsverzekering
term life
tierkrankenversicherung
tierversicherung
travel insurance
uitvaartverzekering
unfallversicherung
wohngebaudeversicherung
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
ahorro e inversion
ahorro para la jubilacion
ahorro personal
aktien
aktien tipps
aktiendepot
aktiensparplan
altersvorsorge
altersvorsorge privat
angel investing club
anlageimmobilie
anlageimmobilien
anticiper sa succession
apport personnel
art as an investment
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
basisrente
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
bitcoin wallet
bitcoins
bolsa
bourse
bourse en ligne
bull market
buy to let
capital gains
car finance
cask investment
comprar oro
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
crypto monnaie
crypto monnaies
crypto trading
cryptocurrencies
cryptocurrency
cryptomonnaie
cryptomonnaies
cryptomunten
cryptos
day trading
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
edelmetalle kaufen
eigentumswohnung
eigentumswohnungen
einkommensteuererklarung
eis investment
epargne
epargne retraite
erben
erbschaft
erbschaftssteuer
erbschaftsteuer
eredita
erfbelasting
erfenis
estate plan
estate planning
etf
etf sparplan
etfs
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
fondi comuni
fondo pensione individuale
fondos de inversion
fondssparen
forex
forex trading
gagner de l'argent
gagnez de l'argent
geld verdienen von zuhause
geldanlage
geldanlagen
gestion de fortune
gestion de patrimoine
gestion de patrimonios
gestion patrimonial
gestion privee
gestione del patrimonio
gestione patrimoniale
girardin
girardin industriel
gold bars
gold coins
gold kaufen
goldbarren
golden visa
goldmunzen
goud kopen
grands crus
groupement forestier
groupements forestiers
herencia
herencias
high net worth
high net worth individuals
high yield savings
holding familiale
holding patrimoniale
holiday home
holiday let investment
hypotheekadvies
hypotheekadviseur
hypothek
ifi
immobili da investimento
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
invertir en bolsa
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
investire
investire in borsa
investire in oro
investissement immobilier
investissement immobilier locatif
investissement locatif
investissement outre mer
investissez dans
investment club
investment properties
investment property
invierta en oro
invierte
invierte en bolsa
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
kryptowahrung
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
lingot d'or
lingots
lingotti
livret
livret a
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
mon per
monuments historiques
multipropriete
nachlassplanung
nft
nfts
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
oro de inversion
outre mer fiscal
ouvrir un per
pac etf
pacte dutreil familial
parkings investissement
passaggio generazionale del patrimonio
passive income
patrimoine
patrimoine personnel
patrimoine prive
patrimonio
patrimonio personale
payer moins d'impots
pensioen opbouwen
pensioen voor jezelf
pensioenadvies
pensioensparen
pension advice
pension transfer
pension transfers
pensione
pensione integrativa
pensionsplanung
per individuel
perin
personal finance
personal pension
personal savings
personal tax
personal tax advice
personal tax return
personal tax returns
personal wealth
personal wealth review
piano di accumulo
pieces d'or
pinel
placement
placement garanti
placements
placements financiers
placer votre argent
placez
placez votre argent
plan d'epargne retraite
plan de ahorro
plan de jubilacion
plan de pensiones
plan de pensiones individual
plan epargne retraite
planes de ahorro
planes de pensiones
planificacion patrimonial
polizza vita
premium bonds
preparer sa retraite
prestito
pret a taux zero
previdenza complementare individuale
previdenza integrativa
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
programme neuf
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
savings accounts
savings plan
schenken en erven
schenkung
sci familiale
scpi
second home
seconda casa
segunda residencia
segundas residencias
seguro de vida
seguros de vida
share tips
signaux de trading
sipp
spaarrekening
sparen
sparplan
spread betting
staking
steuererklarung privat
steuern sparen
steuern sparen mit
steuern sparen privat
steueroptimierte kapitalanlage
stock picking
stock trading
stocks
stocks and shares isa
student housing investment
succession
succession personnelle
t2 et t3
tagesgeld
taux d'epargne
tax efficient investing
tax planning for individuals
tax saving
testament
testamento
testamentos
timeshare
trading
trading online
trading signals
transmission de patrimoine
tresorerie personnelle
trusts and estates
trusts for your children
tweede verblijf
tweede woning
uitvaart
usufruit
vakantiewoning
vastgoed als belegging
vastgoedbelegging
vct
vermoegensaufbau
vermogen
vermogensaufbau
vermogensbeheer
vermogensberatung
vermogensplanning
vermogensverwaltung
verzekering uitvaart
viager
vignobles a vendre
vin d'investissement
viviendas de inversion
wealth advisory
wealth management
wealth planning
wealth preservation
whisky cask
whisky casks
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
=for accountants
=for advisers
=for advisors
=for agencies
=for banks
=for brokers
=for business
=for businesses
=for care homes
=for care providers
=for charities
=for clinics
=for companies
=for dentists
=for doctors
=for employers
=for estate agents
=for factories
=for farms
=for financial advisers
=for financial advisors
=for garages
=for gyms
=for hairdressers
=for hospitals
=for hotels
=for industry
=for installers
=for insurers
=for law firms
=for lawyers
=for manufacturers
=for nurseries
=for offices
=for opticians
=for organisations
=for organizations
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
=for wealth managers
=for wedding venues
=fur banken
=fur betriebe
=fur den gewerblichen
=fur den mittelstand
=fur die industrie
=fur fachhandel
=fur firmen
=fur gewerbe
=fur handler
=fur handwerksbetriebe
=fur hotels
=fur industriebetriebe
=fur installateure
=fur kanzleien
=fur kliniken
=fur landwirte
=fur makler
=fur mitarbeiter
=fur pflegeheime
=fur praxen
=fur restaurants
=fur schulen
=fur unternehmen
=fur werkstatten
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
=para comercios
=para corredurias
=para empresas
=para farmacias
=para gimnasios
=para hospitales
=para hoteles
=para instaladores
=para la industria
=para las empresas
=para los hoteles
=para pymes
=para residencias
=para restaurantes
=para talleres
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
=per l'industria
=per le aziende
=per le banche
=per le palestre
=per le scuole
=per negozi
=per officine
=per ospedali
=per palestre
=per pmi
=per ristoranti
=per rsa
=per scuole
=per studi
=pmi
=pour agences
=pour associations
=pour banques
=pour boulangeries
=pour cabinets
=pour campings
=pour cgp
=pour cliniques
=pour clubs
=pour collectivites
=pour commerces
=pour courtiers
=pour dentistes
=pour ecoles
=pour ehpad
=pour entreprise
=pour entreprises
=pour garages
=pour hopitaux
=pour hotels
=pour industriels
=pour installateurs
=pour instituts de beaute
=pour l'industrie
=pour les agences
=pour les architectes
=pour les associations
=pour les assureurs
=pour les banques
=pour les cabinets
=pour les campings
=pour les cgp
=pour les cliniques
=pour les clubs
=pour les collectivites
=pour les commerces
=pour les courtiers
=pour les ecoles
=pour les ehpad
=pour les entreprises
=pour les garages
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
=pour salons de coiffure
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
=voor aannemers
=voor apotheken
=voor banken
=voor bedrijven
=voor de industrie
=voor garages
=voor het mkb
=voor horeca
=voor hotels
=voor installateurs
=voor klinieken
=voor makelaars
=voor mkb
=voor restaurants
=voor scholen
=voor tandartsen
=voor winkels
=voor ziekenhuizen
=voor zorginstellingen
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
=die ganze familie
=for all the family
=for homeowners
=for individuals
=for private individuals
=for singles
=for the whole family
=fur privatkunden
=fur privatpersonen
=furs eigenheim
=hausbesitzer
=het hele gezin
=i suoi figli
=i suoi risparmi
=i tuoi figli
=i tuoi genitori
=i tuoi risparmi
=ihr auto
=ihr baby
=ihr badezimmer
=ihr eigenes haus
=ihr eigenheim
=ihr garten
=ihr haus
=ihr hund
=ihr korper
=ihr schlafzimmer
=ihr urlaub
=ihr vermogen
=ihr zuhause
=ihre altersvorsorge
=ihre eltern
=ihre enkel
=ihre ersparnisse
=ihre familie
=ihre gesundheit
=ihre hochzeit
=ihre katze
=ihre kinder
=ihre kuche
=ihre rente
=ihre steuern
=ihre tochter
=ihre wohnung
=ihren garten
=ihren hund
=ihren sohn
=ihren urlaub
=il suo patrimonio
=il tuo bagno
=il tuo cane
=il tuo corpo
=il tuo giardino
=il tuo matrimonio
=il tuo patrimonio
=in your home
=je auto
=je badkamer
=je dochter
=je gezin
=je gezondheid
=je hond
=je huis
=je keuken
=je kinderen
=je lichaam
=je ouders
=je pensioen
=je tuin
=je vakantie
=je vermogen
=je woning
=je zoon
=la sua auto
=la sua casa
=la sua famiglia
=la sua pensione
=la tua auto
=la tua casa
=la tua cucina
=la tua famiglia
=la tua pensione
=la tua salute
=le tue vacanze
=mes enfants
=mon logement
=para particulares
=particulares
=particulieren
=per la casa
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
=su chalet
=su coche
=su familia
=su hogar
=su jardin
=su jubilacion
=su patrimonio
=su salud
=su vivienda
=sus ahorros
=sus hijos
=sus impuestos
=sus padres
=sus vacaciones
=toda la familia
=toute la famille
=tu bano
=tu boda
=tu casa
=tu coche
=tu cocina
=tu cuerpo
=tu familia
=tu hija
=tu hijo
=tu hogar
=tu jardin
=tu jubilacion
=tu patrimonio
=tu perro
=tu salud
=tu vivienda
=tua figlia
=tuo figlio
=tus ahorros
=tus hijos
=tus vacaciones
=tutta la famiglia
=uw auto
=uw badkamer
=uw bruiloft
=uw gezin
=uw gezondheid
=uw hond
=uw huis
=uw keuken
=uw kinderen
=uw ouders
=uw pensioen
=uw spaargeld
=uw tuin
=uw vakantie
=uw vermogen
=uw woning
=voor jezelf
=voor particulieren
=vos ados
=vos economies
=vos enfants
=vos impots
=vos parents
=vos petits enfants
=vos proches
=vos vacances
=votre ame soeur
=votre animal
=votre appartement
=votre auto
=votre bebe
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
=votre fille
=votre fils
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
=votre pavillon
=votre permis
=votre piscine
=votre propre maison
=votre reconversion
=votre retraite
=votre salle de bain
=votre salle de bains
=votre salon
=votre sante
=votre silhouette
=votre terrasse privee
=votre vehicule personnel
=votre veranda
=votre voiture
=vous et votre conjoint
=you and your partner
=your apartment
=your bathroom
=your bedroom
=your body
=your car
=your cat
=your children
=your children's
=your dad
=your daughter
=your dog
=your dream holiday
=your dream home
=your estate
=your family
=your father
=your flat
=your garden
=your grandchildren
=your health
=your holiday
=your holidays
=your home
=your house
=your kids
=your kitchen
=your living room
=your loved ones
=your mother
=your mum
=your own home
=your parents
=your pension
=your personal finances
=your pet
=your retirement
=your savings
=your son
=your soulmate
=your spouse
=your taxes
=your vacation
=your wealth
=your wedding
=yourself
=zuhause
`;
