/** What concerns a person's private life, and the words that tell a firm's use of it from a person's own. */

/**
 * What people buy for themselves. The source is the consumer codes' lists of contracts (insurance, credit, travel,
 * home improvement, training accounts) and the categories of consumer directories, in the six languages.
 */
export const PRIVATE_MATTERS: Readonly<Record<string, string>> = {
  body: `
10 kg abnehmen
10 kilo abnehmen
10 kilo afvallen
10 kilo kwijt
abdos
abiti su misura
abnehmen
abnehmkur
abnehmpille
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
apparecchio acustico
apparecchio invisibile
appareil auditif
appareil dentaire
appareils auditifs
arret du tabac
arreter de fumer
asthetische zahnheilkunde
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
beer belly
belly fat
bereavement
bereavement counselling
bespoke suits
bien etre personnel
bikini
bilan auditif
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
bridal hair
bridal make up
brille
brillen
brillenglaser
brosse a dents
brow lift
brustvergrosserung
cabine uv
caida del cabello
calvitie
calvizie
capelli
cbd
cellulite
chaussures sur mesure
cheap contact lenses
check up sante personnel
chemises sur mesure
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
clinica de fertilidad
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
conseil en image
contact lenses
contactlenzen
cosmetic dentistry
cosmetic surgery
cosmetica natural
cosmetiques
cosmetische chirurgie
costumes et chemises
costumes sur mesure
counselling for you
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
dad bod
dejar de fumar
dental implants
dentisterie esthetique
depilacion
depilacion laser
depilazione
depression
detox
diat
diaten
dieet
dieetadvies
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
electric toothbrush
enthaarung
entrenador personal
epilacion laser
epilation
epilation definitive
epilation laser
epilazione
epilazione laser
ernahrungsberatung
ernahrungsplan
estetica dental
executive health check
executive health checks
extension ciglia
extensions de cils
eyelashes
eyelid surgery
facelift
faltenbehandlung
faltenunterspritzung
fastenkur
fasting
fat loss
fecondation
fertiliteit
fertility clinic
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
flacher bauch
flat stomach
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
gleitsicht
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
hair and make up
hair colour
hair extensions
hair loss
hair removal
hair restoration
hair transplant
hairdresser near you
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
image consultant
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
insomnie
integratori
integratori alimentari
invisalign
invisible braces
ivf
ivf clinic
jeune
jeune intermittent
jeune therapeutique
kaalheid
keto
keto diet
keto diet plan
keto meal plans
kinderwunsch
kinderwunschklinik
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
lentillas
lentilles de contact
lifting
lifting du visage
liftings
lingerie
lip filler
lip fillers
liposuccion
liposuction
lissage
lose 10 kg
lose 10 pounds
lose a stone
lose kilos
lose weight
love handles
lunettes
lunettes de soleil
lunettes de vue
lunettes progressives
maatpakken
made to measure suits
maigrir
maigrir vite
maigrissez
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
massanzug
massanzuge
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
nail bar
nail salon
naturopathe
naturopathie
neue brille
nieuwe bril
nimm ab
nuevas gafas
nuovi occhiali
nutricion deportiva
nutricionista
nutrition et sport
nutrition personnalisee
nutrition plan
nutrition plans
nutritional supplements
occhiali
occhiali da vista
odontoiatria estetica
onglerie
ongles
online therapist
online therapy
ontharen
ontharing
ooglaseren
operation des yeux
orthodontie
orthodontie adulte
orthodontie invisible
ortodoncia
ortodoncia invisible
ortodonzia
osteopathe
osteopathie
osteopathie a domicile
osteopathy
ozempic
paartherapie
palestra
pancia piatta
parfum
parfums
pedicure
peeling
perder peso
perdere 10 kg
perdere peso
perdez 10 kg
perdez du poids
perdi 10 kg
perdi peso
perdida de peso
perdita di peso
perdre 10 kg
perdre des kilos
perdre du poids
perfume
personal coach
personal shopper
personal trainer
personal training
personlicher ernahrungsplan
personliches training
perte de poids
pestanas
pierde 10 kg
pierde peso
pilates
pilates au dejeuner
pilates reformer
plan dietetique
plan nutricional
plastic surgery
plastische chirurgie
platte buik
premium gym
privatarztliche
private gp
private gp appointments
programme minceur
programme nutrition
protein shakes
proteines
prothese dentaire
protheses auditives
protheses dentaires
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
relooking
remede naturel
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
schlafapnoe
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
sleep apnea
sleep apnoea
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
stilberatung
stop smoking
stoppen met roken
suplementos
suplementos deportivos
supplements
tailored suits
tanden bleken
tandenbleken
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
traitement naturel
trajes a medida
trapianto capelli
trapianto di capelli
trasplante capilar
trattamenti viso
treadmill
val af
velo electrique personnel
veneers
ventre plat
viagra
vientre plano
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
zahnarztangst
zahnaufhellung
zahne bleichen
zahnersatz
zahnimplantate
zahnreinigung
zahnspange
zonnebank
zumba
`,
  family_self: `
11 plus
=a level revision
=asilo per il
=au pair
=conviertete en
=dermatology for
=en famille
=for pensioners
=for seniors
=fur senioren
=ihr lebenslauf
=ihr sohn
=ihre tochter
=il tuo curriculum
=je cv
=je dochter
=je zoon
=para mayores
=per anziani
=pour les retraites
=pour les seniors
=pour retraites
=pour seniors
=stem op
=su hija
=su hijo
=tu curriculum
=tu hija
=tu hijo
=tua figlia
=tuo figlio
=uw dochter
=uw zoon
=voor senioren
=vota por
=vote for
=votez pour
=votre cv
=votre fille
=votre fils
=your cv
=your daughter
=your son
abitur vorbereitung
abogado de divorcios
abogados de divorcios
academic tutoring
accident claims
acne
adopt a dog
adopt a pet
adopta un perro
adopter un chat
adopter un chien
adotta a distanza
aide aux devoirs
aide aux personnes agees
akne
albero genealogico
album photo
allaitement
alquiler de coches para vacaciones
ancestral dna
ancestry
ancestry dna
animali domestici
animaux de compagnie
apadrina un nino
apprendre l'anglais
apprendre le piano
apprenez un metier
aprende ingles
aprender ingles
arbre genealogique
asilo nido
atelier parents enfants
augenlasern
auto ecole
avocat divorce
avocat en divorce
avvocato divorzista
baby
baby clothes
baby equipment
baby monitor
baby shower
baby sitter
baby sitting
baby sleep consultant
babyausstattung
babykleding
babyphone
babys
babysitter
babysitting
bac blanc
bapteme
baptemes
bebe
bebes
bestattungsvorsorge
bewerbungscoaching
bijles
bijles voor uw kind
bilan de competence
bilan de competences
bilan de competences cpf
birth announcements
bloed doneren
blutspende
boekenclub
bomboniere
book club
box fibre
broadband for your home
buchclub
budget familial
cachorros
cagnotte
campamento de verano
camps d'ete
campus estivo
cane in regalo
care for your mother
career change
career coaching
carnaval des enfants
carnet de conducir
carrierecoaching
carte grise
casa di riposo
catechisme
changer de metier
changer de vie
changez de metier
changez de vie
charity appeal
charity skydive
chatons
chiens et chats
childminder
chiot
chiots
chiots labrador
chirurgia degli occhi
chirurgie des yeux
choisir une universite
citizenship
citizenship test
clases de ingles
clases particulares
club de lectura
club de lecture
coach de vie
coaching de vie
coaching parental
coaching personnel
cochecito
cochecitos
code de la route
coffret naissance
colegio privado
college prive
colonie de vacances
colonies de vacances
communion
compensation for flight delays
compte cpf
compte personnel de formation
comptes personnels
comunion
comunione
concours medecine
conduite accompagnee
confetti
conseiller conjugal
consulente matrimoniale
consulenza familiare
contrat obseques
convention obseques
corsi per bambini
corso online per diventare
cours d'anglais
cours d'ete
cours d'informatique pour debutants
cours de langue pour vous
cours de soutien
cours particuliers
coussin d'allaitement
cpf
creche pour votre enfant
crescita personale
cuccioli
cuccioli in vendita
cuidado de ninos
curso a distancia para ti
cv writing
decesos
decorateur d'interieur a distance
derecho de familia
desarrollo personal
developpement personnel
devenez coach
devenez decorateur
dia de la madre
die ganze familie
diplome a distance
diritto di famiglia
divorce lawyer
divorce lawyers
divorce solicitors
divorces
dna kit
dna kits
dna test
dog groomer
dog grooming
dog training
dog walker
dog walkers
dog walking
don de cheveux
don du sang
dona ora
dona sangre
donate to charity
donate to our appeal
doneer nu
donnez votre sang
dons
dragees
driving lessons
droit de la famille
echtscheidingsadvocaat
ecole a la maison
ecole de commerce pour votre enfant
ecole de conduite
ecole privee
ecole privee pour vos enfants
education savings
ehpad pour vos parents
elderly parents
eleven plus
elternabend
elternkurs
embarazo
empleo para ti
engels leren
englisch lernen
enkelkinder
etudes superieures
examens du bac
executive mba
extracurricular activities
fahrschule
fahrstunde
fahrstunden
faire part
faire part de naissance
faire parts
faire un don
faites un don
familienfotos
familienrecht
familierecht
family law
family lawyer
family photos
family solicitors
family tree
femme de menage
ferienlager
fernkurs
fernstudium
festa della mamma
fete des grands meres
fete des peres
fetes d'enfants
field trips for your kids
find a job
find a new job
fitness for kids
flight delay compensation
football camp
for all the family
for the whole family
formation cpf
formez vous au metier
fotoalbum
fotoboek
fotobuch
fotografo de bodas
fotografo matrimonio
fournisseur d'electricite pour particuliers
fuhrerschein
fuhrerschein machen
funerale
funerali
funerals
fur die ganze familie
gap year
gap year volunteering
garde alternee
garde d'enfant
garde d'enfants
geburtstagsfeier
genealogia
generalogia
generazioni
give blood
grabstein
grandchildren
grandparents
gravidanza
grossesse
haga una donacion
handyreparatur
hausnotruf
haustiere
haz una donacion
het hele gezin
hochzeitsfotograf
home care for parents
home tuition
homeschooling
homework help
hondentraining
hondentrimsalon
hondenuitlaatservice
huisdieren
huiswerkbegeleiding
hunde aus dem tierheim
hundesalon
hundeschule
immatriculation de votre vehicule
imparare l'inglese
injury claims
inscription creche
internat pour votre fils
jeux educatifs
jobsuche
jobwechsel
journees portes ouvertes universite
junior camp
karrierecoaching
karrierewechsel
kids bikes
kids camp
kids parties
kids' football camp
kinderbetreuung zu hause
kinderfahrrader
kinderfeest
kinderfietsen
kindergeburtstag
kinderkleding
kinderopvang
kindersitz
kinderwagen
kinderwagens
kita platz
kleinkinderen
kommunion
kot etudiant
language lessons
layette
learn a language
learn english
learn french
learn spanish
learn to drive
learn to fly
lebensberatung
legs et donations
lernen sie englisch
lezioni private
life coach
life coaching
lifecoach
lits bebe
maison de retraite pour vos parents
mascotas
maternelle privee
maths a domicile
mba
mba a distance
mba en ligne pour vous
mba executive
mediation familiale
medical negligence
medical negligence claims
menage a domicile
mi temps therapeutique
moederdag
musikschule fur kinder
nachhilfe
nachhilfe fur ihr kind
nachhilfelehrer
naissance
nanny
neuer job
nido privato
nietos
nipoti
no win no fee
notarissen testament
nouveau job
number plates
obtenez votre diplome
ogen laseren
open day for parents
open day for your daughter
oposiciones
oppas
oppasdienst
outplacement prive
panier bio
paniers bio
parrainer un enfant
parrainez un enfant
parrucche
partito politico
passeggini
passeggino
passez votre permis
patente
patente di guida
patientenverfugung
pelucas
pension alimentaire
permis a points
permis bateau
permis de conduire
permis moto
perruque
perruques
personal branding
personal development
personal injury
personal injury claims
personenalarmering
personlichkeitsentwicklung
personnes agees
persoonlijke ontwikkeling
perucken
pet
pet sitting
petits enfants
pets
pflegeplatz
phone repair
photo book
photo books
photo de famille
photographe bebe
photographe de famille
photos de vacances
pierres tombales
plaque d'immatriculation
points de permis
portage de courses
portage de repas
portrait de famille
poussette
poussettes
preparation au bac
preparation bac
princess parties
princess party
private lessons
private number plates
private school
private schooling
private tuition
protection animale
pruiken
puppies
puppies for sale
puppy
puppy training
pushchair
pushchairs
quinceanera
rechtsschutz fur familien
reconversion
reconversion professionnelle
recuperation de points
redigez votre testament
refaire mon cv
refaire son cv
refuge pour animaux
rentree des classes
rentree scolaire
reorientation
reorientation professionnelle
reparation de smartphone
repassage
repassage a domicile
reprise d'etudes
rescue dogs
residence autonomie
residencia de mayores
retrouver un emploi
rijbewijs
rijlessen
ripetizioni
robe de bapteme
save for children
scheidung online
scheidungsanwalt
scheidungsanwalte
school at home for your kids
school uniform
schoolwear
schreibaby
schulerhilfe
schuluniform
schulwahl
schwangerschaft
sejour linguistique
sejours linguistiques
self development
self improvement
senior living
seniors a domicile
siege auto enfant
skydive
smartphones reconditionnes pas chers
soutien a domicile
soutien aux aidants
soutien scolaire
speed reading for you
spenden sie
sponsor a child
sprachkurs
stage de permis
stages de permis
stamboom
stammbaum
stellenwechsel
sterbegeld
steuersoftware fur arbeitnehmer
stroller
strollers
sviluppo personale
taalcursus
teen camp
teleassistance
telephone reconditionne
telesoccorso
terapia de pareja
terapia di coppia
test adn
testament online
testament und patientenverfugung
testamenti
testamento
testaments
therapie familiale
tierbetreuung
tierschutz
toda la familia
toilettage canin
toiletteur
toute la famille
trouver votre voie
trouvez un nouvel emploi
trouwfotograaf
tuition
tutor a domicilio
tutoring
tutta la famiglia
tweedehands auto
universite pour votre enfant
universites a l'etranger
university open days
vaderdag
vae
vatertag
velo enfant
veterinary insurance
viaje de fin de curso
voeux de mariage
volunteering abroad
voor het hele gezin
votez
wahlen sie
welpen
wills for parents
word zelf
write your will
zomerkamp
zwangerschap
`,
  home: `
=arreda la tua
=ihr bad
=ihre kuche
=il tuo bagno
=su chalet
=votre propriete
=your bathroom
=your kitchen
abri de jardin
abris de jardin
achat d'une maison
achat maison
adoucisseur
adoucisseur d'eau
affittare casa
aide menagere
aire acondicionado para casa
alarm fur zuhause
alarma hogar
alarma para casa
alarma para su casa
alarmanlage
alarme connectee pour la maison
alarme domicile
alarme maison
alarme pour la maison
alquilar piso
amenagement de combles
amenagement de terrasse
antifurto casa
apartamento en la playa
apartamentos en la playa
apartments for sale
appartamenti in vendita
appartement a louer
appartement neuf
appartement temoin
appartementen te koop
appartements a vendre
appartements neufs
appartements temoins
armadio
arredamento casa
arredo bagno
artificial grass
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
barbecue a gaz
bathroom
bathroom renovation
bathrooms
baugrundstuck
bauplatz
behang
blinds and shutters
boiler
boiler cover
boiler installation
boiler replacement
bois de chauffage
bollette di casa
bomba de calor
borne de recharge a domicile
bouwkavel
bow window
bow windows
box de stockage
boxspring
boxsprings
brandhout
brennholz
broadband at home
build your own home
cabane de jardin
cameretta
canape
canape convertible
canapes
canapes et matelas
care home for your parents
carpet cleaning at home
carport
carport bois
carports
carrelage salle de bain
carta da parati
casa de madera
casa nueva
casa nuova
casas de lujo
casas en venta
case a milano
case in vendita
casetas de jardin
casette da giardino
cave a vin
cellier
cesped artificial
chambre d'enfant
chambres d'enfants
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
chimney sweep
climatisation maison
climatisation pour la chambre
climatisation reversible maison
climbing frames
cloture de jardin
cocina
cocina nueva
cocinas
cocinas a medida
coffres forts domestiques
colchon
colchones
combles
combles perdus
conservatories
conservatory
conservatory blinds
constructeur de maisons
construire sa maison
construire votre maison
cortacesped
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
dachreparatur
dakisolatie
dakreparatie
decking
decoration interieure
demenagement
demenagement de particuliers
demenagements
demenagez sans stress
demoussage de toiture
designer mobel
divani
domotique maison
dormitorio juvenil
double glazing
double vitrage
douche a l'italienne
douche senior
dressing
dressing sur mesure
dressings sur mesure
droomkeuken
duschumbau
eigenheim
eigentumswohnungen zu verkaufen
einbaukuche
einbaukuchen
einfamilienhaus
elagage
elevador de escaleras
entretien de chaudiere
entretien de jardin
entretien jardin
equity release
estimation gratuite de votre bien
estimer votre bien
estufa de pellets
estufas de pellets
extension de maison
extensions de maison
factures du foyer
femme de menage
fenetres
fenetres de votre maison
fenster
fensterladen
fernseher
fertighaus
fertighauser
fibre a la maison
fitted kitchen
fitted kitchens
flat to rent
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
gas barbecues
gastos del hogar
gazon
gazon synthetique
gerateschuppen
gevelrenovatie woning
gouttieres de maison
granny flat
granules pour votre poele
grasmaaier
graszoden
grundstuck
grundstucke
guardamuebles
gutter cleaning
haard
hausalarm
hausbau
hausbesitzer
hauser zum verkauf
haushaltsgerate
haushaltshilfe
haushaltskosten
hauskauf
hausrenovierung
hausturen
hausverkauf
heat pump
heat pumps
heizung
heizung tauschen
heizungstausch
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
home removals
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
house removals
house renovation
house valuation
household bills
houses for sale
houses to rent
houtkachel
huis huren
huis verkopen
huiseigenaren
huishoudelijke hulp
huishoudkosten
huizen te koop
ijzeren tuinhek
immobilienbewertung
immobilier de prestige
impianto fotovoltaico per la tua villa
inbouwkeuken
infissi
installation de panneaux solaires
insulation grants
isolation a 1 euro
isolation de toiture
isolation des combles
isolation exterieure
jacuzzi
jacuzzis
jardin
jardin potager
jardinage
jardinage a domicile
jardins y piscinas
jeux de jardin
kachelofen
kachels
kamin
kaminofen
kaminofen fur zuhause
keuken
keukens
keukens op maat
kinderkamer
kinderzimmer
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
kunstgras
kunstrasen
landscape your garden
lavadora
lavatrice
lave linge
lawn care
lawnmower
legna da ardere
lena para chimenea
limpieza del hogar
linge de maison
literie
loft boarding
loft conversion
loft conversions
loft insulation
log burner
log burners
logement senior
luxury homes
luxury kitchens
ma maison
mahroboter
maison bois
maison cle en main
maison connectee
maison container
maison de campagne
maison de plain pied
maison de ville
maison en bois
maison individuelle
maison neuve
maison ossature bois
maison passive
maison temoin
maisons a vendre
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
materiel de jardinage
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
mobilier de jardin
modelwoning
montascale
monte escalier
monte escaliers
move house
moving house
mudanza
mudanza de tu casa
mudanzas
muebles
muebles de jardin
muebles de salon
musterhaus
nachttisch
nettoyage de canapes
nettoyage de canapes et matelas
nettoyage de facade et toiture
neue heizung
neue kuche
new bathroom
new build homes
new home
new homes
new kitchen
nieuwbouwwoning
nieuwe keuken
orangeries
panneaux photovoltaiques
panneaux solaires
pannelli solari
papier peint
parquet
parquet et carrelage
patio doors
pavillons
pavimenti in legno
peinture decorative
peinture interieure
pellet per la tua stufa
pellet stoves
pelletkachel
pelletofen
pellets fur zuhause
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
piscine hors sol
piscines
piscines coques
piscines privees
pisos en venta
placard sur mesure
placas solares
plan de travail cuisine
plissees
plots for sale
plots of land
plug and play pour balcon
poele a bois
poele a granules
poeles a bois
poeles a granules
pompa di calore
pompe a chaleur
pompes a chaleur
pool im garten
poolbau
portail alu
portail aluminium
portail coulissant
portail de maison
portail electrique
portail et cloture
portail maison
portails coulissants
porte blindee
porte d'entree
porte de garage
portes d'entree
potager
prato sintetico
prime renovation
primera vivienda
private pool
privatumzug
programmes neufs
proprietaires de maison
proprietari di casa
puertas blindadas
puertas de casa
radiateurs
radiateurs a inertie
ramonage
rasenmaher
rattan furniture
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
removals and storage
renovation de logement
renovation de maison
renovation de salle de bain
renovation de salle de bains
renovation energetique
renovation salle de bain
rent a flat
reparation de toiture
residence senior
residence seniors
residences senior
residences seniors
residential architects
retirement home
retirement village
retirement villages
reverse mortgage
rideaux
riparazione tetto
ristruttura casa
ristrutturare casa
ristrutturazione
ristrutturazione bagno
ristrutturazione casa
robot aspirador
robot aspirateur
robot lawnmower
robot lawnmowers
robot tondeuse
robot vacuum
robotmaaier
rollrasen
roof repairs
roofing for your house
salle de bain
salle de bains
salles de bain
salles de bains
salon de jardin
salotti
salvaescaleras
saugroboter
sauna
sauna pour la maison
saunas pour particuliers
scale per interni
schlafzimmer
schoorsteenveger
schornsteinfeger
schwimmbad
seche linge
self build
self storage
sell your house
seniorenresidenz
serre
serre de jardin
sheds
show home
show homes
smart home
sofa
sofa cleaning
sofabed
sofas
solar panels
solar panels and battery
solar panels for home
solar panels for homeowners
solar para su casa
solaranlage
spa de jardin
spa de nage
spa gonflable
spas et jacuzzis
stahlgartenhauser
stairlift
stairlifts
storage for your things
store banne
stores bannes
stores et rideaux
stufa a pellet
stufe a pellet
summer houses
surelevation
swimming pool
swimming pool for your
swimming pools
swimmingpool im garten
tapeten
televisie
television
televisions
televisor
televisore
tenda da sole
tende da sole
teppiche
termites
terrain a batir
terrains a batir
terrains constructibles
terrasse
terrasse bois
terrassenuberdachung
terreno edificabile
terreno en venta
thuisalarm
tiny house
tiny houses
toldos
tondeuse
tondeuse robot
tondeuses
tonte de pelouse
tosaerba
trampolin
traplift
trapliften
traslochi
trasloco
trasloco di casa
traumbad
traumkuche
traumkuchen
treppenlift
treppenlifte
tuinaanleg
tuinhuis
tuinhuizen
tuinmeubelen
tuinonderhoud particulier
umzug
umzug in die neue wohnung
umzugsunternehmen
vaatwasser
vasca da bagno
vender su piso
vendez votre maison
vendita di case
vendre votre maison
ventanas
veranda
verandas
verhuisbedrijf
verhuizen
verhuizing
verhuizing naar uw nieuwe woning
vide grenier
videosurveillance pour pavillons
vivienda nueva
vloerverwarming
volets
volets roulants
votre cuisine equipee
votre demenagement a
wallbox fur zuhause
wallpaper
wandverkleidung
wardrobe
warmepumpe
warmepumpe fur ihr haus
warmepumpe furs eigenheim
warmtepomp
warmtepompen
waschmaschine
washing machine
wasmachine
wc lavant
while you move
whirlpool
window replacement
wintergarten
wohnung mieten
wohnungen zum verkauf
wohnzimmer
wood burning stove
wood stoves
your household bills
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
air fryer
airfryer
anello di fidanzamento
anillo de compromiso
aspirateur robot
auto usate
bague de fiancailles
barbecue
barbecues
bicicletas
biciclette
bloemen
blumen
box internet
broadband
cat food
charcoal grills
chaudiere
childcare
cibo per cani
cochecito
cochecitos
coches de ocasion
comida para perros
courses livrees
crocchette
croquettes
croquettes pour chat
demenagement
demenagements
dog food
electricite pour la maison
engagement ring
fahrrader
fibre optique a la maison
fibre to the home
fietsen
forfait internet
forfait mobile
friteuse a air
gebrauchtwagen
grill
groceries delivered
heissluftfritteuse
heizung
home broadband
hondenvoer
hundefutter
jouets
jouets pour enfants
kattenvoer
katzenfutter
keukenmachine
kinderbetreuung
kinderwagen
kinderwagens
kuchenmaschine
lavage auto
luxe horloge
luxury watch
luxury watches
luxusuhr
luxusuhren
machine a cafe automatique pour la maison
mobile phone contract
montre de luxe
mudanzas
orologio di lusso
passeggini
passeggino
pet food
pienso para perros
pizza ovens
pneus hiver
poussette
poussettes
pram
puericulture
reifenwechsel
reloj de lujo
robot cuiseur
robot da cucina
robot de cuisine
robot vacuum
robots de cuisine
saugroboter
services a la personne
strollers
stromtarif
summer camp
summer camps
thermomix
trampolines
traslochi
trasloco
used cars
velos
verlobungsring
verlovingsring
voitures d'occasion
winterbanden
winterreifen
`,
  leisure: `
=controle technique a
=cursos de cocina para
=e bike
=e bikes
=e scooter
=flights to
=for enthusiasts
=fur liebhaber
=nos circuits
=para aficionados
=per appassionati
=pour amateurs
=pour passionnes
=voor liefhebbers
=votre cave
=vuelos a
=week ends a
=your cellar
abbonamento allo stadio
abiti su misura
abito da sposa
abonnement au stade
abonnement box
abonnement cinema
abonnement journal
abonnement magazine
abonnement presse
abonnement streaming
abonnement tv
abono de temporada
acquerello
acuarela
adventure holidays
agence de rencontre
airbnb
album photo
all inclusive
alquiler vacacional
angelurlaub
anniversaire d'enfant
anniversaire de mariage
anniversaires
antiques
antiquitaten
antiquites
apprendre a danser
apuestas
apuestas deportivas
aquarell
aquarelle
armbanduhr
armbanduhren
art advisory
art classes
art collection
art collection advice
art contemporain
art de vivre
art prints
aspiranti fotografi
astrology
atelier poterie
ateliers poterie
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
baby foot
bachelor party
balade a cheval
balade en helicoptere
balades
balneo
bapteme de l'air
barca
barca a vela
barco
bateau de plaisance
bateaux
beach resort
beer box
berline
berlines
bespoke suits
betting
between friends
bicicleta electrica
bicicletta elettrica
biglietti concerti
biglietti concerto
bijouterie
bijoux
billard
billets d'avion
billets de concert
billets de spectacle
billets de theatre
billigfluge
birthday party
bloemen bezorgen
bloemschikken
blumen verschenken
blumen zum muttertag
blumenstrauss
boarding school for your
boats
boats for sale
boeket
bolsos
book box
boot
boot kaufen
bord de mer
borse
borse firmate
bougies
bouquet
bouquet de fleurs
bouquets
box beaute
box cadeau
box repas
box vin
brautkleid
brautmode
brautmode outlet
bricolage
briefmarken
brocante
broderie
bruidsmode
bruiloften
buceo
bungalow park
bungee
cadeau de noel
cadeau de saint valentin
cadeau ideal
cadeau idee
caisse de vin
cambio de look
camper
camper kopen
campers
campervan
campervans
campi estivi
camping
camping car
camping car neuf
camping cars
campingurlaub
campo estivo
candles
canvas prints
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
cena romantica
cenas romanticas
ceramica para aficionados
chalet
chalet a la montagne
chalets
chambre d'hotes
champagne
champagne pour vos fetes
changez de voiture
chauffeur prive
chaussures de sport
cheap flights
chiens
chocolats de noel
choeur
choir
chorale
christmas gifts for family
cigares
cigars
cinema illimite
circuit au vietnam
circuit guide
circuits au vietnam
citizenship by investment
city break
city breaks
city trip
city trips
citytrip
citytrips
clases de baile
clases de guitarra
clases de piano
classic car
classic car auction
classic cars
clothing
club de golf
club de vacances
club vacances
coaching en seduction
coche nuevo
coches de ocasion
coches de segunda mano
coffret cadeau a offrir
coffret de vin
coffret gastronomique
coffrets gastronomiques
collection de timbres
collection de vins
concert
concert tickets
concertkaarten
concertkaartjes
concerts
conciergerie privee
concorso a premi
console de jeux
controle technique auto
controle technique automobile
cookery course
cookery courses
cooking classes
corsi di ballo
corsi di cucina
corso di ballo
corso di chitarra
corso di cucina
corso di sommelier
costume sur mesure
costumes sur mesure
cottages
cours d'oenologie
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
course a pied
craft beer box
crociera
crociere
croisiere
croisieres
crucero
cruceros
cruise
cruises
cuisine pour couples
curso de cocina
dance classes
dance lessons
dansles
danslessen
dauerkarten
day out
days out
deguisement
deguisements
degustation
degustation de vins
degustazione
degustazione vini
designer handbags
diamond engagement rings
diamond rings
diner pour deux
dinner for two
disneyland
diy
dog grooming
dog training
dream holiday
e bike for leisure
e bike fur die freizeit
ebike
eintrittskarten
electric bike
electric bikes
electric car for you
elektrische fiets
enceinte connectee
engagement rings
entradas de conciertos
entradas de teatro
entradas para conciertos
entre amis
entre copines
equipement de randonnee
equitation
escapada
escapada romantica
escapada rural
escapade
escapade a
escape game
escape game en famille
escape room
esqui
etoiles de noel
excursion
excursions
fahrrad
familienurlaub
family holiday
family holidays
family photos
fans de foot
fantasy football
fashion collection
fashion sale
father's day
ferienhaus
ferienhauser
ferienwohnung
ferienwohnungen
fernreisen
festival tickets
festivals
fete des meres
fete foraine
fietsvakantie
filatelia
fiori a domicilio
first novel
fishing licence
fishing trip
fishing trips
fleurs livrees
flights
flitterwochen
flohmarkt
flower delivery
fluge
fluge nach
flugreisen
fly drive
fly fishing
foie gras
football fans
football tickets
foto su tela
fotodrucker
fotos en lienzo
fourgon amenage
freizeitpark
fruits de mer
gagnez un voyage
gamer
games console
gaming
gaming console
gardening
gastronomie box
gebrauchtwagen
geschenkidee
getaway
gewinnspiel
gift ideas
gin tasting
giochi
gioco online
gioielli
girls' weekend
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
guides francophones
guitar lessons
guitarra
gunstige fluge
half marathon
half price meal box
handbag
handbags
handtasche
handtaschen
handtassen
helicopter ride
hiking boots
hobbykurs
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
idea regalo
idee cadeau
imprimante photo
initiation a la plongee
instruments de musique
jardinage
jazz club
jet prive
jet ski
jeu concours
jeux de casino
jeux video
jewellery
jewelry
jouets
joyas
juwelen
kaartjes
kampeerauto
karaoke
kfz neu
kids tutoring
klassenfahrt
klavier
klavierunterricht
knitting
kochbox
kochkurs
kochkurse
konzert
konzertkarten
kookcursus
kookworkshop
kreuzfahrt
kreuzfahrten
kreuzfahrtreise
language school abroad
last minute
last minute vakantie
lastminute
laufgruppe
lauftraining
learn guitar
learn piano
learn to paint
lecture loisirs
leinwandbilder
lezioni di chitarra
lezioni di piano
lezioni di pianoforte
livraison de repas
location de vacances
location de villa
location saisonniere
locations saisonnieres
loisirs creatifs
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
makeover
mariages
massanzuge
match de foot
matrimoni
meal box
meal boxes
meal kit
meal kits
menus de fete
mobil home
mobile home
mobile phone deals
mobilhome
mode femme
mode homme
modelisme
montre
montres
montres de luxe
mother's day
motorbikes
motorboot
motorboot fuhrerschein
motorhome
motorhomes
motorrader
motorradreise
motorradtouren
motos neuves
munzen
museum pass
musica dal vivo
muttertag
netflix
neuwagen
new car
new look
newspaper subscription
nieuwe auto
noces
nounou
novelas
novels
numismatique
occasions auto
oeuvres d'art
oldtimer
online casino
opera tickets
organic veg boxes
orologi
orologi di lusso
pacchetti vacanza
paintball
panier garni pour noel en famille
parachute
parc aquatique
parc d'attractions
parco divertimenti
paris sportifs
parque de atracciones
parque tematico
partez a
partez au japon
partez en
partie de chasse
patente nautica
pauschalreise
pauschalreisen
peche
peche a la ligne
peinture sur soie
penny auctions
permis cotier
personal branding photos
pet grooming
philatelie
photo printer
photo sur toile
photographe de mariage
photographie de loisir
photos sur toile
piano classes
piano lessons
pianoforte
pianoles
picknick
picnic
pilotage gt
ping pong
pique nique
pique niques
places de concert
plaisance
plongee
plus size
poker
postzegels
potager
poterie
pottery class
pottery classes
pret a porter
pretpark
private aviation
private jet
private jets
private jets for
prize draw
proeverij
puzzle
ramos de flores
rando
randonnee
randonnee equipement
randonnees
rebajas
regalo ideal
reise
reise nach
reisen
reitunterricht
reizen
relojes
relojes de lujo
relooking
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
road trip
roadtrip
robe de mariee
robe de soiree
robes
robes de soiree
robot cuiseur
rolex
romane
romans
romans pour l'ete
romantisch weekend
romantisches dinner
romantisches wochenende
romanzi
rondreizen
rugby fans
rugby tickets
rundreise
rundreisen
running club
sac a main
sacs a main
safari
safaris
saint valentin
saldi
salsa
san valentin
san valentino
saut en parachute
schlussverkauf
schmuck
schmuck und uhren
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
segelkurs
segelyacht
seizoenskaart
seizoenskaarten
sejour
sejour au ski
sejour bali
sejour ski
sejours
sejours au soleil
sejours en solo
settimana bianca
sieraden
sigaren
singing lessons
singles reisen
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
soldes d'ete
soldes d'hiver
solo travel
sonnenurlaub
sorteo
sortie au zoo
sortie en famille
sorties velo
spa for two
spa weekend
spectacle de danse
spectacle pour enfants
spelcomputer
spielkonsole
spielzeug
sportbootfuhrerschein
sports betting
sports car
sportwagen
sportweddenschappen
sportwetten
sprachreise
stadtereise
stadtereisen
stage d'aquarelle
stage de golf
stage de pilotage
stage de poterie
stage de survie
stage de yoga
stages de pilotage
stamp collecting
stamp collection
stedentrip
stedentrips
strandurlaub
streaming
streaming abonnement
streaming subscription
sugar baby
surf
surf camp
surfcamp
surprise party
suv
sweepstakes
table de ping pong
tableaux d'art
tailor made suits
tailored suits
tanzkurs
tanzkurse
tapas tour
tattoo studio
tauchen
tauchkurs
televiseur
tennis
tennis lessons
tenue de sport
theaterkarten
theatre
theatre tickets
theme park
theme park tickets
tickets de concert
tickets for concerts
tickets for the show
timbres
timbres de collection
timeshares
toilettage
topferkurs
tour organizzati
tout compris au soleil
toys
trailrunning
train touristique
traumreise
traumreisen
traumurlaub
travel deals
treks
tricot
trottinette electrique
trouver un roman
trouwjurk
tutor
tutors
tv led
tweede huis
tweedehands auto
typberatung
uhren
urlaub
urlaubsangebote
used car
used cars
vaarbewijs
vacaciones
vacances
vacances en famille
vacances organisees
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
valentine's day
valentinstag
vans amenages
veg box
veg boxes
vehicule neuf
velero
velo electrique
velo electrique pour vos balades
velos electriques
vestido de novia
vestiti da cerimonia
vetements
viaggi
viaggi organizzati
viaggio
viaje
viajes
viajes de novios
viajes del imserso
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
vluchten naar
voilier
voiture d'occasion
voiture de collection
voiture de luxe
voiture electrique
voiture neuve
voitures d'occasion
voitures neuves
vol hotel
vol pas cher
voli economici
voli low cost
vols a prix casses
vols pas chers
vols vers
vos week ends
voyage
voyage a bali
voyage de noces
voyage sur mesure
voyages
voyages organises
vuelos baratos
wandelvakantie
wanderurlaub
watch club
watches
watches at auction
wedding photographer
wedding venue for couples
weddings
week end
week end a rome
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
weinabo
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
win a holiday
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
zeilboot
zeilen
zeitschriftenabo
zigarren
zomervakantie
zonvakantie
zonvakanties
zumba
`,
  love_fate: `
abito da sposa
agence matrimoniale
agencia matrimonial
agenzia matrimoniale
alianzas
alliance de mariage
alliances de mariage
alma gemela
ame soeur
ames soeurs
amitie amoureuse
amor
anillo de compromiso
anima gemella
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
coach di vita
coaching de pareja
coaching de vie
contactos
coup de foudre
crescita personale
dating
dating app
datingapp
datingsite
de liefde van je leven
desarrollo personal
developpement personnel
die grosse liebe
divorce
divorcio
divorzio
echtscheiding
encontrar el amor
encuentra el amor
encuentros amorosos
engagement ring
faire une rencontre
fedi nuziali
feng shui
find love
find your soulmate
fortune teller
genealogie
genealogy
grand amour
grosse liebe
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
l'amour de votre vie
lebensberatung
lebenscoaching
levenscoach
libido
liebe finden
liefde vinden
life coach
life coaching
lingerie
love coach
love of your life
love spells
lune de miel
magnetiseur
marabout
mariage
mariages
matchmaking
matrimonio
media naranja
meet the one
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
personal growth
personliche entwicklung
persoonlijke ontwikkeling
psychic
psychic reading
psychic readings
relatiebemiddeling
rencontre amoureuse
rencontre d'un soir
rencontre serieuse
rencontrer l'amour
rencontres
rencontres entre celibataires
rencontres serieuses
rencontrez des celibataires
rencontrez l'amour
robe de mariee
scheidung
seelenverwandte
sextoys
single borse
singleborse
singles
singles events
singles night
singlesavond
site de rencontre
site de rencontres
sito di incontri
soiree celibataires
soiree rencontre
soirees celibataires
soulmate
speed dating
tarocchi
tarologie
tarot
tarots
tirage de tarot
traumfrau
traumhochzeit
traummann
traumpartner
trauringe
trouver l'amour
trouwen
trouwringen
trova l'amore
trova l'anima gemella
trovare l'amore
verlobungsring
vestido de novia
videncia
vidente
vind de liefde
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
zielsverwant
`,
  personal_credit: `
agrupa tus deudas
auto loan
autoankauf
autofinanciering prive
autofinanzierung
autokredit
autokredit ohne schufa
autokredite
autolening
autowasche innen
baufinanzierung
buy now pay later for you
buy to let mortgage
buy to let mortgages
car finance
car finance for you
car loan
carte bancaire gold
carte de credit personnelle
cash for your car
cash for your old car
cessione del quinto
compriamo la tua auto
compte courant personnel
consolidamento debiti
consumer credit
credit a la consommation
credit auto
credit card offer
credit immobilier
credit personnel
credit renouvelable
credit score
credit travaux
credit voiture
credito al consumo
credito coche
credito personal
credito rapido
debt advice
debt consolidation
debt consolidation loan
debt free
debt relief
doorlopend krediet
equity release
finanziamento auto
gebrauchtwagen ankaufen
gebrauchtwagenankauf
geld lenen
get out of debt
guarantor loan
hipoteca
hipoteca joven
hipotecas
home loan
hypotheek
hypotheek oversluiten
hypotheken
hypothekendarlehen
immobilienkredit
kleinkredit
kredit fur privat
kredit ohne schufa
leasing particulier
leasing prive
lenen zonder bkr
lenen zonder bkr toetsing
lifetime mortgage
mandataire auto
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
mutuo liquidita
neuwagen
new car deals
occasion met garantie
occasions met garantie
out of debt
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
pret perso
pret personnel
pret travaux
prets immobiliers
prets travaux
private lease
privatkredit
privatleasing
rachat de credit
rachat de credits
rachat de prets
rachat de soulte
ratenkredit
raus aus den schulden
reduire vos mensualites
regroupement de credits
remortgage
remortgaging
reprise de votre voiture
reunifica deudas
reunifica tus deudas
reunificacion de deudas
reverse mortgage
saldo e stralcio
schufa
schuldenfrei
schuldenregulierung privat
schuldnerberatung
sell your car
simulation de credit
simulation de pret
sofortkredit
sortir du surendettement
student loan
student loans
surendettement
tweedehands auto's
umschulden
umschuldung
urlaubskredit
uscire dai debiti
vende tu coche
vendez votre voiture
verkaufen sie ihr auto
verkoop je auto
voiture d'occasion
wedding cars
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
assurance de pret
assurance de prets
assurance deces
assurance dependance
assurance emprunteur
assurance habitation
assurance maison
assurance moto
assurance obseques
assurance perte d'autonomie
assurance pret immobilier
assurance sante individuelle
assurance scolaire
assurance velo
assurance vie entiere
assurance voyage
autonomos y familias
autoversicherung
autoverzekering
berufsunfahigkeitsversicherung
bicycle insurance
bike insurance
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
fahrradversicherung
familienversicherung
family health insurance
fietsverzekering
funeral plan
funeral plans
gadget insurance
garantie accidents de la vie
gezinspolis
haftpflichtversicherung privat
hausrat
hausratversicherung
health insurance
home insurance
house insurance
hundehaftpflicht
hundekrankenversicherung
hundeversicherung
inboedelverzekering
income protection
individual health insurance
katzenversicherung
kfz versicherung
krankenversicherung
motor insurance
motorcycle insurance
mutuelle
mutuelle familiale
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
phone insurance
polizza casa
polizza infortuni
polizza infortuni personale
polizza sanitaria famiglia
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
rechtsschutz privatpersonen
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
seguro medico familiar
sterbegeldversicherung
sterbegeldvorsorge
tandartsverzekering
term life
tierarztversicherung
tierkrankenversicherung
tierversicherung
travel insurance
uitvaartverzekering
unfallversicherung
verkehrsrechtsschutz
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
401k rollover
730 precompilato
=a will
=le per
=make a will
=mon per
=ouvrir un per
=per individuel
=un legs
=un per
=votre per
=write a will
=write your will
=your pension
=your will
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
angel investing
angel investing club
anlageberatung
anlageimmobilie
anlageimmobilien
anticiper sa succession
appartement neuf
appartements neufs
apport personnel
apporteur d'affaires immobilier
apprenez a investir
art as an investment
art investment
asesoramiento fiscal para particulares
asesoramiento patrimonial
asset protection
assicurazione sulla vita
assurance sante expatries
assurance vie
audit patrimonial
auto finance deals
auto insurance
avocat divorce
balance transfer
banca privada
basisrente
bausparen
bausparvertrag
be your own boss
belastingaangifte particulier
beleggen
beleggen in vastgoed
beleggingen
beleggingsadvies
beleggingsobject
beleggingspand
beleggingspanden
beleggingsvastgoed
betaalrekening
bienes raices
bijverdienen
bilan patrimonial
bilan patrimonial personnel
bilan retraite
bitcoin
bitcoin wallet
bitcoins
bolsa
bourse en ligne
build wealth
bull market
bullion
buy gold
buy to let
capital gains
capital investissement defiscalisant
capitali personali
car finance
carta di credito
carte bancaire gratuite
carte de credit
cartes de credit
cash for gold
cask investment
collectible coins
complement de revenus
comprar oro
comprar piso
comprar vivienda
compro oro
compte bancaire en ligne
compte en ligne
compte epargne
compte joint
compte offshore
compte remunere
conseil fiscal personnel
conseil fiscal pour votre succession
conseil patrimonial
conseiller en gestion de patrimoine
conseiller en patrimoine
constituer un patrimoine
consulenza patrimoniale
conto corrente
conto corrente a zero spese
conto deposito
contrat de capitalisation
copy trading
courtier en bourse
credit card
credit cards
credit conso
credit consommation
creditcard
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
cuenta corriente gratis
cuenta nomina
current account bonus
current account switch
day trading
declaracion de la renta
declaration d'impot sur le revenu
declaration de revenus
deficit foncier
defiscalisation
defiscaliser
demembrement
deposito a plazo
depositos a plazo
depot fonds
depot titres
devenez proprietaire
devenez rentier
devenez votre propre patron
devenir proprietaire
devenir rentier
devenir trader
diamants
dichiarazione dei redditi
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
eis tax relief
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
estate tax
estimation de votre bien
estimation gratuite de votre bien
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
final salary
final salary pension
financement auto
finances personnelles
financial freedom
financial independence
financial planning
financial planning for families
financial planning for individuals
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
gevelpand als belegging
gfi
gfv
girardin
girardin industriel
girokonto
gold bars
gold coins
gold ira
gold kaufen
gold und silber
goldankauf
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
hausverkauf
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
huis verkopen
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
immobilienbewertung
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
kreditkarte
kreditkarten
kryptowahrung
kryptowahrungen
lascito
last will
leasing privado
leasing prive
lebensversicherung
legs et assurance vie
legs et donations
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
living will
livret
livret a
livret d'epargne
livret remunere
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
offshore bank accounts
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
ouvrez un compte
own tax return
pac etf
pacte dutreil familial
parkings a investir
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
pea
penny stocks
pensioen opbouwen
pensioen voor jezelf
pensioenadvies
pensioensparen
pension advice
pension transfer
pension transfer advice
pension transfers
pensione
pensione integrativa
pensions made simple
pensionsplan
pensionsplanung
pequenos inversores
perin
personal finance
personal financial planning
personal pension
personal savings
personal tax
personal tax advice
personal tax return
personal tax returns
personal wealth
personal wealth review
personliche finanzplanung
persoonlijke financiele planning
pianificazione finanziaria personale
pianificazione successoria
piano di accumulo
pieces d'or
pinel
placement
placement en parkings
placement garanti
placements
placements atypiques
placements financiers
placer votre argent
placez votre argent
plan d'epargne
plan d'epargne retraite
plan de ahorro
plan de jubilacion
plan de pensiones
plan de pensiones individual
plan epargne retraite
planes de ahorro
planes de pensiones
planificacion financiera personal
planificacion patrimonial
planificacion sucesoria
planification successorale
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
private finanzplanung
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
property seminar
rachat d'or
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
retire abroad
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
roth ira
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
self assessment help
self invested pension
self invested pensions
sell homes
sell your house
share dealing
share tips
shares isa
sicher vorsorgen
side hustle
signaux de trading
silver coins
sipp
sipps
spaarrekening
spaarrente
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
student accommodation investment
student housing investment
studio neuf
studios neufs
succession personnelle
successione
t2 et t3
t2 neuf
t3 neuf
tagesgeld
tarjeta de credito
tarjetas de credito
taux d'epargne
tax efficient investing
tax planning for high earners
tax planning for individuals
tax return help
tax saving
taxe fonciere
testament
testamento
testamentos
tiers lieu d'investissement
timeshare
tiny house invest
trade shares
trading
trading course
trading en ligne
trading online
trading signals
transfert de pea
transfert de votre pea
transmission de patrimoine
traslado de pension
traslado de su pension
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
valore casa
valuation of your house
valutazione gratuita della tua casa
vastgoed als belegging
vastgoedbelegging
vct
vender su casa
vendere casa
vendez votre appartement
vendez votre maison
vendre votre bien
vendre votre maison
vente immobiliere
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
votre bien immobilier
votre vente immobiliere
waardebepaling
waardebepaling woning
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
wills and probate
wills and trusts
wine investment
wohnung kaufen
your own tax return
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
=business gifts
=cadeaux clients
=cadeaux d affaires
=collectif
=collective
=conseillers en gestion de patrimoine
=corporate gifts
=crm
=de vos salaries
=distributeurs
=en entreprise
=erp
=firmengeschenke
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
=geschenke fur kunden
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
=kundengeschenke
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
=regali aziendali
=regali per i clienti
=regalos de empresa
=relatiegeschenken
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
privada
privado
privat
privata
private
privaten
privater
privates
privato
prive
privee
privees
prives
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
=a domicile chez vous
=a titre personnel
=a titre prive
=a votre domicile
=at home
=aux particuliers
=big day
=casa tua
=chez les particuliers
=chez soi
=chez vous
=concedetevi
=concediti
=date un capricho
=devant chez vous
=die ganze familie
=earn from home
=echappez vous
=evadez vous
=faites vous plaisir
=for all the family
=for boys
=for girls
=for home use
=for homeowners
=for individuals
=for private individuals
=for singles
=for teenagers
=for the home
=for the whole family
=for toddlers
=for your dad
=for your home
=for your mum
=for your parents
=fur den umzug
=fur die familie
=fur die wohnung
=fur ihre eltern
=fur ihre familie
=fur ihre mutter
=fur kleinkinder
=fur privatkunden
=fur privatpersonen
=fur teenager
=fur zuhause
=furs eigenheim
=goennen sie sich
=gonnen sie sich
=hausbesitzer
=het hele gezin
=home users
=ihr auto
=ihr eigenes haus
=ihr leben
=ihr schlafzimmer
=ihr traumhaus
=ihr vermogen
=ihre altersvorsorge
=ihre eigenen vier wande
=ihre enkel
=ihre gesundheit
=ihre kuche
=ihre steuern
=ihre tochter
=ihre traumkuche
=ihre zukunft
=ihren grossen tag
=ihren sohn
=il suo patrimonio
=il tuo futuro
=il tuo grande giorno
=il tuo patrimonio
=in your home
=je auto
=je dochter
=je gezondheid
=je grote dag
=je keuken
=je leven
=je toekomst
=je vermogen
=je zoon
=jullie grote dag
=la sua auto
=la tua auto
=la tua cucina
=la tua salute
=la tua vita
=leisure travellers
=livre a domicile
=livres a domicile
=offrez vous
=para bebes
=para el hogar
=para la casa
=para ninos
=para particulares
=para toda la familia
=para tu bebe
=para tu madre
=para tus padres
=partez a la
=partez en
=particulares
=particulieren
=per bambini
=per i tuoi genitori
=per il tuo bambino
=per la casa
=per la famiglia
=per privati
=per tutta la famiglia
=pour adolescents
=pour ados
=pour bebes
=pour la famille
=pour la maison
=pour les particuliers
=pour particuliers
=pour soi
=pour toute la famille
=pour vos parents
=pour votre bebe
=pour votre mere
=pour votre pere
=pour vous et vos proches
=pour vous meme
=private individuals
=privatpersonen
=regalate
=regalati
=spare room
=su chalet
=su futuro
=su gran dia
=su hogar
=su patrimonio
=su salud
=sus impuestos
=toda la familia
=toute la famille
=trakteer jezelf
=treat yourself
=tu cocina
=tu futuro
=tu gran dia
=tu hija
=tu hijo
=tu hogar
=tu patrimonio
=tu salud
=tu vida
=tua figlia
=tuo figlio
=tutta la famiglia
=uw auto
=uw gezondheid
=uw keuken
=uw toekomst
=uw vermogen
=verwen jezelf
=voor de hele familie
=voor het gezin
=voor je ouders
=voor jezelf
=voor particulieren
=voor peuters
=voor thuis
=voor thuisgebruik
=voor tieners
=voor uw moeder
=voor uw ouders
=voor uw vader
=vos ados
=vos economies
=vos impots
=vos petits enfants
=vos proches
=vos revenus
=votre ame soeur
=votre animal
=votre auto
=votre avenir
=votre belle mere
=votre chambre
=votre chez vous
=votre conjoint
=votre credit immobilier
=votre cuisine
=votre domicile
=votre dos
=votre enfant
=votre fille
=votre fils
=votre fortune
=votre foyer
=votre grand jour
=votre habitation
=votre impot
=votre lit
=votre pavillon
=votre permis
=votre pouvoir d'achat
=votre pret immobilier
=votre projet de vie
=votre propre maison
=votre propre patron
=votre reconversion
=votre residence
=votre salle de bain
=votre salon
=votre sante
=votre terrasse privee
=votre vehicule personnel
=votre veranda
=votre vie
=vous et votre conjoint
=you and your partner
=your back garden
=your big day
=your car
=your children's
=your dad
=your daughter
=your dream
=your dream holiday
=your dream home
=your dreams
=your estate
=your father
=your future
=your grandchildren
=your health
=your holidays
=your kitchen
=your life
=your living room
=your loved one
=your loved ones
=your mother
=your mum
=your pension
=your residence
=your son
=your soulmate
=your spare room
=your spouse
=your taxes
=your vacation
=your waistline
=your wealth
=yourself
=zuhause
`;
