import type { TitleTable } from './types.ts';

/**
 * Names of occupations, departments and ranks: the vocabulary of French job advertisements and of the ROME nomenclature.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const FR: TitleTable = {
  role: {
    administration: `
=assistant du directeur
=assistante du directeur
=assistante du président
adjoint de direction
agent de bureau
agent de saisie
aide administrative
archiviste
assistant d'equipe
assistant de direction
assistant executif
assistant personnel
assistant polyvalent
attache administratif
attache de direction
charge de mission administrative
chef de bureau
directeur de cabinet prive
documentaliste
employe de bureau
gestionnaire documentaire
hotesse d'accueil
office manager
operateur de saisie
secretaire administratif
secretaire assistant
secretaire de direction
secretaire medicale
secretaire polyvalente
secretaire standardiste
standardiste
`,
    communication: `
animateur radio
attache de presse
attache de production
auteur
charge d'affaires publiques
charge de production evenementiel
charge de relations medias
chef de projet evenementiel
chroniqueur
correcteur
dir com
dircom
directeur de la publication
directeur editorial
documentaliste presse
ecrivain
editeur
editorialiste
interprete
journaliste
lobbyiste
organisateur d'evenements
pigiste
presentateur
producteur audiovisuel
redacteur
redacteur en chef
redacteur technique
regisseur
reporter
responsable affaires publiques
responsable editorial
secretaire de redaction
speaker
traducteur
`,
    construction: `
agent des routes
architecte
architecte dpe
architecte dplg
architecte hmonp
architecte urbaniste
artisan du batiment
artisan macon
artisan peintre
artisan plombier
ascensoriste
assistant maitre d'ouvrage
carreleur
carrier
charge d'affaires batiment
charge d'affaires btp
charge d'affaires cvc
charge d'affaires electricite
charge d'operations
charpentier
chauffagiste
chef d'equipe btp
chef d'equipe chantier
chef de chantier
climaticien
coffreur
conducteur d'engins
conducteur de travaux
contremaitre
couvreur
dessinateur architecture
dessinateur batiment
dessinateur en batiment
dessinateur projeteur batiment
deviseur
directeur d'agence btp
economiste de la construction
electricien
electricien batiment
entrepreneur batiment
entrepreneur du batiment
entrepreneur en batiment
etancheur
facadier
ferrailleur
frigoriste
geometre
geometre expert
geometre topographe
grutier
ingenieur structures beton
installateur solaire
macon
maitre d'oeuvre
maitre d'ouvrage
menuisier
metreur
monteur d'operations
opc
ouvrier batiment
ouvrier du batiment
peintre
peintre en batiment
pilote opc
pisciniste
plaquiste
platrier
plombier
plombier chauffagiste
poseur
poseur de menuiseries
projeteur beton
projeteur bim
projeteur vrd
ramoneur
responsable d'operations
serrurier
storiste
technicien chauffage
terrassier
topographe
urbaniste
vitrier
zingueur
`,
    customer_service: `
charge d'accueil telephonique
charge de support
hotliner
responsable centre d'appels
standardiste telephonique
superviseur de plateau
technicien hotline
technicien itinerant
technicien support client
tele conseiller
teleacteur
teleconseiller
teleoperateur
`,
    data: `
administrateur de donnees
architecte donnees
charge d'etudes statistiques
chef de projet bi
chef de projet data
chef de projet ia
consultant bi
consultant data
dataminer
developpeur bi
developpeur decisionnel
directeur data
geomaticien
ingenieur big data
ingenieur data
responsable bi
responsable data
scientifique des donnees
statisticien
`,
    design: `
animateur 3d
architecte d'interieur
cadreur
chef operateur
concepteur graphique
concepteur realisateur
createur
createur de mode
decorateur
decorateur d'interieur
designer graphique
designer industriel
designer produit
dessinateur bd
directeur du design
directrice artistique
ensemblier
ergonome
graphiste
illustrateur
infographiste
infographiste 3d
maquettiste
modeliste
monteur video
motion designer
paysagiste concepteur
photographe
plasticien
realisateur
responsable design
scenographe
styliste
styliste modeliste
videaste
webdesigner
`,
    education: `
aed
aesh
agent specialise des ecoles maternelles
animateur enfance
animateur jeunesse
animateur periscolaire
animateur socio culturel
animateur socioculturel
assistant maternel
assistante maternelle
atsem
avs
bibliothecaire
charge de cours
chef d'etablissement
coach sportif
conseiller d'orientation
conseiller principal d'education
conservateur
conservateur de musee
cpe
directeur academique
directeur adjoint d'ecole
directeur culturel
directeur d'auto ecole
directeur d'etablissement scolaire
directeur de centre de loisirs
directeur de musee
directeur des etudes
doyen
educateur
educateur de jeunes enfants
educateur specialise
educateur sportif
enseignant
enseignant chercheur
enseignant de la conduite
entraineur
entraineur sportif
formateur d'adultes
garde d'enfants
inspecteur academique
inspecteur de l'education nationale
instituteur
institutrice
lecteur
maitre de conferences
maitre des ecoles
mediateur culturel
mediathecaire
moniteur auto ecole
moniteur d'equitation
moniteur educateur
nounou
preparateur physique
president d'universite
principal de college
prof
professeur
professeur agrege
professeur certifie
professeur d'anglais
professeur de lycee
professeur de musique
professeur de yoga
professeur des ecoles
professeur documentaliste
proviseur
proviseur adjoint
psychologue scolaire
recteur
responsable de filiere
responsable de formation universitaire
surveillant
vacataire enseignant
`,
    engineering: `
architecte logiciel
automaticien
chef de projet technique
dessinateur
dessinateur industriel
dessinateur projeteur
dev
developpeur
developpeur full stack
developpeur fullstack
developpeur java
developpeur logiciel
developpeur mobile
developpeur php
developpeur web
electronicien
hydraulicien
ingenieur automaticien
ingenieur calcul
ingenieur chimiste
ingenieur cloud
ingenieur developpement
ingenieur devops
ingenieur electricien
ingenieur electrotechnique
ingenieur en chef
ingenieur essais
ingenieur hydraulique
ingenieur integration
ingenieur logiciel embarque
ingenieur mecanicien
ingenieur projet
ingenieur structure
ingenieur telecom
ingenieur test
ingenieur thermicien
ingenieur validation
lead dev
lead developpeur
metallurgiste
programmeur
projeteur
roboticien
technicien d'essais
testeur
testeur logiciel
thermicien
webmaster
`,
    executive: `
actionnaire
administrateur de societe
administrateur de societes
administrateur delegue
administrateur independant
artisan dirigeant
associe fondateur
associe gerant
associe unique
chef d'entreprise
co dirigeant
co fondateur
co gerant
codirigeant
cofondateur
cogerant
comite de direction
dg
dga
dgd
dir gal
dir gen
dir general
dir general adjoint
directeur associe
directeur de filiale
directeur delegue
directeur fondateur
directeur general
directeur general adjoint
directeur general delegue
directeur pays
direction generale
dirigeant
dirigeant d'entreprise
dirigeant fondateur
fondateur
gerant
gerant associe
mandataire social
membre du codir
membre du comex
membre du comite de direction
membre du comite executif
membre du conseil d'administration
membre du directoire
pdg
president directeur general
president du conseil
president du directoire
president fondateur
repreneur
secretaire general
secretaire generale
vice president du conseil
vice president executif
`,
    finance: `
actuaire
agent de change
agent de recouvrement
agent general
agent general d'assurance
aide comptable
analyste risque
assistant comptable
assureur
auditeur
auditeur financier
auditeur interne
banquier
banquier prive
boursier
charge d'affaires banque
charge d'affaires entreprises
charge d'affaires financement
charge d'affaires professionnels
charge de clientele banque
charge de clientele particuliers
charge de clientele professionnels
charge de conformite bancaire
charge de financement
charge de recouvrement
charge de souscription
chef comptable
collaborateur comptable
comptable
comptable clients
comptable fournisseurs
comptable general
comptable unique
conseiller clientele banque
conseiller clientele particuliers
conseiller en investissements financiers
conseiller mutualiste
conseiller patrimonial
consolideur
controleur interne
controleuse de gestion
courtier
courtier en assurance
courtier en assurances
courtier en credit
courtier en pret immobilier
daf
dafc
directeur administratif et financier
directeur administratif financier
directeur comptable
directeur d'agence bancaire
economiste
expert automobile
expert comptable
expert comptable memorialiste
expert comptable stagiaire
expertise comptable
fiscaliste
gerant de portefeuille
gestionnaire administratif et financier
gestionnaire back office
gestionnaire comptable
gestionnaire d'actifs
gestionnaire de contrats d'assurance
gestionnaire de fonds
gestionnaire de paie et comptable
gestionnaire de portefeuille
gestionnaire de recouvrement
gestionnaire middle office
gestionnaire prestations
gestionnaire prestations sante
guichetier
ingenieur patrimonial
inspecteur d'assurance
investisseur
payeur
raf
recouvrement
responsable administratif et financier
responsable administration finance
responsable comptable
responsable middle office
responsable tresorerie
secretaire comptable
souscripteur
teneur de comptes
trader
tresorerie
tresorier
`,
    healthcare: `
accompagnant educatif et social
acupuncteur
agent de service hospitalier
aide a domicile
aide a la personne
aide medico psychologique
aide soignant
ambulancier
anesthesiste
assistant social
assistant veterinaire
assistante sociale
audioprothesiste
auxiliaire de puericulture
auxiliaire de vie
auxiliaire veterinaire
biologiste medical
brancardier
cardiologue
chef de clinique
chef de service hospitalier
chiropracteur
chirurgien
chirurgien dentiste
dentiste
dermatologue
dieteticien
directeur d'etablissement de sante
directeur d'etablissement medico social
directeur de la sante publique
docteur en medecine
ergotherapeute
etiopathe
gynecologue
homeopathe
hypnotherapeute
ide
idel
infirmier diplome d'etat
infirmier liberal
interne des hopitaux
interne en medecine
kine
kinesitherapeute
maieuticien
manipulateur radio
masseur kinesitherapeute
medecin
medecin chef
medecin conseil
medecin coordonnateur
medecin du travail
medecin generaliste
naturopathe
neurologue
nutritionniste
oncologue
ophtalmologiste
ophtalmologue
opticien
opticien lunetier
orthodontiste
orthophoniste
orthoprothesiste
orthoptiste
osteopathe
pediatre
pedicure podologue
pharmacien
pharmacien d'officine
pharmacien titulaire
podologue
praticien
praticien hospitalier
prothesiste
prothesiste dentaire
psychanalyste
psychiatre
psychologue
psychomotricien
psychotherapeute
puericulteur
puericultrice
radiologue
regulateur samu
responsable de secteur aide a domicile
sage femme
sante publique
sophrologue
technicien de laboratoire medical
thanatopracteur
therapeute
travailleur social
urologue
veterinaire
visiteur medical sante
`,
    hospitality: `
accompagnateur touristique
aide boulanger
animateur touristique
bagagiste
barista
barmaid
barman
boulanger
boulanger patissier
cafetier
charge de production touristique
chef a domicile
chef cuisinier
chef de cuisine
chef de partie
chef de rang
chef de reception
chef gerant
chef patissier
chocolatier
commis
commis de cuisine
commis de salle
concierge
crepier
croupier
cuisinier
cuisinier de collectivite
cuistot
directeur d'office de tourisme
directeur de village vacances
directeur f&b
directeur hotelier
employe polyvalent de restauration
equipier polyvalent restauration
exploitant restaurant
femme de chambre
gerant de camping
gerant de restaurant
glacier
gouvernant general
gouvernante
guide touristique
hotelier
hotelier restaurateur
limonadier
maitre d'hotel
patissier
pizzaiolo
plongeur
receptionniste
receptionniste de nuit
receptionniste hotel
responsable banquet
responsable banquets
restaurateur
second de cuisine
serveur
sommelier
sous chef
spa manager
valet de chambre
veilleur de nuit
voiturier
`,
    hr: `
campus manager
charge d'affaires interim
charge d'insertion
charge de mission rh
charge de missions rh
charge de remuneration
charge de sourcing
chasseur de tetes
chef de projet sirh
chef du personnel
coach carriere
conseiller d'orientation professionnelle
conseiller en evolution professionnelle
conseiller en insertion
conseiller en insertion professionnelle
consultant en bilan de competences
directeur adjoint des ressources humaines
directeur d'agence interim
drh
ergonome
gestionnaire paie et administration du personnel
gpec
grh
juriste rh
psychologue du travail
recruteur
responsable c&b
responsable compensation et benefits
responsable developpement des talents
responsable diversite
responsable mobilite
responsable remuneration
responsable sirh
rrh
`,
    it: `
adjoint dsi
administrateur base de donnees
administrateur bases de donnees
administrateur crm
administrateur reseau
administrateur systeme
administrateur systemes et reseaux
amoa
analyste d'exploitation
analyste fonctionnel
analyste programmeur
architecte cloud
architecte d'entreprise
architecte reseau
architecte si
architecte solution
assistant maitrise d'ouvrage
business analyste
chef de projet amoa
chef de projet erp
chef de projet informatique
chef de projet it
chef de projet moa
chef de projet si
coach agile
consultant erp
consultant fonctionnel
consultant sap
consultant technique
dosi
dsi
dsin
gestionnaire de parc informatique
informaticien
ingenieur infrastructure
ingenieur production informatique
ingenieur systeme
integrateur
responsable infrastructure
rsi
technicien de proximite
technicien helpdesk
technicien support
technicien systemes
urbaniste si
`,
    legal: `
administrateur judiciaire
avocat
avocat a la cour
avocat associe
avocat collaborateur
avocat fiscaliste
batonnier
charge d'affaires reglementaires
charge de conformite rgpd
clerc
clerc de notaire
compliance officer
contract manager
deontologue
dpo
expert judiciaire
formaliste
greffier
huissier
huissier de justice
ingenieur brevets
juge
juriste
juriste d'entreprise
juriste droit des affaires
juriste droit social
magistrat
mediateur
notaire
notaire associe
procureur
redacteur d'actes
secretaire juridique
substitut du procureur
traducteur assermente
`,
    manufacturing: `
agent de fabrication industrielle
agent de maitrise
ajusteur
animateur d'equipe production
animateur de ligne
bijoutier
brasseur
cableur
carrossier
ceramiste
chaudronnier
chef d'atelier
chef d'atelier automobile
chef d'equipe production
chef de fabrication
chef de ligne
chef de production
chef de quart
conditionneur
conducteur d installation
conducteur d'installations
conducteur de ligne
conducteur de machine
conducteur de machines
conducteur offset
contremaitre
cordonnier
couturier
directeur de fonderie
ebeniste
electromecanicien
emballeur
ferronnier
fondeur
forgeron
fraiseur
frigoriste industriel
garagiste
horloger
imprimeur
ingenieur procede
luthier
manoeuvre
maroquinier
mecanicien
mecanicien automobile
mecanicien industriel
metallier
monteur
monteur cableur
mouliste
operateur
operateur de ligne
operateur de production
operateur polyvalent
operateur regleur
operateur sur machine
outilleur
ouvrier
ouvrier d'usine
ouvrier de production
ouvrier polyvalent
ouvrier qualifie
peintre carrossier
pilote d installation
pilote de ligne
pilote de ligne de production
potier
regleur
relieur
scieur
serrurier metallier
soudeur
tailleur
tapissier
technicien eolien
tolier
tourneur
tourneur fraiseur
tuyauteur
usineur
verrier
`,
    marketing: `
animateur de communaute
charge d'etudes marketing
charge de contenu
chef de groupe marketing
chef de marque
chef de projet crm
chef de projet digital
chef de projet e commerce
chef de projet marketing
chef de projet web
chef de publicite
concepteur redacteur
consultant seo
createur de contenu
directeur de clientele agence
gestionnaire de campagnes
influenceur
marketeur
planneur strategique
redacteur web
referenceur
responsable developer relations
responsable e commerce
responsable editorial web
responsable etudes marketing
responsable promotion
responsable trade marketing
traffic manager
trafic manager
webmarketeur
webmaster editorial
`,
    operations: `
agent de service
agent technique
agriculteur
apiculteur
arboriculteur
chef d'equipe nettoyage
chef d'exploitation
chef d'exploitation agricole
chef de bord
chef de culture
concierge d'immeuble
consultant en management
directeur de plateforme
eleveur
exploitant agricole
factotum
forestier
gardien d'immeuble
gestionnaire de parc
horticulteur
hotesse de l'air
jardinier
jardinier paysagiste
maitre de chai
maraicher
ouvrier agricole
palefrenier
paysagiste
pecheur
pilote de ligne
responsable d'exploitation agricole
responsable de parc
responsable processus
steward
technicien agricole
technicien de surface
vigneron
viticulteur
`,
    product: `
chef de gamme
chef de produit
chef de produit digital
chef de produit technique
chef de produits
directeur de l'offre
responsable offre
`,
    public_sector: `
action sociale
adjoint administratif territorial
adjoint au maire
adjoint technique territorial
adjointe au maire
adjudant
administrateur territorial
agent communal
agent de developpement
agent des douanes
agent des impots
agent forestier
agent public
ambassadeur
assistant parlementaire
atsem territorial
attache parlementaire
attache principal
attache territorial
benevole
brigadier
cantonnier
capitaine
charge de collecte
charge de cooperation
charge de developpement local
charge de mission
charge de mission collectivite
charge de plaidoyer
chef de cabinet
chef de projet politique de la ville
chef de projet territorial
collaborateur de cabinet
collaborateur parlementaire
collecteur de fonds
colonel
commissaire de police
conseiller departemental
conseiller france travail
conseiller regional
consul
controleur des douanes
controleur des finances publiques
delegue a la securite routiere
delegue general
depute
developpement local
dgas
dgs
diplomate
directeur de cabinet
directeur de l'action sociale
directeur des services techniques
directeur general adjoint des services
directeur general des services
douanier
dst
elu
elu local
fonctionnaire
garde champetre
gardien de la paix
gendarme
humanitaire
imam
ingenieur principal territorial
inspecteur des douanes
inspecteur des finances publiques
inspecteur des impots
inspecteur du travail
lieutenant
maire
maire adjoint
militaire
ministre
officier
officier d'etat civil
officier de police
pasteur
police municipale
policier
policier municipal
pompier
prefet
president d'agglomeration
president d'association
president de communaute de communes
president de region
president du conseil departemental
pretre
redacteur principal
redacteur territorial
responsable plaidoyer
sapeur pompier
secretaire de mairie
secretaire general de mairie
securite routiere
senateur
soldat
sous officier
sous prefet
surveillant penitentiaire
tresorier d'association
`,
    purchasing: `
acheteur
acheteur famille
acheteur industriel
acheteur informatique
acheteur international
acheteur junior
acheteur negociateur
acheteur projet
acheteur public
approvisionneur
category manager
chef de categorie
chef de groupe achats
lead buyer
sourceur fournisseurs
`,
    quality_hse: `
animateur hse
animateur prevention
animateur qse
animateur qualite
animateur securite
auditeur qualite
charge d'affaires environnement
charge de mission developpement durable
charge de mission environnement
charge de mission rse
coordinateur securite
coordonnateur sps
ecologue
energy manager
hygieniste
ingenieur securite
metrologue
preventeur
qualiticien
responsable certification
responsable dechets
responsable securite alimentaire
responsable securite au travail
responsable securite environnement
responsable systeme de management
technicien securite
`,
    real_estate: `
administrateur de biens
agence immobiliere
bailleur
charge d'operations immobilieres
charge de commercialisation immobiliere
chasseur immobilier
conseiller transaction
developpeur foncier
diagnostiqueur
diagnostiqueur immobilier
directeur d'agence immobiliere
evaluateur immobilier
gerant d'immeubles
gestionnaire de coproprietes
gestionnaire de patrimoine immobilier
lotisseur
monteur d'operations immobilieres
negociateur en immobilier
negociateur immobilier
principal de copropriete
promoteur
promoteur immobilier
property manager
proprietaire bailleur
prospecteur foncier
responsable de programmes
responsable developpement foncier
responsable gestion locative
syndic benevole
syndic de copropriete
syndic professionnel
`,
    research: `
agronome
anthropologue
arc
archeologue
aromaticien
astronome
attache de recherche clinique
biochimiste
biologiste
botaniste
chef de laboratoire
chef de projet innovation
chef de projet r&d
chef de projet recherche clinique
chercheur
chimiste
docteur en biologie
docteur en chimie
doctorant
formulateur
geographe
geologue
historien
ingenieur agronome
laborantin
mathematicien
meteorologue
microbiologiste
oenologue
parfumeur
physicien
post doctorant
postdoctorant
scientifique
sociologue
`,
    retail: `
adjoint responsable de magasin
antiquaire
barbier
boucher
boucher charcutier
brocanteur
buraliste
caissier
caviste
centre commercial
charcutier
chef de caisse
chef de departement magasin
chef de rayon
chef de secteur gms
coiffeur
commercant
conseiller beaute
conseiller de vente
conseiller de vente magasin
conseiller vente
directeur adjoint magasin
directeur de centre commercial
els
employe commercial
epicier
equipier de vente
estheticien
estheticienne
etalagiste
fleuriste
franchise
fromager
gerant de boutique
gerant de magasin
gerant de station service
hotesse de caisse
libraire
maquilleur
merchandiseur
opticien vendeur
pharmacien rayon
poissonnier
pompiste
primeur
prothesiste ongulaire
responsable concept store
responsable visuel merchandising
tatoueur
toiletteur
vendeur boutique
vendeur conseil
vendeur conseil bricolage
vendeur en boulangerie
vendeur en boutique
vendeur en magasin
vendeur en pret a porter
vendeur magasin
vendeur pret a porter
vendeur rayon
`,
    sales: `
acv
administration commerciale
animateur commercial
animateur de reseau
animateur des ventes
animateur reseau
apporteur d'affaires
assistant commerciale
attache commercial
attache technico commercial
business developpeur
charge d'affaires
charge d'affaires commercial
charge de clientele assurance
charge de clientele banque
chef de comptoir
chef de marche
chef de secteur
chef de secteur gms
chef de vente
chef de zone
chef de zone export
chef des ventes
commercial export
commercial itinerant
commercial sedentaire
commercial terrain
concessionnaire
conseiller de vente itinerant
courtier en travaux
delegue medical
delegue pharmaceutique
developpeur commercial
developpeur d'affaires
directeur business development
directeur de clientele
directeur de comptes
directeur de concession
directeur de marche
directeur regional des ventes
ingenieur d'affaires
ingenieur technico commercial
promoteur des ventes
prospecteur
prospection commerciale
representant
representant de commerce
responsable administration des ventes
responsable compte
responsable d'affaires
responsable de clientele
responsable de compte
responsable de comptes
responsable de marche
responsable de secteur
responsable de zone
responsable grand compte
responsable regional des ventes
responsable reseau
responsable secteur
responsable zone
technico commercial
telemarketeur
teleprospecteur
televendeur
vendeur
vendeur automobile
vendeur comptoir
vendeur conseil
vendeur itinerant
vrp
`,
    security: `
agent cynophile
agent de prevention et de securite
agent de protection rapprochee
agent de surete
agent ssiap
analyste soc
auditeur securite informatique
chef d'equipe securite
chef d'equipe surete
chef de poste securite
chef de service securite incendie
convoyeur de fonds
coordinateur ssi
detective
detective prive
directeur surete
gardien
gardien de nuit
ingenieur securite informatique
maitre chien
maitre nageur sauveteur
officier de securite
officier de surete
operateur de telesurveillance
physionomiste
portier
responsable securite surete
responsable surete
rondier
rssi
ssiap
telesurveillance
videosurveillance
vigile
`,
    student: `
apprenti etudiant
bts
but
collegien
eleve
eleve ingenieur
etudiant
etudiant en alternance
etudiant en medecine
futur diplome
interne etudiant
jeune diplome
licence
lyceen
master 2
`,
    supply_chain: `
affreteur
agent de quai
agent de tri
agent logistique
ambulancier chauffeur
capitaine de navire
cariste
chauffeur
chauffeur de taxi
chauffeur livreur
chauffeur pl
chauffeur poids lourd
chauffeur routier
chauffeur spl
chauffeur vtc
chef d'entrepot
chef de bord
chef de depot
chef de projet supply chain
chef de quai
conducteur de bus
conducteur de car
conducteur de train
conducteur pl
conducteur poids lourd
conducteur receveur
conducteur routier
conducteur spl
coursier
declarant en douane
demenageur
directeur de plateforme logistique
dispatcheur
docker
exploitant transport
facteur
gestionnaire approvisionnement flux
livreur
logisticien
magasinier
magasinier cariste
manutentionnaire
marin
matelot
mecanicien navigant
operateur d entrepot
operateur logistique
operatrice logistique
ordonnanceur
pilote de flux
planificateur
preparateur de commandes
previsionniste
receptionnaire
responsable de depot
responsable exploitation transport
responsable magasin pieces
responsable plateforme logistique
responsable reception
routier
taxi
transitaire
transporteur
`,
  },
  soft: {
    administration: `
secretaire
telesecretaire
`,
    education: `
animateur
coach
formateur
guide conferencier
intervenant
moniteur
tuteur
`,
    executive: `
=a son compte
=à son compte
associe
auto entrepreneur
autoentrepreneur
createur d'entreprise
entrepreneur
exploitant
freelance independant
gerance
holding
independant
micro entrepreneur
patron
president
profession liberale
proprietaire
tns
travailleur independant
travailleur non salarie
`,
    manufacturing: `
artisan
chef d'equipe
`,
    operations: `
agence
assistant chef de projet
charge de projet
charge de projets
chef d'agence
chef de projet
chef de projets
chef de service
chef de site
coordinateur de projet
coordinateur projet
directeur d'agence
directeur de business unit
directeur de centre
directeur de programme
directeur de projet
directeur de projets
directeur de region
directeur de site
directeur de territoire
directeur performance
directeur regional
gestionnaire de projet
gestionnaire de projets
performance
pilote
processus
programme
programmes
projet
projets
responsable d'agence
responsable de business unit
responsable de centre
responsable de projet
responsable de projets
responsable de site
responsable performance
responsable planning
responsable projet
responsable projets
responsable regional
site
`,
  },
  domain: {
    administration: `
accueil
administratif
administration
administration generale
archives
assistante de direction
bureautique
courrier
documentation
secretariat
secretariat general
`,
    communication: `
affaires publiques
audiovisuel
com
communication
communication externe
communication interne
edition
evenementiel
evenements
mecenat
medias
porte parole
presse
redaction
relations exterieures
relations institutionnelles
relations presse
relations publiques
rp
`,
    construction: `
amenagement
batiment
bim
btp
chantier
chantiers
construction
cvc
electricite batiment
etude de prix
etudes de prix
genie civil
gros oeuvre
maitrise d'oeuvre
maitrise d'ouvrage
ouvrages
patrimoine bati
renovation
second oeuvre
travaux
travaux publics
urbanisme
voirie
vrd
`,
    customer_service: `
apres vente
assistance
assistance technique
centre d'appel
centre d'appels
centre de contacts
client
clientele
clients
experience client
reclamations
relation client
relation clientele
relation clients
relations clients
satisfaction client
sav
service apres vente
service client
service clientele
service clients
service consommateurs
succes client
support client
support clients
support technique
usagers
`,
    data: `
analyse de donnees
data miner
decisionnel
donnees
gouvernance des donnees
ia
informatique decisionnelle
intelligence artificielle
science des donnees
statistiques
`,
    design: `
artistique
creation
direction artistique
graphisme
identite visuelle
infographie
studio graphique
`,
    education: `
bibliotheque
campus
college
creche
ecole
education
enseignement
enseignement superieur
jeunesse
lycee
mediatheque
pedagogie
pedagogique
periscolaire
petite enfance
scolaire
scolaires
scolarite
universite
vie scolaire
`,
    engineering: `
aeronautique
automatisme
automatismes
bureau d'etudes
bureau etudes
conception
dev full stack
dev fullstack
dev web
developpement informatique
developpement logiciel
developpement mobile
developpement web
electronique
etudes
etudes et developpement
etudes techniques
ingenierie
logiciel
logiciels
mecanique
robotique
studio de developpement
systemes embarques
technique
technologie
technologies
`,
    finance: `
actuariat
administratif et financier
administration et finances
assurance
assurances
audit
audit interne
bancaire
banque
banque privee
budget
commissaire aux comptes
comptabilite
comptes
conformite bancaire
consolidation
controle de gestion
controle interne
credit
engagements
epargne
facturation
finance
finances
financier
fiscal
fiscalite
fusions acquisitions
gestion
gestion de patrimoine
gestion financiere
investissement
investissements
mandataire assurance
mandataire judiciaire comptes
marches financiers
middle office
patrimoine
prevoyance
relations investisseurs
retraite
risques
risques de credit
sinistres
`,
    healthcare: `
cabinet medical
clinique
dentaire
ehpad
handicap
hopital
hospitalier
infirmier
maison de retraite
medical
medico social
officine
paramedical
pharmacie
residence seniors
sanitaire
sanitaire et social
sante
soins
`,
    hospitality: `
agence de voyage
agence de voyages
bar
boulangerie
camping
cuisine
hebergement
hotel
hotellerie
hotellerie restauration
patisserie
petit dejeuner
reception
restaurant
restauration
restauration collective
salle
tourisme
traiteur
voyage
voyages
`,
    hr: `
administration du personnel
c&b
capital humain
carrieres
compensation et benefits
competences
developpement rh
emploi
formation
formation professionnelle
france travail
interim
marque employeur
paie
partenaire rh
personnel
pole emploi
qvct
qvt
recrutement
relations sociales
remuneration
remuneration et avantages
remunerations
ressources humaines
rh
social
talents
`,
    it: `
applicatif
exploitation informatique
informatique
infrastructures
micro informatique
numerique
outils informatiques
parc informatique
production informatique
reseau
reseaux
si
support applicatif
support informatique
support utilisateurs
systeme d'information
systeme information
systemes d'information
systemes et reseaux
telephonie
transformation digitale
transformation numerique
transition numerique
`,
    legal: `
affaires juridiques
affaires reglementaires
commissaire de justice
commissaire priseur
compliance
conformite
conseil en propriete industrielle
conseil juridique
contentieux
contrats
droit
droit des affaires
droit social
ethique
juridique
mandataire en brevets
mandataire judiciaire
notariat
propriete industrielle
propriete intellectuelle
protection des donnees
reglementaire
rgpd
`,
    manufacturing: `
atelier
automobile
chaudronnerie
conditionnement
fabrication
fiabilite
industrialisation
industrie
industriel
industrielle
maintenance
methodes
montage
outillage
procedes
process
production
travaux neufs industriels
usinage
usine
`,
    marketing: `
acquisition
assistante marketing
communautes
contenus
crm
digital
e commerce
etudes de marche
fidelisation
marketing
marketing digital
marketing operationnel
marketing strategique
marque
marques
media planneur
publicite
referencement
reseaux sociaux
site web
web
webmarketing
`,
    operations: `
amelioration continue
changement
conduite du changement
entretien
environnement de travail
espaces verts
excellence operationnelle
exploitation
femme de menage
flotte
flotte automobile
homme de menage
methodes et organisation
moyens generaux
nettoyage
operationnel
operations
organisation
parc automobile
personnel navigant
proprete
services generaux
strategie
transformation
`,
    product: `
developpement produit
developpement produits
gamme
offre produit
offres
produit
produits
`,
    public_sector: `
action publique
administration publique
agglomeration
armee
associatif
association
ccas
collectivite
collectivites
collectivites territoriales
communaute de communes
commune
conseil departemental
conseil regional
defense
departement
etat civil
fonction publique
mairie
metropole
ministere
municipal
police
politiques publiques
prefecture
region
secteur public
service public
territorial
vie associative
ville
`,
    purchasing: `
achat
achats
appro
appros
approvisionnement
approvisionnements
categorie
commande publique
fournisseurs
marches publics
sourcing
`,
    quality_hse: `
assurance qualite
bilan carbone
biodiversite
carbone
climat
controle qualite
developpement durable
ecologie
energie
environnement
hse
hygiene
hygiene securite
hygiene securite environnement
metrologie
prevention
prevention des risques
prevention des risques professionnels
qhse
qse
qualite
qualite fournisseurs
qualite hygiene securite environnement
qualite securite environnement
risques professionnels
rse
sante et securite au travail
sante securite
sante securite environnement
securite alimentaire
securite au travail
securite environnement
securite et environnement
sse
transition ecologique
transition energetique
`,
    real_estate: `
asset manager immobilier
biens immobiliers
copropriete
foncier
gestion locative
habitat
home stager
immobilier
immobiliere
locatif
logement
logement social
mandataire en immobilier
mandataire immobilier
marchand de biens
patrimoine immobilier
programme immobilier
programmes immobiliers
promotion immobiliere
syndic
transaction immobiliere
`,
    research: `
essais cliniques
innovation
labo
laboratoire
r&d
recherche
recherche clinique
recherche et developpement
sciences
`,
    retail: `
boutique
boutiques
caisse
caisses
distribution
drive
gms
grande distribution
grande surface
hypermarche
libre service
magasin
magasins
merchandising
point de vente
points de vente
rayon
retail
supermarche
`,
    sales: `
action commerciale
administration des ventes
adv
animation commerciale
appels d'offres
avant vente
avant ventes
billetterie
clientele entreprises
commerce
commerce international
commercial
commercialisation
comptes cles
developpement
developpement commercial
developpement des ventes
developpement reseau
export
force de vente
gestion commerciale
grands comptes
partenariats
relation commerciale
vente
ventes
`,
    security: `
cyber
cyberdefense
cybersecurite
fraude
garde du corps
gardiennage
securite
securite des systemes d information
securite des systemes d'information
securite incendie
securite informatique
securite si
ssi
surete
surete et securite
surveillance
`,
    supply_chain: `
chaine logistique
distribution physique
douane
douanes
entreposage
entrepot
expedition
expeditions
flux
fret
import export
livraison
logistique
magasin pieces detachees
ordonnancement
planification
prevision des ventes
stock
stocks
supply chain
transit
transport
transports
`,
  },
  hint: {
    administration: `
adjoint administratif
ass
assist
assistant
employe
`,
    engineering: `
concepteur
ingenieur
technicien
`,
    executive: `
cadre dirigeant
directeur
direction
dirigeant
vice president
`,
  },
  alone: {
    student: `
alternance
alternant
apprenti
contrat pro
en alternance
en formation
en stage
stage
stagiaire
`,
  },
  opening: {
    retired: `
retraite
retraitee
`,
  },
  status: {
    retired: `
=a la retraite
=en retraite
=pré-retraité
=préretraité
=retraité
=retraitée
=retraités
=à la retraite
agriculteur retraite
artisan retraite
cadre retraite
commercant retraite
commercial retraite
directeur retraite de
enseignant retraite
fonctionnaire retraite
ingenieur retraite
jeune retraite
medecin retraite
preretraite
professeur retraite
retraite de l'education nationale
retraite fonction publique
retraitee
`,
    unemployed: `
=a l'ecoute d'opportunites
=a l'ecoute de nouvelles opportunites
=a l'ecoute du marche
=a la recherche d'opportunites
=a la recherche d'un emploi
=a la recherche d'un nouveau
=a la recherche d'un poste
=a la recherche d'une nouvelle
=a la recherche d'une opportunite
=a la recherche de nouvelles opportunites
=au chomage
=conge parental
=disponible immediatement
=en conge parental
=en conge sabbatique
=en disponibilite
=en poste de rien
=en quete d'un emploi
=en recherche
=en recherche active
=en recherche d'emploi
=en recherche d'opportunites
=en recherche d'un emploi
=en recherche d'un poste
=en recherche de poste
=en reconversion
=en reconversion professionnelle
=en transition professionnelle
=femme au foyer
=homme au foyer
=inscrit a france travail
=inscrit a pole emploi
=mere au foyer
=ne travaille pas
=parent au foyer
=pere au foyer
=recherche active
=recherche d'emploi
=recherche emploi
=recherche poste
=recherche un emploi
=recherche un poste
=sans travail
chomeur
demandeur d'emploi
sans activite
sans emploi
sans profession
`,
  },
  head: {
    senior: `
chef de marque senior
chef de produit senior
chef de produits senior
chef de projet senior
chef de projets senior
chef de publicite senior
`,
    c_level: `
administrateur de societe
administrateur de societes
administrateur delegue
administrateur independant
dg
dga
dgd
dgs
dir gal
dir gen
dir general
dir general adjoint
directeur general
directeur general adjoint
directeur general delegue
directeur general des services
direction generale
dirigeant
mandataire social
membre du directoire
pdg
president
president directeur general
president du directoire
secretaire general
`,
    director: `
daf
dafc
delegue general
dircom
directeur
directeur adjoint
directeur de cabinet
directeur de projet
direction
dosi
doyen
drh
dsi
dst
prefet
proviseur
recteur
vice president
`,
    manager: `
agent de maitrise
animateur d'equipe
cadre
cadre de sante
chef
chef cuisinier
chef d'agence
chef d'atelier
chef d'equipe
chef d'etablissement
chef de bureau
chef de cabinet
chef de chantier
chef de produit
chef de projet
chef de rayon
chef de service
contremaitre
coordinateur d'equipe
encadrant
gouvernante generale
maitre d'hotel
manager
manageur
principal de college
proviseur adjoint
raf
redacteur en chef
resp
responsable
rrh
rsi
rssi
superviseur
`,
    owner: `
=a son compte
=à son compte
actionnaire
actionnaire majoritaire
agriculteur
artisan
associe
associe fondateur
associe gerant
associe unique
auto entrepreneur
autoentrepreneur
buraliste
chef d'entreprise
chef d'exploitation agricole
co fondateur
co gerant
cofondateur
cogerant
commercant
createur d'entreprise
directeur associe
directeur fondateur
dirigeant fondateur
entrepreneur
exploitant agricole
fondateur
garagiste
gerant
gerant associe
hotelier
micro entrepreneur
patron
president fondateur
proprietaire
repreneur
restaurateur
titulaire
travailleur independant
vigneron
viticulteur
`,
    staff: `
adjoint
adjoint administratif
adjoint au maire
adjoint de direction
administrateur
agent
aide
analyste
ass
assist
assistant
asst
attache
audit interne
auditeur interne
charge
charge d'affaires
charge de mission
chef cuisinier
chef d'orchestre
chef de partie
chef de publicite
chef de rang
chef de secteur
collaborateur
commis
communication interne
community manager
concepteur
conducteur
conseil
conseiller
conseiller principal d'education
consultant
controle interne
controleur
coordinateur
coordonateur
coordonnateur
correspondant
delegue
employe
expert
freelance
gestionnaire
hote
ing
ingenieur
intervenant
maire adjoint
maitre chien
maitre de conferences
medecin chef
monteur
office manager
operateur
pilote
preparateur
principal de copropriete
product owner
profession liberale
referent
representant
salarie
socio culturel
specialiste
tech
technicien
traffic manager
`,
  },
  modifier: {
    junior: `
alternance
alternant
apprenti
apprentissage
contrat d'apprentissage
contrat de professionnalisation
contrat pro
debutant
en alternance
en stage
jeune diplome
junior
stage
stagiaire
`,
    senior: `
chef comptable adjoint
confirme
experimente
expert comptable
lead
principal
referent technique
senior
`,
  },
};
