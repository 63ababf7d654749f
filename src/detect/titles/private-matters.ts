/** What concerns a person's private life, and the words that tell a firm's use of it from a person's own. */

/**
 * What people buy for themselves. The source is the consumer codes' lists of contracts (insurance, credit, travel,
 * home improvement, training accounts) and the categories of consumer directories, in the six languages.
 */
export const PRIVATE_MATTERS: Readonly<Record<string, string>> = {
  body: `
abnehmen
abonnement fitness
adelgazar
afvallen
aligners
anti age
anti aging
antiage
apparecchi acustici
apparecchio invisibile
appareils auditifs
arreter de fumer
audifonos
audioprothese
audioprotheses
audioprothesiste
bien etre personnel
blanchiment dentaire
blanqueamiento dental
botox
braces
calvizie
cbd
cellulite
chirurgia estetica
chirurgie esthetique
cigarette electronique
cirugia estetica
clinica capilar
clinica estetica
coach sportif
coaching sportif
coaching sportif a domicile
complements alimentaires
contact lenses
contactlenzen
cosmetic surgery
cosmetiques
cosmetische chirurgie
cryolipolyse
cuidado de la piel
cura del viso
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
dieta
dieta personalizada
dimagrire
entrenador personal
epilation
epilation laser
fasting
fitness
fitness abo
fitness app
fitnesstraining
food supplements
gesichtspflege
gimnasio
greffe de cheveux
gym membership
haarentfernung
haartransplantatie
haartransplantation
hair removal
hair transplant
hautpflege
hearing aids
home gym
home gym equipment
hoortoestellen
horgerate
huidverzorging
hypnose
implants capillaires
implants dentaires
injerto capilar
integratori
invisible braces
jeune therapeutique
kaalheid
kontaktlinsen
krampfadern
laser eye surgery
laufband
lenti a contatto
lentilles de contact
lifting
lingerie
lose kilos
lose weight
lunettes
maigrir
massage
massage therapy
massages
medecine esthetique
meditation
menopause
mieux dormir
minceur
minceur rapide
mindfulness
musculation
mutuelle chien
nahrungserganzung
naturopathie
nutrition et sport
nutrition personnalisee
nutritional supplements
online therapy
ontharing
orthodontie adulte
ortodoncia invisible
palestra
parfum
parfums
perder peso
perdere peso
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
programme nutrition
protheses auditives
psychotherapie en ligne
regime
regime minceur
running shoes
salle de sport
sbiancamento denti
schonheitsoperation
seance de massage
sexualite
skincare
sleep better
slimming
soins anti age
soins du visage
sommeil
sophrologie
spa
sportschool abonnement
supplements
tapis de course
tattoo removal
teeth whitening
thalasso
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
wellness
wellness retreat
wellnesswochenende
yoga
zahnaufhellung
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
alarma hogar
alarmanlage
alarme domicile
alarme maison
amenagement de terrasse
antifurto casa
appartement neuf
appartements neufs
armadio
arredamento casa
aspirateur robot
badkamer
badkamers
badrenovierung
badsanierung
barbecue
bathroom
bathrooms
boiler
bomba de calor
canape
carport
carrelage salle de bain
casa nueva
casa nuova
changement de fenetres
chaudiere
cheminee
cocina
cocina nueva
cocinas
colchones
conservatory
constructeur de maisons
cucina nuova
cucina su misura
cucine
cucine su misura
cuisine equipee
cuisine sur mesure
cuisines equipees
dakisolatie
decoration interieure
demenagement
demoussage de toiture
domotique maison
double glazing
double vitrage
douche senior
dressing
eigenheim
einbaukuche
estimation gratuite de votre bien
estimer votre bien
extension de maison
femme de menage
fenetres
fenster
fertighaus
fitted kitchens
fosse septique
fotovoltaico
furniture for your home
garden furniture
garden shed
gartenhaus
hausalarm
hausbau
haushaltshilfe
hauskauf
hausrenovierung
heat pump
heat pumps
home alarm
home appliances
home cleaning
home decoration
home improvement
home insulation
home renovation
home security
hot tub
house cleaning
house extension
house renovation
house valuation
huishoudelijke hulp
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
maison individuelle
maison neuve
maisons neuves
matelas
materassi
matrassen
matratzen
mattress
mattresses
menage a domicile
meubles
montascale
monte escalier
moving house
mudanza
new kitchen
nieuwbouwwoning
nieuwe keuken
panneaux photovoltaiques
panneaux solaires
pannelli solari
pergola
photovoltaikanlage
piscina
piscine
placard sur mesure
placas solares
poele a bois
pompa di calore
pompe a chaleur
pompes a chaleur
portail maison
ramonage
ravalement de facade
reforma de bano
reforma de cocina
reformas del hogar
renovation de logement
renovation de maison
renovation energetique
rideaux
ristrutturazione bagno
ristrutturazione casa
robot tondeuse
robot vacuum
salle de bain
salles de bains
sauna
schwimmbad
sell your house
serre
smart home
sofa
solar panels
solaranlage
spa de jardin
stairlift
store banne
surelevation
swimming pool
swimming pools
termites
terrasse
thuisalarm
tondeuse
traplift
trasloco
traumkuche
treppenlift
umzug
vendre votre maison
ventanas
veranda
verhuizing
vivienda nueva
wardrobe
warmepumpe
warmtepomp
wintergarten
zonnepanelen
zwembad
`,
  leisure: `
abiti su misura
abonnement journal
abonnement magazine
abonnement presse
abonnement streaming
all inclusive
alquiler vacacional
apuestas
art collection
art contemporain
auto neuve
auto neuves
auto nuova
auto usate
autocaravana
autos neuves
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
bijoux
billets d'avion
billets de concert
boats
bolsos
boot
bord de mer
borse
bougies
bouquet de fleurs
box repas
cadeau de noel
cadeau de saint valentin
camper
camper kopen
camping car
candles
casa vacanze
casino en ligne
cave a vin
caviar
chalet
chalets
champagne
chasse
chocolats de noel
christmas gifts for family
citizenship by investment
classic cars
clothing
club de vacances
coche nuevo
coches de ocasion
coffret de vin
concert tickets
concertkaartjes
concerts
console de jeux
costume sur mesure
costumes sur mesure
cours de cuisine
cours de danse
cours de golf
cours de musique
cours de piano
crociera
crociere
croisiere
croisieres
crucero
cruceros
cruise
cruises
e bike
e bikes
e scooter
ebike
electric bike
electric bikes
electric car for you
elektrische fiets
enceinte connectee
entradas de conciertos
escapada
escape game en famille
fahrrad
fashion collection
ferienwohnung
fete des meres
flights
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
handbags
handtaschen
handtassen
holiday
holiday packages
holiday rentals
holidays
home cinema
horloges
hotel de charme
jet prive
jeux video
jewellery
jewelry
jouets
joyas
kfz neu
kochbox
konzertkarten
kreuzfahrt
kreuzfahrten
kreuzfahrtreise
livraison de repas
location de vacances
location de villa
location saisonniere
locations saisonnieres
loten
loterie
lottery
luxury cars
luxury watches
maatpakken
magazine subscription
massanzuge
meal kits
mode femme
montre
montres de luxe
moto
motorhome
motos
neuwagen
new car
newspaper subscription
nieuwe auto
oeuvres d'art
oldtimer
online casino
orologi
parc d'attractions
parco divertimenti
paris sportifs
parque tematico
pauschalreise
peche
pret a porter
pretpark
private jet
reise
reisen
reizen
relojes
residency by investment
resort
robes
sacs a main
safari
schmuck
second passport
sejour
sejours
sieraden
ski
ski chalet
ski trip
smartphone reconditionne
smartphones reconditionnes
sneakers
spielzeug
sports betting
sports car
sportwagen
streaming
suv
tableaux d'art
tailored suits
televiseur
tennis
theatre
theme park
tickets for concerts
toys
trottinette electrique
tv led
tweedehands auto
uhren
urlaub
used car
used cars
vacaciones
vacances
vacanze
vacation
vacations
vakantie
vakantiehuis
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
video games
villa
villa rental
villas
vin
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
voyage
voyages
watches
week end
weekend
wein
weine
whisky
wijn
wijnen
wine club
wohnmobil
yacht
yachting
yachts
zeitschriftenabo
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
aktien
altersvorsorge
anlageimmobilien
art investment
asesoramiento patrimonial
assicurazione sulla vita
assurance vie
banca privada
beleggen
beleggingen
beleggingsvastgoed
bilan patrimonial
bilan retraite
bitcoin
bolsa
bourse
bull market
buy to let
conseil fiscal personnel
conseil patrimonial
conto deposito
contrat de capitalisation
copy trading
criptomonedas
criptovalute
crowdfunding immobilier
crypto
cryptocurrency
cryptomonnaie
cryptomonnaies
cryptomunten
deficit foncier
defiscalisation
defiscaliser
demembrement
deposito a plazo
donation
droits a la retraite
early retirement
earn money
eigentumswohnung
epargne
erbschaft
eredita
erfenis
estate plan
estate planning
etf
family office
farmland investment
ferienhaus
ferienimmobilie
ferienimmobilien
ferienwohnung kaufen
festgeld
finances personnelles
financial freedom
financial independence
financial planning
fiscalite personnelle
fondo pensione individuale
forex
gagner de l'argent
gagnez de l'argent
geldanlage
gestion de fortune
gestion de patrimoine
gestion de patrimonios
gestion patrimonial
gestione del patrimonio
gestione patrimoniale
girardin
gold bars
gold coins
goldbarren
grands crus
groupement forestier
herencia
holding patrimoniale
holiday home
ifi
immobilie als kapitalanlage
immobilier locatif
immobilier neuf
impot sur le revenu
independance financiere
inheritance
inheritance tax
inversion inmobiliaria
inversiones
investimenti
investimento immobiliare
investir dans l'immobilier
investissement immobilier
investissement immobilier locatif
investissement locatif
investment properties
investment property
jubilacion
kapitalanlage
kapitalanlage immobilien
kryptowahrungen
lebensversicherung
levensverzekering
life assurance
life insurance
lijfrente
lingots
livret
livret d'epargne
lmnp
loi pinel
make money online
malraux
manuscrits
multipropriete
nft
nue propriete
optimisation patrimoniale
options trading
or physique
ordenar su patrimonio
pacte dutreil familial
passive income
patrimoine
patrimoine prive
patrimonio
patrimonio personale
payer moins d'impots
pensioensparen
pension advice
pension transfer
pension transfers
pensione
pensione integrativa
per individuel
personal finance
personal pension
personal savings
pinel
placement
placement garanti
placements
placements financiers
plan de pensiones
plan de pensiones individual
plan epargne retraite
polizza vita
preparer sa retraite
pret a taux zero
private altersvorsorge
private banking
private equity pour particuliers
private rentenversicherung
private wealth
programme immobilier neuf
property investment
real estate investment
reduction d'impots
reduire ses impots
rendement garanti
rendite
renta vitalicia
rental yield
rente
rente viagere
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
risparmi
risparmio
robo advisor
savings
savings plan
sci familiale
scpi
second home
seconda casa
segunda residencia
seguro de vida
signaux de trading
spaarrekening
sparen
staking
steuern sparen
steueroptimierte kapitalanlage
stock trading
stocks
student housing investment
succession
tagesgeld
taux d'epargne
tax saving
timeshare
trading
trading online
transmission de patrimoine
tresorerie personnelle
tweede woning
vakantiewoning
vastgoedbelegging
vermogen
vermogensaufbau
vermogensbeheer
vermogensberatung
vermogensverwaltung
viager
vin d'investissement
wealth management
wealth planning
whisky investment
wine investment
your pension
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
