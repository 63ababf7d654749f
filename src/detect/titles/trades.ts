/**
 * Trades that one industry has many of: what those who practise them, and their shops and practices, are called, in the six
 * languages, singular and plural. One name a line, sorted, without accents. The source is the classes of NACE Rev. 2.
 */
export const TRADE_NAMES: Readonly<Record<string, string>> = {
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
  bakers: `
backer
backerei
backereien
backermeister
baker
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
  butchers: `
boucher
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
maler
malerbetrieb
malerbetriebe
malermeister
peintre en batiment
peintres en batiment
schilder
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
koch
kok
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
};
