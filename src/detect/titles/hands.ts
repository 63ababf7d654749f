/**
 * Occupations of those who work with what others buy, in the six languages. One entry a line, sorted, without accents.
 */
export const HANDS = `
addetta alle pulizie
addetto al magazzino
addetto alle pulizie
agent d'entretien
agent de nettoyage
agent de production
agent de quai
agent de securite
agent de service
agente de servicio
aide a domicile
aide cuisinier
aide soignant
aide soignante
aiuto cuoco
altenpflegehelferin
assembler
assembly worker
ausfahrer
autista
autisti
auxiliaire de vie
ayudante de cocina
baggage handler
bartender
bezorger
bus driver
buschauffeur
busfahrer
caissier
caissiere
cajera
cajero
call centre agent
camarera
camarero
cameriera
cameriere
camionero
camionista
cariste
carretillero
cashier
cassiera
cassiere
celador
chauffeur
chauffeur de taxi
chauffeur livreur
chauffeur poids lourd
chauffeur routier
cleaner
commis
commis de cuisine
conducteur de bus
conducteur de ligne
conducteur de train
conducteur routier
conductor de autobus
delivery driver
dishwasher
driver
eboueur
employe de rayon
employe libre service
employee de rayon
equipier
equipier polyvalent
facchino
facteur
factory worker
fahrer
femme de chambre
forklift driver
forklift operator
gabelstaplerfahrer
garcon de cafe
general labourer
heftruckchauffeur
hgv driver
hote de caisse
hotesse d'accueil
hotesse de caisse
housekeeper
hulpkok
kassierer
kassiererin
kellner
kellnerin
kitchen assistant
kitchen porter
koerier
kraftfahrer
kuchenhilfe
labourer
lagerarbeiter
lagerhelfer
lagerist
lagermitarbeiter
limpiadora
line worker
livreur
lkw fahrer
lkw fahrerin
lokfuhrer
lorry driver
machine operator
machinebediener
magasinier
magazijnmedewerker
magazziniere
manoeuvre
manutentionnaire
maschinenbediener
mozo de almacen
nettoyeur
night porter
ober
operador de maquina
operaia
operaio
operaria
operario
operateur
operateur de production
operatrice
order picker
orderpicker
ouvrier
ouvriere
packer
parcel courier
peon
picker
plongeur
postbote
postino
postman
preparateur de commandes
preparatrice de commandes
productiemedewerker
production operative
production worker
produktionshelfer
produktionsmitarbeiter
raumpflegerin
reinigungskraft
repartidor
runner
schoonmaakster
schoonmaker
security guard
serveerster
serveur
serveuse
shelf stacker
staplerfahrer
staplerfahrerin
stock clerk
taxi driver
taxifahrer
teleconseiller
train driver
tram driver
truck driver
vakkenvuller
van driver
veilleur de nuit
vigile
vrachtwagenchauffeur
waiter
waitress
warehouse operative
warehouse worker
zimmermadchen
`;
