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
apparecchi acustici
appareils auditifs
arreter de fumer
audifonos
bien etre personnel
blanchiment dentaire
blanqueamiento dental
botox
cbd
chirurgia estetica
chirurgie esthetique
cigarette electronique
cirugia estetica
coach sportif
coaching sportif
coaching sportif a domicile
complements alimentaires
cosmetic surgery
cosmetiques
cosmetische chirurgie
cure thermale
dental implants
depilacion
depilacion laser
depilazione
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
fitness
fitness abo
fitness app
fitnesstraining
food supplements
gimnasio
greffe de cheveux
gym membership
haarentfernung
haartransplantatie
haartransplantation
hair removal
hair transplant
hearing aids
hoortoestellen
horgerate
hypnose
implants capillaires
implants dentaires
injerto capilar
integratori
laser eye surgery
lunettes
maigrir
massage
massage therapy
massages
medecine esthetique
meditation
mieux dormir
minceur
minceur rapide
mindfulness
musculation
nahrungserganzung
naturopathie
nutritional supplements
ontharing
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
protheses auditives
regime
regime minceur
running shoes
salle de sport
sbiancamento denti
schonheitsoperation
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
teeth whitening
thalasso
trapianto di capelli
velo electrique personnel
voedingssupplementen
weight loss
wellness
wellness retreat
wellnesswochenende
yoga
zahnaufhellung
`,
  family_self: `
aide a domicile
aide aux devoirs
animali domestici
animaux de compagnie
apprendre l'anglais
aprender ingles
baby sitting
babysitter
babysitting
bijles
bilan de competence
bilan de competences
box internet
broadband for your home
career change
carnet de conducir
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
colegio privado
colonie de vacances
comida para perros
compte cpf
compte personnel de formation
cours d'anglais
cours particuliers
cpf
crescita personale
croquettes
cuidado de ninos
desarrollo personal
developpement personnel
dog food
dons
driving lessons
ecole privee
ehpad pour vos parents
electricite pour la maison
engels leren
englisch lernen
faire un don
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
imparare l'inglese
kinderbetreuung
language lessons
learn english
lebensberatung
lezioni private
life coach
life coaching
lifecoach
maison de retraite pour vos parents
mascotas
mobile phone contract
nachhilfe
nanny
oppas
patente
permis de conduire
permis moto
personal development
personlichkeitsentwicklung
persoonlijke ontwikkeling
pet food
private lessons
private school
private tuition
puppies
reconversion
reconversion professionnelle
rijlessen
ripetizioni
self development
self improvement
senior living
services a la personne
soutien scolaire
sprachkurs
stromtarif
sviluppo personale
teleassistance
tutoring
vae
`,
  home: `
achat d'une maison
adoucisseur
alarma hogar
alarmanlage
alarme domicile
alarme maison
antifurto casa
arredamento casa
badkamer
badkamers
badrenovierung
badsanierung
bathroom
bathrooms
boiler
bomba de calor
canape
changement de fenetres
chaudiere
cheminee
cocinas
colchones
conservatory
constructeur de maisons
cucina su misura
cuisine equipee
cuisine sur mesure
cuisines equipees
dakisolatie
decoration interieure
demenagement
domotique maison
double glazing
double vitrage
douche senior
eigenheim
einbaukuche
femme de menage
fenetres
fenster
fertighaus
fitted kitchens
fotovoltaico
furniture for your home
garden furniture
hausalarm
hausbau
haushaltshilfe
hausrenovierung
heat pump
heat pumps
home alarm
home cleaning
home decoration
home improvement
home renovation
home security
hot tub
house cleaning
house renovation
huishoudelijke hulp
infissi
isolation a 1 euro
isolation des combles
isolation exterieure
jardinage a domicile
keuken
keukens
kitchen renovation
kozijnen
limpieza del hogar
literie
loft insulation
maison individuelle
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
panneaux photovoltaiques
panneaux solaires
pannelli solari
pergola
photovoltaikanlage
piscina
piscine
placas solares
poele a bois
pompa di calore
pompe a chaleur
pompes a chaleur
portail maison
ravalement de facade
reforma de bano
reforma de cocina
reformas del hogar
renovation de logement
renovation de maison
renovation energetique
ristrutturazione bagno
ristrutturazione casa
salle de bain
salles de bains
schwimmbad
serre
smart home
sofa
solar panels
solaranlage
stairlift
store banne
swimming pool
swimming pools
thuisalarm
traplift
trasloco
traumkuche
treppenlift
umzug
ventanas
veranda
verhuizing
warmepumpe
warmtepomp
wintergarten
zonnepanelen
zwembad
`,
  leisure: `
abonnement magazine
abonnement streaming
all inclusive
alquiler vacacional
apuestas
art collection
art contemporain
auto nuova
autocaravana
barca
barco
bateau
bateaux
beach resort
betting
bijoux
billets d'avion
billets de concert
boats
boot
bord de mer
box repas
camper
camper kopen
camping car
casa vacanze
casino en ligne
caviar
champagne
chasse
citizenship by investment
classic cars
clothing
club de vacances
coche nuevo
coffret de vin
concert tickets
concerts
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
escapada
fashion collection
ferienwohnung
flights
getaway
gioco online
gioielli
gluckspiel
gokken
golf
golf club membership
golf membership
holiday
holiday packages
holiday rentals
holidays
horloges
jet prive
jeux video
jewellery
jewelry
jouets
joyas
kochbox
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
magazine subscription
meal kits
mode femme
montre
montres de luxe
moto
motorhome
motos
neuwagen
new car
nieuwe auto
oeuvres d'art
oldtimer
online casino
orologi
paris sportifs
pauschalreise
peche
pret a porter
private jet
reise
reisen
reizen
relojes
residency by investment
resort
robes
safari
schmuck
second passport
sejour
sejours
sieraden
ski
ski trip
sneakers
spielzeug
sports betting
sports car
sportwagen
streaming
tableaux d'art
tennis
theatre
toys
uhren
urlaub
vacaciones
vacances
vacanze
vacation
vacations
vakantie
vakantiehuis
vakanties
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
voiture de collection
voiture de luxe
voiture neuve
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
`,
  love_fate: `
