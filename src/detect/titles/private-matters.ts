/** What concerns a person's private life, and the words that tell a firm's use of it from a person's own. */

/**
 * What people buy for themselves. The source is the consumer codes' lists of contracts (insurance, credit, travel,
 * home improvement, training accounts) and the categories of consumer directories, in the six languages.
 */
export const PRIVATE_MATTERS: Readonly<Record<string, string>> = {
  body: `
abdos
abnehmen
abnehmkur
abonnement fitness
abspecken
acupuncture
adelgace
adelgace sin esfuerzo
adelgaza
adelgazamiento
adelgazar
aesthetic treatments
afrontez l'ete
afslanken
afvalkuur
afvallen
aides auditives
aligners
aligneurs dentaires
anti age
anti ageing
anti ageing serum
anti aging
anti aging creme
anti chute
anti rides
antiage
antiarrugas
antiedad
antirides
antirughe
apparecchi acustici
apparecchio invisibile
appareil auditif
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
back pain
bain de soleil
bauchstraffung
beauty box
bien etre personnel
bikini
bilan de sante
bilan nutritionnel
bilan sante
blanchiment dentaire
blanchiment des dents
blanqueamiento dental
bleaching
body sculpting
bodybuilding
botox
braces
brain training
brow lift
brustvergrosserung
cabine uv
caida del cabello
calvitie
calvizie
capelli
cbd
cellulite
check up sante personnel
chiropraktik
chirurgia estetica
chirurgie esthetique
chirurgie plastique
chirurgie refractive
cigarette electronique
cils
cirugia estetica
cirugia plastica
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
cosmetica natural
cosmetiques
cosmetische chirurgie
couples therapy
creme de jour
creme visage
crioterapia
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
depression
detox
diat
diaten
dieet
diet
diet plan
diet plans
dieta
dieta personalizada
dietas
diete
dieteticien
dimagrimento
dimagrire
dimagrisci
eat healthier
entrenador personal
epilacion laser
epilation
epilation definitive
epilation laser
epilazione
epilazione laser
executive health check
executive health checks
extension ciglia
extensions de cils
eyelid surgery
facelift
faltenbehandlung
faltenunterspritzung
fastenkur
fasting
fat loss
fettabsaugung
fettweg
fitness
fitness a domicile
fitness abo
fitness app
fitness personal
fitnessplan
fitnessstudio
fitnessstudios
fitnesstraining
food supplements
gafas
gafas de sol
gafas graduadas
gehoorapparaat
gesichtspflege
get fit
gewicht verlieren
gewichtsverlust
gimnasio
gleitsichtbrille
greffe capillaire
greffe de cheveux
gym membership
gym memberships
gym near your office
gymlidmaatschap
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
hair restoration
hair transplant
hairdressing appointment
hautpflege
health checks for you
health club
health clubs
hearing aids
hearing test
home gym
home gym equipment
home workout
homeopathy
hoortoestel
hoortoestellen
horgerate
huidverzorging
hypnose
hypnose anti tabac
hypnosis
impianti dentali
implante capilar
implantes capilares
implantes dentales
implants capillaires
implants dentaires
injections anti rides
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
laserepilation
lash extensions
lasik
laufband
lenses and glasses
lentes de contacto
lenti a contatto
lentilles de contact
lifting
lifting du visage
liftings
lingerie
lip filler
lip fillers
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
massage a domicile
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
nutrition plan
nutrition plans
nutritional supplements
occhiali
occhiali da vista
onglerie
ongles
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
ozempic
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
perdita di peso
perdre des kilos
perdre du poids
perfume
personal coach
personal trainer
personal training
personliches training
perte de poids
pestanas
pilates
pilates au dejeuner
pilates reformer
plan dietetique
plan nutricional
plastic surgery
plastische chirurgie
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
rauchfrei
reduce stress at home
regime
regime minceur
rehausse wc
reiki
remise en forme
retraite yoga
retrouver la ligne
retrouvez la ligne
rhinoplastie
rimpels
ronflement
ruckenschmerzen
rugpijn
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
seances de sport
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
smile makeover
snoring
soin du visage
soins anti age
soins du visage
soins visage
sommeil
sommeil reparateur
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
tandimplantaat
tandimplantaten
tanning
tapis de course
tatouage
tattoo
tattoo removal
tattoo studio
teeth straightening
teeth whitening
thalasso
the minceur
therapie de couple
therapie en ligne
thermalkur
trapianto capelli
trapianto di capelli
trasplante capilar
trattamenti viso
treadmill
velo electrique personnel
veneers
ventre plat
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
wellnessurlaub
wellnesswochenende
wimpern
yoga
yoga class
yoga classes
yoga retreat
yogakurs
yogakurse
yogalessen
zahnaufhellung
zahnimplantate
zahnspange
zonnebank
zumba
`,
  family_self: `
academic tutoring
adopta un perro
adopter un chien
aide aux devoirs
albero genealogico
ancestry
ancestry dna
animali domestici
animaux de compagnie
apprendre l'anglais
apprendre le piano
aprende ingles
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
bac blanc
bapteme
bebe
bebes
bestattungsvorsorge
bewerbungscoaching
bijles
bilan de competence
bilan de competences
bilan de competences cpf
birth announcements
box fibre
broadband for your home
cachorros
campamento de verano
camps d'ete
campus estivo
care for your mother
career change
career coaching
carnet de conducir
carrierecoaching
casa di riposo
changer de metier
changer de vie
changez de metier
changez de vie
chatons
childminder
chiot
chiots
clases de ingles
clases particulares
coach de vie
coaching de vie
coaching personnel
colegio privado
colonie de vacances
colonies de vacances
compte cpf
compte personnel de formation
comunion
comunione
concours medecine
contrat obseques
convention obseques
cours d'anglais
cours de langue pour vous
cours de soutien
cours particuliers
cpf
creche pour votre enfant
crescita personale
cuidado de ninos
cv writing
decesos
desarrollo personal
developpement personnel
devenez coach
die ganze familie
diplome a distance
divorces
dna kit
dna kits
dna test
dog walking
dons
driving lessons
ecole de commerce pour votre enfant
ecole de conduite
ecole privee
ecole privee pour vos enfants
education savings
ehpad pour vos parents
elderly parents
empleo para ti
en famille
engels leren
englisch lernen
enkelkinder
executive mba
fahrschule
fahrstunden
faire part
faire part de naissance
faire un don
family tree
femme de menage
ferienlager
find a job
find a new job
fitness for kids
for all the family
for the whole family
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
huisdieren
huiswerkbegeleiding
hundeschule
ihr sohn
ihre tochter
imparare l'inglese
internat pour votre fils
je dochter
je zoon
jobsuche
jobwechsel
karrierecoaching
karrierewechsel
kinderbetreuung zu hause
kleinkinderen
kommunion
language lessons
learn a language
learn english
learn french
learn spanish
lebensberatung
lernen sie englisch
lezioni private
life coach
life coaching
lifecoach
maison de retraite pour vos parents
mascotas
mba
mba a distance
mba en ligne pour vous
mba executive
menage a domicile
nachhilfe
nachhilfelehrer
naissance
nanny
neuer job
nietos
nipoti
nouveau job
obtenez votre diplome
open day for your daughter
oppas
outplacement prive
passez votre permis
patente
patente di guida
pension alimentaire
permis bateau
permis de conduire
permis moto
personal branding
personal development
personenalarmering
personlichkeitsentwicklung
persoonlijke ontwikkeling
pet
pet sitting
petits enfants
pets
pflegeplatz
pierres tombales
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
rentree scolaire
repassage
repassage a domicile
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
smartphones reconditionnes pas chers
soutien a domicile
soutien scolaire
speed reading for you
sprachkurs
stamboom
stammbaum
stellenwechsel
sterbegeld
su hija
su hijo
sviluppo personale
taalcursus
teleassistance
telephone reconditionne
telesoccorso
test adn
testaments
toda la familia
toute la famille
trouver votre voie
trouvez un nouvel emploi
tu hija
tu hijo
tua figlia
tuo figlio
tutoring
tutta la famiglia
tweedehands auto
universite pour votre enfant
uw dochter
uw zoon
vae
veterinary insurance
voor het hele gezin
votre fille
votre fils
welpen
wills for parents
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
aire acondicionado para casa
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
arredo bagno
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
blinds and shutters
boiler
boiler cover
boiler installation
boiler replacement
bomba de calor
borne de recharge a domicile
bow window
bow windows
boxspring
boxsprings
broadband at home
cabane de jardin
canape
canape convertible
canapes
care home for your parents
carport
carport bois
carports
carrelage salle de bain
casa de madera
casa nueva
casa nuova
casas de lujo
casetas de jardin
casette da giardino
cave a vin
cellier
cesped artificial
chambre d'enfant
changement de fenetres
chaudiere
chaudiere a granules
chaudiere gaz
chaudiere gaz maison
chauffage de la maison
chauffe eau
cheminee
cheminees
chimeneas
climatisation maison
climatisation reversible maison
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
cuisiniste
cuisinistes
curtains
dachausbau
dachgeschossausbau
dakisolatie
decking
decoration interieure
demenagement
demenagement de particuliers
demoussage de toiture
designer mobel
divani
domotique maison
double glazing
double vitrage
douche a l'italienne
douche senior
dressing
dressing sur mesure
dressings sur mesure
duschumbau
eigenheim
einbaukuche
einbaukuchen
einfamilienhaus
elagage
elevador de escaleras
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
fensterladen
fertighaus
fertighauser
fitted kitchen
fitted kitchens
fosse septique
fotovoltaico
frigo americain
furniture for your home
garage door
garagentor
garagentore
garde meuble
garde meubles
garden design
garden furniture
garden room
garden rooms
garden shed
garden sheds
gartengestaltung
gartenhaus
gartenhauser
gartenmobel
gartensauna
gartenzaun
gazon
gazon synthetique
gevelrenovatie woning
granny flat
graszoden
grundstuck
guardamuebles
haard
hausalarm
hausbau
hausbesitzer
haushaltsgerate
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
home cinema
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
home staging
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
immobilier de prestige
inbouwkeuken
infissi
insulation grants
isolation a 1 euro
isolation de toiture
isolation des combles
isolation exterieure
jacuzzi
jacuzzis
jardin
jardinage a domicile
jardins y piscinas
kachelofen
kachels
kamin
kaminofen
keuken
keukens
keukens op maat
kitchen
kitchen design
kitchen renovation
kitchens
kledingkast
kleiderschrank
kozijnen
kozijnen woning
kuche nach mass
kuchenstudio
kunstrasen
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
luxury kitchens
ma maison
mahroboter
maison bois
maison container
maison de plain pied
maison en bois
maison individuelle
maison neuve
maison ossature bois
maison passive
maisons de luxe
maisons en bois
maisons individuelles
maisons neuves
mansarde
maprimerenov
markise
markisen
matelas
matelas et sommiers
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
mobel nach mass
mobili da giardino
montascale
monte escalier
monte escaliers
move house
moving house
mudanza
muebles
muebles de salon
musterhaus
nachttisch
neue kuche
new bathroom
new home
new homes
new kitchen
nieuwbouwwoning
nieuwe keuken
panneaux photovoltaiques
panneaux solaires
pannelli solari
papier peint
parquet
patio doors
pavillon
pavimenti in legno
peinture decorative
pellet stoves
pergola
pergolas
pergole
photovoltaikanlage
piscina
piscina privada
piscinas
piscinas para
piscine
piscine coque
piscines
piscines coques
piscines privees
placard sur mesure
placas solares
plan de travail cuisine
plissees
poele a bois
poele a granules
poeles a bois
pompa di calore
pompe a chaleur
pompes a chaleur
pool im garten
poolbau
portail alu
portail aluminium
portail coulissant
portail de maison
portail et cloture
portail maison
portails coulissants
porte blindee
porte d'entree
porte de garage
portes d'entree
prime renovation
primera vivienda
private pool
programmes neufs
proprietaires de maison
proprietari di casa
puertas blindadas
puertas de casa
ramonage
ravalement de facade
ravalement de maison
reforma de bano
reforma de cocina
reformas
reformas de banos
reformas de cocinas
reformas de viviendas
reformas del hogar
reformas integrales
remodelacion de cocinas
renovation de logement
renovation de maison
renovation de salle de bain
renovation de salle de bains
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
ristruttura casa
ristrutturare casa
ristrutturazione
ristrutturazione bagno
ristrutturazione casa
robot tondeuse
robot vacuum
robotmaaier
rollrasen
roofing for your house
salle de bain
salle de bains
salles de bain
salles de bains
salon de jardin
salotti
salvaescaleras
sauna
sauna pour la maison
saunas pour particuliers
scale per interni
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
solar panels for home
solar panels for homeowners
solar para su casa
solaranlage
spa de jardin
spa de nage
spas et jacuzzis
stairlift
stairlifts
store banne
stores bannes
stores et rideaux
stufe a pellet
su chalet
summer houses
surelevation
swimming pool
swimming pool for your
swimming pools
swimmingpool im garten
tapeten
tenda da sole
tende da sole
teppiche
termites
terrain a batir
terrains a batir
terrasse
terrasse bois
terrassenuberdachung
thuisalarm
tiny house
tiny houses
toldos
tondeuse
tondeuse robot
trampolin
traplift
trapliften
trasloco
traumbad
traumkuche
traumkuchen
treppenlift
treppenlifte
tuinhuis
tuinhuizen
tuinmeubelen
umzug
vasca da bagno
vender su piso
vendez votre maison
vendre votre maison
ventanas
veranda
verandas
verhuizen
verhuizing
vivienda nueva
vloerverwarming
volets
volets roulants
votre cuisine equipee
votre propriete
wallbox fur zuhause
wallpaper
wandverkleidung
wardrobe
warmepumpe
warmepumpe fur ihr haus
warmepumpe furs eigenheim
warmtepomp
warmtepompen
washing machine
wc lavant
while you move
whirlpool
window replacement
wintergarten
wood burning stove
wood stoves
your bathroom
your kitchen
zonnepanelen
zonnepanelen op uw dak
zonnepanelen thuis
zonneschermen
zonwering
zonwering voor thuis
zwembad
zwembad in uw tuin
`,
  household: `
aide a domicile
aides a domicile
box internet
cat food
childcare
cibo per cani
cochecito
cochecitos
comida para perros
crocchette
croquettes
croquettes pour chat
dog food
electricite pour la maison
forfait internet
forfait mobile
hondenvoer
hundefutter
jouets pour enfants
kattenvoer
katzenfutter
kinderbetreuung
kinderwagen
kinderwagens
mobile phone contract
passeggini
passeggino
pet food
pienso para perros
poussette
poussettes
pram
services a la personne
stromtarif
strollers
summer camp
summer camps
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
abonnement tv
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
auction watches
auto neuve
auto neuves
auto nuova
auto usate
autocaravana
autocaravanas
autos de collection
autos neuves
baby clothes
bachelor party
balade a cheval
balade en helicoptere
balneo
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
billets de spectacle
billets de theatre
billigfluge
boarding school for your
boats
boats for sale
bolsos
boot
boot kaufen
bord de mer
borse
borse firmate
bougies
bouquet de fleurs
box beaute
box cadeau
box repas
brautkleid
bricolage
brocante
broderie
bruiloften
buceo
bungalow park
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
campingurlaub
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
chalet a la montagne
chalets
chambre d'hotes
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
circuit au vietnam
circuits au vietnam
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
collection de vins
concert
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
cottages
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
cours de theatre
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
e bike fur die freizeit
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
equitation
escapada
escapada romantica
escapada rural
escapade
escape game
escape game en famille
escape room
esqui
etoiles de noel
fahrrad
familienurlaub
family holiday
family holidays
family photos
fans de foot
fashion collection
ferienhaus
ferienhauser
ferienwohnung
ferienwohnungen
fernreisen
festival tickets
festivals
fete des meres
fishing trip
fishing trips
flights
flitterwochen
flohmarkt
fluge
flugreisen
fly drive
fly fishing
foie gras
football fans
football tickets
fourgon amenage
freizeitpark
gamer
games console
gaming
gaming console
gardening
gastronomie box
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
golf clubs
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
guitarra
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
holiday cottages
holiday home
holiday homes
holiday packages
holiday park
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
hotel spa
hotel und spa
hundefriseur
hunting trip
huwelijksreis
instruments de musique
jardinage
jet prive
jet ski
jeux de casino
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
kochkurs
konzert
konzertkarten
kreuzfahrt
kreuzfahrten
kreuzfahrtreise
language school abroad
last minute
lastminute
learn guitar
learn piano
learn to paint
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
loto
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
maisons d'hotes
marathon
mariages
massanzuge
match de foot
matrimoni
meal kit
meal kits
mobil home
mobile home
mobilhome
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
museum pass
musica dal vivo
netflix
neuwagen
new car
newspaper subscription
nieuwe auto
noces
nos circuits
nounou
numismatique
occasions auto
oeuvres d'art
oldtimer
online casino
opera tickets
orologi
orologi di lusso
paintball
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
randonnees
reise
reise nach
reisen
reizen
relojes
relojes de lujo
reprise de votre ancien vehicule
residence de vacances
residency by investment
resort
restaurant gastronomique menu
retraite spirituelle
retraite yoga
retraites yoga
retreat
retreat in bali
retreats for
rhum
roadtrip
robes
rolex
romantisch weekend
romantisches wochenende
rondreizen
rugby fans
rugby tickets
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
sejour ski
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
skireise
skiurlaub
skivakantie
smartphone reconditionne
smartphones reconditionnes
sneakers
soggiorni
soins pour chien
sonnenurlaub
sortie en famille
spa for two
spa weekend
spectacle de danse
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
stage de golf
stage de pilotage
stage de poterie
stage de yoga
stages de pilotage
stedentrip
strandurlaub
streaming
streaming abonnement
streaming subscription
sugar baby
surf
surf camp
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
tickets for the show
timbres de collection
timeshares
toilettage
toys
train touristique
traumreise
traumreisen
traumurlaub
travel deals
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
vacances en famille
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
vinos de coleccion
vins
vins de bordeaux
vins de bourgogne
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
vol pas cher
voli low cost
vols a prix casses
vols pas chers
vos week ends
votre cave
voyage
voyage a bali
voyage de noces
voyage sur mesure
voyages
voyages organises
vuelos baratos
watch club
watches
watches at auction
wedding photographer
wedding venue for couples
weddings
week end
week end en amoureux
week end pour deux
week end romantique
week end spa
weekend
weekend break
weekend for two
weekend getaway
weekend romantico
weekendje weg
wein
weine
weinprobe
weinproben
weinverkostung
wellness
wellnessurlaub
wellnessweekend
wellnesswochenende
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
yacht charter
yachtcharter
yachting
yachts
your cellar
zeilboot
zeilen
zeitschriftenabo
zigarren
zomervakantie
zoo
`,
  love_fate: `
abito da sposa
agence matrimoniale
agencia matrimonial
agenzia matrimoniale
alianzas
alliance de mariage
alliances de mariage
ame soeur
amitie amoureuse
amor
anillo de compromiso
astrologia
astrologie
boda
bodas
brautkleid
bruidsjurk
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
faire une rencontre
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
huwelijk
incontri
incontri seri
kaartlezen
kartenlegen
kontaktanzeigen
libido
liebe finden
liefde vinden
lingerie
love coach
love spells
lune de miel
magnetiseur
marabout
mariage
mariages
matchmaking
matrimonio
nikah
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
rencontre amoureuse
rencontre d'un soir
rencontre serieuse
rencontres
rencontres entre celibataires
rencontres serieuses
rencontrez des celibataires
rencontrez l'amour
robe de mariee
scheidung
sextoys
single borse
singleborse
singles
singles events
site de rencontre
site de rencontres
sito di incontri
soulmate
speed dating
tarocchi
tarologie
tarot
tarots
tirage de tarot
traumhochzeit
trauringe
trouver l'amour
trouwen
trouwringen
trova l'anima gemella
trovare l'amore
verlobungsring
vestido de novia
videncia
vidente
voyance
voyante
waarzegger
waarzegster
wahrsagen
wahrsagerin
wedding
wedding dress
wedding dresses
wedding photographer
wedding photography
wedding planner
wedding planning
wedding rings
wedding venue
`,
  personal_credit: `
auto loan
autokredit
autokredit ohne schufa
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
credito al consumo
credito coche
credito personal
credito rapido
debt advice
debt consolidation
debt consolidation loan
debt relief
doorlopend krediet
equity release
finanziamento auto
guarantor loan
hipoteca
hipotecas
home loan
hypotheek
hypotheek oversluiten
hypotheken
hypothekendarlehen
immobilienkredit
kleinkredit
kredit ohne schufa
lifetime mortgage
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
prestamo
prestamo personal
prestamos personales
prestamos rapidos
prestiti personali
prestito personale
pret a taux zero
pret auto
pret etudiant
pret immobilier
pret personnel
pret travaux
prets immobiliers
prets travaux
privatkredit
rachat de credit
rachat de credits
rachat de prets
rachat de soulte
ratenkredit
reduire vos mensualites
regroupement de credits
remortgage
remortgaging
reunificacion de deudas
reverse mortgage
schufa
schuldnerberatung
simulation de credit
simulation de pret
sofortkredit
student loan
student loans
umschulden
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
boiler insurance
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
eigenheimversicherung
funeral plan
funeral plans
garantie accidents de la vie
haftpflichtversicherung privat
hausrat
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
mutuelles seniors
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
private rentenversicherung
privathaftpflicht
protection juridique famille
protezione famiglia
rc auto
rechtsbijstand voor particulieren
rechtsschutz privat
rechtsschutzversicherung privat
reiserucktrittsversicherung
reiseversicherung
reisverzekering
rentenversicherung
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
sterbegeldvorsorge
tandartsverzekering
term life
tierkrankenversicherung
tierversicherung
travel insurance
uitvaartverzekering
unfallversicherung
verzekeringen vergelijken
wohngebaude
wohngebaudeversicherung
woonverzekering
zahnversicherung
zahnzusatz
zahnzusatzversicherung
ziektekostenverzekering
zorgverzekering
zusatzversicherung
`,
  wealth: `
730 precompilato
=le per
=per individuel
=un per
=votre per
aandelen
achat d'or
achat de forets
achat immobilier
achat immobilier neuf
achat or
acheter dans le neuf
acheter sa residence principale
acheter un appartement
acheter une maison
actions en bourse
adossement immobilier
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
anlageberatung
anlageimmobilie
anlageimmobilien
anticiper sa succession
appartement neuf
appartements neufs
apport personnel
apporteur d'affaires immobilier
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
be your own boss
beleggen
beleggen in vastgoed
beleggingen
beleggingsadvies
beleggingsobject
beleggingspand
beleggingspanden
beleggingsvastgoed
bienes raices
bilan patrimonial
bilan retraite
bitcoin
bitcoin wallet
bitcoins
bolsa
bourse
bourse en ligne
bull market
bullion
buy gold
buy to let
capital gains
capital investissement defiscalisant
capitali personali
car finance
cask investment
collectible coins
complement de revenus
comprar oro
comprar piso
comprar vivienda
compte offshore
conseil fiscal personnel
conseil patrimonial
conseiller en gestion de patrimoine
conseiller en patrimoine
constituer un patrimoine
consulenza patrimoniale
conto deposito
contrat de capitalisation
copy trading
courtier en bourse
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
devenez proprietaire
devenez rentier
devenez votre propre patron
devenir proprietaire
devenir rentier
devenir trader
diamants
dichiarazione dei redditi personale
diritti di successione
dispositif girardin
donation
donation partage
droits a la retraite
droits de succession
dubai tax free
early retirement
earn from home
earn money
edelmetalle kaufen
eigentumswohnung
eigentumswohnungen
einkommensteuererklarung
eis investment
emploi du capital
epargne
epargne retraite
epargner
erben
erben und vererben
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
faites fructifier
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
fondi di investimento
fondi pensione
fondo pensione individuale
fondos de inversion
fonds en euros
fondssparen
forets
forex
forex trading
fructifier
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
gfi
gfv
girardin
girardin industriel
gold bars
gold coins
gold kaufen
gold und silber
goldbarren
golden visa
goldmunzen
goud kopen
grands crus
groupement foncier viticole
groupement forestier
groupement forestier d'investissement
groupements fonciers viticoles
groupements forestiers
herencia
herencias
high earners
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
immeuble de rapport
immobili da investimento
immobilie als altersvorsorge
immobilie als kapitalanlage
immobilien als altersvorsorge
immobilienanlage
immobilieninvestment
immobilier locatif
immobilier neuf
immobilier sans apport
impot sur la fortune
impot sur la fortune immobiliere
impot sur le revenu
impots des particuliers
income tax return
independance financiere
independence financiere
ingresos pasivos
inheritance
inheritance planning
inheritance tax
inheritance tax planning
inversion inmobiliaria
inversiones
inversiones personales
inversores particulares
invertir en bolsa
invertir en oro
invest in gold
investimenti
investimento immobiliare
investing for beginners
investir dans des
investir dans l'immobilier
investir dans l'or
investir dans la pierre
investir dans le neuf
investir dans les parkings
investir en bourse
investir en residence etudiante
investir en residences etudiantes
investire
investire in borsa
investire in oro
investissement atypique
investissement dans l'ancien
investissement forestier
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
liquidites personnelles
livret
livret a
livret d'epargne
livrets d'epargne
lmnp
lmp
loa voiture
logement neuf
loi denormandie
loi girardin
loi malraux
loi monuments historiques
loi pinel
luxury watches investment
madelin
make money online
making money online
malraux
manuscrits
millionaire
modello 730
mon per
montres de collection
monuments historiques
move to dubai
multipropriete
nachlassplanung
nebenverdienst
nft
nfts
nue propriete
off plan
off plan property
offshore account
offshore accounts
offshore company
optimisation fiscale personnelle
optimisation patrimoniale
options trading
or et argent
or et argent physique
or physique
ordenar su patrimonio
oro de inversion
outre mer fiscal
ouvrir un per
pac etf
pacte dutreil familial
parkings investissement
passaggio generazionale del patrimonio
passief inkomen
passive income
passives einkommen
patrimoine
patrimoine familial
patrimoine personnel
patrimoine prive
patrimonio
patrimonio di famiglia
patrimonio familiar
patrimonio personal
patrimonio personale
payer moins d'impots
penny stocks
pensioen opbouwen
pensioen voor jezelf
pensioenadvies
pensioensparen
pension advice
pension transfer
pension transfers
pensione
pensione integrativa
pensionsplan
pensionsplanung
pequenos inversores
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
placements atypiques
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
portefeuille boursier
portfolio of rental flats
premium bonds
preparer sa retraite
preparez votre succession
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
programmes immobiliers
programmes neufs
property investment
rachat de pret
real estate investment
reddito passivo
reduction d'impot
reduction d'impots
reductions d'impots
reduire ses impots
reduisez vos impots
rendement garanti
rendement locatif
rendite
rendite immobilien
renta 2025
renta vitalicia
rental flats
rental yield
rente
rente viagere
rentenlucke
rentenversicherung
rentier
residence etudiante investissement
residence principale
residence secondaire
residence services
residences gerees
residences seniors
residences services
residences services seniors
retire early
retirement
retirement income
retirement planning
retirement savings
retraite
retraite complementaire
revenu complementaire
revenus complementaires
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
scpi de bureaux
scpi de rendement
second home
seconda casa
segunda residencia
segundas residencias
seguro de vida
seguros de vida
share dealing
share tips
shares isa
sicher vorsorgen
side hustle
signaux de trading
silver coins
sipp
spaarrekening
sparen
sparkonto
sparplan
spread betting
staking
steuererklarung privat
steuern sparen
steuern sparen mit
steuern sparen privat
steueroptimierte kapitalanlage
stock market
stock picking
stock tips
stock trading
stocks
stocks and shares
stocks and shares isa
student housing investment
studio neuf
studios neufs
succession
succession personnelle
successione
t2 et t3
t2 neuf
t3 neuf
tagesgeld
taux d'epargne
tax efficient investing
tax planning for high earners
tax planning for individuals
tax saving
taxe fonciere
testament
testamento
testamentos
tiers lieu d'investissement
timeshare
trade shares
trading
trading course
trading en ligne
trading online
trading signals
transmission de patrimoine
tresorerie personnelle
trusts and estates
trusts and wills
trusts for your children
tweede huis
tweede verblijf
tweede woning
uitvaart
unit trusts
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
vermogensplanung
vermogensverwaltung
verzekering uitvaart
viager
vignobles a vendre
villa
villas
villen
vin d'investissement
vins d'investissement
viviendas de inversion
wealth
wealth advisory
wealth management
wealth planning
wealth preservation
wertanlage
whisky cask
whisky casks
whisky investment
will writing
wills
wills and probate
wills and trusts
wine investment
wohnung kaufen
your pension
zorgpremie
zweitwohnsitz
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
=collectif
=collective
=conseillers en gestion de patrimoine
=crm
=de vos salaries
=distributeurs
=en entreprise
=erp
=for advisers
=for advisors
=for banks
=for brokers
=for business
=for businesses
=for companies
=for employers
=for estate agents
=for financial advisers
=for financial advisors
=for industry
=for insurers
=for organisations
=for organizations
=for wealth managers
=fur banken
=fur betriebe
=fur den mittelstand
=fur die industrie
=fur firmen
=fur gewerbe
=fur handwerksbetriebe
=fur industriebetriebe
=fur makler
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
=kmu
=les salaries de votre
=logiciel
=logiciels
=marque blanche
=materiel professionnel
=para bancos
=para corredurias
=para empresas
=para la industria
=para las empresas
=para pymes
=per aziende
=per banche
=per l'industria
=per le aziende
=per le banche
=per pmi
=pmi
=pour banques
=pour cgp
=pour collectivites
=pour courtiers
=pour entreprise
=pour entreprises
=pour industriels
=pour l'industrie
=pour les assureurs
=pour les banques
=pour les cgp
=pour les collectivites
=pour les courtiers
=pour les entreprises
=pour les mutuelles
=pour les notaires
=pour les pme
=pour les societes
=pour les tpe
=pour pme
=pour societes
=pour tpe
=professional use
=pyme
=pymes
=resellers
=revendeurs
=saas
=software
=su empresa
=sus clientes
=sus empleados
=sus equipos
=sus trabajadores
=usage professionnel
=uw bedrijf
=uw klanten
=uw medewerkers
=uw personeel
=uw werknemers
=voor banken
=voor bedrijven
=voor de industrie
=voor het mkb
=voor makelaars
=voor mkb
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
=a votre domicile
=at home
=aux particuliers
=casa tua
=chez les particuliers
=chez soi
=chez vous
=devant chez vous
=die ganze familie
=earn from home
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
=ihr leben
=ihr schlafzimmer
=ihr traumhaus
=ihr urlaub
=ihr vermogen
=ihr zuhause
=ihre altersvorsorge
=ihre eigenen vier wande
=ihre eltern
=ihre enkel
=ihre ersparnisse
=ihre familie
=ihre gesundheit
=ihre haare
=ihre haut
=ihre hochzeit
=ihre hypothek
=ihre katze
=ihre kinder
=ihre kuche
=ihre rente
=ihre steuern
=ihre tochter
=ihre traumkuche
=ihre wohnung
=ihre zukunft
=ihren garten
=ihren hund
=ihren sohn
=ihren urlaub
=il suo patrimonio
=il tuo bagno
=il tuo cane
=il tuo corpo
=il tuo futuro
=il tuo giardino
=il tuo matrimonio
=il tuo mutuo
=il tuo patrimonio
=in your home
=je auto
=je badkamer
=je dochter
=je gezin
=je gezondheid
=je hond
=je huid
=je huis
=je hypotheek
=je keuken
=je kinderen
=je leven
=je lichaam
=je ouders
=je pensioen
=je toekomst
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
=la tua pelle
=la tua pensione
=la tua salute
=la tua vita
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
=spare room
=su boda
=su casa
=su chalet
=su coche
=su familia
=su futuro
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
=tu futuro
=tu hija
=tu hijo
=tu hipoteca
=tu hogar
=tu jardin
=tu jubilacion
=tu patrimonio
=tu pelo
=tu perro
=tu piel
=tu salud
=tu vida
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
=uw hypotheek
=uw keuken
=uw kinderen
=uw ouders
=uw pensioen
=uw spaargeld
=uw toekomst
=uw tuin
=uw vakantie
=uw vermogen
=uw woning
=voor jezelf
=voor particulieren
=vos ados
=vos cheveux
=vos economies
=vos enfants
=vos impots
=vos parents
=vos petits enfants
=vos proches
=vos revenus
=vos vacances
=votre ame soeur
=votre animal
=votre appartement
=votre auto
=votre avenir
=votre bebe
=votre belle mere
=votre chambre
=votre chat
=votre chez vous
=votre chien
=votre conjoint
=votre corps
=votre couple
=votre credit immobilier
=votre cuisine
=votre domicile
=votre dos
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
=votre peau
=votre permis
=votre piscine
=votre pouvoir d'achat
=votre pret immobilier
=votre projet de vie
=votre propre maison
=votre propre patron
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
=votre vie
=votre voiture
=vous et votre conjoint
=you and your partner
=your apartment
=your back garden
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
=your dream
=your dream holiday
=your dream home
=your dreams
=your estate
=your family
=your father
=your flat
=your future
=your garden
=your grandchildren
=your hair
=your health
=your holiday
=your holidays
=your home
=your house
=your kids
=your kitchen
=your life
=your living room
=your loved one
=your loved ones
=your mortgage
=your mother
=your mum
=your own home
=your parents
=your pension
=your personal finances
=your pet
=your retirement
=your savings
=your skin
=your son
=your soulmate
=your spare room
=your spouse
=your taxes
=your vacation
=your waistline
=your wealth
=your wedding
=yourself
=zuhause
`;
