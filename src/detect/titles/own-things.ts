/**
 * Whose things an offer is for, in the six languages: what stands in a household, a family or a life, where a word for
 * `your` stands before it. One entry a line, sorted, without accents.
 */

/** What people have, and firms hardly ever. */
export const OWN_THINGS = `
ahorros
anniversaire
apartment
appartamento
appartement
arbre genealogique
autocaravana
baby
badezimmer
badkamer
bagno
balcon
balcone
balcony
balkon
bano
bateau
bathroom
bebe
bedroom
belastingaangifte
bimbo
birthday
boda
body
bruiloft
budget familial
camper
camping car
cane
capelli
caravan
caravane
carnet de conducir
casa
cat
chat
cheveux
chien
children
coche
compleanno
comptes personnels
corpo
corps
couple
cuerpo
cumpleanos
declaration de revenus
demenagement
denti
dents
dientes
divorce
divorcio
divorzio
dog
driving licence
ehefrau
ehemann
eigenheim
eltern
embarazo
enfants
epargne
erbe
eredita
erfenis
ersparnisse
espalda
famiglia
familia
familie
familiefoto's
familienfotos
famille
family
family photos
figli
first 10k
first marathon
first novel
flat
foto di famiglia
foto su tela
fotos de familia
fuhrerschein
garden
garten
gato
gatto
geburtstag
genitori
gepack
gewicht
gezin
giardino
gravidanza
grossesse
haare
hair
haus
haustier
haut
herencia
heritage
hijos
hipoteca
hobby
hochzeit
holiday
holiday luggage
holiday photos
home
home computer
hond
house
huid
huis
huisdier
hund
husband
hypotheek
hypothek
inheritance
jardin
jubilacion
kat
katze
kids
kinder
kinderen
korper
lichaam
logement
luggage
maison
mari
mariage
marido
marito
mascota
matrimonio
meubels
meubles
mobili
moglie
mortgage
moto
motorbike
motorcycle
motorrad
mudanza
muebles
mujer
mutuo
naissance
novel
ouders
own home
own tax return
padres
parents
patente
patrimoine
peau
pelle
pelo
pensioen
pensione
permis de conduire
perro
personal finances
peso
pet
photos de famille
photos de vacances
piel
piscina
piscine
piso
pregnancy
premier marathon
premier roman
renta
rente
residence secondaire
retirement
retraite
rijbewijs
risparmi
salle de bains
savings
scheiding
scheidung
schiena
schlaf
schwangerschaft
silhouette
skin
slaap
sleep
sommeil
sonno
spaargeld
steuererklarung
sueno
swimming pool
tanden
tax return
teeth
trasloco
tuin
umzug
urlaub
urlaubsfotos
vacaciones
vacances
vacanze
vakantie
verhuizing
verjaardag
vivienda
voiture
wedding
weight
wife
wohnmobil
wohnung
woning
zahne
zuhause
zwangerschap
zwembad
`;

/** Words that say whose something is. */
export const POSSESSIVES = `
dein
deine
deinem
deinen
deiner
ihr
ihre
ihrem
ihren
ihrer
je
jouw
jullie
ma
mein
meine
mes
mi
mia
mijn
mio
mis
mon
my
su
sua
sue
suo
suoi
sus
ta
tes
ton
tu
tua
tue
tuo
tuoi
tus
uw
vos
vostra
vostre
vostri
vostro
votre
your
`;
