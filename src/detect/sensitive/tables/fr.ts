import type { Table } from './format.ts';

/**
 * French. Written for this project from general knowledge of the language: illnesses and treatments as patients name
 * them, statuses of the social security code, unions, parties, the vocabulary of courts and prisons, everyday insults.
 */
export const FR: Table = {
  lang: 'fr',
  text: `
[stop]
le
de
la
les
des
du
et
en
est
pas
pour
avec
sur
dans
qui
que
une
un
au
aux
ce
cette
son
sa
ses
il
elle
nous
vous
mais
ou
depuis
par
plus
très
leur
on
ne
sont
chez
rappeler
client
cliente
devis
rdv
mari
femme
fait
sans
tout
tous
être
avoir
après
avant
jamais
rien
vient
veut
d
l
qu
c
j
n
s
mme
quand
comme
aussi
ans
mois
jour
c'est

[context be]
est
était
es
sont
serait
semble
paraît
devient
devenu
reste
suis
se dit
se sent
se déclare
sent
a un/une/le/la/des/du/eu/les/de
a l
ai un/une
avait un/une/le/la/des
ont un/une
avoir un/une/le/la/du
eu un/une
il/elle a
c'est un/une
fait un/une/de/des/du
faire un/une
s'est fait
refait un/une
développe un/une
va avoir
très
un peu
vraiment

[context client]
client
prospect
contact
interlocuteur
locataire
acquéreur
acheteur particulier
signale
précise
dit
raison
raisons
motif
attention
prévoir

[context person]
mari
femme
fils
fille
mère
père
conjoint
épouse
époux
frère
sœur
enfant
parents
compagne
compagnon
copain
copine
beau-père
belle-mère
grand-mère
grand-père
neveu
nièce
oncle
tante
papa
maman
gamin
gosse
il
elle
lui
madame
monsieur
mme
mr
gars
mec
dame
bonhomme
personne
homme
quelqu'un
voisin
couple
ami
amie
belle-fille
gendre
bébé
jumeaux

[context suffer]
souffre
souffrant
souffrait
souffrir
atteint
atteinte
victime de/d
suite
après
suivi pour
suivie pour
traité pour
traitée pour
soigné pour
soignée pour
guéri
guérie
rémission
diagnostiqué
diagnostiquée
diagnostic
opéré
opérée
lutte contre
bat contre
malade
à cause
cause de/d
problème de
problèmes de
crise de/d
crises de/d
porteur de/d
porteuse de/d
rechute
traitement
séquelles
décédé de/d
mort de/d
morte de/d
sujet à/aux
enfant
hérité
absent
absente
absence
fatigué
antécédent de/d
développe
gros/grosse/grave/lourd/sévère/chronique
contracté
chopé
attrapé
stade
phase
type

[context take]
prend
prenait
prends
prise de/d
sous
traitement
ordonnance
comprimé
cachets
dose de
shooté
carbure
consomme
fume

[context since]
depuis
jusqu'au/à/en
pour #n
toujours
encore
souvent
actuellement
en ce moment
cette semaine
la semaine
longue durée
prolongé
renouvelé
de longue
hier
aujourd'hui
demain
régulièrement
reprise
retour
#n jours/semaines/mois
indéterminé

[context job]
directeur
directrice
dir
responsable
resp
chargé de/d
chargée de/d
chef de/d
ingénieur
infirmier
infirmière
médecin
docteur en
pharmacien
préparatrice
technicien
consultant
formateur
avocat
avocate
juriste
professeur
enseignant
manager
gérant
vendeur
commercial
commerciale
acheteur
acheteuse
coordinateur
coordinatrice
aide-soignant
aide-soignante
cadre de/en
éducateur
interne en
secrétaire médicale
praticien
spécialiste
expert
poste de/en
travaille
bosse
employé
employée
salarié
salariée
métier
chercheur
chercheuse
médical
visiteur médical
déléguée médicale
délégué médical
kinésithérapeute
chirurgien
gestionnaire
conseiller en
conseillère en
animateur
animatrice
référent
référente
chargé
préventeur
surveillant
gardien
greffier
magistrat
policier
gendarme
aumônier
imam
prêtre
pasteur
rabbin
curé
officier
opérateur
biologiste
journaliste
sociologue
historien
écrivain
auteur
photographe
juge
maire
député

[context trade]
comme client/cliente/clients
garantie
garanties
couverture
indemnisation
gestion
indemnités
portail
enseigne
franchise
démo
vend
vends
vendent
vente
vendre
fabrique
fabricant
fabrication
distributeur
distribue
distribution
fournisseur
fournit
importateur
grossiste
éditeur
édite
logiciel
équipement
matériel
produit
gamme
offre
à proposer
proposer
proposé
catalogue
stock
magasin
boutique
boucherie
restaurant
traiteur
épicerie
supermarché
librairie
assurance
assureur
mutuelle
prévoyance
complémentaire
contrat
formation
dispositif
appareil
solution
application
marché
budget
achat
acheteur
recherche
étude
campagne
kit
brochure
livre
film
presse
magazine
startup
start-up
développe des/un/une
conçoit
commercialise
prévention
dépistage
sensibilisation
essai clinique
essais cliniques
revue
plateforme
rayon
certification
certifié
label
exporte
traite nos
salle de
location
agence
menu
menus
référence
article
prestataire
sous-traitant
partenaire
tourisme
cours de
bar
club
boîte de
site
blog
podcast

[context field]
agence de voyages
voyagiste
voyages organisés
langue
langues
parle
bilingue
traduction
cours de
langue maternelle
interprète
secteur
domaine
spécialité
spécialisé
spécialisée
activité
filière
branche
industrie
intéressé par
intéressée par
thématique
thème
segment
univers
métiers
expertise
conférence
colloque
rapport
débat

[context org]
et fils
et filles
et frères
institut
ligue
association
asso
fondation
centre
clinique
ehpad
laboratoire
labo
service
pôle
département
unité
société
sté
entreprise
cabinet
fédération
école
lycée
université
faculté
ministère
organisme
ong
agence
comité
conseil
musée
administration
direction
mairie
pharmacie
réseau
programme
plan
chu
observatoire
collectif
secours
sarl
sas
eurl
scic
foyer
résidence
commission
hôtel
gîte
éditions
tribunal
cour
maison des/du

[context event]
salon
congrès
conférence
colloque
séminaire
forum
journée
journées
webinaire
foire
octobre rose
téléthon
exposition
expo
course
gala
stand

[context street]
rue
avenue
av
bd
bld
boulevard
place
pl
chemin
impasse
quai
square
allée
route
faubourg
gare sncf
za
zac

[context civility]
m
mr
mme
mlle
melle
monsieur
madame
mademoiselle
maître
me
mrs
dr
prénom
famille
nom

[context negation]
pas
jamais
plus
aucun
aucune
sans
ni
non
guère
nullement

[context thing]
trésorerie
filiale
marché
budget
marché
dossier
projet
chantier
ligne
machine
production
site
produit
commande
serveur
logiciel
réseau
entreprise
secteur
budget
prix
tarif
moteur
véhicule
voiture
camion
bâtiment
portail
facture
paiement
livraison
colis
contrat
usine
atelier
salle
photo
écran
téléphone
imprimante
ordinateur
pc
mail
système
système informatique
appareil
chaudière
économie
offre
service
vêtement
robe
veste
couleur
table
chaise
mur
peinture
carte
liste
humour
argent
encre
toner
café
thé
cheval
chien
chat

[context school]
élève
écolier
école
collège
lycée
scolarisé
scolarisée
fils
fille
enfant
classe
entre
passe
redouble
niveau
rentrée
prof
gamin
ado
gosse
neveu
nièce
petit
petite
cadet
aîné
jeune

[context young]
fils
fille
enfant
âge
âgé
âgée
ado
gamin
gosse
neveu
nièce
jeune
garçon
petit
petite
il a
elle a
n'a que
a seulement
a à peine
à peine
seulement
tout juste
mineur
élève
bébé
jumeaux
jumelles
parents
parental
parentale
né en

[context duration]
depuis
expérience
ancienneté
garantie
garanti
contrat
crédit
prêt
il y a
dans
durée
dure
client
cliente
existe
société
entreprise
sur
bail
engagement
plus de/d
près de/d
environ
pendant
après
fidèle
bout de
collaboration
partenariat
marché
boîte
maison
carrière
métier
marié
mariés
mariée
moins de
tous les
toutes les
poste
amortissement
véhicule
voiture
machine
matériel
parc
retraite
en moins
a mis
quitté
rachat
séparé
toiture
chaudière

[context origin]
origine
origines
originaire
né en/au/aux/à
née en/au/aux/à
famille
accent
couple
communauté
parents
père
mère
mari
femme
mec
gars
type
gens
racines
descendance
est un/une
c'est un/une
immigré
immigrée
réfugié
réfugiée
nationalité
métis
il est
elle est
client est
cliente est
gérant est
ces
sale
dame
homme

[context accused]
condamné
condamnée
accusé
accusée
arrêté
arrêtée
soupçonné
soupçonnée
poursuivi
poursuivie
inculpé
affaire de
procès
peine
jugé
jugée
coupable
plainte pour
prison pour
incarcéré
impliqué
impliquée
passé de
passé
récidiviste
tombé pour
fait de la
a fait
déjà
enquête
réputation
ancien
ex
comparaît
garde à vue pour
interpellé
multiplie

[context practice]
pratiquants
observant
pratiquant
pratiquante
croyant
croyante
très
convaincu
fervent
fervente
converti
convertie
se dit
famille
communauté
fait
suit
respecte
célèbre
fête
prie
pendant
est
couple
mariage
devenu
devenue
non pratiquant
éducation
milieu
de confession

[context attend]
va
vont
fréquente
assiste
dimanche
dimanches
vendredi
vendredis
samedi
prie
prier
tous les
chaque
actif
active
bénévole à
engagé
engagée

[context busy]
ne pas appeler
injoignable
indisponible
absent
absente
dispo
disponible
éviter
pas de rdv
pendant
période
jeûne
jeûner
fête
prier
pas déranger
après
avant

[context member]
maire
maires
adjoint
adjointe
conseiller/conseillère municipal/municipale/régional/départemental
député
députée
sénateur
sénatrice
membre
adhérent
adhérente
adhère
encarté
encartée
élu
élue
militant
militante
milite
sympathisant
sympathisante
partisan
partisane
vote
voté
votant
électeur
électrice
syndiqué
syndiquée
délégué
déléguée
carte
carte du
candidat
candidate
soutient
soutien
représentant
représentante
secrétaire
engagé
engagée
fan de
proche du/de
pro
anti
inscrit
cotise
cotisant
tendance
responsable
est
liste
à la
chez
très
section
permanent
fervent

[context contempt]
sale
gros
grosse
vieux
vieille
espèce de/d
espèce
vrai
vraie
véritable
pauvre
quel
quelle
bande de
petit
petite
c'est un/une
complet
complètement
fini
finie
totalement
très
un peu
trop
franchement
vraiment
est
ce
cet
cette
client
cliente
assez
plutôt
patron
gérant
il
elle
un/une
hyper
super
mec
type
gars
bonne femme
carrément
incroyablement
tellement
quel
limite

[health state]
toux inquiétante/chronique/grasse
#n paquets par jour
est en accident de travail
aux urgences psychiatriques/psy/cardiaques/pédiatriques
vu/vue aux urgences
sevrage tabagique/alcoolique
sevrage
en sevrage
nez/poignet/bras/genou/doigt/pied/cheville/clavicule/côte/côtes/jambe/épaule/coude cassé/cassée/cassées/fracturé/fracturée
visage tuméfié
points de suture
bassin fracturé
vertèbre fracturée
chute grave
mal fichu
patraque
nauséeuse
nausées
vomit
vomissements
fièvre
40 de fièvre
grosse fièvre
cloué au lit
clouée au lit
alité
alitée
sent la vodka/vinasse/bière/picole
haleine alcoolisée
alcoolisé/alcoolisée au/à/dès/lors/en/pendant
titube
ivre au téléphone
ivre à/au/dès/en
avait bu
avait trop bu
a encore bu
tient pas l'alcool
accro/dépendant/addict/addicte aux/au/à/à la antidouleurs/médicaments/morphine/tramadol/cocaïne/coke/jeu/jeux/alcool/cannabis/shit/héroïne/opiacés/anxiolytiques/somnifères/codéine/lyrica/crack/drogue/sexe
boit trop/beaucoup/énormément/comme/dès/en/le/souvent/toujours/encore
il boit trop
daltonien
dépendance alcoolique/médicamenteuse
gros mangeur de médicaments
arrêté/arrêtée par son/le médecin
arrêté/arrêtée ?pour #n jours/semaines/mois
sclérose en plaque/plaques
problèmes/problème/soucis/souci/ennuis/pb/pbs de/d/au/aux/du/à prostate/cœur/dos/foie/reins/rein/poumons/genou/hanche/thyroïde/peau/vue/estomac/vessie/articulations/nerfs/audition/sommeil/poids/tension/dépression/alcool/addiction/fertilité/hypertension/diabète/épaule/jambe/jambes/yeux/oreille/santé
problèmes/problème/soucis/souci/ennuis ?de cardiaque/cardiaques/respiratoire/respiratoires/hormonal/hormonaux/digestif/digestifs/pulmonaire/pulmonaires/neurologique/neurologiques/gynécologique/gynécologiques/psychologique/psychologiques/psychiatrique/psychiatriques/médical/médicaux/articulaires
est/être suivie/suivi à/au/aux/en l/hôpital/sainte/chu/cmp/psychiatrie/oncologie/clinique/addicto
hospitalisé/hospitalisée à/au/en/pour/depuis
a été hospitalisé
va être hospitalisé
doit être hospitalisé
doit passer une coloscopie/irm/biopsie/opération/écho/mammographie/radio
doit passer un scanner/examen
passe/passé une/des coloscopie/irm/biopsie/examens/mammographie/radios
son médecin l'a arrêté
son médecin l'a arrêtée
médecin l'a arrêté
médecin l'a mis en arrêt
mis en arrêt
mise en arrêt
arrêt prolongé
arrêts maladie
en arrêt jusqu/suite/pour/depuis/maternité/pathologique
arrêt de #n jours/semaines/mois
#n jours/semaines/mois d'arrêt
a arrêté de boire
arrêté de boire
ne touche plus à l'alcool
a replongé
replongé dans l'alcool
retombé dans la drogue
se soigne
se fait soigner
soigne une
soigne un
se remet d
se remet difficilement
remontée difficilement de
épuisé/épuisée moralement/nerveusement/psychologiquement
moral au plus bas
moral à zéro
au plus mal
très affaibli
très affaiblie
affaibli par
très diminué
diminuée par la maladie
atteint de/du/d
atteinte de/du/d
traité/traitée pour un/une/des
soigné/soignée pour un/une/des
suivi/suivie pour un/une/des/sa/son
opération/opéré/opérée du/de/des/d ménisque/genou/cœur/dos/hanche/épaule/la/ligaments/œil/yeux/prostate
pour cause d'opération
subit/subi/subir une/un/des opération/intervention/greffe/chimio/ablation/amputation/pontage
va subir une opération
doit subir une
lourde opération
grosse opération
petite opération
anesthésie
réveil d'anesthésie
en post-op
post-opératoire
fait/faire une rechute/hémorragie/embolie/phlébite/crise/overdose/allergie/pneumonie/septicémie
fait/faire un malaise/avc/infarctus/burn/ulcère/choc/coma/œdème
tombé dans le coma
s'évanouit
fait des crises
crises de spasmophilie
crises de tétanie
crises de goutte
crises de larmes
pleure au téléphone
tremble beaucoup
tremblements
marche mal
marche avec difficulté
se déplace difficilement
se déplace avec
a du mal à marcher
a du mal à se déplacer
ne peut pas monter les escaliers
ne peut plus conduire
ne peut plus marcher
ne peut plus travailler
ne voit plus
n'entend plus
n'entend pas bien
entend mal
entend très mal
voit mal
voit très mal
vue basse
perd l'audition
surdité
besoin d'un interprète lsf
interprète lsf
lit le braille
braille
une seule jambe
un seul bras
un seul poumon
un seul rein
perdu une jambe
perdu un œil
perdu un bras
perdu l'usage
œil de verre
jambe de bois
claudique
boite depuis/légèrement/un
#n pour cent d'invalidité
taux d'invalidité
invalide de guerre
pensionné
pension invalidité
catégorie 2 invalidité
invalidité catégorie
aménagement de poste
poste aménagé
poste adapté
télétravail médical
médecine du travail
licencié pour inaptitude
inapte au/à
reconnaissance travailleur handicapé
dossier mdph
aeeh
pch=
esat
cat= handicapé
ime=
ulis
avs=
aesh
fille autiste
fils autiste
enfant autiste
fils trisomique
fille trisomique
fils dyslexique
enfant malade
fils hospitalisé
fille hospitalisée
femme hospitalisée
mari hospitalisé
père hospitalisé
mère hospitalisée
mère alzheimer
père alzheimer
mère atteinte
père atteint
père malade
vit avec une sonde
vit avec le vih
sonde urinaire
protections urinaires
fuites urinaires
perfusions
pompe à insuline
piqûres d'insuline
se pique à l'insuline
dextro
stylo d'adrénaline
epipen
ventoline
sous ventoline
appareil la nuit
appareillé la nuit
dort avec un appareil
prend/prenait un/des/du/de/son traitement
prend/prenait/sous des/du anxiolytiques/antidépresseurs/neuroleptiques/médicaments/cachets/calmants/somnifères/morphine/cortisone/lithium/traitement/hormones
dose de médicaments
bourré de médicaments
bourrée de médicaments
shooté aux médicaments
shooté aux médocs
abruti par les médicaments
assommé par les médicaments
lourdement médicamenté
allergie/allergique/intolérant/intolérante grave/sévère/alimentaire
allergie/allergique/intolérant/intolérante aux/au/à/à l/la gluten/lactose/lait/arachide/arachides/noix/fruits/pollen/pollens/pénicilline/poils/chats/chiens/acariens/crustacés/œufs/poisson/soja/iode/latex/antibiotiques/aspirine/piqûres/guêpes/abeilles/noisettes/cacahuètes/sésame/moutarde
allergies alimentaires
choc anaphylactique
régime sans sel
régime diabétique
régime sans gluten médical
dépression sévère/profonde/grave/chronique/saisonnière/nerveuse
sort/sortie/sorti d'une ?grosse/longue/grave/profonde/sale dépression
sort d'une longue maladie
se remet d'une dépression
longue maladie
maladie longue
problèmes de fertilité
n'arrive pas à tomber enceinte
fivète
insémination
donneur d'organe
attend un rein
attend un donneur
don de moelle
soins à l'hôpital
soins à domicile
infirmière à domicile
infirmière passe tous les
auxiliaire de vie
aide à domicile
dialysé trois fois
rayons
fait ses rayons
perruque suite
tumeur retirée
boule au sein
grosseur au sein
nodule au sein
sein enlevé
tache au poumon
problème au sein
gros problème de santé
bilan de santé
visite chez le médecin
fragilité cardiaque
souffle cardiaque
artères bouchées
cœur fragile
cœur malade
cœur fatigué
triple pontage
pile cardiaque
valve | @
pose d'un stent
tension élevée
hypertension
hypotension
attaque cérébrale
congestion cérébrale
hémorragie cérébrale
mini-avc
aphasie
aphasique
séquelles
séquelles neurologiques
séquelles d'accident
opération des yeux
paralysé du bras/côté/visage
jambe paralysée
bras paralysé
tics nerveux
toc=
tocs
colérique sous traitement
instable psychologiquement
psychologiquement instable
psychologiquement fragile
fragile mentalement
mentalement fragile
mentalement instable
équilibre mental
santé mentale fragile
problèmes de santé mentale
internement
internement d'office
hdt
hospitalisé d'office
camisole
pète les plombs, interné
voix dans sa tête
entend des voix
hallucinations
délire de persécution
persécuté
se croit persécuté
s'est ouvert les veines
sauté par la fenêtre
veut en finir
envie d'en finir
menace de se suicider
parle de suicide
mal-être
surendormi
en arrêt maladie/travail
en arrêt de travail/maladie
en arrêt longue/pour/suite/jusqu/prolongé
arrêt longue
arret de trav
arrêté pour maladie
arrêt pathologique
arrêté par son médecin
longue maladie
congé longue maladie/durée
congé de longue maladie/durée
congé maladie
congés maladie
gravement malade
très malade
tombé malade
tombée malade
mari malade
femme malade
conjoint malade
fils malade
fille malade
enfant malade
mère malade
père malade
en arrêt depuis
arrêté depuis #n
arrêtée depuis #n
mi-temps thérapeutique
temps partiel thérapeutique
mi-temps médical
tps partiel thérapeutique
mtt therapeutique
accident du/de travail
acc du travail
en accident du travail
déclaré inapte
pension d'invalidité
en invalidité
invalide à #n
touche l'aah
allocation adulte handicapé
en ald=
ald= #n
ald= 30
affection longue durée
affection de longue durée
reconnaissance handicap
reconnu handicapé
reconnue handicapée
carte d'invalidité
carte mobilité inclusion
carte handicapé
handicapé à #n
taux d'incapacité
enfant handicapé
fils handicapé
fille handicapée
mari handicapé
femme handicapée
client handicapé
en fauteuil roulant
en fauteuil depuis
se déplace en fauteuil
se déplace avec des béquilles
marche avec une canne
marche difficilement
mal voyant
mal entendant
sourd d'une oreille
sourd de naissance
dur d'oreille
appareillé des deux oreilles
appareillé auditif
aveugle de/depuis
presque aveugle
quasi aveugle
problème de santé
problèmes de santé
soucis de santé
souci de santé
ennuis de santé
pb de santé
pb santé
pbs santé
pbs de santé
pb cardiaque
raison de santé
raisons de santé
raison médicale
raisons médicales
état de santé
santé fragile
santé précaire
mauvaise santé
mauvaise santé
santé qui décline
santé défaillante
petite santé
santé se dégrade
fragile du cœur
fragile psychologiquement
fragile nerveusement
fragile des poumons
hospitalisation en urgence
à l'hôpital depuis
à l'hosto
est à l'hôpital
sort de l'hôpital
sorti de l'hôpital
sortie de l'hôpital
rentre à l'hôpital
entre à l'hôpital
en hp=
en psychiatrie
en réa
en soins intensifs
en soins palliatifs
en cure de désintox*
cure de désintoxication
en désintox
en sevrage
en maison de repos
en centre de rééducation
centre de rééduc
en rééducation
en rééduc
après la rééduc
en convalescence
en maison de retraite
en ehpad depuis
placé en ehpad
placée en ehpad
dans le coma
pronostic vital
en phase terminale
phase terminale
stade terminal
stade avancé
plus pour longtemps à vivre
condamné par les médecins
suit un traitement
suit une thérapie
en thérapie
voit un psy
voit son psy
voit une psy
chez le psy
chez son psy
suivi psy
suivi psychologique
suivi par un/une psy
suivi par un/une psychiatre/psychologue
suivie par un/une psychiatre/psychologue
suivi par un psychiatre
suivi en psychiatrie
suivi médical
suivi en addictologie
suivi en oncologie
suivi en cardiologie
voit son oncologue/psychiatre/cardiologue/psychologue/neurologue
voit un oncologue/psychiatre/cardiologue/psychologue/neurologue
voir son oncologue/psychiatre/cardiologue/psychologue/neurologue/psy
rdv chez le psy/psychiatre/psychologue/cardiologue/oncologue/neurologue
rdv chez son psy/psychiatre/psychologue/cardiologue/oncologue/neurologue
rdv oncologue/psychiatre/cardiologue/neurologue/psy/kiné/irm/scanner
rendez-vous médical
rdv médical
rdv à l'hôpital
son oncologue
son psychiatre
son psy
son cardiologue
son neurologue
son psychologue
son addictologue
son diabétologue
son rhumatologue
son gynéco
son gynécologue
son urologue
son pneumologue
son dermato
son kiné
son médecin traitant
son orthophoniste
séance de kiné
séances de kiné
séances de psy
séance de chimio
séances de rayons
fait des rayons
examens médicaux
examen médical
bilan sanguin
résultats de biopsie
passe une irm
irm du
passe un scanner
sous dialyse
attend une greffe
en attente de greffe
s'est fait opérer
se fait opérer
va se faire opérer
doit se faire opérer
doit être opéré
vient d'être opéré
vient de se faire opérer
a été opéré
a été opérée
opéré du/de/des
opérée du/de/des
opéré à/au/en
opération du cœur/genou/dos/hanche/coude/pied/poignet/épaule/canal
opération de la/l hanche/épaule/prostate/vésicule/cataracte/thyroïde/appendicite/cheville/main
opération à cœur ouvert
opération chirurgicale
intervention chirurgicale
bypass gastrique
triple pontage
poche de stomie
sous oxygène
sous assistance respiratoire
appareillé pour l'apnée
jambe cassée
bras cassé
s'est cassé le/la/un/une
s'est pété le/la
fracture du/de/des
fracture ouverte
dans le plâtre
jambe dans le plâtre
en béquilles
sur béquilles
avec des béquilles
mal au genou
mal aux jambes
dos bloqué
douleurs dorsales
problème de dos
problèmes de dos
problème cardiaque
problèmes cardiaques
problèmes respiratoires
problème au cœur
problème aux yeux
problèmes de mémoire
problèmes de vue
problèmes d'audition
problèmes d'alcool
problème d'alcool
problème avec l'alcool
problèmes de drogue
problèmes psychologiques
problèmes psy
problèmes psychiatriques
pb psy
perd la mémoire
perd la tête
perd la vue
pertes de mémoire
perte de mémoire
vie ne tient qu'à un fil
lourdement handicapé
fait un infarctus
fait une crise cardiaque
fait un avc
fait un malaise
fait un burn-out
a fait un burn-out
arrêt cardiaque
embolie pulmonaire
rupture d'anévrisme
burn out
en dépression
fait une dépression
dépression nerveuse
dépression post-partum
grosse dépression
sévère dépression
dépression sévère
au fond du trou
idées noires
idées suicidaires
tentative de suicide
ts= médicamenteuse
a fait une ts
tenté de se suicider
voulu se suicider
s'est suicidé
suicide de son/sa
craqué nerveusement
crise d'angoisse
crises d'angoisse
crise de panique
crises de panique
attaque de panique
crise d'épilepsie
crises d'épilepsie
pète un câble psychologiquement
fausse couche
fausses couches
parcours pma
parcours fiv
en fiv=
fiv= échouée
stérile depuis
sent l'alcool
sentait l'alcool
boit trop
boit beaucoup
boit comme un trou
bourré dès le matin
penchant pour la bouteille
penche sur la bouteille
porté sur la bouteille
penchant pour l'alcool
lève le coude
alcooliques anonymes
ne boit plus
ancien alcoolique
se drogue
se pique à
sous méthadone
addict au/à
addict aux
addiction au/aux/à
accro à la coke
accro aux jeux/anxiolytiques/médocs/médicaments
accro au tramadol/cannabis/shit
dépendant à l'alcool
dépendance à l'alcool
fume du shit
fume des joints
fumeur de shit
fumeur de joints
gros fumeur
cancer en rémission
a un cancer
son cancer
en rémission
en chimio
sous chimio
suite chimio
suite à sa chimio
vih positif
porteur du vih
a le sida
malade du sida
malade de parkinson
malade d'alzheimer
malade du cœur
maladie de *
est sous traitement
sous traitement médical
sous traitement lourd
traitement lourd
sous antidépresseur
sous antidépresseurs
sous anxiolytique
sous anxiolytiques
sous médicaments
sous médocs
sous neuroleptiques
sous morphine
sous cortisone
sous calmants
sous lithium
sous insuline
sous tranquillisants
sous anticoagulants
sous chimiothérapie
sous somnifères
prend des médicaments
prend des médocs
prend des antidépresseurs
prend des cachets
prend des calmants
s'endort sous l'effet des médicaments
sous tutelle
sous curatelle
sous curatelle renforcée
devient sénile
n'a plus toute sa tête
plus toute sa tête
déficient mental
déficient intellectuel
déficient visuel
déficient auditif
retard mental
retardé mental
haut potentiel intellectuel
diabète de type
diabète gestationnel
intolérant au/à
intolérance au gluten/lactose
surpoids important
en surpoids
cardiaque, fragile
cardiaque fragile
insuffisant respiratoire
insuffisant cardiaque
insuffisant rénal
séquelles d'un/d'une/de
séquelles du
covid long
positif au covid
a le covid
a eu le covid
atteint du covid
cas contact covid
a la grippe
vacciné contre le covid
non vacciné
pas vacciné
pervers narcissique pathologique
malade mental
dingue diagnostiqué
en souffrance psychologique
bouffées délirantes
bouffée délirante
phobique social
sep= évolutive
début d'alzheimer
sla= diagnostiquée
goutte au pied
crise de goutte
ablation du/de
rupture des ligaments
ligaments croisés
tension trop haute
vertiges de ménière
paralysie faciale
traumatisé crânien
trauma crânien
commotion cérébrale
grand brûlé
brûlé au #n
convoqué chez le médecin du travail
aptitude médicale
visite médicale avec réserve
restriction médicale
restrictions médicales
port de charges interdit
marche avec un déambulateur
aide-soignante à domicile pour
aide à domicile pour sa
chien d'aveugle
langue des signes
lsf uniquement
lit sur les lèvres
carte vitale périmée
se remet de son opération
se remet de
se relève d'un
remis de son
opéré à cœur ouvert
malade imaginaire diagnostiqué
nez refait
a maigri de #n
a perdu ses cheveux
perdu ses cheveux
au bout du rouleau
pète les plombs depuis
à bout nerveusement
crise de nerfs
état dépressif
moral dans les chaussettes
jambe artificielle
prothèse à la jambe
porte un corset

[health trait]
inapte
invalide
rqth
rqth=
aah=
mdph
paraplégique
tétraplégique
hémiplégique
amputé
malvoyant
non-voyant
malentendant
sourd-muet
hospitalisé
interné | @
convalescent
dialysé
greffé
transplanté
dépressif
suicidaire
s'automutile
avorté
infertile
ménopausée
alcoolique
alcolo
alcoolo
picole
pochtron
poivrot
ivrogne
sevré
toxico
toxicomane
drogué
camé | @
junkie
héroïnomane
cocaïnomane
sniffe
cancéreux
séropo
séropositif
sénile
gâteux
trisomique
autiste
hyperactif
dyslexique
dyspraxique
dysphasique
bègue
bégaie
diabétique
insulinodépendant
epileptique
asthmatique
cœliaque
anorexique
boulimique
obèse
antivax
schizo
schizophrène
bipolaire
maniaco-dépressif
borderline
paranoïaque
hypocondriaque
psychotique
névrosé
claustrophobe
agoraphobe
insomniaque
migraineux
hémophile
drépanocytaire
myopathe
narcoleptique
parkinsonien
rhumatisant
hypertendu
paralysé
appareillé

[health weak +suffer +since +lone]
boit | @ !be !client !person !since
malade
souffrant
en arrêt | +suffer
arrêt | !client !person !be !lone +since -thing
arr mal
handicapé
handicap | !be
sourd | !client
aveugle
muet
boiteux
boite | @ !client !since !person -thing
infirme
cardiaque
dépression
déprimé
déprime
angoissé
anxieux
anxiété
dépendant | !since !client
accro | !since !client !be !person +take
opération | !client !be !since !lone !person
opéré | @
blessé
fragile | !client !lone
convalo
cure | @ !be
rechute
rééduc
accidenté
grippe
grippé
gastro
covid
angine
migraine
allergique | !be !client !person !since
asthme
eczema
chute grave
mal en point
faible | !be !client !person !lone !since
stress post
addict
hospitalisation
urgences | !client !lone
clinique | !client !lone !be
hôpital | !client !be +attend
chimio
béquilles
plâtre | @ !client !lone !be !person +suffer
accident | @ !be !client !person !lone +suffer
amnésique
fatigué nerveusement
nerveusement
neuroleptique
phobie
paranoïa
parano
maniaque | !client !be !person !lone
limité
ménopausé
poids | !be !person !client !since !lone
cortisone
traitement | !client !be !person !lone
perfusion

[health topic]
arrêt de travail
arrêt maladie
irm=
antidouleurs
antidépresseurs
coloscopie
inaptitude
invalidité
désintox
coma | @
psychothérapie
biopsie
coloscopie
mammographie
dialyse
transplantation
sleeve | @
by-pass
pacemaker
pace-maker
pontage
stent
stomie
colostomie
trachéo
trachéotomie
infarctus
lumbago
burn-out
burnout
bore-out
ivg
avortement
pma=
infertilité
ménopause
alcoolémie
overdose
vih+
trisomie
autisme
asperger
hpi=
tdah
tda=
dyslexie
dyspraxie
dyscalculie
dysorthographie
bégaiement
dmla
anorexie
boulimie
obésité
psychose
drépanocytose
mucoviscidose
myopathie
endométriose
fibromyalgie
alzheimer
démence
parkinson
charcot
spondylarthrite
polyarthrite
arthrose
rhumatismes
crohn
rch=
rectocolite
cirrhose
hépatite
leucémie
lymphome
mélanome
tumeur
métastases
mastectomie
prostatectomie
hystérectomie
ostéoporose
scoliose
sciatique
cruralgie
épicondylite
tendinite
entorse
cholestérol
hypothyroïdie
hyperthyroïdie
thyroïde
bpco
emphysème
tuberculose
pneumonie
pleurésie
zona | @
psoriasis
eczéma
vitiligo
glaucome
cataracte
rétinite
acouphènes
lupus
thrombose
phlébite
septicémie
meningite
encéphalite
paludisme
dengue
chikungunya
gale
salmonellose
mst=
syphilis
herpès
blennorragie
hiv=
vih=
sida
paralysie
hémiplégie
tétraplégie
paraplégie
sspt
sonotone
déambulateur
cmu=
c2s=
convalescence
surmenage
minerve
maladie professionnelle
maladie chronique
maladie rare
maladie grave
maladie orpheline
maladie auto-immune
maladie incurable
maladie dégénérative
accident de la route
accident vasculaire
travailleur handicapé
handicapé moteur
handicapé mental
handicap moteur
handicap mental
handicap invisible
handicap visuel
handicap auditif
handicap psychique
en situation de handicap
à mobilité réduite
personne à mobilité réduite
appareil auditif
appareils auditifs
prothèse auditive
hôpital psychiatrique
hôpital de jour
soins palliatifs
cure thermale
maison de repos
greffe de rein
greffe du cœur/foie/rein/poumon
chirurgie bariatrique
chirurgie du/de/des
anneau gastrique
prothèse de hanche
prothèse de/du genou
prothèse totale
prothèse mammaire
mal de dos
mal au dos
douleurs chroniques
perte d'autonomie
trouble bipolaire
troubles bipolaires
troubles du comportement
troubles psychiques
troubles psychologiques
troubles psychiatriques
troubles mentaux
trouble anxieux
troubles anxieux
troubles alimentaires
troubles du sommeil
troubles cognitifs
troubles de la mémoire
trouble de la personnalité
troubles obsessionnels
trouble de l'attention
troubles musculo-squelettiques
trouble du spectre
crise cardiaque
hernie discale
cancer du/de/des
déficience intellectuelle
maladie cœliaque
insuffisance rénale
insuffisance cardiaque
insuffisance respiratoire
maladie mentale
phobie sociale
phobie scolaire
sclérose en plaques
démence sénile
maladie de crohn
maladie de lyme
tumeur au/du/de/à/bénigne/maligne/cérébrale
canal carpien
hypertension artérielle
apnée du sommeil
traumatisme crânien
stress post-traumatique
syndrome de *
syndrome dépressif
syndrome du/d
lit médicalisé
chien guide
canne blanche
groupe sanguin
certificat médical
dossier médical
ordonnance médicale
fin de vie
fatigue chronique
épuisement professionnel
prothèse de jambe
prothèse dentaire
cancer
oncologie
chimiothérapie
radiothérapie
curiethérapie
immunothérapie
hormonothérapie
diabète
avc=
ait= cérébral
épilepsie
asthme sévère
psychiatrie
addiction
alcoolisme
toxicomanie
antidépresseur
anxiolytique
neuroleptique
somnifère
insuline
morphine
schizophrénie
bipolarité
sclérose
prothèse
cécité
surdité
fauteuil roulant
maladie | +since
pathologie
fibrillation
arythmie
tachycardie
angine de poitrine
souffle au cœur
valve cardiaque
pancréatite
ulcère
calculs rénaux
coliques néphrétiques
occlusion intestinale
péritonite
appendicite
hernie
hémorroïdes
fistule
kyste
fibrome
polype
nodule
goitre
anémie
leucopénie
thalassémie
phlegmon
abcès
ostéoporose
arthrite
algodystrophie
capsulite
névralgie
névralgies
neuropathie
polyneuropathie
myasthénie
dystrophie
ataxie
dystonie
chorée
huntington
creutzfeldt
guillain-barré
raynaud
sjögren
sarcoïdose
sclérodermie
mastocytose
cushing
addison
basedow
hashimoto
acromégalie
hémochromatose
phénylcétonurie
marfan
ehlers-danlos
gilles de la tourette
prader-willi
x fragile
spina bifida
hydrocéphalie
spasmophilie
tétanie
anorexie mentale
toc= sévères
incontinence
incontinent
impuissance sexuelle
troubles érectiles
trouble érectile
vaginisme
pré-éclampsie
césarienne
grossesse pathologique
péridurale
stérilité
vasectomie
contraception
pilule contraceptive
staphylocoque
escarres
gangrène
nécrose
lèpre
rougeole
rubéole
oreillons
varicelle
coqueluche
mononucléose
toxoplasmose
listériose
zika
ebola
choléra
botulisme
tétanos
rage= transmise
borréliose
leptospirose
brucellose
aspergillose
amiante | !be !person +suffer
silicose
asbestose
mésothéliome
saturnisme
légionellose

[health,family_privacy state]
enceinte de/depuis
est enceinte
femme enceinte
tombe enceinte
tombée enceinte
compagne enceinte
fille enceinte
conjointe enceinte
épouse enceinte
elle est enceinte
grossesse à risque
grossesse difficile
congé maternité
congés maternité
congé mat
congé mater
conge patho
congé pathologique
en congé mat
en maternité depuis
accouche en
accouche le
va accoucher
vient d'accoucher
a accouché
doit accoucher
sur le point d'accoucher
attend un bébé
attend un enfant
attend des jumeaux
attend un heureux événement
attend son premier
attend son deuxième
attend son troisième
attend une petite fille
attend un petit garçon
parcours de pma
essaie d'avoir un enfant
essaie de tomber enceinte
n'arrive pas à avoir d'enfant
ne peut pas avoir d'enfant
deuil périnatal
dame enceinte

[health,family_privacy trait]
grossesse
accouchement

[health,family_privacy weak +lone +since]
enceinte | -trade
maternité | !be !client !person !lone
congé mat

[family_privacy state]
mari/femme/épouse/époux/père/mère/fils/fille/frère/sœur vient de décéder/mourir
femme/mari/épouse/compagne/conjoint/copine/compagnon partie/parti avec
femme/mari/épouse/compagne/conjoint/copine/compagnon l a quitté/quittée/trompé/trompée/plaqué/plaquée/largué/larguée
famille/maison/foyer éclatée
enfants chez leur mère/père
les enfants chez son ex
en froid avec son/sa ex/mari/femme/belle
remariage
remarié depuis
mis dehors par sa/son
l'a mis dehors
l'a mise dehors
mis à la porte par sa femme
a une liaison
une liaison avec
en couple avec son assistante/son secrétaire/sa secrétaire
en couple avec la/le/un/une collègue
vit séparément
vivent séparés
font chambre à part
chambre à part
ne s'entend plus avec sa femme
ça va mal avec sa femme/son mari
ambiance tendue à la maison
tensions avec sa femme/son mari
le couple bat de l'aile
couple bat de l'aile
au bord du divorce
pense/envisage à/de ?le divorce/divorcer
garde des petits
garde de la petite
juge aux affaires familiales
jaf=
bataille pour la garde
perdu la garde
n'a pas la garde
enfants un week-end sur deux
un week-end sur deux avec ses
ne voit ses enfants
père de #n enfants
mère de #n enfants
#n enfants en bas âge
trois enfants de deux
enfants de pères différents
enfants de deux lits
enfant hors mariage
naissance de son/sa
naissance difficile
jeune accouchée
vient d'être papa
vient d'être maman
futur papa
future maman
a perdu un proche
perte d'un proche
perte de son/sa
perdu sa mère/sœur/fille/maman/grand-mère
perdu son père/frère/fils/papa/grand-père/bébé/compagnon/conjoint
décédé l'an dernier
femme décédée depuis
épouse décédée
veuf depuis
veuve depuis
vient d'enterrer
accompagne sa mère
mère en ehpad
père en ehpad
mère malade
s'occupe de son/sa _ malade
loyer impayé
loyers impayés
pas de quoi payer
n'a plus un rond
n'a plus un sou
plus un radis
vit au-dessus de ses moyens
croule sous les dettes
crédits à la consommation
trop de crédits
plan de surendettement
dossier de surendettement
fin de mois difficile
fins de mois
compte bloqué
chèques en bois
joue au casino
perdu toutes ses économies
hérite de/d
vient d'hériter
a hérité
héritage | @
fils en échec scolaire
fille a fugué
rapports tendus avec son/sa
brouillé avec son/sa
vit aux crochets
entretenue par
entretenu par sa
mariée à un homme violent
victime de violences
violences domestiques
foyer pour femmes
maison close
en pleine crise de couple
sa nouvelle compagne
son nouveau compagnon
sa femme est partie
son mari est parti
son mari l'a quittée
sa femme l'a quitté
partie avec un autre
parti avec une autre
quitté pour une autre
retourné vivre chez
retourné chez ses parents
hébergé par
dort au bureau depuis
dort à l'hôtel depuis
accueille un enfant placé
en plein divorce
en instance de divorce
instance de divorce
procédure de divorce
demande de divorce
demandé le divorce
en cours de divorce
en divorce
vient de divorcer
va divorcer
est divorcé
est divorcée
divorce difficile
divorce compliqué
divorce conflictuel
divorce houleux
son divorce
sa séparation
en pleine séparation
en cours de séparation
en train de se séparer
se sépare de sa/son
se sépare
séparé de sa/son
séparée de sa/son
récemment séparé
vient de se séparer
séparation difficile
séparation conflictuelle
séparé depuis
femme l'a quitté
mari l'a quittée
copine l'a quitté
compagne l'a quitté
conjoint l'a quittée
l'a quitté pour
s'est fait larguer
s'est fait plaquer
plaqué par sa
largué par sa
rupture sentimentale
rupture amoureuse
rupture difficile
peine de cœur
chagrin d'amour
crise conjugale
crise de couple
problèmes de couple
problème de couple
soucis de couple
problèmes conjugaux
problèmes familiaux
problèmes de famille
soucis familiaux
soucis personnels graves
conflit familial
conflit avec son frère
fâché avec sa famille
fâché avec son frère
en froid avec sa famille
en froid avec son/sa fils/fille/frère/sœur/père/mère
ne parle plus à son/sa
violences conjugales
femme battue
bat sa femme
frappe sa femme
violent avec sa femme
battue par son mari
mari violent
ordonnance d'éloignement
ordonnance de protection
viol conjugal
trompe sa femme
trompe son mari
trompe sa/son
trompé par sa/son
a une maîtresse
sa maîtresse
son amant
a un amant
double vie
liaison avec sa/son/une/un
liaison extraconjugale
relation extraconjugale
couche avec sa/son
coureur de jupons
garde alternée
garde partagée
garde des enfants
garde exclusive
garde de ses/son/sa/leurs
perdu la garde
droit de visite
pension alimentaire
verse une pension
ne paie pas la pension
prestation compensatoire
perdu sa femme
perdu son mari
perdu son/sa _ père/mère/fils/fille/frère/sœur/mari/femme/conjoint/enfant/bébé
perdu un enfant
perdu ses parents
décès de son/sa
décès du conjoint/mari/père/fils
décès de l'époux/épouse/enfant
décès dans la famille
décès familial
mort de son/sa
mort du mari
son mari est mort
son mari est décédé
sa femme est morte
sa femme est décédée
mari décédé
femme décédée
épouse décédée
époux décédé
père décédé
mère décédée
fils décédé
fille décédée
conjoint décédé
vient de perdre son/sa
en deuil
enterrement de son/sa
enterre son/sa
obsèques de son/sa
mère célibataire
mère seule
père célibataire
parent isolé
famille monoparentale
maman solo
élève seule ses/son/sa/#n
élève seul ses/son/sa/#n
seule avec ses/#n
seul avec ses enfants
seule avec trois/deux/quatre enfants
enfant adopté
a adopté
en cours d'adoption
procédure d'adoption
famille d'accueil
enfant placé
enfants placés
placé à l'ase
placé en foyer
pupille de la nation
enfant naturel
enfant illégitime
enfant caché
né sous x
née sous x
père inconnu
né de père inconnu
famille recomposée
union libre
vit en concubinage
vit chez ses parents
vit seul
vit seule
vit avec sa mère
célibataire endurci
vieille fille
vieux garçon
célibataire sans enfant
marié deux fois
divorcé deux fois
mariage blanc
mariage arrangé
mariage forcé
dossier banque de france
fiché banque de france
fiché à la banque de france
fiché ficp
interdit bancaire
interdite bancaire
endetté jusqu'au cou
criblé de dettes
couvert de dettes
ne peut plus payer son loyer
problèmes d'argent
problème d'argent
soucis d'argent
ennuis d'argent
soucis financiers personnels
difficultés financières personnelles
fins de mois difficiles
à découvert
toujours à découvert
sans le sou
au rsa
touche le rsa
aux minima sociaux
minimum vieillesse
vit des aides
vit des allocs
au chômage depuis
restos du cœur
aide alimentaire
expulsé de son logement
expulsion locative
menacé d'expulsion
sans domicile
vit dans sa voiture
saisie sur salaire
huissiers aux trousses
huissier chez lui
héritage familial conflictuel
succession conflictuelle
dispute d'héritage
fils en difficulté
fils délinquant
fille fugueuse
a fugué
belle-mère envahissante
mère abusive
enfance difficile
enfant battu
maltraité enfant
victime de viol
abusé sexuellement
s'occupe de sa mère
s'occupe de son père
aidant familial
proche aidant
congé parental
congé paternité
congé de paternité
congé pat=
vient d'avoir un bébé
vient d'avoir un enfant
vient d'avoir une fille
vient d'avoir des jumeaux
a eu un bébé
jeune maman
jeune papa
son ex
son ex-femme
belle-famille envahissante
plus de nouvelles de son/sa fils/fille
ne voit plus ses enfants
ne voit plus son/sa fils/fille
placement des enfants

[family_privacy trait]
divorcé
divorcée
cocu
cocufié
infidèle
infidélité
adultère
veuf
veuve
veuvage
deuil
endeuillé
orphelin | -thing
adoptée
concubinage
concubin
concubine
célibataire
pacsé
pacsée
remarié
remariée
surendetté
surendettée
surendettement
ficp
fauché
rsa=
sdf
déshérité
fugue
fugueur
inceste
viol
violée
harcelée
aidante
ex-femme
ex-mari
ex-conjoint

[family_privacy weak +since]
divorce | +since
séparé | +since !client
séparation | !be !client !lone
seul | !be !client !person !lone !since
adoption | !be !client
adopté | !be !client !person
maîtresse | @ !client !be !person
amant
décès
veuvage
célib
chômage
dettes
endetté
ruiné
fauchée
expulsé
enterrement
obsèques

[religion state]
pas de rdv le samedi shabbat
carême, pas de
respecte le carême
respecte le ramadan
ramadan, éviter
religieuse
ancien séminariste
ancien prêtre
ancienne religieuse
entré au couvent
entrée au couvent
fils de pasteur
fils de rabbin
fille de pasteur
diacre
imam
rabbin le week-end
pasteur évangélique
prêche
prédicateur
chorale de la paroisse
sa paroisse
à la paroisse
bénévole paroisse
impliqué dans sa paroisse
engagé dans sa paroisse
conseil paroissial
lit la bible
lit le coran
parle de dieu
cite la bible
cite le coran
croit en dieu
ne croit pas en dieu
inch allah
inchallah
hamdoulillah
salam
jesus sauve
très porté sur la religion
porté sur la religion
grenouille de
école coranique
école talmudique
enfants en école privée catholique
juif orthodoxe
loubavitch
juif non pratiquant
musulmane voilée
musulman modéré
converti
convertie
mange/mangent que du halal/casher/kasher
viande halal uniquement
plateau-repas halal/casher/kasher
menu halal/casher/kasher pour lui/elle
repas sans porc
pas d'alcool ni de porc
ni porc ni alcool
ne boit pas d'alcool, musulman
pas de viande le vendredi
végétarien pour raisons
hindou
jours de fête juive
jeûne du kippour
fait le pèlerinage
part en pèlerinage
retour de la mecque
parti à lourdes
jmj=
retraite spirituelle
se signe
fait le signe de croix
chapelet
croix autour du cou
étoile de david
main de fatma
fatiha
calotte
musulman pratiquant
musulmane pratiquante
catholique pratiquant
catho pratiquant
juif pratiquant
très pratiquant
très croyant
très religieux
très pieux
très catho
très catholique
fervent catholique
fervent croyant
non croyant
athée convaincu
bouffeur de curé
bouffe du curé
témoin de jéhovah
témoins de jéhovah
tj= convaincu
kabyle chrétien
orthodoxe pratiquant
loge maçonnique
frère trois points
trois points
grand orient
converti à l'islam
convertie à l'islam
s'est converti
reconverti à l'islam
revert islam
fait le ramadan
pendant le ramadan
durant le ramadan
après le ramadan
avant le ramadan
période de ramadan
fin du ramadan
fait ramadan
jeûne pendant
jeûne du ramadan
fait le jeûne
fait carême
fait le carême
pendant le carême
pour le carême
observe le carême
pratique le shabbat
respecte le shabbat
fait shabbat
pendant shabbat
pendant le shabbat
yom kippour
roch hachana
rosh hashana
bar mitzva
brit milah
communion solennelle
aïd el-kébir
aïd el-fitr
aïd el kebir
fête de l'aïd
fête l'aïd
pour l'aïd
aid moubarak
aïd moubarak
ramadan moubarak
pèlerinage à la mecque
pèlerinage à lourdes
parti à la mecque
la mecque
va à la messe
va à l'église
va à la mosquée
va à la synagogue
va au temple
à la messe
messe du dimanche
messe le dimanche
messe tous les
messe dominicale
prière du vendredi
fait ses prières
fait sa prière
heure de la prière
heures de prière
l'heure de prière
5 prières
cinq prières
prie tous les
prie cinq fois
tapis de prière
prière | +busy
mange halal
mange casher
mange kasher
mange cacher
ne mange pas de porc
ne mange pas porc
pas de porc
sans porc
ne mange que halal
repas halal
repas casher
repas kasher
plat halal
régime casher
régime halal
régime kasher
halal uniquement
halal only
casher uniquement
ne boit pas d'alcool pour raisons religieuses
ne boit pas d'alcool (religion)
raisons religieuses
raison religieuse
motif religieux
motifs religieux
convictions religieuses
conviction religieuse
pour des raisons religieuses
fête religieuse
fêtes religieuses
fêtes juives
fête juive
fête musulmane
fêtes musulmanes
fêtes chrétiennes
jour de prière
confession israélite
confession musulmane
confession juive
de confession *
de religion *
religion musulmane
religion juive
religion catholique
port du voile
porte le voile
porte un voile
porte le foulard
porte un foulard islamique
femme voilée
épouse voilée
est voilée
porte la kippa
porte une kippa
porte une croix
porte la burqa
barbu salafiste
porte le turban sikh
ne serre pas la main aux/des femmes
refuse de serrer la main aux/des
ne serre pas la main d'une
fait le catéchisme
enfant de chœur
scout de france catho
prêtre défroqué
baptême de son
grenouille de bénitier
cul béni
fréquente la mosquée
fréquente l'église
fréquente la synagogue
communauté juive
communauté musulmane
communauté chrétienne
opus dei
fraternité saint-pie
traditionaliste catholique
catho tradi
tradi catho
cathos tradis
famille très catho
membre d'une secte
dans une secte
hare krishna

[religion trait]
non-croyant
athée
agnostique
laïcard
anticlérical
mormon
évangéliste
évangélique
pentecôtiste
adventiste
scientologue
salafiste
salafi
wahhabite
intégriste
islamiste
fondamentaliste
chiite
sunnite
soufi
ismaélien
alévi
copte
maronite
bouddhiste
hindouiste
sikh
jaïn
zoroastrien
bahai
animiste
vaudou
franc-maçon
franc-maçonne
radicalisé
radicalisation
shabbat
chabbat
shabbath
sabbat
kippour
pessah
hanouka
hanoucca
pourim
souccot
bar-mitzvah
bat-mitzvah
circoncision
circoncis
l'aïd
tabaski
mouloud
achoura
pèlerinage
hajj
hadj
omra
obédience
voilée
kippa
niqab
niqab=
hijab
hidjab
abaya
djellaba
catéchisme
défroqué
baptisé
débaptisé
communiant
confirmand
dévot
dévote
bigot
bigote
cul-béni
calotin
talmudique
lefebvriste
secte
gourou
rose-croix
rosicrucien
raélien
krishna
athéisme
ramadan
carême

[religion topic]
islam
islamique
judaïsme
christianisme
catholicisme
protestantisme
bouddhisme
hindouisme
halal/hallal/hallel | !person
casher
kasher
cacher= | !be !person
mosquée
synagogue
messe | @
coran
torah
évangile
messianique
musulman
israélite
chrétien
luthérien
calviniste
anglican
méthodiste
baptiste | -name

[religion weak +practice +lone]
juif | +origin -name
juive | +origin
catholique
catho
protestant
chrétien | -name
religieux
pratiquant | !client
croyant
pieux
bouddha
orthodoxe
hindou
prie | @ +attend !be !client !person
jeûne | +busy
église | !be !client !person !lone +attend
temple | !be !client !person !lone +attend !practice
aïd | @
foulard | !be !client
confession | @ !be !client !lone
imam
curé | @
voile | !be !client !person
foi | !client !person !lone !be

[politics state]
engagé/engagée/ancré/ancrée à gauche/droite
très/bien/plutôt/clairement/franchement engagé/ancré/marqué/marquée/orienté à gauche/droite
de sensibilité de/socialiste/gauche/droite
chez les verts/écologistes/républicains/insoumis/socialistes/communistes
adhère/adhérent/adhérente/membre/élu/élue/candidat/candidate/militant/militante/sympathisant/encarté ?au/aux/du/des/chez ?les verts/écologistes/républicains/insoumis/socialistes/communistes/ps/pcf/rn/fn/lr/lfi/npa/eelv/modem
candidat/candidate/élu/élue/ancien front national
ancien/ancienne candidat/candidate/élu/élue
candidat/candidate à/aux la/municipales/mairie/législatives/cantonales/régionales/européennes/départementales
en campagne pour les municipales
brigue la mairie
se présente aux/à
s'est présenté aux
liste d'opposition
sur la liste du maire
vote/votait/votera/voté extrême/fn/rn/lfi/ps/lr/vert/verts/écolo/macron/mélenchon/zemmour/bardella/hollande/sarkozy/communiste/socialiste/nul
vote à/pour l/les/le/la extrême/verts/rn/fn/gauche/droite
soutient/défend/admire/adore/déteste/critique ?ouvertement macron/mélenchon/zemmour/bardella/sarkozy/poutine/trump
fan de macron/mélenchon/zemmour/bardella/poutine/trump
anti macron/système/europe/vax/flic
croit que la terre est plate
théories du complot
théorie du complot
opposé à l'avortement
contre le mariage gay
contre l'immigration
contre les immigrés
contre les migrants
manifeste/manifestait/manifesté contre/pour la/le/les
manifestation contre
est allé manifester
milite pour/contre
militante écologiste
ancien ministre
sénateur
sénatrice
suppléant du député
collaborateur du député de gauche
cadre du parti
responsable départemental du parti
section locale du parti
pas de gauche
pas de droite
idées réactionnaires
réac
réactionnaire
patriote convaincu
ultra-libéral
ultralibéral
climatosceptique
féministe radicale
vegan militant
militant vegan
militant animaliste
sur les ronds-points
bloque les ronds-points
parle tout le temps de politique
militant politique
militante politique
activiste écolo
militant écologiste
militant écolo
militant rn
militant fn
militant lfi
militant ps
militant lr
militant communiste
militant macroniste
militant de gauche
militant de droite
vote rn
vote fn
vote à gauche
vote à droite
vote à l'extrême droite
vote à l'extrême gauche
vote extrême droite
vote front national
vote le pen
vote marine
vote macron
vote mélenchon
vote zemmour
vote écolo
vote blanc
vote communiste
vote socialiste
vote ps
vote lr
vote lfi
vote pour le rn
a voté rn/fn/macron/mélenchon/zemmour/fillon/lepen
a voté le pen
électeur rn
électeur fn
électeur de *
sympathisant rn
sympathisant fn
sympathisant de gauche
encarté au/à/chez
encartée au/à/chez
adhérent ps
adhérent lr
adhérent rn
adhérent du parti
adhérent des républicains
adhérent renaissance
adhérent au parti
membre du parti
membre du ps
membre du rn
membre de lfi
carte du parti
carte au parti
carte au ps
carte au pcf
carte du pc
parti socialiste
parti communiste
parti de gauche
rassemblement national
front national
la france insoumise
france insoumise
les républicains
europe écologie
lutte ouvrière
nouveau parti anticapitaliste
modem bayrou
debout la france
reconquête zemmour
parti pirate
parti animaliste
action française
génération identitaire
extrême droite
extrême gauche
d'extrême *
hollandais politique
insoumis lfi
gauche caviar
gauche bobo
bobo gaucho
bobo de gauche
bobo écolo
coco convaincu
écolo convaincu
écolo radical
écologiste convaincu
gilet jaune
gilets jaunes
black bloc
extinction rebellion
soulèvements de la terre
très à gauche
très à droite
plutôt à gauche
plutôt à droite
plutôt de gauche
plutôt de droite
de gauche
de droite
bien à gauche
bien à droite
à gauche toute
idées d'extrême
idées de gauche
idées de droite
opinions politiques
opinion politique
convictions politiques
ses idées politiques
affinités politiques
étiquette politique
engagé politiquement
engagement politique
politiquement engagé
conseiller municipal
conseillère municipale
conseiller municipal d'opposition
élu municipal
élu local
élu d'opposition
élu ps
élu rn
élu lr
élu écolo
élu communiste
élue municipale
adjoint au maire
adjointe au maire
ancien maire
maire sortant
maire sans étiquette
conseiller départemental
conseillère départementale
conseiller régional
conseillère régionale
député rn
député lfi
député ps
ancien député
candidat aux municipales
candidat aux législatives
candidat aux élections
candidate aux municipales
candidate aux législatives
candidat rn
candidat sur la liste
tête de liste
colle des affiches pour
tracte pour
tracte sur les marchés
distribue des tracts
fait campagne pour
soutient macron
soutient mélenchon
soutient le pen
soutient zemmour
soutient le rn
manif pour tous
la manif pour tous
va aux manifs
va manifester
va à toutes les manifs
autonomiste corse
indépendantiste corse
nationaliste corse
indépendantiste breton

[politics trait]
activiste
sympathisant
encarté
eelv
npa=
pcf
lfi
identitaire
extrême-droite
extrême-gauche
ultra-droite
ultra-gauche
ultragauche
ultradroite
fachosphère
facho
fasciste
fascho
néonazi
néo-nazi
nazi
nationaliste
royaliste
monarchiste
bonapartiste
gaulliste
gaullo
macroniste
macronien
anti-macron
antimacron
mélenchoniste
zemmouriste
lepéniste
sarkozyste
gauchiste
gauchiasse
gaucho
islamo-gauchiste
communiste
trotskiste
trotskyste
marxiste
léniniste
maoïste
stalinien
anarchiste
anar
anarcho
socialiste
socialo
souverainiste
frexiteur
frexit
complotiste
antifa
zadiste
zad=
pro-macron
pro-palestine
pro-palestinien
propalestinien
pro-israélien
pro-russe
pro-poutine
pro-trump
anti-ue
anti-européen
eurosceptique
manifestant
indépendantiste
autonomiste
anti-immigration
anti-migrants

[politics weak +member]
rn= | @ !be !client !person
fn= | @ !be !client !person
ps= | @ !be !client !person
lr= | @ !be !client !person
ump | @ !be !client !person
udi | @ !be !client !person
modem | @ !be !client !person -thing
renaissance | @ !be !client !person
reconquête | @ !be !client !person
horizons | @ !be !client !person
macron | !be !client !person
mélenchon | !be !client !person
le pen | !be !client !person
lepen | !be !client !person
marine | @ !be !client !person !member
zemmour | !be !client !person
bardella | !be !client !person
sarkozy | !be !client !person
hollande | @ !be !client !person !member
parti | @ !be !client !person !member
politique | !be !client !person !lone
politisé
militant | -trade
militante
écolo | +member
écologiste
élu | @ !be !client !person !member
libéral | @ !client !person
conservateur | @ !client !person
révolutionnaire | !be !client !person
droite | !be !client !person !member
gauche | !be !client !person !member
mandat | @ !be !client !person !member

[union state !others]
représentante/représentant/délégué/déléguée/élu/élue/secrétaire/trésorier/responsable/militant/militante/adhérent/adhérente/membre/permanent cgt/cfdt/fo/cftc/unsa/sud/cgc/solidaires/cnt/fsu
représentante/représentant/délégué/déléguée/élu/élue/secrétaire/trésorier/responsable/militant/militante/adhérent/adhérente/membre/permanent de/à la/l cgt/cfdt/cftc/unsa/cgc/cnt/fsu
milite à/chez/pour ?la sud/fo/cgt/cfdt/unsa/cftc
au syndicat depuis
chef/cheffe/meneur/meneuse/initiateur de/du/d la/une/piquet grève/débrayage
participe/participé à/aux ?la/une grève
a débrayé
débrayage
débraye
toujours en grève
souvent en grève
syndicat de salariés
son syndicat lui/a/est
représente les salariés
réunion du cse
pris ses heures de délégation
en délégation le/les/tous
protégé par son mandat
mandat de délégué
mandat de représentant
mandaté par la cgt/cfdt
négocie pour les salariés
cheminot cgt
porte-parole des grévistes
porte-parole du syndicat
retraité cgt
carte syndicale
cotise à/au la/syndicat
cotisation syndicale
délégué syndical
déléguée syndicale
délégué syndic
délégué cgt
déléguée cgt
délégué cfdt
délégué fo
délégué sud
délégué unsa
délégué cftc
déléguée cfdt
déléguée fo
délégué du personnel
déléguée du personnel
délégués du personnel
dp= titulaire
ds= cgt
ds= cfdt
ds= fo
rss= cgt
représentant syndical
représentante syndicale
représentant du personnel
représentante du personnel
représentant de section syndicale
section syndicale
responsable syndical
responsable syndicale
responsable cgt
permanent syndical
permanente syndicale
secrétaire du cse
secrétaire cse
secrétaire du chsct
secrétaire du ce
trésorier du cse
trésorière du cse
membre du cse
membre du chsct
membre cse
élu cse
élue cse
élu au cse
élue au cse
élus cse
élu ce
élu cgt
élu cfdt
élu du personnel
élu fo
titulaire cse
suppléant cse
mandat syndical
mandats syndicaux
heures de délégation
heures de delegation
syndiqué à/au/chez
non syndiqué
pas syndiqué
adhérent cgt
adhérent cfdt
adhérent fo
adhérent syndicat
adhérent d'un syndicat
adhérent à un/la
encarté cgt
encarté à la cgt
encarté cfdt
carte à la cgt
carte cgt
militant syndical
militante syndicale
militant cgt
militant cfdt
militant sud
militant fo
solidaires sud
sud rail
sud solidaires
force ouvrière
confédération paysanne
coordination rurale
fnsea militant
fsu= syndicat
sud éducation
en grève
fait grève
faire grève
fait la grève
meneur de grève
meneur de la grève
mène la grève
meneur du piquet
piquet de grève
leader syndical
leader de la grève
activité syndicale
activités syndicales
engagement syndical
engagé syndicalement
action syndicale
opinions syndicales
appartenance syndicale
réunion syndicale
liste syndicale
prud'hommes avec la cgt
défenseur syndical
conseiller du salarié
conseiller prud'homal salarié
syndicat ouvrier
salarié protégé
salariée protégée
à la cgt
à la cfdt
chez fo
chez sud
à fo= | @

[union trait !trade !org !others]
cftc
syndicaliste
syndiqué
syndiquée
cégétiste
cégétistes
cédétiste
cfdtiste
cfe-cgc
cgt
cfdt
cftc
unsa
sgen
snes
snuipp
snalc
unef
gréviste

[union weak +member !others]
fo= | @ !be !client !person
sud | @ !be !client !person !member
cgc | !be !client !person
syndicat | !be !client !person !lone
syndical | !be !client !person !lone
cse | !be !client !person !lone !member
chsct | !be !client !person !lone !member
solidaires | @ !be !client !person
grève | !client !lone +member -thing

[ethnicity state]
les/des/ces roumains/roms/gitans/arabes/noirs/africains/chinois/turcs/polonais/portugais/marocains/algériens/tunisiens/albanais/pakistanais/juifs du/de/qui/d'à/sont
très typé
un peu typé
assez typé
un/une africain/africaine/algérien/algérienne/marocain/marocaine/tunisien/tunisienne/sénégalais/sénégalaise/malien/malienne/ivoirien/ivoirienne/camerounais/camerounaise/congolais/congolaise/turc/turque/libanais/libanaise/syrien/syrienne/chinois/chinoise/vietnamien/vietnamienne/roumain/roumaine/polonais/polonaise/portugais/portugaise/russe/asiatique/arabe/brésilien/brésilienne/haïtien/haïtienne/malgache/comorien/comorienne/pakistanais/indien/indienne/afghan/afghane/ukrainien/ukrainienne/albanais/albanaise/antillais/antillaise très/un/qui/assez/plutôt/sympa/charmant/charmante/pas
consonance maghrébine/étrangère/arabe/africaine/juive/asiatique/turque
nom _ consonance
arrivé/arrivée en france
arrivé du/de/d algérie/maroc/mali/tunisie/sénégal/congo/syrie/afghanistan/ukraine/roumanie/turquie/cameroun/bled
vient du bled/maghreb/mali/maroc/sénégal/cameroun/congo
vient d'algérie/afrique/afghanistan
vient de tunisie/syrie/roumanie/turquie
né à alger/oran/casablanca/tunis/dakar/bamako/kinshasa/abidjan
famille rom/gitane/maghrébine/africaine/immigrée/algérienne/marocaine/turque/malienne/chinoise/portugaise
il/elle est noir/noire/black/arabe/blanc/blanche/métis/asiatique
personne noire
homme noir
femme noire
monsieur noir
client noir
cliente noire
type arabe
mec arabe
black sympa
grand black
grand noir
petit arabe
jeune arabe
accent à couper au couteau
fort accent
accent très prononcé
gros accent
accent portugais/espagnol/italien/russe/polonais/roumain/turc/chinois/allemand/libanais/sénégalais/algérien/marocain/antillais/asiatique/slave
parle avec un accent
parle arabe à la maison
barrière de la langue
ne comprend pas le français
comprend mal le français
français approximatif
peau noire
teint mat
yeux bridés
cheveux crépus
pas d'ici
pas français de souche
français de souche
de souche
blanc de souche
ressortissant
ressortissante
carte de résident
régularisé
régularisation en cours
obtenu ses papiers
a eu ses papiers
gens de l'est
pays de l'est
type slave
cap-verdien
africain du nord
nord africain
afghan réfugié
fils de harkis
communauté des gens du voyage
du voyage, caravane
en caravane
d'origine *
origine maghrébine
origine africaine
origine algérienne
origine marocaine
origine tunisienne
origine turque
origine étrangère
origine asiatique
origine juive
origine arabe
origine portugaise
origine espagnole
origine italienne
origine polonaise
origine roumaine
origine sénégalaise
origine ethnique
origines ethniques
origines africaines
origines maghrébines
origines juives
origines arabes
originaire du/de/d'algérie
originaire du maroc/sénégal/mali/cameroun/congo/bénin/togo/liban/portugal/vietnam/sri
originaire de tunisie/turquie/côte/guinée/chine/roumanie/syrie/pologne/russie/martinique/guadeloupe
né en algérie
né au maroc
née au maroc
née en algérie
né au sénégal
né en tunisie
né en afrique
né au mali
né au vietnam
parents algériens
parents marocains
parents tunisiens
parents sénégalais
parents portugais
parents immigrés
immigré de *
issu de l'immigration
issue de l'immigration
enfant d'immigrés
fils d'immigrés
fils d'immigré
fille d'immigrés
deuxième génération
demandeur d'asile
demandeuse d'asile
réfugié politique
réfugié syrien
réfugié ukrainien
réfugié afghan
réfugiée ukrainienne
type maghrébin
type africain
type européen
type asiatique
type caucasien
type méditerranéen
type nord-africain
de couleur
homme de couleur
femme de couleur
personne de couleur
gens de couleur
couple de noirs
un noir
une noire
des noirs
black très
un black
une black
noir de peau
peau noire
peau mate
peau foncée
couleur de peau
un arabe
une arabe
un rebeu
une beurette
un blanc
petit blanc
jaune aux yeux bridés
gens du voyage
roumain voleur
fils de harki
appartenance ethnique
communauté turque
communauté africaine
communauté asiatique
communauté chinoise
communauté portugaise
communauté maghrébine
accent africain
accent maghrébin
accent arabe
accent étranger
accent des pays de l'est
accent du bled
du bled
parle mal français
parle mal le français
parle à peine français
ne parle pas français
ne parle pas bien français
ne maîtrise pas le français
nom à consonance étrangère
consonance étrangère
consonance maghrébine
nom étranger
nom arabe
titre de séjour
carte de séjour
double nationalité
nationalité algérienne
nationalité marocaine
nationalité *
musulman d'origine

[ethnicity trait]
immigré
immigrée
migrant
rebeu
reubeu
beur | @
beurette
renoi
keubla
kebla
babtou
toubab
bougnoule
bicot
raton | @
nègre
négresse
négro
bamboula
chinetoque
niakoué
youpin
youtre
feuj
bridé
romanichel
romano | @
manouche
gitan
gitane
tsigane
tzigane
rom= | @
roms
yéniche
portos
rital
espingouin
polack
boche
rosbif
angliche
ricain
métis
métisse
quarteron
mulâtre
créole
antillais
antillaise
guadeloupéen
martiniquais
réunionnais
mahorais
kanak
pied-noir
pieds-noirs
harki
berbère
kabyle
touareg
peul
bambara
soninké
wolof
haoussa
bantou
tutsi
hutu
kurde
yézidi
ashkénaze
séfarade
maghrébin
maghrébine
nord-africain
subsaharien
africaine
afro
afro-descendant
afrodescendant
asiat
levantin
ethnie
primo-arrivant
naturalisé
naturalisée

[ethnicity weak +origin !client !person +lone]
africain
algérien
marocain
tunisien
libyen
égyptien
sénégalais
malien
ivoirien
guinéen
camerounais
congolais
gabonais
béninois
togolais
burkinabé
nigérien
nigérian
ghanéen
tchadien
mauritanien
comorien
malgache
mauricien
éthiopien
érythréen
somalien
soudanais
rwandais
angolais
capverdien
haïtien
cubain
brésilien
colombien
péruvien
mexicain
turc
turque
libanais
syrien
irakien
iranien
afghan
pakistanais
indien | @
bangladais
sri lankais
tamoul
chinois
japonais
coréen
vietnamien
cambodgien
laotien
thaïlandais
philippin
indonésien
russe
ukrainien
polonais
roumain
bulgare
serbe
croate
bosniaque
albanais
kosovar
monténégrin
macédonien
moldave
géorgien
arménien
tchétchène
grec
grecque
portugais
espagnol
italien | @
palestinien
israélien
arabe
asiatique
slave | @
balte
tzigane
noir | -thing !be @
noire | -thing !be @
blanc | -thing !be @
black | -thing -name @
étranger
étrangère
basané
bronzé

[sexuality state]
bi assumé
bi assumée
homo assumé
homo non assumé
en couple avec un/une autre homme/femme/garçon/fille
préfère les filles/garçons/hommes/femmes/mecs
aime les filles/garçons/hommes/mecs
attiré par les hommes/garçons/mecs
vit avec un autre homme
vit avec une autre femme
vit avec un garçon
marié à un autre homme
pacsé avec un homme
pacsée avec une femme
pacsé avec son copain
son mari, lui aussi
sa compagne et elle
a deux mères
a deux pères
enfant de deux mamans
milite pour les droits lgbt
à la gay pride
gay pride
marche des fiertés
du marais gay
a fait son coming
assume son homosexualité
cache son homosexualité
pas attiré par les femmes
drague les hommes
drague tout ce qui bouge
drague les mecs
mœurs
s'habille en femme
habillé en femme
ancien homme
était un homme avant
anciennement madame
anciennement monsieur
en transition
prend des hormones
traitement hormonal de transition
relation libre
couple libre
couple échangiste
fréquente les saunas gays
fréquente des clubs
site de rencontres
inscrit sur tinder
inscrit sur grindr
vieux garçon, sûrement homo
pd= | @
enculé de pédé
trans= | @
non binaire
est gay
gay friendly assumé
ouvertement gay
couple gay
couple homo
couple homosexuel
couple de femmes
couple d'hommes
couple lesbien
en couple avec un homme
vit avec un homme
vit avec une femme
mari de monsieur
marié avec un homme
marié à un homme
mariée à une femme
mariée avec une femme
vit avec son ami
deux mamans
deux papas
coming out
fait son coming
sorti du placard
orientation sexuelle
vie sexuelle
préférences sexuelles
préférence sexuelle
mœurs légères
de l'autre bord
à voile et à vapeur
voile et vapeur
est de la jaquette
joue dans l'autre équipe
n'aime pas les femmes
préfère les hommes
préfère les garçons
préfère les femmes
aime les hommes
garçon manqué
en transition de genre
changement de sexe
a changé de sexe
changé de genre
transition de genre
né homme
née homme
club libertin
obsédé sexuel
pervers sexuel
se prostitue
va aux putes
va voir des putes
fréquente les putes
consommateur de porno
accro au porno
couche à droite à gauche
couche avec tout le monde
trop porté sur le sexe
chaud lapin
vit avec son compagnon
prépa prep vih
son compagnon (homo)

[sexuality trait]
gay=
homosexuel
homosexuelle
homosexualité
bisexuel
bisexuelle
pansexuel
asexuel
lesbienne
gouine
gouinasse
tapette
tarlouze
tarlouse
pédale
pédé
tantouze
tantouse
fiotte
transsexuel
transsexuelle
transgenre
travesti
non-binaire
genderfluid
queer
lgbt
lgbtq
lgbt+
gays
coming-out
efféminé
efféminée
libertin
libertine
échangiste
échangisme
polyamour
polyamoureux
partouzeur
partouze
nymphomane
nympho
frigide
impuissant
puceau
prostituée
prostitué
escort-girl
sado-maso
sadomaso
bdsm
fétichiste
exhibitionniste

[sexuality weak +lone]
homo | @
bi= | @ !client !person !lone
hétéro
lesbos
folle= | @ !be !client !person !lone

[biometric_genetic state]
empreintes prises
empreintes enregistrées
empreintes
empreinte du doigt
prise d'empreintes
reconnaissance vocale enregistrée
reconnaissance faciale
reconnaissance de l'iris
photo du visage scannée
scan du visage
scan facial
lecture de l'iris
gène muté
gène défectueux
gène récessif
porteur de la mutation
porteuse de la mutation
mutation du gène
test génétique positif
antécédents génétiques
risque héréditaire
maladie héréditaire
tare génétique
résultat adn
résultats adn
recherche de paternité
kit adn
salive pour test
séquençage adn
séquençage génétique
génome
trisomie détectée
test adn
tests adn
test génétique
tests génétiques
analyse adn
profil adn
prélèvement adn
échantillon adn
adn prélevé
empreinte génétique
empreintes génétiques
empreintes digitales
empreinte digitale
empreinte palmaire
empreinte rétinienne
empreinte vocale
empreinte faciale
scan rétinien
scan de l'iris
reconnaissance faciale enregistrée
photo biométrique
données biométriques
gabarit biométrique
badge biométrique enregistré
contour de la main
porteur du gène
porteuse du gène
porteur d'un gène
porteuse d'une mutation
porteur d'une mutation
porteur sain
porteuse saine
mutation génétique
mutation brca
brca 1
brca 2
gène brca
maladie génétique
anomalie génétique
anomalie chromosomique
prédisposition génétique
prédisposé génétiquement
risque génétique
patrimoine génétique
données génétiques
séquençage de son génome
génome séquencé
test de paternité
test paternité
hla b27
facteur v leiden
dépistage génétique
conseil génétique
myheritage adn
hérédité familiale lourde

[biometric_genetic trait]
brca
caryotype
23andme

[biometric_genetic weak +suffer]
adn= | @ !client !lone
génétique | !client !lone
chromosome

[criminal state !others]
a/nous volé/piqué/dérobé/détourné ?du/de/des matériel/argent/marchandise/marchandises/stock/outils chez/à
sous le coup d/de une/d enquête/poursuites/inculpation
enquête pour/judiciaire/pénale/préliminaire
visé/visée par une enquête
fils/mari/frère/père/compagnon/conjoint/fille/femme en prison
affaire de drogue/stups/mœurs/stupéfiants/corruption/fraude/viol
mêlé/mêlée/impliqué/impliquée à/dans une/des affaire/affaires/trafic
purge/purgé #n mois/ans/semaines
a pris #n mois/ans
a pris #n ans/mois ?de ferme/sursis/prison
écopé de #n mois/ans
#n mois ?de/avec/en prison/sursis/ferme/taule/cabane/détention/bracelet
#n ans ?de/avec/en prison/sursis/ferme/taule/cabane/détention
à fleury
incarcéré à
condamné/condamnée _ pour violences/vol/fraude/escroquerie/viol/agression/trafic/conduite/coups/abus/harcèlement/recel/détournement
jugé/jugée pour violences/vol/fraude/escroquerie/viol/agression/trafic/conduite/coups/abus/harcèlement/recel
en attente de/d ?son jugement/procès
attend son procès/jugement
passe au tribunal
passe en jugement
convoqué au/par/à tribunal/commissariat/gendarmerie/police
convoqué au commissariat
perquisition
perquisition à son domicile
descente de police
a eu affaire à la justice
démêlés avec la justice
ennuis avec la justice
problèmes avec la justice
soucis avec la justice
ennuis judiciaires
problèmes judiciaires
passé trouble
passé de délinquant
passé de voyou
a fait de la taule
détourné/détourne/détournait de/des l/argent argent/fonds/marchandises
piqué/pique dans la caisse
tapé/tape dans la caisse
vole/volait dans la caisse
pris la main dans le sac
la main dans le sac
soupçonné/soupçonnée de/d vol/fraude/détournement/escroquerie/trafic/blanchiment
arrêté au volant
permis retiré
retrait de permis
suspension de permis
contrôle positif
contrôlé positif
positif aux stups
grillé au radar en état
délits
délit
tribunal pénal
au pénal
tribunal de police
interdit de stade
interdit de casino
inscrit au fijais
signalé à la police
signalé pour violences
a frappé/agressé/tabassé/poignardé/tué un/une/sa/son/quelqu
frappé sa femme
a renversé un piéton
trempe dans des
trempé dans une affaire
louche avec la drogue
vend de la drogue
vend du shit
vendait de la drogue
revend de la drogue
plantation de cannabis
cultive du cannabis
travaille au black condamné
peine aménagée
aménagement de peine
en permission de sortie
permissionnaire de prison
sortie sous bracelet
bénéficie d'une semi-liberté
victime ou auteur de violences
a un bracelet
sous bracelet électronique
visite au parloir
parloir
sort de prison
sorti de prison
sortie de prison
sortant de prison
vient de sortir de prison
a fait de la prison
fait de la prison
fait #n ans de prison
fait #n mois de prison
ans de prison
mois de prison
ans ferme
mois ferme
prison ferme
prison avec sursis
peine de prison
peine avec sursis
condamné avec sursis
mois avec sursis
ans avec sursis
sursis probatoire
en prison
est en prison
passé par la case prison
case prison
mari en prison
en taule
ans de taule
mois de taule
sort de taule
sorti de taule
fait de la taule
ancien détenu
ancienne détenue
ex détenu
repris de justice
en cabane depuis
au trou depuis
au ballon
au placard pour
derrière les barreaux
au mitard
détenu à
en détention
détention provisoire
maison d'arrêt
centre de détention
fresnes prison
en semi-liberté
liberté conditionnelle
en conditionnelle
libération conditionnelle
remise en liberté
bracelet électronique
sous bracelet
porte un bracelet
bracelet à la cheville
placement sous surveillance
assigné à résidence
assignation à résidence
sous contrôle judiciaire
contrôle judiciaire
suivi spip
suivi judiciaire
suivi socio-judiciaire
interdiction de territoire
interdit de séjour
interdit de gérer
interdiction de gérer
travaux d'intérêt général
travail d'intérêt général
casier judiciaire
casier chargé
casier pas vierge
casier non vierge
a un casier
casier long comme
extrait de casier
b2 non vierge
b3 non vierge
antécédents judiciaires
antécédents pénaux
passé judiciaire
passé pénal
connu de la justice
connu de la police
connu des services de police
connu des services
défavorablement connu
fiché par la police
fiché au grand banditisme
condamné pour
condamnée pour
condamné à #n
condamnée à #n
condamné en
condamné à de la prison
condamné au pénal
condamné pénalement
déjà condamné
déjà condamnée
a été condamné
condamnation pour
condamnation pénale
plusieurs condamnations
reconnu coupable
plaidé coupable
mis en examen
mise en examen
mis en cause pour
inculpé de/pour
garde à vue
en gav=
en garde à vue
placé en garde à vue
en correctionnelle
passe en correctionnelle
tribunal correctionnel
comparution immédiate
cour d'assises
aux assises
procès pour escroquerie/vol/fraude/viol/agression/violences
poursuivi pour
poursuivie pour
poursuites pénales
poursuivi en justice pour
plainte contre lui
plainte pour escroquerie/vol/viol/harcèlement/violences/abus
sous enquête
enquête pour fraude
arrêté pour
arrêtée pour
arrêté par la police
arrêté par les gendarmes
embarqué par la police
perquisition chez
délinquant sexuel
trafic de stups
trafic de stupéfiants
trafic de drogue
trafic de cannabis
trafic d'armes
trafic de voitures
voleur à l'étalage
vol à l'étalage
vol à main armée
vol avec violence
vol de voiture
cambriolage en réunion
voleur notoire
voyou notoire
escroc notoire
abus de biens sociaux
abs= 2
abus de faiblesse
abus de confiance
abus sexuels
agression sexuelle
agressions sexuelles
viol aggravé
exhibition sexuelle
homicide involontaire
tentative de meurtre
coups et blessures
violences volontaires
violences aggravées
violence avec arme
blanchiment d'argent
fraude fiscale
fraude à la caf
fraude aux allocations
fraudeur fiscal
fraude aux aides
fausse monnaie
faux et usage de faux
faux papiers
usurpation d'identité
détournement de fonds
détourné de l'argent
détourné des fonds
corruption passive
banqueroute frauduleuse
travail dissimulé
conduite en état d'ivresse
conduite en état alcoolique
conduite sous stupéfiants
conduite sans permis
alcool au volant
retrait de permis pour alcool
permis annulé
délit de fuite
délit routier
harcèlement moral condamné
incendie volontaire
apologie du terrorisme
association de malfaiteurs
bande organisée
grand banditisme
mafia locale
main courante contre
mandat d'arrêt
mandat de dépôt
avis de recherche
en cavale
peine de sursis
purge sa peine
purgé sa peine
a payé sa dette à la société
juge d'application des peines
jap= convocation
centre éducatif fermé
mineur délinquant

[criminal trait]
taulard
taularde
ex-taulard
ex-détenu
écroué
écrouée
incarcéré
incarcérée
incarcération
détenu
détenue
fleury-mérogis
baumettes
semi-liberté
spip
tig=
fijais
condamnations
multirécidiviste
récidiviste
inculpé
interpellé
interpellée
perquisitionné
délinquant
délinquante
délinquance
dealer | @
deale
dealeur
dealait
trafiquant
narcotrafiquant
recel
receleur
braquage
braqueur
cambrioleur
escroquerie
escroqueries
attouchements
violeur
pédophile
pédophilie
pédocriminel
pédopornographie
meurtre
meurtrier
assassin
assassinat
homicide
proxénète
proxénétisme
blanchiment
fraudeur
banqueroute
harceleur
chantage
extorsion
racket
pyromane
incendiaire
terroriste
mafieux
caïd
interpol

[criminal weak +accused]
prison | !client -job -org
taule
sursis | !be !client !person !lone
vol | @ !be !client !person !lone
vols | !be !client !person !lone
fraude | !be !client !person !lone
escroc | +contempt
arnaqueur | +contempt
voleur | +contempt
arnaque | !be !client !person !lone
condamné | !client -thing
condamnée | !client
stupéfiants | !be !client !lone
cambriolage | !be !client !person !lone
agression | !be !client !person !lone
ivresse
casier | !be !client !person !lone !accused
criminel | @
malfrat
gangster
truand
procès | @ !be !client !lone !person !accused
stups | !client !lone
harcèlement | !be !client !person !lone
violences | !be !client !person !lone

[insult state !others]
lent/lente/limité/limitée/mou/molle/ramolli/ramollie/dérangé/dérangée/atteint/malade du/de cerveau/bulbe/ciboulot/bocal
gros/grosse/sale/vieux/vieille/pauvre/petit/petite/espèce/bande/quel/quelle/sacré/sacrée/vrai/vraie/véritable/parfait/parfaite/fieffé/fieffée/triste/méchant/méchante ?de/d con/cons/conne/débile/débiles/idiot/idiote/imbécile/crétin/crétine/abruti/abrutie/nul/nulle/menteur/menteuse/naze/tocard/bouffon/boulet/ringard/vicieux/pervers/porc/truie/vache/cochon/merde/chien/chienne/rat/parasite/profiteur/râleur/râleuse/casse/feignant/fainéant/feignasse/nase/taré/tarée/cinglé/folle/fou/malade/dingue/emmerdeur/emmerdeuse/chieur/chieuse/radin/radine/escroc/voyou/plouc/beauf/lourd/lourdaud/bourrin/salaud/salope/clown/guignol/pitre/charlot/hypocrite/snob/pleurnichard/peste/garce/harpie/mégère/sorcière/teigne/pimbêche
une plaie
quelle plaie
une vraie plaie
une peste
une teigne
une pimbêche
cette bonne femme
ce bonhomme
aussi aimable qu'une porte
aimable comme une porte
pique-assiette
profiteur
profiteuse
sans-gêne
sans gêne
culotté
mauvais payeur et menteur
à baffer
à gifler
des claques
mérite des baffes
mérite une claque
ne vaut pas un clou
ne vaut rien
vaut pas un clou
vaut pas tripette
un bon à rien
rien dans la tête
rien dans le crâne
rien dans le ciboulot
rien dans le bocal
vide de chez vide
vide dans la tête
le cerveau vide
cerveau lent
cervelle de piaf
cervelle d'huître
deux neurones
un seul neurone
neurones en moins
a le cerveau d'un/d'une
pas fute
pas la moitié d'un con
pas aidé
pas aidée
pas gâté par la nature
pas gâtée par la nature
mou du bulbe
ramolli du bulbe
ramolli du cerveau
grillé du cerveau
cerveau cramé
il plane complètement
plane à dix mille
perché celui-là
allumée
un allumé
complètement allumé
complètement perché
complètement con
complètement débile
complètement idiot
complètement stupide
complètement à côté
barge
barges
azimuté
détraqué
détraquée
désaxé
frappadingue
zinzin
ouf complet
pète-couilles
pète couilles
brise-burnes
les brise menu
brouteur
brasseur d'air
brasse de l'air
vent dans les voiles
parle pour ne rien dire
moulin à paroles
saoule tout le monde
gave tout le monde
insulte tout le monde
fait chier tout le monde
casse-noix
prend les gens pour des
prend tout le monde pour
se croit tout permis
se croit supérieur
se prend pas pour de la merde
pète plus haut
nombriliste
égocentrique
suffisant et arrogant
bêcheuse
snobinard
bourge coincé
petit bourge
bourge
coincé du cul
coincée du cul
balai dans le cul
mal fringué
habillé comme un sac
crado
cradingue
dégoûtante
laid comme un pou
moche à faire peur
face de rat
tronche de
fripée
grabataire sénile
vieux de la vieille
croulant
vieux croulant
ruine ambulante
déchet humain
sous-merde
merdeux
petit merdeux
morveux
branquignol
bras cassés
peigne-cul
peigne cul
foutriquet
cul serré
mange-merde
salopiaud
salaud fini
ordure finie
enflure
pourriture finie
chacal
hyène
requin sans scrupule
sans scrupule
sans foi ni loi
sournoise
perfide
vénale
intéressée par le fric
croqueuse de diamants
pleine aux as mais radine
radin de première
près de ses sous
plus radin tu meurs
plus con tu meurs
plus bête tu meurs
plus lent tu meurs
colle aux basques
colle aux fesses
gros lourdingue
blaireau
gros blaireau
baltringue
tête d'ampoule
tête de pioche
tête de bois
tête à l'envers
caractère de cochon
caractère de merde
caractère de chien
sale caractère
un raté
pauvre raté
une ratée
pas très net/nette/clair/franc
pas bien net
pas net du tout
pas clair dans sa tête
client/cliente chiant/chiante/relou/pénible/insupportable/imbuvable/odieux/odieuse/débile/idiot/idiote/minable
connard
connarde
connasse
conasse
conard
grosse conne
gros con
petit con
vieux con
sale con
pauvre con
pauvre conne
sale conne
quel con
quelle conne
un con
une conne
des cons
con comme
bande de cons
con fini
le con
la conne
ce con
cette conne
roi des cons
c'est un con
il est con
elle est conne
est très con
trop con
trop conne
tellement con
complètement con
assez con
un peu con
vraiment con
trou du cul
trouduc
trou de balle
enculé
enfoiré
enfoirée
salaud
salope
saloperie de client
salopard
saligaud
pute
putain de client
fils de pute
fdp=
pétasse
pouffiasse
poufiasse
pouf=
garce
traînée
grognasse
greluche
morue
vieille bique
vieille peau
vieille carne
vieux schnock
vieux schnoque
vieux débris
vieux croûton
vieux grincheux
vieux ronchon
vieux machin
vieux fossile
vieux gâteux
vieille folle
vieille sorcière
vieille chieuse
chieur
chieuse
emmerdeur
emmerdeuse
emmerdant
casse-couilles
casse-couille
casse couilles
casse-burnes
casse-bonbons
casse bonbon
casse-pieds
casse-pied
cassepied
lourdingue
gros lourd
gros lourdaud
lourdaud
boulet
gros boulet
pot de colle
crampon
sangsue
abruti
abrutie
crétin
crétine
débile mental
débile profond
imbécile
imbécile heureux
idiot du village
demeuré
demeurée
attardé
attardée
arriéré
mongol
mongolien
gogol
taré
tarée
tordu
cinglé
cinglée
dingo
toqué | @
siphonné
fêlé du bocal
timbré
timbrée
barjo
barjot
givré
fou furieux
folle furieuse
fou à lier
folle à lier
complètement fou
complètement folle
complètement cinglé
complètement taré
complètement barré
complètement à la masse
à la masse
complètement à l'ouest
à l'ouest
à côté de la plaque
à côté de ses pompes
hystérique
une hystéro
hystéro
psychopathe
sociopathe
mégalo
mégalomane
mythomane
mytho
gros mytho
paumé
loser
looser
pauvre type
pauvre fille
sale type
sale bonhomme
sale bonne femme
sale gosse
sale caractère
mauvaise langue
langue de vipère
vipère
harpie
mégère
virago
dragon au téléphone
peau de vache
vache à lait
ordure
raclure
pourriture
pourri jusqu'à l'os
crapule
crevure
fumier
charogne
vermine
parasite
cafard
cloporte
larve
rat d'égout
cochon de client
porc
gros porc
gros dégueulasse
crasseux
pouilleux
clodo
clochard
plouc
bouseux
cul-terreux
péquenaud
pécore
pequenot
beauf
gros beauf
kéké
kassos
cassos
cas soc
cas social
cas sociaux
cas désespéré
cas pathologique
racaille
wesh wesh
caillera
branleur
branleuse
branque
bras cassé notoire
bras cassés
fainéant
fainéante
feignant
feignasse
flemmard
tire-au-flanc
glandeur
glandeuse
bon à rien
bonne à rien
incompétent notoire
incompétent
incompétente
nul à chier
nulle à chier
nullard
nullos
gros nul
tocard
toquard
guignol
clown
bouffon
pitre
charlot
rigolo de service
andouille
cornichon
cruche
gourde
nouille
truffe
cloche
tarte
quiche
bécasse
dinde
grosse dinde
bourrique
âne bâté
tête de mule
tête de con
tête de nœud
tête de linotte
tête à claques
tête de gland
gland
couillon
couillonne
couille molle
lopette
mauviette
lavette
carpette
faux-cul
faux cul
faux derche
faux jeton
hypocrite
lèche-cul
lèche-bottes
fayot
gros lard
grosse vache
gros tas
grosse truie
truie
baleine
boudin
gros patapouf
thon
moche comme un pou
laideron
cageot
nain de jardin
nabot
avorton
radin
radine
rapiat
rat= | @
pingre
grippe-sou
avare
crevard
rapace
grigou
radin comme
oursins dans les poches
oursins dans le portefeuille
hérisson dans la poche
menteur
menteuse
gros menteur
menteur pathologique
ment comme il respire
manipulateur
manipulatrice
pervers narcissique
pervers
gros pervers
vicieux
vicieuse
obsédé
pauvre dingue
givrée
prétentieux
prétentieuse
arrogant
arrogante
pète-sec
pète plus haut que son cul
se prend pour dieu
se prend pour le roi
se la pète
imbu de lui-même
imbu de sa personne
méprisable
infréquentable
malpoli
mal élevé
mal élevée
mal embouché
mal léché
ours mal léché
mal baisée
mal baisé
malotru
goujat
mufle
rustre
butor
bourru de service
grande gueule
gueulard
fort en gueule
bourrin
bas du front
bas de plafond
bas du plafond
lent à la détente
lente à la détente
pas très futé
pas très futée
pas bien futé
pas futé
pas futée
peu futé
pas très fute-fute
pas fute-fute
pas très malin
pas bien malin
pas très maligne
pas très intelligent
pas très intelligente
peu intelligent
pas très intéressant
pas bien fin
pas très finaud
pas finaud
pas une lumière
pas la lumière _ étages
pas la lumière
lumière à tous les étages
pas inventé la poudre
pas inventé l'eau chaude
pas inventé l'eau tiède
pas inventé le fil à couper
inventé l'eau chaude
inventé l'eau tiède
inventé la poudre
fil à couper le beurre
pas le couteau le plus affûté
pas le pingouin le plus
pas toutes ses frites
frites dans le même sachet
manque une case
il lui manque une case
une case en moins
une case de vide
araignée au plafond
petit vélo dans la tête
pois chiche dans la tête
pois chiche à la place
petit pois à la place
petit pois dans la tête
cerveau d'huître
cervelle d'oiseau
cervelle de moineau
qi= d'huître/de/d'une/négatif/proche
qi de moule
qi= proche
qi= de poulpe
quotient intellectuel limité
intelligence limitée
limité intellectuellement
limitée intellectuellement
intellectuellement limité
limité du bulbe
un peu limité
un peu limitée
très limité
très limitée
pas net
pas nette
pas finie
pas fini celui-là
fini à la pisse
fini au pipi
a été bercé trop près du mur
bercé trop près
pas le plus malin
simplet
simplette
simple d'esprit
benêt
niais
niaise
ahuri
ahurie
neuneu
neu-neu
bête à manger du foin
bête à bouffer du foin
bête comme ses pieds
bête comme chou lui
bête et méchant
con comme un balai
con comme un manche
con comme la lune
con comme une valise
con comme une bite
conne comme un balai
con comme un panier
bouché à l'émeri
bouchée à l'émeri
comprend rien à rien
comprend rien
ne comprend rien à rien
il faut lui répéter cent fois
lui expliquer comme à un enfant
comme à un enfant de cinq ans
blonde pas très
blonde écervelée
écervelée
bimbo
pipelette
commère
concierge de service
pot de peinture
grosse feignasse
client de merde
cliente de merde
gros dégueu
pue
pue la transpiration
pue des pieds
sent mauvais
sent le fauve
puant
haleine de chacal
haleine fétide
gueule de con
sale gueule
gueule de travers
une tronche
gueule d'enterrement
a tuer
à abattre
qu'il aille se faire
va te faire
va chier
aille se faire foutre
emmerde tout le monde
emmerde le monde
nous emmerde
nous fait chier
fait chier
nous les brise
nous casse les pieds
casse les couilles
casse les pieds
prise de tête ce client
à fuir
à éviter comme la peste
tête de turc
raciste
gros raciste
misogyne
macho
gros macho
sexiste
pov con
pov' con
pauv con
pauvre naze
naze
branque
mou du genou
deux de tension
2 de tension
bras de fer
pigeon
bonne poire
pleurnichard
pleurnicheuse
geignard
jamais content celui-là
jamais contente
râleur
râleuse
grincheux
grincheuse
chiant comme
con-con
concon
gougnafier
margoulin
charlatan
filou
fripouille
truand de première
magouilleur
magouilleuse
voyou
hurluberlu
énergumène
zigoto
zinzin
loufoque
folledingue
mal dans sa tête
bon pour l'asile
échappé de l'asile
à enfermer
à interner

[insult weak +contempt !client !person !be !others]
con= | @
cons= | @
conne | @
bête | @ -negation
stupide
fou | @ -negation
folle | @ -negation
lourd | @
lourde | @
pénible
bizarre | !contempt +lone
nul | @ -negation -thing
nulle | @ -negation -thing
malhonnête
vache | @
cochon | @
âne | @
mule | @
tête
limité | @
crétin
dingue | -negation
malade | @ !contempt
perché | @
perchée
boche
égoïste
lâche | @
ridicule
moche
laid | @
gras | @ !contempt
obtus
borné
bornée
buté
butée
ignare
inculte
agressif
agressive
vulgaire
toxique
tyran
despote
harceleur
ringard
louche
fourbe
sournois

[minor state]
#age ans seulement/révolus/et/tout
élève/scolarisé/scolarisée/inscrit/inscrite de/en #n e
stage/stagiaire de #n e/ème/eme
stage d'observation de
classe de #n e/ème/eme
fille/fils/garçon en #n e/ème/eme
passe en #n e/ème/eme
entre en #n e/ème/eme
parents _ pas au courant
accord de ses parents
accord de la mère
accord du père
autorisation de sa mère
autorisation de son père
signé par ses/les parents
signer par ses/les parents
inscrit par sa mère
inscrite par sa mère
inscrit par ses parents
compte de son/sa fils/fille
compte ouvert par sa mère
téléphone de sa mère
demander à sa mère
demander à ses parents
sous tutelle des parents
carte jeune collégien
encore au lycée
encore au collège
encore à l'école primaire
petit de #age ans
petite de #age ans
fillette
garçonnet
gamine de #age ans
fille, #age ans
fils, #age ans
enfant, #age ans
âge : #age ans
âge #age
né en 201
encore un enfant
écolière
élève de/en #n ème
élève de/en #n eme
élève de cm 1
élève de cm 2
élève en 4 ème
élève en cm 2
élève de 6 ème
élève de 5 ème
élève de 4 ème
élève de 3 ème
élève de seconde
élève de première
élève de terminale
élève en seconde
élève en première
élève en terminale
élève de primaire
élève de maternelle
élève au collège
élève au lycée
au collège
au lycée | -job -org
en maternelle
en primaire
à l'école primaire
à la crèche
en crèche
classe de cm 2
classe de cm 1
classe de ce 1
classe de 3 ème
classe de seconde
classe de terminale
classe de première
en cm 1
en cm 2
en ce 1
en ce 2
en cp
au cp
cm 2
cm 1
ce 2
année de cm 2
en grande section
en petite section
en moyenne section
entre en 6 ème
entre en sixième
entre en cinquième
entre en seconde
entre au collège
entre au lycée
en sixième
en cinquième
en quatrième
en troisième année de collège
en terminale
en première s
en seconde générale
en seconde pro
passe le brevet
passe son brevet
brevet des collèges
brevet en juin
passe le bac
passe son bac
bac en juin
prépare le bac
bac blanc
enfant mineur
fils mineur
fille mineure
mineur émancipé
mineur isolé
encore mineur
encore mineure
n'est pas majeur
pas encore majeur
pas encore majeure
pas encore 18 ans
moins de 18 ans
moins de 16 ans
moins de 15 ans
moins de 13 ans
n'a pas 18 ans
pas 18 ans
âge de #age ans
âgé de #age ans
âgée de #age ans
agé #age ans
a #age ans et demi
vient d'avoir #age ans
va avoir #age ans
aura #age ans
fils de #age ans
fille de #age ans
enfant de #age ans
enfants de #age ans
garçon de #age ans
gamin de #age ans
ado de #age ans
jeune de #age ans
petite fille de #age ans
jumeaux de #age ans
fils a #age ans
fille a #age ans
fils _ #age ans
fille _ #age ans
il a #age ans
elle a #age ans
n'a que #age ans
seulement #age ans
fils de #age mois
bébé de #age mois
fille de #age mois
autorisation parentale
autorisation des parents
accord parental
accord des parents
signature des parents
consentement parental
représentant légal du mineur
responsable légal de l'enfant
stage de 3 ème
stage de troisième
stagiaire de 3 ème
stagiaire de troisième
carte collégien
carte lycéen
conseil de vie lycéenne
baby-foot du collège

[minor trait]
collégien
collégienne
lycéen
lycéenne
écolier
écolière
mineur
mineure
mineurs
adolescent
adolescente
ado=
ados
préado
pré-ado
nourrisson

[minor weak !be !client !person +young]
a #age ans | -duration +lone
a #age ans en/le/depuis/seulement/et | -duration
enfant de parents
#age ans | -duration +lone
#n e= | +school @ !young
#n eme | +school @ !young
#n ème | +school @ !young
cp= | +school @ !young
ce 1 | +school @
seconde | +school @ !young
première | +school @ !young
terminale | +school @
troisième | +school @ !young
quatrième | +school @ !young
cinquième | +school @ !young
bébé | @

[health weak +suffer !be !client !person +visit]
psy
psychiatre
psychologue
psychanalyste
psychothérapeute
thérapeute
oncologue
cancérologue
cardiologue
neurologue
addictologue
diabétologue
rhumatologue
gynécologue
gynéco
obstétricien
urologue
pneumologue
dermatologue
gastro-entérologue
néphrologue
hématologue
endocrinologue
hépatologue
proctologue
gériatre
kiné
kinésithérapeute
ostéopathe
ostéo
podologue
orthophoniste
chirurgien
allergologue
sophrologue
tabacologue
sexologue
nutritionniste
orthopédiste
ophtalmo
orl=
spécialiste
médecin
toubib
docteur
sage-femme
dentiste
hôpital
clinique
chu=
hosto
urgences

[context visit]
voit
voir
consulte
consulter
consultation
suivi par
suivie par
suivi chez
chez son
chez sa
chez le
chez un
chez une
rdv
rendez-vous
séance
séances
opéré par
adressé à
va à l
va chez
va aux
attend l'avis de
à l
rdv à l
passage aux
admis à l
transporté à l
emmené à l
emmenée aux
emmené aux
examens à l
sort de l
rentre à l
revient de l
soigné à l
soignée à l
traité à l
hospitalisé à l

[insult weak +contempt +lone !others]
débile | @ -negation
idiot | -negation
idiote | -negation
pénible
gonflant
insupportable
exécrable
chiant
chiante
relou
minable
dégueulasse
soûlant
saoulant
imbuvable
odieux
odieuse
détestable
incapable
raté | @ !be !client !person !lone
pas net
pas nette

[ok]
rentrée de cp à cm 2
de cp à cm 2
du cp au cm 2
papeterie scolaire
fournitures scolaires
affaire est condamnée
projet est condamné
gay-friendly
affaire pénale close
porte de prison vitrée
c'est con
c'est bête
c'est débile
c'est idiot
c'est nul
c'est chiant
c'est pénible
c'est fou
c'est dingue
#n à #n ans
#n #n ans
terminal de
terminaux de
souffre de la concurrence
idiot de/d
bête de/d
fou de/d
débile de/d
arrêté préfectoral/municipal/ministériel/royal
arrêtés préfectoraux
clés en main et
pas con
pas conne
pas bête
pas idiot
pas fou du tout
pas folle
malades et
aide aux malades
association de malades
stress au travail
gestion du stress
travail au noir
soirée au restaurant
santé et sécurité
santé sécurité
santé au travail
sécurité et santé
qualité de vie
hygiène sécurité santé
mutuelle santé
complémentaire santé
assurance santé
assurance maladie
assurance invalidité
caisse primaire
sécurité sociale
professionnel de santé
professionnels de santé
maison de santé
centre de santé
secteur santé
pôle santé
e-santé
malade de nos/vos/leurs/ces/ses/rire/jalousie
malades de nos/vos/leurs
malade de voir
malade d'attendre
en être malade
fou de joie/rage/nos/vos
folle de joie/rage/nos/vos
fou de vélo/foot/golf/rugby/moto/voile/musique/voitures
fou de notre/son/sa
fou rire
monde fou
temps fou
succès fou
prix fou
pas fou
dingue de nos/notre/vos/ce/cette/la/le
malade mental des chiffres
croix et la bannière
croix et bannière
arrêt de la/du/des/cette production/chaîne/ligne/site/contrat/collaboration/abonnement/activité/commandes/service/partenariat/chantier/travaux/machine
arrêt technique
arrêt de jeu
arrêt maladie du système
arrêt de bus/tram/car/métro
arrêt d'urgence
arrêt sur image
à l'arrêt
arrêt de l'/l activité/abonnement/usine/exploitation
mise à l'arrêt
sans arrêt
opération commerciale/spéciale/marketing/séduction/coup/portes/promo/promotionnelle/blanche/escargot
accident de parcours
coup de foudre
coup de folie
dépression atmosphérique
dépression économique
sourd à nos/vos/toute/nos
sourde oreille
dialogue de sourds
aveugle à
test en aveugle
test aveugle
en aveugle
confiance aveugle
mur aveugle
façade aveugle
tunnel aveugle
rendu aveugle
salle de prière visitée
infirmier libéral
infirmière libérale
profession libérale
professions libérales
médecin libéral
cabinet libéral
exercice libéral
vol paris
vol retour
vol aller
vol direct
vol de nuit
au vol
survol
plein vol
vol annulé
vol retardé
assurance vol
alarme vol
protection vol
anti-vol
vol et incendie
vol incendie
syndic de copropriété
syndic bénévole
syndic de copro
syndicat de copropriété
syndicat de copropriétaires
syndicat des copropriétaires
syndicat mixte
syndicat intercommunal
syndicat des eaux
syndicat d'eau
syndicat d'énergie
syndicat d'initiative
syndicat professionnel
syndicat patronal
syndicat de la/des
chambre syndicale
parti en retraite/vacances/congés/week-end
parti de chez
parti à la concurrence/retraite
parti pris
tirer parti
prendre parti
parti du principe
parti chez un
parti sans
partis en/de
à droite en/après/du/de
à gauche en/après/du/de
bras droit
coup droit
main gauche
main droite
passe à gauche
porte de droite
porte de gauche
porte à droite
porte à gauche
bâtiment de gauche
bâtiment de droite
colonne de gauche
colonne de droite
côté droit
côté gauche
rive gauche
rive droite
bouton de droite
aile gauche
aile droite
voisin de droite
voisin de gauche
case de gauche
case de droite
étage de droite
deuxième à droite/gauche
première à droite/gauche
tournez à gauche
élu produit
élu meilleur
élu meilleure
élu salon
noir et blanc
marché noir
liste noire
carte noire
boîte noire
or noir
caviar noir
travail au noir
au noir
bête noire
black friday
black list
black out
mariage de raison
mariage en juin
faire-part mariage
vin blanc
carte blanche
livre blanc
chèque en blanc
nuit blanche
arme blanche
page blanche
tableau blanc
col blanc
fer blanc
marque blanche
en blanc
chambre froide
produits indiens
type de
type d'
dinde de noël
dinde rôtie
filet de dinde
cuisse de dinde
porc fermier
élevage de porc
viande de porc
filet de porc
porc et volaille
filière porc
rôti de porc
élevage de dinde
chasse à courre
filet de thon
boîte de thon
thon en boîte
thon rouge
conserves de thon
tarte aux
tarte à
tarte salée
tarte maison
tarte tatin
quiche lorraine
fond de tarte
pâte à tarte
nouilles chinoises
boudin noir
boudin blanc
gourde en inox
gourdes en inox
gourde personnalisée
gourdes personnalisées
cornichons aigre-doux
huile de truffe
truffe noire
truffe blanche
cloche de cuisine
cloche en verre
clown de spectacle
vache laitière
vaches laitières
vache allaitante
vache folle
la vache qui rit
poids lourd
poids lourds
transport lourd
métaux lourds
lourd bilan
fromage de chèvre
radiateur
parasite sonore
parasites sonores
bruit parasite
boulet rouge
pigeon ramier
voyageur
tête de gondole
tête de lecture
tête de réseau
en tête
crampons de fixation
fumier de cheval
épandage de fumier
ordures ménagères
ordure ménagère
déchets ordures
cafard et punaises
traitement cafards
cafards et
punaises et cafards
désinsectisation
logiciel de paie
traîneau
voile d'ombrage
voile de forçage
planche à voile
bateau à voile
club de voile
école de voile
faire de la voile
fait de la voile
bon voile
voile thermique
sans voile
saint-barthélemy
bonne foi
mauvaise foi
foi de
ma foi
grand-messe
messe basse
messes basses
mecque du
temple de la/du consommation
paroissial
chrétien dior
pèlerinage marketing
gourou du/de marketing
gourou du
pâques
noël
toussaint
ascension
pentecôte
bracelet en
bracelet connecté
bracelets connectés
prison dorée
prisonnier de
prison du contrat
en sursis
garde-meuble
garde un bon
garde le contact
casier de consigne
casiers vestiaires
vestiaires et casiers
casier vestiaire
casiers de rangement
casier à bouteilles
conduite de projet
conduite du changement
mine d'or
compte de charges
compte d'exploitation
enceinte bluetooth
enceinte acoustique
enceinte connectée
enceinte sécurisée
enceinte de l'/du/de la/réfrigérée/sportive/climatique/étanche
enceintes acoustiques
enceintes bluetooth
mur d'enceinte
dans l'enceinte
enceinte portable
veuve clicquot
veuve cliquot
champagne veuve
orpheline de
feuille de route
fausse alerte
maladie de la vigne
maladies de la vigne
maladies des plantes
maladies du bois
maladies de la
maladie du bois
virus informatique
prise de terre
dossier médical partagé
transmission de patrimoine
assurance décès
capital décès
garantie décès
prévoyance décès
garantie invalidité
rente invalidité
contrat obsèques
assurance obsèques
prestataire funéraire
mineur de fond
changement mineur
défaut mineur
défauts mineurs
bug mineur
bugs mineurs
anomalie mineure
anomalies mineures
incident mineur
incidents mineurs
modification mineure
modifications mineures
correction mineure
retouches mineures
réserve mineure
réserves mineures
problème mineur
point mineur
points mineurs
dégât mineur
dégâts mineurs
mise à jour mineure
version mineure
mode mineur
actionnaire mineur
travaux mineurs
contact au lycée
proviseur
en première ligne
en première classe
en première approche
en première intention
première commande
première année
en première lecture
première fois
en seconde main
en seconde lecture
en seconde position
une seconde
cent pour cent
expérience de #age ans
moins de #age ans d
adolescents et adultes
rayon ado
collection ado
mode ado
d'origine contrôlée/france/française/certifiée/garantie/constructeur/renault/peugeot/usine/inconnue/végétale/animale/biologique/naturelle/locale/humaine/doute/agricole
pièce d'origine
pièces d'origine
emballage d'origine
état d'origine
projet d'origine
devis d'origine
contrat d'origine
facture d'origine
d'origine du/de/des
certificat d'origine
écran noir
jaune fluo
café noir
papier blanc
peinture blanche
robe noire
restaurant italien
restaurant chinois
restaurant japonais
restaurant indien
restaurant libanais
restaurant marocain
traiteur libanais
traiteur italien
marché chinois
marché italien
marché espagnol
produits italiens
client étranger
clients étrangers
pays étranger
marché étranger
à l'étranger
service des étrangers
investisseur étranger
filiale chinoise
groupe chinois
groupe japonais
accent sur
mettre l'accent
type de produit
analyse génétique des semences
sélection génétique
génétique bovine
génétique animale
génétique porcine
lecteur d'empreintes
lecteur d'empreinte
lecteurs d'empreintes
lecteur biométrique
lecteurs biométriques
contrôle d'accès biométrique
solution biométrique
solutions biométriques
adn de la marque
adn de l'entreprise
adn de la société
adn de notre
dans l'adn
dans notre adn
dans leur adn
dans son adn
adn de marque
empreinte carbone
empreinte écologique
blanchisserie
blanchiment dentaire
en grève des transports
grève sncf
grève des transports
grève des éboueurs
grève de la poste
grève ratp
grèves sncf
manque de goutte
goutte à goutte
goutte d'eau
fuite goutte
rage de
cancer de l'organisation
bourse de
tumeur de l'entreprise
coma éthylique du serveur
projet mort-né
séparation des fluides
séparation des déchets
divorce entre les associés
divorce entre associés
divorce avec notre concurrent
divorce avec son fournisseur
divorce avec leur prestataire
marié avec notre concurrent
infidèle à notre marque
infidèle à la marque
hypertension budgétaire
paralysé par la grève
paralysie du service
paralysé par
allergique au changement
allergique aux changements
allergique à la paperasse
allergique au téléphone
allergique à l'informatique
allergique aux emails
allergique aux mails
allergique aux appels
allergie aux mails
allergique au papier
addict à nos
addict à notre
accro à nos
accro à notre
accro à nos produits
accro à excel
accro au café
accro au vélo
accro à son
schizophrénie budgétaire
hémorragie de
hémorragie financière
cellule de crise
crise cardiaque en voyant le devis
crise cardiaque en voyant
gueule de bois des marchés
plan social
mission handicap
référent handicap
accessibilité handicap
accès handicapé
accès handicapés
place handicapé
place handicapés
toilettes handicapés
stationnement handicapé
accès pmr
normes handicapés
ascenseur handicapés
travailleurs handicapés
obligation d'emploi
oeth
entreprise adaptée
salariés handicapés
politique handicap
agefiph
gestation de
grossesse et maternité
vêtements grossesse
vêtements de grossesse
vêtements maternité
rayon maternité
service maternité
suivi de grossesse
coussin de grossesse
maternité de
maternité du
sage-femme en
politique de confidentialité
politique de prix
politique commerciale
politique d'achat
politique tarifaire
politique interne
politique rse
politique de
loge de théâtre
loge du gardien
loge gardien
trois points à aborder
trois points à voir
trois points de
trois points sur
trois points à
juge nos
ramasse miettes
homo sapiens
fauteuil de bureau
homo faber
tapette à mouches
pédale de frein
pédale d'accélérateur
pédale de
pédales de
trans-europe
trans europe
alzheimer informatique

[context denial]
n'est pas
n'était pas
n'est ni
n'est en rien
c'est pas
n'ont pas
ne sont pas
n'a jamais été
n'a pas
loin d'être
pas du tout
pas un/une
rien d'un/une
rien à voir avec
sans être

[context others]
vend/vends/vendent/vendait/vendons des/du/de/les/aux/en/toutes
vente de/d/des/du
vendeur/vendeuse de/d
fabrique/fabriquent/distribue/distribuent/édite/éditent/commercialise/importe/exporte/propose/proposent/fournit/développe/loue/installe/conçoit/gère/gèrent/traite/traitent/assure/assurent/accompagne/accompagnent/accueille/héberge/emploie/recrute/recrutent/forme/soigne/défend/défendent/aide/équipe/finance/livre/organise/imprime/héberge des/les/du/aux/toutes/tous
gère/gèrent/traite/suit la/le/l/leurs/nos
gère/gèrent ses/leurs _ salariés/employés/équipes/collaborateurs/agents/clients/patients
recrute/emploie/recrutent/emploient
fabricant/fabrication/distributeur/fournisseur/importateur/grossiste/éditeur/prestataire/exportateur/négociant/revendeur/loueur/concepteur de/d/des/du/en
logiciel/logiciels/solution/solutions/outil/outils/application/appli/plateforme/module/progiciel/portail/service/offre/produits/gamme/matériel de/d/des/du/pour/contre/anti
gestion des/du/de/d
prévention des/du/de
prévoyance
assurance
assureur
mutuelle
garantie/garanties
étude/enquête/article/reportage/conférence/colloque/formation/documentaire/livre sur
formation en/au/aux
formateur en
formatrice en
spécialisé/spécialisée/spécialisés dans/en
expert/experte/consultant/consultante/juriste/avocat/avocate en/du/de/d
droit du/de/des/pénal
client/clients/fournisseur/sous-traitant/prestataire du/de/des/pour
imprimeur/traiteur/fleuriste/photographe/décorateur/wedding
salariés
salarié de
employés
collaborateurs
équipes
effectifs
agents
patients
patientèle
résidents
usagers
bénéficiaires
stagiaires
du personnel
de personnel
le personnel
leur personnel
son personnel
au personnel
publics
ses adhérents
ses clients
leurs clients
nos clients
des clients
des gens
chiens
chats
chevaux
vaches
animaux
bétail
porcs
arbres
plantes
vigne
vignes
élus
`,
};