agence matrimoniale
agencia matrimonial
agenzia matrimoniale
astrologie
boda
bodas
bruiloft
buscar pareja
cartomanzia
citas
contactos
dating
dating app
datingsite
divorce
divorcio
divorzio
echtscheiding
genealogie
genealogy
hochzeit
hochzeitsplanung
horoscope
horoskop
incontri
kartenlegen
mariage
matchmaking
matrimonio
nozze
organisation de mariage
oroscopo
partnerborse
partnersuche
partnervermittlung
psychic readings
relatiebemiddeling
rencontres
robe de mariee
scheidung
singles
site de rencontre
site de rencontres
sito di incontri
speed dating
tarot
trouwen
videncia
voyance
waarzegster
wedding
wedding planner
wedding planning
`,
  personal_credit: `
auto loan
baufinanzierung
carte de credit personnelle
cessione del quinto
compte courant personnel
consumer credit
credit a la consommation
credit immobilier
credito personal
debt consolidation
doorlopend krediet
hipoteca
hipotecas
home loan
hypotheek
hypotheken
immobilienkredit
mortgage
mortgages
mutui
mutuo
mutuo casa
personal loan
personal loans
persoonlijke lening
prestamo personal
prestamos personales
prestiti personali
prestito personale
pret immobilier
pret personnel
privatkredit
rachat de credit
rachat de credits
ratenkredit
regroupement de credits
remortgage
simulation de pret
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
assurance scolaire
autoversicherung
autoverzekering
berufsunfahigkeitsversicherung
car insurance
complementaire sante
dental insurance
funeral plan
funeral plans
garantie accidents de la vie
hausratversicherung
health insurance
home insurance
inboedelverzekering
kfz versicherung
krankenversicherung
motor insurance
mutuelle
mutuelle individuelle
mutuelle sante
mutuelle senior
obseques
overlijdensrisicoverzekering
pet insurance
polizza casa
prevoyance individuelle
private health insurance
private krankenversicherung
private medical insurance
protection juridique famille
rc auto
rechtsschutzversicherung privat
reisverzekering
seguro de coche
seguro de decesos
seguro de hogar
seguro de mascotas
seguro de moto
seguro de salud
seguro medico
sterbegeldversicherung
term life
tierversicherung
travel insurance
uitvaartverzekering
woonverzekering
zahnzusatzversicherung
ziektekostenverzekering
zorgverzekering
`,
  wealth: `
aandelen
achat immobilier
achat immobilier neuf
acheter dans le neuf
ahorrar impuestos
ahorro
aktien
altersvorsorge
anlageimmobilien
asesoramiento patrimonial
assicurazione sulla vita
assurance vie
banca privada
beleggen
beleggingen
beleggingsvastgoed
bilan patrimonial
bitcoin
bolsa
bourse
buy to let
conseil patrimonial
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
donation
earn money
eigentumswohnung
epargne
erbschaft
eredita
erfenis
estate plan
estate planning
family office
ferienhaus
ferienimmobilie
ferienimmobilien
ferienwohnung kaufen
finances personnelles
financial freedom
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
herencia
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
kapitalanlage
kapitalanlage immobilien
kryptowahrungen
lebensversicherung
levensverzekering
life assurance
life insurance
lijfrente
lingots
lmnp
loi pinel
make money online
malraux
multipropriete
optimisation patrimoniale
or physique
ordenar su patrimonio
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
pensione integrativa
per
per individuel
personal finance
personal pension
personal savings
pinel
placement
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
private rentenversicherung
private wealth
programme immobilier neuf
property investment
real estate investment
reduction d'impots
reduire ses impots
rental yield
residence etudiante investissement
residence secondaire
retirement planning
retirement savings
retraite complementaire
revenus passifs
risparmi
risparmio
savings
savings plan
sci familiale
scpi
second home
seconda casa
segunda residencia
seguro de vida
sparen
steuern sparen
stock trading
stocks
student housing investment
succession
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
vin d'investissement
wealth management
wealth planning
wine investment
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
=for salons
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
=pour les salons
=pour les societes
=pour les tpe
=pour magasins
=pour medecins
=pour opticiens
=pour pharmacies
=pour pme
=pour restaurants
=pour salles
=pour salons
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
conseil aux
consulting
equipamiento
equipement
equipements
equipment
equipos
fournisseur
fournitures
gereedschap
herramienta
herramientas
losung
losungen
materiel
oplossing
oplossingen
outil
outils
piattaforma
plataforma
plateforme
platform
platform voor
plattform
prestataire
prestation
prestations
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
=la sua casa
=la sua famiglia
=la sua pensione
=la tua casa
=la tua famiglia
=la tua pensione
=la tua salute
=le tue vacanze
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
=tu cuerpo
=tu familia
=tu hogar
=tu jubilacion
=tu patrimonio
=tu salud
=tus ahorros
=tus hijos
=tus vacaciones
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
=votre chat
=votre chez vous
=votre chien
=votre conjoint
=votre corps
=votre couple
=votre domicile
=votre enfant
=votre epargne
=votre famille
=votre fortune
=votre foyer
=votre habitation
=votre impot
=votre jardin
=votre logement
=votre maison
=votre mariage
=votre patrimoine
=votre permis
=votre reconversion
=votre retraite
=votre sante
=votre silhouette
=your body
=your cat
=your children
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
