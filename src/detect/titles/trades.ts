/**
 * Trades that one industry has many of: what those who practise them, and their shops and practices, are called, in the six
 * languages, singular and plural. One name a line, sorted, without accents. The source is the classes of NACE Rev. 2.
 */
export const TRADE_NAMES: Readonly<Record<string, string>> = {
  accountants: `
accountancy firm
accountancy firms
accountancy practice
accountancy practices
accountantskantoor
accountantskantoren
administratiekantoor
administratiekantoren
asesoria fiscal
asesorias
cabinet comptable
cabinet d'expertise comptable
cabinets comptables
commercialista
commercialisti
expert comptable
experts comptables
gestoria
gestorias
steuerberater
steuerberaterin
steuerkanzlei
steuerkanzleien
studi commercialisti
studio commercialista
`,
  architects: `
architect
architecte
architectenbureau
architectenbureaus
architectes
architects
architekt
architekten
architekturburo
architetti
architetto
arquitecto
arquitectos
`,
  associations: `
asociacion
asociaciones
association
associations
associazione
associazioni
charities
charity
fondation
fondations
fondazione
fondazioni
fundacion
fundaciones
goede doelen
ngo
ngos
nonprofit
nonprofits
ong
onlus
stichting
stichtingen
stiftung
stiftungen
verein
vereine
vereniging
verenigingen
`,
  bakers: `
backerei
backereien
backermeister
bakeries
bakers
bakery
bakker
bakkerij
bakkerijen
bakkers
boulanger
boulangere
boulangerie
boulangeries
boulangers
konditor
konditorei
panaderia
panaderias
panadero
panettiere
panifici
panificio
pasteleria
pastelerias
pasticceria
pasticcerie
pasticciere
patisserie
patisseries
patissier
patissiere
`,
  banks: `
banca
banche
banken
banks
banque
banques
sparkasse
sparkassen
`,
  beauty: `
beautician
beauticians
esteticista
esteticistas
estetista
estetiste
estheticienne
estheticiennes
esthetique
kosmetikerin
kosmetikstudio
kosmetikstudios
nagelstudio
nail salon
onglerie
schoonheidssalon
schoonheidssalons
schoonheidsspecialist
`,
  breweries: `
birrifici
birrificio
brasserie artisanale
brasseries artisanales
brauerei
brauereien
brewer
breweries
brewers
brewery
brouwerij
brouwerijen
cervecera
cervecerias artesanales
microbrasserie
`,
  butchers: `
boucherie
boucheries
bouchers
butcher
butchers
carniceria
carnicerias
carnicero
charcuterie
charcutier
fleischerei
macellaio
macelleria
macellerie
metzger
metzgerei
metzgereien
slager
slagerij
slagerijen
slagers
`,
  care: `
altenheim
care home
care homes
casa di riposo
case di riposo
ehpad
ehpads
maison de retraite
maisons de retraite
nursing home
nursing homes
pflegeeinrichtung
pflegeeinrichtungen
pflegeheim
pflegeheime
residencia de ancianos
residencia de mayores
residencias de mayores
rsa
verpleeghuis
verpleeghuizen
`,
  carpenters: `
carpenter
carpenters
carpinteria
carpintero
carpinteros
charpentier
charpentiers
ebeniste
falegname
falegnameria
falegnamerie
falegnami
joiner
joiners
joinery
menuiserie
menuiseries
menuisier
menuisiers
schreiner
schreinerei
schreinereien
serramentista
serramentisti
timmerbedrijf
timmerbedrijven
timmerlieden
timmerman
tischler
tischlerei
tischlereien
zimmerei
zimmereien
`,
  dentists: `
chirurgien dentiste
clinica dental
clinicas dentales
dentaire
dentaires
dental
dentale
dentali
dentist
dentista
dentistas
dentiste
dentistes
dentisti
dentists
kieferorthopade
mondhygienist
odontoiatra
odontoiatri
odontologa
odontologo
orthodontie
orthodontist
orthodontiste
orthodontists
studi dentistici
studio dentistico
tandarts
tandartsen
tandartspraktijk
tandartspraktijken
zahnarzt
zahnarzte
zahnarztin
zahnarztpraxen
zahnarztpraxis
`,
  driving_schools: `
auto ecole
auto ecoles
autoecole
autoescuela
autoescuelas
autoscuola
autoscuole
driving instructor
driving instructors
driving school
driving schools
fahrlehrer
fahrschule
fahrschulen
rijscholen
rijschool
`,
  electricians: `
electrician
electricians
electricien
electriciens
electricista
electricistas
elektricien
elektriciens
elektriker
elektrobetrieb
elektrobetriebe
elektromeister
elektromonteur
elettricista
elettricisti
`,
  estate_agents: `
agence immobiliere
agences immobilieres
agent immobilier
agente immobiliare
agente inmobiliario
agenti immobiliari
agents immobiliers
agenzia immobiliare
agenzie immobiliari
estate agent
estate agents
immobilienmakler
inmobiliaria
inmobiliarias
letting agent
letting agents
makelaar
makelaardij
makelaars
makler
`,
  farmers: `
agricoltore
agricoltori
agriculteur
agriculteurs
agricultor
agricultores
agricultrice
akkerbouwer
akkerbouwers
allevatore
allevatori
boer
boeren
eleveur
eleveurs
farmer
farmers
ganadero
ganaderos
landwirt
landwirte
maraicher
maraichers
melkveehouder
veehouder
veehouders
vigneron
vignerons
viticulteur
viticulteurs
winzer
`,
  florists: `
bloemist
bloemisten
blumenladen
fiorista
fioristi
fleuriste
fleuristes
florist
florista
floristeria
floristerias
floristin
florists
`,
  funerals: `
bestatter
bestattungsinstitut
bestattungsunternehmen
funeral director
funeral directors
funeraria
funerarias
onoranze funebri
pompes funebres
uitvaartondernemer
uitvaartondernemers
undertaker
undertakers
`,
  garages: `
autobedrijf
autobedrijven
autofficina
autofficine
autohaus
autohauser
autowerkstatt
autowerkstatten
car dealer
car dealers
carrosserie
carrosseries
carrossier
concesionario
concession automobile
concessionaria
concessionnaire automobile
garage
garagebedrijf
garages
garagiste
garagistes
kfz meister
kfz werkstatt
kfz werkstatten
officina meccanica
officine meccaniche
taller mecanico
talleres mecanicos
`,
  gyms: `
fitness club
fitness clubs
fitnessstudio
fitnessstudios
gimnasio
gimnasios
gym
gyms
palestra
palestre
salle de sport
salles de sport
sportscholen
sportschool
`,
  hairdressers: `
barber
barbers
barbier
coiffeur
coiffeurs
coiffeuse
coiffeuses
coiffure
friseur
friseure
friseurin
friseursalon
friseursalons
hair salon
hair salons
hairdresser
hairdressers
kapper
kappers
kapsalon
kapsalons
parrucchiera
parrucchiere
parrucchieri
peluquera
peluqueria
peluquerias
peluquero
`,
  hauliers: `
autotrasportatore
autotrasportatori
autotrasporti
haulage companies
haulage company
haulier
hauliers
road haulage
spediteur
spediteure
spedition
speditionen
transport routier
transportbedrijf
transportbedrijven
transporteur
transporteurs
transportista
transportistas
transports routiers
`,
  insurers: `
aseguradora
aseguradoras
assurantiekantoor
assurantiekantoren
assureur
assureurs
broker assicurativi
broker assicurativo
compagnia assicurativa
compagnie assicurative
corredor de seguros
correduria
corredurias
courtier en assurance
courtier en assurances
courtiers en assurance
courtiers en assurances
insurance broker
insurance brokers
insurance companies
insurance company
insurer
insurers
versicherer
versicherungsmakler
versicherungsunternehmen
verzekeraar
verzekeraars
`,
  jewellers: `
bijouterie
bijouteries
bijoutier
bijoutiers
gioielleria
gioiellerie
gioielliere
horloger
jeweller
jewellers
joyeria
joyerias
joyero
juwelier
juweliere
juweliers
`,
  law: `
abogada
abogado
abogados
advocaat
advocaten
advocatenkantoor
advocatenkantoren
anwalt
anwalte
anwaltskanzlei
anwaltskanzleien
avocat
avocate
avocats
avvocati
avvocato
law firm
law firms
lawyer
lawyers
notai
notaio
notaire
notaires
notar
notare
notario
notarios
notaris
notarissen
rechtsanwalt
rechtsanwalte
rechtsanwaltin
solicitor
solicitors
studi legali
studio legale
`,
  museums: `
musea
musee
museen
musees
musei
museo
museos
museum
museums
museumsvitrinen
`,
  nurseries: `
asili nido
asilo nido
creche
creches
creches et ecoles
day nursery
guarderia
guarderias
kinderdagverblijf
kinderdagverblijven
kindergarten
kinderopvang
kita
kitas
nurseries
`,
  opticians: `
augenoptiker
opticas
optician
opticians
opticien
opticienne
opticiens
optico
optiker
optikerin
ottica
ottici
ottico
`,
  osteopaths: `
osteopaat
osteopata
osteopatas
osteopath
osteopathe
osteopathes
osteopaths
osteopati
`,
  painters: `
decorator
decorators
imbianchini
imbianchino
malerbetrieb
malerbetriebe
malermeister
peintre en batiment
peintres en batiment
schilders
schildersbedrijf
`,
  pharmacists: `
apotheek
apotheke
apotheken
apotheker
apothekerin
farmaceutico
farmacia
farmacias
farmacie
farmacista
farmacisti
officine
officines
pharmacie
pharmacien
pharmacienne
pharmaciens
pharmacies
pharmacist
pharmacists
pharmacy
`,
  physios: `
fisioterapeuta
fisioterapeutas
fisioterapista
fisioterapisti
fysiotherapeut
fysiotherapeuten
fysiotherapiepraktijk
kine
kines
kinesitherapeute
kinesitherapeutes
physiotherapeut
physiotherapeuten
physiotherapeutin
physiotherapiepraxen
physiotherapiepraxis
physiotherapist
physiotherapists
`,
  plumbers: `
chauffagiste
chauffagistes
fontanero
fontaneros
heizungsbauer
idraulici
idraulico
installateur sanitaire
klempner
loodgieter
loodgieters
plombier
plombiers
plumber
plumbers
`,
  printers: `
druckerei
druckereien
drukkerij
drukkerijen
imprenta
imprentas
imprimerie
imprimeries
imprimeur
imprimeurs
print shop
print shops
printing firm
printing firms
tipografia
tipografie
tipografo
`,
  psychologists: `
psicologa
psicologi
psicologo
psicologos
psychologe
psychologen
psychologin
psychologist
psychologist practices
psychologists
psychologue
psychologues
psycholoog
psychotherapeut
`,
  restaurants: `
albergatore
albergatori
alberghi
albergo
bares
bistrot
bistrots
brasserie
brasseries
cafes
camping
campings
chef cuisinier
chef de cuisine
chr
cocinero
cuoco
gastronom
gastronomen
gastronomie
gaststatte
gaststatten
head chef
horeca
horecaondernemer
hosteleria
hostelero
hosteleros
hotel
hotelero
hoteles
hotelier
hoteliere
hoteliers
hotellerie
hotels
kuchenchef
pizzeria
pizzerias
pizzerie
pub
publican
pubs
restaurant
restaurante
restaurantes
restaurants
restaurateur
restaurateurs
restauratrice
ristorante
ristoranti
ristoratore
ristoratori
traiteur
traiteurs
`,
  roofers: `
couvreur
couvreurs
dachdecker
dachdeckermeister
dakdekker
dakdekkers
lattoniere
lattonieri
roofer
roofers
techador
`,
  schools: `
basisscholen
basisschool
colegio
colegios
college
colleges
directeur d'ecole
ecole
ecoles
head teacher
headteacher
lycee
lycees
scholen
school
schools
schule
schulen
schulleiter
schulleiterin
scuola
scuole
`,
  staffing: `
agence d'emploi
agence d'interim
agences d'emploi
agences d'interim
agenzia per il lavoro
agenzie per il lavoro
cabinet de recrutement
cabinets de recrutement
ett
personaldienstleister
recruitment agencies
recruitment agency
staffing agencies
staffing agency
temp agencies
temp agency
uitzendbureau
uitzendbureaus
uitzendorganisatie
zeitarbeitsfirma
zeitarbeitsfirmen
`,
  surveyors: `
geometra
geometre
geometre expert
geometres
geometri
landmeter
landmeters
surveyor
surveyors
topografo
topografos
vermesser
vermessungsburo
`,
  taxis: `
chauffeur de taxi
private hire
tassista
tassisti
taxi
taxi driver
taxi firm
taxi firms
taxibedrijf
taxibedrijven
taxis
taxista
taxistas
taxiunternehmen
vtc
`,
  town_halls: `
ayuntamiento
ayuntamientos
collectivites
comune
comuni
council
councils
gemeente
gemeenten
gemeinde
gemeinden
kommune
kommunen
mairie
mairies
town hall
town halls
`,
  travel: `
agence de voyages
agences de voyages
agencia de viajes
agencias de viajes
agenzia di viaggi
agenzie di viaggio
reisbureau
reisbureaus
reiseburo
reiseburos
travel agencies
travel agency
travel agent
travel agents
`,
  veterinarians: `
dierenarts
dierenartsen
dierenartsenpraktijk
dierenkliniek
dierenklinieken
tierarzt
tierarzte
tierarztin
tierarztpraxen
tierarztpraxis
vet
veterinaire
veterinaires
veterinari
veterinaria
veterinarian
veterinarians
veterinarias
veterinario
veterinarios
veterinary
vets
`,
  winemakers: `
bodega
bodegas
cantina vinicola
domaine viticole
domaines viticoles
enologo
oenologue
production de vins
produzione di vini
vigneron
vignerons
viticoltore
viticoltori
viticulteur
viticulteurs
viticultor
viticultores
weingut
weinguter
wijnbouwer
winemaker
winemakers
wineries
winery
winzer
`,
};

/** Names of trades that are surnames as well, so that a firm called by one may do anything. One a line, sorted. */
export const SURNAMES = `
barber
barbier
boer
boulanger
brewer
butcher
carnicero
carpenter
charcutier
charpentier
couvreur
farmer
florist
friseur
joiner
juwelier
kapper
koch
kok
macellaio
makelaar
maler
metzger
notar
panadero
plumber
roofer
schreiner
slager
tischler
winzer
zimmerei
`;
