import type { PhraseTable } from './meanings.ts';

/** French phrases for origins. Source: values of origin columns in French CRMs, and the vocabulary of list selling. */
export const FRENCH: PhraseTable = {
  ads: `
annonce en ligne
annonce internet
banniere
campagne adwords
campagne display
campagne google
campagne publicitaire
campagne sea
display
pub en ligne
pub internet
publicite
publicite en ligne
publicite internet
publicite web
reseaux sociaux ads
reseaux sociaux payants
retargeting
`,
  broker: `
agence de generation de leads
agence de leadgen
agence generation de leads
agence leadgen
courtier de donnees
courtier en donnees
courtiers en donnees
data brokers
fournisseur de bases de donnees
fournisseur de donnees
fournisseur de fichier
fournisseur de fichiers
fournisseur de leads
fournisseur fichier
generation de leads externe
lead externalise
leads externalises
loueur de fichiers
prestataire fichier
prestataire fichiers
revendeur de fichiers
vendeur de fichiers
`,
  'business-card': `
carte de visite
carte visite
cartes de visite
cdv
`,
  call: `
appel au standard
appel client
appel entrant
appel recu
appel spontane
appel telephonique entrant
appels entrants
contact telephonique entrant
demande par telephone
demande telephonique
ligne directe
numero vert
renseignement telephonique
service client
service clients
standard
standard telephonique
telephone entrant
`,
  company: `
leur page contact
leur site
leur site internet
leur site web
mentions legales
page contact de l entreprise
page contact du site
site corporate
site de l entreprise
site de la boite
site de la societe
site du client
site du contact
site du prospect
site entreprise
site internet de l entreprise
site internet de la societe
site internet du client
site internet du prospect
site internet entreprise
site internet societe
site societe
site web de l entreprise
site web de la societe
site web de leur entreprise
site web du prospect
site web entreprise
site web prospect
site web societe
`,
  conference: `
afterwork
assises
atelier
ateliers
colloque
conference
conferences
congres
convention annuelle
cours
formation
formations
journee technique
journees techniques
liste des participants
liste participants
participants
seminaire
seminaires
symposium
table ronde
universite d ete
`,
  contest: `
concours
enquete
enquete en ligne
enquete satisfaction
jeu
jeu concours
jeu en ligne
jeux concours
loterie
questionnaire
quiz
sondage
tirage au sort
tombola
`,
  coregistration: `
achat coreg
co registration
comparateur
comparateur en ligne
comparateurs
coreg
coregistration
cosponsoring
jeu concours externe
jeu concours partenaire
jeux concours partenaires
leads partenaires achetes
site comparateur
site de jeux concours
sites de comparateurs
`,
  customer: `
acheteur
acheteurs
client
cliente
clients
devis signe
facturation
facture
`,
  'customer-base': `
achat boutique
achat client
achat en ligne
achat en magasin
achat site
achat web
ancien client
ancienne cliente
anciens clients
base client
base clients
carte de fidelite
carte fidelite
client actif
client actuel
client existant
client historique
client inactif
client magasin
client perdu
clients actuels
clients existants
clients inactifs
clients perdus
commande
commande en ligne
commande site
commande web
commandes
commandes web
deja client
deja cliente
export clients
facture client
fichier client
fichier clients
fichier interne clients
liste clients
liste des clients
nos clients
portefeuille client
portefeuille clients
programme de fidelite
programme fidelite
sav
service apres vente
`,
  directory: `
annuaire
annuaire en ligne
annuaire internet
annuaire pro
annuaire professionnel
annuaire telephonique
annuaires
annuaires professionnels
bottin
fiche etablissement
guide professionnel
liste des adherents
liste publique
offre d emploi
offres d emploi
repertoire
repertoire professionnel
site annuaire
site d annonces
site d emploi
`,
  enrichment: `
append
donnees enrichies
enrichi
enrichie
enrichies
enrichis
enrichissement
enrichissement automatique
enrichissement de bases
enrichissement de donnees
enrichissement de la base
enrichissement des donnees
enrichissement donnees
enrichissement email
enrichissement telephone
specialise dans l enrichissement de donnees
specialise en enrichissement de donnees
`,
  event: `
cocktail
defile
degustation
diner
evenement
evenement client
evenement clients
evenement interne
evenement partenaire
evenementiel
evenements
evt
inauguration
journee portes ouvertes
jpo
operation commerciale en galerie
petit dej
petit dejeuner
petit dejeuner business
petits dejeuners
portes ouvertes
rencontre
rencontres
rencontres d affaires
reunion d information
reunion d information publique
roadshow
soiree
soiree client
soiree clients
speed networking
stand
stands
`,
  exhibitors: `
annuaire des exposants
annuaire du salon
annuaire exposants
catalogue des exposants
catalogue exposants
exposants
liste des exposants
liste exposants
`,
  extraction: `
aspiration
aspire
aspire depuis
aspire sur
aspirees
aspires
collecte automatique
collecte automatisee
copie colle
extension chrome
extension navigateur
extraction
extraction automatique
extraction automatisee
extractions
extrait
extrait de
extraite
extraits
moissonnage
plugin chrome
recuperation automatique
recupere automatiquement
`,
  fair: `
agritechnica
ai paris
all4pack
artibat
batimat
be positive
big data paris
bourget
ces las vegas
cloud expo
documation
e marketing paris
equip auto
equip hotel
equipauto
equiphotel
euronaval
eurosatory
expoprotection
exposant salon
foire
foire exposition
foires
forum
forum des associations
forum emploi
forum incyber
franchise expo
global industrie
interclima
intermat
it partners
jec world
laval virtual
learning technologies
les assises de la securite
maison et objet
maison objet
marche de noel
mipcom
mipim
mobile world congress
mondial de l auto
mondial du batiment
mwc
nrf
parc expo
paris healthcare week
pollutec
preventica
salon
salon de l agriculture
salon pro
salon professionnel
salons
salons professionnels
santexpo
sia
siae
sima
sirha
sival
slush
solutions rh
space rennes
tech for retail
visiteur salon
visiteurs salon
vivatech
web summit
`,
  filler: `
a
actif
ancien
ancienne
anciens
ancre
annee
aout
apres
au
aupres
aux
avec
avril
b2b
b2c
btob
btoc
ce
chez
com
commerciale
commerciaux
complet
contact
contacts
d
dans
date
de
decembre
dept
depuis
des
donnees
du
en
entrant
entreprise
entreprises
externe
externes
fevrier
final
finale
fr
france
grand
idf
interne
internes
janvier
juillet
juin
l
la
le
lead
leads
les
leur
mai
maj
mars
mois
mon
nos
notre
nouveau
nouveaux
nouvelle
novembre
octobre
old
ou
paca
pagina
par
paris
pour
pro
professionnel
professionnels
propre
prospect
prospects
recente
recu
region
s
sa
semaine
septembre
ses
societe
societes
specialise
specialisee
specialisees
specialises
sur
the
trimestre
un
une
v
vers
via
`,
  form: `
demande d information
demande d informations
demande de contact
demande de renseignement
demande de renseignements
demande en ligne
demande internet
demande site
demande via le site
demande web
form
form contact
formulaire
formulaire contact
formulaire de contact
formulaire en ligne
formulaire internet
formulaire papier
formulaire site
formulaire web
formulaires
formulaires web
landing
landing page
lp
page contact
page d atterrissage
pop up
popin
qr code
tchat
tchat en ligne
`,
  'guessed-address': `
adresse deduite
adresse devinee
adresse reconstituee
adresses devinees
email devine
emails devines
mail deduit
mail devine
mail reconstitue
permutation email
permutations email
`,
  join: `
et
puis
`,
  'lead-form': `
formulaire lead
formulaire lead ads
formulaire publicitaire
`,
  leak: `
base piratee
donnees piratees
donnees volees
fichier pirate
fuite
fuite de donnees
`,
  list: `
achat
achat adresses
achat base
achat base de donnees
achat bdd
achat contacts
achat d adresses
achat d un fichier
achat de base
achat de bases
achat de contacts
achat de donnees
achat de fichier
achat de fichiers
achat de leads
achat de liste
achat fichier
achat fichiers
achat lead
achat leads
achat liste
achat prospects
achete
achetee
achetees
achetes
acquisition de fichier
adresses achetees
base achat
base achetee
base acquise
base de donnees achetee
base de prospection externe
base externe
base externe louee
base louee
bases achetees
bdd achetee
bdd externe
bdd louee
contacts achetes
echange de fichier
echange de fichiers
echange fichier
fichier achat
fichier achete
fichier acquis
fichier commercial
fichier du commerce
fichier externe
fichier loue
fichier qualifie
fichiers achetes
fichiers loues
leads achetes
liste achetee
liste louee
listes achetees
locataire fichier
location
location adresses
location base
location d adresses
location de base
location de bases
location de fichier
location de fichiers
location email
location fichier
location fichiers
loue
louee
mise a disposition de fichier
`,
  mail: `
bulletin d inscription papier
bulletin reponse
candidature
candidature spontanee
contact entrant
contact spontane
coupon
coupon reponse
courrier
courrier entrant
courrier recu
demande ecrite
demande entrante
demande mail
demande par courrier
demande par email
demande par mail
email entrant
email recu
lettre
mail entrant
mail recu
reponse mailing
retour courrier
retour mailing
`,
  meeting: `
alumni
anciens eleves
club affaires
club d affaires
club d entreprises
connaissance
connaissance personnelle
contact personnel
contact terrain
demarchage terrain
passage
porte a porte
prise de contact directe
prospection physique
prospection terrain
rdv
rdv terrain
relation
relation personnelle
relations personnelles
rencontre terrain
rendez vous
reseau alumni
reseau perso
reseau personnel
reseau pro
reseau professionnel
tournee
tournee commerciale
visite
visite client
visite commerciale
visite terrain
`,
  negation: `
aucun
aucune
hors
jamais
ne
ni
non
pas
sans
`,
  newsletter: `
abonne
abonne newsletter
abonnement
abonnement newsletter
abonnes
infolettre
inscription infolettre
inscription newsletter
inscrit newsletter
inscrits newsletter
lettre d information
newsletter
newsletters
`,
  'no-origin': `
a completer
a definir
a determiner
a preciser
a renseigner
a verifier
ancien logiciel
appel
appel telephonique
appels
aucune idee
aucune info
aucune source
autre
autre source
autres
autres sources
base
base commune
base de donnees
base de prospection
base email
base emailing
base interne
base mail
base mails
base prospect
base prospects
base qualifiee
bases
bdd
bdd prospects
bing
cle usb
commercial
copie
creation
creation manuelle
cree par
crm
csv
def
defaut
divers
doublon
email
emails
entree manuelle
equipe commerciale
erp
et cetera
excel
export
export crm
exports
fic
fichier
fichier excel
fichier interne
fichier mail
fichier mailing
fichier prospect
fichier prospects
fichiers
google
historique
import
import csv
import excel
import fichier
import manuel
importation
importe
importes
imports
inconnu
inconnue
inconnues
inconnus
indefini
indetermine
indeterminee
internet
je ne sais pas
je sais pas
jsp
liste
liste prospects
listes
listing
listings
logiciel
mail
mails
manuel
manuelle
melange
migration
migration crm
n a
n c
n d
n r
nc
ne sait pas
neant
non applicable
non communique
non communiquee
non connu
non connue
non defini
non definie
non precise
non precisee
non renseigne
non renseignee
nr
nsp
on ne sait pas
on ne sait plus
origine
origine inconnue
oublie
outil
pas d info
pas de source
plusieurs sources
provenance inconnue
recherche
recherche en ligne
recherche google
recherche internet
recherche personnelle
recherche web
reprise
reprise de donnees
reprise donnees
sais pas
saisie
saisie manuelle
sans objet
sans origine
sans source
so
source
source externe
source inconnue
sources diverses
sources multiples
stagiaire
tableau
tableur
telephone
test
tous
tout
toutes
vide
vieille base
vieux fichier
`,
  'not-an-origin': `
espace de vente
la voie du client
relation client
responsable clientele
salon de beaute
salon de coiffure
salon de jardin
salon de massage
salon de the
salon de toilettage
salon esthetique
salon funeraire
`,
  outreach: `
appel a froid
appel sortant
appels sortants
call center
campagne
campagne de prospection
campagne email
campagne emailing
campagne mail
campagne mailing
campagne phoning
campagne sms
campagne telephonique
centre d appel
centre d appels
demarchage
demarchage telephonique
e mailing
emailing
emailings
mailing
mailings
phoning
prise de rdv
prospection
prospection a froid
prospection commerciale
prospection email
prospection mail
prospection telephonique
relance
relances
teleprospection
`,
  partner: `
apporteur
apporteur d affaires
apporteurs d affaires
co marketing
distributeur
fichier partenaire
filiale
fournisseur
franchise
franchiseur
leads partenaires
maison mere
mandataire
partenaire
partenaire commercial
partenaires
partenariat
partenariats
prescripteur
prescripteurs
reseau partenaire
reseau partenaires
revendeur
revendeurs
site partenaire
sites partenaires
syndicat professionnel
`,
  print: `
affichage
affiche
annonce presse
catalogue
encart
flyer
flyers
journal
magazine
panneau
plaquette
presse
presse locale
presse professionnelle
prospectus
pub papier
pub presse
publicite papier
publicite presse
radio
spot radio
spot tv
television
tract
tracts
tv
`,
  referral: `
ami
amis
bao
bni
bouche a oreille
bouche oreille
collegue
conseille par
cooptation
envoye par
famille
introduction
mise en relation
parrain
parrainage
parrainage client
parrainages
parraine
parraine par
presente par
reco
reco client
recommandation
recommandation client
recommandations
recommande
recommande par
recommandee
reference client
referencement par un client
reseau bni
voisin
`,
  register: `
base publique
cadastre
donnees ouvertes
donnees publiques
extrait kbis
fichier sirene
greffe
greffe du tribunal
greffe du tribunal de commerce
journal officiel
kbis
liste electorale
listes electorales
marches publics
open data
opendata
permis de construire
rcs
registre du commerce
registre du commerce et des societes
registre national
registre public
repertoire des metiers
repertoire national
tribunal de commerce
`,
  request: `
demande d essai
demande de brochure
demande de catalogue
demande de demo
demande de demonstration
demande de devis
demande de documentation
demande de rappel
demande de rdv
demande de rendez vous
demande demo
demande devis
demande doc
demande documentation
demo
demo en ligne
demonstration
devis
devis en ligne
devis internet
devis web
etre rappele
etude en ligne
prise de rdv en ligne
prise de rendez vous en ligne
rappel gratuit
simulateur
simulation
simulation en ligne
telechargement brochure
web call back
`,
  scraping: `
aspirateur de donnees
aspirateur web
aspiration annuaire
aspiration de donnees
aspiration de site
aspiration de sites
aspiration site
aspiration web
base scrapee
crawl
crawler
crawling
donnees scrapees
extracteur
extraction de site
extraction de sites
extraction site
extraction sites
extraction web
robot
scrap
scrape
scrapee
scrapees
scraper
scrapes
scraping
scrapp
scrappe
scrappee
scrappees
scrapper
scrappes
scrapping
scraps
script
script python
web scraping
webscraping
`,
  shop: `
agence
boutique
en boutique
en magasin
magasin
passage boutique
passage en magasin
passage magasin
point de vente
showroom
visite agence
visite magasin
visite showroom
`,
  'sign-up': `
compte client
compte client web
creation compte
creation compte web
creation de compte
espace client
essai
essai gratuit
inscription
inscription au site
inscription en ligne
inscription site
inscription web
inscrit
inscrits
livre blanc
livres blancs
telechargement
telechargement livre blanc
telechargements
version d essai
`,
  social: `
forum en ligne
forum internet
groupe de discussion
reseau social
reseau social professionnel
reseaux sociaux
rs
rs pro
`,
  webinar: `
classe virtuelle
conference en ligne
evenement en ligne
salon virtuel
visioconference
webconf
webconference
webinaire
webinaires
webinar
webinars
`,
  website: `
blog
boutique en ligne
e commerce
e shop
ecommerce
eshop
notre site
notre site internet
notre site web
referencement
referencement naturel
site
site e commerce
site ecommerce
site internet
site marchand
site vitrine
site web
sites web
trafic direct
trafic naturel
trafic organique
visite du site
visite site
visite site web
visiteur du site
visiteur site
visiteurs du site
web
`,
};
